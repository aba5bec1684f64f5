# Generated from spec/ by `make generate`. Do not edit.
"""Complete a service order of a sub-merchant and have its money debited (完结支付分订单).

POST /v3/payscore/partner/serviceorder/{out_order_no}/complete
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.payscore import ServiceDevice, ServiceDiscount, ServiceFee, ServiceLocation, ServiceTimeRange
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, CompletePartnerServiceOrderRequestDict
    from ...models.payscore import PartnerServiceOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CompletePartnerServiceOrderRequest(Model, kw_only=True):
    """What the service of the sub-merchant cost in the end (服务商完结支付分订单)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
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
    complete_time: datetime | Unset = UNSET
    """When the service was completed, where that is not now (完结服务时间)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    device: ServiceDevice | Unset = UNSET
    """The devices the service is used with (设备信息)"""


OPERATION: Operation[None] = Operation("payscore.complete_partner_service_order", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        out_order_no: str,
        *,
        client: Caller,
        json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Complete a service order of a sub-merchant and have its money debited.

    For an order that the user has confirmed, when the service has ended. It says what the service cost, at most the
    risk fund. WeChat Pay then debits the user, again and again until it succeeds; that the money has been received
    comes by notification, or by query. Repeating it with the same values is safe.

    Args:
        out_order_no: The service order that is meant, by the caller's own number (商户服务订单号)
        client: The client to call with.
        body: CompletePartnerServiceOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/partner/4012692408
    https://pay.weixin.qq.com/doc/v3/partner/4013138598
    """
    sync_detailed(
        out_order_no,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        out_order_no: str,
        *,
        client: Caller,
        json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        out_order_no,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


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
