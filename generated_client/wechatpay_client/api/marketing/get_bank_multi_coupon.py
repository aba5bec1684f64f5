# Generated from spec/ by `make generate`. Do not edit.
"""Look up a coupon of a bank that is good for several payments (查询绑定多笔立减活动的代金券详情).

GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


BankCouponState: TypeAlias = Literal[
    "COUPON_STATE_UNKNOW",
    "COUPON_STATE_SEND",
    "COUPON_STATE_USED",
    "COUPON_STATE_EXPIRED",
]
"""Where the coupon stands (券状态).

- `COUPON_STATE_UNKNOW`: not known
- `COUPON_STATE_SEND`: given, can be used
- `COUPON_STATE_USED`: used
- `COUPON_STATE_EXPIRED`: its time is over.
"""


class BankMultiCoupon(Model, kw_only=True):
    """A coupon that is good for several payments, and its uses (绑定多笔立减活动的代金券)"""

    stock_creator_mchid: str
    """The merchant that made the batch of coupons (创建批次的商户号)"""
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    coupon_id: str
    """Number of one coupon in the hands of a user (券ID)"""
    coupon_name: str
    """What the coupon is called (代金券名称)"""
    coupon_state: BankCouponState | str
    """Where the coupon stands (券状态).

    - `COUPON_STATE_UNKNOW`: not known
    - `COUPON_STATE_SEND`: given, can be used
    - `COUPON_STATE_USED`: used
    - `COUPON_STATE_EXPIRED`: its time is over.
    """
    receive_time: datetime
    """When the user was given the coupon (领券时间)"""
    available_begin_time: datetime
    """From when on the coupon can be used (可用开始时间)"""
    available_end_time: datetime
    """Until when the coupon can be used (可用结束时间)"""
    activity_id: str
    """Number WeChat Pay gave the activity (活动ID)"""
    max_use_number: int
    """How often the coupon can be used (最大使用次数)"""
    available_number: int
    """How often it can still be used (可用次数)"""
    used_number: int
    """How often it was used (已使用次数)"""
    use_amount_list: BankUsedAmounts | Unset = UNSET
    """What each use took off (已用金额列表)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


class BankUsedAmounts(Model, kw_only=True):
    """What each use took off (已用金额列表)"""

    used_amounts: list[str] = ABSENT_LIST
    """The sums in fen, each as a text (已用金额)"""


class GetBankMultiCouponQuery(TypedDict):
    """The query of `marketing.get_bank_multi_coupon`."""

    appid: NotRequired[str | None]
    """AppID under which the user is named (公众账号ID) Left out, it is the client's default."""


OPERATION: Operation[BankMultiCoupon] = Operation(
    "marketing.get_bank_multi_coupon", BankMultiCoupon, query_defaults={"appid": True}
)


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
) -> Response[BankMultiCoupon]:
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
) -> BankMultiCoupon:
    """Look up a coupon of a bank that is good for several payments.

    Tells how often it was used, and what each use took off.

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
        BankMultiCoupon

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4014569864
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
) -> Response[BankMultiCoupon]:
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
) -> BankMultiCoupon:
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
