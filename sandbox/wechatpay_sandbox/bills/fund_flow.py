"""The fund-flow bill: every movement on one account of one merchant on one day.

Orders add their amount without the fee, refunds and shares subtract theirs, budgets of cash coupons are locked and come
back, and payouts come from the operation account.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wechatpay_sandbox.bills.coupon_budgets import budget_movements, sum_locked
from wechatpay_sandbox.bills.fees import fee
from wechatpay_sandbox.bills.layout import bill_text, bill_time, line, words, yuan
from wechatpay_sandbox.bills.movement import Movement
from wechatpay_sandbox.bills.trade import list_refunds_with_orders
from wechatpay_sandbox.clock.beijing_time import day_bounds
from wechatpay_sandbox.stores import Store, profit_sharing, transfer_batches, transfer_bills

OPENING_FEN = 100_000_000
"""The money of every account at the beginning, a million yuan."""
FUND_COLUMNS = (
    "记账时间", "微信支付业务单号", "资金流水单号", "业务名称", "业务类型", "收支类型", "收支金额(元)", "账户结余(元)",
    "资金变更提交申请人", "备注", "业务凭证号",
)  # fmt: skip
_WHOSE, _ACCOUNT = "二级商户号", "账户类型"
ACCOUNTS = ("BASIC", "OPERATION")
"""The accounts with movements."""
_BEGINNING = 0.0


def fund_flow_bill(store: Store, mchid: str, sub_mchid: str, day: date, account_type: str) -> bytes | None:
    """The bill of an account of a merchant, or of its sub-merchant `sub_mchid`; None for a day without movements."""
    amounts, lines = [], []
    for account in _accounts(account_type):
        for movement, balance in _daily_movements(store, mchid, sub_mchid, day, account):
            amounts.append(movement.amount)
            lines.append(line(FUND_COLUMNS, _cells(movement, balance)))
    return bill_text(FUND_COLUMNS, lines, _summary(amounts)) if lines else None


def platform_fund_flow_bill(store: Store, mchid: str, day: date, account_type: str) -> bytes | None:
    """The bill of one account, or of ALL, of every sub-merchant of a platform; None for a day without movements.

    A column of our own has the sub-merchant of a movement, since the platform's form of that is not published.
    """
    amounts, lines, columns = [], [], (*FUND_COLUMNS, _WHOSE, _ACCOUNT)
    for sub_mchid in store.orders.sub_merchants(mchid):
        for account in _accounts(account_type):
            for movement, balance in _daily_movements(store, mchid, sub_mchid, day, account):
                amounts.append(movement.amount)
                cells = {**_cells(movement, balance), _WHOSE: sub_mchid, _ACCOUNT: account}
                lines.append(line(columns, cells))
    return bill_text(columns, lines, _summary(amounts)) if lines else None


def _accounts(account_type: str) -> tuple[str, ...]:
    return ACCOUNTS if account_type == "ALL" else (account_type,)


def _daily_movements(
    store: Store, mchid: str, sub_mchid: str, day: date, account_type: str
) -> Iterator[tuple[Movement, int]]:
    """Every movement of a day, with the balance of the account after it."""
    start, end = day_bounds(day)
    movements = sorted(_movements(store, mchid, sub_mchid, account_type, start, end))
    balance = find_balance(store, mchid, sub_mchid, account_type, start) if movements else 0
    for movement in movements:
        balance += movement.amount
        yield movement, balance


def _summary(amounts: list[int]) -> dict[str, str]:
    incomes = [amount for amount in amounts if amount >= 0]
    expenses = [-amount for amount in amounts if amount < 0]
    return {
        "资金流水总笔数": str(len(amounts)),
        "收入笔数": str(len(incomes)),
        "收入金额": yuan(sum(incomes)),
        "支出笔数": str(len(expenses)),
        "支出金额": yuan(sum(expenses)),
    }


def find_balance(store: Store, mchid: str, sub_mchid: str, account_type: str, moment: float) -> int:
    """The balance (fen) of one account before `moment` (Unix seconds). One that is not of ACCOUNTS has no movements."""
    if account_type not in ACCOUNTS:
        return OPENING_FEN
    if account_type == "OPERATION":
        return OPENING_FEN + _total(_payouts(store, mchid, sub_mchid, _BEGINNING, moment))
    # why by amount: there may be a hundred thousand orders, with few different amounts
    paid = store.orders.count_settlements(mchid, sub_mchid, moment)
    refunded = store.refunds.count_settlements(mchid, sub_mchid, moment)
    trade = sum(count * (amount - fee(amount)) for amount, count in paid)
    trade -= sum(count * (amount - fee(amount)) for amount, count in refunded)
    shared = _total(_shares(store, mchid, sub_mchid, _BEGINNING, moment))
    return OPENING_FEN + trade + shared + _total(_budgets(store, mchid, sub_mchid, _BEGINNING, moment))


def find_pending(store: Store, mchid: str, sub_mchid: str, account_type: str, moment: float) -> int:
    """What one account holds (fen) beside its balance, and cannot pay out: locked budgets of cash coupons."""
    return sum_locked(store, mchid, moment) if account_type == "BASIC" and not sub_mchid else 0


def _total(movements: Iterator[Movement]) -> int:
    return sum(movement.amount for movement in movements)


def _cells(movement: Movement, balance: int) -> dict[str, str]:
    return {
        "记账时间": bill_time(movement.time),
        "微信支付业务单号": movement.identifier,
        "资金流水单号": movement.identifier,
        "业务名称": movement.business,
        "业务类型": movement.business,
        "收支类型": "收入" if movement.amount >= 0 else "支出",
        "收支金额(元)": yuan(abs(movement.amount)),
        "账户结余(元)": yuan(balance),
        "资金变更提交申请人": "system",
        "备注": movement.remark,
        "业务凭证号": words(movement.voucher),
    }


def _movements(
    store: Store, mchid: str, sub_mchid: str, account_type: str, start: float, end: float
) -> Iterator[Movement]:
    """The movements of an account from `start` to before `end` (Unix seconds), unsorted."""
    if account_type == "BASIC":
        yield from _trade(store, mchid, sub_mchid, start, end)
        yield from _shares(store, mchid, sub_mchid, start, end)
        yield from _budgets(store, mchid, sub_mchid, start, end)
    elif account_type == "OPERATION":
        yield from _payouts(store, mchid, sub_mchid, start, end)


def _trade(store: Store, mchid: str, sub_mchid: str, start: float, end: float) -> Iterator[Movement]:
    for order in store.orders.list_paid(start, end):
        if (order.mchid, order.sub_mchid) == (mchid, sub_mchid) and order.paid is not None:
            taken = fee(order.settlement)
            remark = f"结算总金额 {yuan(order.settlement)} 元;含手续费 {yuan(taken)} 元"
            yield Movement(
                order.paid, order.transaction_id, "交易", order.settlement - taken, remark, order.out_trade_no
            )
    for refund, order in list_refunds_with_orders(store, start, end):
        if (order.mchid, order.sub_mchid) == (mchid, sub_mchid) and refund.succeeded is not None:
            given_back = fee(refund.settlement)
            remark = f"退款总金额 {yuan(refund.settlement)} 元;含手续费 {yuan(given_back)} 元"
            yield Movement(
                refund.succeeded, refund.refund_id, "退款", given_back - refund.settlement, remark, refund.out_refund_no
            )


def _shares(store: Store, mchid: str, sub_mchid: str, start: float, end: float) -> Iterator[Movement]:
    sharing = store.profit_sharing
    orders = {order.order_id: order for order in sharing.orders.all(mchid=mchid, sub_mchid=sub_mchid)}
    done = ("result = ? AND finished >= ? AND finished < ?", profit_sharing.SUCCESS, start, end)
    for share in sharing.shares.where(*done):
        order = orders.get(share.order_id)
        if order is not None and not share.own and share.finished is not None:
            yield Movement(share.finished, share.detail_id, "分账", -share.amount, "分账", order.out_order_no)
    for handed_back in sharing.returns.where(*done):
        if handed_back.order_id in orders and handed_back.finished is not None:
            yield Movement(
                handed_back.finished,
                handed_back.return_id,
                "分账回退",
                handed_back.amount,
                "分账回退",
                handed_back.out_return_no,
            )


def _budgets(store: Store, mchid: str, sub_mchid: str, start: float, end: float) -> Iterator[Movement]:
    # why not of sub-merchants: the budget is that of the merchant that makes the batch, who calls by itself
    return iter(()) if sub_mchid else budget_movements(store, mchid, start, end)


def _payouts(store: Store, mchid: str, sub_mchid: str, start: float, end: float) -> Iterator[Movement]:
    within = "updated >= ? AND updated < ?"
    for bill in store.transfer_bills.where(
        f"mchid = ? AND sub_mchid = ? AND state = ? AND {within}", mchid, sub_mchid, transfer_bills.SUCCESS, start, end
    ):
        yield Movement(bill.updated, bill.transfer_bill_no, "商家转账", -bill.amount, "商家转账", bill.out_bill_no)
    if sub_mchid:
        return
    for detail in store.transfer_details.where(
        # why not with a sub-merchant: it is that one who pays
        f"status = ? AND {within} AND batch_id IN "
        "(SELECT batch_id FROM transfer_batches WHERE mchid = ? AND sub_mchid = '')",
        transfer_batches.SUCCESS,
        start,
        end,
        mchid,
    ):
        yield Movement(
            detail.updated, detail.detail_id, "商家转账", -detail.amount, "商家转账到零钱", detail.out_detail_no
        )
