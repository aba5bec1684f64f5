"""Advances the time of a sandbox's world.

Whatever becomes due on the way happens in the order of its due times, each at its own time: the platform's
appointments, the attempts to deliver notifications, and new platform certificates. The world's clock stands at each of
these moments while its events happen, so that a merchant who asks the sandbox meanwhile sees the state of that moment.
How far the time is to go is stored before it goes: a server that is killed on the way goes on when it starts again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.clock.duration import MOST_SECONDS
from wechatpay_sandbox.clock.sandbox_clock import SandboxClock
from wechatpay_sandbox.notifications.delivery import Deliverer
from wechatpay_sandbox.state.state_folder import StateFolderError
from wechatpay_sandbox.trade.appointments import catch_up
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

ATTEMPT: Final = "notification.attempt"
"""What is reported of an attempt to deliver a notification; its subject is that of the event, with the event's type."""
RENEWAL: Final = "certificate.renewed"
"""What is reported of a new platform certificate; its subject is the serial."""
EXPIRY: Final = "order.expired"
"""What is reported of an order that nobody has paid in time; its subject is the out_trade_no."""

_log = logging.getLogger("wechatpay_sandbox")


class AdvanceRefused(Exception):
    """The time cannot be moved like this. The message says why, and what to give instead."""


class Happening(NamedTuple):
    """Something that happened on the way."""

    at: float
    """Unix seconds of the world."""
    what: str
    """ATTEMPT, RENEWAL, EXPIRY, or the name of an appointment such as `refund.settle`."""
    subject: str


class TimeTravel:
    """Advances the time of one sandbox. `refresh` updates the files for clients, as when the keys change.

    One advance goes on at a time. Another that is asked for meanwhile is added to it.
    """

    def __init__(
        self, clock: SandboxClock, platform: Platform, deliverer: Deliverer, refresh: Callable[[], None]
    ) -> None:
        self._clock = clock
        self._platform = platform
        self._deliverer = deliverer
        self._refresh = refresh
        self._turn = asyncio.Lock()
        self._travellers = 0

    @property
    def is_under_way(self) -> bool:
        """Whether an advance goes on, which then performs whatever is due."""
        return self._travellers > 0

    def plan_advance(self, seconds: float) -> None:
        """Set the goal further by `seconds`; `complete` goes there. Raises AdvanceRefused."""
        if seconds < 0:
            raise AdvanceRefused(_("time does not go back; give a duration such as 30d"))
        with self._platform.store.database.transaction():
            stored = self._platform.store.time_ahead.read()
            if stored.goal + seconds > MOST_SECONDS:
                raise AdvanceRefused(
                    _(
                        "the time of a sandbox can be {most} days ahead of this machine's, and would be {days}; give "
                        "less, or begin again with an empty folder"
                    ).format(most=MOST_SECONDS // 86400, days=round((stored.goal + seconds) / 86400, 1))
                )
            self._platform.store.time_ahead.extend(seconds)

    def plan_moment(self, moment: float) -> None:
        """Set the goal to `moment` in Unix seconds; `complete` goes there. AdvanceRefused for an earlier time."""
        with self._platform.store.database.transaction():
            present = self._clock.goal
            # why whole seconds: times are told in these, and the time that was told must not count as gone
            if moment < int(present):
                raise AdvanceRefused(
                    _(
                        "time does not go back: it is {now} in the sandbox; give a later time than {moment}, or begin "
                        "again with an empty folder"
                    ).format(now=beijing_time(present), moment=beijing_time(moment))
                )
            self.plan_advance(max(moment - present, 0.0))

    async def complete(self) -> list[Happening]:
        """Go to the goal. Returns what happened on the way, in order.

        Notifications are sent only while the deliverer runs.
        """
        with self._travelling():
            async with self._turn, self._deliverer.paused():
                return await self._go()

    @contextmanager
    def _travelling(self) -> Iterator[None]:
        self._travellers += 1
        try:
            yield
        finally:
            self._travellers -= 1

    async def _go(self) -> list[Happening]:
        begin, happened = self._clock(), list[Happening]()
        while (due := self._next_due()) is not None:
            self._clock.move_to(due)
            await self._perform(happened)
        self._clock.move_to_goal()
        expired = self._platform.store.orders.list_expired(begin, self._clock())
        happened += [Happening(order.expires, EXPIRY, order.out_trade_no) for order in expired]
        return sorted(happened, key=lambda one: one.at)

    def _next_due(self) -> float | None:
        """When the next thing happens on the way; None if nothing does before the goal."""
        dues = [self._platform.store.agenda.next_due(), self._platform.keys.next_renewal]
        if self._deliverer.is_running:
            dues.append(self._platform.store.notifications.next_due())
        first = min((due for due in dues if due is not None), default=None)
        return None if first is None or first > self._clock.goal else first

    async def _perform(self, happened: list[Happening]) -> None:
        now = self._clock()
        happened += [Happening(*appointment) for appointment in catch_up(self._platform, now)]
        serial = self.renew_certificate()
        if serial is not None:
            happened.append(Happening(now, RENEWAL, serial))
        async for notification, attempt in self._deliverer.deliver_due():
            happened.append(
                Happening(attempt.started, ATTEMPT, f"{notification.event_type} {notification.subject}".rstrip())
            )

    def renew_certificate(self) -> str | None:
        """Make the successor of the platform certificate if that is due, and write it into the files for clients.

        Returns its serial; None if nothing was due.
        """
        try:
            serial = self._platform.keys.renew_certificate()
            if serial is not None:
                self._refresh()
        except StateFolderError as error:
            _log.error(_("the platform certificate could not be renewed: %s"), error)
            self._platform.keys.give_up_renewal()
            return None
        return serial
