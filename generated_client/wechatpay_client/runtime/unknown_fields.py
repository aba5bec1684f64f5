# Generated from spec/ by `make generate`. Do not edit.
"""Fields that came with a reply or an event and that the spec does not know yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .model import Model
from .wire import field_names, read_field


def unknown_fields(data: Any, model: object, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """JSON Pointer and value of what stands in `data` and has no place in `model`, which was read from it."""
    if isinstance(data, str) and isinstance(model, Model | list):
        from .json_text import read_json_text  # the spec has the value described that this text holds

        data = read_json_text(data)
    if isinstance(model, Model) and isinstance(data, Mapping):
        names = dict(field_names(type(model)))
        for key, value in data.items():
            place = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            if key in names:
                yield from unknown_fields(value, read_field(model, names[key]), place)
            else:
                yield place, value
    elif isinstance(model, dict) and isinstance(data, Mapping):  # a map: any name has a place in it
        for key, value in data.items():
            place = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            yield from unknown_fields(value, model.get(key), place)
    elif isinstance(model, list) and isinstance(data, list):
        for position, (item, part) in enumerate(zip(data, model, strict=True)):
            yield from unknown_fields(item, part, f"{pointer}/{position}")
