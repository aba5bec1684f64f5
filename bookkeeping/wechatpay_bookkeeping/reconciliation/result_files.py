"""What came of comparing, as files: the differences as CSV or Parquet, differences and summary as JSON.

Amounts are fen in each of them. The results are relations of DuckDB.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .columns import DAY, MCHID, NUMBER, RECORD
from .new_file import replacing

if TYPE_CHECKING:
    from duckdb import DuckDBPyRelation

    from .rules import Reconciliation

_ROWS = 50_000
DIFFERENCE_ORDER = f"{DAY}, {MCHID}, {RECORD}, kind, {NUMBER}"
SUMMARY_ORDER = f"{DAY}, {MCHID}, {RECORD}"


def write_csv(found: Reconciliation[DuckDBPyRelation], path: str | os.PathLike[str]) -> None:
    """Write the differences as CSV in UTF-8, with a heading line; a name in .gz is compressed. Raises OSError."""
    with replacing(path) as part:
        packed = part.suffix == ".gz"
        found.differences.order(DIFFERENCE_ORDER).write_csv(
            str(part), header=True, compression="gzip" if packed else None
        )


def write_differences_parquet(found: Reconciliation[DuckDBPyRelation], path: str | os.PathLike[str]) -> None:
    """Write the differences as Parquet. Raises OSError."""
    with replacing(path) as part:
        found.differences.order(DIFFERENCE_ORDER).write_parquet(str(part))


def write_json(found: Reconciliation[DuckDBPyRelation], path: str | os.PathLike[str]) -> None:
    """Write one JSON object: `agrees`, `summary` and `differences`. Raises OSError."""
    with replacing(path) as part, part.open("w", encoding="utf-8") as file:
        for piece in json_pieces(found):
            file.write(piece)


def json_pieces(found: Reconciliation[DuckDBPyRelation]) -> Iterator[str]:
    """The text of that object, piece by piece, since there may be a difference for each order."""
    differences = found.differences.order(DIFFERENCE_ORDER)
    rows = iter_rows(differences)
    first = next(rows, None)
    yield f'{{\n"agrees": {json.dumps(first is None)},\n"summary": ['
    yield from _list_items(iter_rows(found.summary.order(SUMMARY_ORDER)))
    yield '],\n"differences": ['
    yield from _list_items(rows if first is None else _chain(first, rows))
    yield "]\n}\n"


def iter_rows(relation: DuckDBPyRelation) -> Iterator[dict[str, Any]]:
    """The rows of a relation by the names of its columns, a page of them at a time."""
    names, start = relation.columns, 0
    while page := relation.limit(_ROWS, start).fetchall():
        for row in page:
            yield dict(zip(names, row, strict=True))
        if len(page) < _ROWS:
            return
        start += _ROWS


def _chain(first: dict[str, Any], rest: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    yield first
    yield from rest


def _list_items(rows: Iterator[dict[str, Any]]) -> Iterator[str]:
    comma = ""
    for row in rows:
        yield f"{comma}\n{json.dumps(row, ensure_ascii=False)}"
        comma = ","
    if comma:
        yield "\n"
