# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/payscore`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.payscore.apply_acquiring_bank_permission import AcquiringBankPermissionRequest
    from ..api.payscore.apply_partner_permission import PartnerPermissionRequest
    from ..api.payscore.apply_partner_permission_for_scene import ScenePermission, ScenePermissionRequest
    from ..api.payscore.apply_partner_service_account import ServiceAccountRequest
    from ..api.payscore.apply_permission import PermissionRequest
    from ..api.payscore.assess_partner_user_risk_level import AssessPartnerUserRiskLevelQuery, PartnerUserRiskRequest
    from ..api.payscore.assess_user_risk_level import UserRiskRequest
    from ..api.payscore.cancel_acquiring_bank_service_order import CancelAcquiringBankServiceOrderRequest
    from ..api.payscore.cancel_oversea_service_order import CancelOverseaServiceOrderRequest
    from ..api.payscore.cancel_partner_service_order import CancelPartnerServiceOrderRequest
    from ..api.payscore.cancel_service_order import CancelServiceOrderRequest
    from ..api.payscore.complete_acquiring_bank_service_order import CompleteAcquiringBankServiceOrderRequest
    from ..api.payscore.complete_oversea_service_order import CompleteOverseaServiceOrderRequest
    from ..api.payscore.complete_partner_service_order import CompletePartnerServiceOrderRequest
    from ..api.payscore.complete_service_order import CompleteServiceOrderRequest
    from ..api.payscore.create_acquiring_bank_pay_on_delivery_order import AcquiringBankPayOnDeliveryOrderRequest
    from ..api.payscore.create_acquiring_bank_service_order import (
        AcquiringBankServiceOrderRequest,
        CreatedAcquiringBankServiceOrder,
    )
    from ..api.payscore.create_oversea_service_order import CreatedOverseaServiceOrder, OverseaServiceOrderRequest
    from ..api.payscore.create_partner_pay_on_delivery_order import PartnerPayOnDeliveryOrderRequest
    from ..api.payscore.create_partner_plan import PartnerPlanRequest
    from ..api.payscore.create_partner_service_order import CreatedPartnerServiceOrder, PartnerServiceOrderRequest
    from ..api.payscore.create_partner_sign_plan import CreatedPartnerSignPlan, PartnerSignPlanRequest
    from ..api.payscore.create_partner_sign_plan_service_order import PartnerSignPlanServiceOrderRequest
    from ..api.payscore.create_pay_after_order import PayAfterOrderRequest
    from ..api.payscore.create_pay_on_delivery_order import CreatedPayOnDeliveryOrder, PayOnDeliveryOrderRequest
    from ..api.payscore.create_plan import PlanRequest
    from ..api.payscore.create_service_order import CreatedServiceOrder, ServiceOrderRequest
    from ..api.payscore.create_sign_plan import CreatedSignPlan, SignPlanRequest
    from ..api.payscore.create_sign_plan_service_order import SignPlanServiceOrderRequest
    from ..api.payscore.create_smart_retail_order import SmartRetailOrderRequest
    from ..api.payscore.direct_complete_partner_service_order import DirectCompletePartnerServiceOrderRequest
    from ..api.payscore.direct_complete_service_order import DirectCompleteServiceOrderRequest
    from ..api.payscore.get_acquiring_bank_deduction import Deduction, GetAcquiringBankDeductionQuery
    from ..api.payscore.get_acquiring_bank_permission import AcquiringBankPermission, GetAcquiringBankPermissionQuery
    from ..api.payscore.get_acquiring_bank_service_order import (
        AcquiringBankServiceOrder,
        GetAcquiringBankServiceOrderQuery,
    )
    from ..api.payscore.get_oversea_service_order import GetOverseaServiceOrderQuery, OverseaServiceOrder
    from ..api.payscore.get_partner_permission_by_authorization_code import GetPartnerPermissionByAuthorizationCodeQuery
    from ..api.payscore.get_partner_permission_by_openid import GetPartnerPermissionByOpenidQuery
    from ..api.payscore.get_partner_plan import GetPartnerPlanQuery
    from ..api.payscore.get_partner_service_order import GetPartnerServiceOrderQuery
    from ..api.payscore.get_partner_service_quotas import GetPartnerServiceQuotasQuery, ServiceQuotas
    from ..api.payscore.get_partner_sign_plan import GetPartnerSignPlanQuery
    from ..api.payscore.get_pay_after_order import GetPayAfterOrderQuery
    from ..api.payscore.get_permission_by_authorization_code import GetPermissionByAuthorizationCodeQuery
    from ..api.payscore.get_permission_by_openid import GetPermissionByOpenidQuery
    from ..api.payscore.get_service_order import GetServiceOrderQuery
    from ..api.payscore.get_smart_retail_order import GetSmartRetailOrderQuery
    from ..api.payscore.get_user_service_state import GetUserServiceStateQuery, UserServiceState
    from ..api.payscore.modify_acquiring_bank_service_order import ModifyAcquiringBankServiceOrderRequest
    from ..api.payscore.modify_partner_service_order import ModifyPartnerServiceOrderRequest
    from ..api.payscore.modify_service_order import ModifyServiceOrderRequest
    from ..api.payscore.pay_partner_service_order import PayPartnerServiceOrderRequest
    from ..api.payscore.pay_service_order import PayServiceOrderRequest
    from ..api.payscore.register_acquiring_bank_deduction import DeductionRegistration, RegisteredDeduction
    from ..api.payscore.request_bill import RequestBillQuery
    from ..api.payscore.stop_partner_plan import PartnerPlanStop
    from ..api.payscore.stop_partner_sign_plan import PartnerSignPlanStop
    from ..api.payscore.stop_sign_plan import SignPlanStop
    from ..api.payscore.sync_acquiring_bank_service_order import SyncAcquiringBankServiceOrderRequest
    from ..api.payscore.sync_oversea_service_order import SyncOverseaServiceOrderRequest
    from ..api.payscore.sync_partner_service_order import SyncPartnerServiceOrderRequest
    from ..api.payscore.sync_pay_after_order import SyncPayAfterOrderRequest, TouchedPayAfterOrder
    from ..api.payscore.sync_service_order import SyncServiceOrderRequest
    from ..api.payscore.terminate_acquiring_bank_permission import AcquiringBankPermissionTermination
    from ..api.payscore.terminate_partner_permission_by_authorization_code import PartnerPermissionTermination
    from ..api.payscore.terminate_partner_permission_by_openid import PartnerPermissionTerminationByOpenId
    from ..api.payscore.terminate_permission_by_authorization_code import PermissionTermination
    from ..api.payscore.terminate_permission_by_openid import PermissionTerminationByOpenId
    from ..api.payscore.terminate_user_permission import UserPermissionTermination
    from ..models.dicts import (
        AcquiringBankPayOnDeliveryOrderRequestDict,
        AcquiringBankPermissionRequestDict,
        AcquiringBankPermissionTerminationDict,
        AcquiringBankServiceOrderRequestDict,
        AnyMapping,
        CancelAcquiringBankServiceOrderRequestDict,
        CancelOverseaServiceOrderRequestDict,
        CancelPartnerServiceOrderRequestDict,
        CancelScoreOrderRequestDict,
        CancelServiceOrderRequestDict,
        CompleteAcquiringBankServiceOrderRequestDict,
        CompleteOverseaServiceOrderRequestDict,
        CompletePartnerServiceOrderRequestDict,
        CompleteScoreOrderRequestDict,
        CompleteServiceOrderRequestDict,
        DeductionRegistrationDict,
        DirectCompletePartnerServiceOrderRequestDict,
        DirectCompleteServiceOrderRequestDict,
        ModifyAcquiringBankServiceOrderRequestDict,
        ModifyPartnerServiceOrderRequestDict,
        ModifyServiceOrderRequestDict,
        OverseaServiceOrderRequestDict,
        PartnerPayOnDeliveryOrderRequestDict,
        PartnerPermissionRequestDict,
        PartnerPermissionTerminationByOpenIdDict,
        PartnerPermissionTerminationDict,
        PartnerPlanRequestDict,
        PartnerPlanStopDict,
        PartnerServiceMessageRequestDict,
        PartnerServiceOrderRequestDict,
        PartnerSignPlanRequestDict,
        PartnerSignPlanServiceOrderRequestDict,
        PartnerSignPlanStopDict,
        PartnerUserRiskRequestDict,
        PayAfterOrderRequestDict,
        PayOnDeliveryOrderRequestDict,
        PayPartnerServiceOrderRequestDict,
        PayServiceOrderRequestDict,
        PermissionRequestDict,
        PermissionTerminationByOpenIdDict,
        PermissionTerminationDict,
        PlanRequestDict,
        ScenePermissionRequestDict,
        ServiceAccountRequestDict,
        ServiceMessageRequestDict,
        ServiceOrderRequestDict,
        SignPlanRequestDict,
        SignPlanServiceOrderRequestDict,
        SignPlanStopDict,
        SmartRetailOrderRequestDict,
        SyncAcquiringBankServiceOrderRequestDict,
        SyncOverseaServiceOrderRequestDict,
        SyncPartnerServiceOrderRequestDict,
        SyncPayAfterOrderRequestDict,
        SyncServiceOrderRequestDict,
        UserPermissionTerminationDict,
        UserRiskRequestDict,
    )
    from ..models.payscore import (
        AppliedPermission,
        CancelScoreOrderRequest,
        CompleteScoreOrderRequest,
        CreatedPartnerPayOnDeliveryOrder,
        CreatedScoreOrder,
        PartnerPermission,
        PartnerScorePlan,
        PartnerServiceMessageRequest,
        PartnerServiceOrder,
        PartnerSignPlan,
        Permission,
        ScoreOrder,
        ScorePlan,
        ServiceAccountApplication,
        ServiceMessageRequest,
        ServiceOrder,
        SignPlan,
        TouchedServiceOrder,
        UserRisk,
    )
    from ..models.shared.encrypted_bill import EncryptedBill
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminateStep(Node):
    """/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            authorization_code: str,
            json: AcquiringBankPermissionTermination | AcquiringBankPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            authorization_code: str,
            body: AcquiringBankPermissionTermination | AcquiringBankPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        authorization_code: str,
        body: AcquiringBankPermissionTermination | AcquiringBankPermissionTerminationDict | AnyMapping | Unset = UNSET,
        json: AcquiringBankPermissionTermination | AcquiringBankPermissionTerminationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End a permission that an acquiring institution applied for:
        `payscore.terminate_acquiring_bank_permission`.
        """
        return self._caller.call(
            OPERATIONS["payscore.terminate_acquiring_bank_permission"],
            {
                "authorization_code": authorization_code,
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
            authorization_code: str,
            json: AcquiringBankPermissionTermination | AcquiringBankPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            authorization_code: str,
            body: AcquiringBankPermissionTermination | AcquiringBankPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        authorization_code: str,
        body: AcquiringBankPermissionTermination | AcquiringBankPermissionTerminationDict | AnyMapping | Unset = UNSET,
        json: AcquiringBankPermissionTermination | AcquiringBankPermissionTerminationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.terminate_acquiring_bank_permission"],
            {
                "authorization_code": authorization_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeStep(Node):
    """/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}"""

    @property
    def terminate(self) -> V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminateStep:
        """/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate"""
        return V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminateStep(self._caller)

    def get(
        self,
        *,
        authorization_code: str,
        query: GetAcquiringBankPermissionQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcquiringBankPermission]:
        """Look up a permission that an acquiring institution applied for: `payscore.get_acquiring_bank_permission`."""
        return self._caller.call(
            OPERATIONS["payscore.get_acquiring_bank_permission"],
            {
                "authorization_code": authorization_code,
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
        authorization_code: str,
        query: GetAcquiringBankPermissionQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcquiringBankPermission]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_acquiring_bank_permission"],
            {
                "authorization_code": authorization_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankPermissionsAuthorizationCodeStep(Node):
    """/v3/payscore/acquiringbank/permissions/authorization-code"""

    @property
    def _authorization_code_(self) -> V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeStep:
        """/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}"""
        return V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeStep(self._caller)


class V3PayscoreAcquiringbankPermissionsStep(Node):
    """/v3/payscore/acquiringbank/permissions"""

    @property
    def authorization_code(self) -> V3PayscoreAcquiringbankPermissionsAuthorizationCodeStep:
        """/v3/payscore/acquiringbank/permissions/authorization-code"""
        return V3PayscoreAcquiringbankPermissionsAuthorizationCodeStep(self._caller)

    authorizationCode = authorization_code

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AcquiringBankPermissionRequest | AcquiringBankPermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

        @overload
        def post(
            self,
            *,
            body: AcquiringBankPermissionRequest | AcquiringBankPermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

    def post(
        self,
        *,
        body: AcquiringBankPermissionRequest | AcquiringBankPermissionRequestDict | AnyMapping | Unset = UNSET,
        json: AcquiringBankPermissionRequest | AcquiringBankPermissionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]:
        """Apply for the permission of a user through an acquiring institution:
        `payscore.apply_acquiring_bank_permission`.
        """
        return self._caller.call(
            OPERATIONS["payscore.apply_acquiring_bank_permission"],
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
            json: AcquiringBankPermissionRequest | AcquiringBankPermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AcquiringBankPermissionRequest | AcquiringBankPermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

    async def post_async(
        self,
        *,
        body: AcquiringBankPermissionRequest | AcquiringBankPermissionRequestDict | AnyMapping | Unset = UNSET,
        json: AcquiringBankPermissionRequest | AcquiringBankPermissionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.apply_acquiring_bank_permission"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankServiceorderOutOrderNoCancelStep(Node):
    """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CancelAcquiringBankServiceOrderRequest | CancelAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CancelAcquiringBankServiceOrderRequest | CancelAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CancelAcquiringBankServiceOrderRequest
        | CancelAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: CancelAcquiringBankServiceOrderRequest
        | CancelAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Cancel a service order of an acquiring institution: `payscore.cancel_acquiring_bank_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.cancel_acquiring_bank_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CancelAcquiringBankServiceOrderRequest | CancelAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CancelAcquiringBankServiceOrderRequest | CancelAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CancelAcquiringBankServiceOrderRequest
        | CancelAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: CancelAcquiringBankServiceOrderRequest
        | CancelAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.cancel_acquiring_bank_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankServiceorderOutOrderNoCompleteStep(Node):
    """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CompleteAcquiringBankServiceOrderRequest | CompleteAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CompleteAcquiringBankServiceOrderRequest | CompleteAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CompleteAcquiringBankServiceOrderRequest
        | CompleteAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: CompleteAcquiringBankServiceOrderRequest
        | CompleteAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Complete a service order of an acquiring institution: `payscore.complete_acquiring_bank_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.complete_acquiring_bank_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CompleteAcquiringBankServiceOrderRequest | CompleteAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CompleteAcquiringBankServiceOrderRequest | CompleteAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CompleteAcquiringBankServiceOrderRequest
        | CompleteAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: CompleteAcquiringBankServiceOrderRequest
        | CompleteAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.complete_acquiring_bank_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankServiceorderOutOrderNoModifyStep(Node):
    """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: ModifyAcquiringBankServiceOrderRequest | ModifyAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: ModifyAcquiringBankServiceOrderRequest | ModifyAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: ModifyAcquiringBankServiceOrderRequest
        | ModifyAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: ModifyAcquiringBankServiceOrderRequest
        | ModifyAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Lower the amount of a completed service order of an acquiring institution:
        `payscore.modify_acquiring_bank_service_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.modify_acquiring_bank_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: ModifyAcquiringBankServiceOrderRequest | ModifyAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: ModifyAcquiringBankServiceOrderRequest | ModifyAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: ModifyAcquiringBankServiceOrderRequest
        | ModifyAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: ModifyAcquiringBankServiceOrderRequest
        | ModifyAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.modify_acquiring_bank_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfoStep(Node):
    """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RegisteredDeduction]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RegisteredDeduction]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
        json: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RegisteredDeduction]:
        """Register the debit with which an acquiring institution collects an order:
        `payscore.register_acquiring_bank_deduction`.
        """
        return self._caller.call(
            OPERATIONS["payscore.register_acquiring_bank_deduction"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RegisteredDeduction]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: DeductionRegistration | DeductionRegistrationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RegisteredDeduction]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
        json: DeductionRegistration | DeductionRegistrationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RegisteredDeduction]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.register_acquiring_bank_deduction"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankServiceorderOutOrderNoSyncStep(Node):
    """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: SyncAcquiringBankServiceOrderRequest
        | SyncAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: SyncAcquiringBankServiceOrderRequest
        | SyncAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell WeChat Pay that an order of an acquiring institution was paid in another way:
        `payscore.sync_acquiring_bank_service_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.sync_acquiring_bank_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: SyncAcquiringBankServiceOrderRequest
        | SyncAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: SyncAcquiringBankServiceOrderRequest
        | SyncAcquiringBankServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.sync_acquiring_bank_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankServiceorderOutOrderNoStep(Node):
    """/v3/payscore/acquiringbank/serviceorder/{out_order_no}"""

    @property
    def cancel(self) -> V3PayscoreAcquiringbankServiceorderOutOrderNoCancelStep:
        """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel"""
        return V3PayscoreAcquiringbankServiceorderOutOrderNoCancelStep(self._caller)

    @property
    def complete(self) -> V3PayscoreAcquiringbankServiceorderOutOrderNoCompleteStep:
        """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete"""
        return V3PayscoreAcquiringbankServiceorderOutOrderNoCompleteStep(self._caller)

    @property
    def modify(self) -> V3PayscoreAcquiringbankServiceorderOutOrderNoModifyStep:
        """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify"""
        return V3PayscoreAcquiringbankServiceorderOutOrderNoModifyStep(self._caller)

    @property
    def registerdeductinfo(self) -> V3PayscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfoStep:
        """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"""
        return V3PayscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfoStep(self._caller)

    @property
    def sync(self) -> V3PayscoreAcquiringbankServiceorderOutOrderNoSyncStep:
        """/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync"""
        return V3PayscoreAcquiringbankServiceorderOutOrderNoSyncStep(self._caller)


class V3PayscoreAcquiringbankServiceorderDeductionStep(Node):
    """/v3/payscore/acquiringbank/serviceorder/deduction"""

    def get(
        self,
        *,
        query: GetAcquiringBankDeductionQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Deduction]:
        """Look up the debit that was registered for an order: `payscore.get_acquiring_bank_deduction`."""
        return self._caller.call(
            OPERATIONS["payscore.get_acquiring_bank_deduction"],
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
        query: GetAcquiringBankDeductionQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Deduction]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_acquiring_bank_deduction"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankServiceorderStep(Node):
    """/v3/payscore/acquiringbank/serviceorder"""

    @property
    def _out_order_no_(self) -> V3PayscoreAcquiringbankServiceorderOutOrderNoStep:
        """/v3/payscore/acquiringbank/serviceorder/{out_order_no}"""
        return V3PayscoreAcquiringbankServiceorderOutOrderNoStep(self._caller)

    @property
    def deduction(self) -> V3PayscoreAcquiringbankServiceorderDeductionStep:
        """/v3/payscore/acquiringbank/serviceorder/deduction"""
        return V3PayscoreAcquiringbankServiceorderDeductionStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AcquiringBankServiceOrderRequest | AcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedAcquiringBankServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            body: AcquiringBankServiceOrderRequest | AcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedAcquiringBankServiceOrder]: ...

    def post(
        self,
        *,
        body: AcquiringBankServiceOrderRequest | AcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: AcquiringBankServiceOrderRequest | AcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedAcquiringBankServiceOrder]:
        """Make a service order through an acquiring institution: `payscore.create_acquiring_bank_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.create_acquiring_bank_service_order"],
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
            json: AcquiringBankServiceOrderRequest | AcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedAcquiringBankServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AcquiringBankServiceOrderRequest | AcquiringBankServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedAcquiringBankServiceOrder]: ...

    async def post_async(
        self,
        *,
        body: AcquiringBankServiceOrderRequest | AcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: AcquiringBankServiceOrderRequest | AcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedAcquiringBankServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_acquiring_bank_service_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        query: GetAcquiringBankServiceOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcquiringBankServiceOrder]:
        """Look up a service order of an acquiring institution: `payscore.get_acquiring_bank_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.get_acquiring_bank_service_order"],
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
        query: GetAcquiringBankServiceOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcquiringBankServiceOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_acquiring_bank_service_order"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankServicepayondeliveryorderStep(Node):
    """/v3/payscore/acquiringbank/servicepayondeliveryorder"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AcquiringBankPayOnDeliveryOrderRequest | AcquiringBankPayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

        @overload
        def post(
            self,
            *,
            body: AcquiringBankPayOnDeliveryOrderRequest | AcquiringBankPayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

    def post(
        self,
        *,
        body: AcquiringBankPayOnDeliveryOrderRequest
        | AcquiringBankPayOnDeliveryOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: AcquiringBankPayOnDeliveryOrderRequest
        | AcquiringBankPayOnDeliveryOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerPayOnDeliveryOrder]:
        """Make a service order for goods paid for on delivery, by an acquiring institution:
        `payscore.create_acquiring_bank_pay_on_delivery_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.create_acquiring_bank_pay_on_delivery_order"],
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
            json: AcquiringBankPayOnDeliveryOrderRequest | AcquiringBankPayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AcquiringBankPayOnDeliveryOrderRequest | AcquiringBankPayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

    async def post_async(
        self,
        *,
        body: AcquiringBankPayOnDeliveryOrderRequest
        | AcquiringBankPayOnDeliveryOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: AcquiringBankPayOnDeliveryOrderRequest
        | AcquiringBankPayOnDeliveryOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerPayOnDeliveryOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_acquiring_bank_pay_on_delivery_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreAcquiringbankStep(Node):
    """/v3/payscore/acquiringbank"""

    @property
    def permissions(self) -> V3PayscoreAcquiringbankPermissionsStep:
        """/v3/payscore/acquiringbank/permissions"""
        return V3PayscoreAcquiringbankPermissionsStep(self._caller)

    @property
    def serviceorder(self) -> V3PayscoreAcquiringbankServiceorderStep:
        """/v3/payscore/acquiringbank/serviceorder"""
        return V3PayscoreAcquiringbankServiceorderStep(self._caller)

    @property
    def servicepayondeliveryorder(self) -> V3PayscoreAcquiringbankServicepayondeliveryorderStep:
        """/v3/payscore/acquiringbank/servicepayondeliveryorder"""
        return V3PayscoreAcquiringbankServicepayondeliveryorderStep(self._caller)


class V3PayscorePartnerPermissionsApplyForSceneStep(Node):
    """/v3/payscore/partner/permissions/apply-for-scene"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ScenePermission]: ...

        @overload
        def post(
            self,
            *,
            body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ScenePermission]: ...

    def post(
        self,
        *,
        body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
        json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScenePermission]:
        """Apply for the permission of a user who is just paying an order:
        `payscore.apply_partner_permission_for_scene`.
        """
        return self._caller.call(
            OPERATIONS["payscore.apply_partner_permission_for_scene"],
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
            json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ScenePermission]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ScenePermission]: ...

    async def post_async(
        self,
        *,
        body: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
        json: ScenePermissionRequest | ScenePermissionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScenePermission]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.apply_partner_permission_for_scene"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerPermissionsAssessUserRiskLevelStep(Node):
    """/v3/payscore/partner/permissions/assess-user-risk-level"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            query: AssessPartnerUserRiskLevelQuery,
            json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserRisk]: ...

        @overload
        def post(
            self,
            *,
            query: AssessPartnerUserRiskLevelQuery,
            body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserRisk]: ...

    def post(
        self,
        *,
        query: AssessPartnerUserRiskLevelQuery,
        body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserRisk]:
        """Ask how far a user of a sub-merchant can be trusted: `payscore.assess_partner_user_risk_level`."""
        return self._caller.call(
            OPERATIONS["payscore.assess_partner_user_risk_level"],
            {},
            query,
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
            query: AssessPartnerUserRiskLevelQuery,
            json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserRisk]: ...

        @overload
        async def post_async(
            self,
            *,
            query: AssessPartnerUserRiskLevelQuery,
            body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserRisk]: ...

    async def post_async(
        self,
        *,
        query: AssessPartnerUserRiskLevelQuery,
        body: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerUserRiskRequest | PartnerUserRiskRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserRisk]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.assess_partner_user_risk_level"],
            {},
            query,
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminateStep(Node):
    """/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            authorization_code: str,
            json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            authorization_code: str,
            body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        authorization_code: str,
        body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
        json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End a permission for a sub-merchant by the service provider's own number:
        `payscore.terminate_partner_permission_by_authorization_code`.
        """
        return self._caller.call(
            OPERATIONS["payscore.terminate_partner_permission_by_authorization_code"],
            {
                "authorization_code": authorization_code,
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
            authorization_code: str,
            json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            authorization_code: str,
            body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        authorization_code: str,
        body: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
        json: PartnerPermissionTermination | PartnerPermissionTerminationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.terminate_partner_permission_by_authorization_code"],
            {
                "authorization_code": authorization_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeStep(Node):
    """/v3/payscore/partner/permissions/authorization-code/{authorization_code}"""

    @property
    def terminate(self) -> V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminateStep:
        """/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate"""
        return V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminateStep(self._caller)

    def get(
        self,
        *,
        authorization_code: str,
        query: GetPartnerPermissionByAuthorizationCodeQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPermission]:
        """Look up a permission for a sub-merchant by the service provider's own number:
        `payscore.get_partner_permission_by_authorization_code`.
        """
        return self._caller.call(
            OPERATIONS["payscore.get_partner_permission_by_authorization_code"],
            {
                "authorization_code": authorization_code,
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
        authorization_code: str,
        query: GetPartnerPermissionByAuthorizationCodeQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPermission]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_partner_permission_by_authorization_code"],
            {
                "authorization_code": authorization_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerPermissionsAuthorizationCodeStep(Node):
    """/v3/payscore/partner/permissions/authorization-code"""

    @property
    def _authorization_code_(self) -> V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeStep:
        """/v3/payscore/partner/permissions/authorization-code/{authorization_code}"""
        return V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeStep(self._caller)


class V3PayscorePartnerPermissionsSearchStep(Node):
    """/v3/payscore/partner/permissions/search"""

    def get(
        self,
        *,
        query: GetPartnerPermissionByOpenidQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPermission]:
        """Look up a permission for a sub-merchant by OpenID: `payscore.get_partner_permission_by_openid`."""
        return self._caller.call(
            OPERATIONS["payscore.get_partner_permission_by_openid"],
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
        query: GetPartnerPermissionByOpenidQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPermission]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_partner_permission_by_openid"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerPermissionsTerminateStep(Node):
    """/v3/payscore/partner/permissions/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPermissionTerminationByOpenId | PartnerPermissionTerminationByOpenIdDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPermissionTerminationByOpenId | PartnerPermissionTerminationByOpenIdDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: PartnerPermissionTerminationByOpenId
        | PartnerPermissionTerminationByOpenIdDict
        | AnyMapping
        | Unset = UNSET,
        json: PartnerPermissionTerminationByOpenId
        | PartnerPermissionTerminationByOpenIdDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End a permission for a sub-merchant by OpenID: `payscore.terminate_partner_permission_by_openid`."""
        return self._caller.call(
            OPERATIONS["payscore.terminate_partner_permission_by_openid"],
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
            json: PartnerPermissionTerminationByOpenId | PartnerPermissionTerminationByOpenIdDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPermissionTerminationByOpenId | PartnerPermissionTerminationByOpenIdDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: PartnerPermissionTerminationByOpenId
        | PartnerPermissionTerminationByOpenIdDict
        | AnyMapping
        | Unset = UNSET,
        json: PartnerPermissionTerminationByOpenId
        | PartnerPermissionTerminationByOpenIdDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.terminate_partner_permission_by_openid"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerPermissionsStep(Node):
    """/v3/payscore/partner/permissions"""

    @property
    def apply_for_scene(self) -> V3PayscorePartnerPermissionsApplyForSceneStep:
        """/v3/payscore/partner/permissions/apply-for-scene"""
        return V3PayscorePartnerPermissionsApplyForSceneStep(self._caller)

    applyForScene = apply_for_scene

    @property
    def assess_user_risk_level(self) -> V3PayscorePartnerPermissionsAssessUserRiskLevelStep:
        """/v3/payscore/partner/permissions/assess-user-risk-level"""
        return V3PayscorePartnerPermissionsAssessUserRiskLevelStep(self._caller)

    assessUserRiskLevel = assess_user_risk_level

    @property
    def authorization_code(self) -> V3PayscorePartnerPermissionsAuthorizationCodeStep:
        """/v3/payscore/partner/permissions/authorization-code"""
        return V3PayscorePartnerPermissionsAuthorizationCodeStep(self._caller)

    authorizationCode = authorization_code

    @property
    def search(self) -> V3PayscorePartnerPermissionsSearchStep:
        """/v3/payscore/partner/permissions/search"""
        return V3PayscorePartnerPermissionsSearchStep(self._caller)

    @property
    def terminate(self) -> V3PayscorePartnerPermissionsTerminateStep:
        """/v3/payscore/partner/permissions/terminate"""
        return V3PayscorePartnerPermissionsTerminateStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPermissionRequest | PartnerPermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPermissionRequest | PartnerPermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

    def post(
        self,
        *,
        body: PartnerPermissionRequest | PartnerPermissionRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPermissionRequest | PartnerPermissionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]:
        """Apply for the permission of a user for orders of a sub-merchant: `payscore.apply_partner_permission`."""
        return self._caller.call(
            OPERATIONS["payscore.apply_partner_permission"],
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
            json: PartnerPermissionRequest | PartnerPermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPermissionRequest | PartnerPermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

    async def post_async(
        self,
        *,
        body: PartnerPermissionRequest | PartnerPermissionRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPermissionRequest | PartnerPermissionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.apply_partner_permission"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceAccountApplicationsOutApplyNoStep(Node):
    """/v3/payscore/partner/service-account-applications/{out_apply_no}"""

    def get(
        self,
        *,
        out_apply_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceAccountApplication]:
        """Look up an application for a service for a sub-merchant: `payscore.get_partner_service_account`."""
        return self._caller.call(
            OPERATIONS["payscore.get_partner_service_account"],
            {
                "out_apply_no": out_apply_no,
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
        out_apply_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceAccountApplication]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_partner_service_account"],
            {
                "out_apply_no": out_apply_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceAccountApplicationsStep(Node):
    """/v3/payscore/partner/service-account-applications"""

    @property
    def _out_apply_no_(self) -> V3PayscorePartnerServiceAccountApplicationsOutApplyNoStep:
        """/v3/payscore/partner/service-account-applications/{out_apply_no}"""
        return V3PayscorePartnerServiceAccountApplicationsOutApplyNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceAccountApplication]: ...

        @overload
        def post(
            self,
            *,
            body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceAccountApplication]: ...

    def post(
        self,
        *,
        body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
        json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceAccountApplication]:
        """Apply for a service of WeChat Pay score for a sub-merchant: `payscore.apply_partner_service_account`."""
        return self._caller.call(
            OPERATIONS["payscore.apply_partner_service_account"],
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
            json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceAccountApplication]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceAccountApplication]: ...

    async def post_async(
        self,
        *,
        body: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
        json: ServiceAccountRequest | ServiceAccountRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceAccountApplication]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.apply_partner_service_account"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceorderOutOrderNoCancelStep(Node):
    """/v3/payscore/partner/serviceorder/{out_order_no}/cancel"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CancelPartnerServiceOrderRequest | CancelPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CancelPartnerServiceOrderRequest | CancelPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CancelPartnerServiceOrderRequest | CancelPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelPartnerServiceOrderRequest | CancelPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Cancel a service order of a sub-merchant: `payscore.cancel_partner_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.cancel_partner_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CancelPartnerServiceOrderRequest | CancelPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CancelPartnerServiceOrderRequest | CancelPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CancelPartnerServiceOrderRequest | CancelPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelPartnerServiceOrderRequest | CancelPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.cancel_partner_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceorderOutOrderNoCompleteStep(Node):
    """/v3/payscore/partner/serviceorder/{out_order_no}/complete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Complete a service order of a sub-merchant and have its money debited:
        `payscore.complete_partner_service_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.complete_partner_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompletePartnerServiceOrderRequest | CompletePartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.complete_partner_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceorderOutOrderNoModifyStep(Node):
    """/v3/payscore/partner/serviceorder/{out_order_no}/modify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Lower the amount of a completed service order of a sub-merchant: `payscore.modify_partner_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.modify_partner_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.modify_partner_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceorderOutOrderNoPayStep(Node):
    """/v3/payscore/partner/serviceorder/{out_order_no}/pay"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: PayPartnerServiceOrderRequest | PayPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: PayPartnerServiceOrderRequest | PayPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: PayPartnerServiceOrderRequest | PayPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PayPartnerServiceOrderRequest | PayPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Have the money of a service order of a sub-merchant debited once more:
        `payscore.pay_partner_service_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.pay_partner_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: PayPartnerServiceOrderRequest | PayPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: PayPartnerServiceOrderRequest | PayPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: PayPartnerServiceOrderRequest | PayPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PayPartnerServiceOrderRequest | PayPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.pay_partner_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceorderOutOrderNoSendPendingmessageStep(Node):
    """/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell the user of an order of a sub-merchant that there is something to settle:
        `payscore.send_partner_pending_message`.
        """
        return self._caller.call(
            OPERATIONS["payscore.send_partner_pending_message"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.send_partner_pending_message"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessageStep(Node):
    """/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell the user of an order of a sub-merchant what will be debited: `payscore.send_partner_prepaid_message`."""
        return self._caller.call(
            OPERATIONS["payscore.send_partner_prepaid_message"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerServiceMessageRequest | PartnerServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.send_partner_prepaid_message"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceorderOutOrderNoSyncStep(Node):
    """/v3/payscore/partner/serviceorder/{out_order_no}/sync"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: SyncPartnerServiceOrderRequest | SyncPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: SyncPartnerServiceOrderRequest | SyncPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: SyncPartnerServiceOrderRequest | SyncPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SyncPartnerServiceOrderRequest | SyncPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell WeChat Pay that a service order of a sub-merchant was paid in another way:
        `payscore.sync_partner_service_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.sync_partner_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: SyncPartnerServiceOrderRequest | SyncPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: SyncPartnerServiceOrderRequest | SyncPartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: SyncPartnerServiceOrderRequest | SyncPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SyncPartnerServiceOrderRequest | SyncPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.sync_partner_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceorderOutOrderNoStep(Node):
    """/v3/payscore/partner/serviceorder/{out_order_no}"""

    @property
    def cancel(self) -> V3PayscorePartnerServiceorderOutOrderNoCancelStep:
        """/v3/payscore/partner/serviceorder/{out_order_no}/cancel"""
        return V3PayscorePartnerServiceorderOutOrderNoCancelStep(self._caller)

    @property
    def complete(self) -> V3PayscorePartnerServiceorderOutOrderNoCompleteStep:
        """/v3/payscore/partner/serviceorder/{out_order_no}/complete"""
        return V3PayscorePartnerServiceorderOutOrderNoCompleteStep(self._caller)

    @property
    def modify(self) -> V3PayscorePartnerServiceorderOutOrderNoModifyStep:
        """/v3/payscore/partner/serviceorder/{out_order_no}/modify"""
        return V3PayscorePartnerServiceorderOutOrderNoModifyStep(self._caller)

    @property
    def pay(self) -> V3PayscorePartnerServiceorderOutOrderNoPayStep:
        """/v3/payscore/partner/serviceorder/{out_order_no}/pay"""
        return V3PayscorePartnerServiceorderOutOrderNoPayStep(self._caller)

    @property
    def send_pendingmessage(self) -> V3PayscorePartnerServiceorderOutOrderNoSendPendingmessageStep:
        """/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"""
        return V3PayscorePartnerServiceorderOutOrderNoSendPendingmessageStep(self._caller)

    sendPendingmessage = send_pendingmessage

    @property
    def send_prepaidmessage(self) -> V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessageStep:
        """/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage"""
        return V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessageStep(self._caller)

    sendPrepaidmessage = send_prepaidmessage

    @property
    def sync(self) -> V3PayscorePartnerServiceorderOutOrderNoSyncStep:
        """/v3/payscore/partner/serviceorder/{out_order_no}/sync"""
        return V3PayscorePartnerServiceorderOutOrderNoSyncStep(self._caller)


class V3PayscorePartnerServiceorderDirectCompleteStep(Node):
    """/v3/payscore/partner/serviceorder/direct-complete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: DirectCompletePartnerServiceOrderRequest
        | DirectCompletePartnerServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: DirectCompletePartnerServiceOrderRequest
        | DirectCompletePartnerServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Make and complete a service order of a sub-merchant at once, with its debit:
        `payscore.direct_complete_partner_service_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.direct_complete_partner_service_order"],
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
            json: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: DirectCompletePartnerServiceOrderRequest | DirectCompletePartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: DirectCompletePartnerServiceOrderRequest
        | DirectCompletePartnerServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: DirectCompletePartnerServiceOrderRequest
        | DirectCompletePartnerServiceOrderRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.direct_complete_partner_service_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServiceorderStep(Node):
    """/v3/payscore/partner/serviceorder"""

    @property
    def _out_order_no_(self) -> V3PayscorePartnerServiceorderOutOrderNoStep:
        """/v3/payscore/partner/serviceorder/{out_order_no}"""
        return V3PayscorePartnerServiceorderOutOrderNoStep(self._caller)

    @property
    def direct_complete(self) -> V3PayscorePartnerServiceorderDirectCompleteStep:
        """/v3/payscore/partner/serviceorder/direct-complete"""
        return V3PayscorePartnerServiceorderDirectCompleteStep(self._caller)

    directComplete = direct_complete

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerServiceOrderRequest | PartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerServiceOrderRequest | PartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerServiceOrder]: ...

    def post(
        self,
        *,
        body: PartnerServiceOrderRequest | PartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerServiceOrderRequest | PartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerServiceOrder]:
        """Make a service order for a sub-merchant: `payscore.create_partner_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.create_partner_service_order"],
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
            json: PartnerServiceOrderRequest | PartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerServiceOrderRequest | PartnerServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerServiceOrder]: ...

    async def post_async(
        self,
        *,
        body: PartnerServiceOrderRequest | PartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerServiceOrderRequest | PartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_partner_service_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        query: GetPartnerServiceOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerServiceOrder]:
        """Look up a service order of a sub-merchant: `payscore.get_partner_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.get_partner_service_order"],
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
        query: GetPartnerServiceOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerServiceOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_partner_service_order"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServicepayondeliveryorderStep(Node):
    """/v3/payscore/partner/servicepayondeliveryorder"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

    def post(
        self,
        *,
        body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerPayOnDeliveryOrder]:
        """Make a service order for goods of a sub-merchant that are paid for on delivery:
        `payscore.create_partner_pay_on_delivery_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.create_partner_pay_on_delivery_order"],
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
            json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerPayOnDeliveryOrder]: ...

    async def post_async(
        self,
        *,
        body: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPayOnDeliveryOrderRequest | PartnerPayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerPayOnDeliveryOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_partner_pay_on_delivery_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServicequotasServiceIdServiceIdStep(Node):
    """/v3/payscore/partner/servicequotas/service-id/{service_id}"""

    def get(
        self,
        *,
        service_id: str,
        query: GetPartnerServiceQuotasQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceQuotas]:
        """Look up how much users of each level may have before they pay: `payscore.get_partner_service_quotas`."""
        return self._caller.call(
            OPERATIONS["payscore.get_partner_service_quotas"],
            {
                "service_id": service_id,
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
        service_id: str,
        query: GetPartnerServiceQuotasQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceQuotas]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_partner_service_quotas"],
            {
                "service_id": service_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePartnerServicequotasServiceIdStep(Node):
    """/v3/payscore/partner/servicequotas/service-id"""

    @property
    def _service_id_(self) -> V3PayscorePartnerServicequotasServiceIdServiceIdStep:
        """/v3/payscore/partner/servicequotas/service-id/{service_id}"""
        return V3PayscorePartnerServicequotasServiceIdServiceIdStep(self._caller)


class V3PayscorePartnerServicequotasStep(Node):
    """/v3/payscore/partner/servicequotas"""

    @property
    def service_id(self) -> V3PayscorePartnerServicequotasServiceIdStep:
        """/v3/payscore/partner/servicequotas/service-id"""
        return V3PayscorePartnerServicequotasServiceIdStep(self._caller)

    serviceId = service_id


class V3PayscorePartnerStep(Node):
    """/v3/payscore/partner"""

    @property
    def permissions(self) -> V3PayscorePartnerPermissionsStep:
        """/v3/payscore/partner/permissions"""
        return V3PayscorePartnerPermissionsStep(self._caller)

    @property
    def service_account_applications(self) -> V3PayscorePartnerServiceAccountApplicationsStep:
        """/v3/payscore/partner/service-account-applications"""
        return V3PayscorePartnerServiceAccountApplicationsStep(self._caller)

    serviceAccountApplications = service_account_applications

    @property
    def serviceorder(self) -> V3PayscorePartnerServiceorderStep:
        """/v3/payscore/partner/serviceorder"""
        return V3PayscorePartnerServiceorderStep(self._caller)

    @property
    def servicepayondeliveryorder(self) -> V3PayscorePartnerServicepayondeliveryorderStep:
        """/v3/payscore/partner/servicepayondeliveryorder"""
        return V3PayscorePartnerServicepayondeliveryorderStep(self._caller)

    @property
    def servicequotas(self) -> V3PayscorePartnerServicequotasStep:
        """/v3/payscore/partner/servicequotas"""
        return V3PayscorePartnerServicequotasStep(self._caller)


class V3PayscorePermissionsAssessUserRiskLevelStep(Node):
    """/v3/payscore/permissions/assess-user-risk-level"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: UserRiskRequest | UserRiskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserRisk]: ...

        @overload
        def post(
            self,
            *,
            body: UserRiskRequest | UserRiskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserRisk]: ...

    def post(
        self,
        *,
        body: UserRiskRequest | UserRiskRequestDict | AnyMapping | Unset = UNSET,
        json: UserRiskRequest | UserRiskRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserRisk]:
        """Ask how far a user can be trusted with goods paid for on delivery: `payscore.assess_user_risk_level`."""
        return self._caller.call(
            OPERATIONS["payscore.assess_user_risk_level"],
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
            json: UserRiskRequest | UserRiskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserRisk]: ...

        @overload
        async def post_async(
            self,
            *,
            body: UserRiskRequest | UserRiskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserRisk]: ...

    async def post_async(
        self,
        *,
        body: UserRiskRequest | UserRiskRequestDict | AnyMapping | Unset = UNSET,
        json: UserRiskRequest | UserRiskRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserRisk]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.assess_user_risk_level"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminateStep(Node):
    """/v3/payscore/permissions/authorization-code/{authorization_code}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            authorization_code: str,
            json: PermissionTermination | PermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            authorization_code: str,
            body: PermissionTermination | PermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        authorization_code: str,
        body: PermissionTermination | PermissionTerminationDict | AnyMapping | Unset = UNSET,
        json: PermissionTermination | PermissionTerminationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End a permission of a user by the merchant's own number:
        `payscore.terminate_permission_by_authorization_code`.
        """
        return self._caller.call(
            OPERATIONS["payscore.terminate_permission_by_authorization_code"],
            {
                "authorization_code": authorization_code,
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
            authorization_code: str,
            json: PermissionTermination | PermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            authorization_code: str,
            body: PermissionTermination | PermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        authorization_code: str,
        body: PermissionTermination | PermissionTerminationDict | AnyMapping | Unset = UNSET,
        json: PermissionTermination | PermissionTerminationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.terminate_permission_by_authorization_code"],
            {
                "authorization_code": authorization_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePermissionsAuthorizationCodeAuthorizationCodeStep(Node):
    """/v3/payscore/permissions/authorization-code/{authorization_code}"""

    @property
    def terminate(self) -> V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminateStep:
        """/v3/payscore/permissions/authorization-code/{authorization_code}/terminate"""
        return V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminateStep(self._caller)

    def get(
        self,
        *,
        authorization_code: str,
        query: GetPermissionByAuthorizationCodeQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Permission]:
        """Look up a permission of a user by the merchant's own number:
        `payscore.get_permission_by_authorization_code`.
        """
        return self._caller.call(
            OPERATIONS["payscore.get_permission_by_authorization_code"],
            {
                "authorization_code": authorization_code,
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
        authorization_code: str,
        query: GetPermissionByAuthorizationCodeQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Permission]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_permission_by_authorization_code"],
            {
                "authorization_code": authorization_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePermissionsAuthorizationCodeStep(Node):
    """/v3/payscore/permissions/authorization-code"""

    @property
    def _authorization_code_(self) -> V3PayscorePermissionsAuthorizationCodeAuthorizationCodeStep:
        """/v3/payscore/permissions/authorization-code/{authorization_code}"""
        return V3PayscorePermissionsAuthorizationCodeAuthorizationCodeStep(self._caller)


class V3PayscorePermissionsOpenidOpenidTerminateStep(Node):
    """/v3/payscore/permissions/openid/{openid}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            json: PermissionTerminationByOpenId | PermissionTerminationByOpenIdDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            body: PermissionTerminationByOpenId | PermissionTerminationByOpenIdDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        openid: str,
        body: PermissionTerminationByOpenId | PermissionTerminationByOpenIdDict | AnyMapping | Unset = UNSET,
        json: PermissionTerminationByOpenId | PermissionTerminationByOpenIdDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End a permission of a user by OpenID: `payscore.terminate_permission_by_openid`."""
        return self._caller.call(
            OPERATIONS["payscore.terminate_permission_by_openid"],
            {
                "openid": openid,
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
            openid: str,
            json: PermissionTerminationByOpenId | PermissionTerminationByOpenIdDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            body: PermissionTerminationByOpenId | PermissionTerminationByOpenIdDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        openid: str,
        body: PermissionTerminationByOpenId | PermissionTerminationByOpenIdDict | AnyMapping | Unset = UNSET,
        json: PermissionTerminationByOpenId | PermissionTerminationByOpenIdDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.terminate_permission_by_openid"],
            {
                "openid": openid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePermissionsOpenidOpenidStep(Node):
    """/v3/payscore/permissions/openid/{openid}"""

    @property
    def terminate(self) -> V3PayscorePermissionsOpenidOpenidTerminateStep:
        """/v3/payscore/permissions/openid/{openid}/terminate"""
        return V3PayscorePermissionsOpenidOpenidTerminateStep(self._caller)

    def get(
        self,
        *,
        openid: str,
        query: GetPermissionByOpenidQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Permission]:
        """Look up a permission of a user by OpenID: `payscore.get_permission_by_openid`."""
        return self._caller.call(
            OPERATIONS["payscore.get_permission_by_openid"],
            {
                "openid": openid,
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
        openid: str,
        query: GetPermissionByOpenidQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Permission]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_permission_by_openid"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePermissionsOpenidStep(Node):
    """/v3/payscore/permissions/openid"""

    @property
    def _openid_(self) -> V3PayscorePermissionsOpenidOpenidStep:
        """/v3/payscore/permissions/openid/{openid}"""
        return V3PayscorePermissionsOpenidOpenidStep(self._caller)


class V3PayscorePermissionsStep(Node):
    """/v3/payscore/permissions"""

    @property
    def assess_user_risk_level(self) -> V3PayscorePermissionsAssessUserRiskLevelStep:
        """/v3/payscore/permissions/assess-user-risk-level"""
        return V3PayscorePermissionsAssessUserRiskLevelStep(self._caller)

    assessUserRiskLevel = assess_user_risk_level

    @property
    def authorization_code(self) -> V3PayscorePermissionsAuthorizationCodeStep:
        """/v3/payscore/permissions/authorization-code"""
        return V3PayscorePermissionsAuthorizationCodeStep(self._caller)

    authorizationCode = authorization_code

    @property
    def openid(self) -> V3PayscorePermissionsOpenidStep:
        """/v3/payscore/permissions/openid"""
        return V3PayscorePermissionsOpenidStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PermissionRequest | PermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

        @overload
        def post(
            self,
            *,
            body: PermissionRequest | PermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

    def post(
        self,
        *,
        body: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
        json: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]:
        """Apply for the permission of a user for orders without confirmation: `payscore.apply_permission`."""
        return self._caller.call(
            OPERATIONS["payscore.apply_permission"],
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
            json: PermissionRequest | PermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PermissionRequest | PermissionRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedPermission]: ...

    async def post_async(
        self,
        *,
        body: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
        json: PermissionRequest | PermissionRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedPermission]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.apply_permission"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreOverseaPartnerServiceorderOutOrderNoCancelStep(Node):
    """/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CancelOverseaServiceOrderRequest | CancelOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CancelOverseaServiceOrderRequest | CancelOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CancelOverseaServiceOrderRequest | CancelOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelOverseaServiceOrderRequest | CancelOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Cancel a service order of a sub-merchant outside mainland China: `payscore.cancel_oversea_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.cancel_oversea_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CancelOverseaServiceOrderRequest | CancelOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CancelOverseaServiceOrderRequest | CancelOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CancelOverseaServiceOrderRequest | CancelOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelOverseaServiceOrderRequest | CancelOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.cancel_oversea_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreOverseaPartnerServiceorderOutOrderNoCompleteStep(Node):
    """/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Complete a service order outside mainland China and have its money debited:
        `payscore.complete_oversea_service_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.complete_oversea_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompleteOverseaServiceOrderRequest | CompleteOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.complete_oversea_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreOverseaPartnerServiceorderOutOrderNoSyncStep(Node):
    """/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell WeChat Pay that an order outside mainland China was paid in another way:
        `payscore.sync_oversea_service_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.sync_oversea_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.sync_oversea_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreOverseaPartnerServiceorderOutOrderNoStep(Node):
    """/v3/payscore/oversea/partner/serviceorder/{out_order_no}"""

    @property
    def cancel(self) -> V3PayscoreOverseaPartnerServiceorderOutOrderNoCancelStep:
        """/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"""
        return V3PayscoreOverseaPartnerServiceorderOutOrderNoCancelStep(self._caller)

    @property
    def complete(self) -> V3PayscoreOverseaPartnerServiceorderOutOrderNoCompleteStep:
        """/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"""
        return V3PayscoreOverseaPartnerServiceorderOutOrderNoCompleteStep(self._caller)

    @property
    def sync(self) -> V3PayscoreOverseaPartnerServiceorderOutOrderNoSyncStep:
        """/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"""
        return V3PayscoreOverseaPartnerServiceorderOutOrderNoSyncStep(self._caller)


class V3PayscoreOverseaPartnerServiceorderStep(Node):
    """/v3/payscore/oversea/partner/serviceorder"""

    @property
    def _out_order_no_(self) -> V3PayscoreOverseaPartnerServiceorderOutOrderNoStep:
        """/v3/payscore/oversea/partner/serviceorder/{out_order_no}"""
        return V3PayscoreOverseaPartnerServiceorderOutOrderNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedOverseaServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedOverseaServiceOrder]: ...

    def post(
        self,
        *,
        body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedOverseaServiceOrder]:
        """Make a service order of a sub-merchant outside mainland China: `payscore.create_oversea_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.create_oversea_service_order"],
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
            json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedOverseaServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedOverseaServiceOrder]: ...

    async def post_async(
        self,
        *,
        body: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: OverseaServiceOrderRequest | OverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedOverseaServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_oversea_service_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        query: GetOverseaServiceOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OverseaServiceOrder]:
        """Look up a service order of a sub-merchant outside mainland China: `payscore.get_oversea_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.get_oversea_service_order"],
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
        query: GetOverseaServiceOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OverseaServiceOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_oversea_service_order"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreOverseaPartnerStep(Node):
    """/v3/payscore/oversea/partner"""

    @property
    def serviceorder(self) -> V3PayscoreOverseaPartnerServiceorderStep:
        """/v3/payscore/oversea/partner/serviceorder"""
        return V3PayscoreOverseaPartnerServiceorderStep(self._caller)


class V3PayscoreOverseaStep(Node):
    """/v3/payscore/oversea"""

    @property
    def partner(self) -> V3PayscoreOverseaPartnerStep:
        """/v3/payscore/oversea/partner"""
        return V3PayscoreOverseaPartnerStep(self._caller)


class V3PayscorePayafterOrdersOutOrderNoCancelStep(Node):
    """/v3/payscore/payafter-orders/{out_order_no}/cancel"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """Cancel a pay-after order: `payscore.cancel_pay_after_order`."""
        return self._caller.call(
            OPERATIONS["payscore.cancel_pay_after_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.cancel_pay_after_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePayafterOrdersOutOrderNoCompleteStep(Node):
    """/v3/payscore/payafter-orders/{out_order_no}/complete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """Complete a pay-after order and have its money debited: `payscore.complete_pay_after_order`."""
        return self._caller.call(
            OPERATIONS["payscore.complete_pay_after_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.complete_pay_after_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePayafterOrdersOutOrderNoSyncStep(Node):
    """/v3/payscore/payafter-orders/{out_order_no}/sync"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedPayAfterOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedPayAfterOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedPayAfterOrder]:
        """Tell WeChat Pay that a pay-after order was paid in another way: `payscore.sync_pay_after_order`."""
        return self._caller.call(
            OPERATIONS["payscore.sync_pay_after_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedPayAfterOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedPayAfterOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedPayAfterOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.sync_pay_after_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePayafterOrdersOutOrderNoStep(Node):
    """/v3/payscore/payafter-orders/{out_order_no}"""

    @property
    def cancel(self) -> V3PayscorePayafterOrdersOutOrderNoCancelStep:
        """/v3/payscore/payafter-orders/{out_order_no}/cancel"""
        return V3PayscorePayafterOrdersOutOrderNoCancelStep(self._caller)

    @property
    def complete(self) -> V3PayscorePayafterOrdersOutOrderNoCompleteStep:
        """/v3/payscore/payafter-orders/{out_order_no}/complete"""
        return V3PayscorePayafterOrdersOutOrderNoCompleteStep(self._caller)

    @property
    def sync(self) -> V3PayscorePayafterOrdersOutOrderNoSyncStep:
        """/v3/payscore/payafter-orders/{out_order_no}/sync"""
        return V3PayscorePayafterOrdersOutOrderNoSyncStep(self._caller)


class V3PayscorePayafterOrdersStep(Node):
    """/v3/payscore/payafter-orders"""

    @property
    def _out_order_no_(self) -> V3PayscorePayafterOrdersOutOrderNoStep:
        """/v3/payscore/payafter-orders/{out_order_no}"""
        return V3PayscorePayafterOrdersOutOrderNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedScoreOrder]: ...

        @overload
        def post(
            self,
            *,
            body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedScoreOrder]: ...

    def post(
        self,
        *,
        body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedScoreOrder]:
        """Make a pay-after order: `payscore.create_pay_after_order`."""
        return self._caller.call(
            OPERATIONS["payscore.create_pay_after_order"],
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
            json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedScoreOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedScoreOrder]: ...

    async def post_async(
        self,
        *,
        body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedScoreOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_pay_after_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        query: GetPayAfterOrderQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScoreOrder]:
        """Look up a pay-after order: `payscore.get_pay_after_order`."""
        return self._caller.call(
            OPERATIONS["payscore.get_pay_after_order"],
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
        query: GetPayAfterOrderQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScoreOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_pay_after_order"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreServiceorderOutOrderNoCancelStep(Node):
    """/v3/payscore/serviceorder/{out_order_no}/cancel"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CancelServiceOrderRequest | CancelServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CancelServiceOrderRequest | CancelServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CancelServiceOrderRequest | CancelServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelServiceOrderRequest | CancelServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """Cancel a service order: `payscore.cancel_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.cancel_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CancelServiceOrderRequest | CancelServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CancelServiceOrderRequest | CancelServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CancelServiceOrderRequest | CancelServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelServiceOrderRequest | CancelServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.cancel_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreServiceorderOutOrderNoCompleteStep(Node):
    """/v3/payscore/serviceorder/{out_order_no}/complete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """Complete a service order and have its money debited: `payscore.complete_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.complete_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompleteServiceOrderRequest | CompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.complete_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreServiceorderOutOrderNoModifyStep(Node):
    """/v3/payscore/serviceorder/{out_order_no}/modify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: ModifyServiceOrderRequest | ModifyServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: ModifyServiceOrderRequest | ModifyServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: ModifyServiceOrderRequest | ModifyServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: ModifyServiceOrderRequest | ModifyServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """Lower the amount of a completed service order: `payscore.modify_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.modify_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: ModifyServiceOrderRequest | ModifyServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: ModifyServiceOrderRequest | ModifyServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: ModifyServiceOrderRequest | ModifyServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: ModifyServiceOrderRequest | ModifyServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.modify_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreServiceorderOutOrderNoPayStep(Node):
    """/v3/payscore/serviceorder/{out_order_no}/pay"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: PayServiceOrderRequest | PayServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: PayServiceOrderRequest | PayServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: PayServiceOrderRequest | PayServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PayServiceOrderRequest | PayServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """Have the money of a service order debited once more: `payscore.pay_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.pay_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: PayServiceOrderRequest | PayServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: PayServiceOrderRequest | PayServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: PayServiceOrderRequest | PayServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PayServiceOrderRequest | PayServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.pay_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreServiceorderOutOrderNoSendPendingmessageStep(Node):
    """/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        json: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell the user of a service order that there is something to settle: `payscore.send_pending_message`."""
        return self._caller.call(
            OPERATIONS["payscore.send_pending_message"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        json: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.send_pending_message"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreServiceorderOutOrderNoSendPrepaidmessageStep(Node):
    """/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        json: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell the user of a service order what will be debited: `payscore.send_prepaid_message`."""
        return self._caller.call(
            OPERATIONS["payscore.send_prepaid_message"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        json: ServiceMessageRequest | ServiceMessageRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.send_prepaid_message"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreServiceorderOutOrderNoSyncStep(Node):
    """/v3/payscore/serviceorder/{out_order_no}/sync"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """Tell WeChat Pay that a service order was paid in another way: `payscore.sync_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.sync_service_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.sync_service_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreServiceorderOutOrderNoStep(Node):
    """/v3/payscore/serviceorder/{out_order_no}"""

    @property
    def cancel(self) -> V3PayscoreServiceorderOutOrderNoCancelStep:
        """/v3/payscore/serviceorder/{out_order_no}/cancel"""
        return V3PayscoreServiceorderOutOrderNoCancelStep(self._caller)

    @property
    def complete(self) -> V3PayscoreServiceorderOutOrderNoCompleteStep:
        """/v3/payscore/serviceorder/{out_order_no}/complete"""
        return V3PayscoreServiceorderOutOrderNoCompleteStep(self._caller)

    @property
    def modify(self) -> V3PayscoreServiceorderOutOrderNoModifyStep:
        """/v3/payscore/serviceorder/{out_order_no}/modify"""
        return V3PayscoreServiceorderOutOrderNoModifyStep(self._caller)

    @property
    def pay(self) -> V3PayscoreServiceorderOutOrderNoPayStep:
        """/v3/payscore/serviceorder/{out_order_no}/pay"""
        return V3PayscoreServiceorderOutOrderNoPayStep(self._caller)

    @property
    def send_pendingmessage(self) -> V3PayscoreServiceorderOutOrderNoSendPendingmessageStep:
        """/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage"""
        return V3PayscoreServiceorderOutOrderNoSendPendingmessageStep(self._caller)

    sendPendingmessage = send_pendingmessage

    @property
    def send_prepaidmessage(self) -> V3PayscoreServiceorderOutOrderNoSendPrepaidmessageStep:
        """/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage"""
        return V3PayscoreServiceorderOutOrderNoSendPrepaidmessageStep(self._caller)

    sendPrepaidmessage = send_prepaidmessage

    @property
    def sync(self) -> V3PayscoreServiceorderOutOrderNoSyncStep:
        """/v3/payscore/serviceorder/{out_order_no}/sync"""
        return V3PayscoreServiceorderOutOrderNoSyncStep(self._caller)


class V3PayscoreServiceorderDirectCompleteStep(Node):
    """/v3/payscore/serviceorder/direct-complete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: DirectCompleteServiceOrderRequest | DirectCompleteServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            body: DirectCompleteServiceOrderRequest | DirectCompleteServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    def post(
        self,
        *,
        body: DirectCompleteServiceOrderRequest | DirectCompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: DirectCompleteServiceOrderRequest | DirectCompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """Make and complete a service order at once, with its debit: `payscore.direct_complete_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.direct_complete_service_order"],
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
            json: DirectCompleteServiceOrderRequest | DirectCompleteServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: DirectCompleteServiceOrderRequest | DirectCompleteServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    async def post_async(
        self,
        *,
        body: DirectCompleteServiceOrderRequest | DirectCompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: DirectCompleteServiceOrderRequest | DirectCompleteServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.direct_complete_service_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreServiceorderStep(Node):
    """/v3/payscore/serviceorder"""

    @property
    def _out_order_no_(self) -> V3PayscoreServiceorderOutOrderNoStep:
        """/v3/payscore/serviceorder/{out_order_no}"""
        return V3PayscoreServiceorderOutOrderNoStep(self._caller)

    @property
    def direct_complete(self) -> V3PayscoreServiceorderDirectCompleteStep:
        """/v3/payscore/serviceorder/direct-complete"""
        return V3PayscoreServiceorderDirectCompleteStep(self._caller)

    directComplete = direct_complete

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedServiceOrder]: ...

    def post(
        self,
        *,
        body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedServiceOrder]:
        """Make a service order: `payscore.create_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.create_service_order"],
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
            json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedServiceOrder]: ...

    async def post_async(
        self,
        *,
        body: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: ServiceOrderRequest | ServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_service_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        query: GetServiceOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """Look up a service order: `payscore.get_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.get_service_order"],
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
        query: GetServiceOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_service_order"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSmartretailOrdersOutOrderNoCancelStep(Node):
    """/v3/payscore/smartretail-orders/{out_order_no}/cancel"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """Cancel an order of smart retail: `payscore.cancel_smart_retail_order`."""
        return self._caller.call(
            OPERATIONS["payscore.cancel_smart_retail_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CancelScoreOrderRequest | CancelScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.cancel_smart_retail_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSmartretailOrdersOutOrderNoCompleteStep(Node):
    """/v3/payscore/smartretail-orders/{out_order_no}/complete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            out_order_no: str,
            body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    def post(
        self,
        *,
        out_order_no: str,
        body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """Complete an order of smart retail and have its money debited: `payscore.complete_smart_retail_order`."""
        return self._caller.call(
            OPERATIONS["payscore.complete_smart_retail_order"],
            {
                "out_order_no": out_order_no,
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
            out_order_no: str,
            json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_order_no: str,
            body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TouchedServiceOrder]: ...

    async def post_async(
        self,
        *,
        out_order_no: str,
        body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.complete_smart_retail_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSmartretailOrdersOutOrderNoStep(Node):
    """/v3/payscore/smartretail-orders/{out_order_no}"""

    @property
    def cancel(self) -> V3PayscoreSmartretailOrdersOutOrderNoCancelStep:
        """/v3/payscore/smartretail-orders/{out_order_no}/cancel"""
        return V3PayscoreSmartretailOrdersOutOrderNoCancelStep(self._caller)

    @property
    def complete(self) -> V3PayscoreSmartretailOrdersOutOrderNoCompleteStep:
        """/v3/payscore/smartretail-orders/{out_order_no}/complete"""
        return V3PayscoreSmartretailOrdersOutOrderNoCompleteStep(self._caller)


class V3PayscoreSmartretailOrdersStep(Node):
    """/v3/payscore/smartretail-orders"""

    @property
    def _out_order_no_(self) -> V3PayscoreSmartretailOrdersOutOrderNoStep:
        """/v3/payscore/smartretail-orders/{out_order_no}"""
        return V3PayscoreSmartretailOrdersOutOrderNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SmartRetailOrderRequest | SmartRetailOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedScoreOrder]: ...

        @overload
        def post(
            self,
            *,
            body: SmartRetailOrderRequest | SmartRetailOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedScoreOrder]: ...

    def post(
        self,
        *,
        body: SmartRetailOrderRequest | SmartRetailOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SmartRetailOrderRequest | SmartRetailOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedScoreOrder]:
        """Make an order of smart retail: `payscore.create_smart_retail_order`."""
        return self._caller.call(
            OPERATIONS["payscore.create_smart_retail_order"],
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
            json: SmartRetailOrderRequest | SmartRetailOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedScoreOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SmartRetailOrderRequest | SmartRetailOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedScoreOrder]: ...

    async def post_async(
        self,
        *,
        body: SmartRetailOrderRequest | SmartRetailOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SmartRetailOrderRequest | SmartRetailOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedScoreOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_smart_retail_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        query: GetSmartRetailOrderQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScoreOrder]:
        """Look up an order of smart retail: `payscore.get_smart_retail_order`."""
        return self._caller.call(
            OPERATIONS["payscore.get_smart_retail_order"],
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
        query: GetSmartRetailOrderQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScoreOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_smart_retail_order"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopStep(Node):
    """/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            merchant_plan_no: str,
            json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerScorePlan]: ...

        @overload
        def post(
            self,
            *,
            merchant_plan_no: str,
            body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerScorePlan]: ...

    def post(
        self,
        *,
        merchant_plan_no: str,
        body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
        json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]:
        """Stop a plan of a sub-merchant, so that nobody signs it any more: `payscore.stop_partner_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.stop_partner_plan"],
            {
                "merchant_plan_no": merchant_plan_no,
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
            merchant_plan_no: str,
            json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerScorePlan]: ...

        @overload
        async def post_async(
            self,
            *,
            merchant_plan_no: str,
            body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerScorePlan]: ...

    async def post_async(
        self,
        *,
        merchant_plan_no: str,
        body: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
        json: PartnerPlanStop | PartnerPlanStopDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.stop_partner_plan"],
            {
                "merchant_plan_no": merchant_plan_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStep(Node):
    """/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}"""

    @property
    def stop(self) -> V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopStep:
        """/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"""
        return V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopStep(self._caller)

    def get(
        self,
        *,
        merchant_plan_no: str,
        query: GetPartnerPlanQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]:
        """Look up a plan of a sub-merchant: `payscore.get_partner_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.get_partner_plan"],
            {
                "merchant_plan_no": merchant_plan_no,
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
        merchant_plan_no: str,
        query: GetPartnerPlanQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_partner_plan"],
            {
                "merchant_plan_no": merchant_plan_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePlanPartnerPayscorePlansMerchantPlanNoStep(Node):
    """/v3/payscore/plan/partner/payscore-plans/merchant-plan-no"""

    @property
    def _merchant_plan_no_(self) -> V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStep:
        """/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}"""
        return V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStep(self._caller)


class V3PayscorePlanPartnerPayscorePlansStep(Node):
    """/v3/payscore/plan/partner/payscore-plans"""

    @property
    def merchant_plan_no(self) -> V3PayscorePlanPartnerPayscorePlansMerchantPlanNoStep:
        """/v3/payscore/plan/partner/payscore-plans/merchant-plan-no"""
        return V3PayscorePlanPartnerPayscorePlansMerchantPlanNoStep(self._caller)

    merchantPlanNo = merchant_plan_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerScorePlan]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerScorePlan]: ...

    def post(
        self,
        *,
        body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]:
        """Make a plan of a sub-merchant that users can sign: `payscore.create_partner_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.create_partner_plan"],
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
            json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerScorePlan]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerScorePlan]: ...

    async def post_async(
        self,
        *,
        body: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPlanRequest | PartnerPlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerScorePlan]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_partner_plan"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePlanPartnerStep(Node):
    """/v3/payscore/plan/partner"""

    @property
    def payscore_plans(self) -> V3PayscorePlanPartnerPayscorePlansStep:
        """/v3/payscore/plan/partner/payscore-plans"""
        return V3PayscorePlanPartnerPayscorePlansStep(self._caller)

    payscorePlans = payscore_plans


class V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStopStep(Node):
    """/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"""

    def post(
        self,
        *,
        merchant_plan_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScorePlan]:
        """Stop a plan, so that nobody signs it any more: `payscore.stop_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.stop_plan"],
            {
                "merchant_plan_no": merchant_plan_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        merchant_plan_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScorePlan]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.stop_plan"],
            {
                "merchant_plan_no": merchant_plan_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStep(Node):
    """/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}"""

    @property
    def stop(self) -> V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStopStep:
        """/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"""
        return V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStopStep(self._caller)

    def get(
        self,
        *,
        merchant_plan_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScorePlan]:
        """Look up a plan: `payscore.get_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.get_plan"],
            {
                "merchant_plan_no": merchant_plan_no,
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
        merchant_plan_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScorePlan]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_plan"],
            {
                "merchant_plan_no": merchant_plan_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePlanPayscorePlansMerchantPlanNoStep(Node):
    """/v3/payscore/plan/payscore-plans/merchant-plan-no"""

    @property
    def _merchant_plan_no_(self) -> V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStep:
        """/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}"""
        return V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStep(self._caller)


class V3PayscorePlanPayscorePlansStep(Node):
    """/v3/payscore/plan/payscore-plans"""

    @property
    def merchant_plan_no(self) -> V3PayscorePlanPayscorePlansMerchantPlanNoStep:
        """/v3/payscore/plan/payscore-plans/merchant-plan-no"""
        return V3PayscorePlanPayscorePlansMerchantPlanNoStep(self._caller)

    merchantPlanNo = merchant_plan_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PlanRequest | PlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ScorePlan]: ...

        @overload
        def post(
            self,
            *,
            body: PlanRequest | PlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ScorePlan]: ...

    def post(
        self,
        *,
        body: PlanRequest | PlanRequestDict | AnyMapping | Unset = UNSET,
        json: PlanRequest | PlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScorePlan]:
        """Make a plan that users can sign: `payscore.create_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.create_plan"],
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
            json: PlanRequest | PlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ScorePlan]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PlanRequest | PlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ScorePlan]: ...

    async def post_async(
        self,
        *,
        body: PlanRequest | PlanRequestDict | AnyMapping | Unset = UNSET,
        json: PlanRequest | PlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ScorePlan]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_plan"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscorePlanStep(Node):
    """/v3/payscore/plan"""

    @property
    def partner(self) -> V3PayscorePlanPartnerStep:
        """/v3/payscore/plan/partner"""
        return V3PayscorePlanPartnerStep(self._caller)

    @property
    def payscore_plans(self) -> V3PayscorePlanPayscorePlansStep:
        """/v3/payscore/plan/payscore-plans"""
        return V3PayscorePlanPayscorePlansStep(self._caller)

    payscorePlans = payscore_plans


class V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep(Node):
    """/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            merchant_sign_plan_no: str,
            json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerSignPlan]: ...

        @overload
        def post(
            self,
            *,
            merchant_sign_plan_no: str,
            body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerSignPlan]: ...

    def post(
        self,
        *,
        merchant_sign_plan_no: str,
        body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
        json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerSignPlan]:
        """End the plan of one user of a sub-merchant: `payscore.stop_partner_sign_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.stop_partner_sign_plan"],
            {
                "merchant_sign_plan_no": merchant_sign_plan_no,
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
            merchant_sign_plan_no: str,
            json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerSignPlan]: ...

        @overload
        async def post_async(
            self,
            *,
            merchant_sign_plan_no: str,
            body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerSignPlan]: ...

    async def post_async(
        self,
        *,
        merchant_sign_plan_no: str,
        body: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
        json: PartnerSignPlanStop | PartnerSignPlanStopDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerSignPlan]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.stop_partner_sign_plan"],
            {
                "merchant_sign_plan_no": merchant_sign_plan_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep(Node):
    """/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"""

    @property
    def stop(self) -> V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep:
        """/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"""
        return V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep(self._caller)

    def get(
        self,
        *,
        merchant_sign_plan_no: str,
        query: GetPartnerSignPlanQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerSignPlan]:
        """Look up the plan of one user of a sub-merchant: `payscore.get_partner_sign_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.get_partner_sign_plan"],
            {
                "merchant_sign_plan_no": merchant_sign_plan_no,
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
        merchant_sign_plan_no: str,
        query: GetPartnerSignPlanQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerSignPlan]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_partner_sign_plan"],
            {
                "merchant_sign_plan_no": merchant_sign_plan_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStep(Node):
    """/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no"""

    @property
    def _merchant_sign_plan_no_(self) -> V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep:
        """/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"""
        return V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep(self._caller)


class V3PayscoreSignPlanPartnerUserSignPlansStep(Node):
    """/v3/payscore/sign-plan/partner/user-sign-plans"""

    @property
    def merchant_sign_plan_no(self) -> V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStep:
        """/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no"""
        return V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStep(self._caller)

    merchantSignPlanNo = merchant_sign_plan_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerSignPlan]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerSignPlan]: ...

    def post(
        self,
        *,
        body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerSignPlan]:
        """Make the plan of one user of a sub-merchant, for them to sign: `payscore.create_partner_sign_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.create_partner_sign_plan"],
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
            json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerSignPlan]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPartnerSignPlan]: ...

    async def post_async(
        self,
        *,
        body: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerSignPlanRequest | PartnerSignPlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPartnerSignPlan]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_partner_sign_plan"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSignPlanPartnerServiceorderStep(Node):
    """/v3/payscore/sign-plan/partner/serviceorder"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerServiceOrder]: ...

    def post(
        self,
        *,
        body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerServiceOrder]:
        """Make the service order of one part of the plan of a user of a sub-merchant:
        `payscore.create_partner_sign_plan_service_order`.
        """
        return self._caller.call(
            OPERATIONS["payscore.create_partner_sign_plan_service_order"],
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
            json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerServiceOrder]: ...

    async def post_async(
        self,
        *,
        body: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerSignPlanServiceOrderRequest | PartnerSignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_partner_sign_plan_service_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSignPlanPartnerStep(Node):
    """/v3/payscore/sign-plan/partner"""

    @property
    def user_sign_plans(self) -> V3PayscoreSignPlanPartnerUserSignPlansStep:
        """/v3/payscore/sign-plan/partner/user-sign-plans"""
        return V3PayscoreSignPlanPartnerUserSignPlansStep(self._caller)

    userSignPlans = user_sign_plans

    @property
    def serviceorder(self) -> V3PayscoreSignPlanPartnerServiceorderStep:
        """/v3/payscore/sign-plan/partner/serviceorder"""
        return V3PayscoreSignPlanPartnerServiceorderStep(self._caller)


class V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep(Node):
    """/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            merchant_sign_plan_no: str,
            json: SignPlanStop | SignPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SignPlan]: ...

        @overload
        def post(
            self,
            *,
            merchant_sign_plan_no: str,
            body: SignPlanStop | SignPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SignPlan]: ...

    def post(
        self,
        *,
        merchant_sign_plan_no: str,
        body: SignPlanStop | SignPlanStopDict | AnyMapping | Unset = UNSET,
        json: SignPlanStop | SignPlanStopDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SignPlan]:
        """End the plan of one user: `payscore.stop_sign_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.stop_sign_plan"],
            {
                "merchant_sign_plan_no": merchant_sign_plan_no,
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
            merchant_sign_plan_no: str,
            json: SignPlanStop | SignPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SignPlan]: ...

        @overload
        async def post_async(
            self,
            *,
            merchant_sign_plan_no: str,
            body: SignPlanStop | SignPlanStopDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SignPlan]: ...

    async def post_async(
        self,
        *,
        merchant_sign_plan_no: str,
        body: SignPlanStop | SignPlanStopDict | AnyMapping | Unset = UNSET,
        json: SignPlanStop | SignPlanStopDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SignPlan]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.stop_sign_plan"],
            {
                "merchant_sign_plan_no": merchant_sign_plan_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep(Node):
    """/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"""

    @property
    def stop(self) -> V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep:
        """/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"""
        return V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep(self._caller)

    def get(
        self,
        *,
        merchant_sign_plan_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SignPlan]:
        """Look up the plan of one user: `payscore.get_sign_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.get_sign_plan"],
            {
                "merchant_sign_plan_no": merchant_sign_plan_no,
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
        merchant_sign_plan_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SignPlan]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_sign_plan"],
            {
                "merchant_sign_plan_no": merchant_sign_plan_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoStep(Node):
    """/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no"""

    @property
    def _merchant_sign_plan_no_(self) -> V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep:
        """/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"""
        return V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep(self._caller)


class V3PayscoreSignPlanUserSignPlansStep(Node):
    """/v3/payscore/sign-plan/user-sign-plans"""

    @property
    def merchant_sign_plan_no(self) -> V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoStep:
        """/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no"""
        return V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoStep(self._caller)

    merchantSignPlanNo = merchant_sign_plan_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SignPlanRequest | SignPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedSignPlan]: ...

        @overload
        def post(
            self,
            *,
            body: SignPlanRequest | SignPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedSignPlan]: ...

    def post(
        self,
        *,
        body: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
        json: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedSignPlan]:
        """Make the plan of one user, for them to sign: `payscore.create_sign_plan`."""
        return self._caller.call(
            OPERATIONS["payscore.create_sign_plan"],
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
            json: SignPlanRequest | SignPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedSignPlan]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SignPlanRequest | SignPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedSignPlan]: ...

    async def post_async(
        self,
        *,
        body: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
        json: SignPlanRequest | SignPlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedSignPlan]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_sign_plan"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSignPlanServiceorderStep(Node):
    """/v3/payscore/sign-plan/serviceorder"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        def post(
            self,
            *,
            body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    def post(
        self,
        *,
        body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """Make the service order of one part of the plan of a user: `payscore.create_sign_plan_service_order`."""
        return self._caller.call(
            OPERATIONS["payscore.create_sign_plan_service_order"],
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
            json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ServiceOrder]: ...

    async def post_async(
        self,
        *,
        body: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: SignPlanServiceOrderRequest | SignPlanServiceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_sign_plan_service_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreSignPlanStep(Node):
    """/v3/payscore/sign-plan"""

    @property
    def partner(self) -> V3PayscoreSignPlanPartnerStep:
        """/v3/payscore/sign-plan/partner"""
        return V3PayscoreSignPlanPartnerStep(self._caller)

    @property
    def user_sign_plans(self) -> V3PayscoreSignPlanUserSignPlansStep:
        """/v3/payscore/sign-plan/user-sign-plans"""
        return V3PayscoreSignPlanUserSignPlansStep(self._caller)

    userSignPlans = user_sign_plans

    @property
    def serviceorder(self) -> V3PayscoreSignPlanServiceorderStep:
        """/v3/payscore/sign-plan/serviceorder"""
        return V3PayscoreSignPlanServiceorderStep(self._caller)


class V3PayscoreServicepayondeliveryorderStep(Node):
    """/v3/payscore/servicepayondeliveryorder"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPayOnDeliveryOrder]: ...

        @overload
        def post(
            self,
            *,
            body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPayOnDeliveryOrder]: ...

    def post(
        self,
        *,
        body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPayOnDeliveryOrder]:
        """Make a service order for goods that are paid for on delivery: `payscore.create_pay_on_delivery_order`."""
        return self._caller.call(
            OPERATIONS["payscore.create_pay_on_delivery_order"],
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
            json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPayOnDeliveryOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPayOnDeliveryOrder]: ...

    async def post_async(
        self,
        *,
        body: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PayOnDeliveryOrderRequest | PayOnDeliveryOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPayOnDeliveryOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.create_pay_on_delivery_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreUserServiceStateStep(Node):
    """/v3/payscore/user-service-state"""

    def get(
        self,
        *,
        query: GetUserServiceStateQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserServiceState]:
        """Look up whether a user has given the permission for a service: `payscore.get_user_service_state`."""
        return self._caller.call(
            OPERATIONS["payscore.get_user_service_state"],
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
        query: GetUserServiceStateQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserServiceState]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.get_user_service_state"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreMerchantBillStep(Node):
    """/v3/payscore/merchant-bill"""

    def get(
        self,
        *,
        query: RequestBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EncryptedBill]:
        """Ask where the bill of the service orders of one day can be fetched: `payscore.request_bill`."""
        return self._caller.call(
            OPERATIONS["payscore.request_bill"],
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
        query: RequestBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EncryptedBill]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.request_bill"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreUsersOpenidPermissionsServiceIdTerminateStep(Node):
    """/v3/payscore/users/{openid}/permissions/{service_id}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            service_id: str,
            json: UserPermissionTermination | UserPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            service_id: str,
            body: UserPermissionTermination | UserPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        openid: str,
        service_id: str,
        body: UserPermissionTermination | UserPermissionTerminationDict | AnyMapping | Unset = UNSET,
        json: UserPermissionTermination | UserPermissionTerminationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End a permission of a user, by the interface before: `payscore.terminate_user_permission`."""
        return self._caller.call(
            OPERATIONS["payscore.terminate_user_permission"],
            {
                "openid": openid,
                "service_id": service_id,
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
            openid: str,
            service_id: str,
            json: UserPermissionTermination | UserPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            service_id: str,
            body: UserPermissionTermination | UserPermissionTerminationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        openid: str,
        service_id: str,
        body: UserPermissionTermination | UserPermissionTerminationDict | AnyMapping | Unset = UNSET,
        json: UserPermissionTermination | UserPermissionTerminationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payscore.terminate_user_permission"],
            {
                "openid": openid,
                "service_id": service_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayscoreUsersOpenidPermissionsServiceIdStep(Node):
    """/v3/payscore/users/{openid}/permissions/{service_id}"""

    @property
    def terminate(self) -> V3PayscoreUsersOpenidPermissionsServiceIdTerminateStep:
        """/v3/payscore/users/{openid}/permissions/{service_id}/terminate"""
        return V3PayscoreUsersOpenidPermissionsServiceIdTerminateStep(self._caller)


class V3PayscoreUsersOpenidPermissionsStep(Node):
    """/v3/payscore/users/{openid}/permissions"""

    @property
    def _service_id_(self) -> V3PayscoreUsersOpenidPermissionsServiceIdStep:
        """/v3/payscore/users/{openid}/permissions/{service_id}"""
        return V3PayscoreUsersOpenidPermissionsServiceIdStep(self._caller)


class V3PayscoreUsersOpenidStep(Node):
    """/v3/payscore/users/{openid}"""

    @property
    def permissions(self) -> V3PayscoreUsersOpenidPermissionsStep:
        """/v3/payscore/users/{openid}/permissions"""
        return V3PayscoreUsersOpenidPermissionsStep(self._caller)


class V3PayscoreUsersStep(Node):
    """/v3/payscore/users"""

    @property
    def _openid_(self) -> V3PayscoreUsersOpenidStep:
        """/v3/payscore/users/{openid}"""
        return V3PayscoreUsersOpenidStep(self._caller)


class V3PayscoreStep(Node):
    """/v3/payscore"""

    @property
    def acquiringbank(self) -> V3PayscoreAcquiringbankStep:
        """/v3/payscore/acquiringbank"""
        return V3PayscoreAcquiringbankStep(self._caller)

    @property
    def partner(self) -> V3PayscorePartnerStep:
        """/v3/payscore/partner"""
        return V3PayscorePartnerStep(self._caller)

    @property
    def permissions(self) -> V3PayscorePermissionsStep:
        """/v3/payscore/permissions"""
        return V3PayscorePermissionsStep(self._caller)

    @property
    def oversea(self) -> V3PayscoreOverseaStep:
        """/v3/payscore/oversea"""
        return V3PayscoreOverseaStep(self._caller)

    @property
    def payafter_orders(self) -> V3PayscorePayafterOrdersStep:
        """/v3/payscore/payafter-orders"""
        return V3PayscorePayafterOrdersStep(self._caller)

    payafterOrders = payafter_orders

    @property
    def serviceorder(self) -> V3PayscoreServiceorderStep:
        """/v3/payscore/serviceorder"""
        return V3PayscoreServiceorderStep(self._caller)

    @property
    def smartretail_orders(self) -> V3PayscoreSmartretailOrdersStep:
        """/v3/payscore/smartretail-orders"""
        return V3PayscoreSmartretailOrdersStep(self._caller)

    smartretailOrders = smartretail_orders

    @property
    def plan(self) -> V3PayscorePlanStep:
        """/v3/payscore/plan"""
        return V3PayscorePlanStep(self._caller)

    @property
    def sign_plan(self) -> V3PayscoreSignPlanStep:
        """/v3/payscore/sign-plan"""
        return V3PayscoreSignPlanStep(self._caller)

    signPlan = sign_plan

    @property
    def servicepayondeliveryorder(self) -> V3PayscoreServicepayondeliveryorderStep:
        """/v3/payscore/servicepayondeliveryorder"""
        return V3PayscoreServicepayondeliveryorderStep(self._caller)

    @property
    def user_service_state(self) -> V3PayscoreUserServiceStateStep:
        """/v3/payscore/user-service-state"""
        return V3PayscoreUserServiceStateStep(self._caller)

    userServiceState = user_service_state

    @property
    def merchant_bill(self) -> V3PayscoreMerchantBillStep:
        """/v3/payscore/merchant-bill"""
        return V3PayscoreMerchantBillStep(self._caller)

    merchantBill = merchant_bill

    @property
    def users(self) -> V3PayscoreUsersStep:
        """/v3/payscore/users"""
        return V3PayscoreUsersStep(self._caller)
