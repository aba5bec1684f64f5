# Generated from spec/ by `make generate`. Do not edit.
"""The events of `vehicle`.

TransactionFail: A debit under an agreement failed
"""

from __future__ import annotations

from typing import ClassVar, Literal

from ..models.shared import EducationOrder, Order, ParkingOrder, PartnerOrder
from ..runtime.event import Event
from ..runtime.model import Model


class TransactionFail(Event, frozen=True, kw_only=True):
    """A debit under an agreement failed (停车服务扣费失败通知).

    Comes for parking fees, for fees for education (教育续费通), and for other debits under an agreement the user signed
    (委托代扣).

    https://pay.weixin.qq.com/doc/v3/merchant/4012284311
    https://pay.weixin.qq.com/doc/v3/partner/4012086059
    https://pay.weixin.qq.com/doc/v3/partner/4012159706
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        ParkingOrder,
        EducationOrder,
        PartnerOrder,
        Order,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"trade_scene", "parking_info", "create_time", "user_repaid"}),
        frozenset({"device_information", "trade_state_description"}),
        frozenset({"sp_appid", "sp_mchid", "sub_mchid"}),
        frozenset({"mchid", "appid", "out_trade_no"}),
    )

    event_type: Literal["TRANSACTION.FAIL"]
    resource: ParkingOrder | EducationOrder | PartnerOrder | Order
