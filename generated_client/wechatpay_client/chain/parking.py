# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/parking`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.parking.apply_lot import AcceptedParkingLotApplication, ParkingLotApplicationRequest
    from ..api.parking.get_fee import ParkingFee, ParkingFeeQuestion
    from ..api.parking.get_lot import GetLotQuery, ParkingLot
    from ..api.parking.get_lot_application import GetLotApplicationQuery, ReviewedParkingLotApplication
    from ..api.parking.list_lot_applications import ListLotApplicationsQuery, ParkingLotApplicationPage
    from ..api.parking.report_entry import ParkingEntryReceipt, ParkingEntryReport
    from ..api.parking.report_exit import ParkingExitReport
    from ..api.parking.report_pass_payment import ParkingPassPaymentReport
    from ..api.parking.report_payment import ParkingPaymentReport
    from ..api.parking.withdraw_lot_application import ParkingLotApplicationNumbers
    from ..models.dicts import (
        AnyMapping,
        ParkingEntryReportDict,
        ParkingExitReportDict,
        ParkingFeeQuestionDict,
        ParkingLotApplicationNumbersDict,
        ParkingLotApplicationRequestDict,
        ParkingPassPaymentReportDict,
        ParkingPaymentReportDict,
    )
    from ..models.parking import ParkingLotApplication
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3ParkingRemindersApplicationQueryStep(Node):
    """/v3/parking/reminders/application/query"""

    def get(
        self,
        *,
        query: GetLotApplicationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReviewedParkingLotApplication]:
        """Look up an application for a car park: `parking.get_lot_application`."""
        return self._caller.call(
            OPERATIONS["parking.get_lot_application"],
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
        query: GetLotApplicationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReviewedParkingLotApplication]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.get_lot_application"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersApplicationWithdrawStep(Node):
    """/v3/parking/reminders/application/withdraw"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingLotApplicationNumbers | ParkingLotApplicationNumbersDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingLotApplicationNumbers | ParkingLotApplicationNumbersDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: ParkingLotApplicationNumbers | ParkingLotApplicationNumbersDict | AnyMapping | Unset = UNSET,
        json: ParkingLotApplicationNumbers | ParkingLotApplicationNumbersDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Withdraw an application for a car park that is still under review: `parking.withdraw_lot_application`."""
        return self._caller.call(
            OPERATIONS["parking.withdraw_lot_application"],
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
            json: ParkingLotApplicationNumbers | ParkingLotApplicationNumbersDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingLotApplicationNumbers | ParkingLotApplicationNumbersDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: ParkingLotApplicationNumbers | ParkingLotApplicationNumbersDict | AnyMapping | Unset = UNSET,
        json: ParkingLotApplicationNumbers | ParkingLotApplicationNumbersDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.withdraw_lot_application"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersApplicationStep(Node):
    """/v3/parking/reminders/application"""

    @property
    def query(self) -> V3ParkingRemindersApplicationQueryStep:
        """/v3/parking/reminders/application/query"""
        return V3ParkingRemindersApplicationQueryStep(self._caller)

    @property
    def withdraw(self) -> V3ParkingRemindersApplicationWithdrawStep:
        """/v3/parking/reminders/application/withdraw"""
        return V3ParkingRemindersApplicationWithdrawStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedParkingLotApplication]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedParkingLotApplication]: ...

    def post(
        self,
        *,
        body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
        json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedParkingLotApplication]:
        """Apply for a car park that WeChat is to remind drivers of: `parking.apply_lot`."""
        return self._caller.call(
            OPERATIONS["parking.apply_lot"],
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
            json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedParkingLotApplication]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedParkingLotApplication]: ...

    async def post_async(
        self,
        *,
        body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
        json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedParkingLotApplication]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.apply_lot"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersParkingFeeStep(Node):
    """/v3/parking/reminders/parking-fee"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingFee]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingFee]: ...

    def post(
        self,
        *,
        body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
        json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingFee]:
        """Look up what a stay costs so far: `parking.get_fee`."""
        return self._caller.call(
            OPERATIONS["parking.get_fee"],
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
            json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingFee]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingFee]: ...

    async def post_async(
        self,
        *,
        body: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
        json: ParkingFeeQuestion | ParkingFeeQuestionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingFee]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.get_fee"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersParkingLotStep(Node):
    """/v3/parking/reminders/parking-lot"""

    def get(
        self,
        *,
        query: GetLotQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingLot]:
        """Look up a car park and whether drivers are reminded of it: `parking.get_lot`."""
        return self._caller.call(
            OPERATIONS["parking.get_lot"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: GetLotQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingLot]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.get_lot"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersApplicationsStep(Node):
    """/v3/parking/reminders/applications"""

    def get(
        self,
        *,
        query: ListLotApplicationsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingLotApplicationPage]:
        """List the applications for one car park: `parking.list_lot_applications`."""
        return self._caller.call(
            OPERATIONS["parking.list_lot_applications"],
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
        query: ListLotApplicationsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingLotApplicationPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.list_lot_applications"],
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
        query: ListLotApplicationsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[ParkingLotApplication]:
        """Every item of all pages of `parking.list_lot_applications`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["parking.list_lot_applications"],
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
        query: ListLotApplicationsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[ParkingLotApplication]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["parking.list_lot_applications"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersEntryStep(Node):
    """/v3/parking/reminders/entry"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingEntryReceipt]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingEntryReceipt]: ...

    def post(
        self,
        *,
        body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
        json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntryReceipt]:
        """Report that a vehicle came into a car park: `parking.report_entry`."""
        return self._caller.call(
            OPERATIONS["parking.report_entry"],
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
            json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingEntryReceipt]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingEntryReceipt]: ...

    async def post_async(
        self,
        *,
        body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
        json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntryReceipt]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.report_entry"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersExitStep(Node):
    """/v3/parking/reminders/exit"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingExitReport | ParkingExitReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingExitReport | ParkingExitReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
        json: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Report that a vehicle left a car park: `parking.report_exit`."""
        return self._caller.call(
            OPERATIONS["parking.report_exit"],
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
            json: ParkingExitReport | ParkingExitReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingExitReport | ParkingExitReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
        json: ParkingExitReport | ParkingExitReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.report_exit"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersExtPaymentStep(Node):
    """/v3/parking/reminders/ext-payment"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
        json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Report a payment that is for no single stay, such as that of a month: `parking.report_pass_payment`."""
        return self._caller.call(
            OPERATIONS["parking.report_pass_payment"],
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
            json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
        json: ParkingPassPaymentReport | ParkingPassPaymentReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.report_pass_payment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersPaymentStep(Node):
    """/v3/parking/reminders/payment"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
        json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Report that a stay was paid: `parking.report_payment`."""
        return self._caller.call(
            OPERATIONS["parking.report_payment"],
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
            json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
        json: ParkingPaymentReport | ParkingPaymentReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["parking.report_payment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ParkingRemindersStep(Node):
    """/v3/parking/reminders"""

    @property
    def application(self) -> V3ParkingRemindersApplicationStep:
        """/v3/parking/reminders/application"""
        return V3ParkingRemindersApplicationStep(self._caller)

    @property
    def parking_fee(self) -> V3ParkingRemindersParkingFeeStep:
        """/v3/parking/reminders/parking-fee"""
        return V3ParkingRemindersParkingFeeStep(self._caller)

    parkingFee = parking_fee

    @property
    def parking_lot(self) -> V3ParkingRemindersParkingLotStep:
        """/v3/parking/reminders/parking-lot"""
        return V3ParkingRemindersParkingLotStep(self._caller)

    parkingLot = parking_lot

    @property
    def applications(self) -> V3ParkingRemindersApplicationsStep:
        """/v3/parking/reminders/applications"""
        return V3ParkingRemindersApplicationsStep(self._caller)

    @property
    def entry(self) -> V3ParkingRemindersEntryStep:
        """/v3/parking/reminders/entry"""
        return V3ParkingRemindersEntryStep(self._caller)

    @property
    def exit(self) -> V3ParkingRemindersExitStep:
        """/v3/parking/reminders/exit"""
        return V3ParkingRemindersExitStep(self._caller)

    @property
    def ext_payment(self) -> V3ParkingRemindersExtPaymentStep:
        """/v3/parking/reminders/ext-payment"""
        return V3ParkingRemindersExtPaymentStep(self._caller)

    extPayment = ext_payment

    @property
    def payment(self) -> V3ParkingRemindersPaymentStep:
        """/v3/parking/reminders/payment"""
        return V3ParkingRemindersPaymentStep(self._caller)


class V3ParkingStep(Node):
    """/v3/parking"""

    @property
    def reminders(self) -> V3ParkingRemindersStep:
        """/v3/parking/reminders"""
        return V3ParkingRemindersStep(self._caller)
