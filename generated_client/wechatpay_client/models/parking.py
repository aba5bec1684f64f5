# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `parking` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset

AggregateLimitMode: TypeAlias = Literal[
    "AGGREGATE_LIMIT_MODE_UNKNOWN",
    "AGGREGATE_LIMIT_MODE_NORMAL",
    "AGGREGATE_LIMIT_MODE_MIN",
]
"""How several largest fees of a day go together (累计限额模式).

- `AGGREGATE_LIMIT_MODE_UNKNOWN`: not told
- `AGGREGATE_LIMIT_MODE_NORMAL`: each holds for its own hours
- `AGGREGATE_LIMIT_MODE_MIN`: the smallest holds for all.
"""


class AppliedChargingRule(Model, kw_only=True):
    """How the car park charges, so that the user can be told the fee (收费规则)"""

    rule_type: ChargingRuleType | str | Unset = UNSET
    """Which of the lists has the prices (收费规则类型).

    - `CHARGING_RULE_UNKNOWN`: not told
    - `CHARGING_RULE_FIXED_INTERVAL`: a first stretch and intervals after it
    - `CHARGING_RULE_SEGMENT`: by the length of the stay
    - `CHARGING_RULE_PER_ENTRY`: by entry.
    """
    fee_limit_type: FeeLimitType | str | Unset = UNSET
    """What the largest fee of a day holds for (收费金额限制类型).

    - `FEE_LIMIT_UNKNOWN`: not told
    - `FEE_LIMIT_AGGREGATE`: all stays of a vehicle together
    - `FEE_LIMIT_SINGLE`: each stay by itself.
    """
    daily_limit_type: DailyLimitType | str | Unset = UNSET
    """What a day is (计费周期类型).

    - `DAILY_LIMIT_UNKNOWN`: not told
    - `DAILY_LIMIT_ROLLING_24H`: 24 hours from the entry
    - `DAILY_LIMIT_CALENDAR_DAY`: a day of the calendar.
    """
    time_rounding_type: TimeRoundingType | str | Unset = UNSET
    """How an hour that is not full counts (不满一小时取整方式).

    - `TIME_ROUND_UNKNOWN`: not told
    - `TIME_ROUND_DOWN`: not at all
    - `TIME_ROUND_UP`: as a full one.
    """
    free_entry_duration: int | Unset = UNSET
    """How long a vehicle may stay without being charged (入场免费时间) Unit: minute."""
    free_exit_duration: int | Unset = UNSET
    """How long a vehicle may take to leave after the fee was paid (出场免费时间) Unit: minute."""
    fixed_interval_rule: list[AppliedFixedIntervalRule] = ABSENT_LIST
    """Prices of a first stretch of time and of each interval after it (固定间隔收费规则)"""
    duration_segment_rule: list[AppliedDurationSegmentRule] = ABSENT_LIST
    """Prices by how long the vehicle stayed (分段收费规则)"""
    pre_entry_rule: list[AppliedPerEntryRule] = ABSENT_LIST
    """Prices of each entry, however long the stay is (按次收费规则)"""
    holiday_mode: HolidayMode | str | Unset = UNSET
    """Which days are holidays (节假日模式).

    - `HOLIDAY_MODE_UNKNOWN`: not told
    - `HOLIDAY_MODE_LEGAL_MODY`: those set by law
    - `HOLIDAY_MODE_CALENDAR_MODY`: those of the calendar, such as weekends
    - `HOLIDAY_MODE_FINANCIAL_MODY`: those of the banks.
    """
    aggregate_limit_mode: AggregateLimitMode | str | Unset = UNSET
    """How several largest fees of a day go together (累计限额模式).

    - `AGGREGATE_LIMIT_MODE_UNKNOWN`: not told
    - `AGGREGATE_LIMIT_MODE_NORMAL`: each holds for its own hours
    - `AGGREGATE_LIMIT_MODE_MIN`: the smallest holds for all.
    """
    first_charge_time_mode: FirstChargeTimeMode | str | Unset = UNSET
    """From when a stay is charged (首次计费时间模式).

    - `FIRST_CHARGE_TIME_MODE_UNKNOWN`: not told
    - `FIRST_CHARGE_TIME_MODE_ENTER`: from the entry
    - `FIRST_CHARGE_TIME_MODE_AFTER_FREE`: from the end of the time that is free.
    """


class AppliedDurationSegmentRule(Model, kw_only=True):
    """Price of a stay whose length lies between two bounds (分段收费规则)"""

    day_type: ChargingDayType | str | Unset = UNSET
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
    vehicle_type: VehicleType | str | Unset = UNSET
    """Size of the vehicle (车辆类型).

    - `VEHICLE_TYPE_UNKNOWN`: not told
    - `VEHICLE_TYPE_SMALL`: small
    - `VEHICLE_TYPE_LARGE`: large
    - `VEHICLE_TYPE_EXTRA_LARGE`: very large
    - `VEHICLE_TYPE_ALL_TYPE`: any.
    """
    plate_type: PlateType | str | Unset = UNSET
    """On what terms the vehicle parks (车牌类型).

    - `PLATE_TYPE_UNKNOWN`: not told
    - `PLATE_TYPE_TEMPORARY`: by the stay
    - `PLATE_TYPE_MONTHLY`: by the month
    - `PLATE_TYPE_FREE`: for nothing
    - `PLATE_TYPE_PREPAID`: from money paid in before
    - `PLATE_TYPE_OTHERS`: on others.
    """
    charge_mode: SegmentChargeMode | str | Unset = UNSET
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


class AppliedFixedIntervalRule(Model, kw_only=True):
    """Prices of a first stretch of time and of each interval after it (固定间隔收费规则)"""

    day_type: ChargingDayType | str | Unset = UNSET
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
    vehicle_type: VehicleType | str | Unset = UNSET
    """Size of the vehicle (车辆类型).

    - `VEHICLE_TYPE_UNKNOWN`: not told
    - `VEHICLE_TYPE_SMALL`: small
    - `VEHICLE_TYPE_LARGE`: large
    - `VEHICLE_TYPE_EXTRA_LARGE`: very large
    - `VEHICLE_TYPE_ALL_TYPE`: any.
    """
    plate_type: PlateType | str | Unset = UNSET
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
    free_period_charging_mode: FreePeriodChargingMode | str | Unset = UNSET
    """How often a vehicle has the time that is free (免费时段收取模式).

    - `FREE_PERIOD_CHARGING_UNKNOWN`: not told
    - `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`: at each entry
    - `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`: once in 24 hours
    - `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`: once a day of the calendar
    - `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`: until it is used up, over several entries.
    """
    free_period_calculation_mode: FreePeriodCalculationMode | str | Unset = UNSET
    """When the first stretch begins (免费时段计算方式).

    - `FREE_PERIOD_CAL_UNKNOWN`: not told
    - `FREE_PERIOD_CAL_CONCURRENT_START`: together with the time that is free
    - `FREE_PERIOD_CAL_SEQUENTIAL_START`: after it.
    """
    is_green_vehicle_free_parking: bool | Unset = UNSET
    """Whether vehicles of new energy park for nothing (新能源是否免停)"""
    first_duration_mode: FirstDurationMode | str | Unset = UNSET
    """How often the first stretch is charged (首段收费模式).

    - `FIRST_DURATION_MODE_UNKNOWN`: not told
    - `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`: once a stay
    - `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`: anew in the hours of each rule.
    """


class AppliedPerEntryRule(Model, kw_only=True):
    """Price of each entry, however long the stay is (按次收费规则)"""

    day_type: ChargingDayType | str | Unset = UNSET
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
    vehicle_type: VehicleType | str | Unset = UNSET
    """Size of the vehicle (车辆类型).

    - `VEHICLE_TYPE_UNKNOWN`: not told
    - `VEHICLE_TYPE_SMALL`: small
    - `VEHICLE_TYPE_LARGE`: large
    - `VEHICLE_TYPE_EXTRA_LARGE`: very large
    - `VEHICLE_TYPE_ALL_TYPE`: any.
    """
    plate_type: PlateType | str | Unset = UNSET
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


ChargingDayType: TypeAlias = Literal[
    "DAY_TYPE_UNKNOWN",
    "DAY_TYPE_WEEKDAY",
    "DAY_TYPE_HOLIDAY",
    "DAY_TYPE_ALL_DAY",
]
"""On which days the rule holds (日期类型).

- `DAY_TYPE_UNKNOWN`: not told
- `DAY_TYPE_WEEKDAY`: working days
- `DAY_TYPE_HOLIDAY`: holidays
- `DAY_TYPE_ALL_DAY`: all days.
"""


ChargingRuleType: TypeAlias = Literal[
    "CHARGING_RULE_UNKNOWN",
    "CHARGING_RULE_FIXED_INTERVAL",
    "CHARGING_RULE_SEGMENT",
    "CHARGING_RULE_PER_ENTRY",
]
"""Which of the lists has the prices (收费规则类型).

- `CHARGING_RULE_UNKNOWN`: not told
- `CHARGING_RULE_FIXED_INTERVAL`: a first stretch and intervals after it
- `CHARGING_RULE_SEGMENT`: by the length of the stay
- `CHARGING_RULE_PER_ENTRY`: by entry.
"""


DailyLimitType: TypeAlias = Literal[
    "DAILY_LIMIT_UNKNOWN",
    "DAILY_LIMIT_ROLLING_24H",
    "DAILY_LIMIT_CALENDAR_DAY",
]
"""What a day is (计费周期类型).

- `DAILY_LIMIT_UNKNOWN`: not told
- `DAILY_LIMIT_ROLLING_24H`: 24 hours from the entry
- `DAILY_LIMIT_CALENDAR_DAY`: a day of the calendar.
"""


FeeLimitType: TypeAlias = Literal[
    "FEE_LIMIT_UNKNOWN",
    "FEE_LIMIT_AGGREGATE",
    "FEE_LIMIT_SINGLE",
]
"""What the largest fee of a day holds for (收费金额限制类型).

- `FEE_LIMIT_UNKNOWN`: not told
- `FEE_LIMIT_AGGREGATE`: all stays of a vehicle together
- `FEE_LIMIT_SINGLE`: each stay by itself.
"""


FirstChargeTimeMode: TypeAlias = Literal[
    "FIRST_CHARGE_TIME_MODE_UNKNOWN",
    "FIRST_CHARGE_TIME_MODE_ENTER",
    "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
]
"""From when a stay is charged (首次计费时间模式).

- `FIRST_CHARGE_TIME_MODE_UNKNOWN`: not told
- `FIRST_CHARGE_TIME_MODE_ENTER`: from the entry
- `FIRST_CHARGE_TIME_MODE_AFTER_FREE`: from the end of the time that is free.
"""


FirstDurationMode: TypeAlias = Literal[
    "FIRST_DURATION_MODE_UNKNOWN",
    "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
    "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
]
"""How often the first stretch is charged (首段收费模式).

- `FIRST_DURATION_MODE_UNKNOWN`: not told
- `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`: once a stay
- `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`: anew in the hours of each rule.
"""


FreePeriodCalculationMode: TypeAlias = Literal[
    "FREE_PERIOD_CAL_UNKNOWN",
    "FREE_PERIOD_CAL_CONCURRENT_START",
    "FREE_PERIOD_CAL_SEQUENTIAL_START",
]
"""When the first stretch begins (免费时段计算方式).

- `FREE_PERIOD_CAL_UNKNOWN`: not told
- `FREE_PERIOD_CAL_CONCURRENT_START`: together with the time that is free
- `FREE_PERIOD_CAL_SEQUENTIAL_START`: after it.
"""


FreePeriodChargingMode: TypeAlias = Literal[
    "FREE_PERIOD_CHARGING_UNKNOWN",
    "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
    "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
    "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
    "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
]
"""How often a vehicle has the time that is free (免费时段收取模式).

- `FREE_PERIOD_CHARGING_UNKNOWN`: not told
- `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`: at each entry
- `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`: once in 24 hours
- `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`: once a day of the calendar
- `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`: until it is used up, over several entries.
"""


HolidayMode: TypeAlias = Literal[
    "HOLIDAY_MODE_UNKNOWN",
    "HOLIDAY_MODE_LEGAL_MODY",
    "HOLIDAY_MODE_CALENDAR_MODY",
    "HOLIDAY_MODE_FINANCIAL_MODY",
]
"""Which days are holidays (节假日模式).

- `HOLIDAY_MODE_UNKNOWN`: not told
- `HOLIDAY_MODE_LEGAL_MODY`: those set by law
- `HOLIDAY_MODE_CALENDAR_MODY`: those of the calendar, such as weekends
- `HOLIDAY_MODE_FINANCIAL_MODY`: those of the banks.
"""


class ParkingLotApplication(Model, kw_only=True):
    """An application for a car park and what the review said (停车场进件申请单)"""

    parking_lot_audit_no: str | Unset = UNSET
    """Number WeChat Pay gave the application for a car park (停车场进件审核单号)"""
    audit_status: ParkingLotAuditStatus | str | Unset = UNSET
    """Where the review stands (审核状态).

    - `AUDIT_STATUS_UNKNOWN`: not told
    - `AUDIT_STATUS_PENDING`: under review
    - `AUDIT_STATUS_WITHDRAWN`: taken back by the merchant
    - `AUDIT_STATUS_APPROVED`: approved
    - `AUDIT_STATUS_REJECTED`: refused, see the comment, and send a new one.
    """
    submit_time: int | Unset = UNSET
    """When the application was sent, in seconds since 1970 (提交时间) Unit: second."""
    parking_lot: ParkingLotInApplication | Unset = UNSET
    """The car park as it was applied for (停车场信息)"""
    audit_comment: ParkingLotAuditComment | Unset = UNSET
    """What the review said against the application (审核意见)"""


class ParkingLotAuditComment(Model, kw_only=True):
    """What the review said against the application (审核意见)"""

    fields: list[ParkingLotFieldComment] = ABSENT_LIST
    """What was said of single fields (字段审核意见列表)"""
    recommendation: str | Unset = UNSET
    """What to do better (改进建议)"""


ParkingLotAuditStatus: TypeAlias = Literal[
    "AUDIT_STATUS_UNKNOWN",
    "AUDIT_STATUS_PENDING",
    "AUDIT_STATUS_WITHDRAWN",
    "AUDIT_STATUS_APPROVED",
    "AUDIT_STATUS_REJECTED",
]
"""Where the review stands (审核状态).

- `AUDIT_STATUS_UNKNOWN`: not told
- `AUDIT_STATUS_PENDING`: under review
- `AUDIT_STATUS_WITHDRAWN`: taken back by the merchant
- `AUDIT_STATUS_APPROVED`: approved
- `AUDIT_STATUS_REJECTED`: refused, see the comment, and send a new one.
"""


class ParkingLotFieldComment(Model, kw_only=True):
    """What the review said against one field (字段审核意见)"""

    field_: str | Unset = field(name="field", default=UNSET)
    """Name of the field (字段名)"""
    comment: str | Unset = UNSET
    """What is wrong with it (审核意见)"""


class ParkingLotInApplication(Model, kw_only=True):
    """The car park as it was applied for (停车场信息)"""

    parking_lot_name: str | Unset = UNSET
    """Name of the car park (停车场名称)"""
    out_parking_lot_id: str | Unset = UNSET
    """The merchant's own number of the car park (商户停车场ID)"""
    parking_lot_address: str | Unset = UNSET
    """Address of the car park (停车场地址)"""
    longitude: str | Unset = UNSET
    """Longitude of the car park in degrees (停车场经度)"""
    latitude: str | Unset = UNSET
    """Latitude of the car park in degrees (停车场纬度)"""
    parking_lot_type: ParkingLotType | str | Unset = UNSET
    """What the car park belongs to (停车场类型).

    - `PARKING_LOT_TYPE_UNKNOWN`: not told
    - `PARKING_LOT_TYPE_BUSINESS_DISTRICT`: shops
    - `PARKING_LOT_TYPE_OFFICE_BUILDING`: offices
    - `PARKING_LOT_TYPE_TRANSPORTATION_HUB`: a station or an airport
    - `PARKING_LOT_TYPE_RESIDENTIAL_AREA`: homes
    - `PARKING_LOT_TYPE_PARK_AREA`: a business park
    - `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`: another public place.
    """
    phone_number: str | Unset = UNSET
    """Telephone number that drivers may call (客服联系电话)"""
    parking_sign_url: str | Unset = UNSET
    """Address of a picture of the sign that tells the prices (收费告示牌url)"""
    notification_text_list: list[str] = ABSENT_LIST
    """What drivers are told of discounts (停车场优惠文案)"""
    payment_mini_prog_appid: str | Unset = UNSET
    """AppID of the mini-program in which the fee is paid (商家支付小程序appid)"""
    payment_path: str | Unset = UNSET
    """Page of this mini-program on which the fee is paid (商家支付路径)"""
    parking_order_mini_prog_appid: str | Unset = UNSET
    """AppID of the mini-program that lists the user's stays (商家停车订单小程序appid)"""
    parking_order_path: str | Unset = UNSET
    """Page of this mini-program that lists the user's stays (商家停车订单路径)"""
    charging_rule: AppliedChargingRule | Unset = UNSET
    """How the car park charges, so that the user can be told the fee (收费规则)"""


ParkingLotType: TypeAlias = Literal[
    "PARKING_LOT_TYPE_UNKNOWN",
    "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
    "PARKING_LOT_TYPE_OFFICE_BUILDING",
    "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
    "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
    "PARKING_LOT_TYPE_PARK_AREA",
    "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
]
"""What the car park belongs to (停车场类型).

- `PARKING_LOT_TYPE_UNKNOWN`: not told
- `PARKING_LOT_TYPE_BUSINESS_DISTRICT`: shops
- `PARKING_LOT_TYPE_OFFICE_BUILDING`: offices
- `PARKING_LOT_TYPE_TRANSPORTATION_HUB`: a station or an airport
- `PARKING_LOT_TYPE_RESIDENTIAL_AREA`: homes
- `PARKING_LOT_TYPE_PARK_AREA`: a business park
- `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`: another public place.
"""


ParkingPayChannel: TypeAlias = Literal[
    "PAY_CHANNEL_UNKNOWN",
    "PAY_CHANNEL_WECHAT_PAY_NOTIF",
    "PAY_CHANNEL_SCAN_QRCODE",
    "PAY_CHANNEL_OFFICIAL_ACCOUNT",
    "PAY_CHANNEL_MCH_MINI_PROG",
    "PAY_CHANNEL_OTHERS",
]
"""Where the user began to pay (支付渠道).

- `PAY_CHANNEL_UNKNOWN`: not told
- `PAY_CHANNEL_WECHAT_PAY_NOTIF`: from the message of WeChat Pay
- `PAY_CHANNEL_SCAN_QRCODE`: by a code that was scanned
- `PAY_CHANNEL_OFFICIAL_ACCOUNT`: in the merchant's official account
- `PAY_CHANNEL_MCH_MINI_PROG`: in the merchant's mini-program
- `PAY_CHANNEL_OTHERS`: elsewhere.
"""


ParkingPayState: TypeAlias = Literal[
    "PAY_STATUS_UNKNOWN",
    "PAY_STATUS_UNPAID",
    "PAY_STATUS_PAID",
]
"""Whether the stay is paid (支付状态).

- `PAY_STATUS_UNKNOWN`: not told
- `PAY_STATUS_UNPAID`: not yet
- `PAY_STATUS_PAID`: it is.
"""


ParkingPayType: TypeAlias = Literal[
    "PAY_TYPE_UNKNOWN",
    "PAY_TYPE_WXPAY",
    "PAY_TYPE_OTHERS",
]
"""By what the stay was paid (支付类型).

- `PAY_TYPE_UNKNOWN`: not told
- `PAY_TYPE_WXPAY`: WeChat Pay
- `PAY_TYPE_OTHERS`: something else, such as cash.
"""


ParkingPlateColor: TypeAlias = Literal[
    "PLATE_COLOR_UNKNOWN",
    "PLATE_COLOR_BLUE",
    "PLATE_COLOR_YELLOW",
    "PLATE_COLOR_BLACK",
    "PLATE_COLOR_WHITE",
    "PLATE_COLOR_GREEN",
    "PLATE_COLOR_YELLOW_GREEN",
    "PLATE_COLOR_AGRICULTURAL_YELLOW",
    "PLATE_COLOR_OTHER",
]
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


ParkingStayState: TypeAlias = Literal[
    "PARKING_STATE_UNKNOWN",
    "PARKING_STATE_ENTERED",
    "PARKING_STATE_EXIT_GATE",
    "PARKING_STATE_EXITED",
    "PARKING_STATE_UNEXPECTED_CLOSE",
]
"""Where the vehicle is (停车状态).

- `PARKING_STATE_UNKNOWN`: not told
- `PARKING_STATE_ENTERED`: in the car park
- `PARKING_STATE_EXIT_GATE`: at the exit
- `PARKING_STATE_EXITED`: gone
- `PARKING_STATE_UNEXPECTED_CLOSE`: the stay ended without an exit that was seen.
"""


PlateType: TypeAlias = Literal[
    "PLATE_TYPE_UNKNOWN",
    "PLATE_TYPE_TEMPORARY",
    "PLATE_TYPE_MONTHLY",
    "PLATE_TYPE_FREE",
    "PLATE_TYPE_PREPAID",
    "PLATE_TYPE_OTHERS",
]
"""On what terms the vehicle parks (车牌类型).

- `PLATE_TYPE_UNKNOWN`: not told
- `PLATE_TYPE_TEMPORARY`: by the stay
- `PLATE_TYPE_MONTHLY`: by the month
- `PLATE_TYPE_FREE`: for nothing
- `PLATE_TYPE_PREPAID`: from money paid in before
- `PLATE_TYPE_OTHERS`: on others.
"""


SegmentChargeMode: TypeAlias = Literal[
    "UNKNOWN",
    "INTERVAL",
    "ONE_TIME",
]
"""How a stay of this length is charged (收费模式).

- `UNKNOWN`: not told
- `INTERVAL`: by intervals
- `ONE_TIME`: once.
"""


TimeRoundingType: TypeAlias = Literal[
    "TIME_ROUND_UNKNOWN",
    "TIME_ROUND_DOWN",
    "TIME_ROUND_UP",
]
"""How an hour that is not full counts (不满一小时取整方式).

- `TIME_ROUND_UNKNOWN`: not told
- `TIME_ROUND_DOWN`: not at all
- `TIME_ROUND_UP`: as a full one.
"""


VehicleType: TypeAlias = Literal[
    "VEHICLE_TYPE_UNKNOWN",
    "VEHICLE_TYPE_SMALL",
    "VEHICLE_TYPE_LARGE",
    "VEHICLE_TYPE_EXTRA_LARGE",
    "VEHICLE_TYPE_ALL_TYPE",
]
"""Size of the vehicle (车辆类型).

- `VEHICLE_TYPE_UNKNOWN`: not told
- `VEHICLE_TYPE_SMALL`: small
- `VEHICLE_TYPE_LARGE`: large
- `VEHICLE_TYPE_EXTRA_LARGE`: very large
- `VEHICLE_TYPE_ALL_TYPE`: any.
"""
