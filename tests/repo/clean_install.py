"""Environments outside of the tree that need no network: what the lock installed here is lent to them by links."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

INDEX_FREE = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
"""Variables with which pip asks no index and reads no configuration of the machine."""


def run(*command: object, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A program with nothing of this tree on its path."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "WECHATPAY", "PIP_"))}
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def link_third_party(folder: Path) -> Path:
    """Fill a folder with links to everything that is installed here but for our own parts."""
    for entry in sys.path:
        if Path(entry).name != "site-packages":
            continue
        for package in Path(entry).iterdir():
            ours = re.match(r"_?wechatpay_(?!v3)|__editable__", package.name)
            if not ours and package.suffix != ".pth" and not (folder / package.name).exists():
                (folder / package.name).symlink_to(package)
    assert (folder / "httpx").is_dir()
    return folder


def make_environment(folder: Path, third_party: Path) -> Path:
    """A fresh environment that has the linked packages; the folder of its programs."""
    venv.create(folder, symlinks=True)
    (site_packages,) = folder.glob("[Ll]ib/**/site-packages")
    (site_packages / "third_party.pth").write_text(f"{third_party}\n", encoding="utf-8")
    return folder / ("Scripts" if os.name == "nt" else "bin")
