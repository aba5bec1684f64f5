# Generated from spec/ by `make generate`. Do not edit.
"""The first steps of a chain; what lies below each area loads when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node

if TYPE_CHECKING:
    from .bill import V3BillStep
    from .billdownload import V3BilldownloadStep
    from .businesscircle import V3BusinesscircleStep
    from .certificates import V3CertificatesStep
    from .combine_transactions import V3CombineTransactionsStep
    from .ebike import V3EbikeStep
    from .ecommerce import V3EcommerceStep
    from .eduschoolpay import V3EduschoolpayStep
    from .fund_app import V3FundAppStep
    from .merchant import V3MerchantStep
    from .merchant_service import V3MerchantServiceStep
    from .pay import V3PayStep
    from .profitsharing import V3ProfitsharingStep
    from .refund import V3RefundStep
    from .refunds import V3RefundsStep
    from .security import V3SecurityStep
    from .transfer import V3TransferStep
    from .transfer_detail import V3TransferDetailStep
    from .transferdownload import V3TransferdownloadStep


class V3Step(Node):
    """/v3"""

    @property
    def bill(self) -> V3BillStep:
        """/v3/bill"""
        from .bill import V3BillStep

        return V3BillStep(self._caller)

    @property
    def billdownload(self) -> V3BilldownloadStep:
        """/v3/billdownload"""
        from .billdownload import V3BilldownloadStep

        return V3BilldownloadStep(self._caller)

    @property
    def businesscircle(self) -> V3BusinesscircleStep:
        """/v3/businesscircle"""
        from .businesscircle import V3BusinesscircleStep

        return V3BusinesscircleStep(self._caller)

    @property
    def certificates(self) -> V3CertificatesStep:
        """/v3/certificates"""
        from .certificates import V3CertificatesStep

        return V3CertificatesStep(self._caller)

    @property
    def combine_transactions(self) -> V3CombineTransactionsStep:
        """/v3/combine-transactions"""
        from .combine_transactions import V3CombineTransactionsStep

        return V3CombineTransactionsStep(self._caller)

    combineTransactions = combine_transactions

    @property
    def ebike(self) -> V3EbikeStep:
        """/v3/ebike"""
        from .ebike import V3EbikeStep

        return V3EbikeStep(self._caller)

    @property
    def ecommerce(self) -> V3EcommerceStep:
        """/v3/ecommerce"""
        from .ecommerce import V3EcommerceStep

        return V3EcommerceStep(self._caller)

    @property
    def eduschoolpay(self) -> V3EduschoolpayStep:
        """/v3/eduschoolpay"""
        from .eduschoolpay import V3EduschoolpayStep

        return V3EduschoolpayStep(self._caller)

    @property
    def fund_app(self) -> V3FundAppStep:
        """/v3/fund-app"""
        from .fund_app import V3FundAppStep

        return V3FundAppStep(self._caller)

    fundApp = fund_app

    @property
    def merchant(self) -> V3MerchantStep:
        """/v3/merchant"""
        from .merchant import V3MerchantStep

        return V3MerchantStep(self._caller)

    @property
    def merchant_service(self) -> V3MerchantServiceStep:
        """/v3/merchant-service"""
        from .merchant_service import V3MerchantServiceStep

        return V3MerchantServiceStep(self._caller)

    merchantService = merchant_service

    @property
    def pay(self) -> V3PayStep:
        """/v3/pay"""
        from .pay import V3PayStep

        return V3PayStep(self._caller)

    @property
    def profitsharing(self) -> V3ProfitsharingStep:
        """/v3/profitsharing"""
        from .profitsharing import V3ProfitsharingStep

        return V3ProfitsharingStep(self._caller)

    @property
    def refund(self) -> V3RefundStep:
        """/v3/refund"""
        from .refund import V3RefundStep

        return V3RefundStep(self._caller)

    @property
    def refunds(self) -> V3RefundsStep:
        """/v3/refunds"""
        from .refunds import V3RefundsStep

        return V3RefundsStep(self._caller)

    @property
    def security(self) -> V3SecurityStep:
        """/v3/security"""
        from .security import V3SecurityStep

        return V3SecurityStep(self._caller)

    @property
    def transfer(self) -> V3TransferStep:
        """/v3/transfer"""
        from .transfer import V3TransferStep

        return V3TransferStep(self._caller)

    @property
    def transfer_detail(self) -> V3TransferDetailStep:
        """/v3/transfer-detail"""
        from .transfer_detail import V3TransferDetailStep

        return V3TransferDetailStep(self._caller)

    transferDetail = transfer_detail

    @property
    def transferdownload(self) -> V3TransferdownloadStep:
        """/v3/transferdownload"""
        from .transferdownload import V3TransferdownloadStep

        return V3TransferdownloadStep(self._caller)
