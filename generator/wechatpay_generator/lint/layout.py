"""Rules about files: they can be read, openapi.yaml lists every path item, keys are spelt right."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Final

from wechatpay_generator.bundle import ROOT
from wechatpay_generator.document_tree import METHODS, REFERABLE
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Problem, SpecTree

READABLE: Final = "readable"

_KEYS: Final[dict[str, frozenset[str]]] = {
    kind: frozenset(keys.split())
    for kind, keys in {
        "document": """openapi info jsonSchemaDialect servers paths webhooks components security tags
            externalDocs""",
        "components": " ".join(REFERABLE),
        "pathItems": f"$ref summary description servers parameters {' '.join(METHODS)}",
        "operation": """tags summary description externalDocs operationId parameters requestBody responses
            callbacks deprecated security servers""",
        "parameters": """name in description required deprecated allowEmptyValue style explode allowReserved
            schema example examples content""",
        "headers": "description required deprecated style explode schema example examples content",
        "requestBodies": "description content required",
        "responses": "description headers content links",
        "media-type": "schema example examples encoding",
        "encoding": "contentType headers style explode allowReserved",
        "examples": "summary description value externalValue",
        "schemas": """$ref $defs $comment $anchor title description type enum const default examples deprecated
            readOnly writeOnly format multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength
            minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties
            required dependentRequired properties patternProperties additionalProperties unevaluatedProperties
            propertyNames dependentSchemas items prefixItems unevaluatedItems contains allOf anyOf oneOf not if
            then else contentEncoding contentMediaType contentSchema discriminator xml externalDocs""",
    }.items()
}
_REFERENCE_KEYS: Final = frozenset({"$ref", "summary", "description"})


@rule(READABLE, "every file is UTF-8 and YAML, a mapping, without duplicate keys, aliases and tags")
def readable(tree: SpecTree) -> Iterator[Problem]:
    # `lint` reports tree.unreadable under this name, and then runs no rule
    yield from ()


@rule("openapi-version", "openapi.yaml says openapi: 3.1.0")
def openapi_version(tree: SpecTree) -> Iterator[Problem]:
    document = tree.document
    if document is not None and document.get("openapi") != "3.1.0":
        yield document.problem(
            "say openapi: 3.1.0, the version these rules are for",
            "/openapi" if "openapi" in document.node else "",
        )


@rule("path-listed", "openapi.yaml lists each path item exactly once, as a $ref and nothing else")
def path_listed(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("pathItems"):
        if place.file.path != ROOT:
            continue
        if not isinstance(place.node, dict) or set(place.node) != {"$ref"}:
            yield place.problem("move the path item to paths/<area>.yaml and leave one $ref here")
        elif place.pointer.startswith("/paths/") and not re.fullmatch(r"(/([A-Za-z0-9._~-]+|\{\w+\}))+/?", place.name):
            yield place.problem("a path is / and a segment, again and again: a word, or a name in braces")
        elif place.name.endswith("/") and tree.find_place(ROOT, place.pointer.removesuffix("~1")) is not None:
            yield place.problem("it is listed without the / at its end too; keep the documented one")
    for item in tree.path_items:
        listed = tree.listed.get((item.file.path, item.pointer), [])
        if not listed:
            yield item.problem(f"list it in {ROOT} under its path: {{$ref: '{item.file.path}#{item.pointer}'}}")
        for again in listed[1:]:
            yield again.problem(f"{listed[0].name} names this path item already; remove one of the two")
        if not re.fullmatch("[a-z][a-z0-9_]*", item.name):
            yield item.problem("call the path item by a short name in snake_case")


@rule("known-key", "every key is one of OpenAPI 3.1 at that place, or begins with x-")
def check_key(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.places:
        known = _KEYS.get(place.kind)
        if known is None:
            continue
        if not isinstance(place.node, dict):
            if not (place.kind == "schemas" and isinstance(place.node, bool)):
                yield place.problem("write a mapping here")
            continue
        if "$ref" in place.node and place.kind in REFERABLE and place.kind != "schemas":
            known = _REFERENCE_KEYS
        for key in place.node:
            if key in known or key.startswith("x-"):
                continue
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"did you mean {near[0]}?" if near else "remove it"
            yield place.problem(f"{key} has no meaning here; {hint}", f"/{key.replace('~', '~0').replace('/', '~1')}")
