# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/transaction-block`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.transaction_block.get_record import GetRecordQuery
    from ..api.transaction_block.list_records import BlockRecordPage, ListRecordsQuery
    from ..api.transaction_block.submit_appeal import BlockAppeal
    from ..models.dicts import AnyMapping, BlockAppealDict
    from ..models.transaction_block import BlockRecord, BlockSubmission
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3TransactionBlockTransactionBlockRecordsBlockRecordIdStep(Node):
    """/v3/transaction-block/transaction-block-records/{block_record_id}"""

    def get(
        self,
        *,
        block_record_id: str,
        query: GetRecordQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockRecord]:
        """Look up one record of blocked payments: `transaction_block.get_record`."""
        return self._caller.call(
            OPERATIONS["transaction_block.get_record"],
            {
                "block_record_id": block_record_id,
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
        block_record_id: str,
        query: GetRecordQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockRecord]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transaction_block.get_record"],
            {
                "block_record_id": block_record_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionBlockTransactionBlockRecordsSubMchidSubMchidStep(Node):
    """/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        query: ListRecordsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockRecordPage]:
        """List the payments of a sub-merchant that were blocked: `transaction_block.list_records`."""
        return self._caller.call(
            OPERATIONS["transaction_block.list_records"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        query: ListRecordsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockRecordPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transaction_block.list_records"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        query: ListRecordsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[BlockRecord]:
        """Every item of all pages of `transaction_block.list_records`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["transaction_block.list_records"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        query: ListRecordsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[BlockRecord]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["transaction_block.list_records"],
            {
                "sub_mchid": sub_mchid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionBlockTransactionBlockRecordsSubMchidStep(Node):
    """/v3/transaction-block/transaction-block-records/sub-mchid"""

    @property
    def _sub_mchid_(self) -> V3TransactionBlockTransactionBlockRecordsSubMchidSubMchidStep:
        """/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}"""
        return V3TransactionBlockTransactionBlockRecordsSubMchidSubMchidStep(self._caller)


class V3TransactionBlockTransactionBlockRecordsStep(Node):
    """/v3/transaction-block/transaction-block-records"""

    @property
    def _block_record_id_(self) -> V3TransactionBlockTransactionBlockRecordsBlockRecordIdStep:
        """/v3/transaction-block/transaction-block-records/{block_record_id}"""
        return V3TransactionBlockTransactionBlockRecordsBlockRecordIdStep(self._caller)

    @property
    def sub_mchid(self) -> V3TransactionBlockTransactionBlockRecordsSubMchidStep:
        """/v3/transaction-block/transaction-block-records/sub-mchid"""
        return V3TransactionBlockTransactionBlockRecordsSubMchidStep(self._caller)

    subMchid = sub_mchid


class V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdStep(Node):
    """/v3/transaction-block/transaction-block-submissions/{block_submission_id}"""

    def get(
        self,
        *,
        block_submission_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockSubmission]:
        """Look up an appeal and what the review said: `transaction_block.get_submission`."""
        return self._caller.call(
            OPERATIONS["transaction_block.get_submission"],
            {
                "block_submission_id": block_submission_id,
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
        block_submission_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockSubmission]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transaction_block.get_submission"],
            {
                "block_submission_id": block_submission_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidStep(Node):
    """/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            sub_mchid: str,
            json: BlockAppeal | BlockAppealDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BlockSubmission]: ...

        @overload
        def post(
            self,
            *,
            sub_mchid: str,
            body: BlockAppeal | BlockAppealDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BlockSubmission]: ...

    def post(
        self,
        *,
        sub_mchid: str,
        body: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
        json: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockSubmission]:
        """Appeal against blocked payments of a sub-merchant: `transaction_block.submit_appeal`."""
        return self._caller.call(
            OPERATIONS["transaction_block.submit_appeal"],
            {
                "sub_mchid": sub_mchid,
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
            sub_mchid: str,
            json: BlockAppeal | BlockAppealDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BlockSubmission]: ...

        @overload
        async def post_async(
            self,
            *,
            sub_mchid: str,
            body: BlockAppeal | BlockAppealDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BlockSubmission]: ...

    async def post_async(
        self,
        *,
        sub_mchid: str,
        body: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
        json: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockSubmission]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transaction_block.submit_appeal"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionBlockTransactionBlockSubmissionsSubMchidStep(Node):
    """/v3/transaction-block/transaction-block-submissions/sub-mchid"""

    @property
    def _sub_mchid_(self) -> V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidStep:
        """/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}"""
        return V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidStep(self._caller)


class V3TransactionBlockTransactionBlockSubmissionsStep(Node):
    """/v3/transaction-block/transaction-block-submissions"""

    @property
    def _block_submission_id_(self) -> V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdStep:
        """/v3/transaction-block/transaction-block-submissions/{block_submission_id}"""
        return V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdStep(self._caller)

    @property
    def sub_mchid(self) -> V3TransactionBlockTransactionBlockSubmissionsSubMchidStep:
        """/v3/transaction-block/transaction-block-submissions/sub-mchid"""
        return V3TransactionBlockTransactionBlockSubmissionsSubMchidStep(self._caller)

    subMchid = sub_mchid


class V3TransactionBlockStep(Node):
    """/v3/transaction-block"""

    @property
    def transaction_block_records(self) -> V3TransactionBlockTransactionBlockRecordsStep:
        """/v3/transaction-block/transaction-block-records"""
        return V3TransactionBlockTransactionBlockRecordsStep(self._caller)

    transactionBlockRecords = transaction_block_records

    @property
    def transaction_block_submissions(self) -> V3TransactionBlockTransactionBlockSubmissionsStep:
        """/v3/transaction-block/transaction-block-submissions"""
        return V3TransactionBlockTransactionBlockSubmissionsStep(self._caller)

    transactionBlockSubmissions = transaction_block_submissions
