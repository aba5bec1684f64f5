"""Amounts: yuan as text to whole fen, without a floating-point number on the way."""

from __future__ import annotations

import narwhals.stable.v2 as nw

_YUAN = r"^-?[0-9]{1,16}(?:\.(?:[0-9]{1,2}0*)?)?$"
"""Yuan with at most two decimals that count; bills write fees as 0.07000. Fen fit 64 bits."""


def yuan_to_fen(yuan: nw.Expr) -> nw.Expr:
    """A column of yuan texts as fen (64-bit): "0.01" → 1, "-7.79000" → -779. Empty and null become null.

    What is no amount in yuan, such as "0.001" or "1,000.00", stops the query with the error of its library, which
    quotes it as `not yuan: 0.001`.
    """
    return digits_to_fen(yuan_digits(yuan))


def yuan_digits(yuan: nw.Expr) -> nw.Expr:
    """The digits of the fen as text; null where the cell is empty, and a text that is no number where it is no yuan."""
    # why no groups in the patterns: each library names them in its own way
    whole = yuan.str.replace_all(r"\..*$", "")
    decimals = nw.concat_str(yuan.str.replace_all(r"^[^.]*\.?", ""), nw.lit("00")).str.slice(0, 2)
    wrong = nw.concat_str(nw.lit("not yuan: "), yuan)
    text = nw.when(yuan.str.contains(_YUAN)).then(nw.concat_str(whole, decimals)).otherwise(wrong)
    return nw.when(yuan != "").then(text)


def digits_to_fen(digits: nw.Expr) -> nw.Expr:
    """Such digits as a number. Other texts stop the query."""
    return digits.cast(nw.Int64)
