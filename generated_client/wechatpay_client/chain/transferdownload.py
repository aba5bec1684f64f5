# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/transferdownload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.bills import (
        AsyncFileStream,
        FileStream,
    )

    from ..api.transferdownload.download_receipt import DownloadReceiptQuery
    from ..api.transferdownload.download_voucher import DownloadVoucherQuery
    from ..runtime.call_options import Timeout
    from ..runtime.downloads import FileResponse
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3TransferdownloadSignfileStep(Node):
    """/v3/transferdownload/signfile"""

    def get(
        self,
        *,
        query: DownloadReceiptQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """Fetch the receipt of payouts from the address that its lookup was answered with:
        `transferdownload.download_receipt`, whole (64 MiB at most).
        """
        from ..runtime.downloads import fetch

        return fetch(
            self._caller,
            OPERATIONS["transferdownload.download_receipt"],
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
        query: DownloadReceiptQuery,
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
            OPERATIONS["transferdownload.download_receipt"],
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
        query: DownloadReceiptQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileStream:
        """The same file, to be opened by `with` and read piece by piece."""
        from ..runtime.downloads import stream

        return stream(
            self._caller,
            OPERATIONS["transferdownload.download_receipt"],
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
        query: DownloadReceiptQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncFileStream:
        """`stream` for `async with`; itself it is not awaited."""
        from ..runtime.downloads import stream_async

        return stream_async(
            self._caller,
            OPERATIONS["transferdownload.download_receipt"],
            {},
            query,
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferdownloadElecvoucherfileStep(Node):
    """/v3/transferdownload/elecvoucherfile"""

    def get(
        self,
        *,
        query: DownloadVoucherQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """Fetch the PDF of a receipt from the address that its lookup was answered with:
        `transferdownload.download_voucher`, whole (64 MiB at most).
        """
        from ..runtime.downloads import fetch

        return fetch(
            self._caller,
            OPERATIONS["transferdownload.download_voucher"],
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
        query: DownloadVoucherQuery,
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
            OPERATIONS["transferdownload.download_voucher"],
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
        query: DownloadVoucherQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileStream:
        """The same file, to be opened by `with` and read piece by piece."""
        from ..runtime.downloads import stream

        return stream(
            self._caller,
            OPERATIONS["transferdownload.download_voucher"],
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
        query: DownloadVoucherQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncFileStream:
        """`stream` for `async with`; itself it is not awaited."""
        from ..runtime.downloads import stream_async

        return stream_async(
            self._caller,
            OPERATIONS["transferdownload.download_voucher"],
            {},
            query,
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransferdownloadStep(Node):
    """/v3/transferdownload"""

    @property
    def signfile(self) -> V3TransferdownloadSignfileStep:
        """/v3/transferdownload/signfile"""
        return V3TransferdownloadSignfileStep(self._caller)

    @property
    def elecvoucherfile(self) -> V3TransferdownloadElecvoucherfileStep:
        """/v3/transferdownload/elecvoucherfile"""
        return V3TransferdownloadElecvoucherfileStep(self._caller)
