"""One path for each address: tools refuse `/v3/x/{id}` beside `/v3/x/{no}`, since no request tells them apart.

The pages that describe an address may call its placeholders differently. No such name travels, so the methods of later
paths come to the first one, with its names. The operations say what the summary of a path would say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from wechatpay_generator.document_tree import METHODS
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.path_items import spread_parameters

from .walking import operations, resolve

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_IDEMPOTENCY = "x-wechatpay-idempotency"

Names = Mapping[str, Mapping[str, str]]
"""The new name of each path parameter by its name in spec/, for each operation that has one, by operationId."""


def find_other_names(document: Mapping[str, Any]) -> Names:
    """Which path parameters have another name in the published documents."""
    return {
        item[method]["operationId"]: names
        for path, first in _twins(document)
        if (names := _rename(path, first))
        for item in [document["paths"][path]]
        for method in METHODS
        if method in item
    }


def merge_addresses(document: dict[str, Any]) -> None:
    """Put the operations of one address into one path item.

    Raises GenerationError where two of them have the same method.
    """
    other_names = find_other_names(document)
    if not other_names:
        return
    document.update(spread_parameters(document))
    for path, first in list(_twins(document)):
        item, target = document["paths"].pop(path), document["paths"][first]
        for method in METHODS:
            if method in item:
                if method in target:
                    raise GenerationError(f"{first} and {path} are one address to {method.upper()}; describe it once")
                target[method] = _rename_parameters(document, item, item[method], _rename(path, first))
    for operation in operations(document):
        _rename_in_marks(operation, other_names)


def _twins(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each path whose address another path has already, with that path."""
    first: dict[str, str] = {}
    for path in document.get("paths", {}):
        before = first.setdefault(_PLACEHOLDER.sub("{}", path), path)
        if before != path:
            yield path, before


def _rename(path: str, first: str) -> dict[str, str]:
    pairs = zip(_PLACEHOLDER.findall(path), _PLACEHOLDER.findall(first), strict=True)
    return {name: new for name, new in pairs if name != new}


def _rename_parameters(
    document: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any], names: Mapping[str, str]
) -> dict[str, Any]:
    made = dict(operation)
    if "servers" in item:
        made.setdefault("servers", item["servers"])
    made["parameters"] = []
    for parameter in operation.get("parameters", []):
        resolved = resolve(document, parameter)
        is_renamed = resolved["in"] == "path" and resolved["name"] in names
        made["parameters"].append({**resolved, "name": names[resolved["name"]]} if is_renamed else parameter)
    return made


def _rename_in_marks(operation: dict[str, Any], other_names: Names) -> None:
    names = other_names.get(operation["operationId"], {})
    idempotency = operation.get(_IDEMPOTENCY)
    if isinstance(idempotency, dict):
        made = dict(idempotency)
        if "key" in made:
            made["key"] = names.get(made["key"], made["key"])
        of_query = other_names.get(made.get("query", ""), {})
        if "with" in made:
            made["with"] = _rename_keys(made["with"], of_query)
        if "from" in made:
            sources = {argument: names.get(place, place) for argument, place in made["from"].items()}
            made["from"] = _rename_keys(sources, of_query)
        operation[_IDEMPOTENCY] = made
    if "x-wechatpay-identifiers" in operation:
        operation["x-wechatpay-identifiers"] = _rename_keys(operation["x-wechatpay-identifiers"], names)
    if "same" in operation.get("x-wechatpay-outcome", {}):
        outcome = operation["x-wechatpay-outcome"]
        operation["x-wechatpay-outcome"] = {**outcome, "same": _rename_keys(outcome["same"], names)}


def _rename_keys(mapping: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    return {names.get(key, key): value for key, value in mapping.items()}
