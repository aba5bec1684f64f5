# Generated from spec/ by `make generate`. Do not edit.
"""Look up a batch of red packets by the number WeChat Pay gave it (微信支付批次单号查询批次单).

GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.fund_app import RedPacketBatch, RedPacketFilter
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetRedPacketBatchByBatchNoQuery(TypedDict):
    """The query of `fund_app.get_red_packet_batch_by_batch_no`."""

    need_query_detail: NotRequired[bool]
    """Whether to list the red packets as well (是否需要查询品牌红包明细单)"""
    detail_state: NotRequired[RedPacketFilter]
    """Which red packets to list (品牌红包明细单状态)"""


OPERATION: Operation[RedPacketBatch] = Operation("fund_app.get_red_packet_batch_by_batch_no", RedPacketBatch)


def sync_detailed(
    batch_no: str,
    *,
    client: Caller,
    need_query_detail: bool | Unset = UNSET,
    detail_state: RedPacketFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RedPacketBatch]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "batch_no": batch_no,
        },
        {
            "need_query_detail": need_query_detail,
            "detail_state": detail_state,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    batch_no: str,
    *,
    client: Caller,
    need_query_detail: bool | Unset = UNSET,
    detail_state: RedPacketFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RedPacketBatch:
    """Look up a batch of red packets by the number WeChat Pay gave it.

    Tells how far the batch is, and how many red packets succeeded and failed.

    Args:
        batch_no: The batch that is meant, by the number WeChat Pay gave it (微信支付品牌红包批次单号)
        client: The client to call with.
        need_query_detail: Whether to list the red packets as well (是否需要查询品牌红包明细单)
        detail_state: Which red packets to list (品牌红包明细单状态)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        RedPacketBatch

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4014310369
    """
    return sync_detailed(
        batch_no,
        client=client,
        need_query_detail=need_query_detail,
        detail_state=detail_state,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    batch_no: str,
    *,
    client: Caller,
    need_query_detail: bool | Unset = UNSET,
    detail_state: RedPacketFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[RedPacketBatch]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "batch_no": batch_no,
        },
        {
            "need_query_detail": need_query_detail,
            "detail_state": detail_state,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    batch_no: str,
    *,
    client: Caller,
    need_query_detail: bool | Unset = UNSET,
    detail_state: RedPacketFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> RedPacketBatch:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            batch_no,
            client=client,
            need_query_detail=need_query_detail,
            detail_state=detail_state,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
