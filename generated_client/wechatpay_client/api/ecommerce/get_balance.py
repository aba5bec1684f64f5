# Generated from spec/ by `make generate`. Do not edit.
"""Ask for the balance of a sub-merchant at this moment (查询二级商户账户实时余额).

GET /v3/ecommerce/fund/balance/{sub_mchid}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.ecommerce import EcommerceAccountType, EcommerceBalance
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetBalanceQuery(TypedDict):
    """The query of `ecommerce.get_balance`."""

    account_type: NotRequired[EcommerceAccountType]
    """The account whose balance is wanted; the basic one if left out (资金账户类型)"""


OPERATION: Operation[EcommerceBalance] = Operation("ecommerce.get_balance", EcommerceBalance)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    account_type: EcommerceAccountType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceBalance]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {
            "account_type": account_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    sub_mchid: str,
    *,
    client: Caller,
    account_type: EcommerceAccountType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceBalance:
    """Ask for the balance of a sub-merchant at this moment.

    Tells what can be withdrawn or refunded from, and what waits to be settled. Ask it before a withdrawal or a refund.

    Args:
        sub_mchid: The merchant whose balance is wanted (二级商户号)
        client: The client to call with.
        account_type: The account whose balance is wanted; the basic one if left out (资金账户类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceBalance

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012476690
    https://pay.weixin.qq.com/doc/v3/partner/4012719894
    https://pay.weixin.qq.com/doc/v3/partner/4012720892
    https://pay.weixin.qq.com/doc/v3/partner/4012713134
    """
    return sync_detailed(
        sub_mchid,
        client=client,
        account_type=account_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    account_type: EcommerceAccountType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceBalance]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {
            "account_type": account_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    sub_mchid: str,
    *,
    client: Caller,
    account_type: EcommerceAccountType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceBalance:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            account_type=account_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
