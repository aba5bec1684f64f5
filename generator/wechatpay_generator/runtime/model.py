"""What request and reply objects have in common: three states for a field, and secrets that stay out of sight."""

from __future__ import annotations

from collections.abc import KeysView, Mapping
from typing import Any, ClassVar, Self

import msgspec

from .object_forms import read_model
from .unset import UNSET, Unset, is_absent

__all__ = ["MASK", "UNSET", "Model", "Unset"]

MASK = "***"


class Model(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A JSON object of the spec: typed fields, equality, `copy`, `pickle` and `msgspec.structs.replace`.

    An absent field is `UNSET`, which is false and prints as nothing; an absent list of a reply reads as an empty one.
    Fields newer than the spec are not kept here; `Response.json()` has them. pydantic and FastAPI take models as they
    are; `json.dumps` takes them with `default=json_default`.
    """

    _sensitive: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Self:
        """Read a decoded JSON object. Raises `msgspec.ValidationError` where a type or a required field is wrong."""
        return read_model(cls, data)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object as plain data, absent fields left out. `Any`: the values are whatever JSON holds."""
        try:
            plain: dict[str, Any] = msgspec.to_builtins(self)
        except TypeError:
            plain = msgspec.to_builtins(_drop_absent(self))  # a field that the spec requires was given as `UNSET`
        return plain

    # `dict(model)` and `{**model}` are what `to_dict` gives; FastAPI asks for the first. A `for` over a model is
    # refused, since whoever writes one has forgotten to name the list in it.
    __iter__: ClassVar[None] = None

    def keys(self) -> KeysView[str]:
        """The names, as on the wire, of the fields that are not absent."""
        return self.to_dict().keys()

    def __getitem__(self, name: str) -> Any:
        return self.to_dict()[name]

    # why object and Any: pydantic, whose types these are, is not needed here
    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        from .pydantic_schemas import build_core_schema  # only who has pydantic asks

        return build_core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        from .pydantic_schemas import build_json_schema

        return build_json_schema(cls)

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        # why not getattr: a field that a reply lacks raises when it is read
        found = zip(self.__struct_fields__, msgspec.structs.astuple(self), strict=True)
        return [
            (name, MASK if name in self._sensitive and value is not None else value)
            for name, value in found
            if not is_absent(value)
        ]

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({fields})"


def _drop_absent(value: object) -> object:
    """Models in a value as mappings without their absent fields."""
    if isinstance(value, Model):
        found = zip(value.__struct_encode_fields__, msgspec.structs.astuple(value), strict=True)
        return {name: _drop_absent(part) for name, part in found if not is_absent(part)}
    if isinstance(value, list):
        return [_drop_absent(part) for part in value]
    return value
