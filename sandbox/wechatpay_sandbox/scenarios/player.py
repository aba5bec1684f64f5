"""Plays scenarios, one at a time, and keeps what came of the last ones."""

from __future__ import annotations

import asyncio
import logging
import random
import secrets
import sqlite3
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_book import FaultBook
from wechatpay_sandbox.faults.kinds import FaultUnreadable
from wechatpay_sandbox.notifications.delivery import Deliverer
from wechatpay_sandbox.scenarios.scenario import Scenario, ScenarioUnreadable, Step
from wechatpay_sandbox.scenarios.stage import Ask, Stage, StepFailed
from wechatpay_sandbox.scenarios.steps import STEPS
from wechatpay_sandbox.state.announcer import Announcer
from wechatpay_sandbox.translation import gettext as _

MOST_KEPT: Final = 20
_MOST_SEED = 1_000_000

_log = logging.getLogger("wechatpay_sandbox")


class State(StrEnum):
    """The state of a performance, and of each of its steps."""

    OPEN = "open"
    """A step that was not reached yet, and never will be if the performance has ended."""
    PLAYING = "playing"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


class AlreadyPlaying(Exception):
    """Another scenario is being played. The message says which."""


@dataclass
class PlayedStep:
    """A step, and what came of it."""

    step: Step
    state: State = State.OPEN
    at: float | None = None
    """When it ended, in Unix seconds of the sandbox's world."""
    outcome: str = ""
    """What came of it, in a few words; what was wrong, if it failed."""


@dataclass
class Performance:
    """A scenario that is or was played."""

    id: str
    scenario: Scenario
    seed: int
    """Decides whatever the scenario leaves to chance."""
    began: float
    """Unix seconds of the sandbox's world."""
    steps: list[PlayedStep]
    state: State = State.PLAYING
    ended: asyncio.Event = field(default_factory=asyncio.Event, repr=False)


class Scenarios:
    """The scenarios of one sandbox. `ask` must be set before one is played.

    `clock` gives the time of the sandbox's world in Unix seconds.
    """

    ask: Ask
    """Asks a control."""

    def __init__(
        self, clock: Callable[[], float], announcer: Announcer, faults: FaultBook, deliverer: Deliverer
    ) -> None:
        self._clock = clock
        self._announcer = announcer
        self._faults = faults
        self._deliverer = deliverer
        self._kept: deque[Performance] = deque(maxlen=MOST_KEPT)
        self._count = 0
        self._task: asyncio.Task[None] | None = None

    @property
    def latest(self) -> list[Performance]:
        """The last performances, the newest first."""
        return list(self._kept)

    def find(self, id: str) -> Performance | None:
        return next((performance for performance in self._kept if performance.id == id), None)

    def check(self, scenario: Scenario) -> None:
        """Raise ScenarioUnreadable if a scenario sets a fault that can hit no operation."""
        for step in scenario.steps:
            fault = step.values.get("fault")
            if isinstance(fault, Fault):
                try:
                    self._faults.check(fault)
                except FaultUnreadable as error:
                    raise ScenarioUnreadable(step.line, f"fault: {error}") from error

    def play(self, scenario: Scenario, seed: int | None = None) -> Performance:
        """Begin to play, in the running event loop. `seed` goes before that of the scenario; without one, any is taken.

        Raises AlreadyPlaying and ScenarioUnreadable.
        """
        self.check(scenario)
        if self._kept and self._kept[0].state is State.PLAYING:
            raise AlreadyPlaying(
                _("scenario {id} is being played; wait for its end, or stop it: DELETE scenarios/{id}").format(
                    id=self._kept[0].id
                )
            )
        chosen = seed if seed is not None else scenario.seed
        if chosen is None:
            chosen = secrets.randbelow(_MOST_SEED)
        self._count += 1
        steps = [PlayedStep(step) for step in scenario.steps]
        performance = Performance(str(self._count), scenario, chosen, self._clock(), steps)
        self._kept.appendleft(performance)
        self._task = asyncio.create_task(self._perform(performance))
        self._task.add_done_callback(_log_failure)
        return performance

    def stop(self, performance: Performance) -> None:
        """End a performance before its last step. One that has ended stays as it is."""
        if performance.state is State.PLAYING and self._task is not None:
            self._task.cancel()
            # why at once: a task that has not begun yet is cancelled without a word
            self._end(performance, State.STOPPED)

    async def _perform(self, performance: Performance) -> None:
        stage = Stage(
            self.ask,
            self._announcer,
            self._faults,
            random.Random(performance.seed),
            performance.seed,
            performance.scenario.advances,
        )
        self._deliverer.reseed(performance.seed)
        try:
            kinds = [STEPS[played.step.kind] for played in performance.steps]
            named = {subject for kind in kinds for subject in (kind.subject, kind.other_subject)}
            await stage.note_present(subject for subject in named if subject is not None)
            for played in performance.steps:
                await self._play(stage, played)
                self._announcer.announce("scenarios")
        except (StepFailed, sqlite3.DatabaseError):
            self._end(performance, State.FAILED)
        except asyncio.CancelledError:
            self._end(performance, State.STOPPED)
            raise
        else:
            self._end(performance, State.DONE)
        finally:
            stage.clear_faults()
            # whatever else went wrong: nobody waits for ever
            self._end(performance, State.FAILED)

    async def _play(self, stage: Stage, played: PlayedStep) -> None:
        step, played.state = played.step, State.PLAYING
        try:
            if step.after is not None:
                await stage.pass_time(step.after)
            played.outcome = await STEPS[step.kind].act(stage, step.values)
        except (StepFailed, sqlite3.DatabaseError) as error:
            played.state, played.outcome = State.FAILED, str(error)
            _log.warning(_("scenario, line %d, %s: %s"), step.line, step.text, error)
            raise
        else:
            played.state = State.DONE
            _log.info(_("scenario, line %d, %s: %s"), step.line, step.text, played.outcome)
        finally:
            played.at = self._clock()

    def _end(self, performance: Performance, state: State) -> None:
        if performance.state is not State.PLAYING:
            return
        performance.state = state
        for played in performance.steps:
            if played.state is State.PLAYING:
                played.state = state
        performance.ended.set()
        self._announcer.announce("scenarios")


def _log_failure(task: asyncio.Task[None]) -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        _log.error(_("a scenario could not be played on: %r"), error)
