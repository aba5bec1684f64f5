"""Runs the command with a terminal of its own, as a person has it."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping


def run_in_terminal(*arguments: str, environment: Mapping[str, str], columns: int = 80) -> tuple[int, str]:
    """The exit code of the command, and everything that its terminal was sent."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen(
        [sys.executable, "-m", "wechatpay_cli", *arguments],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env={**environment, "TERM": "xterm", "COLUMNS": str(columns)},
    ) as process:
        os.close(follower)
        shown = b""
        while True:
            try:
                data = os.read(leader, 65_536)
            except OSError:  # on Linux, a terminal that nobody holds any more
                break
            if not data:
                break
            shown += data
        os.close(leader)
    return process.returncode, shown.decode()
