# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/pay`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.pay.charge_partner_payment_code import PartnerCodepayOrder, PartnerCodepayResult
    from ..api.pay.charge_payment_code import CodepayOrder, CodepayResult
    from ..api.pay.close_order import CloseOrderRequest
    from ..api.pay.close_partner_order import PartnerCloseOrderRequest
    from ..api.pay.create_app_order import AppOrder
    from ..api.pay.create_app_order_with_contract import AppContractOrder
    from ..api.pay.create_h5_order import H5Order
    from ..api.pay.create_jsapi_order import JsapiOrder
    from ..api.pay.create_jsapi_order_with_contract import JsapiContractOrder
    from ..api.pay.create_native_order import NativeOrder
    from ..api.pay.create_partner_app_order import PartnerAppOrder
    from ..api.pay.create_partner_app_order_with_contract import PartnerAppContractOrder
    from ..api.pay.create_partner_h5_order import PartnerH5Order
    from ..api.pay.create_partner_jsapi_order import PartnerJsapiOrder
    from ..api.pay.create_partner_jsapi_order_with_contract import PartnerJsapiContractOrder
    from ..api.pay.create_partner_mini_program_order import PartnerMiniProgramOrder
    from ..api.pay.create_partner_native_order import PartnerNativeOrder
    from ..api.pay.create_partner_scanned_pos_order import PartnerScannedPosOrder
    from ..api.pay.get_acquiring_bank_payment_exposure import AcquiringBankExposureRequest
    from ..api.pay.get_installment_exposure import InstallmentExposureRequest
    from ..api.pay.get_order_by_out_trade_no import GetOrderByOutTradeNoQuery
    from ..api.pay.get_order_by_transaction_id import GetOrderByTransactionIdQuery
    from ..api.pay.get_partner_installment_exposure import PartnerInstallmentExposureRequest
    from ..api.pay.get_partner_order_by_out_trade_no import GetPartnerOrderByOutTradeNoQuery
    from ..api.pay.get_partner_order_by_transaction_id import GetPartnerOrderByTransactionIdQuery
    from ..api.pay.get_partner_payment_exposure import PartnerPaymentExposureRequest
    from ..api.pay.get_payment_exposure import PaymentExposureRequest
    from ..api.pay.reverse_order import ReversedOrder, ReverseOrderRequest
    from ..api.pay.reverse_partner_order import PartnerReversedOrder, PartnerReverseOrderRequest
    from ..models.dicts import (
        AcquiringBankExposureRequestDict,
        AnyMapping,
        AppContractOrderDict,
        AppOrderDict,
        CloseOrderRequestDict,
        CodepayOrderDict,
        H5OrderDict,
        InstallmentExposureRequestDict,
        JsapiContractOrderDict,
        JsapiOrderDict,
        NativeOrderDict,
        PartnerAppContractOrderDict,
        PartnerAppOrderDict,
        PartnerCloseOrderRequestDict,
        PartnerCodepayOrderDict,
        PartnerH5OrderDict,
        PartnerInstallmentExposureRequestDict,
        PartnerJsapiContractOrderDict,
        PartnerJsapiOrderDict,
        PartnerMiniProgramOrderDict,
        PartnerNativeOrderDict,
        PartnerPaymentExposureRequestDict,
        PartnerReverseOrderRequestDict,
        PartnerScannedPosOrderDict,
        PaymentExposureRequestDict,
        ReverseOrderRequestDict,
    )
    from ..models.pay import InstallmentExposure, PaymentExposure
    from ..models.shared.order import Order
    from ..models.shared.partner_order import PartnerOrder
    from ..models.shared.payment_code import PaymentCode
    from ..models.shared.payment_link import PaymentLink
    from ..models.shared.prepared_payment import PreparedPayment
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3PayPartnerTransactionsCodepayStep(Node):
    """/v3/pay/partner/transactions/codepay"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerCodepayResult]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerCodepayResult]: ...

    def post(
        self,
        *,
        body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerCodepayResult]:
        """Debit for a sub-merchant the user whose payment code was read: `pay.charge_partner_payment_code`."""
        return self._caller.call(
            OPERATIONS["pay.charge_partner_payment_code"],
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
            json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerCodepayResult]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerCodepayResult]: ...

    async def post_async(
        self,
        *,
        body: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerCodepayOrder | PartnerCodepayOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerCodepayResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.charge_partner_payment_code"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsOutTradeNoOutTradeNoCloseStep(Node):
    """/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
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
            body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_trade_no: str,
        body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Close an order of a sub-merchant that nobody paid: `pay.close_partner_order`."""
        return self._caller.call(
            OPERATIONS["pay.close_partner_order"],
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
            json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
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
            body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_trade_no: str,
        body: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerCloseOrderRequest | PartnerCloseOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.close_partner_order"],
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


class V3PayPartnerTransactionsOutTradeNoOutTradeNoReverseStep(Node):
    """/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerReversedOrder]: ...

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerReversedOrder]: ...

    def post(
        self,
        *,
        out_trade_no: str,
        body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerReversedOrder]:
        """Undo a debit by payment code made for a sub-merchant: `pay.reverse_partner_order`."""
        return self._caller.call(
            OPERATIONS["pay.reverse_partner_order"],
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
            json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerReversedOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_trade_no: str,
            body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerReversedOrder]: ...

    async def post_async(
        self,
        *,
        out_trade_no: str,
        body: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerReverseOrderRequest | PartnerReverseOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerReversedOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.reverse_partner_order"],
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


class V3PayPartnerTransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"""

    @property
    def close(self) -> V3PayPartnerTransactionsOutTradeNoOutTradeNoCloseStep:
        """/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close"""
        return V3PayPartnerTransactionsOutTradeNoOutTradeNoCloseStep(self._caller)

    @property
    def reverse(self) -> V3PayPartnerTransactionsOutTradeNoOutTradeNoReverseStep:
        """/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse"""
        return V3PayPartnerTransactionsOutTradeNoOutTradeNoReverseStep(self._caller)

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetPartnerOrderByOutTradeNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerOrder]:
        """Look up an order of a sub-merchant by the number it was placed under:
        `pay.get_partner_order_by_out_trade_no`.
        """
        return self._caller.call(
            OPERATIONS["pay.get_partner_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
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
        out_trade_no: str,
        query: GetPartnerOrderByOutTradeNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.get_partner_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsOutTradeNoStep(Node):
    """/v3/pay/partner/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3PayPartnerTransactionsOutTradeNoOutTradeNoStep:
        """/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"""
        return V3PayPartnerTransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3PayPartnerTransactionsAppStep(Node):
    """/v3/pay/partner/transactions/app"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerAppOrder | PartnerAppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerAppOrder | PartnerAppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: PartnerAppOrder | PartnerAppOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerAppOrder | PartnerAppOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order of a sub-merchant, paid from an app: `pay.create_partner_app_order`."""
        return self._caller.call(
            OPERATIONS["pay.create_partner_app_order"],
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
            json: PartnerAppOrder | PartnerAppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerAppOrder | PartnerAppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: PartnerAppOrder | PartnerAppOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerAppOrder | PartnerAppOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_partner_app_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsAppWithContractStep(Node):
    """/v3/pay/partner/transactions/app-with-contract"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerAppContractOrder | PartnerAppContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerAppContractOrder | PartnerAppContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: PartnerAppContractOrder | PartnerAppContractOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerAppContractOrder | PartnerAppContractOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order of a sub-merchant, agreeing to later debits, from an app:
        `pay.create_partner_app_order_with_contract`.
        """
        return self._caller.call(
            OPERATIONS["pay.create_partner_app_order_with_contract"],
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
            json: PartnerAppContractOrder | PartnerAppContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerAppContractOrder | PartnerAppContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: PartnerAppContractOrder | PartnerAppContractOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerAppContractOrder | PartnerAppContractOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_partner_app_order_with_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsH5Step(Node):
    """/v3/pay/partner/transactions/h5"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerH5Order | PartnerH5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerH5Order | PartnerH5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

    def post(
        self,
        *,
        body: PartnerH5Order | PartnerH5OrderDict | AnyMapping | Unset = UNSET,
        json: PartnerH5Order | PartnerH5OrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]:
        """Place an order of a sub-merchant, paid from a web page outside WeChat: `pay.create_partner_h5_order`."""
        return self._caller.call(
            OPERATIONS["pay.create_partner_h5_order"],
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
            json: PartnerH5Order | PartnerH5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerH5Order | PartnerH5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

    async def post_async(
        self,
        *,
        body: PartnerH5Order | PartnerH5OrderDict | AnyMapping | Unset = UNSET,
        json: PartnerH5Order | PartnerH5OrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_partner_h5_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsJsapiStep(Node):
    """/v3/pay/partner/transactions/jsapi"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerJsapiOrder | PartnerJsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerJsapiOrder | PartnerJsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: PartnerJsapiOrder | PartnerJsapiOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerJsapiOrder | PartnerJsapiOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order of a sub-merchant, paid in an official account or mini-program:
        `pay.create_partner_jsapi_order`.
        """
        return self._caller.call(
            OPERATIONS["pay.create_partner_jsapi_order"],
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
            json: PartnerJsapiOrder | PartnerJsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerJsapiOrder | PartnerJsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: PartnerJsapiOrder | PartnerJsapiOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerJsapiOrder | PartnerJsapiOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_partner_jsapi_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsJsapiWithContractStep(Node):
    """/v3/pay/partner/transactions/jsapi-with-contract"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order of a sub-merchant, agreeing to later debits, in WeChat:
        `pay.create_partner_jsapi_order_with_contract`.
        """
        return self._caller.call(
            OPERATIONS["pay.create_partner_jsapi_order_with_contract"],
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
            json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerJsapiContractOrder | PartnerJsapiContractOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_partner_jsapi_order_with_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsMiniprogramStep(Node):
    """/v3/pay/partner/transactions/miniprogram"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerMiniProgramOrder | PartnerMiniProgramOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerMiniProgramOrder | PartnerMiniProgramOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: PartnerMiniProgramOrder | PartnerMiniProgramOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerMiniProgramOrder | PartnerMiniProgramOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order of a sub-merchant, paid in a mini-program: `pay.create_partner_mini_program_order`."""
        return self._caller.call(
            OPERATIONS["pay.create_partner_mini_program_order"],
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
            json: PartnerMiniProgramOrder | PartnerMiniProgramOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerMiniProgramOrder | PartnerMiniProgramOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: PartnerMiniProgramOrder | PartnerMiniProgramOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerMiniProgramOrder | PartnerMiniProgramOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_partner_mini_program_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsNativeStep(Node):
    """/v3/pay/partner/transactions/native"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerNativeOrder | PartnerNativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerNativeOrder | PartnerNativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

    def post(
        self,
        *,
        body: PartnerNativeOrder | PartnerNativeOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerNativeOrder | PartnerNativeOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]:
        """Place an order of a sub-merchant, paid by scanning a code: `pay.create_partner_native_order`."""
        return self._caller.call(
            OPERATIONS["pay.create_partner_native_order"],
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
            json: PartnerNativeOrder | PartnerNativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerNativeOrder | PartnerNativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

    async def post_async(
        self,
        *,
        body: PartnerNativeOrder | PartnerNativeOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerNativeOrder | PartnerNativeOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_partner_native_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsScannedposStep(Node):
    """/v3/pay/partner/transactions/scannedpos"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerScannedPosOrder | PartnerScannedPosOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerScannedPosOrder | PartnerScannedPosOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: PartnerScannedPosOrder | PartnerScannedPosOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerScannedPosOrder | PartnerScannedPosOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order of a sub-merchant, paid by scanning the code of a till:
        `pay.create_partner_scanned_pos_order`.
        """
        return self._caller.call(
            OPERATIONS["pay.create_partner_scanned_pos_order"],
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
            json: PartnerScannedPosOrder | PartnerScannedPosOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerScannedPosOrder | PartnerScannedPosOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: PartnerScannedPosOrder | PartnerScannedPosOrderDict | AnyMapping | Unset = UNSET,
        json: PartnerScannedPosOrder | PartnerScannedPosOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_partner_scanned_pos_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsIdTransactionIdStep(Node):
    """/v3/pay/partner/transactions/id/{transaction_id}"""

    def get(
        self,
        *,
        transaction_id: str,
        query: GetPartnerOrderByTransactionIdQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerOrder]:
        """Look up an order of a sub-merchant by the number WeChat Pay gave it:
        `pay.get_partner_order_by_transaction_id`.
        """
        return self._caller.call(
            OPERATIONS["pay.get_partner_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
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
        transaction_id: str,
        query: GetPartnerOrderByTransactionIdQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.get_partner_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsIdStep(Node):
    """/v3/pay/partner/transactions/id"""

    @property
    def _transaction_id_(self) -> V3PayPartnerTransactionsIdTransactionIdStep:
        """/v3/pay/partner/transactions/id/{transaction_id}"""
        return V3PayPartnerTransactionsIdTransactionIdStep(self._caller)


class V3PayPartnerTransactionsExposureStep(Node):
    """/v3/pay/partner/transactions/exposure"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

    def post(
        self,
        *,
        body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]:
        """Ask, for a sub-merchant, whether to show the instalment credit for an order:
        `pay.get_partner_payment_exposure`.
        """
        return self._caller.call(
            OPERATIONS["pay.get_partner_payment_exposure"],
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
            json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

    async def post_async(
        self,
        *,
        body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.get_partner_payment_exposure"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayPartnerTransactionsStep(Node):
    """/v3/pay/partner/transactions"""

    @property
    def codepay(self) -> V3PayPartnerTransactionsCodepayStep:
        """/v3/pay/partner/transactions/codepay"""
        return V3PayPartnerTransactionsCodepayStep(self._caller)

    @property
    def out_trade_no(self) -> V3PayPartnerTransactionsOutTradeNoStep:
        """/v3/pay/partner/transactions/out-trade-no"""
        return V3PayPartnerTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    @property
    def app(self) -> V3PayPartnerTransactionsAppStep:
        """/v3/pay/partner/transactions/app"""
        return V3PayPartnerTransactionsAppStep(self._caller)

    @property
    def app_with_contract(self) -> V3PayPartnerTransactionsAppWithContractStep:
        """/v3/pay/partner/transactions/app-with-contract"""
        return V3PayPartnerTransactionsAppWithContractStep(self._caller)

    appWithContract = app_with_contract

    @property
    def h5(self) -> V3PayPartnerTransactionsH5Step:
        """/v3/pay/partner/transactions/h5"""
        return V3PayPartnerTransactionsH5Step(self._caller)

    @property
    def jsapi(self) -> V3PayPartnerTransactionsJsapiStep:
        """/v3/pay/partner/transactions/jsapi"""
        return V3PayPartnerTransactionsJsapiStep(self._caller)

    @property
    def jsapi_with_contract(self) -> V3PayPartnerTransactionsJsapiWithContractStep:
        """/v3/pay/partner/transactions/jsapi-with-contract"""
        return V3PayPartnerTransactionsJsapiWithContractStep(self._caller)

    jsapiWithContract = jsapi_with_contract

    @property
    def miniprogram(self) -> V3PayPartnerTransactionsMiniprogramStep:
        """/v3/pay/partner/transactions/miniprogram"""
        return V3PayPartnerTransactionsMiniprogramStep(self._caller)

    @property
    def native(self) -> V3PayPartnerTransactionsNativeStep:
        """/v3/pay/partner/transactions/native"""
        return V3PayPartnerTransactionsNativeStep(self._caller)

    @property
    def scannedpos(self) -> V3PayPartnerTransactionsScannedposStep:
        """/v3/pay/partner/transactions/scannedpos"""
        return V3PayPartnerTransactionsScannedposStep(self._caller)

    @property
    def id(self) -> V3PayPartnerTransactionsIdStep:
        """/v3/pay/partner/transactions/id"""
        return V3PayPartnerTransactionsIdStep(self._caller)

    @property
    def exposure(self) -> V3PayPartnerTransactionsExposureStep:
        """/v3/pay/partner/transactions/exposure"""
        return V3PayPartnerTransactionsExposureStep(self._caller)


class V3PayPartnerStep(Node):
    """/v3/pay/partner"""

    @property
    def transactions(self) -> V3PayPartnerTransactionsStep:
        """/v3/pay/partner/transactions"""
        return V3PayPartnerTransactionsStep(self._caller)


class V3PayTransactionsCodepayStep(Node):
    """/v3/pay/transactions/codepay"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CodepayOrder | CodepayOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CodepayResult]: ...

        @overload
        def post(
            self,
            *,
            body: CodepayOrder | CodepayOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CodepayResult]: ...

    def post(
        self,
        *,
        body: CodepayOrder | CodepayOrderDict | AnyMapping | Unset = UNSET,
        json: CodepayOrder | CodepayOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CodepayResult]:
        """Debit the user whose payment code was read at the till: `pay.charge_payment_code`."""
        return self._caller.call(
            OPERATIONS["pay.charge_payment_code"],
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
            json: CodepayOrder | CodepayOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CodepayResult]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CodepayOrder | CodepayOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CodepayResult]: ...

    async def post_async(
        self,
        *,
        body: CodepayOrder | CodepayOrderDict | AnyMapping | Unset = UNSET,
        json: CodepayOrder | CodepayOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CodepayResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.charge_payment_code"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsOutTradeNoOutTradeNoCloseStep(Node):
    """/v3/pay/transactions/out-trade-no/{out_trade_no}/close"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            json: CloseOrderRequest | CloseOrderRequestDict | AnyMapping,
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
            body: CloseOrderRequest | CloseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_trade_no: str,
        body: CloseOrderRequest | CloseOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CloseOrderRequest | CloseOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Close an order that nobody paid: `pay.close_order`."""
        return self._caller.call(
            OPERATIONS["pay.close_order"],
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
            json: CloseOrderRequest | CloseOrderRequestDict | AnyMapping,
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
            body: CloseOrderRequest | CloseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_trade_no: str,
        body: CloseOrderRequest | CloseOrderRequestDict | AnyMapping | Unset = UNSET,
        json: CloseOrderRequest | CloseOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.close_order"],
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


class V3PayTransactionsOutTradeNoOutTradeNoReverseStep(Node):
    """/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReversedOrder]: ...

        @overload
        def post(
            self,
            *,
            out_trade_no: str,
            body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReversedOrder]: ...

    def post(
        self,
        *,
        out_trade_no: str,
        body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
        json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReversedOrder]:
        """Undo a debit by payment code: `pay.reverse_order`."""
        return self._caller.call(
            OPERATIONS["pay.reverse_order"],
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
            json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReversedOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            out_trade_no: str,
            body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReversedOrder]: ...

    async def post_async(
        self,
        *,
        out_trade_no: str,
        body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
        json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReversedOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.reverse_order"],
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


class V3PayTransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/pay/transactions/out-trade-no/{out_trade_no}"""

    @property
    def close(self) -> V3PayTransactionsOutTradeNoOutTradeNoCloseStep:
        """/v3/pay/transactions/out-trade-no/{out_trade_no}/close"""
        return V3PayTransactionsOutTradeNoOutTradeNoCloseStep(self._caller)

    @property
    def reverse(self) -> V3PayTransactionsOutTradeNoOutTradeNoReverseStep:
        """/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse"""
        return V3PayTransactionsOutTradeNoOutTradeNoReverseStep(self._caller)

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Order]:
        """Look up an order by the merchant's own number: `pay.get_order_by_out_trade_no`."""
        return self._caller.call(
            OPERATIONS["pay.get_order_by_out_trade_no"],
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
    ) -> Response[Order]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsOutTradeNoStep(Node):
    """/v3/pay/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3PayTransactionsOutTradeNoOutTradeNoStep:
        """/v3/pay/transactions/out-trade-no/{out_trade_no}"""
        return V3PayTransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3PayTransactionsAppStep(Node):
    """/v3/pay/transactions/app"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AppOrder | AppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: AppOrder | AppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
        json: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order that is paid from an app: `pay.create_app_order`."""
        return self._caller.call(
            OPERATIONS["pay.create_app_order"],
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
            json: AppOrder | AppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AppOrder | AppOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
        json: AppOrder | AppOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_app_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsAppWithContractStep(Node):
    """/v3/pay/transactions/app-with-contract"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AppContractOrder | AppContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: AppContractOrder | AppContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: AppContractOrder | AppContractOrderDict | AnyMapping | Unset = UNSET,
        json: AppContractOrder | AppContractOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order with which the user also agrees to later debits, from an app:
        `pay.create_app_order_with_contract`.
        """
        return self._caller.call(
            OPERATIONS["pay.create_app_order_with_contract"],
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
            json: AppContractOrder | AppContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AppContractOrder | AppContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: AppContractOrder | AppContractOrderDict | AnyMapping | Unset = UNSET,
        json: AppContractOrder | AppContractOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_app_order_with_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsH5Step(Node):
    """/v3/pay/transactions/h5"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: H5Order | H5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

        @overload
        def post(
            self,
            *,
            body: H5Order | H5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

    def post(
        self,
        *,
        body: H5Order | H5OrderDict | AnyMapping | Unset = UNSET,
        json: H5Order | H5OrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]:
        """Place an order that is paid from a web page outside WeChat: `pay.create_h5_order`."""
        return self._caller.call(
            OPERATIONS["pay.create_h5_order"],
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
            json: H5Order | H5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

        @overload
        async def post_async(
            self,
            *,
            body: H5Order | H5OrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentLink]: ...

    async def post_async(
        self,
        *,
        body: H5Order | H5OrderDict | AnyMapping | Unset = UNSET,
        json: H5Order | H5OrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentLink]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_h5_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsJsapiStep(Node):
    """/v3/pay/transactions/jsapi"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: JsapiOrder | JsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: JsapiOrder | JsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: JsapiOrder | JsapiOrderDict | AnyMapping | Unset = UNSET,
        json: JsapiOrder | JsapiOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order that is paid in an official account or mini-program: `pay.create_jsapi_order`."""
        return self._caller.call(
            OPERATIONS["pay.create_jsapi_order"],
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
            json: JsapiOrder | JsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: JsapiOrder | JsapiOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: JsapiOrder | JsapiOrderDict | AnyMapping | Unset = UNSET,
        json: JsapiOrder | JsapiOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_jsapi_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsJsapiWithContractStep(Node):
    """/v3/pay/transactions/jsapi-with-contract"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: JsapiContractOrder | JsapiContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        def post(
            self,
            *,
            body: JsapiContractOrder | JsapiContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    def post(
        self,
        *,
        body: JsapiContractOrder | JsapiContractOrderDict | AnyMapping | Unset = UNSET,
        json: JsapiContractOrder | JsapiContractOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """Place an order with which the user also agrees to later debits, in WeChat:
        `pay.create_jsapi_order_with_contract`.
        """
        return self._caller.call(
            OPERATIONS["pay.create_jsapi_order_with_contract"],
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
            json: JsapiContractOrder | JsapiContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: JsapiContractOrder | JsapiContractOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedPayment]: ...

    async def post_async(
        self,
        *,
        body: JsapiContractOrder | JsapiContractOrderDict | AnyMapping | Unset = UNSET,
        json: JsapiContractOrder | JsapiContractOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_jsapi_order_with_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsNativeStep(Node):
    """/v3/pay/transactions/native"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: NativeOrder | NativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

        @overload
        def post(
            self,
            *,
            body: NativeOrder | NativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

    def post(
        self,
        *,
        body: NativeOrder | NativeOrderDict | AnyMapping | Unset = UNSET,
        json: NativeOrder | NativeOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]:
        """Place an order that is paid by scanning a code: `pay.create_native_order`."""
        return self._caller.call(
            OPERATIONS["pay.create_native_order"],
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
            json: NativeOrder | NativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

        @overload
        async def post_async(
            self,
            *,
            body: NativeOrder | NativeOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentCode]: ...

    async def post_async(
        self,
        *,
        body: NativeOrder | NativeOrderDict | AnyMapping | Unset = UNSET,
        json: NativeOrder | NativeOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.create_native_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsIdTransactionIdStep(Node):
    """/v3/pay/transactions/id/{transaction_id}"""

    def get(
        self,
        *,
        transaction_id: str,
        query: GetOrderByTransactionIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Order]:
        """Look up an order by the number WeChat Pay gave it: `pay.get_order_by_transaction_id`."""
        return self._caller.call(
            OPERATIONS["pay.get_order_by_transaction_id"],
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
    ) -> Response[Order]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.get_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsIdStep(Node):
    """/v3/pay/transactions/id"""

    @property
    def _transaction_id_(self) -> V3PayTransactionsIdTransactionIdStep:
        """/v3/pay/transactions/id/{transaction_id}"""
        return V3PayTransactionsIdTransactionIdStep(self._caller)


class V3PayTransactionsExposureStep(Node):
    """/v3/pay/transactions/exposure"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PaymentExposureRequest | PaymentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

        @overload
        def post(
            self,
            *,
            body: PaymentExposureRequest | PaymentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

    def post(
        self,
        *,
        body: PaymentExposureRequest | PaymentExposureRequestDict | AnyMapping | Unset = UNSET,
        json: PaymentExposureRequest | PaymentExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]:
        """Ask whether to show a user the instalment credit for an order: `pay.get_payment_exposure`."""
        return self._caller.call(
            OPERATIONS["pay.get_payment_exposure"],
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
            json: PaymentExposureRequest | PaymentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PaymentExposureRequest | PaymentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

    async def post_async(
        self,
        *,
        body: PaymentExposureRequest | PaymentExposureRequestDict | AnyMapping | Unset = UNSET,
        json: PaymentExposureRequest | PaymentExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.get_payment_exposure"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayTransactionsStep(Node):
    """/v3/pay/transactions"""

    @property
    def codepay(self) -> V3PayTransactionsCodepayStep:
        """/v3/pay/transactions/codepay"""
        return V3PayTransactionsCodepayStep(self._caller)

    @property
    def out_trade_no(self) -> V3PayTransactionsOutTradeNoStep:
        """/v3/pay/transactions/out-trade-no"""
        return V3PayTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    @property
    def app(self) -> V3PayTransactionsAppStep:
        """/v3/pay/transactions/app"""
        return V3PayTransactionsAppStep(self._caller)

    @property
    def app_with_contract(self) -> V3PayTransactionsAppWithContractStep:
        """/v3/pay/transactions/app-with-contract"""
        return V3PayTransactionsAppWithContractStep(self._caller)

    appWithContract = app_with_contract

    @property
    def h5(self) -> V3PayTransactionsH5Step:
        """/v3/pay/transactions/h5"""
        return V3PayTransactionsH5Step(self._caller)

    @property
    def jsapi(self) -> V3PayTransactionsJsapiStep:
        """/v3/pay/transactions/jsapi"""
        return V3PayTransactionsJsapiStep(self._caller)

    @property
    def jsapi_with_contract(self) -> V3PayTransactionsJsapiWithContractStep:
        """/v3/pay/transactions/jsapi-with-contract"""
        return V3PayTransactionsJsapiWithContractStep(self._caller)

    jsapiWithContract = jsapi_with_contract

    @property
    def native(self) -> V3PayTransactionsNativeStep:
        """/v3/pay/transactions/native"""
        return V3PayTransactionsNativeStep(self._caller)

    @property
    def id(self) -> V3PayTransactionsIdStep:
        """/v3/pay/transactions/id"""
        return V3PayTransactionsIdStep(self._caller)

    @property
    def exposure(self) -> V3PayTransactionsExposureStep:
        """/v3/pay/transactions/exposure"""
        return V3PayTransactionsExposureStep(self._caller)


class V3PayAcquiringBankTransactionsExposureStep(Node):
    """/v3/pay/acquiring-bank/transactions/exposure"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AcquiringBankExposureRequest | AcquiringBankExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

        @overload
        def post(
            self,
            *,
            body: AcquiringBankExposureRequest | AcquiringBankExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

    def post(
        self,
        *,
        body: AcquiringBankExposureRequest | AcquiringBankExposureRequestDict | AnyMapping | Unset = UNSET,
        json: AcquiringBankExposureRequest | AcquiringBankExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]:
        """Ask, as an acquiring institution, whether to show the instalment credit for an order:
        `pay.get_acquiring_bank_payment_exposure`.
        """
        return self._caller.call(
            OPERATIONS["pay.get_acquiring_bank_payment_exposure"],
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
            json: AcquiringBankExposureRequest | AcquiringBankExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AcquiringBankExposureRequest | AcquiringBankExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PaymentExposure]: ...

    async def post_async(
        self,
        *,
        body: AcquiringBankExposureRequest | AcquiringBankExposureRequestDict | AnyMapping | Unset = UNSET,
        json: AcquiringBankExposureRequest | AcquiringBankExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.get_acquiring_bank_payment_exposure"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayAcquiringBankTransactionsStep(Node):
    """/v3/pay/acquiring-bank/transactions"""

    @property
    def exposure(self) -> V3PayAcquiringBankTransactionsExposureStep:
        """/v3/pay/acquiring-bank/transactions/exposure"""
        return V3PayAcquiringBankTransactionsExposureStep(self._caller)


class V3PayAcquiringBankStep(Node):
    """/v3/pay/acquiring-bank"""

    @property
    def transactions(self) -> V3PayAcquiringBankTransactionsStep:
        """/v3/pay/acquiring-bank/transactions"""
        return V3PayAcquiringBankTransactionsStep(self._caller)


class V3PayInstalExposureStep(Node):
    """/v3/pay/instal/exposure"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: InstallmentExposureRequest | InstallmentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[InstallmentExposure]: ...

        @overload
        def post(
            self,
            *,
            body: InstallmentExposureRequest | InstallmentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[InstallmentExposure]: ...

    def post(
        self,
        *,
        body: InstallmentExposureRequest | InstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
        json: InstallmentExposureRequest | InstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[InstallmentExposure]:
        """Ask whether to show a user the instalment credit whose interest the merchant pays:
        `pay.get_installment_exposure`.
        """
        return self._caller.call(
            OPERATIONS["pay.get_installment_exposure"],
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
            json: InstallmentExposureRequest | InstallmentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[InstallmentExposure]: ...

        @overload
        async def post_async(
            self,
            *,
            body: InstallmentExposureRequest | InstallmentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[InstallmentExposure]: ...

    async def post_async(
        self,
        *,
        body: InstallmentExposureRequest | InstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
        json: InstallmentExposureRequest | InstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[InstallmentExposure]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.get_installment_exposure"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayInstalPartnerExposureStep(Node):
    """/v3/pay/instal/partner/exposure"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[InstallmentExposure]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[InstallmentExposure]: ...

    def post(
        self,
        *,
        body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[InstallmentExposure]:
        """Ask, for a sub-merchant, whether to show the instalment credit whose interest it pays:
        `pay.get_partner_installment_exposure`.
        """
        return self._caller.call(
            OPERATIONS["pay.get_partner_installment_exposure"],
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
            json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[InstallmentExposure]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[InstallmentExposure]: ...

    async def post_async(
        self,
        *,
        body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[InstallmentExposure]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["pay.get_partner_installment_exposure"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3PayInstalPartnerStep(Node):
    """/v3/pay/instal/partner"""

    @property
    def exposure(self) -> V3PayInstalPartnerExposureStep:
        """/v3/pay/instal/partner/exposure"""
        return V3PayInstalPartnerExposureStep(self._caller)


class V3PayInstalStep(Node):
    """/v3/pay/instal"""

    @property
    def exposure(self) -> V3PayInstalExposureStep:
        """/v3/pay/instal/exposure"""
        return V3PayInstalExposureStep(self._caller)

    @property
    def partner(self) -> V3PayInstalPartnerStep:
        """/v3/pay/instal/partner"""
        return V3PayInstalPartnerStep(self._caller)


class V3PayStep(Node):
    """/v3/pay"""

    @property
    def partner(self) -> V3PayPartnerStep:
        """/v3/pay/partner"""
        return V3PayPartnerStep(self._caller)

    @property
    def transactions(self) -> V3PayTransactionsStep:
        """/v3/pay/transactions"""
        return V3PayTransactionsStep(self._caller)

    @property
    def acquiring_bank(self) -> V3PayAcquiringBankStep:
        """/v3/pay/acquiring-bank"""
        return V3PayAcquiringBankStep(self._caller)

    acquiringBank = acquiring_bank

    @property
    def instal(self) -> V3PayInstalStep:
        """/v3/pay/instal"""
        return V3PayInstalStep(self._caller)
