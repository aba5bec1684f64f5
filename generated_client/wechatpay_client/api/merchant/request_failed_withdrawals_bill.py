# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the bill of the withdrawals that failed on one day can be fetched (按日下载提现异常文件).

GET /v3/merchant/fund/withdraw/bill-type/{bill_type}
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.shared.bill_download import BillDownload
from ...models.shared.bill_hash_type import TarType
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.bills import AsyncTypedBillStream, GenericRow, TypedBillStream

    from ...runtime.call_options import Timeout
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
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
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
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    bill_type: FailedWithdrawalBillType,
    *,
    client: Caller,
    bill_date: date,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
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
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    bill_type: FailedWithdrawalBillType,
    *,
    client: Caller,
    bill_date: date,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
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
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    bill_type: FailedWithdrawalBillType,
    *,
    client: Caller,
    bill_date: date,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
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
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def download(
    bill_type: FailedWithdrawalBillType,
    *,
    client: Caller,
    bill_date: date,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TypedBillStream[GenericRow]:
    """Ask for the address of the bill as `sync` does, and fetch the bill, in one step.

    Both happen when it is opened by `with`, and nothing before. What was read is proven once its end is reached: the
    bill is checked against the hash in the reply. Gzip is undone.

    The arguments are those of `sync`; timeout, retries and deadline are those of each of both requests.

    Returns:
        The bill, to be opened by `with` and read once: as GenericRow by `rows`, as bytes, or into a file by `save`.

    Raises, when it is opened: what `sync` raises, NoBill for a day without one, and ReplyMismatch for a reply without
    an address. When it is read: HashMismatch, MalformedBill (also for a bill with other columns), BillSummaryMismatch.
    """
    from wechatpay_auth.bills import GenericRow

    from ...runtime.bill_offers import download_bill

    return download_bill(
        client,
        OPERATION,
        {
            "bill_type": bill_type,
        },
        {
            "bill_date": bill_date,
            "tar_type": tar_type,
        },
        GenericRow,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def download_async(
    bill_type: FailedWithdrawalBillType,
    *,
    client: Caller,
    bill_date: date,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncTypedBillStream[GenericRow]:
    """`download` for `async with`; itself it is not awaited."""
    from wechatpay_auth.bills import GenericRow

    from ...runtime.bill_offers import download_bill_async

    return download_bill_async(
        client,
        OPERATION,
        {
            "bill_type": bill_type,
        },
        {
            "bill_date": bill_date,
            "tar_type": tar_type,
        },
        GenericRow,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
