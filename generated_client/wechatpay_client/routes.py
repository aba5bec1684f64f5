# Generated from spec/ by `make generate`. Do not edit.
"""Which operation of the spec a path is.

A path is found as the spec writes it, with other names for its placeholders, and with values in their places. One that
is only like a path of the spec is refused with the right one: sent as it is, nothing in it would be checked, and what
must travel encrypted would travel in clear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import unquote

from wechatpay_auth.errors import NotSent

from . import spec
from .check import Check
from .errors import InvalidPath
from .operation import OPERATIONS, Operation
from .wire import PathTemplate, UnsafePath

_SEGMENT = r"(?:(?:[A-Za-z0-9._~!$&'()*+,;=:@|-]|%[0-9A-Fa-f]{2})+|\{[A-Za-z_][A-Za-z0-9_]*\})"
_PATH = re.compile(rf"/?{_SEGMENT}(?:/{_SEGMENT})*/?")
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,18}")
"""As `str` writes it, so that the number goes out as the digits that came in."""
_TAKEN = frozenset(
    {"query", "json", "validate", "file", "filename", "meta", "hash_value", "hash_type", "self", "deadline", "timeout"}
)
"""Keywords of a call itself, which no placeholder can have for its name."""
_MOST_EDITS = 2
"""Literal segments with an edit that leave a path like another."""
_MOST_NAMED = 4
"""Paths that a refusal names."""
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Match(NamedTuple):
    """The operation that a path is to one method."""

    id: str
    values: Mapping[str, object] = _NOTHING
    """Path arguments that stand in the path, by the parameter's name in the spec."""
    names: Mapping[str, str] = _NOTHING
    """The parameter's name in the spec, by the name of the placeholder in the path."""


class Route(NamedTuple):
    """What is known of a path before it is called."""

    path: str
    """As it was written, with a leading slash."""
    matches: Mapping[str, Match]
    """The operations by method; empty where the spec has nothing like it."""
    exact: bool = False
    """Whether the path is a template of the spec, word for word."""
    open: bool = False
    """Whether it may become a path of the spec by the values of its placeholders (`v3/pay/transactions/{kind}`)."""


class _Step:
    """The paths of the spec as a tree."""

    __slots__ = ("literals", "placeholder", "templates")

    def __init__(self) -> None:
        self.literals: dict[str, _Step] = {}
        self.placeholder: _Step | None = None
        self.templates: list[str] = []


@lru_cache(maxsize=1024)
def route_of(path: str) -> Route:
    """What the spec has at `path`. Raises InvalidPath for text that is no path, and for a near miss of one."""
    address = path if path.startswith("/") else f"/{path}"
    operations = spec.operations_at(address)
    if operations:
        return Route(address, {method: Match(id) for method, id in operations.items()}, exact=True)
    segments = split_path(path)
    fitting = _fitting(segments)
    nearest = _most_literal(fitting)
    if len({_shape(template) for template in nearest}) > 1:
        raise _refusal(address, None, nearest)
    matches = {method: match for template in nearest for method, match in fitting[template].items()}
    if not matches:
        near = _near(segments)
        if near:
            raise _refusal(address, None, near, segments)
        return Route(address, _NOTHING, open=next(_templates(_tree(), segments, any_literal=True), None) is not None)
    siblings = [sibling for template in nearest for sibling in _close_siblings(segments, template)]
    ambiguous = {method for sibling in siblings for method in spec.operations_at(sibling)}
    if matches.keys() <= ambiguous:
        raise _refusal(address, None, [*nearest, *siblings])
    return Route(address, {method: match for method, match in matches.items() if method not in ambiguous})


def match_of(route: Route, method: str, given: Mapping[str, object]) -> Match | None:
    """The operation that `method` calls at `route`, or None where the spec has nothing like it.

    `given` are the path arguments by the names in the path. Raises InvalidPath where the spec has the path without the
    method, and where the arguments make a near miss of it.
    """
    route = filled_route(route, given)
    match = route.matches.get(method.upper())
    if match is None and route.matches:
        raise _refusal(route.path, method.upper(), _alike(split_path(route.path)))
    return match


def filled_route(route: Route, given: Mapping[str, object]) -> Route:
    """The route of the address that the arguments make of an undescribed path with placeholders."""
    if route.matches or "{" not in route.path:
        return route
    try:
        return route_of(PathTemplate(route.path).fill(given))
    except (UnsafePath, UnicodeEncodeError):
        return route  # what is wrong with the argument is said when the call is put together


def arguments_of(route: Route, match: Match, given: Mapping[str, object]) -> Mapping[str, object]:
    """The path arguments by their names in the spec; `given` has them by the names in the path.

    Raises NotSent for arguments that the path has no place for, and where one is missing.
    """
    if route.exact:
        return given  # their check is that of the whole call
    if not route.matches:
        return match.values  # they have made the address that was found
    if set(given) != set(match.names):
        takes = f"takes {', '.join(match.names)}" if match.names else "takes no argument, its values stand in it"
        raise NotSent(
            f"{match.id}: the path {route.path} {takes}; given: {', '.join(given) or 'nothing'}; nothing was sent"
        )
    return {**match.values, **{match.names[name]: value for name, value in given.items()}}


def refuse_clear_text(path: str, method: str, given: Mapping[str, object]) -> None:
    """Raises InvalidPath for an untyped call of an operation that has fields which travel encrypted."""
    try:
        match = filled_route(route_of(path), given).matches.get(method)
    except InvalidPath:
        return  # it is only like an operation of the spec, and calling it untyped says that none is meant
    if match is not None and OPERATIONS[match.id].sensitive_call:
        raise InvalidPath(
            f"{method} {path} is {match.id}, of which fields travel encrypted; untyped they would go out in clear, "
            "so nothing was sent",
            path,
            (OPERATIONS[match.id].path,),
            "call it by client['v3/…'], with validate=False if it shall not be checked",
        )


def split_path(path: str) -> list[str]:
    """The segments of a path, each decoded once; a placeholder stays `{name}`. Raises InvalidPath."""
    placeholders = re.findall(r"\{(.*?)\}", path)
    written = path.removeprefix("/").split("/")
    try:
        segments = [unquote(segment, errors="strict") for segment in written]
        # An encoded brace is no placeholder, and an encoded slash no way around the dots.
        braces = any(_is_placeholder(text) and text != segment for text, segment in zip(segments, written, strict=True))
        dots = any(piece in (".", "..") for text in segments for piece in text.split("/"))
        well_formed = _PATH.fullmatch(path) is not None and not (braces or dots)
    except UnicodeDecodeError:
        well_formed = False
    if not well_formed:
        raise InvalidPath(
            f"{path!r} is not a path like v3/certificates or v3/refunds/{{id}}; a query goes into query=…, "
            "other characters are percent-encoded",
            path,
        )
    for name in placeholders:
        if name in _TAKEN:
            raise InvalidPath(f"{path}: a placeholder cannot be called {name!r}, a call has that argument itself", path)
        if placeholders.count(name) > 1:
            raise InvalidPath(f"{path} has {{{name}}} twice; give each placeholder a name of its own", path)
    return segments


def paths_like(path: str) -> list[str]:
    """The templates of the spec that `path` may have been meant to be, at most four, the likeliest first."""
    return _alike(path.removeprefix("/").split("/"))[:_MOST_NAMED]


# --- a path that fits -------------------------------------------------------------------------------------------------


@cache
def _tree() -> _Step:
    root = _Step()
    for template in spec.path_templates():
        step = root
        for segment in template.removeprefix("/").split("/"):
            if _is_placeholder(segment):
                step.placeholder = step = step.placeholder or _Step()
            else:
                step = step.literals.setdefault(segment, _Step())
        step.templates.append(template)
    return root


def _templates(step: _Step, segments: Sequence[str], *, any_literal: bool = False) -> Iterator[str]:
    """The templates whose literal segments are those of the path, values not looked at.

    With `any_literal` a placeholder of the path stands for literal segments, too.
    """
    if not segments:
        yield from step.templates
        return
    first, rest = segments[0], segments[1:]
    if any_literal and _is_placeholder(first):
        for literal in step.literals.values():
            yield from _templates(literal, rest, any_literal=True)
    elif first in step.literals:
        yield from _templates(step.literals[first], rest, any_literal=any_literal)
    if step.placeholder is not None and first:
        yield from _templates(step.placeholder, rest, any_literal=any_literal)


def _fitting(segments: Sequence[str]) -> dict[str, dict[str, Match]]:
    """The operations that the path is, by template and method."""
    found: dict[str, dict[str, Match]] = {}
    for template in _templates(_tree(), segments):
        for method, id in spec.operations_at(template).items():
            match = _match(id, template, segments)
            if match is not None:
                found.setdefault(template, {})[method] = match
    return found


def _match(id: str, template: str, segments: Sequence[str]) -> Match | None:
    values: dict[str, object] = {}
    names: dict[str, str] = {}
    for segment, part in zip(segments, template.removeprefix("/").split("/"), strict=True):
        if not _is_placeholder(part):
            continue
        if _is_placeholder(segment):
            names[segment[1:-1]] = part[1:-1]
            continue
        value = _value(id, part[1:-1], segment)
        if value is None:
            return None
        values[part[1:-1]] = value
    return Match(id, values, names)


def _value(id: str, name: str, text: str) -> str | int | None:
    """The path argument that `text` is by the parameter's own schema, or None where it fits none."""
    check = _parameter_checks(id)[name]
    if check.is_valid({"value": text}):
        return text
    if _INTEGER.fullmatch(text) and check.is_valid({"value": int(text)}):
        return int(text)
    return None


@cache
def _parameter_checks(id: str) -> Mapping[str, Check]:
    # why not OPERATIONS[id]: that loads the operation's module, and of those that a path may be only one is called
    parameters = Operation[Any](id, None).parameters("path")
    return {parameter["name"]: Check({"value": parameter["schema"]}, ["value"]) for parameter in parameters}


def _most_literal(templates: Iterable[str]) -> list[str]:
    """Those of the templates than which no other has a literal segment more: literals win over placeholders."""
    shapes = {template: _shape(template) for template in templates}
    return [template for template, shape in shapes.items() if not any(shape < other for other in shapes.values())]


def _shape(template: str) -> frozenset[int]:
    """Where a template has literal segments."""
    return frozenset(place for place, part in enumerate(template.split("/")) if not _is_placeholder(part))


def _is_placeholder(segment: str) -> bool:
    return segment.startswith("{")


# --- a path that is only like one -------------------------------------------------------------------------------------


def _alike(segments: Sequence[str]) -> list[str]:
    """Every template that fits, or that is near."""
    return list(dict.fromkeys([*_templates(_tree(), segments), *_near(segments)]))


def _near(segments: Sequence[str]) -> list[str]:
    """The templates that the path is a near miss of, the nearest first.

    A slash at the end, an encoded slash, another case, another way to write several words (`individualContracts`), one
    edit in a literal segment (at most in two of them), a first segment that is missing or one too many; or a value that
    does not fit its parameter.
    """
    unescaped = "/".join(segments).split("/")
    scores: dict[str, int] = {}
    for given in (_without_last_slash(segments), *([_without_last_slash(unescaped)] if unescaped != segments else [])):
        for count in (len(given) - 1, len(given), len(given) + 1):
            for template, parts in _templates_by_length().get(count, ()):
                edits = _distance(given, parts)
                if edits is not None:
                    scores[template] = min(edits, scores.get(template, edits))
    return sorted(scores, key=scores.__getitem__)


@cache
def _templates_by_length() -> Mapping[int, Sequence[tuple[str, Sequence[str]]]]:
    found: dict[int, list[tuple[str, Sequence[str]]]] = {}
    for template in spec.path_templates():
        parts = _parts(template)
        found.setdefault(len(parts), []).append((template, parts))
    return found


def _parts(template: str) -> Sequence[str]:
    return _without_last_slash(template.removeprefix("/").split("/"))


def _without_last_slash(segments: Sequence[str]) -> Sequence[str]:
    return segments[:-1] if len(segments) > 1 and segments[-1] == "" else segments


def _distance(given: Sequence[str], parts: Sequence[str]) -> int | None:
    """The number of literal segments with an edit, or None where the two are not alike."""
    if len(given) == len(parts):
        return _edits(given, parts)
    shifted = {len(parts) - 1: (given, parts[1:]), len(parts) + 1: (given[1:], parts)}.get(len(given))
    return _MOST_EDITS if shifted is not None and _edits(*shifted) == 0 else None


def _edits(given: Sequence[str], parts: Sequence[str]) -> int | None:
    edits = 0
    for segment, part in zip(given, parts, strict=True):
        if segment == part or (_is_placeholder(part) and segment):
            continue
        if _is_placeholder(part) or _is_placeholder(segment):
            return None
        one, other = _letters(segment), _letters(part)
        if one == other:
            continue
        edits += 1
        if edits > _MOST_EDITS or not differ_by_one_edit(one, other):
            return None
    return edits


@lru_cache(maxsize=4096)
def _letters(segment: str) -> str:
    return segment.casefold().replace("-", "").replace("_", "")


def differ_by_one_edit(one: str, other: str) -> bool:
    """Whether one character more, less, changed, or two exchanged make one text of the other; of two at least."""
    if one == other or abs(len(one) - len(other)) > 1 or max(len(one), len(other)) < 2:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other)) == 1 or (len(one) == 2 and one == other[::-1])


def _close_siblings(segments: Sequence[str], template: str) -> Iterator[str]:
    """Templates with a literal segment of which a value in the path may be a misspelling."""
    step = _tree()
    for place, part in enumerate(template.removeprefix("/").split("/")):
        segment, rest = segments[place], segments[place + 1 :]
        if _is_placeholder(part) and not _is_placeholder(segment):
            for literal, below in step.literals.items():
                one, other = _letters(segment), _letters(literal)
                if one == other or differ_by_one_edit(one, other):
                    yield from _templates(below, rest)
        below_part = step.placeholder if _is_placeholder(part) else step.literals[part]
        if below_part is None:
            return
        step = below_part


def _refusal(path: str, method: str | None, alike: Sequence[str], segments: Sequence[str] = ()) -> InvalidPath:
    """What to raise for a path, or a method at it, that the spec does not have; `alike` are the templates it has."""
    if method is not None:
        alike = sorted(alike, key=lambda template: method not in spec.operations_at(template))
    named = [_described(template, segments) for template in alike[:_MOST_NAMED]]
    return InvalidPath(
        f"the spec has no {f'{method} ' if method else ''}{path}, but {' and '.join(named)}; nothing was sent",
        path,
        alike[:_MOST_NAMED],
        f"where none of these is meant, client.untyped({path.removeprefix('/')!r}) makes the call unchecked",
    )


def _described(template: str, segments: Sequence[str]) -> str:
    """A template with its operations, and the values in the path that none of these would take."""
    operations = spec.operations_at(template)
    given, parts = _without_last_slash(segments), _parts(template)
    pairs = zip(given, parts, strict=True) if len(given) == len(parts) else ()
    unfit = [
        f"; {segment!r} is no {part[1:-1]}"
        for segment, part in pairs
        if _is_placeholder(part)
        and not _is_placeholder(segment)
        and all(_value(id, part[1:-1], segment) is None for id in operations.values())
    ]
    called = ", ".join(f"{method} {id}" for method, id in operations.items())
    return f"{template} ({called}{''.join(unfit)})"
