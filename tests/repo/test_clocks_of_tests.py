"""The clock of the process belongs to all of its threads: no test puts another in its place.

A server of a test runs in a thread of the same process. If its event loop reads another clock for a moment, it may
wait for hours afterwards, and whoever stops the server waits too.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.repo.parts import ROOT

CLOCK = re.compile(r"(.*\.)?time\.(time|time_ns|monotonic|monotonic_ns|perf_counter|sleep)")


def replaced_clocks(text: str) -> Iterator[int]:
    """The lines on which a function of the module `time` itself is replaced."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("setattr", "patch", "patch.object")):
            target = node.args[0] if node.args else None
            if isinstance(target, ast.Constant):
                if isinstance(target.value, str) and CLOCK.fullmatch(target.value):
                    yield node.lineno
            elif target is not None and ast.unparse(target).rpartition(".")[2] == "time":
                yield node.lineno


def test_no_test_replaces_the_clock_of_the_process():
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for line in replaced_clocks(path.read_text("utf-8"))
    ]
    assert found == []


def test_every_way_of_replacing_it_is_found():
    text = """
monkeypatch.setattr("time.monotonic", clock)
monkeypatch.setattr("checks.trial.time.monotonic", clock)
monkeypatch.setattr(time, "sleep", pauses.append)
monkeypatch.setattr(trial.time, "time", clock)
with patch("time.time_ns"): pass
monkeypatch.setattr("checks.trial.time", SimpleNamespace(monotonic=clock))
monkeypatch.setattr(retries, "FIRST_PAUSE", 0)
"""
    assert list(replaced_clocks(text)) == [2, 3, 4, 5, 6]
