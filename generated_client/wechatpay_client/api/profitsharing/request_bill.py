# Generated from spec/ by `make generate`. Do not edit.
"""Ask where the bill of the shares of one day can be fetched (申请分账账单).

GET /v3/profitsharing/bills
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NotRequired, TypedDict

from msgspec import UNSET

from ...models.shared import BillDownload, TarType
from ...runtime.model import Unset
from ...runtime.operation import Operation

if TYPE_CHECKING:
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
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
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
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
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
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    bill_date: date,
    sub_mchid: str | Unset = UNSET,
    tar_type: TarType | Unset = UNSET,
    validate: Validate | None = None,
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
            deadline=deadline,
        )
    ).parsed
