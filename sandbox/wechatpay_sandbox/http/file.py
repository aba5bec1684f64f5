"""A file of an upload or of a reply."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

BILL_MEDIA_TYPE: Final = "text/plain"
"""The media type of a bill that is not compressed. It is comma-separated, but the platform does not say so."""


@dataclass(frozen=True, slots=True)
class File:
    """The content of a file, its media type and its name, which may be empty."""

    content: bytes = field(repr=False)
    media_type: str
    name: str = ""
