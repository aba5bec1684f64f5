# Generated from spec/ by `make generate`. Do not edit.
"""End the plan of one user of a sub-merchant (取消用户的签约计划).

POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import PartnerSignPlan
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PartnerSignPlanStopDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerSignPlanStop(Model, kw_only=True):
    """Whose user is released, and why (服务商取消用户的签约计划)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    stop_reason: str
    """Why the signing ends, in words (停止签约计划原因)"""


OPERATION: Operation[PartnerSignPlan] = Operation("payscore.stop_partner_sign_plan", PartnerSignPlan)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        merchant_sign_plan_no: str,
        *,
        client: Caller,
        body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerSignPlan]: ...

    @overload
    def sync_detailed(
        merchant_sign_plan_no: str,
        *,
        client: Caller,
        json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerSignPlan]: ...


def sync_detailed(
    merchant_sign_plan_no: str,
    *,
    client: Caller,
    body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerSignPlan]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "merchant_sign_plan_no": merchant_sign_plan_no,
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
        merchant_sign_plan_no: str,
        *,
        client: Caller,
        body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerSignPlan: ...

    @overload
    def sync(
        merchant_sign_plan_no: str,
        *,
        client: Caller,
        json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerSignPlan: ...


def sync(
    merchant_sign_plan_no: str,
    *,
    client: Caller,
    body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerSignPlan:
    """End the plan of one user of a sub-merchant.

    No further part can begin. Parts that have begun are completed or cancelled by their orders. Repeating it is safe.

    Args:
        merchant_sign_plan_no: The plan of a user that is meant, by the merchant's own number (商户侧签约计划号)
        client: The client to call with.
        body: PartnerSignPlanStop or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerSignPlan

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012463534
    """
    return sync_detailed(
        merchant_sign_plan_no,
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
        merchant_sign_plan_no: str,
        *,
        client: Caller,
        body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerSignPlan]: ...

    @overload
    async def asyncio_detailed(
        merchant_sign_plan_no: str,
        *,
        client: Caller,
        json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerSignPlan]: ...


async def asyncio_detailed(
    merchant_sign_plan_no: str,
    *,
    client: Caller,
    body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerSignPlan]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "merchant_sign_plan_no": merchant_sign_plan_no,
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
        merchant_sign_plan_no: str,
        *,
        client: Caller,
        body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerSignPlan: ...

    @overload
    async def asyncio(
        merchant_sign_plan_no: str,
        *,
        client: Caller,
        json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PartnerSignPlan: ...


async def asyncio(
    merchant_sign_plan_no: str,
    *,
    client: Caller,
    body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
    json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerSignPlan:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            merchant_sign_plan_no,
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
