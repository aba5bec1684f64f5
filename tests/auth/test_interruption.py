"""An interrupted call's unknown outcome is found again from whatever the program has in hand."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import weakref
from collections.abc import Awaitable, Callable

import pytest
from wechatpay_auth import NoResponse, NotSent, OutcomeUnknown, outcome_of
from wechatpay_auth.interruption import attach_outcome, outcomes_of


def unknown(name: str = "first") -> NoResponse:
    return NoResponse("interrupted", idempotency_value=name)


async def interrupted_call(outcome: OutcomeUnknown) -> None:
    """What a call does that is cancelled while its request is under way."""
    try:
        await asyncio.sleep(10)
    except BaseException as interruption:
        attach_outcome(interruption, outcome)
        raise


async def cancelled(task: asyncio.Task[None]) -> asyncio.Task[None]:
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    return task


def ended_by(program: Callable[[], Awaitable[object]]) -> BaseException:
    async def run() -> None:
        await program()

    try:
        asyncio.run(run())
    except (TimeoutError, BaseExceptionGroup) as ended:
        return ended
    raise AssertionError("the program was not interrupted")


# --- an exception ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, asyncio.CancelledError, GeneratorExit])
def test_what_interrupts_carries_the_outcome(kind: type[BaseException]) -> None:
    interruption, outcome = kind(), unknown()
    attach_outcome(interruption, outcome)
    assert outcome_of(interruption) is outcome
    assert outcomes_of(interruption) == [outcome]


def test_an_unknown_outcome_is_its_own() -> None:
    outcome = unknown()
    assert outcome_of(outcome) is outcome


@pytest.mark.parametrize(
    "error", [ValueError("x"), NotSent("x"), KeyboardInterrupt(), ExceptionGroup("x", [OSError()])]
)
def test_what_left_nothing_unknown_has_none(error: BaseException) -> None:
    assert outcome_of(error) is None
    assert outcomes_of(error) == []


def test_an_attribute_of_that_name_that_is_something_else_is_none() -> None:
    error = KeyError("x")
    error.wechatpay_outcome = "done"  # type: ignore[attr-defined]
    assert outcome_of(error) is None


def test_the_cause_and_the_context_are_looked_through() -> None:
    outcome = unknown()
    for by_cause in (True, False):
        middle = RuntimeError("in between")
        middle.__context__ = outcome
        outer = TimeoutError()
        outer.__cause__ = middle if by_cause else None
        outer.__context__ = None if by_cause else middle
        assert outcomes_of(outer) == [outcome]


def test_a_group_in_a_group_gives_each_outcome_once() -> None:
    first, second = unknown(), unknown("second")
    interruption = KeyboardInterrupt()
    attach_outcome(interruption, second)
    inner = BaseExceptionGroup("inner", [interruption, ValueError("x"), first])
    outer = BaseExceptionGroup("outer", [first, inner])
    outer.__context__ = first
    found = outcomes_of(outer)
    assert len(found) == 2
    assert {id(each) for each in found} == {id(first), id(second)}
    assert outcome_of(outer) is first


def test_exceptions_in_a_ring_end() -> None:
    one, other, outcome = KeyError("a"), KeyError("b"), unknown()
    one.__context__, other.__context__ = other, one
    other.__cause__ = outcome
    outcome.__context__ = one
    assert outcomes_of(one) == [outcome]


# --- tasks -----------------------------------------------------------------------------------------------------------


def test_a_cancelled_task_tells() -> None:
    outcome = unknown()

    async def run() -> asyncio.Task[None]:
        return await cancelled(asyncio.create_task(interrupted_call(outcome)))

    assert outcome_of(asyncio.run(run())) is outcome


def test_a_task_that_raised_tells() -> None:
    outcome = unknown()

    async def fail() -> None:
        raise RuntimeError("wrapped") from outcome

    async def run() -> list[asyncio.Task[None] | asyncio.Future[None]]:
        failed = asyncio.create_task(fail())
        idle = asyncio.create_task(asyncio.sleep(0))
        await asyncio.wait([failed, idle])
        dropped = await cancelled(asyncio.create_task(asyncio.sleep(10)))
        pending: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        assert failed.exception() is not None
        return [failed, idle, dropped, pending]

    assert [outcome_of(each) for each in asyncio.run(run())] == [outcome, None, None, None]


def test_the_outcome_of_another_exception_is_not_the_tasks() -> None:
    async def run() -> asyncio.Task[None] | None:
        attach_outcome(KeyboardInterrupt(), unknown())
        return asyncio.current_task()

    task = asyncio.run(run())
    assert task is not None
    assert outcome_of(task) is None


def test_outside_of_a_loop_the_exception_is_enough() -> None:
    interruption, outcome = asyncio.CancelledError(), unknown()
    attach_outcome(interruption, outcome)
    assert outcome_of(interruption) is outcome


def test_a_task_is_not_kept_alive() -> None:
    async def run() -> weakref.ref[asyncio.Task[None]]:
        return weakref.ref(await cancelled(asyncio.create_task(interrupted_call(unknown()))))

    kept = asyncio.run(run())
    gc.collect()
    assert kept() is None


# --- timeouts and groups ---------------------------------------------------------------------------------------------


def test_through_a_timeout() -> None:
    outcome = unknown()

    async def run() -> None:
        async with asyncio.timeout(0.01):
            await interrupted_call(outcome)

    ended = ended_by(run)
    assert type(ended) is TimeoutError
    assert outcomes_of(ended) == [outcome]


async def fail_soon() -> None:
    await asyncio.sleep(0.01)
    raise KeyError("another task")


def test_a_group_gives_the_outcome_of_each_of_its_tasks() -> None:
    outcomes = [unknown(name) for name in "abc"]

    async def run() -> None:
        async with asyncio.TaskGroup() as group:
            for outcome in outcomes:
                group.create_task(interrupted_call(outcome))
            group.create_task(fail_soon())

    ended = ended_by(run)
    assert sorted(each.idempotency_value or "" for each in outcomes_of(ended)) == ["a", "b", "c"]
    assert isinstance(ended, BaseExceptionGroup)
    assert [type(each) for each in ended.exceptions] == [KeyError], "the tasks that were cancelled have not failed"


def test_what_a_call_says_of_itself_takes_the_place_of_what_it_says_of_a_sending() -> None:
    sending, call, other = unknown("sending"), unknown("call"), unknown("other")

    async def repeated_call() -> None:
        try:
            await interrupted_call(sending)
        except BaseException as interruption:
            attach_outcome(interruption, call)
            raise

    async def run() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(interrupted_call(other))
            group.create_task(repeated_call())
            group.create_task(fail_soon())

    # a group cancels its tasks in the order of a set, so there is none to hold it to
    assert {id(outcome) for outcome in outcomes_of(ended_by(run))} == {id(other), id(call)}


def test_a_group_in_a_group() -> None:
    outcome = unknown()

    async def inner() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(interrupted_call(outcome))

    async def run() -> None:
        async with asyncio.timeout(0.01):
            await inner()

    assert outcomes_of(ended_by(run)) == [outcome]


def test_the_outcomes_of_another_group_are_not_mixed_in() -> None:
    outcome = unknown()

    async def leave_unknown() -> None:
        async with asyncio.timeout(0.01), asyncio.TaskGroup() as group:
            group.create_task(interrupted_call(outcome))

    async def only_fail() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail_soon())

    async def run() -> tuple[object, object]:
        left, failed = await asyncio.gather(leave_unknown(), only_fail(), return_exceptions=True)
        assert isinstance(left, BaseException)
        assert isinstance(failed, BaseException)
        return outcomes_of(left), outcomes_of(failed)

    assert asyncio.run(run()) == ([outcome], [])


def test_a_method_of_an_object_without_hash_is_passed() -> None:
    """Every frame on the way of an exception is looked at, and `self` of a stranger may be anything."""
    outcome = unknown()

    class Job:
        __hash__ = None  # type: ignore[assignment]

        async def run(self) -> None:
            async with asyncio.TaskGroup() as group:
                group.create_task(interrupted_call(outcome))
                group.create_task(fail_soon())

    assert outcomes_of(ended_by(Job().run)) == [outcome]


def test_what_else_waits_for_a_task_is_no_group() -> None:
    outcome, seen = unknown(), []

    class Watcher:
        def note(self, task: asyncio.Task[None]) -> None:
            seen.append(task)

    async def run() -> asyncio.Task[None]:
        task = asyncio.create_task(interrupted_call(outcome))
        task.add_done_callback(Watcher().note)
        task.add_done_callback(lambda task: seen.append(task))
        return await cancelled(task)

    task = asyncio.run(run())
    assert outcome_of(task) is outcome
    assert seen == [task, task]


def test_a_program_without_asyncio_does_not_load_it() -> None:
    program = (
        "import sys\n"
        "from wechatpay_auth.errors import NoResponse\n"
        "from wechatpay_auth.interruption import attach_outcome, outcome_of\n"
        "error, outcome = KeyboardInterrupt(), NoResponse('x')\n"
        "attach_outcome(error, outcome)\n"
        "assert outcome_of(error) is outcome\n"
        "assert 'asyncio' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
