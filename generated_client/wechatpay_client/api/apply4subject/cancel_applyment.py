# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw the application for a merchant's willingness (撤销商户开户意愿申请单).

POST /v3/apply4subject/applyment/{business_code}/cancel
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.apply4subject.get_applyment import SubjectApplyment
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CancelApplymentQuery(TypedDict):
    """The query of `apply4subject.cancel_applyment`."""

    applyment_id: NotRequired[int]
    """The same by the number WeChat Pay gave it (申请单编号)"""


OPERATION: Operation[None] = Operation("apply4subject.cancel_applyment", None)


def sync_detailed(
    business_code: str,
    *,
    client: Caller,
    applyment_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "business_code": business_code,
        },
        {
            "applyment_id": applyment_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    business_code: str,
    *,
    client: Caller,
    applyment_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Withdraw the application for a merchant's willingness.

    Such as when the merchant does not confirm, or something else is wrong than what the review found. Only before it is
    approved.

    Args:
        business_code: The application that is meant, by the service provider's own number (业务申请编号)
        client: The client to call with.
        applyment_id: The same by the number WeChat Pay gave it (申请单编号)
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

    https://pay.weixin.qq.com/doc/v3/partner/4012697627
    """
    sync_detailed(
        business_code,
        client=client,
        applyment_id=applyment_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio_detailed(
    business_code: str,
    *,
    client: Caller,
    applyment_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "business_code": business_code,
        },
        {
            "applyment_id": applyment_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    business_code: str,
    *,
    client: Caller,
    applyment_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        business_code,
        client=client,
        applyment_id=applyment_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SubjectApplyment]]:
    """Ask by `apply4subject.get_applyment` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SubjectApplyment]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SubjectApplyment]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SubjectApplyment]] = await check_error(OPERATION, error).resolve_async()
    return found
