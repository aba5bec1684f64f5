# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

PartnerTransferAuthorizationType: TypeAlias = Literal[
    "INFORMATION_AUTHORIZATION_TYPE",
    "FUND_AUTHORIZATION_TYPE",
    "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
]
"""What the sub-merchant has authorised the service provider for (特约商户授权类型).

- `INFORMATION_AUTHORIZATION_TYPE`: to tell what is to be paid, which the sub-merchant then confirms and pays
- `FUND_AUTHORIZATION_TYPE`: to pay from the sub-merchant's account
- `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`: both.
"""
