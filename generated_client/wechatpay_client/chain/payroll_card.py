# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/payroll-card`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.payroll_card.create_token import PayrollAuthorizationRequest, PayrollAuthorizationToken
    from ..api.payroll_card.create_transfer_batch import PayrollTransferRequest
    from ..api.payroll_card.get_authentication import GetAuthenticationQuery
    from ..api.payroll_card.get_relation import GetRelationQuery, PayrollRelation
    from ..api.payroll_card.list_authentications import AuthenticationPage, ListAuthenticationsQuery
    from ..api.payroll_card.prepare_authentication import AuthenticationRequest
    from ..api.payroll_card.prepare_authentication_with_authorization import AuthenticationWithAuthorizationRequest
    from ..api.payroll_card.report_wesure_insurance import WesureInsuranceReport
    from ..api.payroll_card.validate_wesure_token import WesureTokenRequest, WesureTokenValidation
    from ..models.dicts import (
        AnyMapping,
        AuthenticationRequestDict,
        AuthenticationWithAuthorizationRequestDict,
        PayrollAuthorizationRequestDict,
        PayrollTransferRequestDict,
        WesureInsuranceReportDict,
        WesureTokenRequestDict,
    )
    from ..models.payroll_card import Authentication, PreparedAuthentication
    from ..models.shared.accepted_partner_transfer import AcceptedPartnerTransfer
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3PayrollCardTokensStep(Node):
    """/v3/payroll-card/tokens"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PayrollAuthorizationToken]: ...

        @overload
        def post(
            self,
            *,
            body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PayrollAuthorizationToken]: ...

    def post(
        self,
        *,
        body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayrollAuthorizationToken]:
        """Make the token with which a person authorises the sub-merchant: `payroll_card.create_token`."""
        return self._caller.call(
            OPERATIONS["payroll_card.create_token"],
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
            json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PayrollAuthorizationToken]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PayrollAuthorizationToken]: ...

    async def post_async(
        self,
        *,
        body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayrollAuthorizationToken]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payroll_card.create_token"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayrollCardTransferBatchesStep(Node):
    """/v3/payroll-card/transfer-batches"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransfer]: ...

        @overload
        def post(
            self,
            *,
            body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransfer]: ...

    def post(
        self,
        *,
        body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
        json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransfer]:
        """Pay a batch of wages for a sub-merchant: `payroll_card.create_transfer_batch`."""
        return self._caller.call(
            OPERATIONS["payroll_card.create_transfer_batch"],
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
            json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransfer]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransfer]: ...

    async def post_async(
        self,
        *,
        body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
        json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransfer]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payroll_card.create_transfer_batch"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayrollCardAuthenticationsAuthenticateNumberStep(Node):
    """/v3/payroll-card/authentications/{authenticate_number}"""

    def get(
        self,
        *,
        authenticate_number: str,
        query: GetAuthenticationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Authentication]:
        """Look up the check of a person by its number: `payroll_card.get_authentication`."""
        return self._caller.call(
            OPERATIONS["payroll_card.get_authentication"],
            {
                "authenticate_number": authenticate_number,
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
        authenticate_number: str,
        query: GetAuthenticationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Authentication]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payroll_card.get_authentication"],
            {
                "authenticate_number": authenticate_number,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayrollCardAuthenticationsPreOrderStep(Node):
    """/v3/payroll-card/authentications/pre-order"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedAuthentication]: ...

        @overload
        def post(
            self,
            *,
            body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedAuthentication]: ...

    def post(
        self,
        *,
        body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
        json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedAuthentication]:
        """Prepare the check of a person who has authorised the sub-merchant: `payroll_card.prepare_authentication`."""
        return self._caller.call(
            OPERATIONS["payroll_card.prepare_authentication"],
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
            json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedAuthentication]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedAuthentication]: ...

    async def post_async(
        self,
        *,
        body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
        json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedAuthentication]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payroll_card.prepare_authentication"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayrollCardAuthenticationsPreOrderWithAuthStep(Node):
    """/v3/payroll-card/authentications/pre-order-with-auth"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AuthenticationWithAuthorizationRequest | AuthenticationWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedAuthentication]: ...

        @overload
        def post(
            self,
            *,
            body: AuthenticationWithAuthorizationRequest | AuthenticationWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedAuthentication]: ...

    def post(
        self,
        *,
        body: AuthenticationWithAuthorizationRequest
        | AuthenticationWithAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: AuthenticationWithAuthorizationRequest
        | AuthenticationWithAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedAuthentication]:
        """Prepare the check of a person who authorises the sub-merchant on the way:
        `payroll_card.prepare_authentication_with_authorization`.
        """
        return self._caller.call(
            OPERATIONS["payroll_card.prepare_authentication_with_authorization"],
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
            json: AuthenticationWithAuthorizationRequest | AuthenticationWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedAuthentication]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AuthenticationWithAuthorizationRequest | AuthenticationWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedAuthentication]: ...

    async def post_async(
        self,
        *,
        body: AuthenticationWithAuthorizationRequest
        | AuthenticationWithAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: AuthenticationWithAuthorizationRequest
        | AuthenticationWithAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedAuthentication]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payroll_card.prepare_authentication_with_authorization"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayrollCardAuthenticationsStep(Node):
    """/v3/payroll-card/authentications"""

    @property
    def _authenticate_number_(self) -> V3PayrollCardAuthenticationsAuthenticateNumberStep:
        """/v3/payroll-card/authentications/{authenticate_number}"""
        return V3PayrollCardAuthenticationsAuthenticateNumberStep(self._caller)

    @property
    def pre_order(self) -> V3PayrollCardAuthenticationsPreOrderStep:
        """/v3/payroll-card/authentications/pre-order"""
        return V3PayrollCardAuthenticationsPreOrderStep(self._caller)

    preOrder = pre_order

    @property
    def pre_order_with_auth(self) -> V3PayrollCardAuthenticationsPreOrderWithAuthStep:
        """/v3/payroll-card/authentications/pre-order-with-auth"""
        return V3PayrollCardAuthenticationsPreOrderWithAuthStep(self._caller)

    preOrderWithAuth = pre_order_with_auth

    def get(
        self,
        *,
        query: ListAuthenticationsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthenticationPage]:
        """List the checks of a person on one day: `payroll_card.list_authentications`."""
        return self._caller.call(
            OPERATIONS["payroll_card.list_authentications"],
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
        query: ListAuthenticationsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthenticationPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payroll_card.list_authentications"],
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
        query: ListAuthenticationsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Authentication]:
        """Every item of all pages of `payroll_card.list_authentications`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["payroll_card.list_authentications"],
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
        query: ListAuthenticationsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Authentication]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["payroll_card.list_authentications"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayrollCardRelationsOpenidStep(Node):
    """/v3/payroll-card/relations/{openid}"""

    def get(
        self,
        *,
        openid: str,
        query: GetRelationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayrollRelation]:
        """Ask whether a person has authorised the sub-merchant: `payroll_card.get_relation`."""
        return self._caller.call(
            OPERATIONS["payroll_card.get_relation"],
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
        query: GetRelationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayrollRelation]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payroll_card.get_relation"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayrollCardRelationsStep(Node):
    """/v3/payroll-card/relations"""

    @property
    def _openid_(self) -> V3PayrollCardRelationsOpenidStep:
        """/v3/payroll-card/relations/{openid}"""
        return V3PayrollCardRelationsOpenidStep(self._caller)


class V3PayrollCardWesureInsuranceStep(Node):
    """/v3/payroll-card/wesure/insurance"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
        json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Report that a person was insured: `payroll_card.report_wesure_insurance`."""
        return self._caller.call(
            OPERATIONS["payroll_card.report_wesure_insurance"],
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
            json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
        json: WesureInsuranceReport | WesureInsuranceReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payroll_card.report_wesure_insurance"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayrollCardWesureTokenValidationsStep(Node):
    """/v3/payroll-card/wesure/token-validations"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[WesureTokenValidation]: ...

        @overload
        def post(
            self,
            *,
            body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[WesureTokenValidation]: ...

    def post(
        self,
        *,
        body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
        json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WesureTokenValidation]:
        """Ask whether the check of a person who is to be insured can be believed:
        `payroll_card.validate_wesure_token`.
        """
        return self._caller.call(
            OPERATIONS["payroll_card.validate_wesure_token"],
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
            json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[WesureTokenValidation]: ...

        @overload
        async def post_async(
            self,
            *,
            body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[WesureTokenValidation]: ...

    async def post_async(
        self,
        *,
        body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
        json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WesureTokenValidation]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["payroll_card.validate_wesure_token"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayrollCardWesureStep(Node):
    """/v3/payroll-card/wesure"""

    @property
    def insurance(self) -> V3PayrollCardWesureInsuranceStep:
        """/v3/payroll-card/wesure/insurance"""
        return V3PayrollCardWesureInsuranceStep(self._caller)

    @property
    def token_validations(self) -> V3PayrollCardWesureTokenValidationsStep:
        """/v3/payroll-card/wesure/token-validations"""
        return V3PayrollCardWesureTokenValidationsStep(self._caller)

    tokenValidations = token_validations


class V3PayrollCardStep(Node):
    """/v3/payroll-card"""

    @property
    def tokens(self) -> V3PayrollCardTokensStep:
        """/v3/payroll-card/tokens"""
        return V3PayrollCardTokensStep(self._caller)

    @property
    def transfer_batches(self) -> V3PayrollCardTransferBatchesStep:
        """/v3/payroll-card/transfer-batches"""
        return V3PayrollCardTransferBatchesStep(self._caller)

    transferBatches = transfer_batches

    @property
    def authentications(self) -> V3PayrollCardAuthenticationsStep:
        """/v3/payroll-card/authentications"""
        return V3PayrollCardAuthenticationsStep(self._caller)

    @property
    def relations(self) -> V3PayrollCardRelationsStep:
        """/v3/payroll-card/relations"""
        return V3PayrollCardRelationsStep(self._caller)

    @property
    def wesure(self) -> V3PayrollCardWesureStep:
        """/v3/payroll-card/wesure"""
        return V3PayrollCardWesureStep(self._caller)
