"""Rules about events: how a notification is described, and what is sealed in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from wechatpay_generator.bundle import ROOT
from wechatpay_generator.lint import fields
from wechatpay_generator.lint.json_strings import JSON, content_components
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import COMMON, Operation, Place, Problem, SpecTree
from wechatpay_generator.lint.texts import SENSITIVE

TAKEN: Final = "204"
REPLIES: Final = {TAKEN: "NotificationTaken", "500": "NotificationNotTaken"}
ANSWER: Final = "200"
"""The status of the answer to an event that asks. Without 204 beside it, the event must be answered."""

_TYPE: Final = re.compile(r"[A-Z][A-Z0-9_]*(\.[A-Z0-9][A-Z0-9_]*)*")
_MOST_PAGES: Final = 5
_FOREIGN: Final = ("operationId", "parameters", "callbacks", "deprecated", "security", "servers")
_ENVELOPE: Final = "Notification"
KNOWN_BY: Final = "x-wechatpay-known-by"
EVENT_KEY: Final = "x-wechatpay-event-key"


class _Event(NamedTuple):
    """An event: its type, the operation, and the part of its body that narrows the envelope."""

    type: str
    operation: Operation
    narrowing: Place | None

    @property
    def place(self) -> Place:
        return self.operation.place

    def find_field(self, *names: str) -> Place | None:
        """The schema of a field of the narrowing, such as resource/ciphertext."""
        found = self.narrowing
        for name in names:
            found = None if found is None else _child(found, f"/properties/{name}")
        return found


def _events(tree: SpecTree) -> Iterator[_Event]:
    for operation in tree.operations:
        if operation.is_webhook and operation.path is not None:
            inline = [part for part in _body_parts(tree, operation) if "$ref" not in part.keys]
            yield _Event(operation.path, operation, inline[0] if inline else None)


def _body_parts(tree: SpecTree, operation: Operation) -> list[Place]:
    return [
        part
        for media in tree.request_bodies(operation)
        for schema in media.children
        for part in schema.children
        if part.step.startswith("/allOf/")
    ]


def _child(place: Place, step: str) -> Place | None:
    return next((child for child in place.children if child.step == step), None)


@rule("event-name", "an event is listed by its type, its path item is called the same in snake_case")
def event_name(tree: SpecTree) -> Iterator[Problem]:
    listed = {event.type for event in _events(tree)}
    for event in _events(tree):
        item = event.operation.item
        wanted = event.type.lower().replace(".", "_")
        if not _TYPE.fullmatch(event.type):
            yield item.problem(f"openapi.yaml lists it as {event.type}; an event type has capitals, digits, _ and .")
            continue
        if item.name != wanted:
            yield item.problem(f"call the path item {wanted}, after {event.type}")
            continue
        narrowed = event.find_field("event_type")
        if narrowed is not None:
            tokens = narrowed.items("enum") or [narrowed.get("const")]
            if tokens[0] != event.type:
                yield narrowed.problem(f"say const: {event.type}, or an enum that begins with it")
                continue
            for token in tokens[1:]:
                if token in listed:
                    yield narrowed.problem(f"{token} is listed as an event of its own; remove one of the two")


@rule("event-form", f"an event is a post of JSON: allOf of {_ENVELOPE} and an object with event_type and ciphertext")
def event_form(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.is_webhook and operation.method != "post":
            yield operation.place.problem("an event is a post; describe it as one")
    for event in _events(tree):
        for key in _FOREIGN:
            if key in event.place.keys:
                yield event.place.problem(f"an event has no {key}; remove it", f"/{key}")
        if len(event.place.items("x-wechatpay-source")) > _MOST_PAGES:
            yield event.place.problem(f"keep the {_MOST_PAGES} most telling pages", "/x-wechatpay-source")
        body = _child(event.place, "/requestBody")
        media_types = tree.request_bodies(event.operation)
        if body is None or [media.name for media in media_types] != [JSON]:
            yield event.place.problem(f"say requestBody: {{required: true, content: {{{JSON}: …}}}}")
            continue
        if tree.resolve(body).get("required") is not True:
            yield body.problem("a notification has a body: say required: true")
        yield from _envelope(tree, event, media_types[0])


def _envelope(tree: SpecTree, event: _Event, media: Place) -> Iterator[Problem]:
    envelopes = [target for part in _body_parts(tree, event.operation) if (target := tree.target(part)) is not None]
    if [(target.file.path, target.pointer) for target in envelopes] != [(COMMON, f"/{_ENVELOPE}")]:
        yield media.problem(f"say schema: {{allOf: [{{$ref: '../{COMMON}#/{_ENVELOPE}'}}, {{type: object, …}}]}}")
    if event.find_field("event_type") is None:
        yield media.problem(f"say beside {_ENVELOPE} which event it is: event_type: {{const: {event.type}}}")
    if event.find_field("resource", "ciphertext") is None:
        yield media.problem(f"say beside {_ENVELOPE} what resource/ciphertext seals")
    for place in media.walk():
        if "example" in place.keys or "examples" in place.keys:
            yield place.problem("the example is that of the component in contentSchema; move it there")


@rule(
    "event-replies",
    f"an event is answered with the shared {' or '.join(REPLIES.values())} of openapi.yaml; one that asks, with JSON",
)
def event_replies(tree: SpecTree) -> Iterator[Problem]:
    for event in _events(tree):
        responses = tree.responses(event.operation)
        asks = ANSWER in responses
        for status, name in REPLIES.items():
            if asks and status == TAKEN and status not in responses:
                continue  # it must be answered
            target = tree.target(responses[status]) if status in responses else None
            if target is None or (target.file.path, target.name) != (ROOT, name):
                place = responses.get(status, event.place)
                yield place.problem(f"say '{status}': {{$ref: '../{ROOT}#/components/responses/{name}'}}")
        for status in responses.keys() - REPLIES.keys() - {ANSWER}:
            yield responses[status].problem(f"an event is answered with {' or '.join(REPLIES)}; remove it")
        if asks:
            yield from _check_answer(tree, event)


def _check_answer(tree: SpecTree, event: _Event) -> Iterator[Problem]:
    reply = tree.responses(event.operation)[ANSWER]
    media_types = tree.resolve(reply).mapping("content")
    schemas = [schema for schema in tree.reply_schemas(event.operation) if "$ref" in schema.keys]
    if list(media_types) != [JSON] or len(schemas) != 1:
        yield reply.problem(f"the answer is {JSON} with a $ref to a component; without one, remove it")
        return
    for place in tree.reachable(schemas):
        if SENSITIVE in place.keys:
            yield place.problem(f"{event.type} is answered with it, and no answer is encrypted; remove the mark")


@rule("event-resource", "ciphertext names its components, each with examples; of several each says what it is known by")
def event_resource(tree: SpecTree) -> Iterator[Problem]:
    for event in _events(tree):
        ciphertext = event.find_field("resource", "ciphertext")
        if ciphertext is None:
            continue
        variants = content_components(ciphertext)
        if "contentSchema" not in ciphertext.keys:
            yield ciphertext.problem("say what it seals: type: string, contentMediaType and contentSchema")
        for variant in variants:
            if not tree.resolve(variant).items("examples"):
                yield tree.resolve(variant).problem(f"{event.type} brings it: add examples with one that is complete")
        if len(variants) > 1:
            yield from _check_marks(tree, variants)
    for place in tree.of_kind("schemas"):
        if KNOWN_BY in place.keys and not (place.step.startswith(("/anyOf/", "/oneOf/")) and "$ref" in place.keys):
            yield place.problem("it belongs beside the $ref of an object that is one of several", f"/{KNOWN_BY}")


def _check_marks(tree: SpecTree, variants: list[Place]) -> Iterator[Problem]:
    """A reader takes the first variant of which it finds a field that the variant is known by."""
    marks = [{name for name in variant.items(KNOWN_BY) if isinstance(name, str)} for variant in variants]
    for index, variant in enumerate(variants):
        properties = fields.find_names(tree, variant)
        name = tree.resolve(variant).name
        if not marks[index]:
            yield variant.problem(f"say {KNOWN_BY}: [fields that tell {name} from those after it]")
            continue
        for unknown in sorted(marks[index] - properties):
            yield variant.problem(f"{name} has no field {unknown}; name one that it has", f"/{KNOWN_BY}")
        if not marks[index] & fields.find_required(tree, variant):
            yield variant.problem(f"{name} requires none of these fields; add one that it requires", f"/{KNOWN_BY}")
        for before in range(index):
            shared = ", ".join(sorted(marks[before] & properties))
            if shared:
                other = tree.resolve(variants[before]).name
                yield variant.problem(f"it would be taken for {other}, which is known by {shared}; put it first")


@rule("event-key", "what an event brings says what it is about, and by which fields a repetition is known")
def event_key(tree: SpecTree) -> Iterator[Problem]:
    for event in _events(tree):
        ciphertext = event.find_field("resource", "ciphertext")
        for variant in () if ciphertext is None else content_components(ciphertext):
            component = tree.resolve(variant)
            if EVENT_KEY not in component.keys:
                yield component.problem(f"{event.type} brings it: add {EVENT_KEY}: {{subject: […], once: […]}}")
    for place in tree.of_kind("schemas"):
        if EVENT_KEY not in place.keys:
            continue
        marked = place.mapping(EVENT_KEY)
        for name in (name for names in marked.values() if isinstance(names, list) for name in names):
            field = _child(place, f"/properties/{name}")
            if field is None:
                yield place.problem(f"it has no field {name}; name one that it has", f"/{EVENT_KEY}")
            elif SENSITIVE in tree.resolve(field).keys or SENSITIVE in field.keys:
                yield place.problem(f"{name} is encrypted and no key; name another field", f"/{EVENT_KEY}")
