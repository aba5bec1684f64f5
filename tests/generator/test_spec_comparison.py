"""What is said between two versions of a spec: each kind of change, and nothing of what is the same."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from project_spec import bundle_spec
from wechatpay_generator.__main__ import main
from wechatpay_generator.published.documents import strict_document
from wechatpay_generator.spec_changes.comparison import find_changes

SHOP: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/v3/toys": {
            "post": {
                "operationId": "toys.make",
                "parameters": [{"name": "shop", "in": "query", "schema": {"type": "string", "maxLength": 8}}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Made"}}}}
                },
            },
            "get": {"operationId": "toys.list_orders", "responses": {"204": {"description": "None"}}},
        }
    },
    "webhooks": {
        "TOY.SOLD": {
            "post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sold"}}}}
            }
        }
    },
    "components": {
        "schemas": {
            "Order": {
                "type": "object",
                "required": ["total"],
                "properties": {
                    "total": {"type": "integer", "minimum": 1},
                    "colour": {"type": "string", "enum": ["RED", "BLUE"]},
                    "wish": {"type": "string", "maxLength": 8, "pattern": "^a"},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                },
            },
            "Part": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Made": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": {"type": "string"}, "state": {"type": "string", "enum": ["MADE"]}},
            },
            "Sold": {"oneOf": [{"$ref": "#/components/schemas/Made"}, {"$ref": "#/components/schemas/Part"}]},
        }
    },
}


def changed(change: Callable[[dict[str, Any]], object]) -> list[str]:
    new = copy.deepcopy(SHOP)
    change(new)
    return [str(one) for one in find_changes(SHOP, new)]


def put(path: str, value: Any) -> Callable[[dict[str, Any]], object]:
    """Sets the value at a path such as schemas/Order/required; `None` takes it away."""

    def change(document: dict[str, Any]) -> None:
        *steps, last = path.split("|")
        at: Any = document["components"]["schemas"] if steps and steps[0] in SHOP["components"]["schemas"] else document
        for step in steps:
            at = at[int(step)] if isinstance(at, list) else at[step]
        if value is None:
            del at[last]
        else:
            at[last] = value

    return change


POST = "paths|/v3/toys|post"


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (put("paths|/v3/toys|get", None), ["breaking: toys.list_orders: GET /v3/toys is gone"]),
        (put("paths|/v3/toys|put", {"operationId": "toys.put"}), ["added: toys.put: PUT /v3/toys is new"]),
        (put(f"{POST}|operationId", "toys.order"), ["breaking: toys.make: is called toys.order"]),
        (put(f"{POST}|deprecated", True), ["changed: toys.make: is deprecated"]),
        (put(f"{POST}|parameters", []), ["breaking: toys.make query shop: is gone"]),
        (put(f"{POST}|parameters|0|required", True), ["breaking: toys.make query shop: is required"]),
        (
            put(f"{POST}|parameters|0|schema|maxLength", 4),
            ["narrowed: toys.make query shop: maxLength 8 is 4"],
        ),
        (put("Order|properties|wish", None), ["breaking: toys.make request/wish: is gone"]),
        (put("Order|properties|gift", {"type": "boolean"}), ["added: toys.make request/gift: is new"]),
        (put("Order|required", ["total", "wish"]), ["breaking: toys.make request/wish: is required"]),
        (put("Order|required", []), []),
        (
            put("Order|properties|wish|x-wechatpay-charset", "bmp"),
            ["narrowed: toys.make request/wish: x-wechatpay-charset (none) is bmp"],
        ),
        (
            put("Order|properties|wish|x-wechatpay-charset", "any"),
            ["changed: toys.make request/wish: x-wechatpay-charset (none) is any"],
        ),
        (
            put("Order|properties|total|format", "int64"),
            ["narrowed: toys.make request/total: format (none) is int64"],
        ),
        (
            put("Made|properties|id|format", "date-time"),
            [
                "changed: toys.make reply 200/id: format (none) is date-time",
                "changed: TOY.SOLD event (Made)/id: format (none) is date-time",
            ],
        ),
        (
            put("Part|properties|name|format", "binary"),
            [
                "changed: toys.make request/parts[]/name: format (none) is binary",
                "changed: TOY.SOLD event (Part)/name: format (none) is binary",
            ],
        ),
        (
            put("Order|additionalProperties", False),
            ["breaking: toys.make request: additionalProperties (none) is false"],
        ),
        (
            put("Order|properties|total|type", "string"),
            ["breaking: toys.make request/total: type integer is string"],
        ),
        (put("Order|properties|total|minimum", 0), ["changed: toys.make request/total: minimum 1 is 0"]),
        (put("Order|properties|total|minimum", 5), ["narrowed: toys.make request/total: minimum 1 is 5"]),
        (put("Order|properties|total|maximum", 5), ["narrowed: toys.make request/total: maximum (none) is 5"]),
        (
            put("Order|properties|wish|maxLength", None),
            ["changed: toys.make request/wish: maxLength 8 is (none)"],
        ),
        (put("Order|properties|wish|pattern", "^b"), ["narrowed: toys.make request/wish: pattern ^a is ^b"]),
        (
            put("Order|properties|colour|enum", ["RED"]),
            ["breaking: toys.make request/colour: the value BLUE is gone"],
        ),
        (
            put("Order|properties|colour|enum", ["RED", "BLUE", "PINK"]),
            ["added: toys.make request/colour: the value PINK is new"],
        ),
        (put("Order|properties|colour|enum", None), ["changed: toys.make request/colour: may have any value"]),
        (put("Order|properties|wish|enum", ["a"]), ["breaking: toys.make request/wish: is one of a"]),
        (
            put("Part|properties|name|maxLength", 3),
            ["narrowed: toys.make request/parts[]/name: maxLength (none) is 3"],
        ),
        (
            put("Made|properties|id", None),
            ["breaking: toys.make reply 200/id: is gone", "breaking: TOY.SOLD event (Made)/id: is gone"],
        ),
        (
            put("Made|required", []),
            [
                "breaking: toys.make reply 200/id: may be missing",
                "breaking: TOY.SOLD event (Made)/id: may be missing",
            ],
        ),
        (put("Made|properties|state|maxLength", 3), []),
        (put("Sold|oneOf", [{"$ref": "#/components/schemas/Made"}]), ["breaking: TOY.SOLD event: is no Part"]),
        (put("webhooks|TOY.SOLD", None), ["breaking: TOY.SOLD: the event is gone"]),
        (put("webhooks|TOY.LOST", {"post": {}}), ["added: TOY.LOST: the event is new"]),
        (put(f"{POST}|responses|202", {"description": "Later"}), ["added: toys.make reply 202: is new"]),
        (
            put(f"{POST}|responses|200", {"description": "Empty"}),
            ["breaking: toys.make reply 200: has no body"],
        ),
        (
            put(
                "Order|properties|parts|items",
                {"allOf": [{"$ref": "#/components/schemas/Part"}, {"description": "A part"}]},
            ),
            [],
        ),
        (put("info", {"title": "Toys"}), []),
    ],
)
def test_each_change_is_told_as_what_it_means(change, lines):
    assert changed(change) == lines


def test_nothing_is_told_of_the_same_spec():
    document = bundle_spec()
    assert list(find_changes(document, document)) == []


def test_what_is_added_for_other_tools_breaks_nobody():
    document = bundle_spec()
    assert {one.kind for one in find_changes(document, strict_document(document))} <= {"added", "changed"}


def test_the_command_prints_what_breaks_first_and_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = copy.deepcopy(SHOP)
    new["paths"]["/v3/toys"]["put"] = {"operationId": "toys.put"}
    new["components"]["schemas"]["Order"]["required"] = ["total", "wish"]
    (tmp_path / "old.json").write_text(json.dumps(SHOP), "utf-8")
    (tmp_path / "new.yaml").write_text(json.dumps(new), "utf-8")  # JSON is YAML
    assert main(["diff", str(tmp_path / "old.json"), str(tmp_path / "new.yaml")]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "breaking: toys.make request/wish: is required",
        "added: toys.put: PUT /v3/toys is new",
        "1 breaking, 0 narrowed, 1 added, 0 changed",
    ]
    assert main(["diff", str(tmp_path / "old.json"), str(tmp_path / "old.json")]) == 0


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "there is no {path}; name a folder with openapi.yaml, a bundled file, or a revision of git"),
        ("{", "{path} is no JSON: "),
        ("[" * 100_000, "{path} is no JSON: "),
        ("[]", "{path} is no OpenAPI document; name a folder with openapi.yaml, a bundled file, or a revision of git"),
    ],
)
def test_what_is_no_document_is_one_line(tmp_path, capsys, content, message):
    path = tmp_path / "old.json"
    if content is not None:
        path.write_text(content, "utf-8")
    assert main(["diff", str(path), str(path)]) == 1
    err = capsys.readouterr().err
    assert err.startswith(message.format(path=path))
    assert err.count("\n") == 1
