# Generated from spec/ by `make generate`. Do not edit.
"""The events of `med_ins`.

MedicalInsuranceSuccess: A medical order was paid
"""

from __future__ import annotations

from typing import ClassVar, Literal

from ..models.med_ins import MedInsOrder
from ..runtime.event import Event
from ..runtime.model import Model


class MedicalInsuranceSuccess(Event, frozen=True, kw_only=True):
    """A medical order was paid (医保混合收款成功通知).

    Both parts are paid, or the one there is. Check number and amounts against the order before anything is handed out.

    https://pay.weixin.qq.com/doc/v3/merchant/4016781554
    https://pay.weixin.qq.com/doc/v3/partner/4012165722
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MedInsOrder,)

    event_type: Literal["MEDICAL_INSURANCE.SUCCESS"]
    resource: MedInsOrder
