# Generated from spec/ by `make generate`. Do not edit.
"""Look up a coupon for articles (查询商品券).

GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.marketing import ProductCoupon
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetProductCouponQuery(TypedDict):
    """The query of `marketing.get_product_coupon`."""

    brand_id: str
    """The brand of the coupon (品牌ID)"""


OPERATION: Operation[ProductCoupon] = Operation("marketing.get_product_coupon", ProductCoupon)


def sync_detailed(
    product_coupon_id: str,
    *,
    client: Caller,
    brand_id: str,
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
        {
            "brand_id": brand_id,
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
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ProductCoupon:
    """Look up a coupon for articles.

    Tells whether the coupon was approved, and how it looks.

    Args:
        product_coupon_id: The coupon that is meant (商品券ID)
        client: The client to call with.
        brand_id: The brand of the coupon (品牌ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ProductCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781292
    https://pay.weixin.qq.com/doc/v3/partner/4016434632
    """
    return sync_detailed(
        product_coupon_id,
        client=client,
        brand_id=brand_id,
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
        {
            "brand_id": brand_id,
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
            brand_id=brand_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
