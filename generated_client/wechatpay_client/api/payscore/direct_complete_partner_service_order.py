# Generated from spec/ by `make generate`. Do not edit.
"""Make and complete a service order of a sub-merchant at once, with its debit (创单结单合并).

POST /v3/payscore/partner/serviceorder/direct-complete
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import ServiceDiscount, ServiceFee, ServiceLocation, ServiceTimeRange
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, DirectCompletePartnerServiceOrderRequestDict
    from ...models.payscore import PartnerServiceOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DirectCompletePartnerServiceOrderRequest(Model, kw_only=True):
    """A service of the sub-merchant that has ended already, and what it cost (服务商创单结单合并)"""

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
    service_introduction: str
    """What the service is, as the user reads it in the order (服务信息)"""
    post_payments: list[ServiceFee] | Unset = UNSET
    """What the user pays for (后付费项目)"""
    post_discounts: list[ServiceDiscount] | Unset = UNSET
    """What the merchant takes off the price (后付费商户优惠)"""
    total_amount: int
    """What the user pays in all, exactly the fees less the discounts; at most the risk fund, or the limit of the
    service where that is an estimate; 0 where nothing is due (总金额) Unit: fen.
    """
    time_range: ServiceTimeRange
    """When the service starts and ends (服务时间段)"""
    location: ServiceLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    notify_url: str | None | Unset = UNSET
    """Address that is told when the money is received (商户回调地址) Left out, it is the client's default."""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    profit_sharing: bool | Unset = UNSET
    """Whether the money is held back on payment so that it can be shared with others later (是否指定分账)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""


OPERATION: Operation[None] = Operation(
    "payscore.direct_complete_partner_service_order", None, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: DirectCompletePartnerServiceOrderRequest
    | DirectCompletePartnerServiceOrderRequestDict
    | AnyMapping
    | Unset = UNSET,
    json: DirectCompletePartnerServiceOrderRequest
    | DirectCompletePartnerServiceOrderRequestDict
    | AnyMapping
    | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: DirectCompletePartnerServiceOrderRequest
    | DirectCompletePartnerServiceOrderRequestDict
    | AnyMapping
    | Unset = UNSET,
    json: DirectCompletePartnerServiceOrderRequest
    | DirectCompletePartnerServiceOrderRequestDict
    | AnyMapping
    | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Make and complete a service order of a sub-merchant at once, with its debit.

    For a service that has ended already, of a user whose permission the sub-merchant has. WeChat Pay debits the user,
    again and again until it succeeds; that the money has been received comes by notification, or by query. Repeating
    the same number with the same contents is safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: DirectCompletePartnerServiceOrderRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4012923757
    """
    sync_detailed(
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
        *,
        client: Caller,
        body: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: DirectCompletePartnerServiceOrderRequest
    | DirectCompletePartnerServiceOrderRequestDict
    | AnyMapping
    | Unset = UNSET,
    json: DirectCompletePartnerServiceOrderRequest
    | DirectCompletePartnerServiceOrderRequestDict
    | AnyMapping
    | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: DirectCompletePartnerServiceOrderRequest
    | DirectCompletePartnerServiceOrderRequestDict
    | AnyMapping
    | Unset = UNSET,
    json: DirectCompletePartnerServiceOrderRequest
    | DirectCompletePartnerServiceOrderRequestDict
    | AnyMapping
    | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
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
