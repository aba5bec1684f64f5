# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the bill of the orders of one day can be fetched (申请交易账单).

GET /v3/bill/tradebill
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from msgspec import UNSET

from ...models.shared import BillDownload, TarType
from ...runtime.model import Unset
from ...runtime.operation import Operation

if TYPE_CHECKING:
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
            deadline=deadline,
        )
    ).parsed
