# Generated from spec/ by `make generate`. Do not edit.
"""List batches of cash coupons (条件查询批次列表).

GET /v3/marketing/favor/stocks
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import FavorStock, FavorStockState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FavorStockPage(Model, kw_only=True):
    """A page of batches (批次列表)"""

    total_count: int
    """How many batches there are (批次总数)"""
    limit: int
    """Largest number of batches in a page (分页大小)"""
    offset: int
    """Number of this page, counted from 0 (分页页码)"""
    data: list[FavorStock] = ABSENT_LIST
    """The batches of this page (批次详情)"""


class ListFavorStocksQuery(TypedDict):
    """The query of `marketing.list_favor_stocks`."""

    offset: int
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: int
    """Largest number of batches wanted in one page (分页大小)"""
    stock_creator_mchid: str
    """The merchant that made the batches (创建批次的商户号)"""
    create_start_time: NotRequired[datetime]
    """From when on the batches wanted were made (起始时间)"""
    create_end_time: NotRequired[datetime]
    """Until when the batches wanted were made (终止时间)"""
    status: NotRequired[FavorStockState]
    """The state of the batches wanted (批次状态)"""


OPERATION: Operation[FavorStockPage] = Operation("marketing.list_favor_stocks", FavorStockPage)


def sync_detailed(
    *,
    client: Caller,
    offset: int,
    limit: int,
    stock_creator_mchid: str,
    create_start_time: datetime | Unset = UNSET,
    create_end_time: datetime | Unset = UNSET,
    status: FavorStockState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorStockPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "offset": offset,
            "limit": limit,
            "stock_creator_mchid": stock_creator_mchid,
            "create_start_time": create_start_time,
            "create_end_time": create_end_time,
            "status": status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    offset: int,
    limit: int,
    stock_creator_mchid: str,
    create_start_time: datetime | Unset = UNSET,
    create_end_time: datetime | Unset = UNSET,
    status: FavorStockState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorStockPage:
    """List batches of cash coupons.

    Those that a merchant made, by the time they were made or by their state. At most 10 in a page.

    Args:
        client: The client to call with.
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of batches wanted in one page (分页大小)
        stock_creator_mchid: The merchant that made the batches (创建批次的商户号)
        create_start_time: From when on the batches wanted were made (起始时间)
        create_end_time: Until when the batches wanted were made (终止时间)
        status: The state of the batches wanted (批次状态)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FavorStockPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012460489
    https://pay.weixin.qq.com/doc/v3/partner/4012460518
    """
    return sync_detailed(
        client=client,
        offset=offset,
        limit=limit,
        stock_creator_mchid=stock_creator_mchid,
        create_start_time=create_start_time,
        create_end_time=create_end_time,
        status=status,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    offset: int,
    limit: int,
    stock_creator_mchid: str,
    create_start_time: datetime | Unset = UNSET,
    create_end_time: datetime | Unset = UNSET,
    status: FavorStockState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorStockPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "offset": offset,
            "limit": limit,
            "stock_creator_mchid": stock_creator_mchid,
            "create_start_time": create_start_time,
            "create_end_time": create_end_time,
            "status": status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    offset: int,
    limit: int,
    stock_creator_mchid: str,
    create_start_time: datetime | Unset = UNSET,
    create_end_time: datetime | Unset = UNSET,
    status: FavorStockState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorStockPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            offset=offset,
            limit=limit,
            stock_creator_mchid=stock_creator_mchid,
            create_start_time=create_start_time,
            create_end_time=create_end_time,
            status=status,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    limit: int,
    stock_creator_mchid: str,
    offset: int = 0,
    create_start_time: datetime | Unset = UNSET,
    create_end_time: datetime | Unset = UNSET,
    status: FavorStockState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[FavorStock]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page is the one that the arguments name, or else the first of the list. Without a size the platform
    decides how many items a page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {},
        {
            "offset": offset,
            "limit": limit,
            "stock_creator_mchid": stock_creator_mchid,
            "create_start_time": create_start_time,
            "create_end_time": create_end_time,
            "status": status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    limit: int,
    stock_creator_mchid: str,
    offset: int = 0,
    create_start_time: datetime | Unset = UNSET,
    create_end_time: datetime | Unset = UNSET,
    status: FavorStockState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[FavorStock]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "offset": offset,
            "limit": limit,
            "stock_creator_mchid": stock_creator_mchid,
            "create_start_time": create_start_time,
            "create_end_time": create_end_time,
            "status": status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
