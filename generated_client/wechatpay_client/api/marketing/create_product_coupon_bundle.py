# Generated from spec/ by `make generate`. Do not edit.
"""Add a bundle of batches to a coupon for articles (添加商品券批次组).

POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import ProductCouponBundle, ProductCouponBundleInfo
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ProductCouponBundleRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ProductCouponBundleRequest(Model, kw_only=True):
    """A further bundle of batches of a coupon (添加商品券批次组)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number; repeating it does nothing twice
    (请求单号)
    """
    stock_bundle: ProductCouponBundleInfo
    """What the batches of a bundle are made of (批次组信息)"""


OPERATION: Operation[ProductCouponBundle] = Operation("marketing.create_product_coupon_bundle", ProductCouponBundle)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]: ...

    @overload
    def sync_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]: ...


def sync_detailed(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponBundle]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
        },
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        product_coupon_id: str,
        *,
        client: Caller,
        body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponBundle: ...

    @overload
    def sync(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponBundle: ...


def sync(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponBundle:
    """Add a bundle of batches to a coupon for articles.

    For coupons used by bundles: the user gets one coupon of each batch, each for one use. The batches go under review.

    Args:
        product_coupon_id: The coupon that is meant (商品券ID)
        client: The client to call with.
        body: ProductCouponBundleRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ProductCouponBundle

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016280622
    """
    return sync_detailed(
        product_coupon_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]: ...

    @overload
    async def asyncio_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]: ...


async def asyncio_detailed(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCouponBundle]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "product_coupon_id": product_coupon_id,
        },
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        product_coupon_id: str,
        *,
        client: Caller,
        body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponBundle: ...

    @overload
    async def asyncio(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCouponBundle: ...


async def asyncio(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCouponBundle:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            product_coupon_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
