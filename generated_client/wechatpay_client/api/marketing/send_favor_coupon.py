# Generated from spec/ by `make generate`. Do not edit.
"""Give a user a cash coupon (发放代金券).

POST /v3/marketing/favor/users/{openid}/coupons
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FavorCouponGiftDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FavorCouponGift(Model, kw_only=True):
    """The user's coupon: from which batch, under which number (发放代金券)"""

    stock_id: str
    """Number of the batch that is given from (批次号)"""
    out_request_no: str
    """The merchant's own number of the gift, unique under its merchant number; repeating it gives no second coupon
    (商户单据号)
    """
    appid: str | None | Unset = UNSET
    """AppID under which the user is named; bound to the merchant that calls (公众账号ID) Left out, it is the client's
    default.
    """
    stock_creator_mchid: str
    """The merchant that made the batch of coupons (创建批次的商户号)"""
    coupon_value: int | Unset = UNSET
    """What the coupon takes off, where the batch leaves it open (指定面额) Unit: fen."""
    coupon_minimum: int | Unset = UNSET
    """Least amount of an order, where the batch leaves it open (指定门槛) Unit: fen."""


class GivenFavorCoupon(Model, kw_only=True):
    """The coupon in the hands of the user (发放代金券结果)"""

    coupon_id: str
    """Number of one coupon in the hands of a user (券ID)"""


OPERATION: Operation[GivenFavorCoupon] = Operation(
    "marketing.send_favor_coupon", GivenFavorCoupon, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        body: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenFavorCoupon]: ...

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        json: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenFavorCoupon]: ...


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    body: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
    json: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenFavorCoupon]:
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
        body: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenFavorCoupon: ...

    @overload
    def sync(
        openid: str,
        *,
        client: Caller,
        json: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenFavorCoupon: ...


def sync(
    openid: str,
    *,
    client: Caller,
    body: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
    json: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenFavorCoupon:
    """Give a user a cash coupon.

    The coupon lies in the user's wallet at once, and WeChat Pay uses it by itself when the user pays an order it is
    good for. Repeating the same number with the same contents gives no second coupon, and is the right answer to an
    unknown outcome.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        body: FavorCouponGift or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GivenFavorCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012463767
    https://pay.weixin.qq.com/doc/v3/partner/4012463807
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
        body: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenFavorCoupon]: ...

    @overload
    async def asyncio_detailed(
        openid: str,
        *,
        client: Caller,
        json: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenFavorCoupon]: ...


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    body: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
    json: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenFavorCoupon]:
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
        body: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenFavorCoupon: ...

    @overload
    async def asyncio(
        openid: str,
        *,
        client: Caller,
        json: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenFavorCoupon: ...


async def asyncio(
    openid: str,
    *,
    client: Caller,
    body: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
    json: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenFavorCoupon:
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
