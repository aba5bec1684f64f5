"""The comparison of bundles, without npm: `make spec-crosscheck` runs the whole."""

from __future__ import annotations

from typing import Any

import pytest

from checks.crosscheck.bundles import differences


@pytest.mark.parametrize(
    ("ours", "theirs", "line"),
    [
        ({"a": 1}, {}, "/a: in our bundle only"),
        ({}, {"a/b": 1}, "/a~1b: in redocly's bundle only"),
        ({"a": [1, 2]}, {"a": [1, 3]}, "/a/1: we have 2, redocly has 3"),
        ({"a": [1]}, {"a": [1, 2]}, "/a: we have [1], redocly has [1, 2]"),
        ({"a": True}, {"a": 1}, "/a: we have true, redocly has 1"),
        ({"a": {"b": None}}, {"a": {"b": 0}}, "/a/b: we have null, redocly has 0"),
    ],
)
def test_a_difference_is_named_with_its_place(ours: Any, theirs: Any, line: str) -> None:
    assert list(differences(ours, theirs)) == [line]


def test_the_order_of_keys_does_not_count() -> None:
    assert list(differences({"a": 1, "b": [{}]}, {"b": [{}], "a": 1})) == []
