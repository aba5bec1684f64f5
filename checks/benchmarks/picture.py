"""The figures against their targets as a picture: people would rather look than read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from .figure import Control, Figure

_ROW = 22
_NAMES, _BARS, _NUMBERS = 430, 360, 170
"""Widths of the three columns, in pixels."""
_WIDEST = 2.0
"""Times the target, at which a bar ends that would be longer."""
_COLOURS = {"ok": "#2e7d32", "miss": "#c62828"}


def write_picture(lines: Sequence[Figure | Control], path: Path) -> None:
    """Write an SVG with a bar for each figure that has a target; the line across all bars is the target."""
    figures = [line for line in lines if isinstance(line, Figure) and line.target and line.measured is not None]
    height = _ROW * (len(figures) + 2)
    width = _NAMES + _BARS + _NUMBERS
    root = ElementTree.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {width} {height}",
            "font-family": "sans-serif",
            "font-size": "13",
            "role": "img",
        },
    )
    ElementTree.SubElement(root, "title").text = "Benchmarks against their targets; less is better"
    ElementTree.SubElement(root, "rect", {"width": str(width), "height": str(height), "fill": "white"})
    for number, figure in enumerate(figures, 1):
        _draw_row(root, figure, number * _ROW)
    target = str(_NAMES + _BARS / _WIDEST)
    line = {"x1": target, "x2": target, "y1": str(_ROW / 2), "y2": str(height - _ROW / 2), "stroke": "black"}
    ElementTree.SubElement(root, "line", line)
    _write(root, "target", _NAMES + _BARS / _WIDEST + 4, _ROW * 0.7, "start")
    ElementTree.indent(root)
    path.write_text(ElementTree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _draw_row(root: ElementTree.Element, figure: Figure, top: float) -> None:
    assert figure.target is not None
    assert figure.measured is not None
    share = min(max(figure.measured / figure.target, 0.0), _WIDEST) / _WIDEST
    bar = {"x": str(_NAMES), "y": str(top + 4), "width": f"{share * _BARS:.1f}", "height": str(_ROW - 8)}
    ElementTree.SubElement(root, "rect", bar | {"fill": _COLOURS[figure.verdict]})
    baseline = top + _ROW * 0.7
    _write(root, figure.name, _NAMES - 8, baseline, "end")
    numbers = f"{figure.measured:.3g} of {figure.target:.3g} {figure.unit}".rstrip()
    _write(root, numbers, _NAMES + _BARS + 8, baseline, "start")


def _write(root: ElementTree.Element, text: str, x: float, y: float, anchor: str) -> None:
    place = {"x": f"{x:.1f}", "y": f"{y:.1f}", "text-anchor": anchor}
    ElementTree.SubElement(root, "text", place).text = text
