"""Installs the packages of requirements.lock into the Python that runs it, and shows how far it is.

pip prints several lines for each of some hundred and fifty packages, or with --quiet nothing for minutes. This shows a
count: one line that grows on a terminal, one for every twenty packages in a log. What pip says is shown if it fails.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_EACH = 20


def main(lock: Path) -> int:
    """Install what the lock names; the exit code of pip."""
    total = sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines() if not line.startswith(" "))
    terminal = sys.stdout.isatty()
    _show(f"installing {total} packages; the first time, it takes some minutes\n")
    command = [sys.executable, "-m", "pip", "install", "--progress-bar", "off", "--disable-pip-version-check"]
    said, count = [], 0
    with subprocess.Popen(  # noqa: S603 - our own interpreter and a fixed command
        [*command, "--require-hashes", "--requirement", str(lock)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            said.append(line)
            if line.startswith(("Collecting ", "Requirement already satisfied")):
                count += 1
                if terminal or count % _EACH == 0 or count == total:
                    _show(f"\r  {count} of {total} fetched" if terminal else f"  {count} of {total} fetched\n")
            elif line.startswith("Installing collected packages"):
                _show("\n" * terminal + "  unpacking them\n")
    if pip.returncode != 0:
        _show("\n" * terminal + "".join(said))
    return pip.returncode


def _show(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
