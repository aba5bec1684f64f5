"""What request and reply objects have in common: three states for a field, and secrets that stay out of sight."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeAlias

import msgspec
from msgspec import UNSET, UnsetType

from .object_forms import read_form

__all__ = ["MASK", "UNSET", "Model", "Unset"]

Unset: TypeAlias = UnsetType
"""The type of `UNSET`: a field that is absent, as against one that is `None` (JSON `null`)."""

MASK = "***"


class Model(msgspec.Struct, kw_only=True):
    """A JSON object of the spec: typed fields, equality, `copy`, `pickle` and `msgspec.structs.replace`.

    An absent field is `UNSET`. Fields newer than the spec are not kept here; `Response.json()` has them.
    """

    _sensitive: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Self:
        """Read a decoded JSON object. Raises `msgspec.ValidationError` where a type or a required field is wrong."""
        return msgspec.convert(data, cls, dec_hook=read_form)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object as plain data, absent fields left out. `Any`: the values are whatever JSON holds."""
        plain: dict[str, Any] = msgspec.to_builtins(self)
        return plain

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        # why not getattr: a field that a reply lacks raises when it is read
        found = zip(self.__struct_fields__, msgspec.structs.astuple(self), strict=True)
        return [
            (name, MASK if name in self._sensitive and value is not None else value)
            for name, value in found
            if value is not UNSET
        ]

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({fields})"
