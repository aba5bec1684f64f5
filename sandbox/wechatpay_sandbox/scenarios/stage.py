"""What a step has at hand while it is played: the controls, the time, chance, and what it is about."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_book import FaultBook
from wechatpay_sandbox.scenarios.scenario import Choice, Span
from wechatpay_sandbox.state.announcer import Announcer, Listener
from wechatpay_sandbox.translation import gettext as _

NEXT: Final = "next"
"""In place of a number: the next one that the program under test makes."""
SAME: Final = "same"
"""In place of a number: the one that an earlier step was about."""
WITHIN_SECONDS: Final = 30
"""How long a step waits for what it is about, in seconds of this machine, unless it says so itself."""
_LOOK_AGAIN_SECONDS = 0.25
_LISTED = 200


class Asked(NamedTuple):
    """The reply of a control."""

    status: int
    # why Any: JSON of the control API
    payload: Any


Ask = Callable[[str, str, object], Awaitable[Asked]]
"""Asks a control: method, path below `/_sandbox/`, and body; None for none."""


class StepFailed(Exception):
    """A step could not be played. The message says why."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A kind of thing that steps are about, as the control API lists it."""

    name: str
    path: str
    """The control that lists the latest, the newest first."""
    key: str
    """The field of its reply that has the list."""
    id: str
    """The field that the paths of controls take."""
    numbers: tuple[str, ...]
    """The fields by which a scenario may name one."""
    query: str | None = None
    """The query parameter that finds one by its number."""


# why Any: one line of a list of the control API
Line = dict[str, Any]
Fits = Callable[[Line], bool]


@dataclass
class Stage:
    """The stage of one scenario."""

    ask_control: Ask
    announcer: Announcer
    faults: FaultBook
    chance: random.Random
    seed: int
    advances: bool
    _known: dict[str, set[str]] = field(default_factory=dict)
    _same: dict[str, str] = field(default_factory=dict)
    _faults: list[str] = field(default_factory=list)

    async def ask(self, method: str, path: str, body: object = None) -> Any:
        """The JSON of a control's reply. Raises StepFailed with its words if it refuses."""
        asked = await self.ask_control(method, path, body)
        if asked.status != 200:
            raise StepFailed(f"{asked.payload['code']}: {asked.payload['message']}")
        return asked.payload

    def choose(self, choice: Choice) -> str:
        """One text of a choice."""
        # why a draw for a single text too: another step then has the same chance whatever this one says
        return self.chance.choice(choice.texts)

    async def pass_time(self, span: Span) -> int:
        """Let a time pass; how many seconds it was."""
        seconds = self.chance.randint(span.least, span.most)
        if self.advances:
            await self.ask("POST", "clock", {"by": seconds})
        else:
            await asyncio.sleep(seconds)
        return seconds

    def set_fault(self, fault: Fault) -> None:
        """Set a fault until the scenario ends; the seed decides which requests a share of them is."""
        self._faults.append(self.faults.add(fault, seed=f"{self.seed}/{len(self._faults)}").id)
        self.announcer.announce("faults")

    def clear_faults(self) -> int:
        """Remove the faults of this scenario; how many there were."""
        ids, self._faults = self._faults, []
        for id in ids:
            self.faults.remove(id)
        self.announcer.announce("faults")
        return len(ids)

    async def note_present(self, subjects: Iterable[Subject]) -> None:
        """Note what there is of these kinds: none of it is the next one."""
        for subject in subjects:
            self._known[subject.name] = {line[subject.id] for line in await self._list(subject)}

    async def find(self, subject: Subject, which: str, fits: Fits, wanted: str, within: float) -> Line:
        """What a step is about, once there is one and it fits. `wanted` says for people what it waits for.

        Waits at most `within` seconds of this machine. Raises StepFailed.
        """
        deadline = time.monotonic() + within
        with self.announcer.listener() as listener:
            while True:
                lines = await self._candidates(subject, which)
                found = next((line for line in lines if fits(line)), None)
                if found is not None:
                    self._known.setdefault(subject.name, set()).add(found[subject.id])
                    self._same[subject.name] = found[subject.id]
                    return found
                if time.monotonic() >= deadline:
                    raise StepFailed(self._absence(subject, which, lines, wanted, within))
                await _hear(listener, min(_LOOK_AGAIN_SECONDS, max(deadline - time.monotonic(), 0.001)))

    async def _candidates(self, subject: Subject, which: str) -> list[Line]:
        if which == SAME:
            if subject.name not in self._same:
                raise StepFailed(
                    _("no earlier step was about any {name}; write `next` or its number").format(name=subject.name)
                )
            listed = await self._list(subject)
            return [line for line in listed if line[subject.id] == self._same[subject.name]]
        if which == NEXT:
            known = self._known.get(subject.name, set())
            return [line for line in reversed(await self._list(subject)) if line[subject.id] not in known]
        listed = await self._list(subject, which)
        return [line for line in listed if which in [line[number] for number in subject.numbers]]

    async def _list(self, subject: Subject, number: str | None = None) -> list[Line]:
        query = f"limit={_LISTED}"
        if number is not None and subject.query is not None:
            query += f"&{subject.query}={quote(number, safe='')}"
        listed = (await self.ask("GET", f"{subject.path}?{query}"))[subject.key]
        # why: what has no identifier any more can be no subject of a control
        return [line for line in listed if line[subject.id] is not None]

    def _absence(self, subject: Subject, which: str, lines: list[Line], wanted: str, within: float) -> str:
        if lines:
            number = lines[0][subject.numbers[0]]
            return _("within {seconds:g} s, the {name} {number} has not become one {wanted}").format(
                seconds=within, name=subject.name, number=number, wanted=wanted
            )
        if which == NEXT:
            return _("within {seconds:g} s, nobody has made another {name} {wanted}").format(
                seconds=within, name=subject.name, wanted=wanted
            )
        return _("within {seconds:g} s, there was no {name} {which}").format(
            seconds=within, name=subject.name, which=which
        )


async def _hear(listener: Listener, seconds: float) -> None:
    """Wait for a change, but not longer than `seconds`: what changes with the time alone is not announced.

    Raises StepFailed when the sandbox stops.
    """
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            if await listener.news() is None:
                raise StepFailed(_("the sandbox stops"))
