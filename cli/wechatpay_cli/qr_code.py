"""Draws a QR code with the characters of a terminal."""

from __future__ import annotations

_BORDER = 2
_BLOCKS = {(0, 0): "█", (0, 1): "▀", (1, 0): "▄", (1, 1): " "}
"""Two modules in one character, the upper one first; what is light is drawn."""
_LIGHT_ON_DARK, _USUAL = "\x1b[97;40m", "\x1b[0m"


def draw_qr_code(text: str, *, coloured: bool) -> str:
    """The lines of the QR code of a text. On a terminal, colours make it the same on a light and on a dark ground."""
    import segno

    code = segno.make(text, error="l", micro=False)
    rows = [tuple(row) for row in code.matrix_iter(border=_BORDER)]
    if len(rows) % 2:
        rows.append((0,) * len(rows[0]))
    lines = [
        "".join(_BLOCKS[upper, lower] for upper, lower in zip(*pair, strict=True))
        for pair in zip(rows[::2], rows[1::2], strict=True)
    ]
    return "\n".join(f"{_LIGHT_ON_DARK}{line}{_USUAL}" if coloured else line for line in lines)
