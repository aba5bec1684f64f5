# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `transfer` share."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ..models.shared.receipt_acceptance import ReceiptAcceptance
from ..models.shared.receipt_hash_type import ReceiptHashType
from ..models.shared.transfer_batch_status import TransferBatchStatus
from ..models.shared.transfer_detail_status import TransferDetailStatus
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class TransferBatch(Model, kw_only=True):
    """A batch of payouts and how far it got (转账批次单)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_id: str
    """Number WeChat Pay gave the batch of payouts (微信批次单号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
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
    batch_name: str
    """Name of the batch (批次名称)"""
    batch_remark: str
    """Note on the batch (批次备注)"""
    close_reason: TransferBatchCloseReason | str | Unset = UNSET
    """Why the batch was closed (批次关闭原因).

    - `OVERDUE_CLOSE`: not approved or not funded in time
    - `TRANSFER_SCENE_INVALID`: the merchant has not been granted this purpose
    - `CLOSED`: closed for another reason.
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
    transfer_scene_id: str | Unset = UNSET
    """What the payouts are for, by the number of the approved purpose (转账场景ID)"""


TransferBatchCloseReason: TypeAlias = Literal[
    "OVERDUE_CLOSE",
    "TRANSFER_SCENE_INVALID",
    "CLOSED",
]
"""Why the batch was closed (批次关闭原因).

- `OVERDUE_CLOSE`: not approved or not funded in time
- `TRANSFER_SCENE_INVALID`: the merchant has not been granted this purpose
- `CLOSED`: closed for another reason.
"""


class TransferBatchReceipt(Model, kw_only=True):
    """The receipt of a batch of payouts, or how far its making got (转账电子回单)"""

    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    signature_no: str
    """Number WeChat Pay gave the application for a receipt (电子回单申请单号)"""
    signature_status: ReceiptAcceptance | str | Unset = UNSET
    """Where the making of the receipt stands (电子回单状态).

    - `ACCEPTED`: applied for, being made
    - `FINISHED`: made, ready for download.
    """
    hash_type: ReceiptHashType | str | Unset = UNSET
    """Function the digest of the receipt was made with (回单文件摘要类型).

    - `SHA256`: SHA-256
    - `SM3`: SM3, of the Chinese national algorithms.
    """
    hash_value: str | Unset = UNSET
    """Digest of the receipt, in hexadecimal digits (电子回单文件的hash值)"""
    download_url: str | Unset = UNSET
    """Where the file can be fetched for a few minutes; use it as given, signed like any request (下载地址)"""
    create_time: datetime | Unset = UNSET
    """When the receipt was applied for (创建时间)"""
    update_time: datetime | Unset = UNSET
    """When the application last changed (更新时间)"""


class TransferDetail(Model, kw_only=True):
    """One payout of a batch, in full (转账明细单)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_id: str
    """Number WeChat Pay gave the batch of payouts (微信批次单号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
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
    fail_reason: TransferFailReason | str | Unset = UNSET
    """Why the payout failed (明细失败原因).

    - `ACCOUNT_FROZEN`: the user's account is frozen
    - `REAL_NAME_CHECK_FAIL`: the user has not proved their identity to WeChat Pay
    - `NAME_NOT_CORRECT`: the name is not the user's
    - `OPENID_INVALID`: no OpenID of this AppID
    - `TRANSFER_QUOTA_EXCEED`: more than a user may receive at once
    - `DAY_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a day
    - `MONTH_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a month
    - `DAY_RECEIVED_COUNT_EXCEED`: more payouts than a user may receive in a day
    - `PRODUCT_AUTH_CHECK_FAIL`: the merchant has not been granted payouts, or no more
    - `OVERDUE_CLOSE`: given up after many tries
    - `ID_CARD_NOT_CORRECT`: the identity card is not the user's
    - `ACCOUNT_NOT_EXIST`: the user has no account
    - `TRANSFER_RISK`: stopped as risky
    - `OTHER_FAIL_REASON_TYPE`: something else
    - `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`: the user's account has reached what its class may receive
    - `RECEIVE_ACCOUNT_NOT_PERMMIT`: the user is not among the payees set for the product
    - `PAYEE_ACCOUNT_ABNORMAL`: the user must complete their details to receive money
    - `PAYER_ACCOUNT_ABNORMAL`: the merchant's account may not pay
    - `TRANSFER_SCENE_UNAVAILABLE`: the purpose cannot be used at present
    - `TRANSFER_SCENE_INVALID`: the merchant has not been granted the purpose
    - `TRANSFER_REMARK_SET_FAIL`: the note cannot be used
    - `RECEIVE_ACCOUNT_NOT_CONFIGURE`: the user is not among the payees set for the purpose
    - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: the user has received 200,000 yuan this month
    - `BLOCK_B2C_USERLIMITAMOUNT_MONTH`: the user may receive no more this month, being at risk
    - `MERCHANT_REJECT`: a person of the merchant refused it
    - `MERCHANT_NOT_CONFIRM`: nobody of the merchant approved it in time.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, if the payout was made with one; encrypted on the wire (收款用户姓名)"""
    initiate_time: datetime
    """When the payout was asked for (转账发起时间)"""
    update_time: datetime
    """When the payout last changed (明细更新时间)"""


TransferDetailFilter: TypeAlias = Literal[
    "WAIT_PAY",
    "ALL",
    "SUCCESS",
    "FAIL",
]
"""Which payouts to list (明细状态).

- `WAIT_PAY`: those that wait for approval
- `ALL`: those that succeeded and those that failed
- `SUCCESS`: those that succeeded
- `FAIL`: those that failed.
"""


TransferFailReason: TypeAlias = Literal[
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
    "OTHER_FAIL_REASON_TYPE",
    "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    "RECEIVE_ACCOUNT_NOT_PERMMIT",
    "PAYEE_ACCOUNT_ABNORMAL",
    "PAYER_ACCOUNT_ABNORMAL",
    "TRANSFER_SCENE_UNAVAILABLE",
    "TRANSFER_SCENE_INVALID",
    "TRANSFER_REMARK_SET_FAIL",
    "RECEIVE_ACCOUNT_NOT_CONFIGURE",
    "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
    "MERCHANT_REJECT",
    "MERCHANT_NOT_CONFIRM",
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
- `PRODUCT_AUTH_CHECK_FAIL`: the merchant has not been granted payouts, or no more
- `OVERDUE_CLOSE`: given up after many tries
- `ID_CARD_NOT_CORRECT`: the identity card is not the user's
- `ACCOUNT_NOT_EXIST`: the user has no account
- `TRANSFER_RISK`: stopped as risky
- `OTHER_FAIL_REASON_TYPE`: something else
- `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`: the user's account has reached what its class may receive
- `RECEIVE_ACCOUNT_NOT_PERMMIT`: the user is not among the payees set for the product
- `PAYEE_ACCOUNT_ABNORMAL`: the user must complete their details to receive money
- `PAYER_ACCOUNT_ABNORMAL`: the merchant's account may not pay
- `TRANSFER_SCENE_UNAVAILABLE`: the purpose cannot be used at present
- `TRANSFER_SCENE_INVALID`: the merchant has not been granted the purpose
- `TRANSFER_REMARK_SET_FAIL`: the note cannot be used
- `RECEIVE_ACCOUNT_NOT_CONFIGURE`: the user is not among the payees set for the purpose
- `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: the user has received 200,000 yuan this month
- `BLOCK_B2C_USERLIMITAMOUNT_MONTH`: the user may receive no more this month, being at risk
- `MERCHANT_REJECT`: a person of the merchant refused it
- `MERCHANT_NOT_CONFIRM`: nobody of the merchant approved it in time.
"""
