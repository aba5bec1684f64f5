"""`wechatpay sandbox play` and `--scenario`: steps are printed as they end, and mistakes are told with their line."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from wechatpay_sandbox import Running, running

from tests.interruptible import be_interruptible

STEPS = "seed: 7\nwaits: advance\nsteps:\n  - wait: 3h\n  - fault: SYSTEM_ERROR,operation=pay.*\n  - clear_faults\n"


@pytest.fixture
def sandbox(tmp_path: Path, served: Running) -> Iterator[Running]:
    """A sandbox of the test's own, whose keys are those of the common one."""
    others = shutil.ignore_patterns("sandbox.*", "wechatpay.toml")
    with running(Path(shutil.copytree(served.config_path.parent, tmp_path / "state", ignore=others))) as sandbox:
        yield sandbox


def written(tmp_path: Path, text: str) -> str:
    file = tmp_path / "scenario.yaml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_each_step_is_printed_with_what_came_of_it(wechatpay, invoke, sandbox, tmp_path):
    file, folder = written(tmp_path, STEPS), str(sandbox.config_path.parent)
    done = wechatpay("sandbox", "play", file, "--data", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "done        4  wait: 3h → 10800 s",
        "done        5  fault: SYSTEM_ERROR,operation=pay.* → SYSTEM_ERROR,operation=pay.*",
        "done        6  clear_faults → 1 removed",
        "done, seed 7",
    ]
    done = invoke("sandbox", "play", file, "--seed", "9", "--config", str(sandbox.config_path), "--format", "json")
    told = json.loads(done.stdout)
    assert (told["state"], told["seed"], len(told["steps"])) == ("done", 9, 3)


def test_a_step_that_fails(invoke, sandbox, tmp_path):
    text = "steps:\n  - pay: {order: next, within: 1s}\n  - clear_faults\n"
    done = invoke("sandbox", "play", written(tmp_path, text), "--seed", "3", "--data", str(sandbox.config_path.parent))
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "failed      2  pay: next within=1s → within 1 s, nobody has made another order that is to be paid",
        "failed, seed 3",
    ]
    assert done.stderr == "error: a step failed; the same course again: --seed 3\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("steps:\n  - pai: next\n", "line 2: a step has no `pai`; did you mean `pay`?"),
        ("steps:\n  - pay: 'next\n", "line 3: this is not YAML: "),
        (b"steps: \xff", "cannot be read as UTF-8"),
    ],
)
@pytest.mark.parametrize("command", [("play",), ("--scenario",)])
def test_a_file_that_cannot_be_played(invoke, tmp_path, command, text, said):
    file = tmp_path / "scenario.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    done = invoke("sandbox", *command, str(file))
    assert done.exit_code == 2
    assert said in " ".join(done.output.replace("│", " ").split())


def test_a_fault_that_can_hit_nothing(invoke, sandbox, tmp_path):
    file = written(tmp_path, "steps:\n  - fault: SYSTEM_ERROR,operation=pay.close_oder\n")
    done = invoke("sandbox", "play", file, "--data", str(sandbox.config_path.parent))
    assert done.exit_code == 1
    assert "error: PARAM_ERROR: line 2: fault: no operation matches pay.close_oder; did you mean" in done.stderr
    done = invoke("sandbox", "--scenario", file, "--data", str(tmp_path / "other"), "--port", "0")
    assert done.exit_code == 2
    assert "line 2: fault: no operation matches pay.close_oder" in " ".join(done.output.split())


def test_ctrl_c_stops_the_scenario(environment, sandbox, tmp_path):
    file = written(tmp_path, "steps:\n  - clear_faults\n  - pay: next\n")
    command = [
        sys.executable,
        "-m",
        "wechatpay_cli",
        "sandbox",
        "play",
        file,
        "--data",
        str(sandbox.config_path.parent),
    ]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=environment, preexec_fn=be_interruptible
    ) as process:
        assert process.stdout is not None
        assert "clear_faults" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 130
    with httpx.Client(base_url=sandbox.base_url, trust_env=False) as http:
        (listed,) = http.get("/_sandbox/scenarios").json()["scenarios"]
    assert listed["state"] == "stopped"


def test_a_sandbox_that_plays_from_the_start(environment, tmp_path, served):
    others = shutil.ignore_patterns("sandbox.*", "wechatpay.toml")
    folder = Path(shutil.copytree(served.config_path.parent, tmp_path / "state", ignore=others))
    file = written(tmp_path, f"scenario: a long night\n{STEPS}")
    command = [sys.executable, "-m", "wechatpay_cli", "sandbox", "--port", "0", "--data", str(folder)]
    with subprocess.Popen(
        [*command, "--scenario", file], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        introduction = [process.stdout.readline() for _ in range(8)]
        assert any(line.split()[:1] == ["scenario"] and "a long night" in line for line in introduction)
        log = [process.stderr.readline() for _ in range(3)]
        process.kill()
    assert log == [
        "scenario, line 5, wait: 3h: 10800 s\n",
        "scenario, line 6, fault: SYSTEM_ERROR,operation=pay.*: SYSTEM_ERROR,operation=pay.*\n",
        "scenario, line 7, clear_faults: 1 removed\n",
    ]
