"""Spec and sandbox agree on what may be repeated: every operation with a number, sent twice with the same values.

Where the spec allows a repetition, the second reply is that of the first and nothing happens twice; where it does not,
the second request is refused. Before the first the query says nothing that the spec takes for an effect, afterwards it
does.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from desk import NOTIFY, Desk, fresh
from test_batches import batch, detail
from test_contracts import charge, lunch, sign, token
from test_ecommerce_sharing import add as add_of_platform
from test_ecommerce_sharing import request as platform_share
from test_hong_kong import ask as hong_kong_refund
from test_hong_kong import order as hong_kong_order
from test_sharing import HELD_BACK, back, order, refund, share
from test_sharing import request as share_request
from test_transfers import application, authorised, payout
from wechatpay_client import OPERATIONS, spec
from wechatpay_client.tooling import build_query
from wechatpay_sandbox.handlers import HANDLERS
from wechatpay_sandbox.http.messages import Reply
from wechatpay_sandbox.stores.seed_data import APPID, AUTHORIZATION_ID, SUB_MCHID

pytestmark = pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")


class Request(NamedTuple):
    body: Any = None
    path: dict[str, object] = {}  # noqa: RUF012  never changed


Maker = Callable[[Desk, str], Request]
PARTNER = {"sub_mchid": SUB_MCHID}


def _example(operation: str) -> Any:
    return spec.operation(operation)["requestBody"]["content"]["application/json"]["example"]


def _parties(desk: Desk, operation: str) -> dict[str, Any]:
    """The merchant numbers that a body of an order names."""
    if "_partner_" in operation:
        return {"sp_mchid": desk.mchid, **PARTNER}
    return {"mchid": desk.mchid}


def _new_order(desk: Desk, operation: str) -> Request:
    body = {**_example(operation), **_parties(desk, operation), "out_trade_no": fresh("ORDER")}
    body.pop("time_expire", None)
    return Request(body)


def _new_combination(desk: Desk, operation: str) -> Request:
    body = {**_example(operation), "combine_mchid": desk.mchid, "combine_out_trade_no": fresh("COMBINED")}
    body.pop("time_expire", None)
    body["sub_orders"] = [{**part, "out_trade_no": fresh("PART")} for part in body["sub_orders"]]
    return Request(body)


def _closed_combination(desk: Desk, operation: str) -> Request:
    placed = _new_combination(desk, "combine_transactions.create_native_order").body
    desk.call("combine_transactions.create_native_order", placed)
    parts = [
        {name: part[name] for name in ("mchid", "sub_mchid", "out_trade_no") if name in part}
        for part in placed["sub_orders"]
    ]
    body = {"combine_appid": placed["combine_appid"], "sub_orders": parts}
    return Request(body, {"combine_out_trade_no": placed["combine_out_trade_no"]})


def _closed_order(desk: Desk, operation: str) -> Request:
    place = "pay.create_partner_native_order" if "_partner_" in operation else "pay.create_native_order"
    placed = _new_order(desk, place).body
    desk.call(place, placed)
    return Request(_parties(desk, operation), {"out_trade_no": placed["out_trade_no"]})


def _reversed_order(desk: Desk, operation: str) -> Request:
    debit = "pay.charge_partner_payment_code" if "_partner_" in operation else "pay.charge_payment_code"
    placed = _new_order(desk, debit).body
    desk.call(debit, placed)
    app = {"sp_appid": APPID} if "_partner_" in operation else {"appid": APPID}
    return Request({**_parties(desk, operation), **app}, {"out_trade_no": placed["out_trade_no"]})


def _transfer(desk: Desk, operation: str) -> Request:
    changes: dict[str, Any] = PARTNER if "_partner_" in operation else {}
    if operation.endswith("_with_authorization"):
        offer = application(fresh("AUTH"))
        changes = {
            **changes,
            "authorization_info": {
                "out_authorization_no": offer["out_authorization_no"],
                "user_display_name": offer["user_display_name"],
                "authorization_notify_url": NOTIFY,
            },
        }
    if "authorized" in operation:
        return Request({**authorised(authorization_id=AUTHORIZATION_ID), **changes})
    return Request(payout(**changes))


def _to_qq(desk: Desk, operation: str) -> Request:
    return Request(payout(transfer_scene_id="1401"))


def _cancelled(desk: Desk, operation: str) -> Request:
    create = operation.replace("cancel_", "create_")
    made = _to_qq(desk, create) if "qq" in operation else _transfer(desk, create)
    desk.call(create, made.body)
    return Request(PARTNER if "_partner_" in operation else None, {"out_bill_no": made.body["out_bill_no"]})


def _abnormal_refund(desk: Desk, operation: str) -> Request:
    asked = desk.call("refund.create_refund", refund(desk.pay(), 100))
    desk.control(f"POST refunds/{asked['refund_id']}/settle", status="ABNORMAL")
    body = {"out_refund_no": asked["out_refund_no"], "type": "MERCHANT_BANK_CARD"}
    return Request(body, {"refund_id": asked["refund_id"]})


def _platform_order(desk: Desk) -> str:
    add_of_platform(desk)
    return desk.pay(sub_mchid=SUB_MCHID, **HELD_BACK)


def _finished(desk: Desk, operation: str) -> Request:
    body = {**PARTNER, "transaction_id": _platform_order(desk), "out_order_no": fresh("SHARE"), "description": "解冻"}
    return Request(body)


def _unfrozen(desk: Desk, operation: str) -> Request:
    return Request({"transaction_id": order(desk), "out_order_no": fresh("SHARE"), "description": "解冻"})


def _handed_back(desk: Desk, operation: str) -> Request:
    shared = share(desk, order(desk), 200)
    desk.wait()
    return Request(back(shared, 50))


def _handed_back_to_platform(desk: Desk, operation: str) -> Request:
    shared = platform_share(_platform_order(desk), 200)
    desk.call("ecommerce.create_sharing_order", shared)
    desk.wait()
    body = {**back(shared, 50), **PARTNER}
    return Request(body)


def _message(desk: Desk, operation: str) -> Request:
    id = desk.control("POST complaints", transaction_id=desk.pay(), need_immediate_service=True)["complaint_id"]
    body = {**_example(operation), "complainted_mchid": desk.mchid, "idempotent_id": fresh("MESSAGE")}
    return Request(body, {"complaint_id": id})


def _authorisation(desk: Desk, operation: str) -> Request:
    body = application(fresh("AUTH"))
    if "_partner_" in operation:
        body["notify_url"] = body.pop("authorization_notify_url")
    return Request(body)


def _closed_authorisation(desk: Desk, operation: str) -> Request:
    apply = operation.replace("close_", "apply_")
    body = _authorisation(desk, apply).body
    desk.call(apply, body)
    return Request(None, {"out_authorization_no": body["out_authorization_no"]})


def _grant(desk: Desk, operation: str) -> Request:
    return Request({"sub_mchid": "1900000110", "out_apply_no": fresh("APPLY")})


def _completed(desk: Desk, operation: str) -> Request:
    id = desk.control("POST complaints", transaction_id=desk.pay())["complaint_id"]
    return Request({"complainted_mchid": desk.mchid}, {"complaint_id": id})


MAKERS: dict[str, Maker] = {
    "fund_app.apply_user_authorization": _authorisation,
    "fund_app.apply_partner_user_authorization": _authorisation,
    "fund_app.close_user_authorization": _closed_authorisation,
    "fund_app.close_partner_user_authorization": _closed_authorisation,
    "fund_app.apply_sub_merchant_authorization": _grant,
    "merchant_service.complete_complaint": _completed,
    "eduschoolpay.terminate_contract": lambda desk, operation: Request(None, {"contract_id": sign(desk)}),
    **{id: _new_order for id in HANDLERS if id.startswith(("pay.create_", "pay.charge_"))},
    **{id: _new_combination for id in HANDLERS if id.startswith("combine_transactions.create_")},
    "combine_transactions.close_order": _closed_combination,
    "pay.close_order": _closed_order,
    "pay.close_partner_order": _closed_order,
    "pay.reverse_order": _reversed_order,
    "pay.reverse_partner_order": _reversed_order,
    **{id: _transfer for id in HANDLERS if id.startswith("fund_app.create_") and "transfer" in id},
    "fund_app.create_qq_wallet_transfer": _to_qq,
    **{id: _cancelled for id in HANDLERS if id.startswith("fund_app.cancel_")},
    "refund.create_refund": lambda desk, operation: Request(refund(desk.pay(), 100)),
    "refund.apply_abnormal_refund": _abnormal_refund,
    "refunds.create_refund": lambda desk, operation: Request(hong_kong_refund(desk, hong_kong_order(desk), 100)),
    "ebike.create_order": lambda desk, operation: Request(charge(token(desk))),
    "eduschoolpay.create_order": lambda desk, operation: Request(lunch(sign(desk))),
    "profitsharing.create_order": lambda desk, operation: Request(share_request(order(desk), 200)),
    "profitsharing.unfreeze_order": _unfrozen,
    "profitsharing.create_return_order": _handed_back,
    "ecommerce.create_sharing_order": lambda desk, operation: Request(platform_share(_platform_order(desk), 200)),
    "ecommerce.finish_sharing_order": _finished,
    "ecommerce.create_sharing_return": _handed_back_to_platform,
    "transfer.create_batch": lambda desk, operation: Request(batch(detail())),
    "merchant_service.respond_immediately": _message,
}
NUMBERED = sorted(id for id in HANDLERS if OPERATIONS[id].idempotency)
TAKES_A_MOMENT = {
    "fund_app.cancel_transfer",
    "fund_app.cancel_partner_transfer",
    "fund_app.cancel_qq_wallet_transfer",
}
"""What they ask for takes a moment."""


def test_every_operation_with_a_number_is_driven() -> None:
    assert sorted(MAKERS) == NUMBERED


@pytest.mark.parametrize("operation", NUMBERED)
def test_the_same_request_twice(operation: str, desk: Desk) -> None:
    rules = OPERATIONS[operation].idempotency
    assert rules is not None
    body, path = MAKERS[operation](desk, operation)
    first = desk.call(operation, body, **path)
    before = _told(desk, operation, body, path)
    again = desk.send(operation, body, **path)
    if rules.repeat:
        assert desk.read(operation, again) == first
    else:
        assert 400 <= again.status < 500
        assert _facts(again).outcome == "refused"
    assert _told(desk, operation, body, path) == before


@pytest.mark.parametrize("operation", [id for id in NUMBERED if OPERATIONS[id].outcome])
def test_what_the_query_says_before_and_after(operation: str, desk: Desk) -> None:
    outcome = OPERATIONS[operation].outcome
    assert outcome is not None
    assert outcome.state is not None
    body, path = MAKERS[operation](desk, operation)
    reply = _ask(desk, operation, body, path)
    if reply.status == 200:
        assert not outcome.took_effect.intersection(_values(json.loads(reply.body), outcome.state))
    else:
        assert (reply.status, _facts(reply).absent) == (404, True)
    desk.call(operation, body, **path)
    if operation in TAKES_A_MOMENT:
        assert outcome.not_yet.issuperset(_values(_told(desk, operation, body, path), outcome.state))
        desk.wait()
    told = _told(desk, operation, body, path)
    states = _values(told, outcome.state)
    assert states
    assert outcome.took_effect.issuperset(states)
    compared = 0
    for given, place in outcome.same:
        sent, found = _values({**path, **(body or {})}, given), _values(told, place)
        if sent and len(sent) == len(found):
            assert sorted(sent) == sorted(found), (given, place)
            compared += 1
    assert compared or not outcome.same


# why Any: JSON, in the shapes of the spec
def _told(desk: Desk, operation: str, body: Any, path: dict[str, object]) -> Any:
    """What the query says of it; None where there is none."""
    rules = OPERATIONS[operation].idempotency
    if rules is None or rules.query is None:
        return None
    return desk.read(rules.query, _ask(desk, operation, body, path))


def _ask(desk: Desk, operation: str, body: Any, path: dict[str, object]) -> Reply:
    asked = build_query(OPERATIONS[operation], path, {}, body, desk.mchid)
    return desk.send(asked.operation.id, None, **asked.path, **asked.query)


def _facts(reply: Reply) -> spec.CodeFacts:
    facts = spec.code_facts(json.loads(reply.body)["code"])
    assert facts is not None
    return facts


def _values(data: Any, path: tuple[str, ...]) -> list[Any]:
    """What stands at a path; `*` is every item of a list."""
    found = [data]
    for name in path:
        if name == "*":
            found = [item for items in found for item in items]
        else:
            found = [item[name] for item in found if isinstance(item, dict) and name in item]
    return found
