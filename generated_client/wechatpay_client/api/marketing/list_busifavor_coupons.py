# Generated from spec/ by `make generate`. Do not edit.
"""List the coupons of a merchant that a user has (根据过滤条件查询用户券).

GET /v3/marketing/busifavor/users/{openid}/coupons
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.marketing import BusifavorCoupon
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorCouponPage(Model, kw_only=True):
    """A page of coupons of a user (用户的商家券列表)"""

    data: list[BusifavorCoupon] = ABSENT_LIST
    """The coupons of this page (结果集)"""
    total_count: int
    """How many coupons there are (总数量)"""
    offset: int
    """Number of this page, counted from 0 (分页页码)"""
    limit: int
    """Largest number of coupons in a page (分页大小)"""


BusifavorCouponStateWanted: TypeAlias = Literal[
    "SENDED",
    "USED",
    "EXPIRED",
    "DELETED",
    "DEACTIVATED",
]
"""The state of the coupons that are wanted (券状态).

- `SENDED`: given, can be used
- `USED`: used
- `EXPIRED`: its time is over
- `DELETED`: deleted by the user
- `DEACTIVATED`: withdrawn by the merchant.
"""


class ListBusifavorCouponsQuery(TypedDict):
    """The query of `marketing.list_busifavor_coupons`."""

    appid: NotRequired[str | None]
    """AppID under which the user is named (公众账号ID) Left out, it is the client's default."""
    stock_id: NotRequired[str]
    """The batch whose coupons are wanted (批次号)"""
    coupon_state: NotRequired[BusifavorCouponStateWanted]
    """The state of the coupons wanted (券状态)"""
    creator_merchant: NotRequired[str]
    """The merchant that made the batches (创建批次的商户号)"""
    belong_merchant: NotRequired[str]
    """The merchant that the batches belong to (批次归属商户号)"""
    sender_merchant: NotRequired[str]
    """The merchant that gave the coupons (批次发放商户号)"""
    offset: NotRequired[int]
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: NotRequired[int]
    """Largest number of coupons wanted in one page (分页大小)"""


OPERATION: Operation[BusifavorCouponPage] = Operation(
    "marketing.list_busifavor_coupons", BusifavorCouponPage, query_defaults={"appid": True}
)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    coupon_state: BusifavorCouponStateWanted | Unset = UNSET,
    creator_merchant: str | Unset = UNSET,
    belong_merchant: str | Unset = UNSET,
    sender_merchant: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BusifavorCouponPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "stock_id": stock_id,
            "coupon_state": coupon_state,
            "creator_merchant": creator_merchant,
            "belong_merchant": belong_merchant,
            "sender_merchant": sender_merchant,
            "offset": offset,
            "limit": limit,
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
    coupon_state: BusifavorCouponStateWanted | Unset = UNSET,
    creator_merchant: str | Unset = UNSET,
    belong_merchant: str | Unset = UNSET,
    sender_merchant: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BusifavorCouponPage:
    """List the coupons of a merchant that a user has.

    By the merchant that made the batch, that it belongs to, or that gave the coupon.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        appid: AppID under which the user is named (公众账号ID) Left out, it is the client's default.
        stock_id: The batch whose coupons are wanted (批次号)
        coupon_state: The state of the coupons wanted (券状态)
        creator_merchant: The merchant that made the batches (创建批次的商户号)
        belong_merchant: The merchant that the batches belong to (批次归属商户号)
        sender_merchant: The merchant that gave the coupons (批次发放商户号)
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of coupons wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BusifavorCouponPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534963
    https://pay.weixin.qq.com/doc/v3/partner/4012693087
    https://pay.weixin.qq.com/doc/v3/merchant/4015715918
    https://pay.weixin.qq.com/doc/v3/merchant/4015717400
    """
    return sync_detailed(
        openid,
        client=client,
        appid=appid,
        stock_id=stock_id,
        coupon_state=coupon_state,
        creator_merchant=creator_merchant,
        belong_merchant=belong_merchant,
        sender_merchant=sender_merchant,
        offset=offset,
        limit=limit,
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
    coupon_state: BusifavorCouponStateWanted | Unset = UNSET,
    creator_merchant: str | Unset = UNSET,
    belong_merchant: str | Unset = UNSET,
    sender_merchant: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BusifavorCouponPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "stock_id": stock_id,
            "coupon_state": coupon_state,
            "creator_merchant": creator_merchant,
            "belong_merchant": belong_merchant,
            "sender_merchant": sender_merchant,
            "offset": offset,
            "limit": limit,
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
    coupon_state: BusifavorCouponStateWanted | Unset = UNSET,
    creator_merchant: str | Unset = UNSET,
    belong_merchant: str | Unset = UNSET,
    sender_merchant: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BusifavorCouponPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            appid=appid,
            stock_id=stock_id,
            coupon_state=coupon_state,
            creator_merchant=creator_merchant,
            belong_merchant=belong_merchant,
            sender_merchant=sender_merchant,
            offset=offset,
            limit=limit,
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
    coupon_state: BusifavorCouponStateWanted | Unset = UNSET,
    creator_merchant: str | Unset = UNSET,
    belong_merchant: str | Unset = UNSET,
    sender_merchant: str | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[BusifavorCoupon]:
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
            "coupon_state": coupon_state,
            "creator_merchant": creator_merchant,
            "belong_merchant": belong_merchant,
            "sender_merchant": sender_merchant,
            "offset": offset,
            "limit": limit,
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
    coupon_state: BusifavorCouponStateWanted | Unset = UNSET,
    creator_merchant: str | Unset = UNSET,
    belong_merchant: str | Unset = UNSET,
    sender_merchant: str | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[BusifavorCoupon]:
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
            "coupon_state": coupon_state,
            "creator_merchant": creator_merchant,
            "belong_merchant": belong_merchant,
            "sender_merchant": sender_merchant,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
