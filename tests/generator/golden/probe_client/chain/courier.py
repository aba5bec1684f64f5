# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/courier`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import pick_body, require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.bills import (
        AsyncBillStream,
        BillStream,
    )
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ..api.courier.download_statement import DownloadStatementQuery
    from ..api.courier.list_parcels import ListParcelsQuery, ParcelPage
    from ..api.courier.request_return import ReturnReason
    from ..api.courier.send_parcel import ParcelRequest
    from ..api.courier.upload_photo import Photo, UploadPhotoMeta, UploadPhotoQuery
    from ..models.courier import Parcel
    from ..models.dicts import AnyMapping, ParcelRequestDict, ReturnReasonDict
    from ..models.shared.address import Address
    from ..runtime.call_options import Timeout
    from ..runtime.downloads import FileResponse
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3CourierParcelsOutParcelNoReturnRequestsReturnIdStep(Node):
    """/v3/courier/parcels/{out_parcel_no}/return-requests/{returnId}"""

    def put(
        self,
        *,
        out_parcel_no: str,
        returnId: str,
        body: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
        json: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Ask for a return: `courier.request_return`."""
        return self._caller.call(
            OPERATIONS["courier.request_return"],
            {
                "out_parcel_no": out_parcel_no,
                "returnId": returnId,
            },
            {},
            pick_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def put_async(
        self,
        *,
        out_parcel_no: str,
        returnId: str,
        body: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
        json: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`put`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["courier.request_return"],
            {
                "out_parcel_no": out_parcel_no,
                "returnId": returnId,
            },
            {},
            pick_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CourierParcelsOutParcelNoReturnRequestsStep(Node):
    """/v3/courier/parcels/{out_parcel_no}/return-requests"""

    @property
    def _returnId_(self) -> V3CourierParcelsOutParcelNoReturnRequestsReturnIdStep:
        """/v3/courier/parcels/{out_parcel_no}/return-requests/{returnId}"""
        return V3CourierParcelsOutParcelNoReturnRequestsReturnIdStep(self._caller)


class V3CourierParcelsOutParcelNoPhotosStep(Node):
    """/v3/courier/parcels/{out_parcel_no}/photos"""

    def post(
        self,
        *,
        out_parcel_no: str,
        file: UploadSource,
        filename: str | None = None,
        meta: UploadPhotoMeta,
        query: UploadPhotoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Photo]:
        """Upload a photo of a parcel: `courier.upload_photo`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["courier.upload_photo"],
            {
                "out_parcel_no": out_parcel_no,
            },
            query or {},
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
        out_parcel_no: str,
        file: AsyncUploadSource,
        filename: str | None = None,
        meta: UploadPhotoMeta,
        query: UploadPhotoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Photo]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["courier.upload_photo"],
            {
                "out_parcel_no": out_parcel_no,
            },
            query or {},
            file,
            filename=filename,
            meta=meta,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CourierParcelsOutParcelNoStep(Node):
    """/v3/courier/parcels/{out_parcel_no}"""

    @property
    def return_requests(self) -> V3CourierParcelsOutParcelNoReturnRequestsStep:
        """/v3/courier/parcels/{out_parcel_no}/return-requests"""
        return V3CourierParcelsOutParcelNoReturnRequestsStep(self._caller)

    returnRequests = return_requests

    @property
    def photos(self) -> V3CourierParcelsOutParcelNoPhotosStep:
        """/v3/courier/parcels/{out_parcel_no}/photos"""
        return V3CourierParcelsOutParcelNoPhotosStep(self._caller)

    def delete(
        self,
        *,
        out_parcel_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Call a parcel back: `courier.call_back_parcel`."""
        return self._caller.call(
            OPERATIONS["courier.call_back_parcel"],
            {
                "out_parcel_no": out_parcel_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def delete_async(
        self,
        *,
        out_parcel_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`delete`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["courier.call_back_parcel"],
            {
                "out_parcel_no": out_parcel_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        out_parcel_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Parcel]:
        """Look a parcel up: `courier.get_parcel`."""
        return self._caller.call(
            OPERATIONS["courier.get_parcel"],
            {
                "out_parcel_no": out_parcel_no,
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
        out_parcel_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Parcel]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["courier.get_parcel"],
            {
                "out_parcel_no": out_parcel_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CourierParcelsStep(Node):
    """/v3/courier/parcels"""

    @property
    def _out_parcel_no_(self) -> V3CourierParcelsOutParcelNoStep:
        """/v3/courier/parcels/{out_parcel_no}"""
        return V3CourierParcelsOutParcelNoStep(self._caller)

    def get(
        self,
        *,
        query: ListParcelsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParcelPage]:
        """List parcels: `courier.list_parcels`."""
        return self._caller.call(
            OPERATIONS["courier.list_parcels"],
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
        query: ListParcelsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParcelPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["courier.list_parcels"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        query: ListParcelsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Parcel]:
        """Every item of all pages of `courier.list_parcels`, one call for each page as it is needed; timeout, retries
        and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["courier.list_parcels"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        query: ListParcelsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Parcel]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["courier.list_parcels"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParcelRequest | ParcelRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Parcel]: ...

        @overload
        def post(
            self,
            *,
            body: ParcelRequest | ParcelRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Parcel]: ...

    def post(
        self,
        *,
        body: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
        json: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Parcel]:
        """Send a parcel: `courier.send_parcel`."""
        return self._caller.call(
            OPERATIONS["courier.send_parcel"],
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
            json: ParcelRequest | ParcelRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Parcel]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParcelRequest | ParcelRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Parcel]: ...

    async def post_async(
        self,
        *,
        body: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
        json: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Parcel]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["courier.send_parcel"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CourierStatementStep(Node):
    """/v3/courier/statement"""

    def get(
        self,
        *,
        query: DownloadStatementQuery,
        hash_value: str,
        hash_type: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """Fetch a statement: `courier.download_statement`, whole (64 MiB at most)."""
        from ..runtime.downloads import fetch

        return fetch(
            self._caller,
            OPERATIONS["courier.download_statement"],
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
        query: DownloadStatementQuery,
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
            OPERATIONS["courier.download_statement"],
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
        query: DownloadStatementQuery,
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
            OPERATIONS["courier.download_statement"],
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
        query: DownloadStatementQuery,
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
            OPERATIONS["courier.download_statement"],
            {},
            query,
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CourierDropOffPointsStep(Node):
    """/v3/courier/drop-off-points"""

    def get(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[list[Address]]:
        """Where parcels can be left: `courier.list_drop_off_points`."""
        return self._caller.call(
            OPERATIONS["courier.list_drop_off_points"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[list[Address]]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["courier.list_drop_off_points"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CourierStep(Node):
    """/v3/courier"""

    @property
    def parcels(self) -> V3CourierParcelsStep:
        """/v3/courier/parcels"""
        return V3CourierParcelsStep(self._caller)

    @property
    def statement(self) -> V3CourierStatementStep:
        """/v3/courier/statement"""
        return V3CourierStatementStep(self._caller)

    @property
    def drop_off_points(self) -> V3CourierDropOffPointsStep:
        """/v3/courier/drop-off-points"""
        return V3CourierDropOffPointsStep(self._caller)

    dropOffPoints = drop_off_points
