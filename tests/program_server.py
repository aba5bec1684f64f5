"""Runs Python programs, each in a forked child of one process that has our packages loaded already.

To start Python and to load the client and the sandbox takes longer than most programs of the documents and examples
take. That a program imports all that it names is held by the type checkers, in `tests/repo/test_types_of_documents.py`,
and that each package loads by itself by `tests/repo/test_import_circles.py`.

The module itself is the process: it reads one request a line, as JSON, and answers each with an exit code.
"""

from __future__ import annotations

import builtins
import gc
import json
import os
import random
import select
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import IO, TypedDict

ROOT = Path(__file__).parents[1]
LOADED = (
    *("httpx", "cryptography.x509", "concurrent.futures.thread", "asyncio", "sqlite3", "wsgiref.simple_server"),
    *("wechatpay_auth.signing_auth", "wechatpay_auth.notification", "wechatpay_client.client"),
    *("wechatpay_client.runtime.connections", "wechatpay_client.runtime.http_clients", "wechatpay_client.models"),
    *("wechatpay_sandbox.server", "wechatpay_sandbox.sandbox", "wechatpay_sandbox.notifications.delivery"),
)
"""What most of the programs load. None of it starts a thread or opens a connection."""


class Request(TypedDict):
    """A program to be run."""

    file: str
    folder: str
    environ: dict[str, str]
    output: str
    errors: str


class ProgramServer:
    """Runs programs one after the other, with `-W error`; its process starts with the first of them."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def run(
        self, file: Path, scratch: Path, *, environ: Mapping[str, str], seconds: float, folder: Path = ROOT
    ) -> subprocess.CompletedProcess[str]:
        """Run a file in a folder as `python -W error FILE` would; its output passes through files in `scratch`.

        Raises subprocess.TimeoutExpired after so many seconds, with the program and all its children ended.
        """
        output, errors = scratch / "program.output", scratch / "program.errors"
        request = Request(
            file=str(file), folder=str(folder), environ=dict(environ), output=str(output), errors=str(errors)
        )
        process = self._process or self._start()
        stdin, stdout = _pipes(process)
        stdin.write(json.dumps(request).encode() + b"\n")
        stdin.flush()
        ready, _, _ = select.select([stdout], [], [], seconds)
        if not ready:
            self.close()
            raise subprocess.TimeoutExpired(str(file), seconds)
        answer = stdout.readline()
        assert answer, "the process that runs the programs has ended"
        texts = [each.read_text("utf-8") if each.exists() else "" for each in (output, errors)]
        return subprocess.CompletedProcess([str(file)], int(answer), *texts)

    def close(self) -> None:
        """End the process, with whatever still runs in its group."""
        process, self._process = self._process, None
        if process is not None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            for pipe in _pipes(process):
                pipe.close()
            process.wait()

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.program_server"],
            cwd=ROOT,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        return self._process


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


def _serve() -> Request | None:
    """Answer requests until there are no more, and return None; in each forked child, return its request."""
    for name in LOADED:
        import_module(name)
    gc.collect()
    gc.freeze()
    while line := _read_line():
        pid = os.fork()
        if pid == 0:
            request: Request = json.loads(line)
            return request
        _, status = os.waitpid(pid, 0)
        os.write(1, b"%d\n" % os.waitstatus_to_exitcode(status))
    return None


def _read_line() -> bytes:
    """One line of the standard input, without a buffer, which a child would share."""
    line = b""
    while not line.endswith(b"\n"):
        part = os.read(0, 1 << 16)
        if not part:
            return b""
        line += part
    return line


def _become(request: Request) -> ModuleType:
    """Make this process what `python -W error FILE` would begin with; the module that the program is to run in."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    for number, file in ((1, request["output"]), (2, request["errors"])):
        os.dup2(os.open(file, flags), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.environ.clear()
    os.environ.update(request["environ"])
    os.chdir(request["folder"])
    random.seed()
    sys.argv = [request["file"]]
    sys.path[0] = str(Path(request["file"]).parent)
    module = ModuleType("__main__")
    vars(module).update(__file__=request["file"], __builtins__=builtins)
    sys.modules["__main__"] = module
    return module


if __name__ == "__main__":
    given = _serve()
    if given is not None:
        own = sys.modules["__main__"]  # kept, since it is this module
        program = _become(given)
        code = compile(Path(given["file"]).read_bytes(), given["file"], "exec", dont_inherit=True)
        exec(code, vars(program))
