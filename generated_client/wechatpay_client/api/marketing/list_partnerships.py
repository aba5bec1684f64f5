# Generated from spec/ by `make generate`. Do not edit.
"""List who may use which batches of coupons (查询合作关系列表).

GET /v3/marketing/partnerships
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import AuthorizedData, AuthorizedDataRequest, Partner, PartnerRequest
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class Partnership(Model, kw_only=True):
    """A partnership and what it allows (合作关系)"""

    partner: Partner
    """Who the partner is (合作方信息)"""
    authorized_data: AuthorizedData
    """What the partner may use (被授权数据)"""
    build_time: datetime
    """When it was built (建立合作关系时间)"""
    terminate_time: datetime | Unset = UNSET
    """When it ended (终止合作关系时间)"""
    create_time: datetime
    """When the record was made (创建时间)"""
    update_time: datetime
    """When the record was changed (更新时间)"""


class PartnershipPage(Model, kw_only=True):
    """A page of partnerships (合作关系列表)"""

    data: list[Partnership] = ABSENT_LIST
    """The partnerships of this page (合作关系结果集)"""
    limit: int
    """Largest number of partnerships in a page (分页大小)"""
    offset: int
    """Number of this page, counted from 0 (分页页码)"""
    total_count: int | Unset = UNSET
    """How many partnerships there are (总数量)"""


class ListPartnershipsQuery(TypedDict):
    """The query of `marketing.list_partnerships`."""

    partner: NotRequired[PartnerRequest | str | Mapping[str, object]]
    """The partner wanted, as a text of JSON (合作方信息) Travels as JSON inside a text."""
    authorized_data: NotRequired[AuthorizedDataRequest | str | Mapping[str, object]]
    """What the partnerships wanted allow, as a text of JSON (被授权数据) Travels as JSON inside a text."""
    limit: NotRequired[int]
    """Largest number of partnerships wanted in one page (分页大小)"""
    offset: NotRequired[int]
    """Number of the page wanted, counted from 0 (分页页码)"""


OPERATION: Operation[PartnershipPage] = Operation("marketing.list_partnerships", PartnershipPage)


def sync_detailed(
    *,
    client: Caller,
    partner: PartnerRequest | str | Mapping[str, object] | Unset = UNSET,
    authorized_data: AuthorizedDataRequest | str | Mapping[str, object] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnershipPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "partner": partner,
            "authorized_data": authorized_data,
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    partner: PartnerRequest | str | Mapping[str, object] | Unset = UNSET,
    authorized_data: AuthorizedDataRequest | str | Mapping[str, object] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnershipPage:
    """List who may use which batches of coupons.

    By the partner, or by what it may use; both are texts of JSON.

    Args:
        client: The client to call with.
        partner: The partner wanted, as a text of JSON (合作方信息) Travels as JSON inside a text.
        authorized_data: What the partnerships wanted allow, as a text of JSON (被授权数据) Travels as JSON inside a
            text.
        limit: Largest number of partnerships wanted in one page (分页大小)
        offset: Number of the page wanted, counted from 0 (分页页码)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnershipPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012380536
    https://pay.weixin.qq.com/doc/v3/partner/4012381479
    """
    return sync_detailed(
        client=client,
        partner=partner,
        authorized_data=authorized_data,
        limit=limit,
        offset=offset,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    partner: PartnerRequest | str | Mapping[str, object] | Unset = UNSET,
    authorized_data: AuthorizedDataRequest | str | Mapping[str, object] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnershipPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "partner": partner,
            "authorized_data": authorized_data,
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    partner: PartnerRequest | str | Mapping[str, object] | Unset = UNSET,
    authorized_data: AuthorizedDataRequest | str | Mapping[str, object] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnershipPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            partner=partner,
            authorized_data=authorized_data,
            limit=limit,
            offset=offset,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    partner: PartnerRequest | str | Mapping[str, object] | Unset = UNSET,
    authorized_data: AuthorizedDataRequest | str | Mapping[str, object] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[Partnership]:
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
        {},
        {
            "partner": partner,
            "authorized_data": authorized_data,
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    partner: PartnerRequest | str | Mapping[str, object] | Unset = UNSET,
    authorized_data: AuthorizedDataRequest | str | Mapping[str, object] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[Partnership]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "partner": partner,
            "authorized_data": authorized_data,
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
