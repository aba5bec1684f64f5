# Generated from spec/ by `make generate`. Do not edit.
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
from ..api.eduschoolpay.create_order import SchoolPayAmount as SchoolPayAmount
from ..api.eduschoolpay.create_order import SchoolPayDebitRequest as SchoolPayDebitRequest
from ..api.eduschoolpay.create_order import SchoolPayDevice as SchoolPayDevice
from ..api.eduschoolpay.create_order import SchoolPayScene as SchoolPayScene
from ..api.eduschoolpay.list_user_contracts import PageLinks as PageLinks
from ..api.eduschoolpay.list_user_contracts import SchoolPayContractPage as SchoolPayContractPage
from ..api.eduschoolpay.presign_contract import SchoolPayBankCard as SchoolPayBankCard
from ..api.eduschoolpay.presign_contract import SchoolPayIdentity as SchoolPayIdentity
from ..api.eduschoolpay.presign_contract import SchoolPayPresigned as SchoolPayPresigned
from ..api.eduschoolpay.presign_contract import SchoolPayPresignRequest as SchoolPayPresignRequest
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
from ..api.merchant.create_withdrawal import MerchantWithdrawalAccepted as MerchantWithdrawalAccepted
from ..api.merchant.create_withdrawal import MerchantWithdrawalRequest as MerchantWithdrawalRequest
from ..api.merchant.request_failed_withdrawals_bill import FailedWithdrawalBillType as FailedWithdrawalBillType
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
from ..api.transfer.apply_batch_receipt import TransferBatchReceiptRequest as TransferBatchReceiptRequest
from ..api.transfer.create_batch import AcceptedTransferBatch as AcceptedTransferBatch
from ..api.transfer.create_batch import TransferBatchPayout as TransferBatchPayout
from ..api.transfer.create_batch import TransferBatchRequest as TransferBatchRequest
from ..api.transfer.get_batch_by_batch_id import TransferBatchWithDetails as TransferBatchWithDetails
from ..api.transfer.get_batch_by_out_batch_no import TransferBatchPage as TransferBatchPage
from ..api.transfer_detail.apply_receipt import PayoutReceiptRequest as PayoutReceiptRequest
from ..webhooks.abnormal_fund_processing import AbnormalFundAmount as AbnormalFundAmount
from ..webhooks.abnormal_fund_processing import AbnormalFundCommander as AbnormalFundCommander
from ..webhooks.abnormal_fund_processing import AbnormalFundInstruction as AbnormalFundInstruction
from ..webhooks.abnormal_fund_processing import AbnormalFundOperator as AbnormalFundOperator
from ..webhooks.abnormal_fund_processing import AbnormalFundProduct as AbnormalFundProduct
from ..webhooks.abnormal_fund_processing import AbnormalFundReceipt as AbnormalFundReceipt
from ..webhooks.abnormal_fund_processing import AbnormalFundReceiptState as AbnormalFundReceiptState
from ..webhooks.abnormal_fund_processing import AbnormalFundTransferMode as AbnormalFundTransferMode
from ..webhooks.businesscircle import MallPayment as MallPayment
from ..webhooks.businesscircle import MallRefund as MallRefund
from ..webhooks.businesscircle import MemberAuthorization as MemberAuthorization
from ..webhooks.businesscircle import MemberAuthorizationType as MemberAuthorizationType
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
from ..webhooks.merchant_service import ComplaintActionType as ComplaintActionType
from ..webhooks.merchant_service import ComplaintChange as ComplaintChange
from ..webhooks.pay import CombinePaidOrder as CombinePaidOrder
from ..webhooks.pay import PaidOrder as PaidOrder
from ..webhooks.pay import PartnerPaidOrder as PartnerPaidOrder
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
from ..webhooks.transfer import ClosedTransferBatch as ClosedTransferBatch
from ..webhooks.transfer import FinishedTransferBatch as FinishedTransferBatch
from .combine_transactions import CombineOptionalPayer as CombineOptionalPayer
from .combine_transactions import CombineOrder as CombineOrder
from .combine_transactions import CombinePart as CombinePart
from .combine_transactions import CombinePaymentRestriction as CombinePaymentRestriction
from .combine_transactions import CombineScene as CombineScene
from .combine_transactions import TradeScenario as TradeScenario
from .ebike import ChargeContract as ChargeContract
from .ebike import ChargeOrder as ChargeOrder
from .ebike import ChargeOrderDevice as ChargeOrderDevice
from .ebike import ChargePaidAmount as ChargePaidAmount
from .ebike import ChargePayer as ChargePayer
from .ebike import ChargePromotion as ChargePromotion
from .ecommerce import AccountCancellation as AccountCancellation
from .ecommerce import AccountCancellationState as AccountCancellationState
from .ecommerce import Applyment as Applyment
from .ecommerce import ApplymentBankAccountType as ApplymentBankAccountType
from .ecommerce import ApplymentBeneficiary as ApplymentBeneficiary
from .ecommerce import ApplymentBusinessLicense as ApplymentBusinessLicense
from .ecommerce import ApplymentCertificateType as ApplymentCertificateType
from .ecommerce import ApplymentContact as ApplymentContact
from .ecommerce import ApplymentContactType as ApplymentContactType
from .ecommerce import ApplymentDocumentHolder as ApplymentDocumentHolder
from .ecommerce import ApplymentDocumentType as ApplymentDocumentType
from .ecommerce import ApplymentFinanceLicense as ApplymentFinanceLicense
from .ecommerce import ApplymentFinanceType as ApplymentFinanceType
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
from .eduschoolpay import SchoolPayContract as SchoolPayContract
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
from .merchant import MerchantBalance as MerchantBalance
from .merchant import MerchantWithdrawal as MerchantWithdrawal
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
from .profitsharing import SharingOrder as SharingOrder
from .profitsharing import SharingResult as SharingResult
from .profitsharing import SharingReturn as SharingReturn
from .refund import Refund as Refund
from .refund import RefundAdvanceSource as RefundAdvanceSource
from .refund import RefundedAmount as RefundedAmount
from .refund import RefundStatus as RefundStatus
from .refunds import ExchangeRate as ExchangeRate
from .refunds import ExchangeRateType as ExchangeRateType
from .refunds import HongKongRefund as HongKongRefund
from .refunds import HongKongRefundedAmount as HongKongRefundedAmount
from .refunds import HongKongRefundFundSource as HongKongRefundFundSource
from .refunds import HongKongRefundPromotion as HongKongRefundPromotion
from .refunds import HongKongRefundStatus as HongKongRefundStatus
from .shared import AbnormalRefundType as AbnormalRefundType
from .shared import BillCipher as BillCipher
from .shared import BillDownload as BillDownload
from .shared import BillHashType as BillHashType
from .shared import CombineOrderPart as CombineOrderPart
from .shared import CombineOrderPayer as CombineOrderPayer
from .shared import CombineOrderScene as CombineOrderScene
from .shared import CouponFunding as CouponFunding
from .shared import CouponScope as CouponScope
from .shared import CouponSettlementType as CouponSettlementType
from .shared import DebitAmount as DebitAmount
from .shared import DebitPayer as DebitPayer
from .shared import EcommerceRefundPayer as EcommerceRefundPayer
from .shared import EducationDevice as EducationDevice
from .shared import EducationOrder as EducationOrder
from .shared import EducationTradeState as EducationTradeState
from .shared import EncryptedBill as EncryptedBill
from .shared import EncryptedBillFile as EncryptedBillFile
from .shared import InstallmentChoice as InstallmentChoice
from .shared import InstallmentSubsidy as InstallmentSubsidy
from .shared import InstallmentSubsidyDetail as InstallmentSubsidyDetail
from .shared import InstallmentSubsidyPlan as InstallmentSubsidyPlan
from .shared import MerchantAccountType as MerchantAccountType
from .shared import Order as Order
from .shared import OrderPayer as OrderPayer
from .shared import OrderTradeState as OrderTradeState
from .shared import OrderTradeType as OrderTradeType
from .shared import PaidAmount as PaidAmount
from .shared import PaidPartAmount as PaidPartAmount
from .shared import ParkingOrder as ParkingOrder
from .shared import ParkingPromotion as ParkingPromotion
from .shared import ParkingStay as ParkingStay
from .shared import ParkingTradeState as ParkingTradeState
from .shared import PartAmount as PartAmount
from .shared import PartnerOrder as PartnerOrder
from .shared import PartnerOrderPayer as PartnerOrderPayer
from .shared import PartnerTransferCancellation as PartnerTransferCancellation
from .shared import PayerIdentity as PayerIdentity
from .shared import PayerIdentityType as PayerIdentityType
from .shared import PaymentCode as PaymentCode
from .shared import PaymentLink as PaymentLink
from .shared import PaymentRestriction as PaymentRestriction
from .shared import PlacedDetail as PlacedDetail
from .shared import PlacedGoods as PlacedGoods
from .shared import PlacedScene as PlacedScene
from .shared import PlacedSettleInfo as PlacedSettleInfo
from .shared import PlacedStore as PlacedStore
from .shared import PlainSettleInfo as PlainSettleInfo
from .shared import PlateColor as PlateColor
from .shared import PreparedPayment as PreparedPayment
from .shared import PromotionDetail as PromotionDetail
from .shared import PromotionGoods as PromotionGoods
from .shared import ReceiptAcceptance as ReceiptAcceptance
from .shared import ReceiptHashType as ReceiptHashType
from .shared import RefundCardBank as RefundCardBank
from .shared import RefundChannel as RefundChannel
from .shared import RefundedGoods as RefundedGoods
from .shared import RefundFundsAccount as RefundFundsAccount
from .shared import RefundPromotion as RefundPromotion
from .shared import RefundSource as RefundSource
from .shared import RefundSourceAccount as RefundSourceAccount
from .shared import RefundSourceShare as RefundSourceShare
from .shared import SchoolPayPromotion as SchoolPayPromotion
from .shared import SettleInfo as SettleInfo
from .shared import SharingChange as SharingChange
from .shared import SharingChangeReceiver as SharingChangeReceiver
from .shared import SharingFailReason as SharingFailReason
from .shared import SharingReceiverType as SharingReceiverType
from .shared import SharingResultState as SharingResultState
from .shared import SharingReturnFailReason as SharingReturnFailReason
from .shared import SharingReturnState as SharingReturnState
from .shared import SharingState as SharingState
from .shared import SubsidyInstallmentNum as SubsidyInstallmentNum
from .shared import SubsidyPercent as SubsidyPercent
from .shared import SubsidyPeriodType as SubsidyPeriodType
from .shared import TarType as TarType
from .shared import TransferBillFailReason as TransferBillFailReason
from .shared import TransferBillState as TransferBillState
from .shared import UnsplitAmount as UnsplitAmount
from .shared import UploadedMedia as UploadedMedia
from .shared import UserRepaid as UserRepaid
from .shared import WithdrawalStatus as WithdrawalStatus
from .transfer import TransferBatch as TransferBatch
from .transfer import TransferBatchCloseReason as TransferBatchCloseReason
from .transfer import TransferBatchDetail as TransferBatchDetail
from .transfer import TransferBatchReceipt as TransferBatchReceipt
from .transfer import TransferBatchStatus as TransferBatchStatus
from .transfer import TransferDetail as TransferDetail
from .transfer import TransferDetailFilter as TransferDetailFilter
from .transfer import TransferDetailStatus as TransferDetailStatus
from .transfer import TransferFailReason as TransferFailReason
from .transfer_detail import PayoutReceipt as PayoutReceipt
from .transfer_detail import PayoutReceiptType as PayoutReceiptType

__all__ = [
    "AbnormalFundAmount",
    "AbnormalFundCommander",
    "AbnormalFundInstruction",
    "AbnormalFundOperator",
    "AbnormalFundProduct",
    "AbnormalFundReceipt",
    "AbnormalFundReceiptState",
    "AbnormalFundTransferMode",
    "AbnormalRefundRequest",
    "AbnormalRefundType",
    "AcceptedHongKongRefund",
    "AcceptedPartnerTransferBill",
    "AcceptedRedPacketBatch",
    "AcceptedTransferBatch",
    "AcceptedTransferBill",
    "AcceptedTransferWithAuthorization",
    "AccountCancellation",
    "AccountCancellationImage",
    "AccountCancellationPaper",
    "AccountCancellationPaperType",
    "AccountCancellationRequest",
    "AccountCancellationState",
    "AcquiringBankExposurePayer",
    "AcquiringBankExposureRequest",
    "AddSharingReceiverRequest",
    "AeadAlgorithm",
    "AppContract",
    "AppContractOrder",
    "AppOrder",
    "AppliedUserAuthorization",
    "Applyment",
    "ApplymentBankAccount",
    "ApplymentBankAccountType",
    "ApplymentBeneficiary",
    "ApplymentBusinessLicense",
    "ApplymentCertificateType",
    "ApplymentContact",
    "ApplymentContactType",
    "ApplymentDocumentHolder",
    "ApplymentDocumentType",
    "ApplymentFinanceLicense",
    "ApplymentFinanceType",
    "ApplymentIdCard",
    "ApplymentIdDocument",
    "ApplymentIdentityCheck",
    "ApplymentNumbers",
    "ApplymentOrganizationType",
    "ApplymentRejection",
    "ApplymentRemittance",
    "ApplymentRequest",
    "ApplymentSettlementRule",
    "ApplymentSignState",
    "ApplymentState",
    "ApplymentStore",
    "ApplymentVerificationMethod",
    "ApplymentVerificationRequest",
    "AuthorizedPartnerTransferBill",
    "AuthorizedPartnerTransferRequest",
    "AuthorizedTransferBill",
    "AuthorizedTransferRequest",
    "BankTransferRecharge",
    "BillCipher",
    "BillDownload",
    "BillHashType",
    "BudgetReceipt",
    "BudgetReceiptRequest",
    "CancelWithdraw",
    "CancelWithdrawAccountType",
    "CancelWithdrawBalance",
    "CancelWithdrawBankAccount",
    "CancelWithdrawBlock",
    "CancelWithdrawBlockType",
    "CancelWithdrawChoice",
    "CancelWithdrawConfirmRequest",
    "CancelWithdrawConfirmation",
    "CancelWithdrawDocumentType",
    "CancelWithdrawEligibility",
    "CancelWithdrawFundsAccount",
    "CancelWithdrawIdentity",
    "CancelWithdrawMerchantState",
    "CancelWithdrawNumbers",
    "CancelWithdrawPayee",
    "CancelWithdrawPayment",
    "CancelWithdrawPaymentState",
    "CancelWithdrawPayoutState",
    "CancelWithdrawProof",
    "CancelWithdrawProofType",
    "CancelWithdrawRequest",
    "CancelWithdrawState",
    "CancelWithdrawVerdict",
    "CancelledPartnerTransferBill",
    "CancelledQqWalletTransferBill",
    "CancelledTransferBill",
    "CertificateAlgorithmType",
    "CertificateList",
    "ChargeAcceptance",
    "ChargeAmount",
    "ChargeConfirmation",
    "ChargeConfirmationRequest",
    "ChargeContract",
    "ChargeDebitRequest",
    "ChargeDevice",
    "ChargeInfo",
    "ChargeOrder",
    "ChargeOrderDevice",
    "ChargePaidAmount",
    "ChargePayer",
    "ChargePreopenRequest",
    "ChargePreopening",
    "ChargePromotion",
    "CharityBudget",
    "CharityBudgetChange",
    "CharityBudgetRequest",
    "CharityBudgetState",
    "CharityBudgetUnlockRequest",
    "CharityDonation",
    "CharityDonationRequest",
    "CharityDonationState",
    "ClickedMessage",
    "CloseOrderRequest",
    "ClosedPart",
    "ClosedTransferBatch",
    "CodepayDetail",
    "CodepayGoods",
    "CodepayOrder",
    "CodepayPayer",
    "CodepayResult",
    "CodepayScene",
    "CodepayStore",
    "CombineAppOrder",
    "CombineAppPart",
    "CombineAppPayment",
    "CombineCloseRequest",
    "CombineContract",
    "CombineContractResult",
    "CombineH5Info",
    "CombineH5Order",
    "CombineH5Scene",
    "CombineIdentifiedPayer",
    "CombineIndividualOrder",
    "CombineIndividualOrderPayer",
    "CombineIndividualPart",
    "CombineJsapiOrder",
    "CombineJsapiPart",
    "CombineNativeOrder",
    "CombineOpenIdPayer",
    "CombineOptionalPayer",
    "CombineOrder",
    "CombineOrderPart",
    "CombineOrderPayer",
    "CombineOrderScene",
    "CombinePaidOrder",
    "CombinePapayAppPresign",
    "CombinePapayContract",
    "CombinePapayContractState",
    "CombinePapayMiniProgramPresign",
    "CombinePapayOrder",
    "CombinePapayOrderPart",
    "CombinePapayPaidAmount",
    "CombinePapayPart",
    "CombinePapayPayer",
    "CombinePapayPresigned",
    "CombinePapayRequest",
    "CombinePapayReversal",
    "CombinePapayReversedPart",
    "CombinePapayTerminated",
    "CombinePapayTermination",
    "CombinePapayTerminationMode",
    "CombinePapayTerminationRequest",
    "CombinePart",
    "CombinePaymentRestriction",
    "CombineScene",
    "Complaint",
    "ComplaintActionType",
    "ComplaintAdditionalInfo",
    "ComplaintAdditionalType",
    "ComplaintChange",
    "ComplaintCompletion",
    "ComplaintFeedback",
    "ComplaintMedia",
    "ComplaintMediaType",
    "ComplaintMiniProgram",
    "ComplaintNotification",
    "ComplaintNotificationRequest",
    "ComplaintOrder",
    "ComplaintPage",
    "ComplaintProblemType",
    "ComplaintResponse",
    "ComplaintServiceOrder",
    "ComplaintServiceOrderState",
    "ComplaintState",
    "ComplaintUserTag",
    "ConfirmedCancelWithdraw",
    "ContractOrderDetail",
    "ContractPayer",
    "ContractScene",
    "CouponFunding",
    "CouponScope",
    "CouponSettlementType",
    "DayEndWithdrawal",
    "DayEndWithdrawalState",
    "DebitAmount",
    "DebitPayer",
    "DeleteSharingReceiverRequest",
    "DonationTransaction",
    "DonationTransactionType",
    "EchoNotice",
    "EchoReply",
    "EchoRequest",
    "EcommerceAbnormalFundsCloseReason",
    "EcommerceAbnormalFundsReceiver",
    "EcommerceAbnormalFundsState",
    "EcommerceAbnormalRefundRequest",
    "EcommerceAccountType",
    "EcommerceAddReceiverRequest",
    "EcommerceAdvanceAccount",
    "EcommerceAdvanceReturn",
    "EcommerceAdvanceReturnRequest",
    "EcommerceAdvanceReturnState",
    "EcommerceAfterSalesShare",
    "EcommerceAfterSalesShareAccepted",
    "EcommerceAfterSalesShareFailReason",
    "EcommerceAfterSalesShareRequest",
    "EcommerceAfterSalesShareScene",
    "EcommerceAfterSalesShareState",
    "EcommerceAfterSalesShareType",
    "EcommerceBalance",
    "EcommerceDayEndAccountType",
    "EcommerceDeleteReceiverRequest",
    "EcommerceFinishRequest",
    "EcommerceFinishedSharing",
    "EcommerceFundFlowAccountType",
    "EcommerceOrganizationType",
    "EcommerceReceiver",
    "EcommerceReceiverType",
    "EcommerceRefund",
    "EcommerceRefundAccepted",
    "EcommerceRefundAmount",
    "EcommerceRefundFundsSource",
    "EcommerceRefundPayer",
    "EcommerceRefundRequest",
    "EcommerceRefundStatus",
    "EcommerceRefundedAmount",
    "EcommerceRelationType",
    "EcommerceSharingCloseReason",
    "EcommerceSharingOrder",
    "EcommerceSharingReceiver",
    "EcommerceSharingRequest",
    "EcommerceSharingResult",
    "EcommerceSharingReturn",
    "EcommerceSharingReturnRequest",
    "EcommerceSubjectMerchant",
    "EcommerceSubjectMerchantPage",
    "EcommerceWithdrawal",
    "EcommerceWithdrawalAccepted",
    "EcommerceWithdrawalChange",
    "EcommerceWithdrawalRequest",
    "EducationDevice",
    "EducationOrder",
    "EducationTradeState",
    "EncryptedBill",
    "EncryptedBillFile",
    "EncryptedCertificate",
    "EndedCombinePapay",
    "EndedQqWalletTransferBill",
    "EndedRecharge",
    "EndedRefund",
    "EndedRefundAmount",
    "EndedTransferBill",
    "ExchangeRate",
    "ExchangeRateType",
    "ExposurePayer",
    "ExposureUser",
    "ExposureUserIdType",
    "FailedWithdrawalBillType",
    "FinishedChargeInfo",
    "FinishedTransferBatch",
    "FrozenComplaintState",
    "FundFlowAccountType",
    "H5Info",
    "H5Order",
    "H5Scene",
    "HongKongOrderAmount",
    "HongKongOrderRefunds",
    "HongKongRefund",
    "HongKongRefundAmount",
    "HongKongRefundEntry",
    "HongKongRefundFundSource",
    "HongKongRefundPromotion",
    "HongKongRefundRequest",
    "HongKongRefundStatus",
    "HongKongRefundedAmount",
    "HostedApplymentBankAccount",
    "HostedApplymentRequest",
    "IdentifiedPayer",
    "ImmediateResponse",
    "ImmediateResponseResult",
    "IndividualAuthState",
    "IndividualAuthorization",
    "IndividualContract",
    "IndividualContractAppPresign",
    "IndividualContractCredentialType",
    "IndividualContractMiniProgramPresign",
    "IndividualContractNamedAppPresign",
    "IndividualContractNamedMiniProgramPresign",
    "IndividualContractPresigned",
    "IndividualContractRealNameResult",
    "IndividualContractRealNameScope",
    "IndividualEndedRefund",
    "IndividualPermissionType",
    "InstallmentChoice",
    "InstallmentExposure",
    "InstallmentExposureRequest",
    "InstallmentSubsidy",
    "InstallmentSubsidyDetail",
    "InstallmentSubsidyPlan",
    "JsapiContract",
    "JsapiContractOrder",
    "JsapiOrder",
    "JsapiPayer",
    "MallPayment",
    "MallRefund",
    "MemberAuthorization",
    "MemberAuthorizationType",
    "MemberPointsReport",
    "MerchantAccountType",
    "MerchantBalance",
    "MerchantTransfer",
    "MerchantTransferAccepted",
    "MerchantTransferAgreement",
    "MerchantTransferApplication",
    "MerchantTransferAuthorization",
    "MerchantTransferAuthorizationRequest",
    "MerchantTransferAuthorizationState",
    "MerchantTransferCancelled",
    "MerchantTransferRequest",
    "MerchantWithdrawal",
    "MerchantWithdrawalAccepted",
    "MerchantWithdrawalRequest",
    "Message",
    "MessageAction",
    "MessageActionType",
    "MessageBlock",
    "MessageBlockType",
    "MessageButton",
    "MessageButtonGroup",
    "MessageButtonLayout",
    "MessageExpiry",
    "MessageFaq",
    "MessageFaqList",
    "MessageImage",
    "MessageImageStyle",
    "MessageLink",
    "MessageMiniProgram",
    "MessageReply",
    "MessageSenderIdentity",
    "MessageText",
    "MessageTextColor",
    "MiniProgramScene",
    "NativeOrder",
    "NegotiationEntry",
    "NegotiationHistory",
    "NegotiationOperateType",
    "OnlineBankRecharge",
    "OnlineBankType",
    "Order",
    "OrderAmount",
    "OrderDetail",
    "OrderGoods",
    "OrderPayer",
    "OrderScene",
    "OrderServiceType",
    "OrderTradeState",
    "OrderTradeType",
    "PageLinks",
    "PaidAmount",
    "PaidOrder",
    "PaidPartAmount",
    "ParkingOrder",
    "ParkingPromotion",
    "ParkingState",
    "ParkingStateReport",
    "ParkingStay",
    "ParkingTradeState",
    "PartAmount",
    "PartnerAppContractOrder",
    "PartnerAppOrder",
    "PartnerCloseOrderRequest",
    "PartnerCodepayOrder",
    "PartnerCodepayResult",
    "PartnerEndedRefund",
    "PartnerEndedTransferBill",
    "PartnerExposurePayer",
    "PartnerH5Order",
    "PartnerInstallmentExposureRequest",
    "PartnerJsapiContractOrder",
    "PartnerJsapiOrder",
    "PartnerJsapiPayer",
    "PartnerMiniProgramOrder",
    "PartnerNativeOrder",
    "PartnerOrder",
    "PartnerOrderPayer",
    "PartnerPaidOrder",
    "PartnerPayer",
    "PartnerPaymentExposureRequest",
    "PartnerReceiptRequest",
    "PartnerReverseOrderRequest",
    "PartnerReversedOrder",
    "PartnerScannedPosOrder",
    "PartnerTransferBill",
    "PartnerTransferBillRequest",
    "PartnerTransferCancellation",
    "PartnerTransferReceipt",
    "PartnerTransferWithAuthorizationRequest",
    "PartnerUserAuthorization",
    "PartnerUserAuthorizationRequest",
    "PayeeDeviceType",
    "PayeeWallet",
    "PayerIdentity",
    "PayerIdentityType",
    "PaymentCode",
    "PaymentExposure",
    "PaymentExposureRequest",
    "PaymentLink",
    "PaymentRestriction",
    "PayoutReceipt",
    "PayoutReceiptRequest",
    "PayoutReceiptType",
    "PendingPoints",
    "PlacedDetail",
    "PlacedGoods",
    "PlacedScene",
    "PlacedSettleInfo",
    "PlacedStore",
    "PlainSettleInfo",
    "PlateColor",
    "PlatformCertificate",
    "PlatformWithdrawalChange",
    "PointsAuthorization",
    "PointsAuthorizeState",
    "PointsCommitStatus",
    "PowerBankReturn",
    "PowerBankReturnPlace",
    "PreparedPayment",
    "PromotionDetail",
    "PromotionGoods",
    "QqWalletTransferBill",
    "QqWalletTransferRequest",
    "QrRecharge",
    "ReceiptAcceptance",
    "ReceiptByOutBillNoRequest",
    "ReceiptByTransferBillNoRequest",
    "ReceiptHashType",
    "ReceiveStyle",
    "ReceiveStyleType",
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
    "RedPacketBatchState",
    "RedPacketFailReason",
    "RedPacketFilter",
    "RedPacketOrder",
    "RedPacketScene",
    "RedPacketState",
    "RedPacketSummary",
    "Refund",
    "RefundAdvanceSource",
    "RefundAmount",
    "RefundCardBank",
    "RefundChannel",
    "RefundDecision",
    "RefundFundsAccount",
    "RefundFundsSource",
    "RefundGoods",
    "RefundProgress",
    "RefundPromotion",
    "RefundRequest",
    "RefundSource",
    "RefundSourceAccount",
    "RefundSourceShare",
    "RefundStatus",
    "RefundedAmount",
    "RefundedGoods",
    "ReturnedRecharge",
    "ReturnedRechargeDetail",
    "ReverseOrderRequest",
    "ReversedOrder",
    "ScannedPosScene",
    "SchoolPayAmount",
    "SchoolPayBankCard",
    "SchoolPayContract",
    "SchoolPayContractPage",
    "SchoolPayDebitRequest",
    "SchoolPayDebt",
    "SchoolPayDebtState",
    "SchoolPayDevice",
    "SchoolPayIdentity",
    "SchoolPayOrder",
    "SchoolPayOrderDevice",
    "SchoolPayPaidAmount",
    "SchoolPayPayer",
    "SchoolPayPresignRequest",
    "SchoolPayPresigned",
    "SchoolPayPromotion",
    "SchoolPayScene",
    "SchoolPayTradeState",
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
    "SettleBatch",
    "SettleBatchState",
    "SettleInfo",
    "SharingChange",
    "SharingChangeReceiver",
    "SharingFailReason",
    "SharingLimit",
    "SharingOrder",
    "SharingReceiver",
    "SharingReceiverAdded",
    "SharingReceiverDeleted",
    "SharingReceiverType",
    "SharingRelationType",
    "SharingRequest",
    "SharingResult",
    "SharingResultState",
    "SharingReturn",
    "SharingReturnFailReason",
    "SharingReturnRequest",
    "SharingReturnState",
    "SharingState",
    "SignedCombinePapay",
    "Store",
    "StoreReference",
    "SubMerchantApplication",
    "SubMerchantApplicationState",
    "SubMerchantAuthorization",
    "SubMerchantAuthorizationRequest",
    "SubMerchantAuthorizationState",
    "SubMerchantFundFlowAccountType",
    "Subsidy",
    "SubsidyCancellation",
    "SubsidyCancellationRequest",
    "SubsidyCancellationResult",
    "SubsidyInstallmentNum",
    "SubsidyPercent",
    "SubsidyPeriodType",
    "SubsidyRequest",
    "SubsidyResult",
    "SubsidyReturn",
    "SubsidyReturnRequest",
    "SubsidyReturnResult",
    "SubsidyReturnShare",
    "SubsidyReturnSource",
    "TarType",
    "TradeBillType",
    "TradeScenario",
    "TransactionComplaint",
    "TransactionComplaintPage",
    "TransactionNegotiationEntry",
    "TransactionNegotiationHistory",
    "TransactionNegotiationOperateType",
    "TransferBatch",
    "TransferBatchCloseReason",
    "TransferBatchDetail",
    "TransferBatchPage",
    "TransferBatchPayout",
    "TransferBatchReceipt",
    "TransferBatchReceiptRequest",
    "TransferBatchRequest",
    "TransferBatchStatus",
    "TransferBatchWithDetails",
    "TransferBill",
    "TransferBillFailReason",
    "TransferBillRequest",
    "TransferBillState",
    "TransferDetail",
    "TransferDetailFilter",
    "TransferDetailStatus",
    "TransferFailReason",
    "TransferReceipt",
    "TransferReceiptApplication",
    "TransferReceiptState",
    "TransferSceneReport",
    "TransferWithAuthorizationRequest",
    "UnfreezeRequest",
    "UnlockedCharityBudget",
    "UnsplitAmount",
    "UploadedMedia",
    "UserAuthorization",
    "UserAuthorizationChange",
    "UserAuthorizationCloseReason",
    "UserAuthorizationClosing",
    "UserAuthorizationDevice",
    "UserAuthorizationOffer",
    "UserAuthorizationRequest",
    "UserAuthorizationState",
    "UserRepaid",
    "VerifiedApplyment",
    "WithdrawalStatus",
]
