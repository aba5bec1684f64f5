"""The reference pages: what a reader is told of each field, and what becomes of older pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from wechatpay_generator.reference.afterwards import afterwards
from wechatpay_generator.reference.build import read_pages, reference_differences, write_reference
from wechatpay_generator.reference.division import divide
from wechatpay_generator.reference.field_rows import describe_kind, field_rows

DOCUMENT: dict[str, Any] = {
    "components": {
        "schemas": {
            "Fen": {"type": "integer", "minimum": 0, "maximum": 2**53 - 1, "x-wechatpay-unit": "fen"},
            "Name": {"type": "string", "minLength": 1, "maxLength": 8, "description": "A name (名)"},
            "Kind": {"type": "string", "enum": ["A", "B"]},
            "Inner": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"$ref": "#/components/schemas/Name"}},
            },
        }
    }
}


TOY_SHOP = """\
openapi: 3.1.0
info: {title: Toys, version: '1'}
tags: [{name: toy_shop, description: Toys (玩具)}]
x-wechatpay-error-codes: {ORDER_CLOSED: {outcome: refused, text: The order is closed (订单已关闭)}}
paths:
  /v3/toy-shop/orders:
    post:
      operationId: toy_shop.create_order
      tags: [toy_shop]
      summary: Order a toy
      x-wechatpay-name: 下单
      x-wechatpay-error-codes: {ORDER_CLOSED: 400}
      externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/1'}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Order'}, example: {name: bear}}}
      responses: {'204': {description: Ordered}}
components:
  schemas:
    Order: {type: object, additionalProperties: false, required: [name], properties: {name: {type: string}}}
"""


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        (ref("Fen"), "integer from 0, in fen"),
        ({**ref("Fen"), "minimum": 1}, "integer from 1, in fen"),
        (ref("Name"), "text of 1–8 characters"),
        ({"type": "string", "minLength": 12, "maxLength": 12}, "text of 12 characters"),
        ({"type": "string", "pattern": "^[0-9]+$"}, "text, `^[0-9]+$`"),
        (
            {"type": "string", "maxLength": 8, "x-wechatpay-max-bytes": 8, "x-wechatpay-charset": "bmp"},
            "text of up to 8 characters, at most 8 bytes in UTF-8, no emoji",
        ),
        ({"type": "string", "x-wechatpay-charset": "any"}, "text"),
        ({"type": "string", "format": "date-time"}, "time, RFC 3339 with offset"),
        ({"type": "string", "x-wechatpay-sensitive": "platform"}, "text, encrypted on the wire"),
        (ref("Kind"), "one of `A`, `B`"),
        ({"const": "X"}, "`X`"),
        ({"type": "boolean"}, "true or false"),
        ({"type": "integer", "minimum": 1, "maximum": 50, "default": 20}, "integer from 1 to 50, `20` if left out"),
        ({"type": "integer", "x-wechatpay-unit": "second"}, "integer, in seconds"),
        ({"type": "array", "minItems": 1, "maxItems": 3, "items": ref("Kind")}, "list of 1–3 × one of `A`, `B`"),
        ({"type": ["string", "null"]}, "text"),
        (
            {
                "type": "string",
                "contentMediaType": "application/json",
                "contentSchema": {"type": "array", "items": ref("Name")},
            },
            "list of text of 1–8 characters, as JSON in a text",
        ),
    ],
)
def test_a_type_in_words(schema: dict[str, Any], words: str) -> None:
    assert describe_kind(DOCUMENT, schema) == words


def test_fields_inside_of_fields() -> None:
    schema = {
        "type": "object",
        "required": ["inner"],
        "properties": {"inner": ref("Inner"), "many": {"type": "array", "items": ref("Inner")}},
    }
    rows = list(field_rows(DOCUMENT, schema))
    assert [(row.path, row.required) for row in rows] == [
        ("inner", True),
        ("inner.name", True),
        ("many", False),
        ("many[].name", True),
    ]
    assert rows[1].text == "A name (名)"


@pytest.mark.parametrize(
    ("method", "operation", "paragraphs"),
    [
        ("GET", {}, []),
        *(
            ("GET", {"x-wechatpay-final": mark}, [text])
            for mark, text in (
                (
                    {"state": "parts/*/state", "final": ["SENT", "LOST"], "open": ["MADE"], "ask-after": [5, 60, 60]},
                    "`parts[].state` of the reply has the final word in `SENT`, `LOST`; `MADE` may still change by "
                    "itself. Ask after 5 s, then every 60 s.",
                ),
                (
                    {"state": "state", "final": ["SENT"], "ask-after": [60]},
                    "`state` of the reply has the final word in `SENT`. Ask every 60 s.",
                ),
                (
                    {"state": "state", "open": ["MADE"]},
                    "No state is known in which `state` of the reply has the final word; `MADE` may still change.",
                ),
                ({"found": True}, "That it is found is the final word."),
            )
        ),
        ("POST", {"x-wechatpay-safe": True}, ["Changes nothing, though it is no GET."]),
        ("POST", {}, ["No number makes a repetition safe: after an unknown outcome, look before you send it again."]),
        (
            "POST",
            {"x-wechatpay-idempotency": {"key": "order/no"}},
            ["Safe to repeat with the same `order.no` and the same contents."],
        ),
        (
            "POST",
            {
                "x-wechatpay-idempotency": {"key": "no", "query": "toy_shop.get", "repeat": False},
                "x-wechatpay-outcome": {
                    "state": "parts/*/state",
                    "took-effect": ["SENT", "PAID"],
                    "not-yet": ["MADE"],
                    "failed": ["LOST"],
                    "undecidable": ["HELD"],
                    "wait": 5,
                    "same": {"amount": "amount/total"},
                },
                "x-wechatpay-final": {"state": "state", "final": ["LOST"], "ask-after": [5, 30, 60]},
                "x-wechatpay-next": "toy_shop.get",
            },
            [
                "Not to be sent again after an unknown outcome: `toy_shop.get` tells by `no` what became of it.",
                "What `parts[].state` in its reply means:\n\n| state | of this call |\n|---|---|\n"
                "| `SENT`, `PAID` | it took effect |\n| `MADE` | no effect yet, ask again after 5 s |\n"
                "| `LOST` | it failed, or was refused |\n| `HELD` | cannot be told |",
                "With another value of `amount.total` than was sent, the number belongs to another request.",
                "`state` of the query's reply has the final word in `LOST`. Ask after 5, 30 s, then every 60 s.",
                "The reply only says that the request was accepted: ask `toy_shop.get` then.",
            ],
        ),
        (
            "POST",
            {
                "x-wechatpay-idempotency": {"key": "no", "query": "toy_shop.get"},
                "x-wechatpay-outcome": {"undecidable": True},
            },
            [
                "Safe to repeat with the same `no` and the same contents. `toy_shop.get` does not tell whether it took "
                "effect.",
            ],
        ),
    ],
)
def test_what_is_said_of_the_time_after_a_call(method: str, operation: dict[str, Any], paragraphs: list[str]) -> None:
    assert list(afterwards(method, operation)) == paragraphs


def test_pages_are_written_and_checked(tmp_path: Path) -> None:
    spec, folder = tmp_path / "spec", tmp_path / "reference"
    spec.mkdir()
    (spec / "openapi.yaml").write_text(TOY_SHOP, encoding="utf-8")
    count = write_reference(spec, folder)
    assert count == len(list(folder.glob("*.md")))
    assert reference_differences(spec, folder) == []
    page = folder / "toy_shop.md"
    text = page.read_text(encoding="utf-8")
    assert "## create_order" in text
    assert "| `ORDER_CLOSED` | 400 | refused | The order is closed (订单已关闭) |" in text
    assert "The reply is `204` without content." in text
    assert "from wechatpay_client.api.toy_shop import create_order" in text
    page.write_text(text + "more", encoding="utf-8")
    (folder / "gone.md").write_text(text, encoding="utf-8")
    (folder / "of-my-own.md").write_text("# mine\n", encoding="utf-8")
    assert reference_differences(spec, folder) == ["not made from the spec: gone.md", "differs: toy_shop.md"]
    write_reference(spec, folder)
    assert reference_differences(spec, folder) == []
    assert (folder / "of-my-own.md").exists()
    assert not (folder / "gone.md").exists()


PATHS = {
    "list_toys": "/v3/toy-shop/toys",
    "get_toy": "/v3/toy-shop/toys/{toy_id}",
    "sell_toy": "/v3/toy-shop/toys/{toy_id}/sales",
    "return_toy": "/v3/toy-shop/toys/{toy_id}/sales/{sale_id}/return",
    "list_sales": "/v3/toy-shop/toys/{toy_id}/sales/a.b",
    "open_shop": "/v3/toy-shop/shops",
    "close_shop": "/v3/toy-shop/shops/{shop_id}",
    "count": "/v3/toy-shop",
}


@pytest.mark.parametrize(
    ("largest", "pages"),
    [
        (80, {"": list(PATHS)}),
        (
            79,
            {
                "": ["open_shop", "close_shop", "count"],
                "toys": ["list_toys", "get_toy", "sell_toy", "return_toy", "list_sales"],
            },
        ),
        (
            49,
            {
                "": ["open_shop", "close_shop", "count"],
                "toys": ["list_toys", "get_toy"],
                "toys-sales": ["sell_toy", "return_toy", "list_sales"],
            },
        ),
        (
            1,  # a page that its paths tell no further apart
            {
                "": ["open_shop", "close_shop", "count"],
                "toys": ["list_toys", "get_toy"],
                "toys-sales": ["sell_toy", "return_toy", "list_sales"],
            },
        ),
    ],
)
def test_operations_share_a_page_by_their_paths(largest: int, pages: dict[str, list[str]]) -> None:
    assert divide(PATHS, dict.fromkeys(PATHS, 10), largest) == pages


def test_operations_of_one_path_stay_together() -> None:
    assert divide(dict.fromkeys("abcd", "/v3/toys"), dict.fromkeys("abcd", 10), 1) == {"": list("abcd")}


LONG_OPERATION = """\
  /v3/toy-shop/%(path)s:
    get:
      operationId: toy_shop.%(name)s
      tags: [toy_shop]
      summary: Look up %(name)s
      description: %(text)s
      x-wechatpay-name: 查询
      externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/1'}
      responses:
        '200':
          description: Found
          content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}, example: {}}}
"""


def write_long_shop(folder: Path, text: str, fields: int) -> Path:
    """A spec of toy shops with two products of three operations each, and an operation beside them."""
    names = {f"{product}/{n}": f"get_{product}_{n}" for product in ("bears", "dolls") for n in "abc"} | {
        "all": "get_all"
    }
    more = "".join(LONG_OPERATION % {"path": path, "name": name, "text": text} for path, name in names.items())
    toy = ", ".join(f"part_{n}: {{type: string}}" for n in range(fields))
    schema = f"    Toy: {{type: object, properties: {{{toy}}}}}\n"
    folder.mkdir()
    whole = TOY_SHOP.replace("components:\n  schemas:\n", f"{more}components:\n  schemas:\n{schema}")
    (folder / "openapi.yaml").write_text(whole, encoding="utf-8")
    return folder


def test_an_area_that_is_too_long_has_pages_of_its_products(tmp_path: Path) -> None:
    pages = read_pages(write_long_shop(tmp_path / "spec", "so " * 30_000, 1))
    assert pages.keys() == {"README.md", "toy_shop.md", "toy_shop-bears.md", "toy_shop-dolls.md"}
    assert "[toy_shop](toy_shop.md): [bears](toy_shop-bears.md), [dolls](toy_shop-dolls.md) |" in pages["README.md"]
    first, bears = pages["toy_shop.md"], pages["toy_shop-bears.md"]
    assert "| [bears](toy_shop-bears.md) | [get_bears_a](toy_shop-bears.md#get_bears_a) | Look up" in first
    assert "| this one | [create_order](#create_order) | Order a toy | 下单 |" in first
    assert [line for line in first.splitlines() if line.startswith("## ")] == ["## create_order", "## get_all"]
    assert "# toy_shop: bears\n\nThe operations of [toy_shop](toy_shop.md) under `/v3/toy-shop/bears`.\n" in bears
    assert "| [get_bears_a](#get_bears_a) | Look up" in bears
    assert "client = Client.from_config()" in bears
    assert [line for line in bears.splitlines() if line.startswith("## ")] == [f"## get_bears_{n}" for n in "abc"]


@pytest.mark.parametrize(("fields", "tables"), [(17, 7), (18, 1)])
def test_a_long_table_stands_once_on_a_page(tmp_path: Path, fields: int, tables: int) -> None:
    page = read_pages(write_long_shop(tmp_path / "spec", "Short", fields))["toy_shop.md"]
    assert page.count("| `part_0` |") == tables
    assert page.count("Reply `200`, `Toy`: the same fields as of [get_all](#get_all).") == 7 - tables
