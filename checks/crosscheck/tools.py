"""Runs the tools of others, and says in one line what is wrong where one finds fault."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NODE_PROGRAMS = ROOT / "checks/crosscheck/node_modules/.bin"
_MOST_SHOWN = 20
_LONGEST = 600
"""Seconds."""


class ToolMissing(Exception):
    """A program is not installed; the message says how to install it."""


class Disagreement(Exception):
    """A tool finds fault with what we wrote; the message has its first lines."""


def find_program(name: str, package: str) -> Path:
    """The program of this name on the PATH. Raises ToolMissing, which names Debian's package."""
    found = shutil.which(name)
    if found is None:
        raise ToolMissing(f"{name} is not on the PATH; install it (Debian: apt-get install {package})")
    return Path(found)


def find_node_program(name: str) -> Path:
    """A program of checks/crosscheck/package.json. Raises ToolMissing."""
    found = NODE_PROGRAMS / name
    if not found.exists():
        raise ToolMissing(f"{found} is missing; `make spec-crosscheck` installs it")
    return found


def run(command: Sequence[str | Path], folder: Path, *, env: Mapping[str, str] | None = None) -> str:
    """The output of a command that succeeds. Raises Disagreement with the first lines of one that does not."""
    done = subprocess.run(  # noqa: S603 - programs that we found, with arguments of our own
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_LONGEST,
        check=False,
    )
    if done.returncode != 0:
        raise Disagreement(f"{Path(command[0]).name} ends with {done.returncode}:\n{first_lines(done.stdout)}")
    return done.stdout


def first_lines(text: str) -> str:
    """The first lines of a report, and how many more there are."""
    lines = text.splitlines()
    more = [f"… and {len(lines) - _MOST_SHOWN} lines more"] if len(lines) > _MOST_SHOWN else []
    return "\n".join([*lines[:_MOST_SHOWN], *more])
