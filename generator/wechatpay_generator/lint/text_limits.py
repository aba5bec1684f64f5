"""Rules about the limits of texts that JSON Schema cannot say: their bytes, and the characters they may have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.schemas import outbound_schemas
from wechatpay_generator.lint.spec_tree import Problem, SpecTree
from wechatpay_generator.runtime.text_limits import CHARSET, MAX_BYTES, count_bytes, find_beyond_bmp

# what bounds the characters of a text already
_BOUNDS: Final = frozenset({"pattern", "format", "enum", "const", "contentMediaType", "$ref"})


@rule(
    "max-bytes", "a text with x-wechatpay-max-bytes has a maxLength, and each of the two refuses what the other takes"
)
def check_max_bytes(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        most = place.get(MAX_BYTES)
        if not isinstance(most, int) or isinstance(most, bool):
            continue
        longest = tree.value(place, "maxLength")
        width = 3 if tree.value(place, CHARSET) == "bmp" else 4
        if tree.value(place, "type") != "string":
            yield place.problem("only a text has bytes; say type: string, or remove it", f"/{MAX_BYTES}")
        elif not isinstance(longest, int):
            yield place.problem(f"say maxLength: {most} too, for tools that count characters only", f"/{MAX_BYTES}")
        elif longest > most:
            yield place.problem(f"{longest} characters are never fewer bytes; say maxLength: {most}", f"/{MAX_BYTES}")
        elif longest * width <= most:
            yield place.problem(f"{longest} characters never take more bytes; remove it", f"/{MAX_BYTES}")


@rule("text-charset", "a text of a request whose characters nothing else bounds says x-wechatpay-charset: bmp or any")
def check_charset(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        if CHARSET in place.keys and tree.value(place, "type") != "string":
            yield place.problem("only a text has characters; say type: string, or remove it", f"/{CHARSET}")
    for place in outbound_schemas(tree):
        if place.get("type") == "string" and not (_BOUNDS | {CHARSET}) & place.keys and not place.is_condition:
            yield place.problem(
                f"say {CHARSET}: bmp, for WeChat Pay takes no characters of four bytes, or any where it does"
            )


class _MaxBytes:
    def __init__(self, parent_schema: dict[str, Any], value: Any, schema_path: list[str | int]) -> None:
        self._most = value

    def validate(self, instance: Any) -> None:
        if isinstance(instance, str) and type(self._most) is int and count_bytes(instance) > self._most:
            raise ValueError(f"the text takes {count_bytes(instance)} bytes in UTF-8, more than {self._most}")


class _Charset:
    def __init__(self, parent_schema: dict[str, Any], value: Any, schema_path: list[str | int]) -> None:
        self._charset = value

    def validate(self, instance: Any) -> None:
        if isinstance(instance, str) and self._charset == "bmp" and find_beyond_bmp(instance) is not None:
            raise ValueError("the text has a character of four bytes in UTF-8")


KEYWORDS: Final[dict[str, type[Any]]] = {MAX_BYTES: _MaxBytes, CHARSET: _Charset}
"""The checks of the marks, for a validator of examples."""
