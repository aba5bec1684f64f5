"""Writes a bill as text: a header line, a line for each row with a backtick before each cell, and two summary lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from wechatpay_sandbox.clock.beijing_time import BEIJING

_BYTE_ORDER_MARK = "\ufeff"
_NEW_LINE = "\r\n"
_ENDINGS = str.maketrans({"`": "'", "\r": " ", "\n": " "})
_TIME_WIDTH = len("2026-01-02 15:04:05")

Row = Mapping[str, str]
"""Cells by the headings of their columns; a column that is missing is empty."""


def bill_text(columns: Sequence[str], lines: Iterable[str], summary: Row) -> bytes:
    """The file, in UTF-8; `lines` are those of its rows."""
    every = [",".join(columns), *lines, ",".join(summary), line(tuple(summary), summary), ""]
    return (_BYTE_ORDER_MARK + _NEW_LINE.join(every)).encode()


def line(columns: Sequence[str], row: Row) -> str:
    """The line of one row."""
    return "`" + ",`".join([row.get(column, "") for column in columns])


def words(text: str) -> str:
    """A text of a merchant as a cell, without the characters that would end a cell or a line."""
    return text.translate(_ENDINGS)


def yuan(fen: int) -> str:
    """An amount in yuan: 12345 fen is 123.45."""
    sign, fen = ("-", -fen) if fen < 0 else ("", fen)
    return f"{sign}{fen // 100}.{fen % 100:02}"


def bill_time(moment: float) -> str:
    """Unix seconds as 2026-01-02 15:04:05, in Beijing."""
    return datetime.fromtimestamp(int(moment), BEIJING).isoformat(" ")[:_TIME_WIDTH]
