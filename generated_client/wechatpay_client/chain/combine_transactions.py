# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/combine-transactions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.combine_transactions.close_order import CombineCloseRequest
    from ..api.combine_transactions.create_app_order import CombineAppOrder, CombineAppPayment
    from ..api.combine_transactions.create_h5_order import CombineH5Order
    from ..api.combine_transactions.create_individual_order import CombineIndividualOrder
    from ..api.combine_transactions.create_jsapi_order import CombineJsapiOrder
    from ..api.combine_transactions.create_native_order import CombineNativeOrder
    from ..models.combine_transactions import CombineOrder
    from ..models.dicts import (
        AnyMapping,
        CombineAppOrderDict,
        CombineCloseRequestDict,
        CombineH5OrderDict,
        CombineIndividualOrderDict,
        CombineJsapiOrderDict,
        CombineNativeOrderDict,
    )
    from ..models.shared.payment_code import PaymentCode
    from ..models.shared.payment_link import PaymentLink
    from ..models.shared.prepared_payment import PreparedPayment
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3CombineTransactionsOutTradeNoCombineOutTradeNoCloseStep(Node):
    """/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            combine_out_trade_no: str,
            json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            combine_out_trade_no: str,
            body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        combine_out_trade_no: str,
        body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
        json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Close a combined order that nobody paid: `combine_transactions.close_order`."""
        return self._caller.call(
            OPERATIONS["combine_transactions.close_order"],
            {
                "combine_out_trade_no": combine_out_trade_no,
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
            combine_out_trade_no: str,
            json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            combine_out_trade_no: str,
            body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        combine_out_trade_no: str,
        body: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
        json: CombineCloseRequest | CombineCloseRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["combine_transactions.close_order"],
            {
                "combine_out_trade_no": combine_out_trade_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CombineTransactionsOutTradeNoCombineOutTradeNoStep(Node):
    """/v3/combine-transactions/out-trade-no/{combine_out_trade_no}"""

    @property
    def close(self) -> V3CombineTransactionsOutTradeNoCombineOutTradeNoCloseStep:
        """/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"""
        return V3CombineTransactionsOutTradeNoCombineOutTradeNoCloseStep(self._caller)

    def get(
        self,
        *,
        combine_out_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineOrder]:
        """Look up a combined order by the merchant's own number:
        `combine_transactions.get_order_by_combine_out_trade_no`.
        """
        return self._caller.call(
            OPERATIONS["combine_transactions.get_order_by_combine_out_trade_no"],
            {
                "combine_out_trade_no": combine_out_trade_no,
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
        combine_out_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["combine_transactions.get_order_by_combine_out_trade_no"],
            {
                "combine_out_trade_no": combine_out_trade_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CombineTransactionsOutTradeNoStep(Node):
    """/v3/combine-transactions/out-trade-no"""

    @property
    def _combine_out_trade_no_(self) -> V3CombineTransactionsOutTradeNoCombineOutTradeNoStep:
        """/v3/combine-transactions/out-trade-no/{combine_out_trade_no}"""
        return V3CombineTransactionsOutTradeNoCombineOutTradeNoStep(self._caller)


class V3CombineTransactionsAppStep(Node):
    """/v3/combine-transactions/app"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CombineAppOrder | CombineAppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombineAppPayment]: ...

        @overload
        def post(
            self,
            *,
            body: CombineAppOrder | CombineAppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombineAppPayment]: ...

    def post(
        self,
        *,
        body: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
        json: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineAppPayment]:
        """Place a combined order that is paid from an app: `combine_transactions.create_app_order`."""
        return self._caller.call(
            OPERATIONS["combine_transactions.create_app_order"],
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
            json: CombineAppOrder | CombineAppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombineAppPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CombineAppOrder | CombineAppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombineAppPayment]: ...

    async def post_async(
        self,
        *,
        body: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
        json: CombineAppOrder | CombineAppOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineAppPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["combine_transactions.create_app_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CombineTransactionsH5Step(Node):
    """/v3/combine-transactions/h5"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CombineH5Order | CombineH5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

        @overload
        def post(
            self,
            *,
            body: CombineH5Order | CombineH5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

    def post(
        self,
        *,
        body: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
        json: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]:
        """Place a combined order that is paid from a web page outside WeChat:
        `combine_transactions.create_h5_order`.
        """
        return self._caller.call(
            OPERATIONS["combine_transactions.create_h5_order"],
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
            json: CombineH5Order | CombineH5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CombineH5Order | CombineH5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

    async def post_async(
        self,
        *,
        body: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
        json: CombineH5Order | CombineH5OrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["combine_transactions.create_h5_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CombineTransactionsMiniprogramStep(Node):
    """/v3/combine-transactions/miniprogram"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
        json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order that pays private persons, in a mini-program:
        `combine_transactions.create_individual_order`.
        """
        return self._caller.call(
            OPERATIONS["combine_transactions.create_individual_order"],
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
            json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
        json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["combine_transactions.create_individual_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CombineTransactionsJsapiStep(Node):
    """/v3/combine-transactions/jsapi"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
        json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place a combined order that is paid in an official account or mini-program:
        `combine_transactions.create_jsapi_order`.
        """
        return self._caller.call(
            OPERATIONS["combine_transactions.create_jsapi_order"],
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
            json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
        json: CombineJsapiOrder | CombineJsapiOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["combine_transactions.create_jsapi_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CombineTransactionsNativeStep(Node):
    """/v3/combine-transactions/native"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CombineNativeOrder | CombineNativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

        @overload
        def post(
            self,
            *,
            body: CombineNativeOrder | CombineNativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

    def post(
        self,
        *,
        body: CombineNativeOrder | CombineNativeOrderDict | AnyMapping | Unset = UNSET,
        json: CombineNativeOrder | CombineNativeOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]:
        """Place a combined order that is paid by scanning a code: `combine_transactions.create_native_order`."""
        return self._caller.call(
            OPERATIONS["combine_transactions.create_native_order"],
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
            json: CombineNativeOrder | CombineNativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CombineNativeOrder | CombineNativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

    async def post_async(
        self,
        *,
        body: CombineNativeOrder | CombineNativeOrderDict | AnyMapping | Unset = UNSET,
        json: CombineNativeOrder | CombineNativeOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["combine_transactions.create_native_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CombineTransactionsIdCombineTransactionIdStep(Node):
    """/v3/combine-transactions/id/{combine_transaction_id}"""

    def get(
        self,
        *,
        combine_transaction_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineOrder]:
        """Look up an order that pays private persons, by the number WeChat Pay gave it:
        `combine_transactions.get_order_by_combine_transaction_id`.
        """
        return self._caller.call(
            OPERATIONS["combine_transactions.get_order_by_combine_transaction_id"],
            {
                "combine_transaction_id": combine_transaction_id,
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
        combine_transaction_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombineOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["combine_transactions.get_order_by_combine_transaction_id"],
            {
                "combine_transaction_id": combine_transaction_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CombineTransactionsIdStep(Node):
    """/v3/combine-transactions/id"""

    @property
    def _combine_transaction_id_(self) -> V3CombineTransactionsIdCombineTransactionIdStep:
        """/v3/combine-transactions/id/{combine_transaction_id}"""
        return V3CombineTransactionsIdCombineTransactionIdStep(self._caller)


class V3CombineTransactionsStep(Node):
    """/v3/combine-transactions"""

    @property
    def out_trade_no(self) -> V3CombineTransactionsOutTradeNoStep:
        """/v3/combine-transactions/out-trade-no"""
        return V3CombineTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    @property
    def app(self) -> V3CombineTransactionsAppStep:
        """/v3/combine-transactions/app"""
        return V3CombineTransactionsAppStep(self._caller)

    @property
    def h5(self) -> V3CombineTransactionsH5Step:
        """/v3/combine-transactions/h5"""
        return V3CombineTransactionsH5Step(self._caller)

    @property
    def miniprogram(self) -> V3CombineTransactionsMiniprogramStep:
        """/v3/combine-transactions/miniprogram"""
        return V3CombineTransactionsMiniprogramStep(self._caller)

    @property
    def jsapi(self) -> V3CombineTransactionsJsapiStep:
        """/v3/combine-transactions/jsapi"""
        return V3CombineTransactionsJsapiStep(self._caller)

    @property
    def native(self) -> V3CombineTransactionsNativeStep:
        """/v3/combine-transactions/native"""
        return V3CombineTransactionsNativeStep(self._caller)

    @property
    def id(self) -> V3CombineTransactionsIdStep:
        """/v3/combine-transactions/id"""
        return V3CombineTransactionsIdStep(self._caller)
