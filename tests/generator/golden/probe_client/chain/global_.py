# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/global`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..endpoint import Node
from ..operation import OPERATIONS

if TYPE_CHECKING:
    from ..models.depot import Depot, Shelf
    from ..response import Response


class V3GlobalDepotsDepotIdShelvesStep(Node):
    """/v3/global/depots/{depot_id}/shelves"""

    def post(
        self,
        *,
        depot_id: str,
        json: Shelf | Mapping[str, object],
        validate: bool | None = None,
    ) -> Response[Depot]:
        """Add a shelf: `depot.add_shelf`."""
        return self._caller.call(
            OPERATIONS["depot.add_shelf"],
            {
                "depot_id": depot_id,
            },
            {},
            json,
            validate=validate,
        )

    async def post_async(
        self,
        *,
        depot_id: str,
        json: Shelf | Mapping[str, object],
        validate: bool | None = None,
    ) -> Response[Depot]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["depot.add_shelf"],
            {
                "depot_id": depot_id,
            },
            {},
            json,
            validate=validate,
        )


class V3GlobalDepotsDepotIdStep(Node):
    """/v3/global/depots/{depot_id}"""

    @property
    def shelves(self) -> V3GlobalDepotsDepotIdShelvesStep:
        """/v3/global/depots/{depot_id}/shelves"""
        return V3GlobalDepotsDepotIdShelvesStep(self._caller)

    def get(
        self,
        *,
        depot_id: str,
        validate: bool | None = None,
    ) -> Response[Depot]:
        """查询仓库: `depot.get_depot`."""
        return self._caller.call(
            OPERATIONS["depot.get_depot"],
            {
                "depot_id": depot_id,
            },
            {},
            validate=validate,
        )

    async def get_async(
        self,
        *,
        depot_id: str,
        validate: bool | None = None,
    ) -> Response[Depot]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["depot.get_depot"],
            {
                "depot_id": depot_id,
            },
            {},
            validate=validate,
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
