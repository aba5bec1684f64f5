# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/password-exempt-contract`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.password_exempt_contract.get_contract import ExemptContract
    from ..api.password_exempt_contract.presign_clearing_contract import ClearingExemptPresign
    from ..api.password_exempt_contract.presign_clearing_contract_with_payment import ClearingExemptPresignWithPayment
    from ..api.password_exempt_contract.presign_partner_contract import PartnerExemptPresign, PartnerExemptPresigned
    from ..api.password_exempt_contract.presign_partner_contract_with_payment import (
        PartnerExemptNamed,
        PartnerExemptPresignWithPayment,
    )
    from ..api.password_exempt_contract.terminate_contract import ExemptTerminationRequest
    from ..models.dicts import (
        AnyMapping,
        ClearingExemptPresignDict,
        ClearingExemptPresignWithPaymentDict,
        ExemptPresignDict,
        ExemptPresignWithPaymentDict,
        ExemptTerminationRequestDict,
        PartnerExemptPresignDict,
        PartnerExemptPresignWithPaymentDict,
    )
    from ..models.password_exempt_contract import ExemptNamed, ExemptPresign, ExemptPresigned, ExemptPresignWithPayment
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminateStep(Node):
    """/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            service_id: int,
            out_contract_code: str,
            json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

        @overload
        def post(
            self,
            *,
            service_id: int,
            out_contract_code: str,
            body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

    def post(
        self,
        *,
        service_id: int,
        out_contract_code: str,
        body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]:
        """End an agreement that waives the password on behalf of the caller:
        `password_exempt_contract.terminate_contract`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.terminate_contract"],
            {
                "service_id": service_id,
                "out_contract_code": out_contract_code,
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
            service_id: int,
            out_contract_code: str,
            json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

        @overload
        async def post_async(
            self,
            *,
            service_id: int,
            out_contract_code: str,
            body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

    async def post_async(
        self,
        *,
        service_id: int,
        out_contract_code: str,
        body: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: ExemptTerminationRequest | ExemptTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.terminate_contract"],
            {
                "service_id": service_id,
                "out_contract_code": out_contract_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeStep(Node):
    """/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"""

    @property
    def terminate(
        self,
    ) -> V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminateStep:
        """/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate"""
        return V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminateStep(
            self._caller
        )

    def get(
        self,
        *,
        service_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptContract]:
        """Look up an agreement that waives the password by the caller's own number:
        `password_exempt_contract.get_contract`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.get_contract"],
            {
                "service_id": service_id,
                "out_contract_code": out_contract_code,
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
        service_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.get_contract"],
            {
                "service_id": service_id,
                "out_contract_code": out_contract_code,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeStep(Node):
    """/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code"""

    @property
    def _out_contract_code_(
        self,
    ) -> V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeStep:
        """/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"""
        return V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeStep(self._caller)


class V3PasswordExemptContractContractsServiceIdServiceIdStep(Node):
    """/v3/password-exempt-contract/contracts/service-id/{service_id}"""

    @property
    def out_contract_code(self) -> V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeStep:
        """/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code"""
        return V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeStep(self._caller)

    outContractCode = out_contract_code


class V3PasswordExemptContractContractsServiceIdStep(Node):
    """/v3/password-exempt-contract/contracts/service-id"""

    @property
    def _service_id_(self) -> V3PasswordExemptContractContractsServiceIdServiceIdStep:
        """/v3/password-exempt-contract/contracts/service-id/{service_id}"""
        return V3PasswordExemptContractContractsServiceIdServiceIdStep(self._caller)


class V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramStep(Node):
    """/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ClearingExemptPresign | ClearingExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: ClearingExemptPresign | ClearingExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

    def post(
        self,
        *,
        body: ClearingExemptPresign | ClearingExemptPresignDict | AnyMapping | Unset = UNSET,
        json: ClearingExemptPresign | ClearingExemptPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]:
        """Prepare an agreement that waives the password for a clearing institution's sub-merchant:
        `password_exempt_contract.presign_clearing_contract`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.presign_clearing_contract"],
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
            json: ClearingExemptPresign | ClearingExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ClearingExemptPresign | ClearingExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

    async def post_async(
        self,
        *,
        body: ClearingExemptPresign | ClearingExemptPresignDict | AnyMapping | Unset = UNSET,
        json: ClearingExemptPresign | ClearingExemptPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.presign_clearing_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignStep(Node):
    """/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

        @overload
        def post(
            self,
            *,
            body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

    def post(
        self,
        *,
        body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]:
        """Offer an agreement that waives the password after a payment, for a clearing institution:
        `password_exempt_contract.presign_clearing_contract_with_payment`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.presign_clearing_contract_with_payment"],
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
            json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

    async def post_async(
        self,
        *,
        body: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        json: ClearingExemptPresignWithPayment | ClearingExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.presign_clearing_contract_with_payment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsQsPreEntrustSignStep(Node):
    """/v3/password-exempt-contract/contracts/qs/pre-entrust-sign"""

    @property
    def mini_program(self) -> V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramStep:
        """/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program"""
        return V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramStep(self._caller)

    miniProgram = mini_program

    @property
    def pay_redirect_sign(self) -> V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignStep:
        """/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign"""
        return V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignStep(self._caller)

    payRedirectSign = pay_redirect_sign


class V3PasswordExemptContractContractsQsStep(Node):
    """/v3/password-exempt-contract/contracts/qs"""

    @property
    def pre_entrust_sign(self) -> V3PasswordExemptContractContractsQsPreEntrustSignStep:
        """/v3/password-exempt-contract/contracts/qs/pre-entrust-sign"""
        return V3PasswordExemptContractContractsQsPreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign


class V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramStep(Node):
    """/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ExemptPresign | ExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: ExemptPresign | ExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

    def post(
        self,
        *,
        body: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
        json: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]:
        """Prepare an agreement that waives the password, which the user signs in a mini-program:
        `password_exempt_contract.presign_contract`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.presign_contract"],
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
            json: ExemptPresign | ExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ExemptPresign | ExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

    async def post_async(
        self,
        *,
        body: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
        json: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.presign_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignStep(Node):
    """/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

        @overload
        def post(
            self,
            *,
            body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

    def post(
        self,
        *,
        body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]:
        """Offer the user an agreement that waives the password, right after a payment:
        `password_exempt_contract.presign_contract_with_payment`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.presign_contract_with_payment"],
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
            json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

    async def post_async(
        self,
        *,
        body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.presign_contract_with_payment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsNormalPreEntrustSignStep(Node):
    """/v3/password-exempt-contract/contracts/normal/pre-entrust-sign"""

    @property
    def mini_program(self) -> V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramStep:
        """/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program"""
        return V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramStep(self._caller)

    miniProgram = mini_program

    @property
    def pay_redirect_sign(self) -> V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignStep:
        """/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign"""
        return V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignStep(self._caller)

    payRedirectSign = pay_redirect_sign


class V3PasswordExemptContractContractsNormalStep(Node):
    """/v3/password-exempt-contract/contracts/normal"""

    @property
    def pre_entrust_sign(self) -> V3PasswordExemptContractContractsNormalPreEntrustSignStep:
        """/v3/password-exempt-contract/contracts/normal/pre-entrust-sign"""
        return V3PasswordExemptContractContractsNormalPreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign


class V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramStep(Node):
    """/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ExemptPresign | ExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: ExemptPresign | ExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

    def post(
        self,
        *,
        body: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
        json: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]:
        """Prepare an e-commerce platform's agreement that waives the password, signed in a mini-program:
        `password_exempt_contract.presign_ecommerce_contract`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.presign_ecommerce_contract"],
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
            json: ExemptPresign | ExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ExemptPresign | ExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptPresigned]: ...

    async def post_async(
        self,
        *,
        body: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
        json: ExemptPresign | ExemptPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.presign_ecommerce_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignStep(Node):
    """/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

        @overload
        def post(
            self,
            *,
            body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

    def post(
        self,
        *,
        body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]:
        """Offer the user an e-commerce platform's agreement that waives the password, after a payment:
        `password_exempt_contract.presign_ecommerce_contract_with_payment`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.presign_ecommerce_contract_with_payment"],
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
            json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ExemptNamed]: ...

    async def post_async(
        self,
        *,
        body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.presign_ecommerce_contract_with_payment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsEcommercePreEntrustSignStep(Node):
    """/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign"""

    @property
    def mini_program(self) -> V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramStep:
        """/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program"""
        return V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramStep(self._caller)

    miniProgram = mini_program

    @property
    def pay_redirect_sign(self) -> V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignStep:
        """/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign"""
        return V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignStep(self._caller)

    payRedirectSign = pay_redirect_sign


class V3PasswordExemptContractContractsEcommerceStep(Node):
    """/v3/password-exempt-contract/contracts/ecommerce"""

    @property
    def pre_entrust_sign(self) -> V3PasswordExemptContractContractsEcommercePreEntrustSignStep:
        """/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign"""
        return V3PasswordExemptContractContractsEcommercePreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign


class V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramStep(Node):
    """/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerExemptPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerExemptPresigned]: ...

    def post(
        self,
        *,
        body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
        json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerExemptPresigned]:
        """Prepare a sub-merchant's agreement that waives the password, signed in a mini-program:
        `password_exempt_contract.presign_partner_contract`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.presign_partner_contract"],
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
            json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerExemptPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerExemptPresigned]: ...

    async def post_async(
        self,
        *,
        body: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
        json: PartnerExemptPresign | PartnerExemptPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerExemptPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.presign_partner_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignStep(Node):
    """/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerExemptPresignWithPayment | PartnerExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerExemptNamed]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerExemptPresignWithPayment | PartnerExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerExemptNamed]: ...

    def post(
        self,
        *,
        body: PartnerExemptPresignWithPayment | PartnerExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        json: PartnerExemptPresignWithPayment | PartnerExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerExemptNamed]:
        """Offer the user a sub-merchant's agreement that waives the password, right after a payment:
        `password_exempt_contract.presign_partner_contract_with_payment`.
        """
        return self._caller.call(
            OPERATIONS["password_exempt_contract.presign_partner_contract_with_payment"],
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
            json: PartnerExemptPresignWithPayment | PartnerExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerExemptNamed]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerExemptPresignWithPayment | PartnerExemptPresignWithPaymentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerExemptNamed]: ...

    async def post_async(
        self,
        *,
        body: PartnerExemptPresignWithPayment | PartnerExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        json: PartnerExemptPresignWithPayment | PartnerExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerExemptNamed]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["password_exempt_contract.presign_partner_contract_with_payment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PasswordExemptContractContractsServiceProviderPreEntrustSignStep(Node):
    """/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign"""

    @property
    def mini_program(self) -> V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramStep:
        """/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"""
        return V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramStep(self._caller)

    miniProgram = mini_program

    @property
    def pay_redirect_sign(self) -> V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignStep:
        """/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign"""
        return V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignStep(self._caller)

    payRedirectSign = pay_redirect_sign


class V3PasswordExemptContractContractsServiceProviderStep(Node):
    """/v3/password-exempt-contract/contracts/service-provider"""

    @property
    def pre_entrust_sign(self) -> V3PasswordExemptContractContractsServiceProviderPreEntrustSignStep:
        """/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign"""
        return V3PasswordExemptContractContractsServiceProviderPreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign


class V3PasswordExemptContractContractsStep(Node):
    """/v3/password-exempt-contract/contracts"""

    @property
    def service_id(self) -> V3PasswordExemptContractContractsServiceIdStep:
        """/v3/password-exempt-contract/contracts/service-id"""
        return V3PasswordExemptContractContractsServiceIdStep(self._caller)

    serviceId = service_id

    @property
    def qs(self) -> V3PasswordExemptContractContractsQsStep:
        """/v3/password-exempt-contract/contracts/qs"""
        return V3PasswordExemptContractContractsQsStep(self._caller)

    @property
    def normal(self) -> V3PasswordExemptContractContractsNormalStep:
        """/v3/password-exempt-contract/contracts/normal"""
        return V3PasswordExemptContractContractsNormalStep(self._caller)

    @property
    def ecommerce(self) -> V3PasswordExemptContractContractsEcommerceStep:
        """/v3/password-exempt-contract/contracts/ecommerce"""
        return V3PasswordExemptContractContractsEcommerceStep(self._caller)

    @property
    def service_provider(self) -> V3PasswordExemptContractContractsServiceProviderStep:
        """/v3/password-exempt-contract/contracts/service-provider"""
        return V3PasswordExemptContractContractsServiceProviderStep(self._caller)

    serviceProvider = service_provider


class V3PasswordExemptContractStep(Node):
    """/v3/password-exempt-contract"""

    @property
    def contracts(self) -> V3PasswordExemptContractContractsStep:
        """/v3/password-exempt-contract/contracts"""
        return V3PasswordExemptContractContractsStep(self._caller)
