"""Checks the resource of an event, and the answer to one that asks, against the schema of its model."""

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
    return _find_violations(event_type, compile_resource_check(model), {"resource": resource})


def check_answer(event_type: str, model: type[Model], answer: object) -> list[Violation]:
    """Every way in which the answer to an event that asks, a model or plain data, differs from the spec's `model`.

    Of unknown fields and tokens those are `refused` that are like a known one, as in a request.
    """
    return _find_violations(event_type, _compile_answer_check(model), {"answer": answer})


def _find_violations(event_type: str, check: Check, given: dict[str, object]) -> list[Violation]:
    problems: list[NotPlain] = []
    data = plain(given, (), problems)
    source = _Source(official_pages(spec.event(spec.resolve_event_type(event_type) or event_type)))
    return list(find_violations(source, check, data, given, problems))


@cache
def _compile_answer_check(model: type[Model]) -> Check:
    return Check({"answer": resource_schema(model)}, [])


@cache
def compile_resource_check(model: type[Model]) -> Check:
    """The compiled check of a resource that is `model`."""
    return Check({"resource": resource_schema(model)}, [])


def resource_schema(model: type[Model]) -> dict[str, Any]:
    """The schema that a model was made of."""
    return {"$ref": f"#/components/schemas/{model.__name__}"}
