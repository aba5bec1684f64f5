# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

OnboardingState: TypeAlias = Literal[
    "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
    "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
    "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
    "APPLYMENT_STATE_PASSED",
    "APPLYMENT_STATE_FREEZED",
    "APPLYMENT_STATE_EDITTING",
    "APPLYMENT_STATE_AUDITING",
    "APPLYMENT_STATE_REJECTED",
    "APPLYMENT_STATE_TO_BE_CONFIRMED",
    "APPLYMENT_STATE_TO_BE_SIGNED",
    "APPLYMENT_STATE_SIGNING",
    "APPLYMENT_STATE_FINISHED",
    "APPLYMENT_STATE_CANCELED",
]
"""Where the application stands (申请单状态).

- `APPLYMENT_STATE_WAITTING_FOR_AUDIT`: under review
- `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`: the contact must confirm
- `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`: the legal representative must prove the account
- `APPLYMENT_STATE_PASSED`: approved
- `APPLYMENT_STATE_FREEZED`: frozen
- `APPLYMENT_STATE_EDITTING`: something failed when it was sent; send it again under the same number
- `APPLYMENT_STATE_AUDITING`: under review
- `APPLYMENT_STATE_REJECTED`: rejected, see the reasons, and send it again under the same number
- `APPLYMENT_STATE_TO_BE_CONFIRMED`: the administrator must prove the account
- `APPLYMENT_STATE_TO_BE_SIGNED`: the administrator must sign
- `APPLYMENT_STATE_SIGNING`: signed, being opened
- `APPLYMENT_STATE_FINISHED`: done
- `APPLYMENT_STATE_CANCELED`: withdrawn or void.
"""
