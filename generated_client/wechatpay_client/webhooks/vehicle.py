# Generated from spec/ by `make generate`. Do not edit.
"""The events of `vehicle`.

TransactionFail: A debit under an agreement failed
VehicleEntranceStateChange: The fee of a stay can be debited no more, or again
VehicleUserStateChange: A user signed an agreement for road tolls, or it changed
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from ..models.shared.education_order import EducationOrder
from ..models.shared.order import Order
from ..models.shared.parking_order import ParkingOrder
from ..models.shared.partner_order import PartnerOrder
from ..models.shared.plate_color import PlateColor
from ..models.vehicle import EtcContract, ParkingEntryState
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class ParkingEntryChange(Model, kw_only=True):
    """A stay that can be debited no more, or again (停车入场状态变更)"""

    sp_mchid: str
    """The merchant or service provider that reported the stay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    parking_id: str
    """Number WeChat Pay gave the stay when the vehicle came; the debit names it (停车入场ID)"""
    out_parking_no: str
    """The merchant's own number of the stay (商户入场ID)"""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    plate_color: PlateColor | str
    """Colour of the registration plate (车牌颜色).

    - `BLUE`: small vehicles
    - `GREEN`: small vehicles of new energy
    - `YELLOW`: large vehicles
    - `BLACK`: vehicles of foreigners
    - `WHITE`: police and army
    - `LIMEGREEN`: large vehicles of new energy, yellow and green.
    """
    start_time: datetime
    """When the vehicle came (入场时间)"""
    parking_name: str
    """Name of the car park (停车场名称)"""
    free_duration: int
    """For how long parking is free (免费停车时长) Unit: second."""
    parking_state: ParkingEntryState | str
    """Whether the fee of the stay can be debited (停车入场状态).

    - `NORMAL`: yes
    - `BLOCKED`: no, let the user pay in another way.
    """
    blocked_state_description: str | Unset = UNSET
    """Why the stay cannot be debited (不可用状态描述), for example `PAUSE`: the user has paused the service;

    - `OVERDUE`: the user owes an earlier fee
    - `REMOVE`: the user has closed the service.
    """
    state_update_time: datetime
    """When the state changed (状态变更时间)"""


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


class VehicleEntranceStateChange(Event, frozen=True, kw_only=True):
    """The fee of a stay can be debited no more, or again (停车入场状态变更通知).

    Comes between the entry and the debit, when the user pauses or closes the service or owes a fee, or puts that right.
    Where the stay is blocked, let the user pay in another way.

    https://pay.weixin.qq.com/doc/v3/merchant/4012284177
    https://pay.weixin.qq.com/doc/v3/partner/4012085798
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ParkingEntryChange,)

    event_type: Literal["VEHICLE.ENTRANCE_STATE_CHANGE"]
    resource: ParkingEntryChange


class VehicleUserStateChange(Event, frozen=True, kw_only=True):
    """A user signed an agreement for road tolls, or it changed (ETC授权签约状态变化通知).

    Tells the number of the agreement, under which tolls are debited from then on, and whether they still can be.

    Only one source has its fields: try it with an account of your own before relying on them.

    https://pay.weixin.qq.com/doc/v3/partner/4012158358
    """

    variants: ClassVar[tuple[type[Model], ...]] = (EtcContract,)

    event_type: Literal["VEHICLE.USER_STATE_CHANGE"]
    resource: EtcContract
