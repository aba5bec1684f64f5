"""A file, as it was uploaded or as it is sent."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class File:
    """Bytes and what they are; `name` is empty where nobody gave one."""

    content: bytes = field(repr=False)
    media_type: str
    name: str = ""
