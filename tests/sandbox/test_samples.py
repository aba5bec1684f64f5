"""Values made from a schema alone: they fit, they are the same every time, and what cannot be made is said."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from sandbox_caller import Caller
from schemas_at_random import schemas
from wechatpay_sandbox.spec.schema_node import SchemaNode
from wechatpay_sandbox.spec.schema_sample import NoSample, SchemaSampler

from tests.profiles import limit_examples

COMPONENTS: dict[str, dict[str, Any]] = {
    "Tree": {
        "type": "object",
        "required": ["name", "left"],
        "properties": {
            "name": {"type": "string"},
            "left": {"anyOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "null"}]},
            "right": {"$ref": "#/components/schemas/Tree"},
            "all": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        },
    },
    "Endless": {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"$ref": "#/components/schemas/Endless"}},
    },
    "Loop": {"$ref": "#/components/schemas/Loop"},
    "Number": {"type": "string", "pattern": "^[0-9]{6,32}$", "description": "Number"},
    "Cash": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": "CASH"}, "fen": {"type": "integer"}},
    },
    "Card": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": "CARD"}, "bank": {"type": "string"}},
    },
}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _resolve(ref: str) -> dict[str, Any]:
    return COMPONENTS[ref.rpartition("/")[2]]


def _fits(schema: Any, value: object) -> bool:
    import jsonschema_rs

    whole = {"$ref": "#/value", "value": schema, "components": {"schemas": COMPONENTS}}
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True).is_valid(value)


def _sample(schema: Any) -> Any:
    return SchemaSampler(_fits).sample(SchemaNode(schema, _resolve))


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string", "examples": ["mine"], "default": "other"}, "mine"),
        ({"type": "string", "example": "mine"}, "mine"),
        ({"type": "integer", "examples": ["no integer"], "default": 7}, 7),
        ({"enum": ["FIRST", "SECOND"]}, "FIRST"),
        ({"const": None}, None),
        ({"type": "boolean"}, True),
        ({"type": "null"}, None),
        ({"type": ["null", "boolean"]}, True),
        ({"type": "string", "maxLength": 0}, ""),
        ({"type": "string", "minLength": 3, "maxLength": 3}, "111"),
        ({"type": "string", "pattern": "^[A-Z]+$", "minLength": 4}, "AAAA"),
        ({"type": "string", "pattern": "^[a-z]{9}$"}, "aaaaaaaaa"),
        ({"type": "string", "pattern": "^[\\u4e00-\\u9fff]{2}$"}, "中中"),
        ({"type": "string", "format": "date"}, "2026-01-02"),
        ({"type": "integer"}, 1),
        ({"type": "integer", "maximum": 0}, 0),
        ({"type": "integer", "maximum": -5}, -5),
        ({"type": "integer", "minimum": 10, "maximum": 10}, 10),
        ({"type": "integer", "minimum": 10, "multipleOf": 7}, 21),
        ({"type": "integer", "exclusiveMinimum": 3, "exclusiveMaximum": 5}, 4),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5}, 0.25),
        ({"type": "array", "items": {"enum": [1, 2, 3]}, "minItems": 3, "uniqueItems": True}, [1, 2, 3]),
        ({"type": "array", "maxItems": 0, "items": {}}, []),
        ({"minItems": 2, "items": {"const": 0}}, [0, 0]),
        ({"allOf": [_ref("Number"), {"maxLength": 6}]}, "111111"),
        ({"oneOf": [_ref("Cash"), _ref("Card")]}, {"kind": "CASH", "fen": 1}),
        ({"anyOf": [_ref("Endless"), _ref("Number")]}, "111111"),
        (_ref("Tree"), {"name": "11111111", "left": None, "all": []}),
        ({"type": "object", "required": ["more"], "additionalProperties": {"type": "integer"}}, {"more": 1}),
        ({}, "11111111"),
        (True, "11111111"),
    ],
)
def test_samples(schema: Any, value: object) -> None:
    assert _sample(schema) == value
    assert _fits(schema, value)
    assert _sample(schema) == value


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^PUB_[0-9]+$"},
        {"type": "string", "enum": ["A"], "minLength": 2},
        {"type": "integer", "minimum": 2, "maximum": 1},
        {"type": "object", "required": ["x"], "properties": {"x": {"type": "string", "pattern": "^PUB_"}}},
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"type": "boolean"}},
        {"type": "array", "minItems": 10_000, "items": {"type": "boolean"}},
        _ref("Endless"),
        _ref("Loop"),
        {"not": {}},
    ],
)
def test_what_cannot_be_made_is_said(schema: Any) -> None:
    with pytest.raises(NoSample):
        _sample(schema)


def test_optional_fields_that_cannot_be_made_are_left_out() -> None:
    properties = {"x": {"type": "string", "pattern": "^PUB_"}, "y": _ref("Endless"), "z": {"type": "integer"}}
    assert _sample({"type": "object", "properties": properties}) == {"z": 1}


@settings(max_examples=limit_examples(300), deadline=None)
@given(schemas)
def test_any_schema_that_can_be_satisfied(schema: dict[str, Any]) -> None:
    assert _fits(schema, _sample(schema))


def test_a_schema_that_contains_itself_has_few_nodes() -> None:
    left = SchemaNode(_ref("Tree"), _resolve).field("left")
    assert left is not None
    right = left.field("right")
    assert right is not None
    assert left.field("left") is left
    assert right.field("left") is left


def test_a_reply_that_cannot_be_made_is_a_signed_error_and_the_log_says_why(
    depot_merchant: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    reply = depot_merchant.call("GET", "/v3/depot/riddle")
    assert (reply.status_code, reply.json()["code"]) == (500, "SYSTEM_ERROR")
    assert re.search(r"depot\.get_riddle: no reply can be made .* give it an example", caplog.text)
