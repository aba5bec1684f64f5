# Generated from spec/ by `make generate`. Do not edit.
"""List the contracts a user has under a contract template (查询用户签约列表).

GET /v3/eduschoolpay/users/{openid}/contracts
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from msgspec import field

from ...models.shared.school_pay_contract import SchoolPayContract
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PageLinks(Model, kw_only=True):
    """Links to the pages around a page of a list (相关链接)"""

    next_: str | Unset = field(name="next", default=UNSET)
    """The page after this one; absent on the last page (下一页链接)"""
    prev: str | Unset = UNSET
    """The page before this one; absent on the first page (上一页链接)"""
    self_: str = field(name="self")
    """This page (当前链接)"""


class SchoolPayContractPage(Model, kw_only=True):
    """One page of a user's contracts, signed ones before terminated ones (签约列表)"""

    data: list[SchoolPayContract] = ABSENT_LIST
    """The contracts of this page (查询结果列表)"""
    offset: int
    """Position of the first contract of this page, as asked for (请求资源起始位置)"""
    limit: int
    """Largest number of contracts in this page, as asked for (最大资源条数)"""
    total_count: int
    """Number of contracts on all pages together (资源总条数)"""
    links: PageLinks
    """Links to the pages around a page of a list (相关链接)"""


class ListUserContractsQuery(TypedDict):
    """The query of `eduschoolpay.list_user_contracts`."""

    plan_id: str
    """The contract template whose contracts are wanted (签约模板号)"""
    contract_status: str
    """The state of the contracts that are wanted (签约状态)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""
    limit: NotRequired[int]
    """Largest number of entries wanted in one page (分页大小)"""


OPERATION: Operation[SchoolPayContractPage] = Operation("eduschoolpay.list_user_contracts", SchoolPayContractPage)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    contract_status: str,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SchoolPayContractPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "plan_id": plan_id,
            "contract_status": contract_status,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    contract_status: str,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SchoolPayContractPage:
    """List the contracts a user has under a contract template.

    Signed contracts come first, terminated ones after them; contracts the user deleted are not listed.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        plan_id: The contract template whose contracts are wanted (签约模板号)
        contract_status: The state of the contracts that are wanted (签约状态)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        limit: Largest number of entries wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SchoolPayContractPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012468993
    """
    return sync_detailed(
        openid,
        client=client,
        plan_id=plan_id,
        contract_status=contract_status,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    contract_status: str,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SchoolPayContractPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "plan_id": plan_id,
            "contract_status": contract_status,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    contract_status: str,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SchoolPayContractPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            plan_id=plan_id,
            contract_status=contract_status,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    contract_status: str,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[SchoolPayContract]:
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
            "openid": openid,
        },
        {
            "plan_id": plan_id,
            "contract_status": contract_status,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    contract_status: str,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[SchoolPayContract]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "openid": openid,
        },
        {
            "plan_id": plan_id,
            "contract_status": contract_status,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
