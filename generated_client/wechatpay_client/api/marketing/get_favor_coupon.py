# Generated from spec/ by `make generate`. Do not edit.
"""Look up a cash coupon of a user (查询代金券详情).

GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import FavorCoupon
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetFavorCouponQuery(TypedDict):
    """The query of `marketing.get_favor_coupon`."""

    appid: NotRequired[str | None]
    """AppID under which the user is named (公众账号ID) Left out, it is the client's default."""


OPERATION: Operation[FavorCoupon] = Operation("marketing.get_favor_coupon", FavorCoupon, query_defaults={"appid": True})


def sync_detailed(
    openid: str,
    coupon_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorCoupon]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
            "coupon_id": coupon_id,
        },
        {
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    coupon_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorCoupon:
    """Look up a cash coupon of a user.

    Tells whether the coupon was used, and for which order.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        coupon_id: The coupon that is meant (代金券ID)
        client: The client to call with.
        appid: AppID under which the user is named (公众账号ID) Left out, it is the client's default.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FavorCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012486942
    https://pay.weixin.qq.com/doc/v3/partner/4012492796
    """
    return sync_detailed(
        openid,
        coupon_id,
        client=client,
        appid=appid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    coupon_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FavorCoupon]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
            "coupon_id": coupon_id,
        },
        {
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    coupon_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FavorCoupon:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            coupon_id,
            client=client,
            appid=appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
