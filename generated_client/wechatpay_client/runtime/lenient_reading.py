# Generated from spec/ by `make generate`. Do not edit.
"""Reads a reply or event that is not quite as the spec says, since the money has moved all the same.

Null, and an empty text in the place of a time, is an absent field. Texts take integers, which are ids that lost their
quotes, and numbers take texts of digits. What cannot be read otherwise is missing, and so is a required field that is
absent: reading it raises MissingInReply. Nothing is guessed beyond that.

Only data that msgspec has refused comes here, so that a reply as the spec says costs nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import msgspec
from msgspec import inspect

from .model import Model
from .object_forms import Forms, find_model
from .partial_model import Origin, Path, build_partial, escape_step
from .unset import UNSET
from .wire import DEEPEST

if TYPE_CHECKING:
    from .json_text import JsonTexts

M = TypeVar("M", bound=Model)


def read_leniently(data: Mapping[str, Any], model: type[M], origin: Origin, texts: JsonTexts | None = None) -> M:
    """The object of a decoded JSON object. With `texts`, those JSON texts are values that are as the spec says."""
    if texts is None:
        return _read(data, model, origin)[0]
    places, shut = texts.find_paths({"response": data}), set[Path]()
    while True:
        value, departures = _read(texts.read_values({"response": data}, shut)["response"], model, origin)
        unfit = [path for path in places - shut if any(_is_inside(path[1:], found) for found in departures)]
        if not unfit:
            return value
        shut.add(max(unfit, key=len))  # why the innermost: the values around it may fit


def _read(data: Mapping[str, Any], model: type[M], origin: Origin) -> tuple[M, list[Path]]:
    """The object, and where the data is not as the spec says."""
    reader = _Reader(origin)
    return cast("M", reader.build(data, _describe(model), ())), reader.departures


def _is_inside(path: Path, place: Path) -> bool:
    return place[: len(path)] == path


@cache
def _describe(model: type[Model]) -> inspect.StructType:
    return cast("inspect.StructType", inspect.type_info(model))


_UNREADABLE: Final = object()
"""Stands for a value that is of another kind than its field."""


class _Reader:
    """One reading."""

    def __init__(self, origin: Origin) -> None:
        self.departures: list[Path] = []
        """Where the data was not as the spec says, whether it could be read or not."""
        self._origin = origin

    def build(self, data: Mapping[str, Any], struct: inspect.StructType, path: Path) -> Model:
        """The object that stands at `path`."""
        values: dict[str, object] = {}
        missing = []
        for field in struct.fields:
            value = data.get(field.encode_name, UNSET)
            here = (*path, field.encode_name)
            is_absent = _is_absent(value, field.type)
            found = UNSET if is_absent else self._read(value, field.type, here)
            if found is _UNREADABLE or (is_absent and field.required):
                missing.append(field.name)
            elif not is_absent:
                values[field.name] = found
                continue
            if field.required or value is not UNSET:
                self.departures.append(here)
        model = cast("type[Model]", struct.cls)
        if not missing:
            return model(**values)
        pointer = "".join(f"/{escape_step(step)}" for step in path)
        return build_partial(model, values, missing, self._origin, pointer)

    def _read(self, value: Any, kind: inspect.Type, path: Path) -> Any:
        if len(path) > DEEPEST:
            return _UNREADABLE
        kinds = _members(kind)
        for member in kinds:
            if isinstance(member, inspect.StructType) and isinstance(value, dict):
                return self.build(value, member, path)
            if isinstance(member, inspect.CustomType) and isinstance(member.cls, Forms) and isinstance(value, dict):
                return self.build(value, _describe(cast("type[Model]", find_model(member.cls, value))), path)
            if isinstance(member, inspect.ListType) and isinstance(value, list):
                items = [self._read(item, member.item_type, (*path, place)) for place, item in enumerate(value)]
                # why: a list that is shorter than what came would pass for the whole
                return _UNREADABLE if any(item is _UNREADABLE for item in items) else items
            if isinstance(member, inspect.DictType) and isinstance(value, dict):
                found = {name: self._read(item, member.value_type, (*path, name)) for name, item in value.items()}
                return _UNREADABLE if any(item is _UNREADABLE for item in found.values()) else found
        for member in kinds:
            scalar = _read_strictly(value, member)
            if scalar is not _UNREADABLE:
                return scalar
        self.departures.append(path)
        readings = (_read_otherwise(value, member) for member in kinds)
        return next((found for found in readings if found is not _UNREADABLE), _UNREADABLE)


def _members(kind: inspect.Type) -> tuple[inspect.Type, ...]:
    return kind.types if isinstance(kind, inspect.UnionType) else (kind,)


def _is_absent(value: object, kind: inspect.Type) -> bool:
    """Whether a field has no value: it is not there, null, or an empty text in the place of a time."""
    members = _members(kind)
    if value is None:  # a field that may be null has then that value
        return not any(isinstance(member, inspect.NoneType | inspect.AnyType) for member in members)
    if value == "":
        return any(isinstance(member, inspect.DateTimeType | inspect.DateType) for member in members)
    return value is UNSET


def _read_strictly(value: Any, kind: inspect.Type) -> Any:
    """A scalar of exactly the kind that the spec says."""
    match kind:
        case inspect.AnyType():
            return value
        case inspect.NoneType() if value is None:
            return value
        case inspect.LiteralType(values=tokens) if type(value) in (str, int) and value in tokens:
            return value
        case inspect.StrType() if type(value) is str:
            return value
        case inspect.IntType() if type(value) is int:
            return value
        case inspect.BoolType() if type(value) is bool:
            return value
        case inspect.FloatType() if type(value) in (int, float):
            return float(value)
        case inspect.DateTimeType() if type(value) is str:
            return _read_time(value, datetime)
        case inspect.DateType() if type(value) is str:
            return _read_time(value, date)
    return _UNREADABLE


def _read_time(text: str, kind: type[date]) -> Any:
    try:
        return msgspec.convert(text, kind)
    except msgspec.ValidationError:
        return _UNREADABLE


def _read_otherwise(value: Any, kind: inspect.Type) -> Any:
    """An integer in a text, or digits in a number."""
    match kind:
        case inspect.StrType() if type(value) is int:
            return str(value)
        case inspect.LiteralType(values=tokens) if type(value) is int and str(value) in tokens:
            return str(value)
        case inspect.IntType() if type(value) is str and _INTEGER.fullmatch(value) and abs(int(value)) <= _LARGEST:
            return int(value)
        case inspect.FloatType() if type(value) is str and _DECIMAL.fullmatch(value):
            return float(value)
    return _UNREADABLE


_INTEGER = re.compile(r"-?[0-9]{1,19}")
_DECIMAL = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_LARGEST = 2**63 - 1
