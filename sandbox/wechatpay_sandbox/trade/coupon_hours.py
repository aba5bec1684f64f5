"""The days and hours in which a coupon can be used, and how long it is good after it was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from wechatpay_sandbox.clock.beijing_time import day_bounds, find_beijing_time, unix_seconds

_LAST_SECOND = 86399


def is_in_week(rule: Mapping[str, Any] | None, now: float) -> bool:
    """Whether `now` (Unix seconds) is in the hours of a rule, in Beijing. Without a rule it is.

    The rule has `available_week_day` (0 is Sunday), `begin_time` and `end_time` (seconds of the day), each of them
    optional.
    """
    if rule is None:
        return True
    moment = find_beijing_time(now)
    second = moment.hour * 3600 + moment.minute * 60 + moment.second
    is_day = moment.isoweekday() % 7 in rule.get("available_week_day", range(7))
    return is_day and rule.get("begin_time", 0) <= second <= rule.get("end_time", _LAST_SECOND)


def find_midnight(now: float) -> float:
    """When the day of `now` began in Beijing, in Unix seconds."""
    return day_bounds(find_beijing_time(now).date())[0]


def find_end_of_days(begins: float, days: int) -> float:
    """Until when something is good that is so for `days` days after that of `begins`: a second before midnight."""
    return find_midnight(begins) + timedelta(days=days + 1).total_seconds() - 1


def wait_days(now: float, days: int) -> float:
    """The beginning of the day that comes so many days after `now`, in Unix seconds; `now` itself for 0 days."""
    return find_midnight(now) + timedelta(days=days).total_seconds() if days else now


def is_in_hours(
    weeks: Sequence[Mapping[str, Any]], periods: Sequence[Mapping[str, Any]], whole: Mapping[str, Any], now: float
) -> bool:
    """Whether `now` (Unix seconds) is in one of the weekly rules or of the periods. Without any, it is.

    `whole` has the `available_begin_time` and the `available_end_time` of the rule, for periods that lack theirs.
    """
    if not weeks and not periods:
        return True
    in_period = any(
        unix_seconds(one.get("begin_time", whole["available_begin_time"]))
        <= now
        <= unix_seconds(one.get("end_time", whole["available_end_time"]))
        for one in periods
    )
    return in_period or any(is_in_week(week, now) for week in weeks)
