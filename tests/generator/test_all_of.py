"""What `$ref` and `allOf` put together is one schema."""

from __future__ import annotations

import pytest
from wechatpay_generator.all_of import merge_all_of

NAME = {"type": "string", "description": "A name"}
DOCUMENT = {
    "components": {
        "schemas": {
            "Toy": {"type": "object", "required": ["name"], "properties": {"name": NAME, "price": {"type": "integer"}}},
            "Alias": {"$ref": "#/components/schemas/Toy"},
            "Painted": {"allOf": [{"$ref": "#/components/schemas/Alias"}, {"required": ["name", "colour"]}]},
        }
    }
}
TOY = {"$ref": "#/components/schemas/Toy"}


@pytest.mark.parametrize(
    ("schema", "merged"),
    [
        (True, {}),
        (NAME, NAME),
        (TOY, DOCUMENT["components"]["schemas"]["Toy"]),
        ({"allOf": [NAME, {"description": "Another"}]}, {"type": "string", "description": "Another"}),
        ({"allOf": [{"description": "Another"}], **NAME}, NAME),
        ({**TOY, "description": "A toy"}, {**DOCUMENT["components"]["schemas"]["Toy"], "description": "A toy"}),
        (
            {"$ref": "#/components/schemas/Painted"},
            {**DOCUMENT["components"]["schemas"]["Toy"], "required": ["name", "colour"]},
        ),
        (
            {"allOf": [TOY, {"properties": {"name": {"const": "Bear"}, "size": {"type": "integer"}}}]},
            {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"allOf": [NAME, {"const": "Bear"}]},
                    "price": {"type": "integer"},
                    "size": {"type": "integer"},
                },
            },
        ),
        ({"allOf": [{"required": []}]}, {"required": []}),
    ],
)
def test_parts_become_one_schema(schema, merged):
    assert merge_all_of(DOCUMENT, schema) == merged
