"""The job for GitHub Actions in docs/testing.md: it is YAML that says what a job says, and its lines run."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

from tests.repo.parts import ROOT

TEXT = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")


@pytest.fixture
def steps() -> list[dict[str, Any]]:
    block = re.search(r"^```yaml\n(name: payments\n.*?)^```$", TEXT, re.M | re.S)
    assert block is not None
    job = yaml.safe_load(block[1])
    # why True: in YAML 1.1, `on` is a word for it, and GitHub reads the key as it stands
    assert set(job) == {"name", True, "jobs"}
    (test,) = job["jobs"].values()
    assert set(test) == {"runs-on", "steps"}
    return list(test["steps"])


def test_every_yaml_of_the_page_can_be_read():
    blocks = re.findall(r"^```yaml\n(.*?)^```$", TEXT, re.M | re.S)
    assert len(blocks) == 2
    assert all(isinstance(yaml.safe_load(block), dict) for block in blocks)


def test_what_it_installs_is_what_there_is(steps):
    (line,) = [step["run"] for step in steps if "pip install" in step.get("run", "")]
    requirement = Requirement(re.findall(r"'([^']+)'", line)[0])
    assert (requirement.name, requirement.extras) == ("wechatpay-openapi", {"cli"})


def test_its_lines_start_a_sandbox_that_answers(steps, tmp_path):
    """In one folder, one step after the other, each in a shell of its own as at GitHub: bash -e."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    variables = tmp_path / "variables"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WECHATPAY")}
    environment = {
        **kept,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_ENV": str(variables),
        "NO_PROXY": "127.0.0.1",
    }
    lock = tmp_path / "wechatpay" / "sandbox.lock"
    try:
        for step in steps:
            if "run" not in step or "pip install" in step["run"]:
                continue
            script = step["run"].replace("8787", port)
            # why a file: the server goes on after its shell, and would hold a pipe open
            with (tmp_path / "output").open("w", encoding="utf-8") as output:
                done = subprocess.run(
                    ["bash", "-e", "-c", script],
                    env=environment,
                    cwd=tmp_path,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    timeout=90,
                    check=False,
                )
            said = (tmp_path / "output").read_text(encoding="utf-8")
            assert done.returncode == 0, f"{step['name']}: {said}"
            if variables.exists():
                environment |= dict(line.split("=", 1) for line in variables.read_text().splitlines())
    finally:
        _stop(lock)
    assert environment["WECHATPAY_CONFIG"] == str(tmp_path / "wechatpay" / "wechatpay.toml")
    assert "encrypt_certificate" in said


def _stop(lock: Path) -> None:
    """End the server that the lines have left running, whose process stands in the lock of its folder."""
    found = re.match(r"process (\d+),", lock.read_text(encoding="utf-8")) if lock.exists() else None
    if found is not None:
        os.kill(int(found[1]), signal.SIGTERM)
