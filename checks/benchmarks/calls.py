"""Time of a call: the generated client against httpx by hand, and against the `wechatpayv3` SDK."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator

from .figure import Control, Figure
from .inline import InlineCalls
from .measure import Batch, Elapsed, Plan, compare, sync_batch, timed
from .setting import Setting
from .typed import TypedCalls
from .wechatpayv3_sdk import WeChatPayV3Calls

_BATCH = 20
"""Calls of one batch: 20 ms, far longer than the clock's step and far shorter than most disturbances."""


def sync_calls(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """One GET, sync. The control is a second instance of the inline version."""
    typed, inline, again = TypedCalls(setting), InlineCalls(setting), InlineCalls(setting)
    found = compare(
        {
            "inline": sync_batch(inline.get_contract),
            "typed": sync_batch(typed.get_contract),
            "again": sync_batch(again.get_contract),
        },
        plan.rounds,
        _BATCH,
    )
    for calls in (typed, inline, again):
        calls.close()
    ratio, control = found.ratio("typed", "inline"), found.ratio("again", "inline")
    each = f"{found.seconds('typed') * 1e6:.0f} us against {found.seconds('inline') * 1e6:.0f} us"
    yield Figure("typed call / raw httpx, sync", ratio.median, 1.0, detail=f"{each}, {ratio}")
    yield Control("control: raw httpx / itself, sync", control.median, str(control))


def async_calls(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """The same GET, awaited, one call after the other in one event loop."""
    with asyncio.Runner() as runner:
        typed, inline, again = TypedCalls(setting), InlineCalls(setting), InlineCalls(setting)
        found = compare(
            {
                "inline": _async_batch(runner, inline.get_contract_async),
                "typed": _async_batch(runner, typed.get_contract_async),
                "again": _async_batch(runner, again.get_contract_async),
            },
            plan.rounds,
            _BATCH,
        )
        for calls in (typed, inline, again):
            runner.run(calls.aclose())
    ratio, control = found.ratio("typed", "inline"), found.ratio("again", "inline")
    each = f"{found.seconds('typed') * 1e6:.0f} us against {found.seconds('inline') * 1e6:.0f} us"
    yield Figure("typed call / raw httpx, async", ratio.median, 1.0, detail=f"{each}, {ratio}")
    yield Control("control: raw httpx / itself, async", control.median, str(control))


def posts(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """Two POSTs, sync: a nested body with a JSON reply, and a flat body with an empty one."""
    typed, inline = TypedCalls(setting), InlineCalls(setting)
    pairs: list[tuple[str, Callable[[], object], Callable[[], object]]] = [
        ("typed POST, JSON reply / raw httpx, sync", typed.confirm, inline.confirm),
        ("typed POST, empty reply / raw httpx, sync", typed.report_parking, inline.report_parking),
    ]
    for name, ours, theirs in pairs:
        batches = {"inline": sync_batch(theirs), "typed": sync_batch(ours)}
        ratio = compare(batches, max(plan.rounds // 2, 4), _BATCH).ratio("typed", "inline")
        yield Figure(name, ratio.median, detail=str(ratio))
    typed.close()
    inline.close()


def sdk_calls(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """The same GET, sync, with `wechatpayv3`, which opens a connection for every call."""
    typed, sdk = TypedCalls(setting), WeChatPayV3Calls(setting)
    batches = {"sdk": sync_batch(sdk.get_contract), "typed": sync_batch(typed.get_contract)}
    ratio = compare(batches, max(plan.rounds // 2, 4), _BATCH).ratio("typed", "sdk")
    typed.close()
    yield Figure("typed call / wechatpayv3, sync", ratio.median, 0.67, detail=str(ratio))


def _async_batch(runner: asyncio.Runner, call: Callable[[], Awaitable[object]]) -> Batch:
    def run(count: int) -> Elapsed:
        return runner.run(timed(call, count))

    return run
