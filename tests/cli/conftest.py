"""The real command as a process, the same in this process, and one sandbox for both."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result
from wechatpay_cli.command_line import app
from wechatpay_sandbox import Running, running

Command = Callable[..., subprocess.CompletedProcess[str]]
Invoke = Callable[..., Result]


@pytest.fixture(scope="session")
def served() -> Iterator[Running]:
    """A running sandbox with its seed data."""
    with running() as sandbox:
        yield sandbox


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """An environment in which nothing of the developer's own is configured."""
    for name in [name for name in os.environ if name.startswith(("WECHATPAY_", "XDG_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.chdir(tmp_path)
    return dict(os.environ)


@pytest.fixture
def wechatpay(environment: dict[str, str]) -> Command:
    """Runs the command as a process of its own; keywords are variables of its environment."""

    def run(*arguments: str, stdin: str | bytes = b"", **variables: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "wechatpay_cli", *arguments],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            timeout=30,
            env=environment | variables,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def invoke(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """Runs the command in this process, which is quicker; keywords are variables of its environment."""

    def run(*arguments: str, stdin: str | bytes | None = None, **variables: str) -> Result:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        return CliRunner().invoke(app, list(arguments), input=stdin, prog_name="wechatpay")

    return run
