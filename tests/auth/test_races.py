"""Two threads in the middle of the same step. Each test makes them meet there, so that it fails without the lock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from wechatpay_auth import KeyRing, MemoryReplayCache, PlatformKey
from wechatpay_auth.platform_keys import certificate_key

from tests.auth.conftest import NOW, PLATFORM_SERIAL, PUBLIC_KEY_ID, Keys, certificate_pem

PATIENCE = 0.3
"""Seconds for which one thread waits inside of a step for another, which a lock keeps out."""


def together(*acts: Callable[[], object]) -> list[object]:
    """What each act returned, or raised, when all ran at once."""
    results: list[object] = [None] * len(acts)

    def run(position: int) -> None:
        try:
            results[position] = acts[position]()
        except Exception as error:  # noqa: BLE001 - what a thread raises is what the test looks at
            results[position] = error

    threads = [threading.Thread(target=run, args=(position,)) for position in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    return results


class Meeting:
    """A place where threads wait for each other, as long as patience lasts."""

    def __init__(self) -> None:
        self._others = threading.Barrier(2)

    def come(self) -> None:
        with suppress(threading.BrokenBarrierError):  # the other one was kept out
            self._others.wait(PATIENCE)


class SlowText(str):
    """A key of a cache: whoever looks it up stops at its hash, until the other thread is there, too."""

    meeting: Meeting | None = None

    def __hash__(self) -> int:
        if self.meeting is not None:
            self.meeting.come()
        return super().__hash__()

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other) is True


def test_of_two_that_bring_the_same_notification_one_is_first() -> None:
    cache = MemoryReplayCache()
    key = SlowText("1700000000-nonce")
    key.meeting = Meeting()
    assert sorted(map(repr, together(lambda: cache.add(key, 600), lambda: cache.add(key, 600)))) == ["False", "True"]


def test_a_full_cache_forgets_one_for_each_that_comes() -> None:
    cache = MemoryReplayCache(1)
    old, new = SlowText("old"), SlowText("new")
    cache.add(old, 600)
    old.meeting = new.meeting = Meeting()
    assert together(lambda: cache.add(new, 600), lambda: cache.discard(old)) == [True, None]
    assert len(cache) == 1


def test_forgetting_what_is_over_while_another_forgets_it() -> None:
    now = 0.0
    cache = MemoryReplayCache(clock=lambda: now)
    old = SlowText("old")
    cache.add(old, 1)
    now = 100.0
    entered, discarded = threading.Event(), threading.Event()

    class Waiting:
        """Stops who looks the old key up, until it has been discarded by the other, or patience is over."""

        def come(self) -> None:
            if threading.current_thread() is adding:
                entered.set()
                discarded.wait(PATIENCE)

    result: list[object] = []

    def add() -> None:
        try:
            result.append(cache.add("new", 600))
        except (KeyError, StopIteration) as error:
            result.append(error)

    def discard() -> None:
        entered.wait(5)
        cache.discard("old")
        discarded.set()

    adding, discarding = threading.Thread(target=add), threading.Thread(target=discard)
    old.meeting = Waiting()  # type: ignore[assignment]
    for thread in (adding, discarding):
        thread.start()
    for thread in (adding, discarding):
        thread.join(10)
    assert result == [True]
    assert len(cache) == 1


# --- the key ring ----------------------------------------------------------------------------------------------------

OTHER_ID = "PUB_KEY_ID_0119000000012026010100000000002"


def interrupted(key: PlatformKey, begun: threading.Event, ended: threading.Event) -> Iterator[PlatformKey]:
    """What a renewal brings; while it does, another change is tried."""
    begun.set()
    ended.wait(PATIENCE)
    yield key


CHANGES: dict[str, tuple[Callable[[KeyRing, Keys], object], Callable[[KeyRing], bool]]] = {
    "add": (
        lambda ring, keys: ring.add_public_key(OTHER_ID, keys.stranger.public_key()),
        lambda ring: OTHER_ID in ring.serials,
    ),
    "remove": (
        lambda ring, _keys: ring.remove(PUBLIC_KEY_ID),
        lambda ring: PUBLIC_KEY_ID not in ring.serials,
    ),
    "renew": (
        lambda ring, keys: ring.renew([certificate_key(certificate_pem(keys.stranger, "B2"))]),
        lambda ring: f"{0xB2:040X}" in ring.serials,
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_no_change_is_lost_while_a_renewal_is_under_way(keys: Keys, change: str) -> None:
    ring = KeyRing(clock=lambda: float(NOW))
    ring.add_public_key(PUBLIC_KEY_ID, keys.platform_pem)
    act, is_done = CHANGES[change]
    begun, ended = threading.Event(), threading.Event()

    def other() -> None:
        begun.wait(5)
        act(ring, keys)
        ended.set()

    new = certificate_key(certificate_pem(keys.platform, "A1"))
    assert together(lambda: ring.renew(interrupted(new, begun, ended)), other) == [None, None]
    assert is_done(ring)
    assert f"{0xA1:040X}" in ring.serials


class SlowKey(PlatformKey):
    """A key whose serial is read slowly, once `stop` is set."""

    stop: Callable[[], None] | None = None

    @property
    def serial(self) -> str:  # type: ignore[override]
        if self.stop is not None:
            self.stop()
        return self._named

    @serial.setter
    def serial(self, value: str) -> None:
        self._named = value


def test_a_key_that_is_removed_is_not_preferred_by_who_found_it_before(keys: Keys, ring: KeyRing) -> None:
    key = SlowKey(OTHER_ID, "public-key", keys.stranger.public_key())
    ring.add(key)
    found, removed = threading.Event(), threading.Event()

    def stop() -> None:
        if threading.current_thread() is preferring:
            found.set()
            removed.wait(PATIENCE)

    def prefer() -> None:
        ring.preferred = OTHER_ID

    def remove() -> None:
        found.wait(5)
        ring.remove(OTHER_ID)
        removed.set()

    preferring, removing = threading.Thread(target=prefer), threading.Thread(target=remove)
    key.stop = stop
    for thread in (preferring, removing):
        thread.start()
    for thread in (preferring, removing):
        thread.join(10)
    assert OTHER_ID not in ring.serials
    assert ring.preferred == PUBLIC_KEY_ID


# --- counters --------------------------------------------------------------------------------------------------------


class SlowNumber(int):
    """A count to which something is added slowly."""

    meeting: Meeting

    def __add__(self, other: Any) -> SlowNumber:
        self.meeting.come()
        return counted(int(self) + int(other), self.meeting)


def counted(value: int, meeting: Meeting) -> SlowNumber:
    number = SlowNumber(value)
    number.meeting = meeting
    return number


@pytest.mark.parametrize("counter", ["_verified", "_refused", "_encrypted"])
def test_no_count_is_lost(keys: Keys, ring: KeyRing, counter: str) -> None:
    key = ring.find(PUBLIC_KEY_ID)
    setattr(key, counter, counted(0, Meeting()))
    signature = keys.platform.sign(b"message", PKCS1v15(), SHA256())
    acts = {
        "_verified": lambda: key.verify(signature, b"message"),
        "_refused": lambda: key.verify(signature, b"another"),
        "_encrypted": key.count_encrypted,
    }
    together(acts[counter], acts[counter])
    assert getattr(key.counters, counter.removeprefix("_")) == 2


# --- what is preferred -----------------------------------------------------------------------------------------------


def test_a_public_key_that_is_added_becomes_the_default_and_a_choice_stays(keys: Keys) -> None:
    ring = KeyRing(clock=lambda: float(NOW))
    ring.add_certificate(keys.platform_certificate)
    assert ring.preferred == PLATFORM_SERIAL
    ring.add_public_key(PUBLIC_KEY_ID, keys.platform_pem)
    assert ring.preferred == PUBLIC_KEY_ID
    ring.add_public_key(OTHER_ID, keys.stranger.public_key())
    assert ring.preferred == OTHER_ID, "the one that was added last"
    ring.preferred = PUBLIC_KEY_ID
    ring.add_public_key("PUB_KEY_ID_3", keys.stranger.public_key())
    assert ring.preferred == PUBLIC_KEY_ID, "chosen is chosen"
    ring.add_public_key(PUBLIC_KEY_ID, keys.stranger.public_key())
    assert ring.preferred == PUBLIC_KEY_ID
    assert ring.for_encryption().public_key == keys.stranger.public_key(), "under its new key"
    ring.preferred = None
    assert ring.preferred == "PUB_KEY_ID_3"


def test_a_certificate_that_is_renewed_is_preferred_once_it_holds(keys: Keys) -> None:
    now = float(NOW)
    ring = KeyRing(clock=lambda: now)

    def certificate(serial: str, begins: int) -> PlatformKey:
        return certificate_key(certificate_pem(keys.platform, serial, begins=begins, ends=NOW + 10_000))

    ring.renew([certificate("A1", NOW - 100)])
    assert ring.preferred == f"{0xA1:040X}"
    ring.renew([certificate("A2", NOW + 50)])
    assert ring.preferred == f"{0xA1:040X}", "the new one does not hold yet"
    now = NOW + 51.0
    assert ring.preferred == f"{0xA2:040X}"
    ring.preferred = "A1"
    ring.renew([certificate("A3", NOW + 51)])
    assert ring.preferred == f"{0xA1:040X}", "chosen is chosen, as long as it is there"
    now = NOW + 10_001.0
    ring.renew([])
    assert ring.preferred is None
    ring.renew([certificate_key(certificate_pem(keys.platform, "A1", begins=NOW, ends=NOW + 99_999))])
    assert ring.preferred == f"{0xA1:040X}", "as the only one, not as the choice of before"
    ring.add_public_key(PUBLIC_KEY_ID, keys.platform_pem)
    assert ring.preferred == PUBLIC_KEY_ID
