"""Replay caches that processes and machines share: in the database of the inbox, or in Redis."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING

from sqlalchemy import Engine, delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError

from .database import open_engine
from .errors import StoreUnavailable
from .failure_text import describe_failure
from .shared_tables import replays
from .tables import metadata
from .translation import gettext as _

if TYPE_CHECKING:
    from redis import Redis

_ADDS_BETWEEN_CLEANINGS = 1000


class DatabaseReplayCache:
    """Remembers accepted notifications in SQLite or PostgreSQL. Thread-safe; for `NotificationParser(replay_cache=…)`.

    `database` is an address or an engine, as for `Inbox`. What has expired is deleted every thousandth time.
    """

    def __init__(self, database: str | Engine, *, clock: Callable[[], float] = time.time) -> None:
        self.engine = open_engine(database)
        self._clock = clock
        self._adds = count(1)

    def create_tables(self) -> None:
        """Create the table that does not exist yet."""
        metadata.create_all(self.engine, tables=[replays])

    def add(self, key: str, seconds: int) -> bool:
        """Remember the key for that long; False if it is there already. Raises StoreUnavailable."""
        now = self._clock()
        insert = postgresql.insert if self.engine.dialect.name == "postgresql" else sqlite.insert
        statement = insert(replays).values(key=key, until=now + seconds)
        # why one statement: test and set must be one step, also between machines
        statement = statement.on_conflict_do_update(
            index_elements=[replays.c.key], set_={"until": now + seconds}, where=replays.c.until <= now
        )
        try:
            with self.engine.begin() as connection:
                if next(self._adds) % _ADDS_BETWEEN_CLEANINGS == 0:
                    connection.execute(delete(replays).where(replays.c.until <= now))
                return connection.execute(statement.returning(replays.c.key)).first() is not None
        except SQLAlchemyError as error:
            failure = describe_failure(error)
        raise StoreUnavailable(_("the replay cache failed: {failure}").format(failure=failure))

    def discard(self, key: str) -> None:
        """Forget the key. Raises StoreUnavailable."""
        try:
            with self.engine.begin() as connection:
                connection.execute(delete(replays).where(replays.c.key == key))
        except SQLAlchemyError as error:
            failure = describe_failure(error)
        else:
            return
        raise StoreUnavailable(_("the replay cache failed: {failure}").format(failure=failure))


class RedisReplayCache:
    """Remembers accepted notifications in Redis, which forgets them by itself. Thread-safe.

    `client` is a `redis.Redis`. What it raises reaches the parser's caller, and the views answer 500.
    """

    def __init__(self, client: Redis, *, prefix: str = "wechatpay:replay:") -> None:
        self._client = client
        self._prefix = prefix

    def add(self, key: str, seconds: int) -> bool:
        """Remember the key for that long; False if it is there already."""
        return self._client.set(f"{self._prefix}{key}", "1", ex=seconds, nx=True) is not None

    def discard(self, key: str) -> None:
        """Forget the key."""
        self._client.delete(f"{self._prefix}{key}")
