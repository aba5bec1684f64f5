# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FapiaoTaxPreference: TypeAlias = Literal[
    "NO_FAVORABLE",
    "OUTSIDE_VAT",
    "VAT_EXEMPT",
    "NORMAL_ZERO_RATED",
    "EXPORT_ZERO_RATED",
]
"""Whether the tax is reduced (税收优惠政策标识).

- `NO_FAVORABLE`: not
- `OUTSIDE_VAT`: the tax does not apply
- `VAT_EXEMPT`: exempt
- `NORMAL_ZERO_RATED`: at a rate of zero
- `EXPORT_ZERO_RATED`: at a rate of zero, as an export.
"""
