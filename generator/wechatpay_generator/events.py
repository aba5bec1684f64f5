"""The notification events of the spec as Python classes: one for each entry of `webhooks`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .caveats import describe_caveats
from .failure import GenerationError
from .object_forms import KNOWN_BY
from .runtime.python_names import module_name
from .shapes import ModelShape, Shape, resolve_ref

PARSING_MODULE = "parsing"
"""The module that reads events from received requests; it stands beside the modules of the areas."""

WEBHOOK_NAMES = {
    "EVENTS": "..runtime.event_descriptions",
    "Event": f".{PARSING_MODULE}",
    "EventDescription": "..runtime.event_descriptions",
    "EventKey": "..runtime.event_key",
    "InvalidAnswer": "..runtime.errors",
    "Question": "..runtime.question",
    "UnknownEvent": "..runtime.event",
    "UnknownEventType": "..runtime.event_descriptions",
    "UnreadableEvent": "..runtime.errors",
    "parse": f".{PARSING_MODULE}",
    "parse_notification": f".{PARSING_MODULE}",
}
"""Public names of the package of events beside the events, and the module that holds each."""

_EVENT_TYPE = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*")
_AREA = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class EventClass:
    """One event."""

    event_type: str
    """Its key in the spec: the type it is sent under."""
    sent_as: tuple[str, ...]
    """The types that notifications of this event have: its own, then older or other names."""
    area: str
    summary: str
    official_name: str
    description: str
    caveats: tuple[str, ...]
    """What to know before relying on it: who gets it, and what nobody tells of it."""
    sources: tuple[str, ...]
    variants: tuple[str, ...]
    """The components that its resource may be."""
    known_by: tuple[tuple[str, ...], ...]
    """Of each variant the fields that tell it from those after it; empty where there is only one."""
    answer: str = ""
    """The component that it is answered with; empty for an event that asks nothing."""

    @property
    def name(self) -> str:
        """The Python class: `TransactionSuccess`."""
        words = re.split(r"[._]", self.event_type)
        return "".join(word.capitalize() for word in words)

    @property
    def module_area(self) -> str:
        """The module of its area."""
        return module_name(self.area)

    @property
    def place(self) -> tuple[str, ...]:
        """Package path of its module inside the client."""
        return ("webhooks", self.module_area)


def read_events(document: Mapping[str, Any]) -> list[EventClass]:
    """The events, in the order of the spec.

    Raises GenerationError for one that is not written as docs/spec.md says, and for two that a program could not tell
    apart.
    """
    events = [_event(document, event_type, item) for event_type, item in document.get("webhooks", {}).items()]
    names: dict[str, str] = {}
    for event in events:
        other = names.setdefault(event.name, event.event_type)
        if other != event.event_type:
            raise GenerationError(f"{other} and {event.event_type} would both be the class {event.name}")
        if event.name in WEBHOOK_NAMES:
            raise GenerationError(f"{event.event_type}: wechatpay_client.webhooks has a {event.name} of its own")
    return _assign_names(events)


def check_variants(events: Iterable[EventClass], shapes: Mapping[str, Shape]) -> None:
    """Raises GenerationError where a resource or an answer is no object, or a resource might be taken for another."""
    for event in events:
        before: dict[str, set[str]] = {}
        for name, known_by in zip(event.variants, event.known_by or [()], strict=True):
            shape = shapes.get(name)
            if not isinstance(shape, ModelShape):
                raise GenerationError(f"{event.event_type}: its resource {name} is not an object")
            if event.known_by:
                _check_marks(event, shape, set(known_by), before)
            before[name] = set(known_by)
        if event.answer and not isinstance(shapes.get(event.answer), ModelShape):
            raise GenerationError(f"{event.event_type}: its answer {event.answer} is not an object")


def _check_marks(event: EventClass, shape: ModelShape, known_by: set[str], before: Mapping[str, set[str]]) -> None:
    fields = {field.wire_name for field in shape.fields}
    if not known_by & {field.wire_name for field in shape.fields if field.required} or not known_by <= fields:
        raise GenerationError(
            f"{event.event_type}: {KNOWN_BY} names fields of {shape.name}, one of them required, that tell it from the "
            "variants after it"
        )
    for other, names in before.items():
        if names & fields:
            raise GenerationError(
                f"{event.event_type}: a {shape.name} would be taken for a {other}, which stands before it and is known "
                f"by {', '.join(sorted(names & fields))}; name other fields, or put {shape.name} first"
            )


def _event(document: Mapping[str, Any], event_type: str, item: Any) -> EventClass:
    if not _EVENT_TYPE.fullmatch(event_type):
        raise GenerationError(f"webhooks: {event_type!r} is not an event type like TRANSACTION.SUCCESS")
    if not isinstance(item, Mapping) or set(item) != {"post"}:
        raise GenerationError(f"{event_type}: an event is one post, which must stand here itself, not as a $ref")
    operation = item["post"]
    tags = operation.get("tags", [])
    if len(tags) != 1 or not _AREA.fullmatch(tags[0]) or tags[0] == PARSING_MODULE:
        raise GenerationError(f"{event_type}: one tag names its area, in snake_case and not {PARSING_MODULE}")
    if not isinstance(operation.get("summary"), str):
        raise GenerationError(f"{event_type} has no summary")
    content = resolve_ref(document, operation.get("requestBody", {})).get("content", {})
    if list(content) != ["application/json"] or "schema" not in content["application/json"]:
        raise GenerationError(f"{event_type}: the body of a notification is application/json with a schema")
    schema = content["application/json"]["schema"]
    page = operation.get("externalDocs", {}).get("url")
    more = operation.get("x-wechatpay-source", [])
    sent_as = _read_event_types(document, event_type, schema)
    variants = _variants(document, event_type, schema)
    return EventClass(
        event_type=event_type,
        sent_as=sent_as,
        area=tags[0],
        summary=" ".join(operation["summary"].split()),
        official_name=" ".join(str(operation.get("x-wechatpay-name", "")).split()),
        description=" ".join(str(operation.get("description", "")).split()),
        caveats=tuple(describe_caveats(operation)),
        sources=tuple(dict.fromkeys(url for url in [page, *([more] if isinstance(more, str) else more)] if url)),
        variants=tuple(variants),
        known_by=tuple(variants.values()) if len(variants) > 1 else (),
        answer=_answer(document, event_type, operation),
    )


def _answer(document: Mapping[str, Any], event_type: str, operation: Mapping[str, Any]) -> str:
    content = resolve_ref(document, operation.get("responses", {}).get("200", {})).get("content", {})
    if not content:
        return ""
    name = str(content.get("application/json", {}).get("schema", {}).get("$ref", "")).rpartition("/")[2]
    if list(content) != ["application/json"] or name not in document["components"]["schemas"]:
        raise GenerationError(f"{event_type}: an event is answered with application/json, a $ref to a component schema")
    return name


def _read_event_types(document: Mapping[str, Any], event_type: str, schema: Mapping[str, Any]) -> tuple[str, ...]:
    for found in _find_fields(document, schema, ("event_type",)):
        values = [found["const"]] if "const" in found else found.get("enum")
        if values is not None:
            if event_type not in values:
                raise GenerationError(f"{event_type}: its event_type says {', '.join(map(str, values))} instead")
            return tuple(dict.fromkeys([event_type, *values]))
    raise GenerationError(f"{event_type}: no const or enum of event_type says so in its body")


def _variants(document: Mapping[str, Any], event_type: str, schema: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The components of the resource, each with the fields that it is known by."""
    schemas = [
        found["contentSchema"]
        for found in _find_fields(document, schema, ("resource", "ciphertext"))
        if "contentSchema" in found
    ]
    if len(schemas) != 1:
        raise GenerationError(f"{event_type}: resource/ciphertext has one contentSchema, not {len(schemas)}")
    parts = schemas[0].get("oneOf", schemas)
    marks = {str(part.get("$ref", "")).rpartition("/")[2]: tuple(map(str, part.get(KNOWN_BY, ()))) for part in parts}
    if not set(marks) <= set(document["components"]["schemas"]):
        raise GenerationError(f"{event_type}: contentSchema is a $ref or oneOf several, each to a component schema")
    return marks


def _find_fields(
    document: Mapping[str, Any], schema: Mapping[str, Any], path: tuple[str, ...]
) -> Iterator[Mapping[str, Any]]:
    """What the spec says of the field at `path`, in each of the parts that a schema is made of."""
    if "$ref" in schema:
        yield from _find_fields(document, resolve_ref(document, schema), path)
    for part in schema.get("allOf", ()):
        yield from _find_fields(document, part, path)
    if not path:
        yield schema
    elif path[0] in schema.get("properties", {}):
        yield from _find_fields(document, schema["properties"][path[0]], path[1:])


def _assign_names(events: list[EventClass]) -> list[EventClass]:
    """The events, each with the names that belong to it alone.

    The type an event is sent under is the discriminator of the union. So a name that is another event's own means that
    other one, whose resource then must have the form of this one among its variants.
    """
    own = {event.event_type: event for event in events}
    borrowed: dict[str, str] = {}
    for event in events:
        for name in event.sent_as[1:]:
            if name in own:
                missing = [variant for variant in event.variants if variant not in own[name].variants]
                if missing:
                    raise GenerationError(
                        f"{event.event_type} is also sent as {name}, which has no variant {', '.join(missing)}; add it"
                    )
            elif borrowed.setdefault(name, event.event_type) != event.event_type:
                raise GenerationError(f"{borrowed[name]} and {event.event_type} are both also sent as {name}")
    return [
        replace(event, sent_as=tuple(name for name in event.sent_as if own.get(name, event) is event))
        for event in events
    ]
