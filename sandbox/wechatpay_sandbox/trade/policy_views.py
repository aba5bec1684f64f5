"""Makes the JSON of the periods of policies."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores.policy_periods import PolicyPeriod
from wechatpay_sandbox.trade import policy_rules
from wechatpay_sandbox.trade.platform import Platform


# why Any: JSON, in the shapes of the spec
def period_view(platform: Platform, period: PolicyPeriod, now: float) -> dict[str, Any]:
    """A period with what is expected, and how its debit stands."""
    return {**period_estimate_view(period), **_debit_contents(platform, period, now)}


def period_estimate_view(period: PolicyPeriod) -> dict[str, Any]:
    """A period, and what is expected to be debited for it."""
    return {
        "policy_period_id": period.period_id,
        "estimated_deduct_date": period.expected_day,
        "estimated_deduct_amount": _amount(period.estimate),
    }


def period_schedule_view(platform: Platform, period: PolicyPeriod, now: float) -> dict[str, Any]:
    """A period, and the days in which it can be debited."""
    view = {"policy_period_id": period.period_id, **_debit_contents(platform, period, now)}
    if period.first_day is not None:
        view |= {"deduct_start_date": period.first_day, "deduct_end_date": period.last_day}
    return view


def _debit_contents(platform: Platform, period: PolicyPeriod, now: float) -> dict[str, Any]:
    view: dict[str, Any] = {"policy_period_state": policy_rules.find_state(platform, period, now)}
    if period.most is not None:
        view["scheduled_amount"] = _amount(period.most)
    order = policy_rules.find_order(platform, period)
    if order is not None and order.paid is not None:
        view |= {"deduct_amount": _amount(order.total), "deduct_date": beijing_time(order.paid)[:10]}
    return view


def _amount(fen: int) -> dict[str, Any]:
    return {"total": fen, "currency": "CNY"}
