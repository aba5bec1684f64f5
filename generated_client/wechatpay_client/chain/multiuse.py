# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/multiuse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.multiuse.send_coupon import GivenSpendingMoney, SpendingMoneyGift
    from ..models.dicts import AnyMapping, SpendingMoneyGiftDict
    from ..models.multiuse import SpendingMoneyFlow
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MultiuseStocksStockIdRefundFlowStep(Node):
    """/v3/multiuse/stocks/{stock_id}/refund-flow"""

    def get(
        self,
        *,
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SpendingMoneyFlow]:
        """Ask where the records of refunds to spending money of a batch can be fetched:
        `multiuse.request_refund_flow`.
        """
        return self._caller.call(
            OPERATIONS["multiuse.request_refund_flow"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SpendingMoneyFlow]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["multiuse.request_refund_flow"],
            {
                "stock_id": stock_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MultiuseStocksStockIdSendFlowStep(Node):
    """/v3/multiuse/stocks/{stock_id}/send-flow"""

    def get(
        self,
        *,
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SpendingMoneyFlow]:
        """Ask where the records of spending money given from a batch can be fetched: `multiuse.request_send_flow`."""
        return self._caller.call(
            OPERATIONS["multiuse.request_send_flow"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SpendingMoneyFlow]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["multiuse.request_send_flow"],
            {
                "stock_id": stock_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MultiuseStocksStockIdUseFlowStep(Node):
    """/v3/multiuse/stocks/{stock_id}/use-flow"""

    def get(
        self,
        *,
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SpendingMoneyFlow]:
        """Ask where the records of spending money spent from a batch can be fetched: `multiuse.request_use_flow`."""
        return self._caller.call(
            OPERATIONS["multiuse.request_use_flow"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SpendingMoneyFlow]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["multiuse.request_use_flow"],
            {
                "stock_id": stock_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MultiuseStocksStockIdStep(Node):
    """/v3/multiuse/stocks/{stock_id}"""

    @property
    def refund_flow(self) -> V3MultiuseStocksStockIdRefundFlowStep:
        """/v3/multiuse/stocks/{stock_id}/refund-flow"""
        return V3MultiuseStocksStockIdRefundFlowStep(self._caller)

    refundFlow = refund_flow

    @property
    def send_flow(self) -> V3MultiuseStocksStockIdSendFlowStep:
        """/v3/multiuse/stocks/{stock_id}/send-flow"""
        return V3MultiuseStocksStockIdSendFlowStep(self._caller)

    sendFlow = send_flow

    @property
    def use_flow(self) -> V3MultiuseStocksStockIdUseFlowStep:
        """/v3/multiuse/stocks/{stock_id}/use-flow"""
        return V3MultiuseStocksStockIdUseFlowStep(self._caller)

    useFlow = use_flow


class V3MultiuseStocksStep(Node):
    """/v3/multiuse/stocks"""

    @property
    def _stock_id_(self) -> V3MultiuseStocksStockIdStep:
        """/v3/multiuse/stocks/{stock_id}"""
        return V3MultiuseStocksStockIdStep(self._caller)


class V3MultiuseUsersOpenidCouponsStep(Node):
    """/v3/multiuse/users/{openid}/coupons"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenSpendingMoney]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenSpendingMoney]: ...

    def post(
        self,
        *,
        openid: str,
        body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
        json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenSpendingMoney]:
        """Give a user spending money from a batch: `multiuse.send_coupon`."""
        return self._caller.call(
            OPERATIONS["multiuse.send_coupon"],
            {
                "openid": openid,
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
            openid: str,
            json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenSpendingMoney]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenSpendingMoney]: ...

    async def post_async(
        self,
        *,
        openid: str,
        body: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
        json: SpendingMoneyGift | SpendingMoneyGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenSpendingMoney]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["multiuse.send_coupon"],
            {
                "openid": openid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MultiuseUsersOpenidStep(Node):
    """/v3/multiuse/users/{openid}"""

    @property
    def coupons(self) -> V3MultiuseUsersOpenidCouponsStep:
        """/v3/multiuse/users/{openid}/coupons"""
        return V3MultiuseUsersOpenidCouponsStep(self._caller)


class V3MultiuseUsersStep(Node):
    """/v3/multiuse/users"""

    @property
    def _openid_(self) -> V3MultiuseUsersOpenidStep:
        """/v3/multiuse/users/{openid}"""
        return V3MultiuseUsersOpenidStep(self._caller)


class V3MultiuseStep(Node):
    """/v3/multiuse"""

    @property
    def stocks(self) -> V3MultiuseStocksStep:
        """/v3/multiuse/stocks"""
        return V3MultiuseStocksStep(self._caller)

    @property
    def users(self) -> V3MultiuseUsersStep:
        """/v3/multiuse/users"""
        return V3MultiuseUsersStep(self._caller)
