# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a coupon for articles from its user (失效用户商品券).

POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import UserProductCoupon
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, UserProductCouponDeactivationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UserProductCouponDeactivation(Model, kw_only=True):
    """The coupon that is withdrawn (失效用户商品券)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    product_coupon_id: str
    """Number WeChat Pay gave the coupon (商品券ID)"""
    stock_id: str
    """Number of the batch (批次ID)"""
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


OPERATION: Operation[UserProductCoupon] = Operation(
    "marketing.deactivate_user_product_coupon", UserProductCoupon, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        coupon_code: str,
        *,
        client: Caller,
        body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]: ...

    @overload
    def sync_detailed(
        openid: str,
        coupon_code: str,
        *,
        client: Caller,
        json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]: ...


def sync_detailed(
    openid: str,
    coupon_code: str,
    *,
    client: Caller,
    body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
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
        coupon_code: str,
        *,
        client: Caller,
        body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCoupon: ...

    @overload
    def sync(
        openid: str,
        coupon_code: str,
        *,
        client: Caller,
        json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCoupon: ...


def sync(
    openid: str,
    coupon_code: str,
    *,
    client: Caller,
    body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCoupon:
    """Withdraw a coupon for articles from its user.

    For a coupon that was given by mistake. No call undoes it. Repeating the same number with the same contents is safe.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        coupon_code: The coupon that is meant, by its code (用户商品券Code)
        client: The client to call with.
        body: UserProductCouponDeactivation or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserProductCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781578
    """
    return sync_detailed(
        openid,
        coupon_code,
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
        coupon_code: str,
        *,
        client: Caller,
        body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]: ...

    @overload
    async def asyncio_detailed(
        openid: str,
        coupon_code: str,
        *,
        client: Caller,
        json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]: ...


async def asyncio_detailed(
    openid: str,
    coupon_code: str,
    *,
    client: Caller,
    body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
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
        coupon_code: str,
        *,
        client: Caller,
        body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCoupon: ...

    @overload
    async def asyncio(
        openid: str,
        coupon_code: str,
        *,
        client: Caller,
        json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCoupon: ...


async def asyncio(
    openid: str,
    coupon_code: str,
    *,
    client: Caller,
    body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
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
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[UserProductCoupon]]:
    """Ask by `marketing.get_user_product_coupon` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[UserProductCoupon]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[UserProductCoupon]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[UserProductCoupon]] = await check_error(OPERATION, error).resolve_async()
    return found
