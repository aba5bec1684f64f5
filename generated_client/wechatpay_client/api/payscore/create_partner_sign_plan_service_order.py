# Generated from spec/ by `make generate`. Do not edit.
"""Make the service order of one part of the plan of a user of a sub-merchant (创建用户的签约计划详情对应的服务订单).

POST /v3/payscore/sign-plan/partner/serviceorder
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import PartnerServiceOrder, ServiceLocation, ServiceTimeRange
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerSignPlanServiceOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerSignPlanServiceOrderRequest(Model, kw_only=True):
    """The part of the plan of a user of a sub-merchant that begins (服务商创建签约计划详情对应的服务订单)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    sign_plan_id: str
    """Number WeChat Pay gave the plan of one user (计划签约ID)"""
    plan_detail_no: int
    """Position of the part within the plan, from 1 on (计划明细序号)"""
    appid: str | None | Unset = UNSET
    """AppID of the service provider or acquiring institution that calls (服务商应用ID) Left out, it is the client's
    default.
    """
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    notify_url: str | None | Unset = UNSET
    """Address that is told when the money of the part is received (商户扣款成功回调通知的地址) Left out, it is the
    client's default.
    """
    service_introduction: str
    """What the service is, as the user reads it in the order (服务信息)"""
    time_range: ServiceTimeRange
    """When the service starts and ends (服务时间段)"""
    location: ServiceLocation | Unset = UNSET
    """Where the service starts and ends (服务位置)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    out_trade_no: str
    """The merchant's own number of the order of the part, that of merchant_plan_detail_no (商户侧订单号)"""


OPERATION: Operation[PartnerServiceOrder] = Operation(
    "payscore.create_partner_sign_plan_service_order",
    PartnerServiceOrder,
    body_defaults={"appid": True, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerServiceOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerServiceOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerServiceOrder]:
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
        body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerServiceOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerServiceOrder: ...


def sync(
    *,
    client: Caller,
    body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerServiceOrder:
    """Make the service order of one part of the plan of a user of a sub-merchant.

    When a part begins. The order costs what the plan says, and needs no confirmation; it is then looked up, completed
    and cancelled as any service order. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: PartnerSignPlanServiceOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerServiceOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012463469
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
        body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerServiceOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerServiceOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerServiceOrder]:
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
        body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerServiceOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerServiceOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerServiceOrder:
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
