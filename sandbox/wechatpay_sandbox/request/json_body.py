"""Reads the JSON body of a request.

msgspec reads it first, in a tenth of the time of the standard library. What it does not take goes the strict way, which
takes what it can and says what is wrong with the rest. So does every number with a fraction or an exponent: the two
agree on all other values, in their types and to the last digit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple, NoReturn

import msgspec

from wechatpay_sandbox.reply.refusal import Refusal, header_error, parameter_error
from wechatpay_sandbox.translation import gettext as _
from wechatpay_sandbox.translation import mark_text

_MOST_LEVELS = 64
_MOST_VALUES = 20_000
"""In one body; the longest documented list has some thousands of items."""
_PYTHON_PROBLEMS = frozenset(
    (
        mark_text("Expecting value"),
        mark_text("Expecting property name enclosed in double quotes"),
        mark_text("Expecting ':' delimiter"),
        mark_text("Expecting ',' delimiter"),
        mark_text("Illegal trailing comma before end of object"),
        mark_text("Illegal trailing comma before end of array"),
        mark_text("Unterminated string starting at"),
        mark_text("Invalid control character at"),
        mark_text("Invalid \\escape: "),
        mark_text("Invalid \\uXXXX escape"),
        mark_text("Extra data"),
        mark_text("Unexpected UTF-8 BOM (decode using utf-8-sig)"),
    )
)
"""What Python's json says of a text that is no JSON. A later Python may say more, which stays in its English."""


class JsonBody(NamedTuple):
    """The value of a JSON body."""

    value: object
    may_hold_floats: bool
    """Whether floats may be among its numbers, such as 1.0."""


def read_json(body: bytes, content_types: Sequence[str]) -> JsonBody:
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
        found = JsonBody(_read_without_floats(body), may_hold_floats=False)
    except (_FloatFound, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        found = JsonBody(read_strictly(_decode(body)), may_hold_floats=True)
    # why by brackets: a body has no more levels than it has of them, and hardly any has as many as are allowed
    if body.count(b"[") + body.count(b"{") > _MOST_LEVELS:
        _check_depth(found.value)
    return found


def _decode(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise parameter_error(
            "", "body", _("is not UTF-8 at byte {start}").format(start=error.start), reason="encoding"
        ) from error


class _FloatFound(Exception):
    """A number has a fraction or an exponent."""


def _refuse_float(text: str) -> NoReturn:
    raise _FloatFound


_read_without_floats = msgspec.json.Decoder(float_hook=_refuse_float).decode


def read_strictly(text: str) -> object:
    """The value of a JSON text. Refusal 400 unless it is JSON whose numbers are finite and whose texts are Unicode."""
    try:
        value: object = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
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
            _("is not JSON at character {pos}: {msg}").format(
                pos=error.pos, msg=_(error.msg) if error.msg in _PYTHON_PROBLEMS else error.msg
            ),
            reason="not-json",
        ) from error
    except ValueError as error:
        raise parameter_error("", "body", _("is not JSON: a number is out of range"), reason="not-json") from error
    except RecursionError as error:
        raise _too_deep() from error
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


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(constant)


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(text)
    return number
