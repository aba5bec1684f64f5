# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SharingReceiverType: TypeAlias = Literal[
    "MERCHANT_ID",
    "PERSONAL_OPENID",
    "PERSONAL_SUB_OPENID",
]
"""How the receiver of a share is named (分账接收方类型).

- `MERCHANT_ID`: by a merchant number
- `PERSONAL_OPENID`: a person, as the caller's AppID sees them
- `PERSONAL_SUB_OPENID`: a person, as the AppID of the sub-merchant sees them.
"""
