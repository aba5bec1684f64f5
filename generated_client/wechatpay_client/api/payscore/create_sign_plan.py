# Generated from spec/ by `make generate`. Do not edit.
"""Make the plan of one user, for them to sign (创建用户的签约计划).

POST /v3/payscore/sign-plan/user-sign-plans
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import SignPlan, SignPlanPart
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, SignPlanRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CreatedSignPlan(Model, kw_only=True):
    """The plan of the user, which waits for the signature, and what opens the page (用户签约计划创建结果)"""

    sign_plan: SignPlan
    """The plan of one user, and how far it is (用户的签约计划)"""
    package: str
    """What the page on which the user signs is opened with (跳转微信侧小程序签约数据)"""


class SignPlanRequest(Model, kw_only=True):
    """The plan, the user who is to sign it, and the numbers of its parts (创建用户的签约计划)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    plan_id: str
    """Number WeChat Pay gave the plan (支付分计划ID)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    merchant_sign_plan_no: str
    """The merchant's own number of the plan of one user (商户侧签约计划号)"""
    notify_url: str | None | Unset = UNSET
    """Address that is told when the user signs, and when the signing ends (签约成功事件通知回调地址) Left out, it is
    the client's default.
    """
    sign_plan_detail: list[SignPlanPart]
    """The merchant's own numbers of all parts (签约计划对应的计划详情列表)"""


OPERATION: Operation[CreatedSignPlan] = Operation(
    "payscore.create_sign_plan", CreatedSignPlan, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SignPlanRequest | SignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedSignPlan]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SignPlanRequest | SignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedSignPlan]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
    json: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedSignPlan]:
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
        body: SignPlanRequest | SignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedSignPlan: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SignPlanRequest | SignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedSignPlan: ...


def sync(
    *,
    client: Caller,
    body: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
    json: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedSignPlan:
    """Make the plan of one user, for them to sign.

    The package of the reply opens the page on which the user signs. The user is bound by nothing before that; that they
    have signed comes by notification, or by query. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: SignPlanRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedSignPlan

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012489420
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
        body: SignPlanRequest | SignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedSignPlan]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SignPlanRequest | SignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedSignPlan]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
    json: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedSignPlan]:
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
        body: SignPlanRequest | SignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedSignPlan: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SignPlanRequest | SignPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedSignPlan: ...


async def asyncio(
    *,
    client: Caller,
    body: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
    json: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedSignPlan:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SignPlan]]:
    """Ask by `payscore.get_sign_plan` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SignPlan]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SignPlan]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SignPlan]] = await check_error(OPERATION, error).resolve_async()
    return found
