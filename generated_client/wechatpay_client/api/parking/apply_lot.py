# Generated from spec/ by `make generate`. Do not edit.
"""Apply for a car park that WeChat is to remind drivers of (提交停车场进件申请).

POST /v3/parking/reminders/application
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.parking import (
    AggregateLimitMode,
    ChargingDayType,
    ChargingRuleType,
    DailyLimitType,
    FeeLimitType,
    FirstChargeTimeMode,
    FirstDurationMode,
    FreePeriodCalculationMode,
    FreePeriodChargingMode,
    HolidayMode,
    ParkingLotType,
    PlateType,
    SegmentChargeMode,
    TimeRoundingType,
    VehicleType,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ParkingLotApplicationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AcceptedParkingLotApplication(Model, kw_only=True):
    """The application as taken in, to be reviewed (停车场进件申请受理结果)"""

    parking_lot_audit_no: str | Unset = UNSET
    """Number WeChat Pay gave the application for a car park (停车场进件审核单号)"""


class ChargingRule(Model, kw_only=True):
    """How the car park charges, so that the user can be told the fee (收费规则)"""

    rule_type: ChargingRuleType | Unset = UNSET
    """Which of the lists has the prices (收费规则类型).

    - `CHARGING_RULE_UNKNOWN`: not told
    - `CHARGING_RULE_FIXED_INTERVAL`: a first stretch and intervals after it
    - `CHARGING_RULE_SEGMENT`: by the length of the stay
    - `CHARGING_RULE_PER_ENTRY`: by entry.
    """
    fee_limit_type: FeeLimitType | Unset = UNSET
    """What the largest fee of a day holds for (收费金额限制类型).

    - `FEE_LIMIT_UNKNOWN`: not told
    - `FEE_LIMIT_AGGREGATE`: all stays of a vehicle together
    - `FEE_LIMIT_SINGLE`: each stay by itself.
    """
    daily_limit_type: DailyLimitType | Unset = UNSET
    """What a day is (计费周期类型).

    - `DAILY_LIMIT_UNKNOWN`: not told
    - `DAILY_LIMIT_ROLLING_24H`: 24 hours from the entry
    - `DAILY_LIMIT_CALENDAR_DAY`: a day of the calendar.
    """
    time_rounding_type: TimeRoundingType | Unset = UNSET
    """How an hour that is not full counts (不满一小时取整方式).

    - `TIME_ROUND_UNKNOWN`: not told
    - `TIME_ROUND_DOWN`: not at all
    - `TIME_ROUND_UP`: as a full one.
    """
    free_entry_duration: int | Unset = UNSET
    """How long a vehicle may stay without being charged (入场免费时间) Unit: minute."""
    free_exit_duration: int | Unset = UNSET
    """How long a vehicle may take to leave after the fee was paid (出场免费时间) Unit: minute."""
    fixed_interval_rule: list[FixedIntervalRule] | Unset = UNSET
    """Prices of a first stretch of time and of each interval after it (固定间隔收费规则)"""
    duration_segment_rule: list[DurationSegmentRule] | Unset = UNSET
    """Prices by how long the vehicle stayed (分段收费规则)"""
    pre_entry_rule: list[PerEntryRule] | Unset = UNSET
    """Prices of each entry, however long the stay is (按次收费规则)"""
    holiday_mode: HolidayMode | Unset = UNSET
    """Which days are holidays (节假日模式).

    - `HOLIDAY_MODE_UNKNOWN`: not told
    - `HOLIDAY_MODE_LEGAL_MODY`: those set by law
    - `HOLIDAY_MODE_CALENDAR_MODY`: those of the calendar, such as weekends
    - `HOLIDAY_MODE_FINANCIAL_MODY`: those of the banks.
    """
    aggregate_limit_mode: AggregateLimitMode | Unset = UNSET
    """How several largest fees of a day go together (累计限额模式).

    - `AGGREGATE_LIMIT_MODE_UNKNOWN`: not told
    - `AGGREGATE_LIMIT_MODE_NORMAL`: each holds for its own hours
    - `AGGREGATE_LIMIT_MODE_MIN`: the smallest holds for all.
    """
    first_charge_time_mode: FirstChargeTimeMode | Unset = UNSET
    """From when a stay is charged (首次计费时间模式).

    - `FIRST_CHARGE_TIME_MODE_UNKNOWN`: not told
    - `FIRST_CHARGE_TIME_MODE_ENTER`: from the entry
    - `FIRST_CHARGE_TIME_MODE_AFTER_FREE`: from the end of the time that is free.
    """


class DurationSegmentRule(Model, kw_only=True):
    """Price of a stay whose length lies between two bounds (分段收费规则)"""

    day_type: ChargingDayType | Unset = UNSET
    """On which days the rule holds (日期类型).

    - `DAY_TYPE_UNKNOWN`: not told
    - `DAY_TYPE_WEEKDAY`: working days
    - `DAY_TYPE_HOLIDAY`: holidays
    - `DAY_TYPE_ALL_DAY`: all days.
    """
    start_time: str | Unset = UNSET
    """From when on these days the rule holds, as hours and minutes (时段开始时间)"""
    end_time: str | Unset = UNSET
    """Until when on these days the rule holds (时段结束时间)"""
    vehicle_type: VehicleType | Unset = UNSET
    """Size of the vehicle (车辆类型).

    - `VEHICLE_TYPE_UNKNOWN`: not told
    - `VEHICLE_TYPE_SMALL`: small
    - `VEHICLE_TYPE_LARGE`: large
    - `VEHICLE_TYPE_EXTRA_LARGE`: very large
    - `VEHICLE_TYPE_ALL_TYPE`: any.
    """
    plate_type: PlateType | Unset = UNSET
    """On what terms the vehicle parks (车牌类型).

    - `PLATE_TYPE_UNKNOWN`: not told
    - `PLATE_TYPE_TEMPORARY`: by the stay
    - `PLATE_TYPE_MONTHLY`: by the month
    - `PLATE_TYPE_FREE`: for nothing
    - `PLATE_TYPE_PREPAID`: from money paid in before
    - `PLATE_TYPE_OTHERS`: on others.
    """
    charge_mode: SegmentChargeMode | Unset = UNSET
    """How a stay of this length is charged (收费模式).

    - `UNKNOWN`: not told
    - `INTERVAL`: by intervals
    - `ONE_TIME`: once.
    """
    duration_from: int | Unset = UNSET
    """From which length of the stay on the price holds (停车时长起始) Unit: minute."""
    duration_to: int | Unset = UNSET
    """Up to which length of the stay the price holds (停车时长结束) Unit: minute."""
    fixed_amount: int | Unset = UNSET
    """Price of the stay where it is charged once (固定收费金额) Unit: fen."""
    interval_min: int | Unset = UNSET
    """Length of each interval where the stay is charged by intervals (间隔时段) Unit: minute."""
    interval_amount: int | Unset = UNSET
    """Price of each interval (间隔收费金额) Unit: fen."""
    interval_max_amount: int | Unset = UNSET
    """Most that the intervals are charged (间隔时段收费封顶) Unit: fen."""
    max_fee_per_day: int | Unset = UNSET
    """Most that is charged in one day (单日最大收款金额) Unit: fen."""


class FixedIntervalRule(Model, kw_only=True):
    """Prices of a first stretch of time and of each interval after it (固定间隔收费规则)"""

    day_type: ChargingDayType | Unset = UNSET
    """On which days the rule holds (日期类型).

    - `DAY_TYPE_UNKNOWN`: not told
    - `DAY_TYPE_WEEKDAY`: working days
    - `DAY_TYPE_HOLIDAY`: holidays
    - `DAY_TYPE_ALL_DAY`: all days.
    """
    start_time: str | Unset = UNSET
    """From when on these days the rule holds, as hours and minutes (时段开始时间)"""
    end_time: str | Unset = UNSET
    """Until when on these days the rule holds (时段结束时间)"""
    vehicle_type: VehicleType | Unset = UNSET
    """Size of the vehicle (车辆类型).

    - `VEHICLE_TYPE_UNKNOWN`: not told
    - `VEHICLE_TYPE_SMALL`: small
    - `VEHICLE_TYPE_LARGE`: large
    - `VEHICLE_TYPE_EXTRA_LARGE`: very large
    - `VEHICLE_TYPE_ALL_TYPE`: any.
    """
    plate_type: PlateType | Unset = UNSET
    """On what terms the vehicle parks (车牌类型).

    - `PLATE_TYPE_UNKNOWN`: not told
    - `PLATE_TYPE_TEMPORARY`: by the stay
    - `PLATE_TYPE_MONTHLY`: by the month
    - `PLATE_TYPE_FREE`: for nothing
    - `PLATE_TYPE_PREPAID`: from money paid in before
    - `PLATE_TYPE_OTHERS`: on others.
    """
    first_duration: int | Unset = UNSET
    """Length of the first stretch (首段收费时长) Unit: minute."""
    first_amount: int | Unset = UNSET
    """Price of the first stretch (首段收费金额) Unit: fen."""
    interval_duration: int | Unset = UNSET
    """Length of each interval after the first stretch (间隔收费时长) Unit: minute."""
    interval_amount: int | Unset = UNSET
    """Price of each interval (间隔收费金额) Unit: fen."""
    interval_max_amount: int | Unset = UNSET
    """Most that is charged for the hours of this rule (间隔时段收费封顶) Unit: fen."""
    max_fee_per_day: int | Unset = UNSET
    """Most that is charged in one day (单日最大收款金额) Unit: fen."""
    free_period_charging_mode: FreePeriodChargingMode | Unset = UNSET
    """How often a vehicle has the time that is free (免费时段收取模式).

    - `FREE_PERIOD_CHARGING_UNKNOWN`: not told
    - `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`: at each entry
    - `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`: once in 24 hours
    - `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`: once a day of the calendar
    - `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`: until it is used up, over several entries.
    """
    free_period_calculation_mode: FreePeriodCalculationMode | Unset = UNSET
    """When the first stretch begins (免费时段计算方式).

    - `FREE_PERIOD_CAL_UNKNOWN`: not told
    - `FREE_PERIOD_CAL_CONCURRENT_START`: together with the time that is free
    - `FREE_PERIOD_CAL_SEQUENTIAL_START`: after it.
    """
    is_green_vehicle_free_parking: bool | Unset = UNSET
    """Whether vehicles of new energy park for nothing (新能源是否免停)"""
    first_duration_mode: FirstDurationMode | Unset = UNSET
    """How often the first stretch is charged (首段收费模式).

    - `FIRST_DURATION_MODE_UNKNOWN`: not told
    - `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`: once a stay
    - `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`: anew in the hours of each rule.
    """


class ParkingLotApplicationRequest(Model, kw_only=True):
    """A car park that WeChat is to remind drivers of (停车场进件申请)"""

    parking_lot: ParkingLotRequest
    """The car park, where its fees are paid, and how it charges (停车场信息)"""


class ParkingLotRequest(Model, kw_only=True):
    """The car park, where its fees are paid, and how it charges (停车场信息)"""

    parking_lot_name: str
    """Name of the car park, as drivers know it (停车场名称)"""
    out_parking_lot_id: str
    """The merchant's own number of the car park (商户停车场ID)"""
    parking_lot_address: str
    """Address of the car park (停车场地址)"""
    longitude: str
    """Longitude of the car park in degrees, as a text (停车场经度)"""
    latitude: str
    """Latitude of the car park in degrees, as a text (停车场纬度)"""
    parking_lot_type: ParkingLotType
    """What the car park belongs to (停车场类型).

    - `PARKING_LOT_TYPE_UNKNOWN`: not told
    - `PARKING_LOT_TYPE_BUSINESS_DISTRICT`: shops
    - `PARKING_LOT_TYPE_OFFICE_BUILDING`: offices
    - `PARKING_LOT_TYPE_TRANSPORTATION_HUB`: a station or an airport
    - `PARKING_LOT_TYPE_RESIDENTIAL_AREA`: homes
    - `PARKING_LOT_TYPE_PARK_AREA`: a business park
    - `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`: another public place.
    """
    phone_number: str
    """Telephone number that drivers may call (客服联系电话)"""
    parking_sign_url: str | Unset = UNSET
    """Address of a picture of the sign that tells the prices (收费告示牌url)"""
    notification_text_list: list[str] | Unset = UNSET
    """What drivers are told of discounts, one text each (停车场优惠文案)"""
    payment_mini_prog_appid: str | Unset = UNSET
    """AppID of the mini-program in which the fee is paid (商家支付小程序appid)"""
    payment_path: str
    """Page of this mini-program on which the fee is paid (商家支付路径)"""
    parking_order_mini_prog_appid: str | Unset = UNSET
    """AppID of the mini-program that lists the user's stays (商家停车订单小程序appid)"""
    parking_order_path: str | Unset = UNSET
    """Page of this mini-program that lists the user's stays (商家停车订单路径)"""
    charging_rule: ChargingRule | Unset = UNSET
    """How the car park charges, so that the user can be told the fee (收费规则)"""


class PerEntryRule(Model, kw_only=True):
    """Price of each entry, however long the stay is (按次收费规则)"""

    day_type: ChargingDayType | Unset = UNSET
    """On which days the rule holds (日期类型).

    - `DAY_TYPE_UNKNOWN`: not told
    - `DAY_TYPE_WEEKDAY`: working days
    - `DAY_TYPE_HOLIDAY`: holidays
    - `DAY_TYPE_ALL_DAY`: all days.
    """
    start_time: str | Unset = UNSET
    """From when on these days the rule holds, as hours and minutes (时段开始时间)"""
    end_time: str | Unset = UNSET
    """Until when on these days the rule holds (时段结束时间)"""
    vehicle_type: VehicleType | Unset = UNSET
    """Size of the vehicle (车辆类型).

    - `VEHICLE_TYPE_UNKNOWN`: not told
    - `VEHICLE_TYPE_SMALL`: small
    - `VEHICLE_TYPE_LARGE`: large
    - `VEHICLE_TYPE_EXTRA_LARGE`: very large
    - `VEHICLE_TYPE_ALL_TYPE`: any.
    """
    plate_type: PlateType | Unset = UNSET
    """On what terms the vehicle parks (车牌类型).

    - `PLATE_TYPE_UNKNOWN`: not told
    - `PLATE_TYPE_TEMPORARY`: by the stay
    - `PLATE_TYPE_MONTHLY`: by the month
    - `PLATE_TYPE_FREE`: for nothing
    - `PLATE_TYPE_PREPAID`: from money paid in before
    - `PLATE_TYPE_OTHERS`: on others.
    """
    amount: int | Unset = UNSET
    """Price of one entry (收费金额) Unit: fen."""
    max_fee_per_day: int | Unset = UNSET
    """Most that is charged in one day (单日最大收款金额) Unit: fen."""


OPERATION: Operation[AcceptedParkingLotApplication] = Operation("parking.apply_lot", AcceptedParkingLotApplication)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedParkingLotApplication]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedParkingLotApplication]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedParkingLotApplication]:
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
        body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedParkingLotApplication: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedParkingLotApplication: ...


def sync(
    *,
    client: Caller,
    body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedParkingLotApplication:
    """Apply for a car park that WeChat is to remind drivers of.

    The first step: nothing can be reported of a car park before it is approved. The reply names the application, which
    is reviewed by people; ask for it until it is approved or rejected.

    Args:
        client: The client to call with.
        body: ParkingLotApplicationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AcceptedParkingLotApplication

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4019557780
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
        body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedParkingLotApplication]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedParkingLotApplication]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedParkingLotApplication]:
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
        body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedParkingLotApplication: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedParkingLotApplication: ...


async def asyncio(
    *,
    client: Caller,
    body: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
    json: ParkingLotApplicationRequest | ParkingLotApplicationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedParkingLotApplication:
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
