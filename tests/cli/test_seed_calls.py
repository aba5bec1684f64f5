"""The program behind `make run`."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.interruptible import be_interruptible

PROGRAM = Path(__file__).parents[2] / "examples" / "seed_calls.py"
CALLS = [
    "GET v3/ebike/charge/contracts/{contract_id}",
    "POST v3/ebike/charge/contracts/{contract_id}/confirm",
    "GET v3/eduschoolpay/users/{openid}/contracts",
    "GET v3/ecommerce/individual-contracts/{openid}",
    "POST v3/businesscircle/parkings",
]


@pytest.fixture
def temporary(environment: dict[str, str], tmp_path: Path) -> Path:
    """Where the program keeps its sandbox; what is left there was not tidied up."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    environment["TMPDIR"] = str(folder)
    return folder


def run(environment: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", *command], capture_output=True, text=True, env=environment, timeout=60
    )


def address_of_sandbox(temporary: Path) -> tuple[str, int] | None:
    """Where the program's sandbox listens, once it does."""
    for config in temporary.glob("*/data/wechatpay.toml"):
        address = urlsplit(tomllib.loads(config.read_text())["api"]["base_url"])
        return str(address.hostname), int(address.port or 0)
    return None


def test_forty_calls_pass_whatever_else_is_configured(environment, temporary):
    environment |= {"WECHATPAY_MCHID": "1999999999", "WECHATPAY_BASE_URL": "http://127.0.0.1:9"}
    done = run(environment, str(PROGRAM))
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    *lines, last = done.stdout.splitlines()
    assert last == "40 passed, 0 failed"
    seen = [tuple(re.split(r" {2,}", line.replace("GET  ", "GET ", 1))) for line in lines]
    assert seen == [
        (call, form, kind, "204" if "parkings" in call else "200", "ok")
        for call in CALLS
        for form in ("pure chain", "chain()", "[]", "function")
        for kind in ("sync", "async")
    ]
    assert len({re.search(r"  a?sync ", line).start() for line in lines}) == 1, "columns are aligned"
    assert list(temporary.iterdir()) == []


def test_a_call_that_fails_is_told_and_is_exit_code_1(environment, temporary):
    program = f"""
import sys
sys.path.insert(0, {str(PROGRAM.parent)!r})
import seed_calls
seed_calls.CONTRACT_ID = "Unknown"
seed_calls.INDIVIDUAL_AUTH_ID = "Another"
sys.exit(seed_calls.main())
"""
    done = run(environment, "-c", program)
    assert (done.returncode, done.stderr) == (1, "")
    *lines, last = done.stdout.splitlines()
    assert last == "16 passed, 24 failed"
    assert re.search(r"pure chain  sync +-  failed  NotFound: 404 RESOURCE_NOT_EXISTS", lines[0])
    assert re.search(
        r"200  failed  Unexpected: individual_auth_id is 'IndividualAuth\d+', expected 'Another'", lines[24]
    )


def test_a_sandbox_that_does_not_start_is_a_clear_error(environment, temporary):
    program = f"""
import sys
sys.path.insert(0, {str(PROGRAM.parent)!r})
import seed_calls
sys.executable = "/bin/false"
sys.exit(seed_calls.main())
"""
    done = run(environment, "-c", program)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("the sandbox did not start: ")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_the_sandbox_too(environment, temporary, number, code):
    with subprocess.Popen(
        [sys.executable, str(PROGRAM)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        preexec_fn=be_interruptible,
    ) as process:
        deadline = time.monotonic() + 20
        while (address := address_of_sandbox(temporary)) is None and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (code, "")
    assert list(temporary.iterdir()) == []
    assert address is not None
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address, timeout=5).close()
