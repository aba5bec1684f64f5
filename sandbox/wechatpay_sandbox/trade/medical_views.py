"""Makes the JSON of medical orders, for replies and notifications."""

from __future__ import annotations

import json
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import Store, medical_orders, orders
from wechatpay_sandbox.stores.medical_orders import MedicalOrder

# why not payer and relative: no reply repeats who a person is
_NOT_REPEATED = frozenset({"payer", "relative"})
_OUTCOMES = {medical_orders.CREATED: "CREATED", medical_orders.SUCCESS: "SUCCESS", medical_orders.FAIL: "FAIL"}


# why Any: JSON, in the shapes of the spec
def medical_view(store: Store, order: MedicalOrder, now: float) -> dict[str, Any]:
    """An order and how its parts stand at `now` (Unix seconds)."""
    self_pay, insured = _self_pay_status(store, order, now), _insurance_status(store, order)
    view: dict[str, Any] = {
        "mix_trade_no": order.mix_trade_no,
        "mix_pay_status": _mix_pay_status(order, self_pay, insured),
        "self_pay_status": self_pay,
        "med_ins_pay_status": insured,
        **{name: value for name, value in order.request.items() if name not in _NOT_REPEATED},
    }
    if order.fail_reason is not None:
        view["med_ins_fail_reason"] = order.fail_reason
    if order.paid is not None:
        view["paid_time"] = beijing_time(order.paid)
        if order.is_insured:
            view["passthrough_response_content"] = _answer_of_insurance(order)
    return view


def _self_pay_status(store: Store, order: MedicalOrder, now: float) -> str:
    if order.prepay_id is None:
        return "NO_SELF_PAY"
    cash = next(iter(store.orders.find_by_handle(order.prepay_id)), None)
    if cash is not None and cash.current_state(now) == orders.REFUND:
        return "SELF_PAY_REFUND"
    return f"SELF_PAY_{_OUTCOMES[order.state]}"


def _insurance_status(store: Store, order: MedicalOrder) -> str:
    if not order.is_insured:
        return "NO_MED_INS_PAY"
    if store.medical_refunds.one(mix_trade_no=order.mix_trade_no) is not None:
        return "MED_INS_PAY_REFUND"
    return f"MED_INS_PAY_{_OUTCOMES[order.state]}"


def _mix_pay_status(order: MedicalOrder, self_pay: str, insured: str) -> str:
    parts = [status for status in (self_pay, insured) if not status.startswith("NO_")]
    return medical_orders.REFUND if all(status.endswith("_REFUND") for status in parts) else order.state


def _answer_of_insurance(order: MedicalOrder) -> str:
    names = {"payAuthNo": "pay_auth_no", "payOrdId": "pay_order_id"}
    answer = {name: order.request[field] for name, field in names.items() if field in order.request}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
