"""A program that the server of programs runs cannot tell that it was forked."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.program_server import ProgramServer

Run = Callable[[str], subprocess.CompletedProcess[str]]


@pytest.fixture
def run(programs: ProgramServer, tmp_path: Path) -> Run:
    def run_text(text: str, seconds: float = 60) -> subprocess.CompletedProcess[str]:
        file = tmp_path / "program.py"
        file.write_text(text, "utf-8")
        return programs.run(file, tmp_path, environ={"PATH": os.environ["PATH"], "ONE": "1"}, seconds=seconds)

    return run_text


SURROUNDINGS = """
import os, sys, warnings
print(__name__, __file__, sys.argv, sys.path[0], os.getcwd(), dict(os.environ), sys.warnoptions)
print(repr(sys.stdin.read()), sys.stdout.encoding, sys.modules["__main__"].__dict__ is globals(), __spec__)
print("annotations" in globals(), sorted(name for name in globals() if not name.startswith("__")))
"""


def test_its_surroundings_are_those_of_a_program_by_itself(programs: ProgramServer, tmp_path: Path) -> None:
    file = tmp_path / "program.py"
    file.write_text(SURROUNDINGS, "utf-8")
    environ = {"PATH": os.environ["PATH"], "PYTHONIOENCODING": "utf-8", "LANG": "C.UTF-8", "LC_CTYPE": "C.UTF-8"}
    forked = programs.run(file, tmp_path, environ=environ, seconds=60, folder=tmp_path)
    alone = subprocess.run(
        [sys.executable, "-W", "error", str(file)],
        cwd=tmp_path,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert (forked.returncode, forked.stderr) == (0, alone.stderr)
    assert forked.stdout == alone.stdout


@pytest.mark.parametrize(
    ("text", "code", "errors"),
    [
        ("1 / 0", 1, "ZeroDivisionError: division by zero"),
        ("import warnings; warnings.warn('old', DeprecationWarning)", 1, "DeprecationWarning: old"),
        ("import sys; sys.exit(3)", 3, ""),
        ("raise SystemExit('no more')", 1, "no more"),
        ("import os; os.kill(os.getpid(), 9)", -9, ""),
        ("no program", 1, "SyntaxError"),
    ],
)
def test_how_it_ends_is_told(run: Run, text: str, code: int, errors: str) -> None:
    done = run(text)
    assert (done.returncode, done.stdout) == (code, "")
    assert errors in done.stderr
    assert bool(done.stderr) == bool(errors)


def test_its_threads_and_its_last_acts_come_before_its_end(run: Run) -> None:
    done = run(
        "import atexit, threading, time\n"
        "atexit.register(print, 'last')\n"
        "threading.Thread(target=lambda: (time.sleep(0.2), print('thread'))).start()\n"
        "print('main')"
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "main\nthread\nlast\n", "")


def test_two_programs_have_other_chances(run: Run) -> None:
    text = "import random; print(random.getrandbits(64))"
    assert run(text).stdout != run(text).stdout


def is_running(pid: str) -> bool:
    """Whether there is a process of this number that nobody has ended."""
    try:
        status = Path("/proc", pid, "stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] not in "ZX"


def wait_until(holds: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not come about in time"
        time.sleep(0.05)


@pytest.fixture
def own_server() -> Iterator[ProgramServer]:
    server = ProgramServer()
    yield server
    server.close()


def test_one_that_hangs_is_ended_with_its_children(own_server: ProgramServer, tmp_path: Path) -> None:
    file, pids = tmp_path / "program.py", tmp_path / "pids"
    file.write_text(
        "import os, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"open({str(pids)!r}, 'w').write(f'{{os.getpid()}} {{child.pid}}')\n"
        "time.sleep(600)\n"
    )
    with pytest.raises(subprocess.TimeoutExpired):
        own_server.run(file, tmp_path, environ=os.environ, seconds=15)
    wait_until(lambda: not any(map(is_running, pids.read_text().split())))
    file.write_text("print('again')")
    assert own_server.run(file, tmp_path, environ=os.environ, seconds=60).stdout == "again\n"
