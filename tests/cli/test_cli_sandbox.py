"""`wechatpay sandbox` as a process: it starts, tells where it is, logs, and stops."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

INTRODUCTION_LINES = 6


@pytest.fixture(scope="module")
def made_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with its keys made already, with a blank in its name."""
    from wechatpay_sandbox.state_folder import open_state_folder

    return open_state_folder(tmp_path_factory.mktemp("sandbox") / "the data").path


@contextmanager
def started(environment: dict[str, str], *arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, once it is ready, and what it printed until then."""
    command = [sys.executable, "-m", "wechatpay_cli", "sandbox", "--port", "0", *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        try:
            yield process, "".join(process.stdout.readline() for _ in range(INTRODUCTION_LINES))
        finally:
            process.kill()


def test_it_says_where_it_is_and_serves_calls(environment, made_data, wechatpay):
    with started(environment, "--data", str(made_data)) as (process, introduction):
        config = made_data / "wechatpay.toml"
        base_url = tomllib.loads(config.read_text())["api"]["base_url"]
        assert f"WeChat Pay sandbox on {base_url}\n" in introduction
        assert re.search(r"merchant +1900000001\n", introduction)
        assert re.search(rf"config +{re.escape(str(config))}\n", introduction)
        assert "Ctrl-C" in introduction
        export = re.search(r"export (WECHATPAY_CONFIG=.*)", introduction)
        assert export is not None
        assert shlex.split(export[1]) == [f"WECHATPAY_CONFIG={config}"]
        proposed = re.search(r"wechatpay (call .*)", introduction)
        assert proposed is not None
        done = wechatpay(*shlex.split(proposed[1]), WECHATPAY_CONFIG=str(config))
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["contract_state"] == "CONTRACTED"
        process.send_signal(signal.SIGINT)
        output, log = process.communicate(timeout=10)
    assert (process.returncode, output) == (0, "")
    assert re.fullmatch(r"GET /v3/ebike/charge/contracts/Contract0+1 200 [\d.]+ ms\n", log)


def test_quiet_logs_no_requests_and_sigterm_stops_it(environment, made_data, wechatpay):
    with started(environment, "--data", str(made_data), "--quiet") as (process, _):
        done = wechatpay("call", "v3/certificates", "--config", str(made_data / "wechatpay.toml"))
        assert done.returncode == 0, done.stderr
        process.send_signal(signal.SIGTERM)
        output, log = process.communicate(timeout=10)
    assert (process.returncode, output, log) == (0, "", "")


def test_the_default_folder_is_where_clients_look(environment, tmp_path, wechatpay):
    environment["XDG_STATE_HOME"] = str(tmp_path / "state")
    with started(environment) as (process, _):
        done = wechatpay("call", "v3/certificates", "--format", "json", XDG_STATE_HOME=environment["XDG_STATE_HOME"])
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["status_code"] == 200
    assert process.returncode == 0


def test_a_port_in_use_is_one_line_with_the_fix(wechatpay, made_data):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = wechatpay("sandbox", "--port", str(port), "--data", str(made_data))
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(rf"error: port {port} of 127\.0\.0\.1 is in use: .*--port 0.*\n", done.stderr)


def test_a_folder_that_cannot_be_used_is_one_line(wechatpay, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "diary.txt").touch()
    done = wechatpay("sandbox", "--port", "0", "--data", str(tmp_path / "mine"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    assert os.listdir(tmp_path / "mine") == ["diary.txt"]


def test_an_address_of_another_machine_is_one_line(wechatpay, made_data):
    done = wechatpay("sandbox", "--port", "0", "--host", "192.0.2.1", "--data", str(made_data))
    assert done.returncode == 1
    assert done.stderr.startswith("error: cannot listen on port 0 of 192.0.2.1")
    assert done.stderr.count("\n") == 1
