"""What is final by the spec stays as it is in the sandbox, whatever time and the user do; what is open changes.

Each story tells what has become of something at each of its turns, asked by the query that the spec names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
import test_applyments as applyments
import test_papay as papay
import test_service_orders as service_orders
import test_sharing as sharing
import test_transfers as transfers
from desk import Desk, fresh
from test_batches import batch, detail
from wechatpay_client import OPERATIONS

DAY = 86400.0


class Asked(NamedTuple):
    """What was placed, by the operation that placed it and the arguments by which it is found."""

    operation: str
    arguments: dict[str, Any]

    def word(self, desk: Desk) -> tuple[str | None, bool]:
        """Its state, and whether that is final."""
        operation = OPERATIONS[self.operation]
        assert operation.idempotency is not None
        assert operation.idempotency.query is not None
        assert operation.final is not None
        return operation.final.read(desk.call(operation.idempotency.query, **self.arguments))


Turn = tuple[Asked, str, bool]
Story = Callable[[Desk], Iterator[Turn]]


def order(desk: Desk, operation: str = "pay.create_native_order", **more: Any) -> tuple[Asked, str]:
    number = fresh("ORDER")
    id = desk.place(out_trade_no=number, **more)
    return Asked(operation, {"out_trade_no": number, "mchid": desk.mchid}), id


def an_order_that_is_paid(desk: Desk) -> Iterator[Turn]:
    asked, id = order(desk)
    yield asked, "NOTPAY", False
    desk.control(f"POST orders/{id}/pay")
    yield asked, "SUCCESS", True


def an_order_that_nobody_pays(desk: Desk) -> Iterator[Turn]:
    asked, _id = order(desk)
    yield asked, "NOTPAY", False
    desk.wait(8 * DAY)
    yield asked, "CLOSED", True


def an_order_that_is_closed(desk: Desk) -> Iterator[Turn]:
    asked, _id = order(desk, "pay.close_order")
    yield asked, "NOTPAY", False
    desk.call("pay.close_order", {"mchid": desk.mchid}, out_trade_no=asked.arguments["out_trade_no"])
    yield asked, "CLOSED", True


def refund(desk: Desk) -> tuple[Asked, str]:
    body = sharing.refund(desk.pay(), 100)
    id = desk.call("refund.create_refund", body)["refund_id"]
    return Asked("refund.create_refund", {"out_refund_no": body["out_refund_no"]}), id


def a_refund(desk: Desk) -> Iterator[Turn]:
    asked, _id = refund(desk)
    yield asked, "PROCESSING", False
    desk.wait()
    yield asked, "SUCCESS", True


def a_refund_that_the_bank_sends_back(desk: Desk) -> Iterator[Turn]:
    asked, id = refund(desk)
    desk.control(f"POST refunds/{id}/settle", status="ABNORMAL")
    yield asked, "ABNORMAL", True
    again = Asked("refund.apply_abnormal_refund", asked.arguments)
    yield again, "ABNORMAL", False
    body = {"out_refund_no": asked.arguments["out_refund_no"], "type": "MERCHANT_BANK_CARD"}
    desk.call("refund.apply_abnormal_refund", body, refund_id=id)
    yield again, "PROCESSING", False
    desk.wait()
    yield again, "SUCCESS", True


def payout(desk: Desk) -> Asked:
    body = transfers.payout()
    transfers.ask(desk, body)
    return Asked("fund_app.create_transfer", {"out_bill_no": body["out_bill_no"]})


def a_payout_that_the_user_confirms(desk: Desk) -> Iterator[Turn]:
    asked = payout(desk)
    yield asked, "WAIT_USER_CONFIRM", False
    transfers.confirm(desk, asked.arguments["out_bill_no"])
    yield asked, "TRANSFERING", False
    desk.wait()
    yield asked, "SUCCESS", True


def a_payout_that_nobody_confirms(desk: Desk) -> Iterator[Turn]:
    asked = payout(desk)
    desk.wait(2 * DAY)
    yield asked, "FAIL", True


def a_batch_of_payouts(desk: Desk) -> Iterator[Turn]:
    body = batch(detail(), detail())
    desk.call("transfer.create_batch", body)
    asked = Asked("transfer.create_batch", {"out_batch_no": body["out_batch_no"], "need_query_detail": False})
    yield asked, "ACCEPTED", False
    desk.wait()
    yield asked, "FINISHED", True


def a_share(desk: Desk) -> Iterator[Turn]:
    body = sharing.share(desk, sharing.order(desk), 200)
    named = {name: body[name] for name in ("out_order_no", "transaction_id")}
    asked = Asked("profitsharing.create_order", named)
    yield asked, "PROCESSING", False
    desk.wait()
    yield asked, "FINISHED", True


def an_agreement_that_is_signed_and_ended(desk: Desk) -> Iterator[Turn]:
    _contract_id, code = papay.sign(desk)
    named = {"plan_id": papay.PLAN, "out_contract_code": code}
    yield Asked("papay.presign_contract", named), "SIGNED", True
    ended = Asked("papay.terminate_contract", named)
    yield ended, "SIGNED", False
    desk.call("papay.terminate_contract", {"contract_termination_remark": "用户退会"}, **named)
    yield ended, "TERMINATED", True


def a_service_order_that_nobody_confirms(desk: Desk) -> Iterator[Turn]:
    number = service_orders.created(desk)
    asked = Asked("payscore.create_service_order", {**service_orders.NAMED, "out_order_no": number})
    yield asked, "CREATED", False
    desk.wait(31 * DAY)
    yield asked, "EXPIRED", True


def a_service_order_that_is_paid(desk: Desk) -> Iterator[Turn]:
    number = service_orders.running(desk)
    asked = Asked("payscore.create_service_order", {**service_orders.NAMED, "out_order_no": number})
    yield asked, "DOING", False
    desk.call("payscore.complete_service_order", service_orders.bill(), out_order_no=number)
    desk.wait()
    yield asked, "DONE", True


def an_application_that_is_withdrawn(desk: Desk) -> Iterator[Turn]:
    body = applyments.seller()
    desk.call(applyments.SUBMIT, body)
    named = {"out_request_no": body["out_request_no"]}
    yield Asked(applyments.SUBMIT, named), "CHECKING", False
    withdrawn = Asked(applyments.REVOKE, named)
    yield withdrawn, "CHECKING", False
    desk.call(applyments.REVOKE, **named)
    yield withdrawn, "CANCELED", True


STORIES: list[Story] = [
    an_order_that_is_paid,
    an_order_that_nobody_pays,
    an_order_that_is_closed,
    a_refund,
    a_refund_that_the_bank_sends_back,
    a_payout_that_the_user_confirms,
    a_payout_that_nobody_confirms,
    a_batch_of_payouts,
    a_share,
    an_agreement_that_is_signed_and_ended,
    a_service_order_that_nobody_confirms,
    a_service_order_that_is_paid,
    an_application_that_is_withdrawn,
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_what_is_final_stays(story: Story, desk: Desk) -> None:
    final: list[tuple[Asked, str]] = []
    for asked, state, is_final in story(desk):
        assert asked.word(desk) == (state, is_final)
        if is_final:
            final.append((asked, state))
    assert final != []
    desk.wait(20 * DAY)
    asked, state = final[-1]
    assert asked.word(desk) == (state, True)
