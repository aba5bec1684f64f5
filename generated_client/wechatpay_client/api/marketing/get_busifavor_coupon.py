# Generated from spec/ by `make generate`. Do not edit.
"""Look up a coupon of a merchant that a user has (查询用户单张券详情).

GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.marketing import BusifavorCoupon
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[BusifavorCoupon] = Operation("marketing.get_busifavor_coupon", BusifavorCoupon)


def sync_detailed(
    openid: str,
    coupon_code: str,
    appid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BusifavorCoupon]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
            "coupon_code": coupon_code,
            "appid": appid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    coupon_code: str,
    appid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BusifavorCoupon:
    """Look up a coupon of a merchant that a user has.

    Tells where the coupon stands. Ask it after an unknown outcome.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        coupon_code: The coupon that is meant, by its code (券code)
        appid: AppID under which the user is named (公众账号ID)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BusifavorCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012535011
    https://pay.weixin.qq.com/doc/v3/partner/4012693103
    https://pay.weixin.qq.com/doc/v3/merchant/4015715938
    https://pay.weixin.qq.com/doc/v3/merchant/4015717405
    """
    return sync_detailed(
        openid,
        coupon_code,
        appid,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    coupon_code: str,
    appid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BusifavorCoupon]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
            "coupon_code": coupon_code,
            "appid": appid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    coupon_code: str,
    appid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BusifavorCoupon:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            coupon_code,
            appid,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
