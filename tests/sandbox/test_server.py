"""Starting and stopping: in the foreground with signals, in a thread of a test, on ports that are taken."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest
import wechatpay_sandbox
from sandbox_caller import Caller
from wechatpay_sandbox import CannotListen, PortInUse, Sandbox, app, running, serve

SERVE = """
import logging, sys
from pathlib import Path
from wechatpay_sandbox import serve
logging.basicConfig(level=logging.INFO, stream=sys.stdout)
serve(Path(sys.argv[1]), port=int(sys.argv[2]), on_ready=lambda url: print("ready", url, flush=True))
print("stopped", flush=True)
"""


def _serve(data_dir: Path, port: int = 0) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", SERVE, str(data_dir), str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("ready "):
            return process, line.split()[1]
    raise AssertionError(process.communicate()[1])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_quietly(data_dir: Path, number: signal.Signals) -> None:
    process, base_url = _serve(data_dir)
    caller = Caller.of(data_dir / "wechatpay.toml")
    with caller.http:  # a connection that is kept open does not hold the server up
        assert caller.base_url == base_url
        assert caller.call("GET", "/v3/certificates").status_code == 200
        process.send_signal(number)
        output, errors = process.communicate(timeout=5)
    assert (process.returncode, errors) == (0, "")
    assert output.endswith("stopped\n")
    assert "GET /v3/certificates 200" in output
    assert "Authorization" not in output
    assert not (data_dir / "sandbox.sqlite3-wal").exists()


def test_the_same_port_can_be_had_again_at_once(data_dir: Path) -> None:
    with running(data_dir) as first:
        port = int(first.base_url.rpartition(":")[2])
        httpx.get(first.base_url, trust_env=False)
    with running(data_dir, port) as second:
        assert second.base_url == first.base_url
        assert httpx.get(second.base_url, trust_env=False).status_code == 200


def test_the_configuration_follows_the_port(data_dir: Path) -> None:
    urls = []
    for _ in range(2):
        with running(data_dir) as sandbox:
            urls.append(sandbox.base_url)
            caller = Caller.of(sandbox.config_path)
            with caller.http:
                assert caller.base_url == sandbox.base_url
                assert caller.call("GET", "/v3/certificates").status_code == 200
    assert len(set(urls)) == 2


def test_port_in_use(data_dir: Path, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PortInUse, match=rf"port {port} .*--port 0") as caught, running(data_dir, port):
            pass
        assert (caught.value.host, caught.value.port) == ("127.0.0.1", port)
        with pytest.raises(PortInUse):
            serve(tmp_path / "never made", port=port, on_ready=lambda base_url: None)
        assert not (tmp_path / "never made").exists()


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70_000), ("192.0.2.1", 0), ("no such host.invalid", 0)])
def test_addresses_that_cannot_be_had(tmp_path: Path, host: str, port: int) -> None:
    with pytest.raises(CannotListen, match=f"cannot listen on port {port}") as caught:
        serve(tmp_path / "never made", host, port, lambda base_url: None)
    assert not isinstance(caught.value, PortInUse)


def test_two_at_once(made_folder: Path, tmp_path: Path) -> None:
    folders = [Path(shutil.copytree(made_folder, tmp_path / name)) for name in ("a", "b")]
    with running(folders[0]) as first, running(folders[1]) as second:
        assert first.base_url != second.base_url
        assert threading.active_count() >= 3


def test_without_a_folder_it_has_its_own_for_the_time_being() -> None:
    with running() as sandbox:
        folder = sandbox.config_path.parent
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            assert caller.call("GET", "/v3/certificates").status_code == 200
    assert not folder.parent.exists()


def test_an_error_in_the_block_stops_the_server_too(data_dir: Path) -> None:
    with pytest.raises(LookupError, match="mine"), running(data_dir) as sandbox:
        raise LookupError("mine")
    with pytest.raises(httpx.ConnectError):
        httpx.get(sandbox.base_url, trust_env=False)


def test_it_listens_on_loopback_only(own: wechatpay_sandbox.Running) -> None:
    assert own.base_url.startswith("http://127.0.0.1:")
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in sorted(str(other) for other in others if not str(other).startswith("127.")):
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((address, int(own.base_url.rpartition(":")[2])), timeout=2)


def test_as_an_application_of_another_server(data_dir: Path) -> None:
    """`app` is plain ASGI: httpx can drive it without a socket."""
    import asyncio

    async def status(sandbox: Sandbox) -> int:
        transport = httpx.ASGITransport(app(sandbox))
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as http:
            return (await http.get("/v3/certificates")).status_code

    with Sandbox(data_dir) as sandbox:
        assert asyncio.run(status(sandbox)) == 401


def test_exported_names() -> None:
    for name in wechatpay_sandbox.__all__:
        assert getattr(wechatpay_sandbox, name) is not None
    assert set(wechatpay_sandbox.__all__) <= set(dir(wechatpay_sandbox))
    with pytest.raises(AttributeError, match="has no attribute 'sandbx'; it has"):
        wechatpay_sandbox.sandbx  # noqa: B018


def test_importing_it_costs_next_to_nothing() -> None:
    heavy = ("starlette", "uvicorn", "cryptography", "sqlite3")
    code = f"import sys, wechatpay_sandbox; print([name for name in {heavy} if name in sys.modules])"
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ)
    assert output.stdout.strip() == "[]"
