# Generated from spec/ by `make generate`. Do not edit.
"""The events of `hire_power_bank`.

HirePowerBankReceiveInsurance: The state of a user's insurance for power banks changed
"""

from __future__ import annotations

from typing import ClassVar, Literal

from ..models.hire_power_bank import PowerBankInsurance
from ..runtime.event import Event
from ..runtime.model import Model


class HirePowerBankReceiveInsurance(Event, frozen=True, kw_only=True):
    """The state of a user's insurance for power banks changed (保险订单状态变化通知).

    Tells that the user has the insurance now, and from when to when it holds.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
    """

    variants: ClassVar[tuple[type[Model], ...]] = (PowerBankInsurance,)

    event_type: Literal["HIRE_POWER_BANK.RECEIVE_INSURANCE"]
    resource: PowerBankInsurance
