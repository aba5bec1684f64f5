# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class InstallmentSubsidy(Model, kw_only=True):
    """Interest of the instalment credit 微信分付 the merchant takes over for this order (贴息信息)"""

    subsidy_detail: list[InstallmentSubsidyDetail] | Unset = UNSET
    """One entry per way of paying back (贴息详情列表)"""


class InstallmentSubsidyDetail(Model, kw_only=True):
    """What the merchant takes over for one way of paying back (贴息详情)"""

    subsidy_period_type: SubsidyPeriodType
    """How the user would pay the instalment credit back (贴息方案类型).

    - `DAILY`: interest by the day
    - `PERIOD`: in a fixed number of instalments.
    """
    subsidy_plan: list[InstallmentSubsidyPlan]
    """One entry per number of instalments (贴息方案列表)"""


class InstallmentSubsidyPlan(Model, kw_only=True):
    """Share of the interest for one number of instalments (贴息方案)"""

    subsidy_installment_num: SubsidyInstallmentNum
    """Number of monthly instalments the merchant pays interest for (贴息期数): `3`, `6` or `12`."""
    subsidy_percent: SubsidyPercent
    """Share of the interest the merchant pays, in percent (贴息比例).

    - `0`: none
    - `100`: all of it.
    """


SubsidyInstallmentNum: TypeAlias = Literal[
    3,
    6,
    12,
]
"""Number of monthly instalments the merchant pays interest for (贴息期数): `3`, `6` or `12`."""


SubsidyPercent: TypeAlias = Literal[
    0,
    100,
]
"""Share of the interest the merchant pays, in percent (贴息比例).

- `0`: none
- `100`: all of it.
"""


SubsidyPeriodType: TypeAlias = Literal[
    "DAILY",
    "PERIOD",
]
"""How the user would pay the instalment credit back (贴息方案类型).

- `DAILY`: interest by the day
- `PERIOD`: in a fixed number of instalments.
"""
