# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/merchant-risk-manage`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.merchant_risk_manage.get_trade_risk import GetTradeRiskQuery, TradeRisk
    from ..api.merchant_risk_manage.list_risk_trades import RiskTrade, RiskTradePage, RiskTradeQuery
    from ..api.merchant_risk_manage.report_risk_trade_result import RiskTradeAnswer, RiskTradeResult
    from ..api.merchant_risk_manage.report_trade_information import TradeUnionInformation, TradeUnionReport
    from ..api.merchant_risk_manage.report_trade_risk_result import TradeRiskResult, TradeRiskResultReply
    from ..models.dicts import (
        AnyMapping,
        RiskTradeQueryDict,
        RiskTradeResultDict,
        TradeRiskResultDict,
        TradeUnionInformationDict,
        ViolationNotificationAddressDict,
    )
    from ..models.merchant_risk_manage import ViolationNotification, ViolationNotificationAddress
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MerchantRiskManageViolationNotificationsStep(Node):
    """/v3/merchant-risk-manage/violation-notifications"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ViolationNotification]: ...

        @overload
        def post(
            self,
            *,
            body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ViolationNotification]: ...

    def post(
        self,
        *,
        body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
        json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]:
        """Set where events about violations go: `merchant_risk_manage.create_violation_notification`."""
        return self._caller.call(
            OPERATIONS["merchant_risk_manage.create_violation_notification"],
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
            json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ViolationNotification]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ViolationNotification]: ...

    async def post_async(
        self,
        *,
        body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
        json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_risk_manage.create_violation_notification"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def delete(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Send no more events about violations: `merchant_risk_manage.delete_violation_notification`."""
        return self._caller.call(
            OPERATIONS["merchant_risk_manage.delete_violation_notification"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def delete_async(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`delete`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_risk_manage.delete_violation_notification"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]:
        """Ask where events about violations go: `merchant_risk_manage.get_violation_notification`."""
        return self._caller.call(
            OPERATIONS["merchant_risk_manage.get_violation_notification"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_risk_manage.get_violation_notification"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def put(
            self,
            *,
            json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ViolationNotification]: ...

        @overload
        def put(
            self,
            *,
            body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ViolationNotification]: ...

    def put(
        self,
        *,
        body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
        json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]:
        """Change where events about violations go: `merchant_risk_manage.update_violation_notification`."""
        return self._caller.call(
            OPERATIONS["merchant_risk_manage.update_violation_notification"],
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
        async def put_async(
            self,
            *,
            json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ViolationNotification]: ...

        @overload
        async def put_async(
            self,
            *,
            body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ViolationNotification]: ...

    async def put_async(
        self,
        *,
        body: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
        json: ViolationNotificationAddress | ViolationNotificationAddressDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ViolationNotification]:
        """`put`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_risk_manage.update_violation_notification"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantRiskManageTradeRiskInformationStep(Node):
    """/v3/merchant-risk-manage/trade-risk-information"""

    def get(
        self,
        *,
        query: GetTradeRiskQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeRisk]:
        """Ask how risky a paid order is: `merchant_risk_manage.get_trade_risk`."""
        return self._caller.call(
            OPERATIONS["merchant_risk_manage.get_trade_risk"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: GetTradeRiskQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeRisk]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_risk_manage.get_trade_risk"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantRiskManageEcTradeRiskQueryRiskTradesStep(Node):
    """/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RiskTradePage]: ...

        @overload
        def post(
            self,
            *,
            body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RiskTradePage]: ...

    def post(
        self,
        *,
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradePage]:
        """List the orders that were found risky: `merchant_risk_manage.list_risk_trades`."""
        return self._caller.call(
            OPERATIONS["merchant_risk_manage.list_risk_trades"],
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
            json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RiskTradePage]: ...

        @overload
        async def post_async(
            self,
            *,
            body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RiskTradePage]: ...

    async def post_async(
        self,
        *,
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradePage]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_risk_manage.list_risk_trades"],
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
        def pages(
            self,
            *,
            json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Iterator[RiskTrade]: ...

        @overload
        def pages(
            self,
            *,
            body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Iterator[RiskTrade]: ...

    def pages(
        self,
        *,
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[RiskTrade]:
        """Every item of all pages of `merchant_risk_manage.list_risk_trades`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["merchant_risk_manage.list_risk_trades"],
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
        def pages_async(
            self,
            *,
            json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> AsyncIterator[RiskTrade]: ...

        @overload
        def pages_async(
            self,
            *,
            body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> AsyncIterator[RiskTrade]: ...

    def pages_async(
        self,
        *,
        body: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
        json: RiskTradeQuery | RiskTradeQueryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[RiskTrade]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["merchant_risk_manage.list_risk_trades"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantRiskManageEcTradeRiskRecvDisposeResultStep(Node):
    """/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: RiskTradeResult | RiskTradeResultDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RiskTradeAnswer]: ...

        @overload
        def post(
            self,
            *,
            body: RiskTradeResult | RiskTradeResultDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RiskTradeAnswer]: ...

    def post(
        self,
        *,
        body: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
        json: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradeAnswer]:
        """Report what was found and done about a risky order: `merchant_risk_manage.report_risk_trade_result`."""
        return self._caller.call(
            OPERATIONS["merchant_risk_manage.report_risk_trade_result"],
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
            json: RiskTradeResult | RiskTradeResultDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RiskTradeAnswer]: ...

        @overload
        async def post_async(
            self,
            *,
            body: RiskTradeResult | RiskTradeResultDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RiskTradeAnswer]: ...

    async def post_async(
        self,
        *,
        body: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
        json: RiskTradeResult | RiskTradeResultDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RiskTradeAnswer]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_risk_manage.report_risk_trade_result"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantRiskManageEcTradeRiskStep(Node):
    """/v3/merchant-risk-manage/ec-trade-risk"""

    @property
    def query_risk_trades(self) -> V3MerchantRiskManageEcTradeRiskQueryRiskTradesStep:
        """/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades"""
        return V3MerchantRiskManageEcTradeRiskQueryRiskTradesStep(self._caller)

    queryRiskTrades = query_risk_trades

    @property
    def recv_dispose_result(self) -> V3MerchantRiskManageEcTradeRiskRecvDisposeResultStep:
        """/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result"""
        return V3MerchantRiskManageEcTradeRiskRecvDisposeResultStep(self._caller)

    recvDisposeResult = recv_dispose_result


class V3MerchantRiskManageReportTradeUnionInformationStep(Node):
    """/v3/merchant-risk-manage/report-trade-union-information"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TradeUnionReport]: ...

        @overload
        def post(
            self,
            *,
            body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TradeUnionReport]: ...

    def post(
        self,
        *,
        body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
        json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeUnionReport]:
        """Report what the merchant knows of an order and of who pays it:
        `merchant_risk_manage.report_trade_information`.
        """
        return self._caller.call(
            OPERATIONS["merchant_risk_manage.report_trade_information"],
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
            json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TradeUnionReport]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TradeUnionReport]: ...

    async def post_async(
        self,
        *,
        body: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
        json: TradeUnionInformation | TradeUnionInformationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeUnionReport]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_risk_manage.report_trade_information"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantRiskManageTradeRiskResultStep(Node):
    """/v3/merchant-risk-manage/trade-risk-result"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TradeRiskResult | TradeRiskResultDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TradeRiskResultReply]: ...

        @overload
        def post(
            self,
            *,
            body: TradeRiskResult | TradeRiskResultDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TradeRiskResultReply]: ...

    def post(
        self,
        *,
        body: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
        json: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeRiskResultReply]:
        """Report what was found and done about an order: `merchant_risk_manage.report_trade_risk_result`."""
        return self._caller.call(
            OPERATIONS["merchant_risk_manage.report_trade_risk_result"],
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
            json: TradeRiskResult | TradeRiskResultDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TradeRiskResultReply]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TradeRiskResult | TradeRiskResultDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TradeRiskResultReply]: ...

    async def post_async(
        self,
        *,
        body: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
        json: TradeRiskResult | TradeRiskResultDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TradeRiskResultReply]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant_risk_manage.report_trade_risk_result"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantRiskManageStep(Node):
    """/v3/merchant-risk-manage"""

    @property
    def violation_notifications(self) -> V3MerchantRiskManageViolationNotificationsStep:
        """/v3/merchant-risk-manage/violation-notifications"""
        return V3MerchantRiskManageViolationNotificationsStep(self._caller)

    violationNotifications = violation_notifications

    @property
    def trade_risk_information(self) -> V3MerchantRiskManageTradeRiskInformationStep:
        """/v3/merchant-risk-manage/trade-risk-information"""
        return V3MerchantRiskManageTradeRiskInformationStep(self._caller)

    tradeRiskInformation = trade_risk_information

    @property
    def ec_trade_risk(self) -> V3MerchantRiskManageEcTradeRiskStep:
        """/v3/merchant-risk-manage/ec-trade-risk"""
        return V3MerchantRiskManageEcTradeRiskStep(self._caller)

    ecTradeRisk = ec_trade_risk

    @property
    def report_trade_union_information(self) -> V3MerchantRiskManageReportTradeUnionInformationStep:
        """/v3/merchant-risk-manage/report-trade-union-information"""
        return V3MerchantRiskManageReportTradeUnionInformationStep(self._caller)

    reportTradeUnionInformation = report_trade_union_information

    @property
    def trade_risk_result(self) -> V3MerchantRiskManageTradeRiskResultStep:
        """/v3/merchant-risk-manage/trade-risk-result"""
        return V3MerchantRiskManageTradeRiskResultStep(self._caller)

    tradeRiskResult = trade_risk_result
