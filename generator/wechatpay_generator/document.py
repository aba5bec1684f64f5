"""The bundled document as shipped: readable JSON, and an index of the bytes at which its parts stand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .events import EventClass

ERROR_CODES = "x-wechatpay-error-codes"
"""On the document: code → facts and text; on an operation: code → HTTP status."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


_write_scalar = json.JSONEncoder(ensure_ascii=False).encode
_write_text: Callable[[str], str] = json.encoder.encode_basestring


def _write_key(key: Any) -> str:
    return _write_text(key) if isinstance(key, str) else _write_scalar(key)


def _indent_json(node: Any, indent: str) -> str:
    """The node as `json.dumps(…, ensure_ascii=False, indent=1)` writes it, which takes five times as long."""
    if isinstance(node, str):
        return _write_text(node)
    if not node or not isinstance(node, (dict, list, Mapping)):
        return _write_scalar(node)
    below = indent + " "
    if isinstance(node, list):
        return f"[\n{below}" + f",\n{below}".join([_indent_json(part, below) for part in node]) + f"\n{indent}]"
    parts = [f"{_write_key(key)}: {_indent_json(part, below)}" for key, part in node.items()]
    return f"{{\n{below}" + f",\n{below}".join(parts) + f"\n{indent}}}"


class _Writer:
    """Writes JSON with one space of indent and notes where chosen nodes begin and end."""

    def __init__(self, places: Mapping[tuple[str, ...], tuple[str, str]]) -> None:
        self._places = places
        self._above = {path[:depth] for path in places for depth in range(len(path))}
        self._chunks: list[bytes] = []
        self._length = 0
        self.found: dict[str, dict[str, tuple[int, int]]] = {}

    def text(self) -> bytes:
        return b"".join(self._chunks)

    def _emit(self, text: str) -> None:
        data = text.encode()
        self._chunks.append(data)
        self._length += len(data)

    def write(self, node: Any, path: tuple[str, ...] = ()) -> None:
        start = self._length
        place = self._places.get(path)
        if place is None and path in self._above:
            indent = " " * (len(path) + 1)
            self._emit("{")
            for position, (key, value) in enumerate(node.items()):
                self._emit(("," if position else "") + f"\n{indent}{json.dumps(key, ensure_ascii=False)}: ")
                self.write(value, (*path, key))
            self._emit("\n" + indent[1:] + "}" if node else "}")
        else:
            self._emit(_indent_json(node, " " * len(path)))
        if place is not None:
            kind, name = place
            self.found.setdefault(kind, {})[name] = (start, self._length)


def write_document(document: Mapping[str, Any], events: Iterable[EventClass], package: Path) -> None:
    """Write `openapi.json` and `openapi.index.json` into `package`.

    The index holds, for each operationId, [method, path, start, end], for each event type [area, class, names, start,
    end] and, for each component, [start, end]: offsets in bytes of `openapi.json`. The names are those the event comes
    by. Where the document says what error codes mean, `error_codes` is [start, end] of that.
    """
    places: dict[tuple[str, ...], tuple[str, str]] = {}
    routes: dict[str, tuple[str, str]] = {}
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                id = item[method]["operationId"]
                routes[id] = (method.upper(), path)
                places["paths", path, method] = ("operations", id)
    classes = {event.event_type: event for event in events}
    for event_type in classes:
        places["webhooks", event_type, "post"] = ("webhooks", event_type)
    for kind, components in document.get("components", {}).items():
        for name in components:
            places["components", kind, name] = ("components", f"{kind}/{name}")
    if ERROR_CODES in document:
        places[(ERROR_CODES,)] = ("tables", ERROR_CODES)
    writer = _Writer(places)
    writer.write(document)
    (package / "openapi.json").write_bytes(writer.text() + b"\n")
    operations, posts = writer.found.get("operations", {}), writer.found.get("webhooks", {})
    index = {
        "operations": {id: [*routes[id], *operations[id]] for id in routes},
        "webhooks": {
            event_type: [event.area, event.name, list(event.sent_as), *posts[event_type]]
            for event_type, event in classes.items()
        },
        "components": writer.found.get("components", {}),
    }
    if ERROR_CODES in document:
        index["error_codes"] = writer.found["tables"][ERROR_CODES]
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    (package / "openapi.index.json").write_text(text.replace('],"', '],\n"') + "\n", encoding="utf-8", newline="\n")
