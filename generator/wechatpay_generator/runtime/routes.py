"""Finds the operation of the spec that belongs to a path.

A path is found as the spec writes it, with other names for its placeholders, and with values in their places. One that
is only like a path of the spec is refused with the right one: sent as it is, nothing in it would be checked, and what
must travel encrypted would travel in clear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from wechatpay_auth.errors import NotSent

from . import spec
from .check import Check
from .errors import InvalidPath
from .near_paths import close_siblings, near_templates, templates_like, without_last_slash
from .operation import OPERATIONS, Operation
from .path_tree import find_templates, is_placeholder, literal_places, split_path, split_template
from .translation import gettext as _
from .wire import PathTemplate, UnsafePath

_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,18}")
"""Digits as `str` writes them, so that a number is sent with the digits of the path."""
_MOST_NAMED = 4
"""The most paths that a refusal names."""
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Match(NamedTuple):
    """The operation of a path with one method."""

    id: str
    values: Mapping[str, object] = _NOTHING
    """Path arguments that stand in the path, by the parameter's name in the spec."""
    names: Mapping[str, str] = _NOTHING
    """The parameter's name in the spec, by the name of the placeholder in the path."""


class Route(NamedTuple):
    """What is known of a path before it is called."""

    path: str
    """The path as the caller wrote it, with a leading slash."""
    matches: Mapping[str, Match]
    """The operations by method; empty where the spec has nothing like it."""
    exact: bool = False
    """Whether the path is a template of the spec, word for word."""
    open: bool = False
    """Whether it may become a path of the spec by the values of its placeholders (`v3/pay/transactions/{kind}`)."""


@lru_cache(maxsize=1024)
def parse_route(path: str) -> Route:
    """What the spec has at `path`. Raises InvalidPath for text that is no path, and for a near miss of one."""
    address = path if path.startswith("/") else f"/{path}"
    operations = spec.operations_by_method(address)
    if operations:
        return Route(address, {method: Match(id) for method, id in operations.items()}, exact=True)
    segments = split_path(path)
    fitting = _fitting(segments)
    nearest = _most_literal(fitting)
    if len({literal_places(template) for template in nearest}) > 1:
        raise _refusal(address, None, nearest)
    matches = {method: match for template in nearest for method, match in fitting[template].items()}
    if not matches:
        near = near_templates(segments)
        if near:
            raise _refusal(address, None, near, segments)
        return Route(address, _NOTHING, open=any(find_templates(segments, any_literal=True)))
    siblings = [sibling for template in nearest for sibling in close_siblings(segments, template)]
    ambiguous = {method for sibling in siblings for method in spec.operations_by_method(sibling)}
    if matches.keys() <= ambiguous:
        raise _refusal(address, None, [*nearest, *siblings])
    return Route(address, {method: match for method, match in matches.items() if method not in ambiguous})


def parse_untyped_route(path: str) -> Route:
    """A path that is not looked up in the spec. Raises InvalidPath for text that is no path."""
    split_path(path)
    return Route(path if path.startswith("/") else f"/{path}", _NOTHING)


def find_match(route: Route, method: str, given: Mapping[str, object]) -> Match | None:
    """The operation that `method` calls at `route`, or None where the spec has nothing like it.

    `given` are the path arguments by the names in the path. Raises InvalidPath where the spec has the path without the
    method, and where the arguments make a near miss of it.
    """
    route = fill_route(route, given)
    match = route.matches.get(method.upper())
    if match is None and route.exact:
        match = _match_other_names(route.path, method.upper())
    if match is None and route.matches:
        raise _refusal(route.path, method.upper(), templates_like(split_path(route.path)))
    return match


def _match_other_names(path: str, method: str) -> Match | None:
    """The operation at the same address whose placeholders have other names: `GET /a/{id}` and `POST /a/{no}`."""
    segments = split_path(path)
    for template in find_templates(segments):
        id = spec.operations_by_method(template).get(method)
        if id is not None and literal_places(template) == literal_places(path):
            return _match(id, template, segments)
    return None


def fill_route(route: Route, given: Mapping[str, object]) -> Route:
    """The route of the address that the arguments make of an undescribed path with placeholders."""
    if route.matches or "{" not in route.path:
        return route
    try:
        return parse_route(PathTemplate(route.path).fill(given))
    except (UnsafePath, UnicodeEncodeError):
        return route  # what is wrong with the argument is said when the call is put together


def resolve_arguments(route: Route, match: Match, given: Mapping[str, object]) -> Mapping[str, object]:
    """The path arguments by their names in the spec; `given` has them by the names in the path.

    Raises NotSent for arguments that the path has no place for, and where one is missing.
    """
    if route.exact and not match.names:
        return given  # their check is that of the whole call
    if not route.matches:
        return match.values  # they have made the address that was found
    if set(given) != set(match.names):
        takes = (
            _("takes {names}").format(names=", ".join(match.names))
            if match.names
            else _("takes no argument, its values stand in it")
        )
        raise NotSent(
            _("{id}: the path {path} {takes}; given: {given}; nothing was sent").format(
                id=match.id, path=route.path, takes=takes, given=", ".join(given) or _("nothing")
            )
        )
    return {**match.values, **{match.names[name]: value for name, value in given.items()}}


def refuse_clear_text(route: Route, method: str, given: Mapping[str, object]) -> None:
    """Raises InvalidPath for an untyped call of an operation that has fields which travel encrypted."""
    path = route.path
    try:
        match = fill_route(parse_route(path), given).matches.get(method)
    except InvalidPath:
        return  # it is only like an operation of the spec, and calling it untyped says that none is meant
    if match is not None and OPERATIONS[match.id].sensitive_call:
        raise InvalidPath(
            _(
                "{method} {path} is {id}, of which fields travel encrypted; untyped they would go out in clear, so "
                "nothing was sent"
            ).format(method=method, path=path, id=match.id),
            path,
            (OPERATIONS[match.id].path,),
            _("call it by client['v3/…'], with validate=False if it shall not be checked"),
        )


def paths_like(path: str) -> list[str]:
    """The templates of the spec that `path` may have been meant to be, at most four, the likeliest first."""
    return templates_like(split_template(path))[:_MOST_NAMED]


def _fitting(segments: Sequence[str]) -> dict[str, dict[str, Match]]:
    """The operations that the path fits, by template and method."""
    found: dict[str, dict[str, Match]] = {}
    for template in find_templates(segments):
        for method, id in spec.operations_by_method(template).items():
            match = _match(id, template, segments)
            if match is not None:
                found.setdefault(template, {})[method] = match
    return found


def _match(id: str, template: str, segments: Sequence[str]) -> Match | None:
    values: dict[str, object] = {}
    names: dict[str, str] = {}
    for segment, part in zip(segments, split_template(template), strict=True):
        if not is_placeholder(part):
            continue
        if is_placeholder(segment):
            names[segment[1:-1]] = part[1:-1]
            continue
        value = _value(id, part[1:-1], segment)
        if value is None:
            return None
        values[part[1:-1]] = value
    return Match(id, values, names)


def _value(id: str, name: str, text: str) -> str | int | None:
    """The path argument of `text` by the schema of the parameter, or None if it does not fit."""
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
    """The most specific templates: literal segments go before placeholders."""
    shapes = {template: literal_places(template) for template in templates}
    return [template for template, shape in shapes.items() if not any(shape < other for other in shapes.values())]


def _refusal(path: str, method: str | None, alike: Sequence[str], segments: Sequence[str] = ()) -> InvalidPath:
    """What to raise for a path, or a method at it, that the spec does not have; `alike` are the templates it has."""
    if method is not None:
        alike = sorted(alike, key=lambda template: method not in spec.operations_by_method(template))
    named = [_describe_template(template, segments) for template in alike[:_MOST_NAMED]]
    return InvalidPath(
        _("the spec has no {target}, but {named}; nothing was sent").format(
            target=f"{method} {path}" if method else path, named=_(" and ").join(named)
        ),
        path,
        alike[:_MOST_NAMED],
        _("where none of these is meant, client.untyped({path!r}) makes the call unchecked").format(
            path=path.removeprefix("/")
        ),
    )


def _describe_template(template: str, segments: Sequence[str]) -> str:
    """A template with its operations, and the values in the path that none of these would take."""
    operations = spec.operations_by_method(template)
    given, parts = without_last_slash(segments), without_last_slash(split_template(template))
    pairs = zip(given, parts, strict=True) if len(given) == len(parts) else ()
    unfit = [
        _("; {segment!r} is no {part}").format(segment=segment, part=part[1:-1])
        for segment, part in pairs
        if is_placeholder(part)
        and not is_placeholder(segment)
        and all(_value(id, part[1:-1], segment) is None for id in operations.values())
    ]
    called = ", ".join(f"{method} {id}" for method, id in operations.items())
    return f"{template} ({called}{''.join(unfit)})"
