"""Makes the events operations that code generators keep: with an identifier, a tag, named components and headers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wechatpay_generator.all_of import merge_all_of
from wechatpay_generator.failure import GenerationError

from .signature_headers import SIGNATURE_HEADERS, SIGNATURE_TYPE
from .walking import SCHEMA, event_operations

EVENTS_TAG = "notifications"
TAG = {
    "name": EVENTS_TAG,
    "x-displayName": "Notifications (回调通知)",
    "description": "What WeChat Pay posts to the merchant, signed, with an encrypted resource (回调通知)",
}
_HEADERS = {**SIGNATURE_HEADERS, "WechatpaySignatureType": SIGNATURE_TYPE}


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
    for name, header in _HEADERS.items():
        parameters[name] = {
            "name": header.name,
            "in": "header",
            "required": name in SIGNATURE_HEADERS,
            "description": header.description,
            "schema": header.schema,
            "example": header.example,
        }
    for event_type, operation in events:
        operation["operationId"] = f"{EVENTS_TAG}.receive_{event_type.lower().replace('.', '_')}"
        operation["tags"] = [*operation["tags"], EVENTS_TAG]
        operation["security"] = []
        operation["parameters"] = [{"$ref": f"#/components/parameters/{name}"} for name in _HEADERS]
        for media_type in operation["requestBody"]["content"].values():
            media_type["schema"] = _name_body(document, _class_name(event_type), media_type["schema"])
    document["components"] = {**components, "parameters": dict(sorted(parameters.items()))}
    document["components"]["schemas"] = dict(sorted(components["schemas"].items()))


def _name_body(document: dict[str, Any], name: str, body: dict[str, Any]) -> dict[str, Any]:
    """Put the body of an event, and in it the encrypted resource and what this holds, among the components.

    Each is one object: few generators can narrow a field of an object that `allOf` refers to.
    """
    schemas = document["components"]["schemas"]
    body = _merge(document, body)
    envelope = _merge(document, body["properties"]["resource"])
    ciphertext = envelope["properties"]["ciphertext"]
    if "$ref" not in ciphertext["contentSchema"]:
        content = _add(schemas, f"{name}Resource", ciphertext["contentSchema"])
        ciphertext = {**ciphertext, "contentSchema": content}
    envelope["properties"] = {**envelope["properties"], "ciphertext": ciphertext}
    body["properties"] = {**body["properties"], "resource": _add(schemas, f"{name}Envelope", envelope)}
    return _add(schemas, f"{name}Notification", body)


def _merge(document: Mapping[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The object that all of `allOf` describe together, and so its fields; what they refer to stays a reference."""
    made = merge_all_of(document, schema)
    if "const" in made:
        # an example of any event would be wrong beside the type of this one
        made.pop("examples", None)
    if "properties" in made:
        made["properties"] = {
            field: _merge(document, value) if "allOf" in value else value for field, value in made["properties"].items()
        }
    return made


def _add(schemas: dict[str, Any], name: str, schema: dict[str, Any]) -> dict[str, Any]:
    if name in schemas:
        raise GenerationError(f"two components are called {name}; rename the one in spec/schemas")
    schemas[name] = schema
    return {"$ref": SCHEMA + name}


def _class_name(event_type: str) -> str:
    return "".join(word.capitalize() for word in re.split(r"[._]", event_type))
