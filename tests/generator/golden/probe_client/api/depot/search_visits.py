# Generated from spec/ by `make generate`. Do not edit.
"""Search who came to a depot (搜索访客).

POST /v3/global/depots/{depot_id}/visits/search
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, ClassVar, overload

from ...models.depot import Keeper, KeeperPage
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, VisitSearchDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class VisitSearch(Model, kw_only=True):
    """Which visits are wanted (搜索条件)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name"})

    name: str
    """Name of a person (姓名)"""
    page: int
    """页码"""
    size: int | Unset = UNSET
    """每页数量"""


OPERATION: Operation[KeeperPage] = Operation("depot.search_visits", KeeperPage)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        depot_id: str,
        *,
        client: Caller,
        body: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]: ...

    @overload
    def sync_detailed(
        depot_id: str,
        *,
        client: Caller,
        json: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]: ...


def sync_detailed(
    depot_id: str,
    *,
    client: Caller,
    body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
    json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
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
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        depot_id: str,
        *,
        client: Caller,
        body: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> KeeperPage: ...

    @overload
    def sync(
        depot_id: str,
        *,
        client: Caller,
        json: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> KeeperPage: ...


def sync(
    depot_id: str,
    *,
    client: Caller,
    body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
    json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> KeeperPage:
    """Search who came to a depot.

    Only for whom WeChat Pay has invited (邀请制).

    No official page of it is known.

    No page says whether it is for merchants, for service providers or for both.

    Args:
        depot_id: 仓库号
        client: The client to call with.
        body: VisitSearch or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        KeeperPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    """
    return sync_detailed(
        depot_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        depot_id: str,
        *,
        client: Caller,
        body: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]: ...

    @overload
    async def asyncio_detailed(
        depot_id: str,
        *,
        client: Caller,
        json: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]: ...


async def asyncio_detailed(
    depot_id: str,
    *,
    client: Caller,
    body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
    json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
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
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        depot_id: str,
        *,
        client: Caller,
        body: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> KeeperPage: ...

    @overload
    async def asyncio(
        depot_id: str,
        *,
        client: Caller,
        json: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> KeeperPage: ...


async def asyncio(
    depot_id: str,
    *,
    client: Caller,
    body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
    json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
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
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


if TYPE_CHECKING:

    @overload
    def pages(
        depot_id: str,
        *,
        client: Caller,
        body: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Keeper]: ...

    @overload
    def pages(
        depot_id: str,
        *,
        client: Caller,
        json: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Keeper]: ...


def pages(
    depot_id: str,
    *,
    client: Caller,
    body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
    json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[Keeper]:
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
            "depot_id": depot_id,
        },
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def pages_async(
        depot_id: str,
        *,
        client: Caller,
        body: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Keeper]: ...

    @overload
    def pages_async(
        depot_id: str,
        *,
        client: Caller,
        json: VisitSearch | VisitSearchDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Keeper]: ...


def pages_async(
    depot_id: str,
    *,
    client: Caller,
    body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
    json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
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
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
