# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/transfer-detail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS

if TYPE_CHECKING:
    from ..api.transfer_detail.apply_receipt import PayoutReceiptRequest
    from ..api.transfer_detail.get_receipt import GetReceiptQuery
    from ..models.transfer_detail import PayoutReceipt
    from ..runtime.model import Unset
    from ..runtime.response import Response
    from ..runtime.validate_setting import Validate


class V3TransferDetailElectronicReceiptsStep(Node):
    """/v3/transfer-detail/electronic-receipts"""

    def post(
        self,
        *,
        json: PayoutReceiptRequest | Mapping[str, object],
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]:
        """Apply for the receipt of one payout: `transfer_detail.apply_receipt`."""
        return self._caller.call(
            OPERATIONS["transfer_detail.apply_receipt"],
            {},
            {},
            json,
            validate=validate,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        json: PayoutReceiptRequest | Mapping[str, object],
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer_detail.apply_receipt"],
            {},
            {},
            json,
            validate=validate,
            deadline=deadline,
        )

    def get(
        self,
        *,
        query: GetReceiptQuery,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]:
        """Look up the receipt of one payout: `transfer_detail.get_receipt`."""
        return self._caller.call(
            OPERATIONS["transfer_detail.get_receipt"],
            {},
            query,
            validate=validate,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: GetReceiptQuery,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer_detail.get_receipt"],
            {},
            query,
            validate=validate,
            deadline=deadline,
        )


class V3TransferDetailStep(Node):
    """/v3/transfer-detail"""

    @property
    def electronic_receipts(self) -> V3TransferDetailElectronicReceiptsStep:
        """/v3/transfer-detail/electronic-receipts"""
        return V3TransferDetailElectronicReceiptsStep(self._caller)

    electronicReceipts = electronic_receipts
