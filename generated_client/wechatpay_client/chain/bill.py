# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/bill`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS

if TYPE_CHECKING:
    from ..api.bill.request_fund_flow_bill import RequestFundFlowBillQuery
    from ..api.bill.request_sub_merchant_fund_flow_bill import (
        RequestSubMerchantFundFlowBillQuery,
    )
    from ..api.bill.request_trade_bill import RequestTradeBillQuery
    from ..models.shared import BillDownload, EncryptedBill
    from ..runtime.model import Unset
    from ..runtime.response import Response
    from ..runtime.validate_setting import Validate


class V3BillFundflowbillStep(Node):
    """/v3/bill/fundflowbill"""

    def get(
        self,
        *,
        query: RequestFundFlowBillQuery,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """Ask where the bill of the movements of money of one day can be fetched: `bill.request_fund_flow_bill`."""
        return self._caller.call(
            OPERATIONS["bill.request_fund_flow_bill"],
            {},
            query,
            validate=validate,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: RequestFundFlowBillQuery,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["bill.request_fund_flow_bill"],
            {},
            query,
            validate=validate,
            deadline=deadline,
        )


class V3BillSubMerchantFundflowbillStep(Node):
    """/v3/bill/sub-merchant-fundflowbill"""

    def get(
        self,
        *,
        query: RequestSubMerchantFundFlowBillQuery,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EncryptedBill]:
        """Ask where the bill of the movements of one sub-merchant's money can be fetched:
        `bill.request_sub_merchant_fund_flow_bill`.
        """
        return self._caller.call(
            OPERATIONS["bill.request_sub_merchant_fund_flow_bill"],
            {},
            query,
            validate=validate,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: RequestSubMerchantFundFlowBillQuery,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EncryptedBill]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["bill.request_sub_merchant_fund_flow_bill"],
            {},
            query,
            validate=validate,
            deadline=deadline,
        )


class V3BillTradebillStep(Node):
    """/v3/bill/tradebill"""

    def get(
        self,
        *,
        query: RequestTradeBillQuery,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """Ask where the bill of the orders of one day can be fetched: `bill.request_trade_bill`."""
        return self._caller.call(
            OPERATIONS["bill.request_trade_bill"],
            {},
            query,
            validate=validate,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: RequestTradeBillQuery,
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["bill.request_trade_bill"],
            {},
            query,
            validate=validate,
            deadline=deadline,
        )


class V3BillStep(Node):
    """/v3/bill"""

    @property
    def fundflowbill(self) -> V3BillFundflowbillStep:
        """/v3/bill/fundflowbill"""
        return V3BillFundflowbillStep(self._caller)

    @property
    def sub_merchant_fundflowbill(self) -> V3BillSubMerchantFundflowbillStep:
        """/v3/bill/sub-merchant-fundflowbill"""
        return V3BillSubMerchantFundflowbillStep(self._caller)

    subMerchantFundflowbill = sub_merchant_fundflowbill

    @property
    def tradebill(self) -> V3BillTradebillStep:
        """/v3/bill/tradebill"""
        return V3BillTradebillStep(self._caller)
