"""A watcher on Django's own connection, so that a final word commits with what the merchant's models write."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Unpack

from django.db import Error
from sqlalchemy import Connection

from wechatpay_bookkeeping.django_app.connection import begin_atomic, open_django_engine
from wechatpay_bookkeeping.watch_settings import WatchOptions
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
        **settings: Unpack[WatchOptions],
    ) -> None:
        super().__init__(open_django_engine(using), **settings)
        self._using = using
        self.failures = (*self.failures, Error)

    def _begin(self) -> AbstractContextManager[Connection]:
        return begin_atomic(self._using, self.engine)
