# Generated from spec/ by `make generate`. Do not edit.
"""The events of `papay`.

EntrustSign: A user signed an agreement on debits
EntrustTerminate: An agreement on debits ended
EntrustTerminateInquiry: A user is about to end an agreement on debits
EntrustTerminateRetention: A user is about to end an agreement on debits, and may be kept by a coupon
InsuranceEntrustRenew: An agreement on the renewal of a policy was renewed
InsuranceEntrustSign: A user signed an agreement on the renewal of a policy
InsuranceEntrustTerminate: An agreement on the renewal of a policy ended
PapaySign: A user signed an agreement on debits with a merchant outside mainland China
PapayTerminate: An agreement on debits with a merchant outside mainland China ended
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..models.papay import PapayContractState, PapayScheduleState
from ..models.shared.notification_verdict import NotificationVerdict
from ..models.shared.notified_education_contract import NotifiedEducationContract
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.question import Question
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dicts import AnyMapping, PapayRetentionOfferDict


class AbroadPapayContract(Model, kw_only=True):
    """An agreement of a merchant outside mainland China on debits that was signed or ended (跨境委托代扣协议)"""

    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str | Unset = UNSET
    """AppID under which the user signed (商户AppID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sp_mchid: str | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    operate_time: datetime | Unset = UNSET
    """When it was signed or ended (操作时间)"""
    contract_expired_time: datetime | Unset = UNSET
    """Until when the agreement is good (协议到期时间)"""
    contract_expire_time: datetime | Unset = UNSET
    """Until when the agreement is good (协议到期时间)"""
    contract_termination_mode: AbroadPapayTerminationMode | str | Unset = UNSET
    """How the agreement came to its end (协议解约方式).

    - `USER`: the user ended it
    - `MERCHANT`: the merchant did
    - `PLATFORM`: WeChat Pay did.
    """


AbroadPapayTerminationMode: TypeAlias = Literal[
    "USER",
    "MERCHANT",
    "PLATFORM",
]
"""How the agreement came to its end (协议解约方式).

- `USER`: the user ended it
- `MERCHANT`: the merchant did
- `PLATFORM`: WeChat Pay did.
"""


class NotifiedInsuranceContract(Model, kw_only=True):
    """An agreement on automatic renewal that was signed, renewed or ended (保险自动续费协议)"""

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
    insured_display_name: str
    """Name of the insured as it is shown to the user, all but the last character hidden (被保人的展示名称)"""
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
    contract_terminate_info: PapayNotifiedTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""


class NotifiedPapayContract(Model, kw_only=True):
    """An agreement on debits that was signed or ended (委托代扣协议)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    appid: str
    """AppID under which the user signed (商户AppID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str | Unset = UNSET
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
    contract_terminate_info: PapayNotifiedTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""
    deduct_schedule: PapayNotifiedSchedule | Unset = UNSET
    """The debit that comes next or was the last, and how it stands (预约扣费场景的预约信息)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""


class NotifiedPartnerPapayContract(Model, kw_only=True):
    """An agreement of a sub-merchant on debits that was signed or ended (委托代扣协议)"""

    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str | Unset = UNSET
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
    contract_terminate_info: PapayNotifiedTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""
    deduct_schedule: PapayNotifiedSchedule | Unset = UNSET
    """The debit that comes next or was the last, and how it stands (预约扣费场景的预约信息)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""


class PapayNotifiedAmount(Model, kw_only=True):
    """An amount of a debit (扣费金额信息)"""

    amount: int | Unset = UNSET
    """The amount (金额) Unit: fen."""
    total: int | Unset = UNSET
    """The amount, by the name it has in the query (金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class PapayNotifiedSchedule(Model, kw_only=True):
    """The debit that comes next or was the last, and how it stands (预约扣费场景的预约信息)"""

    estimated_deduct_date: date
    """Day on which the debit is expected, of Beijing time (预计扣费的日期)"""
    estimated_deduct_amount: PapayNotifiedAmount | Unset = UNSET
    """What is expected to be debited (预计的扣费金额)"""
    schedule_state: PapayScheduleState | str
    """Where the debit that comes next stands (扣费预约状态).

    - `NO_SCHEDULED`: not scheduled yet
    - `SCHEDULED`: scheduled, it can be debited in its days
    - `PAID`: debited
    - `EXPIRED`: its days went by without a debit.
    """
    scheduled_amount: PapayNotifiedAmount | Unset = UNSET
    """What the merchant scheduled, the most that can be debited (已预约的扣费金额信息)"""
    deduct_amount: PapayNotifiedAmount | Unset = UNSET
    """What was debited (实际扣费金额)"""
    deduct_date: date | Unset = UNSET
    """Day on which it was debited, of Beijing time (实际扣费的日期)"""


class PapayNotifiedTermination(Model, kw_only=True):
    """How and when the agreement ended (协议解约信息)"""

    contract_termination_mode: PapayNotifiedTerminationMode | str | Unset = UNSET
    """How the agreement came to its end (协议解约方式).

    - `USER_TERMINATE`: the user ended it
    - `MCH_API_TERMINATE`, `API`: the merchant did, by interface
    - `WEPAY_WEB_TERMINATE`: the merchant did, on the web site of WeChat Pay
    - `CUSTOMER_SERVICE_TERMINATE`: customer service did, as the user asked
    - `SYSTEM_TERMINATE`: WeChat Pay did by itself.
    """
    contract_terminated_time: datetime | Unset = UNSET
    """When the agreement ended (协议解约时间)"""
    contract_termination_remark: str | Unset = UNSET
    """Why the agreement is ended, in words (解约备注)"""


PapayNotifiedTerminationMode: TypeAlias = Literal[
    "USER_TERMINATE",
    "MCH_API_TERMINATE",
    "API",
    "WEPAY_WEB_TERMINATE",
    "CUSTOMER_SERVICE_TERMINATE",
    "SYSTEM_TERMINATE",
]
"""How the agreement came to its end (协议解约方式).

- `USER_TERMINATE`: the user ended it
- `MCH_API_TERMINATE`, `API`: the merchant did, by interface
- `WEPAY_WEB_TERMINATE`: the merchant did, on the web site of WeChat Pay
- `CUSTOMER_SERVICE_TERMINATE`: customer service did, as the user asked
- `SYSTEM_TERMINATE`: WeChat Pay did by itself.
"""


class PapayRetentionCoupon(Model, kw_only=True):
    """The coupon that may keep the user (代金券信息)"""

    state: PapayRetentionCouponState | Unset = UNSET
    """Whether the user has the coupon (状态).

    - `SEND_COUPON`: it is given
    - `UNUSED_COUPON`: the user has one that is not used
    - `NOT_SEND_COUPON`: it is not given.
    """
    coupon_id: str | Unset = UNSET
    """Number of one coupon in the hands of a user (券ID)"""


PapayRetentionCouponState: TypeAlias = Literal[
    "SEND_COUPON",
    "UNUSED_COUPON",
    "NOT_SEND_COUPON",
]
"""Whether the user has the coupon (状态).

- `SEND_COUPON`: it is given
- `UNUSED_COUPON`: the user has one that is not used
- `NOT_SEND_COUPON`: it is not given.
"""


class PapayRetentionInquiry(Model, kw_only=True):
    """An agreement that the user is about to end, and may be kept by a coupon (获取解约挽留信息)"""

    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    appid: str | Unset = UNSET
    """AppID under which the user signed (商户AppID)"""
    plan_id: int | Unset = UNSET
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str | Unset = UNSET
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


class PapayRetentionOffer(Model, kw_only=True):
    """What may keep the user from ending the agreement (解约挽留信息)"""

    code: NotificationVerdict
    """Whether the notification was taken (返回状态码).

    - `SUCCESS`: it was
    - `FAIL`: it was not, it is to be sent again.
    """
    message: str | Unset = UNSET
    """A word on the answer, for those who look for a fault (业务处理附加信息)"""
    retention_type: PapayRetentionType | Unset = UNSET
    """What is offered (挽留类型). `COUPON`: a coupon."""
    coupon_info: PapayRetentionCoupon | Unset = UNSET
    """The coupon that may keep the user (代金券信息)"""


PapayRetentionType: TypeAlias = Literal["COUPON"]
"""What is offered (挽留类型). `COUPON`: a coupon."""


class PapayTerminationInquiry(Model, kw_only=True):
    """An agreement that the user is about to end (代扣解约问询)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str
    """AppID under which the user signed (商户AppID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    out_user_code: str
    """The user's account in the merchant's own system (商户侧用户标识)"""
    contract_id: str | Unset = UNSET
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    contract_display_account: str | Unset = UNSET
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_state: PapayContractState | str | Unset = UNSET
    """Where the agreement stands (委托代扣协议状态).

    - `SIGNED`: signed, debits are possible
    - `TERMINATED`: ended
    - `SIGN_FAILED`: the signing failed
    - `TO_BE_RENEWED`: run out, to be renewed
    - `TERMINATE_PENDING`: the user asked to end it, which they may still take back.
    """
    contract_signed_time: datetime | Unset = UNSET
    """When the user signed (协议签署时间)"""


class EntrustSign(Event, frozen=True, kw_only=True):
    """A user signed an agreement on debits (委托代扣签约成功通知).

    From now on the user can be debited under the agreement. Keep its number (contract_id), which every schedule and
    every debit needs.

    https://pay.weixin.qq.com/doc/v3/partner/4012160323
    https://pay.weixin.qq.com/doc/v3/merchant/4016724543
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        NotifiedEducationContract,
        NotifiedPartnerPapayContract,
        NotifiedPapayContract,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"contract_information"}),
        frozenset({"sp_mchid", "sp_appid", "sub_mchid", "sp_openid"}),
        frozenset({"mchid", "appid", "openid"}),
    )

    event_type: Literal["ENTRUST.SIGN"]
    resource: NotifiedEducationContract | NotifiedPartnerPapayContract | NotifiedPapayContract


class EntrustTerminate(Event, frozen=True, kw_only=True):
    """An agreement on debits ended (委托代扣解约成功通知).

    Nothing can be debited under it any more. The resource says who ended it, and why.

    https://pay.weixin.qq.com/doc/v3/partner/4012160323
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        NotifiedEducationContract,
        NotifiedPartnerPapayContract,
        NotifiedPapayContract,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"contract_information"}),
        frozenset({"sp_mchid", "sp_appid", "sub_mchid", "sp_openid"}),
        frozenset({"mchid", "appid", "openid"}),
    )

    event_type: Literal["ENTRUST.TERMINATE"]
    resource: NotifiedEducationContract | NotifiedPartnerPapayContract | NotifiedPapayContract


class EntrustTerminateInquiry(Event, frozen=True, kw_only=True):
    """A user is about to end an agreement on debits (代扣解约问询通知).

    WeChat Pay asks the merchant before it ends the agreement. The merchant may answer with a code and a message; what
    these do, no page at hand tells.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/merchant/4012978455
    """

    variants: ClassVar[tuple[type[Model], ...]] = (PapayTerminationInquiry,)

    event_type: Literal["ENTRUST.TERMINATE_INQUIRY"]
    resource: PapayTerminationInquiry


class EntrustTerminateRetention(Question, frozen=True, kw_only=True):
    """A user is about to end an agreement on debits, and may be kept by a coupon
    (代扣解约挽留业务-获取解约挽留信息通知).

    For contract templates that take part. The merchant may answer with a coupon, which WeChat Pay shows to the user,
    who may then keep the agreement.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/merchant/4012312222
    """

    variants: ClassVar[tuple[type[Model], ...]] = (PapayRetentionInquiry,)
    answer_model: ClassVar[type[Model]] = PapayRetentionOffer

    event_type: Literal["ENTRUST.TERMINATE_RETENTION"]
    resource: PapayRetentionInquiry

    def answer(self, given: PapayRetentionOffer | PapayRetentionOfferDict | AnyMapping) -> dict[str, Any]:
        """What a handler returns: the answer as plain data, for which `Any` is JSON.

        Raises InvalidAnswer if it does not fit the spec.
        """
        return self.write_answer(given)


class InsuranceEntrustRenew(Event, frozen=True, kw_only=True):
    """An agreement on the renewal of a policy was renewed (保险商户委托代续期完成通知).

    The premiums of the new term can be debited under it, period by period.

    https://pay.weixin.qq.com/doc/v3/merchant/4012289466
    """

    variants: ClassVar[tuple[type[Model], ...]] = (NotifiedInsuranceContract,)

    event_type: Literal["INSURANCE_ENTRUST.RENEW"]
    resource: NotifiedInsuranceContract


class InsuranceEntrustSign(Event, frozen=True, kw_only=True):
    """A user signed an agreement on the renewal of a policy (保险商户委托代扣签约成功通知).

    From now on the premiums can be debited under the agreement. Keep its number (contract_id), which every schedule and
    every debit needs.

    https://pay.weixin.qq.com/doc/v3/merchant/4012289466
    """

    variants: ClassVar[tuple[type[Model], ...]] = (NotifiedInsuranceContract,)

    event_type: Literal["INSURANCE_ENTRUST.SIGN"]
    resource: NotifiedInsuranceContract


class InsuranceEntrustTerminate(Event, frozen=True, kw_only=True):
    """An agreement on the renewal of a policy ended (保险商户委托代扣解约完成通知).

    No premium can be debited under it any more. The resource says who ended it, and why.

    https://pay.weixin.qq.com/doc/v3/merchant/4012289466
    """

    variants: ClassVar[tuple[type[Model], ...]] = (NotifiedInsuranceContract,)

    event_type: Literal["INSURANCE_ENTRUST.TERMINATE"]
    resource: NotifiedInsuranceContract


class PapaySign(Event, frozen=True, kw_only=True):
    """A user signed an agreement on debits with a merchant outside mainland China (跨境/全球-委托代扣签约成功通知).

    Comes to merchants and institutions outside mainland China. From now on the user can be debited under the agreement.
    Keep its number (contract_id), which every debit needs.

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
    """

    variants: ClassVar[tuple[type[Model], ...]] = (AbroadPapayContract,)

    event_type: Literal["PAPAY.SIGN"]
    resource: AbroadPapayContract


class PapayTerminate(Event, frozen=True, kw_only=True):
    """An agreement on debits with a merchant outside mainland China ended (跨境/全球-委托代扣成功解约通知).

    Comes to merchants and institutions outside mainland China. Nothing can be debited under the agreement any more.

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
    """

    variants: ClassVar[tuple[type[Model], ...]] = (AbroadPapayContract,)

    event_type: Literal["PAPAY.TERMINATE"]
    resource: AbroadPapayContract
