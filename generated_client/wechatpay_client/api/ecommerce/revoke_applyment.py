# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw an application of a seller by the number WeChat Pay gave it (撤销申请单-使用申请单号).

POST /v3/ecommerce/applyments/{applyment_id}/revoke
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecommerce import ApplymentNumbers
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.ecommerce import Applyment
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[ApplymentNumbers] = Operation("ecommerce.revoke_applyment", ApplymentNumbers)


def sync_detailed(
    applyment_id: int,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ApplymentNumbers]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "applyment_id": applyment_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    applyment_id: int,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ApplymentNumbers:
    """Withdraw an application of a seller by the number WeChat Pay gave it.

    Works until the application is finished or void.

    Args:
        applyment_id: The application that is meant, by the number WeChat Pay gave it (微信支付申请单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ApplymentNumbers

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015616720
    """
    return sync_detailed(
        applyment_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    applyment_id: int,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ApplymentNumbers]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "applyment_id": applyment_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    applyment_id: int,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ApplymentNumbers:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            applyment_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Applyment]]:
    """Ask by `ecommerce.get_applyment` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Applyment]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Applyment]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Applyment]] = await check_error(OPERATION, error).resolve_async()
    return found
