# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/applyment4sub`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.applyment4sub.submit_applyment import SubMerchantApplymentRequest
    from ..models.applyment4sub import SubMerchantApplyment
    from ..models.dicts import AnyMapping, SubMerchantApplymentRequestDict
    from ..models.shared.onboarding_administrator_type import OnboardingApplymentNumber
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3Applyment4subApplymentApplymentIdApplymentIdStep(Node):
    """/v3/applyment4sub/applyment/applyment_id/{applyment_id}"""

    def get(
        self,
        *,
        applyment_id: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplyment]:
        """Look up an application of a sub-merchant by the number WeChat Pay gave it: `applyment4sub.get_applyment`."""
        return self._caller.call(
            OPERATIONS["applyment4sub.get_applyment"],
            {
                "applyment_id": applyment_id,
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
        applyment_id: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplyment]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["applyment4sub.get_applyment"],
            {
                "applyment_id": applyment_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3Applyment4subApplymentApplymentIdStep(Node):
    """/v3/applyment4sub/applyment/applyment_id"""

    @property
    def _applyment_id_(self) -> V3Applyment4subApplymentApplymentIdApplymentIdStep:
        """/v3/applyment4sub/applyment/applyment_id/{applyment_id}"""
        return V3Applyment4subApplymentApplymentIdApplymentIdStep(self._caller)


class V3Applyment4subApplymentBusinessCodeBusinessCodeStep(Node):
    """/v3/applyment4sub/applyment/business_code/{business_code}"""

    def get(
        self,
        *,
        business_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplyment]:
        """Look up an application of a sub-merchant by the service provider's own number:
        `applyment4sub.get_applyment_by_business_code`.
        """
        return self._caller.call(
            OPERATIONS["applyment4sub.get_applyment_by_business_code"],
            {
                "business_code": business_code,
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
        business_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplyment]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["applyment4sub.get_applyment_by_business_code"],
            {
                "business_code": business_code,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3Applyment4subApplymentBusinessCodeStep(Node):
    """/v3/applyment4sub/applyment/business_code"""

    @property
    def _business_code_(self) -> V3Applyment4subApplymentBusinessCodeBusinessCodeStep:
        """/v3/applyment4sub/applyment/business_code/{business_code}"""
        return V3Applyment4subApplymentBusinessCodeBusinessCodeStep(self._caller)


class V3Applyment4subApplymentStep(Node):
    """/v3/applyment4sub/applyment"""

    @property
    def applyment_id(self) -> V3Applyment4subApplymentApplymentIdStep:
        """/v3/applyment4sub/applyment/applyment_id"""
        return V3Applyment4subApplymentApplymentIdStep(self._caller)

    @property
    def business_code(self) -> V3Applyment4subApplymentBusinessCodeStep:
        """/v3/applyment4sub/applyment/business_code"""
        return V3Applyment4subApplymentBusinessCodeStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[OnboardingApplymentNumber]: ...

        @overload
        def post(
            self,
            *,
            body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[OnboardingApplymentNumber]: ...

    def post(
        self,
        *,
        body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
        json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]:
        """Apply for a merchant to become a sub-merchant of the service provider: `applyment4sub.submit_applyment`."""
        return self._caller.call(
            OPERATIONS["applyment4sub.submit_applyment"],
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
            json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[OnboardingApplymentNumber]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[OnboardingApplymentNumber]: ...

    async def post_async(
        self,
        *,
        body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
        json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["applyment4sub.submit_applyment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3Applyment4subStep(Node):
    """/v3/applyment4sub"""

    @property
    def applyment(self) -> V3Applyment4subApplymentStep:
        """/v3/applyment4sub/applyment"""
        return V3Applyment4subApplymentStep(self._caller)
