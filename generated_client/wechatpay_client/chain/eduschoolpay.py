# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/eduschoolpay`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.eduschoolpay.create_order import SchoolPayDebitRequest
    from ..api.eduschoolpay.get_order_by_out_trade_no import GetOrderByOutTradeNoQuery
    from ..api.eduschoolpay.get_order_by_transaction_id import GetOrderByTransactionIdQuery
    from ..api.eduschoolpay.list_user_contracts import ListUserContractsQuery, SchoolPayContractPage
    from ..api.eduschoolpay.presign_contract import SchoolPayPresigned, SchoolPayPresignRequest
    from ..models.dicts import AnyMapping, SchoolPayDebitRequestDict, SchoolPayPresignRequestDict
    from ..models.eduschoolpay import SchoolPayDebt, SchoolPayOrder
    from ..models.shared.school_pay_contract import SchoolPayContract
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3EduschoolpayTransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayOrder]:
        """Look up an order by the merchant's own number: `eduschoolpay.get_order_by_out_trade_no`."""
        return self._caller.call(
            OPERATIONS["eduschoolpay.get_order_by_out_trade_no"],
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
    ) -> Response[SchoolPayOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["eduschoolpay.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduschoolpayTransactionsOutTradeNoStep(Node):
    """/v3/eduschoolpay/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3EduschoolpayTransactionsOutTradeNoOutTradeNoStep:
        """/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"""
        return V3EduschoolpayTransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3EduschoolpayTransactionsIdTransactionIdStep(Node):
    """/v3/eduschoolpay/transactions/id/{transaction_id}"""

    def get(
        self,
        *,
        transaction_id: str,
        query: GetOrderByTransactionIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayOrder]:
        """Look up an order by the number WeChat Pay gave it: `eduschoolpay.get_order_by_transaction_id`."""
        return self._caller.call(
            OPERATIONS["eduschoolpay.get_order_by_transaction_id"],
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
    ) -> Response[SchoolPayOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["eduschoolpay.get_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduschoolpayTransactionsIdStep(Node):
    """/v3/eduschoolpay/transactions/id"""

    @property
    def _transaction_id_(self) -> V3EduschoolpayTransactionsIdTransactionIdStep:
        """/v3/eduschoolpay/transactions/id/{transaction_id}"""
        return V3EduschoolpayTransactionsIdTransactionIdStep(self._caller)


class V3EduschoolpayTransactionsStep(Node):
    """/v3/eduschoolpay/transactions"""

    @property
    def out_trade_no(self) -> V3EduschoolpayTransactionsOutTradeNoStep:
        """/v3/eduschoolpay/transactions/out-trade-no"""
        return V3EduschoolpayTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    @property
    def id(self) -> V3EduschoolpayTransactionsIdStep:
        """/v3/eduschoolpay/transactions/id"""
        return V3EduschoolpayTransactionsIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SchoolPayOrder]: ...

        @overload
        def post(
            self,
            *,
            body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SchoolPayOrder]: ...

    def post(
        self,
        *,
        body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
        json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayOrder]:
        """Debit a user under a contract: `eduschoolpay.create_order`."""
        return self._caller.call(
            OPERATIONS["eduschoolpay.create_order"],
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
            json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SchoolPayOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SchoolPayOrder]: ...

    async def post_async(
        self,
        *,
        body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
        json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["eduschoolpay.create_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduschoolpayContractsContractIdTerminateStep(Node):
    """/v3/eduschoolpay/contracts/{contract_id}/terminate"""

    def post(
        self,
        *,
        contract_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End a contract on behalf of the merchant: `eduschoolpay.terminate_contract`."""
        return self._caller.call(
            OPERATIONS["eduschoolpay.terminate_contract"],
            {
                "contract_id": contract_id,
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
        contract_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["eduschoolpay.terminate_contract"],
            {
                "contract_id": contract_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduschoolpayContractsContractIdStep(Node):
    """/v3/eduschoolpay/contracts/{contract_id}"""

    @property
    def terminate(self) -> V3EduschoolpayContractsContractIdTerminateStep:
        """/v3/eduschoolpay/contracts/{contract_id}/terminate"""
        return V3EduschoolpayContractsContractIdTerminateStep(self._caller)

    def get(
        self,
        *,
        contract_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayContract]:
        """Look up a contract by its number: `eduschoolpay.get_contract`."""
        return self._caller.call(
            OPERATIONS["eduschoolpay.get_contract"],
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
    ) -> Response[SchoolPayContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["eduschoolpay.get_contract"],
            {
                "contract_id": contract_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduschoolpayContractsPresignStep(Node):
    """/v3/eduschoolpay/contracts/presign"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SchoolPayPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SchoolPayPresigned]: ...

    def post(
        self,
        *,
        body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
        json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayPresigned]:
        """Prepare a contract that the user then signs in WeChat: `eduschoolpay.presign_contract`."""
        return self._caller.call(
            OPERATIONS["eduschoolpay.presign_contract"],
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
            json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SchoolPayPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SchoolPayPresigned]: ...

    async def post_async(
        self,
        *,
        body: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
        json: SchoolPayPresignRequest | SchoolPayPresignRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["eduschoolpay.presign_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduschoolpayContractsStep(Node):
    """/v3/eduschoolpay/contracts"""

    @property
    def _contract_id_(self) -> V3EduschoolpayContractsContractIdStep:
        """/v3/eduschoolpay/contracts/{contract_id}"""
        return V3EduschoolpayContractsContractIdStep(self._caller)

    @property
    def presign(self) -> V3EduschoolpayContractsPresignStep:
        """/v3/eduschoolpay/contracts/presign"""
        return V3EduschoolpayContractsPresignStep(self._caller)


class V3EduschoolpayUsersOpenidDebtStateStep(Node):
    """/v3/eduschoolpay/users/{openid}/debt-state"""

    def get(
        self,
        *,
        openid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayDebt]:
        """Ask whether a user still owes school fees and may be debited: `eduschoolpay.get_debt_state`."""
        return self._caller.call(
            OPERATIONS["eduschoolpay.get_debt_state"],
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
    ) -> Response[SchoolPayDebt]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["eduschoolpay.get_debt_state"],
            {
                "openid": openid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduschoolpayUsersOpenidContractsStep(Node):
    """/v3/eduschoolpay/users/{openid}/contracts"""

    def get(
        self,
        *,
        openid: str,
        query: ListUserContractsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayContractPage]:
        """List the contracts a user has under a contract template: `eduschoolpay.list_user_contracts`."""
        return self._caller.call(
            OPERATIONS["eduschoolpay.list_user_contracts"],
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
        query: ListUserContractsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayContractPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["eduschoolpay.list_user_contracts"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        openid: str,
        query: ListUserContractsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[SchoolPayContract]:
        """Every item of all pages of `eduschoolpay.list_user_contracts`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["eduschoolpay.list_user_contracts"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        openid: str,
        query: ListUserContractsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[SchoolPayContract]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["eduschoolpay.list_user_contracts"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduschoolpayUsersOpenidStep(Node):
    """/v3/eduschoolpay/users/{openid}"""

    @property
    def debt_state(self) -> V3EduschoolpayUsersOpenidDebtStateStep:
        """/v3/eduschoolpay/users/{openid}/debt-state"""
        return V3EduschoolpayUsersOpenidDebtStateStep(self._caller)

    debtState = debt_state

    @property
    def contracts(self) -> V3EduschoolpayUsersOpenidContractsStep:
        """/v3/eduschoolpay/users/{openid}/contracts"""
        return V3EduschoolpayUsersOpenidContractsStep(self._caller)


class V3EduschoolpayUsersStep(Node):
    """/v3/eduschoolpay/users"""

    @property
    def _openid_(self) -> V3EduschoolpayUsersOpenidStep:
        """/v3/eduschoolpay/users/{openid}"""
        return V3EduschoolpayUsersOpenidStep(self._caller)


class V3EduschoolpayStep(Node):
    """/v3/eduschoolpay"""

    @property
    def transactions(self) -> V3EduschoolpayTransactionsStep:
        """/v3/eduschoolpay/transactions"""
        return V3EduschoolpayTransactionsStep(self._caller)

    @property
    def contracts(self) -> V3EduschoolpayContractsStep:
        """/v3/eduschoolpay/contracts"""
        return V3EduschoolpayContractsStep(self._caller)

    @property
    def users(self) -> V3EduschoolpayUsersStep:
        """/v3/eduschoolpay/users"""
        return V3EduschoolpayUsersStep(self._caller)
