# Generated from spec/ by `make generate`. Do not edit.
"""Prepare a coupon for articles that the user then takes (向用户预发放商品券).

POST /v3/marketing/busifavor/product-coupons/pre-send
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BusifavorProductCouponPreparationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorProductCouponPreparation(Model, kw_only=True):
    """Who may be given a coupon for articles, from which batch (向用户预发放商品券)"""

    stock_id: str
    """Number of the batch that is given from (批次ID)"""
    coupon_code: str | Unset = UNSET
    """The code that names the coupon, unique under its batch (券code)"""
    appid: str | None | Unset = UNSET
    """AppID under which the user is named; bound to the merchant that calls (公众账号ID) Left out, it is the client's
    default.
    """
    openid: str | Unset = UNSET
    """The user, as the AppID sees them (用户标识)"""
    send_request_no: str
    """The merchant's own number of the gift, unique under its merchant number (发券请求单号)"""


class PreparedBusifavorProductCoupon(Model, kw_only=True):
    """What the mini-program gives the coupon with (预发放商品券结果)"""

    token: str
    """Token for the component of the mini-program that gives the coupon (预发券token)"""


OPERATION: Operation[PreparedBusifavorProductCoupon] = Operation(
    "marketing.prepare_busifavor_product_coupon", PreparedBusifavorProductCoupon, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedBusifavorProductCoupon]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedBusifavorProductCoupon]: ...


def sync_detailed(
    *,
    client: Caller,
    body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedBusifavorProductCoupon]:
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
        body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedBusifavorProductCoupon: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedBusifavorProductCoupon: ...


def sync(
    *,
    client: Caller,
    body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedBusifavorProductCoupon:
    """Prepare a coupon for articles that the user then takes.

    The token of the reply goes to the component of the mini-program in which the user takes the coupon.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: BusifavorProductCouponPreparation or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PreparedBusifavorProductCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/brand/4016797130
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
        body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedBusifavorProductCoupon]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedBusifavorProductCoupon]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedBusifavorProductCoupon]:
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
        body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedBusifavorProductCoupon: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedBusifavorProductCoupon: ...


async def asyncio(
    *,
    client: Caller,
    body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedBusifavorProductCoupon:
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
