# Generated from spec/ by `make generate`. Do not edit.
"""Ask for the platform's own balance at this moment (查询账户实时余额).

GET /v3/merchant/fund/balance/{account_type}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.merchant import MerchantBalance
from ...models.shared.merchant_account_type import MerchantAccountType
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[MerchantBalance] = Operation("merchant.get_balance", MerchantBalance)


def sync_detailed(
    account_type: MerchantAccountType,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantBalance]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "account_type": account_type,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    account_type: MerchantAccountType,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantBalance:
    """Ask for the platform's own balance at this moment.

    Tells what the account holds and can be withdrawn. Ask it before a withdrawal.

    Args:
        account_type: The account whose balance is wanted (资金账户类型)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MerchantBalance

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012476700
    https://pay.weixin.qq.com/doc/v3/partner/4012720926
    https://pay.weixin.qq.com/doc/v3/partner/4012721477
    """
    return sync_detailed(
        account_type,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    account_type: MerchantAccountType,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantBalance]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "account_type": account_type,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    account_type: MerchantAccountType,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantBalance:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            account_type,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
