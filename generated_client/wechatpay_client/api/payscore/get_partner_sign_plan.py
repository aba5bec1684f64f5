# Generated from spec/ by `make generate`. Do not edit.
"""Look up the plan of one user of a sub-merchant (查询用户的签约计划).

GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.payscore import PartnerSignPlan
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetPartnerSignPlanQuery(TypedDict):
    """The query of `payscore.get_partner_sign_plan`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[PartnerSignPlan] = Operation("payscore.get_partner_sign_plan", PartnerSignPlan)


def sync_detailed(
    merchant_sign_plan_no: str,
    *,
    client: Caller,
    sub_mchid: str,
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
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    merchant_sign_plan_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerSignPlan:
    """Look up the plan of one user of a sub-merchant.

    Tells whether the user has signed, and how far each part is. Only who made it can look it up. Ask it after an
    unknown outcome.

    Args:
        merchant_sign_plan_no: The plan of a user that is meant, by the merchant's own number (商户侧签约计划号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerSignPlan

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012463526
    """
    return sync_detailed(
        merchant_sign_plan_no,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    merchant_sign_plan_no: str,
    *,
    client: Caller,
    sub_mchid: str,
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
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    merchant_sign_plan_no: str,
    *,
    client: Caller,
    sub_mchid: str,
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
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
