# Generated from spec/ by `make generate`. Do not edit.
from ..api.abnormal_fund_processing.create_instruction import (
    AbnormalFundInstructionRequest as AbnormalFundInstructionRequest,
)
from ..api.abnormal_fund_processing.create_instruction import AbnormalFundReceiver as AbnormalFundReceiver
from ..api.apply4sub.get_settlement import Settlement as Settlement
from ..api.apply4sub.get_settlement import SettlementVerification as SettlementVerification
from ..api.apply4sub.get_settlement_application import SettlementApplication as SettlementApplication
from ..api.apply4sub.get_settlement_application import SettlementReview as SettlementReview
from ..api.apply4sub.modify_settlement import SettlementChange as SettlementChange
from ..api.apply4sub.modify_settlement import SettlementChangeNumber as SettlementChangeNumber
from ..api.apply4sub.modify_settlement import SettlementModifyMode as SettlementModifyMode
from ..api.apply4subject.get_applyment import SubjectApplyment as SubjectApplyment
from ..api.apply4subject.get_merchant_state import SubjectAuthorizeState as SubjectAuthorizeState
from ..api.apply4subject.get_merchant_state import SubjectMerchantState as SubjectMerchantState
from ..api.apply4subject.submit_applyment import SubjectAddition as SubjectAddition
from ..api.apply4subject.submit_applyment import SubjectApplymentRequest as SubjectApplymentRequest
from ..api.apply4subject.submit_applyment import SubjectBeneficiary as SubjectBeneficiary
from ..api.apply4subject.submit_applyment import SubjectCertificate as SubjectCertificate
from ..api.apply4subject.submit_applyment import SubjectContact as SubjectContact
from ..api.apply4subject.submit_applyment import SubjectIdentification as SubjectIdentification
from ..api.apply4subject.submit_applyment import SubjectInfo as SubjectInfo
from ..api.apply4subject.submit_applyment import SubjectLicence as SubjectLicence
from ..api.apply4subject.submit_applyment import SubjectMicroBusiness as SubjectMicroBusiness
from ..api.apply4subject.submit_applyment import SubjectSpecialOperation as SubjectSpecialOperation
from ..api.applyment4sub.submit_applyment import SubMerchantAddition as SubMerchantAddition
from ..api.applyment4sub.submit_applyment import SubMerchantApp as SubMerchantApp
from ..api.applyment4sub.submit_applyment import SubMerchantApplymentRequest as SubMerchantApplymentRequest
from ..api.applyment4sub.submit_applyment import SubMerchantBankAccount as SubMerchantBankAccount
from ..api.applyment4sub.submit_applyment import SubMerchantBankAccountType as SubMerchantBankAccountType
from ..api.applyment4sub.submit_applyment import SubMerchantBusiness as SubMerchantBusiness
from ..api.applyment4sub.submit_applyment import SubMerchantCertificate as SubMerchantCertificate
from ..api.applyment4sub.submit_applyment import SubMerchantContact as SubMerchantContact
from ..api.applyment4sub.submit_applyment import SubMerchantIdCard as SubMerchantIdCard
from ..api.applyment4sub.submit_applyment import SubMerchantIdDocument as SubMerchantIdDocument
from ..api.applyment4sub.submit_applyment import SubMerchantIdentity as SubMerchantIdentity
from ..api.applyment4sub.submit_applyment import SubMerchantLicense as SubMerchantLicense
from ..api.applyment4sub.submit_applyment import SubMerchantMicroBusiness as SubMerchantMicroBusiness
from ..api.applyment4sub.submit_applyment import SubMerchantMicroMobile as SubMerchantMicroMobile
from ..api.applyment4sub.submit_applyment import SubMerchantMicroOnline as SubMerchantMicroOnline
from ..api.applyment4sub.submit_applyment import SubMerchantMicroStore as SubMerchantMicroStore
from ..api.applyment4sub.submit_applyment import SubMerchantMiniProgram as SubMerchantMiniProgram
from ..api.applyment4sub.submit_applyment import SubMerchantOfficialAccount as SubMerchantOfficialAccount
from ..api.applyment4sub.submit_applyment import SubMerchantOrganizationCode as SubMerchantOrganizationCode
from ..api.applyment4sub.submit_applyment import SubMerchantSalesScene as SubMerchantSalesScene
from ..api.applyment4sub.submit_applyment import SubMerchantSalesScenes as SubMerchantSalesScenes
from ..api.applyment4sub.submit_applyment import SubMerchantSettlementRule as SubMerchantSettlementRule
from ..api.applyment4sub.submit_applyment import SubMerchantStore as SubMerchantStore
from ..api.applyment4sub.submit_applyment import SubMerchantSubject as SubMerchantSubject
from ..api.applyment4sub.submit_applyment import SubMerchantWebsite as SubMerchantWebsite
from ..api.applyment4sub.submit_applyment import SubMerchantWework as SubMerchantWework
from ..api.bill.request_fund_flow_bill import FundFlowAccountType as FundFlowAccountType
from ..api.bill.request_sub_merchant_fund_flow_bill import (
    SubMerchantFundFlowAccountType as SubMerchantFundFlowAccountType,
)
from ..api.bill.request_trade_bill import TradeBillType as TradeBillType
from ..api.businesscircle.get_points_commit_status import PendingPoints as PendingPoints
from ..api.businesscircle.get_points_commit_status import PointsCommitStatus as PointsCommitStatus
from ..api.businesscircle.get_user_authorization import PointsAuthorization as PointsAuthorization
from ..api.businesscircle.get_user_authorization import PointsAuthorizeState as PointsAuthorizeState
from ..api.businesscircle.sync_parking import ParkingState as ParkingState
from ..api.businesscircle.sync_parking import ParkingStateReport as ParkingStateReport
from ..api.businesscircle.sync_points import MemberPointsReport as MemberPointsReport
from ..api.capital.find_banks_by_account import BankList as BankList
from ..api.capital.list_branches import BankBranch as BankBranch
from ..api.capital.list_branches import BankBranchPage as BankBranchPage
from ..api.capital.list_cities import City as City
from ..api.capital.list_cities import CityList as CityList
from ..api.capital.list_provinces import Province as Province
from ..api.capital.list_provinces import ProvinceList as ProvinceList
from ..api.certificates.list_certificates import AeadAlgorithm as AeadAlgorithm
from ..api.certificates.list_certificates import CertificateAlgorithmType as CertificateAlgorithmType
from ..api.certificates.list_certificates import CertificateList as CertificateList
from ..api.certificates.list_certificates import EncryptedCertificate as EncryptedCertificate
from ..api.certificates.list_certificates import PlatformCertificate as PlatformCertificate
from ..api.combine_transactions.close_order import ClosedPart as ClosedPart
from ..api.combine_transactions.close_order import CombineCloseRequest as CombineCloseRequest
from ..api.combine_transactions.create_app_order import CombineAppOrder as CombineAppOrder
from ..api.combine_transactions.create_app_order import CombineAppPart as CombineAppPart
from ..api.combine_transactions.create_app_order import CombineAppPayment as CombineAppPayment
from ..api.combine_transactions.create_app_order import CombineContract as CombineContract
from ..api.combine_transactions.create_app_order import CombineContractResult as CombineContractResult
from ..api.combine_transactions.create_app_order import CombineIdentifiedPayer as CombineIdentifiedPayer
from ..api.combine_transactions.create_h5_order import CombineH5Info as CombineH5Info
from ..api.combine_transactions.create_h5_order import CombineH5Order as CombineH5Order
from ..api.combine_transactions.create_h5_order import CombineH5Scene as CombineH5Scene
from ..api.combine_transactions.create_individual_order import CombineIndividualOrder as CombineIndividualOrder
from ..api.combine_transactions.create_individual_order import (
    CombineIndividualOrderPayer as CombineIndividualOrderPayer,
)
from ..api.combine_transactions.create_individual_order import CombineIndividualPart as CombineIndividualPart
from ..api.combine_transactions.create_individual_order import OrderServiceType as OrderServiceType
from ..api.combine_transactions.create_jsapi_order import CombineJsapiOrder as CombineJsapiOrder
from ..api.combine_transactions.create_jsapi_order import CombineJsapiPart as CombineJsapiPart
from ..api.combine_transactions.create_jsapi_order import CombineOpenIdPayer as CombineOpenIdPayer
from ..api.combine_transactions.create_native_order import CombineNativeOrder as CombineNativeOrder
from ..api.discount_card.add_user_records import DiscountCardRecords as DiscountCardRecords
from ..api.discount_card.add_user_records import ObjectiveCompletionRequest as ObjectiveCompletionRequest
from ..api.discount_card.add_user_records import RewardUsageRequest as RewardUsageRequest
from ..api.discount_card.prepare_card import DiscountCardRequest as DiscountCardRequest
from ..api.discount_card.prepare_card import PreparedDiscountCard as PreparedDiscountCard
from ..api.discount_card.update_order import DiscountCardOrderUpdate as DiscountCardOrderUpdate
from ..api.discount_card.update_order import NewOrderObjective as NewOrderObjective
from ..api.discount_card.update_order import NewOrderReward as NewOrderReward
from ..api.discount_card.update_order import UpdatedDiscountCardOrder as UpdatedDiscountCardOrder
from ..api.ebike.confirm_charge_contract import ChargeConfirmation as ChargeConfirmation
from ..api.ebike.confirm_charge_contract import ChargeConfirmationRequest as ChargeConfirmationRequest
from ..api.ebike.confirm_charge_contract import ChargeInfo as ChargeInfo
from ..api.ebike.create_order import ChargeAcceptance as ChargeAcceptance
from ..api.ebike.create_order import ChargeAmount as ChargeAmount
from ..api.ebike.create_order import ChargeDebitRequest as ChargeDebitRequest
from ..api.ebike.create_order import ChargeDevice as ChargeDevice
from ..api.ebike.create_order import FinishedChargeInfo as FinishedChargeInfo
from ..api.ebike.preopen_charge_contract import ChargePreopening as ChargePreopening
from ..api.ebike.preopen_charge_contract import ChargePreopenRequest as ChargePreopenRequest
from ..api.ecommerce.add_sharing_receiver import EcommerceAddReceiverRequest as EcommerceAddReceiverRequest
from ..api.ecommerce.add_sharing_receiver import EcommerceRelationType as EcommerceRelationType
from ..api.ecommerce.apply_abnormal_refund import EcommerceAbnormalRefundRequest as EcommerceAbnormalRefundRequest
from ..api.ecommerce.apply_merchant_transfer_authorization import MerchantTransferAgreement as MerchantTransferAgreement
from ..api.ecommerce.apply_merchant_transfer_authorization import (
    MerchantTransferApplication as MerchantTransferApplication,
)
from ..api.ecommerce.apply_merchant_transfer_authorization import (
    MerchantTransferAuthorizationRequest as MerchantTransferAuthorizationRequest,
)
from ..api.ecommerce.cancel_merchant_transfer import MerchantTransferCancelled as MerchantTransferCancelled
from ..api.ecommerce.cancel_subsidy import SubsidyCancellation as SubsidyCancellation
from ..api.ecommerce.cancel_subsidy import SubsidyCancellationRequest as SubsidyCancellationRequest
from ..api.ecommerce.cancel_subsidy import SubsidyCancellationResult as SubsidyCancellationResult
from ..api.ecommerce.check_cancel_withdraw import CancelWithdrawBlock as CancelWithdrawBlock
from ..api.ecommerce.check_cancel_withdraw import CancelWithdrawBlockType as CancelWithdrawBlockType
from ..api.ecommerce.check_cancel_withdraw import CancelWithdrawEligibility as CancelWithdrawEligibility
from ..api.ecommerce.check_cancel_withdraw import CancelWithdrawMerchantState as CancelWithdrawMerchantState
from ..api.ecommerce.check_cancel_withdraw import CancelWithdrawVerdict as CancelWithdrawVerdict
from ..api.ecommerce.confirm_cancel_withdraw import CancelWithdrawConfirmRequest as CancelWithdrawConfirmRequest
from ..api.ecommerce.confirm_cancel_withdraw import ConfirmedCancelWithdraw as ConfirmedCancelWithdraw
from ..api.ecommerce.create_after_sales_share import (
    EcommerceAfterSalesShareAccepted as EcommerceAfterSalesShareAccepted,
)
from ..api.ecommerce.create_after_sales_share import EcommerceAfterSalesShareRequest as EcommerceAfterSalesShareRequest
from ..api.ecommerce.create_after_sales_share import EcommerceAfterSalesShareScene as EcommerceAfterSalesShareScene
from ..api.ecommerce.create_after_sales_share import EcommerceAfterSalesShareType as EcommerceAfterSalesShareType
from ..api.ecommerce.create_combine_papay_order import CombinePapayPart as CombinePapayPart
from ..api.ecommerce.create_combine_papay_order import CombinePapayRequest as CombinePapayRequest
from ..api.ecommerce.create_merchant_transfer import MerchantTransferAccepted as MerchantTransferAccepted
from ..api.ecommerce.create_merchant_transfer import MerchantTransferRequest as MerchantTransferRequest
from ..api.ecommerce.create_refund import EcommerceRefundAccepted as EcommerceRefundAccepted
from ..api.ecommerce.create_refund import EcommerceRefundAmount as EcommerceRefundAmount
from ..api.ecommerce.create_refund import EcommerceRefundFundsSource as EcommerceRefundFundsSource
from ..api.ecommerce.create_refund import EcommerceRefundRequest as EcommerceRefundRequest
from ..api.ecommerce.create_sharing_order import EcommerceSharingReceiver as EcommerceSharingReceiver
from ..api.ecommerce.create_sharing_order import EcommerceSharingRequest as EcommerceSharingRequest
from ..api.ecommerce.create_sharing_return import EcommerceSharingReturnRequest as EcommerceSharingReturnRequest
from ..api.ecommerce.create_subsidy import Subsidy as Subsidy
from ..api.ecommerce.create_subsidy import SubsidyRequest as SubsidyRequest
from ..api.ecommerce.create_subsidy import SubsidyResult as SubsidyResult
from ..api.ecommerce.create_withdrawal import EcommerceWithdrawalAccepted as EcommerceWithdrawalAccepted
from ..api.ecommerce.create_withdrawal import EcommerceWithdrawalRequest as EcommerceWithdrawalRequest
from ..api.ecommerce.delete_sharing_receiver import EcommerceDeleteReceiverRequest as EcommerceDeleteReceiverRequest
from ..api.ecommerce.finish_sharing_order import EcommerceFinishedSharing as EcommerceFinishedSharing
from ..api.ecommerce.finish_sharing_order import EcommerceFinishRequest as EcommerceFinishRequest
from ..api.ecommerce.get_after_sales_share import EcommerceAfterSalesShare as EcommerceAfterSalesShare
from ..api.ecommerce.get_after_sales_share import (
    EcommerceAfterSalesShareFailReason as EcommerceAfterSalesShareFailReason,
)
from ..api.ecommerce.get_after_sales_share import EcommerceAfterSalesShareState as EcommerceAfterSalesShareState
from ..api.ecommerce.get_combine_papay_contract import CombinePapayContract as CombinePapayContract
from ..api.ecommerce.get_combine_papay_contract import CombinePapayContractState as CombinePapayContractState
from ..api.ecommerce.get_combine_papay_contract import CombinePapayTermination as CombinePapayTermination
from ..api.ecommerce.get_day_end_balance import EcommerceDayEndAccountType as EcommerceDayEndAccountType
from ..api.ecommerce.get_individual_contract import IndividualAuthorization as IndividualAuthorization
from ..api.ecommerce.get_individual_contract import IndividualPermissionType as IndividualPermissionType
from ..api.ecommerce.get_individual_contract_by_out_contract_code import IndividualContract as IndividualContract
from ..api.ecommerce.get_individual_contract_by_out_contract_code import (
    IndividualContractRealNameResult as IndividualContractRealNameResult,
)
from ..api.ecommerce.get_individual_contract_by_out_contract_code import (
    IndividualContractRealNameScope as IndividualContractRealNameScope,
)
from ..api.ecommerce.get_merchant_transfer_authorization import (
    MerchantTransferAuthorization as MerchantTransferAuthorization,
)
from ..api.ecommerce.list_subject_sub_merchants import EcommerceOrganizationType as EcommerceOrganizationType
from ..api.ecommerce.list_subject_sub_merchants import EcommerceSubjectMerchant as EcommerceSubjectMerchant
from ..api.ecommerce.list_subject_sub_merchants import EcommerceSubjectMerchantPage as EcommerceSubjectMerchantPage
from ..api.ecommerce.presign_combine_papay_contract_in_app import CombinePapayAppPresign as CombinePapayAppPresign
from ..api.ecommerce.presign_combine_papay_contract_in_mini_program import (
    CombinePapayMiniProgramPresign as CombinePapayMiniProgramPresign,
)
from ..api.ecommerce.presign_individual_contract_in_app import (
    IndividualContractAppPresign as IndividualContractAppPresign,
)
from ..api.ecommerce.presign_individual_contract_in_mini_program import (
    IndividualContractMiniProgramPresign as IndividualContractMiniProgramPresign,
)
from ..api.ecommerce.presign_named_individual_contract_in_app import (
    IndividualContractNamedAppPresign as IndividualContractNamedAppPresign,
)
from ..api.ecommerce.presign_named_individual_contract_in_mini_program import (
    IndividualContractNamedMiniProgramPresign as IndividualContractNamedMiniProgramPresign,
)
from ..api.ecommerce.request_fund_flow_bill import EcommerceFundFlowAccountType as EcommerceFundFlowAccountType
from ..api.ecommerce.return_advance import EcommerceAdvanceReturnRequest as EcommerceAdvanceReturnRequest
from ..api.ecommerce.return_subsidy import SubsidyReturn as SubsidyReturn
from ..api.ecommerce.return_subsidy import SubsidyReturnRequest as SubsidyReturnRequest
from ..api.ecommerce.return_subsidy import SubsidyReturnResult as SubsidyReturnResult
from ..api.ecommerce.return_subsidy import SubsidyReturnShare as SubsidyReturnShare
from ..api.ecommerce.return_subsidy import SubsidyReturnSource as SubsidyReturnSource
from ..api.ecommerce.reverse_combine_papay_order import CombinePapayReversal as CombinePapayReversal
from ..api.ecommerce.reverse_combine_papay_order import CombinePapayReversedPart as CombinePapayReversedPart
from ..api.ecommerce.submit_account_cancellation import AccountCancellationPaper as AccountCancellationPaper
from ..api.ecommerce.submit_account_cancellation import AccountCancellationPaperType as AccountCancellationPaperType
from ..api.ecommerce.submit_account_cancellation import AccountCancellationRequest as AccountCancellationRequest
from ..api.ecommerce.submit_applyment import ApplymentBankAccount as ApplymentBankAccount
from ..api.ecommerce.submit_applyment import ApplymentRequest as ApplymentRequest
from ..api.ecommerce.submit_applyment_verification import ApplymentIdentityCheck as ApplymentIdentityCheck
from ..api.ecommerce.submit_applyment_verification import ApplymentVerificationMethod as ApplymentVerificationMethod
from ..api.ecommerce.submit_applyment_verification import ApplymentVerificationRequest as ApplymentVerificationRequest
from ..api.ecommerce.submit_applyment_verification import VerifiedApplyment as VerifiedApplyment
from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawAccountType as CancelWithdrawAccountType
from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawBankAccount as CancelWithdrawBankAccount
from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawDocumentType as CancelWithdrawDocumentType
from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawIdentity as CancelWithdrawIdentity
from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawNumbers as CancelWithdrawNumbers
from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawPayee as CancelWithdrawPayee
from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawProof as CancelWithdrawProof
from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawProofType as CancelWithdrawProofType
from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawRequest as CancelWithdrawRequest
from ..api.ecommerce.submit_hosted_applyment import HostedApplymentBankAccount as HostedApplymentBankAccount
from ..api.ecommerce.submit_hosted_applyment import HostedApplymentRequest as HostedApplymentRequest
from ..api.ecommerce.terminate_combine_papay_contract import CombinePapayTerminated as CombinePapayTerminated
from ..api.ecommerce.terminate_combine_papay_contract import (
    CombinePapayTerminationRequest as CombinePapayTerminationRequest,
)
from ..api.ecommerce.upload_account_cancellation_image import AccountCancellationImage as AccountCancellationImage
from ..api.edu_papay.create_order import EducationOrderRequest as EducationOrderRequest
from ..api.edu_papay.list_user_contracts import EducationContractPage as EducationContractPage
from ..api.edu_papay.notify_debit import EducationDebitNotice as EducationDebitNotice
from ..api.edu_papay.presign_contract import EducationPresign as EducationPresign
from ..api.edu_papay.presign_contract import EducationPresigned as EducationPresigned
from ..api.eduschoolpay.create_order import SchoolPayAmount as SchoolPayAmount
from ..api.eduschoolpay.create_order import SchoolPayDebitRequest as SchoolPayDebitRequest
from ..api.eduschoolpay.create_order import SchoolPayScene as SchoolPayScene
from ..api.eduschoolpay.list_user_contracts import PageLinks as PageLinks
from ..api.eduschoolpay.list_user_contracts import SchoolPayContractPage as SchoolPayContractPage
from ..api.eduschoolpay.presign_contract import SchoolPayBankCard as SchoolPayBankCard
from ..api.eduschoolpay.presign_contract import SchoolPayIdentity as SchoolPayIdentity
from ..api.eduschoolpay.presign_contract import SchoolPayPresigned as SchoolPayPresigned
from ..api.eduschoolpay.presign_contract import SchoolPayPresignRequest as SchoolPayPresignRequest
from ..api.facemch.get_user import FaceInfoType as FaceInfoType
from ..api.facemch.get_user import FaceRealName as FaceRealName
from ..api.facemch.get_user import FaceUserInfo as FaceUserInfo
from ..api.fund_app.apply_budget_receipt import BudgetReceiptRequest as BudgetReceiptRequest
from ..api.fund_app.apply_partner_receipt import PartnerReceiptRequest as PartnerReceiptRequest
from ..api.fund_app.apply_partner_user_authorization import (
    PartnerUserAuthorizationRequest as PartnerUserAuthorizationRequest,
)
from ..api.fund_app.apply_receipt_by_out_bill_no import ReceiptByOutBillNoRequest as ReceiptByOutBillNoRequest
from ..api.fund_app.apply_receipt_by_transfer_bill_no import (
    ReceiptByTransferBillNoRequest as ReceiptByTransferBillNoRequest,
)
from ..api.fund_app.apply_sub_merchant_authorization import (
    SubMerchantAuthorizationRequest as SubMerchantAuthorizationRequest,
)
from ..api.fund_app.apply_user_authorization import PayeeDeviceType as PayeeDeviceType
from ..api.fund_app.apply_user_authorization import UserAuthorizationDevice as UserAuthorizationDevice
from ..api.fund_app.apply_user_authorization import UserAuthorizationRequest as UserAuthorizationRequest
from ..api.fund_app.cancel_partner_transfer import CancelledPartnerTransferBill as CancelledPartnerTransferBill
from ..api.fund_app.cancel_qq_wallet_transfer import CancelledQqWalletTransferBill as CancelledQqWalletTransferBill
from ..api.fund_app.cancel_transfer import CancelledTransferBill as CancelledTransferBill
from ..api.fund_app.create_authorized_partner_transfer import (
    AuthorizedPartnerTransferBill as AuthorizedPartnerTransferBill,
)
from ..api.fund_app.create_authorized_partner_transfer import (
    AuthorizedPartnerTransferRequest as AuthorizedPartnerTransferRequest,
)
from ..api.fund_app.create_authorized_transfer import AuthorizedTransferBill as AuthorizedTransferBill
from ..api.fund_app.create_authorized_transfer import AuthorizedTransferRequest as AuthorizedTransferRequest
from ..api.fund_app.create_charity_budget import CharityBudgetRequest as CharityBudgetRequest
from ..api.fund_app.create_charity_donation import CharityDonationRequest as CharityDonationRequest
from ..api.fund_app.create_charity_donation import DonationTransaction as DonationTransaction
from ..api.fund_app.create_charity_donation import DonationTransactionType as DonationTransactionType
from ..api.fund_app.create_partner_transfer import PartnerTransferBillRequest as PartnerTransferBillRequest
from ..api.fund_app.create_partner_transfer_with_authorization import (
    PartnerTransferWithAuthorizationRequest as PartnerTransferWithAuthorizationRequest,
)
from ..api.fund_app.create_qq_wallet_transfer import QqWalletTransferRequest as QqWalletTransferRequest
from ..api.fund_app.create_red_packet_batch import AcceptedRedPacketBatch as AcceptedRedPacketBatch
from ..api.fund_app.create_red_packet_batch import RedPacketBatchRequest as RedPacketBatchRequest
from ..api.fund_app.create_red_packet_batch import RedPacketOrder as RedPacketOrder
from ..api.fund_app.create_red_packet_batch import RedPacketScene as RedPacketScene
from ..api.fund_app.create_transfer import AcceptedTransferBill as AcceptedTransferBill
from ..api.fund_app.create_transfer import ReceiveStyle as ReceiveStyle
from ..api.fund_app.create_transfer import ReceiveStyleType as ReceiveStyleType
from ..api.fund_app.create_transfer import TransferBillRequest as TransferBillRequest
from ..api.fund_app.create_transfer_with_authorization import (
    AcceptedTransferWithAuthorization as AcceptedTransferWithAuthorization,
)
from ..api.fund_app.create_transfer_with_authorization import (
    TransferWithAuthorizationRequest as TransferWithAuthorizationRequest,
)
from ..api.fund_app.get_partner_transfer import PartnerTransferBill as PartnerTransferBill
from ..api.fund_app.get_sub_merchant_authorization import SubMerchantAuthorization as SubMerchantAuthorization
from ..api.fund_app.get_sub_merchant_authorization import SubMerchantAuthorizationState as SubMerchantAuthorizationState
from ..api.fund_app.unlock_charity_budget import CharityBudgetUnlockRequest as CharityBudgetUnlockRequest
from ..api.fund_app.unlock_charity_budget import UnlockedCharityBudget as UnlockedCharityBudget
from ..api.goldplan.change_custom_page_status import CustomPageChange as CustomPageChange
from ..api.goldplan.change_custom_page_status import CustomPageResult as CustomPageResult
from ..api.goldplan.change_gold_plan_status import GoldPlanChange as GoldPlanChange
from ..api.goldplan.change_gold_plan_status import GoldPlanResult as GoldPlanResult
from ..api.goldplan.change_gold_plan_status import GoldPlanScene as GoldPlanScene
from ..api.goldplan.close_advertising import AdvertisingClosing as AdvertisingClosing
from ..api.goldplan.open_advertising import AdvertisingOpening as AdvertisingOpening
from ..api.goldplan.set_advertising_filter import AdvertisingFilter as AdvertisingFilter
from ..api.hire_power_bank.create_insurance import PowerBankInsuranceRequest as PowerBankInsuranceRequest
from ..api.hire_power_bank.get_user_qualification import (
    PowerBankInsuranceQualification as PowerBankInsuranceQualification,
)
from ..api.lovefeast.get_brand import LoveFeastBrand as LoveFeastBrand
from ..api.lovefeast.list_user_donations import LoveFeastDonationPage as LoveFeastDonationPage
from ..api.marketing.activate_user_membercard import MemberActivation as MemberActivation
from ..api.marketing.add_membercard_service_module import MemberServiceModuleRequest as MemberServiceModuleRequest
from ..api.marketing.add_paygift_merchants import AddedPaygiftMerchants as AddedPaygiftMerchants
from ..api.marketing.add_paygift_merchants import InvalidPaygiftMerchant as InvalidPaygiftMerchant
from ..api.marketing.add_paygift_merchants import PaygiftMerchantsAddition as PaygiftMerchantsAddition
from ..api.marketing.add_retail_representatives import AddedRetailRepresentatives as AddedRetailRepresentatives
from ..api.marketing.add_retail_representatives import RetailRepresentativesAddition as RetailRepresentativesAddition
from ..api.marketing.add_retail_stores import AddedRetailStores as AddedRetailStores
from ..api.marketing.add_retail_stores import RetailStoresAddition as RetailStoresAddition
from ..api.marketing.associate_busifavor_coupon import AssociatedBusifavorCoupon as AssociatedBusifavorCoupon
from ..api.marketing.build_partnership import BuiltPartnership as BuiltPartnership
from ..api.marketing.build_partnership import PartnershipState as PartnershipState
from ..api.marketing.confirm_product_coupon import UserProductCouponConfirmation as UserProductCouponConfirmation
from ..api.marketing.create_busifavor_stock import BusifavorAvailableTimeRequest as BusifavorAvailableTimeRequest
from ..api.marketing.create_busifavor_stock import BusifavorDiscountRuleRequest as BusifavorDiscountRuleRequest
from ..api.marketing.create_busifavor_stock import BusifavorExchangeRuleRequest as BusifavorExchangeRuleRequest
from ..api.marketing.create_busifavor_stock import BusifavorFixedRuleRequest as BusifavorFixedRuleRequest
from ..api.marketing.create_busifavor_stock import BusifavorSendRuleRequest as BusifavorSendRuleRequest
from ..api.marketing.create_busifavor_stock import BusifavorStockRequest as BusifavorStockRequest
from ..api.marketing.create_busifavor_stock import BusifavorUseRuleRequest as BusifavorUseRuleRequest
from ..api.marketing.create_busifavor_stock import BusifavorWeekRequest as BusifavorWeekRequest
from ..api.marketing.create_busifavor_stock import CreatedBusifavorStock as CreatedBusifavorStock
from ..api.marketing.create_busifavor_stock import DayPeriodRequest as DayPeriodRequest
from ..api.marketing.create_busifavor_stock import PeriodRequest as PeriodRequest
from ..api.marketing.create_delivery_plan import DeliveryPlanRequest as DeliveryPlanRequest
from ..api.marketing.create_favor_stock import CreatedFavorStock as CreatedFavorStock
from ..api.marketing.create_favor_stock import FavorAvailableTime as FavorAvailableTime
from ..api.marketing.create_favor_stock import FavorCardLimit as FavorCardLimit
from ..api.marketing.create_favor_stock import FavorDiscountRule as FavorDiscountRule
from ..api.marketing.create_favor_stock import FavorExchangeRule as FavorExchangeRule
from ..api.marketing.create_favor_stock import FavorFixedRuleRequest as FavorFixedRuleRequest
from ..api.marketing.create_favor_stock import FavorFixedTime as FavorFixedTime
from ..api.marketing.create_favor_stock import FavorJumpTarget as FavorJumpTarget
from ..api.marketing.create_favor_stock import FavorPattern as FavorPattern
from ..api.marketing.create_favor_stock import FavorSendRuleRequest as FavorSendRuleRequest
from ..api.marketing.create_favor_stock import FavorStockRequest as FavorStockRequest
from ..api.marketing.create_favor_stock import FavorStockTypeRequest as FavorStockTypeRequest
from ..api.marketing.create_favor_stock import FavorUseRule as FavorUseRule
from ..api.marketing.create_membercard import MemberCardBrandRequest as MemberCardBrandRequest
from ..api.marketing.create_membercard import MemberCardFormRequest as MemberCardFormRequest
from ..api.marketing.create_membercard import MemberCardRequest as MemberCardRequest
from ..api.marketing.create_membercard_activity import ClockTimeRequest as ClockTimeRequest
from ..api.marketing.create_membercard_activity import MemberActivationProgramRequest as MemberActivationProgramRequest
from ..api.marketing.create_membercard_activity import (
    MemberActivityPaymentModeRequest as MemberActivityPaymentModeRequest,
)
from ..api.marketing.create_membercard_activity import MemberActivityPaymentRequest as MemberActivityPaymentRequest
from ..api.marketing.create_membercard_activity import MemberActivityRequest as MemberActivityRequest
from ..api.marketing.create_membercard_activity import MemberActivitySettingRequest as MemberActivitySettingRequest
from ..api.marketing.create_membercard_activity import MemberActivityStockRequest as MemberActivityStockRequest
from ..api.marketing.create_membercard_activity import MemberAwardDayTimeRequest as MemberAwardDayTimeRequest
from ..api.marketing.create_membercard_activity import MemberAwardJumpRequest as MemberAwardJumpRequest
from ..api.marketing.create_membercard_activity import MemberAwardPeriodRequest as MemberAwardPeriodRequest
from ..api.marketing.create_membercard_activity import MemberAwardTimeRequest as MemberAwardTimeRequest
from ..api.marketing.create_membercard_activity import (
    MemberMiniProgramActivityRequest as MemberMiniProgramActivityRequest,
)
from ..api.marketing.create_membercard_activity import MemberPayActivityRequest as MemberPayActivityRequest
from ..api.marketing.create_membercard_qrcode import MemberCardQrCode as MemberCardQrCode
from ..api.marketing.create_membercard_qrcode import MemberCardQrCodeRequest as MemberCardQrCodeRequest
from ..api.marketing.create_membercard_token import MemberCardToken as MemberCardToken
from ..api.marketing.create_membercard_token import MemberCardTokenRequest as MemberCardTokenRequest
from ..api.marketing.create_paygift_activity import CreatedPaygiftActivity as CreatedPaygiftActivity
from ..api.marketing.create_paygift_activity import PaygiftActivityRequest as PaygiftActivityRequest
from ..api.marketing.create_paygift_activity import PaygiftAdvancedSettingRequest as PaygiftAdvancedSettingRequest
from ..api.marketing.create_paygift_activity import PaygiftAwardRequest as PaygiftAwardRequest
from ..api.marketing.create_paygift_activity import PaygiftAwardRuleRequest as PaygiftAwardRuleRequest
from ..api.marketing.create_paygift_activity import PaygiftBaseInfoRequest as PaygiftBaseInfoRequest
from ..api.marketing.create_paygift_activity import PaygiftDayPeriodRequest as PaygiftDayPeriodRequest
from ..api.marketing.create_paygift_activity import PaygiftPaymentMethodInfoRequest as PaygiftPaymentMethodInfoRequest
from ..api.marketing.create_paygift_activity import PaygiftPaymentModeRequest as PaygiftPaymentModeRequest
from ..api.marketing.create_paygift_activity import PaygiftPeriodRequest as PaygiftPeriodRequest
from ..api.marketing.create_paygift_activity import PaygiftPeriodsRequest as PaygiftPeriodsRequest
from ..api.marketing.create_product_coupon import CreatedProductCoupon as CreatedProductCoupon
from ..api.marketing.create_product_coupon import ProductCouponRequest as ProductCouponRequest
from ..api.marketing.create_product_coupon import ProgressiveBundleUsageInfoRequest as ProgressiveBundleUsageInfoRequest
from ..api.marketing.create_product_coupon import SequentialUsageInfoRequest as SequentialUsageInfoRequest
from ..api.marketing.create_product_coupon import SingleUsageInfoRequest as SingleUsageInfoRequest
from ..api.marketing.create_product_coupon_bundle import ProductCouponBundleRequest as ProductCouponBundleRequest
from ..api.marketing.create_product_coupon_image import CombineImageInput as CombineImageInput
from ..api.marketing.create_product_coupon_image import CutOutInput as CutOutInput
from ..api.marketing.create_product_coupon_image import ImageTask as ImageTask
from ..api.marketing.create_product_coupon_image import ImageTaskRequest as ImageTaskRequest
from ..api.marketing.create_product_coupon_stock import ProductCouponStockRequest as ProductCouponStockRequest
from ..api.marketing.create_receipt_entrance import ReceiptEntranceRequest as ReceiptEntranceRequest
from ..api.marketing.create_retail_materials import RetailMaterial as RetailMaterial
from ..api.marketing.create_retail_materials import RetailMaterialRequest as RetailMaterialRequest
from ..api.marketing.create_retail_materials import RetailMaterials as RetailMaterials
from ..api.marketing.deactivate_busifavor_coupon import BusifavorCouponDeactivation as BusifavorCouponDeactivation
from ..api.marketing.deactivate_busifavor_coupon import DeactivatedBusifavorCoupon as DeactivatedBusifavorCoupon
from ..api.marketing.deactivate_user_product_coupon import (
    UserProductCouponDeactivation as UserProductCouponDeactivation,
)
from ..api.marketing.deactivate_user_product_coupon_bundle import (
    UserProductCouponBundleDeactivation as UserProductCouponBundleDeactivation,
)
from ..api.marketing.decrypt_membercard_code import DecryptedMemberCode as DecryptedMemberCode
from ..api.marketing.delete_coupon_code import DeletedCouponCode as DeletedCouponCode
from ..api.marketing.deposit_membercard_codes import CodeDepositResult as CodeDepositResult
from ..api.marketing.deposit_membercard_codes import DepositedMemberCardCode as DepositedMemberCardCode
from ..api.marketing.deposit_membercard_codes import MemberCardCodeDeposit as MemberCardCodeDeposit
from ..api.marketing.deposit_membercard_codes import MemberCardCodeDepositResult as MemberCardCodeDepositResult
from ..api.marketing.disassociate_busifavor_coupon import DisassociatedBusifavorCoupon as DisassociatedBusifavorCoupon
from ..api.marketing.enter_bank_multi_activity import BankMultiActivityEntry as BankMultiActivityEntry
from ..api.marketing.enter_bank_multi_activity import EnteredBankActivity as EnteredBankActivity
from ..api.marketing.enter_goods_subsidy_activity import EnteringStore as EnteringStore
from ..api.marketing.enter_goods_subsidy_activity import EnteringStoreRequest as EnteringStoreRequest
from ..api.marketing.enter_goods_subsidy_activity import GoodsSubsidyEntry as GoodsSubsidyEntry
from ..api.marketing.enter_goods_subsidy_activity import GoodsSubsidyEntryResult as GoodsSubsidyEntryResult
from ..api.marketing.enter_goods_subsidy_activity import StoreEntry as StoreEntry
from ..api.marketing.enter_goods_subsidy_activity import StoreEntryRequest as StoreEntryRequest
from ..api.marketing.enter_weekly_discount import EnteredWeeklyDiscount as EnteredWeeklyDiscount
from ..api.marketing.enter_weekly_discount import WeeklyDiscountEntry as WeeklyDiscountEntry
from ..api.marketing.get_bank_multi_coupon import BankCouponState as BankCouponState
from ..api.marketing.get_bank_multi_coupon import BankMultiCoupon as BankMultiCoupon
from ..api.marketing.get_bank_multi_coupon import BankUsedAmounts as BankUsedAmounts
from ..api.marketing.get_busifavor_callback import BusifavorCallback as BusifavorCallback
from ..api.marketing.get_busifavor_stock import BusifavorCodeCount as BusifavorCodeCount
from ..api.marketing.get_busifavor_stock import BusifavorNotifyConfig as BusifavorNotifyConfig
from ..api.marketing.get_busifavor_stock import BusifavorSendCount as BusifavorSendCount
from ..api.marketing.get_busifavor_stock import BusifavorSendRule as BusifavorSendRule
from ..api.marketing.get_busifavor_stock import BusifavorStock as BusifavorStock
from ..api.marketing.get_busifavor_stock import BusifavorStockState as BusifavorStockState
from ..api.marketing.get_coupon_code import CouponCodeDetail as CouponCodeDetail
from ..api.marketing.get_favor_callback import FavorCallback as FavorCallback
from ..api.marketing.get_member_reminder import MemberReminder as MemberReminder
from ..api.marketing.get_member_reminder import MemberReminderState as MemberReminderState
from ..api.marketing.get_member_reminder import ReceivedMemberCard as ReceivedMemberCard
from ..api.marketing.get_membercard_activation import MemberActivationInfo as MemberActivationInfo
from ..api.marketing.get_product_coupon_image import ImageTaskResult as ImageTaskResult
from ..api.marketing.get_user_membercard import MemberServiceAction as MemberServiceAction
from ..api.marketing.get_user_membercard import MemberServiceContent as MemberServiceContent
from ..api.marketing.get_user_membercard import MemberServiceField as MemberServiceField
from ..api.marketing.get_user_membercard import MemberServiceMessage as MemberServiceMessage
from ..api.marketing.get_user_membercard import MemberServiceState as MemberServiceState
from ..api.marketing.get_user_membercard import UserMemberCard as UserMemberCard
from ..api.marketing.get_user_membercard import UserMemberCardState as UserMemberCardState
from ..api.marketing.get_user_membercard import UserMemberServiceModule as UserMemberServiceModule
from ..api.marketing.import_membercard_by_openid import OpenIdMemberImport as OpenIdMemberImport
from ..api.marketing.import_membercard_by_phone import PhoneMemberImport as PhoneMemberImport
from ..api.marketing.invalidate_user_membercard import MemberCardInvalidation as MemberCardInvalidation
from ..api.marketing.list_bank_user_imports import BankPackageTaskPage as BankPackageTaskPage
from ..api.marketing.list_busifavor_coupons import BusifavorCouponPage as BusifavorCouponPage
from ..api.marketing.list_busifavor_coupons import BusifavorCouponStateWanted as BusifavorCouponStateWanted
from ..api.marketing.list_busifavor_subsidies import CouponSubsidyPaymentList as CouponSubsidyPaymentList
from ..api.marketing.list_coupon_codes import CouponCodePage as CouponCodePage
from ..api.marketing.list_delivery_plans import DeliveryAuditState as DeliveryAuditState
from ..api.marketing.list_delivery_plans import DeliveryPlanPage as DeliveryPlanPage
from ..api.marketing.list_favor_coupons import FavorCouponPage as FavorCouponPage
from ..api.marketing.list_favor_coupons import FavorCouponStateWanted as FavorCouponStateWanted
from ..api.marketing.list_favor_stock_goods import FavorStockGoodsPage as FavorStockGoodsPage
from ..api.marketing.list_favor_stock_merchants import FavorStockMerchantPage as FavorStockMerchantPage
from ..api.marketing.list_favor_stocks import FavorStockPage as FavorStockPage
from ..api.marketing.list_goods_subsidy_activities import GoodsSubsidyActivity as GoodsSubsidyActivity
from ..api.marketing.list_goods_subsidy_activities import GoodsSubsidyActivityPage as GoodsSubsidyActivityPage
from ..api.marketing.list_goods_subsidy_activities import GoodsSubsidyArea as GoodsSubsidyArea
from ..api.marketing.list_goods_subsidy_activities import GoodsSubsidyInfo as GoodsSubsidyInfo
from ..api.marketing.list_goods_subsidy_activities import GoodsSubsidyRule as GoodsSubsidyRule
from ..api.marketing.list_goods_subsidy_activities import SubsidizedGoods as SubsidizedGoods
from ..api.marketing.list_membercard_activities import MemberActivityPage as MemberActivityPage
from ..api.marketing.list_membercards import MemberCardPage as MemberCardPage
from ..api.marketing.list_partnerships import Partnership as Partnership
from ..api.marketing.list_partnerships import PartnershipPage as PartnershipPage
from ..api.marketing.list_paygift_activities import PaygiftActivityPage as PaygiftActivityPage
from ..api.marketing.list_paygift_goods import PaygiftGoods as PaygiftGoods
from ..api.marketing.list_paygift_goods import PaygiftGoodsPage as PaygiftGoodsPage
from ..api.marketing.list_paygift_merchants import PaygiftMerchant as PaygiftMerchant
from ..api.marketing.list_paygift_merchants import PaygiftMerchantPage as PaygiftMerchantPage
from ..api.marketing.list_product_coupon_stocks import ProductCouponStockPage as ProductCouponStockPage
from ..api.marketing.list_product_coupon_stores import CouponStorePage as CouponStorePage
from ..api.marketing.list_retail_representatives import RetailRepresentativePage as RetailRepresentativePage
from ..api.marketing.list_retail_stores import RetailStorePage as RetailStorePage
from ..api.marketing.list_user_membercards import UserMemberCardNumbers as UserMemberCardNumbers
from ..api.marketing.list_user_membercards import UserMemberCardPage as UserMemberCardPage
from ..api.marketing.list_user_product_coupons import UserProductCouponPage as UserProductCouponPage
from ..api.marketing.list_weekly_discounts import WeeklyDiscountPage as WeeklyDiscountPage
from ..api.marketing.list_withdraw_coupons import WithdrawCoupon as WithdrawCoupon
from ..api.marketing.list_withdraw_coupons import WithdrawCouponPage as WithdrawCouponPage
from ..api.marketing.lock_goods_subsidy import LockedGoodsSubsidy as LockedGoodsSubsidy
from ..api.marketing.modify_busifavor_stock import BusifavorAbuseRule as BusifavorAbuseRule
from ..api.marketing.modify_busifavor_stock import BusifavorStockChange as BusifavorStockChange
from ..api.marketing.modify_busifavor_stock import BusifavorUseMethodChange as BusifavorUseMethodChange
from ..api.marketing.modify_busifavor_stock_budget import BusifavorBudget as BusifavorBudget
from ..api.marketing.modify_busifavor_stock_budget import BusifavorBudgetChange as BusifavorBudgetChange
from ..api.marketing.modify_delivery_plan import DeliveryPlanContent as DeliveryPlanContent
from ..api.marketing.modify_delivery_plan import DeliveryPlanModification as DeliveryPlanModification
from ..api.marketing.modify_favor_stock_goods import ChangedFavorGoods as ChangedFavorGoods
from ..api.marketing.modify_favor_stock_goods import FavorGoodsChange as FavorGoodsChange
from ..api.marketing.modify_membercard import MemberCardChange as MemberCardChange
from ..api.marketing.modify_membercard import MemberCardFormChange as MemberCardFormChange
from ..api.marketing.modify_membercard_rights import MemberBonusRequest as MemberBonusRequest
from ..api.marketing.modify_membercard_rights import MemberCardRightsChange as MemberCardRightsChange
from ..api.marketing.modify_membercard_rights import MemberFapiaoRequest as MemberFapiaoRequest
from ..api.marketing.modify_membercard_rights import MemberFavorRequest as MemberFavorRequest
from ..api.marketing.modify_membercard_rights import MemberFavorTitle as MemberFavorTitle
from ..api.marketing.modify_membercard_rights import MemberPriceTitle as MemberPriceTitle
from ..api.marketing.modify_membercard_service_module import MemberServiceModuleChange as MemberServiceModuleChange
from ..api.marketing.modify_product_coupon import ProductCouponChange as ProductCouponChange
from ..api.marketing.modify_receipt_entrance import ReceiptEntranceChange as ReceiptEntranceChange
from ..api.marketing.modify_user_membercard import MemberBalanceChange as MemberBalanceChange
from ..api.marketing.modify_user_membercard import UserMemberCardChange as UserMemberCardChange
from ..api.marketing.modify_user_membercard_rights import UserMemberRightsChange as UserMemberRightsChange
from ..api.marketing.pause_favor_stock import PausedFavorStock as PausedFavorStock
from ..api.marketing.pay_busifavor_subsidy import CouponSubsidyPaymentRequest as CouponSubsidyPaymentRequest
from ..api.marketing.prepare_busifavor_product_coupon import (
    BusifavorProductCouponPreparation as BusifavorProductCouponPreparation,
)
from ..api.marketing.prepare_busifavor_product_coupon import (
    PreparedBusifavorProductCoupon as PreparedBusifavorProductCoupon,
)
from ..api.marketing.prepare_product_coupon import UserProductCouponPreparation as UserProductCouponPreparation
from ..api.marketing.prepare_product_coupon_bundle import (
    UserProductCouponBundlePreparation as UserProductCouponBundlePreparation,
)
from ..api.marketing.remind_member_by_phone import MemberReminderRequest as MemberReminderRequest
from ..api.marketing.remind_member_by_phone import RemindedMember as RemindedMember
from ..api.marketing.remove_paygift_merchants import PaygiftMerchantsRemoval as PaygiftMerchantsRemoval
from ..api.marketing.remove_paygift_merchants import RemovedPaygiftMerchants as RemovedPaygiftMerchants
from ..api.marketing.remove_retail_representatives import RemovedRetailRepresentatives as RemovedRetailRepresentatives
from ..api.marketing.remove_retail_representatives import RetailRepresentativesRemoval as RetailRepresentativesRemoval
from ..api.marketing.remove_retail_stores import RemovedRetailStores as RemovedRetailStores
from ..api.marketing.remove_retail_stores import RetailStoresRemoval as RetailStoresRemoval
from ..api.marketing.request_favor_refund_flow_of_day import FavorRefundFlowOfDay as FavorRefundFlowOfDay
from ..api.marketing.request_favor_use_flow_of_day import FavorUseFlowOfDay as FavorUseFlowOfDay
from ..api.marketing.restart_favor_stock import RestartedFavorStock as RestartedFavorStock
from ..api.marketing.return_busifavor_coupon import BusifavorCouponReturn as BusifavorCouponReturn
from ..api.marketing.return_busifavor_coupon import ReturnedBusifavorCoupon as ReturnedBusifavorCoupon
from ..api.marketing.return_busifavor_subsidy import CouponSubsidyReturnRequest as CouponSubsidyReturnRequest
from ..api.marketing.return_product_coupon import UserProductCouponReturn as UserProductCouponReturn
from ..api.marketing.send_busifavor_coupon import BusifavorCouponGift as BusifavorCouponGift
from ..api.marketing.send_busifavor_product_coupon import BusifavorProductCouponGift as BusifavorProductCouponGift
from ..api.marketing.send_busifavor_product_coupon import BusifavorProductCouponType as BusifavorProductCouponType
from ..api.marketing.send_consumption_card import ConsumptionCardGift as ConsumptionCardGift
from ..api.marketing.send_consumption_card import GivenConsumptionCard as GivenConsumptionCard
from ..api.marketing.send_favor_coupon import FavorCouponGift as FavorCouponGift
from ..api.marketing.send_favor_coupon import GivenFavorCoupon as GivenFavorCoupon
from ..api.marketing.send_product_coupon import UserProductCouponRequest as UserProductCouponRequest
from ..api.marketing.send_product_coupon_bundle import UserProductCouponBundleRequest as UserProductCouponBundleRequest
from ..api.marketing.send_withdraw_coupon import GivenWithdrawCoupon as GivenWithdrawCoupon
from ..api.marketing.send_withdraw_coupon import WithdrawCouponGift as WithdrawCouponGift
from ..api.marketing.set_busifavor_callback import BusifavorCallbackRequest as BusifavorCallbackRequest
from ..api.marketing.set_busifavor_callback import ChangedBusifavorCallback as ChangedBusifavorCallback
from ..api.marketing.set_delivery_plan_callback import DeliveryPlanCallback as DeliveryPlanCallback
from ..api.marketing.set_delivery_plan_callback import DeliveryPlanCallbackRequest as DeliveryPlanCallbackRequest
from ..api.marketing.set_favor_callback import ChangedFavorCallback as ChangedFavorCallback
from ..api.marketing.set_favor_callback import FavorCallbackRequest as FavorCallbackRequest
from ..api.marketing.set_membercard_callback import MemberCardCallbackRequest as MemberCardCallbackRequest
from ..api.marketing.set_product_coupon_callback import ProductCouponCallbackRequest as ProductCouponCallbackRequest
from ..api.marketing.set_user_membercard_service import MemberServiceActionRequest as MemberServiceActionRequest
from ..api.marketing.set_user_membercard_service import MemberServiceContentRequest as MemberServiceContentRequest
from ..api.marketing.set_user_membercard_service import MemberServiceDataRequest as MemberServiceDataRequest
from ..api.marketing.set_user_membercard_service import MemberServiceFieldRequest as MemberServiceFieldRequest
from ..api.marketing.set_user_membercard_service import MemberServiceMessageRequest as MemberServiceMessageRequest
from ..api.marketing.set_user_membercard_service import MemberServiceStateRequest as MemberServiceStateRequest
from ..api.marketing.start_favor_stock import StartedFavorStock as StartedFavorStock
from ..api.marketing.stop_favor_stock import StoppedFavorStock as StoppedFavorStock
from ..api.marketing.terminate_membercard_activity import TerminatedMemberActivity as TerminatedMemberActivity
from ..api.marketing.terminate_partnership import TerminatedPartnership as TerminatedPartnership
from ..api.marketing.terminate_paygift_activity import TerminatedPaygiftActivity as TerminatedPaygiftActivity
from ..api.marketing.unlock_goods_subsidy import UnlockedGoodsSubsidy as UnlockedGoodsSubsidy
from ..api.marketing.upgrade_membercard import MemberCardUpgrade as MemberCardUpgrade
from ..api.marketing.upload_coupon_codes import CouponCodeFailure as CouponCodeFailure
from ..api.marketing.upload_coupon_codes import CouponCodeUpload as CouponCodeUpload
from ..api.marketing.upload_coupon_codes import CouponCodeUploadResult as CouponCodeUploadResult
from ..api.marketing.upload_marketing_image import UploadedMarketingImage as UploadedMarketingImage
from ..api.marketing.upload_product_coupon_codes import ProductCouponCodeFailure as ProductCouponCodeFailure
from ..api.marketing.upload_product_coupon_codes import ProductCouponCodeUpload as ProductCouponCodeUpload
from ..api.marketing.upload_product_coupon_codes import ProductCouponCodeUploadResult as ProductCouponCodeUploadResult
from ..api.marketing.upload_product_coupon_image import UploadedProductCouponImage as UploadedProductCouponImage
from ..api.marketing.upload_shopping_receipt import ReceiptContact as ReceiptContact
from ..api.marketing.upload_shopping_receipt import ReceiptContactRequest as ReceiptContactRequest
from ..api.marketing.upload_shopping_receipt import ShoppingReceipt as ShoppingReceipt
from ..api.marketing.upload_shopping_receipt import UploadedReceipt as UploadedReceipt
from ..api.marketing.upload_shopping_receipt_link import ReceiptJump as ReceiptJump
from ..api.marketing.upload_shopping_receipt_link import ReceiptJumpInfo as ReceiptJumpInfo
from ..api.marketing.upload_shopping_receipt_link import ReceiptJumpRequest as ReceiptJumpRequest
from ..api.marketing.upload_shopping_receipt_link import ReceiptJumpUpload as ReceiptJumpUpload
from ..api.marketing.upload_shopping_receipt_link import UploadedReceiptJump as UploadedReceiptJump
from ..api.marketing.use_busifavor_coupon import BusifavorCouponUse as BusifavorCouponUse
from ..api.marketing.use_busifavor_coupon import UsedBusifavorCoupon as UsedBusifavorCoupon
from ..api.marketing.use_product_coupon import CouponOrderRequest as CouponOrderRequest
from ..api.marketing.use_product_coupon import CouponScoreOrderRequest as CouponScoreOrderRequest
from ..api.marketing.use_product_coupon import UserProductCouponUse as UserProductCouponUse
from ..api.mch_manage.list_records import ManageRecordPage as ManageRecordPage
from ..api.mch_manage.submit_information import ManageSubmission as ManageSubmission
from ..api.mch_manage.submit_information import ManageSubmissionNumber as ManageSubmissionNumber
from ..api.mch_manage.upload_submission_file import ManageUploadedFile as ManageUploadedFile
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalAccount as ClosedWithdrawalAccount
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalBankAccount as ClosedWithdrawalBankAccount
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalBankAccountType as ClosedWithdrawalBankAccountType
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalIdentity as ClosedWithdrawalIdentity
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalMaterials as ClosedWithdrawalMaterials
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalNumbers as ClosedWithdrawalNumbers
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalPayee as ClosedWithdrawalPayee
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalPayeeType as ClosedWithdrawalPayeeType
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalProof as ClosedWithdrawalProof
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalProofs as ClosedWithdrawalProofs
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalProofType as ClosedWithdrawalProofType
from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalRequest as ClosedWithdrawalRequest
from ..api.mch_operation_manage.get_due_diligence import DueDiligence as DueDiligence
from ..api.mch_operation_manage.get_due_diligence import DueDiligenceItemRejection as DueDiligenceItemRejection
from ..api.mch_operation_manage.get_due_diligence import DueDiligenceRejection as DueDiligenceRejection
from ..api.mch_operation_manage.get_limitations import LimitationActionType as LimitationActionType
from ..api.mch_operation_manage.get_limitations import LimitationCase as LimitationCase
from ..api.mch_operation_manage.get_limitations import LimitationReasonType as LimitationReasonType
from ..api.mch_operation_manage.get_limitations import LimitationRecoverWay as LimitationRecoverWay
from ..api.mch_operation_manage.get_limitations import MerchantLimitation as MerchantLimitation
from ..api.mch_operation_manage.get_limitations import MerchantLimitations as MerchantLimitations
from ..api.mch_operation_manage.submit_due_diligence import DueDiligenceSubmission as DueDiligenceSubmission
from ..api.mch_operation_manage.submit_due_diligence import SubmittedDueDiligence as SubmittedDueDiligence
from ..api.mch_operation_manage.submit_due_diligence import SubmittedDueDiligenceItem as SubmittedDueDiligenceItem
from ..api.mch_operation_manage.submit_due_diligence import (
    SubmittedDueDiligenceRelation as SubmittedDueDiligenceRelation,
)
from ..api.mch_operation_manage.submit_due_diligence import SubmittedDueDiligenceResult as SubmittedDueDiligenceResult
from ..api.mch_operation_manage.submit_due_diligence import SubmittedDueDiligenceRule as SubmittedDueDiligenceRule
from ..api.mch_operation_manage.upload_due_diligence_file import DueDiligenceUploadedFile as DueDiligenceUploadedFile
from ..api.mchalterapply.revoke_subject_alteration import AlterationRevocation as AlterationRevocation
from ..api.mchalterapply.revoke_subject_alteration import AlterationRevocationResult as AlterationRevocationResult
from ..api.mchalterapply.submit_contact_alteration import AlteredContact as AlteredContact
from ..api.mchalterapply.submit_contact_alteration import ContactAlteration as ContactAlteration
from ..api.mchalterapply.submit_name_alteration import NameAlteration as NameAlteration
from ..api.mchalterapply.submit_subject_alteration import AlterationAddition as AlterationAddition
from ..api.mchalterapply.submit_subject_alteration import AlterationScope as AlterationScope
from ..api.mchalterapply.submit_subject_alteration import AlteredBeneficiary as AlteredBeneficiary
from ..api.mchalterapply.submit_subject_alteration import AlteredCertificate as AlteredCertificate
from ..api.mchalterapply.submit_subject_alteration import AlteredFinanceLicense as AlteredFinanceLicense
from ..api.mchalterapply.submit_subject_alteration import AlteredFinanceType as AlteredFinanceType
from ..api.mchalterapply.submit_subject_alteration import AlteredLegalPerson as AlteredLegalPerson
from ..api.mchalterapply.submit_subject_alteration import AlteredLicense as AlteredLicense
from ..api.mchalterapply.submit_subject_alteration import SubjectAlteration as SubjectAlteration
from ..api.med_ins.create_order import CashAdditionRequest as CashAdditionRequest
from ..api.med_ins.create_order import CashReductionRequest as CashReductionRequest
from ..api.med_ins.create_order import InsuranceMessage as InsuranceMessage
from ..api.med_ins.create_order import MedicalCardType as MedicalCardType
from ..api.med_ins.create_order import MedicalPerson as MedicalPerson
from ..api.med_ins.create_order import MedInsOrderRequest as MedInsOrderRequest
from ..api.med_ins.report_refund import MedInsRefundReport as MedInsRefundReport
from ..api.merchant.create_withdrawal import MerchantWithdrawalAccepted as MerchantWithdrawalAccepted
from ..api.merchant.create_withdrawal import MerchantWithdrawalRequest as MerchantWithdrawalRequest
from ..api.merchant.request_failed_withdrawals_bill import FailedWithdrawalBillType as FailedWithdrawalBillType
from ..api.merchant_risk_manage.get_trade_risk import TradeRisk as TradeRisk
from ..api.merchant_risk_manage.list_risk_trades import RiskTrade as RiskTrade
from ..api.merchant_risk_manage.list_risk_trades import RiskTradePage as RiskTradePage
from ..api.merchant_risk_manage.list_risk_trades import RiskTradeQuery as RiskTradeQuery
from ..api.merchant_risk_manage.report_risk_trade_result import RiskTradeAnswer as RiskTradeAnswer
from ..api.merchant_risk_manage.report_risk_trade_result import RiskTradeMeasure as RiskTradeMeasure
from ..api.merchant_risk_manage.report_risk_trade_result import RiskTradeResult as RiskTradeResult
from ..api.merchant_risk_manage.report_risk_trade_result import RiskTradeVerdict as RiskTradeVerdict
from ..api.merchant_risk_manage.report_trade_information import TradeLivingExpenses as TradeLivingExpenses
from ..api.merchant_risk_manage.report_trade_information import TradeRechargeInformation as TradeRechargeInformation
from ..api.merchant_risk_manage.report_trade_information import TradeUnionInformation as TradeUnionInformation
from ..api.merchant_risk_manage.report_trade_information import TradeUnionReport as TradeUnionReport
from ..api.merchant_risk_manage.report_trade_information import TradeUnionSubOrder as TradeUnionSubOrder
from ..api.merchant_risk_manage.report_trade_risk_result import TradeRiskResult as TradeRiskResult
from ..api.merchant_risk_manage.report_trade_risk_result import TradeRiskResultReply as TradeRiskResultReply
from ..api.merchant_service.complete_complaint import ComplaintCompletion as ComplaintCompletion
from ..api.merchant_service.create_feedback import ComplaintFeedback as ComplaintFeedback
from ..api.merchant_service.list_complaints import ComplaintPage as ComplaintPage
from ..api.merchant_service.list_negotiation_history import ClickedMessage as ClickedMessage
from ..api.merchant_service.list_negotiation_history import NegotiationEntry as NegotiationEntry
from ..api.merchant_service.list_negotiation_history import NegotiationHistory as NegotiationHistory
from ..api.merchant_service.list_negotiation_history import NegotiationOperateType as NegotiationOperateType
from ..api.merchant_service.list_negotiation_history import SentMessage as SentMessage
from ..api.merchant_service.list_negotiation_history import SentMessageAction as SentMessageAction
from ..api.merchant_service.list_negotiation_history import SentMessageBlock as SentMessageBlock
from ..api.merchant_service.list_negotiation_history import SentMessageButton as SentMessageButton
from ..api.merchant_service.list_negotiation_history import SentMessageButtonGroup as SentMessageButtonGroup
from ..api.merchant_service.list_negotiation_history import SentMessageExpiry as SentMessageExpiry
from ..api.merchant_service.list_negotiation_history import SentMessageFaq as SentMessageFaq
from ..api.merchant_service.list_negotiation_history import SentMessageFaqList as SentMessageFaqList
from ..api.merchant_service.list_negotiation_history import SentMessageImage as SentMessageImage
from ..api.merchant_service.list_negotiation_history import SentMessageLink as SentMessageLink
from ..api.merchant_service.list_negotiation_history import SentMessageMiniProgram as SentMessageMiniProgram
from ..api.merchant_service.list_negotiation_history import SentMessageReply as SentMessageReply
from ..api.merchant_service.list_negotiation_history import SentMessageText as SentMessageText
from ..api.merchant_service.list_transaction_complaints import TransactionComplaintPage as TransactionComplaintPage
from ..api.merchant_service.list_transaction_negotiation_history import (
    TransactionNegotiationEntry as TransactionNegotiationEntry,
)
from ..api.merchant_service.list_transaction_negotiation_history import (
    TransactionNegotiationHistory as TransactionNegotiationHistory,
)
from ..api.merchant_service.list_transaction_negotiation_history import (
    TransactionNegotiationOperateType as TransactionNegotiationOperateType,
)
from ..api.merchant_service.respond_immediately import ImmediateResponse as ImmediateResponse
from ..api.merchant_service.respond_immediately import ImmediateResponseResult as ImmediateResponseResult
from ..api.merchant_service.respond_immediately import Message as Message
from ..api.merchant_service.respond_immediately import MessageAction as MessageAction
from ..api.merchant_service.respond_immediately import MessageBlock as MessageBlock
from ..api.merchant_service.respond_immediately import MessageButton as MessageButton
from ..api.merchant_service.respond_immediately import MessageButtonGroup as MessageButtonGroup
from ..api.merchant_service.respond_immediately import MessageExpiry as MessageExpiry
from ..api.merchant_service.respond_immediately import MessageFaq as MessageFaq
from ..api.merchant_service.respond_immediately import MessageFaqList as MessageFaqList
from ..api.merchant_service.respond_immediately import MessageImage as MessageImage
from ..api.merchant_service.respond_immediately import MessageLink as MessageLink
from ..api.merchant_service.respond_immediately import MessageMiniProgram as MessageMiniProgram
from ..api.merchant_service.respond_immediately import MessageReply as MessageReply
from ..api.merchant_service.respond_immediately import MessageText as MessageText
from ..api.merchant_service.respond_to_complaint import ComplaintMiniProgram as ComplaintMiniProgram
from ..api.merchant_service.respond_to_complaint import ComplaintResponse as ComplaintResponse
from ..api.merchant_service.update_refund_progress import RefundDecision as RefundDecision
from ..api.merchant_service.update_refund_progress import RefundProgress as RefundProgress
from ..api.merchants.create_merchant import HongKongMerchantCreated as HongKongMerchantCreated
from ..api.merchants.create_merchant import HongKongSubMerchantRequest as HongKongSubMerchantRequest
from ..api.merchants.create_merchant import HongKongVerificationStatus as HongKongVerificationStatus
from ..api.merchants.get_merchant import HongKongBusinessInReply as HongKongBusinessInReply
from ..api.merchants.get_merchant import HongKongContactInReply as HongKongContactInReply
from ..api.merchants.get_merchant import HongKongMerchant as HongKongMerchant
from ..api.merchants.get_merchant import HongKongMerchantState as HongKongMerchantState
from ..api.merchants.get_merchant import HongKongPersonInReply as HongKongPersonInReply
from ..api.merchants.get_merchant import HongKongRejection as HongKongRejection
from ..api.merchants.get_merchant import HongKongWebPaymentState as HongKongWebPaymentState
from ..api.merchants.update_merchant import HongKongMerchantUpdated as HongKongMerchantUpdated
from ..api.merchants.update_merchant import HongKongSubMerchantUpdate as HongKongSubMerchantUpdate
from ..api.multiuse.send_coupon import GivenSpendingMoney as GivenSpendingMoney
from ..api.multiuse.send_coupon import SpendingMoneyCardType as SpendingMoneyCardType
from ..api.multiuse.send_coupon import SpendingMoneyGift as SpendingMoneyGift
from ..api.new_tax_control_fapiao.create_card_template import FapiaoCardCell as FapiaoCardCell
from ..api.new_tax_control_fapiao.create_card_template import FapiaoCardTemplate as FapiaoCardTemplate
from ..api.new_tax_control_fapiao.create_card_template import FapiaoCardTemplateReply as FapiaoCardTemplateReply
from ..api.new_tax_control_fapiao.create_card_template import FapiaoCardTemplateRequest as FapiaoCardTemplateRequest
from ..api.new_tax_control_fapiao.get_application import Fapiao as Fapiao
from ..api.new_tax_control_fapiao.get_application import FapiaoApplication as FapiaoApplication
from ..api.new_tax_control_fapiao.get_application import FapiaoCard as FapiaoCard
from ..api.new_tax_control_fapiao.get_application import FapiaoDocument as FapiaoDocument
from ..api.new_tax_control_fapiao.get_application import FapiaoItemInReply as FapiaoItemInReply
from ..api.new_tax_control_fapiao.get_base_information import FapiaoBaseInformation as FapiaoBaseInformation
from ..api.new_tax_control_fapiao.get_invitation_url import FapiaoInvitation as FapiaoInvitation
from ..api.new_tax_control_fapiao.get_invitation_url import FapiaoInvitationOperation as FapiaoInvitationOperation
from ..api.new_tax_control_fapiao.get_invitation_url import FapiaoMode as FapiaoMode
from ..api.new_tax_control_fapiao.get_merchant_status import FapiaoAbilityState as FapiaoAbilityState
from ..api.new_tax_control_fapiao.get_merchant_status import FapiaoAbilityStatus as FapiaoAbilityStatus
from ..api.new_tax_control_fapiao.get_merchant_status import FapiaoBillingPerson as FapiaoBillingPerson
from ..api.new_tax_control_fapiao.get_merchant_status import FapiaoDigitalMode as FapiaoDigitalMode
from ..api.new_tax_control_fapiao.get_merchant_status import FapiaoDigitalModeStatus as FapiaoDigitalModeStatus
from ..api.new_tax_control_fapiao.get_merchant_status import FapiaoMerchantStatus as FapiaoMerchantStatus
from ..api.new_tax_control_fapiao.get_merchant_status import FapiaoThirdMode as FapiaoThirdMode
from ..api.new_tax_control_fapiao.get_merchant_status import FapiaoThirdModeStatus as FapiaoThirdModeStatus
from ..api.new_tax_control_fapiao.get_title_url import FapiaoTitleLink as FapiaoTitleLink
from ..api.new_tax_control_fapiao.get_title_url import FapiaoTitleSource as FapiaoTitleSource
from ..api.new_tax_control_fapiao.insert_cards import FapiaoCardInsertion as FapiaoCardInsertion
from ..api.new_tax_control_fapiao.insert_cards import FapiaoSeller as FapiaoSeller
from ..api.new_tax_control_fapiao.insert_cards import InsertedFapiao as InsertedFapiao
from ..api.new_tax_control_fapiao.issue_fapiao import FapiaoBuyer as FapiaoBuyer
from ..api.new_tax_control_fapiao.issue_fapiao import FapiaoIssue as FapiaoIssue
from ..api.new_tax_control_fapiao.issue_fapiao import FapiaoIssueDetail as FapiaoIssueDetail
from ..api.new_tax_control_fapiao.issue_fapiao import FapiaoIssueItem as FapiaoIssueItem
from ..api.new_tax_control_fapiao.issue_general_fapiao import GeneralFapiaoDetail as GeneralFapiaoDetail
from ..api.new_tax_control_fapiao.issue_general_fapiao import GeneralFapiaoIssue as GeneralFapiaoIssue
from ..api.new_tax_control_fapiao.issue_general_fapiao import GeneralFapiaoItem as GeneralFapiaoItem
from ..api.new_tax_control_fapiao.issue_passenger_transport_fapiao import FapiaoPassenger as FapiaoPassenger
from ..api.new_tax_control_fapiao.issue_passenger_transport_fapiao import (
    FapiaoPassengerDocumentType as FapiaoPassengerDocumentType,
)
from ..api.new_tax_control_fapiao.issue_passenger_transport_fapiao import (
    FapiaoTransportationClass as FapiaoTransportationClass,
)
from ..api.new_tax_control_fapiao.issue_passenger_transport_fapiao import (
    FapiaoTransportationType as FapiaoTransportationType,
)
from ..api.new_tax_control_fapiao.issue_passenger_transport_fapiao import (
    PassengerTransportFapiaoDetail as PassengerTransportFapiaoDetail,
)
from ..api.new_tax_control_fapiao.issue_passenger_transport_fapiao import (
    PassengerTransportFapiaoIssue as PassengerTransportFapiaoIssue,
)
from ..api.new_tax_control_fapiao.issue_passenger_transport_fapiao import (
    PassengerTransportFapiaoItem as PassengerTransportFapiaoItem,
)
from ..api.new_tax_control_fapiao.issue_real_estate_leasing_fapiao import FapiaoLease as FapiaoLease
from ..api.new_tax_control_fapiao.issue_real_estate_leasing_fapiao import (
    RealEstateLeasingFapiaoDetail as RealEstateLeasingFapiaoDetail,
)
from ..api.new_tax_control_fapiao.issue_real_estate_leasing_fapiao import (
    RealEstateLeasingFapiaoIssue as RealEstateLeasingFapiaoIssue,
)
from ..api.new_tax_control_fapiao.issue_real_estate_leasing_fapiao import (
    RealEstateLeasingFapiaoItem as RealEstateLeasingFapiaoItem,
)
from ..api.new_tax_control_fapiao.issue_refined_oil_fapiao import FapiaoOilUnit as FapiaoOilUnit
from ..api.new_tax_control_fapiao.issue_refined_oil_fapiao import FapiaoRefuelling as FapiaoRefuelling
from ..api.new_tax_control_fapiao.issue_refined_oil_fapiao import RefinedOilFapiaoDetail as RefinedOilFapiaoDetail
from ..api.new_tax_control_fapiao.issue_refined_oil_fapiao import RefinedOilFapiaoIssue as RefinedOilFapiaoIssue
from ..api.new_tax_control_fapiao.issue_refined_oil_fapiao import RefinedOilFapiaoItem as RefinedOilFapiaoItem
from ..api.new_tax_control_fapiao.list_fapiao_files import FapiaoFile as FapiaoFile
from ..api.new_tax_control_fapiao.list_fapiao_files import FapiaoFiles as FapiaoFiles
from ..api.new_tax_control_fapiao.list_invited_merchants import FapiaoInvitationFailure as FapiaoInvitationFailure
from ..api.new_tax_control_fapiao.list_invited_merchants import FapiaoInvitationStatus as FapiaoInvitationStatus
from ..api.new_tax_control_fapiao.list_invited_merchants import FapiaoInvitedMerchant as FapiaoInvitedMerchant
from ..api.new_tax_control_fapiao.list_invited_merchants import FapiaoInvitedMerchantPage as FapiaoInvitedMerchantPage
from ..api.new_tax_control_fapiao.list_tax_codes import FapiaoTaxCodePage as FapiaoTaxCodePage
from ..api.new_tax_control_fapiao.list_tax_codes import FapiaoTaxCodeRow as FapiaoTaxCodeRow
from ..api.new_tax_control_fapiao.reverse_fapiao import FapiaoReversal as FapiaoReversal
from ..api.new_tax_control_fapiao.reverse_fapiao import ReversedFapiao as ReversedFapiao
from ..api.new_tax_control_fapiao.update_development_config import (
    FapiaoDevelopmentConfigUpdate as FapiaoDevelopmentConfigUpdate,
)
from ..api.new_tax_control_fapiao.upload_fapiao_file import FapiaoFileType as FapiaoFileType
from ..api.offlineface.create_order import FaceBusiness as FaceBusiness
from ..api.offlineface.create_order import FaceDebitAmount as FaceDebitAmount
from ..api.offlineface.create_order import FaceDebitRequest as FaceDebitRequest
from ..api.offlineface.create_order import FaceDebitScene as FaceDebitScene
from ..api.offlineface.get_authinfo import FaceAuthInfo as FaceAuthInfo
from ..api.offlineface.get_authinfo import FaceAuthInfoRequest as FaceAuthInfoRequest
from ..api.offlineface.get_contract import FaceContract as FaceContract
from ..api.offlineface.get_contract import FaceContractCardSource as FaceContractCardSource
from ..api.offlineface.get_repayment_url import FaceRepaymentLink as FaceRepaymentLink
from ..api.offlineface.get_repayment_url import FaceRepaymentRequest as FaceRepaymentRequest
from ..api.offlineface.list_face_collections import FaceCollectionPage as FaceCollectionPage
from ..api.offlineface.presign_contract import FaceBankCard as FaceBankCard
from ..api.offlineface.presign_contract import FaceIdentification as FaceIdentification
from ..api.offlineface.presign_contract import FaceIdentificationType as FaceIdentificationType
from ..api.offlineface.presign_contract import FacePayUser as FacePayUser
from ..api.offlineface.presign_contract import FacePresigned as FacePresigned
from ..api.offlineface.presign_contract import FacePresignRequest as FacePresignRequest
from ..api.offlinefacemch.create_token import FaceToken as FaceToken
from ..api.offlinefacemch.create_token import FaceTokenRequest as FaceTokenRequest
from ..api.offlinefacemch.create_token import FaceWebSession as FaceWebSession
from ..api.offlinefacemch.get_organization import FaceOrganization as FaceOrganization
from ..api.offlinefacemch.get_user import FaceStaff as FaceStaff
from ..api.offlinefacemch.get_user import FaceStudent as FaceStudent
from ..api.offlinefacemch.get_user import FaceUser as FaceUser
from ..api.offlinefacemch.update_user import FaceStaffUpdate as FaceStaffUpdate
from ..api.offlinefacemch.update_user import FaceStudentUpdate as FaceStudentUpdate
from ..api.offlinefacemch.update_user import FaceUserUpdate as FaceUserUpdate
from ..api.papay.create_harmony_order import PapayHarmonyOrderRequest as PapayHarmonyOrderRequest
from ..api.papay.create_insurance_order import PapayInsuranceOrderRequest as PapayInsuranceOrderRequest
from ..api.papay.create_order import PapayOrderRequest as PapayOrderRequest
from ..api.papay.create_partner_order import PartnerPapayOrderRequest as PartnerPapayOrderRequest
from ..api.papay.get_harmony_contract import PapayHarmonyContract as PapayHarmonyContract
from ..api.papay.get_insurance_contract import PapayInsuranceContract as PapayInsuranceContract
from ..api.papay.list_insurance_periods import PapayListedPeriod as PapayListedPeriod
from ..api.papay.list_insurance_periods import PapayPeriodPage as PapayPeriodPage
from ..api.papay.modify_insurance_periods import PapayChangedPeriods as PapayChangedPeriods
from ..api.papay.modify_insurance_periods import PapayPeriodInReply as PapayPeriodInReply
from ..api.papay.modify_insurance_periods import PapayPeriodsChange as PapayPeriodsChange
from ..api.papay.notify_debit import PapayDebitNotice as PapayDebitNotice
from ..api.papay.notify_failed_debit import PapayFailureNotice as PapayFailureNotice
from ..api.papay.presign_contract import PapayDevice as PapayDevice
from ..api.papay.presign_contract import PapayDeviceType as PapayDeviceType
from ..api.papay.presign_contract import PapayFirstLogin as PapayFirstLogin
from ..api.papay.presign_contract import PapayPresigned as PapayPresigned
from ..api.papay.presign_contract import PapayPresignRequest as PapayPresignRequest
from ..api.papay.presign_contract import PapaySignScene as PapaySignScene
from ..api.papay.presign_insurance_contract_in_app import PapayInsuranceAppPresign as PapayInsuranceAppPresign
from ..api.papay.presign_insurance_contract_in_app import PapayInsuranceAppPresigned as PapayInsuranceAppPresigned
from ..api.papay.presign_insurance_contract_in_h5 import PapayInsuranceH5Presign as PapayInsuranceH5Presign
from ..api.papay.presign_partner_scheduled_contract_in_h5 import (
    PartnerPapayScheduledH5Presign as PartnerPapayScheduledH5Presign,
)
from ..api.papay.presign_scheduled_contract_in_h5 import PapayScheduledH5Presign as PapayScheduledH5Presign
from ..api.papay.renew_insurance_contract import PapayRenewalRequest as PapayRenewalRequest
from ..api.papay.schedule_debit import PapayScheduleRequest as PapayScheduleRequest
from ..api.papay.schedule_insurance_debit import PapayInsuranceScheduleRequest as PapayInsuranceScheduleRequest
from ..api.papay.schedule_partner_debit import PartnerPapayScheduleRequest as PartnerPapayScheduleRequest
from ..api.papay.terminate_insurance_contract import PapayEndedInsuranceContract as PapayEndedInsuranceContract
from ..api.papay.terminate_partner_contract import PartnerPapayTerminationRequest as PartnerPapayTerminationRequest
from ..api.parking.apply_lot import AcceptedParkingLotApplication as AcceptedParkingLotApplication
from ..api.parking.apply_lot import ChargingRule as ChargingRule
from ..api.parking.apply_lot import DurationSegmentRule as DurationSegmentRule
from ..api.parking.apply_lot import FixedIntervalRule as FixedIntervalRule
from ..api.parking.apply_lot import ParkingLotApplicationRequest as ParkingLotApplicationRequest
from ..api.parking.apply_lot import ParkingLotRequest as ParkingLotRequest
from ..api.parking.apply_lot import PerEntryRule as PerEntryRule
from ..api.parking.get_fee import ParkingFee as ParkingFee
from ..api.parking.get_fee import ParkingFeeQuestion as ParkingFeeQuestion
from ..api.parking.get_lot import ParkingLot as ParkingLot
from ..api.parking.get_lot import ParkingLotState as ParkingLotState
from ..api.parking.get_lot_application import ReviewedParkingLotApplication as ReviewedParkingLotApplication
from ..api.parking.list_lot_applications import ParkingLotApplicationPage as ParkingLotApplicationPage
from ..api.parking.report_entry import ParkingEntryReceipt as ParkingEntryReceipt
from ..api.parking.report_entry import ParkingEntryReport as ParkingEntryReport
from ..api.parking.report_exit import ParkingExitReport as ParkingExitReport
from ..api.parking.report_pass_payment import ParkingPassFee as ParkingPassFee
from ..api.parking.report_pass_payment import ParkingPassPaymentReport as ParkingPassPaymentReport
from ..api.parking.report_pass_payment import ParkingPassType as ParkingPassType
from ..api.parking.report_payment import ParkingPaymentReport as ParkingPaymentReport
from ..api.parking.report_payment import VehicleInCarPark as VehicleInCarPark
from ..api.parking.withdraw_lot_application import ParkingLotApplicationNumbers as ParkingLotApplicationNumbers
from ..api.partner_papay.notify_debit import PartnerPapayDebitNotice as PartnerPapayDebitNotice
from ..api.partner_papay.notify_failed_debit import PartnerPapayFailureNotice as PartnerPapayFailureNotice
from ..api.partner_transfer.create_batch import PartnerTransferRequest as PartnerTransferRequest
from ..api.password_exempt_contract.get_contract import ExemptContract as ExemptContract
from ..api.password_exempt_contract.get_contract import ExemptTermination as ExemptTermination
from ..api.password_exempt_contract.presign_clearing_contract import ClearingExemptPresign as ClearingExemptPresign
from ..api.password_exempt_contract.presign_clearing_contract_with_payment import (
    ClearingExemptPresignWithPayment as ClearingExemptPresignWithPayment,
)
from ..api.password_exempt_contract.presign_partner_contract import PartnerExemptPresign as PartnerExemptPresign
from ..api.password_exempt_contract.presign_partner_contract import PartnerExemptPresigned as PartnerExemptPresigned
from ..api.password_exempt_contract.presign_partner_contract_with_payment import (
    PartnerExemptNamed as PartnerExemptNamed,
)
from ..api.password_exempt_contract.presign_partner_contract_with_payment import (
    PartnerExemptPresignWithPayment as PartnerExemptPresignWithPayment,
)
from ..api.password_exempt_contract.terminate_contract import ExemptTerminationRequest as ExemptTerminationRequest
from ..api.pay.charge_partner_payment_code import PartnerCodepayOrder as PartnerCodepayOrder
from ..api.pay.charge_partner_payment_code import PartnerCodepayResult as PartnerCodepayResult
from ..api.pay.charge_payment_code import CodepayOrder as CodepayOrder
from ..api.pay.charge_payment_code import CodepayResult as CodepayResult
from ..api.pay.close_order import CloseOrderRequest as CloseOrderRequest
from ..api.pay.close_partner_order import PartnerCloseOrderRequest as PartnerCloseOrderRequest
from ..api.pay.create_app_order import AppOrder as AppOrder
from ..api.pay.create_app_order_with_contract import AppContractOrder as AppContractOrder
from ..api.pay.create_h5_order import H5Order as H5Order
from ..api.pay.create_jsapi_order import JsapiOrder as JsapiOrder
from ..api.pay.create_jsapi_order import JsapiPayer as JsapiPayer
from ..api.pay.create_jsapi_order_with_contract import ContractPayer as ContractPayer
from ..api.pay.create_jsapi_order_with_contract import JsapiContractOrder as JsapiContractOrder
from ..api.pay.create_native_order import NativeOrder as NativeOrder
from ..api.pay.create_partner_app_order import PartnerAppOrder as PartnerAppOrder
from ..api.pay.create_partner_app_order_with_contract import PartnerAppContractOrder as PartnerAppContractOrder
from ..api.pay.create_partner_h5_order import PartnerH5Order as PartnerH5Order
from ..api.pay.create_partner_jsapi_order import PartnerJsapiOrder as PartnerJsapiOrder
from ..api.pay.create_partner_jsapi_order import PartnerJsapiPayer as PartnerJsapiPayer
from ..api.pay.create_partner_jsapi_order_with_contract import PartnerJsapiContractOrder as PartnerJsapiContractOrder
from ..api.pay.create_partner_mini_program_order import MiniProgramScene as MiniProgramScene
from ..api.pay.create_partner_mini_program_order import PartnerMiniProgramOrder as PartnerMiniProgramOrder
from ..api.pay.create_partner_native_order import PartnerNativeOrder as PartnerNativeOrder
from ..api.pay.create_partner_scanned_pos_order import PartnerScannedPosOrder as PartnerScannedPosOrder
from ..api.pay.create_partner_scanned_pos_order import ScannedPosScene as ScannedPosScene
from ..api.pay.get_acquiring_bank_payment_exposure import AcquiringBankExposurePayer as AcquiringBankExposurePayer
from ..api.pay.get_acquiring_bank_payment_exposure import AcquiringBankExposureRequest as AcquiringBankExposureRequest
from ..api.pay.get_installment_exposure import InstallmentExposureRequest as InstallmentExposureRequest
from ..api.pay.get_partner_installment_exposure import ExposureUser as ExposureUser
from ..api.pay.get_partner_installment_exposure import (
    PartnerInstallmentExposureRequest as PartnerInstallmentExposureRequest,
)
from ..api.pay.get_partner_payment_exposure import PartnerExposurePayer as PartnerExposurePayer
from ..api.pay.get_partner_payment_exposure import PartnerPaymentExposureRequest as PartnerPaymentExposureRequest
from ..api.pay.get_payment_exposure import ExposurePayer as ExposurePayer
from ..api.pay.get_payment_exposure import PaymentExposureRequest as PaymentExposureRequest
from ..api.pay.reverse_order import ReversedOrder as ReversedOrder
from ..api.pay.reverse_order import ReverseOrderRequest as ReverseOrderRequest
from ..api.pay.reverse_partner_order import PartnerReversedOrder as PartnerReversedOrder
from ..api.pay.reverse_partner_order import PartnerReverseOrderRequest as PartnerReverseOrderRequest
from ..api.payroll_card.create_token import PayrollAuthorizationRequest as PayrollAuthorizationRequest
from ..api.payroll_card.create_token import PayrollAuthorizationToken as PayrollAuthorizationToken
from ..api.payroll_card.create_transfer_batch import EmploymentScene as EmploymentScene
from ..api.payroll_card.create_transfer_batch import PayrollBusinessType as PayrollBusinessType
from ..api.payroll_card.create_transfer_batch import PayrollTransfer as PayrollTransfer
from ..api.payroll_card.create_transfer_batch import PayrollTransferRequest as PayrollTransferRequest
from ..api.payroll_card.get_relation import PayrollAuthorizeState as PayrollAuthorizeState
from ..api.payroll_card.get_relation import PayrollRegisterState as PayrollRegisterState
from ..api.payroll_card.get_relation import PayrollRelation as PayrollRelation
from ..api.payroll_card.list_authentications import AuthenticationPage as AuthenticationPage
from ..api.payroll_card.prepare_authentication import AuthenticationRequest as AuthenticationRequest
from ..api.payroll_card.prepare_authentication_with_authorization import (
    AuthenticationWithAuthorizationRequest as AuthenticationWithAuthorizationRequest,
)
from ..api.payroll_card.report_wesure_insurance import WesureInsuranceReport as WesureInsuranceReport
from ..api.payroll_card.validate_wesure_token import WesureTokenRequest as WesureTokenRequest
from ..api.payroll_card.validate_wesure_token import WesureTokenValidation as WesureTokenValidation
from ..api.payscore.apply_acquiring_bank_permission import (
    AcquiringBankPermissionRequest as AcquiringBankPermissionRequest,
)
from ..api.payscore.apply_partner_permission import PartnerPermissionRequest as PartnerPermissionRequest
from ..api.payscore.apply_partner_permission_for_scene import ScenePermission as ScenePermission
from ..api.payscore.apply_partner_permission_for_scene import ScenePermissionRequest as ScenePermissionRequest
from ..api.payscore.apply_partner_permission_for_scene import TransactionScene as TransactionScene
from ..api.payscore.apply_partner_service_account import ServiceAccountRequest as ServiceAccountRequest
from ..api.payscore.apply_permission import PermissionRequest as PermissionRequest
from ..api.payscore.assess_partner_user_risk_level import PartnerUserRiskRequest as PartnerUserRiskRequest
from ..api.payscore.assess_user_risk_level import UserRiskRequest as UserRiskRequest
from ..api.payscore.cancel_acquiring_bank_service_order import (
    CancelAcquiringBankServiceOrderRequest as CancelAcquiringBankServiceOrderRequest,
)
from ..api.payscore.cancel_oversea_service_order import (
    CancelOverseaServiceOrderRequest as CancelOverseaServiceOrderRequest,
)
from ..api.payscore.cancel_partner_service_order import (
    CancelPartnerServiceOrderRequest as CancelPartnerServiceOrderRequest,
)
from ..api.payscore.cancel_service_order import CancelServiceOrderRequest as CancelServiceOrderRequest
from ..api.payscore.complete_acquiring_bank_service_order import (
    CompleteAcquiringBankServiceOrderRequest as CompleteAcquiringBankServiceOrderRequest,
)
from ..api.payscore.complete_oversea_service_order import (
    CompleteOverseaServiceOrderRequest as CompleteOverseaServiceOrderRequest,
)
from ..api.payscore.complete_oversea_service_order import OverseaActualTimeRange as OverseaActualTimeRange
from ..api.payscore.complete_partner_service_order import (
    CompletePartnerServiceOrderRequest as CompletePartnerServiceOrderRequest,
)
from ..api.payscore.complete_service_order import CompleteServiceOrderRequest as CompleteServiceOrderRequest
from ..api.payscore.create_acquiring_bank_pay_on_delivery_order import (
    AcquiringBankPayOnDeliveryOrderRequest as AcquiringBankPayOnDeliveryOrderRequest,
)
from ..api.payscore.create_acquiring_bank_service_order import (
    AcquiringBankServiceOrderRequest as AcquiringBankServiceOrderRequest,
)
from ..api.payscore.create_acquiring_bank_service_order import (
    CreatedAcquiringBankServiceOrder as CreatedAcquiringBankServiceOrder,
)
from ..api.payscore.create_oversea_service_order import CreatedOverseaServiceOrder as CreatedOverseaServiceOrder
from ..api.payscore.create_oversea_service_order import OverseaRiskFund as OverseaRiskFund
from ..api.payscore.create_oversea_service_order import OverseaServiceOrderRequest as OverseaServiceOrderRequest
from ..api.payscore.create_oversea_service_order import OverseaTimeRange as OverseaTimeRange
from ..api.payscore.create_partner_pay_on_delivery_order import (
    PartnerPayOnDeliveryOrderRequest as PartnerPayOnDeliveryOrderRequest,
)
from ..api.payscore.create_partner_plan import PartnerPlanRequest as PartnerPlanRequest
from ..api.payscore.create_partner_service_order import CreatedPartnerServiceOrder as CreatedPartnerServiceOrder
from ..api.payscore.create_partner_service_order import PartnerServiceOrderRequest as PartnerServiceOrderRequest
from ..api.payscore.create_partner_sign_plan import CreatedPartnerSignPlan as CreatedPartnerSignPlan
from ..api.payscore.create_partner_sign_plan import PartnerSignPlanRequest as PartnerSignPlanRequest
from ..api.payscore.create_partner_sign_plan_service_order import (
    PartnerSignPlanServiceOrderRequest as PartnerSignPlanServiceOrderRequest,
)
from ..api.payscore.create_pay_after_order import PayAfterOrderRequest as PayAfterOrderRequest
from ..api.payscore.create_pay_on_delivery_order import CreatedPayOnDeliveryOrder as CreatedPayOnDeliveryOrder
from ..api.payscore.create_pay_on_delivery_order import FullShoppingInfo as FullShoppingInfo
from ..api.payscore.create_pay_on_delivery_order import PayOnDeliveryOrderRequest as PayOnDeliveryOrderRequest
from ..api.payscore.create_plan import PlanRequest as PlanRequest
from ..api.payscore.create_service_order import CreatedServiceOrder as CreatedServiceOrder
from ..api.payscore.create_service_order import ServiceOrderRequest as ServiceOrderRequest
from ..api.payscore.create_sign_plan import CreatedSignPlan as CreatedSignPlan
from ..api.payscore.create_sign_plan import SignPlanRequest as SignPlanRequest
from ..api.payscore.create_sign_plan_service_order import SignPlanServiceOrderRequest as SignPlanServiceOrderRequest
from ..api.payscore.create_smart_retail_order import SmartRetailOrderRequest as SmartRetailOrderRequest
from ..api.payscore.direct_complete_partner_service_order import (
    DirectCompletePartnerServiceOrderRequest as DirectCompletePartnerServiceOrderRequest,
)
from ..api.payscore.direct_complete_service_order import (
    DirectCompleteServiceOrderRequest as DirectCompleteServiceOrderRequest,
)
from ..api.payscore.get_acquiring_bank_deduction import Deduction as Deduction
from ..api.payscore.get_acquiring_bank_permission import AcquiringBankPermission as AcquiringBankPermission
from ..api.payscore.get_acquiring_bank_service_order import AcquiringBankServiceOrder as AcquiringBankServiceOrder
from ..api.payscore.get_oversea_service_order import OverseaCollection as OverseaCollection
from ..api.payscore.get_oversea_service_order import OverseaCollectionDetail as OverseaCollectionDetail
from ..api.payscore.get_oversea_service_order import OverseaPromotion as OverseaPromotion
from ..api.payscore.get_oversea_service_order import OverseaPromotionGoods as OverseaPromotionGoods
from ..api.payscore.get_oversea_service_order import OverseaServiceOrder as OverseaServiceOrder
from ..api.payscore.get_partner_service_quotas import ServiceQuota as ServiceQuota
from ..api.payscore.get_partner_service_quotas import ServiceQuotas as ServiceQuotas
from ..api.payscore.get_user_service_state import UserServiceState as UserServiceState
from ..api.payscore.get_user_service_state import UseServiceState as UseServiceState
from ..api.payscore.modify_acquiring_bank_service_order import (
    ModifyAcquiringBankServiceOrderRequest as ModifyAcquiringBankServiceOrderRequest,
)
from ..api.payscore.modify_partner_service_order import (
    ModifyPartnerServiceOrderRequest as ModifyPartnerServiceOrderRequest,
)
from ..api.payscore.modify_service_order import ModifyServiceOrderRequest as ModifyServiceOrderRequest
from ..api.payscore.pay_partner_service_order import PayPartnerServiceOrderRequest as PayPartnerServiceOrderRequest
from ..api.payscore.pay_service_order import PayServiceOrderRequest as PayServiceOrderRequest
from ..api.payscore.register_acquiring_bank_deduction import DeductionRegistration as DeductionRegistration
from ..api.payscore.register_acquiring_bank_deduction import RegisteredDeduction as RegisteredDeduction
from ..api.payscore.stop_partner_plan import PartnerPlanStop as PartnerPlanStop
from ..api.payscore.stop_partner_sign_plan import PartnerSignPlanStop as PartnerSignPlanStop
from ..api.payscore.stop_sign_plan import SignPlanStop as SignPlanStop
from ..api.payscore.sync_acquiring_bank_service_order import (
    SyncAcquiringBankServiceOrderRequest as SyncAcquiringBankServiceOrderRequest,
)
from ..api.payscore.sync_oversea_service_order import OverseaPaidElsewhere as OverseaPaidElsewhere
from ..api.payscore.sync_oversea_service_order import SyncOverseaServiceOrderRequest as SyncOverseaServiceOrderRequest
from ..api.payscore.sync_partner_service_order import ServicePartPaidElsewhere as ServicePartPaidElsewhere
from ..api.payscore.sync_partner_service_order import SyncPartnerServiceOrderRequest as SyncPartnerServiceOrderRequest
from ..api.payscore.sync_pay_after_order import ScorePaidElsewhere as ScorePaidElsewhere
from ..api.payscore.sync_pay_after_order import SyncPayAfterOrderRequest as SyncPayAfterOrderRequest
from ..api.payscore.sync_pay_after_order import TouchedPayAfterOrder as TouchedPayAfterOrder
from ..api.payscore.sync_service_order import SyncServiceOrderRequest as SyncServiceOrderRequest
from ..api.payscore.terminate_acquiring_bank_permission import (
    AcquiringBankPermissionTermination as AcquiringBankPermissionTermination,
)
from ..api.payscore.terminate_partner_permission_by_authorization_code import (
    PartnerPermissionTermination as PartnerPermissionTermination,
)
from ..api.payscore.terminate_partner_permission_by_openid import (
    PartnerPermissionTerminationByOpenId as PartnerPermissionTerminationByOpenId,
)
from ..api.payscore.terminate_permission_by_authorization_code import PermissionTermination as PermissionTermination
from ..api.payscore.terminate_permission_by_openid import PermissionTerminationByOpenId as PermissionTerminationByOpenId
from ..api.payscore.terminate_user_permission import UserPermissionTermination as UserPermissionTermination
from ..api.profitsharing.add_receiver import AddSharingReceiverRequest as AddSharingReceiverRequest
from ..api.profitsharing.add_receiver import SharingReceiverAdded as SharingReceiverAdded
from ..api.profitsharing.add_receiver import SharingRelationType as SharingRelationType
from ..api.profitsharing.create_order import SharingReceiver as SharingReceiver
from ..api.profitsharing.create_order import SharingRequest as SharingRequest
from ..api.profitsharing.create_return_order import SharingReturnRequest as SharingReturnRequest
from ..api.profitsharing.delete_receiver import DeleteSharingReceiverRequest as DeleteSharingReceiverRequest
from ..api.profitsharing.delete_receiver import SharingReceiverDeleted as SharingReceiverDeleted
from ..api.profitsharing.get_merchant_config import SharingLimit as SharingLimit
from ..api.profitsharing.unfreeze_order import UnfreezeRequest as UnfreezeRequest
from ..api.qrcode.create_order import TransitAmount as TransitAmount
from ..api.qrcode.create_order import TransitBusRide as TransitBusRide
from ..api.qrcode.create_order import TransitMetroRide as TransitMetroRide
from ..api.qrcode.create_order import TransitOrderRequest as TransitOrderRequest
from ..api.qrcode.get_user_service import TransitBlockReason as TransitBlockReason
from ..api.qrcode.get_user_service import TransitServiceState as TransitServiceState
from ..api.qrcode.get_user_service import TransitUserService as TransitUserService
from ..api.refund.apply_abnormal_refund import AbnormalRefundRequest as AbnormalRefundRequest
from ..api.refund.create_refund import RefundAmount as RefundAmount
from ..api.refund.create_refund import RefundFundsSource as RefundFundsSource
from ..api.refund.create_refund import RefundGoods as RefundGoods
from ..api.refund.create_refund import RefundRequest as RefundRequest
from ..api.refunds.create_refund import AcceptedHongKongRefund as AcceptedHongKongRefund
from ..api.refunds.create_refund import HongKongRefundAmount as HongKongRefundAmount
from ..api.refunds.create_refund import HongKongRefundRequest as HongKongRefundRequest
from ..api.refunds.list_refunds import HongKongOrderAmount as HongKongOrderAmount
from ..api.refunds.list_refunds import HongKongOrderRefunds as HongKongOrderRefunds
from ..api.refunds.list_refunds import HongKongRefundEntry as HongKongRefundEntry
from ..api.security.echo_message import EchoReply as EchoReply
from ..api.security.echo_message import EchoRequest as EchoRequest
from ..api.smartguide.assign_guide import GuideAssignment as GuideAssignment
from ..api.smartguide.list_guides import Guide as Guide
from ..api.smartguide.list_guides import GuidePage as GuidePage
from ..api.smartguide.register_guide import GuideNumber as GuideNumber
from ..api.smartguide.register_guide import GuideRegistration as GuideRegistration
from ..api.smartguide.update_guide import GuideUpdate as GuideUpdate
from ..api.taxi_invoice.create_company import TaxiCompanyNumber as TaxiCompanyNumber
from ..api.taxi_invoice.create_company import TaxiCompanyRequest as TaxiCompanyRequest
from ..api.taxi_invoice.find_ride_by_token import TaxiRide as TaxiRide
from ..api.taxi_invoice.get_company import TaxiCompany as TaxiCompany
from ..api.taxi_invoice.get_driver import TaxiDriver as TaxiDriver
from ..api.taxi_invoice.get_driver import TaxiDriverPhotoInReply as TaxiDriverPhotoInReply
from ..api.taxi_invoice.get_taxi import Taxi as Taxi
from ..api.taxi_invoice.insert_card import TaxiFapiao as TaxiFapiao
from ..api.taxi_invoice.insert_card import TaxiFapiaoBuyer as TaxiFapiaoBuyer
from ..api.taxi_invoice.insert_card import TaxiFapiaoCard as TaxiFapiaoCard
from ..api.taxi_invoice.insert_card import TaxiFapiaoInsertedCard as TaxiFapiaoInsertedCard
from ..api.taxi_invoice.insert_card import TaxiFapiaoSeller as TaxiFapiaoSeller
from ..api.taxi_invoice.list_rides import TaxiRidePage as TaxiRidePage
from ..api.taxi_invoice.list_rides import TaxiRideSummary as TaxiRideSummary
from ..api.taxi_invoice.report_attendance import TaxiAttendance as TaxiAttendance
from ..api.taxi_invoice.update_driver import TaxiDriverPhoto as TaxiDriverPhoto
from ..api.taxi_invoice.update_driver import TaxiDriverUpdate as TaxiDriverUpdate
from ..api.taxi_invoice.update_driver import TaxiPhotoDigest as TaxiPhotoDigest
from ..api.taxi_invoice.update_driver import UpdatedTaxiDriver as UpdatedTaxiDriver
from ..api.taxi_invoice.update_driver import UpdatedTaxiDriverPhoto as UpdatedTaxiDriverPhoto
from ..api.taxi_invoice.update_taxi import TaxiUpdate as TaxiUpdate
from ..api.taxi_invoice.update_taxi import UpdatedTaxi as UpdatedTaxi
from ..api.transaction_block.list_records import BlockRecordPage as BlockRecordPage
from ..api.transaction_block.submit_appeal import BlockAppeal as BlockAppeal
from ..api.transactions.charge_payment_code import HongKongCodeOrder as HongKongCodeOrder
from ..api.transactions.charge_payment_code import HongKongCodeOrderRequest as HongKongCodeOrderRequest
from ..api.transactions.charge_payment_code import HongKongCodePayer as HongKongCodePayer
from ..api.transactions.create_h5_order import HongKongH5OrderRequest as HongKongH5OrderRequest
from ..api.transactions.create_h5_order import HongKongH5Scene as HongKongH5Scene
from ..api.transactions.create_h5_order import HongKongPaymentLink as HongKongPaymentLink
from ..api.transfer.apply_batch_receipt import TransferBatchReceiptRequest as TransferBatchReceiptRequest
from ..api.transfer.create_batch import AcceptedTransferBatch as AcceptedTransferBatch
from ..api.transfer.create_batch import TransferBatchRequest as TransferBatchRequest
from ..api.transfer.get_batch_by_batch_id import TransferBatchWithDetails as TransferBatchWithDetails
from ..api.transfer.get_batch_by_out_batch_no import TransferBatchPage as TransferBatchPage
from ..api.transfer_detail.apply_receipt import PayoutReceiptRequest as PayoutReceiptRequest
from ..api.vehicle.charge_parking import ChargedParkingStay as ChargedParkingStay
from ..api.vehicle.charge_parking import ParkingDebitAmount as ParkingDebitAmount
from ..api.vehicle.charge_parking import ParkingDebitRequest as ParkingDebitRequest
from ..api.vehicle.charge_parking import ParkingProfitSharing as ParkingProfitSharing
from ..api.vehicle.charge_toll import HighwayTrip as HighwayTrip
from ..api.vehicle.charge_toll import TollDebitAmount as TollDebitAmount
from ..api.vehicle.charge_toll import TollDebitRequest as TollDebitRequest
from ..api.vehicle.charge_toll import TollDevice as TollDevice
from ..api.vehicle.create_parking_entry import ParkingBlockReason as ParkingBlockReason
from ..api.vehicle.create_parking_entry import ParkingEntry as ParkingEntry
from ..api.vehicle.create_parking_entry import ParkingEntryRequest as ParkingEntryRequest
from ..api.vehicle.get_parking_service import ParkingService as ParkingService
from ..api.vehicle.get_parking_service import ParkingServiceState as ParkingServiceState
from ..api.vehicle.preopen_etc import EtcIdentity as EtcIdentity
from ..api.vehicle.preopen_etc import EtcPreopening as EtcPreopening
from ..api.vehicle.preopen_etc import EtcPreopenRequest as EtcPreopenRequest
from ..webhooks.abnormal_fund_processing import AbnormalFundAmount as AbnormalFundAmount
from ..webhooks.abnormal_fund_processing import AbnormalFundCommander as AbnormalFundCommander
from ..webhooks.abnormal_fund_processing import AbnormalFundInstruction as AbnormalFundInstruction
from ..webhooks.abnormal_fund_processing import AbnormalFundReceipt as AbnormalFundReceipt
from ..webhooks.applyment4sub import WebsiteApplyment as WebsiteApplyment
from ..webhooks.applyment4sub import WebsiteApplymentState as WebsiteApplymentState
from ..webhooks.applyment4sub import WebsiteState as WebsiteState
from ..webhooks.businesscircle import MallPayment as MallPayment
from ..webhooks.businesscircle import MallRefund as MallRefund
from ..webhooks.businesscircle import MemberAuthorization as MemberAuthorization
from ..webhooks.businesscircle import MemberAuthorizationType as MemberAuthorizationType
from ..webhooks.discount_card import PaidDiscountCard as PaidDiscountCard
from ..webhooks.ecommerce import DayEndWithdrawal as DayEndWithdrawal
from ..webhooks.ecommerce import DayEndWithdrawalState as DayEndWithdrawalState
from ..webhooks.ecommerce import EcommerceWithdrawalChange as EcommerceWithdrawalChange
from ..webhooks.ecommerce import EndedCombinePapay as EndedCombinePapay
from ..webhooks.ecommerce import PlatformWithdrawalChange as PlatformWithdrawalChange
from ..webhooks.ecommerce import SignedCombinePapay as SignedCombinePapay
from ..webhooks.fund_app import CharityBudgetChange as CharityBudgetChange
from ..webhooks.fund_app import EndedQqWalletTransferBill as EndedQqWalletTransferBill
from ..webhooks.fund_app import EndedTransferBill as EndedTransferBill
from ..webhooks.fund_app import PartnerEndedTransferBill as PartnerEndedTransferBill
from ..webhooks.fund_app import PayeeWallet as PayeeWallet
from ..webhooks.fund_app import UserAuthorizationChange as UserAuthorizationChange
from ..webhooks.marketing import AcceptedMemberCard as AcceptedMemberCard
from ..webhooks.marketing import ActivatedMemberCard as ActivatedMemberCard
from ..webhooks.marketing import BusifavorEventType as BusifavorEventType
from ..webhooks.marketing import BusifavorSendChannel as BusifavorSendChannel
from ..webhooks.marketing import BusifavorSendDetail as BusifavorSendDetail
from ..webhooks.marketing import ChangedDeliveryAuditState as ChangedDeliveryAuditState
from ..webhooks.marketing import ChangedDeliveryPlan as ChangedDeliveryPlan
from ..webhooks.marketing import ChangedDeliveryPlanState as ChangedDeliveryPlanState
from ..webhooks.marketing import FavorArticlePriceCap as FavorArticlePriceCap
from ..webhooks.marketing import FavorCouponConsumption as FavorCouponConsumption
from ..webhooks.marketing import FavorDiscountTo as FavorDiscountTo
from ..webhooks.marketing import MadeProductCouponImage as MadeProductCouponImage
from ..webhooks.marketing import ManagedMemberCard as ManagedMemberCard
from ..webhooks.marketing import MemberAcceptEventType as MemberAcceptEventType
from ..webhooks.marketing import MemberActivateEventType as MemberActivateEventType
from ..webhooks.marketing import MemberActivateScene as MemberActivateScene
from ..webhooks.marketing import MemberManageEventType as MemberManageEventType
from ..webhooks.marketing import SentBusifavorCoupon as SentBusifavorCoupon
from ..webhooks.marketing import SentProductCoupon as SentProductCoupon
from ..webhooks.marketing import UsedFavorCoupon as UsedFavorCoupon
from ..webhooks.mch_manage import ManageRecordChange as ManageRecordChange
from ..webhooks.mch_manage import MerchantNotice as MerchantNotice
from ..webhooks.mch_manage import MerchantNoticeContent as MerchantNoticeContent
from ..webhooks.mch_manage import MerchantNoticeTopic as MerchantNoticeTopic
from ..webhooks.merchant_risk_manage import MerchantViolation as MerchantViolation
from ..webhooks.merchant_risk_manage import RiskTradeIdentification as RiskTradeIdentification
from ..webhooks.merchant_risk_manage import ViolationRiskType as ViolationRiskType
from ..webhooks.merchant_service import ComplaintActionType as ComplaintActionType
from ..webhooks.merchant_service import ComplaintChange as ComplaintChange
from ..webhooks.new_tax_control_fapiao import ChangedFapiao as ChangedFapiao
from ..webhooks.new_tax_control_fapiao import FapiaoChange as FapiaoChange
from ..webhooks.new_tax_control_fapiao import FapiaoUserApplication as FapiaoUserApplication
from ..webhooks.offlineface import FaceContractChange as FaceContractChange
from ..webhooks.papay import AbroadPapayContract as AbroadPapayContract
from ..webhooks.papay import AbroadPapayTerminationMode as AbroadPapayTerminationMode
from ..webhooks.papay import NotifiedInsuranceContract as NotifiedInsuranceContract
from ..webhooks.papay import NotifiedPapayContract as NotifiedPapayContract
from ..webhooks.papay import NotifiedPartnerPapayContract as NotifiedPartnerPapayContract
from ..webhooks.papay import PapayNotifiedAmount as PapayNotifiedAmount
from ..webhooks.papay import PapayNotifiedSchedule as PapayNotifiedSchedule
from ..webhooks.papay import PapayNotifiedTermination as PapayNotifiedTermination
from ..webhooks.papay import PapayNotifiedTerminationMode as PapayNotifiedTerminationMode
from ..webhooks.papay import PapayRetentionCoupon as PapayRetentionCoupon
from ..webhooks.papay import PapayRetentionCouponState as PapayRetentionCouponState
from ..webhooks.papay import PapayRetentionInquiry as PapayRetentionInquiry
from ..webhooks.papay import PapayRetentionOffer as PapayRetentionOffer
from ..webhooks.papay import PapayRetentionType as PapayRetentionType
from ..webhooks.papay import PapayTerminationInquiry as PapayTerminationInquiry
from ..webhooks.parking import ParkingFeeAnswer as ParkingFeeAnswer
from ..webhooks.parking import ParkingFeeAsked as ParkingFeeAsked
from ..webhooks.pay import CombinePaidOrder as CombinePaidOrder
from ..webhooks.pay import PaidOrder as PaidOrder
from ..webhooks.pay import PartnerPaidOrder as PartnerPaidOrder
from ..webhooks.payscore import AcceptedScoreOrder as AcceptedScoreOrder
from ..webhooks.payscore import MerchantPrepay as MerchantPrepay
from ..webhooks.payscore import PrepayRequestBody as PrepayRequestBody
from ..webhooks.payscore import PrepayTradeType as PrepayTradeType
from ..webhooks.payscore import ServiceOrderNotice as ServiceOrderNotice
from ..webhooks.payscore import ServicePermissionChange as ServicePermissionChange
from ..webhooks.payscore import UserServiceStatus as UserServiceStatus
from ..webhooks.platsolution import BankTransferRecharge as BankTransferRecharge
from ..webhooks.platsolution import EndedRecharge as EndedRecharge
from ..webhooks.platsolution import OnlineBankRecharge as OnlineBankRecharge
from ..webhooks.platsolution import OnlineBankType as OnlineBankType
from ..webhooks.platsolution import QrRecharge as QrRecharge
from ..webhooks.platsolution import RechargeAccountType as RechargeAccountType
from ..webhooks.platsolution import RechargeAmount as RechargeAmount
from ..webhooks.platsolution import RechargeChannel as RechargeChannel
from ..webhooks.platsolution import RechargeEmployeeType as RechargeEmployeeType
from ..webhooks.platsolution import RechargeScene as RechargeScene
from ..webhooks.platsolution import RechargeState as RechargeState
from ..webhooks.platsolution import ReturnedRecharge as ReturnedRecharge
from ..webhooks.platsolution import ReturnedRechargeDetail as ReturnedRechargeDetail
from ..webhooks.platsolution import SettleBatch as SettleBatch
from ..webhooks.platsolution import SettleBatchState as SettleBatchState
from ..webhooks.refund import EndedRefund as EndedRefund
from ..webhooks.refund import EndedRefundAmount as EndedRefundAmount
from ..webhooks.refund import IndividualEndedRefund as IndividualEndedRefund
from ..webhooks.refund import PartnerEndedRefund as PartnerEndedRefund
from ..webhooks.security import EchoNotice as EchoNotice
from ..webhooks.transaction_block import BlockAppealResult as BlockAppealResult
from ..webhooks.transaction_block import BlockRecordChange as BlockRecordChange
from ..webhooks.transaction_block import BlockSubmissionChange as BlockSubmissionChange
from ..webhooks.transfer import ClosedTransferBatch as ClosedTransferBatch
from ..webhooks.transfer import FinishedTransferBatch as FinishedTransferBatch
from ..webhooks.vehicle import ParkingEntryChange as ParkingEntryChange
from .abnormal_fund_processing import AbnormalFundAmountInReply as AbnormalFundAmountInReply
from .abnormal_fund_processing import AbnormalFundCommanderInReply as AbnormalFundCommanderInReply
from .abnormal_fund_processing import AbnormalFundInstructionInReply as AbnormalFundInstructionInReply
from .abnormal_fund_processing import AbnormalFundInstructionState as AbnormalFundInstructionState
from .abnormal_fund_processing import AbnormalFundOperator as AbnormalFundOperator
from .abnormal_fund_processing import AbnormalFundProduct as AbnormalFundProduct
from .abnormal_fund_processing import AbnormalFundReceiptInReply as AbnormalFundReceiptInReply
from .abnormal_fund_processing import AbnormalFundReceiptState as AbnormalFundReceiptState
from .abnormal_fund_processing import AbnormalFundReceiverInReply as AbnormalFundReceiverInReply
from .abnormal_fund_processing import AbnormalFundTransferMode as AbnormalFundTransferMode
from .apply4sub import SettlementAccountMask as SettlementAccountMask
from .apply4sub import SettlementAccountType as SettlementAccountType
from .applyment4sub import SubMerchantApplyment as SubMerchantApplyment
from .applyment4sub import SubMerchantRejection as SubMerchantRejection
from .capital import Bank as Bank
from .capital import BankPage as BankPage
from .capital import BankPageLinks as BankPageLinks
from .combine_transactions import CombineOptionalPayer as CombineOptionalPayer
from .combine_transactions import CombineOrder as CombineOrder
from .combine_transactions import CombinePart as CombinePart
from .combine_transactions import CombinePaymentRestriction as CombinePaymentRestriction
from .combine_transactions import CombineScene as CombineScene
from .combine_transactions import TradeScenario as TradeScenario
from .dicts import AbnormalFundInstructionRequestDict as AbnormalFundInstructionRequestDict
from .dicts import AbnormalFundReceiverDict as AbnormalFundReceiverDict
from .dicts import AbnormalRefundRequestDict as AbnormalRefundRequestDict
from .dicts import AccountCancellationPaperDict as AccountCancellationPaperDict
from .dicts import AccountCancellationRequestDict as AccountCancellationRequestDict
from .dicts import AcquiringBankExposurePayerDict as AcquiringBankExposurePayerDict
from .dicts import AcquiringBankExposureRequestDict as AcquiringBankExposureRequestDict
from .dicts import AcquiringBankPayOnDeliveryOrderRequestDict as AcquiringBankPayOnDeliveryOrderRequestDict
from .dicts import AcquiringBankPermissionRequestDict as AcquiringBankPermissionRequestDict
from .dicts import AcquiringBankPermissionTerminationDict as AcquiringBankPermissionTerminationDict
from .dicts import AcquiringBankServiceOrderRequestDict as AcquiringBankServiceOrderRequestDict
from .dicts import AddSharingReceiverRequestDict as AddSharingReceiverRequestDict
from .dicts import AdvertisingClosingDict as AdvertisingClosingDict
from .dicts import AdvertisingFilterDict as AdvertisingFilterDict
from .dicts import AdvertisingOpeningDict as AdvertisingOpeningDict
from .dicts import AlterationAdditionDict as AlterationAdditionDict
from .dicts import AlteredBeneficiaryDict as AlteredBeneficiaryDict
from .dicts import AlteredCertificateDict as AlteredCertificateDict
from .dicts import AlteredContactDict as AlteredContactDict
from .dicts import AlteredFinanceLicenseDict as AlteredFinanceLicenseDict
from .dicts import AlteredLegalPersonDict as AlteredLegalPersonDict
from .dicts import AlteredLicenseDict as AlteredLicenseDict
from .dicts import AppContractDict as AppContractDict
from .dicts import AppContractOrderDict as AppContractOrderDict
from .dicts import ApplymentBankAccountDict as ApplymentBankAccountDict
from .dicts import ApplymentBeneficiaryDict as ApplymentBeneficiaryDict
from .dicts import ApplymentBusinessLicenseDict as ApplymentBusinessLicenseDict
from .dicts import ApplymentContactDict as ApplymentContactDict
from .dicts import ApplymentFinanceLicenseDict as ApplymentFinanceLicenseDict
from .dicts import ApplymentIdCardDict as ApplymentIdCardDict
from .dicts import ApplymentIdDocumentDict as ApplymentIdDocumentDict
from .dicts import ApplymentIdentityCheckDict as ApplymentIdentityCheckDict
from .dicts import ApplymentRequestDict as ApplymentRequestDict
from .dicts import ApplymentSettlementRuleDict as ApplymentSettlementRuleDict
from .dicts import ApplymentStoreDict as ApplymentStoreDict
from .dicts import ApplymentVerificationRequestDict as ApplymentVerificationRequestDict
from .dicts import AppOrderDict as AppOrderDict
from .dicts import AuthenticationRequestDict as AuthenticationRequestDict
from .dicts import AuthenticationWithAuthorizationRequestDict as AuthenticationWithAuthorizationRequestDict
from .dicts import AuthorizedDataRequestDict as AuthorizedDataRequestDict
from .dicts import AuthorizedPartnerTransferRequestDict as AuthorizedPartnerTransferRequestDict
from .dicts import AuthorizedTransferRequestDict as AuthorizedTransferRequestDict
from .dicts import BankMultiActivityEntryDict as BankMultiActivityEntryDict
from .dicts import BlockAppealDict as BlockAppealDict
from .dicts import BudgetReceiptRequestDict as BudgetReceiptRequestDict
from .dicts import BundleSendRuleRequestDict as BundleSendRuleRequestDict
from .dicts import BundleUsageRuleRequestDict as BundleUsageRuleRequestDict
from .dicts import BusifavorAbuseRuleDict as BusifavorAbuseRuleDict
from .dicts import BusifavorAvailableTimeRequestDict as BusifavorAvailableTimeRequestDict
from .dicts import BusifavorBudgetChangeDict as BusifavorBudgetChangeDict
from .dicts import BusifavorCallbackRequestDict as BusifavorCallbackRequestDict
from .dicts import BusifavorChannelRequestDict as BusifavorChannelRequestDict
from .dicts import BusifavorCouponDeactivationDict as BusifavorCouponDeactivationDict
from .dicts import BusifavorCouponGiftDict as BusifavorCouponGiftDict
from .dicts import BusifavorCouponOrderDict as BusifavorCouponOrderDict
from .dicts import BusifavorCouponReturnDict as BusifavorCouponReturnDict
from .dicts import BusifavorCouponUseDict as BusifavorCouponUseDict
from .dicts import BusifavorDiscountRuleRequestDict as BusifavorDiscountRuleRequestDict
from .dicts import BusifavorDisplayRequestDict as BusifavorDisplayRequestDict
from .dicts import BusifavorEntranceRequestDict as BusifavorEntranceRequestDict
from .dicts import BusifavorExchangeRuleRequestDict as BusifavorExchangeRuleRequestDict
from .dicts import BusifavorFixedRuleRequestDict as BusifavorFixedRuleRequestDict
from .dicts import BusifavorMiniProgramRequestDict as BusifavorMiniProgramRequestDict
from .dicts import BusifavorNotifyConfigRequestDict as BusifavorNotifyConfigRequestDict
from .dicts import BusifavorProductCouponGiftDict as BusifavorProductCouponGiftDict
from .dicts import BusifavorProductCouponPreparationDict as BusifavorProductCouponPreparationDict
from .dicts import BusifavorSendRuleRequestDict as BusifavorSendRuleRequestDict
from .dicts import BusifavorStockChangeDict as BusifavorStockChangeDict
from .dicts import BusifavorStockRequestDict as BusifavorStockRequestDict
from .dicts import BusifavorUseMethodChangeDict as BusifavorUseMethodChangeDict
from .dicts import BusifavorUseRuleRequestDict as BusifavorUseRuleRequestDict
from .dicts import BusifavorWeekRequestDict as BusifavorWeekRequestDict
from .dicts import CancelAcquiringBankServiceOrderRequestDict as CancelAcquiringBankServiceOrderRequestDict
from .dicts import CancelOverseaServiceOrderRequestDict as CancelOverseaServiceOrderRequestDict
from .dicts import CancelPartnerServiceOrderRequestDict as CancelPartnerServiceOrderRequestDict
from .dicts import CancelScoreOrderRequestDict as CancelScoreOrderRequestDict
from .dicts import CancelServiceOrderRequestDict as CancelServiceOrderRequestDict
from .dicts import CancelWithdrawBankAccountDict as CancelWithdrawBankAccountDict
from .dicts import CancelWithdrawConfirmRequestDict as CancelWithdrawConfirmRequestDict
from .dicts import CancelWithdrawIdentityDict as CancelWithdrawIdentityDict
from .dicts import CancelWithdrawPayeeDict as CancelWithdrawPayeeDict
from .dicts import CancelWithdrawProofDict as CancelWithdrawProofDict
from .dicts import CancelWithdrawRequestDict as CancelWithdrawRequestDict
from .dicts import CashAdditionRequestDict as CashAdditionRequestDict
from .dicts import CashReductionRequestDict as CashReductionRequestDict
from .dicts import ChargeAmountDict as ChargeAmountDict
from .dicts import ChargeConfirmationRequestDict as ChargeConfirmationRequestDict
from .dicts import ChargeDebitRequestDict as ChargeDebitRequestDict
from .dicts import ChargeDeviceDict as ChargeDeviceDict
from .dicts import ChargedParkingStayDict as ChargedParkingStayDict
from .dicts import ChargeInfoDict as ChargeInfoDict
from .dicts import ChargePreopenRequestDict as ChargePreopenRequestDict
from .dicts import ChargingRuleDict as ChargingRuleDict
from .dicts import CharityBudgetRequestDict as CharityBudgetRequestDict
from .dicts import CharityBudgetUnlockRequestDict as CharityBudgetUnlockRequestDict
from .dicts import CharityDonationRequestDict as CharityDonationRequestDict
from .dicts import ClearingExemptPresignDict as ClearingExemptPresignDict
from .dicts import ClearingExemptPresignWithPaymentDict as ClearingExemptPresignWithPaymentDict
from .dicts import ClockTimeRequestDict as ClockTimeRequestDict
from .dicts import ClosedPartDict as ClosedPartDict
from .dicts import ClosedWithdrawalBankAccountDict as ClosedWithdrawalBankAccountDict
from .dicts import ClosedWithdrawalIdentityDict as ClosedWithdrawalIdentityDict
from .dicts import ClosedWithdrawalMaterialsDict as ClosedWithdrawalMaterialsDict
from .dicts import ClosedWithdrawalPayeeDict as ClosedWithdrawalPayeeDict
from .dicts import ClosedWithdrawalProofDict as ClosedWithdrawalProofDict
from .dicts import ClosedWithdrawalProofsDict as ClosedWithdrawalProofsDict
from .dicts import ClosedWithdrawalRequestDict as ClosedWithdrawalRequestDict
from .dicts import CloseOrderRequestDict as CloseOrderRequestDict
from .dicts import CodepayDetailDict as CodepayDetailDict
from .dicts import CodepayGoodsDict as CodepayGoodsDict
from .dicts import CodepayOrderDict as CodepayOrderDict
from .dicts import CodepayPayerDict as CodepayPayerDict
from .dicts import CodepaySceneDict as CodepaySceneDict
from .dicts import CodepayStoreDict as CodepayStoreDict
from .dicts import CombineAppOrderDict as CombineAppOrderDict
from .dicts import CombineAppPartDict as CombineAppPartDict
from .dicts import CombineCloseRequestDict as CombineCloseRequestDict
from .dicts import CombineContractDict as CombineContractDict
from .dicts import CombineH5InfoDict as CombineH5InfoDict
from .dicts import CombineH5OrderDict as CombineH5OrderDict
from .dicts import CombineH5SceneDict as CombineH5SceneDict
from .dicts import CombineIdentifiedPayerDict as CombineIdentifiedPayerDict
from .dicts import CombineImageInputDict as CombineImageInputDict
from .dicts import CombineIndividualOrderDict as CombineIndividualOrderDict
from .dicts import CombineIndividualOrderPayerDict as CombineIndividualOrderPayerDict
from .dicts import CombineIndividualPartDict as CombineIndividualPartDict
from .dicts import CombineJsapiOrderDict as CombineJsapiOrderDict
from .dicts import CombineJsapiPartDict as CombineJsapiPartDict
from .dicts import CombineNativeOrderDict as CombineNativeOrderDict
from .dicts import CombineOpenIdPayerDict as CombineOpenIdPayerDict
from .dicts import CombineOptionalPayerDict as CombineOptionalPayerDict
from .dicts import CombinePapayAppPresignDict as CombinePapayAppPresignDict
from .dicts import CombinePapayMiniProgramPresignDict as CombinePapayMiniProgramPresignDict
from .dicts import CombinePapayPartDict as CombinePapayPartDict
from .dicts import CombinePapayRequestDict as CombinePapayRequestDict
from .dicts import CombinePapayReversalDict as CombinePapayReversalDict
from .dicts import CombinePapayReversedPartDict as CombinePapayReversedPartDict
from .dicts import CombinePapayTerminationRequestDict as CombinePapayTerminationRequestDict
from .dicts import CombinePartDict as CombinePartDict
from .dicts import CombineSceneDict as CombineSceneDict
from .dicts import ComboChoiceRequestDict as ComboChoiceRequestDict
from .dicts import ComboPackageRequestDict as ComboPackageRequestDict
from .dicts import ComplaintCompletionDict as ComplaintCompletionDict
from .dicts import ComplaintFeedbackDict as ComplaintFeedbackDict
from .dicts import ComplaintMiniProgramDict as ComplaintMiniProgramDict
from .dicts import ComplaintNotificationRequestDict as ComplaintNotificationRequestDict
from .dicts import ComplaintResponseDict as ComplaintResponseDict
from .dicts import CompleteAcquiringBankServiceOrderRequestDict as CompleteAcquiringBankServiceOrderRequestDict
from .dicts import CompleteOverseaServiceOrderRequestDict as CompleteOverseaServiceOrderRequestDict
from .dicts import CompletePartnerServiceOrderRequestDict as CompletePartnerServiceOrderRequestDict
from .dicts import CompleteScoreOrderRequestDict as CompleteScoreOrderRequestDict
from .dicts import CompleteServiceOrderRequestDict as CompleteServiceOrderRequestDict
from .dicts import ConsumptionCardGiftDict as ConsumptionCardGiftDict
from .dicts import ContactAlterationDict as ContactAlterationDict
from .dicts import ContractOrderDetailDict as ContractOrderDetailDict
from .dicts import ContractPayerDict as ContractPayerDict
from .dicts import ContractSceneDict as ContractSceneDict
from .dicts import CouponAccountEntranceRequestDict as CouponAccountEntranceRequestDict
from .dicts import CouponChannelEntranceRequestDict as CouponChannelEntranceRequestDict
from .dicts import CouponCodeUploadDict as CouponCodeUploadDict
from .dicts import CouponDisplayRequestDict as CouponDisplayRequestDict
from .dicts import CouponMiniProgramEntranceRequestDict as CouponMiniProgramEntranceRequestDict
from .dicts import CouponNotifyConfigRequestDict as CouponNotifyConfigRequestDict
from .dicts import CouponOrderRequestDict as CouponOrderRequestDict
from .dicts import CouponScoreOrderRequestDict as CouponScoreOrderRequestDict
from .dicts import CouponStoreDisplayRequestDict as CouponStoreDisplayRequestDict
from .dicts import CouponStoreRequestDict as CouponStoreRequestDict
from .dicts import CouponStoresRequestDict as CouponStoresRequestDict
from .dicts import CouponSubsidyPaymentRequestDict as CouponSubsidyPaymentRequestDict
from .dicts import CouponSubsidyReturnRequestDict as CouponSubsidyReturnRequestDict
from .dicts import CustomPageChangeDict as CustomPageChangeDict
from .dicts import CutOutInputDict as CutOutInputDict
from .dicts import DayClockPeriodRequestDict as DayClockPeriodRequestDict
from .dicts import DayPeriodRequestDict as DayPeriodRequestDict
from .dicts import DeductionRegistrationDict as DeductionRegistrationDict
from .dicts import DeleteSharingReceiverRequestDict as DeleteSharingReceiverRequestDict
from .dicts import DeliveryPlanCallbackRequestDict as DeliveryPlanCallbackRequestDict
from .dicts import DeliveryPlanContentDict as DeliveryPlanContentDict
from .dicts import DeliveryPlanModificationDict as DeliveryPlanModificationDict
from .dicts import DeliveryPlanRequestDict as DeliveryPlanRequestDict
from .dicts import DirectCompletePartnerServiceOrderRequestDict as DirectCompletePartnerServiceOrderRequestDict
from .dicts import DirectCompleteServiceOrderRequestDict as DirectCompleteServiceOrderRequestDict
from .dicts import DiscountCardOrderUpdateDict as DiscountCardOrderUpdateDict
from .dicts import DiscountCardRecordsDict as DiscountCardRecordsDict
from .dicts import DiscountCardRequestDict as DiscountCardRequestDict
from .dicts import DonationTransactionDict as DonationTransactionDict
from .dicts import DueDiligenceSubmissionDict as DueDiligenceSubmissionDict
from .dicts import DurationSegmentRuleDict as DurationSegmentRuleDict
from .dicts import EchoRequestDict as EchoRequestDict
from .dicts import EcommerceAbnormalRefundRequestDict as EcommerceAbnormalRefundRequestDict
from .dicts import EcommerceAddReceiverRequestDict as EcommerceAddReceiverRequestDict
from .dicts import EcommerceAdvanceReturnRequestDict as EcommerceAdvanceReturnRequestDict
from .dicts import EcommerceAfterSalesShareRequestDict as EcommerceAfterSalesShareRequestDict
from .dicts import EcommerceDeleteReceiverRequestDict as EcommerceDeleteReceiverRequestDict
from .dicts import EcommerceFinishRequestDict as EcommerceFinishRequestDict
from .dicts import EcommerceRefundAmountDict as EcommerceRefundAmountDict
from .dicts import EcommerceRefundRequestDict as EcommerceRefundRequestDict
from .dicts import EcommerceSharingReceiverDict as EcommerceSharingReceiverDict
from .dicts import EcommerceSharingRequestDict as EcommerceSharingRequestDict
from .dicts import EcommerceSharingReturnRequestDict as EcommerceSharingReturnRequestDict
from .dicts import EcommerceWithdrawalRequestDict as EcommerceWithdrawalRequestDict
from .dicts import EducationDebitNoticeDict as EducationDebitNoticeDict
from .dicts import EducationOrderRequestDict as EducationOrderRequestDict
from .dicts import EducationPresignDict as EducationPresignDict
from .dicts import EnteringStoreRequestDict as EnteringStoreRequestDict
from .dicts import EtcIdentityDict as EtcIdentityDict
from .dicts import EtcPreopenRequestDict as EtcPreopenRequestDict
from .dicts import ExemptPresignDict as ExemptPresignDict
from .dicts import ExemptPresignWithPaymentDict as ExemptPresignWithPaymentDict
from .dicts import ExemptTerminationRequestDict as ExemptTerminationRequestDict
from .dicts import ExposurePayerDict as ExposurePayerDict
from .dicts import ExposureUserDict as ExposureUserDict
from .dicts import FaceAuthInfoRequestDict as FaceAuthInfoRequestDict
from .dicts import FaceBankCardDict as FaceBankCardDict
from .dicts import FaceBusinessDict as FaceBusinessDict
from .dicts import FaceDebitAmountDict as FaceDebitAmountDict
from .dicts import FaceDebitRequestDict as FaceDebitRequestDict
from .dicts import FaceDebitSceneDict as FaceDebitSceneDict
from .dicts import FaceIdentificationDict as FaceIdentificationDict
from .dicts import FacePayUserDict as FacePayUserDict
from .dicts import FacePresignRequestDict as FacePresignRequestDict
from .dicts import FaceRepaymentRequestDict as FaceRepaymentRequestDict
from .dicts import FaceStaffUpdateDict as FaceStaffUpdateDict
from .dicts import FaceStudentUpdateDict as FaceStudentUpdateDict
from .dicts import FaceTokenRequestDict as FaceTokenRequestDict
from .dicts import FaceUserUpdateDict as FaceUserUpdateDict
from .dicts import FaceWebSessionDict as FaceWebSessionDict
from .dicts import FapiaoBuyerDict as FapiaoBuyerDict
from .dicts import FapiaoCardCellDict as FapiaoCardCellDict
from .dicts import FapiaoCardInsertionDict as FapiaoCardInsertionDict
from .dicts import FapiaoCardTemplateDict as FapiaoCardTemplateDict
from .dicts import FapiaoCardTemplateRequestDict as FapiaoCardTemplateRequestDict
from .dicts import FapiaoDevelopmentConfigUpdateDict as FapiaoDevelopmentConfigUpdateDict
from .dicts import FapiaoIssueDetailDict as FapiaoIssueDetailDict
from .dicts import FapiaoIssueDict as FapiaoIssueDict
from .dicts import FapiaoIssueItemDict as FapiaoIssueItemDict
from .dicts import FapiaoItemDict as FapiaoItemDict
from .dicts import FapiaoLeaseDict as FapiaoLeaseDict
from .dicts import FapiaoOrderBuyerDict as FapiaoOrderBuyerDict
from .dicts import FapiaoPassengerDict as FapiaoPassengerDict
from .dicts import FapiaoRefuellingDict as FapiaoRefuellingDict
from .dicts import FapiaoReversalDict as FapiaoReversalDict
from .dicts import FapiaoSellerDict as FapiaoSellerDict
from .dicts import FapiaoStaffDict as FapiaoStaffDict
from .dicts import FapiaoTransactionDict as FapiaoTransactionDict
from .dicts import FavorAvailableTimeDict as FavorAvailableTimeDict
from .dicts import FavorCallbackRequestDict as FavorCallbackRequestDict
from .dicts import FavorCardLimitDict as FavorCardLimitDict
from .dicts import FavorCouponGiftDict as FavorCouponGiftDict
from .dicts import FavorDiscountRuleDict as FavorDiscountRuleDict
from .dicts import FavorExchangeRuleDict as FavorExchangeRuleDict
from .dicts import FavorFixedRuleRequestDict as FavorFixedRuleRequestDict
from .dicts import FavorFixedTimeDict as FavorFixedTimeDict
from .dicts import FavorGoodsChangeDict as FavorGoodsChangeDict
from .dicts import FavorPatternDict as FavorPatternDict
from .dicts import FavorSendRuleRequestDict as FavorSendRuleRequestDict
from .dicts import FavorStockOwnerDict as FavorStockOwnerDict
from .dicts import FavorStockRequestDict as FavorStockRequestDict
from .dicts import FavorUseRuleDict as FavorUseRuleDict
from .dicts import FinishedChargeInfoDict as FinishedChargeInfoDict
from .dicts import FixedIntervalRuleDict as FixedIntervalRuleDict
from .dicts import FullShoppingInfoDict as FullShoppingInfoDict
from .dicts import GeneralFapiaoDetailDict as GeneralFapiaoDetailDict
from .dicts import GeneralFapiaoIssueDict as GeneralFapiaoIssueDict
from .dicts import GeneralFapiaoItemDict as GeneralFapiaoItemDict
from .dicts import GoldPlanChangeDict as GoldPlanChangeDict
from .dicts import GoodsSubsidyEntryDict as GoodsSubsidyEntryDict
from .dicts import GoodsSubsidyOrderDict as GoodsSubsidyOrderDict
from .dicts import GoodsSubsidyQualificationDict as GoodsSubsidyQualificationDict
from .dicts import GuideAssignmentDict as GuideAssignmentDict
from .dicts import GuideRegistrationDict as GuideRegistrationDict
from .dicts import GuideUpdateDict as GuideUpdateDict
from .dicts import H5InfoDict as H5InfoDict
from .dicts import H5OrderDict as H5OrderDict
from .dicts import H5SceneDict as H5SceneDict
from .dicts import HighwayTripDict as HighwayTripDict
from .dicts import HongKongArticleDict as HongKongArticleDict
from .dicts import HongKongBusinessDict as HongKongBusinessDict
from .dicts import HongKongCodeOrderRequestDict as HongKongCodeOrderRequestDict
from .dicts import HongKongCodePayerDict as HongKongCodePayerDict
from .dicts import HongKongContactDict as HongKongContactDict
from .dicts import HongKongGoodsDict as HongKongGoodsDict
from .dicts import HongKongH5OrderRequestDict as HongKongH5OrderRequestDict
from .dicts import HongKongH5SceneDict as HongKongH5SceneDict
from .dicts import HongKongMerchantRequestDict as HongKongMerchantRequestDict
from .dicts import HongKongOrderPayerDict as HongKongOrderPayerDict
from .dicts import HongKongOrderRequestDict as HongKongOrderRequestDict
from .dicts import HongKongOrderTotalDict as HongKongOrderTotalDict
from .dicts import HongKongPersonDict as HongKongPersonDict
from .dicts import HongKongRefundAmountDict as HongKongRefundAmountDict
from .dicts import HongKongRefundRequestDict as HongKongRefundRequestDict
from .dicts import HongKongSceneDict as HongKongSceneDict
from .dicts import HongKongStoreDict as HongKongStoreDict
from .dicts import HongKongSubMerchantRequestDict as HongKongSubMerchantRequestDict
from .dicts import HongKongSubMerchantUpdateDict as HongKongSubMerchantUpdateDict
from .dicts import HostedApplymentBankAccountDict as HostedApplymentBankAccountDict
from .dicts import HostedApplymentRequestDict as HostedApplymentRequestDict
from .dicts import IdentifiedPayerDict as IdentifiedPayerDict
from .dicts import ImageTaskRequestDict as ImageTaskRequestDict
from .dicts import ImmediateResponseDict as ImmediateResponseDict
from .dicts import IndividualContractAppPresignDict as IndividualContractAppPresignDict
from .dicts import IndividualContractMiniProgramPresignDict as IndividualContractMiniProgramPresignDict
from .dicts import IndividualContractNamedAppPresignDict as IndividualContractNamedAppPresignDict
from .dicts import IndividualContractNamedMiniProgramPresignDict as IndividualContractNamedMiniProgramPresignDict
from .dicts import InsertedFapiaoDict as InsertedFapiaoDict
from .dicts import InstallmentExposureRequestDict as InstallmentExposureRequestDict
from .dicts import InstallmentSubsidyDetailDict as InstallmentSubsidyDetailDict
from .dicts import InstallmentSubsidyDict as InstallmentSubsidyDict
from .dicts import InstallmentSubsidyPlanDict as InstallmentSubsidyPlanDict
from .dicts import InsuranceMessageDict as InsuranceMessageDict
from .dicts import IrregularPeriodRequestDict as IrregularPeriodRequestDict
from .dicts import JsapiContractDict as JsapiContractDict
from .dicts import JsapiContractOrderDict as JsapiContractOrderDict
from .dicts import JsapiOrderDict as JsapiOrderDict
from .dicts import JsapiPayerDict as JsapiPayerDict
from .dicts import ManageSubmissionDict as ManageSubmissionDict
from .dicts import MedicalPersonDict as MedicalPersonDict
from .dicts import MedInsOrderRequestDict as MedInsOrderRequestDict
from .dicts import MedInsRefundReportDict as MedInsRefundReportDict
from .dicts import MemberActivationDict as MemberActivationDict
from .dicts import MemberActivationProgramRequestDict as MemberActivationProgramRequestDict
from .dicts import MemberActivityPaymentModeRequestDict as MemberActivityPaymentModeRequestDict
from .dicts import MemberActivityPaymentRequestDict as MemberActivityPaymentRequestDict
from .dicts import MemberActivityRequestDict as MemberActivityRequestDict
from .dicts import MemberActivitySettingRequestDict as MemberActivitySettingRequestDict
from .dicts import MemberActivityStockRequestDict as MemberActivityStockRequestDict
from .dicts import MemberAwardDayTimeRequestDict as MemberAwardDayTimeRequestDict
from .dicts import MemberAwardJumpRequestDict as MemberAwardJumpRequestDict
from .dicts import MemberAwardPeriodRequestDict as MemberAwardPeriodRequestDict
from .dicts import MemberAwardTimeRequestDict as MemberAwardTimeRequestDict
from .dicts import MemberBalanceChangeDict as MemberBalanceChangeDict
from .dicts import MemberBonusOfOrderDict as MemberBonusOfOrderDict
from .dicts import MemberBonusRequestDict as MemberBonusRequestDict
from .dicts import MemberCardBalanceInfoRequestDict as MemberCardBalanceInfoRequestDict
from .dicts import MemberCardBrandRequestDict as MemberCardBrandRequestDict
from .dicts import MemberCardCallbackRequestDict as MemberCardCallbackRequestDict
from .dicts import MemberCardChangeDict as MemberCardChangeDict
from .dicts import MemberCardCodeDepositDict as MemberCardCodeDepositDict
from .dicts import MemberCardFormChangeDict as MemberCardFormChangeDict
from .dicts import MemberCardFormRequestDict as MemberCardFormRequestDict
from .dicts import MemberCardInvalidationDict as MemberCardInvalidationDict
from .dicts import MemberCardQrCodeRequestDict as MemberCardQrCodeRequestDict
from .dicts import MemberCardRequestDict as MemberCardRequestDict
from .dicts import MemberCardRightsChangeDict as MemberCardRightsChangeDict
from .dicts import MemberCardStatementRequestDict as MemberCardStatementRequestDict
from .dicts import MemberCardTermRequestDict as MemberCardTermRequestDict
from .dicts import MemberCardTokenRequestDict as MemberCardTokenRequestDict
from .dicts import MemberCardUpgradeDict as MemberCardUpgradeDict
from .dicts import MemberCustomFieldRequestDict as MemberCustomFieldRequestDict
from .dicts import MemberFapiaoRequestDict as MemberFapiaoRequestDict
from .dicts import MemberFavorRequestDict as MemberFavorRequestDict
from .dicts import MemberGuideRequestDict as MemberGuideRequestDict
from .dicts import MemberMiniProgramActivityRequestDict as MemberMiniProgramActivityRequestDict
from .dicts import MemberMiniProgramRequestDict as MemberMiniProgramRequestDict
from .dicts import MemberPayActivityRequestDict as MemberPayActivityRequestDict
from .dicts import MemberPointsReportDict as MemberPointsReportDict
from .dicts import MemberReminderRequestDict as MemberReminderRequestDict
from .dicts import MemberServiceActionRequestDict as MemberServiceActionRequestDict
from .dicts import MemberServiceContentRequestDict as MemberServiceContentRequestDict
from .dicts import MemberServiceDataRequestDict as MemberServiceDataRequestDict
from .dicts import MemberServiceFieldRequestDict as MemberServiceFieldRequestDict
from .dicts import MemberServiceMessageRequestDict as MemberServiceMessageRequestDict
from .dicts import MemberServiceModuleChangeDict as MemberServiceModuleChangeDict
from .dicts import MemberServiceModuleRequestDict as MemberServiceModuleRequestDict
from .dicts import MemberServiceStateRequestDict as MemberServiceStateRequestDict
from .dicts import MemberTagInfoRequestDict as MemberTagInfoRequestDict
from .dicts import MerchantTransferAgreementDict as MerchantTransferAgreementDict
from .dicts import MerchantTransferAuthorizationRequestDict as MerchantTransferAuthorizationRequestDict
from .dicts import MerchantTransferRequestDict as MerchantTransferRequestDict
from .dicts import MerchantWithdrawalRequestDict as MerchantWithdrawalRequestDict
from .dicts import MessageActionDict as MessageActionDict
from .dicts import MessageBlockDict as MessageBlockDict
from .dicts import MessageButtonDict as MessageButtonDict
from .dicts import MessageButtonGroupDict as MessageButtonGroupDict
from .dicts import MessageDict as MessageDict
from .dicts import MessageExpiryDict as MessageExpiryDict
from .dicts import MessageFaqDict as MessageFaqDict
from .dicts import MessageFaqListDict as MessageFaqListDict
from .dicts import MessageImageDict as MessageImageDict
from .dicts import MessageLinkDict as MessageLinkDict
from .dicts import MessageMiniProgramDict as MessageMiniProgramDict
from .dicts import MessageReplyDict as MessageReplyDict
from .dicts import MessageTextDict as MessageTextDict
from .dicts import MiniProgramSceneDict as MiniProgramSceneDict
from .dicts import ModifyAcquiringBankServiceOrderRequestDict as ModifyAcquiringBankServiceOrderRequestDict
from .dicts import ModifyPartnerServiceOrderRequestDict as ModifyPartnerServiceOrderRequestDict
from .dicts import ModifyServiceOrderRequestDict as ModifyServiceOrderRequestDict
from .dicts import NameAlterationDict as NameAlterationDict
from .dicts import NativeOrderDict as NativeOrderDict
from .dicts import NewOrderObjectiveDict as NewOrderObjectiveDict
from .dicts import NewOrderRewardDict as NewOrderRewardDict
from .dicts import ObjectiveCompletionRequestDict as ObjectiveCompletionRequestDict
from .dicts import OnboardingBeneficiaryDict as OnboardingBeneficiaryDict
from .dicts import OnboardingFinanceLicenseDict as OnboardingFinanceLicenseDict
from .dicts import OpenIdMemberImportDict as OpenIdMemberImportDict
from .dicts import OrderAmountDict as OrderAmountDict
from .dicts import OrderDetailDict as OrderDetailDict
from .dicts import OrderGoodsDict as OrderGoodsDict
from .dicts import OrderSceneDict as OrderSceneDict
from .dicts import OverseaActualTimeRangeDict as OverseaActualTimeRangeDict
from .dicts import OverseaPaidElsewhereDict as OverseaPaidElsewhereDict
from .dicts import OverseaRiskFundDict as OverseaRiskFundDict
from .dicts import OverseaServiceDiscountDict as OverseaServiceDiscountDict
from .dicts import OverseaServiceFeeDict as OverseaServiceFeeDict
from .dicts import OverseaServiceOrderRequestDict as OverseaServiceOrderRequestDict
from .dicts import OverseaTimeRangeDict as OverseaTimeRangeDict
from .dicts import PapayAmountDict as PapayAmountDict
from .dicts import PapayClauseDict as PapayClauseDict
from .dicts import PapayCoverageDict as PapayCoverageDict
from .dicts import PapayCoveredPeriodDict as PapayCoveredPeriodDict
from .dicts import PapayDebitDaysDict as PapayDebitDaysDict
from .dicts import PapayDebitNoticeDict as PapayDebitNoticeDict
from .dicts import PapayDeviceDict as PapayDeviceDict
from .dicts import PapayEstimateDict as PapayEstimateDict
from .dicts import PapayFailureNoticeDict as PapayFailureNoticeDict
from .dicts import PapayFirstDebitDict as PapayFirstDebitDict
from .dicts import PapayHarmonyOrderRequestDict as PapayHarmonyOrderRequestDict
from .dicts import PapayIdentityDict as PapayIdentityDict
from .dicts import PapayInsuranceAppPresignDict as PapayInsuranceAppPresignDict
from .dicts import PapayInsuranceH5PresignDict as PapayInsuranceH5PresignDict
from .dicts import PapayInsuranceOrderRequestDict as PapayInsuranceOrderRequestDict
from .dicts import PapayInsurancePresignDict as PapayInsurancePresignDict
from .dicts import PapayInsuranceScheduleRequestDict as PapayInsuranceScheduleRequestDict
from .dicts import PapayJumpControlDict as PapayJumpControlDict
from .dicts import PapayOrderRequestDict as PapayOrderRequestDict
from .dicts import PapayPeriodDict as PapayPeriodDict
from .dicts import PapayPeriodsChangeDict as PapayPeriodsChangeDict
from .dicts import PapayPresignRequestDict as PapayPresignRequestDict
from .dicts import PapayRenewalRequestDict as PapayRenewalRequestDict
from .dicts import PapayRetentionCouponDict as PapayRetentionCouponDict
from .dicts import PapayRetentionOfferDict as PapayRetentionOfferDict
from .dicts import PapayScheduledH5PresignDict as PapayScheduledH5PresignDict
from .dicts import PapayScheduledPresignDict as PapayScheduledPresignDict
from .dicts import PapayScheduleRequestDict as PapayScheduleRequestDict
from .dicts import PapayTerminationRequestDict as PapayTerminationRequestDict
from .dicts import ParkingDebitAmountDict as ParkingDebitAmountDict
from .dicts import ParkingDebitRequestDict as ParkingDebitRequestDict
from .dicts import ParkingEntryReportDict as ParkingEntryReportDict
from .dicts import ParkingEntryRequestDict as ParkingEntryRequestDict
from .dicts import ParkingExitReportDict as ParkingExitReportDict
from .dicts import ParkingFeeAnswerDict as ParkingFeeAnswerDict
from .dicts import ParkingFeeQuestionDict as ParkingFeeQuestionDict
from .dicts import ParkingLotApplicationNumbersDict as ParkingLotApplicationNumbersDict
from .dicts import ParkingLotApplicationRequestDict as ParkingLotApplicationRequestDict
from .dicts import ParkingLotRequestDict as ParkingLotRequestDict
from .dicts import ParkingPassFeeDict as ParkingPassFeeDict
from .dicts import ParkingPassPaymentReportDict as ParkingPassPaymentReportDict
from .dicts import ParkingPaymentReportDict as ParkingPaymentReportDict
from .dicts import ParkingStateReportDict as ParkingStateReportDict
from .dicts import PartAmountDict as PartAmountDict
from .dicts import PartnerAppContractOrderDict as PartnerAppContractOrderDict
from .dicts import PartnerAppOrderDict as PartnerAppOrderDict
from .dicts import PartnerCloseOrderRequestDict as PartnerCloseOrderRequestDict
from .dicts import PartnerCodepayOrderDict as PartnerCodepayOrderDict
from .dicts import PartnerExemptPresignDict as PartnerExemptPresignDict
from .dicts import PartnerExemptPresignWithPaymentDict as PartnerExemptPresignWithPaymentDict
from .dicts import PartnerExposurePayerDict as PartnerExposurePayerDict
from .dicts import PartnerH5OrderDict as PartnerH5OrderDict
from .dicts import PartnerInstallmentExposureRequestDict as PartnerInstallmentExposureRequestDict
from .dicts import PartnerJsapiContractOrderDict as PartnerJsapiContractOrderDict
from .dicts import PartnerJsapiOrderDict as PartnerJsapiOrderDict
from .dicts import PartnerJsapiPayerDict as PartnerJsapiPayerDict
from .dicts import PartnerMiniProgramOrderDict as PartnerMiniProgramOrderDict
from .dicts import PartnerNativeOrderDict as PartnerNativeOrderDict
from .dicts import PartnerPapayDebitNoticeDict as PartnerPapayDebitNoticeDict
from .dicts import PartnerPapayFailureNoticeDict as PartnerPapayFailureNoticeDict
from .dicts import PartnerPapayOrderRequestDict as PartnerPapayOrderRequestDict
from .dicts import PartnerPapayScheduledH5PresignDict as PartnerPapayScheduledH5PresignDict
from .dicts import PartnerPapayScheduledPresignDict as PartnerPapayScheduledPresignDict
from .dicts import PartnerPapayScheduleRequestDict as PartnerPapayScheduleRequestDict
from .dicts import PartnerPapayTerminationRequestDict as PartnerPapayTerminationRequestDict
from .dicts import PartnerPayerDict as PartnerPayerDict
from .dicts import PartnerPaymentExposureRequestDict as PartnerPaymentExposureRequestDict
from .dicts import PartnerPayOnDeliveryOrderRequestDict as PartnerPayOnDeliveryOrderRequestDict
from .dicts import PartnerPermissionRequestDict as PartnerPermissionRequestDict
from .dicts import PartnerPermissionTerminationByOpenIdDict as PartnerPermissionTerminationByOpenIdDict
from .dicts import PartnerPermissionTerminationDict as PartnerPermissionTerminationDict
from .dicts import PartnerPlanRequestDict as PartnerPlanRequestDict
from .dicts import PartnerPlanStopDict as PartnerPlanStopDict
from .dicts import PartnerReceiptRequestDict as PartnerReceiptRequestDict
from .dicts import PartnerRequestDict as PartnerRequestDict
from .dicts import PartnerReverseOrderRequestDict as PartnerReverseOrderRequestDict
from .dicts import PartnerScannedPosOrderDict as PartnerScannedPosOrderDict
from .dicts import PartnerServiceMessageRequestDict as PartnerServiceMessageRequestDict
from .dicts import PartnerServiceOrderRequestDict as PartnerServiceOrderRequestDict
from .dicts import PartnershipRequestDict as PartnershipRequestDict
from .dicts import PartnerSignPlanRequestDict as PartnerSignPlanRequestDict
from .dicts import PartnerSignPlanServiceOrderRequestDict as PartnerSignPlanServiceOrderRequestDict
from .dicts import PartnerSignPlanStopDict as PartnerSignPlanStopDict
from .dicts import PartnerTransferBillRequestDict as PartnerTransferBillRequestDict
from .dicts import PartnerTransferCancellationDict as PartnerTransferCancellationDict
from .dicts import PartnerTransferRequestDict as PartnerTransferRequestDict
from .dicts import PartnerTransferWithAuthorizationRequestDict as PartnerTransferWithAuthorizationRequestDict
from .dicts import PartnerUserAuthorizationRequestDict as PartnerUserAuthorizationRequestDict
from .dicts import PartnerUserRiskRequestDict as PartnerUserRiskRequestDict
from .dicts import PassengerTransportFapiaoDetailDict as PassengerTransportFapiaoDetailDict
from .dicts import PassengerTransportFapiaoIssueDict as PassengerTransportFapiaoIssueDict
from .dicts import PassengerTransportFapiaoItemDict as PassengerTransportFapiaoItemDict
from .dicts import PayAfterOrderRequestDict as PayAfterOrderRequestDict
from .dicts import PayerIdentityDict as PayerIdentityDict
from .dicts import PaygiftActivityRequestDict as PaygiftActivityRequestDict
from .dicts import PaygiftAdvancedSettingRequestDict as PaygiftAdvancedSettingRequestDict
from .dicts import PaygiftAwardRequestDict as PaygiftAwardRequestDict
from .dicts import PaygiftAwardRuleRequestDict as PaygiftAwardRuleRequestDict
from .dicts import PaygiftBaseInfoRequestDict as PaygiftBaseInfoRequestDict
from .dicts import PaygiftDayPeriodRequestDict as PaygiftDayPeriodRequestDict
from .dicts import PaygiftMerchantsAdditionDict as PaygiftMerchantsAdditionDict
from .dicts import PaygiftMerchantsRemovalDict as PaygiftMerchantsRemovalDict
from .dicts import PaygiftPaymentMethodInfoRequestDict as PaygiftPaymentMethodInfoRequestDict
from .dicts import PaygiftPaymentModeRequestDict as PaygiftPaymentModeRequestDict
from .dicts import PaygiftPeriodRequestDict as PaygiftPeriodRequestDict
from .dicts import PaygiftPeriodsRequestDict as PaygiftPeriodsRequestDict
from .dicts import PaymentExposureRequestDict as PaymentExposureRequestDict
from .dicts import PayOnDeliveryOrderRequestDict as PayOnDeliveryOrderRequestDict
from .dicts import PayoutReceiptRequestDict as PayoutReceiptRequestDict
from .dicts import PayPartnerServiceOrderRequestDict as PayPartnerServiceOrderRequestDict
from .dicts import PayrollAuthorizationRequestDict as PayrollAuthorizationRequestDict
from .dicts import PayrollTransferDict as PayrollTransferDict
from .dicts import PayrollTransferRequestDict as PayrollTransferRequestDict
from .dicts import PayServiceOrderRequestDict as PayServiceOrderRequestDict
from .dicts import PerEntryRuleDict as PerEntryRuleDict
from .dicts import PeriodRequestDict as PeriodRequestDict
from .dicts import PermissionRequestDict as PermissionRequestDict
from .dicts import PermissionTerminationByOpenIdDict as PermissionTerminationByOpenIdDict
from .dicts import PermissionTerminationDict as PermissionTerminationDict
from .dicts import PhoneMemberImportDict as PhoneMemberImportDict
from .dicts import PlainSettleInfoDict as PlainSettleInfoDict
from .dicts import PlannedPartDict as PlannedPartDict
from .dicts import PlannedScoreDiscountDict as PlannedScoreDiscountDict
from .dicts import PlannedShoppingDict as PlannedShoppingDict
from .dicts import PlanRequestDict as PlanRequestDict
from .dicts import PowerBankInsuranceRequestDict as PowerBankInsuranceRequestDict
from .dicts import ProductCouponBudgetChangeDict as ProductCouponBudgetChangeDict
from .dicts import ProductCouponBundleInfoDict as ProductCouponBundleInfoDict
from .dicts import ProductCouponBundleRequestDict as ProductCouponBundleRequestDict
from .dicts import ProductCouponCallbackRequestDict as ProductCouponCallbackRequestDict
from .dicts import ProductCouponChangeDict as ProductCouponChangeDict
from .dicts import ProductCouponCodeUploadDict as ProductCouponCodeUploadDict
from .dicts import ProductCouponDeactivationDict as ProductCouponDeactivationDict
from .dicts import ProductCouponDiscountRuleRequestDict as ProductCouponDiscountRuleRequestDict
from .dicts import ProductCouponDisplayRequestDict as ProductCouponDisplayRequestDict
from .dicts import ProductCouponExchangeRuleRequestDict as ProductCouponExchangeRuleRequestDict
from .dicts import ProductCouponFixedRuleRequestDict as ProductCouponFixedRuleRequestDict
from .dicts import ProductCouponPeriodRequestDict as ProductCouponPeriodRequestDict
from .dicts import ProductCouponRequestDict as ProductCouponRequestDict
from .dicts import ProductCouponSendRuleRequestDict as ProductCouponSendRuleRequestDict
from .dicts import ProductCouponStockChangeDict as ProductCouponStockChangeDict
from .dicts import ProductCouponStockInfoDict as ProductCouponStockInfoDict
from .dicts import ProductCouponStockRequestDict as ProductCouponStockRequestDict
from .dicts import ProductCouponTagInfoRequestDict as ProductCouponTagInfoRequestDict
from .dicts import ProgressiveBundleUsageInfoRequestDict as ProgressiveBundleUsageInfoRequestDict
from .dicts import QqWalletTransferRequestDict as QqWalletTransferRequestDict
from .dicts import RealEstateLeasingFapiaoDetailDict as RealEstateLeasingFapiaoDetailDict
from .dicts import RealEstateLeasingFapiaoIssueDict as RealEstateLeasingFapiaoIssueDict
from .dicts import RealEstateLeasingFapiaoItemDict as RealEstateLeasingFapiaoItemDict
from .dicts import ReceiptByOutBillNoRequestDict as ReceiptByOutBillNoRequestDict
from .dicts import ReceiptByTransferBillNoRequestDict as ReceiptByTransferBillNoRequestDict
from .dicts import ReceiptContactRequestDict as ReceiptContactRequestDict
from .dicts import ReceiptEntranceChangeDict as ReceiptEntranceChangeDict
from .dicts import ReceiptEntranceLinkRequestDict as ReceiptEntranceLinkRequestDict
from .dicts import ReceiptEntranceRequestDict as ReceiptEntranceRequestDict
from .dicts import ReceiptJumpRequestDict as ReceiptJumpRequestDict
from .dicts import ReceiptJumpUploadDict as ReceiptJumpUploadDict
from .dicts import ReceiveStyleDict as ReceiveStyleDict
from .dicts import RedPacketBatchRequestDict as RedPacketBatchRequestDict
from .dicts import RedPacketOrderDict as RedPacketOrderDict
from .dicts import RefinedOilFapiaoDetailDict as RefinedOilFapiaoDetailDict
from .dicts import RefinedOilFapiaoIssueDict as RefinedOilFapiaoIssueDict
from .dicts import RefinedOilFapiaoItemDict as RefinedOilFapiaoItemDict
from .dicts import RefundAmountDict as RefundAmountDict
from .dicts import RefundGoodsDict as RefundGoodsDict
from .dicts import RefundProgressDict as RefundProgressDict
from .dicts import RefundRequestDict as RefundRequestDict
from .dicts import RefundSourceDict as RefundSourceDict
from .dicts import RemindedMemberDict as RemindedMemberDict
from .dicts import RetailMaterialRequestDict as RetailMaterialRequestDict
from .dicts import RetailRepresentativeRequestDict as RetailRepresentativeRequestDict
from .dicts import RetailRepresentativesAdditionDict as RetailRepresentativesAdditionDict
from .dicts import RetailRepresentativesRemovalDict as RetailRepresentativesRemovalDict
from .dicts import RetailStoreRequestDict as RetailStoreRequestDict
from .dicts import RetailStoresAdditionDict as RetailStoresAdditionDict
from .dicts import RetailStoresRemovalDict as RetailStoresRemovalDict
from .dicts import ReversedFapiaoDict as ReversedFapiaoDict
from .dicts import ReverseOrderRequestDict as ReverseOrderRequestDict
from .dicts import RewardUsageRequestDict as RewardUsageRequestDict
from .dicts import RiskTradeQueryDict as RiskTradeQueryDict
from .dicts import RiskTradeResultDict as RiskTradeResultDict
from .dicts import ScannedPosSceneDict as ScannedPosSceneDict
from .dicts import ScenePermissionRequestDict as ScenePermissionRequestDict
from .dicts import SchoolPayAmountDict as SchoolPayAmountDict
from .dicts import SchoolPayBankCardDict as SchoolPayBankCardDict
from .dicts import SchoolPayDebitRequestDict as SchoolPayDebitRequestDict
from .dicts import SchoolPayDeviceDict as SchoolPayDeviceDict
from .dicts import SchoolPayIdentityDict as SchoolPayIdentityDict
from .dicts import SchoolPayPresignRequestDict as SchoolPayPresignRequestDict
from .dicts import SchoolPaySceneDict as SchoolPaySceneDict
from .dicts import ScoreDiscountDict as ScoreDiscountDict
from .dicts import ScoreFeeDict as ScoreFeeDict
from .dicts import ScorePaidElsewhereDict as ScorePaidElsewhereDict
from .dicts import SequentialCouponPeriodRequestDict as SequentialCouponPeriodRequestDict
from .dicts import SequentialUsageInfoRequestDict as SequentialUsageInfoRequestDict
from .dicts import SequentialUsageRuleRequestDict as SequentialUsageRuleRequestDict
from .dicts import ServiceAccountRequestDict as ServiceAccountRequestDict
from .dicts import ServiceDeviceDict as ServiceDeviceDict
from .dicts import ServiceDiscountDict as ServiceDiscountDict
from .dicts import ServiceFeeDict as ServiceFeeDict
from .dicts import ServiceLocationDict as ServiceLocationDict
from .dicts import ServiceMessageRequestDict as ServiceMessageRequestDict
from .dicts import ServiceOrderRequestDict as ServiceOrderRequestDict
from .dicts import ServicePaidElsewhereDict as ServicePaidElsewhereDict
from .dicts import ServicePartPaidElsewhereDict as ServicePartPaidElsewhereDict
from .dicts import ServiceRiskFundDict as ServiceRiskFundDict
from .dicts import ServiceTimeRangeDict as ServiceTimeRangeDict
from .dicts import SettleInfoDict as SettleInfoDict
from .dicts import SettlementChangeDict as SettlementChangeDict
from .dicts import SharingReceiverDict as SharingReceiverDict
from .dicts import SharingRequestDict as SharingRequestDict
from .dicts import SharingReturnRequestDict as SharingReturnRequestDict
from .dicts import ShoppingGoodsDict as ShoppingGoodsDict
from .dicts import ShoppingInfoDict as ShoppingInfoDict
from .dicts import ShoppingLinkDict as ShoppingLinkDict
from .dicts import SignPlanPartDict as SignPlanPartDict
from .dicts import SignPlanRequestDict as SignPlanRequestDict
from .dicts import SignPlanServiceOrderRequestDict as SignPlanServiceOrderRequestDict
from .dicts import SignPlanStopDict as SignPlanStopDict
from .dicts import SingleUsageInfoRequestDict as SingleUsageInfoRequestDict
from .dicts import SingleUsageRuleRequestDict as SingleUsageRuleRequestDict
from .dicts import SmartRetailOrderRequestDict as SmartRetailOrderRequestDict
from .dicts import SpendingMoneyGiftDict as SpendingMoneyGiftDict
from .dicts import StoreDict as StoreDict
from .dicts import StoreEntryRequestDict as StoreEntryRequestDict
from .dicts import StoreReferenceDict as StoreReferenceDict
from .dicts import SubjectAdditionDict as SubjectAdditionDict
from .dicts import SubjectAlterationDict as SubjectAlterationDict
from .dicts import SubjectApplymentRequestDict as SubjectApplymentRequestDict
from .dicts import SubjectBeneficiaryDict as SubjectBeneficiaryDict
from .dicts import SubjectCertificateDict as SubjectCertificateDict
from .dicts import SubjectContactDict as SubjectContactDict
from .dicts import SubjectIdentificationDict as SubjectIdentificationDict
from .dicts import SubjectInfoDict as SubjectInfoDict
from .dicts import SubjectLicenceDict as SubjectLicenceDict
from .dicts import SubjectMicroBusinessDict as SubjectMicroBusinessDict
from .dicts import SubjectSpecialOperationDict as SubjectSpecialOperationDict
from .dicts import SubMerchantAdditionDict as SubMerchantAdditionDict
from .dicts import SubMerchantAppDict as SubMerchantAppDict
from .dicts import SubMerchantApplymentRequestDict as SubMerchantApplymentRequestDict
from .dicts import SubMerchantAuthorizationRequestDict as SubMerchantAuthorizationRequestDict
from .dicts import SubMerchantBankAccountDict as SubMerchantBankAccountDict
from .dicts import SubMerchantBusinessDict as SubMerchantBusinessDict
from .dicts import SubMerchantCertificateDict as SubMerchantCertificateDict
from .dicts import SubMerchantContactDict as SubMerchantContactDict
from .dicts import SubMerchantIdCardDict as SubMerchantIdCardDict
from .dicts import SubMerchantIdDocumentDict as SubMerchantIdDocumentDict
from .dicts import SubMerchantIdentityDict as SubMerchantIdentityDict
from .dicts import SubMerchantLicenseDict as SubMerchantLicenseDict
from .dicts import SubMerchantMicroBusinessDict as SubMerchantMicroBusinessDict
from .dicts import SubMerchantMicroMobileDict as SubMerchantMicroMobileDict
from .dicts import SubMerchantMicroOnlineDict as SubMerchantMicroOnlineDict
from .dicts import SubMerchantMicroStoreDict as SubMerchantMicroStoreDict
from .dicts import SubMerchantMiniProgramDict as SubMerchantMiniProgramDict
from .dicts import SubMerchantOfficialAccountDict as SubMerchantOfficialAccountDict
from .dicts import SubMerchantOrganizationCodeDict as SubMerchantOrganizationCodeDict
from .dicts import SubMerchantSalesScenesDict as SubMerchantSalesScenesDict
from .dicts import SubMerchantSettlementRuleDict as SubMerchantSettlementRuleDict
from .dicts import SubMerchantStoreDict as SubMerchantStoreDict
from .dicts import SubMerchantSubjectDict as SubMerchantSubjectDict
from .dicts import SubMerchantWebsiteDict as SubMerchantWebsiteDict
from .dicts import SubMerchantWeworkDict as SubMerchantWeworkDict
from .dicts import SubmittedChoiceRuleDict as SubmittedChoiceRuleDict
from .dicts import SubmittedDueDiligenceDict as SubmittedDueDiligenceDict
from .dicts import SubmittedDueDiligenceItemDict as SubmittedDueDiligenceItemDict
from .dicts import SubmittedDueDiligenceRelationDict as SubmittedDueDiligenceRelationDict
from .dicts import SubmittedDueDiligenceRuleDict as SubmittedDueDiligenceRuleDict
from .dicts import SubmittedFileRuleDict as SubmittedFileRuleDict
from .dicts import SubmittedItemDict as SubmittedItemDict
from .dicts import SubmittedItemsDict as SubmittedItemsDict
from .dicts import SubmittedOrderRuleDict as SubmittedOrderRuleDict
from .dicts import SubmittedPeriodRuleDict as SubmittedPeriodRuleDict
from .dicts import SubmittedRelationDict as SubmittedRelationDict
from .dicts import SubmittedTextRuleDict as SubmittedTextRuleDict
from .dicts import SubmittedValueDict as SubmittedValueDict
from .dicts import SubsidyCancellationRequestDict as SubsidyCancellationRequestDict
from .dicts import SubsidyRequestDict as SubsidyRequestDict
from .dicts import SubsidyReturnRequestDict as SubsidyReturnRequestDict
from .dicts import SubsidyReturnSourceDict as SubsidyReturnSourceDict
from .dicts import SyncAcquiringBankServiceOrderRequestDict as SyncAcquiringBankServiceOrderRequestDict
from .dicts import SyncOverseaServiceOrderRequestDict as SyncOverseaServiceOrderRequestDict
from .dicts import SyncPartnerServiceOrderRequestDict as SyncPartnerServiceOrderRequestDict
from .dicts import SyncPayAfterOrderRequestDict as SyncPayAfterOrderRequestDict
from .dicts import SyncServiceOrderRequestDict as SyncServiceOrderRequestDict
from .dicts import TaxiAttendanceDict as TaxiAttendanceDict
from .dicts import TaxiCompanyRequestDict as TaxiCompanyRequestDict
from .dicts import TaxiDriverPhotoDict as TaxiDriverPhotoDict
from .dicts import TaxiDriverUpdateDict as TaxiDriverUpdateDict
from .dicts import TaxiFapiaoBuyerDict as TaxiFapiaoBuyerDict
from .dicts import TaxiFapiaoCardDict as TaxiFapiaoCardDict
from .dicts import TaxiFapiaoDict as TaxiFapiaoDict
from .dicts import TaxiFapiaoSellerDict as TaxiFapiaoSellerDict
from .dicts import TaxiPhotoDigestDict as TaxiPhotoDigestDict
from .dicts import TaxiUpdateDict as TaxiUpdateDict
from .dicts import TollDebitAmountDict as TollDebitAmountDict
from .dicts import TollDebitRequestDict as TollDebitRequestDict
from .dicts import TollDeviceDict as TollDeviceDict
from .dicts import TradeLivingExpensesDict as TradeLivingExpensesDict
from .dicts import TradeRechargeInformationDict as TradeRechargeInformationDict
from .dicts import TradeRiskResultDict as TradeRiskResultDict
from .dicts import TradeUnionInformationDict as TradeUnionInformationDict
from .dicts import TradeUnionSubOrderDict as TradeUnionSubOrderDict
from .dicts import TransactionSceneDict as TransactionSceneDict
from .dicts import TransferBatchPayoutDict as TransferBatchPayoutDict
from .dicts import TransferBatchReceiptRequestDict as TransferBatchReceiptRequestDict
from .dicts import TransferBatchRequestDict as TransferBatchRequestDict
from .dicts import TransferBillRequestDict as TransferBillRequestDict
from .dicts import TransferSceneReportDict as TransferSceneReportDict
from .dicts import TransferWithAuthorizationRequestDict as TransferWithAuthorizationRequestDict
from .dicts import TransitAmountDict as TransitAmountDict
from .dicts import TransitBusRideDict as TransitBusRideDict
from .dicts import TransitMetroRideDict as TransitMetroRideDict
from .dicts import TransitOrderRequestDict as TransitOrderRequestDict
from .dicts import UnfreezeRequestDict as UnfreezeRequestDict
from .dicts import UsageRuleDisplayRequestDict as UsageRuleDisplayRequestDict
from .dicts import UserAuthorizationDeviceDict as UserAuthorizationDeviceDict
from .dicts import UserAuthorizationOfferDict as UserAuthorizationOfferDict
from .dicts import UserAuthorizationRequestDict as UserAuthorizationRequestDict
from .dicts import UserMemberCardChangeDict as UserMemberCardChangeDict
from .dicts import UserMemberRightsChangeDict as UserMemberRightsChangeDict
from .dicts import UserPermissionTerminationDict as UserPermissionTerminationDict
from .dicts import UserProductCouponBundleDeactivationDict as UserProductCouponBundleDeactivationDict
from .dicts import UserProductCouponBundlePreparationDict as UserProductCouponBundlePreparationDict
from .dicts import UserProductCouponBundleRequestDict as UserProductCouponBundleRequestDict
from .dicts import UserProductCouponConfirmationDict as UserProductCouponConfirmationDict
from .dicts import UserProductCouponDeactivationDict as UserProductCouponDeactivationDict
from .dicts import UserProductCouponPreparationDict as UserProductCouponPreparationDict
from .dicts import UserProductCouponRequestDict as UserProductCouponRequestDict
from .dicts import UserProductCouponReturnDict as UserProductCouponReturnDict
from .dicts import UserProductCouponUseDict as UserProductCouponUseDict
from .dicts import UserRiskRequestDict as UserRiskRequestDict
from .dicts import ViolationNotificationAddressDict as ViolationNotificationAddressDict
from .dicts import WeeklyAvailablePeriodRequestDict as WeeklyAvailablePeriodRequestDict
from .dicts import WeeklyDiscountEntryDict as WeeklyDiscountEntryDict
from .dicts import WesureInsuranceReportDict as WesureInsuranceReportDict
from .dicts import WesureTokenRequestDict as WesureTokenRequestDict
from .dicts import WithdrawCouponGiftDict as WithdrawCouponGiftDict
from .discount_card import DiscountCard as DiscountCard
from .discount_card import DiscountCardCountType as DiscountCardCountType
from .discount_card import DiscountCardObjective as DiscountCardObjective
from .discount_card import DiscountCardOrder as DiscountCardOrder
from .discount_card import DiscountCardOrderObjective as DiscountCardOrderObjective
from .discount_card import DiscountCardOrderReward as DiscountCardOrderReward
from .discount_card import DiscountCardOrderState as DiscountCardOrderState
from .discount_card import DiscountCardPayment as DiscountCardPayment
from .discount_card import DiscountCardPayState as DiscountCardPayState
from .discount_card import DiscountCardPeriod as DiscountCardPeriod
from .discount_card import DiscountCardRecordType as DiscountCardRecordType
from .discount_card import DiscountCardReward as DiscountCardReward
from .discount_card import DiscountCardState as DiscountCardState
from .discount_card import ObjectiveCompletion as ObjectiveCompletion
from .discount_card import RewardUsage as RewardUsage
from .ebike import ChargeContract as ChargeContract
from .ebike import ChargeOrder as ChargeOrder
from .ebike import ChargeOrderDevice as ChargeOrderDevice
from .ebike import ChargePaidAmount as ChargePaidAmount
from .ebike import ChargePayer as ChargePayer
from .ecommerce import AccountCancellation as AccountCancellation
from .ecommerce import AccountCancellationState as AccountCancellationState
from .ecommerce import Applyment as Applyment
from .ecommerce import ApplymentBankAccountType as ApplymentBankAccountType
from .ecommerce import ApplymentBeneficiary as ApplymentBeneficiary
from .ecommerce import ApplymentBusinessLicense as ApplymentBusinessLicense
from .ecommerce import ApplymentCertificateType as ApplymentCertificateType
from .ecommerce import ApplymentContact as ApplymentContact
from .ecommerce import ApplymentContactType as ApplymentContactType
from .ecommerce import ApplymentDocumentType as ApplymentDocumentType
from .ecommerce import ApplymentFinanceLicense as ApplymentFinanceLicense
from .ecommerce import ApplymentIdCard as ApplymentIdCard
from .ecommerce import ApplymentIdDocument as ApplymentIdDocument
from .ecommerce import ApplymentNumbers as ApplymentNumbers
from .ecommerce import ApplymentOrganizationType as ApplymentOrganizationType
from .ecommerce import ApplymentRejection as ApplymentRejection
from .ecommerce import ApplymentRemittance as ApplymentRemittance
from .ecommerce import ApplymentSettlementRule as ApplymentSettlementRule
from .ecommerce import ApplymentSignState as ApplymentSignState
from .ecommerce import ApplymentState as ApplymentState
from .ecommerce import ApplymentStore as ApplymentStore
from .ecommerce import CancelWithdraw as CancelWithdraw
from .ecommerce import CancelWithdrawBalance as CancelWithdrawBalance
from .ecommerce import CancelWithdrawChoice as CancelWithdrawChoice
from .ecommerce import CancelWithdrawConfirmation as CancelWithdrawConfirmation
from .ecommerce import CancelWithdrawFundsAccount as CancelWithdrawFundsAccount
from .ecommerce import CancelWithdrawPayment as CancelWithdrawPayment
from .ecommerce import CancelWithdrawPaymentState as CancelWithdrawPaymentState
from .ecommerce import CancelWithdrawPayoutState as CancelWithdrawPayoutState
from .ecommerce import CancelWithdrawState as CancelWithdrawState
from .ecommerce import CombinePapayOrder as CombinePapayOrder
from .ecommerce import CombinePapayOrderPart as CombinePapayOrderPart
from .ecommerce import CombinePapayPaidAmount as CombinePapayPaidAmount
from .ecommerce import CombinePapayPayer as CombinePapayPayer
from .ecommerce import CombinePapayPresigned as CombinePapayPresigned
from .ecommerce import CombinePapayTerminationMode as CombinePapayTerminationMode
from .ecommerce import EcommerceAbnormalFundsCloseReason as EcommerceAbnormalFundsCloseReason
from .ecommerce import EcommerceAbnormalFundsReceiver as EcommerceAbnormalFundsReceiver
from .ecommerce import EcommerceAbnormalFundsState as EcommerceAbnormalFundsState
from .ecommerce import EcommerceAccountType as EcommerceAccountType
from .ecommerce import EcommerceAdvanceAccount as EcommerceAdvanceAccount
from .ecommerce import EcommerceAdvanceReturn as EcommerceAdvanceReturn
from .ecommerce import EcommerceAdvanceReturnState as EcommerceAdvanceReturnState
from .ecommerce import EcommerceBalance as EcommerceBalance
from .ecommerce import EcommerceReceiver as EcommerceReceiver
from .ecommerce import EcommerceReceiverType as EcommerceReceiverType
from .ecommerce import EcommerceRefund as EcommerceRefund
from .ecommerce import EcommerceRefundedAmount as EcommerceRefundedAmount
from .ecommerce import EcommerceRefundStatus as EcommerceRefundStatus
from .ecommerce import EcommerceSharingCloseReason as EcommerceSharingCloseReason
from .ecommerce import EcommerceSharingOrder as EcommerceSharingOrder
from .ecommerce import EcommerceSharingResult as EcommerceSharingResult
from .ecommerce import EcommerceSharingReturn as EcommerceSharingReturn
from .ecommerce import EcommerceWithdrawal as EcommerceWithdrawal
from .ecommerce import IndividualAuthState as IndividualAuthState
from .ecommerce import IndividualContractCredentialType as IndividualContractCredentialType
from .ecommerce import IndividualContractPresigned as IndividualContractPresigned
from .ecommerce import MerchantTransfer as MerchantTransfer
from .ecommerce import MerchantTransferAuthorizationState as MerchantTransferAuthorizationState
from .edu_papay import EducationContract as EducationContract
from .eduschoolpay import SchoolPayDebt as SchoolPayDebt
from .eduschoolpay import SchoolPayDebtState as SchoolPayDebtState
from .eduschoolpay import SchoolPayOrder as SchoolPayOrder
from .eduschoolpay import SchoolPayOrderDevice as SchoolPayOrderDevice
from .eduschoolpay import SchoolPayPaidAmount as SchoolPayPaidAmount
from .eduschoolpay import SchoolPayPayer as SchoolPayPayer
from .eduschoolpay import SchoolPayTradeState as SchoolPayTradeState
from .fund_app import AcceptedPartnerTransferBill as AcceptedPartnerTransferBill
from .fund_app import AppliedUserAuthorization as AppliedUserAuthorization
from .fund_app import BudgetReceipt as BudgetReceipt
from .fund_app import CharityBudget as CharityBudget
from .fund_app import CharityBudgetState as CharityBudgetState
from .fund_app import CharityDonation as CharityDonation
from .fund_app import CharityDonationState as CharityDonationState
from .fund_app import PartnerTransferReceipt as PartnerTransferReceipt
from .fund_app import PartnerUserAuthorization as PartnerUserAuthorization
from .fund_app import QqWalletTransferBill as QqWalletTransferBill
from .fund_app import RedPacket as RedPacket
from .fund_app import RedPacketBatch as RedPacketBatch
from .fund_app import RedPacketBatchCloseReason as RedPacketBatchCloseReason
from .fund_app import RedPacketBatchState as RedPacketBatchState
from .fund_app import RedPacketFailReason as RedPacketFailReason
from .fund_app import RedPacketFilter as RedPacketFilter
from .fund_app import RedPacketState as RedPacketState
from .fund_app import RedPacketSummary as RedPacketSummary
from .fund_app import SubMerchantApplication as SubMerchantApplication
from .fund_app import SubMerchantApplicationState as SubMerchantApplicationState
from .fund_app import TransferBill as TransferBill
from .fund_app import TransferReceipt as TransferReceipt
from .fund_app import TransferReceiptApplication as TransferReceiptApplication
from .fund_app import TransferReceiptState as TransferReceiptState
from .fund_app import TransferSceneReport as TransferSceneReport
from .fund_app import UserAuthorization as UserAuthorization
from .fund_app import UserAuthorizationCloseReason as UserAuthorizationCloseReason
from .fund_app import UserAuthorizationClosing as UserAuthorizationClosing
from .fund_app import UserAuthorizationOffer as UserAuthorizationOffer
from .fund_app import UserAuthorizationState as UserAuthorizationState
from .goldplan import AdvertisingIndustry as AdvertisingIndustry
from .goldplan import GoldPlanOperation as GoldPlanOperation
from .hire_power_bank import PowerBankInsurance as PowerBankInsurance
from .lovefeast import LoveFeastAmount as LoveFeastAmount
from .lovefeast import LoveFeastDonation as LoveFeastDonation
from .lovefeast import LoveFeastMerchantOrder as LoveFeastMerchantOrder
from .lovefeast import LoveFeastPayer as LoveFeastPayer
from .lovefeast import LoveFeastSource as LoveFeastSource
from .marketing import AppJumpType as AppJumpType
from .marketing import AssociatedCouponStores as AssociatedCouponStores
from .marketing import AuthorizedBusiness as AuthorizedBusiness
from .marketing import AuthorizedData as AuthorizedData
from .marketing import AuthorizedDataRequest as AuthorizedDataRequest
from .marketing import BankPackageTask as BankPackageTask
from .marketing import BankTaskState as BankTaskState
from .marketing import BundleSendRuleRequest as BundleSendRuleRequest
from .marketing import BundleUsageRule as BundleUsageRule
from .marketing import BundleUsageRuleRequest as BundleUsageRuleRequest
from .marketing import BusifavorAvailableTime as BusifavorAvailableTime
from .marketing import BusifavorChannel as BusifavorChannel
from .marketing import BusifavorChannelRequest as BusifavorChannelRequest
from .marketing import BusifavorCoupon as BusifavorCoupon
from .marketing import BusifavorCouponOrder as BusifavorCouponOrder
from .marketing import BusifavorCouponState as BusifavorCouponState
from .marketing import BusifavorDiscountRule as BusifavorDiscountRule
from .marketing import BusifavorDisplay as BusifavorDisplay
from .marketing import BusifavorDisplayRequest as BusifavorDisplayRequest
from .marketing import BusifavorEntrance as BusifavorEntrance
from .marketing import BusifavorEntranceRequest as BusifavorEntranceRequest
from .marketing import BusifavorExchangeRule as BusifavorExchangeRule
from .marketing import BusifavorFixedRule as BusifavorFixedRule
from .marketing import BusifavorMiniProgram as BusifavorMiniProgram
from .marketing import BusifavorMiniProgramRequest as BusifavorMiniProgramRequest
from .marketing import BusifavorNotifyConfigRequest as BusifavorNotifyConfigRequest
from .marketing import BusifavorSendResult as BusifavorSendResult
from .marketing import BusifavorStockType as BusifavorStockType
from .marketing import BusifavorUseMethod as BusifavorUseMethod
from .marketing import BusifavorUseRule as BusifavorUseRule
from .marketing import BusifavorWeek as BusifavorWeek
from .marketing import CardColor as CardColor
from .marketing import ClockTime as ClockTime
from .marketing import CodeDisplayMode as CodeDisplayMode
from .marketing import ComboChoice as ComboChoice
from .marketing import ComboChoiceRequest as ComboChoiceRequest
from .marketing import ComboPackage as ComboPackage
from .marketing import ComboPackageRequest as ComboPackageRequest
from .marketing import CouponAccountEntrance as CouponAccountEntrance
from .marketing import CouponAccountEntranceRequest as CouponAccountEntranceRequest
from .marketing import CouponChannelEntrance as CouponChannelEntrance
from .marketing import CouponChannelEntranceRequest as CouponChannelEntranceRequest
from .marketing import CouponCodeMode as CouponCodeMode
from .marketing import CouponCodeState as CouponCodeState
from .marketing import CouponDisplay as CouponDisplay
from .marketing import CouponDisplayRequest as CouponDisplayRequest
from .marketing import CouponMiniProgramEntrance as CouponMiniProgramEntrance
from .marketing import CouponMiniProgramEntranceRequest as CouponMiniProgramEntranceRequest
from .marketing import CouponNotifyConfig as CouponNotifyConfig
from .marketing import CouponNotifyConfigRequest as CouponNotifyConfigRequest
from .marketing import CouponOrder as CouponOrder
from .marketing import CouponPaymentWay as CouponPaymentWay
from .marketing import CouponScoreOrder as CouponScoreOrder
from .marketing import CouponStore as CouponStore
from .marketing import CouponStoreDisplay as CouponStoreDisplay
from .marketing import CouponStoreDisplayRequest as CouponStoreDisplayRequest
from .marketing import CouponStoreFailure as CouponStoreFailure
from .marketing import CouponStoreRequest as CouponStoreRequest
from .marketing import CouponStoresRequest as CouponStoresRequest
from .marketing import CouponSubsidyPayment as CouponSubsidyPayment
from .marketing import CouponSubsidyPaymentFailReason as CouponSubsidyPaymentFailReason
from .marketing import CouponSubsidyPaymentState as CouponSubsidyPaymentState
from .marketing import CouponSubsidyReturn as CouponSubsidyReturn
from .marketing import CouponSubsidyReturnFailReason as CouponSubsidyReturnFailReason
from .marketing import CouponSubsidyReturnState as CouponSubsidyReturnState
from .marketing import DayClockPeriod as DayClockPeriod
from .marketing import DayClockPeriodRequest as DayClockPeriodRequest
from .marketing import DayPeriod as DayPeriod
from .marketing import DeliveryPlan as DeliveryPlan
from .marketing import DeliveryPlanResult as DeliveryPlanResult
from .marketing import DeliveryPlanState as DeliveryPlanState
from .marketing import DisassociatedCouponStores as DisassociatedCouponStores
from .marketing import FavorBusinessType as FavorBusinessType
from .marketing import FavorCoupon as FavorCoupon
from .marketing import FavorCouponState as FavorCouponState
from .marketing import FavorCouponType as FavorCouponType
from .marketing import FavorCouponUse as FavorCouponUse
from .marketing import FavorCutTo as FavorCutTo
from .marketing import FavorFixedRule as FavorFixedRule
from .marketing import FavorFlow as FavorFlow
from .marketing import FavorRegion as FavorRegion
from .marketing import FavorSendRule as FavorSendRule
from .marketing import FavorStock as FavorStock
from .marketing import FavorStockOwner as FavorStockOwner
from .marketing import FavorStockState as FavorStockState
from .marketing import FavorStockType as FavorStockType
from .marketing import GivenBusifavorCoupon as GivenBusifavorCoupon
from .marketing import GoodsSubsidyOrder as GoodsSubsidyOrder
from .marketing import GoodsSubsidyQualification as GoodsSubsidyQualification
from .marketing import ImageGenerationType as ImageGenerationType
from .marketing import ImageTaskState as ImageTaskState
from .marketing import ImportedMemberCard as ImportedMemberCard
from .marketing import IrregularPeriod as IrregularPeriod
from .marketing import IrregularPeriodRequest as IrregularPeriodRequest
from .marketing import MadeImage as MadeImage
from .marketing import MemberActivationProgram as MemberActivationProgram
from .marketing import MemberActivity as MemberActivity
from .marketing import MemberActivityPayment as MemberActivityPayment
from .marketing import MemberActivityPaymentMode as MemberActivityPaymentMode
from .marketing import MemberActivitySetting as MemberActivitySetting
from .marketing import MemberActivityState as MemberActivityState
from .marketing import MemberActivityStock as MemberActivityStock
from .marketing import MemberActivityType as MemberActivityType
from .marketing import MemberAwardDayTime as MemberAwardDayTime
from .marketing import MemberAwardJump as MemberAwardJump
from .marketing import MemberAwardPeriod as MemberAwardPeriod
from .marketing import MemberAwardTime as MemberAwardTime
from .marketing import MemberBonus as MemberBonus
from .marketing import MemberBonusOfOrder as MemberBonusOfOrder
from .marketing import MemberCard as MemberCard
from .marketing import MemberCardActivation as MemberCardActivation
from .marketing import MemberCardBalanceInfo as MemberCardBalanceInfo
from .marketing import MemberCardBalanceInfoRequest as MemberCardBalanceInfoRequest
from .marketing import MemberCardBrand as MemberCardBrand
from .marketing import MemberCardCallback as MemberCardCallback
from .marketing import MemberCardCodeMode as MemberCardCodeMode
from .marketing import MemberCardCodeType as MemberCardCodeType
from .marketing import MemberCardForm as MemberCardForm
from .marketing import MemberCardServiceModule as MemberCardServiceModule
from .marketing import MemberCardState as MemberCardState
from .marketing import MemberCardStatement as MemberCardStatement
from .marketing import MemberCardStatementRequest as MemberCardStatementRequest
from .marketing import MemberCardTerm as MemberCardTerm
from .marketing import MemberCardTermRequest as MemberCardTermRequest
from .marketing import MemberCardTermType as MemberCardTermType
from .marketing import MemberCommonAnswer as MemberCommonAnswer
from .marketing import MemberCustomAnswer as MemberCustomAnswer
from .marketing import MemberCustomField as MemberCustomField
from .marketing import MemberCustomFieldRequest as MemberCustomFieldRequest
from .marketing import MemberCustomFieldType as MemberCustomFieldType
from .marketing import MemberFapiao as MemberFapiao
from .marketing import MemberFavor as MemberFavor
from .marketing import MemberFormField as MemberFormField
from .marketing import MemberGuide as MemberGuide
from .marketing import MemberGuideRequest as MemberGuideRequest
from .marketing import MemberInformation as MemberInformation
from .marketing import MemberMiniProgram as MemberMiniProgram
from .marketing import MemberMiniProgramActivity as MemberMiniProgramActivity
from .marketing import MemberMiniProgramRequest as MemberMiniProgramRequest
from .marketing import MemberPayActivity as MemberPayActivity
from .marketing import MemberServiceModule as MemberServiceModule
from .marketing import MemberTagInfo as MemberTagInfo
from .marketing import MemberTagInfoRequest as MemberTagInfoRequest
from .marketing import Partner as Partner
from .marketing import PartnerRequest as PartnerRequest
from .marketing import PartnershipRequest as PartnershipRequest
from .marketing import PartnerType as PartnerType
from .marketing import PaygiftActivity as PaygiftActivity
from .marketing import PaygiftActivityState as PaygiftActivityState
from .marketing import PaygiftActivityType as PaygiftActivityType
from .marketing import PaygiftAdvancedSetting as PaygiftAdvancedSetting
from .marketing import PaygiftAudience as PaygiftAudience
from .marketing import PaygiftAward as PaygiftAward
from .marketing import PaygiftAwardRule as PaygiftAwardRule
from .marketing import PaygiftAwardRules as PaygiftAwardRules
from .marketing import PaygiftAwardType as PaygiftAwardType
from .marketing import PaygiftBaseInfo as PaygiftBaseInfo
from .marketing import PaygiftContent as PaygiftContent
from .marketing import PaygiftDayPeriod as PaygiftDayPeriod
from .marketing import PaygiftMerchantOption as PaygiftMerchantOption
from .marketing import PaygiftPaymentMethod as PaygiftPaymentMethod
from .marketing import PaygiftPaymentMethodInfo as PaygiftPaymentMethodInfo
from .marketing import PaygiftPaymentMode as PaygiftPaymentMode
from .marketing import PaygiftPeriod as PaygiftPeriod
from .marketing import PaygiftPeriods as PaygiftPeriods
from .marketing import PaygiftPurpose as PaygiftPurpose
from .marketing import PaygiftStepRule as PaygiftStepRule
from .marketing import PaymentScene as PaymentScene
from .marketing import Period as Period
from .marketing import PreparedProductCoupon as PreparedProductCoupon
from .marketing import ProductCoupon as ProductCoupon
from .marketing import ProductCouponBudgetChange as ProductCouponBudgetChange
from .marketing import ProductCouponBudgetMode as ProductCouponBudgetMode
from .marketing import ProductCouponBundle as ProductCouponBundle
from .marketing import ProductCouponBundleCodeMode as ProductCouponBundleCodeMode
from .marketing import ProductCouponBundleInfo as ProductCouponBundleInfo
from .marketing import ProductCouponBundlePlace as ProductCouponBundlePlace
from .marketing import ProductCouponCallback as ProductCouponCallback
from .marketing import ProductCouponCodeCount as ProductCouponCodeCount
from .marketing import ProductCouponCodeDisplay as ProductCouponCodeDisplay
from .marketing import ProductCouponCodeMode as ProductCouponCodeMode
from .marketing import ProductCouponDeactivation as ProductCouponDeactivation
from .marketing import ProductCouponDiscountRule as ProductCouponDiscountRule
from .marketing import ProductCouponDiscountRuleRequest as ProductCouponDiscountRuleRequest
from .marketing import ProductCouponDisplay as ProductCouponDisplay
from .marketing import ProductCouponDisplayRequest as ProductCouponDisplayRequest
from .marketing import ProductCouponExchangeRule as ProductCouponExchangeRule
from .marketing import ProductCouponExchangeRuleRequest as ProductCouponExchangeRuleRequest
from .marketing import ProductCouponFixedRule as ProductCouponFixedRule
from .marketing import ProductCouponFixedRuleRequest as ProductCouponFixedRuleRequest
from .marketing import ProductCouponPeriod as ProductCouponPeriod
from .marketing import ProductCouponPeriodRequest as ProductCouponPeriodRequest
from .marketing import ProductCouponRound as ProductCouponRound
from .marketing import ProductCouponRoundState as ProductCouponRoundState
from .marketing import ProductCouponScope as ProductCouponScope
from .marketing import ProductCouponSendChannel as ProductCouponSendChannel
from .marketing import ProductCouponSendRule as ProductCouponSendRule
from .marketing import ProductCouponSendRuleRequest as ProductCouponSendRuleRequest
from .marketing import ProductCouponSentCount as ProductCouponSentCount
from .marketing import ProductCouponState as ProductCouponState
from .marketing import ProductCouponStock as ProductCouponStock
from .marketing import ProductCouponStockChange as ProductCouponStockChange
from .marketing import ProductCouponStockInfo as ProductCouponStockInfo
from .marketing import ProductCouponStockState as ProductCouponStockState
from .marketing import ProductCouponTag as ProductCouponTag
from .marketing import ProductCouponTagInfo as ProductCouponTagInfo
from .marketing import ProductCouponTagInfoRequest as ProductCouponTagInfoRequest
from .marketing import ProductCouponType as ProductCouponType
from .marketing import ProductCouponUsage as ProductCouponUsage
from .marketing import ProductCouponUsageMethod as ProductCouponUsageMethod
from .marketing import ProductCouponUsageMode as ProductCouponUsageMode
from .marketing import ProgressiveBundleUsageInfo as ProgressiveBundleUsageInfo
from .marketing import ReceiptEntrance as ReceiptEntrance
from .marketing import ReceiptEntranceLink as ReceiptEntranceLink
from .marketing import ReceiptEntranceLinkRequest as ReceiptEntranceLinkRequest
from .marketing import ReceiptEntranceState as ReceiptEntranceState
from .marketing import ReceiptEntranceType as ReceiptEntranceType
from .marketing import RetailRepresentative as RetailRepresentative
from .marketing import RetailRepresentativeRequest as RetailRepresentativeRequest
from .marketing import RetailStore as RetailStore
from .marketing import RetailStoreRequest as RetailStoreRequest
from .marketing import SequentialCouponPeriod as SequentialCouponPeriod
from .marketing import SequentialCouponPeriodRequest as SequentialCouponPeriodRequest
from .marketing import SequentialUsageDetail as SequentialUsageDetail
from .marketing import SequentialUsageInfo as SequentialUsageInfo
from .marketing import SequentialUsageRule as SequentialUsageRule
from .marketing import SequentialUsageRuleRequest as SequentialUsageRuleRequest
from .marketing import SequentialUsageType as SequentialUsageType
from .marketing import SingleUsageInfo as SingleUsageInfo
from .marketing import SingleUsageRule as SingleUsageRule
from .marketing import SingleUsageRuleRequest as SingleUsageRuleRequest
from .marketing import StoreScope as StoreScope
from .marketing import UploadedCouponCode as UploadedCouponCode
from .marketing import UsageRuleDisplay as UsageRuleDisplay
from .marketing import UsageRuleDisplayRequest as UsageRuleDisplayRequest
from .marketing import UsedGoods as UsedGoods
from .marketing import UserCouponBundlePlace as UserCouponBundlePlace
from .marketing import UserProductCoupon as UserProductCoupon
from .marketing import UserProductCouponBundle as UserProductCouponBundle
from .marketing import UserProductCouponState as UserProductCouponState
from .marketing import WeekDay as WeekDay
from .marketing import WeekDayName as WeekDayName
from .marketing import WeeklyAvailablePeriod as WeeklyAvailablePeriod
from .marketing import WeeklyAvailablePeriodRequest as WeeklyAvailablePeriodRequest
from .marketing import WeeklyDiscount as WeeklyDiscount
from .mch_manage import ManageRecord as ManageRecord
from .mch_manage import ManageRecordState as ManageRecordState
from .mch_manage import ManageRecordType as ManageRecordType
from .mch_manage import ManageRecoverReason as ManageRecoverReason
from .mch_manage import ManageRecoverWay as ManageRecoverWay
from .mch_operate import ClosedWithdrawal as ClosedWithdrawal
from .mch_operate import ClosedWithdrawalReply as ClosedWithdrawalReply
from .mch_operation_manage import DueDiligenceAnswer as DueDiligenceAnswer
from .mch_operation_manage import DueDiligenceAnswers as DueDiligenceAnswers
from .mch_operation_manage import DueDiligenceRelation as DueDiligenceRelation
from .mch_operation_manage import DueDiligenceRule as DueDiligenceRule
from .mch_operation_manage import DueDiligenceState as DueDiligenceState
from .mch_operation_manage import DueDiligenceTemplate as DueDiligenceTemplate
from .mch_operation_manage import DueDiligenceTemplateItem as DueDiligenceTemplateItem
from .mchalterapply import AlterationNumber as AlterationNumber
from .mchalterapply import AlterationRejection as AlterationRejection
from .mchalterapply import AlterationState as AlterationState
from .mchalterapply import ContactAlterationStatus as ContactAlterationStatus
from .mchalterapply import NameAlterationStatus as NameAlterationStatus
from .mchalterapply import RevokedAlteration as RevokedAlteration
from .mchalterapply import SubjectAlterationStatus as SubjectAlterationStatus
from .med_ins import CashAddition as CashAddition
from .med_ins import CashAdditionType as CashAdditionType
from .med_ins import CashReduction as CashReduction
from .med_ins import CashReductionType as CashReductionType
from .med_ins import InsuranceAnswer as InsuranceAnswer
from .med_ins import MedicalOrderType as MedicalOrderType
from .med_ins import MedInsOrder as MedInsOrder
from .med_ins import MedInsPayStatus as MedInsPayStatus
from .med_ins import MixPayStatus as MixPayStatus
from .med_ins import MixPayType as MixPayType
from .med_ins import SelfPayStatus as SelfPayStatus
from .merchant import MerchantBalance as MerchantBalance
from .merchant import MerchantWithdrawal as MerchantWithdrawal
from .merchant_risk_manage import RiskTradeLevel as RiskTradeLevel
from .merchant_risk_manage import RiskTradeType as RiskTradeType
from .merchant_risk_manage import TradePunishType as TradePunishType
from .merchant_risk_manage import TradeRiskType as TradeRiskType
from .merchant_risk_manage import ViolationNotification as ViolationNotification
from .merchant_risk_manage import ViolationNotificationAddress as ViolationNotificationAddress
from .merchant_service import Complaint as Complaint
from .merchant_service import ComplaintAdditionalInfo as ComplaintAdditionalInfo
from .merchant_service import ComplaintAdditionalType as ComplaintAdditionalType
from .merchant_service import ComplaintMedia as ComplaintMedia
from .merchant_service import ComplaintMediaType as ComplaintMediaType
from .merchant_service import ComplaintNotification as ComplaintNotification
from .merchant_service import ComplaintNotificationRequest as ComplaintNotificationRequest
from .merchant_service import ComplaintOrder as ComplaintOrder
from .merchant_service import ComplaintProblemType as ComplaintProblemType
from .merchant_service import ComplaintServiceOrder as ComplaintServiceOrder
from .merchant_service import ComplaintServiceOrderState as ComplaintServiceOrderState
from .merchant_service import ComplaintState as ComplaintState
from .merchant_service import ComplaintUserTag as ComplaintUserTag
from .merchant_service import FrozenComplaintState as FrozenComplaintState
from .merchant_service import MessageActionType as MessageActionType
from .merchant_service import MessageBlockType as MessageBlockType
from .merchant_service import MessageButtonLayout as MessageButtonLayout
from .merchant_service import MessageImageStyle as MessageImageStyle
from .merchant_service import MessageSenderIdentity as MessageSenderIdentity
from .merchant_service import MessageTextColor as MessageTextColor
from .merchant_service import PowerBankReturn as PowerBankReturn
from .merchant_service import PowerBankReturnPlace as PowerBankReturnPlace
from .merchant_service import TransactionComplaint as TransactionComplaint
from .merchants import HongKongBusiness as HongKongBusiness
from .merchants import HongKongBusinessType as HongKongBusinessType
from .merchants import HongKongContact as HongKongContact
from .merchants import HongKongMerchantType as HongKongMerchantType
from .merchants import HongKongPerson as HongKongPerson
from .multiuse import SpendingMoneyFlow as SpendingMoneyFlow
from .new_tax_control_fapiao import FapiaoAbility as FapiaoAbility
from .new_tax_control_fapiao import FapiaoBillType as FapiaoBillType
from .new_tax_control_fapiao import FapiaoBuyerType as FapiaoBuyerType
from .new_tax_control_fapiao import FapiaoCardStatus as FapiaoCardStatus
from .new_tax_control_fapiao import FapiaoDevelopmentConfig as FapiaoDevelopmentConfig
from .new_tax_control_fapiao import FapiaoOrderBuyer as FapiaoOrderBuyer
from .new_tax_control_fapiao import FapiaoPayChannel as FapiaoPayChannel
from .new_tax_control_fapiao import FapiaoScene as FapiaoScene
from .new_tax_control_fapiao import FapiaoSellerInReply as FapiaoSellerInReply
from .new_tax_control_fapiao import FapiaoStaffInReply as FapiaoStaffInReply
from .new_tax_control_fapiao import FapiaoStatus as FapiaoStatus
from .new_tax_control_fapiao import FapiaoTitle as FapiaoTitle
from .new_tax_control_fapiao import FapiaoTransaction as FapiaoTransaction
from .offlineface import FaceCollection as FaceCollection
from .offlineface import FaceCollectionState as FaceCollectionState
from .offlineface import FaceContractMode as FaceContractMode
from .offlineface import FaceDebit as FaceDebit
from .offlineface import FaceDebitedAmount as FaceDebitedAmount
from .offlineface import FaceDebitedScene as FaceDebitedScene
from .offlineface import FaceDebitPayer as FaceDebitPayer
from .offlineface import FaceDebitTradeType as FaceDebitTradeType
from .offlinefacemch import FaceUserStatus as FaceUserStatus
from .offlinefacemch import FaceUserType as FaceUserType
from .papay import PapayAcceptedOrder as PapayAcceptedOrder
from .papay import PapayAmountInReply as PapayAmountInReply
from .papay import PapayAppPresigned as PapayAppPresigned
from .papay import PapayClause as PapayClause
from .papay import PapayContract as PapayContract
from .papay import PapayContractState as PapayContractState
from .papay import PapayCoverage as PapayCoverage
from .papay import PapayCoveredPeriod as PapayCoveredPeriod
from .papay import PapayFirstDebit as PapayFirstDebit
from .papay import PapayIdentity as PapayIdentity
from .papay import PapayIdentityType as PapayIdentityType
from .papay import PapayInsurancePresign as PapayInsurancePresign
from .papay import PapayInsuranceScheduledDebit as PapayInsuranceScheduledDebit
from .papay import PapayJumpControl as PapayJumpControl
from .papay import PapayMiniProgramPresigned as PapayMiniProgramPresigned
from .papay import PapayPeriod as PapayPeriod
from .papay import PapayRedirect as PapayRedirect
from .papay import PapaySchedule as PapaySchedule
from .papay import PapayScheduledDebit as PapayScheduledDebit
from .papay import PapayScheduledPresign as PapayScheduledPresign
from .papay import PapayScheduleState as PapayScheduleState
from .papay import PapayTermination as PapayTermination
from .papay import PapayTerminationMode as PapayTerminationMode
from .papay import PapayTerminationRequest as PapayTerminationRequest
from .papay import PartnerPapayContract as PartnerPapayContract
from .papay import PartnerPapayScheduledPresign as PartnerPapayScheduledPresign
from .parking import AggregateLimitMode as AggregateLimitMode
from .parking import AppliedChargingRule as AppliedChargingRule
from .parking import AppliedDurationSegmentRule as AppliedDurationSegmentRule
from .parking import AppliedFixedIntervalRule as AppliedFixedIntervalRule
from .parking import AppliedPerEntryRule as AppliedPerEntryRule
from .parking import ChargingDayType as ChargingDayType
from .parking import ChargingRuleType as ChargingRuleType
from .parking import DailyLimitType as DailyLimitType
from .parking import FeeLimitType as FeeLimitType
from .parking import FirstChargeTimeMode as FirstChargeTimeMode
from .parking import FirstDurationMode as FirstDurationMode
from .parking import FreePeriodCalculationMode as FreePeriodCalculationMode
from .parking import FreePeriodChargingMode as FreePeriodChargingMode
from .parking import HolidayMode as HolidayMode
from .parking import ParkingLotApplication as ParkingLotApplication
from .parking import ParkingLotAuditComment as ParkingLotAuditComment
from .parking import ParkingLotAuditStatus as ParkingLotAuditStatus
from .parking import ParkingLotFieldComment as ParkingLotFieldComment
from .parking import ParkingLotInApplication as ParkingLotInApplication
from .parking import ParkingLotType as ParkingLotType
from .parking import ParkingPayChannel as ParkingPayChannel
from .parking import ParkingPayState as ParkingPayState
from .parking import ParkingPayType as ParkingPayType
from .parking import ParkingPlateColor as ParkingPlateColor
from .parking import ParkingStayState as ParkingStayState
from .parking import PlateType as PlateType
from .parking import SegmentChargeMode as SegmentChargeMode
from .parking import TimeRoundingType as TimeRoundingType
from .parking import VehicleType as VehicleType
from .partner_transfer import PartnerTransferBatch as PartnerTransferBatch
from .partner_transfer import PartnerTransferCloseReason as PartnerTransferCloseReason
from .partner_transfer import PartnerTransferDetail as PartnerTransferDetail
from .partner_transfer import PartnerTransferDetailFilter as PartnerTransferDetailFilter
from .partner_transfer import PartnerTransferFailReason as PartnerTransferFailReason
from .partner_transfer import PartnerTransferPurpose as PartnerTransferPurpose
from .partner_transfer import PartnerTransferScene as PartnerTransferScene
from .password_exempt_contract import ExemptNamed as ExemptNamed
from .password_exempt_contract import ExemptPresign as ExemptPresign
from .password_exempt_contract import ExemptPresigned as ExemptPresigned
from .password_exempt_contract import ExemptPresignWithPayment as ExemptPresignWithPayment
from .pay import AppContract as AppContract
from .pay import CodepayDetail as CodepayDetail
from .pay import CodepayGoods as CodepayGoods
from .pay import CodepayPayer as CodepayPayer
from .pay import CodepayScene as CodepayScene
from .pay import CodepayStore as CodepayStore
from .pay import ContractOrderDetail as ContractOrderDetail
from .pay import ContractScene as ContractScene
from .pay import ExposureUserIdType as ExposureUserIdType
from .pay import H5Info as H5Info
from .pay import H5Scene as H5Scene
from .pay import IdentifiedPayer as IdentifiedPayer
from .pay import InstallmentExposure as InstallmentExposure
from .pay import JsapiContract as JsapiContract
from .pay import OrderAmount as OrderAmount
from .pay import OrderDetail as OrderDetail
from .pay import OrderGoods as OrderGoods
from .pay import OrderScene as OrderScene
from .pay import PartnerPayer as PartnerPayer
from .pay import PaymentExposure as PaymentExposure
from .pay import Store as Store
from .pay import StoreReference as StoreReference
from .payroll_card import AuthenticateScene as AuthenticateScene
from .payroll_card import AuthenticateState as AuthenticateState
from .payroll_card import AuthenticateType as AuthenticateType
from .payroll_card import Authentication as Authentication
from .payroll_card import EmploymentType as EmploymentType
from .payroll_card import PreparedAuthentication as PreparedAuthentication
from .payscore import AppliedPermission as AppliedPermission
from .payscore import CancelScoreOrderRequest as CancelScoreOrderRequest
from .payscore import CancelSignType as CancelSignType
from .payscore import CollectionChannel as CollectionChannel
from .payscore import CollectionState as CollectionState
from .payscore import CompleteScoreOrderRequest as CompleteScoreOrderRequest
from .payscore import CreatedPartnerPayOnDeliveryOrder as CreatedPartnerPayOnDeliveryOrder
from .payscore import CreatedScoreOrder as CreatedScoreOrder
from .payscore import FinishType as FinishType
from .payscore import OverseaOrderDiscount as OverseaOrderDiscount
from .payscore import OverseaOrderFee as OverseaOrderFee
from .payscore import OverseaOrderRiskFund as OverseaOrderRiskFund
from .payscore import OverseaOrderTimeRange as OverseaOrderTimeRange
from .payscore import OverseaServiceDiscount as OverseaServiceDiscount
from .payscore import OverseaServiceFee as OverseaServiceFee
from .payscore import PartnerPermission as PartnerPermission
from .payscore import PartnerScorePlan as PartnerScorePlan
from .payscore import PartnerServiceMessageRequest as PartnerServiceMessageRequest
from .payscore import PartnerServiceOrder as PartnerServiceOrder
from .payscore import PartnerSignPlan as PartnerSignPlan
from .payscore import Permission as Permission
from .payscore import PermissionState as PermissionState
from .payscore import PlanDetailState as PlanDetailState
from .payscore import PlannedPart as PlannedPart
from .payscore import PlannedScoreDiscount as PlannedScoreDiscount
from .payscore import PlannedShopping as PlannedShopping
from .payscore import PlanPart as PlanPart
from .payscore import PlanState as PlanState
from .payscore import RiskFundName as RiskFundName
from .payscore import ScoreDiscount as ScoreDiscount
from .payscore import ScoreFee as ScoreFee
from .payscore import ScoreOrder as ScoreOrder
from .payscore import ScoreOrderDiscount as ScoreOrderDiscount
from .payscore import ScoreOrderFee as ScoreOrderFee
from .payscore import ScoreOrderState as ScoreOrderState
from .payscore import ScorePayType as ScorePayType
from .payscore import ScorePlan as ScorePlan
from .payscore import ServiceAccountApplication as ServiceAccountApplication
from .payscore import ServiceBindingState as ServiceBindingState
from .payscore import ServiceCollection as ServiceCollection
from .payscore import ServiceCollectionDetail as ServiceCollectionDetail
from .payscore import ServiceDevice as ServiceDevice
from .payscore import ServiceDiscount as ServiceDiscount
from .payscore import ServiceFee as ServiceFee
from .payscore import ServiceLocation as ServiceLocation
from .payscore import ServiceMessageRequest as ServiceMessageRequest
from .payscore import ServiceOrder as ServiceOrder
from .payscore import ServiceOrderDiscount as ServiceOrderDiscount
from .payscore import ServiceOrderFee as ServiceOrderFee
from .payscore import ServiceOrderGoods as ServiceOrderGoods
from .payscore import ServiceOrderLink as ServiceOrderLink
from .payscore import ServiceOrderLocation as ServiceOrderLocation
from .payscore import ServiceOrderRiskFund as ServiceOrderRiskFund
from .payscore import ServiceOrderShopping as ServiceOrderShopping
from .payscore import ServiceOrderState as ServiceOrderState
from .payscore import ServiceOrderStateDescription as ServiceOrderStateDescription
from .payscore import ServiceOrderTimeRange as ServiceOrderTimeRange
from .payscore import ServicePaidElsewhere as ServicePaidElsewhere
from .payscore import ServiceRiskFund as ServiceRiskFund
from .payscore import ServiceTimeRange as ServiceTimeRange
from .payscore import ShoppingGoods as ShoppingGoods
from .payscore import ShoppingInfo as ShoppingInfo
from .payscore import ShoppingLink as ShoppingLink
from .payscore import ShoppingLinkType as ShoppingLinkType
from .payscore import SignedPart as SignedPart
from .payscore import SignPlan as SignPlan
from .payscore import SignPlanPart as SignPlanPart
from .payscore import SignState as SignState
from .payscore import SyncedScene as SyncedScene
from .payscore import TouchedServiceOrder as TouchedServiceOrder
from .payscore import UserRisk as UserRisk
from .profitsharing import SharingOrder as SharingOrder
from .profitsharing import SharingResult as SharingResult
from .profitsharing import SharingReturn as SharingReturn
from .qrcode import TransitBusRideInReply as TransitBusRideInReply
from .qrcode import TransitMetroRideInReply as TransitMetroRideInReply
from .qrcode import TransitOrder as TransitOrder
from .qrcode import TransitPaidAmount as TransitPaidAmount
from .qrcode import TransitRepayState as TransitRepayState
from .qrcode import TransitScene as TransitScene
from .qrcode import TransitTradeState as TransitTradeState
from .refund import Refund as Refund
from .refund import RefundAdvanceSource as RefundAdvanceSource
from .refund import RefundedAmount as RefundedAmount
from .refund import RefundStatus as RefundStatus
from .refunds import HongKongRefund as HongKongRefund
from .refunds import HongKongRefundedAmount as HongKongRefundedAmount
from .refunds import HongKongRefundFundSource as HongKongRefundFundSource
from .refunds import HongKongRefundPromotion as HongKongRefundPromotion
from .refunds import HongKongRefundStatus as HongKongRefundStatus
from .shared.abnormal_refund_type import AbnormalRefundType as AbnormalRefundType
from .shared.abnormal_refund_type import RefundCardBank as RefundCardBank
from .shared.accepted_partner_transfer import AcceptedPartnerTransfer as AcceptedPartnerTransfer
from .shared.applyment_document_holder import ApplymentDocumentHolder as ApplymentDocumentHolder
from .shared.applyment_finance_type import ApplymentFinanceType as ApplymentFinanceType
from .shared.bill_download import BillDownload as BillDownload
from .shared.bill_hash_type import BillHashType as BillHashType
from .shared.bill_hash_type import TarType as TarType
from .shared.charge_promotion import ChargePromotion as ChargePromotion
from .shared.combine_order_part import CombineOrderPart as CombineOrderPart
from .shared.combine_order_part import CombineOrderPayer as CombineOrderPayer
from .shared.combine_order_part import CombineOrderScene as CombineOrderScene
from .shared.combine_order_part import PaidPartAmount as PaidPartAmount
from .shared.coupon_funding import CouponFunding as CouponFunding
from .shared.coupon_scope import CouponScope as CouponScope
from .shared.coupon_settlement_type import CouponSettlementType as CouponSettlementType
from .shared.debit_amount import DebitAmount as DebitAmount
from .shared.debit_payer import DebitPayer as DebitPayer
from .shared.ecommerce_refund_payer import EcommerceRefundPayer as EcommerceRefundPayer
from .shared.education_contract_information import EducationContractInformation as EducationContractInformation
from .shared.education_contract_information import EducationContractStatus as EducationContractStatus
from .shared.education_order import EducationDevice as EducationDevice
from .shared.education_order import EducationOrder as EducationOrder
from .shared.education_order import EducationTradeState as EducationTradeState
from .shared.encrypted_bill import BillCipher as BillCipher
from .shared.encrypted_bill import EncryptedBill as EncryptedBill
from .shared.encrypted_bill import EncryptedBillFile as EncryptedBillFile
from .shared.exchange_rate import ExchangeRate as ExchangeRate
from .shared.exchange_rate import ExchangeRateType as ExchangeRateType
from .shared.face_contract_state import FaceContractState as FaceContractState
from .shared.fapiao_item import FapiaoItem as FapiaoItem
from .shared.fapiao_item import FapiaoStaff as FapiaoStaff
from .shared.fapiao_page_links import FapiaoPageLinks as FapiaoPageLinks
from .shared.fapiao_tax_preference import FapiaoTaxPreference as FapiaoTaxPreference
from .shared.fapiao_uploaded_file import FapiaoUploadedFile as FapiaoUploadedFile
from .shared.installment_choice import InstallmentChoice as InstallmentChoice
from .shared.installment_subsidy import InstallmentSubsidy as InstallmentSubsidy
from .shared.installment_subsidy import InstallmentSubsidyDetail as InstallmentSubsidyDetail
from .shared.installment_subsidy import InstallmentSubsidyPlan as InstallmentSubsidyPlan
from .shared.installment_subsidy import SubsidyInstallmentNum as SubsidyInstallmentNum
from .shared.installment_subsidy import SubsidyPercent as SubsidyPercent
from .shared.installment_subsidy import SubsidyPeriodType as SubsidyPeriodType
from .shared.merchant_account_type import MerchantAccountType as MerchantAccountType
from .shared.notification_verdict import NotificationVerdict as NotificationVerdict
from .shared.notified_education_contract import NotifiedEducationContract as NotifiedEducationContract
from .shared.onboarding_administrator_type import OnboardingAdministratorType as OnboardingAdministratorType
from .shared.onboarding_administrator_type import OnboardingApplymentNumber as OnboardingApplymentNumber
from .shared.onboarding_administrator_type import OnboardingBeneficiary as OnboardingBeneficiary
from .shared.onboarding_administrator_type import OnboardingFinanceLicense as OnboardingFinanceLicense
from .shared.onboarding_administrator_type import OnboardingMicroBusinessType as OnboardingMicroBusinessType
from .shared.onboarding_certificate_type import OnboardingCertificateType as OnboardingCertificateType
from .shared.onboarding_certificate_type import OnboardingSubjectType as OnboardingSubjectType
from .shared.onboarding_document_type import OnboardingDocumentType as OnboardingDocumentType
from .shared.onboarding_state import OnboardingState as OnboardingState
from .shared.order import Order as Order
from .shared.order_payer import OrderPayer as OrderPayer
from .shared.order_trade_state import OrderTradeState as OrderTradeState
from .shared.order_trade_state import OrderTradeType as OrderTradeType
from .shared.paid_amount import PaidAmount as PaidAmount
from .shared.papay_amount import PapayAmount as PapayAmount
from .shared.papay_debit_days import PapayDebitDayCount as PapayDebitDayCount
from .shared.papay_debit_days import PapayDebitDays as PapayDebitDays
from .shared.papay_debit_days import PapayDebitDayUnit as PapayDebitDayUnit
from .shared.papay_debit_days import PapayEstimate as PapayEstimate
from .shared.parking_order import ParkingOrder as ParkingOrder
from .shared.parking_order import ParkingPromotion as ParkingPromotion
from .shared.parking_order import ParkingStay as ParkingStay
from .shared.parking_order import ParkingTradeState as ParkingTradeState
from .shared.parking_order import UserRepaid as UserRepaid
from .shared.part_amount import PartAmount as PartAmount
from .shared.partner_order import PartnerOrder as PartnerOrder
from .shared.partner_order import PlacedSettleInfo as PlacedSettleInfo
from .shared.partner_order_payer import PartnerOrderPayer as PartnerOrderPayer
from .shared.partner_transfer_authorization_type import (
    PartnerTransferAuthorizationType as PartnerTransferAuthorizationType,
)
from .shared.partner_transfer_cancellation import PartnerTransferCancellation as PartnerTransferCancellation
from .shared.payer_identity import PayerIdentity as PayerIdentity
from .shared.payer_identity import PayerIdentityType as PayerIdentityType
from .shared.payment_code import PaymentCode as PaymentCode
from .shared.payment_link import PaymentLink as PaymentLink
from .shared.payment_restriction import PaymentRestriction as PaymentRestriction
from .shared.placed_detail import PlacedDetail as PlacedDetail
from .shared.placed_detail import PlacedGoods as PlacedGoods
from .shared.placed_scene import PlacedScene as PlacedScene
from .shared.placed_scene import PlacedStore as PlacedStore
from .shared.plain_settle_info import PlainSettleInfo as PlainSettleInfo
from .shared.plate_color import PlateColor as PlateColor
from .shared.prepared_payment import PreparedPayment as PreparedPayment
from .shared.promotion_detail import PromotionDetail as PromotionDetail
from .shared.promotion_detail import PromotionGoods as PromotionGoods
from .shared.receipt_acceptance import ReceiptAcceptance as ReceiptAcceptance
from .shared.receipt_hash_type import ReceiptHashType as ReceiptHashType
from .shared.refund_channel import RefundChannel as RefundChannel
from .shared.refund_funds_account import RefundFundsAccount as RefundFundsAccount
from .shared.refund_promotion import RefundedGoods as RefundedGoods
from .shared.refund_promotion import RefundPromotion as RefundPromotion
from .shared.refund_promotion import RefundSourceShare as RefundSourceShare
from .shared.refund_source import RefundSource as RefundSource
from .shared.refund_source_account import RefundSourceAccount as RefundSourceAccount
from .shared.requested_items import RequestedChoiceRule as RequestedChoiceRule
from .shared.requested_items import RequestedFileRule as RequestedFileRule
from .shared.requested_items import RequestedItem as RequestedItem
from .shared.requested_items import RequestedItems as RequestedItems
from .shared.requested_items import RequestedOrderRule as RequestedOrderRule
from .shared.requested_items import RequestedPeriodRule as RequestedPeriodRule
from .shared.requested_items import RequestedRelation as RequestedRelation
from .shared.requested_items import RequestedTextRule as RequestedTextRule
from .shared.school_pay_contract import SchoolPayContract as SchoolPayContract
from .shared.school_pay_device import SchoolPayDevice as SchoolPayDevice
from .shared.school_pay_promotion import SchoolPayPromotion as SchoolPayPromotion
from .shared.settle_info import SettleInfo as SettleInfo
from .shared.sharing_change import SharingChange as SharingChange
from .shared.sharing_change import SharingChangeReceiver as SharingChangeReceiver
from .shared.sharing_fail_reason import SharingFailReason as SharingFailReason
from .shared.sharing_fail_reason import SharingResultState as SharingResultState
from .shared.sharing_fail_reason import SharingState as SharingState
from .shared.sharing_receiver_type import SharingReceiverType as SharingReceiverType
from .shared.sharing_return_fail_reason import SharingReturnFailReason as SharingReturnFailReason
from .shared.sharing_return_fail_reason import SharingReturnState as SharingReturnState
from .shared.submitted_items import SubmittedChoiceRule as SubmittedChoiceRule
from .shared.submitted_items import SubmittedFileRule as SubmittedFileRule
from .shared.submitted_items import SubmittedItem as SubmittedItem
from .shared.submitted_items import SubmittedItems as SubmittedItems
from .shared.submitted_items import SubmittedOrderRule as SubmittedOrderRule
from .shared.submitted_items import SubmittedPeriodRule as SubmittedPeriodRule
from .shared.submitted_items import SubmittedRelation as SubmittedRelation
from .shared.submitted_items import SubmittedTextRule as SubmittedTextRule
from .shared.submitted_items import SubmittedValue as SubmittedValue
from .shared.transfer_batch_detail import TransferBatchDetail as TransferBatchDetail
from .shared.transfer_batch_payout import TransferBatchPayout as TransferBatchPayout
from .shared.transfer_batch_status import TransferBatchStatus as TransferBatchStatus
from .shared.transfer_bill_fail_reason import TransferBillFailReason as TransferBillFailReason
from .shared.transfer_bill_state import TransferBillState as TransferBillState
from .shared.transfer_detail_status import TransferDetailStatus as TransferDetailStatus
from .shared.unsplit_amount import UnsplitAmount as UnsplitAmount
from .shared.uploaded_media import UploadedMedia as UploadedMedia
from .shared.withdrawal_status import WithdrawalStatus as WithdrawalStatus
from .taxi_invoice import TaxiCompanyType as TaxiCompanyType
from .taxi_invoice import TaxiInvoiceMode as TaxiInvoiceMode
from .taxi_invoice import TaxiPhotoDigestInReply as TaxiPhotoDigestInReply
from .taxi_invoice import TaxiState as TaxiState
from .transaction_block import BlockCountLevel as BlockCountLevel
from .transaction_block import BlockRecord as BlockRecord
from .transaction_block import BlockRecoverWay as BlockRecoverWay
from .transaction_block import BlockReviewResult as BlockReviewResult
from .transaction_block import BlockSubmission as BlockSubmission
from .transactions import HongKongArticle as HongKongArticle
from .transactions import HongKongGoods as HongKongGoods
from .transactions import HongKongMerchantRequest as HongKongMerchantRequest
from .transactions import HongKongOrder as HongKongOrder
from .transactions import HongKongOrderPayer as HongKongOrderPayer
from .transactions import HongKongOrderRequest as HongKongOrderRequest
from .transactions import HongKongOrderTotal as HongKongOrderTotal
from .transactions import HongKongPaidAmount as HongKongPaidAmount
from .transactions import HongKongPayer as HongKongPayer
from .transactions import HongKongPromotion as HongKongPromotion
from .transactions import HongKongPromotionArticle as HongKongPromotionArticle
from .transactions import HongKongScene as HongKongScene
from .transactions import HongKongStore as HongKongStore
from .transactions import HongKongTradeState as HongKongTradeState
from .transactions import HongKongTradeType as HongKongTradeType
from .transfer import TransferBatch as TransferBatch
from .transfer import TransferBatchCloseReason as TransferBatchCloseReason
from .transfer import TransferBatchReceipt as TransferBatchReceipt
from .transfer import TransferDetail as TransferDetail
from .transfer import TransferDetailFilter as TransferDetailFilter
from .transfer import TransferFailReason as TransferFailReason
from .transfer_detail import PayoutReceipt as PayoutReceipt
from .transfer_detail import PayoutReceiptType as PayoutReceiptType
from .vehicle import EtcContract as EtcContract
from .vehicle import ParkingEntryState as ParkingEntryState
from .vehicle import TollOrder as TollOrder
from .vehicle import TollOrderDevice as TollOrderDevice
from .vehicle import TollPayer as TollPayer

__all__ = [
    "AbnormalFundAmount",
    "AbnormalFundAmountInReply",
    "AbnormalFundCommander",
    "AbnormalFundCommanderInReply",
    "AbnormalFundInstruction",
    "AbnormalFundInstructionInReply",
    "AbnormalFundInstructionRequest",
    "AbnormalFundInstructionRequestDict",
    "AbnormalFundInstructionState",
    "AbnormalFundOperator",
    "AbnormalFundProduct",
    "AbnormalFundReceipt",
    "AbnormalFundReceiptInReply",
    "AbnormalFundReceiptState",
    "AbnormalFundReceiver",
    "AbnormalFundReceiverDict",
    "AbnormalFundReceiverInReply",
    "AbnormalFundTransferMode",
    "AbnormalRefundRequest",
    "AbnormalRefundRequestDict",
    "AbnormalRefundType",
    "AbroadPapayContract",
    "AbroadPapayTerminationMode",
    "AcceptedHongKongRefund",
    "AcceptedMemberCard",
    "AcceptedParkingLotApplication",
    "AcceptedPartnerTransfer",
    "AcceptedPartnerTransferBill",
    "AcceptedRedPacketBatch",
    "AcceptedScoreOrder",
    "AcceptedTransferBatch",
    "AcceptedTransferBill",
    "AcceptedTransferWithAuthorization",
    "AccountCancellation",
    "AccountCancellationImage",
    "AccountCancellationPaper",
    "AccountCancellationPaperDict",
    "AccountCancellationPaperType",
    "AccountCancellationRequest",
    "AccountCancellationRequestDict",
    "AccountCancellationState",
    "AcquiringBankExposurePayer",
    "AcquiringBankExposurePayerDict",
    "AcquiringBankExposureRequest",
    "AcquiringBankExposureRequestDict",
    "AcquiringBankPayOnDeliveryOrderRequest",
    "AcquiringBankPayOnDeliveryOrderRequestDict",
    "AcquiringBankPermission",
    "AcquiringBankPermissionRequest",
    "AcquiringBankPermissionRequestDict",
    "AcquiringBankPermissionTermination",
    "AcquiringBankPermissionTerminationDict",
    "AcquiringBankServiceOrder",
    "AcquiringBankServiceOrderRequest",
    "AcquiringBankServiceOrderRequestDict",
    "ActivatedMemberCard",
    "AddSharingReceiverRequest",
    "AddSharingReceiverRequestDict",
    "AddedPaygiftMerchants",
    "AddedRetailRepresentatives",
    "AddedRetailStores",
    "AdvertisingClosing",
    "AdvertisingClosingDict",
    "AdvertisingFilter",
    "AdvertisingFilterDict",
    "AdvertisingIndustry",
    "AdvertisingOpening",
    "AdvertisingOpeningDict",
    "AeadAlgorithm",
    "AggregateLimitMode",
    "AlterationAddition",
    "AlterationAdditionDict",
    "AlterationNumber",
    "AlterationRejection",
    "AlterationRevocation",
    "AlterationRevocationResult",
    "AlterationScope",
    "AlterationState",
    "AlteredBeneficiary",
    "AlteredBeneficiaryDict",
    "AlteredCertificate",
    "AlteredCertificateDict",
    "AlteredContact",
    "AlteredContactDict",
    "AlteredFinanceLicense",
    "AlteredFinanceLicenseDict",
    "AlteredFinanceType",
    "AlteredLegalPerson",
    "AlteredLegalPersonDict",
    "AlteredLicense",
    "AlteredLicenseDict",
    "AppContract",
    "AppContractDict",
    "AppContractOrder",
    "AppContractOrderDict",
    "AppJumpType",
    "AppOrder",
    "AppOrderDict",
    "AppliedChargingRule",
    "AppliedDurationSegmentRule",
    "AppliedFixedIntervalRule",
    "AppliedPerEntryRule",
    "AppliedPermission",
    "AppliedUserAuthorization",
    "Applyment",
    "ApplymentBankAccount",
    "ApplymentBankAccountDict",
    "ApplymentBankAccountType",
    "ApplymentBeneficiary",
    "ApplymentBeneficiaryDict",
    "ApplymentBusinessLicense",
    "ApplymentBusinessLicenseDict",
    "ApplymentCertificateType",
    "ApplymentContact",
    "ApplymentContactDict",
    "ApplymentContactType",
    "ApplymentDocumentHolder",
    "ApplymentDocumentType",
    "ApplymentFinanceLicense",
    "ApplymentFinanceLicenseDict",
    "ApplymentFinanceType",
    "ApplymentIdCard",
    "ApplymentIdCardDict",
    "ApplymentIdDocument",
    "ApplymentIdDocumentDict",
    "ApplymentIdentityCheck",
    "ApplymentIdentityCheckDict",
    "ApplymentNumbers",
    "ApplymentOrganizationType",
    "ApplymentRejection",
    "ApplymentRemittance",
    "ApplymentRequest",
    "ApplymentRequestDict",
    "ApplymentSettlementRule",
    "ApplymentSettlementRuleDict",
    "ApplymentSignState",
    "ApplymentState",
    "ApplymentStore",
    "ApplymentStoreDict",
    "ApplymentVerificationMethod",
    "ApplymentVerificationRequest",
    "ApplymentVerificationRequestDict",
    "AssociatedBusifavorCoupon",
    "AssociatedCouponStores",
    "AuthenticateScene",
    "AuthenticateState",
    "AuthenticateType",
    "Authentication",
    "AuthenticationPage",
    "AuthenticationRequest",
    "AuthenticationRequestDict",
    "AuthenticationWithAuthorizationRequest",
    "AuthenticationWithAuthorizationRequestDict",
    "AuthorizedBusiness",
    "AuthorizedData",
    "AuthorizedDataRequest",
    "AuthorizedDataRequestDict",
    "AuthorizedPartnerTransferBill",
    "AuthorizedPartnerTransferRequest",
    "AuthorizedPartnerTransferRequestDict",
    "AuthorizedTransferBill",
    "AuthorizedTransferRequest",
    "AuthorizedTransferRequestDict",
    "Bank",
    "BankBranch",
    "BankBranchPage",
    "BankCouponState",
    "BankList",
    "BankMultiActivityEntry",
    "BankMultiActivityEntryDict",
    "BankMultiCoupon",
    "BankPackageTask",
    "BankPackageTaskPage",
    "BankPage",
    "BankPageLinks",
    "BankTaskState",
    "BankTransferRecharge",
    "BankUsedAmounts",
    "BillCipher",
    "BillDownload",
    "BillHashType",
    "BlockAppeal",
    "BlockAppealDict",
    "BlockAppealResult",
    "BlockCountLevel",
    "BlockRecord",
    "BlockRecordChange",
    "BlockRecordPage",
    "BlockRecoverWay",
    "BlockReviewResult",
    "BlockSubmission",
    "BlockSubmissionChange",
    "BudgetReceipt",
    "BudgetReceiptRequest",
    "BudgetReceiptRequestDict",
    "BuiltPartnership",
    "BundleSendRuleRequest",
    "BundleSendRuleRequestDict",
    "BundleUsageRule",
    "BundleUsageRuleRequest",
    "BundleUsageRuleRequestDict",
    "BusifavorAbuseRule",
    "BusifavorAbuseRuleDict",
    "BusifavorAvailableTime",
    "BusifavorAvailableTimeRequest",
    "BusifavorAvailableTimeRequestDict",
    "BusifavorBudget",
    "BusifavorBudgetChange",
    "BusifavorBudgetChangeDict",
    "BusifavorCallback",
    "BusifavorCallbackRequest",
    "BusifavorCallbackRequestDict",
    "BusifavorChannel",
    "BusifavorChannelRequest",
    "BusifavorChannelRequestDict",
    "BusifavorCodeCount",
    "BusifavorCoupon",
    "BusifavorCouponDeactivation",
    "BusifavorCouponDeactivationDict",
    "BusifavorCouponGift",
    "BusifavorCouponGiftDict",
    "BusifavorCouponOrder",
    "BusifavorCouponOrderDict",
    "BusifavorCouponPage",
    "BusifavorCouponReturn",
    "BusifavorCouponReturnDict",
    "BusifavorCouponState",
    "BusifavorCouponStateWanted",
    "BusifavorCouponUse",
    "BusifavorCouponUseDict",
    "BusifavorDiscountRule",
    "BusifavorDiscountRuleRequest",
    "BusifavorDiscountRuleRequestDict",
    "BusifavorDisplay",
    "BusifavorDisplayRequest",
    "BusifavorDisplayRequestDict",
    "BusifavorEntrance",
    "BusifavorEntranceRequest",
    "BusifavorEntranceRequestDict",
    "BusifavorEventType",
    "BusifavorExchangeRule",
    "BusifavorExchangeRuleRequest",
    "BusifavorExchangeRuleRequestDict",
    "BusifavorFixedRule",
    "BusifavorFixedRuleRequest",
    "BusifavorFixedRuleRequestDict",
    "BusifavorMiniProgram",
    "BusifavorMiniProgramRequest",
    "BusifavorMiniProgramRequestDict",
    "BusifavorNotifyConfig",
    "BusifavorNotifyConfigRequest",
    "BusifavorNotifyConfigRequestDict",
    "BusifavorProductCouponGift",
    "BusifavorProductCouponGiftDict",
    "BusifavorProductCouponPreparation",
    "BusifavorProductCouponPreparationDict",
    "BusifavorProductCouponType",
    "BusifavorSendChannel",
    "BusifavorSendCount",
    "BusifavorSendDetail",
    "BusifavorSendResult",
    "BusifavorSendRule",
    "BusifavorSendRuleRequest",
    "BusifavorSendRuleRequestDict",
    "BusifavorStock",
    "BusifavorStockChange",
    "BusifavorStockChangeDict",
    "BusifavorStockRequest",
    "BusifavorStockRequestDict",
    "BusifavorStockState",
    "BusifavorStockType",
    "BusifavorUseMethod",
    "BusifavorUseMethodChange",
    "BusifavorUseMethodChangeDict",
    "BusifavorUseRule",
    "BusifavorUseRuleRequest",
    "BusifavorUseRuleRequestDict",
    "BusifavorWeek",
    "BusifavorWeekRequest",
    "BusifavorWeekRequestDict",
    "CancelAcquiringBankServiceOrderRequest",
    "CancelAcquiringBankServiceOrderRequestDict",
    "CancelOverseaServiceOrderRequest",
    "CancelOverseaServiceOrderRequestDict",
    "CancelPartnerServiceOrderRequest",
    "CancelPartnerServiceOrderRequestDict",
    "CancelScoreOrderRequest",
    "CancelScoreOrderRequestDict",
    "CancelServiceOrderRequest",
    "CancelServiceOrderRequestDict",
    "CancelSignType",
    "CancelWithdraw",
    "CancelWithdrawAccountType",
    "CancelWithdrawBalance",
    "CancelWithdrawBankAccount",
    "CancelWithdrawBankAccountDict",
    "CancelWithdrawBlock",
    "CancelWithdrawBlockType",
    "CancelWithdrawChoice",
    "CancelWithdrawConfirmRequest",
    "CancelWithdrawConfirmRequestDict",
    "CancelWithdrawConfirmation",
    "CancelWithdrawDocumentType",
    "CancelWithdrawEligibility",
    "CancelWithdrawFundsAccount",
    "CancelWithdrawIdentity",
    "CancelWithdrawIdentityDict",
    "CancelWithdrawMerchantState",
    "CancelWithdrawNumbers",
    "CancelWithdrawPayee",
    "CancelWithdrawPayeeDict",
    "CancelWithdrawPayment",
    "CancelWithdrawPaymentState",
    "CancelWithdrawPayoutState",
    "CancelWithdrawProof",
    "CancelWithdrawProofDict",
    "CancelWithdrawProofType",
    "CancelWithdrawRequest",
    "CancelWithdrawRequestDict",
    "CancelWithdrawState",
    "CancelWithdrawVerdict",
    "CancelledPartnerTransferBill",
    "CancelledQqWalletTransferBill",
    "CancelledTransferBill",
    "CardColor",
    "CashAddition",
    "CashAdditionRequest",
    "CashAdditionRequestDict",
    "CashAdditionType",
    "CashReduction",
    "CashReductionRequest",
    "CashReductionRequestDict",
    "CashReductionType",
    "CertificateAlgorithmType",
    "CertificateList",
    "ChangedBusifavorCallback",
    "ChangedDeliveryAuditState",
    "ChangedDeliveryPlan",
    "ChangedDeliveryPlanState",
    "ChangedFapiao",
    "ChangedFavorCallback",
    "ChangedFavorGoods",
    "ChargeAcceptance",
    "ChargeAmount",
    "ChargeAmountDict",
    "ChargeConfirmation",
    "ChargeConfirmationRequest",
    "ChargeConfirmationRequestDict",
    "ChargeContract",
    "ChargeDebitRequest",
    "ChargeDebitRequestDict",
    "ChargeDevice",
    "ChargeDeviceDict",
    "ChargeInfo",
    "ChargeInfoDict",
    "ChargeOrder",
    "ChargeOrderDevice",
    "ChargePaidAmount",
    "ChargePayer",
    "ChargePreopenRequest",
    "ChargePreopenRequestDict",
    "ChargePreopening",
    "ChargePromotion",
    "ChargedParkingStay",
    "ChargedParkingStayDict",
    "ChargingDayType",
    "ChargingRule",
    "ChargingRuleDict",
    "ChargingRuleType",
    "CharityBudget",
    "CharityBudgetChange",
    "CharityBudgetRequest",
    "CharityBudgetRequestDict",
    "CharityBudgetState",
    "CharityBudgetUnlockRequest",
    "CharityBudgetUnlockRequestDict",
    "CharityDonation",
    "CharityDonationRequest",
    "CharityDonationRequestDict",
    "CharityDonationState",
    "City",
    "CityList",
    "ClearingExemptPresign",
    "ClearingExemptPresignDict",
    "ClearingExemptPresignWithPayment",
    "ClearingExemptPresignWithPaymentDict",
    "ClickedMessage",
    "ClockTime",
    "ClockTimeRequest",
    "ClockTimeRequestDict",
    "CloseOrderRequest",
    "CloseOrderRequestDict",
    "ClosedPart",
    "ClosedPartDict",
    "ClosedTransferBatch",
    "ClosedWithdrawal",
    "ClosedWithdrawalAccount",
    "ClosedWithdrawalBankAccount",
    "ClosedWithdrawalBankAccountDict",
    "ClosedWithdrawalBankAccountType",
    "ClosedWithdrawalIdentity",
    "ClosedWithdrawalIdentityDict",
    "ClosedWithdrawalMaterials",
    "ClosedWithdrawalMaterialsDict",
    "ClosedWithdrawalNumbers",
    "ClosedWithdrawalPayee",
    "ClosedWithdrawalPayeeDict",
    "ClosedWithdrawalPayeeType",
    "ClosedWithdrawalProof",
    "ClosedWithdrawalProofDict",
    "ClosedWithdrawalProofType",
    "ClosedWithdrawalProofs",
    "ClosedWithdrawalProofsDict",
    "ClosedWithdrawalReply",
    "ClosedWithdrawalRequest",
    "ClosedWithdrawalRequestDict",
    "CodeDepositResult",
    "CodeDisplayMode",
    "CodepayDetail",
    "CodepayDetailDict",
    "CodepayGoods",
    "CodepayGoodsDict",
    "CodepayOrder",
    "CodepayOrderDict",
    "CodepayPayer",
    "CodepayPayerDict",
    "CodepayResult",
    "CodepayScene",
    "CodepaySceneDict",
    "CodepayStore",
    "CodepayStoreDict",
    "CollectionChannel",
    "CollectionState",
    "CombineAppOrder",
    "CombineAppOrderDict",
    "CombineAppPart",
    "CombineAppPartDict",
    "CombineAppPayment",
    "CombineCloseRequest",
    "CombineCloseRequestDict",
    "CombineContract",
    "CombineContractDict",
    "CombineContractResult",
    "CombineH5Info",
    "CombineH5InfoDict",
    "CombineH5Order",
    "CombineH5OrderDict",
    "CombineH5Scene",
    "CombineH5SceneDict",
    "CombineIdentifiedPayer",
    "CombineIdentifiedPayerDict",
    "CombineImageInput",
    "CombineImageInputDict",
    "CombineIndividualOrder",
    "CombineIndividualOrderDict",
    "CombineIndividualOrderPayer",
    "CombineIndividualOrderPayerDict",
    "CombineIndividualPart",
    "CombineIndividualPartDict",
    "CombineJsapiOrder",
    "CombineJsapiOrderDict",
    "CombineJsapiPart",
    "CombineJsapiPartDict",
    "CombineNativeOrder",
    "CombineNativeOrderDict",
    "CombineOpenIdPayer",
    "CombineOpenIdPayerDict",
    "CombineOptionalPayer",
    "CombineOptionalPayerDict",
    "CombineOrder",
    "CombineOrderPart",
    "CombineOrderPayer",
    "CombineOrderScene",
    "CombinePaidOrder",
    "CombinePapayAppPresign",
    "CombinePapayAppPresignDict",
    "CombinePapayContract",
    "CombinePapayContractState",
    "CombinePapayMiniProgramPresign",
    "CombinePapayMiniProgramPresignDict",
    "CombinePapayOrder",
    "CombinePapayOrderPart",
    "CombinePapayPaidAmount",
    "CombinePapayPart",
    "CombinePapayPartDict",
    "CombinePapayPayer",
    "CombinePapayPresigned",
    "CombinePapayRequest",
    "CombinePapayRequestDict",
    "CombinePapayReversal",
    "CombinePapayReversalDict",
    "CombinePapayReversedPart",
    "CombinePapayReversedPartDict",
    "CombinePapayTerminated",
    "CombinePapayTermination",
    "CombinePapayTerminationMode",
    "CombinePapayTerminationRequest",
    "CombinePapayTerminationRequestDict",
    "CombinePart",
    "CombinePartDict",
    "CombinePaymentRestriction",
    "CombineScene",
    "CombineSceneDict",
    "ComboChoice",
    "ComboChoiceRequest",
    "ComboChoiceRequestDict",
    "ComboPackage",
    "ComboPackageRequest",
    "ComboPackageRequestDict",
    "Complaint",
    "ComplaintActionType",
    "ComplaintAdditionalInfo",
    "ComplaintAdditionalType",
    "ComplaintChange",
    "ComplaintCompletion",
    "ComplaintCompletionDict",
    "ComplaintFeedback",
    "ComplaintFeedbackDict",
    "ComplaintMedia",
    "ComplaintMediaType",
    "ComplaintMiniProgram",
    "ComplaintMiniProgramDict",
    "ComplaintNotification",
    "ComplaintNotificationRequest",
    "ComplaintNotificationRequestDict",
    "ComplaintOrder",
    "ComplaintPage",
    "ComplaintProblemType",
    "ComplaintResponse",
    "ComplaintResponseDict",
    "ComplaintServiceOrder",
    "ComplaintServiceOrderState",
    "ComplaintState",
    "ComplaintUserTag",
    "CompleteAcquiringBankServiceOrderRequest",
    "CompleteAcquiringBankServiceOrderRequestDict",
    "CompleteOverseaServiceOrderRequest",
    "CompleteOverseaServiceOrderRequestDict",
    "CompletePartnerServiceOrderRequest",
    "CompletePartnerServiceOrderRequestDict",
    "CompleteScoreOrderRequest",
    "CompleteScoreOrderRequestDict",
    "CompleteServiceOrderRequest",
    "CompleteServiceOrderRequestDict",
    "ConfirmedCancelWithdraw",
    "ConsumptionCardGift",
    "ConsumptionCardGiftDict",
    "ContactAlteration",
    "ContactAlterationDict",
    "ContactAlterationStatus",
    "ContractOrderDetail",
    "ContractOrderDetailDict",
    "ContractPayer",
    "ContractPayerDict",
    "ContractScene",
    "ContractSceneDict",
    "CouponAccountEntrance",
    "CouponAccountEntranceRequest",
    "CouponAccountEntranceRequestDict",
    "CouponChannelEntrance",
    "CouponChannelEntranceRequest",
    "CouponChannelEntranceRequestDict",
    "CouponCodeDetail",
    "CouponCodeFailure",
    "CouponCodeMode",
    "CouponCodePage",
    "CouponCodeState",
    "CouponCodeUpload",
    "CouponCodeUploadDict",
    "CouponCodeUploadResult",
    "CouponDisplay",
    "CouponDisplayRequest",
    "CouponDisplayRequestDict",
    "CouponFunding",
    "CouponMiniProgramEntrance",
    "CouponMiniProgramEntranceRequest",
    "CouponMiniProgramEntranceRequestDict",
    "CouponNotifyConfig",
    "CouponNotifyConfigRequest",
    "CouponNotifyConfigRequestDict",
    "CouponOrder",
    "CouponOrderRequest",
    "CouponOrderRequestDict",
    "CouponPaymentWay",
    "CouponScope",
    "CouponScoreOrder",
    "CouponScoreOrderRequest",
    "CouponScoreOrderRequestDict",
    "CouponSettlementType",
    "CouponStore",
    "CouponStoreDisplay",
    "CouponStoreDisplayRequest",
    "CouponStoreDisplayRequestDict",
    "CouponStoreFailure",
    "CouponStorePage",
    "CouponStoreRequest",
    "CouponStoreRequestDict",
    "CouponStoresRequest",
    "CouponStoresRequestDict",
    "CouponSubsidyPayment",
    "CouponSubsidyPaymentFailReason",
    "CouponSubsidyPaymentList",
    "CouponSubsidyPaymentRequest",
    "CouponSubsidyPaymentRequestDict",
    "CouponSubsidyPaymentState",
    "CouponSubsidyReturn",
    "CouponSubsidyReturnFailReason",
    "CouponSubsidyReturnRequest",
    "CouponSubsidyReturnRequestDict",
    "CouponSubsidyReturnState",
    "CreatedAcquiringBankServiceOrder",
    "CreatedBusifavorStock",
    "CreatedFavorStock",
    "CreatedOverseaServiceOrder",
    "CreatedPartnerPayOnDeliveryOrder",
    "CreatedPartnerServiceOrder",
    "CreatedPartnerSignPlan",
    "CreatedPayOnDeliveryOrder",
    "CreatedPaygiftActivity",
    "CreatedProductCoupon",
    "CreatedScoreOrder",
    "CreatedServiceOrder",
    "CreatedSignPlan",
    "CustomPageChange",
    "CustomPageChangeDict",
    "CustomPageResult",
    "CutOutInput",
    "CutOutInputDict",
    "DailyLimitType",
    "DayClockPeriod",
    "DayClockPeriodRequest",
    "DayClockPeriodRequestDict",
    "DayEndWithdrawal",
    "DayEndWithdrawalState",
    "DayPeriod",
    "DayPeriodRequest",
    "DayPeriodRequestDict",
    "DeactivatedBusifavorCoupon",
    "DebitAmount",
    "DebitPayer",
    "DecryptedMemberCode",
    "Deduction",
    "DeductionRegistration",
    "DeductionRegistrationDict",
    "DeleteSharingReceiverRequest",
    "DeleteSharingReceiverRequestDict",
    "DeletedCouponCode",
    "DeliveryAuditState",
    "DeliveryPlan",
    "DeliveryPlanCallback",
    "DeliveryPlanCallbackRequest",
    "DeliveryPlanCallbackRequestDict",
    "DeliveryPlanContent",
    "DeliveryPlanContentDict",
    "DeliveryPlanModification",
    "DeliveryPlanModificationDict",
    "DeliveryPlanPage",
    "DeliveryPlanRequest",
    "DeliveryPlanRequestDict",
    "DeliveryPlanResult",
    "DeliveryPlanState",
    "DepositedMemberCardCode",
    "DirectCompletePartnerServiceOrderRequest",
    "DirectCompletePartnerServiceOrderRequestDict",
    "DirectCompleteServiceOrderRequest",
    "DirectCompleteServiceOrderRequestDict",
    "DisassociatedBusifavorCoupon",
    "DisassociatedCouponStores",
    "DiscountCard",
    "DiscountCardCountType",
    "DiscountCardObjective",
    "DiscountCardOrder",
    "DiscountCardOrderObjective",
    "DiscountCardOrderReward",
    "DiscountCardOrderState",
    "DiscountCardOrderUpdate",
    "DiscountCardOrderUpdateDict",
    "DiscountCardPayState",
    "DiscountCardPayment",
    "DiscountCardPeriod",
    "DiscountCardRecordType",
    "DiscountCardRecords",
    "DiscountCardRecordsDict",
    "DiscountCardRequest",
    "DiscountCardRequestDict",
    "DiscountCardReward",
    "DiscountCardState",
    "DonationTransaction",
    "DonationTransactionDict",
    "DonationTransactionType",
    "DueDiligence",
    "DueDiligenceAnswer",
    "DueDiligenceAnswers",
    "DueDiligenceItemRejection",
    "DueDiligenceRejection",
    "DueDiligenceRelation",
    "DueDiligenceRule",
    "DueDiligenceState",
    "DueDiligenceSubmission",
    "DueDiligenceSubmissionDict",
    "DueDiligenceTemplate",
    "DueDiligenceTemplateItem",
    "DueDiligenceUploadedFile",
    "DurationSegmentRule",
    "DurationSegmentRuleDict",
    "EchoNotice",
    "EchoReply",
    "EchoRequest",
    "EchoRequestDict",
    "EcommerceAbnormalFundsCloseReason",
    "EcommerceAbnormalFundsReceiver",
    "EcommerceAbnormalFundsState",
    "EcommerceAbnormalRefundRequest",
    "EcommerceAbnormalRefundRequestDict",
    "EcommerceAccountType",
    "EcommerceAddReceiverRequest",
    "EcommerceAddReceiverRequestDict",
    "EcommerceAdvanceAccount",
    "EcommerceAdvanceReturn",
    "EcommerceAdvanceReturnRequest",
    "EcommerceAdvanceReturnRequestDict",
    "EcommerceAdvanceReturnState",
    "EcommerceAfterSalesShare",
    "EcommerceAfterSalesShareAccepted",
    "EcommerceAfterSalesShareFailReason",
    "EcommerceAfterSalesShareRequest",
    "EcommerceAfterSalesShareRequestDict",
    "EcommerceAfterSalesShareScene",
    "EcommerceAfterSalesShareState",
    "EcommerceAfterSalesShareType",
    "EcommerceBalance",
    "EcommerceDayEndAccountType",
    "EcommerceDeleteReceiverRequest",
    "EcommerceDeleteReceiverRequestDict",
    "EcommerceFinishRequest",
    "EcommerceFinishRequestDict",
    "EcommerceFinishedSharing",
    "EcommerceFundFlowAccountType",
    "EcommerceOrganizationType",
    "EcommerceReceiver",
    "EcommerceReceiverType",
    "EcommerceRefund",
    "EcommerceRefundAccepted",
    "EcommerceRefundAmount",
    "EcommerceRefundAmountDict",
    "EcommerceRefundFundsSource",
    "EcommerceRefundPayer",
    "EcommerceRefundRequest",
    "EcommerceRefundRequestDict",
    "EcommerceRefundStatus",
    "EcommerceRefundedAmount",
    "EcommerceRelationType",
    "EcommerceSharingCloseReason",
    "EcommerceSharingOrder",
    "EcommerceSharingReceiver",
    "EcommerceSharingReceiverDict",
    "EcommerceSharingRequest",
    "EcommerceSharingRequestDict",
    "EcommerceSharingResult",
    "EcommerceSharingReturn",
    "EcommerceSharingReturnRequest",
    "EcommerceSharingReturnRequestDict",
    "EcommerceSubjectMerchant",
    "EcommerceSubjectMerchantPage",
    "EcommerceWithdrawal",
    "EcommerceWithdrawalAccepted",
    "EcommerceWithdrawalChange",
    "EcommerceWithdrawalRequest",
    "EcommerceWithdrawalRequestDict",
    "EducationContract",
    "EducationContractInformation",
    "EducationContractPage",
    "EducationContractStatus",
    "EducationDebitNotice",
    "EducationDebitNoticeDict",
    "EducationDevice",
    "EducationOrder",
    "EducationOrderRequest",
    "EducationOrderRequestDict",
    "EducationPresign",
    "EducationPresignDict",
    "EducationPresigned",
    "EducationTradeState",
    "EmploymentScene",
    "EmploymentType",
    "EncryptedBill",
    "EncryptedBillFile",
    "EncryptedCertificate",
    "EndedCombinePapay",
    "EndedQqWalletTransferBill",
    "EndedRecharge",
    "EndedRefund",
    "EndedRefundAmount",
    "EndedTransferBill",
    "EnteredBankActivity",
    "EnteredWeeklyDiscount",
    "EnteringStore",
    "EnteringStoreRequest",
    "EnteringStoreRequestDict",
    "EtcContract",
    "EtcIdentity",
    "EtcIdentityDict",
    "EtcPreopenRequest",
    "EtcPreopenRequestDict",
    "EtcPreopening",
    "ExchangeRate",
    "ExchangeRateType",
    "ExemptContract",
    "ExemptNamed",
    "ExemptPresign",
    "ExemptPresignDict",
    "ExemptPresignWithPayment",
    "ExemptPresignWithPaymentDict",
    "ExemptPresigned",
    "ExemptTermination",
    "ExemptTerminationRequest",
    "ExemptTerminationRequestDict",
    "ExposurePayer",
    "ExposurePayerDict",
    "ExposureUser",
    "ExposureUserDict",
    "ExposureUserIdType",
    "FaceAuthInfo",
    "FaceAuthInfoRequest",
    "FaceAuthInfoRequestDict",
    "FaceBankCard",
    "FaceBankCardDict",
    "FaceBusiness",
    "FaceBusinessDict",
    "FaceCollection",
    "FaceCollectionPage",
    "FaceCollectionState",
    "FaceContract",
    "FaceContractCardSource",
    "FaceContractChange",
    "FaceContractMode",
    "FaceContractState",
    "FaceDebit",
    "FaceDebitAmount",
    "FaceDebitAmountDict",
    "FaceDebitPayer",
    "FaceDebitRequest",
    "FaceDebitRequestDict",
    "FaceDebitScene",
    "FaceDebitSceneDict",
    "FaceDebitTradeType",
    "FaceDebitedAmount",
    "FaceDebitedScene",
    "FaceIdentification",
    "FaceIdentificationDict",
    "FaceIdentificationType",
    "FaceInfoType",
    "FaceOrganization",
    "FacePayUser",
    "FacePayUserDict",
    "FacePresignRequest",
    "FacePresignRequestDict",
    "FacePresigned",
    "FaceRealName",
    "FaceRepaymentLink",
    "FaceRepaymentRequest",
    "FaceRepaymentRequestDict",
    "FaceStaff",
    "FaceStaffUpdate",
    "FaceStaffUpdateDict",
    "FaceStudent",
    "FaceStudentUpdate",
    "FaceStudentUpdateDict",
    "FaceToken",
    "FaceTokenRequest",
    "FaceTokenRequestDict",
    "FaceUser",
    "FaceUserInfo",
    "FaceUserStatus",
    "FaceUserType",
    "FaceUserUpdate",
    "FaceUserUpdateDict",
    "FaceWebSession",
    "FaceWebSessionDict",
    "FailedWithdrawalBillType",
    "Fapiao",
    "FapiaoAbility",
    "FapiaoAbilityState",
    "FapiaoAbilityStatus",
    "FapiaoApplication",
    "FapiaoBaseInformation",
    "FapiaoBillType",
    "FapiaoBillingPerson",
    "FapiaoBuyer",
    "FapiaoBuyerDict",
    "FapiaoBuyerType",
    "FapiaoCard",
    "FapiaoCardCell",
    "FapiaoCardCellDict",
    "FapiaoCardInsertion",
    "FapiaoCardInsertionDict",
    "FapiaoCardStatus",
    "FapiaoCardTemplate",
    "FapiaoCardTemplateDict",
    "FapiaoCardTemplateReply",
    "FapiaoCardTemplateRequest",
    "FapiaoCardTemplateRequestDict",
    "FapiaoChange",
    "FapiaoDevelopmentConfig",
    "FapiaoDevelopmentConfigUpdate",
    "FapiaoDevelopmentConfigUpdateDict",
    "FapiaoDigitalMode",
    "FapiaoDigitalModeStatus",
    "FapiaoDocument",
    "FapiaoFile",
    "FapiaoFileType",
    "FapiaoFiles",
    "FapiaoInvitation",
    "FapiaoInvitationFailure",
    "FapiaoInvitationOperation",
    "FapiaoInvitationStatus",
    "FapiaoInvitedMerchant",
    "FapiaoInvitedMerchantPage",
    "FapiaoIssue",
    "FapiaoIssueDetail",
    "FapiaoIssueDetailDict",
    "FapiaoIssueDict",
    "FapiaoIssueItem",
    "FapiaoIssueItemDict",
    "FapiaoItem",
    "FapiaoItemDict",
    "FapiaoItemInReply",
    "FapiaoLease",
    "FapiaoLeaseDict",
    "FapiaoMerchantStatus",
    "FapiaoMode",
    "FapiaoOilUnit",
    "FapiaoOrderBuyer",
    "FapiaoOrderBuyerDict",
    "FapiaoPageLinks",
    "FapiaoPassenger",
    "FapiaoPassengerDict",
    "FapiaoPassengerDocumentType",
    "FapiaoPayChannel",
    "FapiaoRefuelling",
    "FapiaoRefuellingDict",
    "FapiaoReversal",
    "FapiaoReversalDict",
    "FapiaoScene",
    "FapiaoSeller",
    "FapiaoSellerDict",
    "FapiaoSellerInReply",
    "FapiaoStaff",
    "FapiaoStaffDict",
    "FapiaoStaffInReply",
    "FapiaoStatus",
    "FapiaoTaxCodePage",
    "FapiaoTaxCodeRow",
    "FapiaoTaxPreference",
    "FapiaoThirdMode",
    "FapiaoThirdModeStatus",
    "FapiaoTitle",
    "FapiaoTitleLink",
    "FapiaoTitleSource",
    "FapiaoTransaction",
    "FapiaoTransactionDict",
    "FapiaoTransportationClass",
    "FapiaoTransportationType",
    "FapiaoUploadedFile",
    "FapiaoUserApplication",
    "FavorArticlePriceCap",
    "FavorAvailableTime",
    "FavorAvailableTimeDict",
    "FavorBusinessType",
    "FavorCallback",
    "FavorCallbackRequest",
    "FavorCallbackRequestDict",
    "FavorCardLimit",
    "FavorCardLimitDict",
    "FavorCoupon",
    "FavorCouponConsumption",
    "FavorCouponGift",
    "FavorCouponGiftDict",
    "FavorCouponPage",
    "FavorCouponState",
    "FavorCouponStateWanted",
    "FavorCouponType",
    "FavorCouponUse",
    "FavorCutTo",
    "FavorDiscountRule",
    "FavorDiscountRuleDict",
    "FavorDiscountTo",
    "FavorExchangeRule",
    "FavorExchangeRuleDict",
    "FavorFixedRule",
    "FavorFixedRuleRequest",
    "FavorFixedRuleRequestDict",
    "FavorFixedTime",
    "FavorFixedTimeDict",
    "FavorFlow",
    "FavorGoodsChange",
    "FavorGoodsChangeDict",
    "FavorJumpTarget",
    "FavorPattern",
    "FavorPatternDict",
    "FavorRefundFlowOfDay",
    "FavorRegion",
    "FavorSendRule",
    "FavorSendRuleRequest",
    "FavorSendRuleRequestDict",
    "FavorStock",
    "FavorStockGoodsPage",
    "FavorStockMerchantPage",
    "FavorStockOwner",
    "FavorStockOwnerDict",
    "FavorStockPage",
    "FavorStockRequest",
    "FavorStockRequestDict",
    "FavorStockState",
    "FavorStockType",
    "FavorStockTypeRequest",
    "FavorUseFlowOfDay",
    "FavorUseRule",
    "FavorUseRuleDict",
    "FeeLimitType",
    "FinishType",
    "FinishedChargeInfo",
    "FinishedChargeInfoDict",
    "FinishedTransferBatch",
    "FirstChargeTimeMode",
    "FirstDurationMode",
    "FixedIntervalRule",
    "FixedIntervalRuleDict",
    "FreePeriodCalculationMode",
    "FreePeriodChargingMode",
    "FrozenComplaintState",
    "FullShoppingInfo",
    "FullShoppingInfoDict",
    "FundFlowAccountType",
    "GeneralFapiaoDetail",
    "GeneralFapiaoDetailDict",
    "GeneralFapiaoIssue",
    "GeneralFapiaoIssueDict",
    "GeneralFapiaoItem",
    "GeneralFapiaoItemDict",
    "GivenBusifavorCoupon",
    "GivenConsumptionCard",
    "GivenFavorCoupon",
    "GivenSpendingMoney",
    "GivenWithdrawCoupon",
    "GoldPlanChange",
    "GoldPlanChangeDict",
    "GoldPlanOperation",
    "GoldPlanResult",
    "GoldPlanScene",
    "GoodsSubsidyActivity",
    "GoodsSubsidyActivityPage",
    "GoodsSubsidyArea",
    "GoodsSubsidyEntry",
    "GoodsSubsidyEntryDict",
    "GoodsSubsidyEntryResult",
    "GoodsSubsidyInfo",
    "GoodsSubsidyOrder",
    "GoodsSubsidyOrderDict",
    "GoodsSubsidyQualification",
    "GoodsSubsidyQualificationDict",
    "GoodsSubsidyRule",
    "Guide",
    "GuideAssignment",
    "GuideAssignmentDict",
    "GuideNumber",
    "GuidePage",
    "GuideRegistration",
    "GuideRegistrationDict",
    "GuideUpdate",
    "GuideUpdateDict",
    "H5Info",
    "H5InfoDict",
    "H5Order",
    "H5OrderDict",
    "H5Scene",
    "H5SceneDict",
    "HighwayTrip",
    "HighwayTripDict",
    "HolidayMode",
    "HongKongArticle",
    "HongKongArticleDict",
    "HongKongBusiness",
    "HongKongBusinessDict",
    "HongKongBusinessInReply",
    "HongKongBusinessType",
    "HongKongCodeOrder",
    "HongKongCodeOrderRequest",
    "HongKongCodeOrderRequestDict",
    "HongKongCodePayer",
    "HongKongCodePayerDict",
    "HongKongContact",
    "HongKongContactDict",
    "HongKongContactInReply",
    "HongKongGoods",
    "HongKongGoodsDict",
    "HongKongH5OrderRequest",
    "HongKongH5OrderRequestDict",
    "HongKongH5Scene",
    "HongKongH5SceneDict",
    "HongKongMerchant",
    "HongKongMerchantCreated",
    "HongKongMerchantRequest",
    "HongKongMerchantRequestDict",
    "HongKongMerchantState",
    "HongKongMerchantType",
    "HongKongMerchantUpdated",
    "HongKongOrder",
    "HongKongOrderAmount",
    "HongKongOrderPayer",
    "HongKongOrderPayerDict",
    "HongKongOrderRefunds",
    "HongKongOrderRequest",
    "HongKongOrderRequestDict",
    "HongKongOrderTotal",
    "HongKongOrderTotalDict",
    "HongKongPaidAmount",
    "HongKongPayer",
    "HongKongPaymentLink",
    "HongKongPerson",
    "HongKongPersonDict",
    "HongKongPersonInReply",
    "HongKongPromotion",
    "HongKongPromotionArticle",
    "HongKongRefund",
    "HongKongRefundAmount",
    "HongKongRefundAmountDict",
    "HongKongRefundEntry",
    "HongKongRefundFundSource",
    "HongKongRefundPromotion",
    "HongKongRefundRequest",
    "HongKongRefundRequestDict",
    "HongKongRefundStatus",
    "HongKongRefundedAmount",
    "HongKongRejection",
    "HongKongScene",
    "HongKongSceneDict",
    "HongKongStore",
    "HongKongStoreDict",
    "HongKongSubMerchantRequest",
    "HongKongSubMerchantRequestDict",
    "HongKongSubMerchantUpdate",
    "HongKongSubMerchantUpdateDict",
    "HongKongTradeState",
    "HongKongTradeType",
    "HongKongVerificationStatus",
    "HongKongWebPaymentState",
    "HostedApplymentBankAccount",
    "HostedApplymentBankAccountDict",
    "HostedApplymentRequest",
    "HostedApplymentRequestDict",
    "IdentifiedPayer",
    "IdentifiedPayerDict",
    "ImageGenerationType",
    "ImageTask",
    "ImageTaskRequest",
    "ImageTaskRequestDict",
    "ImageTaskResult",
    "ImageTaskState",
    "ImmediateResponse",
    "ImmediateResponseDict",
    "ImmediateResponseResult",
    "ImportedMemberCard",
    "IndividualAuthState",
    "IndividualAuthorization",
    "IndividualContract",
    "IndividualContractAppPresign",
    "IndividualContractAppPresignDict",
    "IndividualContractCredentialType",
    "IndividualContractMiniProgramPresign",
    "IndividualContractMiniProgramPresignDict",
    "IndividualContractNamedAppPresign",
    "IndividualContractNamedAppPresignDict",
    "IndividualContractNamedMiniProgramPresign",
    "IndividualContractNamedMiniProgramPresignDict",
    "IndividualContractPresigned",
    "IndividualContractRealNameResult",
    "IndividualContractRealNameScope",
    "IndividualEndedRefund",
    "IndividualPermissionType",
    "InsertedFapiao",
    "InsertedFapiaoDict",
    "InstallmentChoice",
    "InstallmentExposure",
    "InstallmentExposureRequest",
    "InstallmentExposureRequestDict",
    "InstallmentSubsidy",
    "InstallmentSubsidyDetail",
    "InstallmentSubsidyDetailDict",
    "InstallmentSubsidyDict",
    "InstallmentSubsidyPlan",
    "InstallmentSubsidyPlanDict",
    "InsuranceAnswer",
    "InsuranceMessage",
    "InsuranceMessageDict",
    "InvalidPaygiftMerchant",
    "IrregularPeriod",
    "IrregularPeriodRequest",
    "IrregularPeriodRequestDict",
    "JsapiContract",
    "JsapiContractDict",
    "JsapiContractOrder",
    "JsapiContractOrderDict",
    "JsapiOrder",
    "JsapiOrderDict",
    "JsapiPayer",
    "JsapiPayerDict",
    "LimitationActionType",
    "LimitationCase",
    "LimitationReasonType",
    "LimitationRecoverWay",
    "LockedGoodsSubsidy",
    "LoveFeastAmount",
    "LoveFeastBrand",
    "LoveFeastDonation",
    "LoveFeastDonationPage",
    "LoveFeastMerchantOrder",
    "LoveFeastPayer",
    "LoveFeastSource",
    "MadeImage",
    "MadeProductCouponImage",
    "MallPayment",
    "MallRefund",
    "ManageRecord",
    "ManageRecordChange",
    "ManageRecordPage",
    "ManageRecordState",
    "ManageRecordType",
    "ManageRecoverReason",
    "ManageRecoverWay",
    "ManageSubmission",
    "ManageSubmissionDict",
    "ManageSubmissionNumber",
    "ManageUploadedFile",
    "ManagedMemberCard",
    "MedInsOrder",
    "MedInsOrderRequest",
    "MedInsOrderRequestDict",
    "MedInsPayStatus",
    "MedInsRefundReport",
    "MedInsRefundReportDict",
    "MedicalCardType",
    "MedicalOrderType",
    "MedicalPerson",
    "MedicalPersonDict",
    "MemberAcceptEventType",
    "MemberActivateEventType",
    "MemberActivateScene",
    "MemberActivation",
    "MemberActivationDict",
    "MemberActivationInfo",
    "MemberActivationProgram",
    "MemberActivationProgramRequest",
    "MemberActivationProgramRequestDict",
    "MemberActivity",
    "MemberActivityPage",
    "MemberActivityPayment",
    "MemberActivityPaymentMode",
    "MemberActivityPaymentModeRequest",
    "MemberActivityPaymentModeRequestDict",
    "MemberActivityPaymentRequest",
    "MemberActivityPaymentRequestDict",
    "MemberActivityRequest",
    "MemberActivityRequestDict",
    "MemberActivitySetting",
    "MemberActivitySettingRequest",
    "MemberActivitySettingRequestDict",
    "MemberActivityState",
    "MemberActivityStock",
    "MemberActivityStockRequest",
    "MemberActivityStockRequestDict",
    "MemberActivityType",
    "MemberAuthorization",
    "MemberAuthorizationType",
    "MemberAwardDayTime",
    "MemberAwardDayTimeRequest",
    "MemberAwardDayTimeRequestDict",
    "MemberAwardJump",
    "MemberAwardJumpRequest",
    "MemberAwardJumpRequestDict",
    "MemberAwardPeriod",
    "MemberAwardPeriodRequest",
    "MemberAwardPeriodRequestDict",
    "MemberAwardTime",
    "MemberAwardTimeRequest",
    "MemberAwardTimeRequestDict",
    "MemberBalanceChange",
    "MemberBalanceChangeDict",
    "MemberBonus",
    "MemberBonusOfOrder",
    "MemberBonusOfOrderDict",
    "MemberBonusRequest",
    "MemberBonusRequestDict",
    "MemberCard",
    "MemberCardActivation",
    "MemberCardBalanceInfo",
    "MemberCardBalanceInfoRequest",
    "MemberCardBalanceInfoRequestDict",
    "MemberCardBrand",
    "MemberCardBrandRequest",
    "MemberCardBrandRequestDict",
    "MemberCardCallback",
    "MemberCardCallbackRequest",
    "MemberCardCallbackRequestDict",
    "MemberCardChange",
    "MemberCardChangeDict",
    "MemberCardCodeDeposit",
    "MemberCardCodeDepositDict",
    "MemberCardCodeDepositResult",
    "MemberCardCodeMode",
    "MemberCardCodeType",
    "MemberCardForm",
    "MemberCardFormChange",
    "MemberCardFormChangeDict",
    "MemberCardFormRequest",
    "MemberCardFormRequestDict",
    "MemberCardInvalidation",
    "MemberCardInvalidationDict",
    "MemberCardPage",
    "MemberCardQrCode",
    "MemberCardQrCodeRequest",
    "MemberCardQrCodeRequestDict",
    "MemberCardRequest",
    "MemberCardRequestDict",
    "MemberCardRightsChange",
    "MemberCardRightsChangeDict",
    "MemberCardServiceModule",
    "MemberCardState",
    "MemberCardStatement",
    "MemberCardStatementRequest",
    "MemberCardStatementRequestDict",
    "MemberCardTerm",
    "MemberCardTermRequest",
    "MemberCardTermRequestDict",
    "MemberCardTermType",
    "MemberCardToken",
    "MemberCardTokenRequest",
    "MemberCardTokenRequestDict",
    "MemberCardUpgrade",
    "MemberCardUpgradeDict",
    "MemberCommonAnswer",
    "MemberCustomAnswer",
    "MemberCustomField",
    "MemberCustomFieldRequest",
    "MemberCustomFieldRequestDict",
    "MemberCustomFieldType",
    "MemberFapiao",
    "MemberFapiaoRequest",
    "MemberFapiaoRequestDict",
    "MemberFavor",
    "MemberFavorRequest",
    "MemberFavorRequestDict",
    "MemberFavorTitle",
    "MemberFormField",
    "MemberGuide",
    "MemberGuideRequest",
    "MemberGuideRequestDict",
    "MemberInformation",
    "MemberManageEventType",
    "MemberMiniProgram",
    "MemberMiniProgramActivity",
    "MemberMiniProgramActivityRequest",
    "MemberMiniProgramActivityRequestDict",
    "MemberMiniProgramRequest",
    "MemberMiniProgramRequestDict",
    "MemberPayActivity",
    "MemberPayActivityRequest",
    "MemberPayActivityRequestDict",
    "MemberPointsReport",
    "MemberPointsReportDict",
    "MemberPriceTitle",
    "MemberReminder",
    "MemberReminderRequest",
    "MemberReminderRequestDict",
    "MemberReminderState",
    "MemberServiceAction",
    "MemberServiceActionRequest",
    "MemberServiceActionRequestDict",
    "MemberServiceContent",
    "MemberServiceContentRequest",
    "MemberServiceContentRequestDict",
    "MemberServiceDataRequest",
    "MemberServiceDataRequestDict",
    "MemberServiceField",
    "MemberServiceFieldRequest",
    "MemberServiceFieldRequestDict",
    "MemberServiceMessage",
    "MemberServiceMessageRequest",
    "MemberServiceMessageRequestDict",
    "MemberServiceModule",
    "MemberServiceModuleChange",
    "MemberServiceModuleChangeDict",
    "MemberServiceModuleRequest",
    "MemberServiceModuleRequestDict",
    "MemberServiceState",
    "MemberServiceStateRequest",
    "MemberServiceStateRequestDict",
    "MemberTagInfo",
    "MemberTagInfoRequest",
    "MemberTagInfoRequestDict",
    "MerchantAccountType",
    "MerchantBalance",
    "MerchantLimitation",
    "MerchantLimitations",
    "MerchantNotice",
    "MerchantNoticeContent",
    "MerchantNoticeTopic",
    "MerchantPrepay",
    "MerchantTransfer",
    "MerchantTransferAccepted",
    "MerchantTransferAgreement",
    "MerchantTransferAgreementDict",
    "MerchantTransferApplication",
    "MerchantTransferAuthorization",
    "MerchantTransferAuthorizationRequest",
    "MerchantTransferAuthorizationRequestDict",
    "MerchantTransferAuthorizationState",
    "MerchantTransferCancelled",
    "MerchantTransferRequest",
    "MerchantTransferRequestDict",
    "MerchantViolation",
    "MerchantWithdrawal",
    "MerchantWithdrawalAccepted",
    "MerchantWithdrawalRequest",
    "MerchantWithdrawalRequestDict",
    "Message",
    "MessageAction",
    "MessageActionDict",
    "MessageActionType",
    "MessageBlock",
    "MessageBlockDict",
    "MessageBlockType",
    "MessageButton",
    "MessageButtonDict",
    "MessageButtonGroup",
    "MessageButtonGroupDict",
    "MessageButtonLayout",
    "MessageDict",
    "MessageExpiry",
    "MessageExpiryDict",
    "MessageFaq",
    "MessageFaqDict",
    "MessageFaqList",
    "MessageFaqListDict",
    "MessageImage",
    "MessageImageDict",
    "MessageImageStyle",
    "MessageLink",
    "MessageLinkDict",
    "MessageMiniProgram",
    "MessageMiniProgramDict",
    "MessageReply",
    "MessageReplyDict",
    "MessageSenderIdentity",
    "MessageText",
    "MessageTextColor",
    "MessageTextDict",
    "MiniProgramScene",
    "MiniProgramSceneDict",
    "MixPayStatus",
    "MixPayType",
    "ModifyAcquiringBankServiceOrderRequest",
    "ModifyAcquiringBankServiceOrderRequestDict",
    "ModifyPartnerServiceOrderRequest",
    "ModifyPartnerServiceOrderRequestDict",
    "ModifyServiceOrderRequest",
    "ModifyServiceOrderRequestDict",
    "NameAlteration",
    "NameAlterationDict",
    "NameAlterationStatus",
    "NativeOrder",
    "NativeOrderDict",
    "NegotiationEntry",
    "NegotiationHistory",
    "NegotiationOperateType",
    "NewOrderObjective",
    "NewOrderObjectiveDict",
    "NewOrderReward",
    "NewOrderRewardDict",
    "NotificationVerdict",
    "NotifiedEducationContract",
    "NotifiedInsuranceContract",
    "NotifiedPapayContract",
    "NotifiedPartnerPapayContract",
    "ObjectiveCompletion",
    "ObjectiveCompletionRequest",
    "ObjectiveCompletionRequestDict",
    "OnboardingAdministratorType",
    "OnboardingApplymentNumber",
    "OnboardingBeneficiary",
    "OnboardingBeneficiaryDict",
    "OnboardingCertificateType",
    "OnboardingDocumentType",
    "OnboardingFinanceLicense",
    "OnboardingFinanceLicenseDict",
    "OnboardingMicroBusinessType",
    "OnboardingState",
    "OnboardingSubjectType",
    "OnlineBankRecharge",
    "OnlineBankType",
    "OpenIdMemberImport",
    "OpenIdMemberImportDict",
    "Order",
    "OrderAmount",
    "OrderAmountDict",
    "OrderDetail",
    "OrderDetailDict",
    "OrderGoods",
    "OrderGoodsDict",
    "OrderPayer",
    "OrderScene",
    "OrderSceneDict",
    "OrderServiceType",
    "OrderTradeState",
    "OrderTradeType",
    "OverseaActualTimeRange",
    "OverseaActualTimeRangeDict",
    "OverseaCollection",
    "OverseaCollectionDetail",
    "OverseaOrderDiscount",
    "OverseaOrderFee",
    "OverseaOrderRiskFund",
    "OverseaOrderTimeRange",
    "OverseaPaidElsewhere",
    "OverseaPaidElsewhereDict",
    "OverseaPromotion",
    "OverseaPromotionGoods",
    "OverseaRiskFund",
    "OverseaRiskFundDict",
    "OverseaServiceDiscount",
    "OverseaServiceDiscountDict",
    "OverseaServiceFee",
    "OverseaServiceFeeDict",
    "OverseaServiceOrder",
    "OverseaServiceOrderRequest",
    "OverseaServiceOrderRequestDict",
    "OverseaTimeRange",
    "OverseaTimeRangeDict",
    "PageLinks",
    "PaidAmount",
    "PaidDiscountCard",
    "PaidOrder",
    "PaidPartAmount",
    "PapayAcceptedOrder",
    "PapayAmount",
    "PapayAmountDict",
    "PapayAmountInReply",
    "PapayAppPresigned",
    "PapayChangedPeriods",
    "PapayClause",
    "PapayClauseDict",
    "PapayContract",
    "PapayContractState",
    "PapayCoverage",
    "PapayCoverageDict",
    "PapayCoveredPeriod",
    "PapayCoveredPeriodDict",
    "PapayDebitDayCount",
    "PapayDebitDayUnit",
    "PapayDebitDays",
    "PapayDebitDaysDict",
    "PapayDebitNotice",
    "PapayDebitNoticeDict",
    "PapayDevice",
    "PapayDeviceDict",
    "PapayDeviceType",
    "PapayEndedInsuranceContract",
    "PapayEstimate",
    "PapayEstimateDict",
    "PapayFailureNotice",
    "PapayFailureNoticeDict",
    "PapayFirstDebit",
    "PapayFirstDebitDict",
    "PapayFirstLogin",
    "PapayHarmonyContract",
    "PapayHarmonyOrderRequest",
    "PapayHarmonyOrderRequestDict",
    "PapayIdentity",
    "PapayIdentityDict",
    "PapayIdentityType",
    "PapayInsuranceAppPresign",
    "PapayInsuranceAppPresignDict",
    "PapayInsuranceAppPresigned",
    "PapayInsuranceContract",
    "PapayInsuranceH5Presign",
    "PapayInsuranceH5PresignDict",
    "PapayInsuranceOrderRequest",
    "PapayInsuranceOrderRequestDict",
    "PapayInsurancePresign",
    "PapayInsurancePresignDict",
    "PapayInsuranceScheduleRequest",
    "PapayInsuranceScheduleRequestDict",
    "PapayInsuranceScheduledDebit",
    "PapayJumpControl",
    "PapayJumpControlDict",
    "PapayListedPeriod",
    "PapayMiniProgramPresigned",
    "PapayNotifiedAmount",
    "PapayNotifiedSchedule",
    "PapayNotifiedTermination",
    "PapayNotifiedTerminationMode",
    "PapayOrderRequest",
    "PapayOrderRequestDict",
    "PapayPeriod",
    "PapayPeriodDict",
    "PapayPeriodInReply",
    "PapayPeriodPage",
    "PapayPeriodsChange",
    "PapayPeriodsChangeDict",
    "PapayPresignRequest",
    "PapayPresignRequestDict",
    "PapayPresigned",
    "PapayRedirect",
    "PapayRenewalRequest",
    "PapayRenewalRequestDict",
    "PapayRetentionCoupon",
    "PapayRetentionCouponDict",
    "PapayRetentionCouponState",
    "PapayRetentionInquiry",
    "PapayRetentionOffer",
    "PapayRetentionOfferDict",
    "PapayRetentionType",
    "PapaySchedule",
    "PapayScheduleRequest",
    "PapayScheduleRequestDict",
    "PapayScheduleState",
    "PapayScheduledDebit",
    "PapayScheduledH5Presign",
    "PapayScheduledH5PresignDict",
    "PapayScheduledPresign",
    "PapayScheduledPresignDict",
    "PapaySignScene",
    "PapayTermination",
    "PapayTerminationInquiry",
    "PapayTerminationMode",
    "PapayTerminationRequest",
    "PapayTerminationRequestDict",
    "ParkingBlockReason",
    "ParkingDebitAmount",
    "ParkingDebitAmountDict",
    "ParkingDebitRequest",
    "ParkingDebitRequestDict",
    "ParkingEntry",
    "ParkingEntryChange",
    "ParkingEntryReceipt",
    "ParkingEntryReport",
    "ParkingEntryReportDict",
    "ParkingEntryRequest",
    "ParkingEntryRequestDict",
    "ParkingEntryState",
    "ParkingExitReport",
    "ParkingExitReportDict",
    "ParkingFee",
    "ParkingFeeAnswer",
    "ParkingFeeAnswerDict",
    "ParkingFeeAsked",
    "ParkingFeeQuestion",
    "ParkingFeeQuestionDict",
    "ParkingLot",
    "ParkingLotApplication",
    "ParkingLotApplicationNumbers",
    "ParkingLotApplicationNumbersDict",
    "ParkingLotApplicationPage",
    "ParkingLotApplicationRequest",
    "ParkingLotApplicationRequestDict",
    "ParkingLotAuditComment",
    "ParkingLotAuditStatus",
    "ParkingLotFieldComment",
    "ParkingLotInApplication",
    "ParkingLotRequest",
    "ParkingLotRequestDict",
    "ParkingLotState",
    "ParkingLotType",
    "ParkingOrder",
    "ParkingPassFee",
    "ParkingPassFeeDict",
    "ParkingPassPaymentReport",
    "ParkingPassPaymentReportDict",
    "ParkingPassType",
    "ParkingPayChannel",
    "ParkingPayState",
    "ParkingPayType",
    "ParkingPaymentReport",
    "ParkingPaymentReportDict",
    "ParkingPlateColor",
    "ParkingProfitSharing",
    "ParkingPromotion",
    "ParkingService",
    "ParkingServiceState",
    "ParkingState",
    "ParkingStateReport",
    "ParkingStateReportDict",
    "ParkingStay",
    "ParkingStayState",
    "ParkingTradeState",
    "PartAmount",
    "PartAmountDict",
    "Partner",
    "PartnerAppContractOrder",
    "PartnerAppContractOrderDict",
    "PartnerAppOrder",
    "PartnerAppOrderDict",
    "PartnerCloseOrderRequest",
    "PartnerCloseOrderRequestDict",
    "PartnerCodepayOrder",
    "PartnerCodepayOrderDict",
    "PartnerCodepayResult",
    "PartnerEndedRefund",
    "PartnerEndedTransferBill",
    "PartnerExemptNamed",
    "PartnerExemptPresign",
    "PartnerExemptPresignDict",
    "PartnerExemptPresignWithPayment",
    "PartnerExemptPresignWithPaymentDict",
    "PartnerExemptPresigned",
    "PartnerExposurePayer",
    "PartnerExposurePayerDict",
    "PartnerH5Order",
    "PartnerH5OrderDict",
    "PartnerInstallmentExposureRequest",
    "PartnerInstallmentExposureRequestDict",
    "PartnerJsapiContractOrder",
    "PartnerJsapiContractOrderDict",
    "PartnerJsapiOrder",
    "PartnerJsapiOrderDict",
    "PartnerJsapiPayer",
    "PartnerJsapiPayerDict",
    "PartnerMiniProgramOrder",
    "PartnerMiniProgramOrderDict",
    "PartnerNativeOrder",
    "PartnerNativeOrderDict",
    "PartnerOrder",
    "PartnerOrderPayer",
    "PartnerPaidOrder",
    "PartnerPapayContract",
    "PartnerPapayDebitNotice",
    "PartnerPapayDebitNoticeDict",
    "PartnerPapayFailureNotice",
    "PartnerPapayFailureNoticeDict",
    "PartnerPapayOrderRequest",
    "PartnerPapayOrderRequestDict",
    "PartnerPapayScheduleRequest",
    "PartnerPapayScheduleRequestDict",
    "PartnerPapayScheduledH5Presign",
    "PartnerPapayScheduledH5PresignDict",
    "PartnerPapayScheduledPresign",
    "PartnerPapayScheduledPresignDict",
    "PartnerPapayTerminationRequest",
    "PartnerPapayTerminationRequestDict",
    "PartnerPayOnDeliveryOrderRequest",
    "PartnerPayOnDeliveryOrderRequestDict",
    "PartnerPayer",
    "PartnerPayerDict",
    "PartnerPaymentExposureRequest",
    "PartnerPaymentExposureRequestDict",
    "PartnerPermission",
    "PartnerPermissionRequest",
    "PartnerPermissionRequestDict",
    "PartnerPermissionTermination",
    "PartnerPermissionTerminationByOpenId",
    "PartnerPermissionTerminationByOpenIdDict",
    "PartnerPermissionTerminationDict",
    "PartnerPlanRequest",
    "PartnerPlanRequestDict",
    "PartnerPlanStop",
    "PartnerPlanStopDict",
    "PartnerReceiptRequest",
    "PartnerReceiptRequestDict",
    "PartnerRequest",
    "PartnerRequestDict",
    "PartnerReverseOrderRequest",
    "PartnerReverseOrderRequestDict",
    "PartnerReversedOrder",
    "PartnerScannedPosOrder",
    "PartnerScannedPosOrderDict",
    "PartnerScorePlan",
    "PartnerServiceMessageRequest",
    "PartnerServiceMessageRequestDict",
    "PartnerServiceOrder",
    "PartnerServiceOrderRequest",
    "PartnerServiceOrderRequestDict",
    "PartnerSignPlan",
    "PartnerSignPlanRequest",
    "PartnerSignPlanRequestDict",
    "PartnerSignPlanServiceOrderRequest",
    "PartnerSignPlanServiceOrderRequestDict",
    "PartnerSignPlanStop",
    "PartnerSignPlanStopDict",
    "PartnerTransferAuthorizationType",
    "PartnerTransferBatch",
    "PartnerTransferBill",
    "PartnerTransferBillRequest",
    "PartnerTransferBillRequestDict",
    "PartnerTransferCancellation",
    "PartnerTransferCancellationDict",
    "PartnerTransferCloseReason",
    "PartnerTransferDetail",
    "PartnerTransferDetailFilter",
    "PartnerTransferFailReason",
    "PartnerTransferPurpose",
    "PartnerTransferReceipt",
    "PartnerTransferRequest",
    "PartnerTransferRequestDict",
    "PartnerTransferScene",
    "PartnerTransferWithAuthorizationRequest",
    "PartnerTransferWithAuthorizationRequestDict",
    "PartnerType",
    "PartnerUserAuthorization",
    "PartnerUserAuthorizationRequest",
    "PartnerUserAuthorizationRequestDict",
    "PartnerUserRiskRequest",
    "PartnerUserRiskRequestDict",
    "Partnership",
    "PartnershipPage",
    "PartnershipRequest",
    "PartnershipRequestDict",
    "PartnershipState",
    "PassengerTransportFapiaoDetail",
    "PassengerTransportFapiaoDetailDict",
    "PassengerTransportFapiaoIssue",
    "PassengerTransportFapiaoIssueDict",
    "PassengerTransportFapiaoItem",
    "PassengerTransportFapiaoItemDict",
    "PausedFavorStock",
    "PayAfterOrderRequest",
    "PayAfterOrderRequestDict",
    "PayOnDeliveryOrderRequest",
    "PayOnDeliveryOrderRequestDict",
    "PayPartnerServiceOrderRequest",
    "PayPartnerServiceOrderRequestDict",
    "PayServiceOrderRequest",
    "PayServiceOrderRequestDict",
    "PayeeDeviceType",
    "PayeeWallet",
    "PayerIdentity",
    "PayerIdentityDict",
    "PayerIdentityType",
    "PaygiftActivity",
    "PaygiftActivityPage",
    "PaygiftActivityRequest",
    "PaygiftActivityRequestDict",
    "PaygiftActivityState",
    "PaygiftActivityType",
    "PaygiftAdvancedSetting",
    "PaygiftAdvancedSettingRequest",
    "PaygiftAdvancedSettingRequestDict",
    "PaygiftAudience",
    "PaygiftAward",
    "PaygiftAwardRequest",
    "PaygiftAwardRequestDict",
    "PaygiftAwardRule",
    "PaygiftAwardRuleRequest",
    "PaygiftAwardRuleRequestDict",
    "PaygiftAwardRules",
    "PaygiftAwardType",
    "PaygiftBaseInfo",
    "PaygiftBaseInfoRequest",
    "PaygiftBaseInfoRequestDict",
    "PaygiftContent",
    "PaygiftDayPeriod",
    "PaygiftDayPeriodRequest",
    "PaygiftDayPeriodRequestDict",
    "PaygiftGoods",
    "PaygiftGoodsPage",
    "PaygiftMerchant",
    "PaygiftMerchantOption",
    "PaygiftMerchantPage",
    "PaygiftMerchantsAddition",
    "PaygiftMerchantsAdditionDict",
    "PaygiftMerchantsRemoval",
    "PaygiftMerchantsRemovalDict",
    "PaygiftPaymentMethod",
    "PaygiftPaymentMethodInfo",
    "PaygiftPaymentMethodInfoRequest",
    "PaygiftPaymentMethodInfoRequestDict",
    "PaygiftPaymentMode",
    "PaygiftPaymentModeRequest",
    "PaygiftPaymentModeRequestDict",
    "PaygiftPeriod",
    "PaygiftPeriodRequest",
    "PaygiftPeriodRequestDict",
    "PaygiftPeriods",
    "PaygiftPeriodsRequest",
    "PaygiftPeriodsRequestDict",
    "PaygiftPurpose",
    "PaygiftStepRule",
    "PaymentCode",
    "PaymentExposure",
    "PaymentExposureRequest",
    "PaymentExposureRequestDict",
    "PaymentLink",
    "PaymentRestriction",
    "PaymentScene",
    "PayoutReceipt",
    "PayoutReceiptRequest",
    "PayoutReceiptRequestDict",
    "PayoutReceiptType",
    "PayrollAuthorizationRequest",
    "PayrollAuthorizationRequestDict",
    "PayrollAuthorizationToken",
    "PayrollAuthorizeState",
    "PayrollBusinessType",
    "PayrollRegisterState",
    "PayrollRelation",
    "PayrollTransfer",
    "PayrollTransferDict",
    "PayrollTransferRequest",
    "PayrollTransferRequestDict",
    "PendingPoints",
    "PerEntryRule",
    "PerEntryRuleDict",
    "Period",
    "PeriodRequest",
    "PeriodRequestDict",
    "Permission",
    "PermissionRequest",
    "PermissionRequestDict",
    "PermissionState",
    "PermissionTermination",
    "PermissionTerminationByOpenId",
    "PermissionTerminationByOpenIdDict",
    "PermissionTerminationDict",
    "PhoneMemberImport",
    "PhoneMemberImportDict",
    "PlacedDetail",
    "PlacedGoods",
    "PlacedScene",
    "PlacedSettleInfo",
    "PlacedStore",
    "PlainSettleInfo",
    "PlainSettleInfoDict",
    "PlanDetailState",
    "PlanPart",
    "PlanRequest",
    "PlanRequestDict",
    "PlanState",
    "PlannedPart",
    "PlannedPartDict",
    "PlannedScoreDiscount",
    "PlannedScoreDiscountDict",
    "PlannedShopping",
    "PlannedShoppingDict",
    "PlateColor",
    "PlateType",
    "PlatformCertificate",
    "PlatformWithdrawalChange",
    "PointsAuthorization",
    "PointsAuthorizeState",
    "PointsCommitStatus",
    "PowerBankInsurance",
    "PowerBankInsuranceQualification",
    "PowerBankInsuranceRequest",
    "PowerBankInsuranceRequestDict",
    "PowerBankReturn",
    "PowerBankReturnPlace",
    "PreparedAuthentication",
    "PreparedBusifavorProductCoupon",
    "PreparedDiscountCard",
    "PreparedPayment",
    "PreparedProductCoupon",
    "PrepayRequestBody",
    "PrepayTradeType",
    "ProductCoupon",
    "ProductCouponBudgetChange",
    "ProductCouponBudgetChangeDict",
    "ProductCouponBudgetMode",
    "ProductCouponBundle",
    "ProductCouponBundleCodeMode",
    "ProductCouponBundleInfo",
    "ProductCouponBundleInfoDict",
    "ProductCouponBundlePlace",
    "ProductCouponBundleRequest",
    "ProductCouponBundleRequestDict",
    "ProductCouponCallback",
    "ProductCouponCallbackRequest",
    "ProductCouponCallbackRequestDict",
    "ProductCouponChange",
    "ProductCouponChangeDict",
    "ProductCouponCodeCount",
    "ProductCouponCodeDisplay",
    "ProductCouponCodeFailure",
    "ProductCouponCodeMode",
    "ProductCouponCodeUpload",
    "ProductCouponCodeUploadDict",
    "ProductCouponCodeUploadResult",
    "ProductCouponDeactivation",
    "ProductCouponDeactivationDict",
    "ProductCouponDiscountRule",
    "ProductCouponDiscountRuleRequest",
    "ProductCouponDiscountRuleRequestDict",
    "ProductCouponDisplay",
    "ProductCouponDisplayRequest",
    "ProductCouponDisplayRequestDict",
    "ProductCouponExchangeRule",
    "ProductCouponExchangeRuleRequest",
    "ProductCouponExchangeRuleRequestDict",
    "ProductCouponFixedRule",
    "ProductCouponFixedRuleRequest",
    "ProductCouponFixedRuleRequestDict",
    "ProductCouponPeriod",
    "ProductCouponPeriodRequest",
    "ProductCouponPeriodRequestDict",
    "ProductCouponRequest",
    "ProductCouponRequestDict",
    "ProductCouponRound",
    "ProductCouponRoundState",
    "ProductCouponScope",
    "ProductCouponSendChannel",
    "ProductCouponSendRule",
    "ProductCouponSendRuleRequest",
    "ProductCouponSendRuleRequestDict",
    "ProductCouponSentCount",
    "ProductCouponState",
    "ProductCouponStock",
    "ProductCouponStockChange",
    "ProductCouponStockChangeDict",
    "ProductCouponStockInfo",
    "ProductCouponStockInfoDict",
    "ProductCouponStockPage",
    "ProductCouponStockRequest",
    "ProductCouponStockRequestDict",
    "ProductCouponStockState",
    "ProductCouponTag",
    "ProductCouponTagInfo",
    "ProductCouponTagInfoRequest",
    "ProductCouponTagInfoRequestDict",
    "ProductCouponType",
    "ProductCouponUsage",
    "ProductCouponUsageMethod",
    "ProductCouponUsageMode",
    "ProgressiveBundleUsageInfo",
    "ProgressiveBundleUsageInfoRequest",
    "ProgressiveBundleUsageInfoRequestDict",
    "PromotionDetail",
    "PromotionGoods",
    "Province",
    "ProvinceList",
    "QqWalletTransferBill",
    "QqWalletTransferRequest",
    "QqWalletTransferRequestDict",
    "QrRecharge",
    "RealEstateLeasingFapiaoDetail",
    "RealEstateLeasingFapiaoDetailDict",
    "RealEstateLeasingFapiaoIssue",
    "RealEstateLeasingFapiaoIssueDict",
    "RealEstateLeasingFapiaoItem",
    "RealEstateLeasingFapiaoItemDict",
    "ReceiptAcceptance",
    "ReceiptByOutBillNoRequest",
    "ReceiptByOutBillNoRequestDict",
    "ReceiptByTransferBillNoRequest",
    "ReceiptByTransferBillNoRequestDict",
    "ReceiptContact",
    "ReceiptContactRequest",
    "ReceiptContactRequestDict",
    "ReceiptEntrance",
    "ReceiptEntranceChange",
    "ReceiptEntranceChangeDict",
    "ReceiptEntranceLink",
    "ReceiptEntranceLinkRequest",
    "ReceiptEntranceLinkRequestDict",
    "ReceiptEntranceRequest",
    "ReceiptEntranceRequestDict",
    "ReceiptEntranceState",
    "ReceiptEntranceType",
    "ReceiptHashType",
    "ReceiptJump",
    "ReceiptJumpInfo",
    "ReceiptJumpRequest",
    "ReceiptJumpRequestDict",
    "ReceiptJumpUpload",
    "ReceiptJumpUploadDict",
    "ReceiveStyle",
    "ReceiveStyleDict",
    "ReceiveStyleType",
    "ReceivedMemberCard",
    "RechargeAccountType",
    "RechargeAmount",
    "RechargeChannel",
    "RechargeEmployeeType",
    "RechargeScene",
    "RechargeState",
    "RedPacket",
    "RedPacketBatch",
    "RedPacketBatchCloseReason",
    "RedPacketBatchRequest",
    "RedPacketBatchRequestDict",
    "RedPacketBatchState",
    "RedPacketFailReason",
    "RedPacketFilter",
    "RedPacketOrder",
    "RedPacketOrderDict",
    "RedPacketScene",
    "RedPacketState",
    "RedPacketSummary",
    "RefinedOilFapiaoDetail",
    "RefinedOilFapiaoDetailDict",
    "RefinedOilFapiaoIssue",
    "RefinedOilFapiaoIssueDict",
    "RefinedOilFapiaoItem",
    "RefinedOilFapiaoItemDict",
    "Refund",
    "RefundAdvanceSource",
    "RefundAmount",
    "RefundAmountDict",
    "RefundCardBank",
    "RefundChannel",
    "RefundDecision",
    "RefundFundsAccount",
    "RefundFundsSource",
    "RefundGoods",
    "RefundGoodsDict",
    "RefundProgress",
    "RefundProgressDict",
    "RefundPromotion",
    "RefundRequest",
    "RefundRequestDict",
    "RefundSource",
    "RefundSourceAccount",
    "RefundSourceDict",
    "RefundSourceShare",
    "RefundStatus",
    "RefundedAmount",
    "RefundedGoods",
    "RegisteredDeduction",
    "RemindedMember",
    "RemindedMemberDict",
    "RemovedPaygiftMerchants",
    "RemovedRetailRepresentatives",
    "RemovedRetailStores",
    "RequestedChoiceRule",
    "RequestedFileRule",
    "RequestedItem",
    "RequestedItems",
    "RequestedOrderRule",
    "RequestedPeriodRule",
    "RequestedRelation",
    "RequestedTextRule",
    "RestartedFavorStock",
    "RetailMaterial",
    "RetailMaterialRequest",
    "RetailMaterialRequestDict",
    "RetailMaterials",
    "RetailRepresentative",
    "RetailRepresentativePage",
    "RetailRepresentativeRequest",
    "RetailRepresentativeRequestDict",
    "RetailRepresentativesAddition",
    "RetailRepresentativesAdditionDict",
    "RetailRepresentativesRemoval",
    "RetailRepresentativesRemovalDict",
    "RetailStore",
    "RetailStorePage",
    "RetailStoreRequest",
    "RetailStoreRequestDict",
    "RetailStoresAddition",
    "RetailStoresAdditionDict",
    "RetailStoresRemoval",
    "RetailStoresRemovalDict",
    "ReturnedBusifavorCoupon",
    "ReturnedRecharge",
    "ReturnedRechargeDetail",
    "ReverseOrderRequest",
    "ReverseOrderRequestDict",
    "ReversedFapiao",
    "ReversedFapiaoDict",
    "ReversedOrder",
    "ReviewedParkingLotApplication",
    "RevokedAlteration",
    "RewardUsage",
    "RewardUsageRequest",
    "RewardUsageRequestDict",
    "RiskFundName",
    "RiskTrade",
    "RiskTradeAnswer",
    "RiskTradeIdentification",
    "RiskTradeLevel",
    "RiskTradeMeasure",
    "RiskTradePage",
    "RiskTradeQuery",
    "RiskTradeQueryDict",
    "RiskTradeResult",
    "RiskTradeResultDict",
    "RiskTradeType",
    "RiskTradeVerdict",
    "ScannedPosScene",
    "ScannedPosSceneDict",
    "ScenePermission",
    "ScenePermissionRequest",
    "ScenePermissionRequestDict",
    "SchoolPayAmount",
    "SchoolPayAmountDict",
    "SchoolPayBankCard",
    "SchoolPayBankCardDict",
    "SchoolPayContract",
    "SchoolPayContractPage",
    "SchoolPayDebitRequest",
    "SchoolPayDebitRequestDict",
    "SchoolPayDebt",
    "SchoolPayDebtState",
    "SchoolPayDevice",
    "SchoolPayDeviceDict",
    "SchoolPayIdentity",
    "SchoolPayIdentityDict",
    "SchoolPayOrder",
    "SchoolPayOrderDevice",
    "SchoolPayPaidAmount",
    "SchoolPayPayer",
    "SchoolPayPresignRequest",
    "SchoolPayPresignRequestDict",
    "SchoolPayPresigned",
    "SchoolPayPromotion",
    "SchoolPayScene",
    "SchoolPaySceneDict",
    "SchoolPayTradeState",
    "ScoreDiscount",
    "ScoreDiscountDict",
    "ScoreFee",
    "ScoreFeeDict",
    "ScoreOrder",
    "ScoreOrderDiscount",
    "ScoreOrderFee",
    "ScoreOrderState",
    "ScorePaidElsewhere",
    "ScorePaidElsewhereDict",
    "ScorePayType",
    "ScorePlan",
    "SegmentChargeMode",
    "SelfPayStatus",
    "SentBusifavorCoupon",
    "SentMessage",
    "SentMessageAction",
    "SentMessageBlock",
    "SentMessageButton",
    "SentMessageButtonGroup",
    "SentMessageExpiry",
    "SentMessageFaq",
    "SentMessageFaqList",
    "SentMessageImage",
    "SentMessageLink",
    "SentMessageMiniProgram",
    "SentMessageReply",
    "SentMessageText",
    "SentProductCoupon",
    "SequentialCouponPeriod",
    "SequentialCouponPeriodRequest",
    "SequentialCouponPeriodRequestDict",
    "SequentialUsageDetail",
    "SequentialUsageInfo",
    "SequentialUsageInfoRequest",
    "SequentialUsageInfoRequestDict",
    "SequentialUsageRule",
    "SequentialUsageRuleRequest",
    "SequentialUsageRuleRequestDict",
    "SequentialUsageType",
    "ServiceAccountApplication",
    "ServiceAccountRequest",
    "ServiceAccountRequestDict",
    "ServiceBindingState",
    "ServiceCollection",
    "ServiceCollectionDetail",
    "ServiceDevice",
    "ServiceDeviceDict",
    "ServiceDiscount",
    "ServiceDiscountDict",
    "ServiceFee",
    "ServiceFeeDict",
    "ServiceLocation",
    "ServiceLocationDict",
    "ServiceMessageRequest",
    "ServiceMessageRequestDict",
    "ServiceOrder",
    "ServiceOrderDiscount",
    "ServiceOrderFee",
    "ServiceOrderGoods",
    "ServiceOrderLink",
    "ServiceOrderLocation",
    "ServiceOrderNotice",
    "ServiceOrderRequest",
    "ServiceOrderRequestDict",
    "ServiceOrderRiskFund",
    "ServiceOrderShopping",
    "ServiceOrderState",
    "ServiceOrderStateDescription",
    "ServiceOrderTimeRange",
    "ServicePaidElsewhere",
    "ServicePaidElsewhereDict",
    "ServicePartPaidElsewhere",
    "ServicePartPaidElsewhereDict",
    "ServicePermissionChange",
    "ServiceQuota",
    "ServiceQuotas",
    "ServiceRiskFund",
    "ServiceRiskFundDict",
    "ServiceTimeRange",
    "ServiceTimeRangeDict",
    "SettleBatch",
    "SettleBatchState",
    "SettleInfo",
    "SettleInfoDict",
    "Settlement",
    "SettlementAccountMask",
    "SettlementAccountType",
    "SettlementApplication",
    "SettlementChange",
    "SettlementChangeDict",
    "SettlementChangeNumber",
    "SettlementModifyMode",
    "SettlementReview",
    "SettlementVerification",
    "SharingChange",
    "SharingChangeReceiver",
    "SharingFailReason",
    "SharingLimit",
    "SharingOrder",
    "SharingReceiver",
    "SharingReceiverAdded",
    "SharingReceiverDeleted",
    "SharingReceiverDict",
    "SharingReceiverType",
    "SharingRelationType",
    "SharingRequest",
    "SharingRequestDict",
    "SharingResult",
    "SharingResultState",
    "SharingReturn",
    "SharingReturnFailReason",
    "SharingReturnRequest",
    "SharingReturnRequestDict",
    "SharingReturnState",
    "SharingState",
    "ShoppingGoods",
    "ShoppingGoodsDict",
    "ShoppingInfo",
    "ShoppingInfoDict",
    "ShoppingLink",
    "ShoppingLinkDict",
    "ShoppingLinkType",
    "ShoppingReceipt",
    "SignPlan",
    "SignPlanPart",
    "SignPlanPartDict",
    "SignPlanRequest",
    "SignPlanRequestDict",
    "SignPlanServiceOrderRequest",
    "SignPlanServiceOrderRequestDict",
    "SignPlanStop",
    "SignPlanStopDict",
    "SignState",
    "SignedCombinePapay",
    "SignedPart",
    "SingleUsageInfo",
    "SingleUsageInfoRequest",
    "SingleUsageInfoRequestDict",
    "SingleUsageRule",
    "SingleUsageRuleRequest",
    "SingleUsageRuleRequestDict",
    "SmartRetailOrderRequest",
    "SmartRetailOrderRequestDict",
    "SpendingMoneyCardType",
    "SpendingMoneyFlow",
    "SpendingMoneyGift",
    "SpendingMoneyGiftDict",
    "StartedFavorStock",
    "StoppedFavorStock",
    "Store",
    "StoreDict",
    "StoreEntry",
    "StoreEntryRequest",
    "StoreEntryRequestDict",
    "StoreReference",
    "StoreReferenceDict",
    "StoreScope",
    "SubMerchantAddition",
    "SubMerchantAdditionDict",
    "SubMerchantApp",
    "SubMerchantAppDict",
    "SubMerchantApplication",
    "SubMerchantApplicationState",
    "SubMerchantApplyment",
    "SubMerchantApplymentRequest",
    "SubMerchantApplymentRequestDict",
    "SubMerchantAuthorization",
    "SubMerchantAuthorizationRequest",
    "SubMerchantAuthorizationRequestDict",
    "SubMerchantAuthorizationState",
    "SubMerchantBankAccount",
    "SubMerchantBankAccountDict",
    "SubMerchantBankAccountType",
    "SubMerchantBusiness",
    "SubMerchantBusinessDict",
    "SubMerchantCertificate",
    "SubMerchantCertificateDict",
    "SubMerchantContact",
    "SubMerchantContactDict",
    "SubMerchantFundFlowAccountType",
    "SubMerchantIdCard",
    "SubMerchantIdCardDict",
    "SubMerchantIdDocument",
    "SubMerchantIdDocumentDict",
    "SubMerchantIdentity",
    "SubMerchantIdentityDict",
    "SubMerchantLicense",
    "SubMerchantLicenseDict",
    "SubMerchantMicroBusiness",
    "SubMerchantMicroBusinessDict",
    "SubMerchantMicroMobile",
    "SubMerchantMicroMobileDict",
    "SubMerchantMicroOnline",
    "SubMerchantMicroOnlineDict",
    "SubMerchantMicroStore",
    "SubMerchantMicroStoreDict",
    "SubMerchantMiniProgram",
    "SubMerchantMiniProgramDict",
    "SubMerchantOfficialAccount",
    "SubMerchantOfficialAccountDict",
    "SubMerchantOrganizationCode",
    "SubMerchantOrganizationCodeDict",
    "SubMerchantRejection",
    "SubMerchantSalesScene",
    "SubMerchantSalesScenes",
    "SubMerchantSalesScenesDict",
    "SubMerchantSettlementRule",
    "SubMerchantSettlementRuleDict",
    "SubMerchantStore",
    "SubMerchantStoreDict",
    "SubMerchantSubject",
    "SubMerchantSubjectDict",
    "SubMerchantWebsite",
    "SubMerchantWebsiteDict",
    "SubMerchantWework",
    "SubMerchantWeworkDict",
    "SubjectAddition",
    "SubjectAdditionDict",
    "SubjectAlteration",
    "SubjectAlterationDict",
    "SubjectAlterationStatus",
    "SubjectApplyment",
    "SubjectApplymentRequest",
    "SubjectApplymentRequestDict",
    "SubjectAuthorizeState",
    "SubjectBeneficiary",
    "SubjectBeneficiaryDict",
    "SubjectCertificate",
    "SubjectCertificateDict",
    "SubjectContact",
    "SubjectContactDict",
    "SubjectIdentification",
    "SubjectIdentificationDict",
    "SubjectInfo",
    "SubjectInfoDict",
    "SubjectLicence",
    "SubjectLicenceDict",
    "SubjectMerchantState",
    "SubjectMicroBusiness",
    "SubjectMicroBusinessDict",
    "SubjectSpecialOperation",
    "SubjectSpecialOperationDict",
    "SubmittedChoiceRule",
    "SubmittedChoiceRuleDict",
    "SubmittedDueDiligence",
    "SubmittedDueDiligenceDict",
    "SubmittedDueDiligenceItem",
    "SubmittedDueDiligenceItemDict",
    "SubmittedDueDiligenceRelation",
    "SubmittedDueDiligenceRelationDict",
    "SubmittedDueDiligenceResult",
    "SubmittedDueDiligenceRule",
    "SubmittedDueDiligenceRuleDict",
    "SubmittedFileRule",
    "SubmittedFileRuleDict",
    "SubmittedItem",
    "SubmittedItemDict",
    "SubmittedItems",
    "SubmittedItemsDict",
    "SubmittedOrderRule",
    "SubmittedOrderRuleDict",
    "SubmittedPeriodRule",
    "SubmittedPeriodRuleDict",
    "SubmittedRelation",
    "SubmittedRelationDict",
    "SubmittedTextRule",
    "SubmittedTextRuleDict",
    "SubmittedValue",
    "SubmittedValueDict",
    "SubsidizedGoods",
    "Subsidy",
    "SubsidyCancellation",
    "SubsidyCancellationRequest",
    "SubsidyCancellationRequestDict",
    "SubsidyCancellationResult",
    "SubsidyInstallmentNum",
    "SubsidyPercent",
    "SubsidyPeriodType",
    "SubsidyRequest",
    "SubsidyRequestDict",
    "SubsidyResult",
    "SubsidyReturn",
    "SubsidyReturnRequest",
    "SubsidyReturnRequestDict",
    "SubsidyReturnResult",
    "SubsidyReturnShare",
    "SubsidyReturnSource",
    "SubsidyReturnSourceDict",
    "SyncAcquiringBankServiceOrderRequest",
    "SyncAcquiringBankServiceOrderRequestDict",
    "SyncOverseaServiceOrderRequest",
    "SyncOverseaServiceOrderRequestDict",
    "SyncPartnerServiceOrderRequest",
    "SyncPartnerServiceOrderRequestDict",
    "SyncPayAfterOrderRequest",
    "SyncPayAfterOrderRequestDict",
    "SyncServiceOrderRequest",
    "SyncServiceOrderRequestDict",
    "SyncedScene",
    "TarType",
    "Taxi",
    "TaxiAttendance",
    "TaxiAttendanceDict",
    "TaxiCompany",
    "TaxiCompanyNumber",
    "TaxiCompanyRequest",
    "TaxiCompanyRequestDict",
    "TaxiCompanyType",
    "TaxiDriver",
    "TaxiDriverPhoto",
    "TaxiDriverPhotoDict",
    "TaxiDriverPhotoInReply",
    "TaxiDriverUpdate",
    "TaxiDriverUpdateDict",
    "TaxiFapiao",
    "TaxiFapiaoBuyer",
    "TaxiFapiaoBuyerDict",
    "TaxiFapiaoCard",
    "TaxiFapiaoCardDict",
    "TaxiFapiaoDict",
    "TaxiFapiaoInsertedCard",
    "TaxiFapiaoSeller",
    "TaxiFapiaoSellerDict",
    "TaxiInvoiceMode",
    "TaxiPhotoDigest",
    "TaxiPhotoDigestDict",
    "TaxiPhotoDigestInReply",
    "TaxiRide",
    "TaxiRidePage",
    "TaxiRideSummary",
    "TaxiState",
    "TaxiUpdate",
    "TaxiUpdateDict",
    "TerminatedMemberActivity",
    "TerminatedPartnership",
    "TerminatedPaygiftActivity",
    "TimeRoundingType",
    "TollDebitAmount",
    "TollDebitAmountDict",
    "TollDebitRequest",
    "TollDebitRequestDict",
    "TollDevice",
    "TollDeviceDict",
    "TollOrder",
    "TollOrderDevice",
    "TollPayer",
    "TouchedPayAfterOrder",
    "TouchedServiceOrder",
    "TradeBillType",
    "TradeLivingExpenses",
    "TradeLivingExpensesDict",
    "TradePunishType",
    "TradeRechargeInformation",
    "TradeRechargeInformationDict",
    "TradeRisk",
    "TradeRiskResult",
    "TradeRiskResultDict",
    "TradeRiskResultReply",
    "TradeRiskType",
    "TradeScenario",
    "TradeUnionInformation",
    "TradeUnionInformationDict",
    "TradeUnionReport",
    "TradeUnionSubOrder",
    "TradeUnionSubOrderDict",
    "TransactionComplaint",
    "TransactionComplaintPage",
    "TransactionNegotiationEntry",
    "TransactionNegotiationHistory",
    "TransactionNegotiationOperateType",
    "TransactionScene",
    "TransactionSceneDict",
    "TransferBatch",
    "TransferBatchCloseReason",
    "TransferBatchDetail",
    "TransferBatchPage",
    "TransferBatchPayout",
    "TransferBatchPayoutDict",
    "TransferBatchReceipt",
    "TransferBatchReceiptRequest",
    "TransferBatchReceiptRequestDict",
    "TransferBatchRequest",
    "TransferBatchRequestDict",
    "TransferBatchStatus",
    "TransferBatchWithDetails",
    "TransferBill",
    "TransferBillFailReason",
    "TransferBillRequest",
    "TransferBillRequestDict",
    "TransferBillState",
    "TransferDetail",
    "TransferDetailFilter",
    "TransferDetailStatus",
    "TransferFailReason",
    "TransferReceipt",
    "TransferReceiptApplication",
    "TransferReceiptState",
    "TransferSceneReport",
    "TransferSceneReportDict",
    "TransferWithAuthorizationRequest",
    "TransferWithAuthorizationRequestDict",
    "TransitAmount",
    "TransitAmountDict",
    "TransitBlockReason",
    "TransitBusRide",
    "TransitBusRideDict",
    "TransitBusRideInReply",
    "TransitMetroRide",
    "TransitMetroRideDict",
    "TransitMetroRideInReply",
    "TransitOrder",
    "TransitOrderRequest",
    "TransitOrderRequestDict",
    "TransitPaidAmount",
    "TransitRepayState",
    "TransitScene",
    "TransitServiceState",
    "TransitTradeState",
    "TransitUserService",
    "UnfreezeRequest",
    "UnfreezeRequestDict",
    "UnlockedCharityBudget",
    "UnlockedGoodsSubsidy",
    "UnsplitAmount",
    "UpdatedDiscountCardOrder",
    "UpdatedTaxi",
    "UpdatedTaxiDriver",
    "UpdatedTaxiDriverPhoto",
    "UploadedCouponCode",
    "UploadedMarketingImage",
    "UploadedMedia",
    "UploadedProductCouponImage",
    "UploadedReceipt",
    "UploadedReceiptJump",
    "UsageRuleDisplay",
    "UsageRuleDisplayRequest",
    "UsageRuleDisplayRequestDict",
    "UseServiceState",
    "UsedBusifavorCoupon",
    "UsedFavorCoupon",
    "UsedGoods",
    "UserAuthorization",
    "UserAuthorizationChange",
    "UserAuthorizationCloseReason",
    "UserAuthorizationClosing",
    "UserAuthorizationDevice",
    "UserAuthorizationDeviceDict",
    "UserAuthorizationOffer",
    "UserAuthorizationOfferDict",
    "UserAuthorizationRequest",
    "UserAuthorizationRequestDict",
    "UserAuthorizationState",
    "UserCouponBundlePlace",
    "UserMemberCard",
    "UserMemberCardChange",
    "UserMemberCardChangeDict",
    "UserMemberCardNumbers",
    "UserMemberCardPage",
    "UserMemberCardState",
    "UserMemberRightsChange",
    "UserMemberRightsChangeDict",
    "UserMemberServiceModule",
    "UserPermissionTermination",
    "UserPermissionTerminationDict",
    "UserProductCoupon",
    "UserProductCouponBundle",
    "UserProductCouponBundleDeactivation",
    "UserProductCouponBundleDeactivationDict",
    "UserProductCouponBundlePreparation",
    "UserProductCouponBundlePreparationDict",
    "UserProductCouponBundleRequest",
    "UserProductCouponBundleRequestDict",
    "UserProductCouponConfirmation",
    "UserProductCouponConfirmationDict",
    "UserProductCouponDeactivation",
    "UserProductCouponDeactivationDict",
    "UserProductCouponPage",
    "UserProductCouponPreparation",
    "UserProductCouponPreparationDict",
    "UserProductCouponRequest",
    "UserProductCouponRequestDict",
    "UserProductCouponReturn",
    "UserProductCouponReturnDict",
    "UserProductCouponState",
    "UserProductCouponUse",
    "UserProductCouponUseDict",
    "UserRepaid",
    "UserRisk",
    "UserRiskRequest",
    "UserRiskRequestDict",
    "UserServiceState",
    "UserServiceStatus",
    "VehicleInCarPark",
    "VehicleType",
    "VerifiedApplyment",
    "ViolationNotification",
    "ViolationNotificationAddress",
    "ViolationNotificationAddressDict",
    "ViolationRiskType",
    "WebsiteApplyment",
    "WebsiteApplymentState",
    "WebsiteState",
    "WeekDay",
    "WeekDayName",
    "WeeklyAvailablePeriod",
    "WeeklyAvailablePeriodRequest",
    "WeeklyAvailablePeriodRequestDict",
    "WeeklyDiscount",
    "WeeklyDiscountEntry",
    "WeeklyDiscountEntryDict",
    "WeeklyDiscountPage",
    "WesureInsuranceReport",
    "WesureInsuranceReportDict",
    "WesureTokenRequest",
    "WesureTokenRequestDict",
    "WesureTokenValidation",
    "WithdrawCoupon",
    "WithdrawCouponGift",
    "WithdrawCouponGiftDict",
    "WithdrawCouponPage",
    "WithdrawalStatus",
]
