# Generated from spec/ by `make generate`. Do not edit.
"""The first steps of a chain; what lies below each area loads when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node

if TYPE_CHECKING:
    from .courier import V3CourierStep
    from .global_ import V3GlobalStep
    from .v3 import HkV3Step


class V3Step(Node):
    """/v3"""

    @property
    def courier(self) -> V3CourierStep:
        """/v3/courier"""
        from .courier import V3CourierStep

        return V3CourierStep(self._caller)

    @property
    def global_(self) -> V3GlobalStep:
        """/v3/global"""
        from .global_ import V3GlobalStep

        return V3GlobalStep(self._caller)


class HkStep(Node):
    """/hk"""

    @property
    def v3(self) -> HkV3Step:
        """/hk/v3"""
        from .v3 import HkV3Step

        return HkV3Step(self._caller)
