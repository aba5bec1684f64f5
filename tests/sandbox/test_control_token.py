"""Where other machines reach the sandbox, its control API asks for a token; what is signed needs none."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from sandbox_caller import Caller
from wechatpay_sandbox import Sandbox, StateFolderError

SERVE = """
import sys
from pathlib import Path
from wechatpay_sandbox import serve
serve(Path(sys.argv[1]), sys.argv[2], port=0, on_ready=lambda url: print(url, flush=True))
"""


def _serve(folder: Path, host: str) -> Iterator[str]:
    command = [sys.executable, "-W", "error", "-c", SERVE, str(folder), host]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.kill()


@pytest.fixture
def everywhere(data_dir: Path) -> Iterator[str]:
    yield from _serve(data_dir, "0.0.0.0")


def _faults(base_url: str, **headers: str) -> httpx.Response:
    return httpx.get(f"{base_url}/_sandbox/faults", headers=headers, trust_env=False)


def test_the_control_api_asks_for_the_token_of_the_folder(everywhere: str, data_dir: Path) -> None:
    assert everywhere.startswith("http://127.0.0.1:")
    path = data_dir / "control_token"
    token = path.read_text()
    assert re.fullmatch(r"[A-Za-z0-9_-]{32}", token)
    assert path.stat().st_mode & 0o777 == 0o600
    for wrong in ({}, {"Authorization": "Bearer x"}, {"Authorization": f"bearer {token}"}, {"Authorization": token}):
        reply = _faults(everywhere, **wrong)
        assert reply.status_code == 401
        assert "Bearer <token>" in reply.json()["message"]
        assert token not in reply.text
    assert _faults(everywhere, Authorization=f"Bearer {token}").status_code == 200
    # by any name it has in a network, since who knows the token is no page of another origin
    named = {"Authorization": f"Bearer {token}", "Host": "sandbox.test:8787"}
    assert _faults(everywhere, **named).status_code == 200


def test_what_is_signed_needs_no_token(everywhere: str, data_dir: Path) -> None:
    caller = Caller.of(data_dir / "wechatpay.toml")
    with caller.http:
        assert caller.base_url == everywhere
        assert caller.call("GET", "/v3/certificates").status_code == 200


def test_a_restart_keeps_the_token(data_dir: Path) -> None:
    tokens = set()
    for _ in range(2):
        for _base_url in _serve(data_dir, "0.0.0.0"):
            tokens.add((data_dir / "control_token").read_text())
    assert len(tokens) == 1


def test_on_this_machine_alone_there_is_none(data_dir: Path) -> None:
    for base_url in _serve(data_dir, "127.0.0.1"):
        assert _faults(base_url).status_code == 200
        assert _faults(base_url, Host="evil.test").status_code == 403
    assert not (data_dir / "control_token").exists()


def test_a_token_that_cannot_be_read(data_dir: Path) -> None:
    (data_dir / "control_token").mkdir()
    with (
        Sandbox(data_dir) as sandbox,
        pytest.raises(StateFolderError, match=r"control_token cannot be read .*remove it"),
    ):
        _ = sandbox.folder.control_token
