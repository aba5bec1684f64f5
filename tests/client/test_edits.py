"""The count of edits between two texts is the least of all ways to get from one to the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_client.runtime.edits import count_edits

TEXTS = st.text("abc", max_size=6)


def neighbours(text: str) -> set[str]:
    """Every text that is one edit away, in the letters of TEXTS."""
    found = {text[:place] + text[place + 1 :] for place in range(len(text))}
    found |= {text[:place] + letter + text[place:] for place in range(len(text) + 1) for letter in "abc"}
    found |= {text[:place] + letter + text[place + 1 :] for place in range(len(text)) for letter in "abc"}
    found |= {text[:place] + text[place + 1] + text[place] + text[place + 2 :] for place in range(len(text) - 1)}
    return found


@given(TEXTS, TEXTS)
def test_one_edit_is_one_character_more_less_changed_or_exchanged(one, other):
    assert (count_edits(one, other, 1) is not None) is (one == other or other in neighbours(one))


@given(TEXTS, TEXTS, st.integers(0, 4))
def test_a_bound_hides_only_what_is_beyond_it(one, other, most):
    edits = count_edits(one, other, 12)
    assert edits is not None
    assert count_edits(one, other, most) == (edits if edits <= most else None)
    assert count_edits(other, one, most) == count_edits(one, other, most)
    assert (edits == 0) is (one == other)


@pytest.mark.parametrize(
    ("one", "other", "edits"), [("out_tarde_no", "out_trade_no", 1), ("descripton", "discription", 2), ("", "ab", 2)]
)
def test_examples(one, other, edits):
    assert count_edits(one, other, 2) == edits
    assert count_edits(one, other, edits - 1) is None
