"""Deadline and Pace by a clock of the test's own: what is left of each, to the second."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from wechatpay_client.runtime.deadline import Deadline, current_deadline
from wechatpay_client.runtime.pace import MIN_RATE, WINDOW, Pace

BEGAN = 1000.0


class Clock:
    def __init__(self):
        self.now = BEGAN

    def __call__(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    for module in ("deadline", "pace"):
        monkeypatch.setattr(f"wechatpay_client.runtime.{module}.time", SimpleNamespace(monotonic=clock))
    return clock


# --- a deadline ------------------------------------------------------------------------------------------------------


def test_a_deadline_counts_down_and_stays_over(clock):
    deadline = Deadline.start(60.0)
    assert (deadline.remaining(), deadline.is_over, deadline.seconds) == (60.0, False, 60.0)
    clock.now += 59.5
    assert (deadline.remaining(), deadline.is_over) == (0.5, False)
    clock.now += 0.5
    assert (deadline.remaining(), deadline.is_over) == (0.0, True)
    clock.now += 1000
    assert (deadline.remaining(), deadline.is_over) == (0.0, True)
    assert deadline.describe_overrun() == "the deadline of 60 s is over"


@pytest.mark.parametrize(("left", "shown"), [(0.002, 0.002), (0.001, 0.0), (0.0005, 0.0)])
def test_less_than_a_millisecond_is_nothing(clock, left, shown):
    clock.now = 0.0
    deadline = Deadline.start(left)
    assert deadline.remaining() == shown


def test_no_deadline_is_never_over(clock):
    deadline = Deadline.start(None)
    clock.now += 1e9
    assert (deadline.remaining(), deadline.is_over) == (None, False)


def test_a_deadline_begins_again(clock):
    deadline = Deadline.start(10.0)
    clock.now += 8
    deadline.restart()
    assert deadline.remaining() == 10.0


def test_a_file_has_its_pace_instead_until_the_restart(clock):
    deadline, pace = Deadline.start(10.0), Pace(1.0, 100.0)
    pace.record(0, 29.0)
    deadline.follow_pace(pace)
    assert deadline.pace is pace
    assert deadline.remaining() == WINDOW, "the pace begins now"
    clock.now += 80
    assert deadline.remaining() == 20.0
    clock.now += 20
    assert deadline.is_over
    assert deadline.describe_overrun() == "the file's own deadline of 100 s is over"
    deadline.restart()
    assert deadline.pace is None
    assert deadline.remaining() == 10.0
    assert deadline.describe_overrun() == "the deadline of 10 s is over"


def test_the_outer_deadline_applies_again_also_after_an_error():
    outer, inner = Deadline.start(None), Deadline.start(None)
    with outer.applies() as applying:
        assert applying is outer
        with pytest.raises(KeyError), inner.applies():
            raise KeyError
        assert current_deadline() is outer
    assert current_deadline() is None


# --- a pace ----------------------------------------------------------------------------------------------------------


def test_the_usual_rate_and_window():
    assert (MIN_RATE, WINDOW) == (1024.0, 30.0)


def test_waiting_counts_and_time_does_not(clock):
    pace = Pace(10.0)
    pace.begin()
    clock.now += 1000
    assert pace.remaining() == 30.0
    pace.record(1, 4.0)
    pace.record(1, 5.0)
    assert pace.remaining() == 21.0
    pace.record(1, 21.0)
    assert pace.remaining() == 0.0
    assert pace.describe_overrun() == "the file made less than 10 bytes a second over 30 s"


def test_what_is_fast_enough_gets_a_new_window(clock):
    pace = Pace(10.0)
    pace.begin()
    pace.record(299, 20.0)
    assert pace.remaining() == 10.0
    pace.record(1, 5.0)
    assert pace.remaining() == 30.0, "300 bytes are 10 a second over the window"
    pace.record(299, 25.0)
    assert pace.remaining() == 5.0, "and what came before counts no more"


def test_a_pace_begins_anew(clock):
    pace = Pace(10.0, 40.0)
    pace.begin()
    pace.record(200, 12.0)
    clock.now += 30
    assert pace.remaining() == 10.0
    pace.begin()
    assert pace.remaining() == 30.0
    pace.record(200, 12.0)
    assert pace.remaining() == 18.0, "the 200 bytes from before are forgotten"


def test_the_nearer_of_rate_and_deadline_counts(clock):
    pace = Pace(10.0, 20.0)
    pace.begin()
    assert pace.remaining() == 20.0
    pace.record(1, 15.0)
    assert pace.remaining() == 15.0
    assert pace.describe_overrun() == "the file made less than 10 bytes a second over 30 s"
    clock.now += 20
    assert pace.remaining() == 0.0
    assert pace.describe_overrun() == "the file's own deadline of 20 s is over"


def test_without_a_rate_only_the_deadline_counts(clock):
    pace = Pace(None, 20.0)
    pace.begin()
    pace.record(0, 1e6)
    clock.now += 5
    assert pace.remaining() == 15.0


def test_without_either_there_is_no_end(clock):
    pace = Pace(None)
    pace.begin()
    pace.record(0, 1e6)
    assert pace.remaining() is None


def test_a_file_that_has_not_begun_has_no_end_of_its_own(clock):
    pace = Pace(None, 20.0)
    assert pace.remaining() is None
    assert Pace(10.0, 20.0).remaining() == 30.0
