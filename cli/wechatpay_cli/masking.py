"""Masks the fields of a reply that the spec marks as sensitive."""

from __future__ import annotations

from collections.abc import Iterable

MASK = "***"


def mask(reply: object, fields: Iterable[str]) -> object:
    """A copy of `reply`, in which `fields` (such as `receivers/*/name`) are masked."""
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
    # why the whole text: a text that holds JSON has the field inside
    return MASK if isinstance(value, str) else value
