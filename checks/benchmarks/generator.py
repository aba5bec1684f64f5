"""What the generator costs, against one reading of the spec by PyYAML's loader in Python.

The user time of processes is compared, with that of ruff, which they start. Both sides are Python for the most part and
grow with the spec, so the ratio holds on another machine, and for more operations.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from .figure import Control, Figure
from .measure import Batch, Elapsed, Plan, compare
from .peer import ROOT
from .setting import Setting

_LIMIT = 600
"""Seconds for one process."""
_CALLS_OF_A_ROUND = 20
"""So many rounds of calls are one round of these, which takes as long as tens of thousands of calls."""

_READ = """
import sys
from pathlib import Path
import yaml
for file in sorted(Path(sys.argv[1]).rglob("*.yaml")):
    yaml.load(file.read_bytes(), Loader=yaml.SafeLoader)
"""
_CHANGED = "schemas/pay/order.yaml"
_BEGINNING = "description: "


def generator(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """`make check`, `make docs`, and `make generate` after a change in one area of the spec."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(shutil.copytree(ROOT / "spec", Path(folder, "spec")))
        whole = ("--spec", str(ROOT / "spec"))
        batches = {
            "read": _process("-c", _READ, str(spec)),
            "again": _process("-c", _READ, str(spec)),
            "check": _generator("check", *whole, "--docs", "docs/reference"),
            "docs": _generator("docs", *whole, "--docs", f"{folder}/docs"),
            "change": _change(spec),
        }
        found = compare(batches, max(plan.rounds // _CALLS_OF_A_ROUND, 4), 1)
    for name, subject, target in (
        ("check of client and pages / reading YAML", "check", 1.5),
        ("pages of the reference / reading YAML", "docs", 0.8),
        ("client after a change in one area / same", "change", 0.6),
    ):
        ratio = found.ratio(subject, "read")
        yield Figure(name, ratio.median, target, detail=str(ratio))
    control = found.ratio("again", "read")
    yield Control("control: reading YAML", control.median, str(control))


def _change(spec: Path) -> Batch:
    """Generate the client of the spec again and again, each time after another change of one description."""
    client, kept = spec.parent / "client", spec.parent / "earlier-run.json"
    generate = _generator("generate", "--spec", str(spec), "--client", str(client), "--earlier-run", str(kept))
    file, numbers = spec / _CHANGED, count()
    text = file.read_text("utf-8")

    def run(size: int) -> Elapsed:
        elapsed = Elapsed(0.0, 0.0)
        for _ in range(size):
            changed = f"{_BEGINNING}Change {next(numbers)}. "
            file.write_text(text.replace(_BEGINNING, changed, 1), "utf-8")
            elapsed += generate(1)
        return elapsed

    return run


def _generator(command: str, *arguments: str) -> Batch:
    return _process("-m", "wechatpay_generator", command, *arguments)


def _process(*arguments: str) -> Batch:
    """A process of Python so many times; both times of it are the user time, which other programs disturb least."""

    def run(size: int) -> Elapsed:
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        for _ in range(size):
            subprocess.run(
                [sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, timeout=_LIMIT, check=True
            )
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        return Elapsed(used, used)

    return run
