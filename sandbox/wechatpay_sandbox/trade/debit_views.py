"""Makes the JSON of debits under a contract, for replies and notifications."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import orders
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.school_debts import SchoolDebt
from wechatpay_sandbox.trade.order_views import BANK_TYPE

_STATES = {orders.NOTPAY: "ACCEPTED", orders.PAYERROR: "PAY_FAIL"}
_TEXTS = {"ACCEPTED": "已受理，待扣款", "PAY_FAIL": "扣款失败", "SUCCESS": "支付成功", "REFUND": "转入退款"}


# why Any: JSON, in the shapes of the spec
def school_view(order: Order) -> dict[str, Any]:
    """A debit of school fees."""
    view = _view(order)
    return {**view, "trade_state_desc": _TEXTS[view["trade_state"]]}


def charge_view(order: Order, contract_id: str) -> dict[str, Any]:
    """A debit of a charging."""
    view = _view(order)
    return {**view, "trade_state_des": _TEXTS[view["trade_state"]], "contract_id": contract_id}


def _view(order: Order) -> dict[str, Any]:
    request, state = order.request, _STATES.get(order.state, order.state)
    view: dict[str, Any] = {name: request[name] for name in _NAMED if name in request}
    view |= {
        "mchid": order.mchid,
        "out_trade_no": order.out_trade_no,
        "trade_type": order.trade_type,
        "trade_state": state,
        "amount": {"total": order.total, "currency": "CNY"},
        "device_info": request["device_info"],
    }
    if order.paid is None:
        return view
    return view | {
        "transaction_id": order.transaction_id,
        "bank_type": BANK_TYPE,
        "success_time": beijing_time(order.paid),
        "payer": {"openid": order.openid},
        "amount": {"total": order.total, "payer_total": order.total, "discount_total": 0, "currency": "CNY"},
    }


_NAMED = ("appid", "sub_mchid", "sub_appid", "attach")


def debt_view(debt: SchoolDebt, forbidden: bool) -> dict[str, Any]:
    """The debt of a user for school fees."""
    return {
        "appid": debt.appid,
        "openid": debt.openid,
        "state": "FORBIDDEN" if forbidden else "NORMAL",
        "debt_count": debt.unpaid,
        "update_time": beijing_time(debt.updated),
    }
