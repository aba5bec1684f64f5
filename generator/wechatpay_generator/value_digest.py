"""A digest of what a template gets: equal values have equal digests, in every process and on every machine."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any


class Digester:
    """Makes digests; an object that stands in many values is looked at once, so it must not change meanwhile."""

    def __init__(self) -> None:
        # the object is kept beside its digest, so that no other one gets its id
        self._known: dict[int, tuple[object, str]] = {}

    def digest(self, value: object) -> str:
        """The digest of texts, numbers, containers and dataclasses. Raises TypeError for anything else."""
        return hashlib.sha256(self._describe(value).encode("utf-8", "surrogatepass")).hexdigest()

    def _describe(self, value: object) -> str:
        if value is None or isinstance(value, str | int | float):
            return repr(value)
        if is_dataclass(value):
            if id(value) not in self._known:
                kind: Any = type(value)
                parts = [self._describe(getattr(value, name)) for name in _field_names(kind)]
                self._known[id(value)] = value, self.digest([kind.__name__, *parts])
            return self._known[id(value)][1]
        name = type(value).__name__
        if isinstance(value, list | tuple):
            return f"{name}({','.join([self._describe(part) for part in value])})"
        if isinstance(value, set | frozenset):
            return f"{name}({','.join(sorted([self._describe(part) for part in value]))})"
        if isinstance(value, Mapping):
            pairs = [f"{self._describe(key)}:{self._describe(part)}" for key, part in value.items()]
            return f"{name}({','.join(pairs)})"
        raise TypeError(f"a {name} has no digest; give the template texts, containers and dataclasses only")


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
