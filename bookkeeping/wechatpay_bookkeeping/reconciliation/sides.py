"""The entries of bill and ledger brought together: in one frame, and then added up for each number."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeAlias

import narwhals.stable.v2 as nw

from .columns import (
    AMOUNT,
    DAY,
    FEE,
    MCHID,
    NUMBER,
    ORDER_NUMBER,
    PLATFORM_NUMBER,
    RECORD,
    SHARE,
    STATE,
    SUB_MCHID,
    TIME,
)
from .days import read_day
from .frames import BILL, LEDGER, LazyFrame, Opened
from .states import StateFlags

OWNER = "owner"
"""The sub_mchid by which entries are matched; empty for all where the ledger does not tell."""
DETAIL = "detail"
"""Which part of a record in parts; empty where its parts are added up."""
KEY = (MCHID, OWNER, RECORD, NUMBER, DETAIL)
"""What entries of one thing have in common, on both sides."""
SIDE = "side"
IN_DAYS = "in_days"
LISTED = "listed"

_TEXTS = (MCHID, SUB_MCHID, RECORD, NUMBER, ORDER_NUMBER, PLATFORM_NUMBER, STATE)
_NORMAL_COLUMNS = (DAY, *_TEXTS, AMOUNT, FEE)
_DAY_ON_BILL = "day_on_bill"
_Column: TypeAlias = tuple[nw.Expr, str]
"""What a column has for each row, and the name of the method that brings the rows of a KEY together."""


def normal_form(opened: Opened) -> LazyFrame:
    """The entries with every column of ENTRY_COLUMNS but `time`: text, and 64-bit fen."""
    has = opened.schema

    def column(name: str, dtype: type[nw.String] | type[nw.Int64]) -> nw.Expr:
        return nw.col(name).cast(dtype) if name in has else nw.lit(None, dtype)

    days = [column(DAY, nw.String)] if DAY in has else []
    days += [read_day(column(TIME, nw.String))] if TIME in has else []
    return opened.frame.select(
        nw.coalesce(*days).alias(DAY),
        *(column(name, nw.String).fill_null("").alias(name) for name in _TEXTS),
        column(AMOUNT, nw.Int64).alias(AMOUNT),
        column(FEE, nw.Int64).alias(FEE),
    )


def narrow(
    opened: Opened, records: Collection[str], merchants: Collection[str] | None, days: Collection[str] | None
) -> Opened:
    """Only the entries of these records, merchants and days; None for all.

    The conditions are on the caller's own columns, so that of partitioned files only those are read that are needed.
    """
    conditions = [nw.col(RECORD).is_in(list(records))]
    if merchants is not None:
        conditions.append(nw.col(MCHID).is_in(list(merchants)))
    if days is not None and DAY in opened.schema:
        # Where the day is not told, it is that of the time.
        conditions.append(nw.col(DAY).is_in(list(days)) | nw.col(DAY).is_null())
    return opened._replace(frame=opened.frame.filter(*conditions))


def keep_days(entries: LazyFrame, days: Collection[str]) -> LazyFrame:
    """The entries of these days, in their normal form."""
    return entries.filter(nw.col(DAY).is_in(list(days)))


def date_by_bill(ledger: LazyFrame, bill: LazyFrame, *, by_owner: bool) -> LazyFrame:
    """The entries of the ledger that have no day, with that of their number on the bill; the others are left out.

    An order that was never paid has no time of its payment. So what the bill has of it must find it without one.
    """
    key = (MCHID, *((SUB_MCHID,) if by_owner else ()), RECORD, NUMBER)
    undated = ledger.filter(nw.col(DAY).is_null()).drop(DAY)
    # why the first join: nearly every entry has a day, and so nearly none of the bill's needs to be grouped
    wanted = bill.join(undated.select(*key), on=list(key), how="semi")
    found = wanted.group_by(*key).agg(nw.col(DAY).min().alias(_DAY_ON_BILL))
    dated = undated.join(found, on=list(key), how="inner").with_columns(nw.col(_DAY_ON_BILL).alias(DAY))
    return dated.select(*_NORMAL_COLUMNS)


def flag(
    entries: LazyFrame, side: str, flags: StateFlags, days: Collection[str] | None, *, by_owner: bool
) -> LazyFrame:
    """The rows of one side, ready to be put under those of the other.

    `days` are those that are compared, None for all. Flags are 1 and 0, since every library adds these up.
    """
    return entries.select(
        MCHID,
        (nw.col(SUB_MCHID) if by_owner else nw.lit("")).alias(OWNER),
        RECORD,
        NUMBER,
        nw.lit(side).alias(SIDE),
        DAY,
        (nw.lit(1) if days is None else flag_if(nw.col(DAY).is_in(list(days)))).cast(nw.Int64).alias(IN_DAYS),
        SUB_MCHID,
        ORDER_NUMBER,
        PLATFORM_NUMBER,
        STATE,
        AMOUNT,
        FEE,
        flag_if(flags.is_listed).alias(LISTED),
        flag_if(flags.is_pending).alias("pending"),
        flag_if(flags.is_required).alias("required"),
    )


def with_detail(rows: LazyFrame, *, told: bool) -> LazyFrame:
    """The rows with the column `detail`. `told`: whether the ledger has platform numbers, by which shares are told.

    Where the ledger tells the shares of a number one from the other, each is compared with its own; otherwise they are
    added up.
    """
    if not told:
        return rows.with_columns(nw.lit("").alias(DETAIL))
    tells = (nw.col(SIDE) == LEDGER) & (nw.col(RECORD) == SHARE) & (nw.col(PLATFORM_NUMBER) != "")
    return (
        rows.with_columns(flag_if(tells).alias("tells"))
        .with_columns(nw.col("tells").max().over(MCHID, OWNER, RECORD, NUMBER).alias("tells"))
        .with_columns(nw.when(nw.col("tells") == 1).then(nw.col(PLATFORM_NUMBER)).otherwise(nw.lit("")).alias(DETAIL))
        .drop("tells")
    )


def with_sums(rows: LazyFrame) -> LazyFrame:
    """The rows, each with what decides about its KEY: see `_deciding`. The same for all rows of a KEY."""
    columns = {name: made for side in (BILL, LEDGER) for name, made in _deciding(side).items()}
    spread = rows.with_columns(*(expression.alias(name) for name, (expression, _) in columns.items()))
    added = spread.with_columns(
        *(getattr(nw.col(name), how)().over(*KEY).alias(name) for name, (_, how) in columns.items())
    )
    # why: DuckDB's sums of 64-bit numbers have 128 bits
    return added.with_columns(*(nw.col(name).cast(nw.Int64) for name, (_, how) in columns.items() if how == "sum"))


def describe(rows: LazyFrame, *judged: str) -> LazyFrame:
    """A row for each KEY, with what people want to read of it (see `_describe_side`), and its columns `judged`."""
    columns = {name: made for side in (BILL, LEDGER) for name, made in _describe_side(side).items()}
    spread = rows.select(*KEY, *judged, *(expression.alias(name) for name, (expression, _) in columns.items()))
    grouped = spread.group_by(*KEY).agg(
        # why the greatest: they are the same in all rows of a KEY
        *(nw.col(name).max().alias(name) for name in judged),
        *(getattr(nw.col(name), how)().alias(name) for name, (_, how) in columns.items()),
    )
    return grouped.with_columns(*(nw.col(name).cast(nw.Int64) for name, (_, how) in columns.items() if how == "sum"))


def _deciding(side: str) -> dict[str, _Column]:
    """Columns that are null or 0 in the rows of the other side, and how each is brought together."""
    of_side = nw.col(SIDE) == side
    listed = of_side & (nw.col(LISTED) == 1)
    columns: dict[str, _Column] = {
        "rows": (flag_if(of_side), "sum"),
        "listed": (flag_if(listed), "sum"),
        "pending": (nw.when(of_side).then(nw.col("pending")).otherwise(0), "sum"),
        "required": (nw.when(of_side).then(nw.col("required")).otherwise(0), "sum"),
        "all_amount": (nw.when(of_side).then(nw.col(AMOUNT)), "sum"),
        "listed_amount": (nw.when(listed).then(nw.col(AMOUNT)), "sum"),
        "listed_fee": (nw.when(listed).then(nw.col(FEE)), "sum"),
        "listed_fees": (flag_if(listed & ~nw.col(FEE).is_null()), "sum"),
        "listed_day": (nw.when(listed).then(nw.col(DAY)), "min"),
        "compared_day": (nw.when(listed & (nw.col(IN_DAYS) == 1)).then(nw.col(DAY)), "min"),
    }
    return {f"{side}_{name}": column for name, column in columns.items()}


def _describe_side(side: str) -> dict[str, _Column]:
    """What a side says: its listed entries, or where it has none, its unlisted ones."""
    of_side = nw.col(SIDE) == side
    says = of_side & ((nw.col(LISTED) == 1) | (nw.col(f"{side}_listed") == 0))
    columns: dict[str, _Column] = {
        "says": (flag_if(says), "sum"),
        "says_fee": (nw.when(says).then(nw.col(FEE)), "sum"),
        "says_fees": (flag_if(says & ~nw.col(FEE).is_null()), "sum"),
        "day": (nw.when(says).then(nw.col(DAY)), "min"),
        "state": (nw.when(says & (nw.col(STATE) != "")).then(nw.col(STATE)), "max"),
        "sub_mchid": (nw.when(of_side).then(nw.col(SUB_MCHID)), "max"),
        "order_number": (nw.when(says & (nw.col(ORDER_NUMBER) != "")).then(nw.col(ORDER_NUMBER)), "max"),
        "platform_number": (nw.when(says & (nw.col(PLATFORM_NUMBER) != "")).then(nw.col(PLATFORM_NUMBER)), "max"),
    }
    return {f"{side}_{name}": column for name, column in columns.items()}


def flag_if(condition: nw.Expr) -> nw.Expr:
    """1 where a condition holds, and 0 elsewhere."""
    return nw.when(condition).then(1).otherwise(0).cast(nw.Int64)
