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


KNOWN_BY = "x-wechatpay-known-by"
"""Beside the `$ref` of an object that is one of several forms: the fields that tell it from those after it."""


class SchemaViolation(NamedTuple):
    """One place where data breaks its schema."""

    path: tuple[str | int, ...]
    """From the root of the checked object to the value at fault, or to where the missing field would stand."""
    keyword: str
    value: Any
    """What the schema gives for the keyword: the enum, the length, the pattern …"""
    form: str = ""
    """The component that the value was compared with, where the spec has several forms of an object."""


def compile_schema(schema: dict[str, Any]) -> Any:
    """A schema, ready to check data."""
    import jsonschema_rs  # 10 ms: only a process that validates pays for it

    return jsonschema_rs.Draft202012Validator(
        replace_marks(schema), validate_formats=True, keywords={MAX_BYTES: MaxBytes}
    )


UNKNOWN_FIELD = frozenset({"additionalProperties", "unevaluatedProperties"})
"""Keywords that a field breaks only because the schema does not have it."""
_UNKNOWN = UNKNOWN_FIELD | {"enum"}


def find_schema_violations(engine: Any, schema: dict[str, Any], data: object) -> Iterator[SchemaViolation]:
    """Every violation that the engine finds, with what its schema says about it."""
    for error in engine.iter_errors(data):
        yield from _read_violations(error, schema)


# why Any: an error of the engine
def _read_violations(error: Any, schema: dict[str, Any]) -> Iterator[SchemaViolation]:
    from jsonschema_rs import ValidationErrorKind as Kind

    path = tuple(error.instance_path)
    keyword_path = [str(part) for part in error.schema_path]
    match error.kind:
        case Kind.Required(property=name):
            yield SchemaViolation((*path, name), "required", resolve_path(schema, keyword_path))
        case Kind.AdditionalProperties(unexpected=names) | Kind.UnevaluatedProperties(unexpected=names):
            known = sorted(resolve_path(schema, [*keyword_path[:-1], "properties"]) or ())
            for name in names:
                yield SchemaViolation((*path, name), error.kind.name, known)
        case Kind.AnyOf(context=forms) | Kind.OneOfNotValid(context=forms):
            members = resolve_path(schema, keyword_path)
            yield from (
                _in_nearest_form(members, forms, schema, error.instance, len(path))
                or _unknown_in_form(forms, schema)
                or [SchemaViolation(path, error.kind.name, members)]
            )
        case Kind.Pattern(pattern=pattern) if pattern == BMP_PATTERN:
            yield SchemaViolation(path, CHARSET, "bmp")
        case Kind.Custom():
            # it stands in the `else` of the last rule of the node that has the mark
            node = resolve_path(schema, keyword_path[: -len(("allOf", "0", "else", MAX_BYTES))])
            yield SchemaViolation(path, MAX_BYTES, node[MAX_BYTES])
        case kind:
            yield SchemaViolation(path, kind.name, resolve_path(schema, keyword_path))


def _in_nearest_form(
    members: list[dict[str, Any]], forms: list[list[Any]], schema: dict[str, Any], value: object, depth: int
) -> list[SchemaViolation]:
    """The violations in the form that an object at this depth has; none where there is no choice of objects."""
    position = find_form(schema, members, value)
    if position is None:
        return []
    name = str(members[position].get("$ref", "")).rpartition("/")[2]
    found = (violation for error in forms[position] for violation in _read_violations(error, schema))
    named = (violation if violation.form else violation._replace(form=name) for violation in found)
    return [
        # why: with a slip in the one field that tells its form, an object has another form
        violation._replace(value=_names_beside(str(violation.path[-1]), schema, members))
        if violation.keyword in UNKNOWN_FIELD and len(violation.path) == depth + 1
        else violation
        for violation in named
    ]


def _names_beside(name: str, root: dict[str, Any], members: list[dict[str, Any]]) -> list[str]:
    """The fields of all forms that a name may be a slip of; none for a field of another form, which is no slip."""
    names = {each for member in members for each in _collect(list(branches(root, member)), "properties")}
    return [] if name in names else sorted(names)


def find_form(root: dict[str, Any], members: list[dict[str, Any]], value: object) -> int | None:
    """The position of the form that an object has, by the rule of `object_forms`. None where there is no choice."""
    if not isinstance(value, dict):
        return None
    every = ((position, list(branches(root, member))) for position, member in enumerate(members))
    objects = {position: parts for position, parts in every if any(part.get("type") == "object" for part in parts)}
    if len(objects) < 2:
        return None
    names = {position: set(_collect(parts, "properties")) for position, parts in objects.items()}
    for position in objects:
        others = set[str]().union(*(names[other] for other in objects if other != position))
        known_by = set(members[position].get(KNOWN_BY, names[position] - others))
        if not known_by.isdisjoint(value):
            return position
    from .near_names import find_near_field  # only a mistake needs it

    def distance(position: int) -> tuple[int, int]:
        near = sum(find_near_field(name, sorted(names[position])) is not None for name in value)
        return len(set(_collect(objects[position], "required")) - value.keys()), -near

    return min(objects, key=distance)


def _collect(parts: list[dict[str, Any]], keyword: str) -> list[str]:
    return [name for part in parts for name in part.get(keyword, ())]


def _unknown_in_form(forms: list[list[Any]], schema: dict[str, Any]) -> list[SchemaViolation]:
    """What breaks the form that data has but for fields and tokens which the form does not know.

    Without this, one unknown field would make an object of two documented forms one of neither.
    """
    found = [[violation for error in errors for violation in _read_violations(error, schema)] for errors in forms]
    near = [violations for violations in found if all(violation.keyword in _UNKNOWN for violation in violations)]
    return min(near, key=len, default=[])


def has_choice(node: Any) -> bool:
    """Whether a oneOf stands anywhere in a schema."""
    if isinstance(node, dict):
        return isinstance(node.get("oneOf"), list) or any(has_choice(part) for part in node.values())
    return isinstance(node, list) and any(has_choice(part) for part in node)


def take_any_form(node: Any) -> Any:
    """A copy of a schema with anyOf in the place of each oneOf.

    Replies are open, so that an object of one form often fits the other too; that is no violation of the reply.
    """
    if isinstance(node, dict):
        return {
            "anyOf" if key == "oneOf" and isinstance(part, list) and "anyOf" not in node else key: take_any_form(part)
            for key, part in node.items()
        }
    return [take_any_form(part) for part in node] if isinstance(node, list) else node


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


def fitting_branches(root: dict[str, Any], node: dict[str, Any], value: object) -> Iterator[dict[str, Any]]:
    """What `branches` gives, but of several forms of an object only the one that `value` has."""
    yield node
    if "$ref" in node:
        yield from fitting_branches(root, resolve_path(root, node["$ref"].removeprefix("#/").split("/")), value)
    for part in node.get("allOf", ()):
        yield from fitting_branches(root, part, value)
    for keyword in ("anyOf", "oneOf"):
        members = node.get(keyword, ())
        position = find_form(root, members, value) if members else None
        for part in members if position is None else members[position : position + 1]:
            yield from fitting_branches(root, part, value)
    if TEXT in node:
        yield from fitting_branches(root, node["else"], value)


def field_schemas(part: dict[str, Any], value: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The fields that an object has, by name, with what one part of its schema says of each; maps have any name."""
    properties, rest = part.get("properties", {}), part.get("additionalProperties")
    for name in list(value):
        child = properties.get(name, rest)
        if isinstance(child, dict):
            yield name, child


def resolve_path(node: Any, path: list[str]) -> Any:
    """The part of a schema that a path of keywords and positions leads to; None if there is none."""
    for part in path:
        if isinstance(node, list):
            node = node[int(part)]
        elif isinstance(node, dict):
            node = node.get(part)
    return node
