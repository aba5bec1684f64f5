# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/transactions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.transactions.charge_payment_code import HongKongCodeOrder, HongKongCodeOrderRequest
    from ..api.transactions.create_h5_order import HongKongH5OrderRequest, HongKongPaymentLink
    from ..api.transactions.get_order_by_out_trade_no import GetOrderByOutTradeNoQuery
    from ..api.transactions.get_order_by_transaction_id import GetOrderByTransactionIdQuery
    from ..models.dicts import (
        AnyMapping,
        HongKongCodeOrderRequestDict,
        HongKongH5OrderRequestDict,
        HongKongMerchantRequestDict,
        HongKongOrderRequestDict,
    )
    from ..models.shared.payment_code import PaymentCode
    from ..models.shared.prepared_payment import PreparedPayment
    from ..models.transactions import HongKongMerchantRequest, HongKongOrder, HongKongOrderRequest
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3TransactionsMicropayStep(Node):
    """/v3/transactions/micropay"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongCodeOrder]: ...

        @overload
        def post(
            self,
            *,
            body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongCodeOrder]: ...

    def post(
        self,
        *,
        body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongCodeOrder]:
        """Debit the user in Hong Kong whose payment code was read at the till: `transactions.charge_payment_code`."""
        return self._caller.call(
            OPERATIONS["transactions.charge_payment_code"],
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
            json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongCodeOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongCodeOrder]: ...

    async def post_async(
        self,
        *,
        body: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongCodeOrderRequest | HongKongCodeOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongCodeOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.charge_payment_code"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsOutTradeNoOutTradeNoCloseStep(Node):
    """/v3/transactions/out-trade-no/{out_trade_no}/close"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_trade_no: str,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Close an order of Hong Kong that nobody paid, by the merchant's own number:
        `transactions.close_order_by_out_trade_no`.
        """
        return self._caller.call(
            OPERATIONS["transactions.close_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
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
            out_trade_no: str,
            json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_trade_no: str,
            body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_trade_no: str,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.close_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsOutTradeNoOutTradeNoReverseStep(Node):
    """/v3/transactions/out-trade-no/{out_trade_no}/reverse"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_trade_no: str,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Undo a debit by payment code in Hong Kong, by the merchant's own number:
        `transactions.reverse_order_by_out_trade_no`.
        """
        return self._caller.call(
            OPERATIONS["transactions.reverse_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
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
            out_trade_no: str,
            json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_trade_no: str,
            body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_trade_no: str,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.reverse_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/transactions/out-trade-no/{out_trade_no}"""

    @property
    def close(self) -> V3TransactionsOutTradeNoOutTradeNoCloseStep:
        """/v3/transactions/out-trade-no/{out_trade_no}/close"""
        return V3TransactionsOutTradeNoOutTradeNoCloseStep(self._caller)

    @property
    def reverse(self) -> V3TransactionsOutTradeNoOutTradeNoReverseStep:
        """/v3/transactions/out-trade-no/{out_trade_no}/reverse"""
        return V3TransactionsOutTradeNoOutTradeNoReverseStep(self._caller)

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongOrder]:
        """Look up an order of Hong Kong by the merchant's own number: `transactions.get_order_by_out_trade_no`."""
        return self._caller.call(
            OPERATIONS["transactions.get_order_by_out_trade_no"],
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
    ) -> Response[HongKongOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsOutTradeNoStep(Node):
    """/v3/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3TransactionsOutTradeNoOutTradeNoStep:
        """/v3/transactions/out-trade-no/{out_trade_no}"""
        return V3TransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3TransactionsIdTransactionIdCloseStep(Node):
    """/v3/transactions/id/{transaction_id}/close"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            transaction_id: str,
            json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            transaction_id: str,
            body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        transaction_id: str,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Close an order of Hong Kong that nobody paid, by the number WeChat Pay gave it:
        `transactions.close_order_by_transaction_id`.
        """
        return self._caller.call(
            OPERATIONS["transactions.close_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
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
            transaction_id: str,
            json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            transaction_id: str,
            body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        transaction_id: str,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.close_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsIdTransactionIdReverseStep(Node):
    """/v3/transactions/id/{transaction_id}/reverse"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            transaction_id: str,
            json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            transaction_id: str,
            body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        transaction_id: str,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Undo a debit by payment code in Hong Kong, by the number WeChat Pay gave it:
        `transactions.reverse_order_by_transaction_id`.
        """
        return self._caller.call(
            OPERATIONS["transactions.reverse_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
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
            transaction_id: str,
            json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            transaction_id: str,
            body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        transaction_id: str,
        body: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongMerchantRequest | HongKongMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.reverse_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsIdTransactionIdStep(Node):
    """/v3/transactions/id/{transaction_id}"""

    @property
    def close(self) -> V3TransactionsIdTransactionIdCloseStep:
        """/v3/transactions/id/{transaction_id}/close"""
        return V3TransactionsIdTransactionIdCloseStep(self._caller)

    @property
    def reverse(self) -> V3TransactionsIdTransactionIdReverseStep:
        """/v3/transactions/id/{transaction_id}/reverse"""
        return V3TransactionsIdTransactionIdReverseStep(self._caller)

    def get(
        self,
        *,
        transaction_id: str,
        query: GetOrderByTransactionIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongOrder]:
        """Look up an order of Hong Kong by the number WeChat Pay gave it:
        `transactions.get_order_by_transaction_id`.
        """
        return self._caller.call(
            OPERATIONS["transactions.get_order_by_transaction_id"],
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
    ) -> Response[HongKongOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.get_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsIdStep(Node):
    """/v3/transactions/id"""

    @property
    def _transaction_id_(self) -> V3TransactionsIdTransactionIdStep:
        """/v3/transactions/id/{transaction_id}"""
        return V3TransactionsIdTransactionIdStep(self._caller)


class V3TransactionsAppStep(Node):
    """/v3/transactions/app"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order of Hong Kong for an app: `transactions.create_app_order`."""
        return self._caller.call(
            OPERATIONS["transactions.create_app_order"],
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
            json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.create_app_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsMwebStep(Node):
    """/v3/transactions/mweb"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongPaymentLink]: ...

        @overload
        def post(
            self,
            *,
            body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongPaymentLink]: ...

    def post(
        self,
        *,
        body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongPaymentLink]:
        """Place an order of Hong Kong that the user pays in a browser outside WeChat:
        `transactions.create_h5_order`.
        """
        return self._caller.call(
            OPERATIONS["transactions.create_h5_order"],
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
            json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongPaymentLink]: ...

        @overload
        async def post_async(
            self,
            *,
            body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongPaymentLink]: ...

    async def post_async(
        self,
        *,
        body: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongH5OrderRequest | HongKongH5OrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongPaymentLink]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.create_h5_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsJsapiStep(Node):
    """/v3/transactions/jsapi"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order of Hong Kong for an official account or mini-program: `transactions.create_jsapi_order`."""
        return self._caller.call(
            OPERATIONS["transactions.create_jsapi_order"],
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
            json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.create_jsapi_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsNativeStep(Node):
    """/v3/transactions/native"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

        @overload
        def post(
            self,
            *,
            body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

    def post(
        self,
        *,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]:
        """Place an order of Hong Kong that the user pays by scanning a code: `transactions.create_native_order`."""
        return self._caller.call(
            OPERATIONS["transactions.create_native_order"],
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
            json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

        @overload
        async def post_async(
            self,
            *,
            body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

    async def post_async(
        self,
        *,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["transactions.create_native_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3TransactionsStep(Node):
    """/v3/transactions"""

    @property
    def micropay(self) -> V3TransactionsMicropayStep:
        """/v3/transactions/micropay"""
        return V3TransactionsMicropayStep(self._caller)

    @property
    def out_trade_no(self) -> V3TransactionsOutTradeNoStep:
        """/v3/transactions/out-trade-no"""
        return V3TransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    @property
    def id(self) -> V3TransactionsIdStep:
        """/v3/transactions/id"""
        return V3TransactionsIdStep(self._caller)

    @property
    def app(self) -> V3TransactionsAppStep:
        """/v3/transactions/app"""
        return V3TransactionsAppStep(self._caller)

    @property
    def mweb(self) -> V3TransactionsMwebStep:
        """/v3/transactions/mweb"""
        return V3TransactionsMwebStep(self._caller)

    @property
    def jsapi(self) -> V3TransactionsJsapiStep:
        """/v3/transactions/jsapi"""
        return V3TransactionsJsapiStep(self._caller)

    @property
    def native(self) -> V3TransactionsNativeStep:
        """/v3/transactions/native"""
        return V3TransactionsNativeStep(self._caller)
