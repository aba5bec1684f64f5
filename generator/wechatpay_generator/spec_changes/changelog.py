"""The changelog of the spec: one section for each version, made of what is different from the version before."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, Final

from wechatpay_generator.escaping import code_span, markdown
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.published.walking import event_operations, operations

from .comparison import Change, Kind, find_changes
from .version_number import is_high_enough, least_version

MARKER: Final = "<!-- sections begin here -->\n"
_TITLES: Final = {
    Kind.BREAKING: "Breaking",
    Kind.NARROWED: "Limits that take less",
    Kind.ADDED: "Added",
    Kind.CHANGED: "Changed",
}
_MOST_NAMED: Final = 5
_MOST_LINES: Final = 10


def make_section(old: Mapping[str, Any] | None, new: Mapping[str, Any], day: date) -> str:
    """The section of the version `new`: what changed since `old`, or what there is if it is the first version.

    Raises GenerationError if the number of `new` promises less change than there is.
    """
    version = new["info"]["version"]
    lines = [f"## {version} ({day})", ""]
    if old is None:
        return "\n".join([*lines, _describe_first(new), ""])
    changes = list(find_changes(old, new))
    before = old["info"]["version"]
    least = least_version(before, {change.kind for change in changes})
    if not is_high_enough(version, least):
        raise GenerationError(
            f"info.version is {version}; what changed since {before} asks for {least} or higher, so raise it"
        )
    if not changes:
        lines += [f"Nothing changed since {before} for who sends requests and reads replies.", ""]
    for kind, title in _TITLES.items():
        items = list(_items(change for change in changes if change.kind is kind))
        if items:
            lines += [f"### {title}", "", *items, ""]
    return "\n".join(lines)


def insert_section(file: Path, section: str) -> None:
    """Put a section at the top of a changelog, in the place of one of the same version. Raises GenerationError."""
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError:
        raise GenerationError(f"there is no {file}; make one that has the line {MARKER.strip()}") from None
    before, marker, after = text.partition(MARKER)
    if not marker:
        raise GenerationError(f"{file} has no line {MARKER.strip()}; write it where the newest section goes")
    title = re.escape(section.partition(" (")[0])
    after = re.sub(rf"^{title} \(.*?(?=^## |\Z)", "", after.lstrip("\n"), flags=re.MULTILINE | re.DOTALL)
    made = "\n".join(part for part in (before + marker, section, after) if part)
    file.write_text(made.rstrip("\n") + "\n", "utf-8", newline="\n")


def _describe_first(document: Mapping[str, Any]) -> str:
    calls, events = len(list(operations(document))), len(list(event_operations(document)))
    return f"The first version: {calls} operations and {events} events."


def _items(changes: Iterable[Change]) -> Iterator[str]:
    """The lines of one kind of change. The same change of the same field is one line for all its operations."""
    texts: dict[str, dict[str, list[Change]]] = {}
    for change in changes:
        texts.setdefault(change.text, {}).setdefault(change.field, []).append(change)
    for text, fields in texts.items():
        kind = next(iter(fields.values()))[0].kind
        if kind in (Kind.NARROWED, Kind.CHANGED) and len(fields) > _MOST_LINES:
            # why: a rule that comes for all texts would hide the rest; what breaks or is new always has its line
            yield f"- {len(fields)} fields, such as {_enumerate(fields)}: {markdown(text)}"
        else:
            for field, same in fields.items():
                yield from _field_items(field, same)


def _field_items(field: str, same: list[Change]) -> Iterator[str]:
    callers = list(dict.fromkeys(change.operation for change in same))
    if len(callers) > 1:
        yield f"- {code_span(field) if field else 'Operations'} of {_enumerate(callers)}: {markdown(same[0].text)}"
        return
    for change in same:
        place = f" {code_span(change.place)}" if change.place else ""
        yield f"- {code_span(change.operation)}{place}: {markdown(change.text)}"


def _enumerate(names: Collection[str]) -> str:
    shown = ", ".join(code_span(name) for name in islice(names, _MOST_NAMED))
    return shown + (f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else "")
