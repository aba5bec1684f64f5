"""What several processes share: replay caches and certificates, in SQLite, PostgreSQL and Redis."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TypeAlias

import pytest
import redis
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from wechatpay_auth import (
    CertificateRefresher,
    CertificateStore,
    KeyRing,
    PlatformCertificate,
    ReplayCache,
    ReplayedNotification,
    load_config,
)
from wechatpay_auth.hosts import certificates_url
from wechatpay_auth.platform_keys import certificate_key
from wechatpay_bookkeeping import (
    DatabaseCertificateStore,
    DatabaseReplayCache,
    RedisCertificateStore,
    RedisReplayCache,
    StoreUnavailable,
)
from wechatpay_client import Client
from wechatpay_client.api.security import echo_message
from wechatpay_sandbox import running

from checks.services.postgres import Postgres
from checks.services.redis_server import RedisMissing, running_redis
from tests.bookkeeping.conftest import Clock
from tests.bookkeeping.platform import APIV3_KEY, MCHID, make_parser, notify, paid

OTHER_KEY = "another-apiv3-key-0123456789abcd"
_numbers = count(1)
MakeCache: TypeAlias = Callable[[], ReplayCache]
MakeStore: TypeAlias = Callable[..., CertificateStore]


@pytest.fixture(scope="module")
def redis_port() -> Iterator[int]:
    try:
        with running_redis() as port:
            yield port
    except RedisMissing as error:
        pytest.fail(str(error))


@pytest.fixture(params=["sqlite", "postgresql", "redis"])
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('shared') / 'shared.db'}"
    if request.param == "redis":
        return f"redis://127.0.0.1:{request.getfixturevalue('redis_port')}/0"
    server: Postgres = request.getfixturevalue("postgres")
    return server.create_database(f"shared{next(_numbers)}")


@pytest.fixture
def make_cache(address: str, clock: Clock) -> Iterator[MakeCache]:
    """Another cache on the same store, as another process has one."""
    with ExitStack() as stack:
        prefix = f"test{next(_numbers)}:"

        def make() -> ReplayCache:
            if address.startswith("redis"):
                return RedisReplayCache(stack.enter_context(redis.Redis.from_url(address)), prefix=prefix)
            cache = DatabaseReplayCache(address, clock=clock)
            cache.create_tables()
            stack.callback(cache.engine.dispose)
            return cache

        yield make


@pytest.fixture
def make_store(address: str, clock: Clock) -> Iterator[MakeStore]:
    """Another certificate store in the same place."""
    with ExitStack() as stack:
        prefix = f"test{next(_numbers)}:"

        def make(mchid: str = MCHID, apiv3_key: str = APIV3_KEY) -> CertificateStore:
            if address.startswith("redis"):
                client = stack.enter_context(redis.Redis.from_url(address))
                return RedisCertificateStore(client, mchid, apiv3_key, prefix=prefix, clock=clock)
            store = DatabaseCertificateStore(address, mchid, apiv3_key, clock=clock)
            store.create_tables()
            stack.callback(store.engine.dispose)
            return store

        yield make


def certificate(number: int, clock: Clock, *, days: int = 100) -> PlatformCertificate:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    now = datetime.fromtimestamp(clock.now, UTC)
    pem = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number((0x5A << 152) + number)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=days))
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )
    return PlatformCertificate(pem, certificate_key(pem))


# --- replays


def test_what_one_process_accepted_is_a_replay_in_another(make_cache: MakeCache) -> None:
    one, other = make_cache(), make_cache()
    assert one.add("a", 600)
    assert not other.add("a", 600)
    assert other.add("b", 600)
    other.discard("a")
    assert one.add("a", 600)


def test_of_many_at_once_one_is_the_first(make_cache: MakeCache) -> None:
    caches = [make_cache() for _ in range(4)]
    found: list[bool] = []
    ready = threading.Barrier(8)

    def add(cache: ReplayCache) -> None:
        ready.wait(30)
        found.append(cache.add("same", 600))

    threads = [threading.Thread(target=add, args=(caches[number % 4],)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(found) == [False] * 7 + [True]


def test_a_key_is_forgotten_in_time(make_cache: MakeCache, clock: Clock, address: str) -> None:
    cache = make_cache()
    assert cache.add("a", 1)
    if address.startswith("redis"):
        end = time.monotonic() + 20
        while not cache.add("a", 1):
            assert time.monotonic() < end
    else:
        clock.now += 2
        assert cache.add("a", 1)
        assert not cache.add("a", 1)


def test_what_has_expired_is_deleted(database: str, clock: Clock) -> None:
    cache = DatabaseReplayCache(database, clock=clock)
    cache.create_tables()
    for number in range(999):
        cache.add(str(number), 1)
    clock.now += 2
    cache.add("last", 1)
    with cache.engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM wechatpay_replays").scalar_one() == 1
    cache.engine.dispose()


def test_parsers_of_two_processes(make_cache: MakeCache) -> None:
    headers, body = notify(paid(1))
    make_parser(replay_cache=make_cache()).parse(headers, body)
    with pytest.raises(ReplayedNotification):
        make_parser(replay_cache=make_cache()).parse(headers, body)


def test_without_its_table_the_cache_says_so(database: str) -> None:
    cache = DatabaseReplayCache(database)
    with pytest.raises(StoreUnavailable, match="wechatpay_replays"):
        cache.add("a", 600)
    with pytest.raises(StoreUnavailable, match="wechatpay_replays"):
        cache.discard("a")
    cache.engine.dispose()


# --- certificates


def test_what_one_process_downloaded_another_has(make_store: MakeStore, clock: Clock) -> None:
    first, second = certificate(1, clock), certificate(2, clock)
    make_store().save([first], clock.now)
    make_store().save([second], clock.now + 60)
    found = make_store().load()
    assert {one.serial for one in found.certificates} == {first.serial, second.serial}
    assert {one.pem for one in found.certificates} == {first.pem, second.pem}
    assert found.downloaded_at == int(clock.now + 60)


def test_each_merchant_has_its_own(make_store: MakeStore, clock: Clock) -> None:
    make_store().save([certificate(1, clock)], clock.now)
    assert make_store("1900000002").load().certificates == ()


def test_what_another_key_sealed_is_not_trusted(
    make_store: MakeStore, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    make_store(apiv3_key=OTHER_KEY).save([certificate(1, clock)], clock.now)
    assert make_store().load().certificates == ()
    assert "its seal is wrong" in caplog.text
    store = make_store()
    store.replace_key(OTHER_KEY)  # type: ignore[attr-defined]
    assert len(store.load().certificates) == 1


def test_what_is_over_is_removed(make_store: MakeStore, clock: Clock) -> None:
    store, lasting = make_store(), certificate(2, clock)
    store.save([certificate(1, clock, days=1), lasting], clock.now)
    clock.now += 2 * 86_400
    assert [one.serial for one in store.load().certificates] == [lasting.serial]
    store.save([], clock.now)
    clock.now -= 2 * 86_400
    assert [one.serial for one in store.load().certificates] == [lasting.serial]


def test_one_downloads_at_a_time(make_store: MakeStore) -> None:
    one, other = make_store(), make_store()
    held = one.try_lock()
    assert held is not None
    with held:
        assert other.try_lock() is None
        again = make_store("1900000002").try_lock()
        assert again is not None
        with again:
            pass
    released = other.try_lock()
    assert released is not None
    with released:
        pass


def test_who_died_while_downloading_holds_nobody_up(database: str, clock: Clock) -> None:
    store = DatabaseCertificateStore(database, MCHID, APIV3_KEY, clock=clock)
    store.create_tables()
    assert store.try_lock() is not None  # and never entered
    clock.now += 61
    assert store.try_lock() is not None
    store.engine.dispose()


def test_a_store_that_cannot_be_reached_is_empty_and_locks_nobody_out(
    caplog: pytest.LogCaptureFixture, clock: Clock
) -> None:
    nowhere = "postgresql://shop@127.0.0.1:1/shop"
    stores: list[CertificateStore] = [
        DatabaseCertificateStore(nowhere, MCHID, APIV3_KEY),
        RedisCertificateStore(redis.Redis(port=1), MCHID, APIV3_KEY),
    ]
    for store in stores:
        assert store.load().certificates == ()
        lock = store.try_lock()
        assert lock is not None
        with lock, pytest.raises(OSError, match=r"refused|Connection|connection"):
            store.save([certificate(1, clock)], clock.now)
    assert APIV3_KEY not in caplog.text


def test_what_a_client_downloads_is_there_for_a_process_that_only_receives(database: str) -> None:
    with running() as sandbox:
        credentials = load_config(sandbox.config_path).credentials
        apiv3_key, url = credentials.apiv3_key, certificates_url(sandbox.base_url)
        assert apiv3_key is not None
        store = DatabaseCertificateStore(database, credentials.mchid, apiv3_key)
        store.create_tables()
        own, other = KeyRing(), KeyRing()
        refresher = CertificateRefresher(own, apiv3_key, url=url, store=store)
        with Client(credentials, own, base_url=sandbox.base_url, certificates=refresher) as client:
            echo_message.sync(client=client, body={"echo_message": "hello"})
        CertificateRefresher(other, apiv3_key, url=url, store=store).load()
        assert [key.serial for key in other] == [key.serial for key in own] != []
        store.engine.dispose()
