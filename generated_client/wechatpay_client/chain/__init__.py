# Generated from spec/ by `make generate`. Do not edit.
"""The first steps of a chain; what lies below each area loads when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..endpoint import Node

if TYPE_CHECKING:
    from .businesscircle import V3BusinesscircleStep
    from .certificates import V3CertificatesStep
    from .ebike import V3EbikeStep
    from .ecommerce import V3EcommerceStep
    from .eduschoolpay import V3EduschoolpayStep


class V3Step(Node):
    """/v3"""

    @property
    def businesscircle(self) -> V3BusinesscircleStep:
        """/v3/businesscircle"""
        from .businesscircle import V3BusinesscircleStep

        return V3BusinesscircleStep(self._caller)

    @property
    def certificates(self) -> V3CertificatesStep:
        """/v3/certificates"""
        from .certificates import V3CertificatesStep

        return V3CertificatesStep(self._caller)

    @property
    def ebike(self) -> V3EbikeStep:
        """/v3/ebike"""
        from .ebike import V3EbikeStep

        return V3EbikeStep(self._caller)

    @property
    def ecommerce(self) -> V3EcommerceStep:
        """/v3/ecommerce"""
        from .ecommerce import V3EcommerceStep

        return V3EcommerceStep(self._caller)

    @property
    def eduschoolpay(self) -> V3EduschoolpayStep:
        """/v3/eduschoolpay"""
        from .eduschoolpay import V3EduschoolpayStep

        return V3EduschoolpayStep(self._caller)
