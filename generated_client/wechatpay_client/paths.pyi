# Generated from spec/ by `make generate`. Do not edit.
"""Each path of the spec with the methods it has."""

from typing import TypedDict

from typing_extensions import ReadOnly

from .chain.abnormal_fund_processing import (
    V3AbnormalFundProcessingReceiptsReceiptIdStep,
    V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoStep,
    V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsStep,
)
from .chain.apply4sub import (
    V3Apply4subSubMerchantsSubMchidApplicationApplicationNoStep,
    V3Apply4subSubMerchantsSubMchidModifySettlementStep,
    V3Apply4subSubMerchantsSubMchidSettlementStep,
)
from .chain.apply4subject import (
    V3Apply4subjectApplymentBusinessCodeCancelStep,
    V3Apply4subjectApplymentMerchantsSubMchidStateStep,
    V3Apply4subjectApplymentStep,
)
from .chain.applyment4sub import (
    V3Applyment4subApplymentApplymentIdApplymentIdStep,
    V3Applyment4subApplymentBusinessCodeBusinessCodeStep,
    V3Applyment4subApplymentStep,
)
from .chain.bill import V3BillFundflowbillStep, V3BillSubMerchantFundflowbillStep, V3BillTradebillStep
from .chain.billdownload import V3BilldownloadFileStep
from .chain.businesscircle import (
    V3BusinesscircleParkingsStep,
    V3BusinesscirclePointsNotifyStep,
    V3BusinesscircleUserAuthorizationsOpenidStep,
    V3BusinesscircleUsersOpenidPointsCommitStatusStep,
)
from .chain.capital import (
    V3CapitalCapitallhhAreasProvincesProvinceCodeCitiesStep,
    V3CapitalCapitallhhAreasProvincesStep,
    V3CapitalCapitallhhBanksBankAliasCodeBranchesStep,
    V3CapitalCapitallhhBanksCorporateBankingStep,
    V3CapitalCapitallhhBanksPersonalBankingStep,
    V3CapitalCapitallhhBanksSearchBanksByBankAccountStep,
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
from .chain.discount_card import (
    V3DiscountCardCardsOutCardCodeAddUserRecordsStep,
    V3DiscountCardCardsOutCardCodeStep,
    V3DiscountCardCardsStep,
    V3DiscountCardOrdersOutOrderNoStep,
    V3DiscountCardOrdersOutTradeNoOutTradeNoStep,
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
from .chain.edu_papay import (
    V3EduPapayContractsContractIdStep,
    V3EduPapayContractsIdContractIdStep,
    V3EduPapayContractsPresignStep,
    V3EduPapayTransactionsIdTransactionIdStep,
    V3EduPapayTransactionsOutTradeNoOutTradeNoStep,
    V3EduPapayTransactionsStep,
    V3EduPapayUserNotificationsContractIdSendStep,
    V3EduPapayUserOpenidContractsStep,
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
from .chain.facemch import V3FacemchUsersFaceSidStep
from .chain.fapiao import InvoicingFapiaoFapiaoFileStep
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
from .chain.goldplan import (
    V3GoldplanMerchantsChangecustompagestatusStep,
    V3GoldplanMerchantsChangegoldplanstatusStep,
    V3GoldplanMerchantsCloseAdvertisingShowStep,
    V3GoldplanMerchantsOpenAdvertisingShowStep,
    V3GoldplanMerchantsSetAdvertisingIndustryFilterStep,
)
from .chain.hire_power_bank import (
    V3HirePowerBankInsuranceOrdersOutOrderNoStep,
    V3HirePowerBankInsuranceOrdersStep,
    V3HirePowerBankUserQualificationsOpenidStep,
)
from .chain.lovefeast import (
    V3LovefeastBrandsBrandIdStep,
    V3LovefeastUsersOpenidOrdersBrandIdBrandIdStep,
    V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoStep,
)
from .chain.marketing import (
    V3MarketingBankFavorUsersOpenidBankMultiActivityStep,
    V3MarketingBankFavorUsersOpenidCouponsCouponIdStep,
    V3MarketingBankPackagesPackageIdTasksStep,
    V3MarketingBusifavorCallbacksStep,
    V3MarketingBusifavorCouponsAssociateStep,
    V3MarketingBusifavorCouponsCardIdSendStep,
    V3MarketingBusifavorCouponsDeactivateStep,
    V3MarketingBusifavorCouponsDisassociateStep,
    V3MarketingBusifavorCouponsReturnStep,
    V3MarketingBusifavorCouponsSendStep,
    V3MarketingBusifavorCouponsUseStep,
    V3MarketingBusifavorProductCouponsPreSendStep,
    V3MarketingBusifavorProductCouponsSendStep,
    V3MarketingBusifavorStocksStep,
    V3MarketingBusifavorStocksStockIdBudgetStep,
    V3MarketingBusifavorStocksStockIdCouponcodesCouponCodeStep,
    V3MarketingBusifavorStocksStockIdCouponcodesStep,
    V3MarketingBusifavorStocksStockIdStep,
    V3MarketingBusifavorSubsidyPayReceiptsStep,
    V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptIdStep,
    V3MarketingBusifavorSubsidyReturnReceiptsStep,
    V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdStep,
    V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidStep,
    V3MarketingBusifavorUsersOpenidCouponsStep,
    V3MarketingFavorCallbacksStep,
    V3MarketingFavorCouponStocksStep,
    V3MarketingFavorMediaImageUploadStep,
    V3MarketingFavorStocksStep,
    V3MarketingFavorStocksStockIdItemsStep,
    V3MarketingFavorStocksStockIdMerchantsStep,
    V3MarketingFavorStocksStockIdModifyGoodsIdStep,
    V3MarketingFavorStocksStockIdPauseStep,
    V3MarketingFavorStocksStockIdRefundFlowByDayStep,
    V3MarketingFavorStocksStockIdRefundFlowStep,
    V3MarketingFavorStocksStockIdRestartStep,
    V3MarketingFavorStocksStockIdStartStep,
    V3MarketingFavorStocksStockIdStep,
    V3MarketingFavorStocksStockIdStopStep,
    V3MarketingFavorStocksStockIdUseFlowByDayStep,
    V3MarketingFavorStocksStockIdUseFlowStep,
    V3MarketingFavorUsersOpenidCouponsCouponIdStep,
    V3MarketingFavorUsersOpenidCouponsStep,
    V3MarketingGoodsSubsidyActivityActivitiesStep,
    V3MarketingGoodsSubsidyActivityActivityActivityIdApplyStep,
    V3MarketingGoodsSubsidyActivityQualificationLockStep,
    V3MarketingGoodsSubsidyActivityQualificationUnlockStep,
    V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativesStep,
    V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativeStep,
    V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterialsStep,
    V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStep,
    V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeStep,
    V3MarketingMembercardActivityActivitiesActivityIdStep,
    V3MarketingMembercardActivityActivitiesActivityIdTerminateStep,
    V3MarketingMembercardActivityActivitiesStep,
    V3MarketingMembercardOpenActivateInformationsActivateTicketStep,
    V3MarketingMembercardOpenCallbackStep,
    V3MarketingMembercardOpenCardsCardIdCodesCodeActivateStep,
    V3MarketingMembercardOpenCardsCardIdCodesCodeBonusCommitStep,
    V3MarketingMembercardOpenCardsCardIdCodesCodeBonusPrepareStep,
    V3MarketingMembercardOpenCardsCardIdCodesCodeRightsStep,
    V3MarketingMembercardOpenCardsCardIdCodesCodeSetServiceModuleDataStep,
    V3MarketingMembercardOpenCardsCardIdCodesCodeStep,
    V3MarketingMembercardOpenCardsCardIdCodesCodeUnavailableStep,
    V3MarketingMembercardOpenCardsCardIdCodesDepositStep,
    V3MarketingMembercardOpenCardsCardIdDecryptCodeStep,
    V3MarketingMembercardOpenCardsCardIdPermissionTokensStep,
    V3MarketingMembercardOpenCardsCardIdPhoneMembercardImportStep,
    V3MarketingMembercardOpenCardsCardIdQrcodeStep,
    V3MarketingMembercardOpenCardsCardIdRightsStep,
    V3MarketingMembercardOpenCardsCardIdServiceModulesServiceModuleIdStep,
    V3MarketingMembercardOpenCardsCardIdServiceModulesStep,
    V3MarketingMembercardOpenCardsCardIdStep,
    V3MarketingMembercardOpenCardsCardIdUpgradeStep,
    V3MarketingMembercardOpenCardsCardIdUsersImportStep,
    V3MarketingMembercardOpenCardsStep,
    V3MarketingMembercardOpenPhonenumberMemberImportStep,
    V3MarketingMembercardOpenPhonenumberMemberSearchStep,
    V3MarketingMembercardOpenUserCardsStep,
    V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansStep,
    V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdStep,
    V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminateStep,
    V3MarketingPartnerDeliveryPlanDeliveryPlansStep,
    V3MarketingPartnerDeliveryPlanSpMchidNotifyUrlStep,
    V3MarketingPartnerProductCouponImageGenerationTasksStep,
    V3MarketingPartnerProductCouponImageGenerationTasksTaskIdStep,
    V3MarketingPartnerProductCouponMediaUploadImageStep,
    V3MarketingPartnerProductCouponNotifyConfigsStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivateStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivateStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetStep,
    V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesStep,
    V3MarketingPartnerProductCouponProductCouponsStep,
    V3MarketingPartnerProductCouponUsersOpenidCouponBundlesStep,
    V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivateStep,
    V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirmStep,
    V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivateStep,
    V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturnStep,
    V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeStep,
    V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUseStep,
    V3MarketingPartnerProductCouponUsersOpenidCouponsStep,
    V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundleStep,
    V3MarketingPartnerProductCouponUsersOpenidPreSendCouponStep,
    V3MarketingPartnershipsBuildStep,
    V3MarketingPartnershipsStep,
    V3MarketingPartnershipsTerminateStep,
    V3MarketingPaygiftactivityActivitiesActivityIdGoodsStep,
    V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAddStep,
    V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDeleteStep,
    V3MarketingPaygiftactivityActivitiesActivityIdMerchantsStep,
    V3MarketingPaygiftactivityActivitiesActivityIdStep,
    V3MarketingPaygiftactivityActivitiesActivityIdTerminateStep,
    V3MarketingPaygiftactivityActivitiesStep,
    V3MarketingPaygiftactivityUniqueThresholdActivityStep,
    V3MarketingShoppingReceiptCustomentrancesBrandIdStep,
    V3MarketingShoppingReceiptCustomentrancesStep,
    V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosStep,
    V3MarketingShoppingReceiptShoppingreceiptsStep,
    V3MarketingWeeklyDiscountActivitiesActivityIdApplyStep,
    V3MarketingWeeklyDiscountActivitiesActivityIdStep,
    V3MarketingWeeklyDiscountActivitiesStep,
    V3MarketingWithdrawFavorUsersOpenidCouponsStep,
)
from .chain.mch_manage import (
    V3MchManageMchManageRecordsManageRecordIdMchManageSubmissionsStep,
    V3MchManageMchManageRecordsManageRecordIdStep,
    V3MchManageMchManageRecordsSubMchidSubMchidStep,
    V3MchManageSubmissionFilesSubMchidSubMchidUploadStep,
)
from .chain.mch_operate import (
    V3MchOperateRiskWithdrawlApplyApplymentIdApplymentIdStep,
    V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoStep,
    V3MchOperateRiskWithdrawlApplyStep,
)
from .chain.mch_operation_manage import (
    V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdStep,
    V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitStep,
    V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadStep,
    V3MchOperationManageMerchantLimitationsSubMchidSubMchidStep,
)
from .chain.mchalterapply import (
    V3MchalterapplyMchcontactalterapplymentApplyIdRevokeStep,
    V3MchalterapplyMchcontactalterapplymentApplyIdStep,
    V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep,
    V3MchalterapplyMchcontactalterapplymentStep,
    V3MchalterapplyMchsubjectalterapplymentApplyIdRevokeStep,
    V3MchalterapplyMchsubjectalterapplymentApplyIdStep,
    V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep,
    V3MchalterapplyMchsubjectalterapplymentStep,
    V3MchalterapplyMerchantnamealterapplymentApplyIdRevokeStep,
    V3MchalterapplyMerchantnamealterapplymentApplyIdStep,
    V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoStep,
    V3MchalterapplyMerchantnamealterapplymentStep,
)
from .chain.med_ins import (
    V3MedInsOrdersMixTradeNoMixTradeNoStep,
    V3MedInsOrdersOutTradeNoOutTradeNoStep,
    V3MedInsOrdersStep,
    V3MedInsRefundsNotifyStep,
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
from .chain.merchant_risk_manage import (
    V3MerchantRiskManageEcTradeRiskQueryRiskTradesStep,
    V3MerchantRiskManageEcTradeRiskRecvDisposeResultStep,
    V3MerchantRiskManageReportTradeUnionInformationStep,
    V3MerchantRiskManageTradeRiskInformationStep,
    V3MerchantRiskManageTradeRiskResultStep,
    V3MerchantRiskManageViolationNotificationsStep,
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
from .chain.merchants import V3MerchantsStep, V3MerchantsSubMchidStep
from .chain.multiuse import (
    V3MultiuseStocksStockIdRefundFlowStep,
    V3MultiuseStocksStockIdSendFlowStep,
    V3MultiuseStocksStockIdUseFlowStep,
    V3MultiuseUsersOpenidCouponsStep,
)
from .chain.new_tax_control_fapiao import (
    V3NewTaxControlFapiaoCardTemplateStep,
    V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesStep,
    V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsStep,
    V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverseStep,
    V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdStep,
    V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralStep,
    V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportStep,
    V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilStep,
    V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingStep,
    V3NewTaxControlFapiaoFapiaoApplicationsStep,
    V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileStep,
    V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlStep,
    V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoStep,
    V3NewTaxControlFapiaoMerchantBaseInformationStep,
    V3NewTaxControlFapiaoMerchantDevelopmentConfigStep,
    V3NewTaxControlFapiaoMerchantSubMchidCheckStatusStep,
    V3NewTaxControlFapiaoMerchantSubMchidCheckStep,
    V3NewTaxControlFapiaoMerchantTaxCodesStep,
    V3NewTaxControlFapiaoUserTitleStep,
    V3NewTaxControlFapiaoUserTitleTitleUrlStep,
)
from .chain.offlineface import (
    V3OfflinefaceAuthinfoStep,
    V3OfflinefaceContractsContractIdStep,
    V3OfflinefaceContractsPresignStep,
    V3OfflinefaceFaceCollectionsCollectionIdStep,
    V3OfflinefaceFaceCollectionsStep,
    V3OfflinefaceRepaymentUrlStep,
    V3OfflinefaceTransactionsOutTradeNoOutTradeNoStep,
    V3OfflinefaceTransactionsStep,
)
from .chain.offlinefacemch import (
    V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdStep,
    V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractStep,
    V3OfflinefacemchOrganizationsStep,
    V3OfflinefacemchTokensStep,
)
from .chain.papay import (
    V3PapayContractsContractIdFailNotifyStep,
    V3PapayContractsContractIdNotifyStep,
    V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdScheduleStep,
    V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdStep,
    V3PapayInsurancePayTransactionsApplyStep,
    V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewStep,
    V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep,
    V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep,
    V3PapayInsuranceSignContractsPreEntrustSignAppStep,
    V3PapayInsuranceSignContractsPreEntrustSignH5Step,
    V3PapayInsuranceSignContractsPreEntrustSignJsapiStep,
    V3PapayInsuranceSignContractsPreEntrustSignMiniProgramStep,
    V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyStep,
    V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeStep,
    V3PapayPayHarmonyTransactionsApplyStep,
    V3PapayPayPartnerSchedulesContractIdContractIdScheduleStep,
    V3PapayPayPartnerSchedulesContractIdContractIdStep,
    V3PapayPayPartnerTransactionsApplyStep,
    V3PapayPaySchedulesContractIdContractIdScheduleStep,
    V3PapayPaySchedulesContractIdContractIdStep,
    V3PapayPayTransactionsApplyStep,
    V3PapayScheduledDeductSignContractsPreEntrustSignAppStep,
    V3PapayScheduledDeductSignContractsPreEntrustSignH5Step,
    V3PapayScheduledDeductSignContractsPreEntrustSignJsapiStep,
    V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramStep,
    V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppStep,
    V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Step,
    V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiStep,
    V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramStep,
    V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeStep,
    V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep,
    V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep,
    V3PapaySignContractsPreEntrustSignStep,
    V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeStep,
    V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep,
)
from .chain.parking import (
    V3ParkingRemindersApplicationQueryStep,
    V3ParkingRemindersApplicationsStep,
    V3ParkingRemindersApplicationStep,
    V3ParkingRemindersApplicationWithdrawStep,
    V3ParkingRemindersEntryStep,
    V3ParkingRemindersExitStep,
    V3ParkingRemindersExtPaymentStep,
    V3ParkingRemindersParkingFeeStep,
    V3ParkingRemindersParkingLotStep,
    V3ParkingRemindersPaymentStep,
)
from .chain.partner_papay import (
    V3PartnerPapayContractsContractIdFailNotifyStep,
    V3PartnerPapayContractsContractIdNotifyStep,
)
from .chain.partner_transfer import (
    V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep,
    V3PartnerTransferBatchesBatchIdBatchIdStep,
    V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep,
    V3PartnerTransferBatchesOutBatchNoOutBatchNoStep,
    V3PartnerTransferBatchesStep,
)
from .chain.password_exempt_contract import (
    V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramStep,
    V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignStep,
    V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramStep,
    V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignStep,
    V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramStep,
    V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignStep,
    V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeStep,
    V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminateStep,
    V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramStep,
    V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignStep,
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
from .chain.payroll_card import (
    V3PayrollCardAuthenticationsAuthenticateNumberStep,
    V3PayrollCardAuthenticationsPreOrderStep,
    V3PayrollCardAuthenticationsPreOrderWithAuthStep,
    V3PayrollCardAuthenticationsStep,
    V3PayrollCardRelationsOpenidStep,
    V3PayrollCardTokensStep,
    V3PayrollCardTransferBatchesStep,
    V3PayrollCardWesureInsuranceStep,
    V3PayrollCardWesureTokenValidationsStep,
)
from .chain.payscore import (
    V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeStep,
    V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminateStep,
    V3PayscoreAcquiringbankPermissionsStep,
    V3PayscoreAcquiringbankServiceorderDeductionStep,
    V3PayscoreAcquiringbankServiceorderOutOrderNoCancelStep,
    V3PayscoreAcquiringbankServiceorderOutOrderNoCompleteStep,
    V3PayscoreAcquiringbankServiceorderOutOrderNoModifyStep,
    V3PayscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfoStep,
    V3PayscoreAcquiringbankServiceorderOutOrderNoSyncStep,
    V3PayscoreAcquiringbankServiceorderStep,
    V3PayscoreAcquiringbankServicepayondeliveryorderStep,
    V3PayscoreMerchantBillStep,
    V3PayscoreOverseaPartnerServiceorderOutOrderNoCancelStep,
    V3PayscoreOverseaPartnerServiceorderOutOrderNoCompleteStep,
    V3PayscoreOverseaPartnerServiceorderOutOrderNoSyncStep,
    V3PayscoreOverseaPartnerServiceorderStep,
    V3PayscorePartnerPermissionsApplyForSceneStep,
    V3PayscorePartnerPermissionsAssessUserRiskLevelStep,
    V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeStep,
    V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminateStep,
    V3PayscorePartnerPermissionsSearchStep,
    V3PayscorePartnerPermissionsStep,
    V3PayscorePartnerPermissionsTerminateStep,
    V3PayscorePartnerServiceAccountApplicationsOutApplyNoStep,
    V3PayscorePartnerServiceAccountApplicationsStep,
    V3PayscorePartnerServiceorderDirectCompleteStep,
    V3PayscorePartnerServiceorderOutOrderNoCancelStep,
    V3PayscorePartnerServiceorderOutOrderNoCompleteStep,
    V3PayscorePartnerServiceorderOutOrderNoModifyStep,
    V3PayscorePartnerServiceorderOutOrderNoPayStep,
    V3PayscorePartnerServiceorderOutOrderNoSendPendingmessageStep,
    V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessageStep,
    V3PayscorePartnerServiceorderOutOrderNoSyncStep,
    V3PayscorePartnerServiceorderStep,
    V3PayscorePartnerServicepayondeliveryorderStep,
    V3PayscorePartnerServicequotasServiceIdServiceIdStep,
    V3PayscorePayafterOrdersOutOrderNoCancelStep,
    V3PayscorePayafterOrdersOutOrderNoCompleteStep,
    V3PayscorePayafterOrdersOutOrderNoSyncStep,
    V3PayscorePayafterOrdersStep,
    V3PayscorePermissionsAssessUserRiskLevelStep,
    V3PayscorePermissionsAuthorizationCodeAuthorizationCodeStep,
    V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminateStep,
    V3PayscorePermissionsOpenidOpenidStep,
    V3PayscorePermissionsOpenidOpenidTerminateStep,
    V3PayscorePermissionsStep,
    V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStep,
    V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopStep,
    V3PayscorePlanPartnerPayscorePlansStep,
    V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStep,
    V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStopStep,
    V3PayscorePlanPayscorePlansStep,
    V3PayscoreServiceorderDirectCompleteStep,
    V3PayscoreServiceorderOutOrderNoCancelStep,
    V3PayscoreServiceorderOutOrderNoCompleteStep,
    V3PayscoreServiceorderOutOrderNoModifyStep,
    V3PayscoreServiceorderOutOrderNoPayStep,
    V3PayscoreServiceorderOutOrderNoSendPendingmessageStep,
    V3PayscoreServiceorderOutOrderNoSendPrepaidmessageStep,
    V3PayscoreServiceorderOutOrderNoSyncStep,
    V3PayscoreServiceorderStep,
    V3PayscoreServicepayondeliveryorderStep,
    V3PayscoreSignPlanPartnerServiceorderStep,
    V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep,
    V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep,
    V3PayscoreSignPlanPartnerUserSignPlansStep,
    V3PayscoreSignPlanServiceorderStep,
    V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep,
    V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep,
    V3PayscoreSignPlanUserSignPlansStep,
    V3PayscoreSmartretailOrdersOutOrderNoCancelStep,
    V3PayscoreSmartretailOrdersOutOrderNoCompleteStep,
    V3PayscoreSmartretailOrdersStep,
    V3PayscoreUserServiceStateStep,
    V3PayscoreUsersOpenidPermissionsServiceIdTerminateStep,
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
from .chain.qrcode import (
    V3QrcodeTransactionsOutTradeNoOutTradeNoStep,
    V3QrcodeTransactionsStep,
    V3QrcodeUserServicesContractIdContractIdStep,
)
from .chain.refund import (
    V3RefundDomesticRefundsOutRefundNoStep,
    V3RefundDomesticRefundsRefundIdApplyAbnormalRefundStep,
    V3RefundDomesticRefundsStep,
)
from .chain.refunds import V3RefundsIdRefundIdStep, V3RefundsOutRefundNoOutRefundNoStep, V3RefundsStep
from .chain.security import V3SecurityEchoStep
from .chain.smartguide import V3SmartguideGuidesGuideIdAssignStep, V3SmartguideGuidesGuideIdStep, V3SmartguideGuidesStep
from .chain.taxi_invoice import (
    V3TaxiInvoiceAttendancePunchStep,
    V3TaxiInvoiceCardsStep,
    V3TaxiInvoiceCardsUploadFileStep,
    V3TaxiInvoiceDriversDriverLicenseStep,
    V3TaxiInvoiceDriverUpdateDriverStep,
    V3TaxiInvoiceTaxiCompaniesCompanyMchidStep,
    V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyStep,
    V3TaxiInvoiceTaxiesPlateNumberStep,
    V3TaxiInvoiceTaxiUpdateTaxiStep,
    V3TaxiInvoiceUserTaxiOrderFindByTokenStep,
    V3TaxiInvoiceUserTaxiOrdersStep,
)
from .chain.transaction_block import (
    V3TransactionBlockTransactionBlockRecordsBlockRecordIdStep,
    V3TransactionBlockTransactionBlockRecordsSubMchidSubMchidStep,
    V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdStep,
    V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidStep,
)
from .chain.transactions import (
    V3TransactionsAppStep,
    V3TransactionsIdTransactionIdCloseStep,
    V3TransactionsIdTransactionIdReverseStep,
    V3TransactionsIdTransactionIdStep,
    V3TransactionsJsapiStep,
    V3TransactionsMicropayStep,
    V3TransactionsMwebStep,
    V3TransactionsNativeStep,
    V3TransactionsOutTradeNoOutTradeNoCloseStep,
    V3TransactionsOutTradeNoOutTradeNoReverseStep,
    V3TransactionsOutTradeNoOutTradeNoStep,
)
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
from .chain.vehicle import (
    V3VehicleEtcContractsContractIdStep,
    V3VehicleEtcPreopenStep,
    V3VehicleEtcTransactionsHighwayStep,
    V3VehicleEtcTransactionsIdTransactionIdStep,
    V3VehicleEtcTransactionsOutTradeNoOutTradeNoStep,
    V3VehicleEtcUsersOpenidContractsStep,
    V3VehicleParkingParkingsStep,
    V3VehicleParkingServicesFindStep,
    V3VehicleTransactionsOutTradeNoOutTradeNoStep,
    V3VehicleTransactionsParkingStep,
)
from .runtime.caller import Caller

Paths = TypedDict(
    "Paths",
    {
        "invoicing/fapiao/fapiao-file": ReadOnly[InvoicingFapiaoFapiaoFileStep],
        "v3/abnormal-fund-processing/receipts/{receipt_id}": ReadOnly[V3AbnormalFundProcessingReceiptsReceiptIdStep],
        "v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions": ReadOnly[
            V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsStep
        ],
        "v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}": ReadOnly[
            V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoStep
        ],
        "v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}": ReadOnly[
            V3Apply4subSubMerchantsSubMchidApplicationApplicationNoStep
        ],
        "v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement": ReadOnly[
            V3Apply4subSubMerchantsSubMchidModifySettlementStep
        ],
        "v3/apply4sub/sub_merchants/{sub_mchid}/settlement": ReadOnly[V3Apply4subSubMerchantsSubMchidSettlementStep],
        "v3/apply4subject/applyment": ReadOnly[V3Apply4subjectApplymentStep],
        "v3/apply4subject/applyment/merchants/{sub_mchid}/state": ReadOnly[
            V3Apply4subjectApplymentMerchantsSubMchidStateStep
        ],
        "v3/apply4subject/applyment/{business_code}/cancel": ReadOnly[V3Apply4subjectApplymentBusinessCodeCancelStep],
        "v3/applyment4sub/applyment/": ReadOnly[V3Applyment4subApplymentStep],
        "v3/applyment4sub/applyment/applyment_id/{applyment_id}": ReadOnly[
            V3Applyment4subApplymentApplymentIdApplymentIdStep
        ],
        "v3/applyment4sub/applyment/business_code/{business_code}": ReadOnly[
            V3Applyment4subApplymentBusinessCodeBusinessCodeStep
        ],
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
        "v3/capital/capitallhh/areas/provinces": ReadOnly[V3CapitalCapitallhhAreasProvincesStep],
        "v3/capital/capitallhh/areas/provinces/{province_code}/cities": ReadOnly[
            V3CapitalCapitallhhAreasProvincesProvinceCodeCitiesStep
        ],
        "v3/capital/capitallhh/banks/corporate-banking": ReadOnly[V3CapitalCapitallhhBanksCorporateBankingStep],
        "v3/capital/capitallhh/banks/personal-banking": ReadOnly[V3CapitalCapitallhhBanksPersonalBankingStep],
        "v3/capital/capitallhh/banks/search-banks-by-bank-account": ReadOnly[
            V3CapitalCapitallhhBanksSearchBanksByBankAccountStep
        ],
        "v3/capital/capitallhh/banks/{bank_alias_code}/branches": ReadOnly[
            V3CapitalCapitallhhBanksBankAliasCodeBranchesStep
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
        "v3/discount-card/cards": ReadOnly[V3DiscountCardCardsStep],
        "v3/discount-card/cards/{out_card_code}": ReadOnly[V3DiscountCardCardsOutCardCodeStep],
        "v3/discount-card/cards/{out_card_code}/add-user-records": ReadOnly[
            V3DiscountCardCardsOutCardCodeAddUserRecordsStep
        ],
        "v3/discount-card/orders/out-trade-no/{out_trade_no}": ReadOnly[V3DiscountCardOrdersOutTradeNoOutTradeNoStep],
        "v3/discount-card/orders/{out_order_no}": ReadOnly[V3DiscountCardOrdersOutOrderNoStep],
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
        "v3/edu-papay/contracts/id/{contract_id}": ReadOnly[V3EduPapayContractsIdContractIdStep],
        "v3/edu-papay/contracts/presign": ReadOnly[V3EduPapayContractsPresignStep],
        "v3/edu-papay/contracts/{contract_id}": ReadOnly[V3EduPapayContractsContractIdStep],
        "v3/edu-papay/transactions": ReadOnly[V3EduPapayTransactionsStep],
        "v3/edu-papay/transactions/id/{transaction_id}": ReadOnly[V3EduPapayTransactionsIdTransactionIdStep],
        "v3/edu-papay/transactions/out-trade-no/{out_trade_no}": ReadOnly[
            V3EduPapayTransactionsOutTradeNoOutTradeNoStep
        ],
        "v3/edu-papay/user-notifications/{contract_id}/send": ReadOnly[V3EduPapayUserNotificationsContractIdSendStep],
        "v3/edu-papay/user/{openid}/contracts": ReadOnly[V3EduPapayUserOpenidContractsStep],
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
        "v3/facemch/users/{face_sid}": ReadOnly[V3FacemchUsersFaceSidStep],
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
        "v3/goldplan/merchants/changecustompagestatus": ReadOnly[V3GoldplanMerchantsChangecustompagestatusStep],
        "v3/goldplan/merchants/changegoldplanstatus": ReadOnly[V3GoldplanMerchantsChangegoldplanstatusStep],
        "v3/goldplan/merchants/close-advertising-show": ReadOnly[V3GoldplanMerchantsCloseAdvertisingShowStep],
        "v3/goldplan/merchants/open-advertising-show": ReadOnly[V3GoldplanMerchantsOpenAdvertisingShowStep],
        "v3/goldplan/merchants/set-advertising-industry-filter": ReadOnly[
            V3GoldplanMerchantsSetAdvertisingIndustryFilterStep
        ],
        "v3/hire-power-bank/insurance-orders": ReadOnly[V3HirePowerBankInsuranceOrdersStep],
        "v3/hire-power-bank/insurance-orders/{out_order_no}": ReadOnly[V3HirePowerBankInsuranceOrdersOutOrderNoStep],
        "v3/hire-power-bank/user-qualifications/{openid}": ReadOnly[V3HirePowerBankUserQualificationsOpenidStep],
        "v3/lovefeast/brands/{brand_id}": ReadOnly[V3LovefeastBrandsBrandIdStep],
        "v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}": ReadOnly[
            V3LovefeastUsersOpenidOrdersBrandIdBrandIdStep
        ],
        "v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}": ReadOnly[
            V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoStep
        ],
        "v3/marketing/bank-favor/users/{openid}/bank-multi-activity": ReadOnly[
            V3MarketingBankFavorUsersOpenidBankMultiActivityStep
        ],
        "v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}": ReadOnly[
            V3MarketingBankFavorUsersOpenidCouponsCouponIdStep
        ],
        "v3/marketing/bank/packages/{package_id}/tasks": ReadOnly[V3MarketingBankPackagesPackageIdTasksStep],
        "v3/marketing/busifavor/callbacks": ReadOnly[V3MarketingBusifavorCallbacksStep],
        "v3/marketing/busifavor/coupons/associate": ReadOnly[V3MarketingBusifavorCouponsAssociateStep],
        "v3/marketing/busifavor/coupons/deactivate": ReadOnly[V3MarketingBusifavorCouponsDeactivateStep],
        "v3/marketing/busifavor/coupons/disassociate": ReadOnly[V3MarketingBusifavorCouponsDisassociateStep],
        "v3/marketing/busifavor/coupons/return": ReadOnly[V3MarketingBusifavorCouponsReturnStep],
        "v3/marketing/busifavor/coupons/send": ReadOnly[V3MarketingBusifavorCouponsSendStep],
        "v3/marketing/busifavor/coupons/use": ReadOnly[V3MarketingBusifavorCouponsUseStep],
        "v3/marketing/busifavor/coupons/{card_id}/send": ReadOnly[V3MarketingBusifavorCouponsCardIdSendStep],
        "v3/marketing/busifavor/product-coupons/pre-send": ReadOnly[V3MarketingBusifavorProductCouponsPreSendStep],
        "v3/marketing/busifavor/product-coupons/send": ReadOnly[V3MarketingBusifavorProductCouponsSendStep],
        "v3/marketing/busifavor/stocks": ReadOnly[V3MarketingBusifavorStocksStep],
        "v3/marketing/busifavor/stocks/{stock_id}": ReadOnly[V3MarketingBusifavorStocksStockIdStep],
        "v3/marketing/busifavor/stocks/{stock_id}/budget": ReadOnly[V3MarketingBusifavorStocksStockIdBudgetStep],
        "v3/marketing/busifavor/stocks/{stock_id}/couponcodes": ReadOnly[
            V3MarketingBusifavorStocksStockIdCouponcodesStep
        ],
        "v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}": ReadOnly[
            V3MarketingBusifavorStocksStockIdCouponcodesCouponCodeStep
        ],
        "v3/marketing/busifavor/subsidy/pay-receipts": ReadOnly[V3MarketingBusifavorSubsidyPayReceiptsStep],
        "v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}": ReadOnly[
            V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptIdStep
        ],
        "v3/marketing/busifavor/subsidy/return-receipts": ReadOnly[V3MarketingBusifavorSubsidyReturnReceiptsStep],
        "v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}": ReadOnly[
            V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdStep
        ],
        "v3/marketing/busifavor/users/{openid}/coupons": ReadOnly[V3MarketingBusifavorUsersOpenidCouponsStep],
        "v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}": ReadOnly[
            V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidStep
        ],
        "v3/marketing/favor/callbacks": ReadOnly[V3MarketingFavorCallbacksStep],
        "v3/marketing/favor/coupon-stocks": ReadOnly[V3MarketingFavorCouponStocksStep],
        "v3/marketing/favor/media/image-upload": ReadOnly[V3MarketingFavorMediaImageUploadStep],
        "v3/marketing/favor/stocks": ReadOnly[V3MarketingFavorStocksStep],
        "v3/marketing/favor/stocks/{stock_id}": ReadOnly[V3MarketingFavorStocksStockIdStep],
        "v3/marketing/favor/stocks/{stock_id}/items": ReadOnly[V3MarketingFavorStocksStockIdItemsStep],
        "v3/marketing/favor/stocks/{stock_id}/merchants": ReadOnly[V3MarketingFavorStocksStockIdMerchantsStep],
        "v3/marketing/favor/stocks/{stock_id}/modify-goods-id": ReadOnly[
            V3MarketingFavorStocksStockIdModifyGoodsIdStep
        ],
        "v3/marketing/favor/stocks/{stock_id}/pause": ReadOnly[V3MarketingFavorStocksStockIdPauseStep],
        "v3/marketing/favor/stocks/{stock_id}/refund-flow": ReadOnly[V3MarketingFavorStocksStockIdRefundFlowStep],
        "v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day": ReadOnly[
            V3MarketingFavorStocksStockIdRefundFlowByDayStep
        ],
        "v3/marketing/favor/stocks/{stock_id}/restart": ReadOnly[V3MarketingFavorStocksStockIdRestartStep],
        "v3/marketing/favor/stocks/{stock_id}/start": ReadOnly[V3MarketingFavorStocksStockIdStartStep],
        "v3/marketing/favor/stocks/{stock_id}/stop": ReadOnly[V3MarketingFavorStocksStockIdStopStep],
        "v3/marketing/favor/stocks/{stock_id}/use-flow": ReadOnly[V3MarketingFavorStocksStockIdUseFlowStep],
        "v3/marketing/favor/stocks/{stock_id}/use-flow-by-day": ReadOnly[V3MarketingFavorStocksStockIdUseFlowByDayStep],
        "v3/marketing/favor/users/{openid}/coupons": ReadOnly[V3MarketingFavorUsersOpenidCouponsStep],
        "v3/marketing/favor/users/{openid}/coupons/{coupon_id}": ReadOnly[
            V3MarketingFavorUsersOpenidCouponsCouponIdStep
        ],
        "v3/marketing/goods-subsidy-activity/activities": ReadOnly[V3MarketingGoodsSubsidyActivityActivitiesStep],
        "v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply": ReadOnly[
            V3MarketingGoodsSubsidyActivityActivityActivityIdApplyStep
        ],
        "v3/marketing/goods-subsidy-activity/qualification/lock": ReadOnly[
            V3MarketingGoodsSubsidyActivityQualificationLockStep
        ],
        "v3/marketing/goods-subsidy-activity/qualification/unlock": ReadOnly[
            V3MarketingGoodsSubsidyActivityQualificationUnlockStep
        ],
        "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative": ReadOnly[
            V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativeStep
        ],
        "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives": ReadOnly[
            V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativesStep
        ],
        "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials": ReadOnly[
            V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterialsStep
        ],
        "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores": ReadOnly[
            V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStep
        ],
        "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}": ReadOnly[
            V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeStep
        ],
        "v3/marketing/membercard-activity/activities": ReadOnly[V3MarketingMembercardActivityActivitiesStep],
        "v3/marketing/membercard-activity/activities/{activity_id}": ReadOnly[
            V3MarketingMembercardActivityActivitiesActivityIdStep
        ],
        "v3/marketing/membercard-activity/activities/{activity_id}/terminate": ReadOnly[
            V3MarketingMembercardActivityActivitiesActivityIdTerminateStep
        ],
        "v3/marketing/membercard-open/activate-informations/{activate_ticket}": ReadOnly[
            V3MarketingMembercardOpenActivateInformationsActivateTicketStep
        ],
        "v3/marketing/membercard-open/callback": ReadOnly[V3MarketingMembercardOpenCallbackStep],
        "v3/marketing/membercard-open/cards": ReadOnly[V3MarketingMembercardOpenCardsStep],
        "v3/marketing/membercard-open/cards/{card_id}": ReadOnly[V3MarketingMembercardOpenCardsCardIdStep],
        "v3/marketing/membercard-open/cards/{card_id}/codes/deposit": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdCodesDepositStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/codes/{code}": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdCodesCodeStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdCodesCodeActivateStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdCodesCodeBonusCommitStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdCodesCodeBonusPrepareStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdCodesCodeRightsStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdCodesCodeSetServiceModuleDataStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdCodesCodeUnavailableStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/decrypt-code": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdDecryptCodeStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/permission-tokens": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdPermissionTokensStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdPhoneMembercardImportStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/qrcode": ReadOnly[V3MarketingMembercardOpenCardsCardIdQrcodeStep],
        "v3/marketing/membercard-open/cards/{card_id}/rights": ReadOnly[V3MarketingMembercardOpenCardsCardIdRightsStep],
        "v3/marketing/membercard-open/cards/{card_id}/service-modules": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdServiceModulesStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdServiceModulesServiceModuleIdStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/upgrade": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdUpgradeStep
        ],
        "v3/marketing/membercard-open/cards/{card_id}/users/import": ReadOnly[
            V3MarketingMembercardOpenCardsCardIdUsersImportStep
        ],
        "v3/marketing/membercard-open/phonenumber-member/import": ReadOnly[
            V3MarketingMembercardOpenPhonenumberMemberImportStep
        ],
        "v3/marketing/membercard-open/phonenumber-member/search": ReadOnly[
            V3MarketingMembercardOpenPhonenumberMemberSearchStep
        ],
        "v3/marketing/membercard-open/user/cards": ReadOnly[V3MarketingMembercardOpenUserCardsStep],
        "v3/marketing/partner/delivery-plan/delivery-plans": ReadOnly[V3MarketingPartnerDeliveryPlanDeliveryPlansStep],
        "v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans": ReadOnly[
            V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansStep
        ],
        "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}": ReadOnly[
            V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdStep
        ],
        "v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate": ReadOnly[
            V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminateStep
        ],
        "v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url": ReadOnly[
            V3MarketingPartnerDeliveryPlanSpMchidNotifyUrlStep
        ],
        "v3/marketing/partner/product-coupon/image-generation-tasks": ReadOnly[
            V3MarketingPartnerProductCouponImageGenerationTasksStep
        ],
        "v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}": ReadOnly[
            V3MarketingPartnerProductCouponImageGenerationTasksTaskIdStep
        ],
        "v3/marketing/partner/product-coupon/media/upload-image": ReadOnly[
            V3MarketingPartnerProductCouponMediaUploadImageStep
        ],
        "v3/marketing/partner/product-coupon/notify-configs": ReadOnly[
            V3MarketingPartnerProductCouponNotifyConfigsStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivateStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivateStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetStep
        ],
        "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes": ReadOnly[
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidCouponBundlesStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivateStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/coupons": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidCouponsStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirmStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivateStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturnStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUseStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidPreSendCouponStep
        ],
        "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle": ReadOnly[
            V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundleStep
        ],
        "v3/marketing/partnerships": ReadOnly[V3MarketingPartnershipsStep],
        "v3/marketing/partnerships/build": ReadOnly[V3MarketingPartnershipsBuildStep],
        "v3/marketing/partnerships/terminate": ReadOnly[V3MarketingPartnershipsTerminateStep],
        "v3/marketing/paygiftactivity/activities": ReadOnly[V3MarketingPaygiftactivityActivitiesStep],
        "v3/marketing/paygiftactivity/activities/{activity_id}": ReadOnly[
            V3MarketingPaygiftactivityActivitiesActivityIdStep
        ],
        "v3/marketing/paygiftactivity/activities/{activity_id}/goods": ReadOnly[
            V3MarketingPaygiftactivityActivitiesActivityIdGoodsStep
        ],
        "v3/marketing/paygiftactivity/activities/{activity_id}/merchants": ReadOnly[
            V3MarketingPaygiftactivityActivitiesActivityIdMerchantsStep
        ],
        "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add": ReadOnly[
            V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAddStep
        ],
        "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete": ReadOnly[
            V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDeleteStep
        ],
        "v3/marketing/paygiftactivity/activities/{activity_id}/terminate": ReadOnly[
            V3MarketingPaygiftactivityActivitiesActivityIdTerminateStep
        ],
        "v3/marketing/paygiftactivity/unique-threshold-activity": ReadOnly[
            V3MarketingPaygiftactivityUniqueThresholdActivityStep
        ],
        "v3/marketing/shopping-receipt/customentrances": ReadOnly[V3MarketingShoppingReceiptCustomentrancesStep],
        "v3/marketing/shopping-receipt/customentrances/{brand_id}": ReadOnly[
            V3MarketingShoppingReceiptCustomentrancesBrandIdStep
        ],
        "v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos": ReadOnly[
            V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosStep
        ],
        "v3/marketing/shopping-receipt/shoppingreceipts": ReadOnly[V3MarketingShoppingReceiptShoppingreceiptsStep],
        "v3/marketing/weekly-discount/activities": ReadOnly[V3MarketingWeeklyDiscountActivitiesStep],
        "v3/marketing/weekly-discount/activities/{activity_id}": ReadOnly[
            V3MarketingWeeklyDiscountActivitiesActivityIdStep
        ],
        "v3/marketing/weekly-discount/activities/{activity_id}/apply": ReadOnly[
            V3MarketingWeeklyDiscountActivitiesActivityIdApplyStep
        ],
        "v3/marketing/withdraw-favor/users/{openid}/coupons": ReadOnly[V3MarketingWithdrawFavorUsersOpenidCouponsStep],
        "v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}": ReadOnly[
            V3MchManageMchManageRecordsSubMchidSubMchidStep
        ],
        "v3/mch-manage/mch-manage-records/{manage_record_id}": ReadOnly[V3MchManageMchManageRecordsManageRecordIdStep],
        "v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions": ReadOnly[
            V3MchManageMchManageRecordsManageRecordIdMchManageSubmissionsStep
        ],
        "v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload": ReadOnly[
            V3MchManageSubmissionFilesSubMchidSubMchidUploadStep
        ],
        "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}": ReadOnly[
            V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdStep
        ],
        "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit": ReadOnly[
            V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitStep
        ],
        "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload": ReadOnly[
            V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadStep
        ],
        "v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}": ReadOnly[
            V3MchOperationManageMerchantLimitationsSubMchidSubMchidStep
        ],
        "v3/mch_operate/risk/withdrawl-apply": ReadOnly[V3MchOperateRiskWithdrawlApplyStep],
        "v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}": ReadOnly[
            V3MchOperateRiskWithdrawlApplyApplymentIdApplymentIdStep
        ],
        "v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}": ReadOnly[
            V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoStep
        ],
        "v3/mchalterapply/mchcontactalterapplyment": ReadOnly[V3MchalterapplyMchcontactalterapplymentStep],
        "v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}": ReadOnly[
            V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep
        ],
        "v3/mchalterapply/mchcontactalterapplyment/{apply_id}": ReadOnly[
            V3MchalterapplyMchcontactalterapplymentApplyIdStep
        ],
        "v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke": ReadOnly[
            V3MchalterapplyMchcontactalterapplymentApplyIdRevokeStep
        ],
        "v3/mchalterapply/mchsubjectalterapplyment": ReadOnly[V3MchalterapplyMchsubjectalterapplymentStep],
        "v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}": ReadOnly[
            V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoStep
        ],
        "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}": ReadOnly[
            V3MchalterapplyMchsubjectalterapplymentApplyIdStep
        ],
        "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke": ReadOnly[
            V3MchalterapplyMchsubjectalterapplymentApplyIdRevokeStep
        ],
        "v3/mchalterapply/merchantnamealterapplyment": ReadOnly[V3MchalterapplyMerchantnamealterapplymentStep],
        "v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}": ReadOnly[
            V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoStep
        ],
        "v3/mchalterapply/merchantnamealterapplyment/{apply_id}": ReadOnly[
            V3MchalterapplyMerchantnamealterapplymentApplyIdStep
        ],
        "v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke": ReadOnly[
            V3MchalterapplyMerchantnamealterapplymentApplyIdRevokeStep
        ],
        "v3/med-ins/orders": ReadOnly[V3MedInsOrdersStep],
        "v3/med-ins/orders/mix-trade-no/{mix_trade_no}": ReadOnly[V3MedInsOrdersMixTradeNoMixTradeNoStep],
        "v3/med-ins/orders/out-trade-no/{out_trade_no}": ReadOnly[V3MedInsOrdersOutTradeNoOutTradeNoStep],
        "v3/med-ins/refunds/notify": ReadOnly[V3MedInsRefundsNotifyStep],
        "v3/merchant-risk-manage/ec-trade-risk/query-risk-trades": ReadOnly[
            V3MerchantRiskManageEcTradeRiskQueryRiskTradesStep
        ],
        "v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result": ReadOnly[
            V3MerchantRiskManageEcTradeRiskRecvDisposeResultStep
        ],
        "v3/merchant-risk-manage/report-trade-union-information": ReadOnly[
            V3MerchantRiskManageReportTradeUnionInformationStep
        ],
        "v3/merchant-risk-manage/trade-risk-information": ReadOnly[V3MerchantRiskManageTradeRiskInformationStep],
        "v3/merchant-risk-manage/trade-risk-result": ReadOnly[V3MerchantRiskManageTradeRiskResultStep],
        "v3/merchant-risk-manage/violation-notifications": ReadOnly[V3MerchantRiskManageViolationNotificationsStep],
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
        "v3/merchants": ReadOnly[V3MerchantsStep],
        "v3/merchants/{sub_mchid}": ReadOnly[V3MerchantsSubMchidStep],
        "v3/multiuse/stocks/{stock_id}/refund-flow": ReadOnly[V3MultiuseStocksStockIdRefundFlowStep],
        "v3/multiuse/stocks/{stock_id}/send-flow": ReadOnly[V3MultiuseStocksStockIdSendFlowStep],
        "v3/multiuse/stocks/{stock_id}/use-flow": ReadOnly[V3MultiuseStocksStockIdUseFlowStep],
        "v3/multiuse/users/{openid}/coupons": ReadOnly[V3MultiuseUsersOpenidCouponsStep],
        "v3/new-tax-control-fapiao/card-template": ReadOnly[V3NewTaxControlFapiaoCardTemplateStep],
        "v3/new-tax-control-fapiao/fapiao-applications": ReadOnly[V3NewTaxControlFapiaoFapiaoApplicationsStep],
        "v3/new-tax-control-fapiao/fapiao-applications/issue-general": ReadOnly[
            V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralStep
        ],
        "v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport": ReadOnly[
            V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportStep
        ],
        "v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil": ReadOnly[
            V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilStep
        ],
        "v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing": ReadOnly[
            V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingStep
        ],
        "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file": ReadOnly[
            V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileStep
        ],
        "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}": ReadOnly[
            V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdStep
        ],
        "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files": ReadOnly[
            V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesStep
        ],
        "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards": ReadOnly[
            V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsStep
        ],
        "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse": ReadOnly[
            V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverseStep
        ],
        "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl": ReadOnly[
            V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlStep
        ],
        "v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo": ReadOnly[
            V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoStep
        ],
        "v3/new-tax-control-fapiao/merchant/base-information": ReadOnly[
            V3NewTaxControlFapiaoMerchantBaseInformationStep
        ],
        "v3/new-tax-control-fapiao/merchant/development-config": ReadOnly[
            V3NewTaxControlFapiaoMerchantDevelopmentConfigStep
        ],
        "v3/new-tax-control-fapiao/merchant/tax-codes": ReadOnly[V3NewTaxControlFapiaoMerchantTaxCodesStep],
        "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check": ReadOnly[
            V3NewTaxControlFapiaoMerchantSubMchidCheckStep
        ],
        "v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status": ReadOnly[
            V3NewTaxControlFapiaoMerchantSubMchidCheckStatusStep
        ],
        "v3/new-tax-control-fapiao/user-title": ReadOnly[V3NewTaxControlFapiaoUserTitleStep],
        "v3/new-tax-control-fapiao/user-title/title-url": ReadOnly[V3NewTaxControlFapiaoUserTitleTitleUrlStep],
        "v3/offlineface/authinfo": ReadOnly[V3OfflinefaceAuthinfoStep],
        "v3/offlineface/contracts/presign": ReadOnly[V3OfflinefaceContractsPresignStep],
        "v3/offlineface/contracts/{contract_id}": ReadOnly[V3OfflinefaceContractsContractIdStep],
        "v3/offlineface/face-collections": ReadOnly[V3OfflinefaceFaceCollectionsStep],
        "v3/offlineface/face-collections/{collection_id}": ReadOnly[V3OfflinefaceFaceCollectionsCollectionIdStep],
        "v3/offlineface/repayment-url": ReadOnly[V3OfflinefaceRepaymentUrlStep],
        "v3/offlineface/transactions": ReadOnly[V3OfflinefaceTransactionsStep],
        "v3/offlineface/transactions/out-trade-no/{out_trade_no}": ReadOnly[
            V3OfflinefaceTransactionsOutTradeNoOutTradeNoStep
        ],
        "v3/offlinefacemch/organizations": ReadOnly[V3OfflinefacemchOrganizationsStep],
        "v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}": ReadOnly[
            V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdStep
        ],
        "v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract": ReadOnly[
            V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractStep
        ],
        "v3/offlinefacemch/tokens": ReadOnly[V3OfflinefacemchTokensStep],
        "v3/papay/contracts/{contract_id}/fail-notify": ReadOnly[V3PapayContractsContractIdFailNotifyStep],
        "v3/papay/contracts/{contract_id}/notify": ReadOnly[V3PapayContractsContractIdNotifyStep],
        "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}": ReadOnly[
            V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdStep
        ],
        "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule": ReadOnly[
            V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdScheduleStep
        ],
        "v3/papay/insurance-pay/transactions/apply": ReadOnly[V3PapayInsurancePayTransactionsApplyStep],
        "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew": ReadOnly[
            V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewStep
        ],
        "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": ReadOnly[
            V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep
        ],
        "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": ReadOnly[
            V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep
        ],
        "v3/papay/insurance-sign/contracts/pre-entrust-sign/app": ReadOnly[
            V3PapayInsuranceSignContractsPreEntrustSignAppStep
        ],
        "v3/papay/insurance-sign/contracts/pre-entrust-sign/h5": ReadOnly[
            V3PapayInsuranceSignContractsPreEntrustSignH5Step
        ],
        "v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi": ReadOnly[
            V3PapayInsuranceSignContractsPreEntrustSignJsapiStep
        ],
        "v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program": ReadOnly[
            V3PapayInsuranceSignContractsPreEntrustSignMiniProgramStep
        ],
        "v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify": ReadOnly[
            V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyStep
        ],
        "v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}": ReadOnly[
            V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeStep
        ],
        "v3/papay/pay/harmony/transactions/apply": ReadOnly[V3PapayPayHarmonyTransactionsApplyStep],
        "v3/papay/pay/partner/schedules/contract-id/{contract_id}": ReadOnly[
            V3PapayPayPartnerSchedulesContractIdContractIdStep
        ],
        "v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule": ReadOnly[
            V3PapayPayPartnerSchedulesContractIdContractIdScheduleStep
        ],
        "v3/papay/pay/partner/transactions/apply": ReadOnly[V3PapayPayPartnerTransactionsApplyStep],
        "v3/papay/pay/schedules/contract-id/{contract_id}": ReadOnly[V3PapayPaySchedulesContractIdContractIdStep],
        "v3/papay/pay/schedules/contract-id/{contract_id}/schedule": ReadOnly[
            V3PapayPaySchedulesContractIdContractIdScheduleStep
        ],
        "v3/papay/pay/transactions/apply": ReadOnly[V3PapayPayTransactionsApplyStep],
        "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app": ReadOnly[
            V3PapayScheduledDeductSignContractsPreEntrustSignAppStep
        ],
        "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5": ReadOnly[
            V3PapayScheduledDeductSignContractsPreEntrustSignH5Step
        ],
        "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi": ReadOnly[
            V3PapayScheduledDeductSignContractsPreEntrustSignJsapiStep
        ],
        "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program": ReadOnly[
            V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramStep
        ],
        "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app": ReadOnly[
            V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppStep
        ],
        "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5": ReadOnly[
            V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Step
        ],
        "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi": ReadOnly[
            V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiStep
        ],
        "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program": ReadOnly[
            V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramStep
        ],
        "v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}": ReadOnly[
            V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeStep
        ],
        "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": ReadOnly[
            V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeStep
        ],
        "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": ReadOnly[
            V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep
        ],
        "v3/papay/sign/contracts/pre-entrust-sign": ReadOnly[V3PapaySignContractsPreEntrustSignStep],
        "v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": ReadOnly[
            V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeStep
        ],
        "v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": ReadOnly[
            V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep
        ],
        "v3/parking/reminders/application": ReadOnly[V3ParkingRemindersApplicationStep],
        "v3/parking/reminders/application/query": ReadOnly[V3ParkingRemindersApplicationQueryStep],
        "v3/parking/reminders/application/withdraw": ReadOnly[V3ParkingRemindersApplicationWithdrawStep],
        "v3/parking/reminders/applications": ReadOnly[V3ParkingRemindersApplicationsStep],
        "v3/parking/reminders/entry": ReadOnly[V3ParkingRemindersEntryStep],
        "v3/parking/reminders/exit": ReadOnly[V3ParkingRemindersExitStep],
        "v3/parking/reminders/ext-payment": ReadOnly[V3ParkingRemindersExtPaymentStep],
        "v3/parking/reminders/parking-fee": ReadOnly[V3ParkingRemindersParkingFeeStep],
        "v3/parking/reminders/parking-lot": ReadOnly[V3ParkingRemindersParkingLotStep],
        "v3/parking/reminders/payment": ReadOnly[V3ParkingRemindersPaymentStep],
        "v3/partner-papay/contracts/{contract_id}/fail-notify": ReadOnly[
            V3PartnerPapayContractsContractIdFailNotifyStep
        ],
        "v3/partner-papay/contracts/{contract_id}/notify": ReadOnly[V3PartnerPapayContractsContractIdNotifyStep],
        "v3/partner-transfer/batches": ReadOnly[V3PartnerTransferBatchesStep],
        "v3/partner-transfer/batches/batch-id/{batch_id}": ReadOnly[V3PartnerTransferBatchesBatchIdBatchIdStep],
        "v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": ReadOnly[
            V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdStep
        ],
        "v3/partner-transfer/batches/out-batch-no/{out_batch_no}": ReadOnly[
            V3PartnerTransferBatchesOutBatchNoOutBatchNoStep
        ],
        "v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": ReadOnly[
            V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoStep
        ],
        "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program": ReadOnly[
            V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramStep
        ],
        "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign": ReadOnly[
            V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignStep
        ],
        "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program": ReadOnly[
            V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramStep
        ],
        "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign": ReadOnly[
            V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignStep
        ],
        "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program": ReadOnly[
            V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramStep
        ],
        "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign": ReadOnly[
            V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignStep
        ],
        "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}": ReadOnly[
            V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeStep
        ],
        "v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate": ReadOnly[
            V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminateStep
        ],
        "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program": ReadOnly[
            V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramStep
        ],
        "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign": ReadOnly[
            V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignStep
        ],
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
        "v3/payroll-card/authentications": ReadOnly[V3PayrollCardAuthenticationsStep],
        "v3/payroll-card/authentications/pre-order": ReadOnly[V3PayrollCardAuthenticationsPreOrderStep],
        "v3/payroll-card/authentications/pre-order-with-auth": ReadOnly[
            V3PayrollCardAuthenticationsPreOrderWithAuthStep
        ],
        "v3/payroll-card/authentications/{authenticate_number}": ReadOnly[
            V3PayrollCardAuthenticationsAuthenticateNumberStep
        ],
        "v3/payroll-card/relations/{openid}": ReadOnly[V3PayrollCardRelationsOpenidStep],
        "v3/payroll-card/tokens": ReadOnly[V3PayrollCardTokensStep],
        "v3/payroll-card/transfer-batches": ReadOnly[V3PayrollCardTransferBatchesStep],
        "v3/payroll-card/wesure/insurance": ReadOnly[V3PayrollCardWesureInsuranceStep],
        "v3/payroll-card/wesure/token-validations": ReadOnly[V3PayrollCardWesureTokenValidationsStep],
        "v3/payscore/acquiringbank/permissions": ReadOnly[V3PayscoreAcquiringbankPermissionsStep],
        "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}": ReadOnly[
            V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeStep
        ],
        "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate": ReadOnly[
            V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminateStep
        ],
        "v3/payscore/acquiringbank/serviceorder": ReadOnly[V3PayscoreAcquiringbankServiceorderStep],
        "v3/payscore/acquiringbank/serviceorder/deduction": ReadOnly[V3PayscoreAcquiringbankServiceorderDeductionStep],
        "v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel": ReadOnly[
            V3PayscoreAcquiringbankServiceorderOutOrderNoCancelStep
        ],
        "v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete": ReadOnly[
            V3PayscoreAcquiringbankServiceorderOutOrderNoCompleteStep
        ],
        "v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify": ReadOnly[
            V3PayscoreAcquiringbankServiceorderOutOrderNoModifyStep
        ],
        "v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo": ReadOnly[
            V3PayscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfoStep
        ],
        "v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync": ReadOnly[
            V3PayscoreAcquiringbankServiceorderOutOrderNoSyncStep
        ],
        "v3/payscore/acquiringbank/servicepayondeliveryorder": ReadOnly[
            V3PayscoreAcquiringbankServicepayondeliveryorderStep
        ],
        "v3/payscore/merchant-bill": ReadOnly[V3PayscoreMerchantBillStep],
        "v3/payscore/oversea/partner/serviceorder": ReadOnly[V3PayscoreOverseaPartnerServiceorderStep],
        "v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel": ReadOnly[
            V3PayscoreOverseaPartnerServiceorderOutOrderNoCancelStep
        ],
        "v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete": ReadOnly[
            V3PayscoreOverseaPartnerServiceorderOutOrderNoCompleteStep
        ],
        "v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync": ReadOnly[
            V3PayscoreOverseaPartnerServiceorderOutOrderNoSyncStep
        ],
        "v3/payscore/partner/permissions": ReadOnly[V3PayscorePartnerPermissionsStep],
        "v3/payscore/partner/permissions/apply-for-scene": ReadOnly[V3PayscorePartnerPermissionsApplyForSceneStep],
        "v3/payscore/partner/permissions/assess-user-risk-level": ReadOnly[
            V3PayscorePartnerPermissionsAssessUserRiskLevelStep
        ],
        "v3/payscore/partner/permissions/authorization-code/{authorization_code}": ReadOnly[
            V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeStep
        ],
        "v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate": ReadOnly[
            V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminateStep
        ],
        "v3/payscore/partner/permissions/search": ReadOnly[V3PayscorePartnerPermissionsSearchStep],
        "v3/payscore/partner/permissions/terminate": ReadOnly[V3PayscorePartnerPermissionsTerminateStep],
        "v3/payscore/partner/service-account-applications": ReadOnly[V3PayscorePartnerServiceAccountApplicationsStep],
        "v3/payscore/partner/service-account-applications/{out_apply_no}": ReadOnly[
            V3PayscorePartnerServiceAccountApplicationsOutApplyNoStep
        ],
        "v3/payscore/partner/serviceorder": ReadOnly[V3PayscorePartnerServiceorderStep],
        "v3/payscore/partner/serviceorder/direct-complete": ReadOnly[V3PayscorePartnerServiceorderDirectCompleteStep],
        "v3/payscore/partner/serviceorder/{out_order_no}/cancel": ReadOnly[
            V3PayscorePartnerServiceorderOutOrderNoCancelStep
        ],
        "v3/payscore/partner/serviceorder/{out_order_no}/complete": ReadOnly[
            V3PayscorePartnerServiceorderOutOrderNoCompleteStep
        ],
        "v3/payscore/partner/serviceorder/{out_order_no}/modify": ReadOnly[
            V3PayscorePartnerServiceorderOutOrderNoModifyStep
        ],
        "v3/payscore/partner/serviceorder/{out_order_no}/pay": ReadOnly[V3PayscorePartnerServiceorderOutOrderNoPayStep],
        "v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage": ReadOnly[
            V3PayscorePartnerServiceorderOutOrderNoSendPendingmessageStep
        ],
        "v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage": ReadOnly[
            V3PayscorePartnerServiceorderOutOrderNoSendPrepaidmessageStep
        ],
        "v3/payscore/partner/serviceorder/{out_order_no}/sync": ReadOnly[
            V3PayscorePartnerServiceorderOutOrderNoSyncStep
        ],
        "v3/payscore/partner/servicepayondeliveryorder": ReadOnly[V3PayscorePartnerServicepayondeliveryorderStep],
        "v3/payscore/partner/servicequotas/service-id/{service_id}": ReadOnly[
            V3PayscorePartnerServicequotasServiceIdServiceIdStep
        ],
        "v3/payscore/payafter-orders": ReadOnly[V3PayscorePayafterOrdersStep],
        "v3/payscore/payafter-orders/{out_order_no}/cancel": ReadOnly[V3PayscorePayafterOrdersOutOrderNoCancelStep],
        "v3/payscore/payafter-orders/{out_order_no}/complete": ReadOnly[V3PayscorePayafterOrdersOutOrderNoCompleteStep],
        "v3/payscore/payafter-orders/{out_order_no}/sync": ReadOnly[V3PayscorePayafterOrdersOutOrderNoSyncStep],
        "v3/payscore/permissions": ReadOnly[V3PayscorePermissionsStep],
        "v3/payscore/permissions/assess-user-risk-level": ReadOnly[V3PayscorePermissionsAssessUserRiskLevelStep],
        "v3/payscore/permissions/authorization-code/{authorization_code}": ReadOnly[
            V3PayscorePermissionsAuthorizationCodeAuthorizationCodeStep
        ],
        "v3/payscore/permissions/authorization-code/{authorization_code}/terminate": ReadOnly[
            V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminateStep
        ],
        "v3/payscore/permissions/openid/{openid}": ReadOnly[V3PayscorePermissionsOpenidOpenidStep],
        "v3/payscore/permissions/openid/{openid}/terminate": ReadOnly[V3PayscorePermissionsOpenidOpenidTerminateStep],
        "v3/payscore/plan/partner/payscore-plans": ReadOnly[V3PayscorePlanPartnerPayscorePlansStep],
        "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}": ReadOnly[
            V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStep
        ],
        "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop": ReadOnly[
            V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopStep
        ],
        "v3/payscore/plan/payscore-plans": ReadOnly[V3PayscorePlanPayscorePlansStep],
        "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}": ReadOnly[
            V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStep
        ],
        "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop": ReadOnly[
            V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStopStep
        ],
        "v3/payscore/serviceorder": ReadOnly[V3PayscoreServiceorderStep],
        "v3/payscore/serviceorder/direct-complete": ReadOnly[V3PayscoreServiceorderDirectCompleteStep],
        "v3/payscore/serviceorder/{out_order_no}/cancel": ReadOnly[V3PayscoreServiceorderOutOrderNoCancelStep],
        "v3/payscore/serviceorder/{out_order_no}/complete": ReadOnly[V3PayscoreServiceorderOutOrderNoCompleteStep],
        "v3/payscore/serviceorder/{out_order_no}/modify": ReadOnly[V3PayscoreServiceorderOutOrderNoModifyStep],
        "v3/payscore/serviceorder/{out_order_no}/pay": ReadOnly[V3PayscoreServiceorderOutOrderNoPayStep],
        "v3/payscore/serviceorder/{out_order_no}/send-pendingmessage": ReadOnly[
            V3PayscoreServiceorderOutOrderNoSendPendingmessageStep
        ],
        "v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage": ReadOnly[
            V3PayscoreServiceorderOutOrderNoSendPrepaidmessageStep
        ],
        "v3/payscore/serviceorder/{out_order_no}/sync": ReadOnly[V3PayscoreServiceorderOutOrderNoSyncStep],
        "v3/payscore/servicepayondeliveryorder": ReadOnly[V3PayscoreServicepayondeliveryorderStep],
        "v3/payscore/sign-plan/partner/serviceorder": ReadOnly[V3PayscoreSignPlanPartnerServiceorderStep],
        "v3/payscore/sign-plan/partner/user-sign-plans": ReadOnly[V3PayscoreSignPlanPartnerUserSignPlansStep],
        "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}": ReadOnly[
            V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep
        ],
        "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop": ReadOnly[
            V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep
        ],
        "v3/payscore/sign-plan/serviceorder": ReadOnly[V3PayscoreSignPlanServiceorderStep],
        "v3/payscore/sign-plan/user-sign-plans": ReadOnly[V3PayscoreSignPlanUserSignPlansStep],
        "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}": ReadOnly[
            V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStep
        ],
        "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop": ReadOnly[
            V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopStep
        ],
        "v3/payscore/smartretail-orders": ReadOnly[V3PayscoreSmartretailOrdersStep],
        "v3/payscore/smartretail-orders/{out_order_no}/cancel": ReadOnly[
            V3PayscoreSmartretailOrdersOutOrderNoCancelStep
        ],
        "v3/payscore/smartretail-orders/{out_order_no}/complete": ReadOnly[
            V3PayscoreSmartretailOrdersOutOrderNoCompleteStep
        ],
        "v3/payscore/user-service-state": ReadOnly[V3PayscoreUserServiceStateStep],
        "v3/payscore/users/{openid}/permissions/{service_id}/terminate": ReadOnly[
            V3PayscoreUsersOpenidPermissionsServiceIdTerminateStep
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
        "v3/qrcode/transactions": ReadOnly[V3QrcodeTransactionsStep],
        "v3/qrcode/transactions/out-trade-no/{out_trade_no}": ReadOnly[V3QrcodeTransactionsOutTradeNoOutTradeNoStep],
        "v3/qrcode/user-services/contract-id/{contract_id}": ReadOnly[V3QrcodeUserServicesContractIdContractIdStep],
        "v3/refund/domestic/refunds": ReadOnly[V3RefundDomesticRefundsStep],
        "v3/refund/domestic/refunds/{out_refund_no}": ReadOnly[V3RefundDomesticRefundsOutRefundNoStep],
        "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund": ReadOnly[
            V3RefundDomesticRefundsRefundIdApplyAbnormalRefundStep
        ],
        "v3/refunds": ReadOnly[V3RefundsStep],
        "v3/refunds/id/{refund_id}": ReadOnly[V3RefundsIdRefundIdStep],
        "v3/refunds/out-refund-no/{out_refund_no}": ReadOnly[V3RefundsOutRefundNoOutRefundNoStep],
        "v3/security/echo": ReadOnly[V3SecurityEchoStep],
        "v3/smartguide/guides": ReadOnly[V3SmartguideGuidesStep],
        "v3/smartguide/guides/{guide_id}": ReadOnly[V3SmartguideGuidesGuideIdStep],
        "v3/smartguide/guides/{guide_id}/assign": ReadOnly[V3SmartguideGuidesGuideIdAssignStep],
        "v3/taxi-invoice/attendance/punch": ReadOnly[V3TaxiInvoiceAttendancePunchStep],
        "v3/taxi-invoice/cards": ReadOnly[V3TaxiInvoiceCardsStep],
        "v3/taxi-invoice/cards/upload-file": ReadOnly[V3TaxiInvoiceCardsUploadFileStep],
        "v3/taxi-invoice/driver/update-driver": ReadOnly[V3TaxiInvoiceDriverUpdateDriverStep],
        "v3/taxi-invoice/drivers/{driver_license}": ReadOnly[V3TaxiInvoiceDriversDriverLicenseStep],
        "v3/taxi-invoice/taxi-companies/{company_mchid}": ReadOnly[V3TaxiInvoiceTaxiCompaniesCompanyMchidStep],
        "v3/taxi-invoice/taxi-company/create-taxi-company": ReadOnly[V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyStep],
        "v3/taxi-invoice/taxi/update-taxi": ReadOnly[V3TaxiInvoiceTaxiUpdateTaxiStep],
        "v3/taxi-invoice/taxies/{plate_number}": ReadOnly[V3TaxiInvoiceTaxiesPlateNumberStep],
        "v3/taxi-invoice/user-taxi-order/find-by-token": ReadOnly[V3TaxiInvoiceUserTaxiOrderFindByTokenStep],
        "v3/taxi-invoice/user-taxi-orders": ReadOnly[V3TaxiInvoiceUserTaxiOrdersStep],
        "v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}": ReadOnly[
            V3TransactionBlockTransactionBlockRecordsSubMchidSubMchidStep
        ],
        "v3/transaction-block/transaction-block-records/{block_record_id}": ReadOnly[
            V3TransactionBlockTransactionBlockRecordsBlockRecordIdStep
        ],
        "v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}": ReadOnly[
            V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidStep
        ],
        "v3/transaction-block/transaction-block-submissions/{block_submission_id}": ReadOnly[
            V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdStep
        ],
        "v3/transactions/app": ReadOnly[V3TransactionsAppStep],
        "v3/transactions/id/{transaction_id}": ReadOnly[V3TransactionsIdTransactionIdStep],
        "v3/transactions/id/{transaction_id}/close": ReadOnly[V3TransactionsIdTransactionIdCloseStep],
        "v3/transactions/id/{transaction_id}/reverse": ReadOnly[V3TransactionsIdTransactionIdReverseStep],
        "v3/transactions/jsapi": ReadOnly[V3TransactionsJsapiStep],
        "v3/transactions/micropay": ReadOnly[V3TransactionsMicropayStep],
        "v3/transactions/mweb": ReadOnly[V3TransactionsMwebStep],
        "v3/transactions/native": ReadOnly[V3TransactionsNativeStep],
        "v3/transactions/out-trade-no/{out_trade_no}": ReadOnly[V3TransactionsOutTradeNoOutTradeNoStep],
        "v3/transactions/out-trade-no/{out_trade_no}/close": ReadOnly[V3TransactionsOutTradeNoOutTradeNoCloseStep],
        "v3/transactions/out-trade-no/{out_trade_no}/reverse": ReadOnly[V3TransactionsOutTradeNoOutTradeNoReverseStep],
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
        "v3/vehicle/etc/contracts/{contract_id}": ReadOnly[V3VehicleEtcContractsContractIdStep],
        "v3/vehicle/etc/preopen": ReadOnly[V3VehicleEtcPreopenStep],
        "v3/vehicle/etc/transactions/highway": ReadOnly[V3VehicleEtcTransactionsHighwayStep],
        "v3/vehicle/etc/transactions/id/{transaction_id}": ReadOnly[V3VehicleEtcTransactionsIdTransactionIdStep],
        "v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}": ReadOnly[
            V3VehicleEtcTransactionsOutTradeNoOutTradeNoStep
        ],
        "v3/vehicle/etc/users/{openid}/contracts": ReadOnly[V3VehicleEtcUsersOpenidContractsStep],
        "v3/vehicle/parking/parkings": ReadOnly[V3VehicleParkingParkingsStep],
        "v3/vehicle/parking/services/find": ReadOnly[V3VehicleParkingServicesFindStep],
        "v3/vehicle/transactions/out-trade-no/{out_trade_no}": ReadOnly[V3VehicleTransactionsOutTradeNoOutTradeNoStep],
        "v3/vehicle/transactions/parking": ReadOnly[V3VehicleTransactionsParkingStep],
    },
)

def paths_of(caller: Caller) -> Paths: ...
