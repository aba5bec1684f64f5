# Generated from spec/ by `make generate`. Do not edit.
"""The paths of the spec as a tree, and a path as its segments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from urllib.parse import unquote

from . import spec
from .errors import InvalidPath
from .translation import gettext as _

_SEGMENT = r"(?:(?:[A-Za-z0-9._~!$&'()*+,;=:@|-]|%[0-9A-Fa-f]{2})+|\{[A-Za-z_][A-Za-z0-9_]*\})"
_PATH = re.compile(rf"/?{_SEGMENT}(?:/{_SEGMENT})*/?")
_TAKEN = frozenset(
    {
        "query",
        "headers",
        "json",
        "validate",
        "file",
        "filename",
        "meta",
        "hash_value",
        "hash_type",
        "self",
        "body",
        "deadline",
        "retries",
        "timeout",
    }
)
"""Keywords of a call itself, which no placeholder can have for its name."""


class Step:
    """One segment in the tree of all paths, with what lies below it."""

    __slots__ = ("literals", "placeholder", "templates")

    def __init__(self) -> None:
        self.literals: dict[str, Step] = {}
        self.placeholder: Step | None = None
        self.templates: list[str] = []
        """The paths that end here; more than one where placeholders have several names."""

    def child(self, part: str) -> Step:
        """The step below that a part of a template leads to."""
        found = self.placeholder if is_placeholder(part) else self.literals.get(part)
        if found is None:
            raise KeyError(part)
        return found


def split_path(path: str) -> list[str]:
    """The segments of a path, each decoded once; a placeholder stays `{name}`. Raises InvalidPath."""
    placeholders = re.findall(r"\{(.*?)\}", path)
    written = path.removeprefix("/").split("/")
    try:
        segments = [unquote(segment, errors="strict") for segment in written]
        # An encoded brace is no placeholder, and an encoded slash no way around the dots.
        braces = any(is_placeholder(text) and text != segment for text, segment in zip(segments, written, strict=True))
        dots = any(piece in (".", "..") for text in segments for piece in text.split("/"))
        well_formed = _PATH.fullmatch(path) is not None and not (braces or dots)
    except UnicodeDecodeError:
        well_formed = False
    if not well_formed:
        raise InvalidPath(
            _(
                "{path!r} is not a path like v3/certificates or v3/refunds/{{id}}; a query goes into query=…, "
                "other characters are percent-encoded"
            ).format(path=path),
            path,
        )
    for name in placeholders:
        if name in _TAKEN:
            raise InvalidPath(
                _("{path}: a placeholder cannot be called {name!r}, a call has that argument itself").format(
                    path=path, name=name
                ),
                path,
            )
        if placeholders.count(name) > 1:
            raise InvalidPath(
                _("{path} has {{{name}}} twice; give each placeholder a name of its own").format(path=path, name=name),
                path,
            )
    return segments


@cache
def path_tree() -> Step:
    """The root of all paths of the spec."""
    root = Step()
    for template in spec.path_templates():
        step = root
        for part in split_template(template):
            if is_placeholder(part):
                step.placeholder = step.placeholder or Step()
            else:
                step.literals.setdefault(part, Step())
            step = step.child(part)
        step.templates.append(template)
    return root


def find_templates(segments: Sequence[str], *, any_literal: bool = False, below: Step | None = None) -> Iterator[str]:
    """The templates whose literal segments are those of the path, values not looked at.

    With `any_literal` a placeholder of the path stands for literal segments, too. `segments` lead down from `below`,
    or from the root.
    """
    step = path_tree() if below is None else below
    if not segments:
        yield from step.templates
        return
    first, rest = segments[0], segments[1:]
    if any_literal and is_placeholder(first):
        for literal in step.literals.values():
            yield from find_templates(rest, any_literal=True, below=literal)
    elif first in step.literals:
        yield from find_templates(rest, any_literal=any_literal, below=step.literals[first])
    if step.placeholder is not None and first:
        yield from find_templates(rest, any_literal=any_literal, below=step.placeholder)


def literal_places(template: str) -> frozenset[int]:
    """Where a template has literal segments."""
    return frozenset(place for place, part in enumerate(split_template(template)) if not is_placeholder(part))


def split_template(template: str) -> list[str]:
    """The segments of a template of the spec, in which nothing is encoded."""
    return template.removeprefix("/").split("/")


def is_placeholder(segment: str) -> bool:
    """Whether a segment is `{name}`."""
    return segment.startswith("{")
