# Generated from spec/ by `make generate`. Do not edit.
"""The step of the chain that stands for each path; what type checkers know of it is in `paths.pyi`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.path_steps import PathSteps

if TYPE_CHECKING:
    from .runtime.caller import Caller

_STEPS = {
    "invoicing/fapiao/fapiao-file": ("fapiao", "InvoicingFapiaoFapiaoFileStep"),
    "v3/abnormal-fund-processing/receipts/{receipt_id}": (
        "abnormal_fund_processing",
        "V3AbnormalFundProcessingReceiptsReceiptIdStep",
    ),
    "v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions": (
        "abnormal_fund_processing",
        "V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsStep",
    ),
    "v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}": (
        "abnormal_fund_processing",
        "V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoStep",
    ),
    "v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}": (
        "apply4sub",
        "V3Apply4subSubMerchantsSubMchidApplicationApplicationNoStep",
    ),
    "v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement": (
        "apply4sub",
        "V3Apply4subSubMerchantsSubMchidModifySettlementStep",
    ),
    "v3/apply4sub/sub_merchants/{sub_mchid}/settlement": ("apply4sub", "V3Apply4subSubMerchantsSubMchidSettlementStep"),
    "v3/apply4subject/applyment": ("apply4subject", "V3Apply4subjectApplymentStep"),
    "v3/apply4subject/applyment/merchants/{sub_mchid}/state": (
        "apply4subject",
        "V3Apply4subjectApplymentMerchantsSubMchidStateStep",
    ),
    "v3/apply4subject/applyment/{business_code}/cancel": (
        "apply4subject",
        "V3Apply4subjectApplymentBusinessCodeCancelStep",
    ),
    "v3/applyment4sub/applyment/": ("applyment4sub", "V3Applyment4subApplymentStep"),
    "v3/applyment4sub/applyment/applyment_id/{applyment_id}": (
        "applyment4sub",
        "V3Applyment4subApplymentApplymentIdApplymentIdStep",
    ),
    "v3/applyment4sub/applyment/business_code/{business_code}": (
        "applyment4sub",
        "V3Applyment4subApplymentBusinessCodeBusinessCodeStep",
    ),
    "v3/bill/fundflowbill": ("bill", "V3BillFundflowbillStep"),
    "v3/bill/sub-merchant-fundflowbill": ("bill", "V3BillSubMerchantFundflowbillStep"),
    "v3/bill/tradebill": ("bill", "V3BillTradebillStep"),
    "v3/billdownload/file": ("billdownload", "V3BilldownloadFileStep"),
    "v3/businesscircle/parkings": ("businesscircle", "V3BusinesscircleParkingsStep"),
    "v3/businesscircle/points/notify": ("businesscircle", "V3BusinesscirclePointsNotifyStep"),
    "v3/businesscircle/user-authorizations/{openid}": (
        "businesscircle",
        "V3BusinesscircleUserAuthorizationsOpenidStep",
    ),
    "v3/businesscircle/users/{openid}/points/commit_status": (
        "businesscircle",
        "V3BusinesscircleUsersOpenidPointsCommitStatusStep",
    ),
    "v3/capital/capitallhh/areas/provinces": ("capital", "V3CapitalCapitallhhAreasProvincesStep"),
    "v3/capital/capitallhh/areas/provinces/{province_code}/cities": (
        "capital",
        "V3CapitalCapitallhhAreasProvincesProvinceCodeCitiesStep",
    ),
    "v3/capital/capitallhh/banks/corporate-banking": ("capital", "V3CapitalCapitallhhBanksCorporateBankingStep"),
    "v3/capital/capitallhh/banks/personal-banking": ("capital", "V3CapitalCapitallhhBanksPersonalBankingStep"),
    "v3/capital/capitallhh/banks/search-banks-by-bank-account": (
        "capital",
        "V3CapitalCapitallhhBanksSearchBanksByBankAccountStep",
    ),
    "v3/capital/capitallhh/banks/{bank_alias_code}/branches": (
        "capital",
        "V3CapitalCapitallhhBanksBankAliasCodeBranchesStep",
    ),
    "v3/certificates": ("certificates", "V3CertificatesStep"),
    "v3/combine-transactions/app": ("combine_transactions", "V3CombineTransactionsAppStep"),
    "v3/combine-transactions/h5": ("combine_transactions", "V3CombineTransactionsH5Step"),
    "v3/combine-transactions/id/{combine_transaction_id}": (
        "combine_transactions",
        "V3CombineTransactionsIdCombineTransactionIdStep",
    ),
    "v3/combine-transactions/jsapi": ("combine_transactions", "V3CombineTransactionsJsapiStep"),
    "v3/combine-transactions/miniprogram": ("combine_transactions", "V3CombineTransactionsMiniprogramStep"),
    "v3/combine-transactions/native": ("combine_transactions", "V3CombineTransactionsNativeStep"),
    "v3/combine-transactions/out-trade-no/{combine_out_trade_no}": (
        "combine_transactions",
        "V3CombineTransactionsOutTradeNoCombineOutTradeNoStep",
    ),
    "v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close": (
        "combine_transactions",
        "V3CombineTransactionsOutTradeNoCombineOutTradeNoCloseStep",
    ),
    "v3/discount-card/cards": ("discount_card", "V3DiscountCardCardsStep"),
    "v3/discount-card/cards/{out_card_code}": ("discount_card", "V3DiscountCardCardsOutCardCodeStep"),
    "v3/discount-card/cards/{out_card_code}/add-user-records": (
        "discount_card",
        "V3DiscountCardCardsOutCardCodeAddUserRecordsStep",
    ),
    "v3/discount-card/orders/out-trade-no/{out_trade_no}": (
        "discount_card",
        "V3DiscountCardOrdersOutTradeNoOutTradeNoStep",
    ),
    "v3/discount-card/orders/{out_order_no}": ("discount_card", "V3DiscountCardOrdersOutOrderNoStep"),
    "v3/ebike/charge/contracts/preopen": ("ebike", "V3EbikeChargeContractsPreopenStep"),
    "v3/ebike/charge/contracts/{contract_id}": ("ebike", "V3EbikeChargeContractsContractIdStep"),
    "v3/ebike/charge/contracts/{contract_id}/confirm": ("ebike", "V3EbikeChargeContractsContractIdConfirmStep"),
    "v3/ebike/charge/transactions": ("ebike", "V3EbikeChargeTransactionsStep"),
    "v3/ebike/charge/transactions/id/{transaction_id}": ("ebike", "V3EbikeChargeTransactionsIdTransactionIdStep"),
    "v3/ebike/charge/transactions/out-trade-no/{out_trade_no}": (
        "ebike",
        "V3EbikeChargeTransactionsOutTradeNoOutTradeNoStep",
    ),
    "v3/ebike/charge/users/{openid}/contract": ("ebike", "V3EbikeChargeUsersOpenidContractStep"),
    "v3/ecommerce/account/apply-cancel-withdraw": ("ecommerce", "V3EcommerceAccountApplyCancelWithdrawStep"),
    "v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}": (
        "ecommerce",
        "V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentIdStep",
    ),
    "v3/ecommerce/account/apply-cancel-withdraw/confirm": (
        "ecommerce",
        "V3EcommerceAccountApplyCancelWithdrawConfirmStep",
    ),
    "v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}": (
        "ecommerce",
        "V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNoStep",
    ),
    "v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}": (
        "ecommerce",
        "V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchidStep",
    ),
    "v3/ecommerce/account/cancel-applications": ("ecommerce", "V3EcommerceAccountCancelApplicationsStep"),
    "v3/ecommerce/account/cancel-applications/media": ("ecommerce", "V3EcommerceAccountCancelApplicationsMediaStep"),
    "v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}": (
        "ecommerce",
        "V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNoStep",
    ),
    "v3/ecommerce/applyments/": ("ecommerce", "V3EcommerceApplymentsStep"),
    "v3/ecommerce/applyments/out-request-no/{out_request_no}": (
        "ecommerce",
        "V3EcommerceApplymentsOutRequestNoOutRequestNoStep",
    ),
    "v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke": (
        "ecommerce",
        "V3EcommerceApplymentsOutRequestNoOutRequestNoRevokeStep",
    ),
    "v3/ecommerce/applyments/submit-account-hosting-applyment": (
        "ecommerce",
        "V3EcommerceApplymentsSubmitAccountHostingApplymentStep",
    ),
    "v3/ecommerce/applyments/submit-sign-verify-info": ("ecommerce", "V3EcommerceApplymentsSubmitSignVerifyInfoStep"),
    "v3/ecommerce/applyments/{applyment_id}": ("ecommerce", "V3EcommerceApplymentsApplymentIdStep"),
    "v3/ecommerce/applyments/{applyment_id}/revoke": ("ecommerce", "V3EcommerceApplymentsApplymentIdRevokeStep"),
    "v3/ecommerce/bill/fundflowbill": ("ecommerce", "V3EcommerceBillFundflowbillStep"),
    "v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": (
        "ecommerce",
        "V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeStep",
    ),
    "v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": (
        "ecommerce",
        "V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep",
    ),
    "v3/ecommerce/combine-papay/contracts/pre-entrust-sign": (
        "ecommerce",
        "V3EcommerceCombinePapayContractsPreEntrustSignStep",
    ),
    "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program": (
        "ecommerce",
        "V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramStep",
    ),
    "v3/ecommerce/combine-papay/transactions": ("ecommerce", "V3EcommerceCombinePapayTransactionsStep"),
    "v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}": (
        "ecommerce",
        "V3EcommerceCombinePapayTransactionsCombineOutTradeNoStep",
    ),
    "v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse": (
        "ecommerce",
        "V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverseStep",
    ),
    "v3/ecommerce/fund/balance/{sub_mchid}": ("ecommerce", "V3EcommerceFundBalanceSubMchidStep"),
    "v3/ecommerce/fund/enddaybalance/{sub_mchid}": ("ecommerce", "V3EcommerceFundEnddaybalanceSubMchidStep"),
    "v3/ecommerce/fund/withdraw": ("ecommerce", "V3EcommerceFundWithdrawStep"),
    "v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}": (
        "ecommerce",
        "V3EcommerceFundWithdrawOutRequestNoOutRequestNoStep",
    ),
    "v3/ecommerce/fund/withdraw/{withdraw_id}": ("ecommerce", "V3EcommerceFundWithdrawWithdrawIdStep"),
    "v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}": (
        "ecommerce",
        "V3EcommerceIndividualContractsOutContractCodeOutContractCodeStep",
    ),
    "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app": (
        "ecommerce",
        "V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppStep",
    ),
    "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program": (
        "ecommerce",
        "V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramStep",
    ),
    "v3/ecommerce/individual-contracts/pre-entrust-sign/app": (
        "ecommerce",
        "V3EcommerceIndividualContractsPreEntrustSignAppStep",
    ),
    "v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program": (
        "ecommerce",
        "V3EcommerceIndividualContractsPreEntrustSignMiniProgramStep",
    ),
    "v3/ecommerce/individual-contracts/{openid}": ("ecommerce", "V3EcommerceIndividualContractsOpenidStep"),
    "v3/ecommerce/mch-transfer/authorizations": ("ecommerce", "V3EcommerceMchTransferAuthorizationsStep"),
    "v3/ecommerce/mch-transfer/authorizations/{sub_mchid}": (
        "ecommerce",
        "V3EcommerceMchTransferAuthorizationsSubMchidStep",
    ),
    "v3/ecommerce/mch-transfer/transfer-bills": ("ecommerce", "V3EcommerceMchTransferTransferBillsStep"),
    "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": (
        "ecommerce",
        "V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoStep",
    ),
    "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel": (
        "ecommerce",
        "V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancelStep",
    ),
    "v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}": (
        "ecommerce",
        "V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNoStep",
    ),
    "v3/ecommerce/profitsharing/after-sales-orders": ("ecommerce", "V3EcommerceProfitsharingAfterSalesOrdersStep"),
    "v3/ecommerce/profitsharing/finish-order": ("ecommerce", "V3EcommerceProfitsharingFinishOrderStep"),
    "v3/ecommerce/profitsharing/orders": ("ecommerce", "V3EcommerceProfitsharingOrdersStep"),
    "v3/ecommerce/profitsharing/orders/{transaction_id}/amounts": (
        "ecommerce",
        "V3EcommerceProfitsharingOrdersTransactionIdAmountsStep",
    ),
    "v3/ecommerce/profitsharing/receivers/add": ("ecommerce", "V3EcommerceProfitsharingReceiversAddStep"),
    "v3/ecommerce/profitsharing/receivers/delete": ("ecommerce", "V3EcommerceProfitsharingReceiversDeleteStep"),
    "v3/ecommerce/profitsharing/returnorders": ("ecommerce", "V3EcommerceProfitsharingReturnordersStep"),
    "v3/ecommerce/refunds/apply": ("ecommerce", "V3EcommerceRefundsApplyStep"),
    "v3/ecommerce/refunds/id/{refund_id}": ("ecommerce", "V3EcommerceRefundsIdRefundIdStep"),
    "v3/ecommerce/refunds/out-refund-no/{out_refund_no}": ("ecommerce", "V3EcommerceRefundsOutRefundNoOutRefundNoStep"),
    "v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund": (
        "ecommerce",
        "V3EcommerceRefundsRefundIdApplyAbnormalRefundStep",
    ),
    "v3/ecommerce/refunds/{refund_id}/return-advance": ("ecommerce", "V3EcommerceRefundsRefundIdReturnAdvanceStep"),
    "v3/ecommerce/subject-sub-merchants": ("ecommerce", "V3EcommerceSubjectSubMerchantsStep"),
    "v3/ecommerce/subsidies/cancel": ("ecommerce", "V3EcommerceSubsidiesCancelStep"),
    "v3/ecommerce/subsidies/create": ("ecommerce", "V3EcommerceSubsidiesCreateStep"),
    "v3/ecommerce/subsidies/return": ("ecommerce", "V3EcommerceSubsidiesReturnStep"),
    "v3/edu-papay/contracts/id/{contract_id}": ("edu_papay", "V3EduPapayContractsIdContractIdStep"),
    "v3/edu-papay/contracts/presign": ("edu_papay", "V3EduPapayContractsPresignStep"),
    "v3/edu-papay/contracts/{contract_id}": ("edu_papay", "V3EduPapayContractsContractIdStep"),
    "v3/edu-papay/transactions": ("edu_papay", "V3EduPapayTransactionsStep"),
    "v3/edu-papay/transactions/id/{transaction_id}": ("edu_papay", "V3EduPapayTransactionsIdTransactionIdStep"),
    "v3/edu-papay/transactions/out-trade-no/{out_trade_no}": (
        "edu_papay",
        "V3EduPapayTransactionsOutTradeNoOutTradeNoStep",
    ),
    "v3/edu-papay/user-notifications/{contract_id}/send": (
        "edu_papay",
        "V3EduPapayUserNotificationsContractIdSendStep",
    ),
    "v3/edu-papay/user/{openid}/contracts": ("edu_papay", "V3EduPapayUserOpenidContractsStep"),
    "v3/eduschoolpay/contracts/presign": ("eduschoolpay", "V3EduschoolpayContractsPresignStep"),
    "v3/eduschoolpay/contracts/{contract_id}": ("eduschoolpay", "V3EduschoolpayContractsContractIdStep"),
    "v3/eduschoolpay/contracts/{contract_id}/terminate": (
        "eduschoolpay",
        "V3EduschoolpayContractsContractIdTerminateStep",
    ),
    "v3/eduschoolpay/transactions": ("eduschoolpay", "V3EduschoolpayTransactionsStep"),
    "v3/eduschoolpay/transactions/id/{transaction_id}": (
        "eduschoolpay",
        "V3EduschoolpayTransactionsIdTransactionIdStep",
    ),
    "v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}": (
        "eduschoolpay",
        "V3EduschoolpayTransactionsOutTradeNoOutTradeNoStep",
    ),
    "v3/eduschoolpay/users/{openid}/contracts": ("eduschoolpay", "V3EduschoolpayUsersOpenidContractsStep"),
    "v3/eduschoolpay/users/{openid}/debt-state": ("eduschoolpay", "V3EduschoolpayUsersOpenidDebtStateStep"),
    "v3/facemch/users/{face_sid}": ("facemch", "V3FacemchUsersFaceSidStep"),
    "v3/fund-app/brand-redpacket/brand-merchant-batches": (
        "fund_app",
        "V3FundAppBrandRedpacketBrandMerchantBatchesStep",
    ),
    "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}": (
        "fund_app",
        "V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoStep",
    ),
    "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}": (
        "fund_app",
        "V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoStep",
    ),
    "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}": (
        "fund_app",
        "V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoStep",
    ),
    "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}": (
        "fund_app",
        "V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoStep",
    ),
    "v3/fund-app/mch-transfer/elecsign/out-bill-no": ("fund_app", "V3FundAppMchTransferElecsignOutBillNoStep"),
    "v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}": (
        "fund_app",
        "V3FundAppMchTransferElecsignOutBillNoOutBillNoStep",
    ),
    "v3/fund-app/mch-transfer/elecsign/transfer-bill-no": (
        "fund_app",
        "V3FundAppMchTransferElecsignTransferBillNoStep",
    ),
    "v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}": (
        "fund_app",
        "V3FundAppMchTransferElecsignTransferBillNoTransferBillNoStep",
    ),
    "v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts": (
        "fund_app",
        "V3FundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsStep",
    ),
    "v3/fund-app/mch-transfer/partner/charity-budget": ("fund_app", "V3FundAppMchTransferPartnerCharityBudgetStep"),
    "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}": (
        "fund_app",
        "V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoStep",
    ),
    "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock": (
        "fund_app",
        "V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlockStep",
    ),
    "v3/fund-app/mch-transfer/partner/charity-transfer-bills": (
        "fund_app",
        "V3FundAppMchTransferPartnerCharityTransferBillsStep",
    ),
    "v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}": (
        "fund_app",
        "V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoStep",
    ),
    "v3/fund-app/mch-transfer/partner/electronic-receipts": (
        "fund_app",
        "V3FundAppMchTransferPartnerElectronicReceiptsStep",
    ),
    "v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}": (
        "fund_app",
        "V3FundAppMchTransferPartnerElectronicReceiptsOutBillNoStep",
    ),
    "v3/fund-app/mch-transfer/partner/sub-mch-authorizations": (
        "fund_app",
        "V3FundAppMchTransferPartnerSubMchAuthorizationsStep",
    ),
    "v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}": (
        "fund_app",
        "V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchidStep",
    ),
    "v3/fund-app/mch-transfer/partner/transfer-bills": ("fund_app", "V3FundAppMchTransferPartnerTransferBillsStep"),
    "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}": (
        "fund_app",
        "V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoStep",
    ),
    "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel": (
        "fund_app",
        "V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancelStep",
    ),
    "v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization": (
        "fund_app",
        "V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationStep",
    ),
    "v3/fund-app/mch-transfer/partner/transfer-bills/transfer": (
        "fund_app",
        "V3FundAppMchTransferPartnerTransferBillsTransferStep",
    ),
    "v3/fund-app/mch-transfer/partner/user-confirm-authorizations": (
        "fund_app",
        "V3FundAppMchTransferPartnerUserConfirmAuthorizationsStep",
    ),
    "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}": (
        "fund_app",
        "V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoStep",
    ),
    "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close": (
        "fund_app",
        "V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoCloseStep",
    ),
    "v3/fund-app/mch-transfer/transfer-bills": ("fund_app", "V3FundAppMchTransferTransferBillsStep"),
    "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": (
        "fund_app",
        "V3FundAppMchTransferTransferBillsOutBillNoOutBillNoStep",
    ),
    "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel": (
        "fund_app",
        "V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancelStep",
    ),
    "v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization": (
        "fund_app",
        "V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationStep",
    ),
    "v3/fund-app/mch-transfer/transfer-bills/transfer": ("fund_app", "V3FundAppMchTransferTransferBillsTransferStep"),
    "v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}": (
        "fund_app",
        "V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNoStep",
    ),
    "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills": (
        "fund_app",
        "V3FundAppMchTransferTransferToQqWalletBillsStep",
    ),
    "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}": (
        "fund_app",
        "V3FundAppMchTransferTransferToQqWalletBillsOutBillNoStep",
    ),
    "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel": (
        "fund_app",
        "V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancelStep",
    ),
    "v3/fund-app/mch-transfer/user-confirm-authorization": (
        "fund_app",
        "V3FundAppMchTransferUserConfirmAuthorizationStep",
    ),
    "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}": (
        "fund_app",
        "V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoStep",
    ),
    "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close": (
        "fund_app",
        "V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoCloseStep",
    ),
    "v3/goldplan/merchants/changecustompagestatus": ("goldplan", "V3GoldplanMerchantsChangecustompagestatusStep"),
    "v3/goldplan/merchants/changegoldplanstatus": ("goldplan", "V3GoldplanMerchantsChangegoldplanstatusStep"),
    "v3/goldplan/merchants/close-advertising-show": ("goldplan", "V3GoldplanMerchantsCloseAdvertisingShowStep"),
    "v3/goldplan/merchants/open-advertising-show": ("goldplan", "V3GoldplanMerchantsOpenAdvertisingShowStep"),
    "v3/goldplan/merchants/set-advertising-industry-filter": (
        "goldplan",
        "V3GoldplanMerchantsSetAdvertisingIndustryFilterStep",
    ),
    "v3/hire-power-bank/insurance-orders": ("hire_power_bank", "V3HirePowerBankInsuranceOrdersStep"),
    "v3/hire-power-bank/insurance-orders/{out_order_no}": (
        "hire_power_bank",
        "V3HirePowerBankInsuranceOrdersOutOrderNoStep",
    ),
    "v3/hire-power-bank/user-qualifications/{openid}": (
        "hire_power_bank",
        "V3HirePowerBankUserQualificationsOpenidStep",
    ),
    "v3/lovefeast/brands/{brand_id}": ("lovefeast", "V3LovefeastBrandsBrandIdStep"),
    "v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}": (
        "lovefeast",
        "V3LovefeastUsersOpenidOrdersBrandIdBrandIdStep",
    ),
    "v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}": (
        "lovefeast",
        "V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoStep",
    ),
    "v3/marketing/bank-favor/users/{openid}/bank-multi-activity": (
        "marketing",
        "V3MarketingBankFavorUsersOpenidBankMultiActivityStep",
    ),
    "v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}": (
        "marketing",
        "V3MarketingBankFavorUsersOpenidCouponsCouponIdStep",
    ),
    "v3/marketing/bank/packages/{package_id}/tasks": ("marketing", "V3MarketingBankPackagesPackageIdTasksStep"),
    "v3/marketing/busifavor/callbacks": ("marketing", "V3MarketingBusifavorCallbacksStep"),
    "v3/marketing/busifavor/coupons/associate": ("marketing", "V3MarketingBusifavorCouponsAssociateStep"),
    "v3/marketing/busifavor/coupons/deactivate": ("marketing", "V3MarketingBusifavorCouponsDeactivateStep"),
    "v3/marketing/busifavor/coupons/disassociate": ("marketing", "V3MarketingBusifavorCouponsDisassociateStep"),
    "v3/marketing/busifavor/coupons/return": ("marketing", "V3MarketingBusifavorCouponsReturnStep"),
    "v3/marketing/busifavor/coupons/send": ("marketing", "V3MarketingBusifavorCouponsSendStep"),
    "v3/marketing/busifavor/coupons/use": ("marketing", "V3MarketingBusifavorCouponsUseStep"),
    "v3/marketing/busifavor/coupons/{card_id}/send": ("marketing", "V3MarketingBusifavorCouponsCardIdSendStep"),
    "v3/marketing/busifavor/product-coupons/pre-send": ("marketing", "V3MarketingBusifavorProductCouponsPreSendStep"),
    "v3/marketing/busifavor/product-coupons/send": ("marketing", "V3MarketingBusifavorProductCouponsSendStep"),
    "v3/marketing/busifavor/stocks": ("marketing", "V3MarketingBusifavorStocksStep"),
    "v3/marketing/busifavor/stocks/{stock_id}": ("marketing", "V3MarketingBusifavorStocksStockIdStep"),
    "v3/marketing/busifavor/stocks/{stock_id}/budget": ("marketing", "V3MarketingBusifavorStocksStockIdBudgetStep"),
    "v3/marketing/busifavor/stocks/{stock_id}/couponcodes": (
        "marketing",
        "V3MarketingBusifavorStocksStockIdCouponcodesStep",
    ),
    "v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}": (
        "marketing",
        "V3MarketingBusifavorStocksStockIdCouponcodesCouponCodeStep",
    ),
    "v3/marketing/busifavor/subsidy/pay-receipts": ("marketing", "V3MarketingBusifavorSubsidyPayReceiptsStep"),
    "v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}": (
        "marketing",
        "V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptIdStep",
    ),
    "v3/marketing/busifavor/subsidy/return-receipts": ("marketing", "V3MarketingBusifavorSubsidyReturnReceiptsStep"),
    "v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}": (
        "marketing",
        "V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdStep",
    ),
    "v3/marketing/busifavor/users/{openid}/coupons": ("marketing", "V3MarketingBusifavorUsersOpenidCouponsStep"),
    "v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}": (
        "marketing",
        "V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidStep",
    ),
    "v3/marketing/favor/callbacks": ("marketing", "V3MarketingFavorCallbacksStep"),
    "v3/marketing/favor/coupon-stocks": ("marketing", "V3MarketingFavorCouponStocksStep"),
    "v3/marketing/favor/media/image-upload": ("marketing", "V3MarketingFavorMediaImageUploadStep"),
    "v3/marketing/favor/stocks": ("marketing", "V3MarketingFavorStocksStep"),
    "v3/marketing/favor/stocks/{stock_id}": ("marketing", "V3MarketingFavorStocksStockIdStep"),
    "v3/marketing/favor/stocks/{stock_id}/items": ("marketing", "V3MarketingFavorStocksStockIdItemsStep"),
    "v3/marketing/favor/stocks/{stock_id}/merchants": ("marketing", "V3MarketingFavorStocksStockIdMerchantsStep"),
    "v3/marketing/favor/stocks/{stock_id}/modify-goods-id": (
        "marketing",
        "V3MarketingFavorStocksStockIdModifyGoodsIdStep",
    ),
    "v3/marketing/favor/stocks/{stock_id}/pause": ("marketing", "V3MarketingFavorStocksStockIdPauseStep"),
    "v3/marketing/favor/stocks/{stock_id}/refund-flow": ("marketing", "V3MarketingFavorStocksStockIdRefundFlowStep"),
    "v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day": (
        "marketing",
        "V3MarketingFavorStocksStockIdRefundFlowByDayStep",
    ),
    "v3/marketing/favor/stocks/{stock_id}/restart": ("marketing", "V3MarketingFavorStocksStockIdRestartStep"),
    "v3/marketing/favor/stocks/{stock_id}/start": ("marketing", "V3MarketingFavorStocksStockIdStartStep"),
    "v3/marketing/favor/stocks/{stock_id}/stop": ("marketing", "V3MarketingFavorStocksStockIdStopStep"),
    "v3/marketing/favor/stocks/{stock_id}/use-flow": ("marketing", "V3MarketingFavorStocksStockIdUseFlowStep"),
    "v3/marketing/favor/stocks/{stock_id}/use-flow-by-day": (
        "marketing",
        "V3MarketingFavorStocksStockIdUseFlowByDayStep",
    ),
    "v3/marketing/favor/users/{openid}/coupons": ("marketing", "V3MarketingFavorUsersOpenidCouponsStep"),
    "v3/marketing/favor/users/{openid}/coupons/{coupon_id}": (
        "marketing",
        "V3MarketingFavorUsersOpenidCouponsCouponIdStep",
    ),
    "v3/marketing/goods-subsidy-activity/activities": ("marketing", "V3MarketingGoodsSubsidyActivityActivitiesStep"),
    "v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply": (
        "marketing",
        "V3MarketingGoodsSubsidyActivityActivityActivityIdApplyStep",
    ),
    "v3/marketing/goods-subsidy-activity/qualification/lock": (
        "marketing",
        "V3MarketingGoodsSubsidyActivityQualificationLockStep",
    ),
    "v3/marketing/goods-subsidy-activity/qualification/unlock": (
        "marketing",
        "V3MarketingGoodsSubsidyActivityQualificationUnlockStep",
    ),
    "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative": (
        "marketing",
        "V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativeStep",
    ),
    "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives": (
        "marketing",
        "V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativesStep",
    ),
    "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials": (
        "marketing",
        "V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterialsStep",
    ),
    "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores": (
        "marketing",
        "V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStep",
    ),
    "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}": (
        "marketing",
        "V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeStep",
    ),
    "v3/marketing/membercard-activity/activities": ("marketing", "V3MarketingMembercardActivityActivitiesStep"),
    "v3/marketing/membercard-activity/activities/{activity_id}": (
        "marketing",
        "V3MarketingMembercardActivityActivitiesActivityIdStep",
    ),
    "v3/marketing/membercard-activity/activities/{activity_id}/terminate": (
        "marketing",
        "V3MarketingMembercardActivityActivitiesActivityIdTerminateStep",
    ),
    "v3/marketing/membercard-open/activate-informations/{activate_ticket}": (
        "marketing",
        "V3MarketingMembercardOpenActivateInformationsActivateTicketStep",
    ),
    "v3/marketing/membercard-open/callback": ("marketing", "V3MarketingMembercardOpenCallbackStep"),
    "v3/marketing/membercard-open/cards": ("marketing", "V3MarketingMembercardOpenCardsStep"),
    "v3/marketing/membercard-open/cards/{card_id}": ("marketing", "V3MarketingMembercardOpenCardsCardIdStep"),
    "v3/marketing/membercard-open/cards/{card_id}/codes/deposit": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdCodesDepositStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/codes/{code}": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdCodesCodeStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdCodesCodeActivateStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdCodesCodeBonusCommitStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdCodesCodeBonusPrepareStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdCodesCodeRightsStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdCodesCodeSetServiceModuleDataStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdCodesCodeUnavailableStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/decrypt-code": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdDecryptCodeStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/permission-tokens": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdPermissionTokensStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdPhoneMembercardImportStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/qrcode": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdQrcodeStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/rights": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdRightsStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/service-modules": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdServiceModulesStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdServiceModulesServiceModuleIdStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/upgrade": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdUpgradeStep",
    ),
    "v3/marketing/membercard-open/cards/{card_id}/users/import": (
        "marketing",
        "V3MarketingMembercardOpenCardsCardIdUsersImportStep",
    ),
    "v3/marketing/membercard-open/phonenumber-member/import": (
        "marketing",
        "V3MarketingMembercardOpenPhonenumberMemberImportStep",
    ),
    "v3/marketing/membercard-open/phonenumber-member/search": (
        "marketing",
        "V3MarketingMembercardOpenPhonenumberMemberSearchStep",
    ),
    "v3/marketing/membercard-open/user/cards": ("marketing", "V3MarketingMembercardOpenUserCardsStep"),
    "v3/marketing/partner/delivery-plan/delivery-plans": (
        "marketing",
        "V3MarketingPartnerDeliveryPlanDeliveryPlansStep",
    ),
    "v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans": (
        "marketing",
        "V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansStep",
    ),
    "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}": (
        "marketing",
        "V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdStep",
    ),
    "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate": (
        "marketing",
        "V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminateStep",
    ),
    "v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url": (
        "marketing",
        "V3MarketingPartnerDeliveryPlanSpMchidNotifyUrlStep",
    ),
    "v3/marketing/partner/product-coupon/image-generation-tasks": (
        "marketing",
        "V3MarketingPartnerProductCouponImageGenerationTasksStep",
    ),
    "v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}": (
        "marketing",
        "V3MarketingPartnerProductCouponImageGenerationTasksTaskIdStep",
    ),
    "v3/marketing/partner/product-coupon/media/upload-image": (
        "marketing",
        "V3MarketingPartnerProductCouponMediaUploadImageStep",
    ),
    "v3/marketing/partner/product-coupon/notify-configs": (
        "marketing",
        "V3MarketingPartnerProductCouponNotifyConfigsStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivateStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivateStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetStep",
    ),
    "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes": (
        "marketing",
        "V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidCouponBundlesStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivateStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/coupons": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidCouponsStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirmStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivateStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturnStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUseStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidPreSendCouponStep",
    ),
    "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle": (
        "marketing",
        "V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundleStep",
    ),
    "v3/marketing/partnerships": ("marketing", "V3MarketingPartnershipsStep"),
    "v3/marketing/partnerships/build": ("marketing", "V3MarketingPartnershipsBuildStep"),
    "v3/marketing/partnerships/terminate": ("marketing", "V3MarketingPartnershipsTerminateStep"),
    "v3/marketing/paygiftactivity/activities": ("marketing", "V3MarketingPaygiftactivityActivitiesStep"),
    "v3/marketing/paygiftactivity/activities/{activity_id}": (
        "marketing",
        "V3MarketingPaygiftactivityActivitiesActivityIdStep",
    ),
    "v3/marketing/paygiftactivity/activities/{activity_id}/goods": (
        "marketing",
        "V3MarketingPaygiftactivityActivitiesActivityIdGoodsStep",
    ),
    "v3/marketing/paygiftactivity/activities/{activity_id}/merchants": (
        "marketing",
        "V3MarketingPaygiftactivityActivitiesActivityIdMerchantsStep",
    ),
    "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add": (
        "marketing",
        "V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAddStep",
    ),
    "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete": (
        "marketing",
        "V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDeleteStep",
    ),
    "v3/marketing/paygiftactivity/activities/{activity_id}/terminate": (
        "marketing",
        "V3MarketingPaygiftactivityActivitiesActivityIdTerminateStep",
    ),
    "v3/marketing/paygiftactivity/unique-threshold-activity": (
        "marketing",
        "V3MarketingPaygiftactivityUniqueThresholdActivityStep",
    ),
    "v3/marketing/shopping-receipt/customentrances": ("marketing", "V3MarketingShoppingReceiptCustomentrancesStep"),
    "v3/marketing/shopping-receipt/customentrances/{brand_id}": (
        "marketing",
        "V3MarketingShoppingReceiptCustomentrancesBrandIdStep",
    ),
    "v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos": (
        "marketing",
        "V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosStep",
    ),
    "v3/marketing/shopping-receipt/shoppingreceipts": ("marketing", "V3MarketingShoppingReceiptShoppingreceiptsStep"),
    "v3/marketing/weekly-discount/activities": ("marketing", "V3MarketingWeeklyDiscountActivitiesStep"),
    "v3/marketing/weekly-discount/activities/{activity_id}": (
        "marketing",
        "V3MarketingWeeklyDiscountActivitiesActivityIdStep",
    ),
    "v3/marketing/weekly-discount/activities/{activity_id}/apply": (
        "marketing",
        "V3MarketingWeeklyDiscountActivitiesActivityIdApplyStep",
    ),
    "v3/marketing/withdraw-favor/users/{openid}/coupons": (
        "marketing",
        "V3MarketingWithdrawFavorUsersOpenidCouponsStep",
    ),
    "v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}": (
        "mch_manage",
        "V3MchManageMchManageRecordsSubMchidSubMchidStep",
    ),
    "v3/mch-manage/mch-manage-records/{manage_record_id}": (
        "mch_manage",
        "V3MchManageMchManageRecordsManageRecordIdStep",
    ),
    "v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions": (
        "mch_manage",
        "V3MchManageMchManageRecordsManageRecordIdMchManageSubmissionsStep",
    ),
    "v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload": (
        "mch_manage",
        "V3MchManageSubmissionFilesSubMchidSubMchidUploadStep",
    ),
    "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}": (
        "mch_operation_manage",
        "V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdStep",
    ),
    "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit": (
        "mch_operation_manage",
        "V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitStep",
    ),
    "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload": (
        "mch_operation_manage",
        "V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadStep",
    ),
    "v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}": (
        "mch_operation_manage",
        "V3MchOperationManageMerchantLimitationsSubMchidSubMchidStep",
    ),
    "v3/mch_operate/risk/withdrawl-apply": ("mch_operate", "V3MchOperateRiskWithdrawlApplyStep"),
    "v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}": (
        "mch_operate",
        "V3MchOperateRiskWithdrawlApplyApplymentIdApplymentIdStep",
    ),
    "v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}": (
        "mch_operate",
        "V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoStep",
    ),
    "v3/mchalterapply/mchcontactalterapplyment": ("mchalterapply", "V3MchalterapplyMchcontactalterapplymentStep"),
    "v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}": (
        "mchalterapply",
        "V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep",
    ),
    "v3/mchalterapply/mchcontactalterapplyment/{apply_id}": (
        "mchalterapply",
        "V3MchalterapplyMchcontactalterapplymentApplyIdStep",
    ),
    "v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke": (
        "mchalterapply",
        "V3MchalterapplyMchcontactalterapplymentApplyIdRevokeStep",
    ),
    "v3/mchalterapply/mchsubjectalterapplyment": ("mchalterapply", "V3MchalterapplyMchsubjectalterapplymentStep"),
    "v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}": (
        "mchalterapply",
        "V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep",
    ),
    "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}": (
        "mchalterapply",
        "V3MchalterapplyMchsubjectalterapplymentApplyIdStep",
    ),
    "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke": (
        "mchalterapply",
        "V3MchalterapplyMchsubjectalterapplymentApplyIdRevokeStep",
    ),
    "v3/mchalterapply/merchantnamealterapplyment": ("mchalterapply", "V3MchalterapplyMerchantnamealterapplymentStep"),
    "v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}": (
        "mchalterapply",
        "V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoStep",
    ),
    "v3/mchalterapply/merchantnamealterapplyment/{apply_id}": (
        "mchalterapply",
        "V3MchalterapplyMerchantnamealterapplymentApplyIdStep",
    ),
    "v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke": (
        "mchalterapply",
        "V3MchalterapplyMerchantnamealterapplymentApplyIdRevokeStep",
    ),
    "v3/med-ins/orders": ("med_ins", "V3MedInsOrdersStep"),
    "v3/med-ins/orders/mix-trade-no/{mix_trade_no}": ("med_ins", "V3MedInsOrdersMixTradeNoMixTradeNoStep"),
    "v3/med-ins/orders/out-trade-no/{out_trade_no}": ("med_ins", "V3MedInsOrdersOutTradeNoOutTradeNoStep"),
    "v3/med-ins/refunds/notify": ("med_ins", "V3MedInsRefundsNotifyStep"),
    "v3/merchant-risk-manage/ec-trade-risk/query-risk-trades": (
        "merchant_risk_manage",
        "V3MerchantRiskManageEcTradeRiskQueryRiskTradesStep",
    ),
    "v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result": (
        "merchant_risk_manage",
        "V3MerchantRiskManageEcTradeRiskRecvDisposeResultStep",
    ),
    "v3/merchant-risk-manage/report-trade-union-information": (
        "merchant_risk_manage",
        "V3MerchantRiskManageReportTradeUnionInformationStep",
    ),
    "v3/merchant-risk-manage/trade-risk-information": (
        "merchant_risk_manage",
        "V3MerchantRiskManageTradeRiskInformationStep",
    ),
    "v3/merchant-risk-manage/trade-risk-result": ("merchant_risk_manage", "V3MerchantRiskManageTradeRiskResultStep"),
    "v3/merchant-risk-manage/violation-notifications": (
        "merchant_risk_manage",
        "V3MerchantRiskManageViolationNotificationsStep",
    ),
    "v3/merchant-service/complaint-notifications": ("merchant_service", "V3MerchantServiceComplaintNotificationsStep"),
    "v3/merchant-service/complaints": ("merchant_service", "V3MerchantServiceComplaintsStep"),
    "v3/merchant-service/complaints-v2": ("merchant_service", "V3MerchantServiceComplaintsV2Step"),
    "v3/merchant-service/complaints-v2/{complaint_id}": (
        "merchant_service",
        "V3MerchantServiceComplaintsV2ComplaintIdStep",
    ),
    "v3/merchant-service/complaints-v2/{complaint_id}/complete": (
        "merchant_service",
        "V3MerchantServiceComplaintsV2ComplaintIdCompleteStep",
    ),
    "v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys": (
        "merchant_service",
        "V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysStep",
    ),
    "v3/merchant-service/complaints-v2/{complaint_id}/response": (
        "merchant_service",
        "V3MerchantServiceComplaintsV2ComplaintIdResponseStep",
    ),
    "v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service": (
        "merchant_service",
        "V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateServiceStep",
    ),
    "v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress": (
        "merchant_service",
        "V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressStep",
    ),
    "v3/merchant-service/complaints/{transaction_id}": (
        "merchant_service",
        "V3MerchantServiceComplaintsTransactionIdStep",
    ),
    "v3/merchant-service/complaints/{transaction_id}/negotiation-historys": (
        "merchant_service",
        "V3MerchantServiceComplaintsTransactionIdNegotiationHistorysStep",
    ),
    "v3/merchant-service/feedbacks": ("merchant_service", "V3MerchantServiceFeedbacksStep"),
    "v3/merchant-service/images/upload": ("merchant_service", "V3MerchantServiceImagesUploadStep"),
    "v3/merchant-service/images/{media_id}": ("merchant_service", "V3MerchantServiceImagesMediaIdStep"),
    "v3/merchant/fund/balance/{account_type}": ("merchant", "V3MerchantFundBalanceAccountTypeStep"),
    "v3/merchant/fund/dayendbalance/{account_type}": ("merchant", "V3MerchantFundDayendbalanceAccountTypeStep"),
    "v3/merchant/fund/withdraw": ("merchant", "V3MerchantFundWithdrawStep"),
    "v3/merchant/fund/withdraw/bill-type/{bill_type}": ("merchant", "V3MerchantFundWithdrawBillTypeBillTypeStep"),
    "v3/merchant/fund/withdraw/out-request-no/{out_request_no}": (
        "merchant",
        "V3MerchantFundWithdrawOutRequestNoOutRequestNoStep",
    ),
    "v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}": (
        "merchant",
        "V3MerchantFundWithdrawWithdrawIdWithdrawIdStep",
    ),
    "v3/merchant/media/upload": ("merchant", "V3MerchantMediaUploadStep"),
    "v3/merchant/media/video_upload": ("merchant", "V3MerchantMediaVideoUploadStep"),
    "v3/merchants": ("merchants", "V3MerchantsStep"),
    "v3/merchants/{sub_mchid}": ("merchants", "V3MerchantsSubMchidStep"),
    "v3/multiuse/stocks/{stock_id}/refund-flow": ("multiuse", "V3MultiuseStocksStockIdRefundFlowStep"),
    "v3/multiuse/stocks/{stock_id}/send-flow": ("multiuse", "V3MultiuseStocksStockIdSendFlowStep"),
    "v3/multiuse/stocks/{stock_id}/use-flow": ("multiuse", "V3MultiuseStocksStockIdUseFlowStep"),
    "v3/multiuse/users/{openid}/coupons": ("multiuse", "V3MultiuseUsersOpenidCouponsStep"),
    "v3/new-tax-control-fapiao/card-template": ("new_tax_control_fapiao", "V3NewTaxControlFapiaoCardTemplateStep"),
    "v3/new-tax-control-fapiao/fapiao-applications": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsStep",
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/issue-general": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralStep",
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportStep",
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilStep",
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingStep",
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileStep",
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdStep",
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesStep",
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsStep",
    ),
    "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverseStep",
    ),
    "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlStep",
    ),
    "v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoStep",
    ),
    "v3/new-tax-control-fapiao/merchant/base-information": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoMerchantBaseInformationStep",
    ),
    "v3/new-tax-control-fapiao/merchant/development-config": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoMerchantDevelopmentConfigStep",
    ),
    "v3/new-tax-control-fapiao/merchant/tax-codes": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoMerchantTaxCodesStep",
    ),
    "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoMerchantSubMchidCheckStep",
    ),
    "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoMerchantSubMchidCheckStatusStep",
    ),
    "v3/new-tax-control-fapiao/user-title": ("new_tax_control_fapiao", "V3NewTaxControlFapiaoUserTitleStep"),
    "v3/new-tax-control-fapiao/user-title/title-url": (
        "new_tax_control_fapiao",
        "V3NewTaxControlFapiaoUserTitleTitleUrlStep",
    ),
    "v3/offlineface/authinfo": ("offlineface", "V3OfflinefaceAuthinfoStep"),
    "v3/offlineface/contracts/presign": ("offlineface", "V3OfflinefaceContractsPresignStep"),
    "v3/offlineface/contracts/{contract_id}": ("offlineface", "V3OfflinefaceContractsContractIdStep"),
    "v3/offlineface/face-collections": ("offlineface", "V3OfflinefaceFaceCollectionsStep"),
    "v3/offlineface/face-collections/{collection_id}": ("offlineface", "V3OfflinefaceFaceCollectionsCollectionIdStep"),
    "v3/offlineface/repayment-url": ("offlineface", "V3OfflinefaceRepaymentUrlStep"),
    "v3/offlineface/transactions": ("offlineface", "V3OfflinefaceTransactionsStep"),
    "v3/offlineface/transactions/out-trade-no/{out_trade_no}": (
        "offlineface",
        "V3OfflinefaceTransactionsOutTradeNoOutTradeNoStep",
    ),
    "v3/offlinefacemch/organizations": ("offlinefacemch", "V3OfflinefacemchOrganizationsStep"),
    "v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}": (
        "offlinefacemch",
        "V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdStep",
    ),
    "v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract": (
        "offlinefacemch",
        "V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractStep",
    ),
    "v3/offlinefacemch/tokens": ("offlinefacemch", "V3OfflinefacemchTokensStep"),
    "v3/papay/contracts/{contract_id}/fail-notify": ("papay", "V3PapayContractsContractIdFailNotifyStep"),
    "v3/papay/contracts/{contract_id}/notify": ("papay", "V3PapayContractsContractIdNotifyStep"),
    "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}": (
        "papay",
        "V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdStep",
    ),
    "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule": (
        "papay",
        "V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdScheduleStep",
    ),
    "v3/papay/insurance-pay/transactions/apply": ("papay", "V3PapayInsurancePayTransactionsApplyStep"),
    "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew": (
        "papay",
        "V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewStep",
    ),
    "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": (
        "papay",
        "V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep",
    ),
    "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": (
        "papay",
        "V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep",
    ),
    "v3/papay/insurance-sign/contracts/pre-entrust-sign/app": (
        "papay",
        "V3PapayInsuranceSignContractsPreEntrustSignAppStep",
    ),
    "v3/papay/insurance-sign/contracts/pre-entrust-sign/h5": (
        "papay",
        "V3PapayInsuranceSignContractsPreEntrustSignH5Step",
    ),
    "v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi": (
        "papay",
        "V3PapayInsuranceSignContractsPreEntrustSignJsapiStep",
    ),
    "v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program": (
        "papay",
        "V3PapayInsuranceSignContractsPreEntrustSignMiniProgramStep",
    ),
    "v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify": (
        "papay",
        "V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyStep",
    ),
    "v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}": (
        "papay",
        "V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeStep",
    ),
    "v3/papay/pay/harmony/transactions/apply": ("papay", "V3PapayPayHarmonyTransactionsApplyStep"),
    "v3/papay/pay/partner/schedules/contract-id/{contract_id}": (
        "papay",
        "V3PapayPayPartnerSchedulesContractIdContractIdStep",
    ),
    "v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule": (
        "papay",
        "V3PapayPayPartnerSchedulesContractIdContractIdScheduleStep",
    ),
    "v3/papay/pay/partner/transactions/apply": ("papay", "V3PapayPayPartnerTransactionsApplyStep"),
    "v3/papay/pay/schedules/contract-id/{contract_id}": ("papay", "V3PapayPaySchedulesContractIdContractIdStep"),
    "v3/papay/pay/schedules/contract-id/{contract_id}/schedule": (
        "papay",
        "V3PapayPaySchedulesContractIdContractIdScheduleStep",
    ),
    "v3/papay/pay/transactions/apply": ("papay", "V3PapayPayTransactionsApplyStep"),
    "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app": (
        "papay",
        "V3PapayScheduledDeductSignContractsPreEntrustSignAppStep",
    ),
    "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5": (
        "papay",
        "V3PapayScheduledDeductSignContractsPreEntrustSignH5Step",
    ),
    "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi": (
        "papay",
        "V3PapayScheduledDeductSignContractsPreEntrustSignJsapiStep",
    ),
    "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program": (
        "papay",
        "V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramStep",
    ),
    "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app": (
        "papay",
        "V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppStep",
    ),
    "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5": (
        "papay",
        "V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Step",
    ),
    "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi": (
        "papay",
        "V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiStep",
    ),
    "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program": (
        "papay",
        "V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramStep",
    ),
    "v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}": (
        "papay",
        "V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeStep",
    ),
    "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": (
        "papay",
        "V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep",
    ),
    "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": (
        "papay",
        "V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep",
    ),
    "v3/papay/sign/contracts/pre-entrust-sign": ("papay", "V3PapaySignContractsPreEntrustSignStep"),
    "v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": (
        "papay",
        "V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeStep",
    ),
    "v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": (
        "papay",
        "V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep",
    ),
    "v3/parking/reminders/application": ("parking", "V3ParkingRemindersApplicationStep"),
    "v3/parking/reminders/application/query": ("parking", "V3ParkingRemindersApplicationQueryStep"),
    "v3/parking/reminders/application/withdraw": ("parking", "V3ParkingRemindersApplicationWithdrawStep"),
    "v3/parking/reminders/applications": ("parking", "V3ParkingRemindersApplicationsStep"),
    "v3/parking/reminders/entry": ("parking", "V3ParkingRemindersEntryStep"),
    "v3/parking/reminders/exit": ("parking", "V3ParkingRemindersExitStep"),
    "v3/parking/reminders/ext-payment": ("parking", "V3ParkingRemindersExtPaymentStep"),
    "v3/parking/reminders/parking-fee": ("parking", "V3ParkingRemindersParkingFeeStep"),
    "v3/parking/reminders/parking-lot": ("parking", "V3ParkingRemindersParkingLotStep"),
    "v3/parking/reminders/payment": ("parking", "V3ParkingRemindersPaymentStep"),
    "v3/partner-papay/contracts/{contract_id}/fail-notify": (
        "partner_papay",
        "V3PartnerPapayContractsContractIdFailNotifyStep",
    ),
    "v3/partner-papay/contracts/{contract_id}/notify": ("partner_papay", "V3PartnerPapayContractsContractIdNotifyStep"),
    "v3/partner-transfer/batches": ("partner_transfer", "V3PartnerTransferBatchesStep"),
    "v3/partner-transfer/batches/batch-id/{batch_id}": (
        "partner_transfer",
        "V3PartnerTransferBatchesBatchIdBatchIdStep",
    ),
    "v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": (
        "partner_transfer",
        "V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep",
    ),
    "v3/partner-transfer/batches/out-batch-no/{out_batch_no}": (
        "partner_transfer",
        "V3PartnerTransferBatchesOutBatchNoOutBatchNoStep",
    ),
    "v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": (
        "partner_transfer",
        "V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep",
    ),
    "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramStep",
    ),
    "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignStep",
    ),
    "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramStep",
    ),
    "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignStep",
    ),
    "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramStep",
    ),
    "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignStep",
    ),
    "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeStep",
    ),
    "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminateStep",
    ),
    "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramStep",
    ),
    "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign": (
        "password_exempt_contract",
        "V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignStep",
    ),
    "v3/pay/acquiring-bank/transactions/exposure": ("pay", "V3PayAcquiringBankTransactionsExposureStep"),
    "v3/pay/instal/exposure": ("pay", "V3PayInstalExposureStep"),
    "v3/pay/instal/partner/exposure": ("pay", "V3PayInstalPartnerExposureStep"),
    "v3/pay/partner/transactions/app": ("pay", "V3PayPartnerTransactionsAppStep"),
    "v3/pay/partner/transactions/app-with-contract": ("pay", "V3PayPartnerTransactionsAppWithContractStep"),
    "v3/pay/partner/transactions/codepay": ("pay", "V3PayPartnerTransactionsCodepayStep"),
    "v3/pay/partner/transactions/exposure": ("pay", "V3PayPartnerTransactionsExposureStep"),
    "v3/pay/partner/transactions/h5": ("pay", "V3PayPartnerTransactionsH5Step"),
    "v3/pay/partner/transactions/id/{transaction_id}": ("pay", "V3PayPartnerTransactionsIdTransactionIdStep"),
    "v3/pay/partner/transactions/jsapi": ("pay", "V3PayPartnerTransactionsJsapiStep"),
    "v3/pay/partner/transactions/jsapi-with-contract": ("pay", "V3PayPartnerTransactionsJsapiWithContractStep"),
    "v3/pay/partner/transactions/miniprogram": ("pay", "V3PayPartnerTransactionsMiniprogramStep"),
    "v3/pay/partner/transactions/native": ("pay", "V3PayPartnerTransactionsNativeStep"),
    "v3/pay/partner/transactions/out-trade-no/{out_trade_no}": (
        "pay",
        "V3PayPartnerTransactionsOutTradeNoOutTradeNoStep",
    ),
    "v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close": (
        "pay",
        "V3PayPartnerTransactionsOutTradeNoOutTradeNoCloseStep",
    ),
    "v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse": (
        "pay",
        "V3PayPartnerTransactionsOutTradeNoOutTradeNoReverseStep",
    ),
    "v3/pay/partner/transactions/scannedpos": ("pay", "V3PayPartnerTransactionsScannedposStep"),
    "v3/pay/transactions/app": ("pay", "V3PayTransactionsAppStep"),
    "v3/pay/transactions/app-with-contract": ("pay", "V3PayTransactionsAppWithContractStep"),
    "v3/pay/transactions/codepay": ("pay", "V3PayTransactionsCodepayStep"),
    "v3/pay/transactions/exposure": ("pay", "V3PayTransactionsExposureStep"),
    "v3/pay/transactions/h5": ("pay", "V3PayTransactionsH5Step"),
    "v3/pay/transactions/id/{transaction_id}": ("pay", "V3PayTransactionsIdTransactionIdStep"),
    "v3/pay/transactions/jsapi": ("pay", "V3PayTransactionsJsapiStep"),
    "v3/pay/transactions/jsapi-with-contract": ("pay", "V3PayTransactionsJsapiWithContractStep"),
    "v3/pay/transactions/native": ("pay", "V3PayTransactionsNativeStep"),
    "v3/pay/transactions/out-trade-no/{out_trade_no}": ("pay", "V3PayTransactionsOutTradeNoOutTradeNoStep"),
    "v3/pay/transactions/out-trade-no/{out_trade_no}/close": ("pay", "V3PayTransactionsOutTradeNoOutTradeNoCloseStep"),
    "v3/pay/transactions/out-trade-no/{out_trade_no}/reverse": (
        "pay",
        "V3PayTransactionsOutTradeNoOutTradeNoReverseStep",
    ),
    "v3/payroll-card/authentications": ("payroll_card", "V3PayrollCardAuthenticationsStep"),
    "v3/payroll-card/authentications/pre-order": ("payroll_card", "V3PayrollCardAuthenticationsPreOrderStep"),
    "v3/payroll-card/authentications/pre-order-with-auth": (
        "payroll_card",
        "V3PayrollCardAuthenticationsPreOrderWithAuthStep",
    ),
    "v3/payroll-card/authentications/{authenticate_number}": (
        "payroll_card",
        "V3PayrollCardAuthenticationsAuthenticateNumberStep",
    ),
    "v3/payroll-card/relations/{openid}": ("payroll_card", "V3PayrollCardRelationsOpenidStep"),
    "v3/payroll-card/tokens": ("payroll_card", "V3PayrollCardTokensStep"),
    "v3/payroll-card/transfer-batches": ("payroll_card", "V3PayrollCardTransferBatchesStep"),
    "v3/payroll-card/wesure/insurance": ("payroll_card", "V3PayrollCardWesureInsuranceStep"),
    "v3/payroll-card/wesure/token-validations": ("payroll_card", "V3PayrollCardWesureTokenValidationsStep"),
    "v3/payscore/acquiringbank/permissions": ("payscore", "V3PayscoreAcquiringbankPermissionsStep"),
    "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}": (
        "payscore",
        "V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeStep",
    ),
    "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate": (
        "payscore",
        "V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminateStep",
    ),
    "v3/payscore/acquiringbank/serviceorder": ("payscore", "V3PayscoreAcquiringbankServiceorderStep"),
    "v3/payscore/acquiringbank/serviceorder/deduction": (
        "payscore",
        "V3PayscoreAcquiringbankServiceorderDeductionStep",
    ),
    "v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel": (
        "payscore",
        "V3PayscoreAcquiringbankServiceorderOutOrderNoCancelStep",
    ),
    "v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete": (
        "payscore",
        "V3PayscoreAcquiringbankServiceorderOutOrderNoCompleteStep",
    ),
    "v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify": (
        "payscore",
        "V3PayscoreAcquiringbankServiceorderOutOrderNoModifyStep",
    ),
    "v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo": (
        "payscore",
        "V3PayscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfoStep",
    ),
    "v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync": (
        "payscore",
        "V3PayscoreAcquiringbankServiceorderOutOrderNoSyncStep",
    ),
    "v3/payscore/acquiringbank/servicepayondeliveryorder": (
        "payscore",
        "V3PayscoreAcquiringbankServicepayondeliveryorderStep",
    ),
    "v3/payscore/merchant-bill": ("payscore", "V3PayscoreMerchantBillStep"),
    "v3/payscore/oversea/partner/serviceorder": ("payscore", "V3PayscoreOverseaPartnerServiceorderStep"),
    "v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel": (
        "payscore",
        "V3PayscoreOverseaPartnerServiceorderOutOrderNoCancelStep",
    ),
    "v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete": (
        "payscore",
        "V3PayscoreOverseaPartnerServiceorderOutOrderNoCompleteStep",
    ),
    "v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync": (
        "payscore",
        "V3PayscoreOverseaPartnerServiceorderOutOrderNoSyncStep",
    ),
    "v3/payscore/partner/permissions": ("payscore", "V3PayscorePartnerPermissionsStep"),
    "v3/payscore/partner/permissions/apply-for-scene": ("payscore", "V3PayscorePartnerPermissionsApplyForSceneStep"),
    "v3/payscore/partner/permissions/assess-user-risk-level": (
        "payscore",
        "V3PayscorePartnerPermissionsAssessUserRiskLevelStep",
    ),
    "v3/payscore/partner/permissions/authorization-code/{authorization_code}": (
        "payscore",
        "V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeStep",
    ),
    "v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate": (
        "payscore",
        "V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminateStep",
    ),
    "v3/payscore/partner/permissions/search": ("payscore", "V3PayscorePartnerPermissionsSearchStep"),
    "v3/payscore/partner/permissions/terminate": ("payscore", "V3PayscorePartnerPermissionsTerminateStep"),
    "v3/payscore/partner/service-account-applications": ("payscore", "V3PayscorePartnerServiceAccountApplicationsStep"),
    "v3/payscore/partner/service-account-applications/{out_apply_no}": (
        "payscore",
        "V3PayscorePartnerServiceAccountApplicationsOutApplyNoStep",
    ),
    "v3/payscore/partner/serviceorder": ("payscore", "V3PayscorePartnerServiceorderStep"),
    "v3/payscore/partner/serviceorder/direct-complete": ("payscore", "V3PayscorePartnerServiceorderDirectCompleteStep"),
    "v3/payscore/partner/serviceorder/{out_order_no}/cancel": (
        "payscore",
        "V3PayscorePartnerServiceorderOutOrderNoCancelStep",
    ),
    "v3/payscore/partner/serviceorder/{out_order_no}/complete": (
        "payscore",
        "V3PayscorePartnerServiceorderOutOrderNoCompleteStep",
    ),
    "v3/payscore/partner/serviceorder/{out_order_no}/modify": (
        "payscore",
        "V3PayscorePartnerServiceorderOutOrderNoModifyStep",
    ),
    "v3/payscore/partner/serviceorder/{out_order_no}/pay": (
        "payscore",
        "V3PayscorePartnerServiceorderOutOrderNoPayStep",
    ),
    "v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage": (
        "payscore",
        "V3PayscorePartnerServiceorderOutOrderNoSendPendingmessageStep",
    ),
    "v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage": (
        "payscore",
        "V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessageStep",
    ),
    "v3/payscore/partner/serviceorder/{out_order_no}/sync": (
        "payscore",
        "V3PayscorePartnerServiceorderOutOrderNoSyncStep",
    ),
    "v3/payscore/partner/servicepayondeliveryorder": ("payscore", "V3PayscorePartnerServicepayondeliveryorderStep"),
    "v3/payscore/partner/servicequotas/service-id/{service_id}": (
        "payscore",
        "V3PayscorePartnerServicequotasServiceIdServiceIdStep",
    ),
    "v3/payscore/payafter-orders": ("payscore", "V3PayscorePayafterOrdersStep"),
    "v3/payscore/payafter-orders/{out_order_no}/cancel": ("payscore", "V3PayscorePayafterOrdersOutOrderNoCancelStep"),
    "v3/payscore/payafter-orders/{out_order_no}/complete": (
        "payscore",
        "V3PayscorePayafterOrdersOutOrderNoCompleteStep",
    ),
    "v3/payscore/payafter-orders/{out_order_no}/sync": ("payscore", "V3PayscorePayafterOrdersOutOrderNoSyncStep"),
    "v3/payscore/permissions": ("payscore", "V3PayscorePermissionsStep"),
    "v3/payscore/permissions/assess-user-risk-level": ("payscore", "V3PayscorePermissionsAssessUserRiskLevelStep"),
    "v3/payscore/permissions/authorization-code/{authorization_code}": (
        "payscore",
        "V3PayscorePermissionsAuthorizationCodeAuthorizationCodeStep",
    ),
    "v3/payscore/permissions/authorization-code/{authorization_code}/terminate": (
        "payscore",
        "V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminateStep",
    ),
    "v3/payscore/permissions/openid/{openid}": ("payscore", "V3PayscorePermissionsOpenidOpenidStep"),
    "v3/payscore/permissions/openid/{openid}/terminate": ("payscore", "V3PayscorePermissionsOpenidOpenidTerminateStep"),
    "v3/payscore/plan/partner/payscore-plans": ("payscore", "V3PayscorePlanPartnerPayscorePlansStep"),
    "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}": (
        "payscore",
        "V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStep",
    ),
    "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop": (
        "payscore",
        "V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopStep",
    ),
    "v3/payscore/plan/payscore-plans": ("payscore", "V3PayscorePlanPayscorePlansStep"),
    "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}": (
        "payscore",
        "V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStep",
    ),
    "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop": (
        "payscore",
        "V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStopStep",
    ),
    "v3/payscore/serviceorder": ("payscore", "V3PayscoreServiceorderStep"),
    "v3/payscore/serviceorder/direct-complete": ("payscore", "V3PayscoreServiceorderDirectCompleteStep"),
    "v3/payscore/serviceorder/{out_order_no}/cancel": ("payscore", "V3PayscoreServiceorderOutOrderNoCancelStep"),
    "v3/payscore/serviceorder/{out_order_no}/complete": ("payscore", "V3PayscoreServiceorderOutOrderNoCompleteStep"),
    "v3/payscore/serviceorder/{out_order_no}/modify": ("payscore", "V3PayscoreServiceorderOutOrderNoModifyStep"),
    "v3/payscore/serviceorder/{out_order_no}/pay": ("payscore", "V3PayscoreServiceorderOutOrderNoPayStep"),
    "v3/payscore/serviceorder/{out_order_no}/send-pendingmessage": (
        "payscore",
        "V3PayscoreServiceorderOutOrderNoSendPendingmessageStep",
    ),
    "v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage": (
        "payscore",
        "V3PayscoreServiceorderOutOrderNoSendPrepaidmessageStep",
    ),
    "v3/payscore/serviceorder/{out_order_no}/sync": ("payscore", "V3PayscoreServiceorderOutOrderNoSyncStep"),
    "v3/payscore/servicepayondeliveryorder": ("payscore", "V3PayscoreServicepayondeliveryorderStep"),
    "v3/payscore/sign-plan/partner/serviceorder": ("payscore", "V3PayscoreSignPlanPartnerServiceorderStep"),
    "v3/payscore/sign-plan/partner/user-sign-plans": ("payscore", "V3PayscoreSignPlanPartnerUserSignPlansStep"),
    "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}": (
        "payscore",
        "V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep",
    ),
    "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop": (
        "payscore",
        "V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep",
    ),
    "v3/payscore/sign-plan/serviceorder": ("payscore", "V3PayscoreSignPlanServiceorderStep"),
    "v3/payscore/sign-plan/user-sign-plans": ("payscore", "V3PayscoreSignPlanUserSignPlansStep"),
    "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}": (
        "payscore",
        "V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep",
    ),
    "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop": (
        "payscore",
        "V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep",
    ),
    "v3/payscore/smartretail-orders": ("payscore", "V3PayscoreSmartretailOrdersStep"),
    "v3/payscore/smartretail-orders/{out_order_no}/cancel": (
        "payscore",
        "V3PayscoreSmartretailOrdersOutOrderNoCancelStep",
    ),
    "v3/payscore/smartretail-orders/{out_order_no}/complete": (
        "payscore",
        "V3PayscoreSmartretailOrdersOutOrderNoCompleteStep",
    ),
    "v3/payscore/user-service-state": ("payscore", "V3PayscoreUserServiceStateStep"),
    "v3/payscore/users/{openid}/permissions/{service_id}/terminate": (
        "payscore",
        "V3PayscoreUsersOpenidPermissionsServiceIdTerminateStep",
    ),
    "v3/profitsharing/bills": ("profitsharing", "V3ProfitsharingBillsStep"),
    "v3/profitsharing/merchant-configs/{sub_mchid}": ("profitsharing", "V3ProfitsharingMerchantConfigsSubMchidStep"),
    "v3/profitsharing/orders": ("profitsharing", "V3ProfitsharingOrdersStep"),
    "v3/profitsharing/orders/unfreeze": ("profitsharing", "V3ProfitsharingOrdersUnfreezeStep"),
    "v3/profitsharing/orders/{out_order_no}": ("profitsharing", "V3ProfitsharingOrdersOutOrderNoStep"),
    "v3/profitsharing/receivers/add": ("profitsharing", "V3ProfitsharingReceiversAddStep"),
    "v3/profitsharing/receivers/delete": ("profitsharing", "V3ProfitsharingReceiversDeleteStep"),
    "v3/profitsharing/return-orders": ("profitsharing", "V3ProfitsharingReturnOrdersStep"),
    "v3/profitsharing/return-orders/{out_return_no}": ("profitsharing", "V3ProfitsharingReturnOrdersOutReturnNoStep"),
    "v3/profitsharing/transactions/{transaction_id}/amounts": (
        "profitsharing",
        "V3ProfitsharingTransactionsTransactionIdAmountsStep",
    ),
    "v3/qrcode/transactions": ("qrcode", "V3QrcodeTransactionsStep"),
    "v3/qrcode/transactions/out-trade-no/{out_trade_no}": ("qrcode", "V3QrcodeTransactionsOutTradeNoOutTradeNoStep"),
    "v3/qrcode/user-services/contract-id/{contract_id}": ("qrcode", "V3QrcodeUserServicesContractIdContractIdStep"),
    "v3/refund/domestic/refunds": ("refund", "V3RefundDomesticRefundsStep"),
    "v3/refund/domestic/refunds/{out_refund_no}": ("refund", "V3RefundDomesticRefundsOutRefundNoStep"),
    "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund": (
        "refund",
        "V3RefundDomesticRefundsRefundIdApplyAbnormalRefundStep",
    ),
    "v3/refunds": ("refunds", "V3RefundsStep"),
    "v3/refunds/id/{refund_id}": ("refunds", "V3RefundsIdRefundIdStep"),
    "v3/refunds/out-refund-no/{out_refund_no}": ("refunds", "V3RefundsOutRefundNoOutRefundNoStep"),
    "v3/security/echo": ("security", "V3SecurityEchoStep"),
    "v3/smartguide/guides": ("smartguide", "V3SmartguideGuidesStep"),
    "v3/smartguide/guides/{guide_id}": ("smartguide", "V3SmartguideGuidesGuideIdStep"),
    "v3/smartguide/guides/{guide_id}/assign": ("smartguide", "V3SmartguideGuidesGuideIdAssignStep"),
    "v3/taxi-invoice/attendance/punch": ("taxi_invoice", "V3TaxiInvoiceAttendancePunchStep"),
    "v3/taxi-invoice/cards": ("taxi_invoice", "V3TaxiInvoiceCardsStep"),
    "v3/taxi-invoice/cards/upload-file": ("taxi_invoice", "V3TaxiInvoiceCardsUploadFileStep"),
    "v3/taxi-invoice/driver/update-driver": ("taxi_invoice", "V3TaxiInvoiceDriverUpdateDriverStep"),
    "v3/taxi-invoice/drivers/{driver_license}": ("taxi_invoice", "V3TaxiInvoiceDriversDriverLicenseStep"),
    "v3/taxi-invoice/taxi-companies/{company_mchid}": ("taxi_invoice", "V3TaxiInvoiceTaxiCompaniesCompanyMchidStep"),
    "v3/taxi-invoice/taxi-company/create-taxi-company": (
        "taxi_invoice",
        "V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyStep",
    ),
    "v3/taxi-invoice/taxi/update-taxi": ("taxi_invoice", "V3TaxiInvoiceTaxiUpdateTaxiStep"),
    "v3/taxi-invoice/taxies/{plate_number}": ("taxi_invoice", "V3TaxiInvoiceTaxiesPlateNumberStep"),
    "v3/taxi-invoice/user-taxi-order/find-by-token": ("taxi_invoice", "V3TaxiInvoiceUserTaxiOrderFindByTokenStep"),
    "v3/taxi-invoice/user-taxi-orders": ("taxi_invoice", "V3TaxiInvoiceUserTaxiOrdersStep"),
    "v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}": (
        "transaction_block",
        "V3TransactionBlockTransactionBlockRecordsSubMchidSubMchidStep",
    ),
    "v3/transaction-block/transaction-block-records/{block_record_id}": (
        "transaction_block",
        "V3TransactionBlockTransactionBlockRecordsBlockRecordIdStep",
    ),
    "v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}": (
        "transaction_block",
        "V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidStep",
    ),
    "v3/transaction-block/transaction-block-submissions/{block_submission_id}": (
        "transaction_block",
        "V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdStep",
    ),
    "v3/transactions/app": ("transactions", "V3TransactionsAppStep"),
    "v3/transactions/id/{transaction_id}": ("transactions", "V3TransactionsIdTransactionIdStep"),
    "v3/transactions/id/{transaction_id}/close": ("transactions", "V3TransactionsIdTransactionIdCloseStep"),
    "v3/transactions/id/{transaction_id}/reverse": ("transactions", "V3TransactionsIdTransactionIdReverseStep"),
    "v3/transactions/jsapi": ("transactions", "V3TransactionsJsapiStep"),
    "v3/transactions/micropay": ("transactions", "V3TransactionsMicropayStep"),
    "v3/transactions/mweb": ("transactions", "V3TransactionsMwebStep"),
    "v3/transactions/native": ("transactions", "V3TransactionsNativeStep"),
    "v3/transactions/out-trade-no/{out_trade_no}": ("transactions", "V3TransactionsOutTradeNoOutTradeNoStep"),
    "v3/transactions/out-trade-no/{out_trade_no}/close": (
        "transactions",
        "V3TransactionsOutTradeNoOutTradeNoCloseStep",
    ),
    "v3/transactions/out-trade-no/{out_trade_no}/reverse": (
        "transactions",
        "V3TransactionsOutTradeNoOutTradeNoReverseStep",
    ),
    "v3/transfer-detail/electronic-receipts": ("transfer_detail", "V3TransferDetailElectronicReceiptsStep"),
    "v3/transfer/batches": ("transfer", "V3TransferBatchesStep"),
    "v3/transfer/batches/batch-id/{batch_id}": ("transfer", "V3TransferBatchesBatchIdBatchIdStep"),
    "v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": (
        "transfer",
        "V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep",
    ),
    "v3/transfer/batches/out-batch-no/{out_batch_no}": ("transfer", "V3TransferBatchesOutBatchNoOutBatchNoStep"),
    "v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": (
        "transfer",
        "V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep",
    ),
    "v3/transfer/bill-receipt": ("transfer", "V3TransferBillReceiptStep"),
    "v3/transfer/bill-receipt/{out_batch_no}": ("transfer", "V3TransferBillReceiptOutBatchNoStep"),
    "v3/transferdownload/elecvoucherfile": ("transferdownload", "V3TransferdownloadElecvoucherfileStep"),
    "v3/transferdownload/signfile": ("transferdownload", "V3TransferdownloadSignfileStep"),
    "v3/vehicle/etc/contracts/{contract_id}": ("vehicle", "V3VehicleEtcContractsContractIdStep"),
    "v3/vehicle/etc/preopen": ("vehicle", "V3VehicleEtcPreopenStep"),
    "v3/vehicle/etc/transactions/highway": ("vehicle", "V3VehicleEtcTransactionsHighwayStep"),
    "v3/vehicle/etc/transactions/id/{transaction_id}": ("vehicle", "V3VehicleEtcTransactionsIdTransactionIdStep"),
    "v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}": (
        "vehicle",
        "V3VehicleEtcTransactionsOutTradeNoOutTradeNoStep",
    ),
    "v3/vehicle/etc/users/{openid}/contracts": ("vehicle", "V3VehicleEtcUsersOpenidContractsStep"),
    "v3/vehicle/parking/parkings": ("vehicle", "V3VehicleParkingParkingsStep"),
    "v3/vehicle/parking/services/find": ("vehicle", "V3VehicleParkingServicesFindStep"),
    "v3/vehicle/transactions/out-trade-no/{out_trade_no}": ("vehicle", "V3VehicleTransactionsOutTradeNoOutTradeNoStep"),
    "v3/vehicle/transactions/parking": ("vehicle", "V3VehicleTransactionsParkingStep"),
}


def paths_of(caller: Caller) -> PathSteps:
    """The paths of the spec for one client."""
    return PathSteps(caller, _STEPS)
