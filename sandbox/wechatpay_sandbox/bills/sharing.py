"""The bill of shares: the shares and the returns of one day.

The columns are those that merchants see. The summary is our own, since the platform's is not published.
"""

from __future__ import annotations

from datetime import date

from wechatpay_sandbox.bills.layout import bill_text, bill_time, line, words, yuan
from wechatpay_sandbox.clock.beijing_time import day_bounds
from wechatpay_sandbox.stores import Store, profit_sharing

_COLUMNS = (
    "分账时间", "分账发起方", "分账方", "微信订单号", "微信分账/回退单号", "分账明细单号", "商户分账/回退单号",
    "订单金额(元)", "分账接收方", "分账金额(元)", "业务类型", "处理状态", "分账描述", "备注",
)  # fmt: skip
_DONE = "finished >= ? AND finished < ?"


def sharing_bill(store: Store, mchid: str, sub_mchid: str | None, day: date) -> bytes | None:
    """The bill of a merchant, or of a service provider for all its merchants or one; None for a day without rows."""
    start, end = day_bounds(day)
    sharing = store.profit_sharing
    orders = {
        order.order_id: order for order in sharing.orders.all(mchid=mchid) if sub_mchid in (None, order.sub_mchid)
    }
    rows: list[tuple[float, dict[str, str]]] = []
    shared = handed_back = 0
    for share in sharing.shares.where(_DONE, start, end):
        order = orders.get(share.order_id)
        if order is None or share.finished is None:
            continue
        shared += share.amount if share.result == profit_sharing.SUCCESS else 0
        cells = {
            "分账接收方": share.account,
            "分账金额(元)": yuan(share.amount),
            "微信分账/回退单号": order.order_id,
            "分账明细单号": share.detail_id,
            "商户分账/回退单号": order.out_order_no,
            "业务类型": "分账",
            "处理状态": share.result,
            "分账描述": words(share.description),
            "备注": share.fail_reason or "",
        }
        rows.append((share.finished, {**_order_cells(store, order, share.finished), **cells}))
    for back in sharing.returns.where(_DONE, start, end):
        order = orders.get(back.order_id)
        if order is None or back.finished is None:
            continue
        handed_back += back.amount if back.result == profit_sharing.SUCCESS else 0
        cells = {
            "分账接收方": back.return_mchid,
            "分账金额(元)": yuan(back.amount),
            "微信分账/回退单号": back.return_id,
            "商户分账/回退单号": back.out_return_no,
            "业务类型": "分账回退",
            "处理状态": back.result,
            "分账描述": words(str(back.request.get("description", ""))),
            "备注": back.fail_reason or "",
        }
        rows.append((back.finished, {**_order_cells(store, order, back.finished), **cells}))
    if not rows:
        return None
    rows.sort(key=lambda row: row[0])
    summary = {"总笔数": str(len(rows)), "分账总金额(元)": yuan(shared), "分账回退总金额(元)": yuan(handed_back)}
    return bill_text(_COLUMNS, [line(_COLUMNS, cells) for _, cells in rows], summary)


def _order_cells(store: Store, order: profit_sharing.SharingOrder, done: float) -> dict[str, str]:
    paid = store.orders.find_by_transaction_id(order.transaction_id)
    return {
        "分账时间": bill_time(done),
        "分账发起方": order.mchid,
        "分账方": order.sub_mchid or order.mchid,
        "微信订单号": order.transaction_id,
        "订单金额(元)": "" if paid is None else yuan(paid.total),
    }
