# Generated from spec/ by `make generate`. Do not edit.
"""The events of `eduschoolpay`.

EduSchoolPayUserDebtStateUpdate: What a user owes for school fees changed
TransactionIndustryFailed: A debit of school fees failed
TransactionIndustrySuccess: A debit of school fees succeeded
TransactionPayBack: A user paid back what WeChat Pay had advanced
"""

from __future__ import annotations

from typing import ClassVar, Literal

from ..models.eduschoolpay import SchoolPayDebt, SchoolPayOrder
from ..models.shared.parking_order import ParkingOrder
from ..runtime.event import Event
from ..runtime.model import Model


class EduSchoolPayUserDebtStateUpdate(Event, frozen=True, kw_only=True):
    """What a user owes for school fees changed (用户欠款状态商户通知).

    Tells whether the user may be debited: who owes too much cannot be, until the debt is paid.

    https://pay.weixin.qq.com/doc/v3/partner/4012161155
    """

    variants: ClassVar[tuple[type[Model], ...]] = (SchoolPayDebt,)

    event_type: Literal["EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"]
    resource: SchoolPayDebt


class TransactionIndustryFailed(Event, frozen=True, kw_only=True):
    """A debit of school fees failed (校园轻松付扣费失败通知).

    The user was not debited so far. They may still pay what they owe, which an event of its own tells.

    https://pay.weixin.qq.com/doc/v3/partner/4012161063
    """

    variants: ClassVar[tuple[type[Model], ...]] = (SchoolPayOrder,)

    event_type: Literal["TRANSACTION.INDUSTRY_FAILED"]
    resource: SchoolPayOrder


class TransactionIndustrySuccess(Event, frozen=True, kw_only=True):
    """A debit of school fees succeeded (校园轻松付扣费支付成功通知).

    Check number and amount against the order before it is fulfilled.

    https://pay.weixin.qq.com/doc/v3/partner/4012161063
    """

    variants: ClassVar[tuple[type[Model], ...]] = (SchoolPayOrder,)

    event_type: Literal["TRANSACTION.INDUSTRY_SUCCESS"]
    resource: SchoolPayOrder


class TransactionPayBack(Event, frozen=True, kw_only=True):
    """A user paid back what WeChat Pay had advanced (用户对垫资单还款通知).

    Comes for school fees and for parking fees.

    https://pay.weixin.qq.com/doc/v3/partner/4012160841
    https://pay.weixin.qq.com/doc/v3/merchant/4012284311
    https://pay.weixin.qq.com/doc/v3/partner/4012086059
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        ParkingOrder,
        SchoolPayOrder,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"trade_scene", "parking_info", "create_time", "user_repaid"}),
        frozenset({"device_info", "mchid", "trade_state_desc"}),
    )

    event_type: Literal["TRANSACTION.PAY_BACK"]
    resource: ParkingOrder | SchoolPayOrder
