"""The records of a batch of cash coupons: which coupon was used for which order, and what refunds took back.

The columns are those of the platform's pages in words of our own, since no source has the files themselves.
"""

from __future__ import annotations

from wechatpay_sandbox.bills.layout import bill_text, bill_time, line, yuan
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.cash_coupons import CashCouponMovement

_USE = ("批次号", "优惠ID", "优惠金额(元)", "订单总金额(元)", "交易类型", "支付单号", "核销时间", "核销商户号")
_REFUND = ("批次号", "优惠ID", "优惠退款金额(元)", "订单总金额(元)", "支付单号", "退款单号", "退款时间", "核销商户号")


def use_flow(store: Store, stock_id: str, start: float, end: float) -> tuple[bytes, int]:
    """The file of what was used from `start` to before `end` (Unix seconds), and how many records it has."""
    rows = [
        {**_cells(store, one), "优惠金额(元)": yuan(one.amount), "核销时间": bill_time(one.moment)}
        for one in store.cash_coupon_flow.list_uses(stock_id, start, end)
    ]
    return bill_text(_USE, [line(_USE, row) for row in rows], {"总条数": str(len(rows))}), len(rows)


def refund_flow(store: Store, stock_id: str, start: float, end: float) -> tuple[bytes, int]:
    """The same of what refunds took back."""
    rows = [
        {
            **_cells(store, one),
            "优惠退款金额(元)": yuan(one.amount),
            "退款单号": one.refund_id or "",
            "退款时间": bill_time(one.moment),
        }
        for one in store.cash_coupon_flow.list_refunds(stock_id, start, end)
    ]
    return bill_text(_REFUND, [line(_REFUND, row) for row in rows], {"总条数": str(len(rows))}), len(rows)


def _cells(store: Store, one: CashCouponMovement) -> dict[str, str]:
    cells = {"批次号": one.stock_id, "优惠ID": one.coupon_id, "支付单号": one.transaction_id}
    order = store.orders.find_by_transaction_id(one.transaction_id)
    if order is None:
        return cells
    return {
        **cells,
        "订单总金额(元)": yuan(order.total),
        "交易类型": order.trade_type,
        "核销商户号": order.sub_mchid or order.mchid,
    }
