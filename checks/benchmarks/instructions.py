"""Processor instructions of a call outside the cryptography, counted by callgrind: no clock, so no noise.

A process makes few calls, another the same and many more; the difference is those calls alone. Instructions are
sorted by the shared object they stand in, and those in cryptography's extension or in libcrypto are left out: both
sides sign and verify once a call, and that is nearly all there is of a call under valgrind.

The calls go through real sockets to the server outside valgrind: at this many calls, repeated runs differ by less than
0.1 %, so canned replies inside the process, which would leave out httpcore and h11, have nothing to add.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .figure import Control, Figure
from .measure import Plan
from .peer import ROOT
from .setting import Setting

_FEW, _MANY = 30, 130
"""The first calls fill caches and let the interpreter specialise its code; both processes make them."""
_LIMIT = 180
"""Seconds for one process under valgrind; it takes about ten."""
_CRYPTOGRAPHY = re.compile(r"/cryptography/|libcrypto")


def instructions(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """One GET, sync."""
    name = "instructions outside crypto / raw httpx"
    if shutil.which("valgrind") is None:
        yield Figure(name, None, 1.06, detail="valgrind is not installed")
        return
    typed, inline = per_call("typed", setting), per_call("inline", setting)
    ours = sum(cost for shared_object, cost in typed.items() if not _CRYPTOGRAPHY.search(shared_object))
    theirs = sum(cost for shared_object, cost in inline.items() if not _CRYPTOGRAPHY.search(shared_object))
    inside = sum(typed.values()) - ours
    detail = f"{ours / 1e3:.0f} k against {theirs / 1e3:.0f} k a call, and {inside / 1e3:.0f} k in the cryptography"
    yield Figure(name, ours / theirs, 1.06, detail=detail)


def per_call(subject: str, setting: Setting) -> Counter[str]:
    """Instructions of one call by shared object."""
    _run([], subject, 1, setting)  # compiles the modules: both of the next two then start with the same instructions
    with ThreadPoolExecutor(2) as at_once:  # what is counted does not depend on who else runs
        few, many = at_once.map(lambda calls: _count(subject, calls, setting), (_FEW, _MANY))
    return Counter({name: round((many[name] - few[name]) / (_MANY - _FEW)) for name in many})


def _count(subject: str, calls: int, setting: Setting) -> Counter[str]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "callgrind.out")
        valgrind = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={report}"]
        _run(valgrind, subject, calls, setting)
        return self_cost_by_object(report.read_text(encoding="utf-8", errors="replace"))


def _run(prefix: list[str], subject: str, calls: int, setting: Setting) -> None:
    subprocess.run(
        [*prefix, sys.executable, "-m", f"{__package__}.repeat", subject, str(calls)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "0"},
        input=setting.to_json(),
        text=True,
        stdout=subprocess.DEVNULL,
        timeout=_LIMIT,
        check=True,
    )


def count_program(code: str) -> int:
    """Instructions of a whole process that runs this code, its modules being compiled already."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "callgrind.out")
        valgrind = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={report}"]
        for prefix in ([], valgrind):
            subprocess.run(
                [*prefix, sys.executable, "-c", code],
                cwd=ROOT,
                env={**os.environ, "PYTHONHASHSEED": "0"},
                timeout=_LIMIT,
                check=True,
            )
        return self_cost_by_object(report.read_text(encoding="utf-8", errors="replace")).total()


def self_cost_by_object(report: str) -> Counter[str]:
    """Sum a callgrind report by shared object, each function's own instructions only.

    A line of a position and a cost belongs to the object last named by `ob=`; the line after `calls=` is the cost of
    the function called and is counted there. A name is spelt out once, as `(number) name`, and a number after that.
    https://valgrind.org/docs/manual/cl-format.html
    """
    names: dict[str, str] = {}
    found: Counter[str] = Counter()
    shared_object = ""
    of_callee = False
    for line in report.splitlines():
        if line.startswith(("ob=", "cob=")):
            number, _, name = line.partition("=")[2].partition(" ")
            if name:
                names[number] = name
            if line.startswith("ob="):
                shared_object = names[number]
        elif line.startswith("calls="):
            of_callee = True
        elif line[:1].isdigit() or line[:1] in ("+", "-", "*"):
            if not of_callee:
                found[shared_object] += int(line.split(" ")[1])
            of_callee = False
    return found
