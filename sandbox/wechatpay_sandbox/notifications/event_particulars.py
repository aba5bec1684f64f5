"""The fields of events that share a schema with other events, where the example is of another event.

REFUND.SUCCESS and REFUND.ABNORMAL have one schema, for example, whose example is a refund that succeeded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

# why Any: JSON; None removes a field of the example
_Changes = Mapping[str, Any]

_PAID: Final[_Changes] = {
    "trade_state": "SUCCESS",
    "trade_state_description": "支付成功",
    "success_time": "2026-01-02T15:04:09+08:00",
}
_REPAID: Final[_Changes] = {"trade_state": "PAY_BACK"}
_REFUND: Final = ("IndividualEndedRefund", "PartnerEndedRefund", "EndedRefund")

PARTICULARS: Final[Mapping[str, Mapping[str, _Changes]]] = {
    "BUDGET.CLOSED": {
        "CharityBudgetChange": {
            "state": "CLOSED", "locked_time": None, "closed_time": "2026-01-06T10:00:00+08:00"
        },
    },
    "BUDGET.FINISHED": {
        "CharityBudgetChange": {"state": "FINISHED", "finished_time": "2026-01-20T10:00:00+08:00"},
    },
    "COMPLAINT.STATE_CHANGE": {"ComplaintChange": {"action_type": "USER_RESPONSE"}},
    "MCHTRANSFER.AUTHORIZATION.CONFIRMED": {"UserAuthorizationChange": {"state": "TAKING_EFFECT", "close_info": None}},
    "RECHARGE.CLOSED": {
        "EndedRecharge": {
            "recharge_state": "CLOSED",
            "recharge_state_desc": "充值关闭",
            "bank_transfer_info": None,
            "success_time": None,
            "close_time": "2026-01-05T10:12:30+08:00",
        },
    },
    "REFUND.ABNORMAL": {name: {"refund_status": "ABNORMAL", "success_time": None} for name in _REFUND},
    "REFUND.CLOSED": {name: {"refund_status": "CLOSED", "success_time": None} for name in _REFUND},
    "TRANSACTION.FAIL": {
        "ParkingOrder": {
            "trade_state": "PAY_FAIL",
            "trade_state_description": "余额不足",
            "success_time": None,
            "user_repaid": None,
            "promotion_detail": None,
        },
    },
    "TRANSACTION.INDUSTRY_FAILED": {
        "SchoolPayOrder": {
            "trade_state": "PAY_FAIL",
            "trade_state_desc": "余额不足",
            "success_time": None,
            "promotion_detail": None,
        },
    },
    "TRANSACTION.PAY_BACK": {
        "ParkingOrder": {**_REPAID, "trade_state_description": "用户已还款", "user_repaid": "Y"},
        "SchoolPayOrder": {**_REPAID, "trade_state_desc": "用户已还款"},
    },
    "TRANSACTION.SUCCESS": {"EducationOrder": _PAID},
}  # fmt: skip
"""The fields of an event, by event type and variant. Other events are like the example."""

ORIGINAL_TYPES: Final[Mapping[str, str]] = {"SharingChange": "profitsharing"}
"""The original_type of a variant, if it is not the first one in the spec of the event."""
