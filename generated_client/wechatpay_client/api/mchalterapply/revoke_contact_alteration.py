# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a change of the administrator (撤销超管变更申请单).

POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.mchalterapply import RevokedAlteration
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.mchalterapply import ContactAlterationStatus
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[RevokedAlteration] = Operation("mchalterapply.revoke_contact_alteration", RevokedAlteration)


def sync_detailed(
    apply_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RevokedAlteration]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "apply_id": apply_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    apply_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RevokedAlteration:
    """Withdraw a change of the administrator.

    Works until the change is being carried out.

    Args:
        apply_id: The change that is meant (微信支付申请单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RevokedAlteration

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015617919
    """
    return sync_detailed(
        apply_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    apply_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RevokedAlteration]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "apply_id": apply_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    apply_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RevokedAlteration:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            apply_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ContactAlterationStatus]]:
    """Ask by `mchalterapply.get_contact_alteration` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ContactAlterationStatus]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ContactAlterationStatus]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ContactAlterationStatus]] = await check_error(OPERATION, error).resolve_async()
    return found
