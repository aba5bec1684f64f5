# Generated from spec/ by `make generate`. Do not edit.
"""List the merchants at which coupons of a batch can be used (查询代金券可用商户).

GET /v3/marketing/favor/stocks/{stock_id}/merchants
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FavorStockMerchantPage(Model, kw_only=True):
    """Merchants at which the coupons of a batch can be used (代金券可用商户)"""

    total_count: int
    """How many merchants there are (可用商户总数量)"""
    data: list[str] = ABSENT_LIST
    """The merchants of this page (可用商户列表)"""
    offset: int
    """Number of this page, counted from 0 (分页页码)"""
    limit: int
    """Largest number of merchants in a page (分页大小)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""


class ListFavorStockMerchantsQuery(TypedDict):
    """The query of `marketing.list_favor_stock_merchants`."""

    offset: int
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: int
    """Largest number of merchants wanted in one page (分页大小)"""
    stock_creator_mchid: str
    """The merchant that made the batch (创建批次的商户号)"""


OPERATION: Operation[FavorStockMerchantPage] = Operation("marketing.list_favor_stock_merchants", FavorStockMerchantPage)


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    offset: int,
    limit: int,
    stock_creator_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorStockMerchantPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "offset": offset,
            "limit": limit,
            "stock_creator_mchid": stock_creator_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    stock_id: str,
    *,
    client: Caller,
    offset: int,
    limit: int,
    stock_creator_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorStockMerchantPage:
    """List the merchants at which coupons of a batch can be used.

    Their merchant numbers, at most 50 in a page.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of merchants wanted in one page (分页大小)
        stock_creator_mchid: The merchant that made the batch (创建批次的商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FavorStockMerchantPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012463358
    https://pay.weixin.qq.com/doc/v3/partner/4012463409
    """
    return sync_detailed(
        stock_id,
        client=client,
        offset=offset,
        limit=limit,
        stock_creator_mchid=stock_creator_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    offset: int,
    limit: int,
    stock_creator_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorStockMerchantPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "offset": offset,
            "limit": limit,
            "stock_creator_mchid": stock_creator_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    stock_id: str,
    *,
    client: Caller,
    offset: int,
    limit: int,
    stock_creator_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorStockMerchantPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            client=client,
            offset=offset,
            limit=limit,
            stock_creator_mchid=stock_creator_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    stock_id: str,
    *,
    client: Caller,
    limit: int,
    stock_creator_mchid: str,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[str]:
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
        {
            "stock_id": stock_id,
        },
        {
            "offset": offset,
            "limit": limit,
            "stock_creator_mchid": stock_creator_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    stock_id: str,
    *,
    client: Caller,
    limit: int,
    stock_creator_mchid: str,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[str]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "offset": offset,
            "limit": limit,
            "stock_creator_mchid": stock_creator_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
