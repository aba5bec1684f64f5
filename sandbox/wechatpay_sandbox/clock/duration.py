"""Reads durations such as 90s, 15m, 2h, 30d and 1d12h."""

from __future__ import annotations

import re
from typing import Final

from wechatpay_sandbox.translation import gettext as _

MOST_SECONDS: Final = 3660 * 86400
"""The longest duration: about ten years."""
_UNITS = {"d": 86400, "h": 3600, "m": 60, "s": 1}
_TEXT = re.compile("".join(f"(?:([0-9]{{1,9}}){unit})?" for unit in _UNITS))


def parse_duration(text: str) -> int:
    """The seconds of a duration, from 1 to MOST_SECONDS. Raises ValueError with a message for people."""
    if text.strip().startswith("-"):
        raise ValueError(_("{text} would go back, which time does not; give a duration such as 30d").format(text=text))
    found = _TEXT.fullmatch(text.strip().lower())
    if found is None or not any(found.groups()):
        raise ValueError(
            _("{text!r} is not a duration; write days, hours, minutes and seconds like 30d, 2h, 1d12h or 90s").format(
                text=text
            )
        )
    parts = zip(found.groups(default="0"), _UNITS.values(), strict=True)
    seconds = sum(int(count) * length for count, length in parts)
    if not 1 <= seconds <= MOST_SECONDS:
        raise ValueError(
            _("{text} is not from 1s to {days}d; give a duration in between").format(
                text=text, days=MOST_SECONDS // 86400
            )
        )
    return seconds


def duration_text(seconds: float) -> str:
    """Seconds, from 0 on, in the form that `parse_duration` reads, for example 1d12h; parts of a second are dropped."""
    rest, text = int(seconds), ""
    for unit, length in _UNITS.items():
        count, rest = divmod(rest, length)
        text += f"{count}{unit}" if count else ""
    return text or "0s"
