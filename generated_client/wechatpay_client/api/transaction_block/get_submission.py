# Generated from spec/ by `make generate`. Do not edit.
"""Look up an appeal and what the review said (查询交易拦截申诉详情).

GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.transaction_block import BlockSubmission
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[BlockSubmission] = Operation("transaction_block.get_submission", BlockSubmission)


def sync_detailed(
    block_submission_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BlockSubmission]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "block_submission_id": block_submission_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    block_submission_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BlockSubmission:
    """Look up an appeal and what the review said.

    Tells whether the block is lifted. Ask it when no event came; after a rejection, appeal anew with better values.

    Args:
        block_submission_id: The appeal that is meant (交易拦截申诉ID)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BlockSubmission

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4014940449
    """
    return sync_detailed(
        block_submission_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    block_submission_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BlockSubmission]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "block_submission_id": block_submission_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    block_submission_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BlockSubmission:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            block_submission_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
