# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether a user still owes school fees and may be debited (商户查询用户欠款状态).

GET /v3/eduschoolpay/users/{openid}/debt-state
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.eduschoolpay import SchoolPayDebt
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[SchoolPayDebt] = Operation("eduschoolpay.get_debt_state", SchoolPayDebt)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SchoolPayDebt]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SchoolPayDebt:
    """Ask whether a user still owes school fees and may be debited.

    A user who owes too much cannot be debited: ask it after a debit was refused for that reason, or wait for the
    notification.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SchoolPayDebt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012469161
    """
    return sync_detailed(
        openid,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SchoolPayDebt]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SchoolPayDebt:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
