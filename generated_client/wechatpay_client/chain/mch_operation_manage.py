# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/mch-operation-manage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ..api.mch_operation_manage.get_due_diligence import DueDiligence, GetDueDiligenceQuery
    from ..api.mch_operation_manage.get_limitations import MerchantLimitations
    from ..api.mch_operation_manage.submit_due_diligence import DueDiligenceSubmission, SubmittedDueDiligenceResult
    from ..api.mch_operation_manage.upload_due_diligence_file import (
        DueDiligenceUploadedFile,
        UploadDueDiligenceFileMeta,
    )
    from ..models.dicts import AnyMapping, DueDiligenceSubmissionDict
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitStep(Node):
    """/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            due_diligence_id: str,
            json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubmittedDueDiligenceResult]: ...

        @overload
        def post(
            self,
            *,
            due_diligence_id: str,
            body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubmittedDueDiligenceResult]: ...

    def post(
        self,
        *,
        due_diligence_id: str,
        body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
        json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubmittedDueDiligenceResult]:
        """Send the answers to a due diligence: `mch_operation_manage.submit_due_diligence`."""
        return self._caller.call(
            OPERATIONS["mch_operation_manage.submit_due_diligence"],
            {
                "due_diligence_id": due_diligence_id,
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
            due_diligence_id: str,
            json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubmittedDueDiligenceResult]: ...

        @overload
        async def post_async(
            self,
            *,
            due_diligence_id: str,
            body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubmittedDueDiligenceResult]: ...

    async def post_async(
        self,
        *,
        due_diligence_id: str,
        body: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
        json: DueDiligenceSubmission | DueDiligenceSubmissionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubmittedDueDiligenceResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mch_operation_manage.submit_due_diligence"],
            {
                "due_diligence_id": due_diligence_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadStep(Node):
    """/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload"""

    def post(
        self,
        *,
        due_diligence_id: str,
        file: UploadSource,
        filename: str | None = None,
        meta: UploadDueDiligenceFileMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DueDiligenceUploadedFile]:
        """Upload a picture that a due diligence asks for: `mch_operation_manage.upload_due_diligence_file`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["mch_operation_manage.upload_due_diligence_file"],
            {
                "due_diligence_id": due_diligence_id,
            },
            {},
            file,
            filename=filename,
            meta=meta,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        due_diligence_id: str,
        file: AsyncUploadSource,
        filename: str | None = None,
        meta: UploadDueDiligenceFileMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DueDiligenceUploadedFile]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["mch_operation_manage.upload_due_diligence_file"],
            {
                "due_diligence_id": due_diligence_id,
            },
            {},
            file,
            filename=filename,
            meta=meta,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdStep(Node):
    """/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}"""

    @property
    def submit(self) -> V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitStep:
        """/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit"""
        return V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitStep(self._caller)

    @property
    def upload(self) -> V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadStep:
        """/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload"""
        return V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadStep(self._caller)

    def get(
        self,
        *,
        due_diligence_id: str,
        query: GetDueDiligenceQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DueDiligence]:
        """Look up what a due diligence asks of a sub-merchant, and how far it is:
        `mch_operation_manage.get_due_diligence`.
        """
        return self._caller.call(
            OPERATIONS["mch_operation_manage.get_due_diligence"],
            {
                "due_diligence_id": due_diligence_id,
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
        due_diligence_id: str,
        query: GetDueDiligenceQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DueDiligence]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mch_operation_manage.get_due_diligence"],
            {
                "due_diligence_id": due_diligence_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchOperationManageEnhancedDueDiligenceStep(Node):
    """/v3/mch-operation-manage/enhanced-due-diligence"""

    @property
    def _due_diligence_id_(self) -> V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdStep:
        """/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}"""
        return V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdStep(self._caller)


class V3MchOperationManageMerchantLimitationsSubMchidSubMchidStep(Node):
    """/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantLimitations]:
        """Look up what a sub-merchant's number cannot do at the moment, why, and what lifts it:
        `mch_operation_manage.get_limitations`.
        """
        return self._caller.call(
            OPERATIONS["mch_operation_manage.get_limitations"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantLimitations]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mch_operation_manage.get_limitations"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchOperationManageMerchantLimitationsSubMchidStep(Node):
    """/v3/mch-operation-manage/merchant-limitations/sub-mchid"""

    @property
    def _sub_mchid_(self) -> V3MchOperationManageMerchantLimitationsSubMchidSubMchidStep:
        """/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}"""
        return V3MchOperationManageMerchantLimitationsSubMchidSubMchidStep(self._caller)


class V3MchOperationManageMerchantLimitationsStep(Node):
    """/v3/mch-operation-manage/merchant-limitations"""

    @property
    def sub_mchid(self) -> V3MchOperationManageMerchantLimitationsSubMchidStep:
        """/v3/mch-operation-manage/merchant-limitations/sub-mchid"""
        return V3MchOperationManageMerchantLimitationsSubMchidStep(self._caller)

    subMchid = sub_mchid


class V3MchOperationManageStep(Node):
    """/v3/mch-operation-manage"""

    @property
    def enhanced_due_diligence(self) -> V3MchOperationManageEnhancedDueDiligenceStep:
        """/v3/mch-operation-manage/enhanced-due-diligence"""
        return V3MchOperationManageEnhancedDueDiligenceStep(self._caller)

    enhancedDueDiligence = enhanced_due_diligence

    @property
    def merchant_limitations(self) -> V3MchOperationManageMerchantLimitationsStep:
        """/v3/mch-operation-manage/merchant-limitations"""
        return V3MchOperationManageMerchantLimitationsStep(self._caller)

    merchantLimitations = merchant_limitations
