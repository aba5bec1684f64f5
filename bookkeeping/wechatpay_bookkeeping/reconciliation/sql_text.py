"""Names and texts as SQL has them. Nothing that comes from a file or a user gets into a query by another way."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

_numbers = count(1)


def quote_name(name: str) -> str:
    """A name as an identifier of SQL."""
    escaped = name.replace('"', '""')
    return f'"{escaped}"'


def quote_text(text: str) -> str:
    """A text as a literal of SQL."""
    escaped = text.replace("'", "''")
    return f"'{escaped}'"


def new_table_name() -> str:
    """The name of a temporary table that no other has in this process."""
    return f"wechatpay_{next(_numbers)}"


def name_columns(headings: Sequence[str]) -> list[str]:
    """The headings as names of columns, of which no two are the same to SQL, and none is empty."""
    names: list[str] = []
    seen: set[str] = set()
    for number, heading in enumerate(headings, 1):
        name = heading or f"({number})"
        while name.lower() in seen:
            name = f"{name} ({number})"
        seen.add(name.lower())
        names.append(name)
    return names
