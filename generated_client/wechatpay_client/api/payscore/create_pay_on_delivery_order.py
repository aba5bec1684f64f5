# Generated from spec/ by `make generate`. Do not edit.
"""Make a service order for goods that are paid for on delivery (创建先用后付订单).

POST /v3/payscore/servicepayondeliveryorder
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import (
    ServiceDiscount,
    ServiceFee,
    ServiceLocation,
    ServiceOrderDiscount,
    ServiceOrderFee,
    ServiceOrderLocation,
    ServiceOrderRiskFund,
    ServiceOrderShopping,
    ServiceOrderState,
    ServiceOrderStateDescription,
    ServiceOrderTimeRange,
    ServiceRiskFund,
    ServiceTimeRange,
    ShoppingGoods,
    ShoppingLink,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PayOnDeliveryOrderRequestDict
    from ...models.payscore import ServiceOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CreatedPayOnDeliveryOrder(Model, kw_only=True):
    """The order as made, and what opens the page that confirms it (先用后付订单创建结果)"""

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
    shopping_info: ServiceOrderShopping | Unset = UNSET
    """What the user bought, and where it can be looked at (先用后付购物详情)"""


class FullShoppingInfo(Model, kw_only=True):
    """What the user bought, and where it can be looked at (先用后付购物详情)"""

    real_merchant_appid: str | Unset = UNSET
    """AppID of the shop where the user bought it (实际购物商家公众号ID)"""
    jump_link: ShoppingLink
    """Where the purchase can be looked at (单详跳转链接)"""
    goods: list[ShoppingGoods]
    """What the user bought (商品列表)"""


class PayOnDeliveryOrderRequest(Model, kw_only=True):
    """What the user bought and will pay for (创建先用后付订单)"""

    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
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
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    need_user_confirm: bool | Unset = UNSET
    """Whether the user has to confirm the order; false needs a permission of the user, true if left out
    (是否需要用户确认)
    """
    shopping_info: FullShoppingInfo
    """What the user bought, and where it can be looked at (先用后付购物详情)"""


OPERATION: Operation[CreatedPayOnDeliveryOrder] = Operation(
    "payscore.create_pay_on_delivery_order",
    CreatedPayOnDeliveryOrder,
    body_defaults={"appid": True, "mchid": False, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPayOnDeliveryOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPayOnDeliveryOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedPayOnDeliveryOrder]:
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
        body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPayOnDeliveryOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPayOnDeliveryOrder: ...


def sync(
    *,
    client: Caller,
    body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedPayOnDeliveryOrder:
    """Make a service order for goods that are paid for on delivery.

    The goods go to the user first, and the money is debited when they have been received. The package of the reply
    opens the page on which the user confirms the order. The order is then looked up, completed and cancelled as any
    service order. Repeating the same number with the same contents is safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: PayOnDeliveryOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedPayOnDeliveryOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012856585
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
        body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPayOnDeliveryOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPayOnDeliveryOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedPayOnDeliveryOrder]:
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
        body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPayOnDeliveryOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPayOnDeliveryOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedPayOnDeliveryOrder:
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
