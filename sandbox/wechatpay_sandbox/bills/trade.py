"""The trade bill: the paid orders and the refunds of one day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from operator import itemgetter

from wechatpay_sandbox.bills.fees import RATE, fee
from wechatpay_sandbox.bills.layout import bill_text, bill_time, line, words, yuan
from wechatpay_sandbox.clock.beijing_time import day_bounds
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.refunds import Refund
from wechatpay_sandbox.trade.order_views import BANK_TYPE

_ALWAYS = (
    "交易时间", "公众账号ID", "商户号", "特约商户号", "设备号", "微信订单号", "商户订单号", "用户标识", "交易类型",
    "交易状态", "付款银行", "货币种类", "应结订单金额", "代金券金额",
)  # fmt: skip
_REFUND_TIMES = ("退款申请时间", "退款成功时间")
_REFUND = ("微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态")
_FEES = ("商品名称", "商户数据包", "手续费", "费率", "订单金额")
TRADE_COLUMNS = {
    "ALL": (*_ALWAYS, *_REFUND, *_FEES, "申请退款金额", "费率备注"),
    "SUCCESS": (*_ALWAYS, *_FEES, "费率备注"),
    "REFUND": (*_ALWAYS, *_REFUND_TIMES, *_REFUND, *_FEES, "申请退款金额", "费率备注"),
}
_LIKE = {"ALL_SPECIAL": "ALL", "SUC_SPECIAL": "SUCCESS", "REF_SPECIAL": "REFUND"}
_NOTHING = "0.00"


def trade_bill(store: Store, mchid: str, sub_mchid: str | None, day: date, bill_type: str) -> bytes | None:
    """The bill of a merchant, or of a service provider for all its merchants or one; None for a day without rows.

    `bill_type` is a token of TradeBillType. The sandbox has no refunds of topped-up money (RECHARGE_REFUND).
    """
    kind = _LIKE.get(bill_type, bill_type)
    if kind not in TRADE_COLUMNS:
        return None
    start, end = day_bounds(day)
    columns, sums = TRADE_COLUMNS[kind], _Sums()
    # why lines and not rows: a bill may have a hundred thousand
    lines: list[tuple[float, str]] = []
    if kind != "REFUND":
        lines += [
            (order.paid or 0.0, line(columns, sums.payment_row(order)))
            for order in store.orders.list_paid(start, end)
            if _has_merchant(order, mchid, sub_mchid)
        ]
    if kind != "SUCCESS":
        lines += [
            (refund.succeeded or 0.0, line(columns, sums.refund_row(refund, order)))
            for refund, order in list_refunds_with_orders(store, start, end)
            if _has_merchant(order, mchid, sub_mchid)
        ]
    if not lines:
        return None
    lines.sort(key=itemgetter(0))
    return bill_text(columns, [text for _, text in lines], sums.summary(len(lines)))


def list_refunds_with_orders(store: Store, start: float, end: float) -> Iterator[tuple[Refund, Order]]:
    """The refunds that succeeded from `start` to before `end` (Unix seconds), with their orders."""
    for refund in store.refunds.list_succeeded(start, end):
        order = store.orders.find_by_transaction_id(refund.transaction_id)
        if order is not None:
            yield refund, order


def _has_merchant(order: Order, mchid: str, sub_mchid: str | None) -> bool:
    return order.mchid == mchid and sub_mchid in (None, order.sub_mchid)


class _Sums:
    """Makes rows and sums them up; amounts are in fen."""

    def __init__(self) -> None:
        self._paid = self._settled = self._fees = 0
        self._asked = self._refunded = self._prepaid = 0

    def payment_row(self, order: Order) -> dict[str, str]:
        taken = fee(order.settlement)
        self._paid += order.total
        self._settled += order.settlement
        self._fees += taken
        return {
            **_cells(order),
            "交易时间": bill_time(order.paid or 0.0),
            "交易状态": "SUCCESS",
            "应结订单金额": yuan(order.settlement),
            "代金券金额": yuan(order.discount),
            "微信退款单号": "0",
            "商户退款单号": "0",
            "退款金额": _NOTHING,
            "手续费": f"{yuan(taken)}000",
            "订单金额": yuan(order.total),
            "申请退款金额": _NOTHING,
        }

    def refund_row(self, refund: Refund, order: Order) -> dict[str, str]:
        given_back = fee(refund.settlement)
        prepaid = refund.discount - (refund.amount - refund.settlement)
        self._asked += refund.amount
        self._refunded += refund.settlement
        self._prepaid += prepaid
        self._fees -= given_back
        done = bill_time(refund.succeeded or 0.0)
        return {
            **_cells(order),
            "交易时间": done,
            "交易状态": "REFUND",
            "应结订单金额": _NOTHING,
            "退款申请时间": bill_time(refund.created),
            "退款成功时间": done,
            "微信退款单号": refund.refund_id,
            "商户退款单号": refund.out_refund_no,
            "退款金额": yuan(refund.settlement),
            "充值券退款金额": yuan(prepaid),
            "退款类型": "ORIGINAL",
            "退款状态": refund.status,
            "手续费": f"{yuan(-given_back)}000",
            "订单金额": _NOTHING,
            "申请退款金额": yuan(refund.amount),
        }

    def summary(self, rows: int) -> dict[str, str]:
        return {
            "总交易单数": str(rows),
            "应结订单总金额": yuan(self._settled),
            "退款总金额": yuan(self._refunded),
            "充值券退款总金额": yuan(self._prepaid),
            "手续费总金额": f"{yuan(self._fees)}000",
            "订单总金额": yuan(self._paid),
            "申请退款总金额": yuan(self._asked),
        }


def _cells(order: Order) -> dict[str, str]:
    """The cells that the rows of payments and of refunds share."""
    request = order.request
    return {
        "公众账号ID": str(request.get("appid") or request.get("sp_appid") or ""),
        "商户号": order.mchid,
        "特约商户号": order.sub_mchid or "0",
        "设备号": str(request.get("scene_info", {}).get("device_id", "")),
        "微信订单号": order.transaction_id,
        "商户订单号": order.out_trade_no,
        "用户标识": order.openid or "",
        "交易类型": order.trade_type,
        "付款银行": BANK_TYPE,
        "货币种类": order.currency,
        "代金券金额": _NOTHING,
        "充值券退款金额": _NOTHING,
        "商品名称": words(str(request.get("description", ""))),
        "商户数据包": words(str(request.get("attach", ""))),
        "费率": RATE,
    }
