# Generated from spec/ by `make generate`. Do not edit.
"""List the articles of an activity that gives coupons after a payment (查询活动指定商品列表).

GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PaygiftGoods(Model, kw_only=True):
    """An article for which a gift is given (指定商品)"""

    goods_id: str | Unset = UNSET
    """Number of the article (指定商品)"""
    create_time: datetime | Unset = UNSET
    """When the article was added (创建时间)"""
    update_time: datetime | Unset = UNSET
    """When it was changed (更新时间)"""


class PaygiftGoodsPage(Model, kw_only=True):
    """A page of the articles of an activity (活动指定商品列表)"""

    data: list[PaygiftGoods] = ABSENT_LIST
    """The articles of this page (结果集)"""
    total_count: int | Unset = UNSET
    """How many articles there are (总数)"""
    offset: int | Unset = UNSET
    """Number of this page, counted from 0 (分页页码)"""
    limit: int | Unset = UNSET
    """Largest number of articles in a page (分页大小)"""
    activity_id: str | Unset = UNSET
    """Number WeChat Pay gave the activity (活动id)"""


class ListPaygiftGoodsQuery(TypedDict):
    """The query of `marketing.list_paygift_goods`."""

    offset: NotRequired[int]
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: NotRequired[int]
    """Largest number of articles wanted in one page (分页大小)"""


OPERATION: Operation[PaygiftGoodsPage] = Operation("marketing.list_paygift_goods", PaygiftGoodsPage)


def sync_detailed(
    activity_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaygiftGoodsPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "activity_id": activity_id,
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
    activity_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaygiftGoodsPage:
    """List the articles of an activity that gives coupons after a payment.

    Of activities that give coupons for certain articles only.

    Args:
        activity_id: The activity that is meant (活动ID)
        client: The client to call with.
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of articles wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PaygiftGoodsPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012466448
    https://pay.weixin.qq.com/doc/v3/partner/4012466492
    """
    return sync_detailed(
        activity_id,
        client=client,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    activity_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaygiftGoodsPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "activity_id": activity_id,
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
    activity_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaygiftGoodsPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            activity_id,
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
    activity_id: str,
    *,
    client: Caller,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[PaygiftGoods]:
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
            "activity_id": activity_id,
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
    activity_id: str,
    *,
    client: Caller,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[PaygiftGoods]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "activity_id": activity_id,
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
