# Generated from spec/ by `make generate`. Do not edit.
"""Complete a service order and have its money debited (完结支付分订单).

POST /v3/payscore/serviceorder/{out_order_no}/complete
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import (
    ServiceDevice,
    ServiceDiscount,
    ServiceFee,
    ServiceLocation,
    ServiceOrder,
    ServiceTimeRange,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, CompleteServiceOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CompleteServiceOrderRequest(Model, kw_only=True):
    """What the service cost in the end (完结支付分订单)"""

    appid: str | None | Unset = UNSET
    """The AppID the order was made with (公众账号ID) Left out, it is the client's default."""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    post_payments: list[ServiceFee]
    """What the user pays for (后付费项目)"""
    post_discounts: list[ServiceDiscount] | Unset = UNSET
    """What the merchant takes off the price (后付费商户优惠)"""
    total_amount: int
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    time_range: ServiceTimeRange | Unset = UNSET
    """When the service starts and ends (服务时间段)"""
    location: ServiceLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    device: ServiceDevice | Unset = UNSET
    """The devices the service is used with (设备信息)"""


OPERATION: Operation[ServiceOrder] = Operation(
    "payscore.complete_service_order", ServiceOrder, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_order_no": out_order_no,
        },
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
        out_order_no: str,
        *,
        client: Caller,
        body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...

    @overload
    def sync(
        out_order_no: str,
        *,
        client: Caller,
        json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceOrder:
    """Complete a service order and have its money debited.

    For an order that the user has confirmed, when the service has ended; in any other state it is refused. It says what
    the service cost, and when it ended unless the order said so. WeChat Pay then debits the user, again and again until
    it succeeds; that the money has been received comes by notification, or by query. Repeating it with the same values
    is safe.

    Args:
        out_order_no: The service order that is meant, by the merchant's own number (商户服务订单号)
        client: The client to call with.
        body: CompleteServiceOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ServiceOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012587955
    https://pay.weixin.qq.com/doc/v3/merchant/4012647421
    """
    return sync_detailed(
        out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_order_no": out_order_no,
        },
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
        out_order_no: str,
        *,
        client: Caller,
        body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...

    @overload
    async def asyncio(
        out_order_no: str,
        *,
        client: Caller,
        json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_order_no,
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
