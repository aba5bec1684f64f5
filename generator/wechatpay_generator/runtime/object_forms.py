"""Objects of one of several forms in one place: which form a value has, and how a model holds it.

A form is known by fields of its own: those of `x-wechatpay-known-by` beside its `$ref`, or else those that no other
form has. The first form of which a value has such a field is its form. Where it has none, its form is the one of which
the fewest required fields are missing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

M = TypeVar("M")
Form = tuple[type[Struct], frozenset[str]]


class Forms(type):
    """The type of a field with several forms. msgspec reads such a field by `read_form`; its values are models."""

    forms: tuple[Form, ...]

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, tuple(model for model, _known_by in cls.forms))


# why Any: type checkers see the union of the models in its place
def one_of(*forms: tuple[type[Struct], Collection[str]]) -> Any:
    """The type of a field that is one of these models, each with the fields that it is known by."""
    return Forms("Forms", (), {"forms": tuple((model, frozenset(names)) for model, names in forms)})


def find_model(kind: Forms, data: Mapping[str, Any]) -> type[Struct]:
    """The model of an object."""
    for model, known_by in kind.forms:
        if not known_by.isdisjoint(data):
            return model
    return min((model for model, _known_by in kind.forms), key=lambda model: _count_missing(model, data))


def _count_missing(model: type[Struct], data: Mapping[str, Any]) -> int:
    return sum(field.required and field.encode_name not in data for field in msgspec.structs.fields(model))


def read_model(model: type[M], data: object) -> M:
    """The model of decoded JSON. Raises msgspec.ValidationError where a type or a required field is wrong."""
    try:
        return msgspec.convert(data, model)  # why first: few models have fields of several forms, and a hook takes time
    except msgspec.ValidationError:
        pass
    return msgspec.convert(data, model, dec_hook=read_form)


def read_form(kind: type, value: Any) -> Any:
    """The hook of msgspec for types that it does not know. Raises msgspec.ValidationError for what fits no form."""
    if not isinstance(kind, Forms):
        # msgspec has its hooks say by this error that a type is none of theirs; it then reports the type itself
        raise NotImplementedError(kind)
    if not isinstance(value, Mapping):
        raise msgspec.ValidationError(f"Expected `object`, got `{type(value).__name__}`")
    return msgspec.convert(value, find_model(kind, value), dec_hook=read_form)
