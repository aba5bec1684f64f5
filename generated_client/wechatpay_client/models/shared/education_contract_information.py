# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class EducationContractInformation(Model, kw_only=True):
    """Which contract it is, and how it stands (签约信息)"""

    contract_id: str | Unset = UNSET
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    contract_status: EducationContractStatus | str | Unset = UNSET
    """State of the contract (签约状态).

    - `ADD`: signed
    - `DELETE`: ended.
    """
    create_time: datetime | Unset = UNSET
    """When the user signed (签约时间)"""


EducationContractStatus: TypeAlias = Literal[
    "ADD",
    "DELETE",
]
"""State of the contract (签约状态).

- `ADD`: signed
- `DELETE`: ended.
"""
