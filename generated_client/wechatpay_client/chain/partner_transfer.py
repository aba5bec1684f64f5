# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/partner-transfer`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.partner_transfer.create_batch import PartnerTransferRequest
    from ..api.partner_transfer.get_batch_by_batch_id import GetBatchByBatchIdQuery
    from ..api.partner_transfer.get_batch_by_out_batch_no import GetBatchByOutBatchNoQuery
    from ..models.dicts import AnyMapping, PartnerTransferRequestDict
    from ..models.partner_transfer import PartnerTransferBatch, PartnerTransferDetail
    from ..models.shared.accepted_partner_transfer import AcceptedPartnerTransfer
    from ..models.shared.transfer_batch_detail import TransferBatchDetail
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep(Node):
    """/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"""

    def get(
        self,
        *,
        batch_id: str,
        detail_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferDetail]:
        """Look up one payout of a batch by the numbers WeChat Pay gave: `partner_transfer.get_detail_by_detail_id`."""
        return self._caller.call(
            OPERATIONS["partner_transfer.get_detail_by_detail_id"],
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
    ) -> Response[PartnerTransferDetail]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["partner_transfer.get_detail_by_detail_id"],
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


class V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdStep(Node):
    """/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id"""

    @property
    def _detail_id_(self) -> V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep:
        """/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"""
        return V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep(self._caller)


class V3PartnerTransferBatchesBatchIdBatchIdDetailsStep(Node):
    """/v3/partner-transfer/batches/batch-id/{batch_id}/details"""

    @property
    def detail_id(self) -> V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdStep:
        """/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id"""
        return V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdStep(self._caller)

    detailId = detail_id


class V3PartnerTransferBatchesBatchIdBatchIdStep(Node):
    """/v3/partner-transfer/batches/batch-id/{batch_id}"""

    @property
    def details(self) -> V3PartnerTransferBatchesBatchIdBatchIdDetailsStep:
        """/v3/partner-transfer/batches/batch-id/{batch_id}/details"""
        return V3PartnerTransferBatchesBatchIdBatchIdDetailsStep(self._caller)

    def get(
        self,
        *,
        batch_id: str,
        query: GetBatchByBatchIdQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferBatch]:
        """Look up a batch of payouts by the number WeChat Pay gave it: `partner_transfer.get_batch_by_batch_id`."""
        return self._caller.call(
            OPERATIONS["partner_transfer.get_batch_by_batch_id"],
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
    ) -> Response[PartnerTransferBatch]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["partner_transfer.get_batch_by_batch_id"],
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
        """Every item of all pages of `partner_transfer.get_batch_by_batch_id`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["partner_transfer.get_batch_by_batch_id"],
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
            OPERATIONS["partner_transfer.get_batch_by_batch_id"],
            {
                "batch_id": batch_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PartnerTransferBatchesBatchIdStep(Node):
    """/v3/partner-transfer/batches/batch-id"""

    @property
    def _batch_id_(self) -> V3PartnerTransferBatchesBatchIdBatchIdStep:
        """/v3/partner-transfer/batches/batch-id/{batch_id}"""
        return V3PartnerTransferBatchesBatchIdBatchIdStep(self._caller)


class V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep(Node):
    """/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"""

    def get(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferDetail]:
        """Look up one payout of a batch by the service provider's own numbers:
        `partner_transfer.get_detail_by_out_detail_no`.
        """
        return self._caller.call(
            OPERATIONS["partner_transfer.get_detail_by_out_detail_no"],
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
    ) -> Response[PartnerTransferDetail]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["partner_transfer.get_detail_by_out_detail_no"],
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


class V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoStep(Node):
    """/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"""

    @property
    def _out_detail_no_(self) -> V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep:
        """/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"""
        return V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep(self._caller)


class V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsStep(Node):
    """/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details"""

    @property
    def out_detail_no(self) -> V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoStep:
        """/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"""
        return V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoStep(self._caller)

    outDetailNo = out_detail_no


class V3PartnerTransferBatchesOutBatchNoOutBatchNoStep(Node):
    """/v3/partner-transfer/batches/out-batch-no/{out_batch_no}"""

    @property
    def details(self) -> V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsStep:
        """/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details"""
        return V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsStep(self._caller)

    def get(
        self,
        *,
        out_batch_no: str,
        query: GetBatchByOutBatchNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferBatch]:
        """Look up a batch of payouts by the service provider's own number:
        `partner_transfer.get_batch_by_out_batch_no`.
        """
        return self._caller.call(
            OPERATIONS["partner_transfer.get_batch_by_out_batch_no"],
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
    ) -> Response[PartnerTransferBatch]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["partner_transfer.get_batch_by_out_batch_no"],
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
        """Every item of all pages of `partner_transfer.get_batch_by_out_batch_no`, one call for each page as it is
        needed; timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["partner_transfer.get_batch_by_out_batch_no"],
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
            OPERATIONS["partner_transfer.get_batch_by_out_batch_no"],
            {
                "out_batch_no": out_batch_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PartnerTransferBatchesOutBatchNoStep(Node):
    """/v3/partner-transfer/batches/out-batch-no"""

    @property
    def _out_batch_no_(self) -> V3PartnerTransferBatchesOutBatchNoOutBatchNoStep:
        """/v3/partner-transfer/batches/out-batch-no/{out_batch_no}"""
        return V3PartnerTransferBatchesOutBatchNoOutBatchNoStep(self._caller)


class V3PartnerTransferBatchesStep(Node):
    """/v3/partner-transfer/batches"""

    @property
    def batch_id(self) -> V3PartnerTransferBatchesBatchIdStep:
        """/v3/partner-transfer/batches/batch-id"""
        return V3PartnerTransferBatchesBatchIdStep(self._caller)

    batchId = batch_id

    @property
    def out_batch_no(self) -> V3PartnerTransferBatchesOutBatchNoStep:
        """/v3/partner-transfer/batches/out-batch-no"""
        return V3PartnerTransferBatchesOutBatchNoStep(self._caller)

    outBatchNo = out_batch_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerTransferRequest | PartnerTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransfer]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerTransferRequest | PartnerTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransfer]: ...

    def post(
        self,
        *,
        body: PartnerTransferRequest | PartnerTransferRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerTransferRequest | PartnerTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransfer]:
        """Pay a batch of users for a sub-merchant: `partner_transfer.create_batch`."""
        return self._caller.call(
            OPERATIONS["partner_transfer.create_batch"],
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
            json: PartnerTransferRequest | PartnerTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransfer]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerTransferRequest | PartnerTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransfer]: ...

    async def post_async(
        self,
        *,
        body: PartnerTransferRequest | PartnerTransferRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerTransferRequest | PartnerTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransfer]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["partner_transfer.create_batch"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PartnerTransferStep(Node):
    """/v3/partner-transfer"""

    @property
    def batches(self) -> V3PartnerTransferBatchesStep:
        """/v3/partner-transfer/batches"""
        return V3PartnerTransferBatchesStep(self._caller)
