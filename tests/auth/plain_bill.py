"""A bill read in the plainest way, cell by cell, to compare the reader with: no state is kept and nothing is cached.

It knows what the documents say of a bill, and nothing of how the reader works.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from decimal import Context, Decimal
from typing import Any

from wechatpay_auth.bills.columns import KINDS, SUMMARY_BEGINS

_CHINA = timezone(timedelta(hours=8))
_AMOUNT = re.compile(r"-?[0-9]+(?:\.[0-9]*)?", re.ASCII)


class NotABill(Exception):
    """A line cannot be read as one of a bill of a known kind. `line` counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class UnusualLine(Exception):
    """A row without its first backtick, which is ordinary CSV, or with too many cells: nothing to compare with here."""


def read_plainly(data: bytes) -> list[dict[str, Any]]:
    """The rows of a bill of a known kind in which each row is one line. Raises NotABill and UnusualLine."""
    raw_header, *rest = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    header = raw_header.decode().removesuffix("\r")
    headings = [cell.strip().replace("（", "(").replace("）", ")") for cell in header.split(",")]
    kind = next(
        kind for kind in KINDS if kind.required <= {kind.columns[name][0] for name in headings if name in kind.columns}
    )
    rows = []
    for number, raw in enumerate(rest, 2):
        try:
            line = raw.decode().removesuffix("\r")
        except UnicodeDecodeError:
            raise NotABill(number) from None
        if line.startswith(tuple(SUMMARY_BEGINS)) or not line.strip():
            break
        if not line.startswith("`"):
            raise UnusualLine
        cells = line[1:].split(",`")
        if len(cells) > len(headings):
            raise UnusualLine
        if len(cells) != len(headings):
            raise NotABill(number)
        row: dict[str, Any] = dict(kind.row._field_defaults)
        for heading, cell in zip(headings, cells, strict=True):
            field, read = kind.columns[heading]
            row[field] = _value(read.__name__, cell, number)
        if row.get("direction", "收入") not in ("收入", "支出"):
            raise NotABill(number)
        rows.append(row)
    return rows


def _value(kind: str, cell: str, line: int) -> object:
    required = not kind.startswith("optional_")
    what = kind.removeprefix("optional_")
    if not required and (cell == "" or (what in ("identifier", "time") and cell == "0")):
        return None
    if what == "fen":
        return _fen(cell, line)
    if what in ("beijing_time", "time"):
        for form in (cell, " ".join(cell.split())):
            try:
                time = datetime.fromisoformat(form)
            except ValueError:
                continue
            if time.tzinfo is None and len(form) >= len("2026-01-02 03:04:05"):
                return time.replace(tzinfo=_CHINA)
        raise NotABill(line)
    return cell


def _fen(cell: str, line: int) -> int:
    if not _AMOUNT.fullmatch(cell) or len(cell.strip("-").replace(".", "")) > 30:
        raise NotABill(line)
    fen = Context(prec=60).multiply(Decimal(cell), 100)
    if fen != int(fen):
        raise NotABill(line)
    return int(fen)
