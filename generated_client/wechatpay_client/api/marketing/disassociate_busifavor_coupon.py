# Generated from spec/ by `make generate`. Do not edit.
"""Untie a coupon of a merchant from its order (取消关联订单信息).

POST /v3/marketing/busifavor/coupons/disassociate
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import BusifavorCouponOrder
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BusifavorCouponOrderDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DisassociatedBusifavorCoupon(Model, kw_only=True):
    """When coupon and order were untied (取消关联订单信息结果)"""

    wechatpay_disassociate_time: datetime
    """When coupon and order were untied (取消关联成功时间)"""


OPERATION: Operation[DisassociatedBusifavorCoupon] = Operation(
    "marketing.disassociate_busifavor_coupon", DisassociatedBusifavorCoupon
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedBusifavorCoupon]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedBusifavorCoupon]: ...


def sync_detailed(
    *,
    client: Caller,
    body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DisassociatedBusifavorCoupon]:
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
        body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DisassociatedBusifavorCoupon: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DisassociatedBusifavorCoupon: ...


def sync(
    *,
    client: Caller,
    body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DisassociatedBusifavorCoupon:
    """Untie a coupon of a merchant from its order.

    For an order that was refunded, or tied by mistake. Repeating it is safe.

    Args:
        client: The client to call with.
        body: BusifavorCouponOrder or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        DisassociatedBusifavorCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012465673
    https://pay.weixin.qq.com/doc/v3/partner/4012465703
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
        body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedBusifavorCoupon]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedBusifavorCoupon]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DisassociatedBusifavorCoupon]:
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
        body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DisassociatedBusifavorCoupon: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DisassociatedBusifavorCoupon: ...


async def asyncio(
    *,
    client: Caller,
    body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DisassociatedBusifavorCoupon:
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
