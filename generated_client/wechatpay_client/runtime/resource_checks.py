# Generated from spec/ by `make generate`. Do not edit.
"""Checks the resource of an event against the schema of the model that it is."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from . import spec
from .check import Check
from .model import Model
from .operation import official_pages
from .validation import Violation, find_violations
from .wire import NotPlain, plain


class _Source(NamedTuple):
    """The official pages of an event."""

    source: tuple[str, ...]


def check_resource(event_type: str, model: type[Model], resource: object) -> list[Violation]:
    """Every way in which a decrypted resource, a model or plain data, differs from the spec's `model`.

    `event_type` is the event's own, not another name of it.
    """
    problems: list[NotPlain] = []
    given = {"resource": resource}
    data = plain(given, (), problems)
    source = _Source(official_pages(spec.event(event_type)))
    return list(find_violations(source, compile_resource_check(model), data, given, problems))


@cache
def compile_resource_check(model: type[Model]) -> Check:
    """The compiled check of a resource that is `model`."""
    return Check({"resource": resource_schema(model)}, [])


def resource_schema(model: type[Model]) -> dict[str, Any]:
    """The schema that a model was made of."""
    return {"$ref": f"#/components/schemas/{model.__name__}"}
