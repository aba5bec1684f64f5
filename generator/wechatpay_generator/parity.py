"""The gate behind the generator: everything the spec says came out, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from .calls import Call
from .document import METHODS
from .events import EventClass
from .failure import GenerationError
from .shapes import resolve_ref


def check_parity(
    document: Mapping[str, Any], calls: Iterable[Call], events: Iterable[EventClass], classes: Iterable[str]
) -> None:
    """Raises GenerationError when an operation, an event, a type or a class is missing or comes out twice.

    openapi-python-client drops what it cannot read and says so only in a warning, or not at all.
    """
    calls = list(calls)
    described = Counter(
        (method, path, item[method]["operationId"])
        for path, item in document.get("paths", {}).items()
        for method in METHODS
        if method in item
    )
    emitted = Counter((call.method.lower(), call.path, call.id) for call in calls)
    problems = [f"operation {id} ({method} {path}) did not come out" for method, path, id in described - emitted]
    problems += [f"operation {id} ({method} {path}) came out twice" for method, path, id in emitted - described]
    ids = Counter(id for _, _, id in described)
    problems += [f"operationId {id} stands {count} times in the spec" for id, count in ids.items() if count > 1]
    events = list(events)
    counted = Counter([*classes, *(event.name for event in events)])
    problems += [f"class {name} came out twice" for name, count in counted.items() if count > 1]
    problems += _event_problems(document, events, counted.keys())
    by_id = {call.id: call for call in calls}
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            operation = item.get(method, {})
            for status, reply in operation.get("responses", {}).items():
                call = by_id.get(operation["operationId"])
                if (
                    status.startswith("2")
                    and "content" in resolve_ref(document, reply)
                    and call is not None
                    and call.reply is None
                ):
                    problems.append(f"{call.id}: the {status} reply of {path} has content but no type")
    if problems:
        raise GenerationError("the client is not what the spec says:\n  " + "\n  ".join(sorted(problems)))


def _event_problems(document: Mapping[str, Any], events: Iterable[EventClass], classes: Collection[str]) -> list[str]:
    described = Counter(iter(document.get("webhooks", {})))
    emitted = Counter(event.event_type for event in events)
    problems = [f"event {event_type} did not come out" for event_type in described - emitted]
    problems += [f"event {event_type} came out twice" for event_type in emitted - described]
    for event in events:
        needed = (*event.variants, event.answer) if event.answer else event.variants
        problems += [f"event {event.event_type}: no class for {name}" for name in needed if name not in classes]
    return problems
