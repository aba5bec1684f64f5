"""Makes the JSON of orders and refunds, for replies and notifications."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import orders, refunds
from wechatpay_sandbox.stores.orders import Combination, Order
from wechatpay_sandbox.stores.refunds import Refund

BANK_TYPE = "OTHERS"
"""The bank of every payment: users of the sandbox pay from their balance."""
RECEIVED_BY = "支付用户零钱"
"""The account that receives refunds."""
_STATE_TEXTS = {
    orders.SUCCESS: "支付成功",
    orders.REFUND: "订单发生过退款，退款详情请查询退款单",
    orders.NOTPAY: "订单未支付",
    orders.CLOSED: "订单已关闭",
    orders.REVOKED: "订单已撤销",
    orders.USERPAYING: "用户支付中",
    orders.PAYERROR: "支付失败",
    "ACCEPT": "已接收，等待扣款",
}
PAPAY_TRADE_TYPE = "PAP"
"""The trade type of debits under an agreement on debits, which are told in the form of orders."""


# why Any: JSON, in the shapes of the spec
def order_view(order: Order, now: float) -> dict[str, Any]:
    """An order that is not part of a combined one, for its merchant or service provider."""
    state, request = order.current_state(now), order.request
    if order.trade_type == PAPAY_TRADE_TYPE and state == orders.NOTPAY:
        state = "ACCEPT"
    view: dict[str, Any] = {name: request[name] for name in _IDENTITY if name in request}
    # why not only from the request: that of a debit under an agreement does not name its merchant
    view |= {"sp_mchid" if order.sub_mchid else "mchid": order.mchid}
    view |= {
        "out_trade_no": order.out_trade_no,
        "trade_type": order.trade_type,
        "trade_state": state,
        "trade_state_desc": _STATE_TEXTS[state],
        "amount": {"total": order.total, "currency": order.currency},
    }
    if "attach" in request:
        view["attach"] = request["attach"]
    if order.paid is None:
        return view
    payer = {"sp_openid": order.openid} if order.sub_mchid else {"openid": order.openid}
    if "sub_openid" in request.get("payer", {}):
        payer["sub_openid"] = request["payer"]["sub_openid"]
    if order.discounts:
        view["promotion_detail"] = list(order.discounts)
    return view | {
        "transaction_id": order.transaction_id,
        "bank_type": BANK_TYPE,
        "success_time": beijing_time(order.paid),
        "payer": payer,
        "amount": {
            "total": order.total,
            "payer_total": order.total - order.discount,
            "currency": order.currency,
            "payer_currency": order.currency,
        },
    }


_IDENTITY = ("appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid")

ONE_TO_ONE = {"type": "SETTLEMENT_RATE", "rate": 100_000_000}
"""The rate of 1 in the form of the interfaces of Hong Kong: users of the sandbox pay in the currency of the order."""


def hong_kong_order_view(order: Order, now: float) -> dict[str, Any]:
    """An order of Hong Kong, for its merchant or institution."""
    view = order_view(order, now)
    if order.paid is not None:
        view["id"] = view.pop("transaction_id")
        view["amount"]["exchange_rate"] = ONE_TO_ONE
    return view


def h5_url(origin: str, prepay_id: str) -> str:
    """The address for the browser of an H5 order: a page of the sandbox, in place of the page that opens WeChat."""
    return f"{origin}/h5?prepay_id={prepay_id}"


def combination_view(combination: Combination, now: float) -> dict[str, Any]:
    """A combined order with its parts."""
    request = combination.request
    view: dict[str, Any] = {
        "combine_appid": request["combine_appid"],
        "combine_mchid": combination.combine_mchid,
        "combine_out_trade_no": combination.combine_out_trade_no,
        "sub_orders": [_part_view(part, now) for part in combination.parts],
    }
    if "device_id" in request.get("scene_info", {}):
        view["scene_info"] = {"device_id": request["scene_info"]["device_id"]}
    payer = next((part.openid for part in combination.parts if part.paid is not None), None)
    if payer is not None:
        view["combine_transaction_id"] = combination.combine_transaction_id
        view["combine_payer_info"] = {"openid": payer}
    return view


def _part_view(part: Order, now: float) -> dict[str, Any]:
    request = part.request
    view: dict[str, Any] = {
        name: request[name] for name in ("mchid", "sub_mchid", "sub_appid", "individual_auth_id") if name in request
    }
    view |= {
        "out_trade_no": part.out_trade_no,
        "trade_type": part.trade_type,
        "trade_state": part.current_state(now),
        "attach": request["attach"],
        "amount": {"total_amount": part.total, "currency": "CNY"},
    }
    if part.paid is None:
        return view
    return view | {
        "transaction_id": part.transaction_id,
        "bank_type": BANK_TYPE,
        "success_time": beijing_time(part.paid),
        "amount": {
            "total_amount": part.total,
            "payer_amount": part.total,
            "currency": "CNY",
            "payer_currency": "CNY",
        },
    }


def refund_view(refund: Refund, order: Order) -> dict[str, Any]:
    """A refund of an order paid in mainland China."""
    amount = {
        "total": order.total,
        "payer_total": order.total - order.discount,
        "settlement_total": order.settlement,
        "refund": refund.amount,
        "payer_refund": refund.amount - refund.discount,
        "settlement_refund": refund.settlement,
        "discount_refund": refund.discount,
    }
    view: dict[str, Any] = {
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "transaction_id": order.transaction_id,
        "out_trade_no": order.out_trade_no,
        "channel": "ORIGINAL",
        "user_received_account": RECEIVED_BY,
        "create_time": beijing_time(refund.created),
        "status": refund.status,
        "funds_account": "AVAILABLE",
        "amount": {**amount, "currency": order.currency, "from": []},
    }
    if refund.discounts:
        view["promotion_detail"] = list(refund.discounts)
    if refund.succeeded is not None:
        view["success_time"] = beijing_time(refund.succeeded)
    return view


def refund_notice(refund: Refund, order: Order) -> dict[str, Any]:
    """The resource of REFUND.* notifications."""
    parties = {"sp_mchid": order.mchid, "sub_mchid": order.sub_mchid} if order.sub_mchid else {"mchid": order.mchid}
    notice: dict[str, Any] = {
        **parties,
        "out_trade_no": order.out_trade_no,
        "transaction_id": order.transaction_id,
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.refund_id,
        "refund_status": refund.status,
        "user_received_account": RECEIVED_BY,
        "amount": {
            "total": order.total,
            "refund": refund.amount,
            "payer_total": order.total - order.discount,
            "payer_refund": refund.amount - refund.discount,
        },
    }
    if refund.status == refunds.SUCCESS and refund.succeeded is not None:
        notice["success_time"] = beijing_time(refund.succeeded)
    return notice
