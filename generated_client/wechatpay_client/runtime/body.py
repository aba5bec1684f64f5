# Generated from spec/ by `make generate`. Do not edit.
"""The JSON body of a call, which `body=` and `json=` both name."""

from __future__ import annotations

from typing import Any

from .translation import gettext as _
from .unset import UNSET


def pick_body(body: object, json: object) -> object:
    """The one that was given, or `UNSET`. Raises TypeError where both were."""
    if json is UNSET:
        return body
    if body is not UNSET:
        raise TypeError(_("body= and json= are two names of the same body; give one of them"))
    return json


# why Any: it has the type that the signature of the caller says of both
def require_body(body: object, json: object) -> Any:
    """The one that was given. Raises TypeError where none was, or both."""
    found = body if json is UNSET else pick_body(body, json)
    if found is UNSET:
        raise TypeError(_("this operation takes a body, and none was given; pass it as body= (or json=)"))
    return found
