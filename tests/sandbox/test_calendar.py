"""The ends of the calendar: its last day has none after it, and with an offset a time may be of no year in Beijing."""

from __future__ import annotations

import pytest
import test_cash_coupons as cash
import test_papay as papay
import test_papay_insurance as policies
from desk import Desk
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_sandbox.clock.beijing_time import add_days, beijing_time, find_beijing_time, unix_seconds

LAST = "9999-12-31"


@given(st.datetimes(timezones=st.timezones() | st.just(None)))
def test_every_time_can_be_told(moment) -> None:
    if moment.tzinfo is None or moment.utcoffset() is None:
        moment = moment.replace(tzinfo=find_beijing_time(0).tzinfo)
    told = beijing_time(moment.timestamp())
    assert len(told) == len("2026-01-02T15:04:05+08:00")
    assert abs(unix_seconds(told) - moment.timestamp()) <= 86400


@pytest.mark.parametrize("moment", [float("inf"), float("-inf"), 1e300, -1e300])
def test_a_time_beyond_the_calendar_is_told_as_its_end(moment: float) -> None:
    assert beijing_time(moment)[:4] == ("9999" if moment > 0 else "0001")
    assert find_beijing_time(moment).year == (9999 if moment > 0 else 1)


def test_days_end_with_the_last_one() -> None:
    assert add_days("2026-12-30", 3) == "2027-01-02"
    assert add_days("9999-12-30", 0) == "9999-12-30"
    assert add_days("9999-12-30", 7) == LAST


def test_a_debit_that_is_expected_on_the_last_day_can_be_scheduled(desk: Desk) -> None:
    contract_id, _code = papay.sign(
        desk, papay.SCHEDULED, deduct_schedule=papay.EXPECTED | {"estimated_deduct_date": LAST}
    )
    told = papay.schedule(desk, contract_id)
    assert (told["deduct_start_date"], told["deduct_end_date"]) == (LAST, LAST)


def test_a_premium_that_is_expected_on_the_last_day_can_be_scheduled(desk: Desk) -> None:
    contract_id, _code = policies.sign(
        desk, policy_end_date=LAST, policy_periods=[policies.period(1, "2027-01-15"), policies.period(2, LAST)]
    )
    assert policies.schedule(desk, contract_id)["deduct_start_date"] == LAST


def test_a_coupon_may_end_when_no_year_is_left_in_beijing(desk: Desk) -> None:
    stock_id = cash.started(desk, available_end_time="9999-12-31T23:59:59-12:00")
    coupon = cash.give(desk, stock_id)
    assert cash.find(desk, coupon)["available_end_time"] == "9999-12-31T23:59:59+08:00"
    assert cash.pay_with(desk, coupon)
