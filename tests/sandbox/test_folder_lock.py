"""One server to a folder: the second is told which has it, and a killed one leaves no lock."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from wechatpay_sandbox import Sandbox, StateFolderError, running, serve, served

SERVE = """
import sys
from pathlib import Path
from wechatpay_sandbox import serve
serve(Path(sys.argv[1]), port=0, on_ready=lambda url: print(url, flush=True))
"""


def _start(folder: Path) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", SERVE, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def test_a_second_process_is_told_which_has_the_folder(data_dir: Path) -> None:
    process, base_url = _start(data_dir)
    with process:
        try:
            config = (data_dir / "wechatpay.toml").read_bytes()
            with pytest.raises(StateFolderError) as caught, running(data_dir):
                pass
            message = str(caught.value)
            assert f"process {process.pid}, which serves {base_url}" in message
            assert "stop it, or choose another folder (--data)" in message
            with pytest.raises(StateFolderError, match=f"process {process.pid}"):
                serve(data_dir, port=0)
            other, line = _start(data_dir)
            _, errors = other.communicate(timeout=20)
            assert (other.returncode, line) == (1, "")
            assert f"process {process.pid}" in errors
            assert (data_dir / "wechatpay.toml").read_bytes() == config, "clients are still led to the first"
        finally:
            process.kill()
            process.communicate(timeout=10)


def test_a_killed_process_leaves_no_lock(data_dir: Path) -> None:
    for _ in range(3):
        process, base_url = _start(data_dir)
        with process:
            assert base_url.startswith("http://127.0.0.1:")
            process.kill()
    with running(data_dir):
        pass


def test_in_one_process_too(data_dir: Path) -> None:
    with (
        running(data_dir) as first,
        Sandbox(data_dir) as sandbox,  # looking into it is allowed
        pytest.raises(StateFolderError, match=f"process {os.getpid()}, which serves {first.base_url}"),
        served(sandbox),
    ):
        pass
    with running(data_dir):
        pass


def test_a_lock_that_says_nothing_yet(data_dir: Path) -> None:
    import fcntl

    with open(data_dir / "sandbox.lock", "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(StateFolderError, match="is in use by another server; use that one"), running(data_dir):
            pass


def test_a_lock_that_cannot_be_made(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (data_dir / "sandbox.lock").mkdir()
    with pytest.raises(StateFolderError, match=r"sandbox\.lock cannot be opened"), running(data_dir):
        pass
    (data_dir / "sandbox.lock").rmdir()

    def without_locks(*arguments: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("fcntl.flock", without_locks)
    with (
        pytest.raises(StateFolderError, match=r"sandbox\.lock cannot be locked .*a disk of this machine"),
        running(data_dir),
    ):
        pass
