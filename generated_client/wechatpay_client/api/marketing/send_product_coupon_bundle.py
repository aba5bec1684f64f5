# Generated from spec/ by `make generate`. Do not edit.
"""Give a user a bundle of coupons for articles (向用户发放商品券批次组).

POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import ProductCouponTagInfoRequest, UserProductCouponBundle
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, UserProductCouponBundleRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UserProductCouponBundleRequest(Model, kw_only=True):
    """Who is given a bundle of coupons (向用户发放商品券批次组)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    product_coupon_id: str
    """Number WeChat Pay gave the coupon (商品券ID)"""
    stock_bundle_id: str
    """Number WeChat Pay gave the bundle of batches (批次组ID)"""
    appid: str | None | Unset = UNSET
    """AppID under which the user is named; bound to the merchant that calls (公众账号ID) Left out, it is the client's
    default.
    """
    send_request_no: str
    """The merchant's own number of the gift, unique under its merchant number; repeating it gives nothing twice
    (发券请求单号)
    """
    attach: str | Unset = UNSET
    """Text of the merchant's choice; replies and events give it back (自定义附加信息)"""
    coupon_tag_info: ProductCouponTagInfoRequest | Unset = UNSET
    """Marks of the coupon (用户商品券标签信息)"""


OPERATION: Operation[UserProductCouponBundle] = Operation(
    "marketing.send_product_coupon_bundle", UserProductCouponBundle, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]: ...

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]: ...


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserProductCouponBundle]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
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
        openid: str,
        *,
        client: Caller,
        body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCouponBundle: ...

    @overload
    def sync(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCouponBundle: ...


def sync(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCouponBundle:
    """Give a user a bundle of coupons for articles.

    The user gets one coupon of each batch of the bundle. Repeating the same number with the same contents gives no
    second bundle, and is the right answer to an unknown outcome.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        body: UserProductCouponBundleRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserProductCouponBundle

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016280664
    """
    return sync_detailed(
        openid,
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
        openid: str,
        *,
        client: Caller,
        body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]: ...

    @overload
    async def asyncio_detailed(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]: ...


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserProductCouponBundle]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
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
        openid: str,
        *,
        client: Caller,
        body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCouponBundle: ...

    @overload
    async def asyncio(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCouponBundle: ...


async def asyncio(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCouponBundle:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
