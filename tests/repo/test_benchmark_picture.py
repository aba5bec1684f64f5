"""The picture of the benchmarks shows each figure that has a target, and nothing else."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from checks.benchmarks.figure import Control, Figure
from checks.benchmarks.picture import write_picture

SVG = "{http://www.w3.org/2000/svg}"


def test_a_bar_for_each_figure_with_a_target(tmp_path: Path) -> None:
    lines = [
        Figure("fast <enough>", 0.5, 1.0),
        Figure("far too slow", 9.0, 3.0, "s"),
        Figure("only shown", 1.0),
        Figure("not measured", None, 1.0),
        Control("control", 1.0),
    ]
    write_picture(lines, tmp_path / "picture.svg")
    root = ElementTree.fromstring((tmp_path / "picture.svg").read_text("utf-8"))
    texts = [element.text for element in root.iter(f"{SVG}text")]
    assert texts == ["fast <enough>", "0.5 of 1", "far too slow", "9 of 3 s", "target"]
    _background, fast, slow = root.iter(f"{SVG}rect")
    assert (float(fast.attrib["width"]), float(slow.attrib["width"])) == (90.0, 360.0)
    assert fast.attrib["fill"] != slow.attrib["fill"]
