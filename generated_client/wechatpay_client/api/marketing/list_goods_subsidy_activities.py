# Generated from spec/ by `make generate`. Do not edit.
"""List the add-on offers of brands in a city (按区域查询品牌加价购活动).

GET /v3/marketing/goods-subsidy-activity/activities
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GoodsSubsidyActivity(Model, kw_only=True):
    """An add-on offer of a brand (品牌加价购活动)"""

    activity_id: str | Unset = UNSET
    """Number WeChat Pay gave the activity (活动ID)"""
    activity_info: GoodsSubsidyInfo | Unset = UNSET
    """What the offer is called, and its times (活动信息)"""
    goods_information: SubsidizedGoods | Unset = UNSET
    """The article of the offer (活动商品信息)"""
    rule_information: GoodsSubsidyRule | Unset = UNSET
    """Who is paid what for the offer (活动规则)"""
    brand_id: str | Unset = UNSET
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    creator_merchant_id: str | Unset = UNSET
    """The merchant that made the offer (活动创建方商户号)"""


class GoodsSubsidyActivityPage(Model, kw_only=True):
    """A page of add-on offers (品牌加价购活动列表)"""

    total_count: int | Unset = UNSET
    """How many offers there are (活动总数)"""
    data: list[GoodsSubsidyActivity] = ABSENT_LIST
    """The offers of this page (活动列表)"""
    offset: int | Unset = UNSET
    """Number of this page, counted from 0 (分页页码)"""
    limit: int | Unset = UNSET
    """Largest number of offers in a page (分页大小)"""


class GoodsSubsidyArea(Model, kw_only=True):
    """A region (活动区域)"""

    province: str | Unset = UNSET
    """Province (省名称)"""
    city: str | Unset = UNSET
    """City (市名称)"""
    district: str | Unset = UNSET
    """District (区名称)"""


class GoodsSubsidyInfo(Model, kw_only=True):
    """What the offer is called, and its times (活动信息)"""

    activity_name: str | Unset = UNSET
    """What the offer is called (活动名称)"""
    activity_start_time: datetime | Unset = UNSET
    """When the offer begins (活动开始时间)"""
    activity_end_time: datetime | Unset = UNSET
    """When the offer ends (活动结束时间)"""
    activity_description: str | Unset = UNSET
    """The offer in words (活动描述)"""
    apply_start_time: datetime | Unset = UNSET
    """From when on shops can enter (活动报名开始时间)"""
    apply_end_time: datetime | Unset = UNSET
    """Until when shops can enter (活动报名结束时间)"""


class GoodsSubsidyRule(Model, kw_only=True):
    """Who is paid what for the offer (活动规则)"""

    areas: list[GoodsSubsidyArea] = ABSENT_LIST
    """Where the offer holds (活动区域列表)"""
    store_subsidy: int | Unset = UNSET
    """What the shop is paid for an article (门店补贴金额) Unit: fen."""
    service_provider_subsidy: int | Unset = UNSET
    """What the service provider is paid for an article (服务商补贴金额) Unit: fen."""
    store_subsidy_quota: int | Unset = UNSET
    """How many articles a shop is paid for at most (活动门店补贴商品数上限)"""
    user_subsidy_quota: int | Unset = UNSET
    """How often a user can take the offer at most (单用户享受加价购优惠次数上限)"""


class SubsidizedGoods(Model, kw_only=True):
    """The article of the offer (活动商品信息)"""

    goods_id: str | Unset = UNSET
    """Number of the article (商品ID)"""
    goods_name: str | Unset = UNSET
    """Name of the article (商品名称)"""
    goods_picture_url: str | Unset = UNSET
    """Picture of the article (商品图片URL)"""


class ListGoodsSubsidyActivitiesQuery(TypedDict):
    """The query of `marketing.list_goods_subsidy_activities`."""

    city_id: str
    """The city, by its code (活动所属城市的ID)"""
    offset: int
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: int
    """Largest number of offers wanted in one page (最大返回的活动数)"""


OPERATION: Operation[GoodsSubsidyActivityPage] = Operation(
    "marketing.list_goods_subsidy_activities", GoodsSubsidyActivityPage
)


def sync_detailed(
    *,
    client: Caller,
    city_id: str,
    offset: int,
    limit: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GoodsSubsidyActivityPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "city_id": city_id,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    city_id: str,
    offset: int,
    limit: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GoodsSubsidyActivityPage:
    """List the add-on offers of brands in a city.

    Each tells its article, its times, and what a shop is paid.

    Args:
        client: The client to call with.
        city_id: The city, by its code (活动所属城市的ID)
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of offers wanted in one page (最大返回的活动数)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GoodsSubsidyActivityPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """
    return sync_detailed(
        client=client,
        city_id=city_id,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    city_id: str,
    offset: int,
    limit: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GoodsSubsidyActivityPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "city_id": city_id,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    city_id: str,
    offset: int,
    limit: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GoodsSubsidyActivityPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            city_id=city_id,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    city_id: str,
    limit: int,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[GoodsSubsidyActivity]:
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
            "city_id": city_id,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    city_id: str,
    limit: int,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[GoodsSubsidyActivity]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "city_id": city_id,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
