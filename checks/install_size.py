"""How large a user's install is: `python -m checks.install_size` builds the parts and installs them as a user does.

A clean environment, the wheels of this tree, everything else from the index that pip is configured for. Exit status 1
if what was added is larger than LIMIT_MEGABYTES.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT = Path(__file__).parents[1]
LIMIT_MEGABYTES: Final = 120
"""What pip itself takes does not count: it is there before."""
PARTS: Final = ("auth_plugin", "generated_client", "sandbox", "cli", "metapackage")
REQUIREMENT: Final = "wechatpay-openapi[cli]"
_MEGABYTE = 1_000_000
_SHOWN = 8


def main() -> int:
    """The exit status, after a line for each of the largest packages and one for the whole."""
    with tempfile.TemporaryDirectory(prefix="wechatpay-install-") as name:
        folder = Path(name)
        for part in PARTS:
            _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder / "wheels"], ROOT / part)
        venv.create(folder / "environment", with_pip=True)
        python = folder / "environment" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        (packages,) = folder.glob("environment/[Ll]ib/**/site-packages")
        before = measure(packages)
        command = [python, "-m", "pip", "install", "--quiet", "--find-links", folder / "wheels", REQUIREMENT]
        _run(command, folder)
        after = measure(packages)
        added = {entry: after[entry] - before.get(entry, 0) for entry in after}
    for entry, size in sorted(added.items(), key=lambda item: -item[1])[:_SHOWN]:
        print(f"{size / _MEGABYTE:8.1f} MB  {entry}")
    total = sum(added.values()) / _MEGABYTE
    print(f"{total:.1f} MB for {REQUIREMENT}, {LIMIT_MEGABYTES} MB allowed")
    return int(total > LIMIT_MEGABYTES)


def measure(packages: Path) -> dict[str, int]:
    """The bytes that each entry of a folder takes on the disk, as `du` counts them."""
    return {
        entry.name: sum(file.lstat().st_blocks * 512 for file in (entry, *entry.rglob("*")))
        for entry in packages.iterdir()
    }


def _run(command: Sequence[object], folder: Path) -> None:
    subprocess.run([str(word) for word in command], cwd=folder, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - ours


if __name__ == "__main__":
    sys.exit(main())
