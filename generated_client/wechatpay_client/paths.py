# Generated from spec/ by `make generate`. Do not edit.
"""The step of the chain that stands for each path; what type checkers know of it is in `paths.pyi`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.path_steps import PathSteps

if TYPE_CHECKING:
    from .runtime.caller import Caller

_STEPS = {
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
}


def paths_of(caller: Caller) -> PathSteps:
    """The paths of the spec for one client."""
    return PathSteps(caller, _STEPS)
