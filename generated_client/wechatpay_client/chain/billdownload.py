# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/billdownload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.bills import (
        AsyncBillStream,
        BillStream,
    )

    from ..api.billdownload.download_bill import DownloadBillQuery
    from ..runtime.call_options import Timeout
    from ..runtime.downloads import FileResponse
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3BilldownloadFileStep(Node):
    """/v3/billdownload/file"""

    def get(
        self,
        *,
        query: DownloadBillQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """Fetch a bill from the address that another request was answered with: `billdownload.download_bill`, whole (64
        MiB at most).
        """
        from ..runtime.downloads import fetch

        return fetch(
            self._caller,
            OPERATIONS["billdownload.download_bill"],
            {},
            query,
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: DownloadBillQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """`get`, awaited."""
        from ..runtime.downloads import fetch_async

        return await fetch_async(
            self._caller,
            OPERATIONS["billdownload.download_bill"],
            {},
            query,
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream(
        self,
        *,
        query: DownloadBillQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BillStream:
        """The same file, to be opened by `with` and read piece by piece."""
        from ..runtime.downloads import stream

        return stream(
            self._caller,
            OPERATIONS["billdownload.download_bill"],
            {},
            query,
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream_async(
        self,
        *,
        query: DownloadBillQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncBillStream:
        """`stream` for `async with`; itself it is not awaited."""
        from ..runtime.downloads import stream_async

        return stream_async(
            self._caller,
            OPERATIONS["billdownload.download_bill"],
            {},
            query,
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3BilldownloadStep(Node):
    """/v3/billdownload"""

    @property
    def file(self) -> V3BilldownloadFileStep:
        """/v3/billdownload/file"""
        return V3BilldownloadFileStep(self._caller)
