# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class TransferBatchPayout(Model, kw_only=True):
    """One payout of a batch (转账明细)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name", "user_id_card"})

    out_detail_no: str
    """The merchant's own number of one payout of a batch (商家明细单号)"""
    transfer_amount: int
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, checked against their OpenID; needed from 2000 yuan on, not allowed below 0.3
    yuan; encrypted on the wire (收款用户姓名)
    """
    user_id_card: str | Unset = UNSET
    """Number of the user's identity card, checked as well; only together with the name; encrypted on the wire
    (收款用户身份证)
    """
