# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/taxi-invoice`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ..api.taxi_invoice.create_company import TaxiCompanyNumber, TaxiCompanyRequest
    from ..api.taxi_invoice.find_ride_by_token import FindRideByTokenQuery, TaxiRide
    from ..api.taxi_invoice.get_company import GetCompanyQuery, TaxiCompany
    from ..api.taxi_invoice.get_driver import GetDriverQuery, TaxiDriver
    from ..api.taxi_invoice.get_taxi import GetTaxiQuery, Taxi
    from ..api.taxi_invoice.insert_card import TaxiFapiaoCard, TaxiFapiaoInsertedCard
    from ..api.taxi_invoice.list_rides import ListRidesQuery, TaxiRidePage, TaxiRideSummary
    from ..api.taxi_invoice.report_attendance import TaxiAttendance
    from ..api.taxi_invoice.update_driver import TaxiDriverUpdate, UpdatedTaxiDriver
    from ..api.taxi_invoice.update_taxi import TaxiUpdate, UpdatedTaxi
    from ..api.taxi_invoice.upload_fapiao_file import UploadFapiaoFileMeta
    from ..models.dicts import (
        AnyMapping,
        TaxiAttendanceDict,
        TaxiCompanyRequestDict,
        TaxiDriverUpdateDict,
        TaxiFapiaoCardDict,
        TaxiUpdateDict,
    )
    from ..models.shared.fapiao_uploaded_file import FapiaoUploadedFile
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyStep(Node):
    """/v3/taxi-invoice/taxi-company/create-taxi-company"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TaxiCompanyNumber]: ...

        @overload
        def post(
            self,
            *,
            body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TaxiCompanyNumber]: ...

    def post(
        self,
        *,
        body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
        json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiCompanyNumber]:
        """Enter a taxi company: `taxi_invoice.create_company`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.create_company"],
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
            json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TaxiCompanyNumber]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TaxiCompanyNumber]: ...

    async def post_async(
        self,
        *,
        body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
        json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiCompanyNumber]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.create_company"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceTaxiCompanyStep(Node):
    """/v3/taxi-invoice/taxi-company"""

    @property
    def create_taxi_company(self) -> V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyStep:
        """/v3/taxi-invoice/taxi-company/create-taxi-company"""
        return V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyStep(self._caller)

    createTaxiCompany = create_taxi_company


class V3TaxiInvoiceUserTaxiOrderFindByTokenStep(Node):
    """/v3/taxi-invoice/user-taxi-order/find-by-token"""

    def get(
        self,
        *,
        query: FindRideByTokenQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiRide]:
        """Look up the ride that a passenger asks an invoice for: `taxi_invoice.find_ride_by_token`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.find_ride_by_token"],
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
        query: FindRideByTokenQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiRide]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.find_ride_by_token"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceUserTaxiOrderStep(Node):
    """/v3/taxi-invoice/user-taxi-order"""

    @property
    def find_by_token(self) -> V3TaxiInvoiceUserTaxiOrderFindByTokenStep:
        """/v3/taxi-invoice/user-taxi-order/find-by-token"""
        return V3TaxiInvoiceUserTaxiOrderFindByTokenStep(self._caller)

    findByToken = find_by_token


class V3TaxiInvoiceTaxiCompaniesCompanyMchidStep(Node):
    """/v3/taxi-invoice/taxi-companies/{company_mchid}"""

    def get(
        self,
        *,
        company_mchid: str,
        query: GetCompanyQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiCompany]:
        """Look up a taxi company: `taxi_invoice.get_company`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.get_company"],
            {
                "company_mchid": company_mchid,
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
        company_mchid: str,
        query: GetCompanyQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiCompany]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.get_company"],
            {
                "company_mchid": company_mchid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceTaxiCompaniesStep(Node):
    """/v3/taxi-invoice/taxi-companies"""

    @property
    def _company_mchid_(self) -> V3TaxiInvoiceTaxiCompaniesCompanyMchidStep:
        """/v3/taxi-invoice/taxi-companies/{company_mchid}"""
        return V3TaxiInvoiceTaxiCompaniesCompanyMchidStep(self._caller)


class V3TaxiInvoiceDriversDriverLicenseStep(Node):
    """/v3/taxi-invoice/drivers/{driver_license}"""

    def get(
        self,
        *,
        driver_license: str,
        query: GetDriverQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiDriver]:
        """Look up a taxi driver: `taxi_invoice.get_driver`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.get_driver"],
            {
                "driver_license": driver_license,
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
        driver_license: str,
        query: GetDriverQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiDriver]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.get_driver"],
            {
                "driver_license": driver_license,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceDriversStep(Node):
    """/v3/taxi-invoice/drivers"""

    @property
    def _driver_license_(self) -> V3TaxiInvoiceDriversDriverLicenseStep:
        """/v3/taxi-invoice/drivers/{driver_license}"""
        return V3TaxiInvoiceDriversDriverLicenseStep(self._caller)


class V3TaxiInvoiceTaxiesPlateNumberStep(Node):
    """/v3/taxi-invoice/taxies/{plate_number}"""

    def get(
        self,
        *,
        plate_number: str,
        query: GetTaxiQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Taxi]:
        """Look up a taxi: `taxi_invoice.get_taxi`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.get_taxi"],
            {
                "plate_number": plate_number,
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
        plate_number: str,
        query: GetTaxiQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Taxi]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.get_taxi"],
            {
                "plate_number": plate_number,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceTaxiesStep(Node):
    """/v3/taxi-invoice/taxies"""

    @property
    def _plate_number_(self) -> V3TaxiInvoiceTaxiesPlateNumberStep:
        """/v3/taxi-invoice/taxies/{plate_number}"""
        return V3TaxiInvoiceTaxiesPlateNumberStep(self._caller)


class V3TaxiInvoiceCardsUploadFileStep(Node):
    """/v3/taxi-invoice/cards/upload-file"""

    def post(
        self,
        *,
        file: UploadSource,
        filename: str | None = None,
        meta: UploadFapiaoFileMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoUploadedFile]:
        """Upload the file of the invoice of a ride: `taxi_invoice.upload_fapiao_file`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["taxi_invoice.upload_fapiao_file"],
            {},
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
        file: AsyncUploadSource,
        filename: str | None = None,
        meta: UploadFapiaoFileMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoUploadedFile]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["taxi_invoice.upload_fapiao_file"],
            {},
            {},
            file,
            filename=filename,
            meta=meta,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceCardsStep(Node):
    """/v3/taxi-invoice/cards"""

    @property
    def upload_file(self) -> V3TaxiInvoiceCardsUploadFileStep:
        """/v3/taxi-invoice/cards/upload-file"""
        return V3TaxiInvoiceCardsUploadFileStep(self._caller)

    uploadFile = upload_file

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TaxiFapiaoInsertedCard]: ...

        @overload
        def post(
            self,
            *,
            body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TaxiFapiaoInsertedCard]: ...

    def post(
        self,
        *,
        body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
        json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiFapiaoInsertedCard]:
        """Put the invoice of a ride into the passenger's cards: `taxi_invoice.insert_card`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.insert_card"],
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
            json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TaxiFapiaoInsertedCard]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TaxiFapiaoInsertedCard]: ...

    async def post_async(
        self,
        *,
        body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
        json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiFapiaoInsertedCard]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.insert_card"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceUserTaxiOrdersStep(Node):
    """/v3/taxi-invoice/user-taxi-orders"""

    def get(
        self,
        *,
        query: ListRidesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiRidePage]:
        """List the rides of a passenger: `taxi_invoice.list_rides`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.list_rides"],
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
        query: ListRidesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiRidePage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.list_rides"],
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
        query: ListRidesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[TaxiRideSummary]:
        """Every item of all pages of `taxi_invoice.list_rides`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["taxi_invoice.list_rides"],
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
        query: ListRidesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[TaxiRideSummary]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["taxi_invoice.list_rides"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceAttendancePunchStep(Node):
    """/v3/taxi-invoice/attendance/punch"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TaxiAttendance | TaxiAttendanceDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: TaxiAttendance | TaxiAttendanceDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: TaxiAttendance | TaxiAttendanceDict | AnyMapping | Unset = UNSET,
        json: TaxiAttendance | TaxiAttendanceDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Report that a taxi driver starts or ends work: `taxi_invoice.report_attendance`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.report_attendance"],
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
            json: TaxiAttendance | TaxiAttendanceDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TaxiAttendance | TaxiAttendanceDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: TaxiAttendance | TaxiAttendanceDict | AnyMapping | Unset = UNSET,
        json: TaxiAttendance | TaxiAttendanceDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.report_attendance"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceAttendanceStep(Node):
    """/v3/taxi-invoice/attendance"""

    @property
    def punch(self) -> V3TaxiInvoiceAttendancePunchStep:
        """/v3/taxi-invoice/attendance/punch"""
        return V3TaxiInvoiceAttendancePunchStep(self._caller)


class V3TaxiInvoiceDriverUpdateDriverStep(Node):
    """/v3/taxi-invoice/driver/update-driver"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedTaxiDriver]: ...

        @overload
        def post(
            self,
            *,
            body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedTaxiDriver]: ...

    def post(
        self,
        *,
        body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
        json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxiDriver]:
        """Enter or change a taxi driver: `taxi_invoice.update_driver`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.update_driver"],
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
            json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedTaxiDriver]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedTaxiDriver]: ...

    async def post_async(
        self,
        *,
        body: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
        json: TaxiDriverUpdate | TaxiDriverUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxiDriver]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.update_driver"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceDriverStep(Node):
    """/v3/taxi-invoice/driver"""

    @property
    def update_driver(self) -> V3TaxiInvoiceDriverUpdateDriverStep:
        """/v3/taxi-invoice/driver/update-driver"""
        return V3TaxiInvoiceDriverUpdateDriverStep(self._caller)

    updateDriver = update_driver


class V3TaxiInvoiceTaxiUpdateTaxiStep(Node):
    """/v3/taxi-invoice/taxi/update-taxi"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TaxiUpdate | TaxiUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedTaxi]: ...

        @overload
        def post(
            self,
            *,
            body: TaxiUpdate | TaxiUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedTaxi]: ...

    def post(
        self,
        *,
        body: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
        json: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxi]:
        """Enter or change a taxi: `taxi_invoice.update_taxi`."""
        return self._caller.call(
            OPERATIONS["taxi_invoice.update_taxi"],
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
            json: TaxiUpdate | TaxiUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedTaxi]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TaxiUpdate | TaxiUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedTaxi]: ...

    async def post_async(
        self,
        *,
        body: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
        json: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxi]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["taxi_invoice.update_taxi"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TaxiInvoiceTaxiStep(Node):
    """/v3/taxi-invoice/taxi"""

    @property
    def update_taxi(self) -> V3TaxiInvoiceTaxiUpdateTaxiStep:
        """/v3/taxi-invoice/taxi/update-taxi"""
        return V3TaxiInvoiceTaxiUpdateTaxiStep(self._caller)

    updateTaxi = update_taxi


class V3TaxiInvoiceStep(Node):
    """/v3/taxi-invoice"""

    @property
    def taxi_company(self) -> V3TaxiInvoiceTaxiCompanyStep:
        """/v3/taxi-invoice/taxi-company"""
        return V3TaxiInvoiceTaxiCompanyStep(self._caller)

    taxiCompany = taxi_company

    @property
    def user_taxi_order(self) -> V3TaxiInvoiceUserTaxiOrderStep:
        """/v3/taxi-invoice/user-taxi-order"""
        return V3TaxiInvoiceUserTaxiOrderStep(self._caller)

    userTaxiOrder = user_taxi_order

    @property
    def taxi_companies(self) -> V3TaxiInvoiceTaxiCompaniesStep:
        """/v3/taxi-invoice/taxi-companies"""
        return V3TaxiInvoiceTaxiCompaniesStep(self._caller)

    taxiCompanies = taxi_companies

    @property
    def drivers(self) -> V3TaxiInvoiceDriversStep:
        """/v3/taxi-invoice/drivers"""
        return V3TaxiInvoiceDriversStep(self._caller)

    @property
    def taxies(self) -> V3TaxiInvoiceTaxiesStep:
        """/v3/taxi-invoice/taxies"""
        return V3TaxiInvoiceTaxiesStep(self._caller)

    @property
    def cards(self) -> V3TaxiInvoiceCardsStep:
        """/v3/taxi-invoice/cards"""
        return V3TaxiInvoiceCardsStep(self._caller)

    @property
    def user_taxi_orders(self) -> V3TaxiInvoiceUserTaxiOrdersStep:
        """/v3/taxi-invoice/user-taxi-orders"""
        return V3TaxiInvoiceUserTaxiOrdersStep(self._caller)

    userTaxiOrders = user_taxi_orders

    @property
    def attendance(self) -> V3TaxiInvoiceAttendanceStep:
        """/v3/taxi-invoice/attendance"""
        return V3TaxiInvoiceAttendanceStep(self._caller)

    @property
    def driver(self) -> V3TaxiInvoiceDriverStep:
        """/v3/taxi-invoice/driver"""
        return V3TaxiInvoiceDriverStep(self._caller)

    @property
    def taxi(self) -> V3TaxiInvoiceTaxiStep:
        """/v3/taxi-invoice/taxi"""
        return V3TaxiInvoiceTaxiStep(self._caller)
