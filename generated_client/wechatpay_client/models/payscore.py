# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `payscore` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..models.shared.promotion_detail import PromotionDetail
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class AppliedPermission(Model, kw_only=True):
    """What opens the page that asks the user for the permission (预授权结果)"""

    apply_permissions_token: str
    """What the page that asks the user for the permission is opened with; good for one hour (预授权token)"""


class CancelScoreOrderRequest(Model, kw_only=True):
    """Why the order is cancelled (撤销订单)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    reason: str
    """Why it is done, in words (原因)"""


CancelSignType: TypeAlias = Literal[
    "NOT_CANCEL",
    "USER",
    "MERCHANT",
    "REVOKE_SERVICE",
]
"""Who ended the signing (签约计划取消类型).

- `NOT_CANCEL`: nobody
- `USER`: the user
- `MERCHANT`: the merchant
- `REVOKE_SERVICE`: the user, by withdrawing the permission for the service.
"""


CollectionChannel: TypeAlias = Literal[
    "NEWTON",
    "MCH",
]
"""How the money was received (收款成功渠道).

- `NEWTON`: by WeChat Pay score
- `MCH`: by the merchant in another way, which it told WeChat Pay.
"""


CollectionState: TypeAlias = Literal[
    "USER_PAYING",
    "USER_PAID",
]
"""Whether the money of the order has been received (收款状态).

- `USER_PAYING`: due, WeChat Pay debits the user until it succeeds
- `USER_PAID`: received.
"""


class CompleteScoreOrderRequest(Model, kw_only=True):
    """Whether the user had the service, and what it cost (完结订单)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    finish_type: FinishType | Unset = UNSET
    """Whether the user had the service (标识用户订单使用情况).

    - `1`: no, the order ends without payment
    - `2`: yes.
    """
    cancel_reason: str | Unset = UNSET
    """Why the user did not have the service (取消订单的原因)"""
    real_service_start_time: str | Unset = UNSET
    """A moment as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, when the user confirms (服务时间)"""
    real_service_end_time: str | Unset = UNSET
    """A moment as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, when the user confirms (服务时间)"""
    real_service_end_location: str | Unset = UNSET
    """Where it is, as the user reads it (服务地点)"""
    fees: list[ScoreFee] | Unset = UNSET
    """What the user pays for (付费项目)"""
    discounts: list[ScoreDiscount] | Unset = UNSET
    """What the merchant takes off the price (优惠)"""
    total_amount: int | Unset = UNSET
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    finish_ticket: str | Unset = UNSET
    """What the query gives, and what completing the order asks for (完结凭证)"""
    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""


class CreatedPartnerPayOnDeliveryOrder(Model, kw_only=True):
    """The order as made for a sub-merchant, and what opens the page that confirms it (服务商创建先用后付订单结果)"""

    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    service_introduction: str | Unset = UNSET
    """What the service is, as the user reads it in the order (服务信息)"""
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
    package: str | Unset = UNSET
    """What the page that confirms the order in WeChat is opened with; good for one hour (跳转微信侧小程序订单数据)"""
    shopping_info: ServiceOrderShopping | Unset = UNSET
    """What the user bought, and where it can be looked at (先用后付购物详情)"""


class CreatedScoreOrder(Model, kw_only=True):
    """The order as made, and what opens the page that confirms it (订单创建结果)"""

    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    out_order_no: str | Unset = UNSET
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    service_id: str | Unset = UNSET
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    miniprogram_businesstype: str | Unset = UNSET
    """What the mini-program of WeChat Pay is opened for (小程序业务类型)"""
    miniprogram_appid: str | Unset = UNSET
    """AppID of that mini-program (小程序AppID)"""
    miniprogram_path: str | Unset = UNSET
    """Its page (小程序跳转路径)"""
    miniprogram_username: str | Unset = UNSET
    """Its name on WeChat (小程序用户名)"""
    package: str | Unset = UNSET
    """What the page that confirms the order in WeChat is opened with; good for one hour (跳转微信侧小程序订单数据)"""


FinishType: TypeAlias = Literal[
    1,
    2,
]
"""Whether the user had the service (标识用户订单使用情况).

- `1`: no, the order ends without payment
- `2`: yes.
"""


class OverseaOrderDiscount(Model, kw_only=True):
    """Something the merchant takes off the price (商户优惠)"""

    name: str | Unset = UNSET
    """What the discount is called (优惠名称)"""
    description: str | Unset = UNSET
    """On what terms it is given (优惠说明)"""
    amount: int | Unset = UNSET
    """What it takes off in all (优惠金额)"""
    count: int | Unset = UNSET
    """How many there are (数量)"""


class OverseaOrderFee(Model, kw_only=True):
    """Something the user pays for when the service has ended (后付费项目)"""

    name: str | Unset = UNSET
    """What it is (付费名称)"""
    amount: int | Unset = UNSET
    """What it costs in all (付费金额)"""
    description: str | Unset = UNSET
    """How the amount comes about (付费说明)"""
    count: int | Unset = UNSET
    """How many there are (数量)"""


class OverseaOrderRiskFund(Model, kw_only=True):
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""

    name: RiskFundName | str | Unset = UNSET
    """What the user would otherwise have left as a security (风险金名称).

    - `DEPOSIT`: a deposit
    - `ADVANCE`: a payment in advance
    - `CASH_DEPOSIT`: a cash deposit
    - `ESTIMATE_ORDER_COST`: the cost of the order, as estimated.
    """
    amount: int | Unset = UNSET
    """The most that may be debited for the order (风险金额)"""
    description: str | Unset = UNSET
    """What the amount stands for (风险说明)"""


class OverseaOrderTimeRange(Model, kw_only=True):
    """When the service starts and ends (服务时间段)"""

    start_time: datetime | Unset = UNSET
    """When the service starts (服务开始时间)"""
    start_time_remark: str | Unset = UNSET
    """Note on the start (服务开始时间备注)"""
    end_time: datetime | Unset = UNSET
    """When the service ends (服务结束时间)"""
    end_time_remark: str | Unset = UNSET
    """Note on the end (服务结束时间备注)"""


class OverseaServiceDiscount(Model, kw_only=True):
    """Something the merchant takes off the price (商户优惠)"""

    name: str
    """What the discount is called (优惠名称)"""
    description: str
    """On what terms it is given (优惠说明)"""
    amount: int | Unset = UNSET
    """What it takes off in all; left out as long as it is not known (优惠金额)"""
    count: int | Unset = UNSET
    """How many there are (数量)"""


class OverseaServiceFee(Model, kw_only=True):
    """Something the user pays for when the service has ended (后付费项目)"""

    name: str
    """What it is (付费名称)"""
    amount: int | Unset = UNSET
    """What it costs in all; left out as long as it is not known (付费金额)"""
    description: str | Unset = UNSET
    """How the amount comes about (付费说明)"""
    count: int | Unset = UNSET
    """How many there are (数量)"""


class PartnerPermission(Model, kw_only=True):
    """A permission for a service of a sub-merchant, and its state (用户授权记录)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    authorization_code: str | Unset = UNSET
    """The merchant's own number of the permission, unique under its merchant number and good for one user
    (授权协议号)
    """
    authorization_state: PermissionState | str
    """Whether the user has given the permission (授权状态).

    - `UNAVAILABLE`: given before, and withdrawn
    - `AVAILABLE`: given
    - `UNBINDUSER`: applied for, and no user has answered yet.
    """
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    cancel_authorization_time: datetime | Unset = UNSET
    """When the permission was last withdrawn (最近一次解除授权时间)"""
    authorization_success_time: datetime | Unset = UNSET
    """When the permission was last given (最近一次授权成功时间)"""
    user_risk_level: int | Unset = UNSET
    """How much the user can be trusted with, as a level that WeChat Pay gives (用户分层)"""
    risk_level_version: int | Unset = UNSET
    """By which version of its rules WeChat Pay gave the level (分层版本)"""


class PartnerScorePlan(Model, kw_only=True):
    """A plan of a sub-merchant, and its state (服务商支付分计划)"""

    plan_id: str
    """Number WeChat Pay gave the plan (支付分计划ID)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    merchant_plan_no: str
    """The merchant's own number of the plan (商户侧计划号)"""
    plan_name: str
    """What the plan is called (支付分计划名称)"""
    plan_duration: int
    """For how many days a user is bound once they have signed (支付分计划有效期) Unit: day."""
    plan_state: PlanState | str
    """Whether users can sign the plan (支付分计划状态).

    - `NORMAL`: yes
    - `STOP`: not any more, and plans that were signed go on.
    """
    total_original_price: int
    """What all parts cost without discounts (支付分计划原总金额) Unit: fen."""
    deduction_quantity: int
    """How many times the user is debited (支付分计划扣费次数)"""
    total_actual_price: int
    """What the user pays for all parts (支付分计划实际总金额) Unit: fen."""
    plan_detail_list: list[PlanPart] = ABSENT_LIST
    """The parts, in their order (支付分计划明细列表)"""
    stop_mchid: str | Unset = UNSET
    """The merchant that stopped the plan (终止方商户号)"""
    stop_time: datetime | Unset = UNSET
    """When the plan was stopped (终止时间)"""


class PartnerServiceMessageRequest(Model, kw_only=True):
    """What the user is told to pay to the sub-merchant, and when (服务商服务费用消息)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    post_payments: list[ServiceFee]
    """What the user pays for (后付费项目)"""
    post_discounts: list[ServiceDiscount] | Unset = UNSET
    """What the merchant takes off the price (商户优惠)"""
    total_amount: int
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    prepaid_time: str
    """The day on which the user is to be debited, at least 7 days from now, as yyyyMMdd of Beijing time
    (预计扣费时间)
    """


class PartnerServiceOrder(Model, kw_only=True):
    """A service order of a sub-merchant, and its state (服务商服务订单)"""

    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    service_introduction: str | Unset = UNSET
    """What the service is, as the user reads it in the order (服务信息)"""
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
    post_payments: list[ServiceOrderFee] = ABSENT_LIST
    """What the user pays for (后付费项目)"""
    post_discounts: list[ServiceOrderDiscount] = ABSENT_LIST
    """What the merchant takes off the price (后付费商户优惠)"""
    risk_fund: ServiceOrderRiskFund | Unset = UNSET
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""
    total_amount: int | Unset = UNSET
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    need_collection: bool | Unset = UNSET
    """Whether WeChat Pay has to debit the user; false where nothing is due (是否需要收款)"""
    collection: ServiceCollection | Unset = UNSET
    """How far the money of the order has been received (收款信息)"""
    time_range: ServiceOrderTimeRange | Unset = UNSET
    """When the service starts and ends (服务时间段)"""
    location: ServiceOrderLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


class PartnerSignPlan(Model, kw_only=True):
    """The plan of one user of a sub-merchant, and how far it is (服务商用户的签约计划)"""

    sign_plan_id: str
    """Number WeChat Pay gave the plan of one user (计划签约ID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    merchant_sign_plan_no: str
    """The merchant's own number of the plan of one user (商户侧签约计划号)"""
    merchant_callback_url: str | Unset = UNSET
    """Address that is told when the user signs, and when the signing ends (签约成功事件通知回调地址)"""
    plan_id: str
    """Number WeChat Pay gave the plan (支付分计划ID)"""
    going_detail_no: int
    """Position of the part the user has come to, 0 before the first (目前用户进行到的计划详情序号)"""
    sign_state: SignState | str
    """Whether the user is bound by the plan (计划签约状态).

    - `UNSIGNED`: not signed, or, in an event, ended
    - `SIGNED`: signed
    - `SIGN_PLAN_CANCEL`: ended
    - `COMPLETE`: all parts are done
    - `EXPIRE`: it lapsed.
    """
    sign_time: str | Unset = UNSET
    """When the user signed; may be empty before (签约时间)"""
    cancel_sign_time: str | Unset = UNSET
    """When the signing ended; may be empty before (签约计划取消时间)"""
    cancel_sign_type: CancelSignType | str | Unset = UNSET
    """Who ended the signing (签约计划取消类型).

    - `NOT_CANCEL`: nobody
    - `USER`: the user
    - `MERCHANT`: the merchant
    - `REVOKE_SERVICE`: the user, by withdrawing the permission for the service.
    """
    cancel_reason: str | Unset = UNSET
    """Why the signing ended, in words (签约计划取消原因)"""
    plan_name: str
    """What the plan is called (支付分计划名称)"""
    plan_over_time: datetime | Unset = UNSET
    """When the plan lapses for the user (签约计划的过期时间)"""
    total_origin_price: int
    """What all parts cost without discounts (支付分计划原总金额) Unit: fen."""
    deduction_quantity: int
    """How many times the user is debited (支付分计划扣费次数)"""
    total_actual_price: int
    """What the user pays for all parts (支付分计划实际总金额) Unit: fen."""
    signed_detail_list: list[SignedPart] = ABSENT_LIST
    """The parts, in their order, and how far they are (签约计划明细列表)"""


class Permission(Model, kw_only=True):
    """A permission and its state (用户授权记录)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    authorization_code: str | Unset = UNSET
    """The merchant's own number of the permission, unique under its merchant number and good for one user
    (授权协议号)
    """
    authorization_state: PermissionState | str
    """Whether the user has given the permission (授权状态).

    - `UNAVAILABLE`: given before, and withdrawn
    - `AVAILABLE`: given
    - `UNBINDUSER`: applied for, and no user has answered yet.
    """
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    cancel_authorization_time: datetime | Unset = UNSET
    """When the permission was last withdrawn (最近一次解除授权时间)"""
    authorization_success_time: datetime | Unset = UNSET
    """When the permission was last given (最近一次授权成功时间)"""
    user_risk_level: int | Unset = UNSET
    """How much the user can be trusted with, as a level that WeChat Pay gives (用户分层)"""
    risk_level_version: int | Unset = UNSET
    """By which version of its rules WeChat Pay gave the level (分层版本)"""


PermissionState: TypeAlias = Literal[
    "UNAVAILABLE",
    "AVAILABLE",
    "UNBINDUSER",
]
"""Whether the user has given the permission (授权状态).

- `UNAVAILABLE`: given before, and withdrawn
- `AVAILABLE`: given
- `UNBINDUSER`: applied for, and no user has answered yet.
"""


PlanDetailState: TypeAlias = Literal[
    "NOT_USED",
    "USING",
    "USED",
    "SIGN_PLAN_DETAIL_CANCEL",
]
"""How far a part of the plan is (计划明细状态).

- `NOT_USED`: it has no order yet
- `USING`: its order runs
- `USED`: its order is done
- `SIGN_PLAN_DETAIL_CANCEL`: it was cancelled.
"""


class PlanPart(Model, kw_only=True):
    """One part of a plan, which is debited by itself (支付分计划明细)"""

    plan_detail_no: int
    """Position of the part within the plan, from 1 on (计划明细序号)"""
    plan_detail_name: str
    """What the part is called (计划明细名称)"""
    original_price: int
    """What the part costs without discounts (计划明细原支付金额) Unit: fen."""
    plan_discount_description: str | Unset = UNSET
    """On what terms the discount is given (计划明细优惠说明)"""
    actual_price: int
    """What the user pays for the part (计划明细实际支付金额) Unit: fen."""


PlanState: TypeAlias = Literal[
    "NORMAL",
    "STOP",
]
"""Whether users can sign the plan (支付分计划状态).

- `NORMAL`: yes
- `STOP`: not any more, and plans that were signed go on.
"""


class PlannedPart(Model, kw_only=True):
    """One part of a plan, which is debited by itself (支付分计划明细)"""

    plan_detail_name: str
    """What the part is called (计划明细名称)"""
    original_price: int
    """What the part costs without discounts (计划明细原支付金额) Unit: fen."""
    plan_discount_description: str | Unset = UNSET
    """On what terms the discount is given (计划明细优惠说明)"""
    actual_price: int
    """What the user pays for the part (计划明细实际支付金额) Unit: fen."""


class PlannedScoreDiscount(Model, kw_only=True):
    """Something the merchant will take off the price (优惠)"""

    discount_name: str | Unset = UNSET
    """What the discount is called (优惠名称)"""
    discount_desc: str | Unset = UNSET
    """On what terms it is given (优惠说明)"""


class PlannedShopping(Model, kw_only=True):
    """What the user is about to buy (先用后付商品信息)"""

    goods: list[ShoppingGoods]
    """What the user is about to buy (商品列表)"""


RiskFundName: TypeAlias = Literal[
    "DEPOSIT",
    "ADVANCE",
    "CASH_DEPOSIT",
    "ESTIMATE_ORDER_COST",
]
"""What the user would otherwise have left as a security (风险金名称).

- `DEPOSIT`: a deposit
- `ADVANCE`: a payment in advance
- `CASH_DEPOSIT`: a cash deposit
- `ESTIMATE_ORDER_COST`: the cost of the order, as estimated.
"""


class ScoreDiscount(Model, kw_only=True):
    """Something the merchant takes off the price (优惠)"""

    discount_name: str | Unset = UNSET
    """What the discount is called (优惠名称)"""
    discount_amount: int | Unset = UNSET
    """What it takes off in all (商品优惠金额) Unit: fen."""
    discount_desc: str | Unset = UNSET
    """On what terms it is given (优惠说明)"""


class ScoreFee(Model, kw_only=True):
    """Something the user pays for (付费项目)"""

    fee_name: str | Unset = UNSET
    """What it is (付费项目名称)"""
    fee_count: int | Unset = UNSET
    """How many there are (付费项目数量)"""
    fee_amount: int | Unset = UNSET
    """What it costs in all (付费项目总金额) Unit: fen."""
    fee_desc: str | Unset = UNSET
    """How the amount comes about (描述计费规则)"""


class ScoreOrder(Model, kw_only=True):
    """An order and its state (先享后付或智慧零售订单)"""

    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    out_order_no: str | Unset = UNSET
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    service_id: str | Unset = UNSET
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    state: ScoreOrderState | str | Unset = UNSET
    """Where the order stands (订单状态).

    - `CREATED`: made, the user has not confirmed it
    - `USER_ACCEPTED`: confirmed by the user
    - `FINISHED`: completed by the merchant, the money is due
    - `USER_PAID`: paid
    - `REVOKED`: cancelled by the merchant
    - `EXPIRED`: it lapsed.
    """
    finish_type: FinishType | int | Unset = UNSET
    """Whether the user had the service (标识用户订单使用情况).

    - `1`: no, the order ends without payment
    - `2`: yes.
    """
    service_start_time: str | Unset = UNSET
    """A moment as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, when the user confirms (服务时间)"""
    service_end_time: str | Unset = UNSET
    """A moment as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, when the user confirms (服务时间)"""
    real_service_start_time: str | Unset = UNSET
    """A moment as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, when the user confirms (服务时间)"""
    real_service_end_time: str | Unset = UNSET
    """A moment as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, when the user confirms (服务时间)"""
    pay_succ_time: str | Unset = UNSET
    """A moment as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, when the user confirms (服务时间)"""
    service_start_location: str | Unset = UNSET
    """Where it is, as the user reads it (服务地点)"""
    service_end_location: str | Unset = UNSET
    """Where it is, as the user reads it (服务地点)"""
    real_service_start_location: str | Unset = UNSET
    """Where it is, as the user reads it (服务地点)"""
    real_service_end_location: str | Unset = UNSET
    """Where it is, as the user reads it (服务地点)"""
    service_introduction: str | Unset = UNSET
    """What the service is, as the user reads it in the order (服务信息)"""
    fees: list[ScoreOrderFee] = ABSENT_LIST
    """What the user pays for (付费项目)"""
    discounts: list[ScoreOrderDiscount] = ABSENT_LIST
    """What the merchant takes off the price (优惠)"""
    risk_amount: int | Unset = UNSET
    """The most that may be debited for the order (订单风险金额) Unit: fen."""
    total_amount: int | Unset = UNSET
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    finish_ticket: str | Unset = UNSET
    """What the query gives, and what completing the order asks for (完结凭证)"""
    finish_transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the payment; refunds take it (结单交易单号)"""
    pay_type: ScorePayType | str | Unset = UNSET
    """How the money was received (支付方式). `MchChannelPayType`: by the merchant in another way."""


class ScoreOrderDiscount(Model, kw_only=True):
    """Something the merchant takes off the price (优惠)"""

    discount_name: str | Unset = UNSET
    """What the discount is called (优惠名称)"""
    discount_amount: int | Unset = UNSET
    """What it takes off in all (商品优惠金额) Unit: fen."""
    discount_desc: str | Unset = UNSET
    """On what terms it is given (优惠说明)"""


class ScoreOrderFee(Model, kw_only=True):
    """Something the user pays for (付费项目)"""

    fee_name: str | Unset = UNSET
    """What it is (付费项目名称)"""
    fee_count: int | Unset = UNSET
    """How many there are (付费项目数量)"""
    fee_amount: int | Unset = UNSET
    """What it costs in all (付费项目总金额) Unit: fen."""
    fee_desc: str | Unset = UNSET
    """How the amount comes about (描述计费规则)"""


ScoreOrderState: TypeAlias = Literal[
    "CREATED",
    "USER_ACCEPTED",
    "FINISHED",
    "USER_PAID",
    "REVOKED",
    "EXPIRED",
]
"""Where the order stands (订单状态).

- `CREATED`: made, the user has not confirmed it
- `USER_ACCEPTED`: confirmed by the user
- `FINISHED`: completed by the merchant, the money is due
- `USER_PAID`: paid
- `REVOKED`: cancelled by the merchant
- `EXPIRED`: it lapsed.
"""


ScorePayType: TypeAlias = Literal["MchChannelPayType"]
"""How the money was received (支付方式). `MchChannelPayType`: by the merchant in another way."""


class ScorePlan(Model, kw_only=True):
    """A plan and its state (支付分计划)"""

    plan_id: str
    """Number WeChat Pay gave the plan (支付分计划ID)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    merchant_plan_no: str
    """The merchant's own number of the plan (商户侧计划号)"""
    plan_name: str
    """What the plan is called (支付分计划名称)"""
    plan_duration: int
    """For how many days a user is bound once they have signed (支付分计划有效期) Unit: day."""
    plan_state: PlanState | str
    """Whether users can sign the plan (支付分计划状态).

    - `NORMAL`: yes
    - `STOP`: not any more, and plans that were signed go on.
    """
    total_original_price: int
    """What all parts cost without discounts (支付分计划原总金额) Unit: fen."""
    deduction_quantity: int
    """How many times the user is debited (支付分计划扣费次数)"""
    total_actual_price: int
    """What the user pays for all parts (支付分计划实际总金额) Unit: fen."""
    plan_detail_list: list[PlanPart] = ABSENT_LIST
    """The parts, in their order (支付分计划明细列表)"""
    stop_mchid: str | Unset = UNSET
    """The merchant that stopped the plan (终止方商户号)"""
    stop_time: datetime | Unset = UNSET
    """When the plan was stopped (终止时间)"""


class ServiceAccountApplication(Model, kw_only=True):
    """An application for a service, and how far it is (服务绑定申请)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str
    """AppID of the service provider or acquiring institution that calls (服务商应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    out_apply_no: str
    """The service provider's own number of the application (商户绑定申请单号)"""
    result_notify_url: str | Unset = UNSET
    """Address that is told what became of the application (绑定结果回调通知地址)"""
    apply_state: ServiceBindingState | str
    """How far the application is (受理状态).

    - `PROCESSING`: under way
    - `APPROVED`: the sub-merchant may use the service
    - `REJECTED`: refused.
    """
    reject_reason: str | Unset = UNSET
    """Why the application was refused (拒绝原因)"""


ServiceBindingState: TypeAlias = Literal[
    "PROCESSING",
    "APPROVED",
    "REJECTED",
]
"""How far the application is (受理状态).

- `PROCESSING`: under way
- `APPROVED`: the sub-merchant may use the service
- `REJECTED`: refused.
"""


class ServiceCollection(Model, kw_only=True):
    """How far the money of the order has been received (收款信息)"""

    state: CollectionState | str
    """Whether the money of the order has been received (收款状态).

    - `USER_PAYING`: due, WeChat Pay debits the user until it succeeds
    - `USER_PAID`: received.
    """
    total_amount: int | Unset = UNSET
    """What is to be received in all (总收款金额) Unit: fen."""
    paying_amount: int | Unset = UNSET
    """What is still due (待收金额) Unit: fen."""
    paid_amount: int | Unset = UNSET
    """What has been received (已收金额) Unit: fen."""
    details: list[ServiceCollectionDetail] = ABSENT_LIST
    """Each payment received (收款明细列表)"""
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""


class ServiceCollectionDetail(Model, kw_only=True):
    """One payment that was received (收款明细)"""

    seq: int | Unset = UNSET
    """Position among the payments of the order (收款序号)"""
    amount: int | Unset = UNSET
    """What was received (单笔收款金额) Unit: fen."""
    paid_type: CollectionChannel | str | Unset = UNSET
    """How the money was received (收款成功渠道).

    - `NEWTON`: by WeChat Pay score
    - `MCH`: by the merchant in another way, which it told WeChat Pay.
    """
    paid_time: str | Unset = UNSET
    """When the money was received, as yyyyMMddHHmmss of Beijing time, or as yyyyMMdd, the first moment of that day
    (收款成功时间)
    """
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the payment; refunds take it (微信支付交易单号)"""
    promotion_detail: list[PromotionDetail] = ABSENT_LIST
    """The discounts WeChat Pay gave (优惠功能)"""


class ServiceDevice(Model, kw_only=True):
    """The devices the service is used with (设备信息)"""

    start_device_id: str | Unset = UNSET
    """The device with which the service starts (服务开始的设备ID)"""
    end_device_id: str | Unset = UNSET
    """The device with which the service ends (服务结束的设备ID)"""
    materiel_no: str | Unset = UNSET
    """The code on the device that the user scanned (物料URL)"""


class ServiceDiscount(Model, kw_only=True):
    """Something the merchant takes off the price (后付费商户优惠)"""

    name: str | Unset = UNSET
    """What the discount is called; no two of an order have one name (优惠名称)"""
    description: str | Unset = UNSET
    """On what terms it is given (优惠说明)"""
    amount: int | Unset = UNSET
    """What it takes off in all; left out as long as it is not known (优惠金额) Unit: fen."""
    count: int | Unset = UNSET
    """How many times it is given (优惠数量)"""


class ServiceFee(Model, kw_only=True):
    """Something the user pays for when the service has ended (后付费项目)"""

    name: str | Unset = UNSET
    """What it is; the rules of each trade say how to word it (付费名称)"""
    amount: int | Unset = UNSET
    """What it costs in all; left out as long as it is not known (付费金额) Unit: fen."""
    description: str | Unset = UNSET
    """How the amount comes about (付费说明)"""
    count: int | Unset = UNSET
    """How many there are (付费数量)"""


class ServiceLocation(Model, kw_only=True):
    """Where the service starts and ends (服务位置)"""

    start_location: str | Unset = UNSET
    """Where it is, as the user reads it in the order (服务地点)"""
    end_location: str | Unset = UNSET
    """Where it is, as the user reads it in the order (服务地点)"""


class ServiceMessageRequest(Model, kw_only=True):
    """What the user is told to pay, and when (服务费用消息)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    post_payments: list[ServiceFee]
    """What the user pays for (后付费项目)"""
    post_discounts: list[ServiceDiscount] | Unset = UNSET
    """What the merchant takes off the price (商户优惠)"""
    total_amount: int
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    prepaid_time: str
    """The day on which the user is to be debited, at least 7 days from now, as yyyyMMdd of Beijing time
    (预计扣费时间)
    """


class ServiceOrder(Model, kw_only=True):
    """A service order and its state (服务订单)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    service_introduction: str | Unset = UNSET
    """What the service is, as the user reads it in the order (服务信息)"""
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
    post_payments: list[ServiceOrderFee] = ABSENT_LIST
    """What the user pays for (后付费项目)"""
    post_discounts: list[ServiceOrderDiscount] = ABSENT_LIST
    """What the merchant takes off the price (后付费商户优惠)"""
    risk_fund: ServiceOrderRiskFund | Unset = UNSET
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""
    total_amount: int | Unset = UNSET
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    need_collection: bool | Unset = UNSET
    """Whether WeChat Pay has to debit the user; false where nothing is due (是否需要收款)"""
    collection: ServiceCollection | Unset = UNSET
    """How far the money of the order has been received (收款信息)"""
    time_range: ServiceOrderTimeRange | Unset = UNSET
    """When the service starts and ends (服务时间段)"""
    location: ServiceOrderLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


class ServiceOrderDiscount(Model, kw_only=True):
    """Something the merchant takes off the price (后付费商户优惠)"""

    name: str | Unset = UNSET
    """What the discount is called (优惠名称)"""
    description: str | Unset = UNSET
    """On what terms it is given (优惠说明)"""
    amount: int | Unset = UNSET
    """What it takes off in all (优惠金额) Unit: fen."""
    count: int | Unset = UNSET
    """How many times it is given (优惠数量)"""


class ServiceOrderFee(Model, kw_only=True):
    """Something the user pays for when the service has ended (后付费项目)"""

    name: str | Unset = UNSET
    """What it is (付费名称)"""
    amount: int | Unset = UNSET
    """What it costs in all (付费金额) Unit: fen."""
    description: str | Unset = UNSET
    """How the amount comes about (付费说明)"""
    count: int | Unset = UNSET
    """How many there are (付费数量)"""


class ServiceOrderGoods(Model, kw_only=True):
    """An article the user bought (商品)"""

    name: str | Unset = UNSET
    """What it is (商品名称)"""
    picture: str | Unset = UNSET
    """Address of its picture (商品图片链接)"""
    amount: int | Unset = UNSET
    """Price of one piece (商品单价金额) Unit: fen."""
    count: int | Unset = UNSET
    """How many pieces (商品数量)"""
    category_id: list[str] = ABSENT_LIST
    """Which kinds of goods it belongs to (商品品类ID)"""


class ServiceOrderLink(Model, kw_only=True):
    """Where the purchase can be looked at (单详跳转链接)"""

    jump_link_type: ShoppingLinkType | str | Unset = UNSET
    """Where a link leads (跳转链接类型). `JUMP_LINK_MINI_PROGRAM`: to a mini-program."""
    appid: str | Unset = UNSET
    """AppID of the mini-program (小程序跳转AppID)"""
    path: str | Unset = UNSET
    """Page of the mini-program (小程序跳转path)"""


class ServiceOrderLocation(Model, kw_only=True):
    """Where the service starts and ends (服务位置)"""

    start_location: str | Unset = UNSET
    """Where the service starts (服务开始地点)"""
    end_location: str | Unset = UNSET
    """Where the service ends (服务结束地点)"""


class ServiceOrderRiskFund(Model, kw_only=True):
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""

    name: RiskFundName | str | Unset = UNSET
    """What the user would otherwise have left as a security (风险金名称).

    - `DEPOSIT`: a deposit
    - `ADVANCE`: a payment in advance
    - `CASH_DEPOSIT`: a cash deposit
    - `ESTIMATE_ORDER_COST`: the cost of the order, as estimated.
    """
    amount: int
    """The most that may be debited for the order (风险金额) Unit: fen."""
    description: str | Unset = UNSET
    """What the amount stands for (风险说明)"""


class ServiceOrderShopping(Model, kw_only=True):
    """What the user bought, and where it can be looked at (先用后付购物详情)"""

    real_merchant_appid: str | Unset = UNSET
    """AppID of the shop where the user bought it (实际购物商家公众号ID)"""
    jump_link: ServiceOrderLink | Unset = UNSET
    """Where the purchase can be looked at (单详跳转链接)"""
    goods: list[ServiceOrderGoods] = ABSENT_LIST
    """What the user bought (商品列表)"""


ServiceOrderState: TypeAlias = Literal[
    "CREATED",
    "DOING",
    "DONE",
    "REVOKED",
    "EXPIRED",
]
"""Where the service order stands (服务订单状态).

- `CREATED`: made, the user has not confirmed it
- `DOING`: the service runs, or it has ended and the money is due, which `state_description` tells apart
- `DONE`: paid, or nothing had to be paid
- `REVOKED`: cancelled by the merchant
- `EXPIRED`: it lapsed, since the user did not confirm it for 30 days.
"""


ServiceOrderStateDescription: TypeAlias = Literal[
    "USER_CONFIRM",
    "MCH_COMPLETE",
]
"""How far an order in state `DOING` is; absent in other states (订单状态说明).

- `USER_CONFIRM`: the user has confirmed, the service runs
- `MCH_COMPLETE`: the merchant has completed the order, the money is due.
"""


class ServiceOrderTimeRange(Model, kw_only=True):
    """When the service starts and ends (服务时间段)"""

    start_time: str | Unset = UNSET
    """When the service starts, as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, the moment the user
    confirms the order (服务开始时间)
    """
    start_time_remark: str | Unset = UNSET
    """Note on the start (服务开始时间备注)"""
    end_time: str | Unset = UNSET
    """When the service ends, as yyyyMMddHHmmss or yyyyMMdd of Beijing time (服务结束时间)"""
    end_time_remark: str | Unset = UNSET
    """Note on the end (服务结束时间备注)"""


class ServicePaidElsewhere(Model, kw_only=True):
    """How the user paid in another way (内容信息详情)"""

    paid_time: str
    """When the money was received, as yyyyMMddHHmmss of Beijing time, or as yyyyMMdd, the first moment of that day
    (收款成功时间)
    """


class ServiceRiskFund(Model, kw_only=True):
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""

    name: RiskFundName
    """What the user would otherwise have left as a security (风险金名称).

    - `DEPOSIT`: a deposit
    - `ADVANCE`: a payment in advance
    - `CASH_DEPOSIT`: a cash deposit
    - `ESTIMATE_ORDER_COST`: the cost of the order, as estimated.
    """
    amount: int
    """The most that may be debited for the order, unless it is an estimate (风险金额) Unit: fen."""
    description: str | Unset = UNSET
    """What the amount stands for (风险说明)"""


class ServiceTimeRange(Model, kw_only=True):
    """When the service starts and ends (服务时间段)"""

    start_time: str | Unset = UNSET
    """When the service starts, as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, the moment the user
    confirms the order (服务开始时间)
    """
    start_time_remark: str | Unset = UNSET
    """Note on the time beside it, which the user reads (服务时间备注)"""
    end_time: str | Unset = UNSET
    """When the service ends, as yyyyMMddHHmmss or yyyyMMdd of Beijing time (服务结束时间)"""
    end_time_remark: str | Unset = UNSET
    """Note on the time beside it, which the user reads (服务时间备注)"""


class ShoppingGoods(Model, kw_only=True):
    """An article the user bought (商品)"""

    name: str | Unset = UNSET
    """What it is (商品名称)"""
    picture: str | Unset = UNSET
    """Address of its picture (商品图片链接)"""
    amount: int | Unset = UNSET
    """Price of one piece (商品单价金额) Unit: fen."""
    count: int | Unset = UNSET
    """How many pieces (商品数量)"""
    category_id: list[str] | Unset = UNSET
    """Which kinds of goods it belongs to (商品品类ID)"""


class ShoppingInfo(Model, kw_only=True):
    """What the user bought, and where it can be looked at (先用后付购物详情)"""

    real_merchant_appid: str | Unset = UNSET
    """AppID of the shop where the user bought it (实际购物商家公众号ID)"""
    jump_link: ShoppingLink | Unset = UNSET
    """Where the purchase can be looked at (单详跳转链接)"""
    goods: list[ShoppingGoods] | Unset = UNSET
    """What the user bought (商品列表)"""


class ShoppingLink(Model, kw_only=True):
    """Where the purchase can be looked at (单详跳转链接)"""

    jump_link_type: ShoppingLinkType | Unset = UNSET
    """Where a link leads (跳转链接类型). `JUMP_LINK_MINI_PROGRAM`: to a mini-program."""
    appid: str | Unset = UNSET
    """AppID of the mini-program (小程序跳转AppID)"""
    path: str | Unset = UNSET
    """Page of the mini-program (小程序跳转path)"""


ShoppingLinkType: TypeAlias = Literal["JUMP_LINK_MINI_PROGRAM"]
"""Where a link leads (跳转链接类型). `JUMP_LINK_MINI_PROGRAM`: to a mini-program."""


class SignPlan(Model, kw_only=True):
    """The plan of one user, and how far it is (用户的签约计划)"""

    sign_plan_id: str
    """Number WeChat Pay gave the plan of one user (计划签约ID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    merchant_sign_plan_no: str
    """The merchant's own number of the plan of one user (商户侧签约计划号)"""
    merchant_callback_url: str | Unset = UNSET
    """Address that is told when the user signs, and when the signing ends (签约成功事件通知回调地址)"""
    plan_id: str
    """Number WeChat Pay gave the plan (支付分计划ID)"""
    going_detail_no: int
    """Position of the part the user has come to, 0 before the first (目前用户进行到的计划详情序号)"""
    sign_state: SignState | str
    """Whether the user is bound by the plan (计划签约状态).

    - `UNSIGNED`: not signed, or, in an event, ended
    - `SIGNED`: signed
    - `SIGN_PLAN_CANCEL`: ended
    - `COMPLETE`: all parts are done
    - `EXPIRE`: it lapsed.
    """
    sign_time: str | Unset = UNSET
    """When the user signed; may be empty before (签约时间)"""
    cancel_sign_time: str | Unset = UNSET
    """When the signing ended; may be empty before (签约计划取消时间)"""
    cancel_sign_type: CancelSignType | str | Unset = UNSET
    """Who ended the signing (签约计划取消类型).

    - `NOT_CANCEL`: nobody
    - `USER`: the user
    - `MERCHANT`: the merchant
    - `REVOKE_SERVICE`: the user, by withdrawing the permission for the service.
    """
    cancel_reason: str | Unset = UNSET
    """Why the signing ended, in words (签约计划取消原因)"""
    plan_name: str
    """What the plan is called (支付分计划名称)"""
    plan_over_time: datetime | Unset = UNSET
    """When the plan lapses for the user (签约计划的过期时间)"""
    total_origin_price: int
    """What all parts cost without discounts (支付分计划原总金额) Unit: fen."""
    deduction_quantity: int
    """How many times the user is debited (支付分计划扣费次数)"""
    total_actual_price: int
    """What the user pays for all parts (支付分计划实际总金额) Unit: fen."""
    signed_detail_list: list[SignedPart] = ABSENT_LIST
    """The parts, in their order, and how far they are (签约计划明细列表)"""


class SignPlanPart(Model, kw_only=True):
    """The merchant's own number of one part (签约计划明细)"""

    plan_detail_no: int
    """Position of the part within the plan, from 1 on (计划明细序号)"""
    merchant_plan_detail_no: str
    """The merchant's own number of the order of one part (商户侧计划明细使用订单号)"""


SignState: TypeAlias = Literal[
    "UNSIGNED",
    "SIGNED",
    "SIGN_PLAN_CANCEL",
    "COMPLETE",
    "EXPIRE",
]
"""Whether the user is bound by the plan (计划签约状态).

- `UNSIGNED`: not signed, or, in an event, ended
- `SIGNED`: signed
- `SIGN_PLAN_CANCEL`: ended
- `COMPLETE`: all parts are done
- `EXPIRE`: it lapsed.
"""


class SignedPart(Model, kw_only=True):
    """One part of the plan of a user, and how far it is (签约计划明细)"""

    plan_detail_no: int
    """Position of the part within the plan, from 1 on (计划明细序号)"""
    merchant_plan_detail_no: str
    """The merchant's own number of the order of one part (商户侧计划明细使用订单号)"""
    plan_detail_name: str
    """What the part is called (计划详情名称)"""
    original_price: int
    """What the part costs without discounts (计划明细原支付金额) Unit: fen."""
    plan_discount_description: str | Unset = UNSET
    """On what terms the discount is given (计划明细优惠说明)"""
    actual_price: int
    """What the user is to pay for the part (计划明细实际支付金额) Unit: fen."""
    actual_pay_price: int | Unset = UNSET
    """What the user has paid for the part (计划明细对应订单实际支付金额) Unit: fen."""
    plan_detail_state: PlanDetailState | str
    """How far a part of the plan is (计划明细状态).

    - `NOT_USED`: it has no order yet
    - `USING`: its order runs
    - `USED`: its order is done
    - `SIGN_PLAN_DETAIL_CANCEL`: it was cancelled.
    """
    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    use_time: str | Unset = UNSET
    """When the part was begun; may be empty before (详情使用时间)"""
    complete_time: str | Unset = UNSET
    """When the part was paid; may be empty before (详情完成时间)"""
    cancel_time: str | Unset = UNSET
    """When the part was cancelled; may be empty before (详情取消时间)"""


SyncedScene: TypeAlias = Literal["Order_Paid"]
"""What the merchant tells WeChat Pay of an order (场景类型). `Order_Paid`: the user has paid in another way."""


class TouchedServiceOrder(Model, kw_only=True):
    """The numbers of the service order that was acted upon (服务订单号)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    order_id: str
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""


class UserRisk(Model, kw_only=True):
    """How far the user can be trusted, and whether they gave a permission (用户分层)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    channel_id: str | Unset = UNSET
    """Merchant number of the channel that brought the sub-merchant to the acquiring institution (渠道商商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    authorization_code: str | Unset = UNSET
    """The merchant's own number of the permission, unique under its merchant number and good for one user
    (授权协议号)
    """
    authorization_state: PermissionState | str
    """Whether the user has given the permission (授权状态).

    - `UNAVAILABLE`: given before, and withdrawn
    - `AVAILABLE`: given
    - `UNBINDUSER`: applied for, and no user has answered yet.
    """
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    cancel_authorization_time: datetime | Unset = UNSET
    """When the permission was last withdrawn (最近一次解除授权时间)"""
    authorization_success_time: datetime | Unset = UNSET
    """When the permission was last given (最近一次授权成功时间)"""
    user_label: str | Unset = UNSET
    """What WeChat Pay calls the user by (用户标签)"""
    user_risk_level: int | Unset = UNSET
    """How much the user can be trusted with, as a level that WeChat Pay gives (用户分层)"""
    risk_level_version: int | Unset = UNSET
    """By which version of its rules WeChat Pay gave the level (分层版本)"""
