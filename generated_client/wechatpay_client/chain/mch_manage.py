# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/mch-manage`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ..api.mch_manage.get_record import GetRecordQuery
    from ..api.mch_manage.list_records import ListRecordsQuery, ManageRecordPage
    from ..api.mch_manage.submit_information import ManageSubmission, ManageSubmissionNumber
    from ..api.mch_manage.upload_submission_file import ManageUploadedFile, UploadSubmissionFileMeta
    from ..models.dicts import AnyMapping, ManageSubmissionDict
    from ..models.mch_manage import ManageRecord
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MchManageMchManageRecordsManageRecordIdMchManageSubmissionsStep(Node):
    """/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            manage_record_id: str,
            json: ManageSubmission | ManageSubmissionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ManageSubmissionNumber]: ...

        @overload
        def post(
            self,
            *,
            manage_record_id: str,
            body: ManageSubmission | ManageSubmissionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ManageSubmissionNumber]: ...

    def post(
        self,
        *,
        manage_record_id: str,
        body: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
        json: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageSubmissionNumber]:
        """Send what a record asks for: `mch_manage.submit_information`."""
        return self._caller.call(
            OPERATIONS["mch_manage.submit_information"],
            {
                "manage_record_id": manage_record_id,
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
            manage_record_id: str,
            json: ManageSubmission | ManageSubmissionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ManageSubmissionNumber]: ...

        @overload
        async def post_async(
            self,
            *,
            manage_record_id: str,
            body: ManageSubmission | ManageSubmissionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ManageSubmissionNumber]: ...

    async def post_async(
        self,
        *,
        manage_record_id: str,
        body: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
        json: ManageSubmission | ManageSubmissionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageSubmissionNumber]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mch_manage.submit_information"],
            {
                "manage_record_id": manage_record_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchManageMchManageRecordsManageRecordIdStep(Node):
    """/v3/mch-manage/mch-manage-records/{manage_record_id}"""

    @property
    def mch_manage_submissions(self) -> V3MchManageMchManageRecordsManageRecordIdMchManageSubmissionsStep:
        """/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions"""
        return V3MchManageMchManageRecordsManageRecordIdMchManageSubmissionsStep(self._caller)

    mchManageSubmissions = mch_manage_submissions

    def get(
        self,
        *,
        manage_record_id: str,
        query: GetRecordQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageRecord]:
        """Look up what is restricted or asked of a sub-merchant, and what lifts it: `mch_manage.get_record`."""
        return self._caller.call(
            OPERATIONS["mch_manage.get_record"],
            {
                "manage_record_id": manage_record_id,
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
        manage_record_id: str,
        query: GetRecordQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageRecord]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mch_manage.get_record"],
            {
                "manage_record_id": manage_record_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchManageMchManageRecordsSubMchidSubMchidStep(Node):
    """/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        query: ListRecordsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageRecordPage]:
        """List what is restricted or asked of a sub-merchant: `mch_manage.list_records`."""
        return self._caller.call(
            OPERATIONS["mch_manage.list_records"],
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
    ) -> Response[ManageRecordPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mch_manage.list_records"],
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
    ) -> Iterator[ManageRecord]:
        """Every item of all pages of `mch_manage.list_records`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["mch_manage.list_records"],
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
    ) -> AsyncIterator[ManageRecord]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["mch_manage.list_records"],
            {
                "sub_mchid": sub_mchid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchManageMchManageRecordsSubMchidStep(Node):
    """/v3/mch-manage/mch-manage-records/sub-mchid"""

    @property
    def _sub_mchid_(self) -> V3MchManageMchManageRecordsSubMchidSubMchidStep:
        """/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}"""
        return V3MchManageMchManageRecordsSubMchidSubMchidStep(self._caller)


class V3MchManageMchManageRecordsStep(Node):
    """/v3/mch-manage/mch-manage-records"""

    @property
    def _manage_record_id_(self) -> V3MchManageMchManageRecordsManageRecordIdStep:
        """/v3/mch-manage/mch-manage-records/{manage_record_id}"""
        return V3MchManageMchManageRecordsManageRecordIdStep(self._caller)

    @property
    def sub_mchid(self) -> V3MchManageMchManageRecordsSubMchidStep:
        """/v3/mch-manage/mch-manage-records/sub-mchid"""
        return V3MchManageMchManageRecordsSubMchidStep(self._caller)

    subMchid = sub_mchid


class V3MchManageSubmissionFilesSubMchidSubMchidUploadStep(Node):
    """/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload"""

    def post(
        self,
        *,
        sub_mchid: str,
        file: UploadSource,
        filename: str | None = None,
        meta: UploadSubmissionFileMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageUploadedFile]:
        """Upload a file that a record asks for: `mch_manage.upload_submission_file`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["mch_manage.upload_submission_file"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        file: AsyncUploadSource,
        filename: str | None = None,
        meta: UploadSubmissionFileMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ManageUploadedFile]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["mch_manage.upload_submission_file"],
            {
                "sub_mchid": sub_mchid,
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


class V3MchManageSubmissionFilesSubMchidSubMchidStep(Node):
    """/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}"""

    @property
    def upload(self) -> V3MchManageSubmissionFilesSubMchidSubMchidUploadStep:
        """/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload"""
        return V3MchManageSubmissionFilesSubMchidSubMchidUploadStep(self._caller)


class V3MchManageSubmissionFilesSubMchidStep(Node):
    """/v3/mch-manage/submission-files/sub-mchid"""

    @property
    def _sub_mchid_(self) -> V3MchManageSubmissionFilesSubMchidSubMchidStep:
        """/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}"""
        return V3MchManageSubmissionFilesSubMchidSubMchidStep(self._caller)


class V3MchManageSubmissionFilesStep(Node):
    """/v3/mch-manage/submission-files"""

    @property
    def sub_mchid(self) -> V3MchManageSubmissionFilesSubMchidStep:
        """/v3/mch-manage/submission-files/sub-mchid"""
        return V3MchManageSubmissionFilesSubMchidStep(self._caller)

    subMchid = sub_mchid


class V3MchManageStep(Node):
    """/v3/mch-manage"""

    @property
    def mch_manage_records(self) -> V3MchManageMchManageRecordsStep:
        """/v3/mch-manage/mch-manage-records"""
        return V3MchManageMchManageRecordsStep(self._caller)

    mchManageRecords = mch_manage_records

    @property
    def submission_files(self) -> V3MchManageSubmissionFilesStep:
        """/v3/mch-manage/submission-files"""
        return V3MchManageSubmissionFilesStep(self._caller)

    submissionFiles = submission_files
