# Generated from spec/ by `make generate`. Do not edit.
"""Use a coupon for articles up (核销用户商品券).

POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import UserProductCoupon
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, UserProductCouponUseDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CouponOrderRequest(Model, kw_only=True):
    """The order in which the coupon was used (关联微信支付订单信息)"""

    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    mchid: str | Unset = UNSET
    """The merchant that placed the order (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


class CouponScoreOrderRequest(Model, kw_only=True):
    """The service order of WeChat Pay score in which the coupon was used (关联微信支付分订单信息)"""

    order_id: str | Unset = UNSET
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""
    out_order_no: str | Unset = UNSET
    """The merchant's own number of the service order (商户服务订单号)"""
    mchid: str | Unset = UNSET
    """The merchant that made the order (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


class UserProductCouponUse(Model, kw_only=True):
    """The coupon that is used, and for which order (核销用户商品券)"""

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
    use_time: datetime
    """When the coupon is used (核销时间)"""
    associated_order_info: CouponOrderRequest
    """The order in which the coupon was used (关联微信支付订单信息)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number; repeating it does nothing twice
    (请求单号)
    """
    sequential_coupon_index: int | Unset = UNSET
    """Which use it is, counted from 0; of coupons used several times (多次优惠索引)"""
    store_id: str | Unset = UNSET
    """Number WeChat Pay gave the shop of a brand (门店ID)"""
    associated_pay_score_order_info: CouponScoreOrderRequest | Unset = UNSET
    """The service order of WeChat Pay score in which the coupon was used (关联微信支付分订单信息)"""
    saved_amount: int | Unset = UNSET
    """What the coupon took off (优惠金额) Unit: fen."""


OPERATION: Operation[UserProductCoupon] = Operation(
    "marketing.use_product_coupon", UserProductCoupon, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        coupon_code: str,
        *,
        client: Caller,
        body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
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
        json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
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
    body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
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
        body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
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
        json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
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
    body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserProductCoupon:
    """Use a coupon for articles up.

    Tell WeChat Pay when the discount was given, and for which order. A coupon that is used several times says which use
    it is. Repeating the same number with the same contents is safe.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        coupon_code: The coupon that is meant, by its code (用户商品券Code)
        client: The client to call with.
        body: UserProductCouponUse or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4015781608
    https://pay.weixin.qq.com/doc/v3/partner/4016435636
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
        body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
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
        json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
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
    body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
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
        body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
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
        json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
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
    body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
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
