# Generated from spec/ by `make generate`. Do not edit.
"""Ask for the balance a sub-merchant had at the end of a day (查询二级商户账户日终余额).

GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.ecommerce import EcommerceBalance
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


EcommerceDayEndAccountType: TypeAlias = Literal[
    "BASIC",
    "DEPOSIT",
]
"""Account of a sub-merchant of the platform whose balance is kept day by day (账户类型).

- `BASIC`: basic account
- `DEPOSIT`: deposit account, with money that secures obligations.
"""


class GetDayEndBalanceQuery(TypedDict):
    """The query of `ecommerce.get_day_end_balance`."""

    date: date
    """The day at whose end the balance is wanted (日期)"""
    account_type: NotRequired[EcommerceDayEndAccountType]
    """The account whose balance is wanted; the basic one if left out (账户类型)"""


OPERATION: Operation[EcommerceBalance] = Operation("ecommerce.get_day_end_balance", EcommerceBalance)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    date: date,
    account_type: EcommerceDayEndAccountType | Unset = UNSET,
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
            "date": date,
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
    date: date,
    account_type: EcommerceDayEndAccountType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceBalance:
    """Ask for the balance a sub-merchant had at the end of a day.

    For reconciling by the day: what the accounts held at midnight, Beijing time.

    Args:
        sub_mchid: The merchant whose balance is wanted (二级商户号)
        client: The client to call with.
        date: The day at whose end the balance is wanted (日期)
        account_type: The account whose balance is wanted; the basic one if left out (账户类型)
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

    https://pay.weixin.qq.com/doc/v3/partner/4012476693
    """
    return sync_detailed(
        sub_mchid,
        client=client,
        date=date,
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
    date: date,
    account_type: EcommerceDayEndAccountType | Unset = UNSET,
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
            "date": date,
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
    date: date,
    account_type: EcommerceDayEndAccountType | Unset = UNSET,
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
            date=date,
            account_type=account_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
