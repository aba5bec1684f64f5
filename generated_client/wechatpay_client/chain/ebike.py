# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/ebike`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..endpoint import Node
from ..operation import OPERATIONS

if TYPE_CHECKING:
    from ..api.ebike.confirm_charge_contract import ChargeConfirmation, ChargeConfirmationRequest
    from ..api.ebike.get_charge_contract import ChargeContract, GetChargeContractQuery
    from ..response import Response


class V3EbikeChargeContractsContractIdConfirmStep(Node):
    """/v3/ebike/charge/contracts/{contract_id}/confirm"""

    def post(
        self,
        *,
        contract_id: str,
        json: ChargeConfirmationRequest | Mapping[str, object],
        validate: bool | None = None,
    ) -> Response[ChargeConfirmation]:
        """Obtain the token with which one charging may be debited: `ebike.confirm_charge_contract`."""
        return self._caller.call(
            OPERATIONS["ebike.confirm_charge_contract"],
            {
                "contract_id": contract_id,
            },
            {},
            json,
            validate=validate,
        )

    async def post_async(
        self,
        *,
        contract_id: str,
        json: ChargeConfirmationRequest | Mapping[str, object],
        validate: bool | None = None,
    ) -> Response[ChargeConfirmation]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ebike.confirm_charge_contract"],
            {
                "contract_id": contract_id,
            },
            {},
            json,
            validate=validate,
        )


class V3EbikeChargeContractsContractIdStep(Node):
    """/v3/ebike/charge/contracts/{contract_id}"""

    @property
    def confirm(self) -> V3EbikeChargeContractsContractIdConfirmStep:
        """/v3/ebike/charge/contracts/{contract_id}/confirm"""
        return V3EbikeChargeContractsContractIdConfirmStep(self._caller)

    def get(
        self,
        *,
        contract_id: str,
        query: GetChargeContractQuery | None = None,
        validate: bool | None = None,
    ) -> Response[ChargeContract]:
        """Look up a charging agreement by its number: `ebike.get_charge_contract`."""
        return self._caller.call(
            OPERATIONS["ebike.get_charge_contract"],
            {
                "contract_id": contract_id,
            },
            query or {},
            validate=validate,
        )

    async def get_async(
        self,
        *,
        contract_id: str,
        query: GetChargeContractQuery | None = None,
        validate: bool | None = None,
    ) -> Response[ChargeContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ebike.get_charge_contract"],
            {
                "contract_id": contract_id,
            },
            query or {},
            validate=validate,
        )


class V3EbikeChargeContractsStep(Node):
    """/v3/ebike/charge/contracts"""

    @property
    def _contract_id_(self) -> V3EbikeChargeContractsContractIdStep:
        """/v3/ebike/charge/contracts/{contract_id}"""
        return V3EbikeChargeContractsContractIdStep(self._caller)


class V3EbikeChargeStep(Node):
    """/v3/ebike/charge"""

    @property
    def contracts(self) -> V3EbikeChargeContractsStep:
        """/v3/ebike/charge/contracts"""
        return V3EbikeChargeContractsStep(self._caller)


class V3EbikeStep(Node):
    """/v3/ebike"""

    @property
    def charge(self) -> V3EbikeChargeStep:
        """/v3/ebike/charge"""
        return V3EbikeChargeStep(self._caller)
