"""Makes the events operations that code generators keep: with an identifier, a tag, named components and headers."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from wechatpay_generator.failure import GenerationError

from .walking import SCHEMA, event_operations

EVENTS_TAG = "notifications"
TAG = {
    "name": EVENTS_TAG,
    "x-displayName": "Notifications (回调通知)",
    "description": "What WeChat Pay posts to the merchant, signed, with an encrypted resource (回调通知)",
}
_HEADERS = {
    "WechatpayTimestamp": (
        "Wechatpay-Timestamp",
        True,
        "Unix time in seconds, part of what is signed; one that is more than 5 minutes off is refused (应答时间戳)",
        {"type": "string", "pattern": "^[0-9]{1,10}$"},
        "1767337445",
    ),
    "WechatpayNonce": (
        "Wechatpay-Nonce",
        True,
        "Random text, part of what is signed (应答随机串)",
        {"type": "string", "minLength": 1},
        "0123456789abcdef0123456789abcdef",
    ),
    "WechatpaySignature": (
        "Wechatpay-Signature",
        True,
        "Signature in base64 over timestamp, nonce and body as it came, a line each (应答签名)",
        {"type": "string", "minLength": 1},
        "c2lnbmF0dXJl",
    ),
    "WechatpaySerial": (
        "Wechatpay-Serial",
        True,
        "Which key of WeChat Pay signed: the ID of its public key, or the serial number of a platform certificate "
        "(微信支付公钥ID或平台证书序列号)",
        {"type": "string", "minLength": 1},
        "PUB_KEY_ID_0119000000012026010100000000000001",
    ),
    "WechatpaySignatureType": (
        "Wechatpay-Signature-Type",
        False,
        "How it was signed; without it, as WECHATPAY2-SHA256-RSA2048 (签名类型)",
        {"type": "string"},
        "WECHATPAY2-SHA256-RSA2048",
    ),
}


def name_events(document: dict[str, Any]) -> None:
    """Give each event an operationId, a tag, the headers, and named components for its body and its envelope."""
    events = list(event_operations(document))
    if not events:
        return
    document["tags"] = [*document.get("tags", []), TAG]
    for group in document.get("x-tagGroups", [])[-1:]:
        group["tags"].append(EVENTS_TAG)
    components = document["components"]
    parameters = components.setdefault("parameters", {})
    for name, (header, required, description, schema, example) in _HEADERS.items():
        parameters[name] = {
            "name": header,
            "in": "header",
            "required": required,
            "description": description,
            "schema": schema,
            "example": example,
        }
    for event_type, operation in events:
        operation["operationId"] = f"{EVENTS_TAG}.receive_{event_type.lower().replace('.', '_')}"
        operation["tags"] = [*operation["tags"], EVENTS_TAG]
        operation["security"] = []
        operation["parameters"] = [{"$ref": f"#/components/parameters/{name}"} for name in _HEADERS]
        for media_type in operation["requestBody"]["content"].values():
            media_type["schema"] = _name_body(components["schemas"], _class_name(event_type), media_type["schema"])
    document["components"] = {**components, "parameters": dict(sorted(parameters.items()))}
    document["components"]["schemas"] = dict(sorted(components["schemas"].items()))


def _name_body(schemas: dict[str, Any], name: str, body: dict[str, Any]) -> dict[str, Any]:
    """Put the body of an event, and in it the encrypted resource and what this holds, among the components.

    Each is one object: few generators can narrow a field of an object that `allOf` refers to.
    """
    body = _merge(schemas, body)
    envelope = _merge(schemas, body["properties"]["resource"])
    ciphertext = envelope["properties"]["ciphertext"]
    if "$ref" not in ciphertext["contentSchema"]:
        content = _add(schemas, f"{name}Resource", ciphertext["contentSchema"])
        ciphertext = {**ciphertext, "contentSchema": content}
    envelope["properties"] = {**envelope["properties"], "ciphertext": ciphertext}
    body["properties"] = {**body["properties"], "resource": _add(schemas, f"{name}Envelope", envelope)}
    return _add(schemas, f"{name}Notification", body)


def _merge(schemas: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The object that all of `allOf` describe together; a field of two of them has the keywords of both."""
    if "$ref" in schema:
        return _merge(schemas, schemas[schema["$ref"].removeprefix(SCHEMA)])
    made = {key: value for key, value in schema.items() if key != "allOf"}
    for part in map(partial(_merge, schemas), schema.get("allOf", [])):
        properties = dict(made.get("properties", {}))
        for field, given in part.get("properties", {}).items():
            properties[field] = _merge_field(schemas, properties[field], given) if field in properties else given
        required = [*made.get("required", []), *part.get("required", [])]
        made = {**made, **part, "properties": properties, "required": list(dict.fromkeys(required))}
    return made


def _merge_field(schemas: dict[str, Any], first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in first or "properties" in second:
        return _merge(schemas, {"allOf": [first, second]})
    if "const" in second:
        # an example of any event would be wrong beside the type of this one
        first = {key: value for key, value in first.items() if key != "examples"}
    return {**first, **second}


def _add(schemas: dict[str, Any], name: str, schema: dict[str, Any]) -> dict[str, Any]:
    if name in schemas:
        raise GenerationError(f"two components are called {name}; rename the one in spec/schemas")
    schemas[name] = schema
    return {"$ref": SCHEMA + name}


def _class_name(event_type: str) -> str:
    return "".join(word.capitalize() for word in re.split(r"[._]", event_type))
