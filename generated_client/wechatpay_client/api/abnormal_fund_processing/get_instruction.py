# Generated from spec/ by `make generate`. Do not edit.
"""Look up an instruction on money that could not be credited by the merchant's own number
(查询在途异常资金付款指令执行结果).

GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.abnormal_fund_processing import AbnormalFundInstructionInReply
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[AbnormalFundInstructionInReply] = Operation(
    "abnormal_fund_processing.get_instruction", AbnormalFundInstructionInReply
)


def sync_detailed(
    receipt_id: str,
    out_instruction_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AbnormalFundInstructionInReply]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "receipt_id": receipt_id,
            "out_instruction_no": out_instruction_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    receipt_id: str,
    out_instruction_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AbnormalFundInstructionInReply:
    """Look up an instruction on money that could not be credited by the merchant's own number.

    Tells whether the money is paid. Ask it after an unknown outcome, and when no notification came.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        receipt_id: The money that is meant (微信支付在途异常资金付款单号)
        out_instruction_no: The instruction that is meant (商户侧指令编号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AbnormalFundInstructionInReply

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016636882
    """
    return sync_detailed(
        receipt_id,
        out_instruction_no,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    receipt_id: str,
    out_instruction_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AbnormalFundInstructionInReply]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "receipt_id": receipt_id,
            "out_instruction_no": out_instruction_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    receipt_id: str,
    out_instruction_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AbnormalFundInstructionInReply:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            receipt_id,
            out_instruction_no,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
