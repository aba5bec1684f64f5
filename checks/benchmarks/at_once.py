"""Processor time of many awaited calls at once, against raw httpx that makes one after the other."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator

from .figure import Control, Figure
from .inline import InlineCalls
from .measure import Batch, Elapsed, Plan, compare, timed
from .setting import Setting
from .typed import TypedCalls

_CROWDS = {50: 0.95, 200: 1.25}
"""Calls at once → the target."""
_BATCH = 200


def calls_at_once(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """One GET, awaited, so many times at once in one event loop; the sockets are the client's own limit of 100."""
    with asyncio.Runner() as runner:
        typed, inline, again = TypedCalls(setting), InlineCalls(setting), InlineCalls(setting)
        batches: dict[str, Batch] = {
            "inline": lambda count: runner.run(timed(inline.get_contract_async, count)),
            "again": lambda count: runner.run(timed(again.get_contract_async, count)),
        }
        for size in _CROWDS:
            batches[str(size)] = _in_crowds(runner, typed.get_contract_async, size)
        found = compare(batches, max(plan.rounds // 2, 4), _BATCH)
        for calls in (typed, inline, again):
            runner.run(calls.aclose())
    for size, target in _CROWDS.items():
        ratio = found.ratio(str(size), "inline")
        yield Figure(
            f"{size} awaited calls at once / raw httpx in turn", ratio.cpu, target, "", "processor time a call"
        )
    yield Control("control: raw httpx in turn / itself", found.ratio("again", "inline").cpu, "processor time")


def _in_crowds(runner: asyncio.Runner, call: Callable[[], Awaitable[object]], size: int) -> Batch:
    async def run_crowds(count: int) -> Elapsed:
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(count // size):
            await asyncio.gather(*(call() for _ in range(size)))
        return Elapsed(time.perf_counter() - wall, time.process_time() - cpu)

    return lambda count: runner.run(run_crowds(count))
