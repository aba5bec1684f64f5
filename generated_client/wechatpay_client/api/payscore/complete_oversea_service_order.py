# Generated from spec/ by `make generate`. Do not edit.
"""Complete a service order outside mainland China and have its money debited (完结支付分订单).

POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.payscore import OverseaServiceDiscount, OverseaServiceFee, ServiceLocation
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.payscore.get_oversea_service_order import OverseaServiceOrder
    from ...models.dicts import AnyMapping, CompleteOverseaServiceOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CompleteOverseaServiceOrderRequest(Model, kw_only=True):
    """What the service of the sub-merchant cost in the end (境外完结支付分订单)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str | Unset = UNSET
    """AppID of the sub-merchant, if the order was made with one, else that of the service provider (公众号ID)"""
    post_payments: list[OverseaServiceFee]
    """What the user pays for (后付费项目)"""
    post_discounts: list[OverseaServiceDiscount] | Unset = UNSET
    """What the merchant takes off the price (商户优惠)"""
    total_amount: int
    """What the user pays in all, the fees less the discounts; at most the risk fund (总金额)"""
    currency: str | Unset = UNSET
    """Currency of all amounts of the order, by its ISO 4217 code (货币类型)"""
    time_range: OverseaActualTimeRange | Unset = UNSET
    """When the service really started and ended (实际服务时间)"""
    location: ServiceLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""
    complete_time: datetime | Unset = UNSET
    """When the service was completed, where that is not now (完结服务时间)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""


class OverseaActualTimeRange(Model, kw_only=True):
    """When the service really started and ended (实际服务时间)"""

    start_time: datetime | Unset = UNSET
    """When the service started (服务开始时间)"""
    start_time_remark: str | Unset = UNSET
    """Note on the time beside it, which the user reads (服务时间备注)"""
    end_time: datetime | Unset = UNSET
    """When the service ended (服务结束时间)"""
    end_time_remark: str | Unset = UNSET
    """Note on the time beside it, which the user reads (服务时间备注)"""


OPERATION: Operation[None] = Operation("payscore.complete_oversea_service_order", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
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
        json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
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
        body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
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
        json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Complete a service order outside mainland China and have its money debited.

    For an order that the user has confirmed, when the service has ended. It says what the service cost, at most the
    risk fund, in the currency of the order. That the money has been received comes by notification, or by query.
    Repeating it with the same values is safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        out_order_no: The service order that is meant, by the service provider's own number (商户服务订单号)
        client: The client to call with.
        body: CompleteOverseaServiceOrderRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
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
        body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
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
        json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
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
        body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
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
        json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
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
