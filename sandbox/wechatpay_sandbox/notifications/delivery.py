"""Delivers notifications to the allowed hosts, and repeats failed attempts after the official pauses.

An attempt is stored before it is sent, with the time of the next one. So a server that dies in the middle loses
nothing and starts no attempt twice: the next server continues with the next attempt.
https://pay.weixin.qq.com/doc/v3/merchant/4012791861
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import logging
import random
import sqlite3
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from wechatpay_sandbox.notifications.answer_check import find_answer_problem
from wechatpay_sandbox.notifications.flaw import Flaw, describe_acceptance, notification_headers
from wechatpay_sandbox.notifications.http_post import (
    ANSWER_WITHIN_SECONDS,
    HttpClient,
    HttpTransport,
    http_client,
    post,
    request_headers,
)
from wechatpay_sandbox.stores.notification_queue import (
    DELIVERED,
    GIVEN_UP,
    REFUSED,
    WAITING,
    Attempt,
    QueuedNotification,
)
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

LADDER_SECONDS: Final = (
    15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600,
)  # fmt: skip
"""The pauses between attempts: 16 attempts take a little more than 24 hours."""
MOST_AT_ONCE: Final = 16
# why not longer: another process with the same folder may add to the queue
_LONGEST_PAUSE_SECONDS = 0.1

_log = logging.getLogger("wechatpay_sandbox")


class Destinations:
    """The hosts to which notifications may go: this machine, and the hosts of the settings."""

    def __init__(self, hosts: Collection[str] = ()) -> None:
        self._hosts = frozenset(host.lower() for host in hosts)

    def problem(self, url: str) -> str | None:
        """Why a notification must not be sent to `url`, in words for people; None if it may be."""
        try:
            url.encode()  # raises UnicodeEncodeError for half of a surrogate pair
            parts = urlsplit(url)
            host = (parts.hostname or "").lower()
            parts.port  # noqa: B018 - raises ValueError for a port that is none
        except ValueError as error:
            return _("the address cannot be read: {error}; give one such as http://127.0.0.1:8000/notify").format(
                error=error
            )
        if parts.scheme not in ("http", "https") or not host:
            return _(
                "the address does not begin with http:// or https://; give one such as http://127.0.0.1:8000/notify"
            )
        if host in self._hosts or host == "localhost" or host.endswith(".localhost") or _is_loopback(host):
            return None
        return _("{host} is not this machine; start the sandbox with --notify-host {host} to allow it").format(
            host=host
        )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Deliverer:
    """Sends the due notifications of the queue. One task of the server runs it; a cancellation of the task stops it."""

    def __init__(
        self,
        platform: Platform,
        destinations: Destinations,
        clock: Callable[[], float],
        *,
        machine_clock: Callable[[], float] | None = None,
        probe_share: float = 0.0,
        chance: random.Random | None = None,
        transport: HttpTransport | None = None,
    ) -> None:
        """`clock` gives the world's time, in which notifications are due, and `machine_clock` that of their signatures,
        which receivers compare with their own; it is `clock` by default. Both give Unix seconds.

        `probe_share` is the share of attempts, 0 to 1, before which a probe is sent; `chance` decides which.
        """
        self._platform = platform
        self._queue = platform.store.notifications
        self.destinations = destinations
        self._clock = clock
        self.probe_share = probe_share
        self._chance = chance or random.Random()
        self._transport = transport
        self._machine_clock = machine_clock or clock
        self._under_way: set[asyncio.Task[None]] = set()
        self._http: HttpClient | None = None
        self._pauses = 0

    @property
    def is_running(self) -> bool:
        """Whether a task runs the deliverer."""
        return self._http is not None

    def reseed(self, seed: int) -> None:
        """Let the same seed decide again before which attempts a probe is sent."""
        self._chance.seed(seed)

    @asynccontextmanager
    async def paused(self) -> AsyncIterator[None]:
        """Begin no attempt by itself while the block lasts, which begins when the attempts under way have ended."""
        self._pauses += 1
        try:
            while self._under_way:
                await asyncio.wait(self._under_way)
            yield
        finally:
            self._pauses -= 1

    async def deliver_due(self) -> AsyncIterator[tuple[QueuedNotification, Attempt]]:
        """Make the attempts that are due, one after the other in the order of their due times.

        Gives each attempt as it began, once it has ended. Makes none if no task runs the deliverer.
        """
        while self._http is not None and (claimed := self.claim()) is not None:
            await self._attempt(self._http, *claimed)
            yield claimed

    async def run(self, on_start: Callable[[], None] = lambda: None) -> None:
        """Deliver notifications until the task is cancelled. Calls `on_start` before the first."""
        async with http_client(MOST_AT_ONCE, self._transport) as http:
            self._http = http
            on_start()
            try:
                while True:
                    if not self._start_next(http):
                        await asyncio.sleep(self._pause())
            finally:
                self._http = None
                for task in self._under_way:
                    task.cancel()
                await asyncio.gather(*self._under_way, return_exceptions=True)

    def _start_next(self, http: HttpClient) -> bool:
        if self._pauses or len(self._under_way) >= MOST_AT_ONCE:
            return False
        try:
            claimed = self.claim()
        except sqlite3.DatabaseError as error:
            _log.error(_("the notification queue cannot be used: %s"), error)
            return False
        if claimed is None:
            return False
        task = asyncio.create_task(self._attempt(http, *claimed))
        self._under_way.add(task)
        task.add_done_callback(self._forget)
        return True

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            # The claimed attempt is stored with the time of the next one, so the notification is not lost.
            _log.error(_("an attempt could not be recorded: %s"), error)

    def _pause(self) -> float:
        try:
            due = self._queue.next_due()
        except sqlite3.DatabaseError as error:
            # why caught: the error would end the task that delivers, and the server with it
            _log.error(_("the notification queue cannot be used: %s"), error)
            return _LONGEST_PAUSE_SECONDS
        if self._pauses or due is None or len(self._under_way) >= MOST_AT_ONCE:
            return 0.05 if self._under_way else _LONGEST_PAUSE_SECONDS
        return min(max(due - self._clock(), 0.001), _LONGEST_PAUSE_SECONDS)

    def claim(self) -> tuple[QueuedNotification, Attempt] | None:
        """Begin the next attempt: store it with the time of the one after it. None if no notification is due."""
        now = self._clock()
        with self._platform.store.database.transaction():
            notification = self._queue.first_due(now)
            if notification is None:
                return None
            tries = notification.tries + 1
            due, state = self._next(notification, tries, now), GIVEN_UP
            if due is not None:
                due, state = max(due, now + self._longest_attempt()), WAITING
            attempt = Attempt(notification.id, tries, False, now, None, self._headers(notification), None, None, None)
            self._queue.schedule(notification.id, state=state, tries=tries, due=due)
            self._queue.begin(attempt)
        return notification, attempt

    def _longest_attempt(self) -> float:
        """Seconds after which an attempt has ended, with the probe that may precede it.

        If time goes fast, the next one would otherwise begin before that.
        """
        return ANSWER_WITHIN_SECONDS * (1.2 if self.probe_share == 0 else 2.2)

    def _next(self, notification: QueuedNotification, tries: int, started: float) -> float | None:
        """When the attempt after the attempt `tries` begins; None after the last."""
        # why flaws: a flawed notification should be refused, so it is not sent again
        if tries > len(LADDER_SECONDS) or notification.flaw is not None:
            return None
        return self._platform.pace.due_time(started, LADDER_SECONDS[tries - 1])

    def _headers(self, notification: QueuedNotification) -> str:
        key = self._platform.keys.preferred
        flaw = None if notification.flaw is None else Flaw(notification.flaw)
        return json.dumps(notification_headers(key, notification.body, self._machine_clock(), flaw))

    async def _attempt(self, http: HttpClient, notification: QueuedNotification, attempt: Attempt) -> None:
        problem = self.destinations.problem(notification.url)
        if problem is not None:
            self._queue.finish(replace(attempt, finished=self._clock(), failure=problem))
            self._queue.conclude(attempt, state=GIVEN_UP, due=None)
            _log.warning(_("notification %s was not sent: %s"), notification.event_type, problem)
            return
        if notification.flaw is None and self._chance.random() < self.probe_share:
            await self._probe(http, notification, attempt.number)
        ended = await self._send(http, notification, attempt)
        if notification.flaw is None and _is_accepted(ended):
            ended = replace(ended, failure=find_answer_problem(notification.event_type, ended.status, ended.answer))
        self._queue.finish(ended)
        due = self._next(notification, attempt.number, attempt.started)
        if _is_accepted(ended):
            self._queue.conclude(attempt, state=DELIVERED, due=None)
            if notification.flaw is not None:
                _log.warning(
                    _("notification %s: %s"), notification.event_type, describe_acceptance(Flaw(notification.flaw))
                )
        elif notification.flaw is not None and ended.status is not None:
            self._queue.conclude(attempt, state=REFUSED, due=None)
        elif due is not None:
            self._queue.conclude(attempt, state=WAITING, due=due)
        _log.info(
            _("notification %s, attempt %d: %s"),
            notification.event_type,
            attempt.number,
            ended.failure or ended.status,
        )

    async def _probe(self, http: HttpClient, notification: QueuedNotification, number: int) -> None:
        signed = self._machine_clock()
        headers = json.dumps(notification_headers(self._platform.keys.preferred, notification.body, signed, Flaw.PROBE))
        probe = Attempt(notification.id, number, True, self._clock(), None, headers, None, None, None)
        self._queue.begin(probe)
        ended = await self._send(http, notification, probe)
        self._queue.finish(ended)
        if _is_accepted(ended):
            _log.warning(_("notification %s: %s"), notification.event_type, describe_acceptance(Flaw.PROBE))

    async def _send(self, http: HttpClient, notification: QueuedNotification, attempt: Attempt) -> Attempt:
        headers = request_headers(json.loads(attempt.headers))
        answer = await post(http, notification.url, notification.body, headers)
        return replace(
            attempt, finished=self._clock(), status=answer.status, answer=answer.text, failure=answer.failure
        )


def _is_accepted(attempt: Attempt) -> bool:
    return attempt.failure is None and attempt.status is not None and 200 <= attempt.status < 300
