# Generated from spec/ by `make generate`. Do not edit.
"""The `default` of `json.dumps` for data that has models in it."""

from __future__ import annotations

from typing import Any

import msgspec

from .model import Model
from .unset import UNSET


# why Any: plain data of any kind
def json_default(value: object) -> Any:
    """What `json.dumps(…, default=json_default)` and Flask's `app.json.default = json_default` write for a value.

    A model is its object, `UNSET` is null. Times, UUIDs, decimals, enums and dataclasses are written as msgspec writes
    them: times in RFC 3339, decimals as texts. Raises TypeError for what JSON has no form for.
    """
    if isinstance(value, Model):
        return value.to_dict()
    return None if value is UNSET else msgspec.to_builtins(value)
