# Generated from spec/ by `make generate`. Do not edit.
"""Make the plan of one user of a sub-merchant, for them to sign (创建用户的签约计划).

POST /v3/payscore/sign-plan/partner/user-sign-plans
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import PartnerSignPlan, SignPlanPart
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerSignPlanRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CreatedPartnerSignPlan(Model, kw_only=True):
    """The plan of the user of a sub-merchant, which waits for the signature, and what opens the page
    (服务商用户签约计划创建结果)
    """

    sign_plan: PartnerSignPlan
    """The plan of one user of a sub-merchant, and how far it is (服务商用户的签约计划)"""
    package: str
    """What the page on which the user signs is opened with (跳转微信侧小程序签约数据)"""


class PartnerSignPlanRequest(Model, kw_only=True):
    """The plan of a sub-merchant, the user who is to sign it, and the numbers of its parts
    (服务商创建用户的签约计划)
    """

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    plan_id: str
    """Number WeChat Pay gave the plan (支付分计划ID)"""
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
    merchant_sign_plan_no: str
    """The merchant's own number of the plan of one user (商户侧签约计划号)"""
    notify_url: str | None | Unset = UNSET
    """Address that is told when the user signs, and when the signing ends (签约成功事件通知回调地址) Left out, it is
    the client's default.
    """
    sign_plan_detail: list[SignPlanPart]
    """The merchant's own numbers of all parts (签约计划对应的计划详情列表)"""


OPERATION: Operation[CreatedPartnerSignPlan] = Operation(
    "payscore.create_partner_sign_plan", CreatedPartnerSignPlan, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerSignPlan]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerSignPlan]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedPartnerSignPlan]:
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
        body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPartnerSignPlan: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPartnerSignPlan: ...


def sync(
    *,
    client: Caller,
    body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedPartnerSignPlan:
    """Make the plan of one user of a sub-merchant, for them to sign.

    The package of the reply opens the page on which the user signs. The user is bound by nothing before that; that they
    have signed comes by notification, or by query. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: PartnerSignPlanRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedPartnerSignPlan

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012463521
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
        body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerSignPlan]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerSignPlan]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedPartnerSignPlan]:
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
        body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPartnerSignPlan: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedPartnerSignPlan: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedPartnerSignPlan:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerSignPlan]]:
    """Ask by `payscore.get_partner_sign_plan` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerSignPlan]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerSignPlan]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerSignPlan]] = await check_error(OPERATION, error).resolve_async()
    return found
