# Generated from spec/ by `make generate`. Do not edit.
"""The events of `payscore`.

PayscoreBindServiceAccount: An application for a service for a sub-merchant was decided
PayscoreMchPrepay: A payment was prepared for a service order of an acquiring institution
PayscoreUserAccepted: A user confirmed a pay-after order or an order of smart retail
PayscoreUserCancelSignPlan: The plan of a user has ended
PayscoreUserCloseService: A user withdrew the permission for a service
PayscoreUserConfirm: A user confirmed a service order
PayscoreUserOpenService: A user gave the permission for a service
PayscoreUserPaid: The money of a service order was received
PayscoreUserSignPlan: A user signed a plan
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ..models.payscore import (
    PartnerSignPlan,
    ServiceAccountApplication,
    ServiceCollection,
    ServiceOrderDiscount,
    ServiceOrderFee,
    ServiceOrderLocation,
    ServiceOrderRiskFund,
    ServiceOrderState,
    ServiceOrderStateDescription,
    ServiceOrderTimeRange,
    SignPlan,
)
from ..models.shared.school_pay_contract import SchoolPayContract
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class AcceptedScoreOrder(Model, kw_only=True):
    """What WeChat Pay tells when a user has confirmed an order (确认订单)"""

    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    channel_id: str | Unset = UNSET
    """Merchant number of the channel that brought the sub-merchant to the acquiring institution (渠道商商户号)"""
    service_id: str | Unset = UNSET
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    user_service_status: UserServiceStatus | str | Unset = UNSET
    """What the user has done (回调状态).

    - `USER_OPEN_SERVICE`: given the permission
    - `USER_CLOSE_SERVICE`: withdrawn it.
    """
    openorclose_time: str | Unset = UNSET
    """When the user did it, as yyyyMMddHHmmss of Beijing time (服务开启/解除授权时间)"""
    authorization_code: str | Unset = UNSET
    """The merchant's own number of the permission, unique under its merchant number and good for one user
    (授权协议号)
    """
    out_request_no: str | Unset = UNSET
    """The merchant's own number of what the user was asked for (商户请求单号)"""
    contract_id: str | Unset = UNSET
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    plan_id: str | Unset = UNSET
    """Number of the contract template WeChat Pay approved for the merchant (签约模板号)"""
    contract_status: str | Unset = UNSET
    """State of the contract (签约状态), for example `ADD`: signed; `DELETE`: terminated"""
    out_contract_code: str | Unset = UNSET
    """The merchant's own number of the contract (商户侧协议号)"""
    create_time: datetime | Unset = UNSET
    """When the contract was signed (签约完成时间)"""


class MerchantPrepay(Model, kw_only=True):
    """A service order whose money is due, and the payment WeChat Pay prepared for it (商户预下单)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    channel_id: str | Unset = UNSET
    """Merchant number of the channel that brought the sub-merchant to the acquiring institution (渠道商商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    total_amount: int
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    prepay_req_body: PrepayRequestBody
    """What the payment was prepared with, in the words of the interface before APIv3 (预下单请求参数)"""
    prepay_req_header_base64: str | Unset = UNSET
    """Headers of the request that prepared the payment, in base64 (预下单请求头)"""
    prepay_req_body_base64: str | Unset = UNSET
    """Body of that request, in base64 (预下单请求包体)"""
    prepay_resp_http_code: int | Unset = UNSET
    """HTTP status of its reply (预下单应答状态码)"""
    prepay_resp_header_base64: str | Unset = UNSET
    """Headers of its reply, in base64 (预下单应答头)"""
    prepay_resp_body_base64: str | Unset = UNSET
    """Body of its reply, in base64 (预下单应答包体)"""


class PrepayRequestBody(Model, kw_only=True):
    """What the payment was prepared with, in the words of the interface before APIv3 (预下单请求参数)"""

    device_info: str
    """The device the payment comes from (设备号)"""
    nonce_str: str
    """Random text of the request (随机字符串)"""
    body: str
    """What is paid for (商品描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    fee_type: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    time_start: str
    """When the payment was prepared, as yyyyMMddHHmmss of Beijing time (交易起始时间)"""
    time_expire: str
    """Until when the payment can be made, as yyyyMMddHHmmss of Beijing time (交易结束时间)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    notify_url: str
    """Address that is called with the result; public, https, without a query (通知地址)"""
    trade_type: PrepayTradeType | str
    """How the payment was prepared (交易类型).

    - `JSAPI`: for an official account or mini-program
    - `NATIVE`: for a code to be scanned
    - `App`: for an app.
    """
    limit_pay: str
    """What may not pay, for example `no_credit`: no credit card (指定支付方式)"""
    need_receipt: bool
    """Whether the receipt offers the user an invoice (电子发票入口开放标识)"""


PrepayTradeType: TypeAlias = Literal[
    "JSAPI",
    "NATIVE",
    "App",
]
"""How the payment was prepared (交易类型).

- `JSAPI`: for an official account or mini-program
- `NATIVE`: for a code to be scanned
- `App`: for an app.
"""


class ServiceOrderNotice(Model, kw_only=True):
    """A service order that the user has confirmed, or whose money has been received (支付分服务订单)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    channel_id: str | Unset = UNSET
    """Merchant number of the channel that brought the sub-merchant to the acquiring institution (渠道商商户号)"""
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    out_trade_no: str | Unset = UNSET
    """Number of the debit in the system of the acquiring institution (商户系统内部扣款单号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    state: ServiceOrderState | str
    """Where the service order stands (服务订单状态).

    - `CREATED`: made, the user has not confirmed it
    - `DOING`: the service runs, or it has ended and the money is due, which `state_description` tells apart
    - `DONE`: paid, or nothing had to be paid
    - `REVOKED`: cancelled by the merchant
    - `EXPIRED`: it lapsed, since the user did not confirm it for 30 days.
    """
    state_description: ServiceOrderStateDescription | str | Unset = UNSET
    """How far an order in state `DOING` is; absent in other states (订单状态说明).

    - `USER_CONFIRM`: the user has confirmed, the service runs
    - `MCH_COMPLETE`: the merchant has completed the order, the money is due.
    """
    service_introduction: str | Unset = UNSET
    """What the service is, as the user reads it in the order (服务信息)"""
    total_amount: int | Unset = UNSET
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    post_payments: list[ServiceOrderFee] = ABSENT_LIST
    """What the user pays for (后付费项目)"""
    post_discounts: list[ServiceOrderDiscount] = ABSENT_LIST
    """What the merchant takes off the price (后付费商户优惠)"""
    risk_fund: ServiceOrderRiskFund | Unset = UNSET
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""
    time_range: ServiceOrderTimeRange | Unset = UNSET
    """When the service starts and ends (服务时间段)"""
    location: ServiceOrderLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    need_collection: bool | Unset = UNSET
    """Whether WeChat Pay has to debit the user; false where nothing is due (是否需要收款)"""
    collection: ServiceCollection | Unset = UNSET
    """How far the money of the order has been received (收款信息)"""


class ServicePermissionChange(Model, kw_only=True):
    """A permission that the user has given or withdrawn (授权服务回调)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    channel_id: str | Unset = UNSET
    """Merchant number of the channel that brought the sub-merchant to the acquiring institution (渠道商商户号)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    user_service_status: UserServiceStatus | str | Unset = UNSET
    """What the user has done (回调状态).

    - `USER_OPEN_SERVICE`: given the permission
    - `USER_CLOSE_SERVICE`: withdrawn it.
    """
    openorclose_time: str | Unset = UNSET
    """When the user gave or withdrew it, as yyyyMMddHHmmss of Beijing time (服务开启/解除授权时间)"""
    authorization_code: str | Unset = UNSET
    """The merchant's own number of the permission, unique under its merchant number and good for one user
    (授权协议号)
    """
    out_request_no: str | Unset = UNSET
    """The merchant's own number of what asked for the permission (商户请求单号)"""


UserServiceStatus: TypeAlias = Literal[
    "USER_OPEN_SERVICE",
    "USER_CLOSE_SERVICE",
]
"""What the user has done (回调状态).

- `USER_OPEN_SERVICE`: given the permission
- `USER_CLOSE_SERVICE`: withdrawn it.
"""


class PayscoreBindServiceAccount(Event, frozen=True, kw_only=True):
    """An application for a service for a sub-merchant was decided (服务账户绑定结果通知).

    Goes to the service provider, at the address of its application. apply_state says whether the sub-merchant may use
    the service.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/partner/4012156110
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ServiceAccountApplication,)

    event_type: Literal["PAYSCORE.BIND_SERVICE_ACCOUNT"]
    resource: ServiceAccountApplication


class PayscoreMchPrepay(Event, frozen=True, kw_only=True):
    """A payment was prepared for a service order of an acquiring institution (支付分从业机构-商户预下单通知).

    Goes to the acquiring institution when the money of an order is due. It holds the request that prepared the payment,
    in the words of the interface before APIv3, and its reply.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/partner/4012084127
    https://pay.weixin.qq.com/doc/v3/partner/4013194116
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MerchantPrepay,)

    event_type: Literal["PAYSCORE.MCH_PREPAY"]
    resource: MerchantPrepay


class PayscoreUserAccepted(Event, frozen=True, kw_only=True):
    """A user confirmed a pay-after order or an order of smart retail (支付分服务确认订单通知).

    Comes for the products before service orders. Look up the order that is meant: what the event holds of it is not
    documented.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8
    """

    variants: ClassVar[tuple[type[Model], ...]] = (AcceptedScoreOrder,)

    event_type: Literal["PAYSCORE.USER_ACCEPTED"]
    resource: AcceptedScoreOrder


class PayscoreUserCancelSignPlan(Event, frozen=True, kw_only=True):
    """The plan of a user has ended (取消签约回调通知).

    No further part can begin. cancel_sign_type tells who ended it.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/merchant/4012286184
    https://pay.weixin.qq.com/doc/v3/partner/4012159037
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        PartnerSignPlan,
        SignPlan,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"sub_mchid", "sub_appid", "sub_openid"}),
        frozenset({"sign_plan_id", "merchant_sign_plan_no", "plan_id"}),
    )

    event_type: Literal["PAYSCORE.USER_CANCEL_SIGN_PLAN"]
    resource: PartnerSignPlan | SignPlan


class PayscoreUserCloseService(Event, frozen=True, kw_only=True):
    """A user withdrew the permission for a service (支付分服务用户解除授权成功通知).

    Comes for a service of WeChat Pay score, and when the merchant ended the permission. From then on the user has to
    confirm each order. A contract for school fees that has ended is told under this name, too.

    https://pay.weixin.qq.com/doc/v3/partner/4012155288
    https://pay.weixin.qq.com/doc/v3/partner/4012086446
    https://pay.weixin.qq.com/doc/v3/partner/4012160692
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        SchoolPayContract,
        ServicePermissionChange,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"contract_id", "contract_status", "plan_id", "out_contract_code"}),
        frozenset({"service_id", "user_service_status", "openorclose_time"}),
    )

    event_type: Literal["PAYSCORE.USER_CLOSE_SERVICE"]
    resource: SchoolPayContract | ServicePermissionChange


class PayscoreUserConfirm(Event, frozen=True, kw_only=True):
    """A user confirmed a service order (支付分服务用户确认成功通知).

    The service may begin: the order is in state DOING. Orders without confirmation are not told so.

    https://pay.weixin.qq.com/doc/v3/merchant/4012587953
    https://pay.weixin.qq.com/doc/v3/partner/4012586137
    https://pay.weixin.qq.com/doc/v3/partner/4012625482
    https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ServiceOrderNotice,)

    event_type: Literal["PAYSCORE.USER_CONFIRM"]
    resource: ServiceOrderNotice


class PayscoreUserOpenService(Event, frozen=True, kw_only=True):
    """A user gave the permission for a service (支付分服务用户授权成功通知).

    Comes for a service of WeChat Pay score, to the address of the application. A contract for school fees that was
    signed is told under this name, too.

    https://pay.weixin.qq.com/doc/v3/partner/4012155288
    https://pay.weixin.qq.com/doc/v3/partner/4012086446
    https://pay.weixin.qq.com/doc/v3/partner/4012160692
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        SchoolPayContract,
        ServicePermissionChange,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"contract_id", "contract_status", "plan_id", "out_contract_code"}),
        frozenset({"service_id", "user_service_status", "openorclose_time"}),
    )

    event_type: Literal["PAYSCORE.USER_OPEN_SERVICE"]
    resource: SchoolPayContract | ServicePermissionChange


class PayscoreUserPaid(Event, frozen=True, kw_only=True):
    """The money of a service order was received (支付分服务用户支付成功通知).

    The order is in state DONE. What was received, and the number that refunds take, stands in collection.

    https://pay.weixin.qq.com/doc/v3/merchant/4012587953
    https://pay.weixin.qq.com/doc/v3/partner/4012586137
    https://pay.weixin.qq.com/doc/v3/partner/4012625482
    https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ServiceOrderNotice,)

    event_type: Literal["PAYSCORE.USER_PAID"]
    resource: ServiceOrderNotice


class PayscoreUserSignPlan(Event, frozen=True, kw_only=True):
    """A user signed a plan (签约成功回调通知).

    The parts of the plan may begin, each with a service order of its own.

    https://pay.weixin.qq.com/doc/v3/merchant/4012286193
    https://pay.weixin.qq.com/doc/v3/partner/4012159652
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        PartnerSignPlan,
        SignPlan,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"sub_mchid", "sub_appid", "sub_openid"}),
        frozenset({"sign_plan_id", "merchant_sign_plan_no", "plan_id"}),
    )

    event_type: Literal["PAYSCORE.USER_SIGN_PLAN"]
    resource: PartnerSignPlan | SignPlan
