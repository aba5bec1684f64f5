# Generated from spec/ by `make generate`. Do not edit.
"""End an authorisation of payouts given to the service provider (解除免确认收款授权).

POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.fund_app import PartnerUserAuthorization
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[PartnerUserAuthorization] = Operation(
    "fund_app.close_partner_user_authorization", PartnerUserAuthorization
)


def sync_detailed(
    out_authorization_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerUserAuthorization]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_authorization_no": out_authorization_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_authorization_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerUserAuthorization:
    """End an authorisation of payouts given to the service provider.

    From then on, each payout needs the confirmation of the user again.

    Args:
        out_authorization_no: The authorisation that is meant, by the merchant's own number (商户侧授权单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerUserAuthorization

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016809851
    """
    return sync_detailed(
        out_authorization_no,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_authorization_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerUserAuthorization]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_authorization_no": out_authorization_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_authorization_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerUserAuthorization:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_authorization_no,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerUserAuthorization]]:
    """Ask by `fund_app.get_partner_user_authorization` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerUserAuthorization]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerUserAuthorization]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerUserAuthorization]] = await check_error(OPERATION, error).resolve_async()
    return found
