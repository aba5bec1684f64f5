"""Rules about examples: they exist, and they are valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from wechatpay_generator.lint.json_strings import Judge
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Place, Problem, SpecTree
from wechatpay_generator.spec_files import escape


class _Example(NamedTuple):
    schema: Place
    holder: Place
    below: str
    value: Any


@rule("example-present", "JSON bodies of requests and good replies, and all parameters, have an example")
def example_present(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        # why not the body of an event: it is sealed, and event-resource wants an example of what is inside
        bodies = [] if operation.is_webhook else tree.request_bodies(operation)
        for media in [*bodies, *tree.success_bodies(operation)]:
            if "json" in media.name and not {"example", "examples"} & media.keys:
                yield media.problem("add an example with values of our own")
    for parameter in tree.of_kind("parameters"):
        if "$ref" not in parameter.keys and not {"example", "examples"} & parameter.keys:
            yield parameter.problem("add an example with a value of our own")


@rule("example-valid", "every example and default fits its schema, formats and JSON in strings included")
def example_valid(tree: SpecTree) -> Iterator[Problem]:
    if tree.reference_problems:
        return  # reported by ref-resolves; a schema that is not whole cannot judge
    import jsonschema_rs  # why here: 10 ms, and most uses of this package lint nothing

    judge = Judge(tree)
    for example in _examples(tree):
        try:
            errors = list(judge.errors(example.schema, example.value))
        except jsonschema_rs.ValidationError:
            continue  # the schema itself is at fault; valid-schema reports it
        for where, message in errors:
            below = "".join(f"/{escape(str(token))}" for token in where)
            yield example.holder.problem(f"does not fit its schema: {message}", example.below + below)


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
            named = tree.resolve(child)
            if named.kind == "examples" and "value" in named.keys:
                yield _Example(schema, named, "/value", named.node["value"])
