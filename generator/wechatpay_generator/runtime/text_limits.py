"""The limits of texts that JSON Schema has no keyword for: bytes, and which characters a text may have.

Both are marks of the spec. Before a schema is compiled, they become keywords that the engine can check. A callback of
the engine into Python takes a microsecond, so the engine itself looks at the characters, and bytes are counted only in
a text that has so many characters that it may be too long.
"""

from __future__ import annotations

from typing import Any

MAX_BYTES = "x-wechatpay-max-bytes"
"""The mark for the most bytes that a text may take in UTF-8."""
CHARSET = "x-wechatpay-charset"
"""The mark for the characters that a text may have: `bmp`, those up to U+FFFF, or `any`."""
BMP_PATTERN = "^[\\u0000-\\uffff]*$"
_BYTES_OF_CHARACTER = {"bmp": 3, "any": 4}


class MaxBytes:
    """The check of `MAX_BYTES`, as the engine calls it."""

    def __init__(self, parent_schema: dict[str, Any], value: int, schema_path: list[str | int]) -> None:
        self._most = value

    def validate(self, instance: object) -> None:
        """Raises ValueError for a text that takes more bytes."""
        if isinstance(instance, str) and count_bytes(instance) > self._most:
            raise ValueError(instance)


def count_bytes(text: str) -> int:
    """The number of bytes that a text takes in UTF-8. A lone surrogate counts three."""
    return len(text.encode("utf-8", "surrogatepass"))


def find_beyond_bmp(text: str) -> int | None:
    """The position of the first character beyond U+FFFF, from 0; None if there is none."""
    return next((position for position, character in enumerate(text) if character > "\uffff"), None)


def replace_marks(schema: Any) -> Any:
    """A copy of a schema in which keywords that the engine checks stand in the place of the marks."""
    if isinstance(schema, list):
        return [replace_marks(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    copy = {name: replace_marks(part) for name, part in schema.items()}
    charset, most = copy.pop(CHARSET, "any"), copy.pop(MAX_BYTES, None)
    rules: list[dict[str, Any]] = []
    if charset == "bmp":
        rules.append({"pattern": BMP_PATTERN})
    if most is not None:
        rules.append({"if": {"maxLength": most // _BYTES_OF_CHARACTER[charset]}, "else": {MAX_BYTES: most}})
    if rules:
        # why at the end: the paths of the other keywords stay those of the schema
        copy["allOf"] = [*copy.get("allOf", ()), *rules]
    return copy
