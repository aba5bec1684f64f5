"""The files of tests that begin first are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.slow_files import SLOW_FILES, sort_slow_first

TESTS = Path(__file__).parents[1]


def test_each_is_there_once():
    assert [name for name in SLOW_FILES if not (TESTS / name).is_file()] == []
    assert len(set(SLOW_FILES)) == len(SLOW_FILES)


def test_they_come_first_and_the_others_stay_in_order(request: pytest.FixtureRequest):
    own = request.session.items
    first = [item for item in own if str(item.path.relative_to(TESTS)) in SLOW_FILES]
    assert sort_slow_first(own[::-1])[: len(first)] == sort_slow_first(first[::-1])
    rest = [item for item in own if item not in first]
    assert sort_slow_first(own)[len(first) :] == rest
    assert request.session.items == sort_slow_first(own)
