"""The budgets of cash coupons that are paid in advance: what is locked of them, and what moves on the account.

    account ──(the batch starts: max_amount)──→ locked ──(a coupon is used)──→ the order, as a part of its settlement
       ↑                                        │    ↑                             │
       ╰──(the time of the batch is over: rest)─╯    ╰──(a refund takes it back)───╯

A batch whose coupons are not paid in advance (`no_cash`) has no money: its discounts are missing from the orders.
"""

from __future__ import annotations

from collections.abc import Iterator

from wechatpay_sandbox.bills.movement import Movement
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.cash_coupons import CashCouponStock

_BUSINESS = "代金券"


def find_locked(store: Store, stock: CashCouponStock, moment: float) -> int:
    """What is locked before `moment` (Unix seconds) for the coupons of a batch, in fen."""
    if not _has_budget(stock, moment) or stock.ends < moment:
        return 0
    return _budget(stock) - store.cash_coupon_flow.sum_spent(stock.stock_id, moment)


def sum_locked(store: Store, mchid: str, moment: float) -> int:
    """What is locked before `moment` (Unix seconds) for all batches of a merchant, in fen."""
    return sum(find_locked(store, stock, moment) for stock in _list_started(store, mchid))


def budget_movements(store: Store, mchid: str, start: float, end: float) -> Iterator[Movement]:
    """What budgets take from the account of the merchant, and give back to it, from `start` to before `end`."""
    for stock in _list_started(store, mchid):
        if stock.started is None or not _has_budget(stock, end):
            continue
        named, number = f"批次 {stock.stock_id}", stock.request["create"]["out_request_no"]
        if stock.started >= start:
            # why: the page of start_favor_stock says that starting a batch locks its budget on the merchant's account
            yield Movement(stock.started, stock.stock_id, _BUSINESS, -_budget(stock), f"{named} 锁定预算", number)
        # why at the end of the batch: the money of coupons that were taken and not used is said to come back when
        # the time to use them is over. Coupons of a batch that was stopped are good until then as well, and of the
        # money that such a batch has not given away nobody tells an earlier moment
        unspent = _budget(stock) - store.cash_coupon_flow.sum_spent(stock.stock_id, stock.ends)
        if unspent and start <= stock.ends < end:
            yield Movement(stock.ends, stock.stock_id, _BUSINESS, unspent, f"{named} 退回未用预算", number)
        for one in store.cash_coupon_flow.list_refunds(stock.stock_id, max(start, stock.ends), end):
            yield Movement(
                one.moment, one.refund_id or "", _BUSINESS, one.amount, f"{named} 退回优惠金额", one.coupon_id
            )


def _list_started(store: Store, mchid: str) -> list[CashCouponStock]:
    return store.cash_coupon_stocks.where("mchid = ? AND started IS NOT NULL ORDER BY rowid", mchid)


def _has_budget(stock: CashCouponStock, moment: float) -> bool:
    """Whether the batch is paid in advance, and has started before `moment`."""
    return not stock.request["create"]["no_cash"] and stock.started is not None and stock.started < moment


def _budget(stock: CashCouponStock) -> int:
    return int(stock.request["create"]["stock_use_rule"]["max_amount"])
