"""Texts as they come from outside: JSON can write halves of characters, and a command line bytes that are no UTF-8."""

from __future__ import annotations

from hypothesis import strategies as st

_HALVES = ("\ud800", "\udbff", "\udc80", "\udfff")
# digits to str.isdigit() which int() refuses, and those which it takes although they are not ASCII
_DIGITS = ("²", "٣", "１")
_ODD = ("\0", "\x80", "\ufffd", "\ufeff", *_HALVES, *_DIGITS)


def texts_from_outside(max_size: int | None = None) -> st.SearchStrategy[str]:
    """Texts of any characters. Halves of characters, which hypothesis leaves out by itself, are in many of them."""
    return st.text(st.characters(codec=None) | st.sampled_from(_ODD), max_size=max_size)
