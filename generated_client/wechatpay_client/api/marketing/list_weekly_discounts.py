# Generated from spec/ by `make generate`. Do not edit.
"""List discounts of the week (查询周周惠活动列表).

GET /v3/marketing/weekly-discount/activities
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import WeeklyDiscount
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class WeeklyDiscountPage(Model, kw_only=True):
    """A page of discounts of the week (周周惠活动列表)"""

    data: list[WeeklyDiscount]
    """The activities of this page (周周惠活动详情)"""
    offset: int
    """Position of the first activity of this page, counted from 0 (请求资源起始位置)"""
    limit: int
    """Largest number of activities in a page (最大资源条数)"""
    total_count: int
    """How many activities there are (资源总条数)"""


class ListWeeklyDiscountsQuery(TypedDict):
    """The query of `marketing.list_weekly_discounts`."""

    limit: int
    """Largest number of activities wanted in one page (最大资源条数)"""
    offset: int
    """Position of the first activity wanted, counted from 0 (请求资源起始位置)"""
    applying_merchant_id: int
    """Merchant number of the shop, as a number (报名商户号)"""
    store_id: NotRequired[int]
    """Number of the shop, as a number (报名商户门店号)"""
    activity_area_code: int
    """The region, by its code (活动投放区域编码)"""
    activity_scene: str
    """The trade, as a token (投放场景)"""


OPERATION: Operation[WeeklyDiscountPage] = Operation("marketing.list_weekly_discounts", WeeklyDiscountPage)


def sync_detailed(
    *,
    client: Caller,
    limit: int,
    offset: int,
    applying_merchant_id: int,
    activity_area_code: int,
    activity_scene: str,
    store_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[WeeklyDiscountPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "applying_merchant_id": applying_merchant_id,
            "store_id": store_id,
            "activity_area_code": activity_area_code,
            "activity_scene": activity_scene,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    limit: int,
    offset: int,
    applying_merchant_id: int,
    activity_area_code: int,
    activity_scene: str,
    store_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> WeeklyDiscountPage:
    """List discounts of the week.

    Those that a shop can enter, by region and trade.

    Args:
        client: The client to call with.
        limit: Largest number of activities wanted in one page (最大资源条数)
        offset: Position of the first activity wanted, counted from 0 (请求资源起始位置)
        applying_merchant_id: Merchant number of the shop, as a number (报名商户号)
        store_id: Number of the shop, as a number (报名商户门店号)
        activity_area_code: The region, by its code (活动投放区域编码)
        activity_scene: The trade, as a token (投放场景)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        WeeklyDiscountPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        applying_merchant_id=applying_merchant_id,
        store_id=store_id,
        activity_area_code=activity_area_code,
        activity_scene=activity_scene,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int,
    offset: int,
    applying_merchant_id: int,
    activity_area_code: int,
    activity_scene: str,
    store_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[WeeklyDiscountPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "applying_merchant_id": applying_merchant_id,
            "store_id": store_id,
            "activity_area_code": activity_area_code,
            "activity_scene": activity_scene,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    limit: int,
    offset: int,
    applying_merchant_id: int,
    activity_area_code: int,
    activity_scene: str,
    store_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> WeeklyDiscountPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            applying_merchant_id=applying_merchant_id,
            store_id=store_id,
            activity_area_code=activity_area_code,
            activity_scene=activity_scene,
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
    applying_merchant_id: int,
    activity_area_code: int,
    activity_scene: str,
    offset: int = 0,
    store_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[WeeklyDiscount]:
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
        {},
        {
            "limit": limit,
            "offset": offset,
            "applying_merchant_id": applying_merchant_id,
            "store_id": store_id,
            "activity_area_code": activity_area_code,
            "activity_scene": activity_scene,
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
    applying_merchant_id: int,
    activity_area_code: int,
    activity_scene: str,
    offset: int = 0,
    store_id: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[WeeklyDiscount]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "applying_merchant_id": applying_merchant_id,
            "store_id": store_id,
            "activity_area_code": activity_area_code,
            "activity_scene": activity_scene,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
