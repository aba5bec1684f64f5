"""Counts the slips of a typist between two texts."""

from __future__ import annotations


def count_edits(one: str, other: str, most: int) -> int | None:
    """Characters added, left out, changed, or exchanged with their neighbour, if they are `most` at most; else None."""
    start = 0
    for character, against in zip(one, other, strict=False):
        if character != against:
            break
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if abs(len(one) - len(other)) > most:
        return None
    if not one or not other:
        return len(one) + len(other)
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for row, character in enumerate(one, 1):
        current = [row]
        for column, against in enumerate(other, 1):
            edits = min(last[column] + 1, current[-1] + 1, last[column - 1] + (character != against))
            if row > 1 and column > 1 and character == other[column - 2] and one[row - 2] == against:
                edits = min(edits, before_last[column - 2] + 1)
            current.append(edits)
        if min(current) > most and min(last) >= most:
            return None  # no row below can have fewer
        before_last, last = last, current
    return last[-1] if last[-1] <= most else None
