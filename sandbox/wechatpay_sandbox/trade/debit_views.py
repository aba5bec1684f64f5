"""Makes the JSON of debits under a contract, for replies and notifications."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import orders
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.school_debts import SchoolDebt
from wechatpay_sandbox.trade.order_views import BANK_TYPE
from wechatpay_sandbox.trade.platform import Platform

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


def parking_order_view(platform: Platform, order: Order) -> dict[str, Any]:
    """A debit of a parking fee."""
    request, state = order.request, _STATES.get(order.state, order.state)
    view: dict[str, Any] = {"sp_mchid": order.mchid}
    view |= {name: request[name] for name in _PARKING if name in request}
    view |= {
        "out_trade_no": order.out_trade_no,
        "create_time": beijing_time(order.placed),
        "trade_state": state,
        "trade_state_description": _TEXTS[state],
        "payer": {"openid": order.openid},
        "amount": {"total": order.total, "currency": "CNY"},
    }
    if order.paid is None:
        return view
    view |= _payment(order)
    stay = platform.store.parking_stays.one(transaction_id=order.transaction_id)
    if stay is not None and stay.advanced is not None:
        view |= {"bank_type": ADVANCED_BANK_TYPE, "user_repaid": "N" if stay.is_owed else "Y"}
    return view


ADVANCED_BANK_TYPE = "BPA"
"""The bank of a fee that the platform has paid for the user."""
_PARKING = ("appid", "sub_mchid", "sub_appid", "description", "attach", "trade_scene", "parking_info")


def toll_order_view(order: Order) -> dict[str, Any]:
    """A debit of a road toll."""
    request, state = order.request, _STATES.get(order.state, order.state)
    view: dict[str, Any] = {"mchid": order.mchid}
    view |= {name: request[name] for name in (*_NAMED, "device_info") if name in request}
    view |= {
        "out_trade_no": order.out_trade_no,
        "trade_type": order.trade_type,
        "trade_state": state,
        "trade_state_desc": _TEXTS[state],
        "payer": {"sp_openid": order.openid},
        "amount": {"total": order.total, "currency": "CNY"},
    }
    return view if order.paid is None else view | _payment(order)


def education_order_view(order: Order) -> dict[str, Any]:
    """A debit of a fee for education."""
    request, state = order.request, _STATES.get(order.state, order.state)
    view: dict[str, Any] = {"sp_mchid": order.mchid}
    view |= {name: request[name] for name in _NAMED if name in request}
    view |= {
        "out_trade_no": order.out_trade_no,
        "trade_state": state,
        "trade_state_description": _TEXTS[state],
        "payer": {"openid": order.openid},
        "amount": {"total": order.total, "currency": "CNY"},
        "device_information": request["device_information"],
    }
    return view if order.paid is None else view | _payment(order)


def _payment(order: Order) -> dict[str, Any]:
    return {
        "transaction_id": order.transaction_id,
        "bank_type": BANK_TYPE,
        "success_time": beijing_time(order.paid or 0.0),
        "amount": {"total": order.total, "payer_total": order.total, "discount_total": 0, "currency": "CNY"},
    }
