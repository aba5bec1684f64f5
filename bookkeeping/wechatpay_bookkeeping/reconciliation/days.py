"""Days, as texts `YYYY-MM-DD` in the time of Beijing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

import narwhals.stable.v2 as nw
from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

_FORMAT = "%Y-%m-%d"
_LENGTH = len("2026-01-02")
_OFFSETS = tuple(timedelta(days=days) for days in (-1, 0, 1))


def read_day(moment: nw.Expr) -> nw.Expr:
    """The day of a time, `YYYY-MM-DD HH:MM:SS`."""
    return moment.str.slice(0, _LENGTH)


def parse_days(days: Iterable[date | str]) -> frozenset[date]:
    """The days that a caller gave. Raises ConfigurationError for what is no day, and if there is none."""
    found = frozenset(_parse_day(day) for day in ([days] if isinstance(days, str | date) else days))
    # why not the ends of the calendar: the day before and the day after are looked at too
    if beyond := found & {date.min, date.max}:
        raise ConfigurationError(_("no bill is of {day}; give another day").format(day=min(beyond)))
    if not found:
        raise ConfigurationError(_("there is no day to compare; give one, or leave days away to compare everything"))
    return found


def day_texts(days: Iterable[date]) -> list[str]:
    """The days as they stand in frames, the earliest first."""
    return [day.isoformat() for day in sorted(days)]


def with_neighbours(days: Iterable[date]) -> frozenset[date]:
    """The days, and the day before and after each."""
    return frozenset(day + offset for day in days for offset in _OFFSETS)


def is_far(day: nw.Expr, other: nw.Expr) -> nw.Expr:
    """Whether two days have another day between them. An order paid at midnight is booked a day later, not two."""
    first, second = day.str.to_date(format=_FORMAT), other.str.to_date(format=_FORMAT)
    apart = (first.dt.offset_by("1d") != second) & (second.dt.offset_by("1d") != first)
    # why a condition: nearly all days are the same, and to compare texts costs a fraction of what parsing them does
    return nw.when(day != other).then(apart).otherwise(nw.lit(False))


def _parse_day(day: date | str) -> date:
    try:
        # why not the datetime itself: it is another one than the day that it falls on
        return date.fromisoformat(day) if isinstance(day, str) else day.date() if isinstance(day, datetime) else day
    except ValueError:
        raise ConfigurationError(_("{day!r} is no day; write it as 2026-01-02").format(day=day)) from None
