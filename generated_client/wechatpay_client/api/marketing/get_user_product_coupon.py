# Generated from spec/ by `make generate`. Do not edit.
"""Look up a coupon for articles that a user has (查询用户商品券详情).

GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import UserProductCoupon
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetUserProductCouponQuery(TypedDict):
    """The query of `marketing.get_user_product_coupon`."""

    brand_id: str
    """The brand of the coupon (品牌ID)"""
    product_coupon_id: str
    """The coupon (商品券ID)"""
    stock_id: str
    """The batch of the coupon (批次ID)"""
    appid: NotRequired[str | None]
    """AppID under which the user is named (公众账号AppID) Left out, it is the client's default."""


OPERATION: Operation[UserProductCoupon] = Operation(
    "marketing.get_user_product_coupon", UserProductCoupon, query_defaults={"appid": True}
)


def sync_detailed(
    openid: str,
    coupon_code: str,
    *,
    client: Caller,
    brand_id: str,
    product_coupon_id: str,
    stock_id: str,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserProductCoupon]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
            "coupon_code": coupon_code,
        },
        {
            "brand_id": brand_id,
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    coupon_code: str,
    *,
    client: Caller,
    brand_id: str,
    product_coupon_id: str,
    stock_id: str,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCoupon:
    """Look up a coupon for articles that a user has.

    Tells where the coupon stands. Ask it after an unknown outcome.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        coupon_code: The coupon that is meant, by its code (用户商品券Code)
        client: The client to call with.
        brand_id: The brand of the coupon (品牌ID)
        product_coupon_id: The coupon (商品券ID)
        stock_id: The batch of the coupon (批次ID)
        appid: AppID under which the user is named (公众账号AppID) Left out, it is the client's default.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserProductCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781582
    https://pay.weixin.qq.com/doc/v3/partner/4016435702
    """
    return sync_detailed(
        openid,
        coupon_code,
        client=client,
        brand_id=brand_id,
        product_coupon_id=product_coupon_id,
        stock_id=stock_id,
        appid=appid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    coupon_code: str,
    *,
    client: Caller,
    brand_id: str,
    product_coupon_id: str,
    stock_id: str,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserProductCoupon]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
            "coupon_code": coupon_code,
        },
        {
            "brand_id": brand_id,
            "product_coupon_id": product_coupon_id,
            "stock_id": stock_id,
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    coupon_code: str,
    *,
    client: Caller,
    brand_id: str,
    product_coupon_id: str,
    stock_id: str,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCoupon:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            coupon_code,
            client=client,
            brand_id=brand_id,
            product_coupon_id=product_coupon_id,
            stock_id=stock_id,
            appid=appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
