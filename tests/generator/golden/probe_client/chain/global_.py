# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/global`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.bills import (
        AsyncFileStream,
        FileStream,
    )

    from ..api.depot.list_keepers import ListKeepersQuery
    from ..api.depot.list_shelves import ListShelvesQuery, ShelfPage
    from ..api.depot.list_visits import ListVisitsQuery
    from ..api.depot.search_visits import VisitSearch
    from ..models.depot import Depot, Keeper, KeeperPage, Shelf
    from ..models.dicts import AnyMapping, ShelfDict, VisitSearchDict
    from ..runtime.call_options import Timeout
    from ..runtime.downloads import FileResponse
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3GlobalDepotsDepotIdShelvesStep(Node):
    """/v3/global/depots/{depot_id}/shelves"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            depot_id: str,
            json: Shelf | ShelfDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Depot]: ...

        @overload
        def post(
            self,
            *,
            depot_id: str,
            body: Shelf | ShelfDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Depot]: ...

    def post(
        self,
        *,
        depot_id: str,
        body: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
        json: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Depot]:
        """Add a shelf: `depot.add_shelf`."""
        return self._caller.call(
            OPERATIONS["depot.add_shelf"],
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
        async def post_async(
            self,
            *,
            depot_id: str,
            json: Shelf | ShelfDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Depot]: ...

        @overload
        async def post_async(
            self,
            *,
            depot_id: str,
            body: Shelf | ShelfDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Depot]: ...

    async def post_async(
        self,
        *,
        depot_id: str,
        body: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
        json: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Depot]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["depot.add_shelf"],
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

    def get(
        self,
        *,
        depot_id: str,
        query: ListShelvesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ShelfPage]:
        """List the shelves of a depot: `depot.list_shelves`."""
        return self._caller.call(
            OPERATIONS["depot.list_shelves"],
            {
                "depot_id": depot_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        depot_id: str,
        query: ListShelvesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ShelfPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["depot.list_shelves"],
            {
                "depot_id": depot_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        depot_id: str,
        query: ListShelvesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Shelf]:
        """Every item of all pages of `depot.list_shelves`, one call for each page as it is needed; timeout, retries and
        deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["depot.list_shelves"],
            {
                "depot_id": depot_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        depot_id: str,
        query: ListShelvesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Shelf]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["depot.list_shelves"],
            {
                "depot_id": depot_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GlobalDepotsDepotIdFloorPlanStep(Node):
    """/v3/global/depots/{depot_id}/floor-plan"""

    def get(
        self,
        *,
        depot_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """Fetch a floor plan: `depot.get_floor_plan`, whole (64 MiB at most)."""
        from ..runtime.downloads import fetch

        return fetch(
            self._caller,
            OPERATIONS["depot.get_floor_plan"],
            {
                "depot_id": depot_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        depot_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """`get`, awaited."""
        from ..runtime.downloads import fetch_async

        return await fetch_async(
            self._caller,
            OPERATIONS["depot.get_floor_plan"],
            {
                "depot_id": depot_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream(
        self,
        *,
        depot_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileStream:
        """The same file, to be opened by `with` and read piece by piece."""
        from ..runtime.downloads import stream

        return stream(
            self._caller,
            OPERATIONS["depot.get_floor_plan"],
            {
                "depot_id": depot_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream_async(
        self,
        *,
        depot_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncFileStream:
        """`stream` for `async with`; itself it is not awaited."""
        from ..runtime.downloads import stream_async

        return stream_async(
            self._caller,
            OPERATIONS["depot.get_floor_plan"],
            {
                "depot_id": depot_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GlobalDepotsDepotIdKeepersStep(Node):
    """/v3/global/depots/{depot_id}/keepers"""

    def get(
        self,
        *,
        depot_id: str,
        query: ListKeepersQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]:
        """List the keepers of a depot: `depot.list_keepers`."""
        return self._caller.call(
            OPERATIONS["depot.list_keepers"],
            {
                "depot_id": depot_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        depot_id: str,
        query: ListKeepersQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["depot.list_keepers"],
            {
                "depot_id": depot_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        depot_id: str,
        query: ListKeepersQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Keeper]:
        """Every item of all pages of `depot.list_keepers`, one call for each page as it is needed; timeout, retries and
        deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["depot.list_keepers"],
            {
                "depot_id": depot_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        depot_id: str,
        query: ListKeepersQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Keeper]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["depot.list_keepers"],
            {
                "depot_id": depot_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GlobalDepotsDepotIdVisitsSearchStep(Node):
    """/v3/global/depots/{depot_id}/visits/search"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            depot_id: str,
            json: VisitSearch | VisitSearchDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[KeeperPage]: ...

        @overload
        def post(
            self,
            *,
            depot_id: str,
            body: VisitSearch | VisitSearchDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[KeeperPage]: ...

    def post(
        self,
        *,
        depot_id: str,
        body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
        json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]:
        """Search who came to a depot: `depot.search_visits`."""
        return self._caller.call(
            OPERATIONS["depot.search_visits"],
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
        async def post_async(
            self,
            *,
            depot_id: str,
            json: VisitSearch | VisitSearchDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[KeeperPage]: ...

        @overload
        async def post_async(
            self,
            *,
            depot_id: str,
            body: VisitSearch | VisitSearchDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[KeeperPage]: ...

    async def post_async(
        self,
        *,
        depot_id: str,
        body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
        json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["depot.search_visits"],
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
        def pages(
            self,
            *,
            depot_id: str,
            json: VisitSearch | VisitSearchDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Iterator[Keeper]: ...

        @overload
        def pages(
            self,
            *,
            depot_id: str,
            body: VisitSearch | VisitSearchDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Iterator[Keeper]: ...

    def pages(
        self,
        *,
        depot_id: str,
        body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
        json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Keeper]:
        """Every item of all pages of `depot.search_visits`, one call for each page as it is needed; timeout, retries
        and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["depot.search_visits"],
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
            self,
            *,
            depot_id: str,
            json: VisitSearch | VisitSearchDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> AsyncIterator[Keeper]: ...

        @overload
        def pages_async(
            self,
            *,
            depot_id: str,
            body: VisitSearch | VisitSearchDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> AsyncIterator[Keeper]: ...

    def pages_async(
        self,
        *,
        depot_id: str,
        body: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
        json: VisitSearch | VisitSearchDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Keeper]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["depot.search_visits"],
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


class V3GlobalDepotsDepotIdVisitsStep(Node):
    """/v3/global/depots/{depot_id}/visits"""

    @property
    def search(self) -> V3GlobalDepotsDepotIdVisitsSearchStep:
        """/v3/global/depots/{depot_id}/visits/search"""
        return V3GlobalDepotsDepotIdVisitsSearchStep(self._caller)

    def get(
        self,
        *,
        depot_id: str,
        query: ListVisitsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]:
        """List who came to a depot: `depot.list_visits`."""
        return self._caller.call(
            OPERATIONS["depot.list_visits"],
            {
                "depot_id": depot_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        depot_id: str,
        query: ListVisitsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[KeeperPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["depot.list_visits"],
            {
                "depot_id": depot_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        depot_id: str,
        query: ListVisitsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Keeper]:
        """Every item of all pages of `depot.list_visits`, one call for each page as it is needed; timeout, retries and
        deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["depot.list_visits"],
            {
                "depot_id": depot_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        depot_id: str,
        query: ListVisitsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Keeper]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["depot.list_visits"],
            {
                "depot_id": depot_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GlobalDepotsDepotIdStep(Node):
    """/v3/global/depots/{depot_id}"""

    @property
    def shelves(self) -> V3GlobalDepotsDepotIdShelvesStep:
        """/v3/global/depots/{depot_id}/shelves"""
        return V3GlobalDepotsDepotIdShelvesStep(self._caller)

    @property
    def floor_plan(self) -> V3GlobalDepotsDepotIdFloorPlanStep:
        """/v3/global/depots/{depot_id}/floor-plan"""
        return V3GlobalDepotsDepotIdFloorPlanStep(self._caller)

    floorPlan = floor_plan

    @property
    def keepers(self) -> V3GlobalDepotsDepotIdKeepersStep:
        """/v3/global/depots/{depot_id}/keepers"""
        return V3GlobalDepotsDepotIdKeepersStep(self._caller)

    @property
    def visits(self) -> V3GlobalDepotsDepotIdVisitsStep:
        """/v3/global/depots/{depot_id}/visits"""
        return V3GlobalDepotsDepotIdVisitsStep(self._caller)

    def get(
        self,
        *,
        depot_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Depot]:
        """查询仓库: `depot.get_depot`."""
        return self._caller.call(
            OPERATIONS["depot.get_depot"],
            {
                "depot_id": depot_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        depot_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Depot]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["depot.get_depot"],
            {
                "depot_id": depot_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GlobalDepotsStep(Node):
    """/v3/global/depots"""

    @property
    def _depot_id_(self) -> V3GlobalDepotsDepotIdStep:
        """/v3/global/depots/{depot_id}"""
        return V3GlobalDepotsDepotIdStep(self._caller)


class V3GlobalStep(Node):
    """/v3/global"""

    @property
    def depots(self) -> V3GlobalDepotsStep:
        """/v3/global/depots"""
        return V3GlobalDepotsStep(self._caller)
