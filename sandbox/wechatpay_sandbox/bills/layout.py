"""A bill as text: a header line, a line for each row with a backtick before each cell, and two lines that add up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from wechatpay_sandbox.beijing_time import BEIJING

_BYTE_ORDER_MARK = "\ufeff"
_NEW_LINE = "\r\n"

Row = Mapping[str, str]
"""Cells by the headings of their columns; a column that is missing is empty."""


def bill_text(columns: Iterable[str], rows: Iterable[Row], summary: Row) -> bytes:
    """The file, in UTF-8."""
    columns = tuple(columns)
    lines = [
        ",".join(columns),
        *(_ticked(row.get(column, "") for column in columns) for row in rows),
        ",".join(summary),
        _ticked(summary.values()),
    ]
    return (_BYTE_ORDER_MARK + _NEW_LINE.join([*lines, ""])).encode()


def _ticked(cells: Iterable[str]) -> str:
    return ",".join([f"`{cell}" for cell in cells])


def words(text: str) -> str:
    """A text of a merchant as a cell: what would end a cell or a line is left out."""
    return text.replace("`", "'").replace("\r", " ").replace("\n", " ")


def yuan(fen: int) -> str:
    """12345 → 123.45"""
    sign, fen = ("-", -fen) if fen < 0 else ("", fen)
    return f"{sign}{fen // 100}.{fen % 100:02}"


def bill_time(moment: float) -> str:
    """Unix seconds as 2026-01-02 15:04:05, in Beijing."""
    return datetime.fromtimestamp(int(moment), BEIJING).strftime("%Y-%m-%d %H:%M:%S")
