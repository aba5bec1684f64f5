"""Hypothesis strategies for what a schema of the depot spec allows: valid calls, whatever they are."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import Any

from hypothesis import strategies as st
from wechatpay_sandbox.request.identity import CALLERS

_characters = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"])


def values(schema: dict[str, Any], resolve: Any, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values that fit."""
    if "$ref" in schema:
        return values({**resolve(schema["$ref"]), **{k: v for k, v in schema.items() if k != "$ref"}}, resolve, depth)
    if "anyOf" in schema:
        return st.one_of([values(part, resolve, depth) for part in schema["anyOf"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return st.one_of([_of_kind(kind, schema, resolve, depth) for kind in kinds])


def _of_kind(kind: str, schema: dict[str, Any], resolve: Any, depth: int) -> st.SearchStrategy[Any]:
    match kind:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(schema.get("minimum", -(2**63) + 1), schema.get("maximum", 2**63 - 1))
        case "string":
            return _texts(schema)
        case "array":
            items = values(schema["items"], resolve, depth + 1)
            return st.lists(items, max_size=min(3, schema.get("maxItems", 3)))
    fields = {name: values(field, resolve, depth + 1) for name, field in schema["properties"].items() if depth < 6}
    required = schema.get("required", [])
    needed = {name: values(schema["properties"][name], resolve, depth + 1) for name in required}
    return st.fixed_dictionaries(needed, optional={k: v for k, v in fields.items() if k not in needed})


def _texts(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    fewest, most = schema.get("minLength", 0), schema.get("maxLength", 200)
    if schema.get("format") == "date-time":
        zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
        return st.datetimes(timezones=zones).map(lambda moment: moment.isoformat(timespec="seconds"))
    if "pattern" in schema:
        pattern = schema["pattern"].removesuffix("$") + r"\Z"
        return st.from_regex(pattern).filter(lambda text: fewest <= len(text) <= most and text.isascii())
    texts = st.text(_characters, min_size=fewest, max_size=min(most, fewest + 40))
    # why 200 bytes: a 2048-bit key encrypts 214
    return texts.filter(lambda text: len(text.encode()) <= 200) if "x-wechatpay-sensitive" in schema else texts


@st.composite
def calls(draw: st.DrawFn, package: Any, operation_id: str, signer: str) -> tuple[dict[str, str], dict[str, Any], Any]:
    """Path arguments, query and body of a call that the spec allows; the body is None where there is none.

    The merchant that it names is the one that signs it.
    """
    operation, resolve = package.OPERATIONS[operation_id], package.spec.resolve
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}}
    for place in ("path", "query"):
        for parameter in operation.parameters(place):
            if parameter["required"] or draw(st.booleans()):
                drawn = draw(values(parameter["schema"], resolve))
                if drawn != []:  # an empty list has no form in a query
                    places[place][parameter["name"]] = drawn
    body = None if operation.body_schema is None else draw(values(operation.body_schema, resolve))
    for given in (places["path"], places["query"], body):
        if isinstance(given, dict):
            given.update({name: signer for name in CALLERS if name in given})
    return places["path"], places["query"], body
