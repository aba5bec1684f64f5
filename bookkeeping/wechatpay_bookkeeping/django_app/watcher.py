"""A watcher on Django's own connection, so that a final word commits with what the merchant's models write."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import timedelta

from django.db import Error
from sqlalchemy import Connection

from wechatpay_bookkeeping.django_app.connection import begin_atomic, open_django_engine
from wechatpay_bookkeeping.watch_rules import ABSENT_AFTER, GIVE_UP_AFTER, LEASE_SECONDS, RETRY_AFTER
from wechatpay_bookkeeping.watcher import Watcher


class DjangoWatcher(Watcher):
    """`Watcher` in a database of Django's settings. Raises ConfigurationError for one that is neither of the two.

    Every transaction is one of `transaction.atomic`, so `book` may use models. Inside of a view with ATOMIC_REQUESTS
    what is recorded commits with the request: what was sent there and then rolled back, nobody asks for.
    """

    def __init__(
        self,
        *,
        using: str = "default",
        retry_after: Sequence[float] = RETRY_AFTER,
        lease_seconds: float = LEASE_SECONDS,
        absent_after: float = ABSENT_AFTER,
        give_up_after: timedelta = GIVE_UP_AFTER,
        every_change: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(
            open_django_engine(using),
            retry_after=retry_after,
            lease_seconds=lease_seconds,
            absent_after=absent_after,
            give_up_after=give_up_after,
            every_change=every_change,
            clock=clock,
        )
        self._using = using
        self.failures = (*self.failures, Error)

    def _begin(self) -> AbstractContextManager[Connection]:
        return begin_atomic(self._using, self.engine)
