# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `papay` share."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar, Literal, TypeAlias

from ..models.shared.papay_amount import PapayAmount
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class PapayAcceptedOrder(Model, kw_only=True):
    """The debit that was taken on; its result comes later (受理扣款)"""

    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    amount: PapayAmountInReply
    """An amount of a debit (扣费金额信息)"""


class PapayAmountInReply(Model, kw_only=True):
    """An amount of a debit (扣费金额信息)"""

    total: int
    """The amount (金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class PapayAppPresigned(Model, kw_only=True):
    """The prepared signing, and the mini-program that the app opens for it (预签约)"""

    pre_entrustweb_id: str
    """Session of a prepared signing, with which the app or mini-program opens the signing page (预签约ID)"""
    miniprogram_username: str | Unset = UNSET
    """Original ID of the mini-program in which the user signs (跳转签约小程序的username)"""
    miniprogram_path: str | Unset = UNSET
    """Page of the mini-program that the app opens, its parameters included (跳转签约小程序的path)"""


class PapayClause(Model, kw_only=True):
    """One clause of the policy (保险条款)"""

    clause_name: str | Unset = UNSET
    """What the clause covers (条款内容)"""
    clause_quota: str | Unset = UNSET
    """Up to how much it covers (条款额度)"""


class PapayContract(Model, kw_only=True):
    """An agreement on debits and its state (委托代扣协议)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    appid: str
    """AppID under which the user signed (商户AppID)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_state: PapayContractState | str
    """Where the agreement stands (委托代扣协议状态).

    - `SIGNED`: signed, debits are possible
    - `TERMINATED`: ended
    - `SIGN_FAILED`: the signing failed
    - `TO_BE_RENEWED`: run out, to be renewed
    - `TERMINATE_PENDING`: the user asked to end it, which they may still take back.
    """
    contract_signed_time: datetime | Unset = UNSET
    """When the user signed (协议签署时间)"""
    contract_expired_time: datetime | Unset = UNSET
    """Until when the agreement is good (协议到期时间)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    contract_terminate_info: PapayTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""
    deduct_schedule: PapaySchedule | Unset = UNSET
    """The debit that comes next or was the last, and how it stands (预约扣费场景的预约信息)"""


PapayContractState: TypeAlias = Literal[
    "SIGNED",
    "TERMINATED",
    "SIGN_FAILED",
    "TO_BE_RENEWED",
    "TERMINATE_PENDING",
]
"""Where the agreement stands (委托代扣协议状态).

- `SIGNED`: signed, debits are possible
- `TERMINATED`: ended
- `SIGN_FAILED`: the signing failed
- `TO_BE_RENEWED`: run out, to be renewed
- `TERMINATE_PENDING`: the user asked to end it, which they may still take back.
"""


class PapayCoverage(Model, kw_only=True):
    """What the policy covers in a period (保障详情)"""

    policy_amount: str | Unset = UNSET
    """Sum insured (保单额度)"""
    policy_clauses: list[PapayClause] | Unset = UNSET
    """The clauses of the policy (保险条款列表)"""


class PapayCoveredPeriod(Model, kw_only=True):
    """A period of the policy, what is expected to be debited for it, and what it covers (扣费周期)"""

    policy_period_id: int
    """The insurer's own number of a period of the policy, unique in the agreement (保险扣费周期编号)"""
    estimated_deduct_date: date
    """Day on which the debit is expected, of Beijing time (预计扣费的日期)"""
    estimated_deduct_amount: PapayAmount
    """What is to be debited (扣费金额信息)"""
    policy_coverage_detail: PapayCoverage | Unset = UNSET
    """What the policy covers in a period (保障详情)"""


class PapayFirstDebit(Model, kw_only=True):
    """What is to be debited first and when, which the user reads when signing (用于预约扣费的预约信息)"""

    estimated_deduct_date: date
    """Day on which the debit is expected, of Beijing time (预计扣费的日期)"""
    estimated_deduct_amount: PapayAmount
    """What is to be debited (扣费金额信息)"""
    description: str
    """What is debited for, as the user reads it (商品描述)"""


class PapayIdentity(Model, kw_only=True):
    """The person who must sign; anybody else is refused (用户实名信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"real_name", "id_card_number"})

    real_name: str
    """Name in the document; encrypted on the wire (自然人姓名)"""
    id_card_number: str
    """Number of the identity card; encrypted on the wire (自然人身份证号码)"""
    identity_type: PapayIdentityType | Unset = UNSET
    """Kind of document; an SDK asks for it (实名验证类型). `ID_CARD`: identity card of mainland China."""


PapayIdentityType: TypeAlias = Literal["ID_CARD"]
"""Kind of document; an SDK asks for it (实名验证类型). `ID_CARD`: identity card of mainland China."""


class PapayInsurancePresign(Model, kw_only=True):
    """An agreement on automatic renewal that a user is to sign within WeChat (保险商户预签约)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    insured_display_name: str
    """Name of the insured as it is shown to the user, all but the last character hidden (被保人的展示名称)"""
    contract_notify_url: str
    """Address that is called when the agreement is signed; public, https, without a query (签约结果通知地址)"""
    policy_start_date: date
    """First day of the policy, of Beijing time (保险保单的开始日期)"""
    policy_end_date: date
    """Last day of the policy, of Beijing time (保险保单的结束日期)"""
    policy_periods: list[PapayCoveredPeriod]
    """The periods of the policy, one debit each (保单的扣费周期列表)"""
    amount: PapayAmount | Unset = UNSET
    """What is debited as soon as the user has signed; left out if nothing is (扣费金额信息)"""
    out_trade_no: str | Unset = UNSET
    """The insurer's own number of the debit on signing, unique under its merchant number (商户订单号)"""
    description: str | Unset = UNSET
    """What is debited for, as the user reads it in the bill (商品描述)"""
    transaction_notify_url: str | Unset = UNSET
    """Address that is called with the result of the debit; public, https, without a query (通知地址)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    can_auto_insure: bool | Unset = UNSET
    """Whether the policy may be renewed when it has run out (是否自动续保)"""
    can_auto_reinsure: bool | Unset = UNSET
    """Whether a policy that has run out may be taken out anew (是否自动重新投保)"""
    real_identity: PapayIdentity | Unset = UNSET
    """The person who must sign; anybody else is refused (用户实名信息)"""
    combined_deduct_period_count: int | Unset = UNSET
    """Number of periods that are debited together (合并扣费期数)"""


class PapayInsuranceScheduledDebit(Model, kw_only=True):
    """The debit of a period, and the days in which it can be made (保险自动续费预约)"""

    policy_period_id: int
    """The insurer's own number of a period of the policy, unique in the agreement (保险扣费周期编号)"""
    policy_period_state: PapayScheduleState | str
    """Where the debit that comes next stands (扣费预约状态).

    - `NO_SCHEDULED`: not scheduled yet
    - `SCHEDULED`: scheduled, it can be debited in its days
    - `PAID`: debited
    - `EXPIRED`: its days went by without a debit.
    """
    deduct_start_date: date | Unset = UNSET
    """First day on which it can be debited, of Beijing time (可扣费开始日期)"""
    deduct_end_date: date | Unset = UNSET
    """Last day on which it can be debited, of Beijing time (可扣费结束日期)"""
    scheduled_amount: PapayAmountInReply | Unset = UNSET
    """What was scheduled, the most that can be debited (已预约的扣费金额信息)"""
    deduct_amount: PapayAmountInReply | Unset = UNSET
    """What was debited (实际扣费金额)"""
    deduct_date: date | Unset = UNSET
    """Day on which it was debited, of Beijing time (实际扣费的日期)"""


class PapayJumpControl(Model, kw_only=True):
    """Where the user is led after signing in WeChat (跳转控制信息)"""

    jump_appid: str | Unset = UNSET
    """AppID of the merchant's app that is opened then (跳转的应用AppID)"""


class PapayMiniProgramPresigned(Model, kw_only=True):
    """The prepared signing, and the mini-program that the merchant's mini-program opens for it (预签约)"""

    pre_entrustweb_id: str
    """Session of a prepared signing, with which the app or mini-program opens the signing page (预签约ID)"""
    redirect_appid: str
    """AppID of the mini-program in which the user signs (跳转签约小程序的AppID)"""
    redirect_path: str
    """Page of that mini-program, its parameters included (跳转签约小程序的路径)"""


class PapayPeriod(Model, kw_only=True):
    """A period of the policy, and what is expected to be debited for it (扣费周期)"""

    policy_period_id: int
    """The insurer's own number of a period of the policy, unique in the agreement (保险扣费周期编号)"""
    estimated_deduct_date: date
    """Day on which the debit is expected, of Beijing time (预计扣费的日期)"""
    estimated_deduct_amount: PapayAmount
    """What is to be debited (扣费金额信息)"""


class PapayRedirect(Model, kw_only=True):
    """The prepared signing, as an address that the user's browser opens (预签约)"""

    redirect_url: str
    """Address that leads to the signing page (跳转签约流程的URL)"""


class PapaySchedule(Model, kw_only=True):
    """The debit that comes next or was the last, and how it stands (预约扣费场景的预约信息)"""

    estimated_deduct_date: date
    """Day on which the debit is expected, of Beijing time (预计扣费的日期)"""
    estimated_deduct_amount: PapayAmountInReply
    """What is expected to be debited (预计的扣费金额)"""
    schedule_state: PapayScheduleState | str
    """Where the debit that comes next stands (扣费预约状态).

    - `NO_SCHEDULED`: not scheduled yet
    - `SCHEDULED`: scheduled, it can be debited in its days
    - `PAID`: debited
    - `EXPIRED`: its days went by without a debit.
    """
    scheduled_amount: PapayAmountInReply | Unset = UNSET
    """What the merchant scheduled, the most that can be debited (已预约的扣费金额信息)"""
    deduct_amount: PapayAmountInReply | Unset = UNSET
    """What was debited (实际扣费金额)"""
    deduct_date: date | Unset = UNSET
    """Day on which it was debited, of Beijing time (实际扣费的日期)"""


PapayScheduleState: TypeAlias = Literal[
    "NO_SCHEDULED",
    "SCHEDULED",
    "PAID",
    "EXPIRED",
]
"""Where the debit that comes next stands (扣费预约状态).

- `NO_SCHEDULED`: not scheduled yet
- `SCHEDULED`: scheduled, it can be debited in its days
- `PAID`: debited
- `EXPIRED`: its days went by without a debit.
"""


class PapayScheduledDebit(Model, kw_only=True):
    """The debit that comes next, and the days in which it can be made (扣费预约)"""

    schedule_state: PapayScheduleState | str
    """Where the debit that comes next stands (扣费预约状态).

    - `NO_SCHEDULED`: not scheduled yet
    - `SCHEDULED`: scheduled, it can be debited in its days
    - `PAID`: debited
    - `EXPIRED`: its days went by without a debit.
    """
    deduct_start_date: date | Unset = UNSET
    """First day on which it can be debited, of Beijing time (可扣费开始日期)"""
    deduct_end_date: date | Unset = UNSET
    """Last day on which it can be debited, of Beijing time (可扣费结束日期)"""
    scheduled_amount: PapayAmountInReply | Unset = UNSET
    """What was scheduled, the most that can be debited (已预约的扣费金额信息)"""
    deduct_amount: PapayAmountInReply | Unset = UNSET
    """What was debited (实际扣费金额)"""
    deduct_date: date | Unset = UNSET
    """Day on which it was debited, of Beijing time (实际扣费的日期)"""


class PapayScheduledPresign(Model, kw_only=True):
    """An agreement whose debits are scheduled, which a user is to sign (预约扣费类型签约的预签约)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_notify_url: str
    """Address that is called when the agreement is signed; public, https, without a query (签约结果通知地址)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""
    deduct_schedule: PapayFirstDebit | Unset = UNSET
    """What is to be debited first and when, which the user reads when signing (用于预约扣费的预约信息)"""


class PapayTermination(Model, kw_only=True):
    """How and when the agreement ended (协议解约信息)"""

    contract_termination_mode: PapayTerminationMode | str
    """How the agreement came to its end (协议解约方式).

    - `USER_TERMINATE`: the user ended it
    - `MCH_API_TERMINATE`: the merchant did, by interface
    - `WEPAY_WEB_TERMINATE`: the merchant did, on the web site of WeChat Pay
    - `CUSTOMER_SERVICE_TERMINATE`: customer service did, as the user asked
    - `SYSTEM_TERMINATE`: WeChat Pay did by itself.
    """
    contract_terminated_time: datetime | Unset = UNSET
    """When the agreement ended (协议解约时间)"""
    contract_termination_remark: str | Unset = UNSET
    """Why the agreement is ended, in words (解约备注)"""


PapayTerminationMode: TypeAlias = Literal[
    "USER_TERMINATE",
    "MCH_API_TERMINATE",
    "WEPAY_WEB_TERMINATE",
    "CUSTOMER_SERVICE_TERMINATE",
    "SYSTEM_TERMINATE",
]
"""How the agreement came to its end (协议解约方式).

- `USER_TERMINATE`: the user ended it
- `MCH_API_TERMINATE`: the merchant did, by interface
- `WEPAY_WEB_TERMINATE`: the merchant did, on the web site of WeChat Pay
- `CUSTOMER_SERVICE_TERMINATE`: customer service did, as the user asked
- `SYSTEM_TERMINATE`: WeChat Pay did by itself.
"""


class PapayTerminationRequest(Model, kw_only=True):
    """Why the agreement is ended (解除委托代扣签约协议)"""

    contract_termination_remark: str
    """Why the agreement is ended, in words (解约备注)"""


class PartnerPapayContract(Model, kw_only=True):
    """An agreement of a sub-merchant on debits and its state (委托代扣协议)"""

    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_state: PapayContractState | str
    """Where the agreement stands (委托代扣协议状态).

    - `SIGNED`: signed, debits are possible
    - `TERMINATED`: ended
    - `SIGN_FAILED`: the signing failed
    - `TO_BE_RENEWED`: run out, to be renewed
    - `TERMINATE_PENDING`: the user asked to end it, which they may still take back.
    """
    contract_signed_time: datetime | Unset = UNSET
    """When the user signed (协议签署时间)"""
    contract_expired_time: datetime | Unset = UNSET
    """Until when the agreement is good (协议到期时间)"""
    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    contract_terminate_info: PapayTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""
    deduct_schedule: PapaySchedule | Unset = UNSET
    """The debit that comes next or was the last, and how it stands (预约扣费场景的预约信息)"""


class PartnerPapayScheduledPresign(Model, kw_only=True):
    """An agreement of a sub-merchant whose debits are scheduled, which a user is to sign (预约扣费类型签约的预签约)"""

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_notify_url: str
    """Address that is called when the agreement is signed; public, https, without a query (签约结果通知地址)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""
    deduct_schedule: PapayFirstDebit | Unset = UNSET
    """What is to be debited first and when, which the user reads when signing (用于预约扣费的预约信息)"""
