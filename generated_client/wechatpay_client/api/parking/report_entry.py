# Generated from spec/ by `make generate`. Do not edit.
"""Report that a vehicle came into a car park (同步车辆入场通知).

POST /v3/parking/reminders/entry
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.parking import ParkingPlateColor, PlateType, VehicleType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ParkingEntryReportDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ParkingEntryReceipt(Model, kw_only=True):
    """The stay as WeChat Pay keeps it (车辆入场通知结果)"""

    serial_number: str | Unset = UNSET
    """Number WeChat Pay gave the stay (微信停车单号)"""


class ParkingEntryReport(Model, kw_only=True):
    """A vehicle that came (车辆入场通知)"""

    out_serial_number: str
    """The merchant's own number of one stay of a vehicle (商户停车单号)"""
    parking_id: str
    """Number WeChat Pay gave the car park when the application for it was approved (微信停车场ID)"""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    enter_timestamp: int
    """When the vehicle came, in seconds since 1970 (车辆入场时间) Unit: second."""
    plate_color: ParkingPlateColor
    """Colour of the registration plate (车牌颜色).

    - `PLATE_COLOR_UNKNOWN`: not told
    - `PLATE_COLOR_BLUE`: blue
    - `PLATE_COLOR_YELLOW`: yellow
    - `PLATE_COLOR_BLACK`: black
    - `PLATE_COLOR_WHITE`: white
    - `PLATE_COLOR_GREEN`: green
    - `PLATE_COLOR_YELLOW_GREEN`: yellow and green
    - `PLATE_COLOR_AGRICULTURAL_YELLOW`: yellow, of farm vehicles
    - `PLATE_COLOR_OTHER`: another.
    """
    car_type: PlateType
    """On what terms the vehicle parks (车牌类型).

    - `PLATE_TYPE_UNKNOWN`: not told
    - `PLATE_TYPE_TEMPORARY`: by the stay
    - `PLATE_TYPE_MONTHLY`: by the month
    - `PLATE_TYPE_FREE`: for nothing
    - `PLATE_TYPE_PREPAID`: from money paid in before
    - `PLATE_TYPE_OTHERS`: on others.
    """
    vehicle_type: VehicleType
    """Size of the vehicle (车辆类型).

    - `VEHICLE_TYPE_UNKNOWN`: not told
    - `VEHICLE_TYPE_SMALL`: small
    - `VEHICLE_TYPE_LARGE`: large
    - `VEHICLE_TYPE_EXTRA_LARGE`: very large
    - `VEHICLE_TYPE_ALL_TYPE`: any.
    """
    entrance_number: str | Unset = UNSET
    """The merchant's number of the entrance (停车场入口编号)"""
    entrance_name: str | Unset = UNSET
    """Name of the entrance (停车场入口名称)"""
    discount_template_id: list[int] | Unset = UNSET
    """The templates of discounts that the user is to be told (优惠信息模板ID)"""


OPERATION: Operation[ParkingEntryReceipt] = Operation("parking.report_entry", ParkingEntryReceipt)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntryReceipt]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntryReceipt]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
    json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingEntryReceipt]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        *,
        client: Caller,
        body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingEntryReceipt: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingEntryReceipt: ...


def sync(
    *,
    client: Caller,
    body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
    json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingEntryReceipt:
    """Report that a vehicle came into a car park.

    Opens the stay. WeChat tells the owner of the vehicle that it is parked, and lets them pay from there. The
    merchant's own number names the stay in all later reports.

    Args:
        client: The client to call with.
        body: ParkingEntryReport or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ParkingEntryReceipt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4019557757
    """
    return sync_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntryReceipt]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntryReceipt]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
    json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ParkingEntryReceipt]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        *,
        client: Caller,
        body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingEntryReceipt: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ParkingEntryReceipt: ...


async def asyncio(
    *,
    client: Caller,
    body: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
    json: ParkingEntryReport | ParkingEntryReportDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ParkingEntryReceipt:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
