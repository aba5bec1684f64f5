"""Quick runs try fewer examples but leave no case out; whole runs, and runs of one area, try what a test asks for."""

from __future__ import annotations

from itertools import islice

import pytest

from tests import areas, profiles


@pytest.mark.parametrize("tests", [2, 4])
def test_tests_that_take_turns_leave_no_case_out(monkeypatch, tests):
    monkeypatch.setattr(profiles, "is_quick", lambda: True)
    tried = [list(islice(profiles.turns(place, tests), 20)) for place in range(tests)]
    assert [sum(column) for column in zip(*tried, strict=True)] == [1] * 20
    monkeypatch.setattr(profiles, "is_quick", lambda: False)
    assert list(islice(profiles.turns(1, tests), 20)) == [True] * 20


@pytest.mark.parametrize(("wanted", "quick"), [(400, 80), (100, 20), (20, 5), (6, 5), (2, 2)])
def test_a_quick_run_tries_a_share(monkeypatch, wanted, quick):
    monkeypatch.setattr(profiles, "is_quick", lambda: True)
    assert profiles.limit_examples(wanted) == quick
    monkeypatch.setattr(profiles, "is_quick", lambda: False)
    assert profiles.limit_examples(wanted) == wanted


@pytest.mark.parametrize("id", ["pay.create_native_order", "refund.create_refund"])
def test_a_test_of_an_operation_is_of_its_area(request, id):
    area = id.partition(".")[0]
    assert areas.areas_of_test(request.node) == {area}
    assert areas.keep_area(area, [request.node]) == ([request.node], [])
    assert areas.keep_area("bill", [request.node]) == ([], [request.node])


@pytest.mark.parametrize("event_type", ["TRANSACTION.SUCCESS"])
@pytest.mark.journey("share_and_unfreeze")
def test_a_test_of_an_event_and_of_a_journey_is_of_their_areas(request, event_type):
    assert areas.areas_of_test(request.node) == {"pay", "profitsharing"}


def test_an_unknown_area_is_told_with_the_areas_that_there_are():
    with pytest.raises(pytest.UsageError, match=r"^pays is not an area of the spec; say AREA= and one of: .*\bpay, "):
        areas.keep_area("pays", [])
