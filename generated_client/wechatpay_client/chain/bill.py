# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/bill`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.bills import (
        AsyncTypedBillStream,
        FundFlowRow,
        TradeRow,
        TypedBillStream,
    )

    from ..api.bill.request_fund_flow_bill import RequestFundFlowBillQuery
    from ..api.bill.request_sub_merchant_fund_flow_bill import (
        RequestSubMerchantFundFlowBillQuery,
    )
    from ..api.bill.request_trade_bill import RequestTradeBillQuery
    from ..models.shared.bill_download import BillDownload
    from ..models.shared.encrypted_bill import EncryptedBill
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3BillFundflowbillStep(Node):
    """/v3/bill/fundflowbill"""

    def get(
        self,
        *,
        query: RequestFundFlowBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """Ask where the bill of the movements of money of one day can be fetched: `bill.request_fund_flow_bill`."""
        return self._caller.call(
            OPERATIONS["bill.request_fund_flow_bill"],
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
        query: RequestFundFlowBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["bill.request_fund_flow_bill"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download(
        self,
        *,
        query: RequestFundFlowBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TypedBillStream[FundFlowRow]:
        """The bill of `bill.request_fund_flow_bill` in one step: asked for, fetched and checked when it is opened by
        `with`.
        """
        from wechatpay_auth.bills import FundFlowRow

        from ..runtime.bill_offers import download_bill

        return download_bill(
            self._caller,
            OPERATIONS["bill.request_fund_flow_bill"],
            {},
            query,
            FundFlowRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download_async(
        self,
        *,
        query: RequestFundFlowBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncTypedBillStream[FundFlowRow]:
        """`download` for `async with`; itself it is not awaited."""
        from wechatpay_auth.bills import FundFlowRow

        from ..runtime.bill_offers import download_bill_async

        return download_bill_async(
            self._caller,
            OPERATIONS["bill.request_fund_flow_bill"],
            {},
            query,
            FundFlowRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3BillSubMerchantFundflowbillStep(Node):
    """/v3/bill/sub-merchant-fundflowbill"""

    def get(
        self,
        *,
        query: RequestSubMerchantFundFlowBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
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
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: RequestSubMerchantFundFlowBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EncryptedBill]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["bill.request_sub_merchant_fund_flow_bill"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3BillTradebillStep(Node):
    """/v3/bill/tradebill"""

    def get(
        self,
        *,
        query: RequestTradeBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """Ask where the bill of the orders of one day can be fetched: `bill.request_trade_bill`."""
        return self._caller.call(
            OPERATIONS["bill.request_trade_bill"],
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
        query: RequestTradeBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["bill.request_trade_bill"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download(
        self,
        *,
        query: RequestTradeBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TypedBillStream[TradeRow]:
        """The bill of `bill.request_trade_bill` in one step: asked for, fetched and checked when it is opened by
        `with`.
        """
        from wechatpay_auth.bills import TradeRow

        from ..runtime.bill_offers import download_bill

        return download_bill(
            self._caller,
            OPERATIONS["bill.request_trade_bill"],
            {},
            query,
            TradeRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download_async(
        self,
        *,
        query: RequestTradeBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncTypedBillStream[TradeRow]:
        """`download` for `async with`; itself it is not awaited."""
        from wechatpay_auth.bills import TradeRow

        from ..runtime.bill_offers import download_bill_async

        return download_bill_async(
            self._caller,
            OPERATIONS["bill.request_trade_bill"],
            {},
            query,
            TradeRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
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
