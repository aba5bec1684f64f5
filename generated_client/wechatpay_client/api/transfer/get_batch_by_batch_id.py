# Generated from spec/ by `make generate`. Do not edit.
"""Look up a batch of payouts by the number WeChat Pay gave it (微信批次单号查询批次单).

GET /v3/transfer/batches/batch-id/{batch_id}
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.shared.transfer_batch_detail import TransferBatchDetail
from ...models.transfer import TransferBatch, TransferDetailFilter
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TransferBatchWithDetails(Model, kw_only=True):
    """A batch and, if asked for, its payouts (批次单)"""

    transfer_batch: TransferBatch
    """A batch of payouts and how far it got (转账批次单)"""
    transfer_detail_list: list[TransferBatchDetail] = ABSENT_LIST
    """Payouts of the batch; told only once the batch is finished (转账明细单列表)"""


class GetBatchByBatchIdQuery(TypedDict):
    """The query of `transfer.get_batch_by_batch_id`."""

    need_query_detail: bool
    """Whether to list payouts too; none are listed before the batch is finished (是否查询转账明细单)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""
    limit: NotRequired[int]
    """Largest number of payouts wanted in one page, 20 if left out (最大资源条数)"""
    detail_status: NotRequired[TransferDetailFilter]
    """Which payouts are wanted, if any (明细状态)"""


OPERATION: Operation[TransferBatchWithDetails] = Operation("transfer.get_batch_by_batch_id", TransferBatchWithDetails)


def sync_detailed(
    batch_id: str,
    *,
    client: Caller,
    need_query_detail: bool,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    detail_status: TransferDetailFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransferBatchWithDetails]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "batch_id": batch_id,
        },
        {
            "need_query_detail": need_query_detail,
            "offset": offset,
            "limit": limit,
            "detail_status": detail_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    batch_id: str,
    *,
    client: Caller,
    need_query_detail: bool,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    detail_status: TransferDetailFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransferBatchWithDetails:
    """Look up a batch of payouts by the number WeChat Pay gave it.

    Tells how far the batch is, and which of its payouts succeeded and failed if they are asked for.

    Args:
        batch_id: The batch that is meant, by the number WeChat Pay gave it (微信批次单号)
        client: The client to call with.
        need_query_detail: Whether to list payouts too; none are listed before the batch is finished
            (是否查询转账明细单)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        limit: Largest number of payouts wanted in one page, 20 if left out (最大资源条数)
        detail_status: Which payouts are wanted, if any (明细状态)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TransferBatchWithDetails

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012458868
    """
    return sync_detailed(
        batch_id,
        client=client,
        need_query_detail=need_query_detail,
        offset=offset,
        limit=limit,
        detail_status=detail_status,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    batch_id: str,
    *,
    client: Caller,
    need_query_detail: bool,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    detail_status: TransferDetailFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TransferBatchWithDetails]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "batch_id": batch_id,
        },
        {
            "need_query_detail": need_query_detail,
            "offset": offset,
            "limit": limit,
            "detail_status": detail_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    batch_id: str,
    *,
    client: Caller,
    need_query_detail: bool,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    detail_status: TransferDetailFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TransferBatchWithDetails:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            batch_id,
            client=client,
            need_query_detail=need_query_detail,
            offset=offset,
            limit=limit,
            detail_status=detail_status,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    batch_id: str,
    *,
    client: Caller,
    need_query_detail: bool,
    offset: int = 0,
    limit: int | Unset = UNSET,
    detail_status: TransferDetailFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[TransferBatchDetail]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page begins after as many items as the offset says. Without a limit the platform decides how many items a
    page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "batch_id": batch_id,
        },
        {
            "need_query_detail": need_query_detail,
            "offset": offset,
            "limit": limit,
            "detail_status": detail_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    batch_id: str,
    *,
    client: Caller,
    need_query_detail: bool,
    offset: int = 0,
    limit: int | Unset = UNSET,
    detail_status: TransferDetailFilter | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[TransferBatchDetail]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "batch_id": batch_id,
        },
        {
            "need_query_detail": need_query_detail,
            "offset": offset,
            "limit": limit,
            "detail_status": detail_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
