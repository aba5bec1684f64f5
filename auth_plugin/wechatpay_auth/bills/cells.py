"""The cells of a bill: how a line is divided into them, and how the text of one is read."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from wechatpay_auth.translation import gettext as _

BEIJING = timezone(timedelta(hours=8), "UTC+08:00")
"""The time zone of every bill; China has no summer time."""
CELL_END = ",`"
"""What ends a cell, and begins the next one."""
_OFFSET = "+08:00"
_LENGTH_OF_TIME = len("2026-01-02 03:04:05")


def split_line(line: str) -> list[str]:
    """The cells of a line.

    Each cell begins with a backtick and is not quoted, so that `,` alone does not end it: product names and JSON in
    商户数据包 hold commas. Header lines, and bills without backticks, are ordinary CSV.
    """
    if line.startswith("`"):
        return line[1:].split(CELL_END)
    try:
        (cells,) = csv.reader([line], skipinitialspace=True)
    except csv.Error:
        return [line]
    return [cell.removeprefix("`") for cell in cells]


def normalise_heading(heading: str) -> str:
    """A heading in the spelling that the columns are listed by: documents write （元）, bills (元)."""
    return heading.strip().replace("（", "(").replace("）", ")")


_AMOUNTS = 4096
"""Amounts that are remembered: most cells of a bill hold the same few, and each row asks for ten of them."""


@lru_cache(maxsize=_AMOUNTS)
def fen(yuan: str) -> int:
    """Yuan as text to fen, exactly: "0.01" → 1, "7.79000" → 779. Raises ValueError for anything else."""
    negative = yuan.startswith("-")
    whole, _point, fraction = yuan.removeprefix("-").partition(".")
    digits = whole + fraction
    if not whole or len(digits) > 30 or not (digits.isascii() and digits.isdecimal()) or fraction[2:].strip("0"):
        raise ValueError(_("not an amount in yuan with at most two decimals that count"))
    amount = int(whole) * 100 + int(fraction[:2].ljust(2, "0"))
    return -amount if negative else amount


def row_count(text: str) -> int:
    """A number of rows, which bills write as 20 and as 20.0. Raises ValueError for anything else."""
    amount = fen(text)
    if amount % 100 or amount < 0:
        raise ValueError(_("not a number of rows"))
    return amount // 100


def beijing_time(text: str) -> datetime:
    """2026-01-02 03:04:05 as an aware time. Raises ValueError for anything else."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        text = " ".join(text.split())
        time = datetime.fromisoformat(text)
    if len(text) < _LENGTH_OF_TIME or time.tzinfo is not None:
        raise ValueError(_("not a date and a time of day"))
    # why read twice: replace(tzinfo=BEIJING) takes five times as long, and with an offset behind it a text with a digit
    # too many is taken for a time
    return datetime.fromisoformat(text + _OFFSET)


def plain_text(text: str) -> str:
    """The cell's text, which is required."""
    return text


def optional_text(text: str) -> str | None:
    """The cell's text; None if it is empty."""
    return text or None


def optional_identifier(text: str) -> str | None:
    """An identifier; None if the cell is empty, or is the 0 that stands for an identifier that does not exist."""
    return None if text in ("", "0") else text


@lru_cache(maxsize=_AMOUNTS)
def optional_fen(text: str) -> int | None:
    """An amount in fen; None if the cell is empty. Raises ValueError."""
    return fen(text) if text else None


def optional_time(text: str) -> datetime | None:
    """An aware time; None if the cell is empty or 0. Raises ValueError."""
    return beijing_time(text) if text not in ("", "0") else None
