# Generated from spec/ by `make generate`. Do not edit.
"""List the refunds of an order paid in Hong Kong (查询所有退款).

GET /v3/refunds
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.refunds import (
    HongKongRefundedAmount,
    HongKongRefundFundSource,
    HongKongRefundPromotion,
    HongKongRefundStatus,
)
from ...models.shared.refund_channel import RefundChannel
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class HongKongOrderAmount(Model, kw_only=True):
    """Amount of the order, in both currencies (订单金额)"""

    total: int
    """Amount of the order, in its currency (订单金额)"""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    payer_total: int
    """What the user paid, in their currency (用户支付金额)"""
    payer_currency: str
    """Currency the user paid in (支付币种)"""


class HongKongOrderRefunds(Model, kw_only=True):
    """An order and a page of its refunds (查询所有退款)"""

    id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sp_mchid: str | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    amount: HongKongOrderAmount
    """Amount of the order, in both currencies (订单金额)"""
    data: list[HongKongRefundEntry]
    """The refunds of this page (退款单列表)"""
    total_num: int
    """Number of refunds the order has (订单总退款次数)"""
    current_total_num: int
    """Number of refunds in this page (本次返回退款单数)"""


class HongKongRefundEntry(Model, kw_only=True):
    """One refund of the order (退款单)"""

    id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    channel: RefundChannel | str | Unset = UNSET
    """Where the money went (退款渠道).

    - `ORIGINAL`: back the way it came
    - `BALANCE`: to the user's balance
    - `OTHER_BALANCE`: to another balance account, the original one being unusable
    - `OTHER_BANKCARD`: to another bank card, likewise.
    """
    recv_account: str | Unset = UNSET
    """The account the money went to, in words (退款入账账户)"""
    fund_source: HongKongRefundFundSource | str | Unset = UNSET
    """The money the refund was taken from (退款资金来源).

    - `REFUND_SOURCE_UNSETTLED_FUNDS`: not yet settled
    - `REFUND_SOURCE_RECHARGE_FUNDS`: paid in by the merchant.
    """
    success_time: datetime | Unset = UNSET
    """When the money was back (退款成功时间)"""
    create_time: datetime
    """When the refund was accepted (退款创建时间)"""
    status: HongKongRefundStatus | str
    """Where the refund stands (退款状态).

    - `SUCCESS`: the money is back
    - `REFUNDCLOSE`: closed without a refund
    - `PROCESSING`: under way
    - `ABNORMAL`: the bank could not pay out, it needs handling.
    """
    amount: HongKongRefundedAmount
    """What goes back, in both currencies (退款金额)"""
    refund_detail: HongKongRefundPromotion | Unset = UNSET
    """What the refund took back of a discount (优惠退款详情)"""


class ListRefundsQuery(TypedDict):
    """The query of `refunds.list_refunds`."""

    transaction_id: NotRequired[str]
    """WeChat Pay's number of the order (微信支付订单号)"""
    out_trade_no: NotRequired[str]
    """The merchant's own number of the order (商户订单号)"""
    mchid: NotRequired[str | None]
    """The merchant that calls for itself (商户号)"""
    sub_mchid: NotRequired[str]
    """The sub-merchant, for which an institution calls (子商户号)"""
    sp_mchid: NotRequired[str | None]
    """The institution that calls for a sub-merchant (机构商户号)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""
    count: NotRequired[int]
    """Largest number of refunds wanted in one page (每页笔数)"""


OPERATION: Operation[HongKongOrderRefunds] = Operation(
    "refunds.list_refunds", HongKongOrderRefunds, query_defaults={"mchid": False, "sp_mchid": False}
)


def sync_detailed(
    *,
    client: Caller,
    transaction_id: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongOrderRefunds]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "transaction_id": transaction_id,
            "out_trade_no": out_trade_no,
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "sp_mchid": sp_mchid,
            "offset": offset,
            "count": count,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    transaction_id: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongOrderRefunds:
    """List the refunds of an order paid in Hong Kong.

    Since 2022-09-08 the interface of the same name under /v3/global takes its place. The order is named by one of its
    two numbers.

    Args:
        client: The client to call with.
        transaction_id: WeChat Pay's number of the order (微信支付订单号)
        out_trade_no: The merchant's own number of the order (商户订单号)
        mchid: The merchant that calls for itself (商户号)
        sub_mchid: The sub-merchant, for which an institution calls (子商户号)
        sp_mchid: The institution that calls for a sub-merchant (机构商户号)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        count: Largest number of refunds wanted in one page (每页笔数)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        HongKongOrderRefunds

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
    """
    return sync_detailed(
        client=client,
        transaction_id=transaction_id,
        out_trade_no=out_trade_no,
        mchid=mchid,
        sub_mchid=sub_mchid,
        sp_mchid=sp_mchid,
        offset=offset,
        count=count,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    transaction_id: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongOrderRefunds]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "transaction_id": transaction_id,
            "out_trade_no": out_trade_no,
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "sp_mchid": sp_mchid,
            "offset": offset,
            "count": count,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    transaction_id: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongOrderRefunds:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            transaction_id=transaction_id,
            out_trade_no=out_trade_no,
            mchid=mchid,
            sub_mchid=sub_mchid,
            sp_mchid=sp_mchid,
            offset=offset,
            count=count,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    transaction_id: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    offset: int = 0,
    count: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[HongKongRefundEntry]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page begins after as many items as the offset says. Without a limit the platform decides how many items a
    page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {},
        {
            "transaction_id": transaction_id,
            "out_trade_no": out_trade_no,
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "sp_mchid": sp_mchid,
            "offset": offset,
            "count": count,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    transaction_id: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    mchid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sp_mchid: str | None | Unset = UNSET,
    offset: int = 0,
    count: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[HongKongRefundEntry]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "transaction_id": transaction_id,
            "out_trade_no": out_trade_no,
            "mchid": mchid,
            "sub_mchid": sub_mchid,
            "sp_mchid": sp_mchid,
            "offset": offset,
            "count": count,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
