# Generated from spec/ by `make generate`. Do not edit.
"""Tie a used coupon of a merchant to its order (关联订单信息).

POST /v3/marketing/busifavor/coupons/associate
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


class AssociatedBusifavorCoupon(Model, kw_only=True):
    """When coupon and order were tied (关联订单信息结果)"""

    wechatpay_associate_time: datetime
    """When coupon and order were tied (关联成功时间)"""


OPERATION: Operation[AssociatedBusifavorCoupon] = Operation(
    "marketing.associate_busifavor_coupon", AssociatedBusifavorCoupon
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
    ) -> Response[AssociatedBusifavorCoupon]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AssociatedBusifavorCoupon]: ...


def sync_detailed(
    *,
    client: Caller,
    body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AssociatedBusifavorCoupon]:
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
    ) -> AssociatedBusifavorCoupon: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AssociatedBusifavorCoupon: ...


def sync(
    *,
    client: Caller,
    body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AssociatedBusifavorCoupon:
    """Tie a used coupon of a merchant to its order.

    So that WeChat Pay can tell how well a batch does. Repeating it is safe.

    Args:
        client: The client to call with.
        body: BusifavorCouponOrder or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AssociatedBusifavorCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012465596
    https://pay.weixin.qq.com/doc/v3/partner/4012465640
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
    ) -> Response[AssociatedBusifavorCoupon]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AssociatedBusifavorCoupon]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AssociatedBusifavorCoupon]:
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
    ) -> AssociatedBusifavorCoupon: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AssociatedBusifavorCoupon: ...


async def asyncio(
    *,
    client: Caller,
    body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AssociatedBusifavorCoupon:
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
