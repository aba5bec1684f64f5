# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/hire-power-bank`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.hire_power_bank.create_insurance import PowerBankInsuranceRequest
    from ..api.hire_power_bank.get_user_qualification import PowerBankInsuranceQualification
    from ..models.dicts import AnyMapping, PowerBankInsuranceRequestDict
    from ..models.hire_power_bank import PowerBankInsurance
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3HirePowerBankInsuranceOrdersOutOrderNoStep(Node):
    """/v3/hire-power-bank/insurance-orders/{out_order_no}"""

    def get(
        self,
        *,
        out_order_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsurance]:
        """Look up a user's insurance by the merchant's own number: `hire_power_bank.get_insurance`."""
        return self._caller.call(
            OPERATIONS["hire_power_bank.get_insurance"],
            {
                "out_order_no": out_order_no,
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
        out_order_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsurance]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["hire_power_bank.get_insurance"],
            {
                "out_order_no": out_order_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3HirePowerBankInsuranceOrdersStep(Node):
    """/v3/hire-power-bank/insurance-orders"""

    @property
    def _out_order_no_(self) -> V3HirePowerBankInsuranceOrdersOutOrderNoStep:
        """/v3/hire-power-bank/insurance-orders/{out_order_no}"""
        return V3HirePowerBankInsuranceOrdersOutOrderNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PowerBankInsurance]: ...

        @overload
        def post(
            self,
            *,
            body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PowerBankInsurance]: ...

    def post(
        self,
        *,
        body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
        json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsurance]:
        """Insure a user who may give a power bank back the next day: `hire_power_bank.create_insurance`."""
        return self._caller.call(
            OPERATIONS["hire_power_bank.create_insurance"],
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
            json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PowerBankInsurance]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PowerBankInsurance]: ...

    async def post_async(
        self,
        *,
        body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
        json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsurance]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["hire_power_bank.create_insurance"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3HirePowerBankUserQualificationsOpenidStep(Node):
    """/v3/hire-power-bank/user-qualifications/{openid}"""

    def get(
        self,
        *,
        openid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsuranceQualification]:
        """Ask whether a user may have the insurance for power banks: `hire_power_bank.get_user_qualification`."""
        return self._caller.call(
            OPERATIONS["hire_power_bank.get_user_qualification"],
            {
                "openid": openid,
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
        openid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsuranceQualification]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["hire_power_bank.get_user_qualification"],
            {
                "openid": openid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3HirePowerBankUserQualificationsStep(Node):
    """/v3/hire-power-bank/user-qualifications"""

    @property
    def _openid_(self) -> V3HirePowerBankUserQualificationsOpenidStep:
        """/v3/hire-power-bank/user-qualifications/{openid}"""
        return V3HirePowerBankUserQualificationsOpenidStep(self._caller)


class V3HirePowerBankStep(Node):
    """/v3/hire-power-bank"""

    @property
    def insurance_orders(self) -> V3HirePowerBankInsuranceOrdersStep:
        """/v3/hire-power-bank/insurance-orders"""
        return V3HirePowerBankInsuranceOrdersStep(self._caller)

    insuranceOrders = insurance_orders

    @property
    def user_qualifications(self) -> V3HirePowerBankUserQualificationsStep:
        """/v3/hire-power-bank/user-qualifications"""
        return V3HirePowerBankUserQualificationsStep(self._caller)

    userQualifications = user_qualifications
