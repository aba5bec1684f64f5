# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `partner_transfer` share."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ..models.shared.partner_transfer_authorization_type import PartnerTransferAuthorizationType
from ..models.shared.transfer_batch_detail import TransferBatchDetail
from ..models.shared.transfer_batch_status import TransferBatchStatus
from ..models.shared.transfer_detail_status import TransferDetailStatus
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class PartnerTransferBatch(Model, kw_only=True):
    """A batch of payouts for a sub-merchant, how far it got and, if asked for, a page of its payouts (批次单)"""

    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_id: str
    """Number WeChat Pay gave the batch of payouts (微信批次单号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    batch_status: TransferBatchStatus | str
    """Where the batch stands (批次状态).

    - `WAIT_PAY`: waits for a person of the merchant to approve it
    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: payouts under way
    - `FINISHED`: every payout has succeeded or failed
    - `CLOSED`: closed, see the reason.
    """
    batch_type: str
    """How the batch was made, for example `API` (批次类型)"""
    authorization_type: PartnerTransferAuthorizationType | str
    """What the sub-merchant has authorised the service provider for (特约商户授权类型).

    - `INFORMATION_AUTHORIZATION_TYPE`: to tell what is to be paid, which the sub-merchant then confirms and pays
    - `FUND_AUTHORIZATION_TYPE`: to pay from the sub-merchant's account
    - `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`: both.
    """
    batch_name: str
    """Name of the batch (批次名称)"""
    batch_remark: str
    """Note on the batch (批次备注)"""
    close_reason: PartnerTransferCloseReason | str | Unset = UNSET
    """Why the batch was closed (批次关闭原因).

    - `MERCHANT_REVOCATION`: the sub-merchant withdrew it
    - `OVERDUE_CLOSE`: not approved or not funded in time
    - `PAYER_ACCOUNT_ABNORMAL`: the account that was to pay may not.
    """
    total_amount: int
    """Sum of all payouts of the batch (转账总金额) Unit: fen."""
    total_num: int
    """Number of payouts of the batch (转账总笔数)"""
    create_time: datetime | Unset = UNSET
    """When the batch was accepted (批次创建时间)"""
    update_time: datetime | Unset = UNSET
    """When the batch last changed (批次更新时间)"""
    success_amount: int | Unset = UNSET
    """Sum of the payouts that succeeded; may still grow before the batch is finished (转账成功金额) Unit: fen."""
    success_num: int | Unset = UNSET
    """Number of payouts that succeeded (转账成功笔数)"""
    fail_amount: int | Unset = UNSET
    """Sum of the payouts that failed (转账失败金额) Unit: fen."""
    fail_num: int | Unset = UNSET
    """Number of payouts that failed (转账失败笔数)"""
    transfer_detail_list: list[TransferBatchDetail] = ABSENT_LIST
    """Payouts of the batch; told only once the batch is finished (转账明细单列表)"""
    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    transfer_purpose: PartnerTransferPurpose | str | Unset = UNSET
    """What the payouts are for (批量转账用途).

    - `GOODSPAYMENT`: goods
    - `COMMISSION`: commission
    - `REFUND`: a refund
    - `REIMBURSEMENT`: expenses
    - `FREIGHT`: carriage
    - `OTHERS`: something else.
    """
    transfer_scene: PartnerTransferScene | str | Unset = UNSET
    """By which product the batch is made (转账场景).

    - `ORDINARY_TRANSFER`: payouts as such
    - `PAYROLL_CARD_TRANSFER`: wages to users of the payroll card.
    """


PartnerTransferCloseReason: TypeAlias = Literal[
    "MERCHANT_REVOCATION",
    "OVERDUE_CLOSE",
    "PAYER_ACCOUNT_ABNORMAL",
]
"""Why the batch was closed (批次关闭原因).

- `MERCHANT_REVOCATION`: the sub-merchant withdrew it
- `OVERDUE_CLOSE`: not approved or not funded in time
- `PAYER_ACCOUNT_ABNORMAL`: the account that was to pay may not.
"""


class PartnerTransferDetail(Model, kw_only=True):
    """One payout of a batch, in full (转账明细单)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"username"})

    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_id: str
    """Number WeChat Pay gave the batch of payouts (微信批次单号)"""
    appid: str | Unset = UNSET
    """AppID under which the user has the OpenID (商户的appid)"""
    out_detail_no: str
    """The merchant's own number of one payout of a batch (商家明细单号)"""
    detail_id: str
    """Number WeChat Pay gave one payout of a batch (微信明细单号)"""
    detail_status: TransferDetailStatus | str
    """Where the payout stands (明细状态).

    - `INIT`: being checked
    - `WAIT_PAY`: waits for a person of the merchant to approve the batch
    - `PROCESSING`: under way
    - `SUCCESS`: the user has the money
    - `FAIL`: failed, see the reason of the payout.
    """
    transfer_amount: int
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    fail_reason: PartnerTransferFailReason | str | Unset = UNSET
    """Why the payout failed (明细失败原因).

    - `ACCOUNT_FROZEN`: the user's account is frozen
    - `REAL_NAME_CHECK_FAIL`: the user has not proved their identity to WeChat Pay
    - `NAME_NOT_CORRECT`: the name is not the user's
    - `OPENID_INVALID`: no OpenID of this AppID
    - `TRANSFER_QUOTA_EXCEED`: more than a user may receive at once
    - `DAY_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a day
    - `MONTH_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a month
    - `DAY_RECEIVED_COUNT_EXCEED`: more payouts than a user may receive in a day
    - `PRODUCT_AUTH_CHECK_FAIL`: the sub-merchant has not been granted payouts, or no more
    - `OVERDUE_CLOSE`: given up after many tries
    - `ID_CARD_NOT_CORRECT`: the identity card is not the user's
    - `ACCOUNT_NOT_EXIST`: the user has no account
    - `TRANSFER_RISK`: stopped as risky
    - `PAY_ROLL_CARD_ALREADY_LOGOUT`: the user has closed their payroll card
    - `PAY_ROLL_CARD_ALREADY_FROZEN`: the payroll card is frozen
    - `PAY_ROLL_CARD_UNAUTHORIZED`: the user has not authorised the sub-merchant
    - `PAY_ROLL_CARD_USER_NOT_OPEN`: the user has no payroll card.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    username: str | Unset = UNSET
    """Real name of the user who is paid, if the payout was made with one; encrypted on the wire (收款用户姓名)"""
    initiate_time: datetime
    """When the payout was asked for (转账发起时间)"""
    update_time: datetime
    """When the payout last changed (明细更新时间)"""
    account_type: str | Unset = UNSET
    """Kind of account the money went to (收款账户类型)"""
    bank_name: str | Unset = UNSET
    """Bank the money went to, if it went to a bank card (银行名称)"""
    bank_card_number_tail: str | Unset = UNSET
    """Last digits of the bank card the money went to (银行卡尾号)"""


PartnerTransferDetailFilter: TypeAlias = Literal[
    "ALL",
    "SUCCESS",
    "FAIL",
    "REFUND",
]
"""Which payouts to list (明细状态).

- `ALL`: all that are at their end
- `SUCCESS`: those that succeeded
- `FAIL`: those that failed
- `REFUND`: those that were sent back.
"""


PartnerTransferFailReason: TypeAlias = Literal[
    "ACCOUNT_FROZEN",
    "REAL_NAME_CHECK_FAIL",
    "NAME_NOT_CORRECT",
    "OPENID_INVALID",
    "TRANSFER_QUOTA_EXCEED",
    "DAY_RECEIVED_QUOTA_EXCEED",
    "MONTH_RECEIVED_QUOTA_EXCEED",
    "DAY_RECEIVED_COUNT_EXCEED",
    "PRODUCT_AUTH_CHECK_FAIL",
    "OVERDUE_CLOSE",
    "ID_CARD_NOT_CORRECT",
    "ACCOUNT_NOT_EXIST",
    "TRANSFER_RISK",
    "PAY_ROLL_CARD_ALREADY_LOGOUT",
    "PAY_ROLL_CARD_ALREADY_FROZEN",
    "PAY_ROLL_CARD_UNAUTHORIZED",
    "PAY_ROLL_CARD_USER_NOT_OPEN",
]
"""Why the payout failed (明细失败原因).

- `ACCOUNT_FROZEN`: the user's account is frozen
- `REAL_NAME_CHECK_FAIL`: the user has not proved their identity to WeChat Pay
- `NAME_NOT_CORRECT`: the name is not the user's
- `OPENID_INVALID`: no OpenID of this AppID
- `TRANSFER_QUOTA_EXCEED`: more than a user may receive at once
- `DAY_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a day
- `MONTH_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a month
- `DAY_RECEIVED_COUNT_EXCEED`: more payouts than a user may receive in a day
- `PRODUCT_AUTH_CHECK_FAIL`: the sub-merchant has not been granted payouts, or no more
- `OVERDUE_CLOSE`: given up after many tries
- `ID_CARD_NOT_CORRECT`: the identity card is not the user's
- `ACCOUNT_NOT_EXIST`: the user has no account
- `TRANSFER_RISK`: stopped as risky
- `PAY_ROLL_CARD_ALREADY_LOGOUT`: the user has closed their payroll card
- `PAY_ROLL_CARD_ALREADY_FROZEN`: the payroll card is frozen
- `PAY_ROLL_CARD_UNAUTHORIZED`: the user has not authorised the sub-merchant
- `PAY_ROLL_CARD_USER_NOT_OPEN`: the user has no payroll card.
"""


PartnerTransferPurpose: TypeAlias = Literal[
    "GOODSPAYMENT",
    "COMMISSION",
    "REFUND",
    "REIMBURSEMENT",
    "FREIGHT",
    "OTHERS",
]
"""What the payouts are for (批量转账用途).

- `GOODSPAYMENT`: goods
- `COMMISSION`: commission
- `REFUND`: a refund
- `REIMBURSEMENT`: expenses
- `FREIGHT`: carriage
- `OTHERS`: something else.
"""


PartnerTransferScene: TypeAlias = Literal[
    "ORDINARY_TRANSFER",
    "PAYROLL_CARD_TRANSFER",
]
"""By which product the batch is made (转账场景).

- `ORDINARY_TRANSFER`: payouts as such
- `PAYROLL_CARD_TRANSFER`: wages to users of the payroll card.
"""
