# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/med-ins`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.med_ins.create_order import MedInsOrderRequest
    from ..api.med_ins.get_order_by_mix_trade_no import GetOrderByMixTradeNoQuery
    from ..api.med_ins.get_order_by_out_trade_no import GetOrderByOutTradeNoQuery
    from ..api.med_ins.report_refund import MedInsRefundReport, ReportRefundQuery
    from ..models.dicts import AnyMapping, MedInsOrderRequestDict, MedInsRefundReportDict
    from ..models.med_ins import MedInsOrder
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MedInsOrdersMixTradeNoMixTradeNoStep(Node):
    """/v3/med-ins/orders/mix-trade-no/{mix_trade_no}"""

    def get(
        self,
        *,
        mix_trade_no: str,
        query: GetOrderByMixTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MedInsOrder]:
        """Look up a medical order by the number WeChat Pay gave it: `med_ins.get_order_by_mix_trade_no`."""
        return self._caller.call(
            OPERATIONS["med_ins.get_order_by_mix_trade_no"],
            {
                "mix_trade_no": mix_trade_no,
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
        mix_trade_no: str,
        query: GetOrderByMixTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MedInsOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["med_ins.get_order_by_mix_trade_no"],
            {
                "mix_trade_no": mix_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MedInsOrdersMixTradeNoStep(Node):
    """/v3/med-ins/orders/mix-trade-no"""

    @property
    def _mix_trade_no_(self) -> V3MedInsOrdersMixTradeNoMixTradeNoStep:
        """/v3/med-ins/orders/mix-trade-no/{mix_trade_no}"""
        return V3MedInsOrdersMixTradeNoMixTradeNoStep(self._caller)


class V3MedInsOrdersOutTradeNoOutTradeNoStep(Node):
    """/v3/med-ins/orders/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MedInsOrder]:
        """Look up a medical order by the merchant's own number: `med_ins.get_order_by_out_trade_no`."""
        return self._caller.call(
            OPERATIONS["med_ins.get_order_by_out_trade_no"],
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
    ) -> Response[MedInsOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["med_ins.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MedInsOrdersOutTradeNoStep(Node):
    """/v3/med-ins/orders/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3MedInsOrdersOutTradeNoOutTradeNoStep:
        """/v3/med-ins/orders/out-trade-no/{out_trade_no}"""
        return V3MedInsOrdersOutTradeNoOutTradeNoStep(self._caller)


class V3MedInsOrdersStep(Node):
    """/v3/med-ins/orders"""

    @property
    def mix_trade_no(self) -> V3MedInsOrdersMixTradeNoStep:
        """/v3/med-ins/orders/mix-trade-no"""
        return V3MedInsOrdersMixTradeNoStep(self._caller)

    mixTradeNo = mix_trade_no

    @property
    def out_trade_no(self) -> V3MedInsOrdersOutTradeNoStep:
        """/v3/med-ins/orders/out-trade-no"""
        return V3MedInsOrdersOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MedInsOrder]: ...

        @overload
        def post(
            self,
            *,
            body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MedInsOrder]: ...

    def post(
        self,
        *,
        body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
        json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MedInsOrder]:
        """Place an order that the medical insurance and the user pay together: `med_ins.create_order`."""
        return self._caller.call(
            OPERATIONS["med_ins.create_order"],
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
            json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MedInsOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MedInsOrder]: ...

    async def post_async(
        self,
        *,
        body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
        json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MedInsOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["med_ins.create_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MedInsRefundsNotifyStep(Node):
    """/v3/med-ins/refunds/notify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            query: ReportRefundQuery,
            json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            query: ReportRefundQuery,
            body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        query: ReportRefundQuery,
        body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
        json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Report a refund that the medical insurance made of its part: `med_ins.report_refund`."""
        return self._caller.call(
            OPERATIONS["med_ins.report_refund"],
            {},
            query,
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
            query: ReportRefundQuery,
            json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            query: ReportRefundQuery,
            body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        query: ReportRefundQuery,
        body: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
        json: MedInsRefundReport | MedInsRefundReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["med_ins.report_refund"],
            {},
            query,
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MedInsRefundsStep(Node):
    """/v3/med-ins/refunds"""

    @property
    def notify(self) -> V3MedInsRefundsNotifyStep:
        """/v3/med-ins/refunds/notify"""
        return V3MedInsRefundsNotifyStep(self._caller)


class V3MedInsStep(Node):
    """/v3/med-ins"""

    @property
    def orders(self) -> V3MedInsOrdersStep:
        """/v3/med-ins/orders"""
        return V3MedInsOrdersStep(self._caller)

    @property
    def refunds(self) -> V3MedInsRefundsStep:
        """/v3/med-ins/refunds"""
        return V3MedInsRefundsStep(self._caller)
