"""Fen as yuan for people."""

from __future__ import annotations


def format_yuan(fen: int | None) -> str:
    """An amount with two decimals, such as -7.79; a dash where there is none."""
    if fen is None:
        return "-"
    sign, fen = ("-", -fen) if fen < 0 else ("", fen)
    return f"{sign}{fen // 100}.{fen % 100:02}"
