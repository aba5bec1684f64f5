"""JSON Schema as the checks use it: the engine behind two functions, and the walk through a schema.

A schema that was prepared by `json_text` has the value of a JSON text in the place of the text, and what the spec says
of the text itself at `TEXT`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .text_limits import BMP_PATTERN, CHARSET, MAX_BYTES, MaxBytes, replace_marks

TEXT = "x-wechatpay-text"
"""In a check's schema: what the spec says of the text on the wire whose value the schema around it describes."""


class Fault(NamedTuple):
    """One place where data breaks its schema."""

    path: tuple[str | int, ...]
    """From the root of the checked object to the value at fault, or to where the missing field would stand."""
    keyword: str
    value: Any
    """What the schema gives for the keyword: the enum, the length, the pattern …"""


def compile_schema(schema: dict[str, Any]) -> Any:
    """A schema, ready to check data."""
    import jsonschema_rs  # 10 ms: only a process that validates pays for it

    return jsonschema_rs.Draft202012Validator(
        replace_marks(schema), validate_formats=True, keywords={MAX_BYTES: MaxBytes}
    )


UNKNOWN_FIELD = frozenset({"additionalProperties", "unevaluatedProperties"})
"""Keywords that a field breaks only because the schema does not have it."""
_UNKNOWN = UNKNOWN_FIELD | {"enum"}


def find_faults(engine: Any, schema: dict[str, Any], data: object) -> Iterator[Fault]:
    """Every fault that the engine finds, with what its schema says about it."""
    for error in engine.iter_errors(data):
        yield from _read_faults(error, schema)


# why Any: an error of the engine
def _read_faults(error: Any, schema: dict[str, Any]) -> Iterator[Fault]:
    from jsonschema_rs import ValidationErrorKind as Kind

    path = tuple(error.instance_path)
    keyword_path = [str(part) for part in error.schema_path]
    match error.kind:
        case Kind.Required(property=name):
            yield Fault((*path, name), "required", resolve_path(schema, keyword_path))
        case Kind.AdditionalProperties(unexpected=names) | Kind.UnevaluatedProperties(unexpected=names):
            known = sorted(resolve_path(schema, [*keyword_path[:-1], "properties"]) or ())
            for name in names:
                yield Fault((*path, name), error.kind.name, known)
        case Kind.AnyOf(context=forms) | Kind.OneOfNotValid(context=forms):
            yield from _unknown_in_form(forms, schema) or [
                Fault(path, error.kind.name, resolve_path(schema, keyword_path))
            ]
        case Kind.Pattern(pattern=pattern) if pattern == BMP_PATTERN:
            yield Fault(path, CHARSET, "bmp")
        case Kind.Custom():
            # it stands in the `else` of the last rule of the node that has the mark
            node = resolve_path(schema, keyword_path[: -len(("allOf", "0", "else", MAX_BYTES))])
            yield Fault(path, MAX_BYTES, node[MAX_BYTES])
        case kind:
            yield Fault(path, kind.name, resolve_path(schema, keyword_path))


def _unknown_in_form(forms: list[list[Any]], schema: dict[str, Any]) -> list[Fault]:
    """The faults of the form that data has but for fields and tokens which the form does not know; none if it has none.

    Without this, one unknown field would make an object of two documented forms one of neither.
    """
    found = [[fault for error in errors for fault in _read_faults(error, schema)] for errors in forms]
    near = [faults for faults in found if all(fault.keyword in _UNKNOWN for fault in faults)]
    return min(near, key=len, default=[])


def is_json_text(schema: dict[str, Any]) -> bool:
    """Whether a schema is of a text whose value the spec describes."""
    return "contentSchema" in schema and schema.get("contentMediaType") == "application/json"


def has_json_text(node: Any) -> bool:
    """Whether such a text stands anywhere in a schema."""
    if isinstance(node, dict):
        return is_json_text(node) or any(has_json_text(part) for part in node.values())
    return isinstance(node, list) and any(has_json_text(part) for part in node)


def branches(root: dict[str, Any], node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The node itself and every schema that applies in its place: behind `$ref`, in allOf, anyOf and oneOf."""
    yield node
    if "$ref" in node:
        yield from branches(root, resolve_path(root, node["$ref"].removeprefix("#/").split("/")))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in node.get(keyword, ()):
            yield from branches(root, part)
    if TEXT in node:
        yield from branches(root, node["else"])


def resolve_path(node: Any, path: list[str]) -> Any:
    """The part of a schema that a path of keywords and positions leads to; None if there is none."""
    for part in path:
        if isinstance(node, list):
            node = node[int(part)]
        elif isinstance(node, dict):
            node = node.get(part)
    return node
