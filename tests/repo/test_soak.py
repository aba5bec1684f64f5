"""`make soak` tries every property test with many more examples, and what it finds can be pasted above the test."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from checks import soak
from tests import profiles

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"


@cache
def parse_tests() -> list[tuple[Path, ast.Module]]:
    """The files of tests/ that name hypothesis, which are a tenth of all."""
    paths = [path for path in sorted(TESTS.rglob("*.py")) if "node_modules" not in path.parts]
    texts = {path.relative_to(ROOT): path.read_text("utf-8") for path in paths}
    return [(path, ast.parse(text)) for path, text in texts.items() if "hypothesis" in text]


def called(node: ast.AST) -> str:
    """The name of what is called, without what stands before its last dot; empty for what is no call."""
    function = node.func if isinstance(node, ast.Call) else None
    return getattr(function, "attr", getattr(function, "id", ""))


def test_tests_that_name_their_number_of_examples_leave_it_to_the_profile() -> None:
    wrong = []
    for path, tree in parse_tests():
        limited = {
            target.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and called(node.value) == "limit_examples"
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if called(node) not in ("settings", "register_profile") or path.name == "profiles.py":
                continue
            for word in node.keywords:
                by_profile = called(word.value) == "limit_examples" or getattr(word.value, "id", None) in limited
                if word.arg == "max_examples" and not by_profile:
                    wrong.append(f"{path}:{node.lineno}: say max_examples=limit_examples(…)")
                if word.arg == "suppress_health_check" and not re.search("too_slow|list", ast.unparse(word.value)):
                    wrong.append(
                        f"{path}:{node.lineno}: suppress HealthCheck.too_slow too; a loaded machine is no finding"
                    )
                if word.arg == "derandomize" and isinstance(word.value, ast.Constant):
                    wrong.append(f"{path}:{node.lineno}: leave derandomize to the profile")
    assert wrong == []


def test_tests_that_use_hypothesis_inside_are_marked_as_those_that_it_decorates() -> None:
    """hypothesis marks what `@given` decorates; of a function inside, or a state machine, it knows nothing."""
    found, wrong = 0, []
    for path, tree in parse_tests():
        for test in tree.body:
            if not isinstance(test, ast.FunctionDef) or not test.name.startswith("test_"):
                continue
            inside = [node for statement in test.body for node in ast.walk(statement)]
            # why decorators: some tests have a function of their own that is called given
            decorators = [each for node in inside if isinstance(node, ast.FunctionDef) for each in node.decorator_list]
            if "given" in map(called, decorators) or "run_state_machine_as_test" in map(called, inside):
                found += 1
                if "pytest.mark.hypothesis" not in map(ast.unparse, test.decorator_list):
                    wrong.append(f"{path}:{test.lineno}: mark {test.name} with @pytest.mark.hypothesis")
    assert wrong == []
    assert found >= 5


def test_the_profile_tries_more_and_others_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    found = settings.get_profile(profiles.SOAK)
    assert (found.derandomize, found.deadline, found.database) == (False, None, None)
    assert found.max_examples == profiles.DEFAULT_EXAMPLES * profiles.SOAK_FACTOR
    monkeypatch.setattr(profiles, "is_soak", lambda: True)
    monkeypatch.setattr(profiles, "is_quick", lambda: False)
    monkeypatch.setattr(profiles, "SOAK_FACTOR", 7)
    assert profiles.limit_examples(30) == 210
    assert profiles.limit_examples(30, quick=2) == 210
    assert list(zip(range(4), profiles.turns(1, 4), strict=False)) == [(number, True) for number in range(4)]


BROKEN = """
from hypothesis import example, given
from hypothesis import strategies as st
# HERE
@given(text=st.text(st.characters(codec=None)), number=st.integers())
def test_two_things(text, number):
    if number > 1000:
        raise ValueError(number)
    assert text.encode(errors="replace") < b"z"
@given(st.data())
def test_drawn(data):
    assert data.draw(st.integers()) < 50
"""


def run_pytest(path: Path, *arguments: str) -> str:
    """What pytest says of a file beside the tree, in the soak profile."""
    command = [sys.executable, "-m", "pytest", "-c", ROOT / "pyproject.toml", "--rootdir", ROOT]
    command += ["-p", "tests.conftest", "-p", "tests.found_examples", "--hypothesis-profile", "soak", *arguments, path]
    environment = {**os.environ, "SOAK_FACTOR": "5"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("workers", ["0", "1"])
def test_what_is_found_can_be_pasted(tmp_path: Path, workers: str) -> None:
    path = tmp_path / "test_broken.py"
    path.write_text(BROKEN, "utf-8")
    listed = run_pytest(path, "-n", workers).partition("examples to paste above the tests")[2]
    examples = re.findall(r"^@example\(.*?^\)$", listed, re.DOTALL | re.MULTILINE)
    assert len(examples) == 2
    assert "test_drawn" in listed
    assert "@reproduce_failure(" in listed
    for example in examples:
        path.write_text(BROKEN.replace("# HERE", example), "utf-8")
        # why -k: of the other test, a broken example is no finding here
        again = run_pytest(path, "-n", "0", "-k", "two_things")
        assert "explicit" in again, "the pasted example breaks the test by itself"


def test_it_runs_the_property_tests_alone(capfd: pytest.CaptureFixture[str]) -> None:
    assert soak.main(["--factor", "1", "--workers", "0", "tests/auth/test_aead.py"]) == 0
    assert re.search(r"\b1 passed, \d+ deselected", capfd.readouterr().out)


def test_a_factor_below_one_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        soak.main(["--factor", "0"])
    assert "give 1 or more" in capsys.readouterr().err
