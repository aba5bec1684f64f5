# Generated from spec/ by `make generate`. Do not edit.
"""Names of the spec as names of Python modules."""

from __future__ import annotations

import keyword


def module_name(area: str) -> str:
    """The module of an area: its own name, or with `_` after it where that is a word of Python (`global_`)."""
    return f"{area}_" if keyword.iskeyword(area) else area
