# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the bill of the orders of one day can be fetched (申请交易账单).

GET /v3/bill/tradebill
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.shared.bill_download import BillDownload
from ...models.shared.bill_hash_type import TarType
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.bills import AsyncTypedBillStream, TradeRow, TypedBillStream

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


TradeBillType: TypeAlias = Literal[
    "ALL",
    "SUCCESS",
    "REFUND",
    "RECHARGE_REFUND",
    "ALL_SPECIAL",
    "SUC_SPECIAL",
    "REF_SPECIAL",
]
"""Which orders the bill holds (账单类型).

- `ALL`: all of the day
- `SUCCESS`: those paid
- `REFUND`: the refunds
- `RECHARGE_REFUND`: refunds of money the merchant had topped up
- `ALL_SPECIAL`, `SUC_SPECIAL`, `REF_SPECIAL`: like `ALL`, `SUCCESS` and `REFUND`, in the layout made for the merchant
  (个性化账单).
"""


class RequestTradeBillQuery(TypedDict):
    """The query of `bill.request_trade_bill`."""

    bill_date: date
    """The day of the bill, at most three months ago (账单日期)"""
    sub_mchid: NotRequired[str]
    """The merchant whose orders are wanted; those of all merchants of the caller if left out (二级商户号)"""
    bill_type: NotRequired[TradeBillType]
    """Which orders are wanted; all if left out (账单类型)"""
    tar_type: NotRequired[TarType]
    """Compression of the bill; plain text if left out (压缩类型)"""


OPERATION: Operation[BillDownload] = Operation("bill.request_trade_bill", BillDownload)


def sync_detailed(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
    bill_type: TradeBillType | Unset = UNSET,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BillDownload]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "bill_date": bill_date,
            "sub_mchid": sub_mchid,
            "bill_type": bill_type,
            "tar_type": tar_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
    bill_type: TradeBillType | Unset = UNSET,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BillDownload:
    """Ask where the bill of the orders of one day can be fetched.

    The bill of a day is ready from about ten in the morning of the next day, and kept for three months. A day without
    orders has no bill and is refused with NO_STATEMENT_EXIST. Amounts in the bill are in yuan.

    Args:
        client: The client to call with.
        bill_date: The day of the bill, at most three months ago (账单日期)
        sub_mchid: The merchant whose orders are wanted; those of all merchants of the caller if left out
            (二级商户号)
        bill_type: Which orders are wanted; all if left out (账单类型)
        tar_type: Compression of the bill; plain text if left out (压缩类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BillDownload

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791866
    https://pay.weixin.qq.com/doc/v3/merchant/4013070395
    https://pay.weixin.qq.com/doc/v3/merchant/4012810606
    https://pay.weixin.qq.com/doc/v3/merchant/4012791887
    https://pay.weixin.qq.com/doc/v3/merchant/4012791907
    https://pay.weixin.qq.com/doc/v3/merchant/4012556692
    https://pay.weixin.qq.com/doc/v3/merchant/4013421176
    https://pay.weixin.qq.com/doc/v3/merchant/4013421277
    https://pay.weixin.qq.com/doc/v3/merchant/4013421361
    https://pay.weixin.qq.com/doc/v3/merchant/4013421450
    https://pay.weixin.qq.com/doc/v3/merchant/4013071227
    https://pay.weixin.qq.com/doc/v3/merchant/4012551932
    https://pay.weixin.qq.com/doc/v3/partner/4012739068
    https://pay.weixin.qq.com/doc/v3/partner/4013080242
    https://pay.weixin.qq.com/doc/v3/partner/4012759683
    https://pay.weixin.qq.com/doc/v3/partner/4012759737
    https://pay.weixin.qq.com/doc/v3/partner/4012760132
    https://pay.weixin.qq.com/doc/v3/partner/4012760228
    https://pay.weixin.qq.com/doc/v3/partner/4013462129
    https://pay.weixin.qq.com/doc/v3/partner/4013462197
    https://pay.weixin.qq.com/doc/v3/partner/4013462343
    https://pay.weixin.qq.com/doc/v3/partner/4013462604
    https://pay.weixin.qq.com/doc/v3/partner/4013080595
    https://pay.weixin.qq.com/doc/v3/partner/4012709595
    https://pay.weixin.qq.com/doc/v3/partner/4012760532
    https://pay.weixin.qq.com/doc/v3/partner/4012886283
    https://pay.weixin.qq.com/doc/v3/partner/4012760667
    """
    return sync_detailed(
        client=client,
        bill_date=bill_date,
        sub_mchid=sub_mchid,
        bill_type=bill_type,
        tar_type=tar_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
    bill_type: TradeBillType | Unset = UNSET,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BillDownload]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "bill_date": bill_date,
            "sub_mchid": sub_mchid,
            "bill_type": bill_type,
            "tar_type": tar_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
    bill_type: TradeBillType | Unset = UNSET,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BillDownload:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            bill_date=bill_date,
            sub_mchid=sub_mchid,
            bill_type=bill_type,
            tar_type=tar_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def download(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
    bill_type: TradeBillType | Unset = UNSET,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TypedBillStream[TradeRow]:
    """Ask for the address of the bill as `sync` does, and fetch the bill, in one step.

    Both happen when it is opened by `with`, and nothing before. What was read is proven once its end is reached: the
    bill is checked against the hash in the reply. Gzip is undone.

    The arguments are those of `sync`; timeout, retries and deadline are those of each of both requests.

    Returns:
        The bill, to be opened by `with` and read once: as TradeRow by `rows`, as bytes, or into a file by `save`.

    Raises, when it is opened: what `sync` raises, NoBill for a day without one, and ReplyMismatch for a reply without
    an address. When it is read: HashMismatch, MalformedBill (also for a bill with other columns), BillSummaryMismatch.
    """
    from wechatpay_auth.bills import TradeRow

    from ...runtime.bill_offers import download_bill

    return download_bill(
        client,
        OPERATION,
        {},
        {
            "bill_date": bill_date,
            "sub_mchid": sub_mchid,
            "bill_type": bill_type,
            "tar_type": tar_type,
        },
        TradeRow,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def download_async(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
    bill_type: TradeBillType | Unset = UNSET,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncTypedBillStream[TradeRow]:
    """`download` for `async with`; itself it is not awaited."""
    from wechatpay_auth.bills import TradeRow

    from ...runtime.bill_offers import download_bill_async

    return download_bill_async(
        client,
        OPERATION,
        {},
        {
            "bill_date": bill_date,
            "sub_mchid": sub_mchid,
            "bill_type": bill_type,
            "tar_type": tar_type,
        },
        TradeRow,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
