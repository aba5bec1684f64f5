# Generated from spec/ by `make generate`. Do not edit.
"""List parcels (查询包裹列表).

GET /v3/courier/parcels
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.courier import Parcel
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class Area(Model, kw_only=True):
    """Around a place (区域)"""

    city: str
    """City (城市)"""
    radius: int | Unset = UNSET
    """In metres (半径)"""


ParcelFilter: TypeAlias = Literal[
    "SENT",
    "RECEIVED",
]
"""Which parcels are wanted (类型)"""


class ParcelPage(Model, kw_only=True):
    """One page of parcels (包裹列表)"""

    data: list[Parcel]
    """The parcels (列表)"""
    total_count: int | Unset = UNSET
    """How many there are on all pages (总数)"""


class ListParcelsQuery(TypedDict):
    """The query of `courier.list_parcels`."""

    kind: ParcelFilter
    """Which parcels are wanted (类型)"""
    offset: NotRequired[int]
    """Where to begin (起始位置)"""
    limit: NotRequired[int]
    """Most parcels of a page (每页数量)"""
    fragile: NotRequired[bool]
    """Only fragile ones (易碎)"""
    tags: NotRequired[list[str]]
    """One or more tags (标签)"""
    around: NotRequired[Area | str | Mapping[str, object]]
    """Only those to places around there (区域) Travels as JSON inside a text."""
    sent_after: NotRequired[datetime]
    """Only those sent later (寄送时间)"""


OPERATION: Operation[ParcelPage] = Operation("courier.list_parcels", ParcelPage)


def sync_detailed(
    *,
    client: Caller,
    kind: ParcelFilter,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    around: Area | str | Mapping[str, object] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParcelPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "kind": kind,
            "offset": offset,
            "limit": limit,
            "fragile": fragile,
            "tags": tags,
            "around": around,
            "sent_after": sent_after,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    kind: ParcelFilter,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    around: Area | str | Mapping[str, object] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParcelPage:
    """List parcels.

    Args:
        client: The client to call with.
        kind: Which parcels are wanted (类型)
        offset: Where to begin (起始位置)
        limit: Most parcels of a page (每页数量)
        fragile: Only fragile ones (易碎)
        tags: One or more tags (标签)
        around: Only those to places around there (区域) Travels as JSON inside a text.
        sent_after: Only those sent later (寄送时间)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ParcelPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4000000003
    """
    return sync_detailed(
        client=client,
        kind=kind,
        offset=offset,
        limit=limit,
        fragile=fragile,
        tags=tags,
        around=around,
        sent_after=sent_after,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    kind: ParcelFilter,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    around: Area | str | Mapping[str, object] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParcelPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "kind": kind,
            "offset": offset,
            "limit": limit,
            "fragile": fragile,
            "tags": tags,
            "around": around,
            "sent_after": sent_after,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    kind: ParcelFilter,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    around: Area | str | Mapping[str, object] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParcelPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            kind=kind,
            offset=offset,
            limit=limit,
            fragile=fragile,
            tags=tags,
            around=around,
            sent_after=sent_after,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    kind: ParcelFilter,
    offset: int = 0,
    limit: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    around: Area | str | Mapping[str, object] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[Parcel]:
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
            "kind": kind,
            "offset": offset,
            "limit": limit,
            "fragile": fragile,
            "tags": tags,
            "around": around,
            "sent_after": sent_after,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    kind: ParcelFilter,
    offset: int = 0,
    limit: int | Unset = UNSET,
    fragile: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    around: Area | str | Mapping[str, object] | Unset = UNSET,
    sent_after: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[Parcel]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "kind": kind,
            "offset": offset,
            "limit": limit,
            "fragile": fragile,
            "tags": tags,
            "around": around,
            "sent_after": sent_after,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
