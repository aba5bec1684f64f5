"""Compares our bundle with that of another bundler."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any


# why Any: JSON as it comes
def differences(ours: Any, theirs: Any, pointer: str = "") -> Iterator[str]:
    """Where two JSON values differ; the order of keys does not count."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(ours.keys() | theirs.keys()):
            below = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            if key not in theirs:
                yield f"{below}: in our bundle only"
            elif key not in ours:
                yield f"{below}: in redocly's bundle only"
            else:
                yield from differences(ours[key], theirs[key], below)
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for position, (one, other) in enumerate(zip(ours, theirs, strict=True)):
            yield from differences(one, other, f"{pointer}/{position}")
    # why the types: True equals 1 in Python, in JSON it does not
    elif type(ours) is not type(theirs) or ours != theirs:
        yield f"{pointer}: we have {json.dumps(ours)[:60]}, redocly has {json.dumps(theirs)[:60]}"
