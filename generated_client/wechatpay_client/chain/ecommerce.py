# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/ecommerce`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..endpoint import Node
from ..operation import OPERATIONS

if TYPE_CHECKING:
    from ..api.ecommerce.get_individual_contract import (
        GetIndividualContractQuery,
        IndividualAuthorization,
    )
    from ..response import Response


class V3EcommerceIndividualContractsOpenidStep(Node):
    """/v3/ecommerce/individual-contracts/{openid}"""

    def get(
        self,
        *,
        openid: str,
        query: GetIndividualContractQuery,
        validate: bool | None = None,
    ) -> Response[IndividualAuthorization]:
        """Ask whether a private seller has authorised the platform to collect for them: `ecommerce.get_individual_contract`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_individual_contract"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
        )

    async def get_async(
        self,
        *,
        openid: str,
        query: GetIndividualContractQuery,
        validate: bool | None = None,
    ) -> Response[IndividualAuthorization]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_individual_contract"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
        )


class V3EcommerceIndividualContractsStep(Node):
    """/v3/ecommerce/individual-contracts"""

    @property
    def _openid_(self) -> V3EcommerceIndividualContractsOpenidStep:
        """/v3/ecommerce/individual-contracts/{openid}"""
        return V3EcommerceIndividualContractsOpenidStep(self._caller)


class V3EcommerceStep(Node):
    """/v3/ecommerce"""

    @property
    def individual_contracts(self) -> V3EcommerceIndividualContractsStep:
        """/v3/ecommerce/individual-contracts"""
        return V3EcommerceIndividualContractsStep(self._caller)

    individualContracts = individual_contracts
