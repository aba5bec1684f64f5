# Generated from spec/ by `make generate`. Do not edit.
"""List the coupons for withdrawals without fee that a user has (查询批次下用户银行提现免费券列表).

GET /v3/marketing/withdraw-favor/users/{openid}/coupons
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class WithdrawCoupon(Model, kw_only=True):
    """A coupon for a withdrawal without fee (银行提现免费券)"""

    send_time: datetime | Unset = UNSET
    """When the user was given it (发放时间)"""
    send_quota: int | Unset = UNSET
    """What can be withdrawn without fee (发放额度)"""
    coupon_id: str | Unset = UNSET
    """Number of one coupon in the hands of a user (券ID)"""
    use_quota: int | Unset = UNSET
    """What was withdrawn without fee (使用额度)"""
    coupon_state: str | Unset = UNSET
    """Where the coupon stands, as a token (银行提现免费券券状态)"""


class WithdrawCouponPage(Model, kw_only=True):
    """A page of coupons of a user (用户银行提现免费券列表)"""

    data: list[WithdrawCoupon]
    """The coupons of this page (银行提现免费券列表)"""
    offset: int
    """Number of this page (分页页码)"""
    limit: int
    """Largest number of coupons in a page (分页大小)"""
    total_count: int
    """How many coupons there are (查询结果总数)"""


class ListWithdrawCouponsQuery(TypedDict):
    """The query of `marketing.list_withdraw_coupons`."""

    mchid: NotRequired[str | None]
    """The merchant that calls (商户号) Left out, it is the client's default."""
    stock_id: str
    """The batch whose coupons are wanted (银行提现免费券批次ID)"""
    appid: NotRequired[str | None]
    """AppID under which the user is named (应用ID) Left out, it is the client's default."""
    offset: NotRequired[int]
    """Number of the page wanted (分页页码)"""
    limit: NotRequired[int]
    """Largest number of coupons wanted in one page (分页大小)"""


OPERATION: Operation[WithdrawCouponPage] = Operation(
    "marketing.list_withdraw_coupons", WithdrawCouponPage, query_defaults={"mchid": True, "appid": True}
)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    stock_id: str,
    mchid: str | None | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[WithdrawCouponPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "mchid": mchid,
            "stock_id": stock_id,
            "appid": appid,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    *,
    client: Caller,
    stock_id: str,
    mchid: str | None | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> WithdrawCouponPage:
    """List the coupons for withdrawals without fee that a user has.

    Those of one batch.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        mchid: The merchant that calls (商户号) Left out, it is the client's default.
        stock_id: The batch whose coupons are wanted (银行提现免费券批次ID)
        appid: AppID under which the user is named (应用ID) Left out, it is the client's default.
        offset: Number of the page wanted (分页页码)
        limit: Largest number of coupons wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        WithdrawCouponPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
    """
    return sync_detailed(
        openid,
        client=client,
        mchid=mchid,
        stock_id=stock_id,
        appid=appid,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    stock_id: str,
    mchid: str | None | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[WithdrawCouponPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "mchid": mchid,
            "stock_id": stock_id,
            "appid": appid,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    *,
    client: Caller,
    stock_id: str,
    mchid: str | None | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> WithdrawCouponPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            mchid=mchid,
            stock_id=stock_id,
            appid=appid,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    openid: str,
    *,
    client: Caller,
    stock_id: str,
    mchid: str | None | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[WithdrawCoupon]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page is the one that the arguments name, or else the first of the list. Without a size the platform
    decides how many items a page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "openid": openid,
        },
        {
            "mchid": mchid,
            "stock_id": stock_id,
            "appid": appid,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    openid: str,
    *,
    client: Caller,
    stock_id: str,
    mchid: str | None | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[WithdrawCoupon]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "openid": openid,
        },
        {
            "mchid": mchid,
            "stock_id": stock_id,
            "appid": appid,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
