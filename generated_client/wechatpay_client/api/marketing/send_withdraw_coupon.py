# Generated from spec/ by `make generate`. Do not edit.
"""Give a user a coupon for a withdrawal without fee (为用户发银行提现免费券).

POST /v3/marketing/withdraw-favor/users/{openid}/coupons
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, WithdrawCouponGiftDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GivenWithdrawCoupon(Model, kw_only=True):
    """The coupon in the hands of the user (发银行提现免费券结果)"""

    coupon_id: str | Unset = UNSET
    """Number of one coupon in the hands of a user (券ID)"""
    expire_time: datetime | Unset = UNSET
    """Until when the coupon can be used (银行提现免费券过期时间)"""


class WithdrawCouponGift(Model, kw_only=True):
    """Who is given a coupon, from which batch (为用户发银行提现免费券)"""

    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号) Left out, it is the client's default."""
    stock_id: str
    """Number of the batch (银行提现免费券批次ID)"""
    appid: str | None | Unset = UNSET
    """AppID under which the user is named; bound to the merchant that calls (公众账号ID) Left out, it is the client's
    default.
    """
    send_request_no: str
    """The merchant's own number of the gift, unique under its merchant number; repeating it gives no second coupon
    (商户单据号)
    """


OPERATION: Operation[GivenWithdrawCoupon] = Operation(
    "marketing.send_withdraw_coupon", GivenWithdrawCoupon, body_defaults={"mchid": True, "appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenWithdrawCoupon]: ...

    @overload
    def sync_detailed(
        openid: str,
        *,
        client: Caller,
        json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenWithdrawCoupon]: ...


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
    json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenWithdrawCoupon]:
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
        body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenWithdrawCoupon: ...

    @overload
    def sync(
        openid: str,
        *,
        client: Caller,
        json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenWithdrawCoupon: ...


def sync(
    openid: str,
    *,
    client: Caller,
    body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
    json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenWithdrawCoupon:
    """Give a user a coupon for a withdrawal without fee.

    The user's next withdrawal to the bank costs nothing up to a sum. Repeating the same number with the same contents
    gives no second coupon.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        body: WithdrawCouponGift or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GivenWithdrawCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
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
        body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenWithdrawCoupon]: ...

    @overload
    async def asyncio_detailed(
        openid: str,
        *,
        client: Caller,
        json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenWithdrawCoupon]: ...


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
    json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GivenWithdrawCoupon]:
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
        body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenWithdrawCoupon: ...

    @overload
    async def asyncio(
        openid: str,
        *,
        client: Caller,
        json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GivenWithdrawCoupon: ...


async def asyncio(
    openid: str,
    *,
    client: Caller,
    body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
    json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GivenWithdrawCoupon:
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
