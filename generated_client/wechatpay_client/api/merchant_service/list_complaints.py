# Generated from spec/ by `make generate`. Do not edit.
"""List the complaints made within a span of days (查询投诉单列表).

GET /v3/merchant-service/complaints-v2
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.merchant_service import Complaint
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ComplaintPage(Model, kw_only=True):
    """One page of complaints (投诉单列表)"""

    data: list[Complaint] = ABSENT_LIST
    """The complaints of this page (用户投诉信息详情)"""
    limit: int
    """Largest number of complaints in this page, as asked for (分页大小)"""
    offset: int
    """Position of the first complaint of this page, as asked for (分页开始位置)"""
    total_count: int | Unset = UNSET
    """Number of complaints on all pages together; given with the first page (投诉总条数)"""


class ListComplaintsQuery(TypedDict):
    """The query of `merchant_service.list_complaints`."""

    limit: NotRequired[int]
    """Largest number of complaints wanted in one page; ten if left out (分页大小)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""
    begin_date: date
    """First day of the span (开始日期)"""
    end_date: date
    """Last day of the span, at most 30 days after the first (结束日期)"""
    complainted_mchid: NotRequired[str]
    """The merchant whose complaints are wanted; needed by a service provider only (被诉商户号)"""


OPERATION: Operation[ComplaintPage] = Operation("merchant_service.list_complaints", ComplaintPage)


def sync_detailed(
    *,
    client: Caller,
    begin_date: date,
    end_date: date,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    complainted_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ComplaintPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "begin_date": begin_date,
            "end_date": end_date,
            "complainted_mchid": complainted_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    begin_date: date,
    end_date: date,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    complainted_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ComplaintPage:
    """List the complaints made within a span of days.

    A span of at most 30 days, counted by the day on which the user complained.

    Args:
        client: The client to call with.
        limit: Largest number of complaints wanted in one page; ten if left out (分页大小)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        begin_date: First day of the span (开始日期)
        end_date: Last day of the span, at most 30 days after the first (结束日期)
        complainted_mchid: The merchant whose complaints are wanted; needed by a service provider only (被诉商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ComplaintPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012533431
    https://pay.weixin.qq.com/doc/v3/partner/4012691285
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        begin_date=begin_date,
        end_date=end_date,
        complainted_mchid=complainted_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    begin_date: date,
    end_date: date,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    complainted_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ComplaintPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "begin_date": begin_date,
            "end_date": end_date,
            "complainted_mchid": complainted_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    begin_date: date,
    end_date: date,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    complainted_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ComplaintPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            begin_date=begin_date,
            end_date=end_date,
            complainted_mchid=complainted_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    begin_date: date,
    end_date: date,
    limit: int | Unset = UNSET,
    offset: int = 0,
    complainted_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[Complaint]:
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
        {},
        {
            "limit": limit,
            "offset": offset,
            "begin_date": begin_date,
            "end_date": end_date,
            "complainted_mchid": complainted_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    begin_date: date,
    end_date: date,
    limit: int | Unset = UNSET,
    offset: int = 0,
    complainted_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[Complaint]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "begin_date": begin_date,
            "end_date": end_date,
            "complainted_mchid": complainted_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
