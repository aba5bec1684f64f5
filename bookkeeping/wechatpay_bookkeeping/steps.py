"""Work in several transactions: decided in one place, and done by what waits or by what is awaited.

The work is a generator of steps. It yields what is to be done next, and is given what came of it or what was raised. It
does nothing itself, so the same work serves threads and asyncio.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection
from wechatpay_client import PlacedCall


@dataclass(frozen=True)
class Transact:
    """Do something in a transaction of its own."""

    act: Callable[[Connection], object]
    is_booked: bool = False
    """Whether what it returns, unless that is None, is given to the merchant's code in the same transaction."""
    must_end: bool = False
    """Whether it goes on when its task is cancelled."""


@dataclass(frozen=True)
class Ask:
    """Ask the platform what became of a placed call."""

    placed: PlacedCall
    placed_at: float
    """Unix seconds by which it was sent, if it was."""


_R = TypeVar("_R")
Work: TypeAlias = Generator[Transact | Ask, Any, _R]
"""Each step is answered with what its act returned, or with a Standing. (`Any`: each has a result of its own.)"""


def run_work(work: Work[_R], do: Callable[[Any], object]) -> _R:
    """Do the steps of the work, each by `do`. Returns what the work returns, and raises what it raises."""
    try:
        step = next(work)
        while True:
            try:
                found = do(step)
            except BaseException as error:  # noqa: BLE001 - whatever it is, the work says what follows from it
                step = work.throw(error)
            else:
                step = work.send(found)
    except StopIteration as end:
        result: _R = end.value
        return result


async def await_work(work: Work[_R], do: Callable[[Any], Awaitable[object]]) -> _R:
    """`run_work`, awaited."""
    try:
        step = next(work)
        while True:
            try:
                found = await do(step)
            except BaseException as error:  # noqa: BLE001 - as above
                step = work.throw(error)
            else:
                step = work.send(found)
    except StopIteration as end:
        result: _R = end.value
        return result
