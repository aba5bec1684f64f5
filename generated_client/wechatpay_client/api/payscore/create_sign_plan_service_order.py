# Generated from spec/ by `make generate`. Do not edit.
"""Make the service order of one part of the plan of a user (创建用户的签约计划详情对应的服务订单).

POST /v3/payscore/sign-plan/serviceorder
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import ServiceLocation, ServiceOrder, ServiceTimeRange
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, SignPlanServiceOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SignPlanServiceOrderRequest(Model, kw_only=True):
    """The part of the plan of a user that begins (创建签约计划详情对应的服务订单)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    sign_plan_id: str
    """Number WeChat Pay gave the plan of one user (计划签约ID)"""
    plan_detail_no: int
    """Position of the part within the plan, from 1 on (计划明细序号)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
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


OPERATION: Operation[ServiceOrder] = Operation(
    "payscore.create_sign_plan_service_order", ServiceOrder, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceOrder]:
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
        body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...


def sync(
    *,
    client: Caller,
    body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceOrder:
    """Make the service order of one part of the plan of a user.

    When a part begins. The order costs what the plan says, and needs no confirmation; it is then looked up, completed
    and cancelled as any service order. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: SignPlanServiceOrderRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012489351
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
        body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceOrder]:
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
        body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceOrder:
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
