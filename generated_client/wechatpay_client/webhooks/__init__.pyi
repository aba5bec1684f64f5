# Generated from spec/ by `make generate`. Do not edit.
from ..runtime.errors import UnreadableEvent as UnreadableEvent
from ..runtime.event import UnknownEvent as UnknownEvent
from ..runtime.event_descriptions import EVENTS as EVENTS
from ..runtime.event_descriptions import EventDescription as EventDescription
from ..runtime.event_descriptions import UnknownEventType as UnknownEventType
from .abnormal_fund_processing import AbnormalFundProcessingTransferSuccess as AbnormalFundProcessingTransferSuccess
from .businesscircle import MallAuthActivateCard as MallAuthActivateCard
from .businesscircle import MallRefundSuccess as MallRefundSuccess
from .businesscircle import MallTransactionSuccess as MallTransactionSuccess
from .ecommerce import EcommerceEntrustSign as EcommerceEntrustSign
from .ecommerce import EcommerceEntrustTerminate as EcommerceEntrustTerminate
from .ecommerce import MchwithdrawChange as MchwithdrawChange
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
from .merchant_service import ComplaintCreate as ComplaintCreate
from .merchant_service import ComplaintStateChange as ComplaintStateChange
from .parsing import Event as Event
from .parsing import parse as parse
from .parsing import parse_notification as parse_notification
from .pay import TransactionSuccess as TransactionSuccess
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
from .transfer import MchtransferBatchClosed as MchtransferBatchClosed
from .transfer import MchtransferBatchFinished as MchtransferBatchFinished
from .vehicle import TransactionFail as TransactionFail

__all__ = [
    "AbnormalFundProcessingTransferSuccess",
    "BudgetClosed",
    "BudgetFinished",
    "BudgetLocked",
    "ComplaintCreate",
    "ComplaintStateChange",
    "EVENTS",
    "EcommerceEntrustSign",
    "EcommerceEntrustTerminate",
    "EduSchoolPayUserDebtStateUpdate",
    "Event",
    "EventDescription",
    "MallAuthActivateCard",
    "MallRefundSuccess",
    "MallTransactionSuccess",
    "MchtransferAuthorizationClosed",
    "MchtransferAuthorizationConfirmed",
    "MchtransferBatchClosed",
    "MchtransferBatchFinished",
    "MchtransferBillFinished",
    "MchtransferQqwalletbillFinished",
    "MchwithdrawChange",
    "ProfitsharingReturn",
    "ProfitsharingSuccess",
    "RechargeClosed",
    "RechargeFundReturned",
    "RechargeSuccess",
    "RefundAbnormal",
    "RefundClosed",
    "RefundSuccess",
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
    "parse",
    "parse_notification",
]
