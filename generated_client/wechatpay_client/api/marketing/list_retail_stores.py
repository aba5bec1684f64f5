# Generated from spec/ by `make generate`. Do not edit.
"""List the small shops of the activity of a brand (查询小店活动门店列表).

GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, TypedDict

from ...models.marketing import RetailStore
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class RetailStorePage(Model, kw_only=True):
    """A page of the shops of a brand (小店活动门店列表)"""

    total_count: int | Unset = UNSET
    """How many shops there are (小店活动门店总数)"""
    data: list[RetailStore] = ABSENT_LIST
    """The shops of this page (小店活动门店集合)"""
    offset: int | Unset = UNSET
    """Number of this page, counted from 0 (分页页码)"""
    limit: int | Unset = UNSET
    """Largest number of shops in a page (分页大小)"""


class ListRetailStoresQuery(TypedDict):
    """The query of `marketing.list_retail_stores`."""

    offset: int
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: int
    """Largest number of shops wanted in one page (分页大小)"""


OPERATION: Operation[RetailStorePage] = Operation("marketing.list_retail_stores", RetailStorePage)


def sync_detailed(
    brand_id: str,
    *,
    client: Caller,
    offset: int,
    limit: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RetailStorePage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "brand_id": brand_id,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    brand_id: str,
    *,
    client: Caller,
    offset: int,
    limit: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RetailStorePage:
    """List the small shops of the activity of a brand.

    Those that were added.

    Args:
        brand_id: The brand that is meant (品牌ID)
        client: The client to call with.
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of shops wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RetailStorePage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012384355
    https://pay.weixin.qq.com/doc/v3/partner/4012384414
    """
    return sync_detailed(
        brand_id,
        client=client,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    brand_id: str,
    *,
    client: Caller,
    offset: int,
    limit: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RetailStorePage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "brand_id": brand_id,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    brand_id: str,
    *,
    client: Caller,
    offset: int,
    limit: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RetailStorePage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            brand_id,
            client=client,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    brand_id: str,
    *,
    client: Caller,
    limit: int,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[RetailStore]:
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
            "brand_id": brand_id,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    brand_id: str,
    *,
    client: Caller,
    limit: int,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[RetailStore]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "brand_id": brand_id,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
