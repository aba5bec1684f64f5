"""A month of three merchants with differences that are known, as Parquet files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

DAYS = 30
MERCHANTS = 3
_PLANTED = (("only_in_bill", 10), ("only_in_ledger", 8), ("differs", 7), ("duplicate", 5))


@dataclass(frozen=True)
class Entries:
    """The files of both sides, and what they differ in."""

    bill: Path
    ledger: Path
    planted: frozenset[tuple[str, str]]
    """Kind and number of each difference."""


def write_entries(folder: Path, rows: int) -> Entries:
    """Write both sides, each with `rows` entries but for the differences."""
    numbers = dict(_choose_rows(rows))
    of_kind = {kind: [number for number, other in numbers.items() if other == kind] for kind, _count in _PLANTED}
    connection = duckdb.connect()
    connection.execute(f"CREATE TABLE entries AS {_entries(rows)}")
    bill, ledger = folder / "bill.parquet", folder / "ledger.parquet"
    connection.execute(
        f"COPY (SELECT * EXCLUDE row FROM entries WHERE row NOT IN ({_list(of_kind['only_in_ledger'])})) TO '{bill}'"  # noqa: S608
    )
    connection.execute(
        "COPY (SELECT day, mchid, record, number, CASE WHEN row IN "  # noqa: S608
        f"({_list(of_kind['differs'])}) THEN amount + 1 ELSE amount END AS amount, fee, state FROM entries "
        f"WHERE row NOT IN ({_list(of_kind['only_in_bill'])}) UNION ALL "
        "SELECT day, mchid, record, number, amount, fee, state FROM entries "
        f"WHERE row IN ({_list(of_kind['duplicate'])})) TO '{ledger}'"
    )
    connection.close()
    return Entries(bill, ledger, frozenset((kind, _number(row)) for row, kind in numbers.items()))


def _choose_rows(rows: int) -> Iterator[tuple[int, str]]:
    """Rows that differ, spread over all days and merchants."""
    count = sum(count for _kind, count in _PLANTED)
    kinds = [kind for kind, count in _PLANTED for _ in range(count)]
    for place, kind in enumerate(kinds):
        yield (place * rows) // count + place, kind


def _number(row: int) -> str:
    return f"ORDER{row:012}"


def _list(rows: list[int]) -> str:
    return ", ".join(map(str, rows))


def _entries(rows: int) -> str:
    return f"""
        SELECT range AS row,
               strftime(DATE '2026-11-01' + CAST(range % {DAYS} AS INTEGER), '%Y-%m-%d') AS day,
               '19000000' || lpad(CAST(range % {MERCHANTS} AS VARCHAR), 2, '0') AS mchid,
               '' AS sub_mchid,
               'payment' AS record,
               'ORDER' || lpad(CAST(range AS VARCHAR), 12, '0') AS number,
               'ORDER' || lpad(CAST(range AS VARCHAR), 12, '0') AS order_number,
               '4200' || lpad(CAST(range AS VARCHAR), 24, '0') AS platform_number,
               (range * 7919) % 100000 + 1 AS amount,
               ((range * 7919) % 100000 + 1) * 6 // 1000 AS fee,
               'SUCCESS' AS state,
               strftime(DATE '2026-11-01' + CAST(range % {DAYS} AS INTEGER), '%Y-%m-%d') || ' 12:00:00' AS time
        FROM range({rows})"""  # noqa: S608
