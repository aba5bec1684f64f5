"""Copies of the tree, in which mutants are tried. The checkout is only read."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from pathlib import Path, PurePosixPath
from typing import NamedTuple, Self

from .bounded_pytest import FAILED
from .choice import Choice
from .modules import copies
from .mutation import Mutant
from .server import Server, TreeUnusable

ROOT = Path(__file__).parents[2]
PARTS = ("auth_plugin", "generated_client", "sandbox", "bookkeeping", "cli", "generator")
_PYTEST = ("-q", "--hypothesis-seed=0", "--hypothesis-profile=mutants")


class Ending(Enum):
    """How a run of tests ended."""

    PASSED = auto()
    FAILED = auto()
    UNFINISHED = auto()
    """It was ended when its time was over."""


class Run(NamedTuple):
    """A run of tests that is over."""

    ending: Ending
    output: str
    """What pytest wrote."""

    @property
    def failed(self) -> list[str]:
        """The ids of the tests that failed."""
        return [line.removeprefix(FAILED) for line in self.output.splitlines() if line.startswith(FAILED)]


class Tree:
    """One copy, used by one thread. `kill` may come from another."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mutants-"))
        self._server: Server | None = None
        self._killed = False
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout  # noqa: S603
        for name in filter(None, listed.decode().split("\0")):
            if (ROOT / name).is_file():
                (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
                # why with its time: by that a copy of what Python has compiled of it is known to be of it
                shutil.copy2(ROOT / name, self.folder / name)
        self._check_that_it_is_used()
        return self

    def __exit__(self, *exc: object) -> None:
        with self._lock:
            self._end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def put(self, mutant: Mutant) -> None:
        """Write the mutant in its place, and in each copy of it."""
        self._write(mutant, mutant.code)

    def take_back(self, mutant: Mutant) -> None:
        """Put the original back, and forget what the tests of the mutant have kept."""
        self._write(mutant, mutant.original)
        shutil.rmtree(self.folder / ".hypothesis", ignore_errors=True)

    def _write(self, mutant: Mutant, code: str) -> None:
        (self.folder / mutant.source).write_text(code, encoding="utf-8")
        for copy in copies(mutant.source):
            head = (ROOT / copy).read_text(encoding="utf-8").removesuffix(mutant.original)
            if head.count("\n") != 1:
                raise TreeUnusable(f"{copy} is not a copy of {mutant.source}; run make generate")
            (self.folder / copy).write_text(head + code, encoding="utf-8")

    def run(self, tests: Sequence[str], *, seconds: float) -> Run:
        """Run tests until one fails, they are through, or the time is over.

        Raises TreeUnusable if no test was run, or the run was ended by `kill`.
        """
        return self._run("bounded", "-x", *_PYTEST, *tests, seconds=seconds)

    def copy_bytecode(self, other: Tree) -> None:
        """Take over what the runs of another tree have compiled."""
        for folder in other.folder.rglob("__pycache__"):
            shutil.copytree(folder, self.folder / folder.relative_to(other.folder), dirs_exist_ok=True)

    def record(
        self,
        sources: Sequence[PurePosixPath],
        tests: Sequence[str],
        *,
        seconds: float,
        first: str = "",
        waits: bool = True,
    ) -> Choice:
        """What the tests run without a mutant. Raises TreeUnusable if they do not pass."""
        with tempfile.NamedTemporaryFile(prefix="mutants-record-") as record:
            pytest = (record.name, *map(str, sources), "--", *_PYTEST, *tests)
            # why with bytecode: the runs of mutants read what this one has compiled. They write none themselves, or a
            # mutant might be taken for the original of the same size and second.
            run = self._run("recorded", *pytest, seconds=seconds, keeps_bytecode=True)
            if run.ending is Ending.UNFINISHED:
                raise TreeUnusable(f"the tests without any mutant have not ended after {seconds:.0f} s")
            if run.ending is Ending.FAILED:
                raise TreeUnusable(f"the tests fail without any mutant:\n{run.output}")
            return Choice.read(Path(record.name), tests, first=first, waits=waits)

    def _run(self, program: str, *arguments: str, seconds: float, keeps_bytecode: bool = False) -> Run:
        with tempfile.NamedTemporaryFile(prefix="mutants-output-") as output:
            request = {
                "program": program,
                "arguments": arguments,
                "output": output.name,
                "keeps_bytecode": keeps_bytecode,
            }
            server = self._begin(request)
            try:
                status = server.wait(seconds)
            finally:
                with self._lock:
                    server.end_run()
            if self._killed:
                raise TreeUnusable("the run was ended")
            if status is None:
                return Run(Ending.UNFINISHED, "")
            if status == 5:
                raise TreeUnusable(f"no test was run by pytest {' '.join(arguments)}")
            text = Path(output.name).read_text(encoding="utf-8", errors="replace")
            return Run(Ending.PASSED if status == 0 else Ending.FAILED, text)

    def _begin(self, request: Mapping[str, object]) -> Server:
        with self._lock:
            if self._killed:
                raise TreeUnusable("the run was ended")
            if self._server is None:
                self._server = Server(self.folder, self._environment())
            self._server.begin(request)
            return self._server

    def kill(self) -> None:
        """End the run, if there is one, and let there be no other."""
        with self._lock:
            self._killed = True
            self._end()

    def _end(self) -> None:
        """End the server and whatever it has started."""
        server, self._server = self._server, None
        if server is not None:
            server.end()

    def _environment(self) -> dict[str, str]:
        # PYTHONPATH goes before the editable installs of the checkout.
        path = os.pathsep.join(str(self.folder / part) for part in PARTS)
        # The plugins that are installed for other tests take three of the four seconds of a short run.
        chosen = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_PLUGINS": "_hypothesis_pytestplugin"}
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**inherited, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1", **chosen}

    def _check_that_it_is_used(self) -> None:
        names = ("wechatpay_auth", "wechatpay_client", "wechatpay_bookkeeping")
        code = f"import {', '.join(names)}; print({', '.join(f'{name}.__file__' for name in names)})"
        command, environment = [sys.executable, "-c", code], self._environment()
        done = subprocess.run(  # noqa: S603
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=True
        )
        if done.stdout.count(str(self.folder)) != len(names):
            raise TreeUnusable(f"the tests would import {done.stdout.strip()}, not the copy in {self.folder}")
