"""Reads a scenario from its text, and says on which line it is wrong, and how to put it right."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Any, Final

from wechatpay_sandbox.scenarios import fields
from wechatpay_sandbox.scenarios.scenario import Scenario, ScenarioUnreadable, Span, Step
from wechatpay_sandbox.scenarios.steps import STEPS, StepKind
from wechatpay_sandbox.scenarios.written import Written, read_yaml
from wechatpay_sandbox.translation import gettext as _

MOST_STEPS: Final = 500
_HEAD = ("scenario", "seed", "waits", "steps")
_AFTER = "after"


def read_scenario(text: str) -> Scenario:
    """The scenario of a YAML text. Raises ScenarioUnreadable."""
    document = read_yaml(text)
    head = document.mapping(_("a scenario"))
    for name, value in head.items():
        _check_word(name, value.named, _HEAD, _("a scenario"))
    if "steps" not in head:
        raise ScenarioUnreadable(document.line, _("the scenario has no `steps:`; add it with a list of steps"))
    waits = "real" if "waits" not in head else head["waits"].text("waits")
    if waits not in ("real", "advance"):
        raise ScenarioUnreadable(
            head["waits"].line, _("waits must be real (as long as it says) or advance (the sandbox's time is advanced)")
        )
    written = head["steps"].sequence("steps")
    if not 1 <= len(written) <= MOST_STEPS:
        raise ScenarioUnreadable(
            head["steps"].line,
            _("a scenario has 1 to {most} steps, not {count}").format(most=MOST_STEPS, count=len(written)),
        )
    name = head["scenario"].text("scenario") if "scenario" in head else ""
    return Scenario(name, _seed(head.get("seed")), waits == "advance", tuple(_step(entry) for entry in written))


def _seed(written: Written | None) -> int | None:
    if written is None:
        return None
    text = written.text("seed")
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise ScenarioUnreadable(written.line, _("seed must be a whole number from 0 on"))
    return int(text)


def _step(written: Written) -> Step:
    word, value, after = _words(written)
    kind = STEPS[word]
    known = kind.fields or {}
    given = _read_fields(word, kind, value)
    for name, field in given.items():
        _check_word(name, field.named, known, f"`{word}`")
    for name in kind.needs:
        if name not in given:
            raise ScenarioUnreadable(value.line, _("`{word}` needs `{name}`; add it").format(word=word, name=name))
    if kind.either and len(given.keys() & set(kind.either)) != 1:
        names = _(" or ").join(f"`{name}`" for name in kind.either)
        raise ScenarioUnreadable(value.line, _("`{word}` needs either {names}").format(word=word, names=names))
    # why Any: each reader gives values of a type of its own
    values: dict[str, Any] = {name: known[name](field, name) for name, field in given.items()}
    return Step(written.line, word, _as_text(word, kind, given), values, after)


def _words(written: Written) -> tuple[str, Written, Span | None]:
    """The word of a step, what stands behind it, and the time before it."""
    if isinstance(written.content, str):
        _check_word(written.content, written.line, STEPS, _("a step"))
        return written.content, Written(written.line, None), None
    head = dict(written.mapping(_("a step")))
    after = head.pop(_AFTER, None)
    if len(head) != 1:
        # an indentation that is missing makes the fields of a step look like further steps
        names = ", ".join(f"`{name}`" for name in head) or _("nothing")
        raise ScenarioUnreadable(
            written.line,
            _(
                "a step has one word, and may have `after`; this one has {names}. Begin each step with `-`, and indent "
                "its fields further"
            ).format(names=names),
        )
    ((word, value),) = head.items()
    _check_word(word, value.named, STEPS, _("a step"))
    return word, value, None if after is None else fields.span(after, _AFTER)


def _read_fields(word: str, kind: StepKind, value: Written) -> Mapping[str, Written]:
    if value.content is None:
        return {}
    if isinstance(value.content, dict):
        return value.content
    if kind.main is None:
        raise ScenarioUnreadable(
            value.line,
            _("`{word}` takes no bare value; give {names}").format(
                word=word, names=", ".join(f"`{name}: …`" for name in kind.fields or {}) or _("nothing")
            ),
        )
    return {kind.main: value}


def _as_text(word: str, kind: StepKind, given: Mapping[str, Written]) -> str:
    shown = [
        field.content if name == kind.main else f"{name}={field.content}"
        for name, field in given.items()
        if isinstance(field.content, str)
    ]
    return " ".join([f"{word}:" if shown else word, *map(str, shown)])


def _check_word(word: str, line: int, known: Collection[str], where: str) -> None:
    if word in known:
        return
    if not known:
        raise ScenarioUnreadable(line, _("{where} takes no fields; leave out `{word}`").format(where=where, word=word))
    near = get_close_matches(word, known, n=1)
    words = ", ".join(known)
    if near:
        raise ScenarioUnreadable(
            line,
            _("{where} has no `{word}`; did you mean `{near}`? It can have {words}").format(
                where=where, word=word, near=near[0], words=words
            ),
        )
    raise ScenarioUnreadable(
        line, _("{where} has no `{word}`; it can have {words}").format(where=where, word=word, words=words)
    )
