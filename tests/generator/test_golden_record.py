"""The client of the probe spec, byte for byte, and as type checkers see it."""

from __future__ import annotations

import difflib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from golden_record import GOLDEN, PACKAGE, PROBE_SPEC, recorded_files
from wechatpay_generator.build import generate
from wechatpay_generator.project import HEADER, RUNTIME

from tests.type_checkers import mypy_cache

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("golden") / "client"
    generate(PROBE_SPEC, target, PACKAGE)
    return target


def test_the_output_is_the_golden_record(fresh: Path) -> None:
    wanted, made = recorded_files(GOLDEN), recorded_files(fresh)
    for name in wanted.keys() & made.keys():
        old, new = wanted[name].decode().splitlines(), made[name].decode().splitlines()
        assert wanted[name] == made[name], "\n".join(["golden_record.py renews it", *difflib.unified_diff(old, new)])
    assert set(made) == set(wanted)


def test_what_no_spec_changes_is_copied_as_it_is(fresh: Path) -> None:
    sources = [source for source in RUNTIME.glob("*.py") if source.name != "__init__.py"]
    assert len(sources) > 5
    for source in sources:
        copied = (fresh / PACKAGE / "runtime" / source.name).read_text("utf-8")
        assert copied == f"{HEADER}\n{source.read_text('utf-8')}", f"run ruff format and ruff check on {source.name}"


def test_every_file_says_how_it_is_made(fresh: Path) -> None:
    for path in fresh.rglob("*"):
        if path.suffix == ".md":
            assert path.read_text("utf-8").startswith(f"<!-- {HEADER.removeprefix('# ')} -->\n")
        elif (
            path.is_file()
            and path.suffix not in {".json", ".mo"}
            and path.name not in {"py.typed", "LICENSE", "NOTICE"}
        ):
            assert path.read_text("utf-8").startswith(f"{HEADER}\n"), path


def test_mypy_accepts_the_output(fresh: Path, tmp_path: Path) -> None:
    # why: --config-file names an empty file, or the project's own settings would be the ones tested
    (tmp_path / "mypy.ini").write_text("[mypy]\n")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(tmp_path / "mypy.ini")]
    command += ["--cache-dir", str(mypy_cache("probe")), "-p", PACKAGE]
    environment = {"PATH": "", "MYPYPATH": str(ROOT / "auth_plugin")}
    done = subprocess.run(command, cwd=fresh, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_accepts_the_output(fresh: Path, tmp_path: Path) -> None:
    parts = [
        f"{fresh.name}/{PACKAGE}/{part}" for part in ("api", "chain", "models", "webhooks", "client.py", "__init__.py")
    ]
    settings = {"typeCheckingMode": "standard", "extraPaths": [fresh.name], "include": parts}
    (fresh.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(fresh.parent)]
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(command, cwd=fresh, env=environment, capture_output=True, text=True, timeout=120, check=False)
    report = json.loads(done.stdout)
    assert report["generalDiagnostics"] == []
    assert report["summary"]["filesAnalyzed"] > 20
