# Generated from spec/ by `make generate`. Do not edit.
"""List the cash coupons of a user (根据商户号查用户的券).

GET /v3/marketing/favor/users/{openid}/coupons
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.marketing import FavorBusinessType, FavorCoupon
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FavorCouponPage(Model, kw_only=True):
    """A page of coupons of a user (用户的代金券列表)"""

    data: list[FavorCoupon] = ABSENT_LIST
    """The coupons of this page (结果集)"""
    total_count: int
    """How many coupons there are (总数量)"""
    limit: int
    """Largest number of coupons in a page (分页大小)"""
    offset: int
    """Number of this page, counted from 0 (分页页码)"""


FavorCouponStateWanted: TypeAlias = Literal[
    "SENDED",
    "USED",
]
"""Which coupons are wanted (券或消费金状态).

- `SENDED`: those that can be used
- `USED`: those that were used.
"""


class ListFavorCouponsQuery(TypedDict):
    """The query of `marketing.list_favor_coupons`."""

    appid: NotRequired[str | None]
    """AppID under which the user is named (公众账号ID) Left out, it is the client's default."""
    stock_id: NotRequired[str]
    """The batch whose coupons are wanted (批次号)"""
    status: NotRequired[FavorCouponStateWanted]
    """The state of the coupons wanted (券或消费金状态)"""
    creator_mchid: NotRequired[str]
    """The merchant that made the batches (创建批次的商户号)"""
    sender_mchid: NotRequired[str]
    """The merchant that gave the coupons (批次发放商户号)"""
    available_mchid: NotRequired[str]
    """The merchant at which the coupons can be used (可用商户号)"""
    offset: NotRequired[int]
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: NotRequired[int]
    """Largest number of coupons wanted in one page; 20 if left out (分页大小)"""
    business_type: NotRequired[FavorBusinessType]
    """Kind of product whose coupons are wanted; cash coupons if left out (业务类型)"""


OPERATION: Operation[FavorCouponPage] = Operation(
    "marketing.list_favor_coupons", FavorCouponPage, query_defaults={"appid": True}
)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    status: FavorCouponStateWanted | Unset = UNSET,
    creator_mchid: str | Unset = UNSET,
    sender_mchid: str | Unset = UNSET,
    available_mchid: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    business_type: FavorBusinessType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorCouponPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "stock_id": stock_id,
            "status": status,
            "creator_mchid": creator_mchid,
            "sender_mchid": sender_mchid,
            "available_mchid": available_mchid,
            "offset": offset,
            "limit": limit,
            "business_type": business_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    status: FavorCouponStateWanted | Unset = UNSET,
    creator_mchid: str | Unset = UNSET,
    sender_mchid: str | Unset = UNSET,
    available_mchid: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    business_type: FavorBusinessType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorCouponPage:
    """List the cash coupons of a user.

    By the merchant that made the batch, that gave the coupon, or at which it can be used; a list by the last has no
    coupon that was used.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        appid: AppID under which the user is named (公众账号ID) Left out, it is the client's default.
        stock_id: The batch whose coupons are wanted (批次号)
        status: The state of the coupons wanted (券或消费金状态)
        creator_mchid: The merchant that made the batches (创建批次的商户号)
        sender_mchid: The merchant that gave the coupons (批次发放商户号)
        available_mchid: The merchant at which the coupons can be used (可用商户号)
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of coupons wanted in one page; 20 if left out (分页大小)
        business_type: Kind of product whose coupons are wanted; cash coupons if left out (业务类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FavorCouponPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534690
    https://pay.weixin.qq.com/doc/v3/partner/4012494237
    """
    return sync_detailed(
        openid,
        client=client,
        appid=appid,
        stock_id=stock_id,
        status=status,
        creator_mchid=creator_mchid,
        sender_mchid=sender_mchid,
        available_mchid=available_mchid,
        offset=offset,
        limit=limit,
        business_type=business_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    status: FavorCouponStateWanted | Unset = UNSET,
    creator_mchid: str | Unset = UNSET,
    sender_mchid: str | Unset = UNSET,
    available_mchid: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    business_type: FavorBusinessType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorCouponPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "stock_id": stock_id,
            "status": status,
            "creator_mchid": creator_mchid,
            "sender_mchid": sender_mchid,
            "available_mchid": available_mchid,
            "offset": offset,
            "limit": limit,
            "business_type": business_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    status: FavorCouponStateWanted | Unset = UNSET,
    creator_mchid: str | Unset = UNSET,
    sender_mchid: str | Unset = UNSET,
    available_mchid: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    business_type: FavorBusinessType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorCouponPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            appid=appid,
            stock_id=stock_id,
            status=status,
            creator_mchid=creator_mchid,
            sender_mchid=sender_mchid,
            available_mchid=available_mchid,
            offset=offset,
            limit=limit,
            business_type=business_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    openid: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    status: FavorCouponStateWanted | Unset = UNSET,
    creator_mchid: str | Unset = UNSET,
    sender_mchid: str | Unset = UNSET,
    available_mchid: str | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    business_type: FavorBusinessType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[FavorCoupon]:
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
            "openid": openid,
        },
        {
            "appid": appid,
            "stock_id": stock_id,
            "status": status,
            "creator_mchid": creator_mchid,
            "sender_mchid": sender_mchid,
            "available_mchid": available_mchid,
            "offset": offset,
            "limit": limit,
            "business_type": business_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    openid: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    status: FavorCouponStateWanted | Unset = UNSET,
    creator_mchid: str | Unset = UNSET,
    sender_mchid: str | Unset = UNSET,
    available_mchid: str | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    business_type: FavorBusinessType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[FavorCoupon]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "stock_id": stock_id,
            "status": status,
            "creator_mchid": creator_mchid,
            "sender_mchid": sender_mchid,
            "available_mchid": available_mchid,
            "offset": offset,
            "limit": limit,
            "business_type": business_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
