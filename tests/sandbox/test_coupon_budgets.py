"""The money of cash coupons that are paid in advance: locked, paid out, given back; and what the balances say of it."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from desk import Desk
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from test_cash_coupons import CREATE, DAY, ask_refund, batch, desk_bill, find, gift, give, pay_with, started, step
from wechatpay_sandbox.bills.coupon_budgets import find_locked
from wechatpay_sandbox.bills.fees import fee
from wechatpay_sandbox.bills.fund_flow import OPENING_FEN
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores.cash_coupons import DISCOUNT, NORMAL, PAUSED, RUNNING, STOPPED
from wechatpay_sandbox.stores.seed_data import SUB_MCHID, USER
from wechatpay_sandbox.trade.notify import pay_order
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible

from tests.profiles import limit_examples

START, SEND = "marketing.start_favor_stock", "marketing.send_favor_coupon"
NOW, DAY_END = "merchant.get_balance", "merchant.get_day_end_balance"
BUDGET = 10_000
FEE = fee(3500)
KINDS = [(NORMAL, False), (NORMAL, True), (DISCOUNT, False)]
"""The kinds of batches: how coupons take off, and whether they are not paid in advance."""
BIGGEST = 12 * 2000


def balance(desk: Desk) -> tuple[int, int]:
    """What can be paid out of the basic account, and what cannot."""
    told = desk.call(NOW, account_type="BASIC")
    return told["available_amount"], told["pending_amount"]


def locked(desk: Desk, stock_id: str) -> int:
    stocks = desk.control("GET cash-coupon-stocks")["cash_coupon_stocks"]
    (found,) = [stock["locked_amount"] for stock in stocks if stock["stock_id"] == stock_id]
    return int(found)


def flow_rows(desk: Desk) -> list[list[str]]:
    """Business, direction, sum, balance and remark of what coupons have moved, in the bill of the first day."""
    header, *rows = [line.replace("`", "").split(",") for line in desk_bill(desk, "fund-flow").splitlines()]
    wanted = [header.index(name) for name in ("业务类型", "收支类型", "收支金额(元)", "账户结余(元)", "备注")]
    return [[row[at] for at in wanted] for row in rows if "代金券" in row]


def test_a_start_locks_the_budget_and_a_use_pays_out_of_it(desk: Desk) -> None:
    available, pending = balance(desk)
    stock_id = started(desk)
    assert balance(desk) == (available - BUDGET, pending + BUDGET)
    assert locked(desk, stock_id) == BUDGET
    step(desk, "start", stock_id)
    assert balance(desk) == (available - BUDGET, pending + BUDGET)
    coupon = give(desk, stock_id)
    assert balance(desk) == (available - BUDGET, pending + BUDGET)
    desk.wait(1)
    id = pay_with(desk, coupon)
    # the user paid 2500, and the budget 1000: the merchant has all of the order
    assert balance(desk) == (available - BUDGET + 3500 - FEE, pending + BUDGET - 1000)
    assert locked(desk, stock_id) == BUDGET - 1000
    ask_refund(desk, id, 700)
    ask_refund(desk, id, 2800)
    desk.wait()
    assert balance(desk) == (available - BUDGET + fee(700) + fee(2800) - FEE, pending + BUDGET)
    (row, *more), sum_text = flow_rows(desk), f"{(available - BUDGET) // 100}.{(available - BUDGET) % 100:02}"
    assert (row, more) == (["代金券", "支出", "100.00", sum_text, f"批次 {stock_id} 锁定预算"], [])
    (line, *_) = desk.control("GET balances")["balances"]
    assert (line["available_amount"], line["pending_amount"]) == balance(desk)


def test_what_is_unspent_comes_back_when_the_time_of_the_batch_is_over(desk: Desk) -> None:
    available, pending = balance(desk)
    stock_id = started(desk)
    coupon = give(desk, stock_id)
    step(desk, "pause", stock_id)
    step(desk, "stop", stock_id)
    # coupons of a batch that was stopped are good until its time is over, and so is its money
    id = pay_with(desk, coupon)
    assert balance(desk) == (available - BUDGET + 3500 - FEE, pending + BUDGET - 1000)
    desk.wait(31 * DAY)
    assert balance(desk) == (available + 2500 - FEE, pending)
    assert locked(desk, stock_id) == 0
    # a refund finds no budget any more, so its discount goes to the account
    ask_refund(desk, id, 3500)
    desk.wait()
    assert balance(desk) == (available, pending)
    assert find(desk, coupon)["status"] == "EXPIRED"


def test_a_batch_that_is_not_paid_in_advance_locks_nothing(desk: Desk) -> None:
    before = balance(desk)
    stock_id = started(desk, no_cash=True)
    assert (balance(desk), locked(desk, stock_id)) == (before, 0)
    pay_with(desk, give(desk, stock_id))
    assert balance(desk) == (before[0] + 2500 - fee(2500), before[1])


def test_a_budget_that_is_not_there(desk: Desk) -> None:
    """The account is asked when the batch starts, and pays for all batches that have started."""
    available, _ = balance(desk)
    most = {"max_coupons": 1000, "max_amount": available // 1000 * 1000, "max_coupons_per_user": 10}
    use = {"fixed_normal_coupon": {"coupon_amount": available // 1000, "transaction_minimum": 3000}}
    great = desk.call(CREATE, batch(desk, limits=most, use=use))["stock_id"]
    small = desk.call(CREATE, batch(desk))["stock_id"]
    step(desk, "start", great)
    owner = {"stock_creator_mchid": desk.mchid}
    told = desk.refused(403, "NOT_ENOUGH", START, owner, stock_id=small)
    assert f"{BUDGET} fen" in told["message"]
    assert desk.call("marketing.get_favor_stock", stock_id=small, **owner)["status"] == "unactivated"
    # what comes in can be locked
    desk.pay(total=BUDGET * 2)
    step(desk, "start", small)


def test_a_batch_whose_money_is_given_away(desk: Desk) -> None:
    stock_id = started(desk, limits={"max_coupons": 1, "max_amount": 1000})
    give(desk, stock_id)
    desk.refused(403, "NOT_ENOUGH", SEND, gift(desk, stock_id), openid=USER)


def test_a_share_of_a_price_never_takes_more_than_the_budget(desk: Desk) -> None:
    """Nobody knows the worth of such a coupon when it is given."""
    limits = {"max_coupons": 5, "max_amount": 3000}
    rule = {"discount_coupon": {"discount_percent": 50, "transaction_minimum": 100}}
    body = batch(desk, limits=limits, stock_type="DISCOUNT")
    body["coupon_use_rule"] = rule
    stock_id = desk.call(CREATE, body)["stock_id"]
    step(desk, "start", stock_id)
    first, second = give(desk, stock_id), give(desk, stock_id)
    pay_with(desk, first, total=5000)
    assert locked(desk, stock_id) == 500
    pay_with(desk, second, expected=409, total=5000)
    pay_with(desk, second, total=1000)
    assert locked(desk, stock_id) == 0


# --- balances


def test_every_account_has_a_balance(desk: Desk) -> None:
    assert desk.call(NOW, account_type="OPERATION") == {"available_amount": OPENING_FEN, "pending_amount": 0}
    assert desk.call(NOW, account_type="FEES") == {"available_amount": OPENING_FEN, "pending_amount": 0}
    operation = "ecommerce.get_balance"
    before = desk.call(operation, sub_mchid=SUB_MCHID)
    assert (before["sub_mchid"], before["account_type"], before["pending_amount"]) == (SUB_MCHID, "BASIC", 0)
    desk.pay(total=1000, sub_mchid=SUB_MCHID)
    after = desk.call(operation, sub_mchid=SUB_MCHID, account_type="BASIC")
    assert after["available_amount"] - before["available_amount"] == 1000 - fee(1000)
    deposit = desk.call(operation, sub_mchid=SUB_MCHID, account_type="DEPOSIT")
    assert deposit["available_amount"] == OPENING_FEN


def test_the_balance_at_the_end_of_a_day(desk: Desk) -> None:
    available, pending = balance(desk)
    started(desk)
    today = "2027-01-15"
    now = {"available_amount": available - BUDGET, "pending_amount": pending + BUDGET}
    assert desk.call(DAY_END, account_type="BASIC", date=today) == now
    assert desk.call(DAY_END, account_type="BASIC", date="2027-01-14") == {
        "available_amount": available,
        "pending_amount": pending,
    }
    told = desk.refused(400, "PARAM_ERROR", DAY_END, account_type="BASIC", date="2027-01-16")
    assert told["detail"]["field"] == "/date"
    desk.wait(DAY)
    desk.pay(total=1000)
    assert desk.call(DAY_END, account_type="BASIC", date=today) == now
    of_sub = desk.call("ecommerce.get_day_end_balance", sub_mchid=SUB_MCHID, date=today)
    assert of_sub["available_amount"] == desk.call("ecommerce.get_balance", sub_mchid=SUB_MCHID)["available_amount"]


# --- no fen comes from nowhere


class Money(RuleBasedStateMachine):
    """Batches start, coupons are given, used and refunded, and time passes: all money stays accounted for.

    What the accounts hold, what is locked, and the fees of the platform are what there was at the beginning and what
    users have paid and were not refunded.
    """

    desk: Desk

    @initialize()
    def begin(self) -> None:
        self.stocks: list[str] = []
        self.coupons: list[str] = []
        self.paid: list[str] = []
        self.start_sum = self._sum()

    def _sum(self) -> int:
        """What the merchant and its sub-merchant hold, and the fees, less what users have paid."""
        store, held = self.desk.sandbox.store, 0
        for line in self.desk.control("GET balances")["balances"]:
            held += line["available_amount"] + line["pending_amount"]
        for order in store.orders.list_paid(0, self.desk.clock.now + 1):
            held += fee(order.settlement) - (order.total - order.discount)
        for refund in store.refunds.list_succeeded(0, self.desk.clock.now + 1):
            held += (refund.amount - refund.discount) - fee(refund.settlement)
        return held

    def _choose(self, data: st.DataObject, *states: str) -> str | None:
        """A batch in one of these states; None without one."""
        found = [stock for id in self.stocks for stock in self.desk.sandbox.store.cash_coupon_stocks.all(stock_id=id)]
        fit = [stock.stock_id for stock in found if stock.current_state(self.desk.clock.now) in states]
        return data.draw(st.sampled_from(fit)) if fit else None

    @rule(
        coupons=st.integers(5, 12),
        worth=st.sampled_from([1, 700, 2000]),
        days=st.sampled_from([2, 40]),
        kind=st.sampled_from(KINDS),
    )
    def make(self, coupons: int, worth: int, days: int, kind: tuple[str, bool]) -> None:
        stock_type, no_cash = kind
        limits = {"max_coupons": coupons, "max_amount": coupons * worth, "max_coupons_per_user": 9}
        body = batch(self.desk, limits=limits, no_cash=no_cash, stock_type=stock_type)
        body["available_end_time"] = beijing_time(self.desk.clock.now + days * DAY)
        body["coupon_use_rule"] = (
            {"discount_coupon": {"discount_percent": 60, "transaction_minimum": 1}}
            if stock_type == DISCOUNT
            else {"fixed_normal_coupon": {"coupon_amount": worth, "transaction_minimum": worth}}
        )
        self.stocks.append(self.desk.call(CREATE, body)["stock_id"])
        step(self.desk, "start", self.stocks[-1])
        self.coupons.append(give(self.desk, self.stocks[-1]))

    @rule(data=st.data(), name=st.sampled_from(["pause", "restart", "stop"]))
    def step(self, data: st.DataObject, name: str) -> None:
        states = {"pause": (RUNNING,), "restart": (PAUSED,), "stop": (RUNNING, PAUSED, STOPPED)}[name]
        stock_id = self._choose(data, *states)
        if stock_id is not None:
            step(self.desk, name, stock_id)

    @rule(data=st.data())
    def give(self, data: st.DataObject) -> None:
        stock_id = self._choose(data, RUNNING)
        if stock_id is None:
            return
        reply = self.desk.send(SEND, gift(self.desk, stock_id), openid=USER)
        if reply.status == 200:
            self.coupons.append(self.desk.read(SEND, reply)["coupon_id"])
        else:
            assert json.loads(reply.body)["code"] in ("NOT_ENOUGH", "RULE_LIMIT")

    @precondition(lambda self: self.coupons)
    @rule(data=st.data(), total=st.integers(2000, 9000), sub_mchid=st.sampled_from(["", SUB_MCHID]))
    def use(self, data: st.DataObject, total: int, sub_mchid: str) -> None:
        id = self.desk.place(total=total, sub_mchid=sub_mchid)
        order = self.desk.sandbox.store.orders.find_by_transaction_id(id)
        assert order is not None
        # a coupon that was used or is over is refused, and one that the budget does not hold
        with suppress(StepNotPossible):
            pay_order(
                self.desk.sandbox.platform, order, USER, self.desk.clock.now, data.draw(st.sampled_from(self.coupons))
            )
            self.paid.append(id)

    @precondition(lambda self: self.paid)
    @rule(data=st.data(), share=st.integers(1, 100))
    def refund(self, data: st.DataObject, share: int) -> None:
        order = self.desk.sandbox.store.orders.find_by_transaction_id(data.draw(st.sampled_from(self.paid)))
        assert order is not None
        if order.refundable:
            amount = max(order.refundable * share // 100, 1)
            self.desk.control(f"POST orders/{order.transaction_id}/refund", amount=amount)

    @rule(seconds=st.one_of(st.just(3.0), st.integers(1, 20).map(lambda days: days * DAY)))
    def wait(self, seconds: float) -> None:
        self.desk.wait(seconds)

    @invariant()
    def nothing_is_lost(self) -> None:
        assert self._sum() == self.start_sum

    @invariant()
    def budgets_are_what_the_account_does_not_pay_out(self) -> None:
        store, after = self.desk.sandbox.store, self.desk.clock.now + 1
        locked = {
            stock.stock_id: find_locked(store, stock, after)
            for stock in store.cash_coupon_stocks.all(mchid=self.desk.mchid)
        }
        assert all(0 <= locked[id] <= BIGGEST for id in self.stocks)
        assert balance(self.desk)[1] == sum(locked.values())


@pytest.mark.hypothesis
def test_no_fen_of_a_budget_gets_lost(desk: Desk) -> None:
    Money.desk = desk
    run_state_machine_as_test(
        Money,
        settings=settings(
            max_examples=limit_examples(60),
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
