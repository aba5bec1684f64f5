# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `merchant_risk_manage` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

RiskTradeLevel: TypeAlias = Literal[
    1,
    2,
    3,
]
"""How strong the suspicion is, in three levels (风险等级).

- `1`: the first
- `2`: the second
- `3`: the third.
"""


RiskTradeType: TypeAlias = Literal[
    1,
    2,
    3,
    4,
]
"""What the order is suspected of (风险类型).

- `1`: gambling
- `2`: fraud
- `3`: pornography
- `4`: money laundering.
"""


TradePunishType: TypeAlias = Literal[
    "OTHER_PUNISH",
    "DISABLE_PAYMENT",
    "SUSPEND_SETTLEMENT",
    "DISABLE_WITHDRAW",
    "REMOVE_MERCHANTS",
    "ADD_MERCHANTS_BLACKLIST",
    "REFUND",
    "FREEZING_FUND_BY_TRANSACTION",
    "FREEZING_FUND_BY_MERCHANTS",
    "BLOCKED_USER",
]
"""What is done (处置手段).

- `OTHER_PUNISH`: something else, said in words
- `DISABLE_PAYMENT`: the merchant can no longer be paid
- `SUSPEND_SETTLEMENT`: it is settled some days later
- `DISABLE_WITHDRAW`: it can no longer withdraw
- `REMOVE_MERCHANTS`: it is removed
- `ADD_MERCHANTS_BLACKLIST`: it is put on a black list
- `REFUND`: the order is refunded
- `FREEZING_FUND_BY_TRANSACTION`: the money of the order is frozen
- `FREEZING_FUND_BY_MERCHANTS`: all its money is frozen
- `BLOCKED_USER`: the user is blocked.
"""


TradeRiskType: TypeAlias = Literal[
    "OTHER_RISK",
    "INDUCE_PAYMENT",
    "FRAUD",
    "GAMBLING",
    "CYBERSEX",
]
"""What the order is suspected of (风险类型).

- `OTHER_RISK`: something else
- `INDUCE_PAYMENT`: users lured into paying
- `FRAUD`: fraud
- `GAMBLING`: gambling
- `CYBERSEX`: pornography.
"""


class ViolationNotification(Model, kw_only=True):
    """Where events about violations go (商户违规通知回调地址)"""

    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""


class ViolationNotificationAddress(Model, kw_only=True):
    """Where events about violations are to go (商户违规通知回调地址)"""

    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
