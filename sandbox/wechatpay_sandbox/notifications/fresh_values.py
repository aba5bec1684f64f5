"""Makes an example current: its times become times of now, and its identifiers become new ones."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.spec.schema_node import ANYTHING, SchemaNode

# Identifiers of orders, refunds and transfers have the day in them. Others, such as those of users, stay.
_DATED_NUMBER = re.compile(
    r"(?P<before>[0-9A-Za-z_-]*?)(?P<day>20[2-9][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?P<after>[0-9]{2,})"
)
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([+-][0-9]{2}:[0-9]{2}|Z)")
_LONGEST_NUMBER = 32
_MERCHANT_DIGITS = 12
"""The digits after the day in an identifier of the merchant: hour, minute and second, then six random ones."""
_YEAR_SECONDS = 366 * 86400


# why Any: JSON in the shapes of the spec
def refresh_example(example: Any, node: SchemaNode, now: float) -> Any:
    """A copy of the example. Its last time is `now` (Unix seconds), and every identifier with a day in it is new.

    Times and days keep their distances. A time more than a year after the first is a deadline, and lies in the future.
    An identifier that stands in two places becomes the same new one in both.
    """
    moments = sorted(unix_seconds(text) for text in _find_texts(example, node, "date-time"))
    happened = [moment for moment in moments if moment <= moments[0] + _YEAR_SECONDS]
    today = _day_in_beijing(now)
    # why the last of the days: where an example has no time, nothing else tells when it happened
    days = [date.fromisoformat(text) for text in _find_texts(example, node, "date")]
    last_day = _day_in_beijing(happened[-1]) if happened else max(days, default=today)
    return _Refresher(now - happened[-1] if happened else 0.0, today - last_day, now).refresh(example, node)


def _day_in_beijing(moment: float) -> date:
    return date.fromisoformat(beijing_time(moment)[:10])


def _find_texts(value: Any, node: SchemaNode, form: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, child in value.items():
            yield from _find_texts(child, node.field(name) or ANYTHING, form)
    elif isinstance(value, list):
        for child in value:
            yield from _find_texts(child, node.item or ANYTHING, form)
    elif isinstance(value, str) and _form(value, node) == form:
        yield value


def _form(value: str, node: SchemaNode) -> str | None:
    # A time that may be empty has a pattern in the place of its format.
    return "date-time" if node.format is None and _MOMENT.fullmatch(value) else node.format


class _Refresher:
    def __init__(self, shift: float, days: timedelta, now: float) -> None:
        self._shift = shift
        self._days = days
        self._now = now
        self._numbers: dict[str, str] = {}

    def refresh(self, value: Any, node: SchemaNode) -> Any:
        if isinstance(value, dict):
            return {name: self.refresh(child, node.field(name) or ANYTHING) for name, child in value.items()}
        if isinstance(value, list):
            return [self.refresh(child, node.item or ANYTHING) for child in value]
        if not isinstance(value, str):
            return value
        form = _form(value, node)
        if form == "date-time":
            return beijing_time(unix_seconds(value) + self._shift)
        if form == "date":
            return (date.fromisoformat(value) + self._days).isoformat()
        found = _DATED_NUMBER.fullmatch(value)
        if found is None:
            return value
        if value not in self._numbers:
            longest = int(node.first("maxLength") or _LONGEST_NUMBER)
            self._numbers[value] = self._number(found["before"], found["after"], max(longest, len(value)))
        return self._numbers[value]

    def _number(self, before: str, after: str, longest: int) -> str:
        clock = "".join(sign for sign in beijing_time(self._now)[:19] if sign.isdigit())
        day, time_of_day = clock[:8], clock[8:]
        if before.isdigit() or not before:
            # assigned by the platform, whose identifiers of one kind all have the same length
            return before + day + _digits(len(after))
        length = min(_MERCHANT_DIGITS, longest - len(before) - len(day))
        return before + day + (time_of_day + _digits(length))[:length]


def _digits(count: int) -> str:
    return "".join(secrets.choice("0123456789") for _ in range(count))
