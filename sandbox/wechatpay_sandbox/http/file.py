"""A file of an upload or of a reply."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class File:
    """The content of a file, its media type and its name, which may be empty."""

    content: bytes = field(repr=False)
    media_type: str
    name: str = ""
