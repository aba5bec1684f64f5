"""Converts the bytes of a query and a body to values for a JSON Schema."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NoReturn
from urllib.parse import parse_qsl

from wechatpay_sandbox.reply.refusal import Refusal, header_error, parameter_error
from wechatpay_sandbox.translation import gettext as _

_INTEGER = re.compile(r"-?[0-9]{1,30}", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?", re.ASCII)
_MOST_QUERY_FIELDS = 1000
_MOST_LEVELS = 64
_MOST_VALUES = 20_000
"""In one body; the longest documented list has some thousands of items."""


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


def convert_headers(values: Callable[[bytes], list[str]], shapes: Mapping[str, ParameterShape]) -> dict[str, object]:
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


def read_json(body: bytes, content_types: list[str]) -> object:
    """The value of a JSON body. Refusal 400 unless it is declared as JSON and is JSON in UTF-8."""
    media_types = [content_type.partition(";")[0].strip().lower() for content_type in content_types]
    if media_types != ["application/json"]:
        raise header_error("Content-Type", _("must be application/json"), reason="media-type")
    # why by commas: one stands between two values, and no text that is documented has thousands of them
    if body.count(b",") > _MOST_VALUES:
        raise parameter_error(
            "",
            "body",
            _("has more than {most_values} values").format(most_values=_MOST_VALUES),
            reason="too-many-values",
        )
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise parameter_error(
            "", "body", _("is not UTF-8 at byte {start}").format(start=error.start), reason="encoding"
        ) from error
    try:
        value: object = json.loads(text, parse_constant=_no_json, parse_float=_finite)
        # why: JSON can escape half a surrogate pair (\ud800), which is no character and cannot be stored
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise parameter_error(
            "", "body", _("has an escape sequence that is no character"), reason="encoding"
        ) from error
    except json.JSONDecodeError as error:
        raise parameter_error(
            "",
            "body",
            _("is not JSON at character {pos}: {msg}").format(pos=error.pos, msg=error.msg),
            reason="not-json",
        ) from error
    except ValueError as error:
        raise parameter_error("", "body", _("is not JSON: a number is out of range"), reason="not-json") from error
    except RecursionError as error:
        raise _too_deep() from error
    _check_depth(value)
    return value


def _check_depth(value: object) -> None:
    """Refusal 400 for more levels than any documented body has, since later steps are recursive."""
    level = [value]
    for _level in range(_MOST_LEVELS):
        level = [child for parent in level for child in _children(parent)]
        if not level:
            return
    raise _too_deep()


def _children(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _too_deep() -> Refusal:
    return parameter_error(
        "",
        "body",
        _("has more than {most_levels} levels of nesting").format(most_levels=_MOST_LEVELS),
        reason="too-deep",
    )


def json_pointer(name: str) -> str:
    """The JSON Pointer of a top-level member."""
    return "/" + name.replace("~", "~0").replace("/", "~1")


def _no_json(constant: str) -> NoReturn:
    raise ValueError(constant)


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(text)
    return number
