# Generated from spec/ by `make generate`. Do not edit.
"""Make a coupon for articles of a brand (创建商品券).

POST /v3/marketing/partner/product-coupon/product-coupons
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.marketing import (
    ProductCouponBundle,
    ProductCouponBundleInfo,
    ProductCouponDiscountRuleRequest,
    ProductCouponDisplay,
    ProductCouponDisplayRequest,
    ProductCouponFixedRuleRequest,
    ProductCouponScope,
    ProductCouponState,
    ProductCouponStock,
    ProductCouponStockInfo,
    ProductCouponType,
    ProductCouponUsageMode,
    ProgressiveBundleUsageInfo,
    SequentialUsageInfo,
    SequentialUsageType,
    SingleUsageInfo,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ProductCouponRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CreatedProductCoupon(Model, kw_only=True):
    """The coupon, and its first batch or bundle of batches (创建商品券结果)"""

    product_coupon_id: str
    """Number WeChat Pay gave the coupon (商品券ID)"""
    state: ProductCouponState | str
    """Where the coupon stands (商品券状态).

    - `AUDITING`: under review
    - `EFFECTIVE`: batches of it can be made and given
    - `DEACTIVATED`: withdrawn.
    """
    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    scope: ProductCouponScope | str
    """What the coupon is good for (优惠范围).

    - `ALL`: the whole order
    - `SINGLE`: one article
    - `CATEGORY`: articles of one kind.
    """
    type_: ProductCouponType | str = field(name="type")
    """What the coupon does (商品券类型).

    - `NORMAL`: takes a fixed sum off
    - `DISCOUNT`: takes a share of the price off
    - `EXCHANGE`: gives an article for a set price.
    """
    usage_mode: ProductCouponUsageMode | str
    """How often the coupon is used (使用模式).

    - `SINGLE`: once
    - `SEQUENTIAL`: several times, one after the other
    - `PROGRESSIVE_BUNDLE`: several times, by a coupon of its own each.
    """
    single_usage_info: SingleUsageInfo | Unset = UNSET
    """The discount of a coupon for all that is used once; other coupons have it in their batches (单券模式信息)"""
    sequential_usage_info: SequentialUsageInfo | Unset = UNSET
    """How often a coupon is used, one time after the other (多次优惠模式信息)"""
    progressive_bundle_usage_info: ProgressiveBundleUsageInfo | Unset = UNSET
    """How many coupons a bundle has, one for each use (券组模式信息)"""
    display_info: ProductCouponDisplay
    """How the coupon looks, and what it is good for in detail (展示信息)"""
    out_product_no: str | Unset = UNSET
    """The merchant's own number of the article or the offer (外部商品ID)"""
    stock: ProductCouponStock | Unset = UNSET
    """A batch of a coupon, where it stands and how many were given (商品券批次)"""
    stock_bundle: ProductCouponBundle | Unset = UNSET
    """A bundle and its batches, one for each use (商品券批次组)"""


class ProductCouponRequest(Model, kw_only=True):
    """What a coupon is, and its first batch or bundle of batches (创建商品券)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number; repeating it does nothing twice
    (请求单号)
    """
    scope: ProductCouponScope
    """What the coupon is good for (优惠范围).

    - `ALL`: the whole order
    - `SINGLE`: one article
    - `CATEGORY`: articles of one kind.
    """
    type_: ProductCouponType = field(name="type")
    """What the coupon does (商品券类型).

    - `NORMAL`: takes a fixed sum off
    - `DISCOUNT`: takes a share of the price off
    - `EXCHANGE`: gives an article for a set price.
    """
    usage_mode: ProductCouponUsageMode
    """How often the coupon is used (使用模式).

    - `SINGLE`: once
    - `SEQUENTIAL`: several times, one after the other
    - `PROGRESSIVE_BUNDLE`: several times, by a coupon of its own each.
    """
    single_usage_info: SingleUsageInfoRequest | Unset = UNSET
    """The discount of a coupon for all that is used once; other coupons have it in their batches (单券模式信息)"""
    sequential_usage_info: SequentialUsageInfoRequest | Unset = UNSET
    """How often a coupon is used, one time after the other (多次优惠模式信息)"""
    progressive_bundle_usage_info: ProgressiveBundleUsageInfoRequest | Unset = UNSET
    """How many coupons a bundle has, one for each use (券组模式信息)"""
    display_info: ProductCouponDisplayRequest
    """How the coupon looks, and what it is good for in detail (展示信息)"""
    out_product_no: str | Unset = UNSET
    """The merchant's own number of the article or the offer (外部商品ID)"""
    stock: ProductCouponStockInfo | Unset = UNSET
    """What a batch of a coupon is made of (批次信息)"""
    stock_bundle: ProductCouponBundleInfo | Unset = UNSET
    """What the batches of a bundle are made of (批次组信息)"""


class ProgressiveBundleUsageInfoRequest(Model, kw_only=True):
    """How many coupons a bundle has, one for each use (券组模式信息)"""

    count: int
    """How many coupons a bundle has (可使用次数)"""
    interval_days: int | Unset = UNSET
    """How many days lie between two uses at least (多次优惠使用间隔天数)"""


class SequentialUsageInfoRequest(Model, kw_only=True):
    """How often a coupon is used, one time after the other (多次优惠模式信息)"""

    type_: SequentialUsageType = field(name="type")
    """How the discounts of several uses differ (多次优惠规则类型).

    - `INCREMENTAL`: each is larger than the one before
    - `EQUAL`: all are the same.
    """
    count: int
    """How often the coupon is used (可使用次数)"""
    available_days: int
    """How many days the coupon is good after it was given (多次优惠有效天数)"""
    interval_days: int | Unset = UNSET
    """How many days lie between two uses at least (多次优惠使用间隔天数)"""


class SingleUsageInfoRequest(Model, kw_only=True):
    """The discount of a coupon for all that is used once; other coupons have it in their batches (单券模式信息)"""

    normal_coupon: ProductCouponFixedRuleRequest | Unset = UNSET
    """A fixed sum off (满减券使用规则)"""
    discount_coupon: ProductCouponDiscountRuleRequest | Unset = UNSET
    """A share of the price off (折扣券使用规则)"""


OPERATION: Operation[CreatedProductCoupon] = Operation("marketing.create_product_coupon", CreatedProductCoupon)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedProductCoupon]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedProductCoupon]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedProductCoupon]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedProductCoupon: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedProductCoupon: ...


def sync(
    *,
    client: Caller,
    body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedProductCoupon:
    """Make a coupon for articles of a brand.

    The coupon comes with its first batch, or with a bundle of batches where it is used by bundles, and goes under
    review; coupons can be given once the batch is `SENDING`. Repeating the same number with the same contents makes no
    second coupon.

    Args:
        client: The client to call with.
        body: ProductCouponRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedProductCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781289
    https://pay.weixin.qq.com/doc/v3/partner/4016434630
    """
    return sync_detailed(
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
        *,
        client: Caller,
        body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedProductCoupon]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedProductCoupon]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedProductCoupon]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedProductCoupon: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedProductCoupon: ...


async def asyncio(
    *,
    client: Caller,
    body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
    json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedProductCoupon:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
