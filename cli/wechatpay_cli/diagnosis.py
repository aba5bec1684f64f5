"""What `wechatpay doctor` finds: one line for each check, and the exit code of all."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple
from unicodedata import east_asian_width

from wechatpay_cli.failures import NOT_CHECKED, NOT_DONE
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import ngettext

_WIDTH_OF_STATES = 11
_WIDTH_OF_CHECKS = 13


class State(StrEnum):
    """The result of one check."""

    OK = "ok"
    WARNING = "warning"
    WRONG = "wrong"
    NOT_CHECKED = "not-checked"


class Line(NamedTuple):
    """The result of one check, with what to do about it. No text holds a secret."""

    check: str
    """The name of the check, for programs."""
    state: State
    text: str
    fix: str = ""
    """What to do; empty if there is nothing to do, or the text says so itself."""
    is_open: bool = False
    """Whether the check was to be made and could not be. Only such a line changes the exit code of a good result."""


def not_checked(check: str, text: str, fix: str = "") -> Line:
    """The line of a check that was to be made and could not be."""
    return Line(check, State.NOT_CHECKED, text, fix, is_open=True)


def exit_code(lines: Iterable[Line]) -> int:
    """1 if anything is wrong; 4 if nothing is, but a check could not be made; else 0."""
    found = list(lines)
    if any(line.state is State.WRONG for line in found):
        return NOT_DONE
    return NOT_CHECKED if any(line.is_open for line in found) else 0


def as_json(lines: Iterable[Line]) -> dict[str, object]:
    """The lines for programs."""
    found = list(lines)
    code = exit_code(found)
    return {
        "correct": code == 0,
        "exit_code": code,
        "checks": [
            {"check": line.check, "state": line.state.value, "text": line.text, "fix": line.fix or None}
            for line in found
        ],
    }


def as_text(line: Line) -> str:
    """One line for people, with a second one that says what to do."""
    words = {
        State.OK: _("ok"),
        State.WARNING: _("warning"),
        State.WRONG: _("wrong"),
        State.NOT_CHECKED: _("not checked"),
    }
    word = words[line.state]
    wide = sum(east_asian_width(letter) in "WF" for letter in word)  # a Chinese letter takes two columns
    shown = f"{word:{_WIDTH_OF_STATES - wide}}  {line.check:{_WIDTH_OF_CHECKS}}  {line.text}"
    if not line.fix:
        return shown
    blank = " " * (_WIDTH_OF_STATES + _WIDTH_OF_CHECKS + 4)
    return f"{shown}\n{blank}" + _("do: {text}").format(text=line.fix)


def conclusion(lines: Iterable[Line]) -> str:
    """The last line for people: how much is wrong."""
    states = [line.state for line in lines]
    wrong, warnings, open_ = (states.count(state) for state in (State.WRONG, State.WARNING, State.NOT_CHECKED))
    parts = [
        ngettext("{count} thing is wrong", "{count} things are wrong", wrong).format(count=wrong)
        if wrong
        else _("nothing wrong found")
    ]
    if warnings:
        parts.append(ngettext("{count} warning", "{count} warnings", warnings).format(count=warnings))
    if open_:
        parts.append(_("{count} not checked").format(count=open_))
    return _(", ").join(parts)
