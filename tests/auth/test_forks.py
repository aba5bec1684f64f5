"""Locks and downloads under way when a process forks: nothing of them holds its child up."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from wechatpay_auth.certificate_refresh import CertificateRefresher, Fetch
from wechatpay_auth.certificate_store import CertificateFolder, MemoryCertificateStore
from wechatpay_auth.forks import holding_forks_off, remember_for_forks
from wechatpay_auth.platform_keys import KeyRing, PlatformKey
from wechatpay_auth.replay_cache import MemoryReplayCache

from tests.auth.conftest import APIV3_KEY, PUBLIC_KEY_ID, Keys
from tests.forked import in_child

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


class Holder:
    """A thread that holds a lock until it is told to let go."""

    def __init__(self, lock: threading.Lock) -> None:
        self._lock = lock
        self._held, self._over = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._hold)

    def _hold(self) -> None:
        with self._lock:
            self._held.set()
            self._over.wait(20)

    def __enter__(self) -> None:
        self._thread.start()
        assert self._held.wait(5)

    def __exit__(self, *exc: object) -> None:
        self._over.set()
        self._thread.join()


def test_a_lock_that_a_thread_of_the_parent_holds_is_not_the_childs(keys: Keys) -> None:
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)
    key: PlatformKey = ring.find(PUBLIC_KEY_ID)
    cache, store = MemoryReplayCache(), MemoryCertificateStore()
    refresher = CertificateRefresher(ring, APIV3_KEY, store=store)

    def use_all() -> None:
        ring.remove(PUBLIC_KEY_ID)
        key.count_encrypted()
        assert cache.add("a", 60)
        lock = store.try_lock()
        assert lock is not None
        with lock:
            pass
        assert isinstance(next(refresher.steps(blocking=True)), Fetch)

    with (
        Holder(ring._lock),
        Holder(key._counting),
        Holder(cache._lock),
        Holder(store._lock),
        Holder(refresher._lock),
    ):
        assert in_child(use_all) == 0
    assert PUBLIC_KEY_ID in ring.serials


def test_a_download_that_a_thread_of_the_parent_has_under_way_is_not_waited_for(keys: Keys) -> None:
    refresher = CertificateRefresher(KeyRing(), APIV3_KEY)
    steps = refresher.steps(blocking=True)
    assert isinstance(next(steps), Fetch)

    def download() -> None:
        assert isinstance(next(refresher.steps(blocking=False)), Fetch)

    assert in_child(download) == 0
    steps.close()


def test_a_folders_lock_is_free_when_its_holder_lets_go_though_a_child_lives_on(tmp_path: Path) -> None:
    ours, theirs = (CertificateFolder(tmp_path, APIV3_KEY) for _ in range(2))
    lock = ours.try_lock()
    assert lock is not None
    with lock:
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(writing)
            os.read(reading, 1)  # until the parent is through
            os._exit(0)
        os.close(reading)
        assert theirs.try_lock() is None
    again = theirs.try_lock()
    os.close(writing)
    os.waitpid(pid, 0)
    assert again is not None
    with again:
        pass


def test_a_child_neither_has_nor_gives_back_the_folders_lock_of_its_parent(tmp_path: Path) -> None:
    folder = CertificateFolder(tmp_path, APIV3_KEY)
    lock = folder.try_lock()
    assert lock is not None

    def leave() -> None:
        assert folder.try_lock() is None
        lock.__exit__(None, None, None)
        assert folder.try_lock() is None

    with lock:
        assert in_child(leave) == 0
        assert folder.try_lock() is None


def test_a_fork_waits_for_who_holds_forks_off() -> None:
    inside, order = threading.Event(), []

    def hold() -> None:
        with holding_forks_off:
            inside.set()
            threading.Event().wait(0.3)
            order.append("let go")

    thread = threading.Thread(target=hold)
    thread.start()
    inside.wait(5)

    def use() -> None:
        assert order == ["let go"]
        with holding_forks_off:
            pass

    assert in_child(use) == 0
    thread.join()
    with holding_forks_off:
        pass


def test_who_is_gone_is_not_called() -> None:
    class Counting:
        calls = 0

        def after_fork_in_child(self) -> None:
            type(self).calls += 1

    kept, gone = Counting(), Counting()
    remember_for_forks(kept)
    remember_for_forks(gone)
    del gone

    def count() -> None:
        assert Counting.calls == 1

    assert in_child(count) == 0
    assert Counting.calls == 0
