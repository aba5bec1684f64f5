# Generated from spec/ by `make generate`. Do not edit.
"""Make a service order of a sub-merchant outside mainland China (创建支付分订单).

POST /v3/payscore/oversea/partner/serviceorder
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.payscore import (
    OverseaOrderDiscount,
    OverseaOrderFee,
    OverseaOrderRiskFund,
    OverseaOrderTimeRange,
    OverseaServiceDiscount,
    OverseaServiceFee,
    RiskFundName,
    ServiceLocation,
    ServiceOrderLocation,
    ServiceOrderState,
    ServiceOrderStateDescription,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.payscore.get_oversea_service_order import OverseaServiceOrder
    from ...models.dicts import AnyMapping, OverseaServiceOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CreatedOverseaServiceOrder(Model, kw_only=True):
    """The service order as made outside mainland China, and what opens the page that confirms it
    (境外创建支付分订单结果)
    """

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
    order_id: str
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    currency: str | Unset = UNSET
    """Currency of all amounts of the order, by its ISO 4217 code (货币类型)"""
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
    post_payments: list[OverseaOrderFee] = ABSENT_LIST
    """What the user will pay for (后付费项目)"""
    post_discounts: list[OverseaOrderDiscount] = ABSENT_LIST
    """What the merchant takes off the price (后付费商户优惠)"""
    risk_fund: OverseaOrderRiskFund | Unset = UNSET
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""
    time_range: OverseaOrderTimeRange | Unset = UNSET
    """When the service starts and ends (服务时间段)"""
    location: ServiceOrderLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    notify_url: str | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    package: str | Unset = UNSET
    """What the page that confirms the order in WeChat is opened with; good for one hour (跳转微信侧小程序订单数据)"""


class OverseaRiskFund(Model, kw_only=True):
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""

    name: RiskFundName
    """What the user would otherwise have left as a security (风险金名称).

    - `DEPOSIT`: a deposit
    - `ADVANCE`: a payment in advance
    - `CASH_DEPOSIT`: a cash deposit
    - `ESTIMATE_ORDER_COST`: the cost of the order, as estimated.
    """
    amount: int
    """The most that may be debited for the order (风险金额)"""
    description: str | Unset = UNSET
    """What the amount stands for (风险说明)"""


class OverseaServiceOrderRequest(Model, kw_only=True):
    """The sub-merchant and its service, what it may cost and in which currency (境外创建支付分订单)"""

    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    appid: str | None | Unset = UNSET
    """AppID of the service provider or acquiring institution that calls (服务商应用ID) Left out, it is the client's
    default.
    """
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    currency: str
    """Currency of all amounts of the order, by its ISO 4217 code (货币类型)"""
    service_introduction: str
    """What the service is, as the user reads it in the order (服务信息)"""
    post_payments: list[OverseaServiceFee] | Unset = UNSET
    """What the user will pay for (后付费项目)"""
    post_discounts: list[OverseaServiceDiscount] | Unset = UNSET
    """What the merchant takes off the price (商户优惠)"""
    time_range: OverseaTimeRange
    """When the service starts and ends (服务时间段)"""
    location: ServiceLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    risk_fund: OverseaRiskFund
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    notify_url: str | None | Unset = UNSET
    """Address that is told when the user confirms and when the money is received (商户回调地址) Left out, it is the
    client's default.
    """
    openid: str | Unset = UNSET
    """The user as the AppID of the caller sees them; given, or sub_openid, where need_user_confirm is false
    (服务商公众号下的用户标识)
    """
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them; given, or openid, where need_user_confirm is false
    (子商户公众号下的用户标识)
    """
    need_user_confirm: bool | Unset = UNSET
    """Whether the user has to confirm the order; false needs a permission of the user, true if left out
    (是否需要用户确认)
    """


class OverseaTimeRange(Model, kw_only=True):
    """When the service starts and ends (服务时间段)"""

    start_time: datetime
    """When the service starts (服务开始时间)"""
    start_time_remark: str | Unset = UNSET
    """Note on the time beside it, which the user reads (服务时间备注)"""
    end_time: datetime | Unset = UNSET
    """When the service ends (服务结束时间)"""
    end_time_remark: str | Unset = UNSET
    """Note on the time beside it, which the user reads (服务时间备注)"""


OPERATION: Operation[CreatedOverseaServiceOrder] = Operation(
    "payscore.create_oversea_service_order",
    CreatedOverseaServiceOrder,
    body_defaults={"appid": True, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedOverseaServiceOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedOverseaServiceOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedOverseaServiceOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        *,
        client: Caller,
        body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedOverseaServiceOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedOverseaServiceOrder: ...


def sync(
    *,
    client: Caller,
    body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedOverseaServiceOrder:
    """Make a service order of a sub-merchant outside mainland China.

    As in mainland China, with a currency of its own. Unless need_user_confirm is false, the package of the reply opens
    the page on which the user confirms the order, for one hour. Repeating the same number with the same contents is
    safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: OverseaServiceOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedOverseaServiceOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
    """
    return sync_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedOverseaServiceOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedOverseaServiceOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedOverseaServiceOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        *,
        client: Caller,
        body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedOverseaServiceOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedOverseaServiceOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedOverseaServiceOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[OverseaServiceOrder]]:
    """Ask by `payscore.get_oversea_service_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[OverseaServiceOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[OverseaServiceOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[OverseaServiceOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
