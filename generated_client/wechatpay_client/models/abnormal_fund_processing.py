# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `abnormal_fund_processing` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class AbnormalFundAmountInReply(Model, kw_only=True):
    """How much could not be credited (付款金额信息)"""

    total: int
    """The amount (总金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class AbnormalFundCommanderInReply(Model, kw_only=True):
    """Who gave the instruction (在途异常资金付款指令的发起方)"""

    operator: AbnormalFundOperator | str
    """Who gave the instruction (发起方). `MERCHANT`: a merchant."""
    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""


class AbnormalFundInstructionInReply(Model, kw_only=True):
    """An instruction and its state (在途异常资金付款指令信息)"""

    out_instruction_no: str | Unset = UNSET
    """The merchant's own number of the instruction; repeating it never pays twice (商户侧指令编号)"""
    commander: AbnormalFundCommanderInReply | Unset = UNSET
    """Who gave the instruction (在途异常资金付款指令的发起方)"""
    transfer_mode: AbnormalFundTransferMode | str
    """How the money is paid (付款方式).

    - `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the user it was meant for
    - `TRANSFER_TO_ORIGINAL_RECEIVE_MERCHANT` or `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`: to the merchant it was
      meant for
    - `TRANSFER_TO_SPECIFIED_RECEIVE_MERCHANT` or `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`: to the merchant named.
    """
    receiver: AbnormalFundReceiverInReply | Unset = UNSET
    """Who is paid (收款方)"""
    instruction_state: AbnormalFundInstructionState | str | Unset = UNSET
    """Where the instruction stands (在途异常资金付款指令状态).

    - `INSTRUCTION_STATE_PENDING`: taken on
    - `INSTRUCTION_STATE_IN_PROGRESS`: the money is being paid
    - `INSTRUCTION_STATE_CLOSED`: closed without a payment
    - `INSTRUCTION_STATE_SUCCESS`: paid.
    """
    create_time: datetime | Unset = UNSET
    """When the instruction was given (在途异常资金付款指令创建时间)"""
    success_time: datetime | Unset = UNSET
    """When the money was credited (入账成功时间)"""
    close_time: datetime | Unset = UNSET
    """When the instruction was closed (在途异常资金付款指令关闭时间)"""
    appid: list[str] = ABSENT_LIST
    """AppIDs of the merchant (商户AppID)"""
    notify_url: str | Unset = UNSET
    """Address that is called when the money is paid (回调通知地址)"""
    instruction_instance_id: str | Unset = UNSET
    """Number WeChat Pay gave the instruction (指令单号)"""


AbnormalFundInstructionState: TypeAlias = Literal[
    "INSTRUCTION_STATE_PENDING",
    "INSTRUCTION_STATE_IN_PROGRESS",
    "INSTRUCTION_STATE_CLOSED",
    "INSTRUCTION_STATE_SUCCESS",
]
"""Where the instruction stands (在途异常资金付款指令状态).

- `INSTRUCTION_STATE_PENDING`: taken on
- `INSTRUCTION_STATE_IN_PROGRESS`: the money is being paid
- `INSTRUCTION_STATE_CLOSED`: closed without a payment
- `INSTRUCTION_STATE_SUCCESS`: paid.
"""


AbnormalFundOperator: TypeAlias = Literal["MERCHANT"]
"""Who gave the instruction (发起方). `MERCHANT`: a merchant."""


AbnormalFundProduct: TypeAlias = Literal["C2C"]
"""What the money was on its way for (产品名称). `C2C`: a payment to a private person."""


class AbnormalFundReceiptInReply(Model, kw_only=True):
    """Money that could not be credited, and how its payment stands (在途异常资金付款单)"""

    product_name: AbnormalFundProduct | str
    """What the money was on its way for (产品名称). `C2C`: a payment to a private person."""
    receipt_id: str
    """Number WeChat Pay gave the money that could not be credited (微信支付在途异常资金付款单号)"""
    transfer_amount: AbnormalFundAmountInReply
    """How much could not be credited (付款金额信息)"""
    receipt_state: AbnormalFundReceiptState | str
    """Where the payment of the money stands (在途异常资金付款状态).

    - `RECEIPT_STATE_PENDING`: waits for an instruction
    - `RECEIPT_STATE_PROGRESS`: under way
    - `RECEIPT_STATE_COMPLETED`: paid.
    """
    create_time: datetime | Unset = UNSET
    """When the money could not be credited (在途异常资金付款单据创建时间)"""
    last_update_time: datetime | Unset = UNSET
    """When the state last changed (在途异常资金付款单据更新时间)"""
    instruction: AbnormalFundInstructionInReply | Unset = UNSET
    """An instruction and its state (在途异常资金付款指令信息)"""


AbnormalFundReceiptState: TypeAlias = Literal[
    "RECEIPT_STATE_PENDING",
    "RECEIPT_STATE_PROGRESS",
    "RECEIPT_STATE_COMPLETED",
]
"""Where the payment of the money stands (在途异常资金付款状态).

- `RECEIPT_STATE_PENDING`: waits for an instruction
- `RECEIPT_STATE_PROGRESS`: under way
- `RECEIPT_STATE_COMPLETED`: paid.
"""


class AbnormalFundReceiverInReply(Model, kw_only=True):
    """Who is paid (收款方)"""

    account_type: str | Unset = UNSET
    """Kind of account that is paid (入账账户类型)"""
    openid: str | Unset = UNSET
    """The user who is paid, as the AppID beside sees them (入账用户OpenID)"""
    appid: str | Unset = UNSET
    """AppID that sees the user so (商户AppID)"""
    mchid: str | Unset = UNSET
    """The merchant that is paid (入账商户号)"""


AbnormalFundTransferMode: TypeAlias = Literal[
    "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    "TRANSFER_TO_ORIGINAL_RECEIVE_MERCHANT",
    "TRANSFER_TO_SPECIFIED_RECEIVE_MERCHANT",
    "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
    "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
]
"""How the money is paid (付款方式).

- `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the user it was meant for
- `TRANSFER_TO_ORIGINAL_RECEIVE_MERCHANT` or `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`: to the merchant it was meant
  for
- `TRANSFER_TO_SPECIFIED_RECEIVE_MERCHANT` or `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`: to the merchant named.
"""
