"""Converts the texts of path, query and headers to values for a JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from wechatpay_sandbox.reply.refusal import header_error, parameter_error
from wechatpay_sandbox.translation import gettext as _

_INTEGER = re.compile(r"-?[0-9]{1,30}", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?", re.ASCII)
_MOST_QUERY_FIELDS = 1000


@dataclass(frozen=True, slots=True)
class ParameterShape:
    """The form of a parameter of path, query or header: its JSON type, and the type of an array's items.

    `repeated`: an array is sent as `a=1&a=2`; otherwise as `a=1,2`.
    """

    type: str
    item_type: str = "string"
    repeated: bool = True


def read_query(raw: bytes) -> list[tuple[str, str]]:
    """Names and values in the order of the query, percent-decoded; `+` is a space. Refusal 400 unless it is UTF-8."""
    if not raw:
        return []
    try:
        return parse_qsl(
            raw.decode("ascii"),
            keep_blank_values=True,
            encoding="utf-8",
            errors="strict",
            max_num_fields=_MOST_QUERY_FIELDS,
        )
    except UnicodeDecodeError as error:
        raise parameter_error("", "query", _("is not percent-encoded UTF-8"), reason="encoding") from error
    except ValueError as error:
        raise parameter_error(
            "",
            "query",
            _("has more than {most_query_fields} fields").format(most_query_fields=_MOST_QUERY_FIELDS),
            reason="too-many-fields",
        ) from error


def convert_query(pairs: list[tuple[str, str]], shapes: Mapping[str, ParameterShape]) -> dict[str, object]:
    """The query as an object. A text that does not fit its type stays a text, which the schema refuses.

    Refusal 400 for several values of a parameter that is not an array.
    """
    texts: dict[str, list[str]] = {}
    for name, text in pairs:
        texts.setdefault(name, []).append(text)
    return {name: _value(name, values, shapes.get(name, ParameterShape("string"))) for name, values in texts.items()}


def _value(name: str, texts: list[str], shape: ParameterShape) -> object:
    if shape.type == "array":
        items = texts if shape.repeated else [item for text in texts for item in text.split(",")]
        return [convert_text(item, shape.item_type) for item in items]
    if len(texts) > 1:
        raise parameter_error(
            json_pointer(name),
            "query",
            _("has {count} values, but takes one").format(count=len(texts)),
            reason="repeated",
        )
    return convert_text(texts[0], shape.type)


def convert_headers(
    values: Callable[[bytes], Sequence[str]], shapes: Mapping[str, ParameterShape]
) -> dict[str, object]:
    """The headers that an operation takes, of those that the request has. Refusal 400 for one that comes twice."""
    found: dict[str, object] = {}
    for name, shape in shapes.items():
        texts = values(name.lower().encode("ascii"))
        if len(texts) > 1:
            raise header_error(
                name, _("is given {count} times, but once is enough").format(count=len(texts)), reason="repeated"
            )
        if texts:
            found[name] = convert_text(texts[0], shape.type)
    return found


def convert_text(text: str, json_type: str) -> object:
    """The value of a text as `json_type`; the text itself if it does not fit the type."""
    if json_type == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    if json_type == "number" and _NUMBER.fullmatch(text):
        return int(text) if _INTEGER.fullmatch(text) else float(text)
    if json_type == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def json_pointer(name: str) -> str:
    """The JSON Pointer of a top-level member."""
    return "/" + name.replace("~", "~0").replace("/", "~1")
