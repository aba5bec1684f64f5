# Generated from spec/ by `make generate`. Do not edit.
"""Models in pydantic and FastAPI, by the two methods that pydantic asks a class for. Loaded only where it does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from pydantic_core import core_schema

from . import spec
from .translation import gettext as _

_INSIDE = ("properties", "$defs", "patternProperties")
"""Keywords whose keys are names, of which one may begin with `x-`."""


# why Any, here and below: models import this module when pydantic asks them
def build_core_schema(model: type[Any]) -> core_schema.CoreSchema:
    """Takes a model, or an object that is read as one; gives plain data in every mode."""

    def read(value: object) -> Any:
        if isinstance(value, model):
            return value
        if not isinstance(value, Mapping):
            kind = type(value).__name__
            raise ValueError(_("expected {model} or a mapping, got {kind}").format(model=model.__name__, kind=kind))
        try:
            return model.from_dict(value)
        except msgspec.ValidationError as error:  # names types and fields, never values
            raise ValueError(str(error)) from None

    return core_schema.no_info_plain_validator_function(
        read, serialization=core_schema.plain_serializer_function_ser_schema(_write, when_used="always")
    )


def build_json_schema(model: type[Any]) -> dict[str, Any]:
    """The JSON Schema of a model, as the spec has it, with everything that it refers to in it."""
    name = model.__name__
    found = _inline({"$ref": f"#/components/schemas/{name}"}, ())
    return {"title": name, **found}


def _write(model: Any) -> Any:
    return model.to_dict()


# why Any: JSON Schema
def _inline(node: Any, inside: tuple[str, ...], *, of_names: bool = False) -> Any:
    """A schema without references and marks. An object that holds itself is described once and then left open."""
    if isinstance(node, list):
        return [_inline(part, inside) for part in node]
    if not isinstance(node, dict):
        return node
    found = {
        key: _inline(part, inside, of_names=not of_names and key in _INSIDE)
        for key, part in node.items()
        if of_names or (key != "$ref" and not key.startswith("x-"))
    }
    ref = None if of_names else node.get("$ref")
    if ref is None:
        return found
    return {**(_inline(spec.resolve(ref), (*inside, ref)) if ref not in inside else {}), **found}
