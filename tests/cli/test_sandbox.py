"""`wechatpay sandbox` as a process: it starts, tells where it is, logs, and stops."""

from __future__ import annotations

import json
import logging
import os
import pty
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

INTRODUCTION_LINES = 8


@pytest.fixture(scope="module")
def made_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with its keys made already, with a blank in its name."""
    from wechatpay_sandbox.state.state_folder import open_state_folder

    return open_state_folder(tmp_path_factory.mktemp("sandbox") / "the data").path


@contextmanager
def started(
    environment: dict[str, str], *arguments: str, lines: int = INTRODUCTION_LINES
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, once it is ready, and what it printed until then."""
    command = [sys.executable, "-m", "wechatpay_cli", "sandbox", "--port", "0", *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        try:
            yield process, "".join(process.stdout.readline() for _ in range(lines))
        finally:
            process.kill()


def test_it_says_where_it_is_and_serves_calls(environment, made_data, wechatpay):
    with started(environment, "--data", str(made_data)) as (process, introduction):
        config = made_data / "wechatpay.toml"
        base_url = tomllib.loads(config.read_text())["api"]["base_url"]
        assert f"WeChat Pay sandbox on {base_url}\n" in introduction
        assert f"  page      {base_url}/\n" in introduction
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
        assert json.loads(done.stdout)["trade_state"] == "SUCCESS"
        assert "warning" not in done.stderr
        process.send_signal(signal.SIGINT)
        output, log = process.communicate(timeout=10)
    assert (process.returncode, output) == (0, "")
    assert re.fullmatch(r"GET /v3/pay/transactions/id/42[0-9]+ 200 [\d.]+ ms\n", log)


def test_quiet_logs_no_requests_and_sigterm_stops_it(environment, made_data, wechatpay):
    with started(environment, "--data", str(made_data), "--quiet") as (process, _):
        done = wechatpay("call", "v3/certificates", "--config", str(made_data / "wechatpay.toml"))
        assert done.returncode == 0, done.stderr
        process.send_signal(signal.SIGTERM)
        output, log = process.communicate(timeout=10)
    assert (process.returncode, output, log) == (0, "", "")


def test_stateless_it_remembers_nothing(environment, made_data, wechatpay):
    asked = ("call", "pay.get_order_by_out_trade_no", "out_trade_no=NEVERPLACED", "-q", "mchid=1900000001")
    config = ("--config", str(made_data / "wechatpay.toml"))
    with started(environment, "--data", str(made_data), "--quiet"):
        assert "404 ORDER_NOT_EXIST" in wechatpay(*asked, *config).stderr
    with started(environment, "--data", str(made_data), "--quiet", "--stateless"):
        done = wechatpay(*asked, *config)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["out_trade_no"] == "NEVERPLACED"


def test_the_default_folder_is_where_it_is_looked_for_by_name(environment, tmp_path, wechatpay):
    environment["XDG_STATE_HOME"] = str(tmp_path / "state")
    call = ("call", "v3/certificates", "--format", "json")
    before = wechatpay(*call, "--sandbox")
    assert before.returncode == 2
    assert "start it once: wechatpay sandbox" in " ".join(before.stderr.split())
    with started(environment) as (process, _):
        named = [wechatpay(*call, "--sandbox"), wechatpay(*call, WECHATPAY_SANDBOX="1")]
        listed = wechatpay("certs", "list", "--sandbox")
        unnamed = [wechatpay(*call), wechatpay("certs", "list")]
        seen, status = at_a_terminal(environment, *call)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
    for done in named:
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["status_code"] == 200
        assert done.stderr == ""
    assert (listed.returncode, listed.stderr) == (0, "")
    for done in unnamed:
        assert (done.returncode, done.stdout.count("status_code")) == (1, 0)
        assert "no configuration was found" in done.stdout + done.stderr
        assert "WECHATPAY_SANDBOX=1" in done.stdout + done.stderr
    assert (status, seen.count("nothing is configured, so the local sandbox is used")) == (0, 1), seen
    assert process.returncode == 0


def at_a_terminal(environment, *arguments):
    """Runs the command where a person sits; what is seen there, and the exit code."""
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as screen:
        process = subprocess.Popen(
            [sys.executable, "-m", "wechatpay_cli", *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=environment,
        )
        os.close(theirs)
        seen = b""
        try:
            while chunk := screen.read(4096):
                seen += chunk
        except OSError:  # EIO: Linux says in this way that nobody writes any more
            pass
        return seen.decode(), process.wait(timeout=30)


def test_the_sandbox_is_named_once(invoke, made_data):
    done = invoke("call", "v3/certificates", "--sandbox", "--config", str(made_data / "wechatpay.toml"))
    assert done.exit_code == 2
    assert "give either --config or --sandbox" in " ".join(done.stderr.split())


def test_a_port_in_use_is_one_line_with_the_fix(wechatpay, made_data):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = wechatpay("sandbox", "--port", str(port), "--data", str(made_data))
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(rf"error: port {port} of 127\.0\.0\.1 is in use; .*--port 0.*\n", done.stderr)


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


def test_keys_and_faults_from_the_start(environment, made_data, wechatpay):
    options = ("--keys", "certificates", "--fault", "RULE_LIMIT,operation=ebike.*,times=1", "--seed", "7")
    with started(environment, "--data", str(made_data), *options, lines=9) as (process, introduction):
        assert re.search(r"^  keys +certificates: platform certificates alone", introduction, re.M)
        assert re.search(r"^  fault +RULE_LIMIT,operation=ebike\.\*,times=1$", introduction, re.M)
        config = str(made_data / "wechatpay.toml")
        call = ("call", "ebike.get_charge_contract", "contract_id=Contract00000000000000000000001")
        call = (*call, "-q", "sub_mchid=1900000109", "--config", config)
        first, second = wechatpay(*call), wechatpay(*call)
        assert (first.returncode, second.returncode) == (1, 0), first.stderr + second.stderr
        assert "403 RULE_LIMIT" in first.stderr
        listed = wechatpay("certs", "list", "--config", config)
        assert "certificate" in listed.stdout
        assert "PUB_KEY_ID" not in listed.stdout
        process.send_signal(signal.SIGINT)
        _, log = process.communicate(timeout=10)
    assert ", fault RULE_LIMIT,operation=ebike.*,times=1\n" in log


def test_time_probes_and_hosts_reach_the_sandbox(invoke, monkeypatch, made_data):
    given = []
    monkeypatch.setattr("wechatpay_sandbox.serve", lambda *arguments, **named: given.append(named["settings"]))
    options = ("--time-scale", "0.001", "--notify-host", "shop.test", "--notify-host", "10.0.0.5", "--probe-share", "0")
    options = (*options, "--fault", "unsigned", "--fault", "probe,share=0.5", "--quiet")
    done = invoke("sandbox", "--data", str(made_data), *options)
    assert done.exit_code == 0, done.output
    (settings,) = given
    assert (settings.time_scale, settings.probe_share, settings.seed) == (0.001, 0.0, None)
    assert settings.notify_hosts == ("shop.test", "10.0.0.5")
    assert [str(fault) for fault in settings.faults] == ["unsigned", "probe,share=0.5"]
    assert settings.keys == "both"


def test_the_log_is_as_before_when_the_sandbox_has_stopped(invoke, monkeypatch, made_data):
    log = logging.getLogger("wechatpay_sandbox")
    before = (list(log.handlers), log.level, log.propagate)
    monkeypatch.setattr("wechatpay_sandbox.serve", lambda *arguments, **named: log.info("a request"))
    done = invoke("sandbox", "--data", str(made_data))
    assert (done.exit_code, done.stderr) == (0, "a request\n")
    assert (log.handlers, log.level, log.propagate) == before


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        (
            "--fault",
            "latncy,seconds=2",
            "Invalid value for --fault: 'latncy' is not a kind of fault; did you mean latency?",
        ),
        ("--fault", "latency", "latency needs seconds; write latency,seconds=…"),
        ("--fault", "unsigned,operation=pay.clse_order", "did you mean pay.close_order?"),
        ("--fault", "NO_SUCH_CODE", "the platform documents no error code NO_SUCH_CODE"),
        ("--keys", "none", "'none' is not one of 'public', 'certificates', 'both'"),
        ("--time-scale", "-1", "Invalid value for '--time-scale'"),
        ("--time-scale", "inf", "time_scale must be a number of 0 or more"),
        ("--probe-share", "2", "Invalid value for '--probe-share'"),
        ("--notify-host", "http://shop.test:80/notify", "give a name or an address alone"),
        ("--seed", "x", "Invalid value for '--seed'"),
    ],
)
def test_an_option_that_cannot_be_is_explained(invoke, tmp_path, option, value, said):
    done = invoke("sandbox", option, value, "--port", "0", "--data", str(tmp_path / "never made"))
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert isinstance(done.exception, SystemExit), "any other ends in a stack trace"
    assert not (tmp_path / "never made").exists()


def test_a_folder_in_use_is_one_line(environment, wechatpay, made_data):
    with started(environment, "--data", str(made_data)) as (process, _):
        done = wechatpay("sandbox", "--port", "0", "--data", str(made_data))
        assert (done.returncode, done.stdout) == (1, "")
        assert re.fullmatch(
            rf"error: .* is in use by process {process.pid}, which serves http://\S+; .*\(--data\)\n", done.stderr
        )


def test_where_others_reach_it_the_token_is_printed(environment, made_data):
    import httpx

    with started(environment, "--host", "0.0.0.0", "--data", str(made_data), lines=8) as (_, introduction):
        base_url = introduction.split()[4]
        header = re.search(r"^  control +(Authorization): (Bearer \S+)$", introduction, re.M)
        assert header is not None
        assert httpx.get(f"{base_url}/_sandbox/keys", trust_env=False).status_code == 401
        reply = httpx.get(f"{base_url}/_sandbox/keys", headers={header[1]: header[2]}, trust_env=False)
        assert reply.json()["mode"] == "both"


def test_the_help_has_every_kind_of_fault_and_every_example_is_right(invoke):
    from wechatpay_sandbox.faults.fault_text import parse_fault
    from wechatpay_sandbox.faults.kinds import KINDS

    text = invoke("sandbox", "--help").output
    assert [kind for kind in KINDS if kind not in text] == []
    examples = re.findall(r"--fault '?([^\s']+)", text.partition("Options:")[0])
    assert [str(parse_fault(example)) for example in examples] == examples
    assert len(examples) >= 3
