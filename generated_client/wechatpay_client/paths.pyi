# Generated from spec/ by `make generate`. Do not edit.
"""Each path of the spec with the methods it has."""

from typing import TypedDict

from typing_extensions import ReadOnly

from .chain.bill import V3BillFundflowbillStep, V3BillSubMerchantFundflowbillStep, V3BillTradebillStep
from .chain.billdownload import V3BilldownloadFileStep
from .chain.businesscircle import (
    V3BusinesscircleParkingsStep,
    V3BusinesscirclePointsNotifyStep,
    V3BusinesscircleUserAuthorizationsOpenidStep,
    V3BusinesscircleUsersOpenidPointsCommitStatusStep,
)
from .chain.certificates import V3CertificatesStep
from .chain.combine_transactions import (
    V3CombineTransactionsAppStep,
    V3CombineTransactionsH5Step,
    V3CombineTransactionsIdCombineTransactionIdStep,
    V3CombineTransactionsJsapiStep,
    V3CombineTransactionsMiniprogramStep,
    V3CombineTransactionsNativeStep,
    V3CombineTransactionsOutTradeNoCombineOutTradeNoCloseStep,
    V3CombineTransactionsOutTradeNoCombineOutTradeNoStep,
)
from .chain.ebike import (
    V3EbikeChargeContractsContractIdConfirmStep,
    V3EbikeChargeContractsContractIdStep,
    V3EbikeChargeContractsPreopenStep,
    V3EbikeChargeTransactionsIdTransactionIdStep,
    V3EbikeChargeTransactionsOutTradeNoOutTradeNoStep,
    V3EbikeChargeTransactionsStep,
    V3EbikeChargeUsersOpenidContractStep,
)
from .chain.ecommerce import (
    V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentIdStep,
    V3EcommerceAccountApplyCancelWithdrawConfirmStep,
    V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNoStep,
    V3EcommerceAccountApplyCancelWithdrawStep,
    V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchidStep,
    V3EcommerceAccountCancelApplicationsMediaStep,
    V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNoStep,
    V3EcommerceAccountCancelApplicationsStep,
    V3EcommerceApplymentsApplymentIdRevokeStep,
    V3EcommerceApplymentsApplymentIdStep,
    V3EcommerceApplymentsOutRequestNoOutRequestNoRevokeStep,
    V3EcommerceApplymentsOutRequestNoOutRequestNoStep,
    V3EcommerceApplymentsStep,
    V3EcommerceApplymentsSubmitAccountHostingApplymentStep,
    V3EcommerceApplymentsSubmitSignVerifyInfoStep,
    V3EcommerceBillFundflowbillStep,
    V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeStep,
    V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep,
    V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramStep,
    V3EcommerceCombinePapayContractsPreEntrustSignStep,
    V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverseStep,
    V3EcommerceCombinePapayTransactionsCombineOutTradeNoStep,
    V3EcommerceCombinePapayTransactionsStep,
    V3EcommerceFundBalanceSubMchidStep,
    V3EcommerceFundEnddaybalanceSubMchidStep,
    V3EcommerceFundWithdrawOutRequestNoOutRequestNoStep,
    V3EcommerceFundWithdrawStep,
    V3EcommerceFundWithdrawWithdrawIdStep,
    V3EcommerceIndividualContractsOpenidStep,
    V3EcommerceIndividualContractsOutContractCodeOutContractCodeStep,
    V3EcommerceIndividualContractsPreEntrustSignAppStep,
    V3EcommerceIndividualContractsPreEntrustSignMiniProgramStep,
    V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppStep,
    V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramStep,
    V3EcommerceMchTransferAuthorizationsStep,
    V3EcommerceMchTransferAuthorizationsSubMchidStep,
    V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancelStep,
    V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoStep,
    V3EcommerceMchTransferTransferBillsStep,
    V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNoStep,
    V3EcommerceProfitsharingAfterSalesOrdersStep,
    V3EcommerceProfitsharingFinishOrderStep,
    V3EcommerceProfitsharingOrdersStep,
    V3EcommerceProfitsharingOrdersTransactionIdAmountsStep,
    V3EcommerceProfitsharingReceiversAddStep,
    V3EcommerceProfitsharingReceiversDeleteStep,
    V3EcommerceProfitsharingReturnordersStep,
    V3EcommerceRefundsApplyStep,
    V3EcommerceRefundsIdRefundIdStep,
    V3EcommerceRefundsOutRefundNoOutRefundNoStep,
    V3EcommerceRefundsRefundIdApplyAbnormalRefundStep,
    V3EcommerceRefundsRefundIdReturnAdvanceStep,
    V3EcommerceSubjectSubMerchantsStep,
    V3EcommerceSubsidiesCancelStep,
    V3EcommerceSubsidiesCreateStep,
    V3EcommerceSubsidiesReturnStep,
)
from .chain.eduschoolpay import (
    V3EduschoolpayContractsContractIdStep,
    V3EduschoolpayContractsContractIdTerminateStep,
    V3EduschoolpayContractsPresignStep,
    V3EduschoolpayTransactionsIdTransactionIdStep,
    V3EduschoolpayTransactionsOutTradeNoOutTradeNoStep,
    V3EduschoolpayTransactionsStep,
    V3EduschoolpayUsersOpenidContractsStep,
    V3EduschoolpayUsersOpenidDebtStateStep,
)
from .chain.fund_app import (
    V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoStep,
    V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoStep,
    V3FundAppBrandRedpacketBrandMerchantBatchesStep,
    V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoStep,
    V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoStep,
    V3FundAppMchTransferElecsignOutBillNoOutBillNoStep,
    V3FundAppMchTransferElecsignOutBillNoStep,
    V3FundAppMchTransferElecsignTransferBillNoStep,
    V3FundAppMchTransferElecsignTransferBillNoTransferBillNoStep,
    V3FundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsStep,
    V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoStep,
    V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlockStep,
    V3FundAppMchTransferPartnerCharityBudgetStep,
    V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoStep,
    V3FundAppMchTransferPartnerCharityTransferBillsStep,
    V3FundAppMchTransferPartnerElectronicReceiptsOutBillNoStep,
    V3FundAppMchTransferPartnerElectronicReceiptsStep,
    V3FundAppMchTransferPartnerSubMchAuthorizationsStep,
    V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchidStep,
    V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancelStep,
    V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoStep,
    V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationStep,
    V3FundAppMchTransferPartnerTransferBillsStep,
    V3FundAppMchTransferPartnerTransferBillsTransferStep,
    V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoCloseStep,
    V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoStep,
    V3FundAppMchTransferPartnerUserConfirmAuthorizationsStep,
    V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancelStep,
    V3FundAppMchTransferTransferBillsOutBillNoOutBillNoStep,
    V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationStep,
    V3FundAppMchTransferTransferBillsStep,
    V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNoStep,
    V3FundAppMchTransferTransferBillsTransferStep,
    V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancelStep,
    V3FundAppMchTransferTransferToQqWalletBillsOutBillNoStep,
    V3FundAppMchTransferTransferToQqWalletBillsStep,
    V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoCloseStep,
    V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoStep,
    V3FundAppMchTransferUserConfirmAuthorizationStep,
)
from .chain.merchant import (
    V3MerchantFundBalanceAccountTypeStep,
    V3MerchantFundDayendbalanceAccountTypeStep,
    V3MerchantFundWithdrawBillTypeBillTypeStep,
    V3MerchantFundWithdrawOutRequestNoOutRequestNoStep,
    V3MerchantFundWithdrawStep,
    V3MerchantFundWithdrawWithdrawIdWithdrawIdStep,
    V3MerchantMediaUploadStep,
    V3MerchantMediaVideoUploadStep,
)
from .chain.merchant_service import (
    V3MerchantServiceComplaintNotificationsStep,
    V3MerchantServiceComplaintsStep,
    V3MerchantServiceComplaintsTransactionIdNegotiationHistorysStep,
    V3MerchantServiceComplaintsTransactionIdStep,
    V3MerchantServiceComplaintsV2ComplaintIdCompleteStep,
    V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysStep,
    V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateServiceStep,
    V3MerchantServiceComplaintsV2ComplaintIdResponseStep,
    V3MerchantServiceComplaintsV2ComplaintIdStep,
    V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressStep,
    V3MerchantServiceComplaintsV2Step,
    V3MerchantServiceFeedbacksStep,
    V3MerchantServiceImagesMediaIdStep,
    V3MerchantServiceImagesUploadStep,
)
from .chain.pay import (
    V3PayAcquiringBankTransactionsExposureStep,
    V3PayInstalExposureStep,
    V3PayInstalPartnerExposureStep,
    V3PayPartnerTransactionsAppStep,
    V3PayPartnerTransactionsAppWithContractStep,
    V3PayPartnerTransactionsCodepayStep,
    V3PayPartnerTransactionsExposureStep,
    V3PayPartnerTransactionsH5Step,
    V3PayPartnerTransactionsIdTransactionIdStep,
    V3PayPartnerTransactionsJsapiStep,
    V3PayPartnerTransactionsJsapiWithContractStep,
    V3PayPartnerTransactionsMiniprogramStep,
    V3PayPartnerTransactionsNativeStep,
    V3PayPartnerTransactionsOutTradeNoOutTradeNoCloseStep,
    V3PayPartnerTransactionsOutTradeNoOutTradeNoReverseStep,
    V3PayPartnerTransactionsOutTradeNoOutTradeNoStep,
    V3PayPartnerTransactionsScannedposStep,
    V3PayTransactionsAppStep,
    V3PayTransactionsAppWithContractStep,
    V3PayTransactionsCodepayStep,
    V3PayTransactionsExposureStep,
    V3PayTransactionsH5Step,
    V3PayTransactionsIdTransactionIdStep,
    V3PayTransactionsJsapiStep,
    V3PayTransactionsJsapiWithContractStep,
    V3PayTransactionsNativeStep,
    V3PayTransactionsOutTradeNoOutTradeNoCloseStep,
    V3PayTransactionsOutTradeNoOutTradeNoReverseStep,
    V3PayTransactionsOutTradeNoOutTradeNoStep,
)
from .chain.profitsharing import (
    V3ProfitsharingBillsStep,
    V3ProfitsharingMerchantConfigsSubMchidStep,
    V3ProfitsharingOrdersOutOrderNoStep,
    V3ProfitsharingOrdersStep,
    V3ProfitsharingOrdersUnfreezeStep,
    V3ProfitsharingReceiversAddStep,
    V3ProfitsharingReceiversDeleteStep,
    V3ProfitsharingReturnOrdersOutReturnNoStep,
    V3ProfitsharingReturnOrdersStep,
    V3ProfitsharingTransactionsTransactionIdAmountsStep,
)
from .chain.refund import (
    V3RefundDomesticRefundsOutRefundNoStep,
    V3RefundDomesticRefundsRefundIdApplyAbnormalRefundStep,
    V3RefundDomesticRefundsStep,
)
from .chain.refunds import V3RefundsIdRefundIdStep, V3RefundsOutRefundNoOutRefundNoStep, V3RefundsStep
from .chain.security import V3SecurityEchoStep
from .chain.transfer import (
    V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep,
    V3TransferBatchesBatchIdBatchIdStep,
    V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep,
    V3TransferBatchesOutBatchNoOutBatchNoStep,
    V3TransferBatchesStep,
    V3TransferBillReceiptOutBatchNoStep,
    V3TransferBillReceiptStep,
)
from .chain.transfer_detail import V3TransferDetailElectronicReceiptsStep
from .chain.transferdownload import V3TransferdownloadElecvoucherfileStep, V3TransferdownloadSignfileStep
from .runtime.caller import Caller

Paths = TypedDict(
    "Paths",
    {
        "v3/bill/fundflowbill": ReadOnly[V3BillFundflowbillStep],
        "v3/bill/sub-merchant-fundflowbill": ReadOnly[V3BillSubMerchantFundflowbillStep],
        "v3/bill/tradebill": ReadOnly[V3BillTradebillStep],
        "v3/billdownload/file": ReadOnly[V3BilldownloadFileStep],
        "v3/businesscircle/parkings": ReadOnly[V3BusinesscircleParkingsStep],
        "v3/businesscircle/points/notify": ReadOnly[V3BusinesscirclePointsNotifyStep],
        "v3/businesscircle/user-authorizations/{openid}": ReadOnly[V3BusinesscircleUserAuthorizationsOpenidStep],
        "v3/businesscircle/users/{openid}/points/commit_status": ReadOnly[
            V3BusinesscircleUsersOpenidPointsCommitStatusStep
        ],
        "v3/certificates": ReadOnly[V3CertificatesStep],
        "v3/combine-transactions/app": ReadOnly[V3CombineTransactionsAppStep],
        "v3/combine-transactions/h5": ReadOnly[V3CombineTransactionsH5Step],
        "v3/combine-transactions/id/{combine_transaction_id}": ReadOnly[
            V3CombineTransactionsIdCombineTransactionIdStep
        ],
        "v3/combine-transactions/jsapi": ReadOnly[V3CombineTransactionsJsapiStep],
        "v3/combine-transactions/miniprogram": ReadOnly[V3CombineTransactionsMiniprogramStep],
        "v3/combine-transactions/native": ReadOnly[V3CombineTransactionsNativeStep],
        "v3/combine-transactions/out-trade-no/{combine_out_trade_no}": ReadOnly[
            V3CombineTransactionsOutTradeNoCombineOutTradeNoStep
        ],
        "v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close": ReadOnly[
            V3CombineTransactionsOutTradeNoCombineOutTradeNoCloseStep
        ],
        "v3/ebike/charge/contracts/preopen": ReadOnly[V3EbikeChargeContractsPreopenStep],
        "v3/ebike/charge/contracts/{contract_id}": ReadOnly[V3EbikeChargeContractsContractIdStep],
        "v3/ebike/charge/contracts/{contract_id}/confirm": ReadOnly[V3EbikeChargeContractsContractIdConfirmStep],
        "v3/ebike/charge/transactions": ReadOnly[V3EbikeChargeTransactionsStep],
        "v3/ebike/charge/transactions/id/{transaction_id}": ReadOnly[V3EbikeChargeTransactionsIdTransactionIdStep],
        "v3/ebike/charge/transactions/out-trade-no/{out_trade_no}": ReadOnly[
            V3EbikeChargeTransactionsOutTradeNoOutTradeNoStep
        ],
        "v3/ebike/charge/users/{openid}/contract": ReadOnly[V3EbikeChargeUsersOpenidContractStep],
        "v3/ecommerce/account/apply-cancel-withdraw": ReadOnly[V3EcommerceAccountApplyCancelWithdrawStep],
        "v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}": ReadOnly[
            V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentIdStep
        ],
        "v3/ecommerce/account/apply-cancel-withdraw/confirm": ReadOnly[
            V3EcommerceAccountApplyCancelWithdrawConfirmStep
        ],
        "v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}": ReadOnly[
            V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNoStep
        ],
        "v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}": ReadOnly[
            V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchidStep
        ],
        "v3/ecommerce/account/cancel-applications": ReadOnly[V3EcommerceAccountCancelApplicationsStep],
        "v3/ecommerce/account/cancel-applications/media": ReadOnly[V3EcommerceAccountCancelApplicationsMediaStep],
        "v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}": ReadOnly[
            V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNoStep
        ],
        "v3/ecommerce/applyments/": ReadOnly[V3EcommerceApplymentsStep],
        "v3/ecommerce/applyments/out-request-no/{out_request_no}": ReadOnly[
            V3EcommerceApplymentsOutRequestNoOutRequestNoStep
        ],
        "v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke": ReadOnly[
            V3EcommerceApplymentsOutRequestNoOutRequestNoRevokeStep
        ],
        "v3/ecommerce/applyments/submit-account-hosting-applyment": ReadOnly[
            V3EcommerceApplymentsSubmitAccountHostingApplymentStep
        ],
        "v3/ecommerce/applyments/submit-sign-verify-info": ReadOnly[V3EcommerceApplymentsSubmitSignVerifyInfoStep],
        "v3/ecommerce/applyments/{applyment_id}": ReadOnly[V3EcommerceApplymentsApplymentIdStep],
        "v3/ecommerce/applyments/{applyment_id}/revoke": ReadOnly[V3EcommerceApplymentsApplymentIdRevokeStep],
        "v3/ecommerce/bill/fundflowbill": ReadOnly[V3EcommerceBillFundflowbillStep],
        "v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": ReadOnly[
            V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeStep
        ],
        "v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": ReadOnly[
            V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep
        ],
        "v3/ecommerce/combine-papay/contracts/pre-entrust-sign": ReadOnly[
            V3EcommerceCombinePapayContractsPreEntrustSignStep
        ],
        "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program": ReadOnly[
            V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramStep
        ],
        "v3/ecommerce/combine-papay/transactions": ReadOnly[V3EcommerceCombinePapayTransactionsStep],
        "v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}": ReadOnly[
            V3EcommerceCombinePapayTransactionsCombineOutTradeNoStep
        ],
        "v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse": ReadOnly[
            V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverseStep
        ],
        "v3/ecommerce/fund/balance/{sub_mchid}": ReadOnly[V3EcommerceFundBalanceSubMchidStep],
        "v3/ecommerce/fund/enddaybalance/{sub_mchid}": ReadOnly[V3EcommerceFundEnddaybalanceSubMchidStep],
        "v3/ecommerce/fund/withdraw": ReadOnly[V3EcommerceFundWithdrawStep],
        "v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}": ReadOnly[
            V3EcommerceFundWithdrawOutRequestNoOutRequestNoStep
        ],
        "v3/ecommerce/fund/withdraw/{withdraw_id}": ReadOnly[V3EcommerceFundWithdrawWithdrawIdStep],
        "v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}": ReadOnly[
            V3EcommerceIndividualContractsOutContractCodeOutContractCodeStep
        ],
        "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app": ReadOnly[
            V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppStep
        ],
        "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program": ReadOnly[
            V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramStep
        ],
        "v3/ecommerce/individual-contracts/pre-entrust-sign/app": ReadOnly[
            V3EcommerceIndividualContractsPreEntrustSignAppStep
        ],
        "v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program": ReadOnly[
            V3EcommerceIndividualContractsPreEntrustSignMiniProgramStep
        ],
        "v3/ecommerce/individual-contracts/{openid}": ReadOnly[V3EcommerceIndividualContractsOpenidStep],
        "v3/ecommerce/mch-transfer/authorizations": ReadOnly[V3EcommerceMchTransferAuthorizationsStep],
        "v3/ecommerce/mch-transfer/authorizations/{sub_mchid}": ReadOnly[
            V3EcommerceMchTransferAuthorizationsSubMchidStep
        ],
        "v3/ecommerce/mch-transfer/transfer-bills": ReadOnly[V3EcommerceMchTransferTransferBillsStep],
        "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": ReadOnly[
            V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoStep
        ],
        "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel": ReadOnly[
            V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancelStep
        ],
        "v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}": ReadOnly[
            V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNoStep
        ],
        "v3/ecommerce/profitsharing/after-sales-orders": ReadOnly[V3EcommerceProfitsharingAfterSalesOrdersStep],
        "v3/ecommerce/profitsharing/finish-order": ReadOnly[V3EcommerceProfitsharingFinishOrderStep],
        "v3/ecommerce/profitsharing/orders": ReadOnly[V3EcommerceProfitsharingOrdersStep],
        "v3/ecommerce/profitsharing/orders/{transaction_id}/amounts": ReadOnly[
            V3EcommerceProfitsharingOrdersTransactionIdAmountsStep
        ],
        "v3/ecommerce/profitsharing/receivers/add": ReadOnly[V3EcommerceProfitsharingReceiversAddStep],
        "v3/ecommerce/profitsharing/receivers/delete": ReadOnly[V3EcommerceProfitsharingReceiversDeleteStep],
        "v3/ecommerce/profitsharing/returnorders": ReadOnly[V3EcommerceProfitsharingReturnordersStep],
        "v3/ecommerce/refunds/apply": ReadOnly[V3EcommerceRefundsApplyStep],
        "v3/ecommerce/refunds/id/{refund_id}": ReadOnly[V3EcommerceRefundsIdRefundIdStep],
        "v3/ecommerce/refunds/out-refund-no/{out_refund_no}": ReadOnly[V3EcommerceRefundsOutRefundNoOutRefundNoStep],
        "v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund": ReadOnly[
            V3EcommerceRefundsRefundIdApplyAbnormalRefundStep
        ],
        "v3/ecommerce/refunds/{refund_id}/return-advance": ReadOnly[V3EcommerceRefundsRefundIdReturnAdvanceStep],
        "v3/ecommerce/subject-sub-merchants": ReadOnly[V3EcommerceSubjectSubMerchantsStep],
        "v3/ecommerce/subsidies/cancel": ReadOnly[V3EcommerceSubsidiesCancelStep],
        "v3/ecommerce/subsidies/create": ReadOnly[V3EcommerceSubsidiesCreateStep],
        "v3/ecommerce/subsidies/return": ReadOnly[V3EcommerceSubsidiesReturnStep],
        "v3/eduschoolpay/contracts/presign": ReadOnly[V3EduschoolpayContractsPresignStep],
        "v3/eduschoolpay/contracts/{contract_id}": ReadOnly[V3EduschoolpayContractsContractIdStep],
        "v3/eduschoolpay/contracts/{contract_id}/terminate": ReadOnly[V3EduschoolpayContractsContractIdTerminateStep],
        "v3/eduschoolpay/transactions": ReadOnly[V3EduschoolpayTransactionsStep],
        "v3/eduschoolpay/transactions/id/{transaction_id}": ReadOnly[V3EduschoolpayTransactionsIdTransactionIdStep],
        "v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}": ReadOnly[
            V3EduschoolpayTransactionsOutTradeNoOutTradeNoStep
        ],
        "v3/eduschoolpay/users/{openid}/contracts": ReadOnly[V3EduschoolpayUsersOpenidContractsStep],
        "v3/eduschoolpay/users/{openid}/debt-state": ReadOnly[V3EduschoolpayUsersOpenidDebtStateStep],
        "v3/fund-app/brand-redpacket/brand-merchant-batches": ReadOnly[V3FundAppBrandRedpacketBrandMerchantBatchesStep],
        "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}": ReadOnly[
            V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoStep
        ],
        "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}": ReadOnly[
            V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoStep
        ],
        "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}": ReadOnly[
            V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoStep
        ],
        "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}": ReadOnly[
            V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoStep
        ],
        "v3/fund-app/mch-transfer/elecsign/out-bill-no": ReadOnly[V3FundAppMchTransferElecsignOutBillNoStep],
        "v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}": ReadOnly[
            V3FundAppMchTransferElecsignOutBillNoOutBillNoStep
        ],
        "v3/fund-app/mch-transfer/elecsign/transfer-bill-no": ReadOnly[V3FundAppMchTransferElecsignTransferBillNoStep],
        "v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}": ReadOnly[
            V3FundAppMchTransferElecsignTransferBillNoTransferBillNoStep
        ],
        "v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts": ReadOnly[
            V3FundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsStep
        ],
        "v3/fund-app/mch-transfer/partner/charity-budget": ReadOnly[V3FundAppMchTransferPartnerCharityBudgetStep],
        "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}": ReadOnly[
            V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoStep
        ],
        "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock": ReadOnly[
            V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlockStep
        ],
        "v3/fund-app/mch-transfer/partner/charity-transfer-bills": ReadOnly[
            V3FundAppMchTransferPartnerCharityTransferBillsStep
        ],
        "v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}": ReadOnly[
            V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoStep
        ],
        "v3/fund-app/mch-transfer/partner/electronic-receipts": ReadOnly[
            V3FundAppMchTransferPartnerElectronicReceiptsStep
        ],
        "v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}": ReadOnly[
            V3FundAppMchTransferPartnerElectronicReceiptsOutBillNoStep
        ],
        "v3/fund-app/mch-transfer/partner/sub-mch-authorizations": ReadOnly[
            V3FundAppMchTransferPartnerSubMchAuthorizationsStep
        ],
        "v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}": ReadOnly[
            V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchidStep
        ],
        "v3/fund-app/mch-transfer/partner/transfer-bills": ReadOnly[V3FundAppMchTransferPartnerTransferBillsStep],
        "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}": ReadOnly[
            V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoStep
        ],
        "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel": ReadOnly[
            V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancelStep
        ],
        "v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization": ReadOnly[
            V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationStep
        ],
        "v3/fund-app/mch-transfer/partner/transfer-bills/transfer": ReadOnly[
            V3FundAppMchTransferPartnerTransferBillsTransferStep
        ],
        "v3/fund-app/mch-transfer/partner/user-confirm-authorizations": ReadOnly[
            V3FundAppMchTransferPartnerUserConfirmAuthorizationsStep
        ],
        "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}": ReadOnly[
            V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoStep
        ],
        "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close": ReadOnly[
            V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoCloseStep
        ],
        "v3/fund-app/mch-transfer/transfer-bills": ReadOnly[V3FundAppMchTransferTransferBillsStep],
        "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": ReadOnly[
            V3FundAppMchTransferTransferBillsOutBillNoOutBillNoStep
        ],
        "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel": ReadOnly[
            V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancelStep
        ],
        "v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization": ReadOnly[
            V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationStep
        ],
        "v3/fund-app/mch-transfer/transfer-bills/transfer": ReadOnly[V3FundAppMchTransferTransferBillsTransferStep],
        "v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}": ReadOnly[
            V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNoStep
        ],
        "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills": ReadOnly[
            V3FundAppMchTransferTransferToQqWalletBillsStep
        ],
        "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}": ReadOnly[
            V3FundAppMchTransferTransferToQqWalletBillsOutBillNoStep
        ],
        "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel": ReadOnly[
            V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancelStep
        ],
        "v3/fund-app/mch-transfer/user-confirm-authorization": ReadOnly[
            V3FundAppMchTransferUserConfirmAuthorizationStep
        ],
        "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}": ReadOnly[
            V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoStep
        ],
        "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close": ReadOnly[
            V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoCloseStep
        ],
        "v3/merchant-service/complaint-notifications": ReadOnly[V3MerchantServiceComplaintNotificationsStep],
        "v3/merchant-service/complaints": ReadOnly[V3MerchantServiceComplaintsStep],
        "v3/merchant-service/complaints-v2": ReadOnly[V3MerchantServiceComplaintsV2Step],
        "v3/merchant-service/complaints-v2/{complaint_id}": ReadOnly[V3MerchantServiceComplaintsV2ComplaintIdStep],
        "v3/merchant-service/complaints-v2/{complaint_id}/complete": ReadOnly[
            V3MerchantServiceComplaintsV2ComplaintIdCompleteStep
        ],
        "v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys": ReadOnly[
            V3MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysStep
        ],
        "v3/merchant-service/complaints-v2/{complaint_id}/response": ReadOnly[
            V3MerchantServiceComplaintsV2ComplaintIdResponseStep
        ],
        "v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service": ReadOnly[
            V3MerchantServiceComplaintsV2ComplaintIdResponseImmediateServiceStep
        ],
        "v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress": ReadOnly[
            V3MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressStep
        ],
        "v3/merchant-service/complaints/{transaction_id}": ReadOnly[V3MerchantServiceComplaintsTransactionIdStep],
        "v3/merchant-service/complaints/{transaction_id}/negotiation-historys": ReadOnly[
            V3MerchantServiceComplaintsTransactionIdNegotiationHistorysStep
        ],
        "v3/merchant-service/feedbacks": ReadOnly[V3MerchantServiceFeedbacksStep],
        "v3/merchant-service/images/upload": ReadOnly[V3MerchantServiceImagesUploadStep],
        "v3/merchant-service/images/{media_id}": ReadOnly[V3MerchantServiceImagesMediaIdStep],
        "v3/merchant/fund/balance/{account_type}": ReadOnly[V3MerchantFundBalanceAccountTypeStep],
        "v3/merchant/fund/dayendbalance/{account_type}": ReadOnly[V3MerchantFundDayendbalanceAccountTypeStep],
        "v3/merchant/fund/withdraw": ReadOnly[V3MerchantFundWithdrawStep],
        "v3/merchant/fund/withdraw/bill-type/{bill_type}": ReadOnly[V3MerchantFundWithdrawBillTypeBillTypeStep],
        "v3/merchant/fund/withdraw/out-request-no/{out_request_no}": ReadOnly[
            V3MerchantFundWithdrawOutRequestNoOutRequestNoStep
        ],
        "v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}": ReadOnly[V3MerchantFundWithdrawWithdrawIdWithdrawIdStep],
        "v3/merchant/media/upload": ReadOnly[V3MerchantMediaUploadStep],
        "v3/merchant/media/video_upload": ReadOnly[V3MerchantMediaVideoUploadStep],
        "v3/pay/acquiring-bank/transactions/exposure": ReadOnly[V3PayAcquiringBankTransactionsExposureStep],
        "v3/pay/instal/exposure": ReadOnly[V3PayInstalExposureStep],
        "v3/pay/instal/partner/exposure": ReadOnly[V3PayInstalPartnerExposureStep],
        "v3/pay/partner/transactions/app": ReadOnly[V3PayPartnerTransactionsAppStep],
        "v3/pay/partner/transactions/app-with-contract": ReadOnly[V3PayPartnerTransactionsAppWithContractStep],
        "v3/pay/partner/transactions/codepay": ReadOnly[V3PayPartnerTransactionsCodepayStep],
        "v3/pay/partner/transactions/exposure": ReadOnly[V3PayPartnerTransactionsExposureStep],
        "v3/pay/partner/transactions/h5": ReadOnly[V3PayPartnerTransactionsH5Step],
        "v3/pay/partner/transactions/id/{transaction_id}": ReadOnly[V3PayPartnerTransactionsIdTransactionIdStep],
        "v3/pay/partner/transactions/jsapi": ReadOnly[V3PayPartnerTransactionsJsapiStep],
        "v3/pay/partner/transactions/jsapi-with-contract": ReadOnly[V3PayPartnerTransactionsJsapiWithContractStep],
        "v3/pay/partner/transactions/miniprogram": ReadOnly[V3PayPartnerTransactionsMiniprogramStep],
        "v3/pay/partner/transactions/native": ReadOnly[V3PayPartnerTransactionsNativeStep],
        "v3/pay/partner/transactions/out-trade-no/{out_trade_no}": ReadOnly[
            V3PayPartnerTransactionsOutTradeNoOutTradeNoStep
        ],
        "v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close": ReadOnly[
            V3PayPartnerTransactionsOutTradeNoOutTradeNoCloseStep
        ],
        "v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse": ReadOnly[
            V3PayPartnerTransactionsOutTradeNoOutTradeNoReverseStep
        ],
        "v3/pay/partner/transactions/scannedpos": ReadOnly[V3PayPartnerTransactionsScannedposStep],
        "v3/pay/transactions/app": ReadOnly[V3PayTransactionsAppStep],
        "v3/pay/transactions/app-with-contract": ReadOnly[V3PayTransactionsAppWithContractStep],
        "v3/pay/transactions/codepay": ReadOnly[V3PayTransactionsCodepayStep],
        "v3/pay/transactions/exposure": ReadOnly[V3PayTransactionsExposureStep],
        "v3/pay/transactions/h5": ReadOnly[V3PayTransactionsH5Step],
        "v3/pay/transactions/id/{transaction_id}": ReadOnly[V3PayTransactionsIdTransactionIdStep],
        "v3/pay/transactions/jsapi": ReadOnly[V3PayTransactionsJsapiStep],
        "v3/pay/transactions/jsapi-with-contract": ReadOnly[V3PayTransactionsJsapiWithContractStep],
        "v3/pay/transactions/native": ReadOnly[V3PayTransactionsNativeStep],
        "v3/pay/transactions/out-trade-no/{out_trade_no}": ReadOnly[V3PayTransactionsOutTradeNoOutTradeNoStep],
        "v3/pay/transactions/out-trade-no/{out_trade_no}/close": ReadOnly[
            V3PayTransactionsOutTradeNoOutTradeNoCloseStep
        ],
        "v3/pay/transactions/out-trade-no/{out_trade_no}/reverse": ReadOnly[
            V3PayTransactionsOutTradeNoOutTradeNoReverseStep
        ],
        "v3/profitsharing/bills": ReadOnly[V3ProfitsharingBillsStep],
        "v3/profitsharing/merchant-configs/{sub_mchid}": ReadOnly[V3ProfitsharingMerchantConfigsSubMchidStep],
        "v3/profitsharing/orders": ReadOnly[V3ProfitsharingOrdersStep],
        "v3/profitsharing/orders/unfreeze": ReadOnly[V3ProfitsharingOrdersUnfreezeStep],
        "v3/profitsharing/orders/{out_order_no}": ReadOnly[V3ProfitsharingOrdersOutOrderNoStep],
        "v3/profitsharing/receivers/add": ReadOnly[V3ProfitsharingReceiversAddStep],
        "v3/profitsharing/receivers/delete": ReadOnly[V3ProfitsharingReceiversDeleteStep],
        "v3/profitsharing/return-orders": ReadOnly[V3ProfitsharingReturnOrdersStep],
        "v3/profitsharing/return-orders/{out_return_no}": ReadOnly[V3ProfitsharingReturnOrdersOutReturnNoStep],
        "v3/profitsharing/transactions/{transaction_id}/amounts": ReadOnly[
            V3ProfitsharingTransactionsTransactionIdAmountsStep
        ],
        "v3/refund/domestic/refunds": ReadOnly[V3RefundDomesticRefundsStep],
        "v3/refund/domestic/refunds/{out_refund_no}": ReadOnly[V3RefundDomesticRefundsOutRefundNoStep],
        "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund": ReadOnly[
            V3RefundDomesticRefundsRefundIdApplyAbnormalRefundStep
        ],
        "v3/refunds": ReadOnly[V3RefundsStep],
        "v3/refunds/id/{refund_id}": ReadOnly[V3RefundsIdRefundIdStep],
        "v3/refunds/out-refund-no/{out_refund_no}": ReadOnly[V3RefundsOutRefundNoOutRefundNoStep],
        "v3/security/echo": ReadOnly[V3SecurityEchoStep],
        "v3/transfer-detail/electronic-receipts": ReadOnly[V3TransferDetailElectronicReceiptsStep],
        "v3/transfer/batches": ReadOnly[V3TransferBatchesStep],
        "v3/transfer/batches/batch-id/{batch_id}": ReadOnly[V3TransferBatchesBatchIdBatchIdStep],
        "v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": ReadOnly[
            V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep
        ],
        "v3/transfer/batches/out-batch-no/{out_batch_no}": ReadOnly[V3TransferBatchesOutBatchNoOutBatchNoStep],
        "v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": ReadOnly[
            V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep
        ],
        "v3/transfer/bill-receipt": ReadOnly[V3TransferBillReceiptStep],
        "v3/transfer/bill-receipt/{out_batch_no}": ReadOnly[V3TransferBillReceiptOutBatchNoStep],
        "v3/transferdownload/elecvoucherfile": ReadOnly[V3TransferdownloadElecvoucherfileStep],
        "v3/transferdownload/signfile": ReadOnly[V3TransferdownloadSignfileStep],
    },
)

def paths_of(caller: Caller) -> Paths: ...
