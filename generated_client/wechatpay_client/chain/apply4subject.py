# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/apply4subject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.apply4subject.cancel_applyment import CancelApplymentQuery
    from ..api.apply4subject.get_applyment import GetApplymentQuery, SubjectApplyment
    from ..api.apply4subject.get_merchant_state import SubjectMerchantState
    from ..api.apply4subject.submit_applyment import SubjectApplymentRequest
    from ..models.dicts import AnyMapping, SubjectApplymentRequestDict
    from ..models.shared.onboarding_administrator_type import OnboardingApplymentNumber
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3Apply4subjectApplymentBusinessCodeCancelStep(Node):
    """/v3/apply4subject/applyment/{business_code}/cancel"""

    def post(
        self,
        *,
        business_code: str,
        query: CancelApplymentQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Withdraw the application for a merchant's willingness: `apply4subject.cancel_applyment`."""
        return self._caller.call(
            OPERATIONS["apply4subject.cancel_applyment"],
            {
                "business_code": business_code,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        business_code: str,
        query: CancelApplymentQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["apply4subject.cancel_applyment"],
            {
                "business_code": business_code,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3Apply4subjectApplymentBusinessCodeStep(Node):
    """/v3/apply4subject/applyment/{business_code}"""

    @property
    def cancel(self) -> V3Apply4subjectApplymentBusinessCodeCancelStep:
        """/v3/apply4subject/applyment/{business_code}/cancel"""
        return V3Apply4subjectApplymentBusinessCodeCancelStep(self._caller)


class V3Apply4subjectApplymentMerchantsSubMchidStateStep(Node):
    """/v3/apply4subject/applyment/merchants/{sub_mchid}/state"""

    def get(
        self,
        *,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubjectMerchantState]:
        """Look up whether a merchant has confirmed that it wants its account: `apply4subject.get_merchant_state`."""
        return self._caller.call(
            OPERATIONS["apply4subject.get_merchant_state"],
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
    ) -> Response[SubjectMerchantState]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["apply4subject.get_merchant_state"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3Apply4subjectApplymentMerchantsSubMchidStep(Node):
    """/v3/apply4subject/applyment/merchants/{sub_mchid}"""

    @property
    def state(self) -> V3Apply4subjectApplymentMerchantsSubMchidStateStep:
        """/v3/apply4subject/applyment/merchants/{sub_mchid}/state"""
        return V3Apply4subjectApplymentMerchantsSubMchidStateStep(self._caller)


class V3Apply4subjectApplymentMerchantsStep(Node):
    """/v3/apply4subject/applyment/merchants"""

    @property
    def _sub_mchid_(self) -> V3Apply4subjectApplymentMerchantsSubMchidStep:
        """/v3/apply4subject/applyment/merchants/{sub_mchid}"""
        return V3Apply4subjectApplymentMerchantsSubMchidStep(self._caller)


class V3Apply4subjectApplymentStep(Node):
    """/v3/apply4subject/applyment"""

    @property
    def _business_code_(self) -> V3Apply4subjectApplymentBusinessCodeStep:
        """/v3/apply4subject/applyment/{business_code}"""
        return V3Apply4subjectApplymentBusinessCodeStep(self._caller)

    @property
    def merchants(self) -> V3Apply4subjectApplymentMerchantsStep:
        """/v3/apply4subject/applyment/merchants"""
        return V3Apply4subjectApplymentMerchantsStep(self._caller)

    def get(
        self,
        *,
        query: GetApplymentQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubjectApplyment]:
        """Look up how far the application for a merchant's willingness is: `apply4subject.get_applyment`."""
        return self._caller.call(
            OPERATIONS["apply4subject.get_applyment"],
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
        query: GetApplymentQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubjectApplyment]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["apply4subject.get_applyment"],
            {},
            query or {},
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
            json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[OnboardingApplymentNumber]: ...

        @overload
        def post(
            self,
            *,
            body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[OnboardingApplymentNumber]: ...

    def post(
        self,
        *,
        body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
        json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]:
        """Tell who a merchant is, so that it can confirm that it wants its account:
        `apply4subject.submit_applyment`.
        """
        return self._caller.call(
            OPERATIONS["apply4subject.submit_applyment"],
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
            json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[OnboardingApplymentNumber]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[OnboardingApplymentNumber]: ...

    async def post_async(
        self,
        *,
        body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
        json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["apply4subject.submit_applyment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3Apply4subjectStep(Node):
    """/v3/apply4subject"""

    @property
    def applyment(self) -> V3Apply4subjectApplymentStep:
        """/v3/apply4subject/applyment"""
        return V3Apply4subjectApplymentStep(self._caller)
