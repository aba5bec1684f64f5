# Generated from spec/ by `make generate`. Do not edit.
"""Look up the receipt of one payout (查询转账明细电子回单受理结果).

GET /v3/transfer-detail/electronic-receipts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.transfer_detail import PayoutReceipt, PayoutReceiptType
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetReceiptQuery(TypedDict):
    """The query of `transfer_detail.get_receipt`."""

    accept_type: PayoutReceiptType
    """The interface the payout was made by (受理类型)"""
    out_batch_no: NotRequired[str]
    """The batch the payout belongs to; needed for BATCH_TRANSFER and left out otherwise (商家转账批次单号)"""
    out_detail_no: str
    """The merchant's own number of the payout (商家转账明细单号)"""


OPERATION: Operation[PayoutReceipt] = Operation("transfer_detail.get_receipt", PayoutReceipt)


def sync_detailed(
    *,
    client: Caller,
    accept_type: PayoutReceiptType,
    out_detail_no: str,
    out_batch_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PayoutReceipt]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "accept_type": accept_type,
            "out_batch_no": out_batch_no,
            "out_detail_no": out_detail_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    accept_type: PayoutReceiptType,
    out_detail_no: str,
    out_batch_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PayoutReceipt:
    """Look up the receipt of one payout.

    Tells whether the receipt is made, and then where it can be fetched and what its digest is. Apply for it first.

    Args:
        client: The client to call with.
        accept_type: The interface the payout was made by (受理类型)
        out_batch_no: The batch the payout belongs to; needed for BATCH_TRANSFER and left out otherwise
            (商家转账批次单号)
        out_detail_no: The merchant's own number of the payout (商家转账明细单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PayoutReceipt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012458972
    https://pay.weixin.qq.com/doc/v3/partner/4012718815
    https://pay.weixin.qq.com/doc/v3/partner/4012721353
    """
    return sync_detailed(
        client=client,
        accept_type=accept_type,
        out_batch_no=out_batch_no,
        out_detail_no=out_detail_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    accept_type: PayoutReceiptType,
    out_detail_no: str,
    out_batch_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PayoutReceipt]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "accept_type": accept_type,
            "out_batch_no": out_batch_no,
            "out_detail_no": out_detail_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    accept_type: PayoutReceiptType,
    out_detail_no: str,
    out_batch_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PayoutReceipt:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            accept_type=accept_type,
            out_batch_no=out_batch_no,
            out_detail_no=out_detail_no,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
