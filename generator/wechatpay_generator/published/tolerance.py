"""The document for code generators, whose classes refuse a reply that has grown: replies are open in it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from wechatpay_generator.escaping import code_span

from .headers import SENSITIVE
from .walking import event_operations, find_component, operations, reachable, walk_schemas

_LIMITS = (
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "x-wechatpay-max-bytes",
    "x-wechatpay-charset",
)


def tolerate(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy in which a reply or an event with a value that is newer than the spec is still one.

    Enums of replies and events are texts, with the known values in the description, and of several forms any fits; what
    only replies have is without limits. Encrypted fields are without limits as well: theirs are the plaintext's.
    """
    made = copy.deepcopy(dict(document))
    read = [operation["responses"] for operation in operations(made)]
    read += [operation["requestBody"] for _, operation in event_operations(made)]
    sent = [[operation.get("parameters"), operation.get("requestBody")] for operation in operations(made)]
    from_replies, from_requests = reachable(made, *read), reachable(made, *sent)
    for ref in sorted(from_replies):
        for schema in walk_schemas(ref.split("/")[2], find_component(made, ref)):
            _open_values(schema)
            if ref not in from_requests:
                _drop_limits(schema)
    for replies in read:
        for reply in replies.values() if "content" not in replies else [replies]:
            for schema in walk_schemas("responses", reply):
                _open_values(schema)
                _drop_limits(schema)
    for schema in walk_schemas("document", made):
        if SENSITIVE in schema:
            _drop_limits(schema)
    return made


def _open_values(schema: dict[str, Any]) -> None:
    values = schema.pop("enum", None)
    if values is not None:
        known = f"Known values: {', '.join(code_span(str(value)) for value in values)}."
        schema["description"] = f"{schema['description']}\n\n{known}" if "description" in schema else known
    if "oneOf" in schema:
        # why: with fields that are newer than the spec, what comes may fit more than one of the forms
        schema["anyOf"] = schema.pop("oneOf")


def _drop_limits(schema: dict[str, Any]) -> None:
    for keyword in _LIMITS:
        schema.pop(keyword, None)
