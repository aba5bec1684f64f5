# Generated from spec/ by `make generate`. Do not edit.
"""Look up money that could not be credited and how its payment stands (查询在途异常资金付款结果).

GET /v3/abnormal-fund-processing/receipts/{receipt_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.abnormal_fund_processing import AbnormalFundReceiptInReply
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[AbnormalFundReceiptInReply] = Operation(
    "abnormal_fund_processing.get_receipt", AbnormalFundReceiptInReply
)


def sync_detailed(
    receipt_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AbnormalFundReceiptInReply]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "receipt_id": receipt_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    receipt_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AbnormalFundReceiptInReply:
    """Look up money that could not be credited and how its payment stands.

    Tells how much it is, whether it waits for an instruction, and how the last instruction stands. Ask it before an
    instruction is given.

    Args:
        receipt_id: The money that is meant (微信支付在途异常资金付款单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AbnormalFundReceiptInReply

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015408031
    """
    return sync_detailed(
        receipt_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    receipt_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AbnormalFundReceiptInReply]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "receipt_id": receipt_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    receipt_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AbnormalFundReceiptInReply:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            receipt_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
