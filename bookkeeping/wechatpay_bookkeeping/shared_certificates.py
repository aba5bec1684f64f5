"""Platform certificates that processes and machines share: in the database of the inbox, or in Redis.

Each is kept with a seal made of the APIv3 key, so that who can write there cannot make us trust a certificate.
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING, cast

from sqlalchemy import Engine, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from wechatpay_auth.certificate_seal import CertificateSeal
from wechatpay_auth.certificate_store import StoredCertificates
from wechatpay_auth.certificates import PlatformCertificate

from .database import open_engine
from .failure_text import describe_failure
from .shared_tables import certificates as certificates_table
from .shared_tables import locks
from .tables import metadata

if TYPE_CHECKING:
    from redis import Redis
    from redis.lock import Lock

logger = logging.getLogger("wechatpay_bookkeeping")

_LOCK_SECONDS = 60.0
"""A download takes a few seconds; who died while it held the lock holds others up for so long."""


class DatabaseCertificateStore:
    """Keeps certificates in SQLite or PostgreSQL; for `CertificateRefresher(store=…)`. Thread-safe.

    `database` is an address or an engine, as for `Inbox`; `mchid` whose certificates they are; `apiv3_key` seals them.
    While the database cannot be reached, the store is empty, and everybody may download. Raises ConfigurationError.
    """

    def __init__(
        self, database: str | Engine, mchid: str, apiv3_key: str | bytes, *, clock: Callable[[], float] = time.time
    ) -> None:
        try:
            self._seal = CertificateSeal(apiv3_key)
        finally:
            del apiv3_key  # why: a traceback keeps this frame alive, and error reporters print its variables
        self.engine = open_engine(database)
        self._mchid = mchid
        self._clock = clock

    def create_tables(self) -> None:
        """Create the tables that do not exist yet."""
        metadata.create_all(self.engine, tables=[certificates_table, locks])

    def replace_key(self, apiv3_key: str | bytes) -> None:
        """Seal with this APIv3 key from now on. Raises ConfigurationError."""
        try:
            self._seal = CertificateSeal(apiv3_key)
        finally:
            del apiv3_key

    def load(self) -> StoredCertificates:
        """The certificates whose seal is right, and that still hold."""
        table = certificates_table
        try:
            with self.engine.begin() as connection:
                rows = connection.execute(
                    select(table.c.serial, table.c.content).where(table.c.mchid == self._mchid)
                ).all()
        except SQLAlchemyError as error:
            logger.warning("certificates cannot be read from the database (%s)", describe_failure(error))
            rows = []
        return _read_all({row.serial: row.content for row in rows}, self._seal, self._clock())

    def save(self, certificates: Iterable[PlatformCertificate], downloaded_at: float) -> None:
        """Keep these certificates, and remove those whose term is over. Raises OSError."""
        table = certificates_table
        insert = postgresql.insert if self.engine.dialect.name == "postgresql" else sqlite.insert
        kept = {certificate.serial: self._seal.write(certificate, downloaded_at) for certificate in certificates}
        try:
            with self.engine.begin() as connection:
                for serial, content in kept.items():
                    statement = insert(table).values(mchid=self._mchid, serial=serial, content=content)
                    keys = [table.c.mchid, table.c.serial]
                    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_={"content": content}))
                own = table.c.mchid == self._mchid
                held = {row.serial: row.content for row in connection.execute(select(table).where(own))}
                for serial in _list_expired(held, self._seal, self._clock()):
                    connection.execute(delete(table).where(own, table.c.serial == serial))
        except SQLAlchemyError as error:
            failure = describe_failure(error)
        else:
            return
        raise OSError(failure)

    def try_lock(self) -> AbstractContextManager[object] | None:
        """The right to download; None if someone else has it."""
        holder, now = secrets.token_hex(8), self._clock()
        insert = postgresql.insert if self.engine.dialect.name == "postgresql" else sqlite.insert
        values = {"holder": holder, "until": now + _LOCK_SECONDS}
        statement = insert(locks).values(name=f"certificates of {self._mchid}", **values)
        statement = statement.on_conflict_do_update(
            index_elements=[locks.c.name], set_=values, where=locks.c.until <= now
        )
        try:
            with self.engine.begin() as connection:
                is_ours = connection.execute(statement.returning(locks.c.name)).first() is not None
        except SQLAlchemyError as error:
            logger.warning("certificates cannot be kept in the database (%s)", describe_failure(error))
            return nullcontext()
        return self._holding(holder) if is_ours else None

    @contextmanager
    def _holding(self, holder: str) -> Iterator[None]:
        try:
            yield
        finally:
            # why nothing else on failure: the lock ends by itself
            with suppress(SQLAlchemyError), self.engine.begin() as connection:
                connection.execute(delete(locks).where(locks.c.holder == holder))


class RedisCertificateStore:
    """Keeps certificates in Redis; for `CertificateRefresher(store=…)`. Thread-safe. Raises ConfigurationError.

    `client` is a `redis.Redis`. While Redis cannot be reached, the store is empty, and everybody may download.
    """

    def __init__(
        self,
        client: Redis,
        mchid: str,
        apiv3_key: str | bytes,
        *,
        prefix: str = "wechatpay:certificates:",
        clock: Callable[[], float] = time.time,
    ) -> None:
        # why here: the failures of redis are classes of its own, and who gives a client has the package
        from redis.exceptions import RedisError

        try:
            self._seal = CertificateSeal(apiv3_key)
        finally:
            del apiv3_key
        self._client = client
        self._name = f"{prefix}{mchid}"
        self._clock = clock
        self._failure = RedisError

    def replace_key(self, apiv3_key: str | bytes) -> None:
        """Seal with this APIv3 key from now on. Raises ConfigurationError."""
        try:
            self._seal = CertificateSeal(apiv3_key)
        finally:
            del apiv3_key

    def load(self) -> StoredCertificates:
        """The certificates whose seal is right, and that still hold."""
        try:
            held = self._read_held()
        except self._failure as error:
            logger.warning("certificates cannot be read from Redis (%s)", error)
            held = {}
        return _read_all(held, self._seal, self._clock())

    def save(self, certificates: Iterable[PlatformCertificate], downloaded_at: float) -> None:
        """Keep these certificates, and remove those whose term is over. Raises OSError."""
        kept = {certificate.serial: self._seal.write(certificate, downloaded_at) for certificate in certificates}
        try:
            if kept:
                self._client.hset(self._name, items=[part for pair in kept.items() for part in pair])
            expired = _list_expired(self._read_held(), self._seal, self._clock())
            if expired:
                self._client.hdel(self._name, *expired)
        except self._failure as error:
            failure = str(error)
        else:
            return
        raise OSError(failure)

    def try_lock(self) -> AbstractContextManager[object] | None:
        """The right to download; None if someone else has it."""
        lock = self._client.lock(f"{self._name}:lock", timeout=_LOCK_SECONDS)
        try:
            return self._holding(lock) if lock.acquire(blocking=False) else None
        except self._failure as error:
            logger.warning("certificates cannot be kept in Redis (%s)", error)
            return nullcontext()

    @contextmanager
    def _holding(self, lock: Lock) -> Iterator[None]:
        try:
            yield
        finally:
            # why nothing else on failure: the lock ends by itself
            with suppress(self._failure):
                lock.release()

    def _read_held(self) -> dict[str, bytes]:
        found = cast("Mapping[bytes | str, bytes | str]", self._client.hgetall(self._name))
        return {
            name.decode() if isinstance(name, bytes) else name: value if isinstance(value, bytes) else value.encode()
            for name, value in found.items()
        }


def _read_all(held: Mapping[str, bytes], seal: CertificateSeal, now: float) -> StoredCertificates:
    found, newest = [], 0.0
    for serial, content in held.items():
        opened = seal.read(bytes(content), serial)
        if opened is not None and not opened[0].key.is_expired(now):
            found.append(opened[0])
            newest = max(newest, opened[1])
    return StoredCertificates(tuple(found), newest)


def _list_expired(held: Mapping[str, bytes], seal: CertificateSeal, now: float) -> list[str]:
    opened = {serial: seal.read(bytes(content), serial) for serial, content in held.items()}
    return [serial for serial, found in opened.items() if found is not None and found[0].key.is_expired(now)]
