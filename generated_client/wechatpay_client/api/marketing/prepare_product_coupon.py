# Generated from spec/ by `make generate`. Do not edit.
"""Prepare a coupon for articles that the user then takes (向用户预发放商品券).

POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import PreparedProductCoupon
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, UserProductCouponPreparationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UserProductCouponPreparation(Model, kw_only=True):
    """A coupon that the user takes in a mini-program (向用户预发放商品券)"""

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


OPERATION: Operation[PreparedProductCoupon] = Operation(
    "marketing.prepare_product_coupon", PreparedProductCoupon, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedProductCoupon]: ...

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedProductCoupon]: ...


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedProductCoupon]:
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
        body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedProductCoupon: ...

    @overload
    def sync(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedProductCoupon: ...


def sync(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedProductCoupon:
    """Prepare a coupon for articles that the user then takes.

    The token of the reply goes to the component of the mini-program in which the user takes the coupon; that they took
    it comes as event.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        body: UserProductCouponPreparation or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PreparedProductCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016434365
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
        body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedProductCoupon]: ...

    @overload
    async def asyncio_detailed(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedProductCoupon]: ...


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedProductCoupon]:
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
        body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedProductCoupon: ...

    @overload
    async def asyncio(
        openid: str,
        *,
        client: Caller,
        json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedProductCoupon: ...


async def asyncio(
    openid: str,
    *,
    client: Caller,
    body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedProductCoupon:
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
