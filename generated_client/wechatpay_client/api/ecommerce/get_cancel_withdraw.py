# Generated from spec/ by `make generate`. Do not edit.
"""Look up an application to close a merchant number by the number WeChat Pay gave it
(微信支付注销提现申请单号查询申请单状态).

GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.ecommerce import CancelWithdraw
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[CancelWithdraw] = Operation("ecommerce.get_cancel_withdraw", CancelWithdraw)


def sync_detailed(
    applyment_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CancelWithdraw]:
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
    applyment_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CancelWithdraw:
    """Look up an application to close a merchant number by the number WeChat Pay gave it.

    Tells how far the application is, whether the seller must still confirm, and how each payment to its account ended.

    Args:
        applyment_id: The application that is meant, by the number WeChat Pay gave it (微信支付注销提现申请单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CancelWithdraw

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4013892765
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
    applyment_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CancelWithdraw]:
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
    applyment_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CancelWithdraw:
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
