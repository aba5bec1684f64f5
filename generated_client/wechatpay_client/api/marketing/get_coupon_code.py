# Generated from spec/ by `make generate`. Do not edit.
"""Look up a code uploaded for the coupons of a batch (查询预存code详情).

GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import BusifavorCoupon, UploadedCouponCode
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CouponCodeDetail(Model, kw_only=True):
    """A code and the coupon that took it (预存code详情)"""

    code_information: UploadedCouponCode
    """A code that the merchant uploaded (券code信息)"""
    coupon_information: BusifavorCoupon | Unset = UNSET
    """A coupon of a user and what became of it (用户的商家券)"""


class GetCouponCodeQuery(TypedDict):
    """The query of `marketing.get_coupon_code`."""

    appid: NotRequired[str | None]
    """AppID under which users are named (公众账号ID)"""


OPERATION: Operation[CouponCodeDetail] = Operation(
    "marketing.get_coupon_code", CouponCodeDetail, query_defaults={"appid": False}
)


def sync_detailed(
    stock_id: str,
    coupon_code: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponCodeDetail]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
            "coupon_code": coupon_code,
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
    stock_id: str,
    coupon_code: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponCodeDetail:
    """Look up a code uploaded for the coupons of a batch.

    Tells whether a coupon has taken the code, and what became of that coupon.

    Args:
        stock_id: The batch that is meant (批次号)
        coupon_code: The code that is meant (商户上传的code)
        client: The client to call with.
        appid: AppID under which users are named (公众账号ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CouponCodeDetail

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """
    return sync_detailed(
        stock_id,
        coupon_code,
        client=client,
        appid=appid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    stock_id: str,
    coupon_code: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CouponCodeDetail]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
            "coupon_code": coupon_code,
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
    stock_id: str,
    coupon_code: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CouponCodeDetail:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            coupon_code,
            client=client,
            appid=appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
