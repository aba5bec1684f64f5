# Generated from spec/ by `make generate`. Do not edit.
"""List the shops at which coupons of a batch are good (查询批次关联门店列表).

GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import CouponStore
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CouponStorePage(Model, kw_only=True):
    """A page of the shops of a batch (批次关联门店列表)"""

    total_count: int
    """How many shops there are (总个数)"""
    next_page_token: str | Unset = UNSET
    """Token that the call for the next page gives; absent on the last page (下一页Token)"""
    store_list: list[CouponStore] = ABSENT_LIST
    """The shops of this page (门店列表)"""


class ListProductCouponStoresQuery(TypedDict):
    """The query of `marketing.list_product_coupon_stores`."""

    page_size: NotRequired[int]
    """Largest number of shops wanted in one page (分页大小)"""
    page_token: NotRequired[str]
    """What the page before said in next_page_token (分页Token)"""
    brand_id: str
    """The brand of the coupon (品牌ID)"""


OPERATION: Operation[CouponStorePage] = Operation("marketing.list_product_coupon_stores", CouponStorePage)


def sync_detailed(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    brand_id: str,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponStorePage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
        },
        {
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
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    brand_id: str,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponStorePage:
    """List the shops at which coupons of a batch are good.

    Those that were added.

    Args:
        product_coupon_id: The coupon that is meant (商品券ID)
        stock_id: The batch that is meant (批次ID)
        client: The client to call with.
        page_size: Largest number of shops wanted in one page (分页大小)
        page_token: What the page before said in next_page_token (分页Token)
        brand_id: The brand of the coupon (品牌ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CouponStorePage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781546
    https://pay.weixin.qq.com/doc/v3/partner/4016434665
    """
    return sync_detailed(
        product_coupon_id,
        stock_id,
        client=client,
        page_size=page_size,
        page_token=page_token,
        brand_id=brand_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    brand_id: str,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponStorePage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
        },
        {
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
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    brand_id: str,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponStorePage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            product_coupon_id,
            stock_id,
            client=client,
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
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    brand_id: str,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[CouponStore]:
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
            "stock_id": stock_id,
        },
        {
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
    product_coupon_id: str,
    stock_id: str,
    *,
    client: Caller,
    brand_id: str,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[CouponStore]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
        },
        {
            "page_size": page_size,
            "page_token": page_token,
            "brand_id": brand_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
