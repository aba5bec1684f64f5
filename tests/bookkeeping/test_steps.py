"""Work that is decided in one place: what it is told, for threads and for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from wechatpay_bookkeeping.steps import Transact, Work, await_work, run_work

Do: TypeAlias = Callable[[Any], object]
Run: TypeAlias = Callable[[Work[Any], Do], object]


def run_awaited(work: Work[Any], do: Do) -> object:
    async def do_later(step: Any) -> object:
        await asyncio.sleep(0)
        return do(step)

    return asyncio.run(await_work(work, do_later))


both = pytest.mark.parametrize("run", [run_work, run_awaited])
FIRST, SECOND = (Transact(lambda _connection: None) for _ in range(2))


class Stopped(BaseException):
    """Somebody stops the program."""


@both
def test_each_step_is_answered_and_the_result_is_returned(run: Run) -> None:
    def work() -> Work[list[object]]:
        return [(yield FIRST), (yield SECOND)]

    answers = {id(FIRST): 1, id(SECOND): None}
    assert run(work(), lambda step: answers[id(step)]) == [1, None]


@both
def test_work_without_a_step_returns_at_once(run: Run) -> None:
    def work() -> Work[str]:
        yield from ()
        return "done"

    assert run(work(), pytest.fail) == "done"


def go_on_after(raised: type[BaseException], run: Run) -> tuple[object, list[object]]:
    """What work returns that catches what its first step raises, and the steps that were done."""
    done: list[object] = []

    def work() -> Work[str]:
        try:
            yield FIRST
        except raised as error:
            told = str(error)
        yield SECOND
        return told

    def do(step: object) -> None:
        done.append(step)
        if step is FIRST:
            raise raised("of the step")

    return run(work(), do), done


@both
@pytest.mark.parametrize("raised", [ValueError, Stopped])
def test_what_a_step_raises_is_raised_in_the_work_which_goes_on(run: Run, raised: type[BaseException]) -> None:
    assert go_on_after(raised, run) == ("of the step", [FIRST, SECOND])


def test_code_of_the_merchant_that_raises_stop_iteration_ends_no_work() -> None:
    """That error also says that a generator has ended. (No coroutine can raise it.)"""
    assert go_on_after(StopIteration, run_work) == ("of the step", [FIRST, SECOND])


@both
@pytest.mark.parametrize("raised", [ValueError, Stopped])
def test_what_the_work_does_not_catch_is_raised(run: Run, raised: type[BaseException]) -> None:
    cleaned: list[str] = []

    def work() -> Work[None]:
        try:
            yield FIRST
        finally:
            cleaned.append("up")

    def do(step: object) -> None:
        raise raised("of the step")

    with pytest.raises(raised, match="of the step"):
        run(work(), do)
    assert cleaned == ["up"]


@both
def test_what_the_work_raises_itself_is_raised(run: Run) -> None:
    def work() -> Work[None]:
        yield FIRST
        raise LookupError("of the work")

    with pytest.raises(LookupError, match="of the work"):
        run(work(), lambda step: None)
