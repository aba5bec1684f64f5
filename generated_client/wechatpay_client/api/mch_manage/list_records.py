# Generated from spec/ by `make generate`. Do not edit.
"""List what is restricted or asked of a sub-merchant (分页查询子商户名下的商户管理记录).

GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.mch_manage import ManageRecord, ManageRecordState, ManageRecordType
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ManageRecordPage(Model, kw_only=True):
    """A page of the records of a sub-merchant (商户管理记录列表)"""

    offset: int | Unset = UNSET
    """Position of the first record of this page, counted from 0 (请求资源起始位置)"""
    limit: int | Unset = UNSET
    """Largest number of records in this page (最大资源条数)"""
    total_count: int | Unset = UNSET
    """Number of records on all pages together (资源总条数)"""
    data: list[ManageRecord] = ABSENT_LIST
    """The records of this page (商户管理记录详情列表)"""


class ListRecordsQuery(TypedDict):
    """The query of `mch_manage.list_records`."""

    limit: int
    """Largest number of records wanted in one page (最大资源条数)"""
    offset: NotRequired[int]
    """Position of the first record wanted, counted from 0 (请求资源起始位置)"""
    manage_record_type: ManageRecordType
    """Which records are wanted (商户管理记录类型)"""
    manage_record_state: NotRequired[ManageRecordState]
    """Records of which state are wanted; all if left out (商户管理记录状态)"""


OPERATION: Operation[ManageRecordPage] = Operation("mch_manage.list_records", ManageRecordPage)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    limit: int,
    manage_record_type: ManageRecordType,
    offset: int | Unset = UNSET,
    manage_record_state: ManageRecordState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ManageRecordPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {
            "limit": limit,
            "offset": offset,
            "manage_record_type": manage_record_type,
            "manage_record_state": manage_record_state,
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
    manage_record_type: ManageRecordType,
    offset: int | Unset = UNSET,
    manage_record_state: ManageRecordState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ManageRecordPage:
    """List what is restricted or asked of a sub-merchant.

    An event tells of a new record too. Each record says what lifts it.

    Args:
        sub_mchid: The sub-merchant who is meant (子商户号)
        client: The client to call with.
        limit: Largest number of records wanted in one page (最大资源条数)
        offset: Position of the first record wanted, counted from 0 (请求资源起始位置)
        manage_record_type: Which records are wanted (商户管理记录类型)
        manage_record_state: Records of which state are wanted; all if left out (商户管理记录状态)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ManageRecordPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4014940381
    """
    return sync_detailed(
        sub_mchid,
        client=client,
        limit=limit,
        offset=offset,
        manage_record_type=manage_record_type,
        manage_record_state=manage_record_state,
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
    manage_record_type: ManageRecordType,
    offset: int | Unset = UNSET,
    manage_record_state: ManageRecordState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ManageRecordPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {
            "limit": limit,
            "offset": offset,
            "manage_record_type": manage_record_type,
            "manage_record_state": manage_record_state,
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
    manage_record_type: ManageRecordType,
    offset: int | Unset = UNSET,
    manage_record_state: ManageRecordState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ManageRecordPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            limit=limit,
            offset=offset,
            manage_record_type=manage_record_type,
            manage_record_state=manage_record_state,
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
    manage_record_type: ManageRecordType,
    offset: int = 0,
    manage_record_state: ManageRecordState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[ManageRecord]:
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
            "manage_record_type": manage_record_type,
            "manage_record_state": manage_record_state,
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
    manage_record_type: ManageRecordType,
    offset: int = 0,
    manage_record_state: ManageRecordState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[ManageRecord]:
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
            "manage_record_type": manage_record_type,
            "manage_record_state": manage_record_state,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
