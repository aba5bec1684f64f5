"""An inbox on Django's own connection, so that its states commit with what the merchant's models write."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import Error, connections, transaction
from django.db.models import QuerySet
from django.utils import timezone
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import NullPool
from wechatpay_auth.errors import ConfigurationError
from wechatpay_auth.notification import NotificationParser

from wechatpay_bookkeeping.django_app.models import InboxEntry
from wechatpay_bookkeeping.inbox import Inbox
from wechatpay_bookkeeping.inbox_rules import LEASE_SECONDS, RETRY_AFTER, Answer, Expect
from wechatpay_bookkeeping.tables import State
from wechatpay_bookkeeping.translation import gettext as _

_ADDRESSES = {"sqlite": "sqlite://", "postgresql": "postgresql+psycopg://"}


class DjangoInbox(Inbox):
    """`Inbox` in a database of Django's settings. Raises ConfigurationError for one that is neither of the two.

    Every transaction is one of `transaction.atomic`, so `handle` and `expect` may use models, and inside of a view with
    ATOMIC_REQUESTS the event is stored with the rest of the request.
    """

    def __init__(
        self,
        parser: NotificationParser,
        *,
        using: str = "default",
        expect: Expect | None = None,
        answer: Answer | None = None,
        retry_after: Sequence[float] = RETRY_AFTER,
        lease_seconds: float = LEASE_SECONDS,
        keep_plaintext: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(
            _engine_of(using),
            parser,
            expect=expect,
            answer=answer,
            retry_after=retry_after,
            lease_seconds=lease_seconds,
            keep_plaintext=keep_plaintext,
            clock=clock,
        )
        self._using = using
        self.failures = (*self.failures, Error)

    @contextmanager
    def _begin(self) -> Iterator[Connection]:
        with transaction.atomic(using=self._using), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def _begin_one(self) -> Iterator[Connection]:
        # why: it may be a part of a transaction of Django's
        with self._begin() as connection:
            yield connection


def _engine_of(using: str) -> Engine:
    vendor = connections[using].vendor
    if vendor not in _ADDRESSES:
        raise ConfigurationError(_("the inbox is kept in SQLite or PostgreSQL, and not in {name}").format(name=vendor))

    # why Any: of one of two drivers
    def borrow() -> Any:
        connections[using].ensure_connection()
        return connections[using].connection

    # why no pool: each thread has a connection of Django's, which may be another one in the next request
    # why no hstore: SQLAlchemy would register its form of it with Django's connection
    settings = {"use_native_hstore": False} if vendor == "postgresql" else {}
    engine = create_engine(_ADDRESSES[vendor], creator=borrow, poolclass=NullPool, hide_parameters=True, **settings)
    dialect: Any = engine.dialect
    # The connection is borrowed: Django alone ends its transactions, and closes it.
    dialect.do_commit = dialect.do_rollback = dialect.do_close = _leave_to_django
    return engine


def _leave_to_django(connection: object) -> None:
    """Do nothing in the place of SQLAlchemy."""


def change_states(entries: QuerySet[InboxEntry], state: State) -> int:
    """Make events wait again, or skip them. Returns how many."""
    now = timezone.now()
    if state is State.WAITING:
        return entries.update(state=state.value, due_at=now, attempts=0, lease=None, finished_at=None)
    return entries.update(state=state.value, lease=None, finished_at=now)
