"""The other end of `warm_pytest`: a process that runs the tests of one tree, one run after the other."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

_BEGIN_SECONDS = 300.0
"""For the server to load its libraries and to fork, on a machine that is busy."""


class TreeUnusable(Exception):
    """A tree, or what runs its tests, cannot be used; the text says why."""


class Server:
    """One run at a time. `end` and `end_run` may come from another thread."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        # A session of its own: Ctrl-C reaches only us.
        self._process = subprocess.Popen(
            [sys.executable, "-m", "checks.mutants.warm_pytest"],
            cwd=folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,
        )
        self._read = b""
        self._group: int | None = None

    def begin(self, request: Mapping[str, object]) -> None:
        """Begin a run. Raises TreeUnusable if the server is not there."""
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
        except OSError:
            raise TreeUnusable("the process that runs the tests has ended") from None
        self._group = self._read_number(_BEGIN_SECONDS)
        if self._group is None:
            raise TreeUnusable(f"the process that runs the tests has not begun after {_BEGIN_SECONDS:.0f} s")

    def wait(self, seconds: float) -> int | None:
        """The exit status of the run; None if it has not ended after so long, and then it is ended."""
        status = self._read_number(seconds)
        if status is None:
            self.end_run()
            self._read_number(_BEGIN_SECONDS)
        return status

    def end_run(self) -> None:
        """End what is left of the run, and what it has started."""
        group, self._group = self._group, None
        if group is not None:
            with suppress(ProcessLookupError):
                os.killpg(group, signal.SIGKILL)

    def end(self) -> None:
        """End the run and the server."""
        self.end_run()
        self._process.kill()
        self._process.__exit__(None, None, None)  # waits, and closes its pipes

    def _read_number(self, seconds: float) -> int | None:
        """The next line; None if there is none after so long. Raises TreeUnusable if the server has ended."""
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        deadline = time.monotonic() + seconds
        while b"\n" not in self._read:
            try:
                left = max(0.0, deadline - time.monotonic())
                if not select.select([self._process.stdout], [], [], left)[0]:
                    return None
                found = self._process.stdout.read(4096)
            except ValueError:  # the pipe was closed meanwhile, by `end`
                found = b""
            if not found:
                raise TreeUnusable("the process that runs the tests has ended")
            self._read += found
        line, _, self._read = self._read.partition(b"\n")
        return int(line)
