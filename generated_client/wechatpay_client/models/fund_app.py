# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `fund_app` share."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar, Literal, TypeAlias

from ..models.shared.receipt_acceptance import ReceiptAcceptance
from ..models.shared.receipt_hash_type import ReceiptHashType
from ..models.shared.transfer_bill_fail_reason import TransferBillFailReason
from ..models.shared.transfer_bill_state import TransferBillState
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class AcceptedPartnerTransferBill(Model, kw_only=True):
    """The payout as accepted; the user has yet to confirm it (发起转账结果)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
    create_time: datetime
    """When the payout was accepted (单据创建时间)"""
    package_info: str
    """What an app or page hands to WeChat to open where the user confirms; valid for a day at most
    (跳转领取页面的package信息)
    """


class AppliedUserAuthorization(Model, kw_only=True):
    """The application for an authorisation; the user has a day to confirm it (免确认收款授权申请结果)"""

    out_authorization_no: str
    """The merchant's own number of a user's authorisation to be paid without confirming (商户侧授权单号)"""
    state: UserAuthorizationState | str
    """Where the authorisation stands (单据状态).

    - `WAIT_USER_CONFIRM`: waits for the user
    - `TAKING_EFFECT`: in force
    - `CLOSED`: ended, see the reason.
    """
    create_time: datetime
    """When the authorisation was applied for (单据创建时间)"""
    package_info: str
    """What an app or page hands to WeChat to open where the user confirms; valid for a day at most
    (跳转领取页面的package信息)
    """


class BudgetReceipt(Model, kw_only=True):
    """The receipt of what a budget paid, or how far its making got (预算出资的电子回单)"""

    out_budget_no: str
    """The service provider's own number of the budget; repeating it never sets money aside twice (商户预算单号)"""
    start_date: date
    """First day the receipt is to cover (开始日期)"""
    end_date: date
    """Last day the receipt is to cover (结束日期)"""
    sponsor_mchid: str
    """Merchant that puts up the money (出资商户号)"""
    receiver_mchid: str | Unset = UNSET
    """Merchant number of the charity that received the money (收款商户号)"""
    receipt_state: ReceiptAcceptance | str
    """Where the making of the receipt stands (电子回单状态).

    - `ACCEPTED`: applied for, being made
    - `FINISHED`: made, ready for download.
    """
    accept_id: str
    """Token of the application, by which it can be asked for (受理凭证)"""
    hash_type: ReceiptHashType | str | Unset = UNSET
    """Function the digest of the receipt was made with (回单文件摘要类型).

    - `SHA256`: SHA-256
    - `SM3`: SM3, of the Chinese national algorithms.
    """
    hash_value: str | Unset = UNSET
    """Digest of the receipt, in hexadecimal digits (回单文件摘要值)"""
    download_url: str | Unset = UNSET
    """Where the file can be fetched for a few minutes; use it as given, signed like any request (下载地址)"""


class CharityBudget(Model, kw_only=True):
    """Money set aside for donations, and its state (公益捐赠预算)"""

    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    out_budget_no: str
    """The service provider's own number of the budget; repeating it never sets money aside twice (商户预算单号)"""
    budget_id: str
    """Number WeChat Pay gave the budget (微信支付预算单号)"""
    amount: int
    """Money of the whole budget (预算总金额) Unit: fen."""
    sponsor_mchid: str
    """Merchant that puts up the money (出资商户号)"""
    activity_name: str
    """Name of the charitable activity, which the sponsor reads when confirming (活动名称)"""
    activity_remark: str
    """Note on the activity, such as its dates, which the sponsor reads when confirming (活动说明)"""
    state: CharityBudgetState | str | Unset = UNSET
    """Where the budget stands (预算单状态).

    - `PENDING`: waits for the sponsor to confirm
    - `LOCKED`: the money is set aside and can be donated
    - `FINISHED`: ended, what was left has gone back
    - `CLOSED`: closed, no money is set aside.
    """
    confirm_url: str | Unset = UNSET
    """Page on which the sponsor confirms that it puts up the money (确认出资页面地址)"""
    super_admin_wxid_mask: str | Unset = UNSET
    """WeChat ID of the sponsor's administrator, partly hidden; they have to confirm (商户号超管微信号掩码)"""
    remain_amount: int | Unset = UNSET
    """What is left of the budget (剩余预算金额) Unit: fen."""
    unlock_remark: str | Unset = UNSET
    """Note given when the budget was ended (撤销说明)"""
    locked_time: datetime | Unset = UNSET
    """When the money was set aside (资金锁定时间)"""
    finished_time: datetime | Unset = UNSET
    """When the budget ended (完成时间)"""
    closed_time: datetime | Unset = UNSET
    """When the budget was closed (关闭时间)"""


CharityBudgetState: TypeAlias = Literal[
    "PENDING",
    "LOCKED",
    "FINISHED",
    "CLOSED",
]
"""Where the budget stands (预算单状态).

- `PENDING`: waits for the sponsor to confirm
- `LOCKED`: the money is set aside and can be donated
- `FINISHED`: ended, what was left has gone back
- `CLOSED`: closed, no money is set aside.
"""


class CharityDonation(Model, kw_only=True):
    """A donation and its state (公益捐赠)"""

    out_budget_no: str
    """The service provider's own number of the budget; repeating it never sets money aside twice (商户预算单号)"""
    budget_id: str
    """Number WeChat Pay gave the budget (微信支付预算单号)"""
    out_transfer_no: str
    """The service provider's own number of the donation; repeating it never donates twice (商户公益捐赠单号)"""
    transfer_id: str
    """Number WeChat Pay gave the donation (微信支付公益捐赠单号)"""
    amount: int
    """What is donated (捐赠金额) Unit: fen."""
    transfer_remark: str
    """Note on the donation (捐赠备注)"""
    receive_mchid: str
    """Merchant number of the charity that receives the money (收款商户号)"""
    state: CharityDonationState | str
    """Where the donation stands (捐赠状态).

    - `ACCEPTED`: taken in, not done
    - `SUCCESS`: the charity has the money
    - `CLOSE`: closed, the charity has nothing.
    """
    create_time: datetime
    """When the donation was accepted (捐赠单创建时间)"""
    success_time: datetime | Unset = UNSET
    """When the charity had the money (捐赠完成时间)"""


CharityDonationState: TypeAlias = Literal[
    "ACCEPTED",
    "SUCCESS",
    "CLOSE",
]
"""Where the donation stands (捐赠状态).

- `ACCEPTED`: taken in, not done
- `SUCCESS`: the charity has the money
- `CLOSE`: closed, the charity has nothing.
"""


class PartnerTransferReceipt(Model, kw_only=True):
    """The receipt of a payout for a sub-merchant, or how far its making got (单笔转账电子回单)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    state: TransferReceiptState | str
    """Where the making of the receipt stands (申请单状态).

    - `GENERATING`: being made; ask again after two minutes or more
    - `FINISHED`: made, ready for download
    - `FAILED`: could not be made, see the reason.
    """
    create_time: datetime
    """When the receipt was applied for (申请单创建时间)"""
    update_time: datetime | Unset = UNSET
    """When the application last changed (申请单更新时间)"""
    hash_type: ReceiptHashType | str | Unset = UNSET
    """Function the digest of the receipt was made with (回单文件摘要类型).

    - `SHA256`: SHA-256
    - `SM3`: SM3, of the Chinese national algorithms.
    """
    hash_value: str | Unset = UNSET
    """Digest of the receipt, in hexadecimal digits (回单文件摘要值)"""
    download_url: str | Unset = UNSET
    """Where the file can be fetched for a few minutes; use it as given, signed like any request (下载地址)"""


class PartnerUserAuthorization(Model, kw_only=True):
    """A user's authorisation to be paid without confirming, given to a service provider (自动收款授权)"""

    out_authorization_no: str
    """The merchant's own number of a user's authorisation to be paid without confirming (商户侧授权单号)"""
    appid: str
    """AppID under which the user has the OpenID; it must be bound to the merchant (商户AppID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_display_name: str
    """Account of the user at the merchant, shown to the user with the authorisation (用户展示名称)"""
    authorization_id: str | Unset = UNSET
    """Number WeChat Pay gave a user's authorisation to be paid without confirming (微信自动收款授权单号)"""
    state: UserAuthorizationState | str
    """Where the authorisation stands (单据状态).

    - `WAIT_USER_CONFIRM`: waits for the user
    - `TAKING_EFFECT`: in force
    - `CLOSED`: ended, see the reason.
    """
    authorize_time: datetime | Unset = UNSET
    """When the user confirmed the authorisation (用户确认授权的时间)"""
    close_info: UserAuthorizationClosing | Unset = UNSET
    """When and why an authorisation ended (自动收款授权的关闭信息)"""
    transfer_scene_id: str | Unset = UNSET
    """What the payout is for (转账场景ID): 1000 marketing in cash, 1002 government subsidy, 1004 insurance claim, 1005
    commission, 1009 purchase of goods, 1010 second-hand goods bought back, 1011 compensation by a company, 1013
    charitable aid.
    """
    user_recv_perception: str | Unset = UNSET
    """Reason of the payout as the user reads it, one of those of the purpose; its usual one if left out
    (用户收款感知)
    """
    create_time: datetime | Unset = UNSET
    """When the authorisation was applied for (单据创建时间)"""


class QqWalletTransferBill(Model, kw_only=True):
    """A payout to a QQ wallet and its state (转账单)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
    appid: str | Unset = UNSET
    """AppID of the app at QQ Connect (QQ互联开放平台AppID)"""
    state: TransferBillState | str
    """Where the payout stands (单据状态).

    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: the money is being set aside; if it stays so, the account may hold too little
    - `WAIT_USER_CONFIRM`: waits for the user to confirm that they want it
    - `TRANSFERING`: the user confirmed, the money is on its way
    - `SUCCESS`: the user has the money
    - `FAIL`: failed, see the reason
    - `CANCELING`: being withdrawn by the merchant
    - `CANCELLED`: withdrawn by the merchant.
    """
    transfer_amount: int
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    openid: str | Unset = UNSET
    """The user as the AppID of QQ Connect sees them (收款用户OpenID)"""
    user_qq: str | Unset = UNSET
    """QQ number of the user (收款用户QQ号)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, if the payout was made with one; encrypted on the wire (收款用户姓名)"""
    fail_reason: str | Unset = UNSET
    """Why the payout failed, as a token (失败原因)"""
    create_time: datetime
    """When the payout was accepted (单据创建时间)"""
    update_time: datetime | Unset = UNSET
    """When the payout last changed (最后一次状态变更时间)"""


class RedPacket(Model, kw_only=True):
    """One red packet of a batch, in full (品牌红包明细单)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    brand_mchid: str
    """Main merchant number of the brand (品牌主商户号)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_no: str
    """Number WeChat Pay gave the batch of red packets (微信支付品牌红包批次单号)"""
    out_detail_no: str
    """The merchant's own number of one payout of a batch (商家明细单号)"""
    detail_no: str
    """Number WeChat Pay gave one red packet of a batch (微信支付品牌红包明细单号)"""
    detail_state: RedPacketState | str
    """Where the red packet stands (品牌红包明细单状态).

    - `DETAIL_INIT`: being checked
    - `DETAIL_WAIT_PAY`: waits for a person of the merchant to approve the batch
    - `DETAIL_PROCESSING`: under way
    - `DETAIL_SUCCESS`: the user has the money
    - `DETAIL_FAIL`: failed, see the reason of the red packet.
    """
    amount: int
    """Money in the red packet (红包金额) Unit: fen."""
    remark: str
    """Note on the red packet, which the user reads (红包备注)"""
    fail_reason: RedPacketFailReason | str | Unset = UNSET
    """Why the red packet failed (失败原因).

    - `ACCOUNT_FROZEN`: the user's account is frozen
    - `REAL_NAME_CHECK_FAIL`: the user has not proved their identity to WeChat Pay
    - `NAME_NOT_CORRECT`: the name is not the user's
    - `OPENID_INVALID`: no OpenID of this AppID
    - `TRANSFER_QUOTA_EXCEED`: more than a user may receive at once
    - `DAY_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a day
    - `DAY_RECEIVED_COUNT_EXCEED`: more red packets than a user may receive in a day
    - `PRODUCT_AUTH_CHECK_FAIL`: the merchant has not been granted the product, or no more
    - `OVERDUE_CLOSE`: given up after many tries
    - `ACCOUNT_NOT_EXIST`: the user has no account
    - `TRANSFER_RISK`: stopped as risky
    - `USER_ACCOUNT_LIMIT`: the user's account may receive no more
    - `FAIL_REASON_UNKNOWN`: something else
    - `PAYER_ACCOUNT_ABNORMAL`: the merchant's account may not pay
    - `PAYEE_ACCOUNT_ABNORMAL`: the user must complete their details to receive money
    - `USER_RECEIVE_OVERDUE`: the user did not open it in time
    - `REMARK_NOT_CORRECT`: the note cannot be used
    - `MERCHANT_REJECT`: a person of the merchant refused it
    - `MERCHANT_NOT_CONFIRM`: nobody of the merchant approved it in time
    - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: the user has received 200,000 yuan this month.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, if the payout was made with one; encrypted on the wire (收款用户姓名)"""
    initiate_time: datetime | Unset = UNSET
    """When the red packet was asked for (品牌红包发起时间)"""
    update_time: datetime
    """When the red packet last changed (品牌红包更新时间)"""
    brand_id: int
    """Number of the brand at WeChat Pay (品牌ID)"""
    template_id: str
    """Number of the look of the red packet that was approved for the brand (品牌红包模板ID)"""
    brand_appid: str | Unset = UNSET
    """AppID of the brand, under which the users have their OpenIDs (品牌AppID)"""


class RedPacketBatch(Model, kw_only=True):
    """A batch of red packets and how far it got (品牌红包批次单)"""

    brand_mchid: str
    """Main merchant number of the brand (品牌主商户号)"""
    batch_no: str
    """Number WeChat Pay gave the batch of red packets (微信支付品牌红包批次单号)"""
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    brand_id: int | Unset = UNSET
    """Number of the brand at WeChat Pay (品牌ID)"""
    template_id: str | Unset = UNSET
    """Number of the look of the red packet that was approved for the brand (品牌红包模板ID)"""
    brand_appid: str | Unset = UNSET
    """AppID of the brand, under which the users have their OpenIDs (品牌AppID)"""
    batch_state: RedPacketBatchState | str
    """Where the batch stands (批次单状态).

    - `WAIT_PAY`: waits for a person of the merchant to approve it
    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: red packets are being handed out
    - `FINISHED`: every red packet has been received or has failed
    - `CLOSED`: closed, see the reason.
    """
    batch_name: str
    """Name of the batch (品牌红包批次名称)"""
    batch_remark: str
    """Note on the batch (品牌红包批次备注)"""
    close_reason: RedPacketBatchCloseReason | str | Unset = UNSET
    """Why the batch was closed (品牌红包批次单关闭原因).

    - `MERCHANT_REVOCATION`: the merchant withdrew it
    - `SYSTEM_OVERDUE_CLOSE`: not approved or not funded in time.
    """
    total_amount: int
    """Sum of all red packets of the batch (总金额) Unit: fen."""
    total_num: int
    """Number of red packets of the batch (总笔数)"""
    create_time: datetime
    """When the batch was accepted (品牌红包批次创建时间)"""
    update_time: datetime | Unset = UNSET
    """When the batch last changed (品牌红包批次更新时间)"""
    success_amount: int
    """Sum of the red packets that were received (发放成功金额) Unit: fen."""
    success_num: int
    """Number of red packets that were received (发放成功笔数)"""
    fail_amount: int
    """Sum of the red packets that failed (发放失败金额) Unit: fen."""
    fail_num: int
    """Number of red packets that failed (发放失败笔数)"""
    detail_list: list[RedPacketSummary] = ABSENT_LIST
    """The red packets, if asked for (品牌红包明细列表)"""


RedPacketBatchCloseReason: TypeAlias = Literal[
    "MERCHANT_REVOCATION",
    "SYSTEM_OVERDUE_CLOSE",
]
"""Why the batch was closed (品牌红包批次单关闭原因).

- `MERCHANT_REVOCATION`: the merchant withdrew it
- `SYSTEM_OVERDUE_CLOSE`: not approved or not funded in time.
"""


RedPacketBatchState: TypeAlias = Literal[
    "WAIT_PAY",
    "ACCEPTED",
    "PROCESSING",
    "FINISHED",
    "CLOSED",
]
"""Where the batch stands (批次单状态).

- `WAIT_PAY`: waits for a person of the merchant to approve it
- `ACCEPTED`: taken in, not begun
- `PROCESSING`: red packets are being handed out
- `FINISHED`: every red packet has been received or has failed
- `CLOSED`: closed, see the reason.
"""


RedPacketFailReason: TypeAlias = Literal[
    "ACCOUNT_FROZEN",
    "REAL_NAME_CHECK_FAIL",
    "NAME_NOT_CORRECT",
    "OPENID_INVALID",
    "TRANSFER_QUOTA_EXCEED",
    "DAY_RECEIVED_QUOTA_EXCEED",
    "DAY_RECEIVED_COUNT_EXCEED",
    "PRODUCT_AUTH_CHECK_FAIL",
    "OVERDUE_CLOSE",
    "ACCOUNT_NOT_EXIST",
    "TRANSFER_RISK",
    "USER_ACCOUNT_LIMIT",
    "FAIL_REASON_UNKNOWN",
    "PAYER_ACCOUNT_ABNORMAL",
    "PAYEE_ACCOUNT_ABNORMAL",
    "USER_RECEIVE_OVERDUE",
    "REMARK_NOT_CORRECT",
    "MERCHANT_REJECT",
    "MERCHANT_NOT_CONFIRM",
    "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
]
"""Why the red packet failed (失败原因).

- `ACCOUNT_FROZEN`: the user's account is frozen
- `REAL_NAME_CHECK_FAIL`: the user has not proved their identity to WeChat Pay
- `NAME_NOT_CORRECT`: the name is not the user's
- `OPENID_INVALID`: no OpenID of this AppID
- `TRANSFER_QUOTA_EXCEED`: more than a user may receive at once
- `DAY_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a day
- `DAY_RECEIVED_COUNT_EXCEED`: more red packets than a user may receive in a day
- `PRODUCT_AUTH_CHECK_FAIL`: the merchant has not been granted the product, or no more
- `OVERDUE_CLOSE`: given up after many tries
- `ACCOUNT_NOT_EXIST`: the user has no account
- `TRANSFER_RISK`: stopped as risky
- `USER_ACCOUNT_LIMIT`: the user's account may receive no more
- `FAIL_REASON_UNKNOWN`: something else
- `PAYER_ACCOUNT_ABNORMAL`: the merchant's account may not pay
- `PAYEE_ACCOUNT_ABNORMAL`: the user must complete their details to receive money
- `USER_RECEIVE_OVERDUE`: the user did not open it in time
- `REMARK_NOT_CORRECT`: the note cannot be used
- `MERCHANT_REJECT`: a person of the merchant refused it
- `MERCHANT_NOT_CONFIRM`: nobody of the merchant approved it in time
- `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: the user has received 200,000 yuan this month.
"""


RedPacketFilter: TypeAlias = Literal[
    "DETAIL_VIEW_ALL",
    "DETAIL_VIEW_SUCCESS",
    "DETAIL_VIEW_FAIL",
]
"""Which red packets to list (品牌红包明细单状态).

- `DETAIL_VIEW_ALL`: all of them
- `DETAIL_VIEW_SUCCESS`: those that were received
- `DETAIL_VIEW_FAIL`: those that failed.
"""


RedPacketState: TypeAlias = Literal[
    "DETAIL_INIT",
    "DETAIL_WAIT_PAY",
    "DETAIL_PROCESSING",
    "DETAIL_SUCCESS",
    "DETAIL_FAIL",
]
"""Where the red packet stands (品牌红包明细单状态).

- `DETAIL_INIT`: being checked
- `DETAIL_WAIT_PAY`: waits for a person of the merchant to approve the batch
- `DETAIL_PROCESSING`: under way
- `DETAIL_SUCCESS`: the user has the money
- `DETAIL_FAIL`: failed, see the reason of the red packet.
"""


class RedPacketSummary(Model, kw_only=True):
    """One red packet of a batch, in short (品牌红包明细)"""

    transfer_detail_no: str
    """Number WeChat Pay gave one red packet of a batch (微信支付品牌红包明细单号)"""
    out_detail_no: str
    """The merchant's own number of one payout of a batch (商家明细单号)"""
    detail_state: RedPacketState | str
    """Where the red packet stands (品牌红包明细单状态).

    - `DETAIL_INIT`: being checked
    - `DETAIL_WAIT_PAY`: waits for a person of the merchant to approve the batch
    - `DETAIL_PROCESSING`: under way
    - `DETAIL_SUCCESS`: the user has the money
    - `DETAIL_FAIL`: failed, see the reason of the red packet.
    """


class SubMerchantApplication(Model, kw_only=True):
    """An application to pay for a sub-merchant (授权申请单)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_apply_no: str
    """The service provider's own number of the application (商户申请单号)"""
    state: SubMerchantApplicationState | str
    """Where the application stands (授权申请单状态).

    - `INVITED`: the merchant has been asked
    - `PASSED`: the merchant agreed
    - `REJECTED`: the merchant refused
    - `EXPIRED`: the merchant did not answer in time.
    """
    accept_time: datetime
    """When the application was accepted (授权申请受理时间)"""
    update_time: datetime
    """When the application last changed (最后一次状态变更时间)"""


SubMerchantApplicationState: TypeAlias = Literal[
    "INVITED",
    "PASSED",
    "REJECTED",
    "EXPIRED",
]
"""Where the application stands (授权申请单状态).

- `INVITED`: the merchant has been asked
- `PASSED`: the merchant agreed
- `REJECTED`: the merchant refused
- `EXPIRED`: the merchant did not answer in time.
"""


class TransferBill(Model, kw_only=True):
    """A payout and its state (转账单)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    mch_id: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
    appid: str
    """AppID under which the user has the OpenID; it must be bound to the merchant (商户AppID)"""
    state: TransferBillState | str
    """Where the payout stands (单据状态).

    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: the money is being set aside; if it stays so, the account may hold too little
    - `WAIT_USER_CONFIRM`: waits for the user to confirm that they want it
    - `TRANSFERING`: the user confirmed, the money is on its way
    - `SUCCESS`: the user has the money
    - `FAIL`: failed, see the reason
    - `CANCELING`: being withdrawn by the merchant
    - `CANCELLED`: withdrawn by the merchant.
    """
    transfer_amount: int
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    fail_reason: TransferBillFailReason | str | Unset = UNSET
    """Why the payout failed (失败原因).

    - `ACCOUNT_FROZEN`: the user's account is frozen
    - `ACCOUNT_NOT_EXIST`: the user has no account
    - `BANK_CARD_ACCOUNT_ABNORMAL`: the account of the user's bank card cannot be used
    - `BANK_CARD_BANK_INFO_WRONG`: the bank named is wrong
    - `BANK_CARD_CARD_INFO_WRONG`: the card named is wrong
    - `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`: more than the card may receive
    - `BANK_CARD_PARAM_ERROR`: a detail of the card is wrong
    - `BANK_CARD_STATUS_ABNORMAL`: the card cannot be used
    - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: the user has received 200,000 yuan this month
    - `BLOCK_B2C_USERLIMITAMOUNT_MONTH`: the user may receive no more this month, being at risk
    - `DAY_RECEIVED_COUNT_EXCEED`: more payouts than a user may receive in a day
    - `DAY_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a day
    - `EXCEEDED_ESTIMATED_AMOUNT`: more than was announced when it was reserved
    - `ID_CARD_NOT_CORRECT`: the identity card is not the user's
    - `MCH_CANCEL`: the merchant withdrew it
    - `MERCHANT_REJECT`: a person of the merchant refused it
    - `MERCHANT_NOT_CONFIRM`: nobody of the merchant approved it in time
    - `NAME_NOT_CORRECT`: the name is not the user's
    - `OPENID_INVALID`: no OpenID of this AppID
    - `OTHER_FAIL_REASON_TYPE`: something else
    - `OVERDUE_CLOSE`: not confirmed or not paid in time
    - `PAYEE_ACCOUNT_ABNORMAL`: the user must complete their details to receive money
    - `PAYER_ACCOUNT_ABNORMAL`: the merchant's account may not pay
    - `PRODUCT_AUTH_CHECK_FAIL`: the merchant has not been granted payouts, or no more
    - `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`: the user's account has reached what its class may receive
    - `REAL_NAME_CHECK_FAIL`: the user has not proved their identity to WeChat Pay
    - `RECEIVE_ACCOUNT_NOT_CONFIGURE`: the user is not among the payees set for the purpose
    - `RESERVATION_INFO_NOT_MATCH`: differs from what was reserved
    - `RESERVATION_SCENE_NOT_MATCH`: reserved for another purpose
    - `RESERVATION_STATE_INVALID`: the reservation cannot be used
    - `TRANSFER_QUOTA_EXCEED`: more than a user may receive at once
    - `TRANSFER_REMARK_SET_FAIL`: the note cannot be used
    - `TRANSFER_RISK`: stopped as risky
    - `TRANSFER_SCENE_INVALID`: the merchant has not been granted the purpose
    - `TRANSFER_SCENE_UNAVAILABLE`: the purpose cannot be used at present
    - `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`: more than the order it belongs to allows
    - `RELATED_ORDER_TRANSFER_COUNT_EXCEED`: more payouts than the order it belongs to allows
    - `BUDGET_NOT_ENOUGH`: the budget does not suffice.
    """
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, if the payout was made with one; encrypted on the wire (收款用户姓名)"""
    create_time: datetime
    """When the payout was accepted (单据创建时间)"""
    update_time: datetime
    """When the payout last changed (最后一次状态变更时间)"""


class TransferReceipt(Model, kw_only=True):
    """The receipt of a payout, or how far its making got (电子回单)"""

    state: TransferReceiptState | str
    """Where the making of the receipt stands (申请单状态).

    - `GENERATING`: being made; ask again after two minutes or more
    - `FINISHED`: made, ready for download
    - `FAILED`: could not be made, see the reason.
    """
    create_time: datetime
    """When the receipt was applied for (申请单创建时间)"""
    update_time: datetime
    """When the application last changed (申请单更新时间)"""
    hash_type: ReceiptHashType | str | Unset = UNSET
    """Function the digest of the receipt was made with (回单文件摘要类型).

    - `SHA256`: SHA-256
    - `SM3`: SM3, of the Chinese national algorithms.
    """
    hash_value: str | Unset = UNSET
    """Digest of the receipt, in hexadecimal digits (回单文件摘要值)"""
    download_url: str | Unset = UNSET
    """Where the receipt can be fetched for ten minutes; then ask for another address (回单文件下载地址)"""
    fail_reason: str | Unset = UNSET
    """Why the receipt could not be made (失败原因)"""


class TransferReceiptApplication(Model, kw_only=True):
    """The application for the receipt of a payout (电子回单申请单)"""

    state: TransferReceiptState | str
    """Where the making of the receipt stands (申请单状态).

    - `GENERATING`: being made; ask again after two minutes or more
    - `FINISHED`: made, ready for download
    - `FAILED`: could not be made, see the reason.
    """
    create_time: datetime
    """When the receipt was applied for (申请单创建时间)"""


TransferReceiptState: TypeAlias = Literal[
    "GENERATING",
    "FINISHED",
    "FAILED",
]
"""Where the making of the receipt stands (申请单状态).

- `GENERATING`: being made; ask again after two minutes or more
- `FINISHED`: made, ready for download
- `FAILED`: could not be made, see the reason.
"""


class TransferSceneReport(Model, kw_only=True):
    """One thing the purpose of the payout asks to be reported (转账场景报备信息)"""

    info_type: str
    """Kind of information, one of those fixed for the purpose, such as 活动名称 (信息类型)"""
    info_content: str
    """The information itself (信息内容)"""


class UserAuthorization(Model, kw_only=True):
    """A user's authorisation to be paid without confirming (自动收款授权)"""

    out_authorization_no: str
    """The merchant's own number of a user's authorisation to be paid without confirming (商户侧授权单号)"""
    appid: str
    """AppID under which the user has the OpenID; it must be bound to the merchant (商户AppID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_display_name: str
    """Account of the user at the merchant, shown to the user with the authorisation (用户展示名称)"""
    authorization_id: str | Unset = UNSET
    """Number WeChat Pay gave a user's authorisation to be paid without confirming (微信自动收款授权单号)"""
    state: UserAuthorizationState | str
    """Where the authorisation stands (单据状态).

    - `WAIT_USER_CONFIRM`: waits for the user
    - `TAKING_EFFECT`: in force
    - `CLOSED`: ended, see the reason.
    """
    authorize_time: datetime | Unset = UNSET
    """When the user confirmed the authorisation (用户确认授权的时间)"""
    close_info: UserAuthorizationClosing | Unset = UNSET
    """When and why an authorisation ended (自动收款授权的关闭信息)"""
    transfer_scene_id: str | Unset = UNSET
    """What the payout is for (转账场景ID): 1000 marketing in cash, 1002 government subsidy, 1004 insurance claim, 1005
    commission, 1009 purchase of goods, 1010 second-hand goods bought back, 1011 compensation by a company, 1013
    charitable aid.
    """
    user_recv_perception: str | Unset = UNSET
    """Reason of the payout as the user reads it, one of those of the purpose; its usual one if left out
    (用户收款感知)
    """
    create_time: datetime | Unset = UNSET
    """When the authorisation was applied for (单据创建时间)"""
    package_info: str | Unset = UNSET
    """What an app or page hands to WeChat to open where the user confirms; valid for a day at most
    (跳转领取页面的package信息)
    """


UserAuthorizationCloseReason: TypeAlias = Literal[
    "CLOSE_VIA_MCH_API",
    "USER_CLOSE",
    "USER_OVERDUE_UNCONFIRMED",
    "TRANSFER_RISK",
    "USER_ACCOUNT_ABNORMAL",
]
"""Why the authorisation ended (自动收款授权的关闭原因).

- `CLOSE_VIA_MCH_API`: the merchant closed it by interface
- `USER_CLOSE`: the user closed it
- `USER_OVERDUE_UNCONFIRMED`: the user did not confirm it in time
- `TRANSFER_RISK`: closed as risky
- `USER_ACCOUNT_ABNORMAL`: the user's account cannot be used.
"""


class UserAuthorizationClosing(Model, kw_only=True):
    """When and why an authorisation ended (自动收款授权的关闭信息)"""

    close_time: datetime
    """When the authorisation ended (关闭时间)"""
    close_reason: UserAuthorizationCloseReason | str
    """Why the authorisation ended (自动收款授权的关闭原因).

    - `CLOSE_VIA_MCH_API`: the merchant closed it by interface
    - `USER_CLOSE`: the user closed it
    - `USER_OVERDUE_UNCONFIRMED`: the user did not confirm it in time
    - `TRANSFER_RISK`: closed as risky
    - `USER_ACCOUNT_ABNORMAL`: the user's account cannot be used.
    """


class UserAuthorizationOffer(Model, kw_only=True):
    """The authorisation to be paid without confirming that the user is offered as well (自动收款授权信息)"""

    user_display_name: str
    """Account of the user at the merchant, shown to the user with the authorisation (用户展示名称)"""
    out_authorization_no: str
    """The merchant's own number of a user's authorisation to be paid without confirming (商户侧授权单号)"""
    authorization_notify_url: str
    """Address that is called when the user authorises or ends it; public, https, without a query
    (自动收款授权结果通知地址)
    """


UserAuthorizationState: TypeAlias = Literal[
    "WAIT_USER_CONFIRM",
    "TAKING_EFFECT",
    "CLOSED",
]
"""Where the authorisation stands (单据状态).

- `WAIT_USER_CONFIRM`: waits for the user
- `TAKING_EFFECT`: in force
- `CLOSED`: ended, see the reason.
"""
