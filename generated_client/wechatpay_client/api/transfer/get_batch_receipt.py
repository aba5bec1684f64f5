# Generated from spec/ by `make generate`. Do not edit.
"""Look up the receipt of a batch of payouts (查询转账电子回单).

GET /v3/transfer/bill-receipt/{out_batch_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.transfer import TransferBatchReceipt
from ...operation import Operation

if TYPE_CHECKING:
    from ...client import Client
    from ...response import Response


OPERATION: Operation[TransferBatchReceipt] = Operation("transfer.get_batch_receipt", TransferBatchReceipt)


def sync_detailed(
    out_batch_no: str,
    *,
    client: Client,
    validate: bool | None = None,
) -> Response[TransferBatchReceipt]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_batch_no": out_batch_no,
        },
        {},
        validate=validate,
    )


def sync(
    out_batch_no: str,
    *,
    client: Client,
    validate: bool | None = None,
) -> TransferBatchReceipt:
    """Look up the receipt of a batch of payouts.

    Args:
        out_batch_no: The batch that is meant, by the merchant's own number (商家批次单号)
        client: The client to call with.
        validate: Whether to check the call against the spec before it is signed; the client's setting if None.

    Returns:
        TransferBatchReceipt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is not what the spec says.

    https://pay.weixin.qq.com/doc/v3/merchant/4012458950
    https://pay.weixin.qq.com/doc/v3/partner/4012718640
    https://pay.weixin.qq.com/doc/v3/partner/4012721812
    """
    return sync_detailed(
        out_batch_no,
        client=client,
        validate=validate,
    ).parsed


async def asyncio_detailed(
    out_batch_no: str,
    *,
    client: Client,
    validate: bool | None = None,
) -> Response[TransferBatchReceipt]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_batch_no": out_batch_no,
        },
        {},
        validate=validate,
    )


async def asyncio(
    out_batch_no: str,
    *,
    client: Client,
    validate: bool | None = None,
) -> TransferBatchReceipt:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_batch_no,
            client=client,
            validate=validate,
        )
    ).parsed
