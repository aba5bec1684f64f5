"""A spec whose operations have no handler, with every kind of schema that a reply can have."""

from __future__ import annotations

from typing import Any


def _ref(name: str, **more: Any) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}", **more}


def _text(description: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "description": description, **more}


def _json(schema: str, example: object = None) -> dict[str, Any]:
    media = {"schema": _ref(schema)} | ({} if example is None else {"example": example})
    return {"application/json": media}


def _operation(name: str, responses: dict[str, Any], **more: Any) -> dict[str, Any]:
    replies = {status: {"description": "Done", **reply} for status, reply in responses.items()}
    return {"operationId": f"depot.{name}", "tags": ["depot"], "summary": name, "responses": replies, **more}


def _parameter(name: str, place: str, schema: dict[str, Any], *, required: bool = True) -> dict[str, Any]:
    return {"name": name, "in": place, "required": required, "schema": schema}


def _object(required: list[str], closed: bool = False, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "description": "An object", "required": required, "properties": properties}
    return {**schema, "additionalProperties": False} if closed else schema


def _json_text(value: dict[str, Any], **more: Any) -> dict[str, Any]:
    return _text("JSON", contentMediaType="application/json", contentSchema=value, **more)


MOMENT = "2026-01-02T15:04:05+08:00"
ORDER_EXAMPLE = {
    "mchid": "1900000001",
    "seller_mchid": "1900000777",
    "order_no": "D0001",
    "depot_order_id": "4200000001",
    "state": "OPEN",
    "amount": {"total": 100, "paid": 99, "currency": "CNY"},
    "payer": {"name": "张三", "openid": "oUser0000000000000000000001"},
    "lines": [
        {"sku": "S1", "quantity": 1, "result": "KEPT"},
        {"sku": "S2", "quantity": 2, "result": "REFUSED"},
    ],
    "created": MOMENT,
    "day": "2026-01-02",
    "note": None,
}

SHELVES_EXAMPLE = {
    "found": {"shelves": [{"text": f"shelf {number}"} for number in range(5)], "total_count": 35},
    "links": {"next": "/v3/depot/linked-shelves?offset=5"},
    "limit": 20,
}
SHELF_TOKEN_EXAMPLE = {"found": SHELVES_EXAMPLE["found"], "next_page_token": "MTIzNA"}
GUARD_EXAMPLE = {"hours": '["08:00", "17:00"]', "person": '{"name": "张三", "age": 30}', "note": "x"}

_PATH = [_parameter("order_no", "path", _ref("OrderNo"))]
_KEEPER = [_parameter("keeper_id", "path", _text("Number"))]
_RAMP = [{**_parameter("ramp_id", "path", _text("Number")), "example": "RAMP0001"}]
_ORDER_BODY = {"required": True, "content": _json("OrderRequest")}

DEPOT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Depot", "version": "0.1.0"},
    "tags": [{"name": "depot", "description": "Depots"}],
    "paths": {
        "/v3/depot/orders": {
            "post": _operation(
                "place_order",
                {"200": {"content": _json("Order", ORDER_EXAMPLE)}},
                requestBody=_ORDER_BODY,
                **{"x-wechatpay-idempotency": {"key": "order_no", "query": "depot.get_order"}},
            ),
            "get": _operation(
                "list_orders",
                {"200": {"content": _json("OrderPage")}},
                parameters=[
                    _parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 50}),
                    _parameter("offset", "query", {"type": "integer", "minimum": 0}, required=False),
                    _parameter("state", "query", _ref("OrderFilter"), required=False),
                    _parameter("paid", "query", {"type": "boolean"}, required=False),
                    _parameter("tags", "query", {"type": "array", "items": _text("Tag")}, required=False),
                    _parameter("name", "query", _ref("PersonName"), required=False),
                ],
            ),
        },
        "/v3/depot/orders/{order_no}": {
            "get": _operation("get_order", {"200": {"content": _json("Everything")}}, parameters=_PATH),
            "delete": _operation("close_order", {"204": {}}, parameters=_PATH),
        },
        "/v3/depot/orders/id/{depot_order_id}": {
            "get": _operation(
                "get_order_by_id",
                {"200": {"content": _json("Order", ORDER_EXAMPLE)}},
                parameters=[_parameter("depot_order_id", "path", _text("Number"))],
                **{"x-wechatpay-error-codes": {"MCH_NOT_EXISTS": 404, "ORDER_NOT_EXIST": 404}},
            ),
        },
        "/v3/depot/orders/{order_no}/boxes": {
            "put": _operation(
                "pack_order",
                {"202": {"content": _json("Box")}},
                parameters=_PATH,
                requestBody={"required": True, "content": _json("BoxRequest")},
            ),
        },
        "/v3/depot/shelves": {
            "get": _operation(
                "list_shelves",
                {"200": {"content": _json("ShelfPage", SHELVES_EXAMPLE)}},
                parameters=[
                    _parameter("limit", "query", {"type": "integer", "minimum": 1}, required=False),
                    _parameter("offset", "query", {"type": "integer", "minimum": 0}, required=False),
                ],
                **{
                    "x-wechatpay-pages": {
                        "items": "found/shelves",
                        "offset": "offset",
                        "limit": "limit",
                        "total": "found/total_count",
                    }
                },
            ),
        },
        "/v3/depot/numbered-shelves": {
            "get": _operation(
                "list_numbered_shelves",
                {"200": {"content": _json("ShelfPage", SHELVES_EXAMPLE)}},
                parameters=[
                    _parameter("page_index", "query", {"type": "integer", "minimum": 1}, required=False),
                    _parameter("page_size", "query", _text("Most", pattern="^[0-9]+$"), required=False),
                ],
                **{
                    "x-wechatpay-pages": {
                        "items": "found/shelves",
                        "page": "page_index",
                        "size": "page_size",
                        "total": "found/total_count",
                    }
                },
            ),
        },
        "/v3/depot/shelf-searches": {
            "post": _operation(
                "search_shelves",
                {"200": {"content": _json("ShelfPage", SHELVES_EXAMPLE)}},
                requestBody={"required": True, "content": _json("ShelfSearch")},
                **{
                    "x-wechatpay-safe": True,
                    "x-wechatpay-pages": {"items": "found/shelves", "page": "page", "size": "size", "first": 0},
                },
            ),
        },
        "/v3/depot/tokens-of-shelves": {
            "get": _operation(
                "list_shelves_by_token",
                {"200": {"content": _json("ShelfTokenPage", SHELF_TOKEN_EXAMPLE)}},
                parameters=[
                    _parameter("page_token", "query", _text("Token", minLength=1), required=False),
                    _parameter("page_size", "query", {"type": "integer", "minimum": 1}, required=False),
                ],
                **{
                    "x-wechatpay-pages": {
                        "items": "found/shelves",
                        "token": "page_token",
                        "next-token": "next_page_token",
                        "size": "page_size",
                    }
                },
            ),
        },
        "/v3/depot/linked-shelves": {
            "get": _operation(
                "list_linked_shelves",
                {"200": {"content": _json("ShelfPage", SHELVES_EXAMPLE)}},
                **{"x-wechatpay-pages": {"items": "found/shelves", "next": "links/next"}},
            ),
        },
        "/v3/depot/guards": {
            "post": _operation(
                "hire_guard",
                {"200": {"content": _json("Guard")}},
                requestBody={"required": True, "content": _json("GuardRequest")},
            ),
            "get": _operation(
                "find_guard",
                {"200": {"content": _json("Guard", GUARD_EXAMPLE)}},
                parameters=[_parameter("person", "query", _json_text(_ref("Person")), required=False)],
            ),
        },
        # why apart: a client needs long for a schema that contains itself in several places
        "/v3/depot/crates": {
            "post": _operation(
                "add_crate",
                {"200": {"content": _json("Crate")}},
                requestBody={"required": True, "content": _json("Crate")},
            ),
        },
        "/v3/depot/label": {
            "get": _operation(
                "get_label", {"200": {"content": _json("Label")}}, **{"x-wechatpay-unsigned-response": True}
            ),
            "post": _operation("order_label", {"202": {}}),
        },
        "/v3/depot/keepers/{keeper_id}": {
            "get": _operation("get_keeper", {"200": {"content": _json("Label")}}, parameters=_KEEPER),
            "put": _operation(
                "move_keeper",
                {"200": {"content": _json("Label")}},
                parameters=_KEEPER,
                requestBody={"required": True, "content": _json("LabelRequest")},
            ),
        },
        "/v3/depot/ramps/{ramp_id}": {
            "get": _operation("get_ramp", {"200": {"content": _json("Label")}}, parameters=_RAMP)
        },
        "/v3/depot/ramps/{ramp_id}/raise": {"post": _operation("raise_ramp", {"204": {}}, parameters=_RAMP)},
        "/v3/depot/riddle": {"get": _operation("get_riddle", {"200": {"content": _json("Riddle")}})},
    },
    "components": {
        "schemas": {
            "MchId": _text("Merchant", pattern="^[0-9]{8,32}$", examples=["1900000001"]),
            "OrderNo": _text("Number", minLength=1, maxLength=32, pattern="^[0-9A-Za-z_-]+$"),
            "PersonName": _text("Name", minLength=1, maxLength=16, **{"x-wechatpay-sensitive": "platform"}),
            "DateTime": _text("Moment", format="date-time"),
            "OrderFilter": _text("State", enum=["OPEN", "DONE", "ANY"]),
            "OrderState": _text("State", enum=["OPEN", "DONE"]),
            "Currency": _text("Currency", enum=["CNY", "HKD"]),
            "Choice": _text("Choice", enum=["FIRST", "SECOND"]),
            "Kind": _text("Kind", enum=["A", "B", "C"]),
            "Payer": _object(["name"], closed=True, name=_ref("PersonName"), openid=_text("User", minLength=1)),
            "Line": _object(
                ["sku", "quantity"],
                closed=True,
                sku=_text("Article", minLength=1, maxLength=8),
                quantity={"type": "integer", "minimum": 1, "maximum": 99, "description": "How many"},
            ),
            "AmountRequest": _object(
                ["total"],
                closed=True,
                total={"type": "integer", "minimum": 0, "description": "In fen"},
                currency=_ref("Currency"),
            ),
            "OrderRequest": _object(
                ["mchid", "order_no", "amount"],
                closed=True,
                mchid=_ref("MchId"),
                order_no=_ref("OrderNo"),
                amount=_ref("AmountRequest"),
                payer=_ref("Payer"),
                lines={"type": "array", "description": "What", "maxItems": 5, "items": _ref("Line")},
                state=_ref("OrderFilter"),
                note={"type": ["string", "null"], "maxLength": 20, "description": "Words"},
                created=_ref("DateTime"),
                weight={"anyOf": [{"type": "integer", "minimum": 1}, _text("Class")], "description": "Weight"},
                secret=_text("Word", maxLength=70, **{"x-wechatpay-sensitive": "platform"}),
                greeting=_text("Word", maxLength=300),
                depot_order_id={"type": "integer", "description": "Another kind than in the reply"},
            ),
            "Amount": _object(
                ["total"],
                total={"type": "integer", "minimum": 0, "description": "In fen"},
                paid={"type": "integer", "minimum": 0, "description": "In fen"},
                currency=_text("Currency"),
            ),
            "LineResult": _object(
                ["sku", "result"],
                sku=_text("Article", maxLength=8),
                quantity={"type": "integer", "description": "How many"},
                result=_text("What became of it"),
            ),
            "PayerSeen": _object(
                [], name=_text("Name", maxLength=16, **{"x-wechatpay-sensitive": "merchant"}), openid=_text("User")
            ),
            "Order": _object(
                ["mchid", "order_no", "state", "created"],
                mchid=_ref("MchId"),
                seller_mchid=_ref("MchId"),
                order_no=_ref("OrderNo"),
                depot_order_id=_text("Number"),
                state=_ref("OrderState"),
                amount=_ref("Amount"),
                payer=_ref("PayerSeen"),
                lines={"type": "array", "description": "What", "maxItems": 4, "items": _ref("LineResult")},
                created=_ref("DateTime"),
                day=_text("Day", format="date"),
                note={"type": ["string", "null"], "description": "Words"},
                weight={"anyOf": [{"type": "integer"}, _text("Class")], "description": "Weight"},
                secret=_text("Word, not encrypted here"),
                greeting=_text("Word", **{"x-wechatpay-sensitive": "merchant"}),
            ),
            "OrderPage": _object(
                ["data", "limit", "offset"],
                data={"type": "array", "description": "Orders", "minItems": 2, "items": _ref("Order")},
                limit={"type": "integer", "description": "Most"},
                offset={"type": "integer", "description": "First"},
                name=_text("Name", **{"x-wechatpay-sensitive": "merchant"}),
            ),
            "Box": _object(
                ["label"],
                label=_text("Label", minLength=1),
                fragile={"type": "boolean", "description": "Breaks"},
                inner=_ref("Box"),
            ),
            "BoxRequest": _object(
                ["label"],
                closed=True,
                label=_text("Label", minLength=1),
                fragile={"type": "boolean", "description": "Breaks"},
                inner=_ref("BoxRequest"),
            ),
            "Crate": _object(
                ["name"],
                name=_ref("PersonName"),
                left=_ref("Crate"),
                right=_ref("Crate"),
                more={"type": "array", "description": "In it", "items": _ref("Crate")},
            ),
            "ShelfPage": _object(
                ["found"],
                found=_ref("Shelves"),
                links=_ref("ShelfLinks"),
                limit={"type": "integer", "description": "Most"},
            ),
            "Shelves": _object(
                ["shelves", "total_count"],
                shelves={"type": "array", "description": "Shelves", "items": _ref("Label")},
                total_count={"type": "integer", "description": "All"},
            ),
            "ShelfTokenPage": _object(
                ["found", "next_page_token"], found=_ref("Shelves"), next_page_token=_text("The next page")
            ),
            "ShelfSearch": _object(
                [],
                closed=True,
                page={"type": "integer", "minimum": 0, "description": "Which page"},
                size={"type": "integer", "minimum": 1, "description": "Most"},
            ),
            "ShelfLinks": _object([], next=_text("The next page")),
            "Hours": {
                "type": "array",
                "description": "From and until",
                "minItems": 2,
                "maxItems": 2,
                "items": _text("Hour", pattern="^[0-9]{2}:[0-9]{2}$", examples=["09:00"]),
            },
            "Person": _object(
                ["name"],
                closed=True,
                name=_ref("PersonName"),
                age={"type": "integer", "minimum": 0, "description": "Age"},
            ),
            "GuardRequest": _object(
                ["hours"],
                closed=True,
                hours=_json_text(_ref("Hours"), maxLength=20),
                person=_json_text(_ref("Person")),
                note=_text("Words"),
            ),
            "PersonSeen": _object(
                ["name"],
                name=_text("Name", maxLength=16, **{"x-wechatpay-sensitive": "merchant"}),
                age={"type": "integer", "description": "Age"},
            ),
            "Guard": _object(
                ["hours"],
                hours=_json_text(_ref("Hours"), maxLength=20),
                person=_json_text(_ref("PersonSeen")),
                note=_text("Words"),
            ),
            "Riddle": _object(["text"], text=_text("No sample has this form", pattern="^RIDDLE-[0-9]+$")),
            "Label": _object(["text"], text=_text("Text", minLength=3)),
            "LabelRequest": _object(["text"], closed=True, text=_text("Text", minLength=3)),
            "Everything": _object(
                ["order_no", "serial", "count", "ratio", "chosen", "maybe", "kinds", "box", "at", "url", "flag"],
                order_no=_ref("OrderNo"),
                mchid=_ref("MchId"),
                serial=_text("Serial", pattern="^[0-9A-F]{40}$"),
                count={"type": "integer", "exclusiveMinimum": 7, "multipleOf": 5, "description": "Count"},
                ratio={"type": "number", "exclusiveMinimum": 0, "maximum": 0.5, "description": "Ratio"},
                least={"type": "integer", "maximum": -3, "description": "Least"},
                chosen=_ref("Choice"),
                maybe={"type": ["null", "string"], "description": "Maybe"},
                kinds={
                    "type": "array",
                    "description": "Kinds",
                    "minItems": 2,
                    "uniqueItems": True,
                    "items": _ref("Kind"),
                },
                names={"type": "array", "description": "Names", "items": _ref("PersonName")},
                box=_ref("Box"),
                at=_ref("DateTime"),
                url=_text("Where", format="uri"),
                flag={"type": "boolean", "description": "Flag"},
                either={"anyOf": [{"type": "integer", "minimum": 3}, _text("Text")], "description": "Either"},
                fixed={"type": "string", "const": "FIXED", "description": "Fixed"},
            ),
        }
    },
}
