# Generated from spec/ by `make generate`. Do not edit.
"""The events of `merchant_service`.

ComplaintCreate: A user complained
ComplaintStateChange: Something was done about a complaint
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from ..runtime.event import Event
from ..runtime.model import Model

ComplaintActionType: TypeAlias = Literal[
    "CREATE_COMPLAINT",
    "CONTINUE_COMPLAINT",
    "USER_RESPONSE",
    "RESPONSE_BY_PLATFORM",
    "SELLER_REFUND",
    "MERCHANT_RESPONSE",
    "MERCHANT_CONFIRM_COMPLETE",
    "USER_APPLY_PLATFORM_SERVICE",
    "USER_CANCEL_PLATFORM_SERVICE",
    "PLATFORM_SERVICE_FINISHED",
    "MERCHANT_APPROVE_REFUND",
    "MERCHANT_REJECT_REFUND",
    "REFUND_SUCCESS",
]
"""What was done (动作类型). By the user:

- `CREATE_COMPLAINT`: complained
- `CONTINUE_COMPLAINT`: complained again
- `USER_RESPONSE`: wrote
- `USER_APPLY_PLATFORM_SERVICE`: called WeChat Pay in
- `USER_CANCEL_PLATFORM_SERVICE`: no longer needs it.

By the merchant:

- `SELLER_REFUND`: refunded everything
- `MERCHANT_RESPONSE`: answered
- `MERCHANT_CONFIRM_COMPLETE`: declared it dealt with
- `MERCHANT_APPROVE_REFUND`: agreed to a refund
- `MERCHANT_REJECT_REFUND`: refused one.

By WeChat Pay:

- `RESPONSE_BY_PLATFORM`: wrote
- `PLATFORM_SERVICE_FINISHED`: ended its mediation
- `REFUND_SUCCESS`: the refund reached the user.
"""


class ComplaintChange(Model, kw_only=True):
    """A complaint and what was done about it; the rest tells a query (投诉通知)"""

    complaint_id: str
    """Number of a user's complaint (投诉单号)"""
    action_type: ComplaintActionType | str
    """What was done (动作类型). By the user:

    - `CREATE_COMPLAINT`: complained
    - `CONTINUE_COMPLAINT`: complained again
    - `USER_RESPONSE`: wrote
    - `USER_APPLY_PLATFORM_SERVICE`: called WeChat Pay in
    - `USER_CANCEL_PLATFORM_SERVICE`: no longer needs it.

    By the merchant:

    - `SELLER_REFUND`: refunded everything
    - `MERCHANT_RESPONSE`: answered
    - `MERCHANT_CONFIRM_COMPLETE`: declared it dealt with
    - `MERCHANT_APPROVE_REFUND`: agreed to a refund
    - `MERCHANT_REJECT_REFUND`: refused one.

    By WeChat Pay:

    - `RESPONSE_BY_PLATFORM`: wrote
    - `PLATFORM_SERVICE_FINISHED`: ended its mediation
    - `REFUND_SUCCESS`: the refund reached the user.
    """


class ComplaintCreate(Event, frozen=True, kw_only=True):
    """A user complained (产生新投诉通知).

    Tells the number of the complaint only; what it is about tells a query.

    https://pay.weixin.qq.com/doc/v3/merchant/4012289719
    https://pay.weixin.qq.com/doc/v3/partner/4012076174
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ComplaintChange,)

    event_type: Literal["COMPLAINT.CREATE"]
    resource: ComplaintChange


class ComplaintStateChange(Event, frozen=True, kw_only=True):
    """Something was done about a complaint (投诉状态变化通知).

    Tells the number of the complaint and what was done; the rest tells a query.

    https://pay.weixin.qq.com/doc/v3/merchant/4012289719
    https://pay.weixin.qq.com/doc/v3/partner/4012076174
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ComplaintChange,)

    event_type: Literal["COMPLAINT.STATE_CHANGE"]
    resource: ComplaintChange
