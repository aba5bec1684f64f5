# Generated from spec/ by `make generate`. Do not edit.
"""The events of `parking`.

ParkingFeeQueryTransInfo: WeChat Pay asks what a stay costs
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..models.parking import ParkingPayState, ParkingStayState
from ..models.shared.notification_verdict import NotificationVerdict
from ..runtime.model import Model
from ..runtime.question import Question
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dicts import AnyMapping, ParkingFeeAnswerDict


class ParkingFeeAnswer(Model, kw_only=True):
    """What a stay costs so far, as the answer to the question of WeChat Pay (停车费用)"""

    code: NotificationVerdict
    """Whether the notification was taken (返回状态码).

    - `SUCCESS`: it was
    - `FAIL`: it was not, it is to be sent again.
    """
    message: str | Unset = UNSET
    """A word on the answer, for those who look for a fault (业务处理附加信息)"""
    total_amount: int | Unset = UNSET
    """What the stay costs so far, whether paid or not (当前总费用) Unit: fen."""
    parking_timestamp: int | Unset = UNSET
    """How long the vehicle has been there (已停时长) Unit: second."""
    parking_state: ParkingStayState | Unset = UNSET
    """Where the vehicle is (停车状态).

    - `PARKING_STATE_UNKNOWN`: not told
    - `PARKING_STATE_ENTERED`: in the car park
    - `PARKING_STATE_EXIT_GATE`: at the exit
    - `PARKING_STATE_EXITED`: gone
    - `PARKING_STATE_UNEXPECTED_CLOSE`: the stay ended without an exit that was seen.
    """
    pay_state: ParkingPayState | Unset = UNSET
    """Whether the stay is paid (支付状态).

    - `PAY_STATUS_UNKNOWN`: not told
    - `PAY_STATUS_UNPAID`: not yet
    - `PAY_STATUS_PAID`: it is.
    """
    allowed_exit_timestamp: int | Unset = UNSET
    """Until when the vehicle may leave without paying more, in seconds since 1970 (免费待出场时间) Unit: second."""
    next_raise_price: int | Unset = UNSET
    """What the stay will cost after the next rise (下一次跳价价格) Unit: fen."""
    next_raise_timestamp: int | Unset = UNSET
    """When the fee will rise next, in seconds since 1970 (下一次跳价时间) Unit: second."""
    payable_amount: int | Unset = UNSET
    """What is still to be paid (应付金额) Unit: fen."""
    paid_amount: int | Unset = UNSET
    """What has been paid (已付金额) Unit: fen."""


class ParkingFeeAsked(Model, kw_only=True):
    """The stay whose fee WeChat Pay asks for (停车费用查询)"""

    out_serial_number: str
    """The merchant's own number of one stay of a vehicle (商户停车单号)"""
    plate_number: str | Unset = UNSET
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    out_parking_id: str | Unset = UNSET
    """The merchant's own number of the car park (商户停车场ID)"""


class ParkingFeeQueryTransInfo(Question, frozen=True, kw_only=True):
    """WeChat Pay asks what a stay costs (停车缴费服务-商户查费).

    A question and no notification: it comes when the user opens the page of the fee, and the answer is what the user
    reads. It has the fields of the reply of `parking.get_fee`.

    https://pay.weixin.qq.com/doc/v3/partner/4024070065
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ParkingFeeAsked,)
    answer_model: ClassVar[type[Model]] = ParkingFeeAnswer

    event_type: Literal["PARKING_FEE.QUERY_TRANS_INFO"]
    resource: ParkingFeeAsked

    def answer(self, given: ParkingFeeAnswer | ParkingFeeAnswerDict | AnyMapping) -> dict[str, Any]:
        """What a handler returns: the answer as plain data, for which `Any` is JSON.

        Raises InvalidAnswer if it does not fit the spec.
        """
        return self.write_answer(given)
