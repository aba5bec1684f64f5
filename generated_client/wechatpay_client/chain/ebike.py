# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/ebike`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.ebike.confirm_charge_contract import ChargeConfirmation, ChargeConfirmationRequest
    from ..api.ebike.create_order import ChargeAcceptance, ChargeDebitRequest
    from ..api.ebike.get_charge_contract import GetChargeContractQuery
    from ..api.ebike.get_order_by_out_trade_no import GetOrderByOutTradeNoQuery
    from ..api.ebike.get_order_by_transaction_id import GetOrderByTransactionIdQuery
    from ..api.ebike.get_user_charge_contract import GetUserChargeContractQuery
    from ..api.ebike.preopen_charge_contract import ChargePreopening, ChargePreopenRequest
    from ..models.dicts import (
        AnyMapping,
        ChargeConfirmationRequestDict,
        ChargeDebitRequestDict,
        ChargePreopenRequestDict,
    )
    from ..models.ebike import ChargeContract, ChargeOrder
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3EbikeChargeContractsContractIdConfirmStep(Node):
    """/v3/ebike/charge/contracts/{contract_id}/confirm"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            contract_id: str,
            json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargeConfirmation]: ...

        @overload
        def post(
            self,
            *,
            contract_id: str,
            body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargeConfirmation]: ...

    def post(
        self,
        *,
        contract_id: str,
        body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
        json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeConfirmation]:
        """Obtain the token with which one charging may be debited: `ebike.confirm_charge_contract`."""
        return self._caller.call(
            OPERATIONS["ebike.confirm_charge_contract"],
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
            json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargeConfirmation]: ...

        @overload
        async def post_async(
            self,
            *,
            contract_id: str,
            body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargeConfirmation]: ...

    async def post_async(
        self,
        *,
        contract_id: str,
        body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
        json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeConfirmation]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ebike.confirm_charge_contract"],
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


class V3EbikeChargeContractsContractIdStep(Node):
    """/v3/ebike/charge/contracts/{contract_id}"""

    @property
    def confirm(self) -> V3EbikeChargeContractsContractIdConfirmStep:
        """/v3/ebike/charge/contracts/{contract_id}/confirm"""
        return V3EbikeChargeContractsContractIdConfirmStep(self._caller)

    def get(
        self,
        *,
        contract_id: str,
        query: GetChargeContractQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeContract]:
        """Look up a charging agreement by its number: `ebike.get_charge_contract`."""
        return self._caller.call(
            OPERATIONS["ebike.get_charge_contract"],
            {
                "contract_id": contract_id,
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
        contract_id: str,
        query: GetChargeContractQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ebike.get_charge_contract"],
            {
                "contract_id": contract_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EbikeChargeContractsPreopenStep(Node):
    """/v3/ebike/charge/contracts/preopen"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargePreopening]: ...

        @overload
        def post(
            self,
            *,
            body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargePreopening]: ...

    def post(
        self,
        *,
        body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
        json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargePreopening]:
        """Prepare a charging agreement that the user then signs in WeChat: `ebike.preopen_charge_contract`."""
        return self._caller.call(
            OPERATIONS["ebike.preopen_charge_contract"],
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
            json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargePreopening]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargePreopening]: ...

    async def post_async(
        self,
        *,
        body: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
        json: ChargePreopenRequest | ChargePreopenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargePreopening]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ebike.preopen_charge_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EbikeChargeContractsStep(Node):
    """/v3/ebike/charge/contracts"""

    @property
    def _contract_id_(self) -> V3EbikeChargeContractsContractIdStep:
        """/v3/ebike/charge/contracts/{contract_id}"""
        return V3EbikeChargeContractsContractIdStep(self._caller)

    @property
    def preopen(self) -> V3EbikeChargeContractsPreopenStep:
        """/v3/ebike/charge/contracts/preopen"""
        return V3EbikeChargeContractsPreopenStep(self._caller)


class V3EbikeChargeTransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeOrder]:
        """Look up the debit of a charging by the merchant's own number: `ebike.get_order_by_out_trade_no`."""
        return self._caller.call(
            OPERATIONS["ebike.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
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
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ebike.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EbikeChargeTransactionsOutTradeNoStep(Node):
    """/v3/ebike/charge/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3EbikeChargeTransactionsOutTradeNoOutTradeNoStep:
        """/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"""
        return V3EbikeChargeTransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3EbikeChargeTransactionsIdTransactionIdStep(Node):
    """/v3/ebike/charge/transactions/id/{transaction_id}"""

    def get(
        self,
        *,
        transaction_id: str,
        query: GetOrderByTransactionIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeOrder]:
        """Look up the debit of a charging by the number WeChat Pay gave it: `ebike.get_order_by_transaction_id`."""
        return self._caller.call(
            OPERATIONS["ebike.get_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
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
        transaction_id: str,
        query: GetOrderByTransactionIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ebike.get_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EbikeChargeTransactionsIdStep(Node):
    """/v3/ebike/charge/transactions/id"""

    @property
    def _transaction_id_(self) -> V3EbikeChargeTransactionsIdTransactionIdStep:
        """/v3/ebike/charge/transactions/id/{transaction_id}"""
        return V3EbikeChargeTransactionsIdTransactionIdStep(self._caller)


class V3EbikeChargeTransactionsStep(Node):
    """/v3/ebike/charge/transactions"""

    @property
    def out_trade_no(self) -> V3EbikeChargeTransactionsOutTradeNoStep:
        """/v3/ebike/charge/transactions/out-trade-no"""
        return V3EbikeChargeTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    @property
    def id(self) -> V3EbikeChargeTransactionsIdStep:
        """/v3/ebike/charge/transactions/id"""
        return V3EbikeChargeTransactionsIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargeAcceptance]: ...

        @overload
        def post(
            self,
            *,
            body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargeAcceptance]: ...

    def post(
        self,
        *,
        body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
        json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeAcceptance]:
        """Debit a user for a charging that has ended: `ebike.create_order`."""
        return self._caller.call(
            OPERATIONS["ebike.create_order"],
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
            json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargeAcceptance]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChargeAcceptance]: ...

    async def post_async(
        self,
        *,
        body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
        json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeAcceptance]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ebike.create_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EbikeChargeUsersOpenidContractStep(Node):
    """/v3/ebike/charge/users/{openid}/contract"""

    def get(
        self,
        *,
        openid: str,
        query: GetUserChargeContractQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeContract]:
        """Look up the charging agreement of a user: `ebike.get_user_charge_contract`."""
        return self._caller.call(
            OPERATIONS["ebike.get_user_charge_contract"],
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
        query: GetUserChargeContractQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ebike.get_user_charge_contract"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EbikeChargeUsersOpenidStep(Node):
    """/v3/ebike/charge/users/{openid}"""

    @property
    def contract(self) -> V3EbikeChargeUsersOpenidContractStep:
        """/v3/ebike/charge/users/{openid}/contract"""
        return V3EbikeChargeUsersOpenidContractStep(self._caller)


class V3EbikeChargeUsersStep(Node):
    """/v3/ebike/charge/users"""

    @property
    def _openid_(self) -> V3EbikeChargeUsersOpenidStep:
        """/v3/ebike/charge/users/{openid}"""
        return V3EbikeChargeUsersOpenidStep(self._caller)


class V3EbikeChargeStep(Node):
    """/v3/ebike/charge"""

    @property
    def contracts(self) -> V3EbikeChargeContractsStep:
        """/v3/ebike/charge/contracts"""
        return V3EbikeChargeContractsStep(self._caller)

    @property
    def transactions(self) -> V3EbikeChargeTransactionsStep:
        """/v3/ebike/charge/transactions"""
        return V3EbikeChargeTransactionsStep(self._caller)

    @property
    def users(self) -> V3EbikeChargeUsersStep:
        """/v3/ebike/charge/users"""
        return V3EbikeChargeUsersStep(self._caller)


class V3EbikeStep(Node):
    """/v3/ebike"""

    @property
    def charge(self) -> V3EbikeChargeStep:
        """/v3/ebike/charge"""
        return V3EbikeChargeStep(self._caller)
