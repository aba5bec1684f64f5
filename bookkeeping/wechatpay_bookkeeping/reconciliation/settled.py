"""Which numbers are plainly matched, so that the rules need not be asked about them.

Of most numbers each side has one entry, and both say the same. Adding up a few numbers tells them from the others, of
which there are few; what is said of texts and kinds takes most of the time, and is asked of those alone.
"""

from __future__ import annotations

from collections.abc import Collection

import narwhals.stable.v2 as nw

from .columns import AMOUNT, DAY, FEE
from .frames import BILL, LazyFrame
from .sides import IN_DAYS, KEY, SIDE, flag_if

_LEDGER = 2**32
_ENTRIES = "entries"
"""The sum of 1 for a plain entry of the bill, _LEDGER for one of the ledger, and 2 for any other: 1 + _LEDGER is one of
each, and nothing else."""
_FEES = "fees"


def keep_unsettled(rows: LazyFrame, constant: Collection[str]) -> LazyFrame:
    """The entries of all numbers but those that are plainly matched. `constant` are columns of KEY with one value.

    Plainly matched is a number of which both sides have one entry, on the same compared day, both required and not
    pending, of the same amount, and of the same fee unless a side knows none.
    """
    # why not the whole KEY: columns in which all rows are the same cost time and tell nothing
    key = [name for name in KEY if name not in constant]
    is_bill = nw.col(SIDE) == BILL
    sign = nw.when(is_bill).then(1).otherwise(-1)
    is_plain = (nw.col("required") == 1) & (nw.col("pending") == 0) & (nw.col(IN_DAYS) == 1)
    told = rows.select(
        *key,
        nw.when(~is_plain)
        .then(2)
        .otherwise(nw.when(is_bill).then(1).otherwise(_LEDGER))
        .cast(nw.Int64)
        .alias(_ENTRIES),
        flag_if(~nw.col(FEE).is_null()).alias(_FEES),
        (nw.col(AMOUNT) * sign).alias(AMOUNT),
        (nw.col(FEE) * sign).alias(FEE),
        nw.col(DAY).alias("first_day"),
        nw.col(DAY).alias("last_day"),
    )
    added = told.group_by(*key).agg(
        *(nw.col(name).sum() for name in (_ENTRIES, _FEES, AMOUNT, FEE)),
        nw.col("first_day").min(),
        nw.col("last_day").max(),
    )
    is_settled = (
        (nw.col(_ENTRIES) == 1 + _LEDGER)
        & (nw.col(AMOUNT) == 0)
        & (nw.col("first_day") == nw.col("last_day"))
        & ((nw.col(_FEES) < 2) | (nw.col(FEE) == 0))
    )
    # why nulls count: a sum of nothing is null in some libraries, and what is not known is not settled
    unsettled = added.filter(~is_settled.fill_null(False)).select(*key)
    return rows.join(unsettled, on=key, how="semi")
