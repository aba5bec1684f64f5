"""The map of the house: who may import whom, and what must not stand in any file."""

from __future__ import annotations

import ast
import re
import subprocess
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.repo.parts import DISTRIBUTIONS

ROOT = Path(__file__).parents[2]
PARTS = {
    "wechatpay_auth": ROOT / "auth_plugin",
    "wechatpay_client": ROOT / "generated_client",
    "wechatpay_sandbox": ROOT / "sandbox",
    "wechatpay_bookkeeping": ROOT / "bookkeeping",
    "wechatpay_cli": ROOT / "cli",
    "wechatpay_openapi": ROOT / "metapackage",
    "wechatpay_generator": ROOT / "generator",
}
# What each part may take from the others: cli → sandbox, bookkeeping → client → auth; the name for users stands before
# them all, and the generator alone.
ALLOWED = {
    "wechatpay_auth": set(),
    "wechatpay_client": {"wechatpay_auth"},
    "wechatpay_sandbox": {"wechatpay_auth", "wechatpay_client"},
    "wechatpay_bookkeeping": {"wechatpay_auth", "wechatpay_client"},
    "wechatpay_cli": {"wechatpay_auth", "wechatpay_client", "wechatpay_sandbox", "wechatpay_bookkeeping"},
    "wechatpay_openapi": {
        *("wechatpay_auth", "wechatpay_client", "wechatpay_sandbox", "wechatpay_bookkeeping", "wechatpay_cli")
    },
    "wechatpay_generator": set(),
}


def imported_parts(source: Path) -> set[str]:
    """The parts that a module imports by absolute name, wherever in it the import stands."""
    found = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.partition(".")[0])
    return found & set(PARTS)


def modules(part: str) -> list[Path]:
    return sorted((PARTS[part] / part).rglob("*.py"))


@pytest.mark.parametrize("part", PARTS)
def test_imports_run_one_way(part):
    assert modules(part), f"{part} has no modules"
    wrong = []
    for module in modules(part):
        allowed = ALLOWED[part] | {part}
        # The generator's runtime is the client's own code, kept where it is typed and tested, and copied from there.
        if "runtime" in module.parts:
            allowed = ALLOWED["wechatpay_client"]
        wrong += [f"{module.relative_to(ROOT)} imports {name}" for name in imported_parts(module) - allowed]
    assert wrong == []


def test_the_check_above_sees_every_kind_of_import(tmp_path):
    module = tmp_path / "module.py"
    module.write_text(
        "import wechatpay_cli.app\ndef f():\n    from wechatpay_sandbox.x import y\n"
        "if False:\n    import os, wechatpay_auth\nfrom . import wechatpay_client\n"
    )
    assert imported_parts(module) == {"wechatpay_cli", "wechatpay_sandbox", "wechatpay_auth"}


def test_declared_dependencies_follow_the_same_way():
    for part, folder in PARTS.items():
        text = (folder / "pyproject.toml").read_text(encoding="utf-8")
        declared = {name.replace("-", "_") for name in re.findall(r'"(wechatpay-[a-z]+)==', text)}
        used = set().union(*(imported_parts(module) for module in modules(part) if "runtime" not in module.parts))
        assert declared <= ALLOWED[part]
        assert used - {part} <= declared, f"{part} uses what its pyproject.toml does not declare"


def test_no_module_is_named_for_being_left_over():
    names = {path.stem for part in PARTS for path in modules(part)}
    assert names & {"utils", "util", "helpers", "helper", "common", "base", "misc"} == set()


def tracked_files() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [ROOT / name for name in done.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def test_requirements_lock_pins_every_package_by_hash_and_names_no_index():
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    packages = re.findall(
        r"^([a-z0-9._-]+)==[^\\\n]+ \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.M | re.I
    )
    pinned = re.findall(r"^[a-z0-9._-]+==", text, re.M | re.I)
    assert len(packages) == len(pinned) > 20


def test_every_requirement_is_in_the_lock_and_justified():
    wanted = re.findall(r"^([A-Za-z0-9_-]+)", (ROOT / "requirements.in").read_text(encoding="utf-8"), re.M)
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower()
    reasons = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    for name in wanted:
        assert f"\n{name.lower()}==" in f"\n{lock}", f"{name} is not in requirements.lock: run make lock"
        row = re.search(rf"^\|[^|]*\b{name.lower()}\b[^|]*\|", reasons, re.M)
        assert row, f"{name} has no line in docs/dependencies.md"


def test_the_bounds_of_a_requirement_are_those_of_the_parts():
    written = (ROOT / "requirements.in").read_text(encoding="utf-8").splitlines()
    # The marker of an extra is no bound.
    texts = (text.partition("; extra ==")[0] for name in DISTRIBUTIONS.values() for text in requires(name) or [])
    needed = {str(Requirement(text)) for text in texts}
    third_party = {text for text in needed if not text.startswith("wechatpay-")}
    assert len(third_party) > 10
    assert sorted(third_party - {str(Requirement(line)) for line in written if line and line[0] != "#"}) == []


def test_no_lock_file_that_records_addresses_is_tracked():
    names = {path.name for path in tracked_files()}
    assert names & {"uv.lock", "package-lock.json", "poetry.lock", "Pipfile.lock"} == set()


def test_no_private_key_is_tracked():
    begin = b"-----BEGIN " + b"(?:RSA |ENCRYPTED )?PRIVATE KEY-----\n[A-Za-z0-9+/]{64}"
    assert [path for path in tracked_files() if re.search(begin, path.read_bytes())] == []
