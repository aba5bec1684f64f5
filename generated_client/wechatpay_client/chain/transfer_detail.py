# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/transfer-detail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.transfer_detail.apply_receipt import PayoutReceiptRequest
    from ..api.transfer_detail.get_receipt import GetReceiptQuery
    from ..models.dicts import AnyMapping, PayoutReceiptRequestDict
    from ..models.transfer_detail import PayoutReceipt
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3TransferDetailElectronicReceiptsStep(Node):
    """/v3/transfer-detail/electronic-receipts"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PayoutReceipt]: ...

        @overload
        def post(
            self,
            *,
            body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PayoutReceipt]: ...

    def post(
        self,
        *,
        body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
        json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]:
        """Apply for the receipt of one payout: `transfer_detail.apply_receipt`."""
        return self._caller.call(
            OPERATIONS["transfer_detail.apply_receipt"],
            {},
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
            json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PayoutReceipt]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PayoutReceipt]: ...

    async def post_async(
        self,
        *,
        body: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
        json: PayoutReceiptRequest | PayoutReceiptRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer_detail.apply_receipt"],
            {},
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
        query: GetReceiptQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]:
        """Look up the receipt of one payout: `transfer_detail.get_receipt`."""
        return self._caller.call(
            OPERATIONS["transfer_detail.get_receipt"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: GetReceiptQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayoutReceipt]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer_detail.get_receipt"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferDetailStep(Node):
    """/v3/transfer-detail"""

    @property
    def electronic_receipts(self) -> V3TransferDetailElectronicReceiptsStep:
        """/v3/transfer-detail/electronic-receipts"""
        return V3TransferDetailElectronicReceiptsStep(self._caller)

    electronicReceipts = electronic_receipts
