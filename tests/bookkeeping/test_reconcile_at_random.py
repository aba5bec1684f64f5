"""Random bills and ledgers: the rules find what a plain program finds, on every library alike."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wechatpay_bookkeeping.reconciliation import COMPARED, DIFFERENCE_COLUMNS, KINDS, RECORDS, SUMMARY_COLUMNS

from tests.bookkeeping.libraries import compare, rows_of
from tests.bookkeeping.reference_rules import reconcile_rows
from tests.profiles import limit_examples

# Around the end of a leap year's February and of a year, where days are easily counted wrong.
DAYS = [str(date(2027, 12, 30) + timedelta(days=count)) for count in range(4)] + [
    str(date(2028, 2, 27) + timedelta(days=count)) for count in range(4)
]
MERCHANTS, SUB_MERCHANTS = ("1900000001", "1900000002"), ("", "1900000109")
NUMBERS = (*"ABCDEFGH", "商", "a'b", "0", "")
STATES = (
    "SUCCESS", "SUCCESS", "SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PROCESSING", "PENDING", "FAIL", "FAILED", "REVOKED",
    "UNFROZEN", "ABNORMAL", "never seen", None,
)  # fmt: skip


def entries(chance: random.Random, count: int, records: Sequence[str]) -> list[dict[str, Any]]:
    """So many entries with few values, so that they meet."""
    return [
        {
            "day": chance.choice(DAYS),
            "mchid": chance.choice(MERCHANTS),
            "sub_mchid": chance.choice(SUB_MERCHANTS),
            "record": chance.choice(records),
            "number": chance.choice(NUMBERS),
            "order_number": chance.choice(["A", None]),
            "platform_number": chance.choice(["1", "2", "", None]),
            "amount": chance.choice([0, 1, 100, 10**15]),
            "fee": chance.choice([None, 0, 1, -1]),
            "state": chance.choice(STATES),
        }
        for _ in range(count)
    ]


@pytest.mark.hypothesis
@pytest.mark.parametrize("library", ["duckdb", "polars", "polars-lazy", "pyarrow", "pandas", "ibis"])
def test_the_rules_find_what_a_plain_program_finds(library: str) -> None:
    # why few for Ibis: it translates each query anew, which takes longer than all else
    @settings(max_examples=limit_examples(10 if library == "ibis" else 50))
    @given(data=st.data())
    def compared(data: st.DataObject) -> None:
        kind = data.draw(st.sampled_from(list(KINDS)))
        records = KINDS[kind] if data.draw(st.booleans()) else RECORDS
        # why not drawn one by one: a hundred entries of each side meet in every way, and cost as little as ten
        chance = random.Random(data.draw(st.integers(0, 2**32)))
        bill, ledger = (entries(chance, data.draw(st.integers(0, 150)), records) for _ in range(2))
        if data.draw(st.booleans()):  # much that nearly agrees: the bill with one field of some entries changed
            others = entries(chance, len(bill), records)
            fields = [chance.choice(["day", "amount", "fee", "state", None]) for _ in bill]
            ledger = [
                {**row, **({} if name is None else {name: other[name]})}
                for row, other, name in zip(bill, others, fields, strict=True)
            ]
        wanted = data.draw(st.none() | st.lists(st.sampled_from(DAYS), min_size=1, max_size=4, unique=True))
        if wanted is not None:  # without days to compare, an entry without one stands on none
            ledger = [{**row, **({} if chance.random() < 0.9 else {"day": None})} for row in ledger]
        merchants = data.draw(st.none() | st.just([MERCHANTS[1]]))
        chosen = data.draw(st.none() | st.lists(st.sampled_from(COMPARED), unique=True))
        result = compare(library, bill, ledger, kind=kind, days=wanted, merchants=merchants, compare=chosen)
        differences, summary = reconcile_rows(
            bill, ledger, kind=kind, days=wanted, merchants=merchants, chosen=COMPARED if chosen is None else chosen
        )
        assert rows_of(result.differences) == ordered(differences, DIFFERENCE_COLUMNS)
        assert rows_of(result.summary) == ordered(summary, SUMMARY_COLUMNS)

    compared()


def ordered(rows: list[dict[str, Any]], columns: Sequence[str]) -> list[dict[str, Any]]:
    found = [{name: row[name] for name in columns} for row in rows]
    return sorted(found, key=lambda row: [str(value) for value in row.values()])
