# Generated from spec/ by `make generate`. Do not edit.
"""List the payments of a sub-merchant that were blocked (分页查询子商户名下的交易拦截记录).

GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.transaction_block import BlockRecord
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BlockRecordPage(Model, kw_only=True):
    """A page of the blocked payments of a sub-merchant (交易拦截记录列表)"""

    offset: int | Unset = UNSET
    """Position of the first record of this page, counted from 0 (请求资源起始位置)"""
    limit: int | Unset = UNSET
    """Largest number of records in this page (最大资源条数)"""
    total_count: int | Unset = UNSET
    """Number of records on all pages together (资源总条数)"""
    data: list[BlockRecord] = ABSENT_LIST
    """The records of this page (交易拦截记录详情列表)"""


class ListRecordsQuery(TypedDict):
    """The query of `transaction_block.list_records`."""

    limit: int
    """Largest number of records wanted in one page (最大资源条数)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""


OPERATION: Operation[BlockRecordPage] = Operation("transaction_block.list_records", BlockRecordPage)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    limit: int,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BlockRecordPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    sub_mchid: str,
    *,
    client: Caller,
    limit: int,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BlockRecordPage:
    """List the payments of a sub-merchant that were blocked.

    Each record says when and why payments were blocked, and what lifts the block. An event tells of new ones.

    Args:
        sub_mchid: The sub-merchant whose payments were blocked (子商户号)
        client: The client to call with.
        limit: Largest number of records wanted in one page (最大资源条数)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BlockRecordPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4014940432
    """
    return sync_detailed(
        sub_mchid,
        client=client,
        limit=limit,
        offset=offset,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    limit: int,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BlockRecordPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    sub_mchid: str,
    *,
    client: Caller,
    limit: int,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BlockRecordPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            limit=limit,
            offset=offset,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    sub_mchid: str,
    *,
    client: Caller,
    limit: int,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[BlockRecord]:
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
            "sub_mchid": sub_mchid,
        },
        {
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    sub_mchid: str,
    *,
    client: Caller,
    limit: int,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[BlockRecord]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
