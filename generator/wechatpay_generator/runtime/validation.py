"""Checks a payload against the spec and says everything that is wrong with it, in the field's own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, Protocol

import msgspec
from msgspec import Struct

from .check import Check
from .header_names import spell_names
from .json_schema import UNKNOWN_FIELD, SchemaViolation
from .model import MASK
from .operation import OPERATIONS, Operation
from .text_limits import CHARSET, MAX_BYTES, count_bytes, find_beyond_bmp
from .translation import gettext as _
from .translation import mark_text
from .unset import UNSET
from .wire import (
    NotPlain,
    exact_float,
    exact_integer,
    exact_text,
    field_names,
    plain,
    read_field,
    segment_problem,
    whole_floats,
)


class Violation(NamedTuple):
    """One way in which a payload differs from the spec."""

    where: str
    """Which part of the call: `path`, `query`, `header`, `body` or `response`; of a notification its `resource`, or the
    `answer` to it."""
    pointer: str
    """JSON Pointer to the field inside that part; empty for the part itself."""
    rule: str
    """The JSON Schema keyword broken, like `required` or `maxLength`."""
    expected: str
    """What the spec asks for."""
    got: str | None
    """The value at that place, shortened; `***` for a sensitive field; None if there is no value."""
    description: str
    """What the field is, from the spec."""
    source: str
    """The official page of the operation or event."""
    refused: bool | None = None
    """Whether a call is refused for it, if it is checked as usual. False: an unknown field or token, which is like none
    that the spec knows; the call is sent with an UnknownFieldWarning. None in a reply or an event."""

    @property
    def message(self) -> str:
        """One line for people."""
        place = f"{self.where} {self.pointer}" if self.pointer else _("{where} (whole)").format(where=self.where)
        if self.got is None:
            text = _("{place}: expected {expected}").format(place=place, expected=self.expected)
        else:
            text = _("{place}: expected {expected}, got {got}").format(
                place=place, expected=self.expected, got=self.got
            )
        return f"{text} - {self.description}" if self.description else text

    def as_dict(self) -> dict[str, str | bool | None]:
        """The violation as plain data, for JSON output."""
        return {**self._asdict(), "message": self.message}


def validate(
    operation: str | Operation[Any], payload: object, where: Literal["request", "response"] = "request"
) -> list[Violation]:
    """Every way in which `payload` differs from what the spec says of `operation`; an empty list when it fits.

    `where="request"` checks the JSON body or, for an operation without one, an object of its path and query
    parameters; of an upload it checks the part `meta`. `where="response"` checks the body of a successful reply. A
    payload is a model or plain data.

    Raises UnknownOperation (a KeyError) for an operationId that the spec does not have, ValueError for another `where`.
    """
    if where not in ("request", "response"):
        raise ValueError(_("where is 'request' or 'response', not {where!r}").format(where=where))
    if isinstance(operation, str):
        operation = OPERATIONS[operation]
    if where == "response":
        return check_reply(operation, payload)
    if operation.body_schema is not None:
        return [found for found in validate_call(operation, {}, {}, payload) if found.where == "body"]
    if isinstance(payload, Struct):
        payload = plain(payload)
    if not isinstance(payload, Mapping):
        expected = _("an object of the operation's parameters")
        got = _show_value(payload)
        return [Violation("query", "", "type", expected, got, operation.summary, _page(operation), refused=True)]
    in_path = {parameter["name"] for parameter in operation.parameters("path")}
    named = {exact_text(name) if isinstance(name, str) else name: value for name, value in payload.items()}
    path = {name: value for name, value in named.items() if name in in_path}
    query = {name: value for name, value in named.items() if name not in in_path}
    return [found for found in validate_call(operation, path, query) if found.where != "header"]


def validate_call(
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: object = UNSET,
    headers: Mapping[str, object] = MappingProxyType({}),
) -> list[Violation]:
    """How a whole call (path arguments, query, body, headers) differs from the spec: the first `MOST_LISTED` ways."""
    given: dict[str, object] = {"path": path, "query": query, "body": body}
    if headers or operation.header_names:
        given["header"] = spell_names(headers, operation.header_names)
    problems: list[NotPlain] = []
    data = plain(given, (), problems)
    check = operation.request_check
    # why first without what is far behind: the engine looks for everything that is wrong with each of a million items
    cut = _cut_lists(data)
    found = list(find_violations(operation, check, cut, given, problems))
    if cut != data and not any(violation.refused for violation in found):
        found = list(find_violations(operation, check, data, given, problems))
    for name in operation.path_template.names:
        problem = segment_problem(data["path"].get(name))
        if problem is not None and ("path", f"/{name}") not in {violation[:2] for violation in found}:
            description, _sensitive = operation.request_check.describe_field(("path", name))
            place, page = f"/{name}", _page(operation)
            found.insert(0, Violation("path", place, "path-segment", problem, None, description, page, refused=True))
    return found


def _cut_lists(value: Any) -> Any:
    """Plain data with the first `MOST_LISTED` items of each list."""
    if isinstance(value, dict):
        return {name: _cut_lists(part) for name, part in value.items()}
    return [_cut_lists(item) for item in value[:MOST_LISTED]] if isinstance(value, list) else value


def check_reply(operation: Operation[Any], payload: object) -> list[Violation]:
    """Every way in which the body of a successful reply differs from the spec."""
    if operation.reply_schema is None and (payload is None or payload is UNSET or payload == b""):
        return []
    if operation.reply is bytes and isinstance(payload, bytes):
        return []  # a file; of its inside the spec says nothing
    given = {"response": payload}
    problems: list[NotPlain] = []
    data = plain(given, (), problems)
    return list(find_violations(operation, operation.reply_check, data, given, problems))


class Documented(Protocol):
    """An operation or an event of the spec."""

    @property
    def source(self) -> tuple[str, ...]:
        """The official pages."""


def find_violations(
    documented: Documented,
    check: Check,
    data: Mapping[str, Any],
    given: Mapping[str, object],
    problems: Sequence[NotPlain] = (),
) -> Iterator[Violation]:
    """The violations in plain `data`; `given` is the same as the caller passed it, for what is shown.

    `problems` are the values that JSON has no form for: None stands in their place in `data`.
    """
    page = _page(documented)
    seen = data if check.texts is None else check.texts.read_values(data)
    for problem in problems:
        where, *inside = problem.path
        description, _sensitive = check.describe_field(problem.path)
        refused = True if where in _REQUEST_PARTS else None
        expected, got = problem.expected, problem.got
        yield Violation(str(where), _pointer(inside), "type", expected, got, description, page, refused)
    fractions = [
        SchemaViolation(path, "type", "integer") for path in whole_floats(seen) if check.takes_no_fraction(path)
    ]
    reported = {problem.path for problem in problems}
    left = MOST_LISTED  # of those that are refused, and as many of those that are not
    unknown = MOST_LISTED
    for broken in chain(fractions, check.find_violations(data)):
        if broken.path in reported or (not unknown and _is_unknown(broken, seen)):
            continue
        where, *inside = broken.path
        value = _find_value(given, broken.path)
        if value is UNSET:  # it stands in a JSON text, or under a key that compares as another text
            value = _find_value(seen, broken.path)
        description, sensitive = check.describe_field(broken.path)
        shown: str | None = None
        if broken.keyword not in _NAMED_NOT_SHOWN:
            shown = MASK if sensitive else _show_value(value)
        near = _find_near(broken, seen)
        expected = _describe_rule(broken, value, near)
        if broken.form:
            expected = _("{expected}, in the form of {form}").format(expected=expected, form=broken.form)
        refused = near is not None or not _is_unknown(broken, seen) if where in _REQUEST_PARTS else None
        yield Violation(str(where), _pointer(inside), broken.keyword, expected, shown, description, page, refused)
        if refused is False:
            unknown -= 1
            continue
        left -= 1
        if not left:
            return


MOST_LISTED = 100
"""The violations that are listed at most; and as many fields and tokens that the spec does not know."""
_REQUEST_PARTS = frozenset({"path", "query", "header", "body", "answer"})
"""What the merchant writes: the parts of a call, and answers to events. Anything else is what it received."""


def _find_near(broken: SchemaViolation, data: Mapping[str, Any]) -> str | None:
    """The known field or token that an unknown one is likely a slip of."""
    from .near_names import find_near_field, find_near_token  # only a mistake needs it

    if broken.keyword in UNKNOWN_FIELD:
        return find_near_field(str(broken.path[-1]), broken.value or ())
    token = _find_value(data, broken.path)
    return find_near_token(token, broken.value) if broken.keyword == "enum" and isinstance(token, str) else None


def _is_unknown(broken: SchemaViolation, data: Mapping[str, Any]) -> bool:
    """Whether a rule is broken only in that the spec does not know the field, or the token, so that it can be sent."""
    if broken.keyword in UNKNOWN_FIELD:
        return broken.path[0] != "path"  # an argument without a place in the path cannot be sent
    if broken.keyword != "enum":
        return False
    token = _find_value(data, broken.path)
    return token != "" and any(type(known) is type(token) for known in broken.value)


_NAMED_NOT_SHOWN = frozenset({"required", "additionalProperties", "unevaluatedProperties", "falseSchema"})
"""Keywords for which no value is shown. The field is missing, or unknown to the spec and perhaps secret."""


def _describe_rule(broken: SchemaViolation, value: object, near: str | None) -> str:
    keyword, wanted = broken.keyword, broken.value
    if keyword == "required":
        return _("this field, which is missing")
    if keyword == "falseSchema":
        return _("nothing")
    if keyword in UNKNOWN_FIELD:
        if near is not None:
            return _("no field of this name (did you mean {near}?)").format(near=near)
        return _("no field of this name")
    if keyword == "format" and wanted == "date" and isinstance(value, datetime):
        return _("a day without a time; give .date() of this datetime")
    if keyword == "format" and isinstance(value, datetime) and value.tzinfo is None:
        return _("a time with its offset; this datetime is naive, give it a tzinfo")
    if keyword == "format" and wanted == "date-time":
        return _("an RFC 3339 time with its offset, like 2026-01-02T03:04:05+08:00")
    if keyword == "type":
        kinds = wanted if isinstance(wanted, list) else [wanted]
        return _(" or ").join(_(_KINDS.get(kind, str(kind))) for kind in kinds)
    if keyword == "enum":
        tokens = ", ".join(str(token) for token in wanted)
        if near is not None:
            return _("one of {tokens} (did you mean {near}?)").format(tokens=tokens, near=near)
        return _("one of {tokens}").format(tokens=tokens)
    if keyword == MAX_BYTES and isinstance(value, str):
        count = count_bytes(value)
        return _("at most {wanted} bytes in UTF-8; these are {count}").format(wanted=wanted, count=count)
    if keyword == CHARSET and isinstance(value, str):
        position = find_beyond_bmp(value)
        if position is not None:
            # the first character is number 1, as people count
            return _("no emoji or other character of four bytes in UTF-8; character {number} is one").format(
                number=position + 1
            )
    return _(_PHRASES.get(keyword, "{keyword} {wanted}")).format(keyword=keyword, wanted=wanted)


_KINDS = {
    "string": mark_text("text"),
    "integer": mark_text("an integer"),
    "number": mark_text("a number"),
    "boolean": mark_text("true or false"),
    "object": mark_text("an object"),
    "array": mark_text("a list"),
    "null": "null",
}

_PHRASES = {
    "const": "{wanted}",
    "contentMediaType": mark_text("the value, or text that is its JSON"),
    "format": mark_text("text in the form of a {wanted}"),
    "minLength": mark_text("at least {wanted} characters"),
    "maxLength": mark_text("at most {wanted} characters"),
    MAX_BYTES: mark_text("at most {wanted} bytes in UTF-8"),
    CHARSET: mark_text("no emoji or other character of four bytes in UTF-8"),
    "pattern": mark_text("text that matches {wanted}"),
    "minimum": mark_text("{wanted} or more"),
    "maximum": mark_text("{wanted} or less"),
    "exclusiveMinimum": mark_text("more than {wanted}"),
    "exclusiveMaximum": mark_text("less than {wanted}"),
    "multipleOf": mark_text("a multiple of {wanted}"),
    "minItems": mark_text("at least {wanted} items"),
    "maxItems": mark_text("at most {wanted} items"),
    "uniqueItems": mark_text("no item twice"),
    "minProperties": mark_text("at least {wanted} fields"),
    "maxProperties": mark_text("at most {wanted} fields"),
    "anyOf": mark_text("one of the documented forms"),
    "oneOf": mark_text("exactly one of the documented forms"),
}

_SHOWN_LENGTH = 48


def _show_value(value: object) -> str:
    """A value for people: scalars in JSON, shortened; of anything larger only its kind."""
    if value is UNSET:
        return _("nothing")
    if isinstance(value, float):
        return _("{value!r} (a float)").format(value=exact_float(value))
    if isinstance(value, bool | int | str) or value is None:
        text = _json_text(value)
        return text if len(text) <= _SHOWN_LENGTH else f"{text[: _SHOWN_LENGTH - 1]}…"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping | Struct):
        return _("an object")
    return _("a list") if isinstance(value, Sequence) and not isinstance(value, bytes) else type(value).__name__


def _json_text(value: str | int | None) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(exact_integer(value))  # it may have more than 64 bits
    if isinstance(value, str):
        value = exact_text(value).encode("utf-8", "backslashreplace").decode()
    return msgspec.json.encode(value).decode()


def _find_value(given: object, path: Sequence[str | int]) -> object:
    for part in path:
        if isinstance(given, Mapping):
            given = given.get(part, UNSET)
        elif isinstance(given, Struct):
            names = dict(field_names(type(given)))
            given = read_field(given, names[str(part)]) if part in names else UNSET
        elif isinstance(given, Sequence) and not isinstance(given, str) and isinstance(part, int):
            given = given[part]
        else:
            return UNSET
    return given


def _pointer(path: Sequence[str | int]) -> str:
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def _page(documented: Documented) -> str:
    return documented.source[0] if documented.source else ""
