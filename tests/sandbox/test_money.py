"""Whatever is done to a paid order, in any order: no fen of it is given away twice, and none gets lost."""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk, fresh
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from test_sharing import HELD_BACK, OTHER_STORE, STORE, add, back, refund, request
from wechatpay_sandbox.stores import refunds
from wechatpay_sandbox.trade import frozen_funds

from tests.profiles import limit_examples

TOTAL = 1000
_fen = st.integers(1, 700)
_stores = st.sampled_from([STORE, OTHER_STORE])


class PaidOrder(RuleBasedStateMachine):
    """One order; refusals are part of it, anything that is neither one nor a success fails the test."""

    desk: Desk

    @initialize(held_back=st.booleans())
    def pay(self, held_back: bool) -> None:
        self.id = self.desk.pay(total=TOTAL, **(HELD_BACK if held_back else {}))
        self.shares: list[dict[str, Any]] = []

    def send(self, operation: str, body: dict[str, Any]) -> bool:
        reply = self.desk.send(operation, body)
        if reply.status == 200:
            self.desk.read(operation, reply)
        else:
            assert reply.status in (400, 403), reply.body.decode()
        return reply.status == 200

    @rule(fen=_fen)
    def refund(self, fen: int) -> None:
        self.send("refund.create_refund", refund(self.id, fen, TOTAL))

    @rule(data=st.data(), status=st.sampled_from(["SUCCESS", "ABNORMAL", "CLOSED"]))
    def settle_refund(self, data: st.DataObject, status: str) -> None:
        waiting = [one for one in self._refunds() if one.status in (refunds.PROCESSING, refunds.ABNORMAL)]
        if waiting:
            asked = data.draw(st.sampled_from(waiting))
            self.desk.control(f"POST refunds/{asked.refund_id}/settle", status=status)

    @rule(fens=st.lists(_fen, min_size=1, max_size=3), store=_stores, release=st.booleans())
    def share(self, fens: list[int], store: str, release: bool) -> None:
        body = request(self.id, *fens, account=store, unfreeze_unsplit=release)
        if self.send("profitsharing.create_order", body):
            self.shares.append(body)

    @rule()
    def release(self) -> None:
        body = {"transaction_id": self.id, "out_order_no": fresh("SHARE"), "description": "解冻剩余资金"}
        self.send("profitsharing.unfreeze_order", body)

    @rule(data=st.data())
    def fail_share(self, data: st.DataObject) -> None:
        waiting = [one for one in self._shares() if one.result == "PENDING" and not one.own]
        if waiting:
            self.desk.control(f"POST shares/{data.draw(st.sampled_from(waiting)).detail_id}/fail")

    @rule(data=st.data(), fen=_fen, store=_stores)
    def hand_back(self, data: st.DataObject, fen: int, store: str) -> None:
        if self.shares:
            self.send("profitsharing.create_return_order", back(data.draw(st.sampled_from(self.shares)), fen, store))

    @rule()
    def wait(self) -> None:
        self.desk.wait()

    def _refunds(self) -> list[refunds.Refund]:
        return self.desk.sandbox.store.refunds.list_by_order(self.id)

    def _shares(self) -> list[Any]:
        sharing = self.desk.sandbox.store.profit_sharing
        orders = sharing.orders.all(transaction_id=self.id)
        return [share for order in orders for share in sharing.shares.all(order_id=order.order_id)]

    @invariant()
    def adds_up(self) -> None:
        store, sharing = self.desk.sandbox.store, self.desk.sandbox.store.profit_sharing
        order = store.orders.find_by_transaction_id(self.id)
        assert order is not None
        refunded = sum(one.amount for one in self._refunds() if one.status != refunds.CLOSED)
        assert refunded == order.refunded <= TOTAL
        given, returned = sharing.sum_given(self.id), sharing.sum_returned(self.id)
        assert 0 <= returned <= given <= TOTAL
        own = frozen_funds.merchants_own(self.desk.sandbox.platform, order)
        assert own == TOTAL - refunded - given + returned >= 0
        funds = frozen_funds.find_funds(self.desk.sandbox.platform, order, self.desk.clock.now)
        if funds is not None:
            assert 0 <= funds.amount <= own
            assert funds.released is None or funds.amount == 0


@pytest.mark.hypothesis
def test_an_order_always_adds_up(desk: Desk) -> None:
    desk.control(f"POST merchants/{desk.mchid}/sharing-limit", max_ratio=10000)
    for store in (STORE, OTHER_STORE):
        add(desk, store)
    PaidOrder.desk = desk
    run_state_machine_as_test(
        PaidOrder,
        settings=settings(
            max_examples=limit_examples(60),
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
