"""Replies for the eye: fields that the spec marks as sensitive are masked."""

from __future__ import annotations

from collections.abc import Iterable

MASK = "***"


def mask(reply: object, fields: Iterable[str]) -> object:
    """A copy of `reply` with `fields` (like `receivers/*/name`) masked."""
    for field in fields:
        reply = _mask_field(reply, field.split("/"))
    return reply


def _mask_field(value: object, path: list[str]) -> object:
    if not path:
        return value if value is None else MASK
    name, *rest = path
    if name == "*" and isinstance(value, list):
        return [_mask_field(item, rest) for item in value]
    if isinstance(value, dict) and name in value:
        return {**value, name: _mask_field(value[name], rest)}
    # a text has the field in it where it holds JSON
    return MASK if isinstance(value, str) else value
