# Generated from spec/ by `make generate`. Do not edit.
"""List the coupons for articles that a user has (指定券状态查询用户商品券列表).

GET /v3/marketing/partner/product-coupon/users/{openid}/coupons
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import UserProductCoupon, UserProductCouponState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UserProductCouponPage(Model, kw_only=True):
    """A page of coupons of a user (用户商品券列表)"""

    total_count: int
    """How many coupons there are (总个数)"""
    next_page_token: str | Unset = UNSET
    """Token that the call for the next page gives; absent on the last page (下一页Token)"""
    user_coupon_list: list[UserProductCoupon] = ABSENT_LIST
    """The coupons of this page (用户商品券列表)"""


class ListUserProductCouponsQuery(TypedDict):
    """The query of `marketing.list_user_product_coupons`."""

    product_coupon_id: NotRequired[str]
    """The coupon wanted (商品券ID)"""
    stock_id: NotRequired[str]
    """The batch whose coupons are wanted (批次ID)"""
    user_coupon_bundle_id: NotRequired[str]
    """The bundle of the user whose coupons are wanted (用户券组ID)"""
    appid: NotRequired[str | None]
    """AppID under which the user is named (公众账号AppID) Left out, it is the client's default."""
    coupon_state: NotRequired[UserProductCouponState]
    """The state of the coupons wanted (用户商品券状态)"""
    page_size: NotRequired[int]
    """Largest number of coupons wanted in one page (分页大小)"""
    page_token: NotRequired[str]
    """What the page before said in next_page_token (分页Token)"""
    brand_id: str
    """The brand of the coupons (品牌ID)"""


OPERATION: Operation[UserProductCouponPage] = Operation(
    "marketing.list_user_product_coupons", UserProductCouponPage, query_defaults={"appid": True}
)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    brand_id: str,
    product_coupon_id: str | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    user_coupon_bundle_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    coupon_state: UserProductCouponState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserProductCouponPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
            "user_coupon_bundle_id": user_coupon_bundle_id,
            "appid": appid,
            "coupon_state": coupon_state,
            "page_size": page_size,
            "page_token": page_token,
            "brand_id": brand_id,
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
    brand_id: str,
    product_coupon_id: str | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    user_coupon_bundle_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    coupon_state: UserProductCouponState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCouponPage:
    """List the coupons for articles that a user has.

    By coupon, batch, bundle or state.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        product_coupon_id: The coupon wanted (商品券ID)
        stock_id: The batch whose coupons are wanted (批次ID)
        user_coupon_bundle_id: The bundle of the user whose coupons are wanted (用户券组ID)
        appid: AppID under which the user is named (公众账号AppID) Left out, it is the client's default.
        coupon_state: The state of the coupons wanted (用户商品券状态)
        page_size: Largest number of coupons wanted in one page (分页大小)
        page_token: What the page before said in next_page_token (分页Token)
        brand_id: The brand of the coupons (品牌ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserProductCouponPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781590
    https://pay.weixin.qq.com/doc/v3/partner/4016435703
    """
    return sync_detailed(
        openid,
        client=client,
        product_coupon_id=product_coupon_id,
        stock_id=stock_id,
        user_coupon_bundle_id=user_coupon_bundle_id,
        appid=appid,
        coupon_state=coupon_state,
        page_size=page_size,
        page_token=page_token,
        brand_id=brand_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    brand_id: str,
    product_coupon_id: str | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    user_coupon_bundle_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    coupon_state: UserProductCouponState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserProductCouponPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
            "user_coupon_bundle_id": user_coupon_bundle_id,
            "appid": appid,
            "coupon_state": coupon_state,
            "page_size": page_size,
            "page_token": page_token,
            "brand_id": brand_id,
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
    brand_id: str,
    product_coupon_id: str | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    user_coupon_bundle_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    coupon_state: UserProductCouponState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCouponPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            product_coupon_id=product_coupon_id,
            stock_id=stock_id,
            user_coupon_bundle_id=user_coupon_bundle_id,
            appid=appid,
            coupon_state=coupon_state,
            page_size=page_size,
            page_token=page_token,
            brand_id=brand_id,
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
    brand_id: str,
    product_coupon_id: str | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    user_coupon_bundle_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    coupon_state: UserProductCouponState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[UserProductCoupon]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page is that of the token in the arguments, or else the first of the list. Each further page is asked for
    by the token of the page before.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time, or a token does.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "openid": openid,
        },
        {
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
            "user_coupon_bundle_id": user_coupon_bundle_id,
            "appid": appid,
            "coupon_state": coupon_state,
            "page_size": page_size,
            "page_token": page_token,
            "brand_id": brand_id,
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
    brand_id: str,
    product_coupon_id: str | Unset = UNSET,
    stock_id: str | Unset = UNSET,
    user_coupon_bundle_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    coupon_state: UserProductCouponState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[UserProductCoupon]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "openid": openid,
        },
        {
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
            "user_coupon_bundle_id": user_coupon_bundle_id,
            "appid": appid,
            "coupon_state": coupon_state,
            "page_size": page_size,
            "page_token": page_token,
            "brand_id": brand_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
