"""Which numbers are plainly matched, so that the rules need not be asked about them.

Of most numbers each side has one entry, and both say the same. Adding up a few numbers tells them from the others, of
which there are few; what is said of texts and kinds takes most of the time, and is asked of those alone.
"""

from __future__ import annotations

from collections.abc import Collection

import narwhals.stable.v2 as nw

from .columns import AMOUNT, DAY, FEE
from .frames import BILL, LazyFrame
from .sides import IN_DAYS, KEY, LISTED, SIDE, flag_if

_PLAIN = "plain"
_ENTRIES = "entries"
_FEES = "fees"


def keep_unsettled(rows: LazyFrame, constant: Collection[str]) -> LazyFrame:
    """The entries of all numbers but those that are plainly matched. `constant` are columns of KEY with one value.

    Plainly matched is a number of which both sides have one entry, on the same compared day, both listed, required and
    not pending, of the same amount, and of the same fee unless a side knows none.
    """
    # why not the whole KEY: columns in which all rows are the same cost time and tell nothing
    key = [name for name in KEY if name not in constant]
    sign = nw.when(nw.col(SIDE) == BILL).then(1).otherwise(-1)
    is_plain = (nw.col(LISTED) == 1) & (nw.col("required") == 1) & (nw.col("pending") == 0) & (nw.col(IN_DAYS) == 1)
    told = rows.select(
        *key,
        nw.col(DAY).alias("first_day"),
        nw.col(DAY).alias("last_day"),
        sign.cast(nw.Int64).alias(SIDE),
        flag_if(is_plain).alias(_PLAIN),
        flag_if(~nw.col(FEE).is_null()).alias(_FEES),
        (nw.col(AMOUNT) * sign).alias(AMOUNT),
        (nw.col(FEE) * sign).alias(FEE),
        nw.lit(1).cast(nw.Int64).alias(_ENTRIES),
    )
    added = told.group_by(*key).agg(
        *(nw.col(name).sum() for name in (SIDE, _PLAIN, _FEES, AMOUNT, FEE, _ENTRIES)),
        nw.col("first_day").min(),
        nw.col("last_day").max(),
    )
    is_settled = (
        (nw.col(_ENTRIES) == 2)
        & (nw.col(SIDE) == 0)
        & (nw.col(_PLAIN) == 2)
        & (nw.col(AMOUNT) == 0)
        & (nw.col("first_day") == nw.col("last_day"))
        & ((nw.col(_FEES) < 2) | (nw.col(FEE) == 0))
    )
    # why nulls count: a sum of nothing is null in some libraries, and what is not known is not settled
    unsettled = added.filter(~is_settled.fill_null(False)).select(*key)
    return rows.join(unsettled, on=key, how="semi")
