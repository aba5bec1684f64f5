# Generated from spec/ by `make generate`. Do not edit.
"""Make a service order for goods of a sub-merchant that are paid for on delivery (创建先用后付订单).

POST /v3/payscore/partner/servicepayondeliveryorder
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import (
    CreatedPartnerPayOnDeliveryOrder,
    ServiceDiscount,
    ServiceFee,
    ServiceLocation,
    ServiceRiskFund,
    ServiceTimeRange,
    ShoppingInfo,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerPayOnDeliveryOrderRequestDict
    from ...models.payscore import PartnerServiceOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerPayOnDeliveryOrderRequest(Model, kw_only=True):
    """What the user bought from a sub-merchant and will pay for (服务商创建先用后付订单)"""

    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    appid: str | None | Unset = UNSET
    """AppID of the service provider or acquiring institution that calls (服务商应用ID) Left out, it is the client's
    default.
    """
    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    service_introduction: str
    """What the service is, as the user reads it in the order (服务信息)"""
    post_payments: list[ServiceFee] | Unset = UNSET
    """What the user will pay for (后付费项目)"""
    post_discounts: list[ServiceDiscount] | Unset = UNSET
    """What the merchant takes off the price (商户优惠)"""
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
    shopping_info: ShoppingInfo
    """What the user bought, and where it can be looked at (先用后付购物详情)"""


OPERATION: Operation[CreatedPartnerPayOnDeliveryOrder] = Operation(
    "payscore.create_partner_pay_on_delivery_order",
    CreatedPartnerPayOnDeliveryOrder,
    body_defaults={"appid": True, "mchid": False, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedPartnerPayOnDeliveryOrder]:
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
        body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPartnerPayOnDeliveryOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPartnerPayOnDeliveryOrder: ...


def sync(
    *,
    client: Caller,
    body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedPartnerPayOnDeliveryOrder:
    """Make a service order for goods of a sub-merchant that are paid for on delivery.

    The goods go to the user first, and the money is debited when they have been received. The package of the reply
    opens the page on which the user confirms the order. The order is then looked up, completed and cancelled as any
    service order. Repeating the same number with the same contents is safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: PartnerPayOnDeliveryOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedPartnerPayOnDeliveryOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012783634
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
        body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedPartnerPayOnDeliveryOrder]:
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
        body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPartnerPayOnDeliveryOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPartnerPayOnDeliveryOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedPartnerPayOnDeliveryOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerServiceOrder]]:
    """Ask by `payscore.get_partner_service_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerServiceOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerServiceOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerServiceOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
