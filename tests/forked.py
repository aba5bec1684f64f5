"""Forked children and the programs that fork them, which end even where one of them hangs."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from checks.faults.children import wait_or_kill


def in_child(act: Callable[[], object], seconds: float = 20) -> int:
    """The exit code of a forked child that does this: 0 if it could, -9 if it still did after so many seconds."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            act()
            code = 0
        finally:
            os._exit(code)
    return wait_or_kill(pid, seconds)


def run_program(
    command: Sequence[str | Path], seconds: float, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a program that forks. Raises subprocess.TimeoutExpired after so many seconds, with all its children ended.

    `subprocess.run` would end the program only, and then wait for ever for the children, which have its output open.
    """
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            output, errors = process.communicate(timeout=seconds)
        finally:
            with suppress(ProcessLookupError):  # nobody of the session is left
                os.killpg(process.pid, signal.SIGKILL)
        return subprocess.CompletedProcess(process.args, process.returncode, output, errors)
