# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/abnormal-fund-processing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.abnormal_fund_processing.create_instruction import AbnormalFundInstructionRequest
    from ..models.abnormal_fund_processing import AbnormalFundInstructionInReply, AbnormalFundReceiptInReply
    from ..models.dicts import AbnormalFundInstructionRequestDict, AnyMapping
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoStep(Node):
    """/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"""

    def get(
        self,
        *,
        receipt_id: str,
        out_instruction_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundInstructionInReply]:
        """Look up an instruction on money that could not be credited by the merchant's own number:
        `abnormal_fund_processing.get_instruction`.
        """
        return self._caller.call(
            OPERATIONS["abnormal_fund_processing.get_instruction"],
            {
                "receipt_id": receipt_id,
                "out_instruction_no": out_instruction_no,
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
        receipt_id: str,
        out_instruction_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundInstructionInReply]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["abnormal_fund_processing.get_instruction"],
            {
                "receipt_id": receipt_id,
                "out_instruction_no": out_instruction_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsStep(Node):
    """/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions"""

    @property
    def _out_instruction_no_(self) -> V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoStep:
        """/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"""
        return V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            receipt_id: str,
            json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AbnormalFundReceiptInReply]: ...

        @overload
        def post(
            self,
            *,
            receipt_id: str,
            body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AbnormalFundReceiptInReply]: ...

    def post(
        self,
        *,
        receipt_id: str,
        body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
        json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundReceiptInReply]:
        """Say to whom money that could not be credited is to be paid: `abnormal_fund_processing.create_instruction`."""
        return self._caller.call(
            OPERATIONS["abnormal_fund_processing.create_instruction"],
            {
                "receipt_id": receipt_id,
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
            receipt_id: str,
            json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AbnormalFundReceiptInReply]: ...

        @overload
        async def post_async(
            self,
            *,
            receipt_id: str,
            body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AbnormalFundReceiptInReply]: ...

    async def post_async(
        self,
        *,
        receipt_id: str,
        body: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
        json: AbnormalFundInstructionRequest | AbnormalFundInstructionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundReceiptInReply]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["abnormal_fund_processing.create_instruction"],
            {
                "receipt_id": receipt_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3AbnormalFundProcessingReceiptsReceiptIdStep(Node):
    """/v3/abnormal-fund-processing/receipts/{receipt_id}"""

    @property
    def transfer_instructions(self) -> V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsStep:
        """/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions"""
        return V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsStep(self._caller)

    transferInstructions = transfer_instructions

    def get(
        self,
        *,
        receipt_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundReceiptInReply]:
        """Look up money that could not be credited and how its payment stands:
        `abnormal_fund_processing.get_receipt`.
        """
        return self._caller.call(
            OPERATIONS["abnormal_fund_processing.get_receipt"],
            {
                "receipt_id": receipt_id,
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
        receipt_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AbnormalFundReceiptInReply]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["abnormal_fund_processing.get_receipt"],
            {
                "receipt_id": receipt_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3AbnormalFundProcessingReceiptsStep(Node):
    """/v3/abnormal-fund-processing/receipts"""

    @property
    def _receipt_id_(self) -> V3AbnormalFundProcessingReceiptsReceiptIdStep:
        """/v3/abnormal-fund-processing/receipts/{receipt_id}"""
        return V3AbnormalFundProcessingReceiptsReceiptIdStep(self._caller)


class V3AbnormalFundProcessingStep(Node):
    """/v3/abnormal-fund-processing"""

    @property
    def receipts(self) -> V3AbnormalFundProcessingReceiptsStep:
        """/v3/abnormal-fund-processing/receipts"""
        return V3AbnormalFundProcessingReceiptsStep(self._caller)
