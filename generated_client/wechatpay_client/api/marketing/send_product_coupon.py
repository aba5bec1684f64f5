# Generated from spec/ by `make generate`. Do not edit.
"""Give a user a coupon for articles (向用户发放商品券).

POST /v3/marketing/partner/product-coupon/users/{openid}/coupons
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import ProductCouponTagInfoRequest, UserProductCoupon
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, UserProductCouponRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UserProductCouponRequest(Model, kw_only=True):
    """Who is given a coupon, from which batch (向用户发放商品券)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    product_coupon_id: str
    """Number WeChat Pay gave the coupon (商品券ID)"""
    stock_id: str
    """Number of the batch that is given from (批次ID)"""
    coupon_code: str | Unset = UNSET
    """The code that names the coupon of the user (用户商品券Code)"""
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


OPERATION: Operation[UserProductCoupon] = Operation(
    "marketing.send_product_coupon", UserProductCoupon, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]: ...

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]: ...


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
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
        body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCoupon: ...

    @overload
    def sync(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCoupon: ...


def sync(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCoupon:
    """Give a user a coupon for articles.

    The coupon lies in the user's wallet at once; where the brand confirms coupons first it is `CONFIRMING`. Repeating
    the same number with the same contents gives no second coupon, and is the right answer to an unknown outcome.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        body: UserProductCouponRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserProductCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015781605
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
        body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]: ...

    @overload
    async def asyncio_detailed(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]: ...


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
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
        body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCoupon: ...

    @overload
    async def asyncio(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UserProductCoupon: ...


async def asyncio(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCoupon:
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
