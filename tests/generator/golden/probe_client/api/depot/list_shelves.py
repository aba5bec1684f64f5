# Generated from spec/ by `make generate`. Do not edit.
"""List the shelves of a depot (查询货架).

GET /v3/global/depots/{depot_id}/shelves
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict

from msgspec import field

from ...models.depot import Shelf
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ShelfLinks(Model, kw_only=True):
    """Pages around this one (链接)"""

    next_: str | None | Unset = field(name="next", default=UNSET)
    """The page after this one (下一页)"""


class ShelfPage(Model, kw_only=True):
    """A page of shelves (货架列表)"""

    result: ShelfResult
    """What was found (结果)"""
    links: ShelfLinks | Unset = UNSET
    """Pages around this one (链接)"""


class ShelfResult(Model, kw_only=True):
    """What was found (结果)"""

    shelves: list[Shelf] | None | Unset = UNSET
    """货架"""


class ListShelvesQuery(TypedDict):
    """The query of `depot.list_shelves`."""

    offset: NotRequired[int]
    """Where to begin (起始位置)"""
    since: NotRequired[datetime]
    """Only those put up later (时间)"""
    empty: NotRequired[bool]
    """Only empty ones (空)"""
    keeper: NotRequired[str]
    """Who looks after it (管理员)"""
    colours: NotRequired[list[int]]
    """Colours (颜色)"""


OPERATION: Operation[ShelfPage] = Operation("depot.list_shelves", ShelfPage)


def sync_detailed(
    depot_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    since: datetime | Unset = UNSET,
    empty: bool | Unset = UNSET,
    keeper: str | Unset = UNSET,
    colours: list[int] | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ShelfPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {
            "offset": offset,
            "since": since,
            "empty": empty,
            "keeper": keeper,
            "colours": colours,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    depot_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    since: datetime | Unset = UNSET,
    empty: bool | Unset = UNSET,
    keeper: str | Unset = UNSET,
    colours: list[int] | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ShelfPage:
    """List the shelves of a depot.

    Args:
        depot_id: 仓库号
        client: The client to call with.
        offset: Where to begin (起始位置)
        since: Only those put up later (时间)
        empty: Only empty ones (空)
        keeper: Who looks after it (管理员)
        colours: Colours (颜色)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ShelfPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4000000011
    """
    return sync_detailed(
        depot_id,
        client=client,
        offset=offset,
        since=since,
        empty=empty,
        keeper=keeper,
        colours=colours,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    depot_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    since: datetime | Unset = UNSET,
    empty: bool | Unset = UNSET,
    keeper: str | Unset = UNSET,
    colours: list[int] | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ShelfPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {
            "offset": offset,
            "since": since,
            "empty": empty,
            "keeper": keeper,
            "colours": colours,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    depot_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    since: datetime | Unset = UNSET,
    empty: bool | Unset = UNSET,
    keeper: str | Unset = UNSET,
    colours: list[int] | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ShelfPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            depot_id,
            client=client,
            offset=offset,
            since=since,
            empty=empty,
            keeper=keeper,
            colours=colours,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    depot_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    since: datetime | Unset = UNSET,
    empty: bool | Unset = UNSET,
    keeper: str | Unset = UNSET,
    colours: list[int] | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[Shelf]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time or the next page is said to be at another path.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {
            "offset": offset,
            "since": since,
            "empty": empty,
            "keeper": keeper,
            "colours": colours,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    depot_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    since: datetime | Unset = UNSET,
    empty: bool | Unset = UNSET,
    keeper: str | Unset = UNSET,
    colours: list[int] | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[Shelf]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {
            "offset": offset,
            "since": since,
            "empty": empty,
            "keeper": keeper,
            "colours": colours,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
