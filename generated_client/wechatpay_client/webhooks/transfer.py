# Generated from spec/ by `make generate`. Do not edit.
"""The events of `transfer`.

MchtransferBatchClosed: A batch of payouts was closed
MchtransferBatchFinished: A batch of payouts is finished
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from ..models.shared.transfer_batch_status import TransferBatchStatus
from ..models.transfer import TransferBatchCloseReason
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class ClosedTransferBatch(Model, kw_only=True):
    """A batch that was closed, and why (批次关闭)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_id: str
    """Number WeChat Pay gave the batch of payouts (微信批次单号)"""
    batch_status: TransferBatchStatus | str
    """Where the batch stands (批次状态).

    - `WAIT_PAY`: waits for a person of the merchant to approve it
    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: payouts under way
    - `FINISHED`: every payout has succeeded or failed
    - `CLOSED`: closed, see the reason.
    """
    total_num: int
    """Number of payouts of the batch (批次总笔数)"""
    total_amount: int
    """Sum of all payouts of the batch (批次总金额) Unit: fen."""
    close_reason: TransferBatchCloseReason | str
    """Why the batch was closed (批次关闭原因).

    - `OVERDUE_CLOSE`: not approved or not funded in time
    - `TRANSFER_SCENE_INVALID`: the merchant has not been granted this purpose
    - `CLOSED`: closed for another reason.
    """
    update_time: datetime
    """When the batch last changed (批次更新时间)"""


class FinishedTransferBatch(Model, kw_only=True):
    """A batch all payouts of which have succeeded or failed (批次完成)"""

    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_id: str
    """Number WeChat Pay gave the batch of payouts (微信批次单号)"""
    batch_status: TransferBatchStatus | str
    """Where the batch stands (批次状态).

    - `WAIT_PAY`: waits for a person of the merchant to approve it
    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: payouts under way
    - `FINISHED`: every payout has succeeded or failed
    - `CLOSED`: closed, see the reason.
    """
    total_num: int
    """Number of payouts of the batch (批次总笔数)"""
    total_amount: int
    """Sum of all payouts of the batch (批次总金额) Unit: fen."""
    success_amount: int
    """Sum of the payouts that succeeded (转账成功金额) Unit: fen."""
    success_num: int
    """Number of payouts that succeeded (转账成功笔数)"""
    fail_amount: int
    """Sum of the payouts that failed (转账失败金额) Unit: fen."""
    fail_num: int
    """Number of payouts that failed (转账失败笔数)"""
    update_time: datetime
    """When the batch last changed (批次更新时间)"""


class MchtransferBatchClosed(Event, frozen=True, kw_only=True):
    """A batch of payouts was closed (商家转账批次关闭回调通知).

    Tells why it was closed. Which payouts were made before tells a query.

    https://pay.weixin.qq.com/doc/v3/merchant/4012269028
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ClosedTransferBatch,)

    event_type: Literal["MCHTRANSFER.BATCH.CLOSED"]
    resource: ClosedTransferBatch


class MchtransferBatchFinished(Event, frozen=True, kw_only=True):
    """A batch of payouts is finished (商家转账批次完成回调通知).

    Every payout of the batch has succeeded or failed; which did tells a query.

    https://pay.weixin.qq.com/doc/v3/merchant/4012269028
    """

    variants: ClassVar[tuple[type[Model], ...]] = (FinishedTransferBatch,)

    event_type: Literal["MCHTRANSFER.BATCH.FINISHED"]
    resource: FinishedTransferBatch
