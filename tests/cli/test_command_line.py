"""What holds for all commands: help, version, exit codes, start-up, and where output goes."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from importlib.metadata import entry_points

import pytest
import wechatpay_cli

COMMANDS = ("sandbox", "call", "bill", "validate", "operations")


def test_the_installed_command_runs_this_package(monkeypatch):
    (entry,) = entry_points(group="console_scripts", name="wechatpay")
    assert entry.dist.name == "wechatpay-openapi"
    monkeypatch.setattr(wechatpay_cli, "main", lambda: sys.exit(7))
    with pytest.raises(SystemExit) as ended:
        entry.load()()
    assert ended.value.code == 7


def test_help_lists_the_commands(wechatpay):
    done = wechatpay("--help")
    assert done.returncode == 0
    assert all(re.search(rf"^  {command} ", done.stdout, re.MULTILINE) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_each_command_has_an_example_that_can_be_copied(invoke, command):
    done = invoke(command, "--help")
    assert done.exit_code == 0
    assert re.search(rf"Examples:\n(    .+\n)*?    (.*\| )?wechatpay {command}", done.stdout)


def test_version(wechatpay):
    done = wechatpay("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"wechatpay \d+\.\d+\.\d+\n", done.stdout)


@pytest.mark.parametrize(
    "arguments",
    [(), ("nothing",), ("call",), ("call", "v3/certificates", "--format", "xml"), ("sandbox", "--port", "70000")],
)
def test_wrong_usage_is_exit_code_2_without_a_stack_trace(invoke, arguments):
    done = invoke(*arguments)
    assert done.exit_code == 2
    assert "Traceback" not in done.output


def test_start_up_loads_nothing_that_help_does_not_need(environment):
    heavy = {"httpx", "rich", "cryptography", "starlette", "uvicorn", "jsonschema_rs", "msgspec", "attrs"}
    program = "import sys, wechatpay_cli.command_line; print(*sorted({m.partition('.')[0] for m in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30)
    assert heavy & set(loaded.stdout.split()) == set()


def test_a_reader_that_goes_away_is_no_stack_trace(environment):
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "wechatpay_cli", "operations", "--format", "json"]
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, env=environment, timeout=30)
    os.close(write)
    assert done.returncode != 0
    assert b"Traceback" not in done.stderr


def test_a_terminal_without_chinese_still_gets_the_rest(wechatpay):
    done = wechatpay("operations", PYTHONIOENCODING="ascii:strict")
    assert done.returncode == 0
    assert "\\u505c\\u8f66" in done.stdout  # 停车


def on_a_terminal(arguments: tuple[str, ...], environment: dict[str, str]) -> str:
    primary, secondary = pty.openpty()
    command = [sys.executable, "-m", "wechatpay_cli", *arguments]
    with subprocess.Popen(command, stdout=secondary, stderr=secondary, env=environment) as process:
        os.close(secondary)
        seen = b""
        while True:
            try:
                part = os.read(primary, 65536)
            except OSError:  # how Linux says that the other side is closed
                break
            if not part:
                break
            seen += part
        assert process.wait(30) == 0
    os.close(primary)
    return seen.decode()


def test_colour_is_for_terminals_only(environment, wechatpay):
    arguments = ("operations", "停车", "--format", "json")
    terminal = {name: value for name, value in environment.items() if name != "NO_COLOR"} | {"TERM": "xterm-256color"}
    coloured = on_a_terminal(arguments, terminal)
    assert "\x1b[" in coloured
    piped = wechatpay(*arguments).stdout
    assert json.loads(re.sub(r"\x1b\[[0-9;]*m", "", coloured)) == json.loads(piped)
    plain = on_a_terminal(arguments, terminal | {"NO_COLOR": "1"})
    assert re.search(r"\x1b\[([\d;]*;)?3\d", coloured)
    assert not re.search(r"\x1b\[([\d;]*;)?3\d", plain)
