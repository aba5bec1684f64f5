# Generated from spec/ by `make generate`. Do not edit.
"""Stop a plan of a sub-merchant, so that nobody signs it any more (停止支付分计划).

POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import PartnerScorePlan
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerPlanStopDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerPlanStop(Model, kw_only=True):
    """Whose plan is stopped (服务商停止支付分计划)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


OPERATION: Operation[PartnerScorePlan] = Operation("payscore.stop_partner_plan", PartnerScorePlan)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        merchant_plan_no: str,
        *,
        client: Caller,
        body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]: ...

    @overload
    def sync_detailed(
        merchant_plan_no: str,
        *,
        client: Caller,
        json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]: ...


def sync_detailed(
    merchant_plan_no: str,
    *,
    client: Caller,
    body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
    json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerScorePlan]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "merchant_plan_no": merchant_plan_no,
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
        merchant_plan_no: str,
        *,
        client: Caller,
        body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerScorePlan: ...

    @overload
    def sync(
        merchant_plan_no: str,
        *,
        client: Caller,
        json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerScorePlan: ...


def sync(
    merchant_plan_no: str,
    *,
    client: Caller,
    body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
    json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerScorePlan:
    """Stop a plan of a sub-merchant, so that nobody signs it any more.

    From then on nobody can sign the plan. Users who have signed it stay bound. Repeating it is safe.

    Args:
        merchant_plan_no: The plan that is meant, by the merchant's own number (商户侧计划号)
        client: The client to call with.
        body: PartnerPlanStop or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4012463322
    """
    return sync_detailed(
        merchant_plan_no,
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
        merchant_plan_no: str,
        *,
        client: Caller,
        body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]: ...

    @overload
    async def asyncio_detailed(
        merchant_plan_no: str,
        *,
        client: Caller,
        json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]: ...


async def asyncio_detailed(
    merchant_plan_no: str,
    *,
    client: Caller,
    body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
    json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerScorePlan]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "merchant_plan_no": merchant_plan_no,
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
        merchant_plan_no: str,
        *,
        client: Caller,
        body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerScorePlan: ...

    @overload
    async def asyncio(
        merchant_plan_no: str,
        *,
        client: Caller,
        json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerScorePlan: ...


async def asyncio(
    merchant_plan_no: str,
    *,
    client: Caller,
    body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
    json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerScorePlan:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            merchant_plan_no,
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
