# Generated from spec/ by `make generate`. Do not edit.
"""Look up a user's authorisation by the merchant's own number (商户单号查询自动收款授权).

GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.fund_app import UserAuthorization
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetUserAuthorizationQuery(TypedDict):
    """The query of `fund_app.get_user_authorization`."""

    is_display_authorization: NotRequired[bool]
    """Whether to return what opens the page on which the user sees the authorisation (是否展示用户授权信息)"""


OPERATION: Operation[UserAuthorization] = Operation("fund_app.get_user_authorization", UserAuthorization)


def sync_detailed(
    out_authorization_no: str,
    *,
    client: Caller,
    is_display_authorization: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserAuthorization]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_authorization_no": out_authorization_no,
        },
        {
            "is_display_authorization": is_display_authorization,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_authorization_no: str,
    *,
    client: Caller,
    is_display_authorization: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserAuthorization:
    """Look up a user's authorisation by the merchant's own number.

    Tells whether the user has agreed and whether the authorisation still stands. Ask it before a payout that relies on
    it.

    Args:
        out_authorization_no: The authorisation that is meant, by the merchant's own number (商户侧授权单号)
        client: The client to call with.
        is_display_authorization: Whether to return what opens the page on which the user sees the authorisation
            (是否展示用户授权信息)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserAuthorization

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4014399423
    """
    return sync_detailed(
        out_authorization_no,
        client=client,
        is_display_authorization=is_display_authorization,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_authorization_no: str,
    *,
    client: Caller,
    is_display_authorization: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserAuthorization]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_authorization_no": out_authorization_no,
        },
        {
            "is_display_authorization": is_display_authorization,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_authorization_no: str,
    *,
    client: Caller,
    is_display_authorization: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserAuthorization:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_authorization_no,
            client=client,
            is_display_authorization=is_display_authorization,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
