"""Writes the JSON of replies: without spaces, each character as it is."""

from __future__ import annotations

import json
import re

import msgspec

_FLOAT = re.compile(rb"[0-9][.e]")
"""What every float has that msgspec writes. Texts may have it too."""
_write_fast = msgspec.json.Encoder().encode
# why kept: json.dumps makes a new encoder each time that it is told how to write
_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def json_bytes(payload: object) -> bytes:
    """The JSON of a reply, as json.dumps writes it."""
    try:
        written = _write_fast(payload)
    except (TypeError, ValueError, OverflowError, RecursionError):
        return _write(payload).encode()
    # why not always the fast one: it writes 1e+16 as 1e16
    return written if _FLOAT.search(written) is None else _write(payload).encode()
