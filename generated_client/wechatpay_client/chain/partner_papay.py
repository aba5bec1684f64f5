# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/partner-papay`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.partner_papay.notify_debit import PartnerPapayDebitNotice
    from ..api.partner_papay.notify_failed_debit import PartnerPapayFailureNotice
    from ..models.dicts import AnyMapping, PartnerPapayDebitNoticeDict, PartnerPapayFailureNoticeDict
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3PartnerPapayContractsContractIdNotifyStep(Node):
    """/v3/partner-papay/contracts/{contract_id}/notify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            contract_id: str,
            json: PartnerPapayDebitNotice | PartnerPapayDebitNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            contract_id: str,
            body: PartnerPapayDebitNotice | PartnerPapayDebitNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        contract_id: str,
        body: PartnerPapayDebitNotice | PartnerPapayDebitNoticeDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayDebitNotice | PartnerPapayDebitNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell the user of a sub-merchant ahead of a debit how much will be debited: `partner_papay.notify_debit`."""
        return self._caller.call(
            OPERATIONS["partner_papay.notify_debit"],
            {
                "contract_id": contract_id,
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
            contract_id: str,
            json: PartnerPapayDebitNotice | PartnerPapayDebitNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            contract_id: str,
            body: PartnerPapayDebitNotice | PartnerPapayDebitNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        contract_id: str,
        body: PartnerPapayDebitNotice | PartnerPapayDebitNoticeDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayDebitNotice | PartnerPapayDebitNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["partner_papay.notify_debit"],
            {
                "contract_id": contract_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PartnerPapayContractsContractIdFailNotifyStep(Node):
    """/v3/partner-papay/contracts/{contract_id}/fail-notify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            contract_id: str,
            json: PartnerPapayFailureNotice | PartnerPapayFailureNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            contract_id: str,
            body: PartnerPapayFailureNotice | PartnerPapayFailureNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        contract_id: str,
        body: PartnerPapayFailureNotice | PartnerPapayFailureNoticeDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayFailureNotice | PartnerPapayFailureNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell the user of a sub-merchant that a debit failed, so that they top up:
        `partner_papay.notify_failed_debit`.
        """
        return self._caller.call(
            OPERATIONS["partner_papay.notify_failed_debit"],
            {
                "contract_id": contract_id,
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
            contract_id: str,
            json: PartnerPapayFailureNotice | PartnerPapayFailureNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            contract_id: str,
            body: PartnerPapayFailureNotice | PartnerPapayFailureNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        contract_id: str,
        body: PartnerPapayFailureNotice | PartnerPapayFailureNoticeDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayFailureNotice | PartnerPapayFailureNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["partner_papay.notify_failed_debit"],
            {
                "contract_id": contract_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PartnerPapayContractsContractIdStep(Node):
    """/v3/partner-papay/contracts/{contract_id}"""

    @property
    def notify(self) -> V3PartnerPapayContractsContractIdNotifyStep:
        """/v3/partner-papay/contracts/{contract_id}/notify"""
        return V3PartnerPapayContractsContractIdNotifyStep(self._caller)

    @property
    def fail_notify(self) -> V3PartnerPapayContractsContractIdFailNotifyStep:
        """/v3/partner-papay/contracts/{contract_id}/fail-notify"""
        return V3PartnerPapayContractsContractIdFailNotifyStep(self._caller)

    failNotify = fail_notify


class V3PartnerPapayContractsStep(Node):
    """/v3/partner-papay/contracts"""

    @property
    def _contract_id_(self) -> V3PartnerPapayContractsContractIdStep:
        """/v3/partner-papay/contracts/{contract_id}"""
        return V3PartnerPapayContractsContractIdStep(self._caller)


class V3PartnerPapayStep(Node):
    """/v3/partner-papay"""

    @property
    def contracts(self) -> V3PartnerPapayContractsStep:
        """/v3/partner-papay/contracts"""
        return V3PartnerPapayContractsStep(self._caller)
