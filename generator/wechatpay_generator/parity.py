"""The gate behind the generator: everything the spec says came out, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from .calls import Call
from .document import METHODS
from .failure import GenerationError
from .shapes import followed


def check_parity(document: Mapping[str, Any], calls: Iterable[Call], classes: Iterable[str]) -> None:
    """Raises GenerationError when an operation, a typed reply or a class is missing or comes out twice.

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
    problems += [f"class {name} came out twice" for name, count in Counter(classes).items() if count > 1]
    by_id = {call.id: call for call in calls}
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            operation = item.get(method, {})
            for status, reply in operation.get("responses", {}).items():
                call = by_id.get(operation["operationId"])
                if (
                    status.startswith("2")
                    and "content" in followed(document, reply)
                    and call is not None
                    and call.reply is None
                ):
                    problems.append(f"{call.id}: the {status} reply of {path} has content but no type")
    if document.get("webhooks"):
        problems.append("webhooks are described, but this generator has no events to make of them")
    if problems:
        raise GenerationError("the client is not what the spec says:\n  " + "\n  ".join(sorted(problems)))
