"""Comparing code on a machine that others use too: small interleaved batches, ratios per round, their median.

In a round every subject runs twice, in an order and then in that order reversed (A B C C B A), so that a machine that
slows down steadily slows all alike; the order turns from round to round. Whatever disturbs longer than a round
disturbs all subjects of it, and cancels in the ratio; whatever is shorter spoils single rounds, which the median drops.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple


class Plan(NamedTuple):
    """How long to measure."""

    rounds: int
    """Rounds of a comparison of calls; costlier things take a fixed part of it."""


class Elapsed(NamedTuple):
    """What a batch took, in seconds."""

    wall: float
    cpu: float
    """Processor time of this process alone, without the server's."""

    def __add__(self, other: object) -> Elapsed:
        if not isinstance(other, Elapsed):
            return NotImplemented
        return Elapsed(self.wall + other.wall, self.cpu + other.cpu)


Batch = Callable[[int], Elapsed]
"""Does something so many times, one after the other."""


class Ratio(NamedTuple):
    """How one subject stands to another, over all rounds."""

    median: float
    low: float
    """Lower quartile of the rounds."""
    high: float
    """Upper quartile of the rounds."""
    cpu: float
    """Median of the ratios of processor time."""

    def __str__(self) -> str:
        return f"half of the rounds {self.low:.3f} to {self.high:.3f}, cpu {self.cpu:.3f}"


class Comparison:
    """The elapsed times of all subjects, round by round."""

    def __init__(self, rounds: list[dict[str, Elapsed]], calls: int) -> None:
        self._rounds = rounds
        self._calls = calls

    def ratio(self, subject: str, base: str) -> Ratio:
        """Wall time of `subject` over that of `base`."""
        return _ratio(
            [times[subject].wall / times[base].wall for times in self._rounds],
            [times[subject].cpu / times[base].cpu for times in self._rounds],
        )

    def surplus(self, subject: str, other: str, base: str) -> Ratio:
        """What the wall time of `subject` is above that of `other`, over that of `base`."""
        return _ratio(
            [(times[subject].wall - times[other].wall) / times[base].wall for times in self._rounds],
            [(times[subject].cpu - times[other].cpu) / times[base].cpu for times in self._rounds],
        )

    def seconds(self, subject: str) -> float:
        """Median wall time of one call."""
        return statistics.median(times[subject].wall for times in self._rounds) / self._calls


def _ratio(wall: list[float], cpu: list[float]) -> Ratio:
    low, median, high = statistics.quantiles(wall, n=4, method="inclusive")
    return Ratio(median, low, high, statistics.median(cpu))


def compare(batches: Mapping[str, Batch], rounds: int, size: int) -> Comparison:
    """Run every batch of `size` calls twice a round. The first run of each, not counted, warms everything up."""
    names = list(batches)
    found = []
    with _steady_memory():
        for name in names:
            batches[name](size)
        for number in range(rounds):
            turn = number % len(names)
            order = names[turn:] + names[:turn]
            times = dict.fromkeys(names, Elapsed(0.0, 0.0))
            for name in (*order, *reversed(order)):
                times[name] += batches[name](size)
            found.append(times)
            gc.collect()
    return Comparison(found, 2 * size)


def sync_batch(call: Callable[[], object]) -> Batch:
    """A batch of plain calls."""

    def run(count: int) -> Elapsed:
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(count):
            call()
        return Elapsed(time.perf_counter() - wall, time.process_time() - cpu)

    return run


async def timed(call: Callable[[], Awaitable[object]], count: int) -> Elapsed:
    """A batch of awaited calls, timed inside the event loop: its start and stop are not part of a call."""
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(count):
        await call()
    return Elapsed(time.perf_counter() - wall, time.process_time() - cpu)


@contextmanager
def _steady_memory() -> Iterator[None]:
    """No collection inside a batch: whose garbage starts one is chance. What lives already is set aside."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()
