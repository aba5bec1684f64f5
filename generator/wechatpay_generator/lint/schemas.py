"""Rules about the shape of schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Operation, Place, Problem, SpecTree, is_webhook_file

_METASCHEMA: Final = "https://json-schema.org/draft/2020-12/schema"
# those the validator enforces, and those of OpenAPI that say how a value is written
_FORMATS: Final = frozenset(
    {
        "date-time",
        "date",
        "time",
        "duration",
        "email",
        "hostname",
        "ipv4",
        "ipv6",
        "uri",
        "uri-reference",
        "uuid",
        "regex",
        "int32",
        "int64",
        "binary",
        "byte",
    }
)


def _is_object(place: Place) -> bool:
    kinds = place.get("type")
    return kinds == "object" or (isinstance(kinds, list) and "object" in kinds) or "properties" in place.keys


def _outbound(tree: SpecTree) -> list[Place]:
    """Schemas of the bodies that are sent to WeChat Pay."""
    bodies = [media for operation in tree.operations for media in _outbound_bodies(tree, operation)]
    return [place for place in tree.reachable(bodies) if place.kind == "schemas"]


def _outbound_bodies(tree: SpecTree, operation: Operation) -> list[Place]:
    """The bodies of requests, and those with which events are answered."""
    return tree.success_bodies(operation) if operation.is_webhook else tree.request_bodies(operation)


def outbound_schemas(tree: SpecTree) -> list[Place]:
    """Schemas of all that is sent to WeChat Pay: bodies, parameters and answers to events."""
    sent = [
        start
        for operation in tree.operations
        for start in (*_outbound_bodies(tree, operation), *(parameter for _, parameter in tree.parameters(operation)))
    ]
    return [place for place in tree.reachable(sent) if place.kind == "schemas"]


def _inbound(tree: SpecTree) -> list[Place]:
    """Schemas of what comes from WeChat Pay: replies, and the bodies of notifications."""
    starts = [
        start
        for operation in tree.operations
        for start in (tree.request_bodies(operation) if operation.is_webhook else tree.responses(operation).values())
    ]
    return [place for place in tree.reachable(starts) if place.kind == "schemas"]


@rule("valid-schema", "every schema is one of JSON Schema 2020-12, with formats that exist")
def valid_schema(tree: SpecTree) -> Iterator[Problem]:
    import jsonschema_rs  # why here: 10 ms, and most uses of this package lint nothing

    validator = jsonschema_rs.Draft202012Validator({"$ref": _METASCHEMA}, validate_formats=True)
    for place in tree.of_kind("schemas"):
        if place.parent is None or place.parent.kind != "schemas":
            for error in validator.iter_errors(place.node):
                below = "".join(f"/{str(token).replace('~', '~0').replace('/', '~1')}" for token in error.instance_path)
                yield place.problem(f"not JSON Schema: {error.message}", below)
        given = place.get("format")
        if isinstance(given, str) and given not in _FORMATS:
            yield place.problem(f"format {given} is checked by nobody; use a pattern, or one of the known", "/format")


@rule("no-title", "schemas have no title: it would rename the class")
def no_title(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        if place.get("title") is not None:
            yield place.problem("remove the title; the name of the component is the name of the class", "/title")


@rule("named-objects", "every object schema is a component with a name")
def check_object_names(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        if place.is_condition or is_webhook_file(place.file.path):
            continue  # it adds to an object that has a name
        if _is_object(place) and not tree.is_component(place):
            yield place.problem("give the object a name: move it to schemas/<area>.yaml and refer to it")


@rule("required-exists", "what an object requires is among its properties")
def check_required_names(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        if (
            isinstance(place.node, dict)
            and _is_object(place)
            and "$ref" not in place.keys
            and "allOf" not in place.keys
        ):
            for index, name in enumerate(place.items("required")):
                if isinstance(name, str) and name not in place.mapping("properties"):
                    yield place.problem(f"there is no property {name}; correct the name", f"/required/{index}")


@rule(
    "request-closed", "objects in requests say additionalProperties: false, or true where nobody documents their fields"
)
def request_closed(tree: SpecTree) -> Iterator[Problem]:
    # a part of an allOf cannot be closed by itself: the whole says unevaluatedProperties: false
    parts = {
        tree.resolve(child)
        for place in tree.of_kind("schemas")
        if place.get("unevaluatedProperties") is False
        for child in place.children
        if child.step.startswith("/allOf/")
    }
    for place in _outbound(tree):
        if not _is_object(place) or place in parts or place.is_condition:
            continue
        # a schema instead of false is a map of free names: closed enough, since it says what the values are. What
        # nobody documents has no names to be closed to.
        rest = place.get("additionalProperties")
        closed = rest is False or isinstance(rest, dict) or (rest is True and not place.mapping("properties"))
        if not closed and place.get("unevaluatedProperties") is not False:
            yield place.problem("it is part of a request: say additionalProperties: false")


@rule("reply-open", "nothing in a reply or notification is closed: fields may be added at any time")
def reply_open(tree: SpecTree) -> Iterator[Problem]:
    for place in _inbound(tree):
        for key in ("additionalProperties", "unevaluatedProperties"):
            if place.get(key) is False:
                yield place.problem(f"it is part of a reply: remove {key}, or make a shape of its own", f"/{key}")
