"""A spec with events of every kind: encrypted fields, several forms of a resource, another name, money."""

from __future__ import annotations

from typing import Any


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _text(description: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "description": description, **more}


def _object(description: str, required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "description": description, "required": required.split(), "properties": properties}


_KNOWN_BY = {
    "CombinedOrder": ["combine_out_trade_no", "sub_orders"],
    "SharedMoney": ["order_id"],
    "PaidOrder": ["out_trade_no", "trade_state"],
}


def _event(area: str, summary: str, types: list[str], *resources: str, **more: Any) -> dict[str, Any]:
    refs: list[dict[str, Any]] = [_ref(name) for name in resources]
    if len(refs) > 1:
        refs = [ref | {"x-wechatpay-known-by": _KNOWN_BY[name]} for ref, name in zip(refs, resources, strict=True)]
    sealed = {
        "type": "string",
        "contentMediaType": "application/json",
        "contentSchema": refs[0] if len(refs) == 1 else {"oneOf": refs},
    }
    own = {
        "type": "object",
        "properties": {
            "event_type": {"const": types[0]} if len(types) == 1 else {"enum": types},
            "resource": {"type": "object", "properties": {"ciphertext": sealed}},
        },
    }
    return {
        "post": {
            "tags": [area],
            "summary": summary,
            "x-wechatpay-name": "通知",
            "externalDocs": {"url": "https://pay.weixin.qq.com/doc/v3/merchant/4000000000"},
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": {"allOf": [_ref("Notification"), own]}}},
            },
            "responses": {"204": {"description": "Handled"}},
            **more,
        }
    }


_SECRET = {"x-wechatpay-sensitive": "merchant"}
_AMOUNT = {"type": "integer", "minimum": 0, "description": "Amount", "x-wechatpay-unit": "fen"}

WEBHOOK_SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Events", "version": "0.1.0"},
    "tags": [{"name": "pay", "description": "Orders"}, {"name": "member", "description": "Members"}],
    "paths": {
        "/v3/pay/orders": {
            "get": {
                "operationId": "pay.get_order",
                "tags": ["pay"],
                "summary": "Look an order up",
                "responses": {
                    "200": {"description": "It", "content": {"application/json": {"schema": _ref("PaidOrder")}}}
                },
            }
        }
    },
    "webhooks": {
        "TRANSACTION.SUCCESS": _event(
            "pay", "An order was paid", ["TRANSACTION.SUCCESS"], "CombinedOrder", "SharedMoney", "PaidOrder"
        ),
        "SHARING.SUCCESS": _event(
            "pay", "Money was shared", ["SHARING.SUCCESS", "TRANSACTION.SUCCESS", "SHARING.DONE"], "SharedMoney"
        ),
        "MEMBER.JOINED": _event("member", "A user became a member", ["MEMBER.JOINED"], "Member"),
    },
    "components": {
        "schemas": {
            "Notification": _object(
                "Notice", "id event_type", id=_text("Number"), event_type=_text("Type"), resource=_ref("Sealed")
            ),
            "Sealed": _object("Sealed", "ciphertext", ciphertext=_text("Ciphertext")),
            "Amount": _object("Amount", "total", total=_AMOUNT),
            "PaidOrder": _object(
                "Order",
                "out_trade_no trade_state",
                out_trade_no=_text("Number", minLength=6),
                trade_state=_text("State"),
                amount=_ref("Amount"),
            ),
            "CombinedOrder": _object(
                "Orders",
                "combine_out_trade_no sub_orders",
                combine_out_trade_no=_text("Number"),
                sub_orders={"type": "array", "items": _ref("PaidOrder"), "description": "Orders"},
            ),
            "SharedMoney": _object("Share", "order_id amount", order_id=_text("Number"), amount=_AMOUNT),
            "Member": _object(
                "Member",
                "openid phone_number",
                openid=_text("User"),
                phone_number=_text("Telephone", maxLength=11, **_SECRET),
                answers={"type": "array", "items": _ref("Answer"), "description": "Answers"},
                sponsor=_ref("Member"),
            ),
            "Answer": _object(
                "Answer",
                "name",
                name=_text("Question"),
                chosen={"type": "array", "items": _text("Choice", **_SECRET), "description": "Choices"},
            ),
        }
    },
}
