"""What becomes of each number: matched, a difference of some kind, or nothing that a bill lists."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import reduce
from operator import or_

import narwhals.stable.v2 as nw

from .columns import (
    AMOUNT,
    COMPARED,
    DAY,
    DIFFERENCE_COLUMNS,
    DIFFERS,
    DUPLICATE,
    FEE,
    MATCHED,
    ONLY_IN_BILL,
    ONLY_IN_LEDGER,
    ORDER_NUMBER,
    PLATFORM_NUMBER,
    RECORD,
    RECORDS_IN_PARTS,
    STATE,
    SUB_MCHID,
    UNLISTED,
)
from .days import is_far
from .frames import BILL, LEDGER, LazyFrame
from .sides import DETAIL, KEY, show

CATEGORY = "category"
"""One of the kinds of a difference, or MATCHED, or UNLISTED."""
REASON = "reason"
_OF_EITHER = (SUB_MCHID, ORDER_NUMBER, PLATFORM_NUMBER)


def judge(sums: LazyFrame, chosen: Collection[str], compared: list[str] | None) -> LazyFrame:
    """The rows of `add_up` with what each side says, with `category` and with `reason`.

    `chosen` are those of COMPARED that make a difference, `compared` the days (None for all).
    """
    told = sums.with_columns(*(column for side in (BILL, LEDGER) for column in _what_it_says(side)))
    differing = told.with_columns(
        *(
            _sure(condition if name in chosen else nw.lit(False)).alias(_differs(name))
            for name, condition in _differing(compared).items()
        )
    )
    return differing.with_columns(_category().alias(CATEGORY)).with_columns(_reason().alias(REASON))


def list_differences(judged: LazyFrame, rows: LazyFrame) -> LazyFrame:
    """The differences among `judged`, with DIFFERENCE_COLUMNS; `rows` are those that `add_up` was given."""
    # why not the kinds themselves: DuckDB works the category out anew for each text that it is compared with
    found = judged.filter(~nw.col(CATEGORY).is_in([MATCHED, UNLISTED])).select(
        *KEY,
        nw.col(CATEGORY).alias("kind"),
        nw.coalesce("bill_compared_day", "ledger_compared_day").alias("reported_day"),
        *(f"{side}_{name}" for side in (BILL, LEDGER) for name in ("amount", "listed")),
        REASON,
    )
    return (
        show(rows, found, keep=("kind", "reported_day", "bill_amount", "ledger_amount", REASON))
        .with_columns(
            *(nw.coalesce(f"bill_{name}", f"ledger_{name}").alias(name) for name in _OF_EITHER),
            *(
                _sum_if_known(nw.col(f"{side}_says_fee"), nw.col(f"{side}_says_fees"), nw.col(f"{side}_says")).alias(
                    f"{side}_fee"
                )
                for side in (BILL, LEDGER)
            ),
        )
        .with_columns(nw.col("reported_day").alias(DAY))
        .select(*DIFFERENCE_COLUMNS)
    )


def _what_it_says(side: str) -> list[nw.Expr]:
    """Amount and fee of one side: of its listed entries, or where it has none, of its unlisted ones."""
    listed = nw.col(f"{side}_listed")
    amount = nw.when(listed > 0).then(nw.col(f"{side}_listed_amount")).otherwise(nw.col(f"{side}_all_amount"))
    return [
        # why a condition: the sum of nothing is 0
        nw.when(nw.col(f"{side}_rows") > 0).then(amount).alias(f"{side}_amount"),
        _sum_if_known(nw.col(f"{side}_listed_fee"), nw.col(f"{side}_listed_fees"), listed).alias(f"{side}_fee"),
    ]


def _sum_if_known(total: nw.Expr, known: nw.Expr, entries: nw.Expr) -> nw.Expr:
    """A sum of fees; null unless each entry has one."""
    return nw.when((entries > 0) & (known == entries)).then(total)


def _differing(compared: list[str] | None) -> dict[str, nw.Expr]:
    """For each of COMPARED, whether the two sides differ in it; null where they do not both say something."""
    in_bill, in_ledger = _has(BILL), _has(LEDGER)
    both = in_bill & in_ledger
    # One side says that money moved, the other knows the number and says that none did.
    contradicted = (in_bill & ~in_ledger & (nw.col("ledger_rows") > 0)) | (
        ~in_bill & (nw.col("ledger_required") > 0) & (nw.col("bill_rows") > 0)
    )
    unfinished = both & (nw.col("ledger_pending") > 0) & (nw.col("bill_pending") == 0)
    far = is_far(nw.col("bill_listed_day"), nw.col("ledger_listed_day"))
    if compared is not None:
        far = far | ~nw.col("bill_listed_day").is_in(compared) | ~nw.col("ledger_listed_day").is_in(compared)
    return {
        AMOUNT: (both | contradicted) & (nw.col("bill_amount") != nw.col("ledger_amount")),
        FEE: both & (nw.col("bill_fee") != nw.col("ledger_fee")),
        STATE: contradicted | unfinished,
        DAY: both & far,
    }


def _category() -> nw.Expr:
    both = _has(BILL) & _has(LEDGER)
    in_parts = nw.col(RECORD).is_in(list(RECORDS_IN_PARTS)) & (nw.col(DETAIL) == "")
    repeated = ~in_parts & ((nw.col("bill_listed") > 1) | (nw.col("ledger_listed") > 1))
    # An amount alone makes no difference where one side says that nothing was paid: only that itself does.
    differs = nw.col(_differs(STATE)) | (both & _any(nw.col(_differs(name)) for name in COMPARED))
    # The first that holds, from the last to the first.
    category = nw.lit(UNLISTED)
    for condition, name in (
        (nw.col("ledger_required") > 0, ONLY_IN_LEDGER),
        (nw.col("bill_required") > 0, ONLY_IN_BILL),
        (both, MATCHED),
        (differs, DIFFERS),
        (repeated, DUPLICATE),
        (nw.coalesce("bill_compared_day", "ledger_compared_day").is_null(), UNLISTED),
    ):
        category = nw.when(condition).then(nw.lit(name)).otherwise(category)
    return category


def _reason() -> nw.Expr:
    differing = nw.concat_str(
        *(nw.when(nw.col(_differs(name))).then(nw.lit(name)) for name in COMPARED), separator=",", ignore_nulls=True
    )
    repeated = nw.concat_str(
        nw.lit("bill "),
        nw.col("bill_listed").cast(nw.String),
        nw.lit(",ledger "),
        nw.col("ledger_listed").cast(nw.String),
    )
    category = nw.col(CATEGORY)
    return (
        nw.when(category == DUPLICATE)
        .then(repeated)
        .otherwise(nw.when(category == DIFFERS).then(differing).otherwise(nw.lit("")))
    )


def _has(side: str) -> nw.Expr:
    return nw.col(f"{side}_listed") > 0


def _differs(name: str) -> str:
    return f"differs_{name}"


def _sure(condition: nw.Expr) -> nw.Expr:
    """The condition, false where it is null."""
    return condition.fill_null(False)


def _any(conditions: Iterable[nw.Expr]) -> nw.Expr:
    return reduce(or_, conditions)
