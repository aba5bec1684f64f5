"""Converts times to and from the form of WeChat Pay: RFC 3339, whole seconds, +08:00."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache

from wechatpay_sandbox.translation import gettext as _

BEIJING = timezone(timedelta(hours=8))
_FIRST = datetime(1, 1, 1, tzinfo=UTC).timestamp()
_LAST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=BEIJING).timestamp()


def beijing_time(moment: float) -> str:
    """Unix seconds as text, for example 2026-01-02T15:04:05+08:00."""
    return _text(int(_within_calendar(moment)))


def find_beijing_time(moment: float) -> datetime:
    """Unix seconds as a time in Beijing."""
    return datetime.fromtimestamp(_within_calendar(moment), BEIJING)


def _within_calendar(moment: float) -> float:
    # why: with its offset, a time of the year 9999 may be one of the year 10000 in Beijing, which has no text
    return min(max(moment, _FIRST), _LAST)


def add_days(day: str, days: int) -> str:
    """The day so many days after another, both as 2026-01-02; the last day there is, if it would be after that."""
    begins = date.fromisoformat(day)
    return (begins + timedelta(days=min(days, (date.max - begins).days))).isoformat()


def compact_time(moment: float) -> str:
    """Unix seconds as digits of Beijing time, for example 20260102150405."""
    return _digits(int(moment))


@lru_cache(maxsize=256)
def _digits(second: int) -> str:
    return "".join(sign for sign in _text(second)[:19] if sign.isdigit())


@lru_cache(maxsize=256)
def _text(second: int) -> str:
    # why kept: all that happens within a second asks for the same text
    return datetime.fromtimestamp(second, BEIJING).isoformat()


def day_bounds(day: date) -> tuple[float, float]:
    """The begin of a day in Beijing and the begin of the next day, in Unix seconds."""
    start = datetime.combine(day, time(), BEIJING).timestamp()
    # why not a day added to the date: the last day there is has none after it
    return start, start + timedelta(days=1).total_seconds()


def unix_seconds(text: str) -> float:
    """The time of an RFC 3339 text in Unix seconds. Raises ValueError for any other text, or one without an offset."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(_("the time has no offset; write it like 2026-01-02T15:04:05+08:00"))
    return moment.timestamp()


def find_next_moment(moment: float) -> float:
    """The next time there is: what happened before it happened at `moment` (Unix seconds) or earlier."""
    return math.nextafter(moment, math.inf)
