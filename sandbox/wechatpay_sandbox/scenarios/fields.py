"""Readers for the fields of steps: each makes of what is written the value that the step needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wechatpay_sandbox.clock.beijing_time import unix_seconds
from wechatpay_sandbox.clock.duration import parse_duration
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_text import parse_fault
from wechatpay_sandbox.faults.kinds import FaultUnreadable
from wechatpay_sandbox.scenarios.scenario import Choice, ScenarioUnreadable, Span
from wechatpay_sandbox.scenarios.written import Written
from wechatpay_sandbox.translation import gettext as _

# why Any: each reader gives values of a type of its own
Reader = Callable[[Written, str], Any]
"""Reads a field, of which the second argument is the name. Raises ScenarioUnreadable."""


def text(written: Written, name: str) -> str:
    return written.text(name)


def data(written: Written, name: str) -> Any:
    """JSON in the form of YAML."""
    return written.as_json()


def flag(written: Written, name: str) -> bool:
    word = written.text(name)
    if word not in ("true", "false"):
        raise ScenarioUnreadable(written.line, _("{name} must be true or false").format(name=name))
    return word == "true"


def span(written: Written, name: str) -> Span:
    """A duration such as 3s, or two of them with two dots in between."""
    least, dots, most = written.text(name).partition("..")
    try:
        found = Span(parse_duration(least), parse_duration(most if dots else least))
    except ValueError as error:
        raise ScenarioUnreadable(written.line, f"{name}: {error}") from error
    if found.most < found.least:
        raise ScenarioUnreadable(
            written.line, _("{name}: the shorter time comes first, as in 1s..5s").format(name=name)
        )
    return found


def moment(written: Written, name: str) -> float:
    """A time with its offset, in Unix seconds."""
    try:
        return unix_seconds(written.text(name))
    except (ValueError, OverflowError) as error:
        raise ScenarioUnreadable(
            written.line, _("{name} must be a time like 2027-01-01T00:00:00+08:00").format(name=name)
        ) from error


def one_of(*words: str) -> Reader:
    """A reader of one of the words, or of a list of them, of which the seed chooses one."""

    def read(written: Written, name: str) -> Choice:
        entries = written.content if isinstance(written.content, list) else [written]
        found = tuple(entry.text(name) for entry in entries)
        unknown = [word for word in found if words and word not in words]
        if unknown or not found:
            raise ScenarioUnreadable(
                written.line,
                _("{name} must be one of {words}, or a list of some of them").format(name=name, words=", ".join(words)),
            )
        return Choice(found)

    return read


def fault(written: Written, name: str) -> Fault:
    """A fault in the text form of `wechatpay sandbox --fault`."""
    try:
        return parse_fault(written.text(name))
    except FaultUnreadable as error:
        raise ScenarioUnreadable(written.line, f"{name}: {error}") from error
