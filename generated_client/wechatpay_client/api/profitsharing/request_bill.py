# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the bill of the shares of one day can be fetched (申请分账账单).

GET /v3/profitsharing/bills
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NotRequired, TypedDict

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


class RequestBillQuery(TypedDict):
    """The query of `profitsharing.request_bill`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    bill_date: date
    """The day of the bill, at most three months ago (账单日期)"""
    tar_type: NotRequired[TarType]
    """Compression of the bill; plain text if left out (压缩类型)"""


OPERATION: Operation[BillDownload] = Operation("profitsharing.request_bill", BillDownload)


def sync_detailed(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
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
            "sub_mchid": sub_mchid,
            "bill_date": bill_date,
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
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BillDownload:
    """Ask where the bill of the shares of one day can be fetched.

    The bill of a day is ready from about ten in the morning of the next day.

    Args:
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        bill_date: The day of the bill, at most three months ago (账单日期)
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012529628
    https://pay.weixin.qq.com/doc/v3/partner/4012761131
    https://pay.weixin.qq.com/doc/v3/partner/4012761140
    https://pay.weixin.qq.com/doc/v3/partner/4012715572
    """
    return sync_detailed(
        client=client,
        sub_mchid=sub_mchid,
        bill_date=bill_date,
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
            "sub_mchid": sub_mchid,
            "bill_date": bill_date,
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
            sub_mchid=sub_mchid,
            bill_date=bill_date,
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
        {},
        {
            "sub_mchid": sub_mchid,
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
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
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
        {},
        {
            "sub_mchid": sub_mchid,
            "bill_date": bill_date,
            "tar_type": tar_type,
        },
        GenericRow,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
