# Generated from spec/ by `make generate`. Do not edit.
"""The events of `abnormal_fund_processing`.

AbnormalFundProcessingTransferSuccess: Money that could not be credited was paid
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from ..models.abnormal_fund_processing import (
    AbnormalFundOperator,
    AbnormalFundProduct,
    AbnormalFundReceiptState,
    AbnormalFundTransferMode,
)
from ..runtime.event import Event
from ..runtime.model import Model


class AbnormalFundAmount(Model, kw_only=True):
    """How much could not be credited (付款金额信息)"""

    total: int
    """The amount (总金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class AbnormalFundCommander(Model, kw_only=True):
    """Who gave the instruction (在途异常资金付款指令的发起方)"""

    operator: AbnormalFundOperator | str
    """Who gave the instruction (发起方). `MERCHANT`: a merchant."""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""


class AbnormalFundInstruction(Model, kw_only=True):
    """The instruction by which the money was paid (在途异常资金付款指令信息)"""

    out_instruction_no: str
    """The merchant's own number of the instruction (商户侧指令编号)"""
    commander: AbnormalFundCommander
    """Who gave the instruction (在途异常资金付款指令的发起方)"""
    transfer_mode: AbnormalFundTransferMode | str
    """How the money is paid (付款方式).

    - `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the user it was meant for
    - `TRANSFER_TO_ORIGINAL_RECEIVE_MERCHANT` or `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`: to the merchant it was
      meant for
    - `TRANSFER_TO_SPECIFIED_RECEIVE_MERCHANT` or `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`: to the merchant named.
    """
    success_time: datetime
    """When the money was credited (入账成功时间)"""
    instruction_instance_id: str
    """Number WeChat Pay gave the instruction (指令单号)"""


class AbnormalFundReceipt(Model, kw_only=True):
    """Money that could not be credited, and what became of it (在途异常资金付款单)"""

    product_name: AbnormalFundProduct | str
    """What the money was on its way for (产品名称). `C2C`: a payment to a private person."""
    receipt_id: str
    """Number WeChat Pay gave the money that could not be credited (微信支付在途异常资金付款单号)"""
    transfer_amount: AbnormalFundAmount
    """How much could not be credited (付款金额信息)"""
    receipt_state: AbnormalFundReceiptState | str
    """Where the payment of the money stands (在途异常资金付款状态).

    - `RECEIPT_STATE_PENDING`: waits for an instruction
    - `RECEIPT_STATE_PROGRESS`: under way
    - `RECEIPT_STATE_COMPLETED`: paid.
    """
    create_time: datetime
    """When the money could not be credited (在途异常资金付款单据创建时间)"""
    last_update_time: datetime
    """When the state last changed (在途异常资金付款单据更新时间)"""
    instruction: AbnormalFundInstruction
    """The instruction by which the money was paid (在途异常资金付款指令信息)"""


class AbnormalFundProcessingTransferSuccess(Event, frozen=True, kw_only=True):
    """Money that could not be credited was paid (异常转付处理结果回调).

    It was paid as instructed: to the user it was meant for, or to a merchant.

    https://pay.weixin.qq.com/doc/v3/partner/4014591539
    """

    variants: ClassVar[tuple[type[Model], ...]] = (AbnormalFundReceipt,)

    event_type: Literal["ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"]
    resource: AbnormalFundReceipt
