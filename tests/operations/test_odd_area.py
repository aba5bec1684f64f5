"""A fork of the spec with an area of its own: lint, generator, sandbox and the tests of every operation take it so."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from wechatpay_generator.lint import RULES, lint
from wechatpay_generator.lint.generation import GENERATES

ROOT = Path(__file__).parents[2]
AREA = Path(__file__).parent / "odd_area"
LINES = {
    "\npaths:\n": "  /v3/odd/orders: {$ref: 'paths/odd.yaml#/orders'}\n"
    "  /v3/odd/orders/{order_no}: {$ref: 'paths/odd.yaml#/order'}\n"
    "  /v3/odd/papers: {$ref: 'paths/odd.yaml#/paper'}\n",
    "\nwebhooks:\n": "  ODD.DONE: {$ref: 'webhooks/odd.yaml#/odd_done'}\n",
    "\ntags:\n": "  - {name: odd, x-displayName: Odd (特殊), description: What is odd (特殊接口)}\n",
    "\nx-tagGroups:\n": "  - {name: Odd (特殊), tags: [odd]}\n",
}
TESTS = ("test_every_operation.py", "test_every_event.py")


def run(*command: str | Path, folder: Path) -> str:
    """What a program says that has the client of the fork in `folder`; it must succeed."""
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(folder / "client"), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def fork(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the spec and one more area, and the client of both."""
    folder = tmp_path_factory.mktemp("fork")
    spec = shutil.copytree(ROOT / "spec", folder / "spec")
    shutil.copytree(AREA, spec, dirs_exist_ok=True)
    text = (spec / "openapi.yaml").read_text(encoding="utf-8")
    for section, lines in LINES.items():
        assert text.count(section) == 1
        text = text.replace(section, section + lines)
    (spec / "openapi.yaml").write_text(text, encoding="utf-8")
    run("-m", "wechatpay_generator", "generate", "--spec", spec, "--client", folder / "client", folder=folder)
    return folder


def test_lint_has_nothing_to_say(fork: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last rule, that it becomes a client, has been proven by the fixture."""
    monkeypatch.delitem(RULES, GENERATES)
    assert "\n".join(map(str, lint(fork / "spec"))) == ""


def test_the_tests_of_every_operation_and_event_hold(fork: Path) -> None:
    tests = [ROOT / "tests" / "operations" / name for name in TESTS]
    said = run("-m", "pytest", "-q", "-k", "odd", *tests, folder=fork)
    # why a number: without one, a selection that is empty would pass
    passed = re.search(r"([0-9]+) passed", said)
    assert passed is not None
    assert int(passed[1]) > 30
