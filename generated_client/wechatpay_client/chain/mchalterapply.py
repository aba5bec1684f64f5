# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/mchalterapply`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.mchalterapply.revoke_subject_alteration import AlterationRevocationResult
    from ..api.mchalterapply.submit_contact_alteration import ContactAlteration
    from ..api.mchalterapply.submit_name_alteration import NameAlteration
    from ..api.mchalterapply.submit_subject_alteration import SubjectAlteration
    from ..models.dicts import AnyMapping, ContactAlterationDict, NameAlterationDict, SubjectAlterationDict
    from ..models.mchalterapply import (
        AlterationNumber,
        ContactAlterationStatus,
        NameAlterationStatus,
        RevokedAlteration,
        SubjectAlterationStatus,
    )
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MchalterapplyMchcontactalterapplymentApplyIdRevokeStep(Node):
    """/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke"""

    def post(
        self,
        *,
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RevokedAlteration]:
        """Withdraw a change of the administrator: `mchalterapply.revoke_contact_alteration`."""
        return self._caller.call(
            OPERATIONS["mchalterapply.revoke_contact_alteration"],
            {
                "apply_id": apply_id,
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
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RevokedAlteration]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.revoke_contact_alteration"],
            {
                "apply_id": apply_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMchcontactalterapplymentApplyIdStep(Node):
    """/v3/mchalterapply/mchcontactalterapplyment/{apply_id}"""

    @property
    def revoke(self) -> V3MchalterapplyMchcontactalterapplymentApplyIdRevokeStep:
        """/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke"""
        return V3MchalterapplyMchcontactalterapplymentApplyIdRevokeStep(self._caller)

    def get(
        self,
        *,
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ContactAlterationStatus]:
        """Look up a change of the administrator by the number WeChat Pay gave it:
        `mchalterapply.get_contact_alteration`.
        """
        return self._caller.call(
            OPERATIONS["mchalterapply.get_contact_alteration"],
            {
                "apply_id": apply_id,
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
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ContactAlterationStatus]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.get_contact_alteration"],
            {
                "apply_id": apply_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep(Node):
    """/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"""

    def get(
        self,
        *,
        merchant_code: str,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ContactAlterationStatus]:
        """Look up a change of the administrator by the service provider's own number:
        `mchalterapply.get_contact_alteration_by_out_request_no`.
        """
        return self._caller.call(
            OPERATIONS["mchalterapply.get_contact_alteration_by_out_request_no"],
            {
                "merchant_code": merchant_code,
                "out_request_no": out_request_no,
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
        merchant_code: str,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ContactAlterationStatus]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.get_contact_alteration_by_out_request_no"],
            {
                "merchant_code": merchant_code,
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoStep(Node):
    """/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no"""

    @property
    def _out_request_no_(
        self,
    ) -> V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep:
        """/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"""
        return V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep(self._caller)


class V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeStep(Node):
    """/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}"""

    @property
    def out_request_no(self) -> V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoStep:
        """/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no"""
        return V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoStep(self._caller)

    outRequestNo = out_request_no


class V3MchalterapplyMchcontactalterapplymentMerchantStep(Node):
    """/v3/mchalterapply/mchcontactalterapplyment/merchant"""

    @property
    def _merchant_code_(self) -> V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeStep:
        """/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}"""
        return V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeStep(self._caller)


class V3MchalterapplyMchcontactalterapplymentStep(Node):
    """/v3/mchalterapply/mchcontactalterapplyment"""

    @property
    def _apply_id_(self) -> V3MchalterapplyMchcontactalterapplymentApplyIdStep:
        """/v3/mchalterapply/mchcontactalterapplyment/{apply_id}"""
        return V3MchalterapplyMchcontactalterapplymentApplyIdStep(self._caller)

    @property
    def merchant(self) -> V3MchalterapplyMchcontactalterapplymentMerchantStep:
        """/v3/mchalterapply/mchcontactalterapplyment/merchant"""
        return V3MchalterapplyMchcontactalterapplymentMerchantStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ContactAlteration | ContactAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

        @overload
        def post(
            self,
            *,
            body: ContactAlteration | ContactAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

    def post(
        self,
        *,
        body: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
        json: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]:
        """Apply for another administrator of a merchant: `mchalterapply.submit_contact_alteration`."""
        return self._caller.call(
            OPERATIONS["mchalterapply.submit_contact_alteration"],
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
            json: ContactAlteration | ContactAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ContactAlteration | ContactAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

    async def post_async(
        self,
        *,
        body: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
        json: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.submit_contact_alteration"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMerchantnamealterapplymentApplyIdRevokeStep(Node):
    """/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke"""

    def post(
        self,
        *,
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RevokedAlteration]:
        """Withdraw a change of the short name: `mchalterapply.revoke_name_alteration`."""
        return self._caller.call(
            OPERATIONS["mchalterapply.revoke_name_alteration"],
            {
                "apply_id": apply_id,
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
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RevokedAlteration]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.revoke_name_alteration"],
            {
                "apply_id": apply_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMerchantnamealterapplymentApplyIdStep(Node):
    """/v3/mchalterapply/merchantnamealterapplyment/{apply_id}"""

    @property
    def revoke(self) -> V3MchalterapplyMerchantnamealterapplymentApplyIdRevokeStep:
        """/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke"""
        return V3MchalterapplyMerchantnamealterapplymentApplyIdRevokeStep(self._caller)

    def get(
        self,
        *,
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[NameAlterationStatus]:
        """Look up a change of the short name by the number WeChat Pay gave it: `mchalterapply.get_name_alteration`."""
        return self._caller.call(
            OPERATIONS["mchalterapply.get_name_alteration"],
            {
                "apply_id": apply_id,
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
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[NameAlterationStatus]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.get_name_alteration"],
            {
                "apply_id": apply_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoStep(Node):
    """/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}"""

    def get(
        self,
        *,
        sub_mchid: str,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[NameAlterationStatus]:
        """Look up a change of the short name by the service provider's own number:
        `mchalterapply.get_name_alteration_by_out_request_no`.
        """
        return self._caller.call(
            OPERATIONS["mchalterapply.get_name_alteration_by_out_request_no"],
            {
                "sub_mchid": sub_mchid,
                "out_request_no": out_request_no,
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
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[NameAlterationStatus]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.get_name_alteration_by_out_request_no"],
            {
                "sub_mchid": sub_mchid,
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoStep(Node):
    """/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no"""

    @property
    def _out_request_no_(self) -> V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoStep:
        """/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}"""
        return V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoStep(self._caller)


class V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidStep(Node):
    """/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}"""

    @property
    def out_request_no(self) -> V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoStep:
        """/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no"""
        return V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoStep(self._caller)

    outRequestNo = out_request_no


class V3MchalterapplyMerchantnamealterapplymentMerchantStep(Node):
    """/v3/mchalterapply/merchantnamealterapplyment/merchant"""

    @property
    def _sub_mchid_(self) -> V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidStep:
        """/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}"""
        return V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidStep(self._caller)


class V3MchalterapplyMerchantnamealterapplymentStep(Node):
    """/v3/mchalterapply/merchantnamealterapplyment"""

    @property
    def _apply_id_(self) -> V3MchalterapplyMerchantnamealterapplymentApplyIdStep:
        """/v3/mchalterapply/merchantnamealterapplyment/{apply_id}"""
        return V3MchalterapplyMerchantnamealterapplymentApplyIdStep(self._caller)

    @property
    def merchant(self) -> V3MchalterapplyMerchantnamealterapplymentMerchantStep:
        """/v3/mchalterapply/merchantnamealterapplyment/merchant"""
        return V3MchalterapplyMerchantnamealterapplymentMerchantStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: NameAlteration | NameAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

        @overload
        def post(
            self,
            *,
            body: NameAlteration | NameAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

    def post(
        self,
        *,
        body: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
        json: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]:
        """Apply for another short name of a merchant: `mchalterapply.submit_name_alteration`."""
        return self._caller.call(
            OPERATIONS["mchalterapply.submit_name_alteration"],
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
            json: NameAlteration | NameAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

        @overload
        async def post_async(
            self,
            *,
            body: NameAlteration | NameAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

    async def post_async(
        self,
        *,
        body: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
        json: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.submit_name_alteration"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMchsubjectalterapplymentApplyIdRevokeStep(Node):
    """/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke"""

    def post(
        self,
        *,
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationRevocationResult]:
        """Withdraw a change of the papers: `mchalterapply.revoke_subject_alteration`."""
        return self._caller.call(
            OPERATIONS["mchalterapply.revoke_subject_alteration"],
            {
                "apply_id": apply_id,
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
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationRevocationResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.revoke_subject_alteration"],
            {
                "apply_id": apply_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMchsubjectalterapplymentApplyIdStep(Node):
    """/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}"""

    @property
    def revoke(self) -> V3MchalterapplyMchsubjectalterapplymentApplyIdRevokeStep:
        """/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke"""
        return V3MchalterapplyMchsubjectalterapplymentApplyIdRevokeStep(self._caller)

    def get(
        self,
        *,
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubjectAlterationStatus]:
        """Look up a change of the papers by the number WeChat Pay gave it: `mchalterapply.get_subject_alteration`."""
        return self._caller.call(
            OPERATIONS["mchalterapply.get_subject_alteration"],
            {
                "apply_id": apply_id,
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
        apply_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubjectAlterationStatus]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.get_subject_alteration"],
            {
                "apply_id": apply_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep(Node):
    """/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"""

    def get(
        self,
        *,
        merchant_code: str,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubjectAlterationStatus]:
        """Look up a change of the papers by the service provider's own number:
        `mchalterapply.get_subject_alteration_by_out_request_no`.
        """
        return self._caller.call(
            OPERATIONS["mchalterapply.get_subject_alteration_by_out_request_no"],
            {
                "merchant_code": merchant_code,
                "out_request_no": out_request_no,
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
        merchant_code: str,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubjectAlterationStatus]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.get_subject_alteration_by_out_request_no"],
            {
                "merchant_code": merchant_code,
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoStep(Node):
    """/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no"""

    @property
    def _out_request_no_(
        self,
    ) -> V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep:
        """/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"""
        return V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep(self._caller)


class V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeStep(Node):
    """/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}"""

    @property
    def out_request_no(self) -> V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoStep:
        """/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no"""
        return V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoStep(self._caller)

    outRequestNo = out_request_no


class V3MchalterapplyMchsubjectalterapplymentMerchantStep(Node):
    """/v3/mchalterapply/mchsubjectalterapplyment/merchant"""

    @property
    def _merchant_code_(self) -> V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeStep:
        """/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}"""
        return V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeStep(self._caller)


class V3MchalterapplyMchsubjectalterapplymentStep(Node):
    """/v3/mchalterapply/mchsubjectalterapplyment"""

    @property
    def _apply_id_(self) -> V3MchalterapplyMchsubjectalterapplymentApplyIdStep:
        """/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}"""
        return V3MchalterapplyMchsubjectalterapplymentApplyIdStep(self._caller)

    @property
    def merchant(self) -> V3MchalterapplyMchsubjectalterapplymentMerchantStep:
        """/v3/mchalterapply/mchsubjectalterapplyment/merchant"""
        return V3MchalterapplyMchsubjectalterapplymentMerchantStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SubjectAlteration | SubjectAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

        @overload
        def post(
            self,
            *,
            body: SubjectAlteration | SubjectAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

    def post(
        self,
        *,
        body: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
        json: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]:
        """Apply for other papers of a merchant: `mchalterapply.submit_subject_alteration`."""
        return self._caller.call(
            OPERATIONS["mchalterapply.submit_subject_alteration"],
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
            json: SubjectAlteration | SubjectAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SubjectAlteration | SubjectAlterationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AlterationNumber]: ...

    async def post_async(
        self,
        *,
        body: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
        json: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mchalterapply.submit_subject_alteration"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchalterapplyStep(Node):
    """/v3/mchalterapply"""

    @property
    def mchcontactalterapplyment(self) -> V3MchalterapplyMchcontactalterapplymentStep:
        """/v3/mchalterapply/mchcontactalterapplyment"""
        return V3MchalterapplyMchcontactalterapplymentStep(self._caller)

    @property
    def merchantnamealterapplyment(self) -> V3MchalterapplyMerchantnamealterapplymentStep:
        """/v3/mchalterapply/merchantnamealterapplyment"""
        return V3MchalterapplyMerchantnamealterapplymentStep(self._caller)

    @property
    def mchsubjectalterapplyment(self) -> V3MchalterapplyMchsubjectalterapplymentStep:
        """/v3/mchalterapply/mchsubjectalterapplyment"""
        return V3MchalterapplyMchsubjectalterapplymentStep(self._caller)
