"""How long a prepay_id opens the cashier: two hours. Then the shop sends the same order again.

The platform may answer with another prepay_id. Here it stays the same, so that what names it, such as a medical order,
still finds its order.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from wechatpay_sandbox.clock.beijing_time import BEIJING
from wechatpay_sandbox.stores import Store

PREPAY_LIFETIME_SECONDS: Final = 2 * 60 * 60
_ALL_DAYS_SEEN: Final = 62
"""In as many days each day of the month has come, that of the 31st too."""


def is_prepay_expired(store: Store, prepay_id: str, now: float) -> bool:
    """Whether it was made or renewed more than two hours before `now`. What has another form never expires."""
    made = find_moment(prepay_id, now)
    if made is None or now - made <= PREPAY_LIFETIME_SECONDS:
        return False
    renewed = store.prepay_renewals.find(prepay_id)
    return renewed is None or now - renewed > PREPAY_LIFETIME_SECONDS


def renew_prepay(store: Store, prepay_id: str, now: float) -> None:
    """Let an expired prepay_id open the cashier again, from `now` (Unix seconds) on."""
    if is_prepay_expired(store, prepay_id, now):
        store.prepay_renewals.note(prepay_id, now)


def find_moment(prepay_id: str, now: float) -> float | None:
    """The latest moment, up to a minute after `now`, of which the prepay_id may be; None if it has another form.

    A prepay_id begins with wx, the day of the month and the time of day: the month does not matter, since an order is
    gone before its day comes again.
    """
    found = re.match(r"wx([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})[0-9A-Za-z]{26}\Z", prepay_id)
    if found is None:
        return None
    day, hour, minute, second = map(int, found.groups())
    if hour > 23 or minute > 59 or second > 59:
        return None
    latest = datetime.fromtimestamp(now, BEIJING) + timedelta(minutes=1)
    for days in range(_ALL_DAYS_SEEN):
        date = (latest - timedelta(days=days)).date()
        moment = datetime(date.year, date.month, date.day, hour, minute, second, tzinfo=BEIJING)
        if date.day == day and moment <= latest:
            return moment.timestamp()
    return None
