"""The ways in which a program ends a call that it no longer wants to wait for."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from wechatpay_client import errors

MANNERS = ("timeout", "wait_for", "group", "task")


class SiblingFails(Exception):
    """Another task of the same group did."""


async def interrupted(call: Coroutine[Any, Any, Any], manner: str, seconds: float) -> None:
    """Await a call, and interrupt it after so many seconds if it is not over by then.

    Raises what the call raised, or what the program has in hand after it interrupted it.
    """
    match manner:
        case "timeout":
            async with asyncio.timeout(seconds):
                await call
        case "wait_for":
            await asyncio.wait_for(call, seconds)
        case "group":
            await _in_group(call, seconds)
        case "task":
            task = asyncio.ensure_future(call)
            timer = asyncio.get_running_loop().call_later(seconds, task.cancel)
            try:
                await task
            except asyncio.CancelledError as cancelled:
                # Of a query that is interrupted only the exception may know of a failure before.
                of_task, of_exception = errors.outcome_of(task), errors.outcome_of(cancelled)
                if of_task is not of_exception and of_task is not None:
                    raise AssertionError("the task and its exception tell of different calls") from cancelled
                raise
            finally:
                timer.cancel()
        case _:
            await call


async def _in_group(call: Coroutine[Any, Any, Any], seconds: float) -> None:
    async def fail() -> None:
        await asyncio.sleep(seconds)
        raise SiblingFails

    caller: asyncio.Task[Any] | None = None
    try:
        async with asyncio.TaskGroup() as group:
            caller = group.create_task(call)
            sibling = group.create_task(fail())
            caller.add_done_callback(lambda _: sibling.cancel())
    except BaseExceptionGroup:
        assert caller is not None
        if caller.cancelled():
            raise
        if (raised := caller.exception()) is not None:
            raise raised from None
