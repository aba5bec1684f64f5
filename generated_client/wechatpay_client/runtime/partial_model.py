# Generated from spec/ by `make generate`. Do not edit.
"""Models of replies that lack a field: the rest is there, and reading what is missing raises MissingInReply.

Such an object is an instance of a subclass of its model, in which the missing fields are msgspec's own `UNSET` and
raise when they are read. So reading a field of any other model costs nothing more, and what msgspec does with an object
(comparing, copying, writing as JSON) leaves the missing fields out as it does absent ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from msgspec import Struct
from msgspec.structs import astuple

from .errors import MissingInReply
from .model import Model
from .unset import OMITTED, UNSET

Path = tuple[str | int, ...]


class Origin(NamedTuple):
    """The reply or event that an object was read from."""

    source: str = ""
    """An operationId, or the type of an event."""
    request_id: str | None = None
    notification_id: str | None = None

    def error(self, pointer: str) -> MissingInReply:
        """The error for a field that it lacks."""
        return MissingInReply(self.source, pointer, self.request_id, self.notification_id)


class _Place(NamedTuple):
    """Where an object stood."""

    origin: Origin = Origin()
    pointer: str = ""


class _MissingField:
    """A field that raises when it is read, until it is set."""

    def __init__(self, model: type[Model], name: str, wire_name: str) -> None:
        self._slot: Any = getattr(model, name)  # why Any: the type of a slot's descriptor has no public name
        self._wire_name = wire_name

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        if instance is None:
            return self._slot
        value = self._slot.__get__(instance, owner)
        if value is OMITTED or value is UNSET:
            # why a default: msgspec.structs.replace makes a copy that does not know where it came from
            place: _Place = instance.__dict__.get(_PLACE, _Place())
            raise place.origin.error(f"{place.pointer}/{escape_step(self._wire_name)}")
        return value

    def __set__(self, instance: Model, value: object) -> None:
        self._slot.__set__(instance, value)


_PLACE = "_place"
_CLASSES: dict[tuple[type[Model], frozenset[str]], type[Model]] = {}
"""One class for each set of missing fields, so that two objects that lack the same may be equal."""


def build_partial(
    model: type[Model], values: Mapping[str, object], missing: Iterable[str], origin: Origin, pointer: str
) -> Model:
    """An object of `model` with `values`, by their names in Python, that lacks the fields `missing`.

    `pointer` leads to the object in the reply.
    """
    names = frozenset(missing)
    return _restore(model, names, _Place(origin, pointer), {**values, **dict.fromkeys(names, OMITTED)})


def _restore(model: type[Model], missing: frozenset[str], place: _Place, values: Mapping[str, object]) -> Model:
    made = _find_class(model, missing)(**values)
    made.__dict__[_PLACE] = place
    return made


def _find_class(model: type[Model], missing: frozenset[str]) -> type[Model]:
    found = _CLASSES.get((model, missing))
    if found is not None:
        return found
    wire_names = dict(zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True))

    def copy(self: Model) -> Model:
        made: Model = Struct.__copy__(self)  # type: ignore[attr-defined]  # msgspec's stubs leave it out
        made.__dict__.update(self.__dict__)
        return made

    # why: the class has no name that pickle could find it by
    def reduce(self: Model) -> tuple[Any, ...]:
        values = dict(zip(self.__struct_fields__, astuple(self), strict=True))
        return _restore, (model, missing, self.__dict__.get(_PLACE, _Place()), values)

    namespace: dict[str, Any] = {
        "__module__": model.__module__,
        "__qualname__": model.__qualname__,
        "__doc__": model.__doc__,
        "__copy__": copy,
        "__reduce__": reduce,
        **{name: _MissingField(model, name, wire_names[name]) for name in missing},
    }
    metaclass: Any = type(model)  # why Any: typeshed has no signature for its options
    made: type[Model] = metaclass(model.__name__, (model,), namespace, dict=True, kw_only=True)
    return _CLASSES.setdefault((model, missing), made)


def escape_step(step: str | int) -> str:
    """One step of a JSON Pointer."""
    return str(step).replace("~", "~0").replace("/", "~1")
