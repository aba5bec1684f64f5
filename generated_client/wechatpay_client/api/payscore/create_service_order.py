# Generated from spec/ by `make generate`. Do not edit.
"""Make a service order (创建支付分订单).

POST /v3/payscore/serviceorder
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import (
    ServiceDevice,
    ServiceDiscount,
    ServiceFee,
    ServiceLocation,
    ServiceOrderDiscount,
    ServiceOrderFee,
    ServiceOrderLocation,
    ServiceOrderRiskFund,
    ServiceOrderState,
    ServiceOrderStateDescription,
    ServiceOrderTimeRange,
    ServiceRiskFund,
    ServiceTimeRange,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ServiceOrderRequestDict
    from ...models.payscore import ServiceOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CreatedServiceOrder(Model, kw_only=True):
    """The service order as made, and what opens the page that confirms it (支付分订单创建结果)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    order_id: str
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


class ServiceOrderRequest(Model, kw_only=True):
    """The service, what it may cost, and the number of the order (创建支付分订单)"""

    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    service_introduction: str
    """What the service is, as the user reads it in the order (服务信息)"""
    post_payments: list[ServiceFee] | Unset = UNSET
    """What the user will pay for (后付费项目)"""
    post_discounts: list[ServiceDiscount] | Unset = UNSET
    """What the merchant takes off the price (后付费商户优惠)"""
    time_range: ServiceTimeRange
    """When the service starts and ends (服务时间段)"""
    location: ServiceLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    risk_fund: ServiceRiskFund
    """The most an order can cost the user, since nothing was left as a security (订单风险金)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    notify_url: str | None | Unset = UNSET
    """Address that is told when the user confirms and when the money is received (商户回调地址) Left out, it is the
    client's default.
    """
    openid: str | Unset = UNSET
    """The user; given where need_user_confirm is false, left out where the user confirms the order (用户标识)"""
    need_user_confirm: bool | Unset = UNSET
    """Whether the user has to confirm the order; false needs a permission of the user, true if left out
    (是否需要用户确认)
    """
    device: ServiceDevice | Unset = UNSET
    """The devices the service is used with (设备信息)"""


OPERATION: Operation[CreatedServiceOrder] = Operation(
    "payscore.create_service_order", CreatedServiceOrder, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedServiceOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedServiceOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedServiceOrder]:
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
        body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedServiceOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedServiceOrder: ...


def sync(
    *,
    client: Caller,
    body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedServiceOrder:
    """Make a service order.

    A service order lets the user have a service first and pay for it afterwards. Unless need_user_confirm is false, the
    package of the reply opens the page on which the user confirms the order, for one hour. An order without
    confirmation needs the permission of the user and runs at once, in state DOING. A user who is not trusted is
    refused, with INVALID_REQUEST. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: ServiceOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedServiceOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012587900
    https://pay.weixin.qq.com/doc/v3/merchant/4012647418
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
        body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedServiceOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedServiceOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedServiceOrder]:
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
        body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedServiceOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedServiceOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedServiceOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ServiceOrder]]:
    """Ask by `payscore.get_service_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ServiceOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ServiceOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ServiceOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
