# Generated from spec/ by `make generate`. Do not edit.
"""Notifications as typed events: `webhooks.parse(parser, headers, body)` returns one of these classes.

To a type checker, `Event` is the union of them all, which `match` and `isinstance` narrow; at run time it is the class
that they have in common. An event that the spec does not know is an `UnknownEvent`; one that fits none of the forms
that the spec has for it raises `UnreadableEvent`. `EVENTS` says what the spec knows.
"""

from typing import TYPE_CHECKING

from ..runtime._lazy import lazy_names

if TYPE_CHECKING:
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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AbnormalFundProcessingTransferSuccess": ".abnormal_fund_processing",
            "BudgetClosed": ".fund_app",
            "BudgetFinished": ".fund_app",
            "BudgetLocked": ".fund_app",
            "ComplaintCreate": ".merchant_service",
            "ComplaintStateChange": ".merchant_service",
            "EVENTS": "..runtime.event_descriptions",
            "EcommerceEntrustSign": ".ecommerce",
            "EcommerceEntrustTerminate": ".ecommerce",
            "EduSchoolPayUserDebtStateUpdate": ".eduschoolpay",
            "Event": ".parsing",
            "EventDescription": "..runtime.event_descriptions",
            "MallAuthActivateCard": ".businesscircle",
            "MallRefundSuccess": ".businesscircle",
            "MallTransactionSuccess": ".businesscircle",
            "MchtransferAuthorizationClosed": ".fund_app",
            "MchtransferAuthorizationConfirmed": ".fund_app",
            "MchtransferBatchClosed": ".transfer",
            "MchtransferBatchFinished": ".transfer",
            "MchtransferBillFinished": ".fund_app",
            "MchtransferQqwalletbillFinished": ".fund_app",
            "MchwithdrawChange": ".ecommerce",
            "ProfitsharingReturn": ".profitsharing",
            "ProfitsharingSuccess": ".profitsharing",
            "RechargeClosed": ".platsolution",
            "RechargeFundReturned": ".platsolution",
            "RechargeSuccess": ".platsolution",
            "RefundAbnormal": ".refund",
            "RefundClosed": ".refund",
            "RefundSuccess": ".refund",
            "SecurityEchoSuccess": ".security",
            "SettlementSuccess": ".platsolution",
            "TransactionFail": ".vehicle",
            "TransactionIndustryFailed": ".eduschoolpay",
            "TransactionIndustrySuccess": ".eduschoolpay",
            "TransactionPayBack": ".eduschoolpay",
            "TransactionSuccess": ".pay",
            "UnknownEvent": "..runtime.event",
            "UnknownEventType": "..runtime.event_descriptions",
            "UnreadableEvent": "..runtime.errors",
            "parse": ".parsing",
            "parse_notification": ".parsing",
        },
    )
