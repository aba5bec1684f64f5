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
        return _hash(self._describe(value))

    def _describe(self, value: object) -> str:
        kind: Any = type(value)
        if kind is str or value is None:
            return repr(value)
        names = _field_names(kind)
        if names is not None:
            if id(value) not in self._known:
                parts = [self._describe(getattr(value, name)) for name in names]
                self._known[id(value)] = value, f"{kind.__name__}({_hash(','.join(parts))})"
            return self._known[id(value)][1]
        if isinstance(value, (str, int, float)):
            return repr(value)
        if isinstance(value, (list, tuple)):
            return f"{kind.__name__}({','.join([self._describe(part) for part in value])})"
        if isinstance(value, (set, frozenset)):
            return f"{kind.__name__}({','.join(sorted([self._describe(part) for part in value]))})"
        if isinstance(value, Mapping):
            pairs = [f"{self._describe(key)}:{self._describe(part)}" for key, part in value.items()]
            return f"{kind.__name__}({','.join(pairs)})"
        raise TypeError(f"a {kind.__name__} has no digest; give the template texts, containers and dataclasses only")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...] | None:
    """The fields of a dataclass; None for any other class."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None
