# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/hk/v3`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.courier.get_hong_kong_rate import Rate
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class HkV3CourierRatesStep(Node):
    """/hk/v3/courier/rates"""

    def get(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Rate]:
        """What a parcel costs in Hong Kong: `courier.get_hong_kong_rate`."""
        return self._caller.call(
            OPERATIONS["courier.get_hong_kong_rate"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Rate]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["courier.get_hong_kong_rate"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class HkV3CourierStep(Node):
    """/hk/v3/courier"""

    @property
    def rates(self) -> HkV3CourierRatesStep:
        """/hk/v3/courier/rates"""
        return HkV3CourierRatesStep(self._caller)


class HkV3Step(Node):
    """/hk/v3"""

    @property
    def courier(self) -> HkV3CourierStep:
        """/hk/v3/courier"""
        return HkV3CourierStep(self._caller)
