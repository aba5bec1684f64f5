# Generated from spec/ by `make generate`. Do not edit.
"""Make a plan of a sub-merchant that users can sign (创建支付分计划).

POST /v3/payscore/plan/partner/payscore-plans
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import PartnerScorePlan, PlannedPart
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerPlanRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerPlanRequest(Model, kw_only=True):
    """What a plan of a sub-merchant consists of, and what its parts cost (服务商创建支付分计划)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    appid: str | None | Unset = UNSET
    """AppID of the service provider or acquiring institution that calls (服务商应用ID) Left out, it is the client's
    default.
    """
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    plan_name: str
    """What the plan is called (支付分计划名称)"""
    plan_duration: int
    """For how many days a user is bound once they have signed (支付分计划有效期) Unit: day."""
    deduction_quantity: int
    """How many times the user is debited (支付分计划扣费次数)"""
    total_original_price: int
    """What all parts cost without discounts (支付分计划原总金额) Unit: fen."""
    total_actual_price: int
    """What the user pays for all parts (支付分计划实际总金额) Unit: fen."""
    plan_detail_list: list[PlannedPart] | Unset = UNSET
    """The parts, in their order (支付分计划明细列表)"""
    merchant_plan_no: str
    """The merchant's own number of the plan (商户侧计划号)"""


OPERATION: Operation[PartnerScorePlan] = Operation(
    "payscore.create_partner_plan", PartnerScorePlan, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerScorePlan]:
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
        body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerScorePlan: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerScorePlan: ...


def sync(
    *,
    client: Caller,
    body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerScorePlan:
    """Make a plan of a sub-merchant that users can sign.

    A plan is a series of services, such as the lessons of a course, each of which is debited by itself when it has been
    had. It binds nobody before a user signs it. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: PartnerPlanRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerScorePlan

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012463290
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
        body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerScorePlan]:
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
        body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerScorePlan: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerScorePlan: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerScorePlan:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerScorePlan]]:
    """Ask by `payscore.get_partner_plan` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerScorePlan]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerScorePlan]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerScorePlan]] = await check_error(OPERATION, error).resolve_async()
    return found
