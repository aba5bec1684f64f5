"""The replay cache of one process: bounded in time and in size, and safe for threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from inspect import signature

import pytest
from wechatpay_auth.replay_cache import MemoryReplayCache


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_key_is_new_once(clock: Clock) -> None:
    cache = MemoryReplayCache(clock=clock)
    assert [cache.add("a", 600), cache.add("a", 600), cache.add("b", 600)] == [True, False, True]
    assert len(cache) == 2


def test_a_key_is_forgotten_when_its_time_is_over(clock: Clock) -> None:
    cache = MemoryReplayCache(clock=clock)
    cache.add("a", 600)
    clock.now += 300
    cache.add("b", 600)
    clock.now += 299.9
    assert not cache.add("a", 600)
    clock.now += 0.1
    assert cache.add("c", 600)
    assert len(cache) == 2, "what is over goes with the next one that comes"
    assert cache.add("a", 600)
    assert not cache.add("b", 600)


def test_refusing_does_not_prolong(clock: Clock) -> None:
    cache = MemoryReplayCache(clock=clock)
    cache.add("a", 600)
    clock.now += 599
    assert not cache.add("a", 600)
    clock.now += 1
    assert cache.add("a", 600)


def test_beyond_its_capacity_the_oldest_goes_first(clock: Clock) -> None:
    cache = MemoryReplayCache(3, clock=clock)
    for key in "abc":
        cache.add(key, 600)
    assert not cache.add("a", 600), "a replay of the oldest is still one when the cache is full"
    cache.add("d", 600)
    assert len(cache) == 3
    assert [cache.add(key, 600) for key in "dcb"] == [False, False, False]
    assert cache.add("a", 600)
    assert repr(cache) == "MemoryReplayCache(3 of 3)"


def test_discarding(clock: Clock) -> None:
    cache = MemoryReplayCache(clock=clock)
    cache.add("a", 600)
    cache.discard("a")
    cache.discard("never there")
    assert cache.add("a", 600)


@pytest.mark.parametrize("capacity", [0, -1])
def test_a_cache_holds_something(capacity: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        MemoryReplayCache(capacity)


def test_the_default_clock_does_not_follow_the_machines() -> None:
    assert signature(MemoryReplayCache).parameters["clock"].default is time.monotonic


def test_many_threads_agree_on_who_was_first() -> None:
    cache = MemoryReplayCache(500)
    ready, won = threading.Barrier(8), []

    def race(numbers: Iterator[int]) -> None:
        ready.wait(10)
        for number in numbers:
            if cache.add(f"{number}", 600):
                won.append(number)
            if number % 7 == 0:
                cache.discard("never there")

    threads = [threading.Thread(target=race, args=(iter(range(400)),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(won) == list(range(400))
    assert len(cache) == 400
