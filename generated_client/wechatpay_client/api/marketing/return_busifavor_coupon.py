# Generated from spec/ by `make generate`. Do not edit.
"""Give a used coupon of a merchant back to its user (申请退券).

POST /v3/marketing/busifavor/coupons/return
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BusifavorCouponReturnDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorCouponReturn(Model, kw_only=True):
    """The coupon that the user gets back (申请退券)"""

    coupon_code: str
    """The code that names the coupon, unique under its batch (券code)"""
    stock_id: str
    """Number of the batch (批次号)"""
    return_request_no: str
    """The merchant's own number of the return, unique under its merchant number (退券请求单据号)"""


class ReturnedBusifavorCoupon(Model, kw_only=True):
    """When the user got the coupon back (申请退券结果)"""

    wechatpay_return_time: datetime
    """When the user got the coupon back (微信退券成功的时间)"""


OPERATION: Operation[ReturnedBusifavorCoupon] = Operation("marketing.return_busifavor_coupon", ReturnedBusifavorCoupon)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReturnedBusifavorCoupon]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReturnedBusifavorCoupon]: ...


def sync_detailed(
    *,
    client: Caller,
    body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReturnedBusifavorCoupon]:
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
        body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReturnedBusifavorCoupon: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReturnedBusifavorCoupon: ...


def sync(
    *,
    client: Caller,
    body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReturnedBusifavorCoupon:
    """Give a used coupon of a merchant back to its user.

    For an order that was refunded. The coupon can be used again as long as it is good. Repeating the same number with
    the same contents is safe.

    Args:
        client: The client to call with.
        body: BusifavorCouponReturn or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ReturnedBusifavorCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012465845
    https://pay.weixin.qq.com/doc/v3/partner/4012465865
    https://pay.weixin.qq.com/doc/v3/merchant/4015716876
    https://pay.weixin.qq.com/doc/v3/merchant/4015717496
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
        body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReturnedBusifavorCoupon]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReturnedBusifavorCoupon]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReturnedBusifavorCoupon]:
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
        body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReturnedBusifavorCoupon: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReturnedBusifavorCoupon: ...


async def asyncio(
    *,
    client: Caller,
    body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReturnedBusifavorCoupon:
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
