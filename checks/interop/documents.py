"""Runs the commands of docs/other_sdks.md that lead a program of some language to the sandbox, as they stand there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from wechatpay_sandbox import DoorPorts, running
from wechatpay_sandbox.state.state_folder import open_state_folder

from checks.interop.sdk_program import Report
from checks.interop.table import lines

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "other_sdks.md"
TRIED: Final = ("Go", "Java", "Node.js", "Python", "curl")
"""The sections whose commands are run; the page says of the others that they are not."""
CASES: Final = ("the commands of its section",)
_WITHIN_SECONDS = 120


def read_commands(page: Path = PAGE) -> dict[str, str]:
    """The first shell block of every section that has one, by its heading."""
    found = {}
    for section in re.split(r"^## ", page.read_text(encoding="utf-8"), flags=re.M)[1:]:
        heading, _, text = section.partition("\n")
        block = re.search(r"^```sh\n(.*?)^```$", text, re.M | re.S)
        if block is not None:
            found[heading] = block[1]
    return found


def play_documents() -> list[Report]:
    """Whether the commands of each section that is tried come to the sandbox."""
    commands = read_commands()
    with tempfile.TemporaryDirectory(prefix="wechatpay-documents-") as name:
        folder = Path(name)
        # why this place: the commands name no folder, so they look where the command keeps its own
        state = open_state_folder(folder / "wechatpay-sandbox").path
        with running(state, door=DoorPorts()):
            return [_play(section, commands[section], folder) for section in TRIED]


def _play(section: str, commands: str, folder: Path) -> Report:
    own = {name: value for name, value in os.environ.items() if not name.startswith("WECHATPAY")}
    environment = {
        **own,
        "XDG_STATE_HOME": str(folder),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "GO111MODULE": "off",
        "GOPROXY": "off",
    }
    working = Path(tempfile.mkdtemp(dir=folder))
    done = subprocess.run(
        ["sh", "-ec", commands],
        cwd=working,
        env=environment,
        capture_output=True,
        text=True,
        timeout=_WITHIN_SECONDS,
        check=False,
    )
    came = "wechatpay-sandbox" in done.stdout and "SIGN_ERROR" in done.stdout
    failure = None if came and done.returncode == 0 else f"exit status {done.returncode}: {done.stdout}{done.stderr}"
    return Report(section, "", {CASES[0]: failure})


if __name__ == "__main__":
    print("\n".join(lines(play_documents(), CASES, ())))
