# Generated from spec/ by `make generate`. Do not edit.
"""Change what a coupon for articles shows (修改商品券).

PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import ProductCoupon, ProductCouponDisplayRequest
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ProductCouponChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ProductCouponChange(Model, kw_only=True):
    """How the coupon is to look from now on (修改商品券)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number; repeating it does nothing twice
    (请求单号)
    """
    display_info: ProductCouponDisplayRequest
    """How the coupon looks, and what it is good for in detail (展示信息)"""


OPERATION: Operation[ProductCoupon] = Operation("marketing.modify_product_coupon", ProductCoupon)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        body: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]: ...

    @overload
    def sync_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]: ...


def sync_detailed(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
    json: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCoupon]:
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
        body: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCoupon: ...

    @overload
    def sync(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCoupon: ...


def sync(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
    json: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCoupon:
    """Change what a coupon for articles shows.

    Replaces the whole of what is displayed; discounts and times are no part of it.

    Args:
        product_coupon_id: The coupon that is meant (商品券ID)
        client: The client to call with.
        body: ProductCouponChange or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ProductCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781296
    https://pay.weixin.qq.com/doc/v3/partner/4016434633
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
        body: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]: ...

    @overload
    async def asyncio_detailed(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]: ...


async def asyncio_detailed(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
    json: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ProductCoupon]:
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
        body: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCoupon: ...

    @overload
    async def asyncio(
        product_coupon_id: str,
        *,
        client: Caller,
        json: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ProductCoupon: ...


async def asyncio(
    product_coupon_id: str,
    *,
    client: Caller,
    body: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
    json: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCoupon:
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
