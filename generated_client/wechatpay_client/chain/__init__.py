# Generated from spec/ by `make generate`. Do not edit.
"""The first steps of a chain; what lies below each area loads when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node

if TYPE_CHECKING:
    from .abnormal_fund_processing import V3AbnormalFundProcessingStep
    from .apply4sub import V3Apply4subStep
    from .apply4subject import V3Apply4subjectStep
    from .applyment4sub import V3Applyment4subStep
    from .bill import V3BillStep
    from .billdownload import V3BilldownloadStep
    from .businesscircle import V3BusinesscircleStep
    from .capital import V3CapitalStep
    from .certificates import V3CertificatesStep
    from .combine_transactions import V3CombineTransactionsStep
    from .discount_card import V3DiscountCardStep
    from .ebike import V3EbikeStep
    from .ecommerce import V3EcommerceStep
    from .edu_papay import V3EduPapayStep
    from .eduschoolpay import V3EduschoolpayStep
    from .facemch import V3FacemchStep
    from .fapiao import InvoicingFapiaoStep
    from .fund_app import V3FundAppStep
    from .goldplan import V3GoldplanStep
    from .hire_power_bank import V3HirePowerBankStep
    from .lovefeast import V3LovefeastStep
    from .marketing import V3MarketingStep
    from .mch_manage import V3MchManageStep
    from .mch_operate import V3MchOperateStep
    from .mch_operation_manage import V3MchOperationManageStep
    from .mchalterapply import V3MchalterapplyStep
    from .med_ins import V3MedInsStep
    from .merchant import V3MerchantStep
    from .merchant_risk_manage import V3MerchantRiskManageStep
    from .merchant_service import V3MerchantServiceStep
    from .merchants import V3MerchantsStep
    from .multiuse import V3MultiuseStep
    from .new_tax_control_fapiao import V3NewTaxControlFapiaoStep
    from .offlineface import V3OfflinefaceStep
    from .offlinefacemch import V3OfflinefacemchStep
    from .papay import V3PapayStep
    from .parking import V3ParkingStep
    from .partner_papay import V3PartnerPapayStep
    from .partner_transfer import V3PartnerTransferStep
    from .password_exempt_contract import V3PasswordExemptContractStep
    from .pay import V3PayStep
    from .payroll_card import V3PayrollCardStep
    from .payscore import V3PayscoreStep
    from .profitsharing import V3ProfitsharingStep
    from .qrcode import V3QrcodeStep
    from .refund import V3RefundStep
    from .refunds import V3RefundsStep
    from .security import V3SecurityStep
    from .smartguide import V3SmartguideStep
    from .taxi_invoice import V3TaxiInvoiceStep
    from .transaction_block import V3TransactionBlockStep
    from .transactions import V3TransactionsStep
    from .transfer import V3TransferStep
    from .transfer_detail import V3TransferDetailStep
    from .transferdownload import V3TransferdownloadStep
    from .vehicle import V3VehicleStep


class V3Step(Node):
    """/v3"""

    @property
    def abnormal_fund_processing(self) -> V3AbnormalFundProcessingStep:
        """/v3/abnormal-fund-processing"""
        from .abnormal_fund_processing import V3AbnormalFundProcessingStep

        return V3AbnormalFundProcessingStep(self._caller)

    abnormalFundProcessing = abnormal_fund_processing

    @property
    def apply4sub(self) -> V3Apply4subStep:
        """/v3/apply4sub"""
        from .apply4sub import V3Apply4subStep

        return V3Apply4subStep(self._caller)

    @property
    def apply4subject(self) -> V3Apply4subjectStep:
        """/v3/apply4subject"""
        from .apply4subject import V3Apply4subjectStep

        return V3Apply4subjectStep(self._caller)

    @property
    def applyment4sub(self) -> V3Applyment4subStep:
        """/v3/applyment4sub"""
        from .applyment4sub import V3Applyment4subStep

        return V3Applyment4subStep(self._caller)

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
    def capital(self) -> V3CapitalStep:
        """/v3/capital"""
        from .capital import V3CapitalStep

        return V3CapitalStep(self._caller)

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
    def discount_card(self) -> V3DiscountCardStep:
        """/v3/discount-card"""
        from .discount_card import V3DiscountCardStep

        return V3DiscountCardStep(self._caller)

    discountCard = discount_card

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
    def edu_papay(self) -> V3EduPapayStep:
        """/v3/edu-papay"""
        from .edu_papay import V3EduPapayStep

        return V3EduPapayStep(self._caller)

    eduPapay = edu_papay

    @property
    def eduschoolpay(self) -> V3EduschoolpayStep:
        """/v3/eduschoolpay"""
        from .eduschoolpay import V3EduschoolpayStep

        return V3EduschoolpayStep(self._caller)

    @property
    def facemch(self) -> V3FacemchStep:
        """/v3/facemch"""
        from .facemch import V3FacemchStep

        return V3FacemchStep(self._caller)

    @property
    def fund_app(self) -> V3FundAppStep:
        """/v3/fund-app"""
        from .fund_app import V3FundAppStep

        return V3FundAppStep(self._caller)

    fundApp = fund_app

    @property
    def goldplan(self) -> V3GoldplanStep:
        """/v3/goldplan"""
        from .goldplan import V3GoldplanStep

        return V3GoldplanStep(self._caller)

    @property
    def hire_power_bank(self) -> V3HirePowerBankStep:
        """/v3/hire-power-bank"""
        from .hire_power_bank import V3HirePowerBankStep

        return V3HirePowerBankStep(self._caller)

    hirePowerBank = hire_power_bank

    @property
    def lovefeast(self) -> V3LovefeastStep:
        """/v3/lovefeast"""
        from .lovefeast import V3LovefeastStep

        return V3LovefeastStep(self._caller)

    @property
    def marketing(self) -> V3MarketingStep:
        """/v3/marketing"""
        from .marketing import V3MarketingStep

        return V3MarketingStep(self._caller)

    @property
    def mch_manage(self) -> V3MchManageStep:
        """/v3/mch-manage"""
        from .mch_manage import V3MchManageStep

        return V3MchManageStep(self._caller)

    mchManage = mch_manage

    @property
    def mch_operate(self) -> V3MchOperateStep:
        """/v3/mch_operate"""
        from .mch_operate import V3MchOperateStep

        return V3MchOperateStep(self._caller)

    @property
    def mch_operation_manage(self) -> V3MchOperationManageStep:
        """/v3/mch-operation-manage"""
        from .mch_operation_manage import V3MchOperationManageStep

        return V3MchOperationManageStep(self._caller)

    mchOperationManage = mch_operation_manage

    @property
    def mchalterapply(self) -> V3MchalterapplyStep:
        """/v3/mchalterapply"""
        from .mchalterapply import V3MchalterapplyStep

        return V3MchalterapplyStep(self._caller)

    @property
    def med_ins(self) -> V3MedInsStep:
        """/v3/med-ins"""
        from .med_ins import V3MedInsStep

        return V3MedInsStep(self._caller)

    medIns = med_ins

    @property
    def merchant(self) -> V3MerchantStep:
        """/v3/merchant"""
        from .merchant import V3MerchantStep

        return V3MerchantStep(self._caller)

    @property
    def merchant_risk_manage(self) -> V3MerchantRiskManageStep:
        """/v3/merchant-risk-manage"""
        from .merchant_risk_manage import V3MerchantRiskManageStep

        return V3MerchantRiskManageStep(self._caller)

    merchantRiskManage = merchant_risk_manage

    @property
    def merchant_service(self) -> V3MerchantServiceStep:
        """/v3/merchant-service"""
        from .merchant_service import V3MerchantServiceStep

        return V3MerchantServiceStep(self._caller)

    merchantService = merchant_service

    @property
    def merchants(self) -> V3MerchantsStep:
        """/v3/merchants"""
        from .merchants import V3MerchantsStep

        return V3MerchantsStep(self._caller)

    @property
    def multiuse(self) -> V3MultiuseStep:
        """/v3/multiuse"""
        from .multiuse import V3MultiuseStep

        return V3MultiuseStep(self._caller)

    @property
    def new_tax_control_fapiao(self) -> V3NewTaxControlFapiaoStep:
        """/v3/new-tax-control-fapiao"""
        from .new_tax_control_fapiao import V3NewTaxControlFapiaoStep

        return V3NewTaxControlFapiaoStep(self._caller)

    newTaxControlFapiao = new_tax_control_fapiao

    @property
    def offlineface(self) -> V3OfflinefaceStep:
        """/v3/offlineface"""
        from .offlineface import V3OfflinefaceStep

        return V3OfflinefaceStep(self._caller)

    @property
    def offlinefacemch(self) -> V3OfflinefacemchStep:
        """/v3/offlinefacemch"""
        from .offlinefacemch import V3OfflinefacemchStep

        return V3OfflinefacemchStep(self._caller)

    @property
    def papay(self) -> V3PapayStep:
        """/v3/papay"""
        from .papay import V3PapayStep

        return V3PapayStep(self._caller)

    @property
    def parking(self) -> V3ParkingStep:
        """/v3/parking"""
        from .parking import V3ParkingStep

        return V3ParkingStep(self._caller)

    @property
    def partner_papay(self) -> V3PartnerPapayStep:
        """/v3/partner-papay"""
        from .partner_papay import V3PartnerPapayStep

        return V3PartnerPapayStep(self._caller)

    partnerPapay = partner_papay

    @property
    def partner_transfer(self) -> V3PartnerTransferStep:
        """/v3/partner-transfer"""
        from .partner_transfer import V3PartnerTransferStep

        return V3PartnerTransferStep(self._caller)

    partnerTransfer = partner_transfer

    @property
    def password_exempt_contract(self) -> V3PasswordExemptContractStep:
        """/v3/password-exempt-contract"""
        from .password_exempt_contract import V3PasswordExemptContractStep

        return V3PasswordExemptContractStep(self._caller)

    passwordExemptContract = password_exempt_contract

    @property
    def pay(self) -> V3PayStep:
        """/v3/pay"""
        from .pay import V3PayStep

        return V3PayStep(self._caller)

    @property
    def payroll_card(self) -> V3PayrollCardStep:
        """/v3/payroll-card"""
        from .payroll_card import V3PayrollCardStep

        return V3PayrollCardStep(self._caller)

    payrollCard = payroll_card

    @property
    def payscore(self) -> V3PayscoreStep:
        """/v3/payscore"""
        from .payscore import V3PayscoreStep

        return V3PayscoreStep(self._caller)

    @property
    def profitsharing(self) -> V3ProfitsharingStep:
        """/v3/profitsharing"""
        from .profitsharing import V3ProfitsharingStep

        return V3ProfitsharingStep(self._caller)

    @property
    def qrcode(self) -> V3QrcodeStep:
        """/v3/qrcode"""
        from .qrcode import V3QrcodeStep

        return V3QrcodeStep(self._caller)

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
    def smartguide(self) -> V3SmartguideStep:
        """/v3/smartguide"""
        from .smartguide import V3SmartguideStep

        return V3SmartguideStep(self._caller)

    @property
    def taxi_invoice(self) -> V3TaxiInvoiceStep:
        """/v3/taxi-invoice"""
        from .taxi_invoice import V3TaxiInvoiceStep

        return V3TaxiInvoiceStep(self._caller)

    taxiInvoice = taxi_invoice

    @property
    def transaction_block(self) -> V3TransactionBlockStep:
        """/v3/transaction-block"""
        from .transaction_block import V3TransactionBlockStep

        return V3TransactionBlockStep(self._caller)

    transactionBlock = transaction_block

    @property
    def transactions(self) -> V3TransactionsStep:
        """/v3/transactions"""
        from .transactions import V3TransactionsStep

        return V3TransactionsStep(self._caller)

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

    @property
    def vehicle(self) -> V3VehicleStep:
        """/v3/vehicle"""
        from .vehicle import V3VehicleStep

        return V3VehicleStep(self._caller)


class InvoicingStep(Node):
    """/invoicing"""

    @property
    def fapiao(self) -> InvoicingFapiaoStep:
        """/invoicing/fapiao"""
        from .fapiao import InvoicingFapiaoStep

        return InvoicingFapiaoStep(self._caller)
