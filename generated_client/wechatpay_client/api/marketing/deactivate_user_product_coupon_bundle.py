# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a bundle of coupons for articles from its user (失效用户商品券组).

POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import UserProductCouponBundle
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, UserProductCouponBundleDeactivationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UserProductCouponBundleDeactivation(Model, kw_only=True):
    """The bundle of coupons that is withdrawn (失效用户商品券组)"""

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
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number; repeating it does nothing twice
    (请求单号)
    """
    deactivate_reason: str
    """Why it is withdrawn, in words (失效原因)"""


OPERATION: Operation[UserProductCouponBundle] = Operation(
    "marketing.deactivate_user_product_coupon_bundle", UserProductCouponBundle, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        user_coupon_bundle_id: str,
        *,
        client: Caller,
        body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]: ...

    @overload
    def sync_detailed(
        openid: str,
        user_coupon_bundle_id: str,
        *,
        client: Caller,
        json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]: ...


def sync_detailed(
    openid: str,
    user_coupon_bundle_id: str,
    *,
    client: Caller,
    body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping | Unset = UNSET,
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
            "user_coupon_bundle_id": user_coupon_bundle_id,
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
        user_coupon_bundle_id: str,
        *,
        client: Caller,
        body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCouponBundle: ...

    @overload
    def sync(
        openid: str,
        user_coupon_bundle_id: str,
        *,
        client: Caller,
        json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCouponBundle: ...


def sync(
    openid: str,
    user_coupon_bundle_id: str,
    *,
    client: Caller,
    body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCouponBundle:
    """Withdraw a bundle of coupons for articles from its user.

    All coupons of the bundle that were not used are withdrawn. No call undoes it. Repeating the same number with the
    same contents is safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        user_coupon_bundle_id: The bundle of the user that is meant (用户券组ID)
        client: The client to call with.
        body: UserProductCouponBundleDeactivation or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4016280658
    """
    return sync_detailed(
        openid,
        user_coupon_bundle_id,
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
        user_coupon_bundle_id: str,
        *,
        client: Caller,
        body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]: ...

    @overload
    async def asyncio_detailed(
        openid: str,
        user_coupon_bundle_id: str,
        *,
        client: Caller,
        json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]: ...


async def asyncio_detailed(
    openid: str,
    user_coupon_bundle_id: str,
    *,
    client: Caller,
    body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping | Unset = UNSET,
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
            "user_coupon_bundle_id": user_coupon_bundle_id,
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
        user_coupon_bundle_id: str,
        *,
        client: Caller,
        body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCouponBundle: ...

    @overload
    async def asyncio(
        openid: str,
        user_coupon_bundle_id: str,
        *,
        client: Caller,
        json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCouponBundle: ...


async def asyncio(
    openid: str,
    user_coupon_bundle_id: str,
    *,
    client: Caller,
    body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCouponBundle:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            user_coupon_bundle_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
