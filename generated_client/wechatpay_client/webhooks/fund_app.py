# Generated from spec/ by `make generate`. Do not edit.
"""The events of `fund_app`.

BudgetClosed: A charity budget was closed without money set aside
BudgetFinished: A charity budget ended
BudgetLocked: The money of a charity budget was set aside
MchtransferAuthorizationClosed: A user's authorisation of payouts without confirmation ended
MchtransferAuthorizationConfirmed: A user authorised payouts that need no confirmation
MchtransferBillFinished: A payout came to an end
MchtransferQqwalletbillFinished: A payout to a QQ wallet came to an end
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ..models.fund_app import CharityBudgetState, UserAuthorizationClosing, UserAuthorizationState
from ..models.shared.transfer_bill_fail_reason import TransferBillFailReason
from ..models.shared.transfer_bill_state import TransferBillState
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class CharityBudgetChange(Model, kw_only=True):
    """A charity budget, and its new state (公益捐赠预算)"""

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
    state: CharityBudgetState | str
    """Where the budget stands (预算单状态).

    - `PENDING`: waits for the sponsor to confirm
    - `LOCKED`: the money is set aside and can be donated
    - `FINISHED`: ended, what was left has gone back
    - `CLOSED`: closed, no money is set aside.
    """
    unlock_remark: str | Unset = UNSET
    """Note given when the budget was ended; not with LOCKED (撤销说明)"""
    locked_time: datetime | Unset = UNSET
    """When the money was set aside; with LOCKED (资金锁定时间)"""
    finished_time: datetime | Unset = UNSET
    """When the budget ended; with FINISHED (完成时间)"""
    closed_time: datetime | Unset = UNSET
    """When the budget was closed; with CLOSED (关闭时间)"""


class EndedQqWalletTransferBill(Model, kw_only=True):
    """A payout to a QQ wallet that has come to an end (转账结果)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
    appid: str
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
    update_time: datetime
    """When the payout last changed (最后一次状态变更时间)"""


class EndedTransferBill(Model, kw_only=True):
    """A payout that has come to an end (转账结果)"""

    mch_id: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
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
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
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
    create_time: datetime
    """When the payout was accepted (单据创建时间)"""
    update_time: datetime
    """When the payout last changed (最后一次状态变更时间)"""
    payment_method_type: PayeeWallet | str | Unset = UNSET
    """The wallet that received the money (收款方式类型).

    - `CFT`: that of mainland China
    - `WPHK`: that of Hong Kong.
    """


class PartnerEndedTransferBill(Model, kw_only=True):
    """A payout for a sub-merchant that has come to an end (转账结果)"""

    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
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
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
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
    create_time: datetime
    """When the payout was accepted (单据创建时间)"""
    update_time: datetime
    """When the payout last changed (最后一次状态变更时间)"""
    payment_method_type: PayeeWallet | str | Unset = UNSET
    """The wallet that received the money (收款方式类型).

    - `CFT`: that of mainland China
    - `WPHK`: that of Hong Kong.
    """


PayeeWallet: TypeAlias = Literal[
    "CFT",
    "WPHK",
]
"""The wallet that received the money (收款方式类型).

- `CFT`: that of mainland China
- `WPHK`: that of Hong Kong.
"""


class UserAuthorizationChange(Model, kw_only=True):
    """A user's authorisation to be paid without confirming, given or ended (自动收款授权)"""

    out_authorization_no: str
    """The merchant's own number of a user's authorisation to be paid without confirming (商户侧授权单号)"""
    appid: str
    """AppID under which the user has the OpenID; it must be bound to the merchant (商户AppID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_display_name: str
    """Account of the user at the merchant, shown to the user with the authorisation (用户展示名称)"""
    authorization_id: str
    """Number WeChat Pay gave a user's authorisation to be paid without confirming (微信自动收款授权单号)"""
    state: UserAuthorizationState | str
    """Where the authorisation stands (单据状态).

    - `WAIT_USER_CONFIRM`: waits for the user
    - `TAKING_EFFECT`: in force
    - `CLOSED`: ended, see the reason.
    """
    authorize_time: datetime
    """When the user confirmed the authorisation (用户确认授权的时间)"""
    close_info: UserAuthorizationClosing | Unset = UNSET
    """When and why an authorisation ended (自动收款授权的关闭信息)"""


class BudgetClosed(Event, frozen=True, kw_only=True):
    """A charity budget was closed without money set aside (预算申请关闭回调).

    Nothing can be donated from the budget.

    https://pay.weixin.qq.com/doc/v3/partner/4015555114
    """

    variants: ClassVar[tuple[type[Model], ...]] = (CharityBudgetChange,)

    event_type: Literal["BUDGET.CLOSED"]
    resource: CharityBudgetChange


class BudgetFinished(Event, frozen=True, kw_only=True):
    """A charity budget ended (预算申请完结回调).

    Nothing can be donated from the budget any more; what was left went back to the sponsor.

    https://pay.weixin.qq.com/doc/v3/partner/4015555114
    """

    variants: ClassVar[tuple[type[Model], ...]] = (CharityBudgetChange,)

    event_type: Literal["BUDGET.FINISHED"]
    resource: CharityBudgetChange


class BudgetLocked(Event, frozen=True, kw_only=True):
    """The money of a charity budget was set aside (预算申请锁定成功回调).

    The sponsor has confirmed; from now on money can be donated from the budget.

    https://pay.weixin.qq.com/doc/v3/partner/4015555114
    """

    variants: ClassVar[tuple[type[Model], ...]] = (CharityBudgetChange,)

    event_type: Literal["BUDGET.LOCKED"]
    resource: CharityBudgetChange


class MchtransferAuthorizationClosed(Event, frozen=True, kw_only=True):
    """A user's authorisation of payouts without confirmation ended (用户关闭自动收款授权通知).

    From now on each payout needs the confirmation of the user again.

    https://pay.weixin.qq.com/doc/v3/merchant/4014512908
    """

    variants: ClassVar[tuple[type[Model], ...]] = (UserAuthorizationChange,)

    event_type: Literal["MCHTRANSFER.AUTHORIZATION.CLOSED"]
    resource: UserAuthorizationChange


class MchtransferAuthorizationConfirmed(Event, frozen=True, kw_only=True):
    """A user authorised payouts that need no confirmation (用户确认自动收款授权通知).

    From now on the user can be paid under this authorisation without a step of theirs.

    https://pay.weixin.qq.com/doc/v3/merchant/4014512908
    """

    variants: ClassVar[tuple[type[Model], ...]] = (UserAuthorizationChange,)

    event_type: Literal["MCHTRANSFER.AUTHORIZATION.CONFIRMED"]
    resource: UserAuthorizationChange


class MchtransferBillFinished(Event, frozen=True, kw_only=True):
    """A payout came to an end (商家转账回调通知).

    Comes when the payout has succeeded, failed or been withdrawn.

    https://pay.weixin.qq.com/doc/v3/merchant/4012712115
    https://pay.weixin.qq.com/doc/v3/partner/4015468969
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        PartnerEndedTransferBill,
        EndedTransferBill,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"sub_mchid", "mchid"}),
        frozenset({"mch_id", "out_bill_no"}),
    )

    event_type: Literal["MCHTRANSFER.BILL.FINISHED"]
    resource: PartnerEndedTransferBill | EndedTransferBill


class MchtransferQqwalletbillFinished(Event, frozen=True, kw_only=True):
    """A payout to a QQ wallet came to an end (转账到QQ钱包通知).

    Comes when the payout has succeeded, failed or been withdrawn.

    https://pay.weixin.qq.com/doc/v3/merchant/4014301851
    """

    variants: ClassVar[tuple[type[Model], ...]] = (EndedQqWalletTransferBill,)

    event_type: Literal["MCHTRANSFER.QQWALLETBILL.FINISHED"]
    resource: EndedQqWalletTransferBill
