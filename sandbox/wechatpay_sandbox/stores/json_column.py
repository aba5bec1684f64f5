"""Writes the JSON of a column."""

from __future__ import annotations

import json

import msgspec

_write_fast = msgspec.json.Encoder().encode


def write_json(value: object) -> str:
    """The JSON of a value, with its characters as they are. Reading it gives the same value."""
    try:
        return _write_fast(value).decode()
    except (TypeError, ValueError, OverflowError, RecursionError):
        # why: json.dumps takes texts of a class of their own, as what was decrypted
        return json.dumps(value, ensure_ascii=False)
