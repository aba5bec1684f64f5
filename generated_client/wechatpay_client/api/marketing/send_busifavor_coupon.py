# Generated from spec/ by `make generate`. Do not edit.
"""Give a user a coupon of a merchant (向用户发券).

POST /v3/marketing/busifavor/coupons/send
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import GivenBusifavorCoupon
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BusifavorCouponGiftDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorCouponGift(Model, kw_only=True):
    """Who is given a coupon, from which batch (向用户发券)"""

    openid: str
    """The user, as the AppID sees them (用户标识)"""
    appid: str | None | Unset = UNSET
    """AppID under which the user is named; bound to the merchant that calls (公众账号ID) Left out, it is the client's
    default.
    """
    stock_id: str
    """Number of the batch that is given from (批次号)"""
    out_request_no: str
    """The merchant's own number of the gift, unique under its merchant number; repeating it gives no second coupon
    (发券凭证)
    """
    coupon_code: str | Unset = UNSET
    """The code that names the coupon, unique under its batch (券code)"""


OPERATION: Operation[GivenBusifavorCoupon] = Operation(
    "marketing.send_busifavor_coupon", GivenBusifavorCoupon, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenBusifavorCoupon]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenBusifavorCoupon]: ...


def sync_detailed(
    *,
    client: Caller,
    body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenBusifavorCoupon]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenBusifavorCoupon: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenBusifavorCoupon: ...


def sync(
    *,
    client: Caller,
    body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenBusifavorCoupon:
    """Give a user a coupon of a merchant.

    The coupon lies in the user's wallet at once. Repeating the same number with the same contents gives no second
    coupon, and is the right answer to an unknown outcome.

    Args:
        client: The client to call with.
        body: BusifavorCouponGift or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GivenBusifavorCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """
    return sync_detailed(
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
        *,
        client: Caller,
        body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenBusifavorCoupon]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenBusifavorCoupon]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenBusifavorCoupon]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenBusifavorCoupon: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenBusifavorCoupon: ...


async def asyncio(
    *,
    client: Caller,
    body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenBusifavorCoupon:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
