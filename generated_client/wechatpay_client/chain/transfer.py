# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/transfer`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.transfer.apply_batch_receipt import TransferBatchReceiptRequest
    from ..api.transfer.create_batch import AcceptedTransferBatch, TransferBatchRequest
    from ..api.transfer.get_batch_by_batch_id import GetBatchByBatchIdQuery, TransferBatchWithDetails
    from ..api.transfer.get_batch_by_out_batch_no import GetBatchByOutBatchNoQuery, TransferBatchPage
    from ..models.dicts import AnyMapping, TransferBatchReceiptRequestDict, TransferBatchRequestDict
    from ..models.shared.transfer_batch_detail import TransferBatchDetail
    from ..models.transfer import TransferBatchReceipt, TransferDetail
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3TransferBillReceiptOutBatchNoStep(Node):
    """/v3/transfer/bill-receipt/{out_batch_no}"""

    def get(
        self,
        *,
        out_batch_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchReceipt]:
        """Look up the receipt of a batch of payouts: `transfer.get_batch_receipt`."""
        return self._caller.call(
            OPERATIONS["transfer.get_batch_receipt"],
            {
                "out_batch_no": out_batch_no,
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
        out_batch_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchReceipt]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer.get_batch_receipt"],
            {
                "out_batch_no": out_batch_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferBillReceiptStep(Node):
    """/v3/transfer/bill-receipt"""

    @property
    def _out_batch_no_(self) -> V3TransferBillReceiptOutBatchNoStep:
        """/v3/transfer/bill-receipt/{out_batch_no}"""
        return V3TransferBillReceiptOutBatchNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferBatchReceipt]: ...

        @overload
        def post(
            self,
            *,
            body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferBatchReceipt]: ...

    def post(
        self,
        *,
        body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
        json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchReceipt]:
        """Apply for the receipt of a batch of payouts: `transfer.apply_batch_receipt`."""
        return self._caller.call(
            OPERATIONS["transfer.apply_batch_receipt"],
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
            json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferBatchReceipt]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferBatchReceipt]: ...

    async def post_async(
        self,
        *,
        body: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
        json: TransferBatchReceiptRequest | TransferBatchReceiptRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchReceipt]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer.apply_batch_receipt"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep(Node):
    """/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"""

    def get(
        self,
        *,
        batch_id: str,
        detail_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferDetail]:
        """Look up one payout of a batch by the numbers WeChat Pay gave: `transfer.get_detail_by_detail_id`."""
        return self._caller.call(
            OPERATIONS["transfer.get_detail_by_detail_id"],
            {
                "batch_id": batch_id,
                "detail_id": detail_id,
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
        batch_id: str,
        detail_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferDetail]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer.get_detail_by_detail_id"],
            {
                "batch_id": batch_id,
                "detail_id": detail_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferBatchesBatchIdBatchIdDetailsDetailIdStep(Node):
    """/v3/transfer/batches/batch-id/{batch_id}/details/detail-id"""

    @property
    def _detail_id_(self) -> V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep:
        """/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"""
        return V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep(self._caller)


class V3TransferBatchesBatchIdBatchIdDetailsStep(Node):
    """/v3/transfer/batches/batch-id/{batch_id}/details"""

    @property
    def detail_id(self) -> V3TransferBatchesBatchIdBatchIdDetailsDetailIdStep:
        """/v3/transfer/batches/batch-id/{batch_id}/details/detail-id"""
        return V3TransferBatchesBatchIdBatchIdDetailsDetailIdStep(self._caller)

    detailId = detail_id


class V3TransferBatchesBatchIdBatchIdStep(Node):
    """/v3/transfer/batches/batch-id/{batch_id}"""

    @property
    def details(self) -> V3TransferBatchesBatchIdBatchIdDetailsStep:
        """/v3/transfer/batches/batch-id/{batch_id}/details"""
        return V3TransferBatchesBatchIdBatchIdDetailsStep(self._caller)

    def get(
        self,
        *,
        batch_id: str,
        query: GetBatchByBatchIdQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchWithDetails]:
        """Look up a batch of payouts by the number WeChat Pay gave it: `transfer.get_batch_by_batch_id`."""
        return self._caller.call(
            OPERATIONS["transfer.get_batch_by_batch_id"],
            {
                "batch_id": batch_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        batch_id: str,
        query: GetBatchByBatchIdQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchWithDetails]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer.get_batch_by_batch_id"],
            {
                "batch_id": batch_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        batch_id: str,
        query: GetBatchByBatchIdQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[TransferBatchDetail]:
        """Every item of all pages of `transfer.get_batch_by_batch_id`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["transfer.get_batch_by_batch_id"],
            {
                "batch_id": batch_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        batch_id: str,
        query: GetBatchByBatchIdQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[TransferBatchDetail]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["transfer.get_batch_by_batch_id"],
            {
                "batch_id": batch_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferBatchesBatchIdStep(Node):
    """/v3/transfer/batches/batch-id"""

    @property
    def _batch_id_(self) -> V3TransferBatchesBatchIdBatchIdStep:
        """/v3/transfer/batches/batch-id/{batch_id}"""
        return V3TransferBatchesBatchIdBatchIdStep(self._caller)


class V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep(Node):
    """/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"""

    def get(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferDetail]:
        """Look up one payout of a batch by the merchant's own numbers: `transfer.get_detail_by_out_detail_no`."""
        return self._caller.call(
            OPERATIONS["transfer.get_detail_by_out_detail_no"],
            {
                "out_batch_no": out_batch_no,
                "out_detail_no": out_detail_no,
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
        out_batch_no: str,
        out_detail_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferDetail]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer.get_detail_by_out_detail_no"],
            {
                "out_batch_no": out_batch_no,
                "out_detail_no": out_detail_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoStep(Node):
    """/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"""

    @property
    def _out_detail_no_(self) -> V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep:
        """/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"""
        return V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep(self._caller)


class V3TransferBatchesOutBatchNoOutBatchNoDetailsStep(Node):
    """/v3/transfer/batches/out-batch-no/{out_batch_no}/details"""

    @property
    def out_detail_no(self) -> V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoStep:
        """/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"""
        return V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoStep(self._caller)

    outDetailNo = out_detail_no


class V3TransferBatchesOutBatchNoOutBatchNoStep(Node):
    """/v3/transfer/batches/out-batch-no/{out_batch_no}"""

    @property
    def details(self) -> V3TransferBatchesOutBatchNoOutBatchNoDetailsStep:
        """/v3/transfer/batches/out-batch-no/{out_batch_no}/details"""
        return V3TransferBatchesOutBatchNoOutBatchNoDetailsStep(self._caller)

    def get(
        self,
        *,
        out_batch_no: str,
        query: GetBatchByOutBatchNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchPage]:
        """Look up a batch of payouts by the merchant's own number: `transfer.get_batch_by_out_batch_no`."""
        return self._caller.call(
            OPERATIONS["transfer.get_batch_by_out_batch_no"],
            {
                "out_batch_no": out_batch_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        out_batch_no: str,
        query: GetBatchByOutBatchNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBatchPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer.get_batch_by_out_batch_no"],
            {
                "out_batch_no": out_batch_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        out_batch_no: str,
        query: GetBatchByOutBatchNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[TransferBatchDetail]:
        """Every item of all pages of `transfer.get_batch_by_out_batch_no`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["transfer.get_batch_by_out_batch_no"],
            {
                "out_batch_no": out_batch_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        out_batch_no: str,
        query: GetBatchByOutBatchNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[TransferBatchDetail]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["transfer.get_batch_by_out_batch_no"],
            {
                "out_batch_no": out_batch_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferBatchesOutBatchNoStep(Node):
    """/v3/transfer/batches/out-batch-no"""

    @property
    def _out_batch_no_(self) -> V3TransferBatchesOutBatchNoOutBatchNoStep:
        """/v3/transfer/batches/out-batch-no/{out_batch_no}"""
        return V3TransferBatchesOutBatchNoOutBatchNoStep(self._caller)


class V3TransferBatchesStep(Node):
    """/v3/transfer/batches"""

    @property
    def batch_id(self) -> V3TransferBatchesBatchIdStep:
        """/v3/transfer/batches/batch-id"""
        return V3TransferBatchesBatchIdStep(self._caller)

    batchId = batch_id

    @property
    def out_batch_no(self) -> V3TransferBatchesOutBatchNoStep:
        """/v3/transfer/batches/out-batch-no"""
        return V3TransferBatchesOutBatchNoStep(self._caller)

    outBatchNo = out_batch_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferBatch]: ...

        @overload
        def post(
            self,
            *,
            body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferBatch]: ...

    def post(
        self,
        *,
        body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
        json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferBatch]:
        """Pay a batch of users of one AppID: `transfer.create_batch`."""
        return self._caller.call(
            OPERATIONS["transfer.create_batch"],
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
            json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferBatch]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferBatch]: ...

    async def post_async(
        self,
        *,
        body: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
        json: TransferBatchRequest | TransferBatchRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferBatch]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transfer.create_batch"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferStep(Node):
    """/v3/transfer"""

    @property
    def bill_receipt(self) -> V3TransferBillReceiptStep:
        """/v3/transfer/bill-receipt"""
        return V3TransferBillReceiptStep(self._caller)

    billReceipt = bill_receipt

    @property
    def batches(self) -> V3TransferBatchesStep:
        """/v3/transfer/batches"""
        return V3TransferBatchesStep(self._caller)
