"""Plays the programs against a sandbox with its door open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from wechatpay_sandbox import DoorPorts, running
from wechatpay_sandbox.door.authority import make_intermediate, make_root, make_server_certificate
from wechatpay_sandbox.door.door_files import DoorFiles, find_door_files, write_certificates
from wechatpay_sandbox.operations import Operations
from wechatpay_sandbox.state.state_folder import open_state_folder

from checks.interop.door.other_server import serving
from checks.interop.sdk_program import Report, run

FOLDER = Path(__file__).resolve().parent
TOOLS: Final = {
    "curl": "curl",
    "openssl": "openssl",
    "node": "nodejs",
    "javac": "openjdk-17-jdk-headless",
    "go": "golang-go",
}
"""The commands that the programs need, with Debian's packages."""
CASES: Final = (
    "order placed",
    "order queried",
    "certificates downloaded",
    "other host refused",
    "foreign certificate refused",
)
# The settings as a user takes them. What identifies the merchant comes from sandbox.env beside the configuration.
_UNDER_SETTINGS = """
eval "$("$1" -m wechatpay_cli sandbox env --for "$2" --data "$3")"
set -a
. "$3/sandbox.env"
set +a
shift 3
exec "$@"
"""


class Program(NamedTuple):
    """One program: its name in the table, the language of `--for`, and its command."""

    name: str
    language: str
    command: tuple[str, ...]


def missing_tools() -> list[str]:
    """The Debian packages of the commands that are not on the PATH."""
    return [package for command, package in TOOLS.items() if shutil.which(command) is None]


def play_programs() -> list[Report]:
    """What became of the cases of each program."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wechatpay-door-")))
        state = open_state_folder(folder / "state").path
        addresses = stack.enter_context(_foreign_servers(find_door_files(state)))
        stack.enter_context(running(state, door=DoorPorts()))
        return [
            run(
                program.name,
                under_settings(program.language, state, [*program.command, *addresses]),
                CASES,
            )
            for program in _build_programs(folder)
        ]


def under_settings(language: str, state: Path, command: Sequence[str]) -> list[str]:
    """A command that runs `command` with the settings that the sandbox prints for its language."""
    return ["sh", "-c", _UNDER_SETTINGS, "sh", sys.executable, language, str(state), *command]


@contextmanager
def _foreign_servers(files: DoorFiles) -> Iterator[tuple[str, str]]:
    """Give the door an authority of ours, and abuse it: two servers for `localhost` with certificates of its root.

    The first certificate comes from the intermediate, which is constrained to WeChat Pay's hosts: clients must refuse
    it. The second comes from one that is constrained to `localhost`: with that, they show that nothing else was wrong.
    """
    now = time.time()
    hosts = Operations().routes().hosts
    root = make_root(now)
    intermediate = make_intermediate(root, hosts, now)
    files.folder.mkdir(mode=0o700, exist_ok=True)
    write_certificates(files, make_server_certificate(root.certificate, intermediate, hosts, now))
    issuers = intermediate, make_intermediate(root, {"localhost"}, now)
    with ExitStack() as stack:
        foreign, good = (
            stack.enter_context(serving(make_server_certificate(root.certificate, issuer, {"localhost"}, now)))
            for issuer in issuers
        )
        yield foreign, good


def _build_programs(folder: Path) -> list[Program]:
    """The programs, compiled where their language wants that. Raises CalledProcessError."""
    classes, binary = folder / "classes", folder / "program"
    subprocess.run(["javac", "-encoding", "UTF-8", "-d", str(classes), str(FOLDER / "Program.java")], check=True)
    environment = {**os.environ, "GO111MODULE": "off", "GOPROXY": "off", "GOFLAGS": ""}
    subprocess.run(["go", "build", "-o", str(binary), str(FOLDER / "program.go")], check=True, env=environment)
    return [
        Program("curl", "curl", ("sh", str(FOLDER / "program.sh"))),
        Program("requests", "python", (sys.executable, str(FOLDER / "requests_program.py"))),
        Program("node", "node", ("node", str(FOLDER / "program.mjs"))),
        Program("java.net.http", "java", ("java", "-cp", str(classes), "Program")),
        Program("go net/http", "go", (str(binary),)),
    ]
