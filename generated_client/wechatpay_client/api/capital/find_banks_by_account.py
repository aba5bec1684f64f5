# Generated from spec/ by `make generate`. Do not edit.
"""Find the bank of a person's card by its number (获取对私银行卡号开户银行).

GET /v3/capital/capitallhh/banks/search-banks-by-bank-account
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.capital import Bank
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BankList(Model, kw_only=True):
    """Banks that fit (银行列表)"""

    total_count: int
    """How many there are (查询数据总条数)"""
    data: list[Bank] = ABSENT_LIST
    """The banks (银行列表)"""


class FindBanksByAccountQuery(TypedDict):
    """The query of `capital.find_banks_by_account`."""

    account_number: str
    """Number of the card; encrypted on the wire (银行卡号)"""


OPERATION: Operation[BankList] = Operation("capital.find_banks_by_account", BankList)


def sync_detailed(
    *,
    client: Caller,
    account_number: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BankList]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "account_number": account_number,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    account_number: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BankList:
    """Find the bank of a person's card by its number.

    Of accounts of persons only. More than one bank may fit, then let the person choose; the number is encrypted like
    any sensitive field, though it stands in the query.

    Args:
        client: The client to call with.
        account_number: Number of the card; encrypted on the wire (银行卡号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BankList

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012697541
    """
    return sync_detailed(
        client=client,
        account_number=account_number,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    account_number: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BankList]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "account_number": account_number,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    account_number: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BankList:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            account_number=account_number,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
