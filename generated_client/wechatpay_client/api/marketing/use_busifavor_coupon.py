# Generated from spec/ by `make generate`. Do not edit.
"""Use a coupon of a merchant up (核销用户券).

POST /v3/marketing/busifavor/coupons/use
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, BusifavorCouponUseDict
    from ...models.marketing import BusifavorCoupon
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorCouponUse(Model, kw_only=True):
    """The coupon that is used, and when (核销用户券)"""

    coupon_code: str
    """The code that names the coupon, unique under its batch (券code)"""
    stock_id: str | Unset = UNSET
    """Number of the batch; needed where the codes are of the merchant (批次号)"""
    appid: str | None | Unset = UNSET
    """AppID under which the user is named; bound to the merchant that calls (公众账号ID) Left out, it is the client's
    default.
    """
    use_time: datetime
    """When the coupon is used (请求核销时间)"""
    use_request_no: str
    """The merchant's own number of the use, unique under its merchant number (核销请求单据号)"""
    openid: str | Unset = UNSET
    """The user, as the AppID sees them (用户标识)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    mch_id: str | Unset = UNSET
    """The merchant that placed the order (下单商户号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""


class UsedBusifavorCoupon(Model, kw_only=True):
    """The coupon that was used (核销用户券结果)"""

    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    openid: str
    """The user, as the AppID sees them (用户标识)"""
    wechatpay_use_time: datetime
    """When the coupon was used (系统核销券成功的时间)"""


OPERATION: Operation[UsedBusifavorCoupon] = Operation(
    "marketing.use_busifavor_coupon", UsedBusifavorCoupon, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UsedBusifavorCoupon]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UsedBusifavorCoupon]: ...


def sync_detailed(
    *,
    client: Caller,
    body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UsedBusifavorCoupon]:
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
        body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UsedBusifavorCoupon: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UsedBusifavorCoupon: ...


def sync(
    *,
    client: Caller,
    body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UsedBusifavorCoupon:
    """Use a coupon of a merchant up.

    Tell WeChat Pay when the discount has been given, so that the coupon leaves the user's wallet. Only a coupon that is
    good now can be used. Repeating the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: BusifavorCouponUse or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UsedBusifavorCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012465292
    https://pay.weixin.qq.com/doc/v3/partner/4012465359
    https://pay.weixin.qq.com/doc/v3/merchant/4015715894
    https://pay.weixin.qq.com/doc/v3/merchant/4015717390
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
        body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UsedBusifavorCoupon]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UsedBusifavorCoupon]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UsedBusifavorCoupon]:
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
        body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UsedBusifavorCoupon: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UsedBusifavorCoupon: ...


async def asyncio(
    *,
    client: Caller,
    body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
    json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UsedBusifavorCoupon:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[BusifavorCoupon]]:
    """Ask by `marketing.get_busifavor_coupon` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[BusifavorCoupon]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[BusifavorCoupon]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[BusifavorCoupon]] = await check_error(OPERATION, error).resolve_async()
    return found
