# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the bill of the withdrawals that failed on one day can be fetched (按日下载提现异常文件).

GET /v3/merchant/fund/withdraw/bill-type/{bill_type}
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


FailedWithdrawalBillType: TypeAlias = Literal["NO_SUCC"]
"""Which withdrawals the bill holds (账单类型). `NO_SUCC`: those that failed, and those the bank sent back."""


class RequestFailedWithdrawalsBillQuery(TypedDict):
    """The query of `merchant.request_failed_withdrawals_bill`."""

    bill_date: date
    """The day on which they failed or came back (账单日期)"""
    tar_type: NotRequired[TarType]
    """Compression of the bill; plain text if left out (压缩类型)"""


OPERATION: Operation[BillDownload] = Operation("merchant.request_failed_withdrawals_bill", BillDownload)


def sync_detailed(
    bill_type: FailedWithdrawalBillType,
    *,
    client: Caller,
    bill_date: date,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BillDownload]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "bill_type": bill_type,
        },
        {
            "bill_date": bill_date,
            "tar_type": tar_type,
        },
        validate=validate,
        deadline=deadline,
    )


def sync(
    bill_type: FailedWithdrawalBillType,
    *,
    client: Caller,
    bill_date: date,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> BillDownload:
    """Ask where the bill of the withdrawals that failed on one day can be fetched.

    Withdrawals of the platform and of its sub-merchants, by the day on which they failed or came back; a withdrawal can
    stand in the bills of several days, and one that was missed is added to a later bill. The bill of a day is ready
    from nine in the morning of the next day, for 90 days. A day without failures is refused with NO_STATEMENT_EXIST.

    Args:
        bill_type: Which withdrawals are wanted (账单类型)
        client: The client to call with.
        bill_date: The day on which they failed or came back (账单日期)
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

    https://pay.weixin.qq.com/doc/v3/partner/4012476678
    https://pay.weixin.qq.com/doc/v3/partner/4012720060
    https://pay.weixin.qq.com/doc/v3/partner/4012719776
    https://pay.weixin.qq.com/doc/v3/partner/4012715087
    """
    return sync_detailed(
        bill_type,
        client=client,
        bill_date=bill_date,
        tar_type=tar_type,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    bill_type: FailedWithdrawalBillType,
    *,
    client: Caller,
    bill_date: date,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BillDownload]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "bill_type": bill_type,
        },
        {
            "bill_date": bill_date,
            "tar_type": tar_type,
        },
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    bill_type: FailedWithdrawalBillType,
    *,
    client: Caller,
    bill_date: date,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> BillDownload:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            bill_type,
            client=client,
            bill_date=bill_date,
            tar_type=tar_type,
            validate=validate,
            deadline=deadline,
        )
    ).parsed
