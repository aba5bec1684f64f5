# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/new-tax-control-fapiao`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ..api.new_tax_control_fapiao.create_card_template import FapiaoCardTemplateReply, FapiaoCardTemplateRequest
    from ..api.new_tax_control_fapiao.get_application import FapiaoApplication, GetApplicationQuery
    from ..api.new_tax_control_fapiao.get_base_information import FapiaoBaseInformation, GetBaseInformationQuery
    from ..api.new_tax_control_fapiao.get_invitation_url import (
        FapiaoInvitation,
        GetInvitationUrlQuery,
    )
    from ..api.new_tax_control_fapiao.get_merchant_status import FapiaoMerchantStatus
    from ..api.new_tax_control_fapiao.get_title_url import FapiaoTitleLink, GetTitleUrlQuery
    from ..api.new_tax_control_fapiao.get_user_title import GetUserTitleQuery
    from ..api.new_tax_control_fapiao.insert_cards import FapiaoCardInsertion
    from ..api.new_tax_control_fapiao.issue_fapiao import FapiaoIssue
    from ..api.new_tax_control_fapiao.issue_general_fapiao import GeneralFapiaoIssue
    from ..api.new_tax_control_fapiao.issue_passenger_transport_fapiao import PassengerTransportFapiaoIssue
    from ..api.new_tax_control_fapiao.issue_real_estate_leasing_fapiao import RealEstateLeasingFapiaoIssue
    from ..api.new_tax_control_fapiao.issue_refined_oil_fapiao import RefinedOilFapiaoIssue
    from ..api.new_tax_control_fapiao.list_fapiao_files import FapiaoFiles, ListFapiaoFilesQuery
    from ..api.new_tax_control_fapiao.list_invited_merchants import (
        FapiaoInvitedMerchant,
        FapiaoInvitedMerchantPage,
        ListInvitedMerchantsQuery,
    )
    from ..api.new_tax_control_fapiao.list_tax_codes import FapiaoTaxCodePage, FapiaoTaxCodeRow, ListTaxCodesQuery
    from ..api.new_tax_control_fapiao.reverse_fapiao import FapiaoReversal
    from ..api.new_tax_control_fapiao.update_development_config import FapiaoDevelopmentConfigUpdate
    from ..api.new_tax_control_fapiao.upload_fapiao_file import UploadFapiaoFileMeta
    from ..models.dicts import (
        AnyMapping,
        FapiaoCardInsertionDict,
        FapiaoCardTemplateRequestDict,
        FapiaoDevelopmentConfigUpdateDict,
        FapiaoIssueDict,
        FapiaoReversalDict,
        GeneralFapiaoIssueDict,
        PassengerTransportFapiaoIssueDict,
        RealEstateLeasingFapiaoIssueDict,
        RefinedOilFapiaoIssueDict,
    )
    from ..models.new_tax_control_fapiao import FapiaoDevelopmentConfig, FapiaoTitle
    from ..models.shared.fapiao_uploaded_file import FapiaoUploadedFile
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3NewTaxControlFapiaoMerchantSubMchidCheckStep(Node):
    """/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check"""

    def post(
        self,
        *,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Test whether the service provider may issue the invoices of a sub-merchant:
        `new_tax_control_fapiao.check_merchant`.
        """
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.check_merchant"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.check_merchant"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoMerchantSubMchidCheckStatusStep(Node):
    """/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status"""

    def get(
        self,
        *,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoMerchantStatus]:
        """Look up how far a sub-merchant is with its invoices: `new_tax_control_fapiao.get_merchant_status`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.get_merchant_status"],
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
    ) -> Response[FapiaoMerchantStatus]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.get_merchant_status"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoMerchantSubMchidStep(Node):
    """/v3/new-tax-control-fapiao/merchant/{sub_mchid}"""

    @property
    def check(self) -> V3NewTaxControlFapiaoMerchantSubMchidCheckStep:
        """/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check"""
        return V3NewTaxControlFapiaoMerchantSubMchidCheckStep(self._caller)

    @property
    def check_status(self) -> V3NewTaxControlFapiaoMerchantSubMchidCheckStatusStep:
        """/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status"""
        return V3NewTaxControlFapiaoMerchantSubMchidCheckStatusStep(self._caller)

    checkStatus = check_status


class V3NewTaxControlFapiaoMerchantBaseInformationStep(Node):
    """/v3/new-tax-control-fapiao/merchant/base-information"""

    def get(
        self,
        *,
        query: GetBaseInformationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoBaseInformation]:
        """Look up what stands on every invoice of a sub-merchant: `new_tax_control_fapiao.get_base_information`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.get_base_information"],
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
        query: GetBaseInformationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoBaseInformation]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.get_base_information"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoMerchantDevelopmentConfigStep(Node):
    """/v3/new-tax-control-fapiao/merchant/development-config"""

    def get(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoDevelopmentConfig]:
        """Look up what is set for the invoices of a merchant: `new_tax_control_fapiao.get_development_config`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.get_development_config"],
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
    ) -> Response[FapiaoDevelopmentConfig]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.get_development_config"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FapiaoDevelopmentConfig]: ...

        @overload
        def patch(
            self,
            *,
            body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FapiaoDevelopmentConfig]: ...

    def patch(
        self,
        *,
        body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
        json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoDevelopmentConfig]:
        """Set the address for events of invoices, and whether every payment offers one:
        `new_tax_control_fapiao.update_development_config`.
        """
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.update_development_config"],
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
        async def patch_async(
            self,
            *,
            json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FapiaoDevelopmentConfig]: ...

        @overload
        async def patch_async(
            self,
            *,
            body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FapiaoDevelopmentConfig]: ...

    async def patch_async(
        self,
        *,
        body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
        json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoDevelopmentConfig]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.update_development_config"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoMerchantTaxCodesStep(Node):
    """/v3/new-tax-control-fapiao/merchant/tax-codes"""

    def get(
        self,
        *,
        query: ListTaxCodesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoTaxCodePage]:
        """List how the goods and services of a merchant are taxed: `new_tax_control_fapiao.list_tax_codes`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.list_tax_codes"],
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
        query: ListTaxCodesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoTaxCodePage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.list_tax_codes"],
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
        query: ListTaxCodesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[FapiaoTaxCodeRow]:
        """Every item of all pages of `new_tax_control_fapiao.list_tax_codes`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["new_tax_control_fapiao.list_tax_codes"],
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
        query: ListTaxCodesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[FapiaoTaxCodeRow]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["new_tax_control_fapiao.list_tax_codes"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoMerchantStep(Node):
    """/v3/new-tax-control-fapiao/merchant"""

    @property
    def _sub_mchid_(self) -> V3NewTaxControlFapiaoMerchantSubMchidStep:
        """/v3/new-tax-control-fapiao/merchant/{sub_mchid}"""
        return V3NewTaxControlFapiaoMerchantSubMchidStep(self._caller)

    @property
    def base_information(self) -> V3NewTaxControlFapiaoMerchantBaseInformationStep:
        """/v3/new-tax-control-fapiao/merchant/base-information"""
        return V3NewTaxControlFapiaoMerchantBaseInformationStep(self._caller)

    baseInformation = base_information

    @property
    def development_config(self) -> V3NewTaxControlFapiaoMerchantDevelopmentConfigStep:
        """/v3/new-tax-control-fapiao/merchant/development-config"""
        return V3NewTaxControlFapiaoMerchantDevelopmentConfigStep(self._caller)

    developmentConfig = development_config

    @property
    def tax_codes(self) -> V3NewTaxControlFapiaoMerchantTaxCodesStep:
        """/v3/new-tax-control-fapiao/merchant/tax-codes"""
        return V3NewTaxControlFapiaoMerchantTaxCodesStep(self._caller)

    taxCodes = tax_codes


class V3NewTaxControlFapiaoCardTemplateStep(Node):
    """/v3/new-tax-control-fapiao/card-template"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FapiaoCardTemplateReply]: ...

        @overload
        def post(
            self,
            *,
            body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FapiaoCardTemplateReply]: ...

    def post(
        self,
        *,
        body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
        json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoCardTemplateReply]:
        """Create the card that shows the invoices of a merchant in WeChat:
        `new_tax_control_fapiao.create_card_template`.
        """
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.create_card_template"],
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
            json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FapiaoCardTemplateReply]: ...

        @overload
        async def post_async(
            self,
            *,
            body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FapiaoCardTemplateReply]: ...

    async def post_async(
        self,
        *,
        body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
        json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoCardTemplateReply]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.create_card_template"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            fapiao_apply_id: str,
            json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            fapiao_apply_id: str,
            body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        fapiao_apply_id: str,
        body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
        json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Put invoices that were issued elsewhere into the user's cards: `new_tax_control_fapiao.insert_cards`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.insert_cards"],
            {
                "fapiao_apply_id": fapiao_apply_id,
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
            fapiao_apply_id: str,
            json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            fapiao_apply_id: str,
            body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        fapiao_apply_id: str,
        body: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
        json: FapiaoCardInsertion | FapiaoCardInsertionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.insert_cards"],
            {
                "fapiao_apply_id": fapiao_apply_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files"""

    def get(
        self,
        *,
        fapiao_apply_id: str,
        query: ListFapiaoFilesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoFiles]:
        """Look up where the files of invoices are: `new_tax_control_fapiao.list_fapiao_files`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.list_fapiao_files"],
            {
                "fapiao_apply_id": fapiao_apply_id,
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
        fapiao_apply_id: str,
        query: ListFapiaoFilesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoFiles]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.list_fapiao_files"],
            {
                "fapiao_apply_id": fapiao_apply_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverseStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            fapiao_apply_id: str,
            json: FapiaoReversal | FapiaoReversalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            fapiao_apply_id: str,
            body: FapiaoReversal | FapiaoReversalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        fapiao_apply_id: str,
        body: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
        json: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Take invoices back: `new_tax_control_fapiao.reverse_fapiao`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.reverse_fapiao"],
            {
                "fapiao_apply_id": fapiao_apply_id,
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
            fapiao_apply_id: str,
            json: FapiaoReversal | FapiaoReversalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            fapiao_apply_id: str,
            body: FapiaoReversal | FapiaoReversalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        fapiao_apply_id: str,
        body: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
        json: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.reverse_fapiao"],
            {
                "fapiao_apply_id": fapiao_apply_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}"""

    @property
    def insert_cards(self) -> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsStep:
        """/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards"""
        return V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsStep(self._caller)

    insertCards = insert_cards

    @property
    def fapiao_files(self) -> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesStep:
        """/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files"""
        return V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesStep(self._caller)

    fapiaoFiles = fapiao_files

    @property
    def reverse(self) -> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverseStep:
        """/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse"""
        return V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverseStep(self._caller)

    def get(
        self,
        *,
        fapiao_apply_id: str,
        query: GetApplicationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoApplication]:
        """Look up the invoices of an application: `new_tax_control_fapiao.get_application`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.get_application"],
            {
                "fapiao_apply_id": fapiao_apply_id,
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
        fapiao_apply_id: str,
        query: GetApplicationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoApplication]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.get_application"],
            {
                "fapiao_apply_id": fapiao_apply_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications/issue-general"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: GeneralFapiaoIssue | GeneralFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: GeneralFapiaoIssue | GeneralFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: GeneralFapiaoIssue | GeneralFapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: GeneralFapiaoIssue | GeneralFapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Issue a digital invoice for goods or services in general: `new_tax_control_fapiao.issue_general_fapiao`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.issue_general_fapiao"],
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
            json: GeneralFapiaoIssue | GeneralFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: GeneralFapiaoIssue | GeneralFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: GeneralFapiaoIssue | GeneralFapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: GeneralFapiaoIssue | GeneralFapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.issue_general_fapiao"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PassengerTransportFapiaoIssue | PassengerTransportFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: PassengerTransportFapiaoIssue | PassengerTransportFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: PassengerTransportFapiaoIssue | PassengerTransportFapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: PassengerTransportFapiaoIssue | PassengerTransportFapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Issue a digital invoice for the transport of a passenger:
        `new_tax_control_fapiao.issue_passenger_transport_fapiao`.
        """
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.issue_passenger_transport_fapiao"],
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
            json: PassengerTransportFapiaoIssue | PassengerTransportFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PassengerTransportFapiaoIssue | PassengerTransportFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: PassengerTransportFapiaoIssue | PassengerTransportFapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: PassengerTransportFapiaoIssue | PassengerTransportFapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.issue_passenger_transport_fapiao"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Issue a digital invoice for the rent of a building or parking space:
        `new_tax_control_fapiao.issue_real_estate_leasing_fapiao`.
        """
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.issue_real_estate_leasing_fapiao"],
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
            json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.issue_real_estate_leasing_fapiao"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Issue a digital invoice for fuel: `new_tax_control_fapiao.issue_refined_oil_fapiao`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.issue_refined_oil_fapiao"],
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
            json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.issue_refined_oil_fapiao"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"""

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
        """Upload the file of an invoice that was issued elsewhere: `new_tax_control_fapiao.upload_fapiao_file`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["new_tax_control_fapiao.upload_fapiao_file"],
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
            OPERATIONS["new_tax_control_fapiao.upload_fapiao_file"],
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


class V3NewTaxControlFapiaoFapiaoApplicationsStep(Node):
    """/v3/new-tax-control-fapiao/fapiao-applications"""

    @property
    def _fapiao_apply_id_(self) -> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdStep:
        """/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}"""
        return V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdStep(self._caller)

    @property
    def issue_general(self) -> V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralStep:
        """/v3/new-tax-control-fapiao/fapiao-applications/issue-general"""
        return V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralStep(self._caller)

    issueGeneral = issue_general

    @property
    def issue_passenger_transport(self) -> V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportStep:
        """/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"""
        return V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportStep(self._caller)

    issuePassengerTransport = issue_passenger_transport

    @property
    def real_estate_leasing(self) -> V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingStep:
        """/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing"""
        return V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingStep(self._caller)

    realEstateLeasing = real_estate_leasing

    @property
    def issue_refined_oil(self) -> V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilStep:
        """/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil"""
        return V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilStep(self._caller)

    issueRefinedOil = issue_refined_oil

    @property
    def upload_fapiao_file(self) -> V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileStep:
        """/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"""
        return V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileStep(self._caller)

    uploadFapiaoFile = upload_fapiao_file

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: FapiaoIssue | FapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: FapiaoIssue | FapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Issue e-invoices for an order and put them into the user's cards: `new_tax_control_fapiao.issue_fapiao`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.issue_fapiao"],
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
            json: FapiaoIssue | FapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: FapiaoIssue | FapiaoIssueDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
        json: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.issue_fapiao"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlStep(Node):
    """/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl"""

    def get(
        self,
        *,
        query: GetInvitationUrlQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoInvitation]:
        """Get the link by which a merchant lets the service provider issue its invoices:
        `new_tax_control_fapiao.get_invitation_url`.
        """
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.get_invitation_url"],
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
        query: GetInvitationUrlQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoInvitation]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.get_invitation_url"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoStep(Node):
    """/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo"""

    def get(
        self,
        *,
        query: ListInvitedMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoInvitedMerchantPage]:
        """List the merchants that answered invitations: `new_tax_control_fapiao.list_invited_merchants`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.list_invited_merchants"],
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
        query: ListInvitedMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoInvitedMerchantPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.list_invited_merchants"],
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
        query: ListInvitedMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[FapiaoInvitedMerchant]:
        """Every item of all pages of `new_tax_control_fapiao.list_invited_merchants`, one call for each page as it is
        needed; timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["new_tax_control_fapiao.list_invited_merchants"],
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
        query: ListInvitedMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[FapiaoInvitedMerchant]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["new_tax_control_fapiao.list_invited_merchants"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoFapiaomerchantStep(Node):
    """/v3/new-tax-control-fapiao/fapiaomerchant"""

    @property
    def getspinviteurl(self) -> V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlStep:
        """/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl"""
        return V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlStep(self._caller)

    @property
    def listspinvitemchinfo(self) -> V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoStep:
        """/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo"""
        return V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoStep(self._caller)


class V3NewTaxControlFapiaoUserTitleTitleUrlStep(Node):
    """/v3/new-tax-control-fapiao/user-title/title-url"""

    def get(
        self,
        *,
        query: GetTitleUrlQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoTitleLink]:
        """Get the link by which the user says whom the invoice is for: `new_tax_control_fapiao.get_title_url`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.get_title_url"],
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
        query: GetTitleUrlQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoTitleLink]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.get_title_url"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoUserTitleStep(Node):
    """/v3/new-tax-control-fapiao/user-title"""

    @property
    def title_url(self) -> V3NewTaxControlFapiaoUserTitleTitleUrlStep:
        """/v3/new-tax-control-fapiao/user-title/title-url"""
        return V3NewTaxControlFapiaoUserTitleTitleUrlStep(self._caller)

    titleUrl = title_url

    def get(
        self,
        *,
        query: GetUserTitleQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoTitle]:
        """Look up whom the invoice is for, as the user said: `new_tax_control_fapiao.get_user_title`."""
        return self._caller.call(
            OPERATIONS["new_tax_control_fapiao.get_user_title"],
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
        query: GetUserTitleQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoTitle]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["new_tax_control_fapiao.get_user_title"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3NewTaxControlFapiaoStep(Node):
    """/v3/new-tax-control-fapiao"""

    @property
    def merchant(self) -> V3NewTaxControlFapiaoMerchantStep:
        """/v3/new-tax-control-fapiao/merchant"""
        return V3NewTaxControlFapiaoMerchantStep(self._caller)

    @property
    def card_template(self) -> V3NewTaxControlFapiaoCardTemplateStep:
        """/v3/new-tax-control-fapiao/card-template"""
        return V3NewTaxControlFapiaoCardTemplateStep(self._caller)

    cardTemplate = card_template

    @property
    def fapiao_applications(self) -> V3NewTaxControlFapiaoFapiaoApplicationsStep:
        """/v3/new-tax-control-fapiao/fapiao-applications"""
        return V3NewTaxControlFapiaoFapiaoApplicationsStep(self._caller)

    fapiaoApplications = fapiao_applications

    @property
    def fapiaomerchant(self) -> V3NewTaxControlFapiaoFapiaomerchantStep:
        """/v3/new-tax-control-fapiao/fapiaomerchant"""
        return V3NewTaxControlFapiaoFapiaomerchantStep(self._caller)

    @property
    def user_title(self) -> V3NewTaxControlFapiaoUserTitleStep:
        """/v3/new-tax-control-fapiao/user-title"""
        return V3NewTaxControlFapiaoUserTitleStep(self._caller)

    userTitle = user_title
