# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/papay`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.papay.create_harmony_order import PapayHarmonyOrderRequest
    from ..api.papay.create_insurance_order import PapayInsuranceOrderRequest
    from ..api.papay.create_order import PapayOrderRequest
    from ..api.papay.create_partner_order import PartnerPapayOrderRequest
    from ..api.papay.get_harmony_contract import PapayHarmonyContract
    from ..api.papay.get_insurance_contract import PapayInsuranceContract
    from ..api.papay.get_partner_contract import GetPartnerContractQuery
    from ..api.papay.get_partner_debit_schedule import GetPartnerDebitScheduleQuery
    from ..api.papay.list_insurance_periods import ListInsurancePeriodsQuery, PapayListedPeriod, PapayPeriodPage
    from ..api.papay.modify_insurance_periods import PapayChangedPeriods, PapayPeriodsChange
    from ..api.papay.notify_debit import PapayDebitNotice
    from ..api.papay.notify_failed_debit import PapayFailureNotice
    from ..api.papay.presign_contract import PapayPresigned, PapayPresignRequest
    from ..api.papay.presign_insurance_contract_in_app import PapayInsuranceAppPresign, PapayInsuranceAppPresigned
    from ..api.papay.presign_insurance_contract_in_h5 import PapayInsuranceH5Presign
    from ..api.papay.presign_partner_scheduled_contract_in_h5 import PartnerPapayScheduledH5Presign
    from ..api.papay.presign_scheduled_contract_in_h5 import PapayScheduledH5Presign
    from ..api.papay.renew_insurance_contract import PapayRenewalRequest
    from ..api.papay.schedule_debit import PapayScheduleRequest
    from ..api.papay.schedule_insurance_debit import PapayInsuranceScheduleRequest
    from ..api.papay.schedule_partner_debit import PartnerPapayScheduleRequest
    from ..api.papay.terminate_insurance_contract import PapayEndedInsuranceContract
    from ..api.papay.terminate_partner_contract import PartnerPapayTerminationRequest
    from ..models.dicts import (
        AnyMapping,
        PapayDebitNoticeDict,
        PapayFailureNoticeDict,
        PapayHarmonyOrderRequestDict,
        PapayInsuranceAppPresignDict,
        PapayInsuranceH5PresignDict,
        PapayInsuranceOrderRequestDict,
        PapayInsurancePresignDict,
        PapayInsuranceScheduleRequestDict,
        PapayOrderRequestDict,
        PapayPeriodsChangeDict,
        PapayPresignRequestDict,
        PapayRenewalRequestDict,
        PapayScheduledH5PresignDict,
        PapayScheduledPresignDict,
        PapayScheduleRequestDict,
        PapayTerminationRequestDict,
        PartnerPapayOrderRequestDict,
        PartnerPapayScheduledH5PresignDict,
        PartnerPapayScheduledPresignDict,
        PartnerPapayScheduleRequestDict,
        PartnerPapayTerminationRequestDict,
    )
    from ..models.papay import (
        PapayAcceptedOrder,
        PapayAppPresigned,
        PapayContract,
        PapayInsurancePresign,
        PapayInsuranceScheduledDebit,
        PapayMiniProgramPresigned,
        PapayRedirect,
        PapayScheduledDebit,
        PapayScheduledPresign,
        PapayTerminationRequest,
        PartnerPapayContract,
        PartnerPapayScheduledPresign,
    )
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3PapayPayHarmonyTransactionsApplyStep(Node):
    """/v3/papay/pay/harmony/transactions/apply"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

        @overload
        def post(
            self,
            *,
            body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

    def post(
        self,
        *,
        body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]:
        """Debit a user under an agreement signed on HarmonyOS: `papay.create_harmony_order`."""
        return self._caller.call(
            OPERATIONS["papay.create_harmony_order"],
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
            json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

    async def post_async(
        self,
        *,
        body: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PapayHarmonyOrderRequest | PapayHarmonyOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.create_harmony_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayPayHarmonyTransactionsStep(Node):
    """/v3/papay/pay/harmony/transactions"""

    @property
    def apply(self) -> V3PapayPayHarmonyTransactionsApplyStep:
        """/v3/papay/pay/harmony/transactions/apply"""
        return V3PapayPayHarmonyTransactionsApplyStep(self._caller)


class V3PapayPayHarmonyStep(Node):
    """/v3/papay/pay/harmony"""

    @property
    def transactions(self) -> V3PapayPayHarmonyTransactionsStep:
        """/v3/papay/pay/harmony/transactions"""
        return V3PapayPayHarmonyTransactionsStep(self._caller)


class V3PapayPayTransactionsApplyStep(Node):
    """/v3/papay/pay/transactions/apply"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayOrderRequest | PapayOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

        @overload
        def post(
            self,
            *,
            body: PapayOrderRequest | PapayOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

    def post(
        self,
        *,
        body: PapayOrderRequest | PapayOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PapayOrderRequest | PapayOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]:
        """Debit a user under an agreement: `papay.create_order`."""
        return self._caller.call(
            OPERATIONS["papay.create_order"],
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
            json: PapayOrderRequest | PapayOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayOrderRequest | PapayOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

    async def post_async(
        self,
        *,
        body: PapayOrderRequest | PapayOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PapayOrderRequest | PapayOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.create_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayPayTransactionsStep(Node):
    """/v3/papay/pay/transactions"""

    @property
    def apply(self) -> V3PapayPayTransactionsApplyStep:
        """/v3/papay/pay/transactions/apply"""
        return V3PapayPayTransactionsApplyStep(self._caller)


class V3PapayPayPartnerTransactionsApplyStep(Node):
    """/v3/papay/pay/partner/transactions/apply"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPapayOrderRequest | PartnerPapayOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPapayOrderRequest | PartnerPapayOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

    def post(
        self,
        *,
        body: PartnerPapayOrderRequest | PartnerPapayOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayOrderRequest | PartnerPapayOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]:
        """Debit a user for a sub-merchant under an agreement: `papay.create_partner_order`."""
        return self._caller.call(
            OPERATIONS["papay.create_partner_order"],
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
            json: PartnerPapayOrderRequest | PartnerPapayOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPapayOrderRequest | PartnerPapayOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

    async def post_async(
        self,
        *,
        body: PartnerPapayOrderRequest | PartnerPapayOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayOrderRequest | PartnerPapayOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.create_partner_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayPayPartnerTransactionsStep(Node):
    """/v3/papay/pay/partner/transactions"""

    @property
    def apply(self) -> V3PapayPayPartnerTransactionsApplyStep:
        """/v3/papay/pay/partner/transactions/apply"""
        return V3PapayPayPartnerTransactionsApplyStep(self._caller)


class V3PapayPayPartnerSchedulesContractIdContractIdScheduleStep(Node):
    """/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            contract_id: str,
            json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayScheduledDebit]: ...

        @overload
        def post(
            self,
            *,
            contract_id: str,
            body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayScheduledDebit]: ...

    def post(
        self,
        *,
        contract_id: str,
        body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]:
        """Schedule the next debit for a sub-merchant under an agreement on scheduled debits:
        `papay.schedule_partner_debit`.
        """
        return self._caller.call(
            OPERATIONS["papay.schedule_partner_debit"],
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
            json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayScheduledDebit]: ...

        @overload
        async def post_async(
            self,
            *,
            contract_id: str,
            body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayScheduledDebit]: ...

    async def post_async(
        self,
        *,
        contract_id: str,
        body: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduleRequest | PartnerPapayScheduleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.schedule_partner_debit"],
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


class V3PapayPayPartnerSchedulesContractIdContractIdStep(Node):
    """/v3/papay/pay/partner/schedules/contract-id/{contract_id}"""

    @property
    def schedule(self) -> V3PapayPayPartnerSchedulesContractIdContractIdScheduleStep:
        """/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule"""
        return V3PapayPayPartnerSchedulesContractIdContractIdScheduleStep(self._caller)

    def get(
        self,
        *,
        contract_id: str,
        query: GetPartnerDebitScheduleQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]:
        """Look up how the next debit for a sub-merchant under an agreement stands:
        `papay.get_partner_debit_schedule`.
        """
        return self._caller.call(
            OPERATIONS["papay.get_partner_debit_schedule"],
            {
                "contract_id": contract_id,
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
        contract_id: str,
        query: GetPartnerDebitScheduleQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.get_partner_debit_schedule"],
            {
                "contract_id": contract_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayPayPartnerSchedulesContractIdStep(Node):
    """/v3/papay/pay/partner/schedules/contract-id"""

    @property
    def _contract_id_(self) -> V3PapayPayPartnerSchedulesContractIdContractIdStep:
        """/v3/papay/pay/partner/schedules/contract-id/{contract_id}"""
        return V3PapayPayPartnerSchedulesContractIdContractIdStep(self._caller)


class V3PapayPayPartnerSchedulesStep(Node):
    """/v3/papay/pay/partner/schedules"""

    @property
    def contract_id(self) -> V3PapayPayPartnerSchedulesContractIdStep:
        """/v3/papay/pay/partner/schedules/contract-id"""
        return V3PapayPayPartnerSchedulesContractIdStep(self._caller)

    contractId = contract_id


class V3PapayPayPartnerStep(Node):
    """/v3/papay/pay/partner"""

    @property
    def transactions(self) -> V3PapayPayPartnerTransactionsStep:
        """/v3/papay/pay/partner/transactions"""
        return V3PapayPayPartnerTransactionsStep(self._caller)

    @property
    def schedules(self) -> V3PapayPayPartnerSchedulesStep:
        """/v3/papay/pay/partner/schedules"""
        return V3PapayPayPartnerSchedulesStep(self._caller)


class V3PapayPaySchedulesContractIdContractIdScheduleStep(Node):
    """/v3/papay/pay/schedules/contract-id/{contract_id}/schedule"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            contract_id: str,
            json: PapayScheduleRequest | PapayScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayScheduledDebit]: ...

        @overload
        def post(
            self,
            *,
            contract_id: str,
            body: PapayScheduleRequest | PapayScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayScheduledDebit]: ...

    def post(
        self,
        *,
        contract_id: str,
        body: PapayScheduleRequest | PapayScheduleRequestDict | AnyMapping | Unset = UNSET,
        json: PapayScheduleRequest | PapayScheduleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]:
        """Schedule the next debit under an agreement on scheduled debits: `papay.schedule_debit`."""
        return self._caller.call(
            OPERATIONS["papay.schedule_debit"],
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
            json: PapayScheduleRequest | PapayScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayScheduledDebit]: ...

        @overload
        async def post_async(
            self,
            *,
            contract_id: str,
            body: PapayScheduleRequest | PapayScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayScheduledDebit]: ...

    async def post_async(
        self,
        *,
        contract_id: str,
        body: PapayScheduleRequest | PapayScheduleRequestDict | AnyMapping | Unset = UNSET,
        json: PapayScheduleRequest | PapayScheduleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.schedule_debit"],
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


class V3PapayPaySchedulesContractIdContractIdStep(Node):
    """/v3/papay/pay/schedules/contract-id/{contract_id}"""

    @property
    def schedule(self) -> V3PapayPaySchedulesContractIdContractIdScheduleStep:
        """/v3/papay/pay/schedules/contract-id/{contract_id}/schedule"""
        return V3PapayPaySchedulesContractIdContractIdScheduleStep(self._caller)

    def get(
        self,
        *,
        contract_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]:
        """Look up how the next debit under an agreement stands: `papay.get_debit_schedule`."""
        return self._caller.call(
            OPERATIONS["papay.get_debit_schedule"],
            {
                "contract_id": contract_id,
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
        contract_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayScheduledDebit]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.get_debit_schedule"],
            {
                "contract_id": contract_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayPaySchedulesContractIdStep(Node):
    """/v3/papay/pay/schedules/contract-id"""

    @property
    def _contract_id_(self) -> V3PapayPaySchedulesContractIdContractIdStep:
        """/v3/papay/pay/schedules/contract-id/{contract_id}"""
        return V3PapayPaySchedulesContractIdContractIdStep(self._caller)


class V3PapayPaySchedulesStep(Node):
    """/v3/papay/pay/schedules"""

    @property
    def contract_id(self) -> V3PapayPaySchedulesContractIdStep:
        """/v3/papay/pay/schedules/contract-id"""
        return V3PapayPaySchedulesContractIdStep(self._caller)

    contractId = contract_id


class V3PapayPayStep(Node):
    """/v3/papay/pay"""

    @property
    def harmony(self) -> V3PapayPayHarmonyStep:
        """/v3/papay/pay/harmony"""
        return V3PapayPayHarmonyStep(self._caller)

    @property
    def transactions(self) -> V3PapayPayTransactionsStep:
        """/v3/papay/pay/transactions"""
        return V3PapayPayTransactionsStep(self._caller)

    @property
    def partner(self) -> V3PapayPayPartnerStep:
        """/v3/papay/pay/partner"""
        return V3PapayPayPartnerStep(self._caller)

    @property
    def schedules(self) -> V3PapayPaySchedulesStep:
        """/v3/papay/pay/schedules"""
        return V3PapayPaySchedulesStep(self._caller)


class V3PapayInsurancePayTransactionsApplyStep(Node):
    """/v3/papay/insurance-pay/transactions/apply"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayInsuranceOrderRequest | PapayInsuranceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

        @overload
        def post(
            self,
            *,
            body: PapayInsuranceOrderRequest | PapayInsuranceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

    def post(
        self,
        *,
        body: PapayInsuranceOrderRequest | PapayInsuranceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PapayInsuranceOrderRequest | PapayInsuranceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]:
        """Debit the premium of a period of a policy: `papay.create_insurance_order`."""
        return self._caller.call(
            OPERATIONS["papay.create_insurance_order"],
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
            json: PapayInsuranceOrderRequest | PapayInsuranceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayInsuranceOrderRequest | PapayInsuranceOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAcceptedOrder]: ...

    async def post_async(
        self,
        *,
        body: PapayInsuranceOrderRequest | PapayInsuranceOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PapayInsuranceOrderRequest | PapayInsuranceOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAcceptedOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.create_insurance_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsurancePayTransactionsStep(Node):
    """/v3/papay/insurance-pay/transactions"""

    @property
    def apply(self) -> V3PapayInsurancePayTransactionsApplyStep:
        """/v3/papay/insurance-pay/transactions/apply"""
        return V3PapayInsurancePayTransactionsApplyStep(self._caller)


class V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdScheduleStep(Node):
    """/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            contract_id: str,
            policy_period_id: int,
            json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayInsuranceScheduledDebit]: ...

        @overload
        def post(
            self,
            *,
            contract_id: str,
            policy_period_id: int,
            body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayInsuranceScheduledDebit]: ...

    def post(
        self,
        *,
        contract_id: str,
        policy_period_id: int,
        body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
        json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceScheduledDebit]:
        """Schedule the debit of a period of a policy: `papay.schedule_insurance_debit`."""
        return self._caller.call(
            OPERATIONS["papay.schedule_insurance_debit"],
            {
                "contract_id": contract_id,
                "policy_period_id": policy_period_id,
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
            policy_period_id: int,
            json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayInsuranceScheduledDebit]: ...

        @overload
        async def post_async(
            self,
            *,
            contract_id: str,
            policy_period_id: int,
            body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayInsuranceScheduledDebit]: ...

    async def post_async(
        self,
        *,
        contract_id: str,
        policy_period_id: int,
        body: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
        json: PapayInsuranceScheduleRequest | PapayInsuranceScheduleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceScheduledDebit]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.schedule_insurance_debit"],
            {
                "contract_id": contract_id,
                "policy_period_id": policy_period_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdStep(Node):
    """/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}"""

    @property
    def schedule(self) -> V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdScheduleStep:
        """/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule"""
        return V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdScheduleStep(
            self._caller
        )

    def get(
        self,
        *,
        contract_id: str,
        policy_period_id: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceScheduledDebit]:
        """Look up how the debit of a period of a policy stands: `papay.get_insurance_debit_schedule`."""
        return self._caller.call(
            OPERATIONS["papay.get_insurance_debit_schedule"],
            {
                "contract_id": contract_id,
                "policy_period_id": policy_period_id,
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
        contract_id: str,
        policy_period_id: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceScheduledDebit]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.get_insurance_debit_schedule"],
            {
                "contract_id": contract_id,
                "policy_period_id": policy_period_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdStep(Node):
    """/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id"""

    @property
    def _policy_period_id_(
        self,
    ) -> V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdStep:
        """/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}"""
        return V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdStep(self._caller)


class V3PapayInsurancePayPolicyPeriodsContractIdContractIdStep(Node):
    """/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}"""

    @property
    def policy_period_id(self) -> V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdStep:
        """/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id"""
        return V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdStep(self._caller)

    policyPeriodId = policy_period_id


class V3PapayInsurancePayPolicyPeriodsContractIdStep(Node):
    """/v3/papay/insurance-pay/policy-periods/contract-id"""

    @property
    def _contract_id_(self) -> V3PapayInsurancePayPolicyPeriodsContractIdContractIdStep:
        """/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}"""
        return V3PapayInsurancePayPolicyPeriodsContractIdContractIdStep(self._caller)


class V3PapayInsurancePayPolicyPeriodsStep(Node):
    """/v3/papay/insurance-pay/policy-periods"""

    @property
    def contract_id(self) -> V3PapayInsurancePayPolicyPeriodsContractIdStep:
        """/v3/papay/insurance-pay/policy-periods/contract-id"""
        return V3PapayInsurancePayPolicyPeriodsContractIdStep(self._caller)

    contractId = contract_id


class V3PapayInsurancePayStep(Node):
    """/v3/papay/insurance-pay"""

    @property
    def transactions(self) -> V3PapayInsurancePayTransactionsStep:
        """/v3/papay/insurance-pay/transactions"""
        return V3PapayInsurancePayTransactionsStep(self._caller)

    @property
    def policy_periods(self) -> V3PapayInsurancePayPolicyPeriodsStep:
        """/v3/papay/insurance-pay/policy-periods"""
        return V3PapayInsurancePayPolicyPeriodsStep(self._caller)

    policyPeriods = policy_periods


class V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep(Node):
    """/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayContract]: ...

        @overload
        def post(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayContract]: ...

    def post(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayContract]:
        """End an agreement on debits on behalf of the merchant: `papay.terminate_contract`."""
        return self._caller.call(
            OPERATIONS["papay.terminate_contract"],
            {
                "plan_id": plan_id,
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
            plan_id: int,
            out_contract_code: str,
            json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayContract]: ...

        @overload
        async def post_async(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayContract]: ...

    async def post_async(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayContract]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.terminate_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep(Node):
    """/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""

    @property
    def terminate(self) -> V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep:
        """/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""
        return V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep(self._caller)

    def get(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayContract]:
        """Look up an agreement on debits by the merchant's own number: `papay.get_contract`."""
        return self._caller.call(
            OPERATIONS["papay.get_contract"],
            {
                "plan_id": plan_id,
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
        plan_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.get_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapaySignContractsPlanIdPlanIdOutContractCodeStep(Node):
    """/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code"""

    @property
    def _out_contract_code_(self) -> V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep:
        """/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
        return V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep(self._caller)


class V3PapaySignContractsPlanIdPlanIdStep(Node):
    """/v3/papay/sign/contracts/plan-id/{plan_id}"""

    @property
    def out_contract_code(self) -> V3PapaySignContractsPlanIdPlanIdOutContractCodeStep:
        """/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code"""
        return V3PapaySignContractsPlanIdPlanIdOutContractCodeStep(self._caller)

    outContractCode = out_contract_code


class V3PapaySignContractsPlanIdStep(Node):
    """/v3/papay/sign/contracts/plan-id"""

    @property
    def _plan_id_(self) -> V3PapaySignContractsPlanIdPlanIdStep:
        """/v3/papay/sign/contracts/plan-id/{plan_id}"""
        return V3PapaySignContractsPlanIdPlanIdStep(self._caller)


class V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeStep(Node):
    """/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"""

    def get(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayHarmonyContract]:
        """Look up an agreement on debits signed on HarmonyOS by the merchant's own number:
        `papay.get_harmony_contract`.
        """
        return self._caller.call(
            OPERATIONS["papay.get_harmony_contract"],
            {
                "plan_id": plan_id,
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
        plan_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayHarmonyContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.get_harmony_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeStep(Node):
    """/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code"""

    @property
    def _out_contract_code_(self) -> V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeStep:
        """/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
        return V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeStep(self._caller)


class V3PapaySignContractsHarmonyPlanIdPlanIdStep(Node):
    """/v3/papay/sign/contracts/harmony-plan-id/{plan_id}"""

    @property
    def out_contract_code(self) -> V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeStep:
        """/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code"""
        return V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeStep(self._caller)

    outContractCode = out_contract_code


class V3PapaySignContractsHarmonyPlanIdStep(Node):
    """/v3/papay/sign/contracts/harmony-plan-id"""

    @property
    def _plan_id_(self) -> V3PapaySignContractsHarmonyPlanIdPlanIdStep:
        """/v3/papay/sign/contracts/harmony-plan-id/{plan_id}"""
        return V3PapaySignContractsHarmonyPlanIdPlanIdStep(self._caller)


class V3PapaySignContractsPreEntrustSignStep(Node):
    """/v3/papay/sign/contracts/pre-entrust-sign"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayPresigned]: ...

    def post(
        self,
        *,
        body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
        json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayPresigned]:
        """Prepare an agreement on debits that the user signs from an app or by scanning a code:
        `papay.presign_contract`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_contract"],
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
            json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayPresigned]: ...

    async def post_async(
        self,
        *,
        body: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
        json: PapayPresignRequest | PapayPresignRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapaySignContractsStep(Node):
    """/v3/papay/sign/contracts"""

    @property
    def plan_id(self) -> V3PapaySignContractsPlanIdStep:
        """/v3/papay/sign/contracts/plan-id"""
        return V3PapaySignContractsPlanIdStep(self._caller)

    planId = plan_id

    @property
    def harmony_plan_id(self) -> V3PapaySignContractsHarmonyPlanIdStep:
        """/v3/papay/sign/contracts/harmony-plan-id"""
        return V3PapaySignContractsHarmonyPlanIdStep(self._caller)

    harmonyPlanId = harmony_plan_id

    @property
    def pre_entrust_sign(self) -> V3PapaySignContractsPreEntrustSignStep:
        """/v3/papay/sign/contracts/pre-entrust-sign"""
        return V3PapaySignContractsPreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign


class V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep(Node):
    """/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerPapayContract]: ...

        @overload
        def post(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerPapayContract]: ...

    def post(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPapayContract]:
        """End a sub-merchant's agreement on debits: `papay.terminate_partner_contract`."""
        return self._caller.call(
            OPERATIONS["papay.terminate_partner_contract"],
            {
                "plan_id": plan_id,
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
            plan_id: int,
            out_contract_code: str,
            json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerPapayContract]: ...

        @overload
        async def post_async(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerPapayContract]: ...

    async def post_async(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        body: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayTerminationRequest | PartnerPapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPapayContract]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.terminate_partner_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeStep(Node):
    """/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""

    @property
    def terminate(self) -> V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep:
        """/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""
        return V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep(self._caller)

    def get(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        query: GetPartnerContractQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPapayContract]:
        """Look up a sub-merchant's agreement on debits by the service provider's own number:
        `papay.get_partner_contract`.
        """
        return self._caller.call(
            OPERATIONS["papay.get_partner_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
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
        plan_id: int,
        out_contract_code: str,
        query: GetPartnerContractQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerPapayContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.get_partner_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeStep(Node):
    """/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code"""

    @property
    def _out_contract_code_(self) -> V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeStep:
        """/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
        return V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeStep(self._caller)


class V3PapaySignPartnerContractsPlanIdPlanIdStep(Node):
    """/v3/papay/sign/partner/contracts/plan-id/{plan_id}"""

    @property
    def out_contract_code(self) -> V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeStep:
        """/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code"""
        return V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeStep(self._caller)

    outContractCode = out_contract_code


class V3PapaySignPartnerContractsPlanIdStep(Node):
    """/v3/papay/sign/partner/contracts/plan-id"""

    @property
    def _plan_id_(self) -> V3PapaySignPartnerContractsPlanIdPlanIdStep:
        """/v3/papay/sign/partner/contracts/plan-id/{plan_id}"""
        return V3PapaySignPartnerContractsPlanIdPlanIdStep(self._caller)


class V3PapaySignPartnerContractsStep(Node):
    """/v3/papay/sign/partner/contracts"""

    @property
    def plan_id(self) -> V3PapaySignPartnerContractsPlanIdStep:
        """/v3/papay/sign/partner/contracts/plan-id"""
        return V3PapaySignPartnerContractsPlanIdStep(self._caller)

    planId = plan_id


class V3PapaySignPartnerStep(Node):
    """/v3/papay/sign/partner"""

    @property
    def contracts(self) -> V3PapaySignPartnerContractsStep:
        """/v3/papay/sign/partner/contracts"""
        return V3PapaySignPartnerContractsStep(self._caller)


class V3PapaySignStep(Node):
    """/v3/papay/sign"""

    @property
    def contracts(self) -> V3PapaySignContractsStep:
        """/v3/papay/sign/contracts"""
        return V3PapaySignContractsStep(self._caller)

    @property
    def partner(self) -> V3PapaySignPartnerStep:
        """/v3/papay/sign/partner"""
        return V3PapaySignPartnerStep(self._caller)


class V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep(Node):
    """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayEndedInsuranceContract]: ...

        @overload
        def post(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayEndedInsuranceContract]: ...

    def post(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayEndedInsuranceContract]:
        """End an agreement on the renewal of a policy on behalf of the insurer:
        `papay.terminate_insurance_contract`.
        """
        return self._caller.call(
            OPERATIONS["papay.terminate_insurance_contract"],
            {
                "plan_id": plan_id,
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
            plan_id: int,
            out_contract_code: str,
            json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayEndedInsuranceContract]: ...

        @overload
        async def post_async(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayEndedInsuranceContract]: ...

    async def post_async(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        body: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: PapayTerminationRequest | PapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayEndedInsuranceContract]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.terminate_insurance_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep(Node):
    """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""

    @property
    def terminate(self) -> V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep:
        """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""
        return V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep(self._caller)

    def get(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceContract]:
        """Look up an agreement on the renewal of a policy by the insurer's own number:
        `papay.get_insurance_contract`.
        """
        return self._caller.call(
            OPERATIONS["papay.get_insurance_contract"],
            {
                "plan_id": plan_id,
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
        plan_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.get_insurance_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeStep(Node):
    """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code"""

    @property
    def _out_contract_code_(self) -> V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep:
        """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
        return V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep(self._caller)


class V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewStep(Node):
    """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            plan_id: int,
            contract_id: str,
            json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            plan_id: int,
            contract_id: str,
            body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        plan_id: int,
        contract_id: str,
        body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
        json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Renew an agreement on the renewal of a policy that has run out: `papay.renew_insurance_contract`."""
        return self._caller.call(
            OPERATIONS["papay.renew_insurance_contract"],
            {
                "plan_id": plan_id,
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
            plan_id: int,
            contract_id: str,
            json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            plan_id: int,
            contract_id: str,
            body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        plan_id: int,
        contract_id: str,
        body: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
        json: PapayRenewalRequest | PapayRenewalRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.renew_insurance_contract"],
            {
                "plan_id": plan_id,
                "contract_id": contract_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdStep(Node):
    """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}"""

    @property
    def renew(self) -> V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewStep:
        """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew"""
        return V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewStep(self._caller)


class V3PapayInsuranceSignContractsPlanIdPlanIdContractIdStep(Node):
    """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id"""

    @property
    def _contract_id_(self) -> V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdStep:
        """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}"""
        return V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdStep(self._caller)


class V3PapayInsuranceSignContractsPlanIdPlanIdStep(Node):
    """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}"""

    @property
    def out_contract_code(self) -> V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeStep:
        """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code"""
        return V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeStep(self._caller)

    outContractCode = out_contract_code

    @property
    def contract_id(self) -> V3PapayInsuranceSignContractsPlanIdPlanIdContractIdStep:
        """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id"""
        return V3PapayInsuranceSignContractsPlanIdPlanIdContractIdStep(self._caller)

    contractId = contract_id


class V3PapayInsuranceSignContractsPlanIdStep(Node):
    """/v3/papay/insurance-sign/contracts/plan-id"""

    @property
    def _plan_id_(self) -> V3PapayInsuranceSignContractsPlanIdPlanIdStep:
        """/v3/papay/insurance-sign/contracts/plan-id/{plan_id}"""
        return V3PapayInsuranceSignContractsPlanIdPlanIdStep(self._caller)


class V3PapayInsuranceSignContractsPreEntrustSignAppStep(Node):
    """/v3/papay/insurance-sign/contracts/pre-entrust-sign/app"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayInsuranceAppPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayInsuranceAppPresigned]: ...

    def post(
        self,
        *,
        body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
        json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceAppPresigned]:
        """Prepare an agreement on the renewal of a policy that the user signs from an app:
        `papay.presign_insurance_contract_in_app`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_insurance_contract_in_app"],
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
            json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayInsuranceAppPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayInsuranceAppPresigned]: ...

    async def post_async(
        self,
        *,
        body: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
        json: PapayInsuranceAppPresign | PapayInsuranceAppPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayInsuranceAppPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_insurance_contract_in_app"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsuranceSignContractsPreEntrustSignH5Step(Node):
    """/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayInsuranceH5Presign | PapayInsuranceH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        def post(
            self,
            *,
            body: PapayInsuranceH5Presign | PapayInsuranceH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    def post(
        self,
        *,
        body: PapayInsuranceH5Presign | PapayInsuranceH5PresignDict | AnyMapping | Unset = UNSET,
        json: PapayInsuranceH5Presign | PapayInsuranceH5PresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """Prepare an agreement on the renewal of a policy that the user signs from a browser:
        `papay.presign_insurance_contract_in_h5`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_insurance_contract_in_h5"],
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
            json: PapayInsuranceH5Presign | PapayInsuranceH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayInsuranceH5Presign | PapayInsuranceH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    async def post_async(
        self,
        *,
        body: PapayInsuranceH5Presign | PapayInsuranceH5PresignDict | AnyMapping | Unset = UNSET,
        json: PapayInsuranceH5Presign | PapayInsuranceH5PresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_insurance_contract_in_h5"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsuranceSignContractsPreEntrustSignJsapiStep(Node):
    """/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        def post(
            self,
            *,
            body: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    def post(
        self,
        *,
        body: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping | Unset = UNSET,
        json: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """Prepare an agreement on the renewal of a policy that the user signs from a page within WeChat:
        `papay.presign_insurance_contract_in_jsapi`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_insurance_contract_in_jsapi"],
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
            json: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    async def post_async(
        self,
        *,
        body: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping | Unset = UNSET,
        json: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_insurance_contract_in_jsapi"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsuranceSignContractsPreEntrustSignMiniProgramStep(Node):
    """/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

    def post(
        self,
        *,
        body: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping | Unset = UNSET,
        json: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayMiniProgramPresigned]:
        """Prepare an agreement on the renewal of a policy that the user signs from a mini-program:
        `papay.presign_insurance_contract_in_mini_program`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_insurance_contract_in_mini_program"],
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
            json: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

    async def post_async(
        self,
        *,
        body: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping | Unset = UNSET,
        json: PapayInsurancePresign | PapayInsurancePresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayMiniProgramPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_insurance_contract_in_mini_program"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsuranceSignContractsPreEntrustSignStep(Node):
    """/v3/papay/insurance-sign/contracts/pre-entrust-sign"""

    @property
    def app(self) -> V3PapayInsuranceSignContractsPreEntrustSignAppStep:
        """/v3/papay/insurance-sign/contracts/pre-entrust-sign/app"""
        return V3PapayInsuranceSignContractsPreEntrustSignAppStep(self._caller)

    @property
    def h5(self) -> V3PapayInsuranceSignContractsPreEntrustSignH5Step:
        """/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5"""
        return V3PapayInsuranceSignContractsPreEntrustSignH5Step(self._caller)

    @property
    def jsapi(self) -> V3PapayInsuranceSignContractsPreEntrustSignJsapiStep:
        """/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi"""
        return V3PapayInsuranceSignContractsPreEntrustSignJsapiStep(self._caller)

    @property
    def mini_program(self) -> V3PapayInsuranceSignContractsPreEntrustSignMiniProgramStep:
        """/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program"""
        return V3PapayInsuranceSignContractsPreEntrustSignMiniProgramStep(self._caller)

    miniProgram = mini_program


class V3PapayInsuranceSignContractsStep(Node):
    """/v3/papay/insurance-sign/contracts"""

    @property
    def plan_id(self) -> V3PapayInsuranceSignContractsPlanIdStep:
        """/v3/papay/insurance-sign/contracts/plan-id"""
        return V3PapayInsuranceSignContractsPlanIdStep(self._caller)

    planId = plan_id

    @property
    def pre_entrust_sign(self) -> V3PapayInsuranceSignContractsPreEntrustSignStep:
        """/v3/papay/insurance-sign/contracts/pre-entrust-sign"""
        return V3PapayInsuranceSignContractsPreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign


class V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeStep(Node):
    """/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""

    def get(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        query: ListInsurancePeriodsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayPeriodPage]:
        """List the periods of a policy and how the debit of each stands: `papay.list_insurance_periods`."""
        return self._caller.call(
            OPERATIONS["papay.list_insurance_periods"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
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
        plan_id: int,
        out_contract_code: str,
        query: ListInsurancePeriodsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayPeriodPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.list_insurance_periods"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
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
        plan_id: int,
        out_contract_code: str,
        query: ListInsurancePeriodsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[PapayListedPeriod]:
        """Every item of all pages of `papay.list_insurance_periods`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["papay.list_insurance_periods"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
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
        plan_id: int,
        out_contract_code: str,
        query: ListInsurancePeriodsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[PapayListedPeriod]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["papay.list_insurance_periods"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeStep(Node):
    """/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code"""

    @property
    def _out_contract_code_(self) -> V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeStep:
        """/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
        return V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeStep(self._caller)


class V3PapayInsuranceSignPolicyPeriodsPlanIdPlanId2Step(Node):
    """/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}"""

    @property
    def out_contract_code(self) -> V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeStep:
        """/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code"""
        return V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeStep(self._caller)

    outContractCode = out_contract_code


class V3PapayInsuranceSignPolicyPeriodsPlanId2Step(Node):
    """/v3/papay/insurance-sign/policy_periods/plan-id"""

    @property
    def _plan_id_(self) -> V3PapayInsuranceSignPolicyPeriodsPlanIdPlanId2Step:
        """/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}"""
        return V3PapayInsuranceSignPolicyPeriodsPlanIdPlanId2Step(self._caller)


class V3PapayInsuranceSignPolicyPeriods2Step(Node):
    """/v3/papay/insurance-sign/policy_periods"""

    @property
    def plan_id(self) -> V3PapayInsuranceSignPolicyPeriodsPlanId2Step:
        """/v3/papay/insurance-sign/policy_periods/plan-id"""
        return V3PapayInsuranceSignPolicyPeriodsPlanId2Step(self._caller)

    planId = plan_id


class V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyStep(Node):
    """/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            plan_id: int,
            contract_id: str,
            json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayChangedPeriods]: ...

        @overload
        def post(
            self,
            *,
            plan_id: int,
            contract_id: str,
            body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayChangedPeriods]: ...

    def post(
        self,
        *,
        plan_id: int,
        contract_id: str,
        body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
        json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayChangedPeriods]:
        """Lower the amount of the periods of a policy that are yet to be debited: `papay.modify_insurance_periods`."""
        return self._caller.call(
            OPERATIONS["papay.modify_insurance_periods"],
            {
                "plan_id": plan_id,
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
            plan_id: int,
            contract_id: str,
            json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayChangedPeriods]: ...

        @overload
        async def post_async(
            self,
            *,
            plan_id: int,
            contract_id: str,
            body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayChangedPeriods]: ...

    async def post_async(
        self,
        *,
        plan_id: int,
        contract_id: str,
        body: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
        json: PapayPeriodsChange | PapayPeriodsChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayChangedPeriods]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.modify_insurance_periods"],
            {
                "plan_id": plan_id,
                "contract_id": contract_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdStep(Node):
    """/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}"""

    @property
    def modify(self) -> V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyStep:
        """/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify"""
        return V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyStep(self._caller)


class V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdStep(Node):
    """/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id"""

    @property
    def _contract_id_(self) -> V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdStep:
        """/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}"""
        return V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdStep(self._caller)


class V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdStep(Node):
    """/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}"""

    @property
    def contract_id(self) -> V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdStep:
        """/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id"""
        return V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdStep(self._caller)

    contractId = contract_id


class V3PapayInsuranceSignPolicyPeriodsPlanIdStep(Node):
    """/v3/papay/insurance-sign/policy-periods/plan-id"""

    @property
    def _plan_id_(self) -> V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdStep:
        """/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}"""
        return V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdStep(self._caller)


class V3PapayInsuranceSignPolicyPeriodsStep(Node):
    """/v3/papay/insurance-sign/policy-periods"""

    @property
    def plan_id(self) -> V3PapayInsuranceSignPolicyPeriodsPlanIdStep:
        """/v3/papay/insurance-sign/policy-periods/plan-id"""
        return V3PapayInsuranceSignPolicyPeriodsPlanIdStep(self._caller)

    planId = plan_id


class V3PapayInsuranceSignStep(Node):
    """/v3/papay/insurance-sign"""

    @property
    def contracts(self) -> V3PapayInsuranceSignContractsStep:
        """/v3/papay/insurance-sign/contracts"""
        return V3PapayInsuranceSignContractsStep(self._caller)

    @property
    def policy_periods_(self) -> V3PapayInsuranceSignPolicyPeriods2Step:
        """/v3/papay/insurance-sign/policy_periods"""
        return V3PapayInsuranceSignPolicyPeriods2Step(self._caller)

    @property
    def policy_periods(self) -> V3PapayInsuranceSignPolicyPeriodsStep:
        """/v3/papay/insurance-sign/policy-periods"""
        return V3PapayInsuranceSignPolicyPeriodsStep(self._caller)

    policyPeriods = policy_periods


class V3PapayContractsContractIdNotifyStep(Node):
    """/v3/papay/contracts/{contract_id}/notify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            contract_id: str,
            json: PapayDebitNotice | PapayDebitNoticeDict | AnyMapping,
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
            body: PapayDebitNotice | PapayDebitNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        contract_id: str,
        body: PapayDebitNotice | PapayDebitNoticeDict | AnyMapping | Unset = UNSET,
        json: PapayDebitNotice | PapayDebitNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell the user ahead of a debit how much will be debited: `papay.notify_debit`."""
        return self._caller.call(
            OPERATIONS["papay.notify_debit"],
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
            json: PapayDebitNotice | PapayDebitNoticeDict | AnyMapping,
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
            body: PapayDebitNotice | PapayDebitNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        contract_id: str,
        body: PapayDebitNotice | PapayDebitNoticeDict | AnyMapping | Unset = UNSET,
        json: PapayDebitNotice | PapayDebitNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.notify_debit"],
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


class V3PapayContractsContractIdFailNotifyStep(Node):
    """/v3/papay/contracts/{contract_id}/fail-notify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            contract_id: str,
            json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
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
            body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        contract_id: str,
        body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
        json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell the user that a debit failed, so that they top up before the next attempt:
        `papay.notify_failed_debit`.
        """
        return self._caller.call(
            OPERATIONS["papay.notify_failed_debit"],
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
            json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
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
            body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        contract_id: str,
        body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
        json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.notify_failed_debit"],
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


class V3PapayContractsContractIdStep(Node):
    """/v3/papay/contracts/{contract_id}"""

    @property
    def notify(self) -> V3PapayContractsContractIdNotifyStep:
        """/v3/papay/contracts/{contract_id}/notify"""
        return V3PapayContractsContractIdNotifyStep(self._caller)

    @property
    def fail_notify(self) -> V3PapayContractsContractIdFailNotifyStep:
        """/v3/papay/contracts/{contract_id}/fail-notify"""
        return V3PapayContractsContractIdFailNotifyStep(self._caller)

    failNotify = fail_notify


class V3PapayContractsStep(Node):
    """/v3/papay/contracts"""

    @property
    def _contract_id_(self) -> V3PapayContractsContractIdStep:
        """/v3/papay/contracts/{contract_id}"""
        return V3PapayContractsContractIdStep(self._caller)


class V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppStep(Node):
    """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAppPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAppPresigned]: ...

    def post(
        self,
        *,
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAppPresigned]:
        """Prepare an agreement of a sub-merchant on scheduled debits that the user signs from an app:
        `papay.presign_partner_scheduled_contract_in_app`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_partner_scheduled_contract_in_app"],
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
            json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAppPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAppPresigned]: ...

    async def post_async(
        self,
        *,
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAppPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_partner_scheduled_contract_in_app"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Step(Node):
    """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    def post(
        self,
        *,
        body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """Prepare an agreement of a sub-merchant on scheduled debits, signed from a browser:
        `papay.presign_partner_scheduled_contract_in_h5`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_partner_scheduled_contract_in_h5"],
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
            json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    async def post_async(
        self,
        *,
        body: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduledH5Presign | PartnerPapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_partner_scheduled_contract_in_h5"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiStep(Node):
    """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    def post(
        self,
        *,
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """Prepare an agreement of a sub-merchant on scheduled debits, signed from a page within WeChat:
        `papay.presign_partner_scheduled_contract_in_jsapi`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_partner_scheduled_contract_in_jsapi"],
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
            json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    async def post_async(
        self,
        *,
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_partner_scheduled_contract_in_jsapi"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramStep(Node):
    """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

    def post(
        self,
        *,
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayMiniProgramPresigned]:
        """Prepare an agreement of a sub-merchant on scheduled debits, signed from a mini-program:
        `papay.presign_partner_scheduled_contract_in_mini_program`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_partner_scheduled_contract_in_mini_program"],
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
            json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

    async def post_async(
        self,
        *,
        body: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PartnerPapayScheduledPresign | PartnerPapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayMiniProgramPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_partner_scheduled_contract_in_mini_program"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayScheduledDeductSignPartnerContractsPreEntrustSignStep(Node):
    """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign"""

    @property
    def app(self) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppStep:
        """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app"""
        return V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppStep(self._caller)

    @property
    def h5(self) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Step:
        """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5"""
        return V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Step(self._caller)

    @property
    def jsapi(self) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiStep:
        """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi"""
        return V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiStep(self._caller)

    @property
    def mini_program(self) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramStep:
        """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"""
        return V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramStep(self._caller)

    miniProgram = mini_program


class V3PapayScheduledDeductSignPartnerContractsStep(Node):
    """/v3/papay/scheduled-deduct-sign/partner/contracts"""

    @property
    def pre_entrust_sign(self) -> V3PapayScheduledDeductSignPartnerContractsPreEntrustSignStep:
        """/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign"""
        return V3PapayScheduledDeductSignPartnerContractsPreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign


class V3PapayScheduledDeductSignPartnerStep(Node):
    """/v3/papay/scheduled-deduct-sign/partner"""

    @property
    def contracts(self) -> V3PapayScheduledDeductSignPartnerContractsStep:
        """/v3/papay/scheduled-deduct-sign/partner/contracts"""
        return V3PapayScheduledDeductSignPartnerContractsStep(self._caller)


class V3PapayScheduledDeductSignContractsPreEntrustSignAppStep(Node):
    """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAppPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAppPresigned]: ...

    def post(
        self,
        *,
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAppPresigned]:
        """Prepare an agreement on scheduled debits that the user signs from an app:
        `papay.presign_scheduled_contract_in_app`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_scheduled_contract_in_app"],
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
            json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAppPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayAppPresigned]: ...

    async def post_async(
        self,
        *,
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayAppPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_scheduled_contract_in_app"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayScheduledDeductSignContractsPreEntrustSignH5Step(Node):
    """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayScheduledH5Presign | PapayScheduledH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        def post(
            self,
            *,
            body: PapayScheduledH5Presign | PapayScheduledH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    def post(
        self,
        *,
        body: PapayScheduledH5Presign | PapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
        json: PapayScheduledH5Presign | PapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """Prepare an agreement on scheduled debits that the user signs from a browser outside WeChat:
        `papay.presign_scheduled_contract_in_h5`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_scheduled_contract_in_h5"],
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
            json: PapayScheduledH5Presign | PapayScheduledH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayScheduledH5Presign | PapayScheduledH5PresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    async def post_async(
        self,
        *,
        body: PapayScheduledH5Presign | PapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
        json: PapayScheduledH5Presign | PapayScheduledH5PresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_scheduled_contract_in_h5"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayScheduledDeductSignContractsPreEntrustSignJsapiStep(Node):
    """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        def post(
            self,
            *,
            body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    def post(
        self,
        *,
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """Prepare an agreement on scheduled debits that the user signs from a page within WeChat:
        `papay.presign_scheduled_contract_in_jsapi`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_scheduled_contract_in_jsapi"],
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
            json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayRedirect]: ...

    async def post_async(
        self,
        *,
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayRedirect]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_scheduled_contract_in_jsapi"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramStep(Node):
    """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

    def post(
        self,
        *,
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayMiniProgramPresigned]:
        """Prepare an agreement on scheduled debits that the user signs from a mini-program:
        `papay.presign_scheduled_contract_in_mini_program`.
        """
        return self._caller.call(
            OPERATIONS["papay.presign_scheduled_contract_in_mini_program"],
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
            json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PapayMiniProgramPresigned]: ...

    async def post_async(
        self,
        *,
        body: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        json: PapayScheduledPresign | PapayScheduledPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PapayMiniProgramPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["papay.presign_scheduled_contract_in_mini_program"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PapayScheduledDeductSignContractsPreEntrustSignStep(Node):
    """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign"""

    @property
    def app(self) -> V3PapayScheduledDeductSignContractsPreEntrustSignAppStep:
        """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"""
        return V3PapayScheduledDeductSignContractsPreEntrustSignAppStep(self._caller)

    @property
    def h5(self) -> V3PapayScheduledDeductSignContractsPreEntrustSignH5Step:
        """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5"""
        return V3PapayScheduledDeductSignContractsPreEntrustSignH5Step(self._caller)

    @property
    def jsapi(self) -> V3PapayScheduledDeductSignContractsPreEntrustSignJsapiStep:
        """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi"""
        return V3PapayScheduledDeductSignContractsPreEntrustSignJsapiStep(self._caller)

    @property
    def mini_program(self) -> V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramStep:
        """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program"""
        return V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramStep(self._caller)

    miniProgram = mini_program


class V3PapayScheduledDeductSignContractsStep(Node):
    """/v3/papay/scheduled-deduct-sign/contracts"""

    @property
    def pre_entrust_sign(self) -> V3PapayScheduledDeductSignContractsPreEntrustSignStep:
        """/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign"""
        return V3PapayScheduledDeductSignContractsPreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign


class V3PapayScheduledDeductSignStep(Node):
    """/v3/papay/scheduled-deduct-sign"""

    @property
    def partner(self) -> V3PapayScheduledDeductSignPartnerStep:
        """/v3/papay/scheduled-deduct-sign/partner"""
        return V3PapayScheduledDeductSignPartnerStep(self._caller)

    @property
    def contracts(self) -> V3PapayScheduledDeductSignContractsStep:
        """/v3/papay/scheduled-deduct-sign/contracts"""
        return V3PapayScheduledDeductSignContractsStep(self._caller)


class V3PapayStep(Node):
    """/v3/papay"""

    @property
    def pay(self) -> V3PapayPayStep:
        """/v3/papay/pay"""
        return V3PapayPayStep(self._caller)

    @property
    def insurance_pay(self) -> V3PapayInsurancePayStep:
        """/v3/papay/insurance-pay"""
        return V3PapayInsurancePayStep(self._caller)

    insurancePay = insurance_pay

    @property
    def sign(self) -> V3PapaySignStep:
        """/v3/papay/sign"""
        return V3PapaySignStep(self._caller)

    @property
    def insurance_sign(self) -> V3PapayInsuranceSignStep:
        """/v3/papay/insurance-sign"""
        return V3PapayInsuranceSignStep(self._caller)

    insuranceSign = insurance_sign

    @property
    def contracts(self) -> V3PapayContractsStep:
        """/v3/papay/contracts"""
        return V3PapayContractsStep(self._caller)

    @property
    def scheduled_deduct_sign(self) -> V3PapayScheduledDeductSignStep:
        """/v3/papay/scheduled-deduct-sign"""
        return V3PapayScheduledDeductSignStep(self._caller)

    scheduledDeductSign = scheduled_deduct_sign
