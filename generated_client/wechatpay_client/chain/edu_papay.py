# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/edu-papay`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.edu_papay.create_order import EducationOrderRequest
    from ..api.edu_papay.get_contract import GetContractQuery
    from ..api.edu_papay.get_order_by_out_trade_no import GetOrderByOutTradeNoQuery
    from ..api.edu_papay.get_order_by_transaction_id import GetOrderByTransactionIdQuery
    from ..api.edu_papay.list_user_contracts import EducationContractPage, ListUserContractsQuery
    from ..api.edu_papay.notify_debit import EducationDebitNotice
    from ..api.edu_papay.presign_contract import EducationPresign, EducationPresigned
    from ..models.dicts import AnyMapping, EducationDebitNoticeDict, EducationOrderRequestDict, EducationPresignDict
    from ..models.edu_papay import EducationContract
    from ..models.shared.education_order import EducationOrder
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3EduPapayTransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/edu-papay/transactions/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationOrder]:
        """Look up a debit of a fee for education by the merchant's own number:
        `edu_papay.get_order_by_out_trade_no`.
        """
        return self._caller.call(
            OPERATIONS["edu_papay.get_order_by_out_trade_no"],
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
    ) -> Response[EducationOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["edu_papay.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduPapayTransactionsOutTradeNoStep(Node):
    """/v3/edu-papay/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3EduPapayTransactionsOutTradeNoOutTradeNoStep:
        """/v3/edu-papay/transactions/out-trade-no/{out_trade_no}"""
        return V3EduPapayTransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3EduPapayTransactionsIdTransactionIdStep(Node):
    """/v3/edu-papay/transactions/id/{transaction_id}"""

    def get(
        self,
        *,
        transaction_id: str,
        query: GetOrderByTransactionIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationOrder]:
        """Look up a debit of a fee for education by the number WeChat Pay gave it:
        `edu_papay.get_order_by_transaction_id`.
        """
        return self._caller.call(
            OPERATIONS["edu_papay.get_order_by_transaction_id"],
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
    ) -> Response[EducationOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["edu_papay.get_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduPapayTransactionsIdStep(Node):
    """/v3/edu-papay/transactions/id"""

    @property
    def _transaction_id_(self) -> V3EduPapayTransactionsIdTransactionIdStep:
        """/v3/edu-papay/transactions/id/{transaction_id}"""
        return V3EduPapayTransactionsIdTransactionIdStep(self._caller)


class V3EduPapayTransactionsStep(Node):
    """/v3/edu-papay/transactions"""

    @property
    def out_trade_no(self) -> V3EduPapayTransactionsOutTradeNoStep:
        """/v3/edu-papay/transactions/out-trade-no"""
        return V3EduPapayTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    @property
    def id(self) -> V3EduPapayTransactionsIdStep:
        """/v3/edu-papay/transactions/id"""
        return V3EduPapayTransactionsIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EducationOrderRequest | EducationOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: EducationOrderRequest | EducationOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: EducationOrderRequest | EducationOrderRequestDict | AnyMapping | Unset = UNSET,
        json: EducationOrderRequest | EducationOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Debit a fee for education under a contract: `edu_papay.create_order`."""
        return self._caller.call(
            OPERATIONS["edu_papay.create_order"],
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
            json: EducationOrderRequest | EducationOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EducationOrderRequest | EducationOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: EducationOrderRequest | EducationOrderRequestDict | AnyMapping | Unset = UNSET,
        json: EducationOrderRequest | EducationOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["edu_papay.create_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduPapayContractsIdContractIdStep(Node):
    """/v3/edu-papay/contracts/id/{contract_id}"""

    def get(
        self,
        *,
        contract_id: str,
        query: GetContractQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationContract]:
        """Look up a contract on fees for education by its number: `edu_papay.get_contract`."""
        return self._caller.call(
            OPERATIONS["edu_papay.get_contract"],
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
        query: GetContractQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["edu_papay.get_contract"],
            {
                "contract_id": contract_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduPapayContractsIdStep(Node):
    """/v3/edu-papay/contracts/id"""

    @property
    def _contract_id_(self) -> V3EduPapayContractsIdContractIdStep:
        """/v3/edu-papay/contracts/id/{contract_id}"""
        return V3EduPapayContractsIdContractIdStep(self._caller)


class V3EduPapayContractsPresignStep(Node):
    """/v3/edu-papay/contracts/presign"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EducationPresign | EducationPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EducationPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: EducationPresign | EducationPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EducationPresigned]: ...

    def post(
        self,
        *,
        body: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
        json: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationPresigned]:
        """Prepare a contract on fees for education that the user then signs in WeChat: `edu_papay.presign_contract`."""
        return self._caller.call(
            OPERATIONS["edu_papay.presign_contract"],
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
            json: EducationPresign | EducationPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EducationPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EducationPresign | EducationPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EducationPresigned]: ...

    async def post_async(
        self,
        *,
        body: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
        json: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["edu_papay.presign_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduPapayContractsContractIdStep(Node):
    """/v3/edu-papay/contracts/{contract_id}"""

    def delete(
        self,
        *,
        contract_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End a contract on fees for education on behalf of the merchant: `edu_papay.terminate_contract`."""
        return self._caller.call(
            OPERATIONS["edu_papay.terminate_contract"],
            {
                "contract_id": contract_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def delete_async(
        self,
        *,
        contract_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`delete`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["edu_papay.terminate_contract"],
            {
                "contract_id": contract_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduPapayContractsStep(Node):
    """/v3/edu-papay/contracts"""

    @property
    def id(self) -> V3EduPapayContractsIdStep:
        """/v3/edu-papay/contracts/id"""
        return V3EduPapayContractsIdStep(self._caller)

    @property
    def presign(self) -> V3EduPapayContractsPresignStep:
        """/v3/edu-papay/contracts/presign"""
        return V3EduPapayContractsPresignStep(self._caller)

    @property
    def _contract_id_(self) -> V3EduPapayContractsContractIdStep:
        """/v3/edu-papay/contracts/{contract_id}"""
        return V3EduPapayContractsContractIdStep(self._caller)


class V3EduPapayUserOpenidContractsStep(Node):
    """/v3/edu-papay/user/{openid}/contracts"""

    def get(
        self,
        *,
        openid: str,
        query: ListUserContractsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationContractPage]:
        """List the contracts on fees for education a user has under a contract template:
        `edu_papay.list_user_contracts`.
        """
        return self._caller.call(
            OPERATIONS["edu_papay.list_user_contracts"],
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
    ) -> Response[EducationContractPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["edu_papay.list_user_contracts"],
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
    ) -> Iterator[EducationContract]:
        """Every item of all pages of `edu_papay.list_user_contracts`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["edu_papay.list_user_contracts"],
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
    ) -> AsyncIterator[EducationContract]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["edu_papay.list_user_contracts"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EduPapayUserOpenidStep(Node):
    """/v3/edu-papay/user/{openid}"""

    @property
    def contracts(self) -> V3EduPapayUserOpenidContractsStep:
        """/v3/edu-papay/user/{openid}/contracts"""
        return V3EduPapayUserOpenidContractsStep(self._caller)


class V3EduPapayUserStep(Node):
    """/v3/edu-papay/user"""

    @property
    def _openid_(self) -> V3EduPapayUserOpenidStep:
        """/v3/edu-papay/user/{openid}"""
        return V3EduPapayUserOpenidStep(self._caller)


class V3EduPapayUserNotificationsContractIdSendStep(Node):
    """/v3/edu-papay/user-notifications/{contract_id}/send"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            contract_id: str,
            json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
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
            body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        contract_id: str,
        body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
        json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Tell the user ahead of a debit of a fee for education: `edu_papay.notify_debit`."""
        return self._caller.call(
            OPERATIONS["edu_papay.notify_debit"],
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
            json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
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
            body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        contract_id: str,
        body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
        json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["edu_papay.notify_debit"],
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


class V3EduPapayUserNotificationsContractIdStep(Node):
    """/v3/edu-papay/user-notifications/{contract_id}"""

    @property
    def send(self) -> V3EduPapayUserNotificationsContractIdSendStep:
        """/v3/edu-papay/user-notifications/{contract_id}/send"""
        return V3EduPapayUserNotificationsContractIdSendStep(self._caller)


class V3EduPapayUserNotificationsStep(Node):
    """/v3/edu-papay/user-notifications"""

    @property
    def _contract_id_(self) -> V3EduPapayUserNotificationsContractIdStep:
        """/v3/edu-papay/user-notifications/{contract_id}"""
        return V3EduPapayUserNotificationsContractIdStep(self._caller)


class V3EduPapayStep(Node):
    """/v3/edu-papay"""

    @property
    def transactions(self) -> V3EduPapayTransactionsStep:
        """/v3/edu-papay/transactions"""
        return V3EduPapayTransactionsStep(self._caller)

    @property
    def contracts(self) -> V3EduPapayContractsStep:
        """/v3/edu-papay/contracts"""
        return V3EduPapayContractsStep(self._caller)

    @property
    def user(self) -> V3EduPapayUserStep:
        """/v3/edu-papay/user"""
        return V3EduPapayUserStep(self._caller)

    @property
    def user_notifications(self) -> V3EduPapayUserNotificationsStep:
        """/v3/edu-papay/user-notifications"""
        return V3EduPapayUserNotificationsStep(self._caller)

    userNotifications = user_notifications
