# Generated from spec/ by `make generate`. Do not edit.
"""List the rides of a passenger (获取乘客行程单列表).

GET /v3/taxi-invoice/user-taxi-orders
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.shared.fapiao_page_links import FapiaoPageLinks
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TaxiRidePage(Model, kw_only=True):
    """A page of the rides of a passenger (乘客行程单列表)"""

    data: list[TaxiRideSummary]
    """The rides of this page (乘客行程单详情)"""
    offset: int
    """Position of the first ride of this page, counted from 0 (请求资源起始位置)"""
    limit: int
    """Largest number of rides in this page (最大资源条数)"""
    total_count: int
    """Number of rides on all pages together (资源总条数)"""
    links: FapiaoPageLinks | Unset = UNSET
    """Links to the pages around a page of a list (相关链接)"""


class TaxiRideSummary(Model, kw_only=True):
    """A ride in a list (乘客行程单)"""

    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    driver_license: str
    """Number of the driver's licence to carry passengers (营运资格证号)"""
    up_time: datetime
    """When the passenger got in (上车时间)"""


class ListRidesQuery(TypedDict):
    """The query of `taxi_invoice.list_rides`."""

    limit: NotRequired[int]
    """Largest number of rides wanted in one page (最大资源条数)"""
    offset: NotRequired[int]
    """Position of the first ride wanted, counted from 0 (请求资源起始位置)"""
    openid: str
    """The passenger (小程序用户的微信openid)"""
    appid: NotRequired[str | None]
    """AppID of the mini-program under which the passenger has the OpenID (小程序appid) Left out, it is the client's
    default.
    """
    begin_date: str
    """First day wanted, as eight digits (起始日期)"""
    end_date: str
    """Last day wanted, as eight digits (结束日期)"""
    region_id: int
    """The city (行政区划id)"""


OPERATION: Operation[TaxiRidePage] = Operation("taxi_invoice.list_rides", TaxiRidePage, query_defaults={"appid": True})


def sync_detailed(
    *,
    client: Caller,
    openid: str,
    begin_date: str,
    end_date: str,
    region_id: int,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiRidePage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "openid": openid,
            "appid": appid,
            "begin_date": begin_date,
            "end_date": end_date,
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    openid: str,
    begin_date: str,
    end_date: str,
    region_id: int,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiRidePage:
    """List the rides of a passenger.

    For a mini-program in which the passenger chooses the ride.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        limit: Largest number of rides wanted in one page (最大资源条数)
        offset: Position of the first ride wanted, counted from 0 (请求资源起始位置)
        openid: The passenger (小程序用户的微信openid)
        appid: AppID of the mini-program under which the passenger has the OpenID (小程序appid) Left out, it is the
            client's default.
        begin_date: First day wanted, as eight digits (起始日期)
        end_date: Last day wanted, as eight digits (结束日期)
        region_id: The city (行政区划id)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TaxiRidePage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        openid=openid,
        appid=appid,
        begin_date=begin_date,
        end_date=end_date,
        region_id=region_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    openid: str,
    begin_date: str,
    end_date: str,
    region_id: int,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiRidePage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "openid": openid,
            "appid": appid,
            "begin_date": begin_date,
            "end_date": end_date,
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    openid: str,
    begin_date: str,
    end_date: str,
    region_id: int,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiRidePage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            openid=openid,
            appid=appid,
            begin_date=begin_date,
            end_date=end_date,
            region_id=region_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    openid: str,
    begin_date: str,
    end_date: str,
    region_id: int,
    limit: int | Unset = UNSET,
    offset: int = 0,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[TaxiRideSummary]:
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
            "openid": openid,
            "appid": appid,
            "begin_date": begin_date,
            "end_date": end_date,
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    openid: str,
    begin_date: str,
    end_date: str,
    region_id: int,
    limit: int | Unset = UNSET,
    offset: int = 0,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[TaxiRideSummary]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "openid": openid,
            "appid": appid,
            "begin_date": begin_date,
            "end_date": end_date,
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
