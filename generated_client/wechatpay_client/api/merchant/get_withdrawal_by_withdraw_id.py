# Generated from spec/ by `make generate`. Do not edit.
"""Look up a withdrawal of the platform by the number WeChat Pay gave it (电商平台(微信支付提现单号)查询提现状态).

GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.merchant import MerchantWithdrawal
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[MerchantWithdrawal] = Operation("merchant.get_withdrawal_by_withdraw_id", MerchantWithdrawal)


def sync_detailed(
    withdraw_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantWithdrawal]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "withdraw_id": withdraw_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    withdraw_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantWithdrawal:
    """Look up a withdrawal of the platform by the number WeChat Pay gave it.

    For withdrawals of the last 90 days.

    Args:
        withdraw_id: The withdrawal that is meant, by the number WeChat Pay gave it (微信支付提现单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MerchantWithdrawal

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012476674
    """
    return sync_detailed(
        withdraw_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    withdraw_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantWithdrawal]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "withdraw_id": withdraw_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    withdraw_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantWithdrawal:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            withdraw_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
