# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/invoicing/fapiao`."""

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

    from ..api.invoicing.download_fapiao_file import DownloadFapiaoFileQuery
    from ..runtime.call_options import Timeout
    from ..runtime.downloads import FileResponse
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class InvoicingFapiaoFapiaoFileStep(Node):
    """/invoicing/fapiao/fapiao-file"""

    def get(
        self,
        *,
        query: DownloadFapiaoFileQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """Fetch the file of an e-invoice from the address another request was answered with:
        `invoicing.download_fapiao_file`, whole (64 MiB at most).
        """
        from ..runtime.downloads import fetch

        return fetch(
            self._caller,
            OPERATIONS["invoicing.download_fapiao_file"],
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
        query: DownloadFapiaoFileQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """`get`, awaited."""
        from ..runtime.downloads import fetch_async

        return await fetch_async(
            self._caller,
            OPERATIONS["invoicing.download_fapiao_file"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream(
        self,
        *,
        query: DownloadFapiaoFileQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileStream:
        """The same file, to be opened by `with` and read piece by piece."""
        from ..runtime.downloads import stream

        return stream(
            self._caller,
            OPERATIONS["invoicing.download_fapiao_file"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream_async(
        self,
        *,
        query: DownloadFapiaoFileQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncFileStream:
        """`stream` for `async with`; itself it is not awaited."""
        from ..runtime.downloads import stream_async

        return stream_async(
            self._caller,
            OPERATIONS["invoicing.download_fapiao_file"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class InvoicingFapiaoStep(Node):
    """/invoicing/fapiao"""

    @property
    def fapiao_file(self) -> InvoicingFapiaoFapiaoFileStep:
        """/invoicing/fapiao/fapiao-file"""
        return InvoicingFapiaoFapiaoFileStep(self._caller)

    fapiaoFile = fapiao_file
