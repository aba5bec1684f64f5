# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/merchant-service`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.bills import (
        AsyncFileStream,
        FileStream,
    )
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ..api.merchant_service.complete_complaint import ComplaintCompletion
    from ..api.merchant_service.create_feedback import ComplaintFeedback
    from ..api.merchant_service.list_complaints import ComplaintPage, ListComplaintsQuery
    from ..api.merchant_service.list_negotiation_history import (
        ListNegotiationHistoryQuery,
        NegotiationEntry,
        NegotiationHistory,
    )
    from ..api.merchant_service.list_transaction_complaints import (
        ListTransactionComplaintsQuery,
        TransactionComplaintPage,
    )
    from ..api.merchant_service.list_transaction_negotiation_history import TransactionNegotiationHistory
    from ..api.merchant_service.respond_immediately import ImmediateResponse, ImmediateResponseResult
    from ..api.merchant_service.respond_to_complaint import ComplaintResponse
    from ..api.merchant_service.update_refund_progress import RefundProgress
    from ..models.dicts import (
        AnyMapping,
        ComplaintCompletionDict,
        ComplaintFeedbackDict,
        ComplaintNotificationRequestDict,
        ComplaintResponseDict,
        ImmediateResponseDict,
        RefundProgressDict,
    )
    from ..models.merchant_service import (
        Complaint,
        ComplaintNotification,
        ComplaintNotificationRequest,
        TransactionComplaint,
    )
    from ..models.shared.uploaded_media import UploadedMedia
    from ..runtime.call_options import Timeout
    from ..runtime.downloads import FileResponse
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MerchantServiceComplaintsV2ComplaintIdCompleteStep(Node):
    """/v3/merchant-service/complaints-v2/{complaint_id}/complete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            complaint_id: str,
            json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            complaint_id: str,
            body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        complaint_id: str,
        body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
        json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Declare a complaint dealt with: `merchant_service.complete_complaint`."""
        return self._caller.call(
            OPERATIONS["merchant_service.complete_complaint"],
            {
                "complaint_id": complaint_id,
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
            complaint_id: str,
            json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            complaint_id: str,
            body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        complaint_id: str,
        body: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
        json: ComplaintCompletion | ComplaintCompletionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.complete_complaint"],
            {
                "complaint_id": complaint_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysStep(Node):
    """/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"""

    def get(
        self,
        *,
        complaint_id: str,
        query: ListNegotiationHistoryQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[NegotiationHistory]:
        """List what was said and done about a complaint: `merchant_service.list_negotiation_history`."""
        return self._caller.call(
            OPERATIONS["merchant_service.list_negotiation_history"],
            {
                "complaint_id": complaint_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        complaint_id: str,
        query: ListNegotiationHistoryQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[NegotiationHistory]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.list_negotiation_history"],
            {
                "complaint_id": complaint_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        complaint_id: str,
        query: ListNegotiationHistoryQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[NegotiationEntry]:
        """Every item of all pages of `merchant_service.list_negotiation_history`, one call for each page as it is
        needed; timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["merchant_service.list_negotiation_history"],
            {
                "complaint_id": complaint_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        complaint_id: str,
        query: ListNegotiationHistoryQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[NegotiationEntry]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["merchant_service.list_negotiation_history"],
            {
                "complaint_id": complaint_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateServiceStep(Node):
    """/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            complaint_id: str,
            json: ImmediateResponse | ImmediateResponseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImmediateResponseResult]: ...

        @overload
        def post(
            self,
            *,
            complaint_id: str,
            body: ImmediateResponse | ImmediateResponseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImmediateResponseResult]: ...

    def post(
        self,
        *,
        complaint_id: str,
        body: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
        json: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImmediateResponseResult]:
        """Send a message to a user whose complaint is to be answered at once:
        `merchant_service.respond_immediately`.
        """
        return self._caller.call(
            OPERATIONS["merchant_service.respond_immediately"],
            {
                "complaint_id": complaint_id,
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
            complaint_id: str,
            json: ImmediateResponse | ImmediateResponseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImmediateResponseResult]: ...

        @overload
        async def post_async(
            self,
            *,
            complaint_id: str,
            body: ImmediateResponse | ImmediateResponseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImmediateResponseResult]: ...

    async def post_async(
        self,
        *,
        complaint_id: str,
        body: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
        json: ImmediateResponse | ImmediateResponseDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImmediateResponseResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.respond_immediately"],
            {
                "complaint_id": complaint_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceComplaintsV2ComplaintIdResponseStep(Node):
    """/v3/merchant-service/complaints-v2/{complaint_id}/response"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            complaint_id: str,
            json: ComplaintResponse | ComplaintResponseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            complaint_id: str,
            body: ComplaintResponse | ComplaintResponseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        complaint_id: str,
        body: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
        json: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Answer a complaint: `merchant_service.respond_to_complaint`."""
        return self._caller.call(
            OPERATIONS["merchant_service.respond_to_complaint"],
            {
                "complaint_id": complaint_id,
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
            complaint_id: str,
            json: ComplaintResponse | ComplaintResponseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            complaint_id: str,
            body: ComplaintResponse | ComplaintResponseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        complaint_id: str,
        body: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
        json: ComplaintResponse | ComplaintResponseDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.respond_to_complaint"],
            {
                "complaint_id": complaint_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressStep(Node):
    """/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            complaint_id: str,
            json: RefundProgress | RefundProgressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            complaint_id: str,
            body: RefundProgress | RefundProgressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        complaint_id: str,
        body: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
        json: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell whether the refund a user asked for will be made: `merchant_service.update_refund_progress`."""
        return self._caller.call(
            OPERATIONS["merchant_service.update_refund_progress"],
            {
                "complaint_id": complaint_id,
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
            complaint_id: str,
            json: RefundProgress | RefundProgressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            complaint_id: str,
            body: RefundProgress | RefundProgressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        complaint_id: str,
        body: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
        json: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.update_refund_progress"],
            {
                "complaint_id": complaint_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceComplaintsV2ComplaintIdStep(Node):
    """/v3/merchant-service/complaints-v2/{complaint_id}"""

    @property
    def complete(self) -> V3MerchantServiceComplaintsV2ComplaintIdCompleteStep:
        """/v3/merchant-service/complaints-v2/{complaint_id}/complete"""
        return V3MerchantServiceComplaintsV2ComplaintIdCompleteStep(self._caller)

    @property
    def negotiation_historys(self) -> V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysStep:
        """/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"""
        return V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysStep(self._caller)

    negotiationHistorys = negotiation_historys

    @property
    def response_immediate_service(self) -> V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateServiceStep:
        """/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"""
        return V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateServiceStep(self._caller)

    responseImmediateService = response_immediate_service

    @property
    def response(self) -> V3MerchantServiceComplaintsV2ComplaintIdResponseStep:
        """/v3/merchant-service/complaints-v2/{complaint_id}/response"""
        return V3MerchantServiceComplaintsV2ComplaintIdResponseStep(self._caller)

    @property
    def update_refund_progress(self) -> V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressStep:
        """/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"""
        return V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressStep(self._caller)

    updateRefundProgress = update_refund_progress

    def get(
        self,
        *,
        complaint_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Complaint]:
        """Look up a complaint by its number: `merchant_service.get_complaint`."""
        return self._caller.call(
            OPERATIONS["merchant_service.get_complaint"],
            {
                "complaint_id": complaint_id,
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
        complaint_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Complaint]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.get_complaint"],
            {
                "complaint_id": complaint_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceComplaintsV2Step(Node):
    """/v3/merchant-service/complaints-v2"""

    @property
    def _complaint_id_(self) -> V3MerchantServiceComplaintsV2ComplaintIdStep:
        """/v3/merchant-service/complaints-v2/{complaint_id}"""
        return V3MerchantServiceComplaintsV2ComplaintIdStep(self._caller)

    def get(
        self,
        *,
        query: ListComplaintsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintPage]:
        """List the complaints made within a span of days: `merchant_service.list_complaints`."""
        return self._caller.call(
            OPERATIONS["merchant_service.list_complaints"],
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
        query: ListComplaintsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.list_complaints"],
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
        query: ListComplaintsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Complaint]:
        """Every item of all pages of `merchant_service.list_complaints`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["merchant_service.list_complaints"],
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
        query: ListComplaintsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Complaint]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["merchant_service.list_complaints"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceComplaintNotificationsStep(Node):
    """/v3/merchant-service/complaint-notifications"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ComplaintNotification]: ...

        @overload
        def post(
            self,
            *,
            body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ComplaintNotification]: ...

    def post(
        self,
        *,
        body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
        json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintNotification]:
        """Set where notifications about complaints go: `merchant_service.create_complaint_notification`."""
        return self._caller.call(
            OPERATIONS["merchant_service.create_complaint_notification"],
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
            json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ComplaintNotification]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ComplaintNotification]: ...

    async def post_async(
        self,
        *,
        body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
        json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintNotification]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.create_complaint_notification"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def delete(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Stop notifications about complaints: `merchant_service.delete_complaint_notification`."""
        return self._caller.call(
            OPERATIONS["merchant_service.delete_complaint_notification"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def delete_async(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`delete`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.delete_complaint_notification"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintNotification]:
        """Ask where notifications about complaints go: `merchant_service.get_complaint_notification`."""
        return self._caller.call(
            OPERATIONS["merchant_service.get_complaint_notification"],
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
    ) -> Response[ComplaintNotification]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.get_complaint_notification"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def put(
            self,
            *,
            json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ComplaintNotification]: ...

        @overload
        def put(
            self,
            *,
            body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ComplaintNotification]: ...

    def put(
        self,
        *,
        body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
        json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintNotification]:
        """Change where notifications about complaints go: `merchant_service.update_complaint_notification`."""
        return self._caller.call(
            OPERATIONS["merchant_service.update_complaint_notification"],
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
        async def put_async(
            self,
            *,
            json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ComplaintNotification]: ...

        @overload
        async def put_async(
            self,
            *,
            body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ComplaintNotification]: ...

    async def put_async(
        self,
        *,
        body: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
        json: ComplaintNotificationRequest | ComplaintNotificationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ComplaintNotification]:
        """`put`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.update_complaint_notification"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceFeedbacksStep(Node):
    """/v3/merchant-service/feedbacks"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ComplaintFeedback | ComplaintFeedbackDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: ComplaintFeedback | ComplaintFeedbackDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: ComplaintFeedback | ComplaintFeedbackDict | AnyMapping | Unset = UNSET,
        json: ComplaintFeedback | ComplaintFeedbackDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Answer the complaint about a payment, as before 2.0: `merchant_service.create_feedback`."""
        return self._caller.call(
            OPERATIONS["merchant_service.create_feedback"],
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
            json: ComplaintFeedback | ComplaintFeedbackDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ComplaintFeedback | ComplaintFeedbackDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: ComplaintFeedback | ComplaintFeedbackDict | AnyMapping | Unset = UNSET,
        json: ComplaintFeedback | ComplaintFeedbackDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.create_feedback"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceImagesMediaIdStep(Node):
    """/v3/merchant-service/images/{media_id}"""

    def get(
        self,
        *,
        media_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """Fetch a picture of a complaint: `merchant_service.download_image`, whole (64 MiB at most)."""
        from ..runtime.downloads import fetch

        return fetch(
            self._caller,
            OPERATIONS["merchant_service.download_image"],
            {
                "media_id": media_id,
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
        media_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileResponse:
        """`get`, awaited."""
        from ..runtime.downloads import fetch_async

        return await fetch_async(
            self._caller,
            OPERATIONS["merchant_service.download_image"],
            {
                "media_id": media_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream(
        self,
        *,
        media_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FileStream:
        """The same file, to be opened by `with` and read piece by piece."""
        from ..runtime.downloads import stream

        return stream(
            self._caller,
            OPERATIONS["merchant_service.download_image"],
            {
                "media_id": media_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream_async(
        self,
        *,
        media_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncFileStream:
        """`stream` for `async with`; itself it is not awaited."""
        from ..runtime.downloads import stream_async

        return stream_async(
            self._caller,
            OPERATIONS["merchant_service.download_image"],
            {
                "media_id": media_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceImagesUploadStep(Node):
    """/v3/merchant-service/images/upload"""

    def post(
        self,
        *,
        file: UploadSource,
        filename: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedMedia]:
        """Upload a picture for an answer to a complaint: `merchant_service.upload_image`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["merchant_service.upload_image"],
            {},
            {},
            file,
            filename=filename,
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
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedMedia]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["merchant_service.upload_image"],
            {},
            {},
            file,
            filename=filename,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceImagesStep(Node):
    """/v3/merchant-service/images"""

    @property
    def _media_id_(self) -> V3MerchantServiceImagesMediaIdStep:
        """/v3/merchant-service/images/{media_id}"""
        return V3MerchantServiceImagesMediaIdStep(self._caller)

    @property
    def upload(self) -> V3MerchantServiceImagesUploadStep:
        """/v3/merchant-service/images/upload"""
        return V3MerchantServiceImagesUploadStep(self._caller)


class V3MerchantServiceComplaintsTransactionIdNegotiationHistorysStep(Node):
    """/v3/merchant-service/complaints/{transaction_id}/negotiation-historys"""

    def get(
        self,
        *,
        transaction_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransactionNegotiationHistory]:
        """List what was said and done about the complaint about a payment, as before 2.0:
        `merchant_service.list_transaction_negotiation_history`.
        """
        return self._caller.call(
            OPERATIONS["merchant_service.list_transaction_negotiation_history"],
            {
                "transaction_id": transaction_id,
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
        transaction_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransactionNegotiationHistory]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.list_transaction_negotiation_history"],
            {
                "transaction_id": transaction_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceComplaintsTransactionIdStep(Node):
    """/v3/merchant-service/complaints/{transaction_id}"""

    @property
    def negotiation_historys(self) -> V3MerchantServiceComplaintsTransactionIdNegotiationHistorysStep:
        """/v3/merchant-service/complaints/{transaction_id}/negotiation-historys"""
        return V3MerchantServiceComplaintsTransactionIdNegotiationHistorysStep(self._caller)

    negotiationHistorys = negotiation_historys

    def get(
        self,
        *,
        transaction_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransactionComplaint]:
        """Look up the complaint about a payment, as before 2.0: `merchant_service.get_transaction_complaint`."""
        return self._caller.call(
            OPERATIONS["merchant_service.get_transaction_complaint"],
            {
                "transaction_id": transaction_id,
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
        transaction_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransactionComplaint]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.get_transaction_complaint"],
            {
                "transaction_id": transaction_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceComplaintsStep(Node):
    """/v3/merchant-service/complaints"""

    @property
    def _transaction_id_(self) -> V3MerchantServiceComplaintsTransactionIdStep:
        """/v3/merchant-service/complaints/{transaction_id}"""
        return V3MerchantServiceComplaintsTransactionIdStep(self._caller)

    def get(
        self,
        *,
        query: ListTransactionComplaintsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransactionComplaintPage]:
        """List the complaints made within a span of days, as before 2.0:
        `merchant_service.list_transaction_complaints`.
        """
        return self._caller.call(
            OPERATIONS["merchant_service.list_transaction_complaints"],
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
        query: ListTransactionComplaintsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransactionComplaintPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_service.list_transaction_complaints"],
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
        query: ListTransactionComplaintsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[TransactionComplaint]:
        """Every item of all pages of `merchant_service.list_transaction_complaints`, one call for each page as it is
        needed; timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["merchant_service.list_transaction_complaints"],
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
        query: ListTransactionComplaintsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[TransactionComplaint]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["merchant_service.list_transaction_complaints"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantServiceStep(Node):
    """/v3/merchant-service"""

    @property
    def complaints_v2(self) -> V3MerchantServiceComplaintsV2Step:
        """/v3/merchant-service/complaints-v2"""
        return V3MerchantServiceComplaintsV2Step(self._caller)

    complaintsV2 = complaints_v2

    @property
    def complaint_notifications(self) -> V3MerchantServiceComplaintNotificationsStep:
        """/v3/merchant-service/complaint-notifications"""
        return V3MerchantServiceComplaintNotificationsStep(self._caller)

    complaintNotifications = complaint_notifications

    @property
    def feedbacks(self) -> V3MerchantServiceFeedbacksStep:
        """/v3/merchant-service/feedbacks"""
        return V3MerchantServiceFeedbacksStep(self._caller)

    @property
    def images(self) -> V3MerchantServiceImagesStep:
        """/v3/merchant-service/images"""
        return V3MerchantServiceImagesStep(self._caller)

    @property
    def complaints(self) -> V3MerchantServiceComplaintsStep:
        """/v3/merchant-service/complaints"""
        return V3MerchantServiceComplaintsStep(self._caller)
