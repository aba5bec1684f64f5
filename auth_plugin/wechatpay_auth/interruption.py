"""The unknown outcome of a call that was interrupted by a cancellation, a timeout around it, or Ctrl-C.

Such an exception is not ours to replace, or programs would not stop when they are told to. So the unknown outcome is
attached to it, and `outcome_of` finds it again, through `asyncio.timeout`, `asyncio.wait_for` and a TaskGroup.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from .errors import OutcomeUnknown

if TYPE_CHECKING:
    from asyncio import Future, TaskGroup

_ATTRIBUTE = "wechatpay_outcome"
_BY_TASK: WeakKeyDictionary[Future[Any], OutcomeUnknown] = WeakKeyDictionary()
_BY_GROUP: WeakKeyDictionary[TaskGroup, list[OutcomeUnknown]] = WeakKeyDictionary()


def attach_outcome(exception: BaseException, outcome: OutcomeUnknown) -> None:
    """Attach the unknown outcome of a request to the exception that interrupts its call."""
    replaced = own_outcome(exception)
    setattr(exception, _ATTRIBUTE, outcome)
    asyncio = sys.modules.get("asyncio")  # a program without it has no tasks
    if asyncio is None or not isinstance(exception, asyncio.CancelledError):
        return
    try:
        task = asyncio.current_task()
    except RuntimeError:  # no event loop is running
        return
    if task is not None:
        _BY_TASK[task] = outcome
        for group in _task_groups(task):
            left = _BY_GROUP.setdefault(group, [])
            # A call that was repeated says it of the sending that is interrupted, and then of itself.
            if replaced in left:
                left.remove(replaced)
            left.append(outcome)


def own_outcome(exception: BaseException) -> OutcomeUnknown | None:
    """The outcome that is attached to this very exception, if one is."""
    found = getattr(exception, _ATTRIBUTE, None)
    return found if isinstance(found, OutcomeUnknown) else None


def outcome_of(ended: BaseException | Future[Any]) -> OutcomeUnknown | None:
    """The unknown outcome of a call that was interrupted after its request was handed to the network, or None.

    `ended` is what code has in hand: the CancelledError or KeyboardInterrupt, the TimeoutError of `asyncio.timeout` or
    `asyncio.wait_for`, what a TaskGroup raises, an OutcomeUnknown itself, or the task that was cancelled. None means
    that no call that changes something was under way.
    """
    return next(_outcomes(ended), None)


def outcomes_of(ended: BaseException | Future[Any]) -> list[OutcomeUnknown]:
    """Every unknown outcome behind an exception: a TaskGroup may have interrupted several calls."""
    return list(_outcomes(ended))


def _outcomes(ended: BaseException | Future[Any]) -> Iterator[OutcomeUnknown]:
    if not isinstance(ended, BaseException):
        if ended in _BY_TASK:
            yield _BY_TASK[ended]
        elif ended.done() and not ended.cancelled() and (raised := ended.exception()) is not None:
            yield from _outcomes(raised)
        return
    given: set[int] = set()
    for exception in _chain(ended):
        own = exception if isinstance(exception, OutcomeUnknown) else own_outcome(exception)
        for found in (own, *_outcomes_in_groups(exception)):
            if found is not None and id(found) not in given:
                given.add(id(found))
                yield found


def _chain(ended: BaseException) -> Iterator[BaseException]:
    """The exception, those it holds as a group, and those it was raised from, each once."""
    waiting: list[BaseException | None] = [ended]
    seen: set[int] = set()
    while waiting:
        exception = waiting.pop(0)
        if exception is None or id(exception) in seen:
            continue
        seen.add(id(exception))
        yield exception
        if isinstance(exception, BaseExceptionGroup):
            waiting += exception.exceptions
        waiting += [exception.__cause__, exception.__context__]


def _task_groups(task: Future[Any]) -> Iterator[TaskGroup]:
    """The TaskGroup that waits for a task.

    A group drops the cancellations of its tasks, and nothing in what it raises leads back to them. What is done when a
    task ends is the one place that names its group; where a loop does not show it, the task itself has to be asked.
    """
    from asyncio import TaskGroup

    for callback, *_ in getattr(task, "_callbacks", None) or ():
        group = getattr(callback, "__self__", None)
        if isinstance(group, TaskGroup):
            yield group


def _outcomes_in_groups(exception: BaseException) -> Iterator[OutcomeUnknown]:
    """The outcomes left unknown in the groups that the exception passed through."""
    if not _BY_GROUP:
        return
    place = exception.__traceback__
    while place is not None:
        # Every frame of a group's own __aexit__ has the group as its first argument.
        passed = place.tb_frame.f_locals.get("self")
        if passed is not None and type(passed).__name__ == "TaskGroup" and passed in _BY_GROUP:
            yield from _BY_GROUP[passed]
        place = place.tb_next
