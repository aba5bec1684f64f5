# Generated from spec/ by `make generate`. Do not edit.
"""Look up one red packet by the numbers WeChat Pay gave (商家明细单号查询明细单).

GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.fund_app import RedPacket
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[RedPacket] = Operation("fund_app.get_red_packet_by_detail_no", RedPacket)


def sync_detailed(
    batch_no: str,
    detail_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RedPacket]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "batch_no": batch_no,
            "detail_no": detail_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    batch_no: str,
    detail_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RedPacket:
    """Look up one red packet by the numbers WeChat Pay gave.

    Tells whether the user received it, and why not.

    Args:
        batch_no: The batch that is meant, by the number WeChat Pay gave it (微信支付品牌红包批次单号)
        detail_no: The red packet that is meant, by the number WeChat Pay gave it (微信支付品牌红包明细单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RedPacket

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4014310384
    """
    return sync_detailed(
        batch_no,
        detail_no,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    batch_no: str,
    detail_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RedPacket]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "batch_no": batch_no,
            "detail_no": detail_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    batch_no: str,
    detail_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RedPacket:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            batch_no,
            detail_no,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
