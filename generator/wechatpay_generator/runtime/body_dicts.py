"""The TypedDict of a model, made when a program asks for it at run time; type checkers read `models/dicts.pyi`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import reduce
from importlib import import_module
from operator import or_
from types import GenericAlias, ModuleType, UnionType
from typing import Any, Literal, NotRequired, TypedDict, Union, get_args, get_origin

import msgspec

from .model import Model
from .object_forms import Forms
from .unset import Unset

_SUFFIX = "Dict"


def lazy_dicts(package: str) -> Callable[[str], object]:
    """`__getattr__` of the module `dicts` of the package of models."""
    made: dict[str, type] = {}

    def __getattr__(name: str) -> object:
        if import_module("._names", package).NAMES.get(name) != ".dicts":
            raise AttributeError(f"module {package + '.dicts'!r} has no attribute {name!r}")
        if name not in made:
            made[name] = _make_dict(import_module(package), name)
        return made[name]

    return __getattr__


def _make_dict(models: ModuleType, name: str) -> type:
    model: type[Model] = getattr(models, name.removesuffix(_SUFFIX))
    fields: dict[str, Any] = {}
    for field in msgspec.structs.fields(model):
        kind = _translate(field.type)
        fields[field.encode_name] = kind if field.required else NotRequired[kind]
    # why Any: to type checkers a TypedDict is no call with names that the program finds out
    make: Any = TypedDict
    made: type = make(name, fields)
    made.__module__ = models.__name__
    made.__doc__ = model.__doc__
    return made


# why Any: types are values here
def _translate(kind: Any) -> Any:
    """The type of a field of plain data, from that of a model's field. An object inside is a mapping or a model."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return reduce(or_, (_translate(part) for part in parts if part is not Unset))
    if origin is list:
        inner = _translate(parts[0])
        return GenericAlias(list if inner is parts[0] else Sequence, (inner,))
    if origin is dict:
        return GenericAlias(Mapping, (str, _translate(parts[1])))
    if origin is Literal or kind is Any or not isinstance(kind, type):
        return kind
    if kind in (date, datetime):
        return kind | str
    return Mapping[str, object] | Model if isinstance(kind, Forms) or issubclass(kind, Model) else kind
