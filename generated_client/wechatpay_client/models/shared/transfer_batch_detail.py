# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...models.shared.transfer_detail_status import TransferDetailStatus
from ...runtime.model import Model


class TransferBatchDetail(Model, kw_only=True):
    """One payout of a batch, in short (转账明细单)"""

    detail_id: str
    """Number WeChat Pay gave one payout of a batch (微信明细单号)"""
    out_detail_no: str
    """The merchant's own number of one payout of a batch (商家明细单号)"""
    detail_status: TransferDetailStatus | str
    """Where the payout stands (明细状态).

    - `INIT`: being checked
    - `WAIT_PAY`: waits for a person of the merchant to approve the batch
    - `PROCESSING`: under way
    - `SUCCESS`: the user has the money
    - `FAIL`: failed, see the reason of the payout.
    """
