"""When the platform is asked again about what has no final word yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

USUAL_INTERVALS = (5, 30, 60, 180, 300, 600, 1800)
"""Seconds from the placing to the first question, and from each to the next, where the spec advises no others."""
LONGEST_INTERVAL = 6 * 3600
"""After the last interval each is twice as long as the one before, up to these seconds."""


def find_interval(asked: int, intervals: Sequence[int]) -> float:
    """Seconds until the next question, after `asked` questions."""
    given = intervals or USUAL_INTERVALS
    if asked < len(given):
        return given[asked]
    # why min: an exponent of thousands of questions makes no number of its own
    doubled: int = given[-1] * 2 ** min(asked - len(given) + 1, 30)
    return max(given[-1], min(doubled, LONGEST_INTERVAL))


def plan_question(now: datetime, asked: int, intervals: Sequence[int]) -> datetime:
    """The moment of the next question."""
    return now + timedelta(seconds=find_interval(asked, intervals))
