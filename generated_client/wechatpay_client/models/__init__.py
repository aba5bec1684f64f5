# Generated from spec/ by `make generate`. Do not edit.
"""Every request and reply object, by name; each loads when first asked for."""

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from ..api.bill.request_fund_flow_bill import FundFlowAccountType as FundFlowAccountType
    from ..api.bill.request_sub_merchant_fund_flow_bill import BillCipher as BillCipher
    from ..api.bill.request_sub_merchant_fund_flow_bill import EncryptedBill as EncryptedBill
    from ..api.bill.request_sub_merchant_fund_flow_bill import EncryptedBillFile as EncryptedBillFile
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
    from ..api.ecommerce.get_individual_contract import IndividualAuthorization as IndividualAuthorization
    from ..api.ecommerce.get_individual_contract import IndividualAuthState as IndividualAuthState
    from ..api.ecommerce.get_individual_contract import IndividualPermissionType as IndividualPermissionType
    from ..api.eduschoolpay.create_order import SchoolPayAmount as SchoolPayAmount
    from ..api.eduschoolpay.create_order import SchoolPayDebitRequest as SchoolPayDebitRequest
    from ..api.eduschoolpay.create_order import SchoolPayDevice as SchoolPayDevice
    from ..api.eduschoolpay.create_order import SchoolPayScene as SchoolPayScene
    from ..api.eduschoolpay.get_debt_state import SchoolPayDebt as SchoolPayDebt
    from ..api.eduschoolpay.get_debt_state import SchoolPayDebtState as SchoolPayDebtState
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
    from ..api.fund_app.cancel_partner_transfer import PartnerTransferCancellation as PartnerTransferCancellation
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
    from ..api.fund_app.get_sub_merchant_authorization import (
        SubMerchantAuthorizationState as SubMerchantAuthorizationState,
    )
    from ..api.fund_app.unlock_charity_budget import CharityBudgetUnlockRequest as CharityBudgetUnlockRequest
    from ..api.fund_app.unlock_charity_budget import UnlockedCharityBudget as UnlockedCharityBudget
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
    from ..api.pay.create_partner_jsapi_order_with_contract import (
        PartnerJsapiContractOrder as PartnerJsapiContractOrder,
    )
    from ..api.pay.create_partner_mini_program_order import MiniProgramScene as MiniProgramScene
    from ..api.pay.create_partner_mini_program_order import PartnerMiniProgramOrder as PartnerMiniProgramOrder
    from ..api.pay.create_partner_native_order import PartnerNativeOrder as PartnerNativeOrder
    from ..api.pay.create_partner_scanned_pos_order import PartnerScannedPosOrder as PartnerScannedPosOrder
    from ..api.pay.create_partner_scanned_pos_order import ScannedPosScene as ScannedPosScene
    from ..api.pay.get_acquiring_bank_payment_exposure import AcquiringBankExposurePayer as AcquiringBankExposurePayer
    from ..api.pay.get_acquiring_bank_payment_exposure import (
        AcquiringBankExposureRequest as AcquiringBankExposureRequest,
    )
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
    from ..api.profitsharing.get_unsplit_amount import UnsplitAmount as UnsplitAmount
    from ..api.profitsharing.unfreeze_order import UnfreezeRequest as UnfreezeRequest
    from ..api.refund.apply_abnormal_refund import AbnormalRefundRequest as AbnormalRefundRequest
    from ..api.refund.apply_abnormal_refund import AbnormalRefundType as AbnormalRefundType
    from ..api.refund.apply_abnormal_refund import RefundCardBank as RefundCardBank
    from ..api.refund.create_refund import RefundAmount as RefundAmount
    from ..api.refund.create_refund import RefundFundsSource as RefundFundsSource
    from ..api.refund.create_refund import RefundGoods as RefundGoods
    from ..api.refund.create_refund import RefundRequest as RefundRequest
    from ..api.refund.create_refund import RefundSource as RefundSource
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
    from .combine_transactions import CombineOptionalPayer as CombineOptionalPayer
    from .combine_transactions import CombineOrder as CombineOrder
    from .combine_transactions import CombineOrderPart as CombineOrderPart
    from .combine_transactions import CombineOrderPayer as CombineOrderPayer
    from .combine_transactions import CombineOrderScene as CombineOrderScene
    from .combine_transactions import CombinePart as CombinePart
    from .combine_transactions import CombinePaymentRestriction as CombinePaymentRestriction
    from .combine_transactions import CombineScene as CombineScene
    from .combine_transactions import PaidPartAmount as PaidPartAmount
    from .combine_transactions import PartAmount as PartAmount
    from .combine_transactions import TradeScenario as TradeScenario
    from .ebike import ChargeContract as ChargeContract
    from .ebike import ChargeOrder as ChargeOrder
    from .ebike import ChargeOrderDevice as ChargeOrderDevice
    from .ebike import ChargePaidAmount as ChargePaidAmount
    from .ebike import ChargePayer as ChargePayer
    from .ebike import ChargePromotion as ChargePromotion
    from .eduschoolpay import SchoolPayContract as SchoolPayContract
    from .eduschoolpay import SchoolPayOrder as SchoolPayOrder
    from .eduschoolpay import SchoolPayOrderDevice as SchoolPayOrderDevice
    from .eduschoolpay import SchoolPayPaidAmount as SchoolPayPaidAmount
    from .eduschoolpay import SchoolPayPayer as SchoolPayPayer
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
    from .fund_app import TransferBillFailReason as TransferBillFailReason
    from .fund_app import TransferBillState as TransferBillState
    from .fund_app import TransferReceipt as TransferReceipt
    from .fund_app import TransferReceiptApplication as TransferReceiptApplication
    from .fund_app import TransferReceiptState as TransferReceiptState
    from .fund_app import TransferSceneReport as TransferSceneReport
    from .fund_app import UserAuthorization as UserAuthorization
    from .fund_app import UserAuthorizationCloseReason as UserAuthorizationCloseReason
    from .fund_app import UserAuthorizationClosing as UserAuthorizationClosing
    from .fund_app import UserAuthorizationOffer as UserAuthorizationOffer
    from .fund_app import UserAuthorizationState as UserAuthorizationState
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
    from .pay import ContractOrderDetail as ContractOrderDetail
    from .pay import ContractScene as ContractScene
    from .pay import ExposureUserIdType as ExposureUserIdType
    from .pay import H5Info as H5Info
    from .pay import H5Scene as H5Scene
    from .pay import IdentifiedPayer as IdentifiedPayer
    from .pay import InstallmentExposure as InstallmentExposure
    from .pay import JsapiContract as JsapiContract
    from .pay import Order as Order
    from .pay import OrderAmount as OrderAmount
    from .pay import OrderDetail as OrderDetail
    from .pay import OrderGoods as OrderGoods
    from .pay import OrderPayer as OrderPayer
    from .pay import OrderScene as OrderScene
    from .pay import PaidAmount as PaidAmount
    from .pay import PartnerOrder as PartnerOrder
    from .pay import PartnerOrderPayer as PartnerOrderPayer
    from .pay import PartnerPayer as PartnerPayer
    from .pay import PaymentExposure as PaymentExposure
    from .pay import PaymentRestriction as PaymentRestriction
    from .pay import PlacedDetail as PlacedDetail
    from .pay import PlacedGoods as PlacedGoods
    from .pay import PlacedScene as PlacedScene
    from .pay import PlacedSettleInfo as PlacedSettleInfo
    from .pay import PlacedStore as PlacedStore
    from .pay import Store as Store
    from .pay import StoreReference as StoreReference
    from .profitsharing import SharingFailReason as SharingFailReason
    from .profitsharing import SharingOrder as SharingOrder
    from .profitsharing import SharingReceiverType as SharingReceiverType
    from .profitsharing import SharingResult as SharingResult
    from .profitsharing import SharingResultState as SharingResultState
    from .profitsharing import SharingReturn as SharingReturn
    from .profitsharing import SharingReturnFailReason as SharingReturnFailReason
    from .profitsharing import SharingReturnState as SharingReturnState
    from .profitsharing import SharingState as SharingState
    from .refund import Refund as Refund
    from .refund import RefundedAmount as RefundedAmount
    from .refund import RefundedGoods as RefundedGoods
    from .refund import RefundFundsAccount as RefundFundsAccount
    from .refund import RefundPromotion as RefundPromotion
    from .refund import RefundSourceAccount as RefundSourceAccount
    from .refund import RefundSourceShare as RefundSourceShare
    from .refund import RefundStatus as RefundStatus
    from .refunds import ExchangeRate as ExchangeRate
    from .refunds import ExchangeRateType as ExchangeRateType
    from .refunds import HongKongRefund as HongKongRefund
    from .refunds import HongKongRefundedAmount as HongKongRefundedAmount
    from .refunds import HongKongRefundFundSource as HongKongRefundFundSource
    from .refunds import HongKongRefundPromotion as HongKongRefundPromotion
    from .refunds import HongKongRefundStatus as HongKongRefundStatus
    from .shared import BillDownload as BillDownload
    from .shared import BillHashType as BillHashType
    from .shared import CouponFunding as CouponFunding
    from .shared import CouponScope as CouponScope
    from .shared import CouponSettlementType as CouponSettlementType
    from .shared import InstallmentChoice as InstallmentChoice
    from .shared import InstallmentSubsidy as InstallmentSubsidy
    from .shared import InstallmentSubsidyDetail as InstallmentSubsidyDetail
    from .shared import InstallmentSubsidyPlan as InstallmentSubsidyPlan
    from .shared import OrderTradeState as OrderTradeState
    from .shared import OrderTradeType as OrderTradeType
    from .shared import PayerIdentity as PayerIdentity
    from .shared import PayerIdentityType as PayerIdentityType
    from .shared import PaymentCode as PaymentCode
    from .shared import PaymentLink as PaymentLink
    from .shared import PreparedPayment as PreparedPayment
    from .shared import PromotionDetail as PromotionDetail
    from .shared import PromotionGoods as PromotionGoods
    from .shared import ReceiptAcceptance as ReceiptAcceptance
    from .shared import ReceiptHashType as ReceiptHashType
    from .shared import RefundChannel as RefundChannel
    from .shared import SettleInfo as SettleInfo
    from .shared import SubsidisedSettleInfo as SubsidisedSettleInfo
    from .shared import SubsidyInstallmentNum as SubsidyInstallmentNum
    from .shared import SubsidyPercent as SubsidyPercent
    from .shared import SubsidyPeriodType as SubsidyPeriodType
    from .shared import TarType as TarType
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
    "AbnormalRefundRequest",
    "AbnormalRefundType",
    "AcceptedHongKongRefund",
    "AcceptedPartnerTransferBill",
    "AcceptedRedPacketBatch",
    "AcceptedTransferBatch",
    "AcceptedTransferBill",
    "AcceptedTransferWithAuthorization",
    "AcquiringBankExposurePayer",
    "AcquiringBankExposureRequest",
    "AddSharingReceiverRequest",
    "AeadAlgorithm",
    "AppContract",
    "AppContractOrder",
    "AppOrder",
    "AppliedUserAuthorization",
    "AuthorizedPartnerTransferBill",
    "AuthorizedPartnerTransferRequest",
    "AuthorizedTransferBill",
    "AuthorizedTransferRequest",
    "BillCipher",
    "BillDownload",
    "BillHashType",
    "BudgetReceipt",
    "BudgetReceiptRequest",
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
    "CharityBudgetRequest",
    "CharityBudgetState",
    "CharityBudgetUnlockRequest",
    "CharityDonation",
    "CharityDonationRequest",
    "CharityDonationState",
    "ClickedMessage",
    "CloseOrderRequest",
    "ClosedPart",
    "CodepayDetail",
    "CodepayGoods",
    "CodepayOrder",
    "CodepayPayer",
    "CodepayResult",
    "CodepayScene",
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
    "CombinePart",
    "CombinePaymentRestriction",
    "CombineScene",
    "Complaint",
    "ComplaintAdditionalInfo",
    "ComplaintAdditionalType",
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
    "ContractOrderDetail",
    "ContractPayer",
    "ContractScene",
    "CouponFunding",
    "CouponScope",
    "CouponSettlementType",
    "DeleteSharingReceiverRequest",
    "DonationTransaction",
    "DonationTransactionType",
    "EchoReply",
    "EchoRequest",
    "EncryptedBill",
    "EncryptedBillFile",
    "EncryptedCertificate",
    "ExchangeRate",
    "ExchangeRateType",
    "ExposurePayer",
    "ExposureUser",
    "ExposureUserIdType",
    "FinishedChargeInfo",
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
    "IdentifiedPayer",
    "ImmediateResponse",
    "ImmediateResponseResult",
    "IndividualAuthState",
    "IndividualAuthorization",
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
    "MemberPointsReport",
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
    "PaidPartAmount",
    "ParkingState",
    "ParkingStateReport",
    "PartAmount",
    "PartnerAppContractOrder",
    "PartnerAppOrder",
    "PartnerCloseOrderRequest",
    "PartnerCodepayOrder",
    "PartnerCodepayResult",
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
    "PlatformCertificate",
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
    "ReceiptAcceptance",
    "ReceiptByOutBillNoRequest",
    "ReceiptByTransferBillNoRequest",
    "ReceiptHashType",
    "ReceiveStyle",
    "ReceiveStyleType",
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
    "SchoolPayScene",
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
    "SettleInfo",
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
    "Store",
    "StoreReference",
    "SubMerchantApplication",
    "SubMerchantApplicationState",
    "SubMerchantAuthorization",
    "SubMerchantAuthorizationRequest",
    "SubMerchantAuthorizationState",
    "SubMerchantFundFlowAccountType",
    "SubsidisedSettleInfo",
    "SubsidyInstallmentNum",
    "SubsidyPercent",
    "SubsidyPeriodType",
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
    "UserAuthorization",
    "UserAuthorizationCloseReason",
    "UserAuthorizationClosing",
    "UserAuthorizationDevice",
    "UserAuthorizationOffer",
    "UserAuthorizationRequest",
    "UserAuthorizationState",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AbnormalRefundRequest": "..api.refund.apply_abnormal_refund",
            "AbnormalRefundType": "..api.refund.apply_abnormal_refund",
            "AcceptedHongKongRefund": "..api.refunds.create_refund",
            "AcceptedPartnerTransferBill": ".fund_app",
            "AcceptedRedPacketBatch": "..api.fund_app.create_red_packet_batch",
            "AcceptedTransferBatch": "..api.transfer.create_batch",
            "AcceptedTransferBill": "..api.fund_app.create_transfer",
            "AcceptedTransferWithAuthorization": "..api.fund_app.create_transfer_with_authorization",
            "AcquiringBankExposurePayer": "..api.pay.get_acquiring_bank_payment_exposure",
            "AcquiringBankExposureRequest": "..api.pay.get_acquiring_bank_payment_exposure",
            "AddSharingReceiverRequest": "..api.profitsharing.add_receiver",
            "AeadAlgorithm": "..api.certificates.list_certificates",
            "AppContract": ".pay",
            "AppContractOrder": "..api.pay.create_app_order_with_contract",
            "AppOrder": "..api.pay.create_app_order",
            "AppliedUserAuthorization": ".fund_app",
            "AuthorizedPartnerTransferBill": "..api.fund_app.create_authorized_partner_transfer",
            "AuthorizedPartnerTransferRequest": "..api.fund_app.create_authorized_partner_transfer",
            "AuthorizedTransferBill": "..api.fund_app.create_authorized_transfer",
            "AuthorizedTransferRequest": "..api.fund_app.create_authorized_transfer",
            "BillCipher": "..api.bill.request_sub_merchant_fund_flow_bill",
            "BillDownload": ".shared",
            "BillHashType": ".shared",
            "BudgetReceipt": ".fund_app",
            "BudgetReceiptRequest": "..api.fund_app.apply_budget_receipt",
            "CancelledPartnerTransferBill": "..api.fund_app.cancel_partner_transfer",
            "CancelledQqWalletTransferBill": "..api.fund_app.cancel_qq_wallet_transfer",
            "CancelledTransferBill": "..api.fund_app.cancel_transfer",
            "CertificateAlgorithmType": "..api.certificates.list_certificates",
            "CertificateList": "..api.certificates.list_certificates",
            "ChargeAcceptance": "..api.ebike.create_order",
            "ChargeAmount": "..api.ebike.create_order",
            "ChargeConfirmation": "..api.ebike.confirm_charge_contract",
            "ChargeConfirmationRequest": "..api.ebike.confirm_charge_contract",
            "ChargeContract": ".ebike",
            "ChargeDebitRequest": "..api.ebike.create_order",
            "ChargeDevice": "..api.ebike.create_order",
            "ChargeInfo": "..api.ebike.confirm_charge_contract",
            "ChargeOrder": ".ebike",
            "ChargeOrderDevice": ".ebike",
            "ChargePaidAmount": ".ebike",
            "ChargePayer": ".ebike",
            "ChargePreopenRequest": "..api.ebike.preopen_charge_contract",
            "ChargePreopening": "..api.ebike.preopen_charge_contract",
            "ChargePromotion": ".ebike",
            "CharityBudget": ".fund_app",
            "CharityBudgetRequest": "..api.fund_app.create_charity_budget",
            "CharityBudgetState": ".fund_app",
            "CharityBudgetUnlockRequest": "..api.fund_app.unlock_charity_budget",
            "CharityDonation": ".fund_app",
            "CharityDonationRequest": "..api.fund_app.create_charity_donation",
            "CharityDonationState": ".fund_app",
            "ClickedMessage": "..api.merchant_service.list_negotiation_history",
            "CloseOrderRequest": "..api.pay.close_order",
            "ClosedPart": "..api.combine_transactions.close_order",
            "CodepayDetail": ".pay",
            "CodepayGoods": ".pay",
            "CodepayOrder": "..api.pay.charge_payment_code",
            "CodepayPayer": ".pay",
            "CodepayResult": "..api.pay.charge_payment_code",
            "CodepayScene": ".pay",
            "CombineAppOrder": "..api.combine_transactions.create_app_order",
            "CombineAppPart": "..api.combine_transactions.create_app_order",
            "CombineAppPayment": "..api.combine_transactions.create_app_order",
            "CombineCloseRequest": "..api.combine_transactions.close_order",
            "CombineContract": "..api.combine_transactions.create_app_order",
            "CombineContractResult": "..api.combine_transactions.create_app_order",
            "CombineH5Info": "..api.combine_transactions.create_h5_order",
            "CombineH5Order": "..api.combine_transactions.create_h5_order",
            "CombineH5Scene": "..api.combine_transactions.create_h5_order",
            "CombineIdentifiedPayer": "..api.combine_transactions.create_app_order",
            "CombineIndividualOrder": "..api.combine_transactions.create_individual_order",
            "CombineIndividualOrderPayer": "..api.combine_transactions.create_individual_order",
            "CombineIndividualPart": "..api.combine_transactions.create_individual_order",
            "CombineJsapiOrder": "..api.combine_transactions.create_jsapi_order",
            "CombineJsapiPart": "..api.combine_transactions.create_jsapi_order",
            "CombineNativeOrder": "..api.combine_transactions.create_native_order",
            "CombineOpenIdPayer": "..api.combine_transactions.create_jsapi_order",
            "CombineOptionalPayer": ".combine_transactions",
            "CombineOrder": ".combine_transactions",
            "CombineOrderPart": ".combine_transactions",
            "CombineOrderPayer": ".combine_transactions",
            "CombineOrderScene": ".combine_transactions",
            "CombinePart": ".combine_transactions",
            "CombinePaymentRestriction": ".combine_transactions",
            "CombineScene": ".combine_transactions",
            "Complaint": ".merchant_service",
            "ComplaintAdditionalInfo": ".merchant_service",
            "ComplaintAdditionalType": ".merchant_service",
            "ComplaintCompletion": "..api.merchant_service.complete_complaint",
            "ComplaintFeedback": "..api.merchant_service.create_feedback",
            "ComplaintMedia": ".merchant_service",
            "ComplaintMediaType": ".merchant_service",
            "ComplaintMiniProgram": "..api.merchant_service.respond_to_complaint",
            "ComplaintNotification": ".merchant_service",
            "ComplaintNotificationRequest": ".merchant_service",
            "ComplaintOrder": ".merchant_service",
            "ComplaintPage": "..api.merchant_service.list_complaints",
            "ComplaintProblemType": ".merchant_service",
            "ComplaintResponse": "..api.merchant_service.respond_to_complaint",
            "ComplaintServiceOrder": ".merchant_service",
            "ComplaintServiceOrderState": ".merchant_service",
            "ComplaintState": ".merchant_service",
            "ComplaintUserTag": ".merchant_service",
            "ContractOrderDetail": ".pay",
            "ContractPayer": "..api.pay.create_jsapi_order_with_contract",
            "ContractScene": ".pay",
            "CouponFunding": ".shared",
            "CouponScope": ".shared",
            "CouponSettlementType": ".shared",
            "DeleteSharingReceiverRequest": "..api.profitsharing.delete_receiver",
            "DonationTransaction": "..api.fund_app.create_charity_donation",
            "DonationTransactionType": "..api.fund_app.create_charity_donation",
            "EchoReply": "..api.security.echo_message",
            "EchoRequest": "..api.security.echo_message",
            "EncryptedBill": "..api.bill.request_sub_merchant_fund_flow_bill",
            "EncryptedBillFile": "..api.bill.request_sub_merchant_fund_flow_bill",
            "EncryptedCertificate": "..api.certificates.list_certificates",
            "ExchangeRate": ".refunds",
            "ExchangeRateType": ".refunds",
            "ExposurePayer": "..api.pay.get_payment_exposure",
            "ExposureUser": "..api.pay.get_partner_installment_exposure",
            "ExposureUserIdType": ".pay",
            "FinishedChargeInfo": "..api.ebike.create_order",
            "FrozenComplaintState": ".merchant_service",
            "FundFlowAccountType": "..api.bill.request_fund_flow_bill",
            "H5Info": ".pay",
            "H5Order": "..api.pay.create_h5_order",
            "H5Scene": ".pay",
            "HongKongOrderAmount": "..api.refunds.list_refunds",
            "HongKongOrderRefunds": "..api.refunds.list_refunds",
            "HongKongRefund": ".refunds",
            "HongKongRefundAmount": "..api.refunds.create_refund",
            "HongKongRefundEntry": "..api.refunds.list_refunds",
            "HongKongRefundFundSource": ".refunds",
            "HongKongRefundPromotion": ".refunds",
            "HongKongRefundRequest": "..api.refunds.create_refund",
            "HongKongRefundStatus": ".refunds",
            "HongKongRefundedAmount": ".refunds",
            "IdentifiedPayer": ".pay",
            "ImmediateResponse": "..api.merchant_service.respond_immediately",
            "ImmediateResponseResult": "..api.merchant_service.respond_immediately",
            "IndividualAuthState": "..api.ecommerce.get_individual_contract",
            "IndividualAuthorization": "..api.ecommerce.get_individual_contract",
            "IndividualPermissionType": "..api.ecommerce.get_individual_contract",
            "InstallmentChoice": ".shared",
            "InstallmentExposure": ".pay",
            "InstallmentExposureRequest": "..api.pay.get_installment_exposure",
            "InstallmentSubsidy": ".shared",
            "InstallmentSubsidyDetail": ".shared",
            "InstallmentSubsidyPlan": ".shared",
            "JsapiContract": ".pay",
            "JsapiContractOrder": "..api.pay.create_jsapi_order_with_contract",
            "JsapiOrder": "..api.pay.create_jsapi_order",
            "JsapiPayer": "..api.pay.create_jsapi_order",
            "MemberPointsReport": "..api.businesscircle.sync_points",
            "Message": "..api.merchant_service.respond_immediately",
            "MessageAction": "..api.merchant_service.respond_immediately",
            "MessageActionType": ".merchant_service",
            "MessageBlock": "..api.merchant_service.respond_immediately",
            "MessageBlockType": ".merchant_service",
            "MessageButton": "..api.merchant_service.respond_immediately",
            "MessageButtonGroup": "..api.merchant_service.respond_immediately",
            "MessageButtonLayout": ".merchant_service",
            "MessageExpiry": "..api.merchant_service.respond_immediately",
            "MessageFaq": "..api.merchant_service.respond_immediately",
            "MessageFaqList": "..api.merchant_service.respond_immediately",
            "MessageImage": "..api.merchant_service.respond_immediately",
            "MessageImageStyle": ".merchant_service",
            "MessageLink": "..api.merchant_service.respond_immediately",
            "MessageMiniProgram": "..api.merchant_service.respond_immediately",
            "MessageReply": "..api.merchant_service.respond_immediately",
            "MessageSenderIdentity": ".merchant_service",
            "MessageText": "..api.merchant_service.respond_immediately",
            "MessageTextColor": ".merchant_service",
            "MiniProgramScene": "..api.pay.create_partner_mini_program_order",
            "NativeOrder": "..api.pay.create_native_order",
            "NegotiationEntry": "..api.merchant_service.list_negotiation_history",
            "NegotiationHistory": "..api.merchant_service.list_negotiation_history",
            "NegotiationOperateType": "..api.merchant_service.list_negotiation_history",
            "Order": ".pay",
            "OrderAmount": ".pay",
            "OrderDetail": ".pay",
            "OrderGoods": ".pay",
            "OrderPayer": ".pay",
            "OrderScene": ".pay",
            "OrderServiceType": "..api.combine_transactions.create_individual_order",
            "OrderTradeState": ".shared",
            "OrderTradeType": ".shared",
            "PageLinks": "..api.eduschoolpay.list_user_contracts",
            "PaidAmount": ".pay",
            "PaidPartAmount": ".combine_transactions",
            "ParkingState": "..api.businesscircle.sync_parking",
            "ParkingStateReport": "..api.businesscircle.sync_parking",
            "PartAmount": ".combine_transactions",
            "PartnerAppContractOrder": "..api.pay.create_partner_app_order_with_contract",
            "PartnerAppOrder": "..api.pay.create_partner_app_order",
            "PartnerCloseOrderRequest": "..api.pay.close_partner_order",
            "PartnerCodepayOrder": "..api.pay.charge_partner_payment_code",
            "PartnerCodepayResult": "..api.pay.charge_partner_payment_code",
            "PartnerExposurePayer": "..api.pay.get_partner_payment_exposure",
            "PartnerH5Order": "..api.pay.create_partner_h5_order",
            "PartnerInstallmentExposureRequest": "..api.pay.get_partner_installment_exposure",
            "PartnerJsapiContractOrder": "..api.pay.create_partner_jsapi_order_with_contract",
            "PartnerJsapiOrder": "..api.pay.create_partner_jsapi_order",
            "PartnerJsapiPayer": "..api.pay.create_partner_jsapi_order",
            "PartnerMiniProgramOrder": "..api.pay.create_partner_mini_program_order",
            "PartnerNativeOrder": "..api.pay.create_partner_native_order",
            "PartnerOrder": ".pay",
            "PartnerOrderPayer": ".pay",
            "PartnerPayer": ".pay",
            "PartnerPaymentExposureRequest": "..api.pay.get_partner_payment_exposure",
            "PartnerReceiptRequest": "..api.fund_app.apply_partner_receipt",
            "PartnerReverseOrderRequest": "..api.pay.reverse_partner_order",
            "PartnerReversedOrder": "..api.pay.reverse_partner_order",
            "PartnerScannedPosOrder": "..api.pay.create_partner_scanned_pos_order",
            "PartnerTransferBill": "..api.fund_app.get_partner_transfer",
            "PartnerTransferBillRequest": "..api.fund_app.create_partner_transfer",
            "PartnerTransferCancellation": "..api.fund_app.cancel_partner_transfer",
            "PartnerTransferReceipt": ".fund_app",
            "PartnerTransferWithAuthorizationRequest": "..api.fund_app.create_partner_transfer_with_authorization",
            "PartnerUserAuthorization": ".fund_app",
            "PartnerUserAuthorizationRequest": "..api.fund_app.apply_partner_user_authorization",
            "PayeeDeviceType": "..api.fund_app.apply_user_authorization",
            "PayerIdentity": ".shared",
            "PayerIdentityType": ".shared",
            "PaymentCode": ".shared",
            "PaymentExposure": ".pay",
            "PaymentExposureRequest": "..api.pay.get_payment_exposure",
            "PaymentLink": ".shared",
            "PaymentRestriction": ".pay",
            "PayoutReceipt": ".transfer_detail",
            "PayoutReceiptRequest": "..api.transfer_detail.apply_receipt",
            "PayoutReceiptType": ".transfer_detail",
            "PendingPoints": "..api.businesscircle.get_points_commit_status",
            "PlacedDetail": ".pay",
            "PlacedGoods": ".pay",
            "PlacedScene": ".pay",
            "PlacedSettleInfo": ".pay",
            "PlacedStore": ".pay",
            "PlatformCertificate": "..api.certificates.list_certificates",
            "PointsAuthorization": "..api.businesscircle.get_user_authorization",
            "PointsAuthorizeState": "..api.businesscircle.get_user_authorization",
            "PointsCommitStatus": "..api.businesscircle.get_points_commit_status",
            "PowerBankReturn": ".merchant_service",
            "PowerBankReturnPlace": ".merchant_service",
            "PreparedPayment": ".shared",
            "PromotionDetail": ".shared",
            "PromotionGoods": ".shared",
            "QqWalletTransferBill": ".fund_app",
            "QqWalletTransferRequest": "..api.fund_app.create_qq_wallet_transfer",
            "ReceiptAcceptance": ".shared",
            "ReceiptByOutBillNoRequest": "..api.fund_app.apply_receipt_by_out_bill_no",
            "ReceiptByTransferBillNoRequest": "..api.fund_app.apply_receipt_by_transfer_bill_no",
            "ReceiptHashType": ".shared",
            "ReceiveStyle": "..api.fund_app.create_transfer",
            "ReceiveStyleType": "..api.fund_app.create_transfer",
            "RedPacket": ".fund_app",
            "RedPacketBatch": ".fund_app",
            "RedPacketBatchCloseReason": ".fund_app",
            "RedPacketBatchRequest": "..api.fund_app.create_red_packet_batch",
            "RedPacketBatchState": ".fund_app",
            "RedPacketFailReason": ".fund_app",
            "RedPacketFilter": ".fund_app",
            "RedPacketOrder": "..api.fund_app.create_red_packet_batch",
            "RedPacketScene": "..api.fund_app.create_red_packet_batch",
            "RedPacketState": ".fund_app",
            "RedPacketSummary": ".fund_app",
            "Refund": ".refund",
            "RefundAmount": "..api.refund.create_refund",
            "RefundCardBank": "..api.refund.apply_abnormal_refund",
            "RefundChannel": ".shared",
            "RefundDecision": "..api.merchant_service.update_refund_progress",
            "RefundFundsAccount": ".refund",
            "RefundFundsSource": "..api.refund.create_refund",
            "RefundGoods": "..api.refund.create_refund",
            "RefundProgress": "..api.merchant_service.update_refund_progress",
            "RefundPromotion": ".refund",
            "RefundRequest": "..api.refund.create_refund",
            "RefundSource": "..api.refund.create_refund",
            "RefundSourceAccount": ".refund",
            "RefundSourceShare": ".refund",
            "RefundStatus": ".refund",
            "RefundedAmount": ".refund",
            "RefundedGoods": ".refund",
            "ReverseOrderRequest": "..api.pay.reverse_order",
            "ReversedOrder": "..api.pay.reverse_order",
            "ScannedPosScene": "..api.pay.create_partner_scanned_pos_order",
            "SchoolPayAmount": "..api.eduschoolpay.create_order",
            "SchoolPayBankCard": "..api.eduschoolpay.presign_contract",
            "SchoolPayContract": ".eduschoolpay",
            "SchoolPayContractPage": "..api.eduschoolpay.list_user_contracts",
            "SchoolPayDebitRequest": "..api.eduschoolpay.create_order",
            "SchoolPayDebt": "..api.eduschoolpay.get_debt_state",
            "SchoolPayDebtState": "..api.eduschoolpay.get_debt_state",
            "SchoolPayDevice": "..api.eduschoolpay.create_order",
            "SchoolPayIdentity": "..api.eduschoolpay.presign_contract",
            "SchoolPayOrder": ".eduschoolpay",
            "SchoolPayOrderDevice": ".eduschoolpay",
            "SchoolPayPaidAmount": ".eduschoolpay",
            "SchoolPayPayer": ".eduschoolpay",
            "SchoolPayPresignRequest": "..api.eduschoolpay.presign_contract",
            "SchoolPayPresigned": "..api.eduschoolpay.presign_contract",
            "SchoolPayScene": "..api.eduschoolpay.create_order",
            "SentMessage": "..api.merchant_service.list_negotiation_history",
            "SentMessageAction": "..api.merchant_service.list_negotiation_history",
            "SentMessageBlock": "..api.merchant_service.list_negotiation_history",
            "SentMessageButton": "..api.merchant_service.list_negotiation_history",
            "SentMessageButtonGroup": "..api.merchant_service.list_negotiation_history",
            "SentMessageExpiry": "..api.merchant_service.list_negotiation_history",
            "SentMessageFaq": "..api.merchant_service.list_negotiation_history",
            "SentMessageFaqList": "..api.merchant_service.list_negotiation_history",
            "SentMessageImage": "..api.merchant_service.list_negotiation_history",
            "SentMessageLink": "..api.merchant_service.list_negotiation_history",
            "SentMessageMiniProgram": "..api.merchant_service.list_negotiation_history",
            "SentMessageReply": "..api.merchant_service.list_negotiation_history",
            "SentMessageText": "..api.merchant_service.list_negotiation_history",
            "SettleInfo": ".shared",
            "SharingFailReason": ".profitsharing",
            "SharingLimit": "..api.profitsharing.get_merchant_config",
            "SharingOrder": ".profitsharing",
            "SharingReceiver": "..api.profitsharing.create_order",
            "SharingReceiverAdded": "..api.profitsharing.add_receiver",
            "SharingReceiverDeleted": "..api.profitsharing.delete_receiver",
            "SharingReceiverType": ".profitsharing",
            "SharingRelationType": "..api.profitsharing.add_receiver",
            "SharingRequest": "..api.profitsharing.create_order",
            "SharingResult": ".profitsharing",
            "SharingResultState": ".profitsharing",
            "SharingReturn": ".profitsharing",
            "SharingReturnFailReason": ".profitsharing",
            "SharingReturnRequest": "..api.profitsharing.create_return_order",
            "SharingReturnState": ".profitsharing",
            "SharingState": ".profitsharing",
            "Store": ".pay",
            "StoreReference": ".pay",
            "SubMerchantApplication": ".fund_app",
            "SubMerchantApplicationState": ".fund_app",
            "SubMerchantAuthorization": "..api.fund_app.get_sub_merchant_authorization",
            "SubMerchantAuthorizationRequest": "..api.fund_app.apply_sub_merchant_authorization",
            "SubMerchantAuthorizationState": "..api.fund_app.get_sub_merchant_authorization",
            "SubMerchantFundFlowAccountType": "..api.bill.request_sub_merchant_fund_flow_bill",
            "SubsidisedSettleInfo": ".shared",
            "SubsidyInstallmentNum": ".shared",
            "SubsidyPercent": ".shared",
            "SubsidyPeriodType": ".shared",
            "TarType": ".shared",
            "TradeBillType": "..api.bill.request_trade_bill",
            "TradeScenario": ".combine_transactions",
            "TransactionComplaint": ".merchant_service",
            "TransactionComplaintPage": "..api.merchant_service.list_transaction_complaints",
            "TransactionNegotiationEntry": "..api.merchant_service.list_transaction_negotiation_history",
            "TransactionNegotiationHistory": "..api.merchant_service.list_transaction_negotiation_history",
            "TransactionNegotiationOperateType": "..api.merchant_service.list_transaction_negotiation_history",
            "TransferBatch": ".transfer",
            "TransferBatchCloseReason": ".transfer",
            "TransferBatchDetail": ".transfer",
            "TransferBatchPage": "..api.transfer.get_batch_by_out_batch_no",
            "TransferBatchPayout": "..api.transfer.create_batch",
            "TransferBatchReceipt": ".transfer",
            "TransferBatchReceiptRequest": "..api.transfer.apply_batch_receipt",
            "TransferBatchRequest": "..api.transfer.create_batch",
            "TransferBatchStatus": ".transfer",
            "TransferBatchWithDetails": "..api.transfer.get_batch_by_batch_id",
            "TransferBill": ".fund_app",
            "TransferBillFailReason": ".fund_app",
            "TransferBillRequest": "..api.fund_app.create_transfer",
            "TransferBillState": ".fund_app",
            "TransferDetail": ".transfer",
            "TransferDetailFilter": ".transfer",
            "TransferDetailStatus": ".transfer",
            "TransferFailReason": ".transfer",
            "TransferReceipt": ".fund_app",
            "TransferReceiptApplication": ".fund_app",
            "TransferReceiptState": ".fund_app",
            "TransferSceneReport": ".fund_app",
            "TransferWithAuthorizationRequest": "..api.fund_app.create_transfer_with_authorization",
            "UnfreezeRequest": "..api.profitsharing.unfreeze_order",
            "UnlockedCharityBudget": "..api.fund_app.unlock_charity_budget",
            "UnsplitAmount": "..api.profitsharing.get_unsplit_amount",
            "UserAuthorization": ".fund_app",
            "UserAuthorizationCloseReason": ".fund_app",
            "UserAuthorizationClosing": ".fund_app",
            "UserAuthorizationDevice": "..api.fund_app.apply_user_authorization",
            "UserAuthorizationOffer": ".fund_app",
            "UserAuthorizationRequest": "..api.fund_app.apply_user_authorization",
            "UserAuthorizationState": ".fund_app",
        },
    )
