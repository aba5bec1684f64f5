"""The forms in which `wechatpay bill` writes a bill: as it came, or its rows as CSV or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wechatpay_auth.bills import BillRow, BillStream


class BillForm(StrEnum):
    """The values of `--format`."""

    BILL = "bill"
    CSV = "csv"
    JSON = "json"


def bill_pieces(arriving: BillStream, form: BillForm) -> Iterator[bytes]:
    """The bytes to write. The last ones come only if the bill is proven."""
    match form:
        case BillForm.BILL:
            yield from arriving
        case BillForm.CSV:
            yield from _as_csv(arriving.rows())
        case BillForm.JSON:
            for row in arriving.rows():
                yield f"{json.dumps(_values(row), ensure_ascii=False)}\n".encode()


def _values(row: BillRow) -> dict[str, object]:
    """The row by its fields, or by the headings of a bill whose columns are not known; what has no value is left out.

    A column that is not known stands under its heading.
    """
    values: dict[str, object] = {}
    for name, value in row._asdict().items():
        if isinstance(value, Mapping):
            values |= value
        elif value is not None:
            values[name] = value.isoformat() if isinstance(value, datetime) else value
    return values


def _as_csv(rows: Iterable[BillRow]) -> Iterator[bytes]:
    """The rows with a heading line. Each row of a bill has the columns of the first one."""
    columns: list[str] | None = None
    for row in rows:
        if columns is None:
            columns = _columns(row)
            yield _line(columns)
        values = _values(row)
        yield _line([values.get(name, "") for name in columns])


def _columns(row: BillRow) -> list[str]:
    names: list[str] = []
    for name, value in row._asdict().items():
        names += value if isinstance(value, Mapping) else [name]
    return names


def _line(cells: Iterable[object]) -> bytes:
    import csv
    import io

    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue().encode()
