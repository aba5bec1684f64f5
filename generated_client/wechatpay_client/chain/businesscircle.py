# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/businesscircle`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..endpoint import Node
from ..operation import OPERATIONS

if TYPE_CHECKING:
    from ..api.businesscircle.sync_parking import ParkingStateReport
    from ..response import Response


class V3BusinesscircleParkingsStep(Node):
    """/v3/businesscircle/parkings"""

    def post(
        self,
        *,
        json: ParkingStateReport | Mapping[str, object],
        validate: bool | None = None,
    ) -> Response[None]:
        """Report that a member's vehicle entered or left the car park: `businesscircle.sync_parking`."""
        return self._caller.call(
            OPERATIONS["businesscircle.sync_parking"],
            {},
            {},
            json,
            validate=validate,
        )

    async def post_async(
        self,
        *,
        json: ParkingStateReport | Mapping[str, object],
        validate: bool | None = None,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["businesscircle.sync_parking"],
            {},
            {},
            json,
            validate=validate,
        )


class V3BusinesscircleStep(Node):
    """/v3/businesscircle"""

    @property
    def parkings(self) -> V3BusinesscircleParkingsStep:
        """/v3/businesscircle/parkings"""
        return V3BusinesscircleParkingsStep(self._caller)
