# Generated from spec/ by `make generate`. Do not edit.
"""List the batches of a coupon for articles (查询商品券批次列表).

GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import ProductCouponStock, ProductCouponStockState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ProductCouponStockPage(Model, kw_only=True):
    """A page of batches of a coupon (商品券批次列表)"""

    total_count: int
    """How many batches there are (总个数)"""
    next_page_token: str | Unset = UNSET
    """Token that the call for the next page gives; absent on the last page (下一页Token)"""
    stock_list: list[ProductCouponStock] = ABSENT_LIST
    """The batches of this page (批次列表)"""


class ListProductCouponStocksQuery(TypedDict):
    """The query of `marketing.list_product_coupon_stocks`."""

    state: NotRequired[ProductCouponStockState]
    """The state of the batches wanted (批次状态)"""
    page_size: NotRequired[int]
    """Largest number of batches wanted in one page; 20 if left out (分页大小)"""
    page_token: NotRequired[str]
    """What the page before said in next_page_token (分页Token)"""
    brand_id: str
    """The brand of the coupon (品牌ID)"""
    stock_bundle_id: NotRequired[str]
    """The bundle whose batches are wanted (批次组ID)"""


OPERATION: Operation[ProductCouponStockPage] = Operation("marketing.list_product_coupon_stocks", ProductCouponStockPage)


def sync_detailed(
    product_coupon_id: str,
    *,
    client: Caller,
    brand_id: str,
    state: ProductCouponStockState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    stock_bundle_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponStockPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
        },
        {
            "state": state,
            "page_size": page_size,
            "page_token": page_token,
            "brand_id": brand_id,
            "stock_bundle_id": stock_bundle_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    product_coupon_id: str,
    *,
    client: Caller,
    brand_id: str,
    state: ProductCouponStockState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    stock_bundle_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponStockPage:
    """List the batches of a coupon for articles.

    All of them, those in a state, or those of a bundle. At most 50 in a page.

    Args:
        product_coupon_id: The coupon that is meant (商品券ID)
        client: The client to call with.
        state: The state of the batches wanted (批次状态)
        page_size: Largest number of batches wanted in one page; 20 if left out (分页大小)
        page_token: What the page before said in next_page_token (分页Token)
        brand_id: The brand of the coupon (品牌ID)
        stock_bundle_id: The bundle whose batches are wanted (批次组ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ProductCouponStockPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781553
    https://pay.weixin.qq.com/doc/v3/partner/4016434641
    """
    return sync_detailed(
        product_coupon_id,
        client=client,
        state=state,
        page_size=page_size,
        page_token=page_token,
        brand_id=brand_id,
        stock_bundle_id=stock_bundle_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    product_coupon_id: str,
    *,
    client: Caller,
    brand_id: str,
    state: ProductCouponStockState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    stock_bundle_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponStockPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
        },
        {
            "state": state,
            "page_size": page_size,
            "page_token": page_token,
            "brand_id": brand_id,
            "stock_bundle_id": stock_bundle_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    product_coupon_id: str,
    *,
    client: Caller,
    brand_id: str,
    state: ProductCouponStockState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    stock_bundle_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponStockPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            product_coupon_id,
            client=client,
            state=state,
            page_size=page_size,
            page_token=page_token,
            brand_id=brand_id,
            stock_bundle_id=stock_bundle_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    product_coupon_id: str,
    *,
    client: Caller,
    brand_id: str,
    state: ProductCouponStockState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    stock_bundle_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[ProductCouponStock]:
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
            "product_coupon_id": product_coupon_id,
        },
        {
            "state": state,
            "page_size": page_size,
            "page_token": page_token,
            "brand_id": brand_id,
            "stock_bundle_id": stock_bundle_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    product_coupon_id: str,
    *,
    client: Caller,
    brand_id: str,
    state: ProductCouponStockState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    stock_bundle_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[ProductCouponStock]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
        },
        {
            "state": state,
            "page_size": page_size,
            "page_token": page_token,
            "brand_id": brand_id,
            "stock_bundle_id": stock_bundle_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
