# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

NotificationVerdict: TypeAlias = Literal[
    "SUCCESS",
    "FAIL",
]
"""Whether the notification was taken (返回状态码).

- `SUCCESS`: it was
- `FAIL`: it was not, it is to be sent again.
"""
