"""Says of files that they are bytes, in the keyword that code generators go by."""

from __future__ import annotations

from typing import Any

from .walking import walk_schemas


def mark_files(document: dict[str, Any]) -> None:
    """Put `format: binary` beside `contentMediaType`, which OpenAPI 3.1 has for it and few tools read."""
    for schema in walk_schemas("document", document):
        media_type = schema.get("contentMediaType")
        if schema.get("type") == "string" and isinstance(media_type, str) and media_type != "application/json":
            schema.setdefault("format", "binary")
