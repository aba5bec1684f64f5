# Generated from spec/ by `make generate`. Do not edit.
"""List who came to a depot (查询访客).

GET /v3/global/depots/{depot_id}/visits
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.depot import Keeper, KeeperPage
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ListVisitsQuery(TypedDict):
    """The query of `depot.list_visits`."""

    page_token: NotRequired[str]
    """Token of the page before (分页标记)"""
    page_size: NotRequired[int]
    """Most of a page (每页数量)"""


OPERATION: Operation[KeeperPage] = Operation("depot.list_visits", KeeperPage)


def sync_detailed(
    depot_id: str,
    *,
    client: Caller,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[KeeperPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {
            "page_token": page_token,
            "page_size": page_size,
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
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> KeeperPage:
    """List who came to a depot.

    Args:
        depot_id: 仓库号
        client: The client to call with.
        page_token: Token of the page before (分页标记)
        page_size: Most of a page (每页数量)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        KeeperPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4000000016
    """
    return sync_detailed(
        depot_id,
        client=client,
        page_token=page_token,
        page_size=page_size,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    depot_id: str,
    *,
    client: Caller,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[KeeperPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {
            "page_token": page_token,
            "page_size": page_size,
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
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> KeeperPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            depot_id,
            client=client,
            page_token=page_token,
            page_size=page_size,
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
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[Keeper]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page is that of the token in the arguments, or else the first of the list. Each further page is asked for
    by the token of the page before.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time, or a token does.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {
            "page_token": page_token,
            "page_size": page_size,
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
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[Keeper]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {
            "page_token": page_token,
            "page_size": page_size,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
