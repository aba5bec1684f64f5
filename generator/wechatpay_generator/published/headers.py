"""Declares the headers of requests and replies that WeChat Pay has and the pages tell apart from the operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .signature_headers import SIGNATURE_HEADERS
from .walking import find_component, operations, reachable, resolve, walk_schemas

REQUEST_ID = "RequestId"
_REQUEST_ID = {
    "description": "WeChat Pay's number of the request; name it when asking for help (请求唯一标识)",
    "schema": {"type": "string"},
    "example": "08F0A5D1CB0610C40118A0C0A66920A8B90128A5B401-268435461",
}
ENCRYPTION_SERIAL = "WechatpayEncryptionSerial"
_ENCRYPTION_SERIAL = {
    "name": "Wechatpay-Serial",
    "in": "header",
    "description": "Which key of WeChat Pay the encrypted fields of the request were encrypted with: the ID of its "
    "public key, or the serial number of a platform certificate; needed whenever one of them is sent "
    "(微信支付公钥ID或平台证书序列号)",
    "schema": {"type": "string", "minLength": 1},
    "example": "PUB_KEY_ID_0119000000012026010100000000000001",
}
SENSITIVE = "x-wechatpay-sensitive"


def declare_headers(document: dict[str, Any]) -> None:
    """Give every reply `Request-ID`, signed ones the signature's headers, and requests the key that encrypted them."""
    components = document["components"]
    components["headers"] = {
        REQUEST_ID: _REQUEST_ID,
        # why only the type: a reply is read, and what it has is open
        **{
            name: {
                "description": header.description,
                "schema": {"type": header.schema["type"]},
                "example": header.example,
            }
            for name, header in SIGNATURE_HEADERS.items()
        },
    }
    events = {id(reply) for reply in _replies_to_events(document)}
    for reply in components.get("responses", {}).values():
        if id(reply) not in events:
            _add_headers(reply, signed=False)
    for operation in operations(document):
        unsigned = operation.get("x-wechatpay-unsigned-response", False)
        for status, reply in operation["responses"].items():
            if "$ref" not in reply:
                _add_headers(reply, signed=status.startswith("2") and not unsigned)
        if is_encrypting(document, operation):
            components.setdefault("parameters", {})[ENCRYPTION_SERIAL] = _ENCRYPTION_SERIAL
            parameter = {"$ref": f"#/components/parameters/{ENCRYPTION_SERIAL}"}
            operation["parameters"] = [*operation.get("parameters", []), parameter]
    document["components"] = {kind: dict(sorted(named.items())) for kind, named in sorted(components.items())}


def is_encrypting(document: Mapping[str, Any], operation: Mapping[str, Any]) -> bool:
    """Whether a field of the request is encrypted with a key of WeChat Pay."""
    body = operation.get("requestBody")
    parts = [body, operation.get("parameters", [])]
    schemas = [*walk_schemas("requestBodies", body)]
    schemas += [
        schema
        for ref in reachable(document, *parts)
        for schema in walk_schemas(ref.split("/")[2], find_component(document, ref))
    ]
    return any(schema.get(SENSITIVE) == "platform" for schema in schemas)


def _replies_to_events(document: Mapping[str, Any]) -> list[Any]:
    return [
        resolve(document, reply)
        for item in document.get("webhooks", {}).values()
        for reply in item["post"]["responses"].values()
    ]


def _add_headers(reply: dict[str, Any], *, signed: bool) -> None:
    names = {"Request-ID": REQUEST_ID}
    if signed:
        names |= {header.name: name for name, header in SIGNATURE_HEADERS.items()}
    declared = {header: {"$ref": f"#/components/headers/{name}"} for header, name in names.items()}
    reply["headers"] = {**reply.get("headers", {}), **declared}
