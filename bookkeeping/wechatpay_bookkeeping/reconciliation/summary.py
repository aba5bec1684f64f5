"""The summary: what agrees and what does not, for each day, mchid and record."""

from __future__ import annotations

from collections.abc import Mapping

import narwhals.stable.v2 as nw

from .columns import (
    AMOUNT,
    DAY,
    DIFFERS,
    DUPLICATE,
    MATCHED,
    MCHID,
    ONLY_IN_BILL,
    ONLY_IN_LEDGER,
    RECORD,
    SUMMARY_COLUMNS,
    UNLISTED,
)
from .frames import BILL, LEDGER, LazyFrame
from .judging import CATEGORY
from .sides import IN_DAYS, LISTED, SIDE

_GROUP = (DAY, MCHID, RECORD)
_ONE_SIDED = {ONLY_IN_BILL: BILL, ONLY_IN_LEDGER: LEDGER}


_TOTALS = tuple(f"{side}_{what}" for side in (BILL, LEDGER) for what in ("count", AMOUNT))
_SUMS = tuple(name for name in SUMMARY_COLUMNS if name not in _GROUP)


def summarise(rows: LazyFrame, judged: LazyFrame) -> LazyFrame:
    """The summary of the rows that stand on a compared day, each counted on its own side's day.

    `judged` are those of the rows that are not plainly matched.
    """
    totals = _add(rows.filter(nw.col(IN_DAYS) == 1), {name: _column(name) for name in _TOTALS})
    nothing = nw.lit(0).cast(nw.Int64)
    as_if_matched = {name: nw.col(name.removeprefix(f"{MATCHED}_")) if _is_total(name) else nothing for name in _SUMS}
    own = judged.filter(nw.col(IN_DAYS) == 1).with_columns(_own_category().alias(CATEGORY))
    others = _add(own, {name: _column(name) for name in _SUMS})
    corrections = {name: nw.col(name) for name in _SUMS if not _is_total(name)}
    for name in _TOTALS:
        corrections |= {name: nothing, f"{MATCHED}_{name}": nw.col(f"{MATCHED}_{name}") - nw.col(name)}
    parts = [
        frame.select(*_GROUP, *(columns[name].alias(name) for name in _SUMS))
        for frame, columns in ((totals, as_if_matched), (others, corrections))
    ]
    return _add(nw.concat(parts), {name: nw.col(name) for name in _SUMS})


def _is_total(name: str) -> bool:
    """Whether it is a total of a side, or what of it is matched."""
    return name.removeprefix(f"{MATCHED}_") in _TOTALS


def _add(frame: LazyFrame, columns: Mapping[str, nw.Expr]) -> LazyFrame:
    """The sums of these columns for each day, mchid and record."""
    spread = frame.select(*_GROUP, *(column.alias(name) for name, column in columns.items()))
    added = spread.group_by(*_GROUP).agg(*(nw.col(name).sum() for name in columns))
    # why the cast: DuckDB's sums of 64-bit numbers have 128 bits
    return added.select(*_GROUP, *(nw.col(name).cast(nw.Int64) for name in columns))


def _own_category() -> nw.Expr:
    """The category of each entry: that of its number, but an unlisted entry beside listed ones says nothing."""
    of_bill = nw.col(SIDE) == BILL
    alone = nw.when(of_bill).then(nw.col("bill_listed")).otherwise(nw.col("ledger_listed")) == 0
    counts = (nw.col(LISTED) == 1) | (alone & (nw.col(CATEGORY) == DIFFERS))
    return nw.when(counts).then(nw.col(CATEGORY)).otherwise(nw.lit(UNLISTED))


def _column(name: str) -> nw.Expr:
    """1 or the amount in the rows that count in this column, 0 in the others."""
    category = next((one for one in (*_ONE_SIDED, MATCHED, DIFFERS, DUPLICATE, UNLISTED) if name.startswith(one)), None)
    side = _ONE_SIDED.get(category or "", BILL if f"_{BILL}_" in f"_{name}" else LEDGER)
    condition = nw.col(SIDE) == side
    if category is not None:
        condition = condition & (nw.col(CATEGORY) == category)
    return nw.when(condition).then(nw.col(AMOUNT) if name.endswith(AMOUNT) else nw.lit(1)).otherwise(0).cast(nw.Int64)
