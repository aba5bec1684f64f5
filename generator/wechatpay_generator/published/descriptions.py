"""Says in the descriptions what stands in marks of ours: tools show people a description, and no mark.

A description is Markdown. What the spec writes in one stays as it is; what a mark says is a text, and is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wechatpay_generator.caveats import describe_caveats
from wechatpay_generator.escaping import code_span, markdown
from wechatpay_generator.final_words import describe_final_word
from wechatpay_generator.page_texts import describe_pages

from .walking import SCHEMA, event_operations, operations, resolve, walk_schemas

_WHO = {"merchant": "merchants that act for themselves", "partner": "service providers and platforms"}
_SENSITIVE = {
    "platform": "Encrypted with a key of WeChat Pay before it is sent; limits are those of the plaintext.",
    "merchant": "Comes encrypted for the merchant's private key; limits are those of the plaintext.",
}


def render_marks(document: dict[str, Any]) -> None:
    """Lengthen the descriptions of operations, events, shared replies and encrypted fields."""
    for operation in operations(document):
        _lengthen(operation, _operation_facts(operation))
    for _event_type, operation in event_operations(document):
        _lengthen(operation, _event_facts(document, operation))
    for reply in document["components"].get("responses", {}).values():
        _lengthen(reply, [_codes(reply.get("x-wechatpay-error-codes", {}))])
    for schema in walk_schemas("document", document):
        sensitive = schema.get("x-wechatpay-sensitive")
        if sensitive in _SENSITIVE and "ncrypted" not in schema.get("description", ""):
            _lengthen(schema, [_SENSITIVE[sensitive]])
        if "x-wechatpay-max-bytes" in schema:
            _lengthen(schema, [f"At most {schema['x-wechatpay-max-bytes']} bytes in UTF-8."])
        if schema.get("x-wechatpay-charset") == "bmp":
            _lengthen(schema, ["No emoji or other character of four bytes in UTF-8."])


def _lengthen(node: dict[str, Any], facts: list[str]) -> None:
    texts = [node.get("description", ""), *facts]
    description = "\n\n".join(text for text in texts if text)
    if description:
        node["description"] = description


def _operation_facts(operation: Mapping[str, Any]) -> list[str]:
    codes = _codes(operation.get("x-wechatpay-error-codes", {}))
    repetition, final_word = _repetition(operation), describe_final_word(operation) or ""
    return [*_common_facts(operation), describe_pages(operation) or "", *repetition, final_word, codes]


def _common_facts(operation: Mapping[str, Any]) -> Iterator[str]:
    yield f"{markdown(operation['x-wechatpay-zh'])}。" if "x-wechatpay-zh" in operation else ""
    yield f"Official name: {markdown(operation['x-wechatpay-name'])}." if "x-wechatpay-name" in operation else ""
    modes = [_WHO.get(mode, markdown(mode)) for mode in operation.get("x-wechatpay-mode", [])]
    yield f"For {' and for '.join(modes)}." if modes else ""
    yield from describe_caveats(operation)
    if "x-wechatpay-retired" in operation:
        others = ", ".join(map(code_span, operation.get("x-wechatpay-superseded-by", [])))
        retired = markdown(operation["x-wechatpay-retired"])
        yield f"Out of service since {retired}." + (f" Use {others}." if others else "")


def _repetition(operation: Mapping[str, Any]) -> Iterator[str]:
    marked = operation.get("x-wechatpay-idempotency")
    if not isinstance(marked, dict):
        return
    ask = ""
    if "query" in marked:
        ask = f" Where the reply is lost, {code_span(marked['query'])} tells what became of it."
    if marked.get("repeat") is False:
        yield f"Never repeat it.{ask}"
    elif "key" in marked:
        yield f"To repeat it with the same {code_span(marked['key'])} and the same values is safe.{ask}"
    else:
        yield ask.strip()


def _event_facts(document: Mapping[str, Any], operation: Mapping[str, Any]) -> list[str]:
    return [*_common_facts(operation), *_resource(document, operation)]


def _resource(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Iterator[str]:
    for media_type in operation["requestBody"]["content"].values():
        envelope = resolve(document, resolve(document, media_type["schema"])["properties"]["resource"])
        content = envelope["properties"]["ciphertext"]["contentSchema"]
        forms = resolve(document, content).get("oneOf", [content])
        names = " or ".join(code_span(form["$ref"].removeprefix(SCHEMA)) for form in forms)
        yield f"Decrypted with the APIv3 key, `resource.ciphertext` is JSON: {names}."


def _codes(codes: Mapping[str, int]) -> str:
    if not codes:
        return ""
    return "Error codes: " + ", ".join(f"{code_span(code)} ({status})" for code, status in codes.items()) + "."
