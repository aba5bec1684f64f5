"""The fields of a request or a reply as the rows of one table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from wechatpay_generator.escaping import code_span, markdown
from wechatpay_generator.object_forms import is_map
from wechatpay_generator.shapes import describe_schema, is_sensitive, resolve_ref

_LARGEST = 2**53 - 1
_DEEPEST = 12


class FieldRow(NamedTuple):
    """One field."""

    path: str
    """The path of the field, such as `amount.total` or `goods_detail[].quantity`."""
    kind: str
    """The type, limits and unit of the field in words, as Markdown."""
    required: bool
    """Whether the object around the field always has it."""
    text: str
    """The description of the field, as the spec has it."""


# why Any in this module: schemas as they stand in the spec
def field_rows(document: Mapping[str, Any], schema: Mapping[str, Any], prefix: str = "") -> Iterator[FieldRow]:
    """Every field below a schema, each object before its fields."""
    yield from _rows(document, schema, prefix, 0)


def parameter_row(document: Mapping[str, Any], parameter: Mapping[str, Any]) -> FieldRow:
    """A parameter of path, query or header."""
    schema = parameter["schema"]
    text = str(parameter.get("description") or describe_schema(document, schema))
    kind = describe_kind(document, {**schema, **_mark(parameter)})
    return FieldRow(parameter["name"], kind, bool(parameter.get("required")), " ".join(text.split()))


def _mark(parameter: Mapping[str, Any]) -> dict[str, Any]:
    return {key: parameter[key] for key in ("x-wechatpay-sensitive",) if key in parameter}


def _rows(document: Mapping[str, Any], schema: Mapping[str, Any], prefix: str, depth: int) -> Iterator[FieldRow]:
    if depth > _DEEPEST:
        return
    properties, required = _parts(document, schema)
    for name, child in properties.items():
        text = describe_schema(document, {key: value for key, value in child.items() if key != "x-wechatpay-unit"})
        yield FieldRow(
            prefix + name,
            describe_kind(document, child),
            name in required,
            text.removesuffix(_unit_sentence(document, child)),
        )
        whole = _merge_refs(document, child)
        if is_map(whole):
            values = whole.get("additionalProperties")
            if isinstance(values, Mapping):
                yield from _rows(document, _merge_refs(document, values), f"{prefix}{name}.*.", depth + 1)
        elif whole.get("type") == "array":
            yield from _rows(document, _merge_refs(document, whole.get("items", {})), f"{prefix}{name}[].", depth + 1)
        else:
            inside = whole.get("contentSchema", whole)
            yield from _rows(document, _merge_refs(document, inside), f"{prefix}{name}.", depth + 1)


def _unit_sentence(document: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    unit = _merge_refs(document, schema).get("x-wechatpay-unit")
    return f" Unit: {unit}." if unit else ""


def _merge_refs(document: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema with what its `$ref` leads to below it."""
    found: dict[str, Any] = {}
    for _ in range(_DEEPEST):
        found = {**schema, **found}
        if "$ref" not in schema:
            break
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return found


def _parts(document: Mapping[str, Any], schema: Mapping[str, Any]) -> tuple[dict[str, Any], set[str]]:
    whole = _merge_refs(document, schema)
    properties: dict[str, Any] = {}
    required: set[str] = set()
    for part in (*whole.get("allOf", ()), *whole.get("anyOf", ()), *whole.get("oneOf", ())):
        more, needed = _parts(document, part)
        properties |= more
        if part in whole.get("allOf", ()):
            required |= needed
    return properties | whole.get("properties", {}), required | set(whole.get("required", ()))


def describe_kind(document: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """Type, limits and unit of a field in words, as Markdown: `text of 6–32 characters`, `integer from 1, in fen`."""
    whole = _merge_refs(document, schema)
    words = _words(document, whole)
    if is_sensitive(document, schema):
        words += ", encrypted on the wire"
    if "default" in whole:
        words += f", {code_span(str(whole['default']))} if left out"
    return words


def _words(document: Mapping[str, Any], whole: Mapping[str, Any]) -> str:
    if "const" in whole:
        return code_span(str(whole["const"]))
    if "enum" in whole:
        return "one of " + ", ".join(code_span(str(token)) for token in whole["enum"])
    if "contentSchema" in whole:
        return f"{_words(document, _merge_refs(document, whole['contentSchema']))}, as JSON in a text"
    if is_map(whole):
        return _words_of_map(document, whole)
    forms = [
        part["$ref"].rpartition("/")[2] for key in ("anyOf", "oneOf") for part in whole.get(key, ()) if "$ref" in part
    ]
    if len(forms) > 1:
        return "one of the objects " + ", ".join(f"`{name}`" for name in forms)
    kind = whole.get("type", "object" if "properties" in whole else "any")
    kind = kind if isinstance(kind, str) else next(name for name in kind if name != "null")
    if kind == "string":
        return _text(whole)
    if kind in ("integer", "number"):
        return f"{kind}{_range(whole)}{_in_unit(whole)}"
    if kind == "array":
        items = _words(document, _merge_refs(document, whole.get("items", {})))
        count = _span(whole.get("minItems"), whole.get("maxItems"))
        return f"list of {count + ' × ' if count else ''}{items}"
    return "true or false" if kind == "boolean" else kind


def _words_of_map(document: Mapping[str, Any], whole: Mapping[str, Any]) -> str:
    values = whole.get("additionalProperties")
    if not isinstance(values, Mapping):
        return "object whose fields nobody documents"
    return f"object with names of any kind, each with {_words(document, _merge_refs(document, values))}"


def _text(whole: Mapping[str, Any]) -> str:
    if whole.get("contentMediaType"):
        return "file"
    named = {"date-time": "time, RFC 3339 with offset", "date": "date, as 2026-01-02"}.get(whole.get("format", ""))
    if named:
        return named
    length = _span(whole.get("minLength"), whole.get("maxLength"))
    words = f"text of {length} characters" if length else "text"
    if "x-wechatpay-max-bytes" in whole:
        words += f", at most {whole['x-wechatpay-max-bytes']} bytes in UTF-8"
    if whole.get("x-wechatpay-charset") == "bmp":
        words += ", no emoji"
    return f"{words}, {code_span(whole['pattern'])}" if "pattern" in whole else words


def _range(whole: Mapping[str, Any]) -> str:
    low, high = whole.get("minimum"), whole.get("maximum")
    if high is not None and high >= 2**31 - 1:  # the limit of the machine, not of the field
        high = None
    if low is not None and high is not None:
        return f" from {low} to {high}"
    if low is not None:
        return f" from {low}"
    return "" if high is None else f" up to {high}"


def _in_unit(whole: Mapping[str, Any]) -> str:
    unit = whole.get("x-wechatpay-unit")
    return f", in {markdown(unit if unit == 'fen' or '/' in unit else unit + 's')}" if unit else ""


def _span(low: int | None, high: int | None) -> str:
    if low is not None and high is not None:
        return f"{low}" if low == high else f"{low}–{high}"
    if high is not None:
        return f"up to {high}"
    return f"at least {low}" if low is not None and low > 1 else ""


def json_schema(document: Mapping[str, Any], holder: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The JSON schema of a request body or reply, None where there is none."""
    content = resolve_ref(document, holder).get("content", {})
    schema: Mapping[str, Any] | None = content.get("application/json", {}).get("schema")
    return schema
