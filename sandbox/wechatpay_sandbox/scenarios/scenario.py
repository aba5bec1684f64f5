"""A scenario as it was read: its steps in their order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from wechatpay_sandbox.translation import gettext as _


class ScenarioUnreadable(ValueError):
    """A scenario cannot be played as it is written. The message names the line and says how to correct it."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(_("line {line}: {problem}").format(line=line, problem=problem))
        self.line = line


class Span(NamedTuple):
    """A time that passes, from `least` to `most` seconds; where the two differ, the seed decides."""

    least: int
    most: int


class Choice(NamedTuple):
    """One of several texts; where there is more than one, the seed decides."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step."""

    line: int
    """Where it stands in the file, from 1 on."""
    kind: str
    """The word that says what it does, such as `pay`."""
    text: str
    """The step as people read it in lists."""
    # why Any: what the kind of the step has made of its fields
    values: Mapping[str, Any]
    after: Span | None = None
    """The time that passes before it."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario."""

    name: str
    seed: int | None
    advances: bool
    """Whether the time of the sandbox is advanced where a step waits; else the step waits as long as it says."""
    steps: tuple[Step, ...]
