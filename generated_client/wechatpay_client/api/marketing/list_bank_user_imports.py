# Generated from spec/ by `make generate`. Do not edit.
"""List the uploads of users of a bank (查询上传任务列表).

GET /v3/marketing/bank/packages/{package_id}/tasks
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import BankPackageTask, BankTaskState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BankPackageTaskPage(Model, kw_only=True):
    """A page of uploads (上传任务列表)"""

    data: list[BankPackageTask] = ABSENT_LIST
    """The uploads of this page (上传任务列表)"""
    total_count: int
    """How many uploads there are (总数量)"""
    offset: int
    """Number of this page, counted from 0 (分页页码)"""
    limit: int
    """Largest number of uploads in a page (分页大小)"""


class ListBankUserImportsQuery(TypedDict):
    """The query of `marketing.list_bank_user_imports`."""

    status: BankTaskState
    """The state of the uploads wanted (任务状态)"""
    filename: NotRequired[str]
    """Name of the file of the uploads wanted (文件名)"""
    offset: NotRequired[int]
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: NotRequired[int]
    """Largest number of uploads wanted in one page (分页大小)"""


OPERATION: Operation[BankPackageTaskPage] = Operation("marketing.list_bank_user_imports", BankPackageTaskPage)


def sync_detailed(
    package_id: str,
    *,
    client: Caller,
    status: BankTaskState,
    filename: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BankPackageTaskPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "package_id": package_id,
        },
        {
            "status": status,
            "filename": filename,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    package_id: str,
    *,
    client: Caller,
    status: BankTaskState,
    filename: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BankPackageTaskPage:
    """List the uploads of users of a bank.

    Tells how far each is, and how many users were found.

    Args:
        package_id: The list of users that is meant (号码包id)
        client: The client to call with.
        status: The state of the uploads wanted (任务状态)
        filename: Name of the file of the uploads wanted (文件名)
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of uploads wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BankPackageTaskPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012466728
    """
    return sync_detailed(
        package_id,
        client=client,
        status=status,
        filename=filename,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    package_id: str,
    *,
    client: Caller,
    status: BankTaskState,
    filename: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BankPackageTaskPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "package_id": package_id,
        },
        {
            "status": status,
            "filename": filename,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    package_id: str,
    *,
    client: Caller,
    status: BankTaskState,
    filename: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BankPackageTaskPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            package_id,
            client=client,
            status=status,
            filename=filename,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    package_id: str,
    *,
    client: Caller,
    status: BankTaskState,
    filename: str | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[BankPackageTask]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page is the one that the arguments name, or else the first of the list. Without a size the platform
    decides how many items a page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "package_id": package_id,
        },
        {
            "status": status,
            "filename": filename,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    package_id: str,
    *,
    client: Caller,
    status: BankTaskState,
    filename: str | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[BankPackageTask]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "package_id": package_id,
        },
        {
            "status": status,
            "filename": filename,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
