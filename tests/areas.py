"""`make test AREA=pay`: the tests of one area of the spec are those of its operations, its events and its journeys."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from wechatpay_client import OPERATIONS
from wechatpay_client.webhooks import EVENTS

JOURNEYS = Path(__file__).parents[1] / "spec/journeys"


def list_areas() -> list[str]:
    """All areas that have an operation or an event."""
    return sorted({*map(area_of_operation, OPERATIONS), *(EVENTS[event_type].area for event_type in EVENTS)})


def area_of_operation(id: str) -> str:
    """The area of an operation."""
    return id.partition(".")[0]


def keep_area(area: str, items: list[pytest.Item]) -> tuple[list[pytest.Item], list[pytest.Item]]:
    """The tests that concern this area, and all others. Raises `pytest.UsageError` for an unknown area."""
    areas = list_areas()
    if area not in areas:
        raise pytest.UsageError(f"{area} is not an area of the spec; say AREA= and one of: {', '.join(areas)}")
    kept, others = [], []
    for item in items:
        (kept if area in areas_of_test(item) else others).append(item)
    return kept, others


def areas_of_test(item: pytest.Item) -> frozenset[str]:
    """The areas of the operations and events that a test is repeated for, and of the journeys it is marked with."""
    areas: set[str] = set()
    for value in _parameters(item):
        if value in OPERATIONS:
            areas.add(area_of_operation(value))
        elif value in EVENTS:
            areas.add(EVENTS[value].area)
    for mark in item.iter_markers("journey"):
        areas |= _areas_of_journey(mark.args[0])
    return frozenset(areas)


def _parameters(item: pytest.Item) -> list[str]:
    callspec = getattr(item, "callspec", None)
    return [] if callspec is None else [value for value in callspec.params.values() if isinstance(value, str)]


def _areas_of_journey(name: str) -> frozenset[str]:
    return frozenset(area_of_operation(step["operationId"]) for step in _read_workflows()[name]["steps"])


@cache
def _read_workflows() -> dict[str, Any]:
    documents = [yaml.load(path.read_text("utf-8"), yaml.CSafeLoader) for path in sorted(JOURNEYS.iterdir())]
    return {workflow["workflowId"]: workflow for document in documents for workflow in document["workflows"]}
