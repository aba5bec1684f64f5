"""What is different between two versions of the spec, and which of it breaks a program that worked.

Requests are closed and replies are open, so the same change means different things: a field that a request loses breaks
who sends it, a field that a reply gains breaks nobody. Two documents are compared as a caller meets them: by operation
and field, through references and `allOf`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from wechatpay_generator.all_of import merge_all_of
from wechatpay_generator.document_tree import METHODS
from wechatpay_generator.published.walking import event_operations, resolve


class Kind(StrEnum):
    """What a change means to a program that worked with the old spec.

    A limit that takes less is `NARROWED`: it refuses what WeChat Pay refuses, if the correction is right, and breaks no
    program whose values fit.
    """

    BREAKING = "breaking"
    NARROWED = "narrowed"
    ADDED = "added"
    CHANGED = "changed"


class Change(NamedTuple):
    """One difference: what it means, the operation or event, the place in it, and what happened there."""

    kind: Kind
    operation: str
    place: str
    text: str

    @property
    def field(self) -> str:
        """The name of the parameter or field; of a body `request`, `event` or `reply 200`; empty without a place."""
        where, _, name = self.place.partition(" ")
        if where in ("path", "query", "header", "cookie"):
            return name
        return self.place.rpartition("/")[2]

    def __str__(self) -> str:
        place = f" {self.place}" if self.place else ""
        return f"{self.kind}: {self.operation}{place}: {self.text}"


# keyword: whether a larger value lets less through
_BOUNDS = {
    "minLength": True,
    "minimum": True,
    "exclusiveMinimum": True,
    "minItems": True,
    "maxLength": False,
    "maximum": False,
    "exclusiveMaximum": False,
    "maxItems": False,
    "x-wechatpay-max-bytes": False,
}
_DEEPEST = 12


def find_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Every difference that a caller can notice, by operation, then by event."""
    yield from _Comparison(old, new).changes()


class _Comparison:
    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        self._old = old
        self._new = new

    def changes(self) -> Iterator[Change]:
        before, after = _routes(self._old), _routes(self._new)
        for route in sorted(before.keys() | after.keys()):
            if route not in after:
                yield Change(Kind.BREAKING, before[route]["operationId"], "", f"{route} is gone")
            elif route not in before:
                yield Change(Kind.ADDED, after[route]["operationId"], "", f"{route} is new")
            else:
                yield from self._operation(before[route], after[route])
        events_before, events_after = dict(event_operations(self._old)), dict(event_operations(self._new))
        for event_type in sorted(events_before.keys() | events_after.keys()):
            if event_type not in events_after:
                yield Change(Kind.BREAKING, event_type, "", "the event is gone")
            elif event_type not in events_before:
                yield Change(Kind.ADDED, event_type, "", "the event is new")
            else:
                bodies = (each[event_type]["requestBody"] for each in (events_before, events_after))
                yield from self._content(event_type, "event", *bodies, is_sent=False)

    def _operation(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
        id = old["operationId"]
        if new["operationId"] != id:
            yield Change(Kind.BREAKING, id, "", f"is called {new['operationId']}")
        if new.get("deprecated") and not old.get("deprecated"):
            yield Change(Kind.CHANGED, id, "", "is deprecated")
        yield from self._parameters(id, old, new)
        bodies = (resolve(document, operation.get("requestBody", {})) for document, operation in self._both(old, new))
        yield from self._content(id, "request", *bodies, is_sent=True)
        yield from self._replies(id, old["responses"], new["responses"])

    def _both(self, old: Any, new: Any) -> tuple[tuple[Mapping[str, Any], Any], tuple[Mapping[str, Any], Any]]:
        return (self._old, old), (self._new, new)

    def _parameters(self, id: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
        before, after = (
            {
                (one["in"], one["name"]): one
                for one in (resolve(document, ref) for ref in operation.get("parameters", []))
            }
            for document, operation in self._both(old, new)
        )
        for key in sorted(before.keys() | after.keys()):
            place = f"{key[0]} {key[1]}"
            was, now = before.get(key), after.get(key)
            if now is None:
                yield Change(Kind.BREAKING, id, place, "is gone")
            elif was is None:
                yield _new_field(id, place, is_required=now.get("required", False), is_sent=True)
            else:
                if now.get("required", False) and not was.get("required", False):
                    yield Change(Kind.BREAKING, id, place, "is required")
                yield from self._schema(id, place, was.get("schema", {}), now.get("schema", {}), is_sent=True)

    def _replies(self, id: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
        for status in sorted(status for status in old.keys() | new.keys() if status.startswith("2")):
            if status not in new:
                yield Change(Kind.BREAKING, id, f"reply {status}", "is gone")
            elif status not in old:
                yield Change(Kind.ADDED, id, f"reply {status}", "is new")
            else:
                replies = (resolve(document, reply) for document, reply in self._both(old[status], new[status]))
                yield from self._content(id, f"reply {status}", *replies, is_sent=False)

    def _content(
        self, id: str, place: str, old: Mapping[str, Any], new: Mapping[str, Any], *, is_sent: bool
    ) -> Iterator[Change]:
        before, after = old.get("content", {}), new.get("content", {})
        if bool(before) is not bool(after):
            yield Change(Kind.BREAKING, id, place, "has a body" if after else "has no body")
        for media_type in sorted(before.keys() & after.keys()):
            schemas = (content[media_type].get("schema", {}) for content in (before, after))
            yield from self._schema(id, place, *schemas, is_sent=is_sent)
        for media_type in sorted(before.keys() - after.keys()):
            if after:
                yield Change(Kind.BREAKING, id, place, f"is no {media_type}")

    def _schema(self, id: str, place: str, old: Any, new: Any, *, is_sent: bool, depth: int = 0) -> Iterator[Change]:
        if depth > _DEEPEST:  # an object that holds itself
            return
        was, now = merge_all_of(self._old, old), merge_all_of(self._new, new)
        if was.get("type") != now.get("type"):
            yield Change(Kind.BREAKING, id, place, f"type {_show(was.get('type'))} is {_show(now.get('type'))}")
            return
        yield from _values(id, place, was, now, is_sent=is_sent)
        yield from _format(id, place, was, now, is_sent=is_sent)
        if is_sent:
            yield from _bounds(id, place, was, now)
        fields_before, fields_after = was.get("properties", {}), now.get("properties", {})
        required_before, required_after = set(was.get("required", [])), set(now.get("required", []))
        for field in sorted(fields_before.keys() | fields_after.keys()):
            below = f"{place}/{field}"
            if field not in fields_after:
                yield Change(Kind.BREAKING, id, below, "is gone")
            elif field not in fields_before:
                yield _new_field(id, below, is_required=field in required_after, is_sent=is_sent)
            else:
                if is_sent and field in required_after - required_before:
                    yield Change(Kind.BREAKING, id, below, "is required")
                if not is_sent and field in required_before - required_after:
                    yield Change(Kind.BREAKING, id, below, "may be missing")
                yield from self._schema(
                    id, below, fields_before[field], fields_after[field], is_sent=is_sent, depth=depth + 1
                )
        for keyword in ("items", "contentSchema"):
            if keyword in was and keyword in now:
                mark = "[]" if keyword == "items" else ""
                yield from self._schema(id, place + mark, was[keyword], now[keyword], is_sent=is_sent, depth=depth + 1)
        forms_before, forms_after = (_forms(schema) for schema in (was, now))
        for form in sorted(forms_before.keys() - forms_after.keys()):
            yield Change(Kind.BREAKING, id, place, f"is no {form}")
        for form in sorted(forms_after.keys() - forms_before.keys()):
            yield Change(Kind.ADDED, id, place, f"may be {form}")
        for form in sorted(forms_before.keys() & forms_after.keys()):
            pair = forms_before[form], forms_after[form]
            yield from self._schema(id, f"{place} ({form})", *pair, is_sent=is_sent, depth=depth + 1)


def _routes(document: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Each operation by method and path, with the parameters of its path item."""
    return {
        f"{method.upper()} {path}": {
            **item[method],
            "parameters": [*item.get("parameters", []), *item[method].get("parameters", [])],
        }
        for path, item in document.get("paths", {}).items()
        for method in METHODS
        if method in item
    }


def _forms(schema: Mapping[str, Any]) -> dict[str, Any]:
    forms = [form for form in schema.get("oneOf", []) if isinstance(form, dict) and "$ref" in form]
    return {form["$ref"].rpartition("/")[2]: form for form in forms}


def _new_field(id: str, place: str, *, is_required: bool, is_sent: bool) -> Change:
    if is_sent and is_required:
        return Change(Kind.BREAKING, id, place, "is new and required")
    return Change(Kind.ADDED, id, place, "is new")


def _values(id: str, place: str, old: Mapping[str, Any], new: Mapping[str, Any], *, is_sent: bool) -> Iterator[Change]:
    if "enum" not in old and "enum" not in new:
        return
    if "enum" not in new:
        yield Change(Kind.CHANGED, id, place, "may have any value")
        return
    if "enum" not in old:
        kind = Kind.BREAKING if is_sent else Kind.CHANGED
        yield Change(kind, id, place, f"is one of {', '.join(map(str, new['enum']))}")
        return
    for value in sorted(set(map(str, old["enum"])) - set(map(str, new["enum"]))):
        # why for replies too: a program names the values it knows, and the name is gone
        yield Change(Kind.BREAKING, id, place, f"the value {value} is gone")
    for value in sorted(set(map(str, new["enum"])) - set(map(str, old["enum"]))):
        yield Change(Kind.ADDED, id, place, f"the value {value} is new")


def _bounds(id: str, place: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    for keyword, is_lower in _BOUNDS.items():
        was, now = old.get(keyword), new.get(keyword)
        if was == now:
            continue
        if now is None or (was is not None and (now < was) is is_lower):
            yield Change(Kind.CHANGED, id, place, f"{keyword} {_show(was)} is {_show(now)}")
        else:
            yield Change(Kind.NARROWED, id, place, f"{keyword} {_show(was)} is {_show(now)}")
    for keyword in ("pattern", "x-wechatpay-charset"):
        was, now = old.get(keyword), new.get(keyword)
        if was != now:
            # `any` is a charset that leaves nothing out
            kind = Kind.CHANGED if now in (None, "any") else Kind.NARROWED
            yield Change(kind, id, place, f"{keyword} {_show(was)} is {_show(now)}")
    was, now = old.get("additionalProperties"), new.get("additionalProperties")
    if was != now:
        kind = Kind.CHANGED if now is None else Kind.BREAKING
        yield Change(kind, id, place, f"additionalProperties {_show(was)} is {_show(now)}")


def _format(id: str, place: str, old: Mapping[str, Any], new: Mapping[str, Any], *, is_sent: bool) -> Iterator[Change]:
    was, now = old.get("format"), new.get("format")
    if was == now:
        return
    # why: no validator goes by `binary`, but code generators have a type for each of the others
    if now is None or now == "binary":
        kind = Kind.CHANGED
    elif was is None:
        kind = Kind.NARROWED if is_sent else Kind.CHANGED
    else:
        kind = Kind.BREAKING
    yield Change(kind, id, place, f"format {_show(was)} is {_show(now)}")


def _show(value: object) -> str:
    if value is None:
        return "(none)"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)[:80]
