# Generated from spec/ by `make generate`. Do not edit.
"""From a received request to the event that it is, and the type of every event there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from ..runtime.event_reading import read_notification, receive

if TYPE_CHECKING:
    from wechatpay_auth.notification import Notification, NotificationParser
    from wechatpay_auth.oaep import FieldDecrypter
    from wechatpay_auth.received_headers import ReceivedHeaders

    from ..runtime.event import UnknownEvent
    from .abnormal_fund_processing import AbnormalFundProcessingTransferSuccess
    from .applyment4sub import ApplymentStateApproved
    from .businesscircle import MallAuthActivateCard, MallRefundSuccess, MallTransactionSuccess
    from .discount_card import (
        DiscountCardAgreementEnded,
        DiscountCardGetCard,
        DiscountCardSettlement,
        DiscountCardUserAccepted,
        DiscountCardUserPaid,
    )
    from .ecommerce import EcommerceEntrustSign, EcommerceEntrustTerminate, MchwithdrawChange
    from .edu_papay import EntrustRelease, EntrustSigning
    from .eduschoolpay import (
        EduSchoolPayUserDebtStateUpdate,
        TransactionIndustryFailed,
        TransactionIndustrySuccess,
        TransactionPayBack,
    )
    from .fund_app import (
        BudgetClosed,
        BudgetFinished,
        BudgetLocked,
        MchtransferAuthorizationClosed,
        MchtransferAuthorizationConfirmed,
        MchtransferBillFinished,
        MchtransferQqwalletbillFinished,
    )
    from .hire_power_bank import HirePowerBankReceiveInsurance
    from .marketing import (
        CouponSend,
        CouponUse,
        DeliveryPlanChange,
        MembercardAcceptCard,
        MembercardActivateCard,
        MembercardUsercardManage,
        ProductCouponSpImageGeneration,
        ProductCouponSpSend,
    )
    from .mch_manage import ManagerecordChange, MerchantNotifyNotify
    from .med_ins import MedicalInsuranceSuccess
    from .merchant_risk_manage import RisktradeIdentification, ViolationAppeal, ViolationIntercept, ViolationPunish
    from .merchant_service import ComplaintCreate, ComplaintStateChange
    from .new_tax_control_fapiao import (
        FapiaoCardDiscarded,
        FapiaoCardInserted,
        FapiaoIssued,
        FapiaoReversed,
        FapiaoUserApplied,
    )
    from .offlineface import FacepayUserStateChange
    from .papay import (
        EntrustSign,
        EntrustTerminate,
        EntrustTerminateInquiry,
        EntrustTerminateRetention,
        InsuranceEntrustRenew,
        InsuranceEntrustSign,
        InsuranceEntrustTerminate,
        PapaySign,
        PapayTerminate,
    )
    from .parking import ParkingFeeQueryTransInfo
    from .pay import TransactionSuccess
    from .payscore import (
        PayscoreBindServiceAccount,
        PayscoreMchPrepay,
        PayscoreUserAccepted,
        PayscoreUserCancelSignPlan,
        PayscoreUserCloseService,
        PayscoreUserConfirm,
        PayscoreUserOpenService,
        PayscoreUserPaid,
        PayscoreUserSignPlan,
    )
    from .platsolution import RechargeClosed, RechargeFundReturned, RechargeSuccess, SettlementSuccess
    from .profitsharing import ProfitsharingReturn, ProfitsharingSuccess
    from .refund import RefundAbnormal, RefundClosed, RefundSuccess
    from .security import SecurityEchoSuccess
    from .transaction_block import BlockrecordChange, BlocksubmissionChange
    from .transfer import MchtransferBatchClosed, MchtransferBatchFinished
    from .vehicle import TransactionFail, VehicleEntranceStateChange, VehicleUserStateChange

    Event: TypeAlias = (
        AbnormalFundProcessingTransferSuccess
        | ApplymentStateApproved
        | BlockrecordChange
        | BlocksubmissionChange
        | BudgetClosed
        | BudgetFinished
        | BudgetLocked
        | ComplaintCreate
        | ComplaintStateChange
        | CouponSend
        | CouponUse
        | DeliveryPlanChange
        | DiscountCardAgreementEnded
        | DiscountCardGetCard
        | DiscountCardSettlement
        | DiscountCardUserAccepted
        | DiscountCardUserPaid
        | EcommerceEntrustSign
        | EcommerceEntrustTerminate
        | EduSchoolPayUserDebtStateUpdate
        | EntrustRelease
        | EntrustSign
        | EntrustSigning
        | EntrustTerminate
        | EntrustTerminateInquiry
        | EntrustTerminateRetention
        | FacepayUserStateChange
        | FapiaoCardDiscarded
        | FapiaoCardInserted
        | FapiaoIssued
        | FapiaoReversed
        | FapiaoUserApplied
        | HirePowerBankReceiveInsurance
        | InsuranceEntrustRenew
        | InsuranceEntrustSign
        | InsuranceEntrustTerminate
        | MallAuthActivateCard
        | MallRefundSuccess
        | MallTransactionSuccess
        | ManagerecordChange
        | MchtransferAuthorizationClosed
        | MchtransferAuthorizationConfirmed
        | MchtransferBatchClosed
        | MchtransferBatchFinished
        | MchtransferBillFinished
        | MchtransferQqwalletbillFinished
        | MchwithdrawChange
        | MedicalInsuranceSuccess
        | MembercardAcceptCard
        | MembercardActivateCard
        | MembercardUsercardManage
        | MerchantNotifyNotify
        | PapaySign
        | PapayTerminate
        | ParkingFeeQueryTransInfo
        | PayscoreBindServiceAccount
        | PayscoreMchPrepay
        | PayscoreUserAccepted
        | PayscoreUserCancelSignPlan
        | PayscoreUserCloseService
        | PayscoreUserConfirm
        | PayscoreUserOpenService
        | PayscoreUserPaid
        | PayscoreUserSignPlan
        | ProductCouponSpImageGeneration
        | ProductCouponSpSend
        | ProfitsharingReturn
        | ProfitsharingSuccess
        | RechargeClosed
        | RechargeFundReturned
        | RechargeSuccess
        | RefundAbnormal
        | RefundClosed
        | RefundSuccess
        | RisktradeIdentification
        | SecurityEchoSuccess
        | SettlementSuccess
        | TransactionFail
        | TransactionIndustryFailed
        | TransactionIndustrySuccess
        | TransactionPayBack
        | TransactionSuccess
        | VehicleEntranceStateChange
        | VehicleUserStateChange
        | ViolationAppeal
        | ViolationIntercept
        | ViolationPunish
        | UnknownEvent
    )
    """Any event: one that the spec knows, or an UnknownEvent."""
else:
    from ..runtime.event import Event  # what all of them have in common, so that none of them need load


def parse(parser: NotificationParser, headers: ReceivedHeaders, body: bytes | bytearray | memoryview) -> Event:
    """Verify the signature of a received request, decrypt it, and return the event that it is.

    Args:
        parser: Holds the platform's keys and yours: `client.notification_parser()`, `NotificationParser.from_config()`.
        headers: Those of the request, in any form: a mapping, pairs of text or bytes, a WSGI environ, an ASGI scope.
        body: What arrived, to the byte.

    Returns:
        The event. A type that the spec does not know is an UnknownEvent with the decrypted data: nothing that the
        platform signed is lost because the spec is older than it.

    Raises:
        VerificationError: not signed by the platform, too old, or accepted before; the subclass says which.
        MalformedNotification: signed, but not a notification.
        DecryptionError: no APIv3 key of the parser opens it.
        RawRequestNeeded: these are not the raw headers and body.
        UnreadableEvent: of a type that the spec knows, but it fits none of its forms: answer 500.

    https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """
    return cast("Event", receive(parser, headers, body))


def parse_notification(notification: Notification, decrypter: FieldDecrypter | None = None) -> Event:
    """The event of a notification that was verified and decrypted before, such as a framework's handler gets.

    `decrypter` is the merchant's credentials, for the few events with fields that are encrypted once more, with the
    merchant's certificate. Without it they stay as they are, and `undecrypted` says so. A type that the
    spec does not know is an UnknownEvent. Raises UnreadableEvent for one that it knows and that fits none of its forms;
    let it pass, and the framework answers 500.
    """
    return cast("Event", read_notification(notification, decrypter))
