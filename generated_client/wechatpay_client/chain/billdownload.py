# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/billdownload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS

if TYPE_CHECKING:
    from wechatpay_auth.bills import AsyncBillStream, BillStream

    from ..api.billdownload.download_bill import DownloadBillQuery
    from ..runtime.downloads import FileResponse
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
        )

    async def get_async(
        self,
        *,
        query: DownloadBillQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
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
        )

    def stream(
        self,
        *,
        query: DownloadBillQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
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
        )

    def stream_async(
        self,
        *,
        query: DownloadBillQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
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
        )


class V3BilldownloadStep(Node):
    """/v3/billdownload"""

    @property
    def file(self) -> V3BilldownloadFileStep:
        """/v3/billdownload/file"""
        return V3BilldownloadFileStep(self._caller)
