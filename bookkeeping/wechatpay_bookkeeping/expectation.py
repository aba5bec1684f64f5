"""What the merchant expected of an event, compared with what it says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .translation import gettext as _

Expectation: TypeAlias = Mapping[str, object]
"""Fields of the resource and their values: `{"amount/total": 2800, "mchid": "1900000001", "appid": "wx88…"}`."""
_MISSING = object()


def find_differences(expected: Expectation, resource: object) -> list[str]:
    """A sentence for each field that differs or is missing; empty if all is as expected.

    Amounts are whole numbers of fen. 2800 and "2800" differ, and so do 1 and True.
    """
    differences = []
    for path, value in expected.items():
        found = _find(resource, path)
        if found is _MISSING:
            differences.append(_("{path} is missing, and {value!r} was expected").format(path=path, value=value))
        elif type(found) is not type(value) or found != value:
            differences.append(
                _("{path} is {found!r}, and {value!r} was expected").format(path=path, found=found, value=value)
            )
    return differences


# why Any: JSON
def _find(resource: Any, path: str) -> Any:
    for name in path.split("/"):
        if not isinstance(resource, Mapping) or name not in resource:
            return _MISSING
        resource = resource[name]
    return resource
