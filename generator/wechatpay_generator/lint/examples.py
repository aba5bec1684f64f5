"""Rules about examples: they exist, and they are valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Fault, Place, SpecTree
from wechatpay_generator.spec_files import escape

if TYPE_CHECKING:
    from jsonschema_rs import Registry


class _Example(NamedTuple):
    schema: Place
    holder: Place
    below: str
    value: Any


@rule("example-present", "JSON bodies of requests and good replies, and all parameters, have an example")
def example_present(tree: SpecTree) -> Iterator[Fault]:
    for operation in tree.operations:
        media_types = list(tree.request_bodies(operation))
        for status, place in tree.responses(operation).items():
            if status.startswith("2") and not operation.is_webhook:
                media_types += [child for child in tree.resolved(place).children if child.kind == "media-type"]
        for media in media_types:
            if "json" in media.name and not {"example", "examples"} & media.keys:
                yield media.fault("add an example with values of our own")
    for parameter in tree.of_kind("parameters"):
        if "$ref" not in parameter.keys and not {"example", "examples"} & parameter.keys:
            yield parameter.fault("add an example with a value of our own")


@rule("example-valid", "every example and default fits its schema, formats included")
def example_valid(tree: SpecTree) -> Iterator[Fault]:
    if tree.broken_references:
        return  # reported by ref-resolves; a schema that is not whole cannot judge
    import jsonschema_rs  # why here: 10 ms, and most uses of this package lint nothing

    registry = jsonschema_rs.Registry(
        [(f"spec:///{path}", file.data) for path, file in tree.files.items()], draft=jsonschema_rs.Draft202012
    )
    for example in _examples(tree):
        try:
            errors = _errors(registry, example)
        except jsonschema_rs.ValidationError:
            continue  # the schema itself is at fault; valid-schema reports it
        for below, message in errors:
            yield example.holder.fault(f"does not fit its schema: {message}", example.below + below)


def _errors(registry: Registry, example: _Example) -> list[tuple[str, str]]:
    import jsonschema_rs  # why here: see above

    ref = f"spec:///{example.schema.file.path}#{quote(example.schema.pointer, safe='/~')}"
    validator = jsonschema_rs.Draft202012Validator({"$ref": ref}, registry=registry, validate_formats=True)
    return [
        ("".join(f"/{escape(str(token))}" for token in error.instance_path), error.message)
        for error in validator.iter_errors(example.value)
    ]


def _examples(tree: SpecTree) -> Iterator[_Example]:
    for place in tree.places:
        if place.kind == "schemas":
            for index, value in enumerate(place.items("examples")):
                yield _Example(place, place, f"/examples/{index}", value)
            if "default" in place.keys:
                yield _Example(place, place, "/default", place.node["default"])
        if place.kind not in ("media-type", "parameters", "headers"):
            continue
        schema = next((child for child in place.children if child.kind == "schemas"), None)
        if schema is None:
            continue
        if "example" in place.keys:
            yield _Example(schema, place, "/example", place.node["example"])
        for child in place.children:
            named = tree.resolved(child)
            if named.kind == "examples" and "value" in named.keys:
                yield _Example(schema, named, "/value", named.node["value"])
