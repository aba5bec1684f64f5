# Generated from spec/ by `make generate`. Do not edit.
from ..runtime.errors import InvalidAnswer as InvalidAnswer
from ..runtime.errors import UnreadableEvent as UnreadableEvent
from ..runtime.event import UnknownEvent as UnknownEvent
from ..runtime.event_descriptions import EVENTS as EVENTS
from ..runtime.event_descriptions import EventDescription as EventDescription
from ..runtime.event_descriptions import UnknownEventType as UnknownEventType
from ..runtime.event_key import EventKey as EventKey
from ..runtime.question import Question as Question
from .abnormal_fund_processing import AbnormalFundProcessingTransferSuccess as AbnormalFundProcessingTransferSuccess
from .applyment4sub import ApplymentStateApproved as ApplymentStateApproved
from .businesscircle import MallAuthActivateCard as MallAuthActivateCard
from .businesscircle import MallRefundSuccess as MallRefundSuccess
from .businesscircle import MallTransactionSuccess as MallTransactionSuccess
from .discount_card import DiscountCardAgreementEnded as DiscountCardAgreementEnded
from .discount_card import DiscountCardGetCard as DiscountCardGetCard
from .discount_card import DiscountCardSettlement as DiscountCardSettlement
from .discount_card import DiscountCardUserAccepted as DiscountCardUserAccepted
from .discount_card import DiscountCardUserPaid as DiscountCardUserPaid
from .ecommerce import EcommerceEntrustSign as EcommerceEntrustSign
from .ecommerce import EcommerceEntrustTerminate as EcommerceEntrustTerminate
from .ecommerce import MchwithdrawChange as MchwithdrawChange
from .edu_papay import EntrustRelease as EntrustRelease
from .edu_papay import EntrustSigning as EntrustSigning
from .eduschoolpay import EduSchoolPayUserDebtStateUpdate as EduSchoolPayUserDebtStateUpdate
from .eduschoolpay import TransactionIndustryFailed as TransactionIndustryFailed
from .eduschoolpay import TransactionIndustrySuccess as TransactionIndustrySuccess
from .eduschoolpay import TransactionPayBack as TransactionPayBack
from .fund_app import BudgetClosed as BudgetClosed
from .fund_app import BudgetFinished as BudgetFinished
from .fund_app import BudgetLocked as BudgetLocked
from .fund_app import MchtransferAuthorizationClosed as MchtransferAuthorizationClosed
from .fund_app import MchtransferAuthorizationConfirmed as MchtransferAuthorizationConfirmed
from .fund_app import MchtransferBillFinished as MchtransferBillFinished
from .fund_app import MchtransferQqwalletbillFinished as MchtransferQqwalletbillFinished
from .hire_power_bank import HirePowerBankReceiveInsurance as HirePowerBankReceiveInsurance
from .marketing import CouponSend as CouponSend
from .marketing import CouponUse as CouponUse
from .marketing import DeliveryPlanChange as DeliveryPlanChange
from .marketing import MembercardAcceptCard as MembercardAcceptCard
from .marketing import MembercardActivateCard as MembercardActivateCard
from .marketing import MembercardUsercardManage as MembercardUsercardManage
from .marketing import ProductCouponSpImageGeneration as ProductCouponSpImageGeneration
from .marketing import ProductCouponSpSend as ProductCouponSpSend
from .mch_manage import ManagerecordChange as ManagerecordChange
from .mch_manage import MerchantNotifyNotify as MerchantNotifyNotify
from .med_ins import MedicalInsuranceSuccess as MedicalInsuranceSuccess
from .merchant_risk_manage import RisktradeIdentification as RisktradeIdentification
from .merchant_risk_manage import ViolationAppeal as ViolationAppeal
from .merchant_risk_manage import ViolationIntercept as ViolationIntercept
from .merchant_risk_manage import ViolationPunish as ViolationPunish
from .merchant_service import ComplaintCreate as ComplaintCreate
from .merchant_service import ComplaintStateChange as ComplaintStateChange
from .new_tax_control_fapiao import FapiaoCardDiscarded as FapiaoCardDiscarded
from .new_tax_control_fapiao import FapiaoCardInserted as FapiaoCardInserted
from .new_tax_control_fapiao import FapiaoIssued as FapiaoIssued
from .new_tax_control_fapiao import FapiaoReversed as FapiaoReversed
from .new_tax_control_fapiao import FapiaoUserApplied as FapiaoUserApplied
from .offlineface import FacepayUserStateChange as FacepayUserStateChange
from .papay import EntrustSign as EntrustSign
from .papay import EntrustTerminate as EntrustTerminate
from .papay import EntrustTerminateInquiry as EntrustTerminateInquiry
from .papay import EntrustTerminateRetention as EntrustTerminateRetention
from .papay import InsuranceEntrustRenew as InsuranceEntrustRenew
from .papay import InsuranceEntrustSign as InsuranceEntrustSign
from .papay import InsuranceEntrustTerminate as InsuranceEntrustTerminate
from .papay import PapaySign as PapaySign
from .papay import PapayTerminate as PapayTerminate
from .parking import ParkingFeeQueryTransInfo as ParkingFeeQueryTransInfo
from .parsing import Event as Event
from .parsing import parse as parse
from .parsing import parse_notification as parse_notification
from .pay import TransactionSuccess as TransactionSuccess
from .payscore import PayscoreBindServiceAccount as PayscoreBindServiceAccount
from .payscore import PayscoreMchPrepay as PayscoreMchPrepay
from .payscore import PayscoreUserAccepted as PayscoreUserAccepted
from .payscore import PayscoreUserCancelSignPlan as PayscoreUserCancelSignPlan
from .payscore import PayscoreUserCloseService as PayscoreUserCloseService
from .payscore import PayscoreUserConfirm as PayscoreUserConfirm
from .payscore import PayscoreUserOpenService as PayscoreUserOpenService
from .payscore import PayscoreUserPaid as PayscoreUserPaid
from .payscore import PayscoreUserSignPlan as PayscoreUserSignPlan
from .platsolution import RechargeClosed as RechargeClosed
from .platsolution import RechargeFundReturned as RechargeFundReturned
from .platsolution import RechargeSuccess as RechargeSuccess
from .platsolution import SettlementSuccess as SettlementSuccess
from .profitsharing import ProfitsharingReturn as ProfitsharingReturn
from .profitsharing import ProfitsharingSuccess as ProfitsharingSuccess
from .refund import RefundAbnormal as RefundAbnormal
from .refund import RefundClosed as RefundClosed
from .refund import RefundSuccess as RefundSuccess
from .security import SecurityEchoSuccess as SecurityEchoSuccess
from .transaction_block import BlockrecordChange as BlockrecordChange
from .transaction_block import BlocksubmissionChange as BlocksubmissionChange
from .transfer import MchtransferBatchClosed as MchtransferBatchClosed
from .transfer import MchtransferBatchFinished as MchtransferBatchFinished
from .vehicle import TransactionFail as TransactionFail
from .vehicle import VehicleEntranceStateChange as VehicleEntranceStateChange
from .vehicle import VehicleUserStateChange as VehicleUserStateChange

__all__ = [
    "AbnormalFundProcessingTransferSuccess",
    "ApplymentStateApproved",
    "BlockrecordChange",
    "BlocksubmissionChange",
    "BudgetClosed",
    "BudgetFinished",
    "BudgetLocked",
    "ComplaintCreate",
    "ComplaintStateChange",
    "CouponSend",
    "CouponUse",
    "DeliveryPlanChange",
    "DiscountCardAgreementEnded",
    "DiscountCardGetCard",
    "DiscountCardSettlement",
    "DiscountCardUserAccepted",
    "DiscountCardUserPaid",
    "EVENTS",
    "EcommerceEntrustSign",
    "EcommerceEntrustTerminate",
    "EduSchoolPayUserDebtStateUpdate",
    "EntrustRelease",
    "EntrustSign",
    "EntrustSigning",
    "EntrustTerminate",
    "EntrustTerminateInquiry",
    "EntrustTerminateRetention",
    "Event",
    "EventDescription",
    "EventKey",
    "FacepayUserStateChange",
    "FapiaoCardDiscarded",
    "FapiaoCardInserted",
    "FapiaoIssued",
    "FapiaoReversed",
    "FapiaoUserApplied",
    "HirePowerBankReceiveInsurance",
    "InsuranceEntrustRenew",
    "InsuranceEntrustSign",
    "InsuranceEntrustTerminate",
    "InvalidAnswer",
    "MallAuthActivateCard",
    "MallRefundSuccess",
    "MallTransactionSuccess",
    "ManagerecordChange",
    "MchtransferAuthorizationClosed",
    "MchtransferAuthorizationConfirmed",
    "MchtransferBatchClosed",
    "MchtransferBatchFinished",
    "MchtransferBillFinished",
    "MchtransferQqwalletbillFinished",
    "MchwithdrawChange",
    "MedicalInsuranceSuccess",
    "MembercardAcceptCard",
    "MembercardActivateCard",
    "MembercardUsercardManage",
    "MerchantNotifyNotify",
    "PapaySign",
    "PapayTerminate",
    "ParkingFeeQueryTransInfo",
    "PayscoreBindServiceAccount",
    "PayscoreMchPrepay",
    "PayscoreUserAccepted",
    "PayscoreUserCancelSignPlan",
    "PayscoreUserCloseService",
    "PayscoreUserConfirm",
    "PayscoreUserOpenService",
    "PayscoreUserPaid",
    "PayscoreUserSignPlan",
    "ProductCouponSpImageGeneration",
    "ProductCouponSpSend",
    "ProfitsharingReturn",
    "ProfitsharingSuccess",
    "Question",
    "RechargeClosed",
    "RechargeFundReturned",
    "RechargeSuccess",
    "RefundAbnormal",
    "RefundClosed",
    "RefundSuccess",
    "RisktradeIdentification",
    "SecurityEchoSuccess",
    "SettlementSuccess",
    "TransactionFail",
    "TransactionIndustryFailed",
    "TransactionIndustrySuccess",
    "TransactionPayBack",
    "TransactionSuccess",
    "UnknownEvent",
    "UnknownEventType",
    "UnreadableEvent",
    "VehicleEntranceStateChange",
    "VehicleUserStateChange",
    "ViolationAppeal",
    "ViolationIntercept",
    "ViolationPunish",
    "parse",
    "parse_notification",
]
