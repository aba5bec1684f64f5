# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a coupon of a merchant from its user (使券失效).

POST /v3/marketing/busifavor/coupons/deactivate
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BusifavorCouponDeactivationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorCouponDeactivation(Model, kw_only=True):
    """The coupon that is withdrawn (使券失效)"""

    coupon_code: str
    """The code that names the coupon, unique under its batch (券code)"""
    stock_id: str
    """Number of the batch (批次号)"""
    deactivate_request_no: str
    """The merchant's own number of the withdrawal, unique under its merchant number (失效请求单据号)"""
    deactivate_reason: str | Unset = UNSET
    """Why the coupon is withdrawn, in words (失效原因)"""


class DeactivatedBusifavorCoupon(Model, kw_only=True):
    """When the coupon was withdrawn (使券失效结果)"""

    wechatpay_deactivate_time: datetime
    """When the coupon was withdrawn (券成功失效的时间)"""


OPERATION: Operation[DeactivatedBusifavorCoupon] = Operation(
    "marketing.deactivate_busifavor_coupon", DeactivatedBusifavorCoupon
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeactivatedBusifavorCoupon]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeactivatedBusifavorCoupon]: ...


def sync_detailed(
    *,
    client: Caller,
    body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeactivatedBusifavorCoupon]:
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
        body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeactivatedBusifavorCoupon: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeactivatedBusifavorCoupon: ...


def sync(
    *,
    client: Caller,
    body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeactivatedBusifavorCoupon:
    """Withdraw a coupon of a merchant from its user.

    For a coupon that was given by mistake and not used. No call undoes it. Repeating the same number with the same
    contents is safe.

    Args:
        client: The client to call with.
        body: BusifavorCouponDeactivation or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        DeactivatedBusifavorCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012465890
    https://pay.weixin.qq.com/doc/v3/partner/4012465924
    https://pay.weixin.qq.com/doc/v3/merchant/4015716887
    https://pay.weixin.qq.com/doc/v3/merchant/4015717499
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
        body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeactivatedBusifavorCoupon]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeactivatedBusifavorCoupon]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeactivatedBusifavorCoupon]:
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
        body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeactivatedBusifavorCoupon: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeactivatedBusifavorCoupon: ...


async def asyncio(
    *,
    client: Caller,
    body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeactivatedBusifavorCoupon:
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
