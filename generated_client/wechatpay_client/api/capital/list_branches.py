# Generated from spec/ by `make generate`. Do not edit.
"""List the branches of a bank in a city (查询支行列表).

GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.capital import BankPageLinks
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BankBranch(Model, kw_only=True):
    """A branch of a bank (支行)"""

    bank_branch_name: str
    """Name to be sent as bank_name (开户银行支行名称)"""
    bank_branch_id: str
    """Number to be sent as bank_branch_id (开户银行支行联行号)"""


class BankBranchPage(Model, kw_only=True):
    """A page of branches of a bank in a city (支行列表)"""

    total_count: int
    """Number of branches on all pages together (查询数据总条数)"""
    count: int
    """Number of branches on this page (本次查询条数)"""
    data: list[BankBranch] = ABSENT_LIST
    """The branches of this page (支行列表)"""
    offset: int
    """Position of the first branch of this page, counted from 0 (本次查询偏移量)"""
    links: BankPageLinks
    """Links to the pages around a page of a list (分页链接)"""
    account_bank: str
    """Name to be sent as account_bank (开户银行)"""
    account_bank_code: int
    """Number of that name (开户银行编码)"""
    bank_alias: str
    """Name by which people know the bank (银行别名)"""
    bank_alias_code: str
    """Number of the bank in the list (银行别名编码)"""


class ListBranchesQuery(TypedDict):
    """The query of `capital.list_branches`."""

    city_code: int
    """The city that is meant (城市编码)"""
    offset: NotRequired[int]
    """Position of the first branch wanted, counted from 0; 0 if left out (本次查询偏移量)"""
    limit: int
    """Largest number of branches wanted in one page (本次请求最大查询条数)"""


OPERATION: Operation[BankBranchPage] = Operation("capital.list_branches", BankBranchPage)


def sync_detailed(
    bank_alias_code: str,
    *,
    client: Caller,
    city_code: int,
    limit: int,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BankBranchPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "bank_alias_code": bank_alias_code,
        },
        {
            "city_code": city_code,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    bank_alias_code: str,
    *,
    client: Caller,
    city_code: int,
    limit: int,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BankBranchPage:
    """List the branches of a bank in a city.

    For banks that need a branch. Its number and name go into the account of an application.

    Args:
        bank_alias_code: The bank that is meant (银行别名编码)
        client: The client to call with.
        city_code: The city that is meant (城市编码)
        offset: Position of the first branch wanted, counted from 0; 0 if left out (本次查询偏移量)
        limit: Largest number of branches wanted in one page (本次请求最大查询条数)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BankBranchPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012697673
    """
    return sync_detailed(
        bank_alias_code,
        client=client,
        city_code=city_code,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    bank_alias_code: str,
    *,
    client: Caller,
    city_code: int,
    limit: int,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BankBranchPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "bank_alias_code": bank_alias_code,
        },
        {
            "city_code": city_code,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    bank_alias_code: str,
    *,
    client: Caller,
    city_code: int,
    limit: int,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BankBranchPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            bank_alias_code,
            client=client,
            city_code=city_code,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    bank_alias_code: str,
    *,
    client: Caller,
    city_code: int,
    limit: int,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[BankBranch]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page begins after as many items as the offset says. Without a limit the platform decides how many items a
    page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "bank_alias_code": bank_alias_code,
        },
        {
            "city_code": city_code,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    bank_alias_code: str,
    *,
    client: Caller,
    city_code: int,
    limit: int,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[BankBranch]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "bank_alias_code": bank_alias_code,
        },
        {
            "city_code": city_code,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
