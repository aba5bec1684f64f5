# Generated from spec/ by `make generate`. Do not edit.
"""List the codes uploaded for the coupons of a batch (查询预存code列表).

GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import CouponCodeState, UploadedCouponCode
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CouponCodePage(Model, kw_only=True):
    """A page of the codes of a batch (预存code列表)"""

    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    total_count: int
    """How many codes there are (总数)"""
    limit: int
    """Largest number of codes in a page (分页大小)"""
    offset: int
    """Number of this page, counted from 0 (分页页码)"""
    data: list[UploadedCouponCode] = ABSENT_LIST
    """The codes of this page (券code信息)"""


class ListCouponCodesQuery(TypedDict):
    """The query of `marketing.list_coupon_codes`."""

    status: NotRequired[CouponCodeState]
    """The state of the codes wanted (券code状态)"""
    appid: NotRequired[str | None]
    """AppID under which users are named (公众账号ID)"""
    offset: NotRequired[int]
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: NotRequired[int]
    """Largest number of codes wanted in one page (分页大小)"""


OPERATION: Operation[CouponCodePage] = Operation(
    "marketing.list_coupon_codes", CouponCodePage, query_defaults={"appid": False}
)


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    status: CouponCodeState | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponCodePage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "status": status,
            "appid": appid,
            "offset": offset,
            "limit": limit,
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
    status: CouponCodeState | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponCodePage:
    """List the codes uploaded for the coupons of a batch.

    Tells which codes are free and which a coupon has taken.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        status: The state of the codes wanted (券code状态)
        appid: AppID under which users are named (公众账号ID)
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of codes wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CouponCodePage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """
    return sync_detailed(
        stock_id,
        client=client,
        status=status,
        appid=appid,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    status: CouponCodeState | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponCodePage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "status": status,
            "appid": appid,
            "offset": offset,
            "limit": limit,
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
    status: CouponCodeState | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponCodePage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            client=client,
            status=status,
            appid=appid,
            offset=offset,
            limit=limit,
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
    status: CouponCodeState | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[UploadedCouponCode]:
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
            "status": status,
            "appid": appid,
            "offset": offset,
            "limit": limit,
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
    status: CouponCodeState | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[UploadedCouponCode]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {
            "status": status,
            "appid": appid,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
