"""mypy and pyright, both strict, over programs as a user has them: with the packages installed."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

Errors = dict[str, dict[int, list[str]]]
"""Messages by the program's file name and line."""


UNTYPED = ("wechatpayv3",)
"""Packages of others without types, which pages show as well; pyright is not strict with a program that imports one."""


def write_programs(folder: Path, programs: Mapping[str, str]) -> None:
    """Write each program into the folder, under its file name."""
    for name, text in programs.items():
        is_untyped = any(re.search(rf"^from {package} import", text, re.M) for package in UNTYPED)
        (folder / name).write_text(f"{text}\n# pyright: basic\n" if is_untyped else text, "utf-8")


def run_mypy(programs: Path, home: Path) -> Errors:
    """What mypy says of the programs in this folder; `home` is an empty folder.

    What mypy knows of the packages is kept for the next run, since to read them takes longer than to judge programs.
    """
    settings = ["[mypy]", *(f"[mypy-{name}.*]\nignore_missing_imports = True" for name in UNTYPED)]
    (programs / "mypy.ini").write_text("\n".join(settings) + "\n", "utf-8")
    options = [
        "--strict",
        "--config-file",
        "mypy.ini",
        "--cache-dir",
        str(mypy_cache("programs")),
        "--hide-error-context",
    ]
    names = sorted(path.name for path in programs.glob("*.py"))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--no-pretty", *names],
        cwd=programs,
        env=_environment(home),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Errors = {name: {} for name in names}
    for line in done.stdout.splitlines():
        match = re.fullmatch(r"([^:]+):(\d+)(?::\d+)?: (error|note): (.*)", line)
        if match and match[3] == "error":
            found[match[1]].setdefault(int(match[2]), []).append(match[4])
        else:
            assert match or line.startswith(("Found ", "Success")), line
    return found


def mypy_cache(purpose: str) -> Path:
    """A folder of this checkout and this worker, so that no two processes write the same one at a time.

    It stays for the next run, and mypy itself sees what has changed since.
    """
    checkout = hashlib.sha256(str(Path(__file__).parents[1]).encode()).hexdigest()[:16]
    worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    return Path(tempfile.gettempdir(), "wechatpay-mypy", checkout, worker, purpose)


def run_pyright(programs: Path, home: Path) -> Errors:
    """What pyright says of the programs in this folder; `home` is an empty folder."""
    # reportPrivateUsage: `_contract_id_` is how the chain spells a path parameter, and it is public.
    # reportUnusedExpression: a line that only reads a field is enough here.
    settings = {"typeCheckingMode": "strict", "reportPrivateUsage": False, "reportUnusedExpression": False}
    (programs / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", "pyrightconfig.json"],
        cwd=programs,
        env=_environment(home),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Errors = {path.name: {} for path in programs.glob("*.py")}
    for diagnostic in json.loads(done.stdout)["generalDiagnostics"]:
        if diagnostic["severity"] == "error":
            line = diagnostic["range"]["start"]["line"] + 1
            found[Path(diagnostic["file"]).name].setdefault(line, []).append(diagnostic["message"])
    return found


TOOLS: Mapping[str, Callable[[Path, Path], Errors]] = {"mypy": run_mypy, "pyright": run_pyright}


def wrong_lines(program: str) -> list[int]:
    """The lines that say `# wrong: …`, from 1."""
    return [number for number, line in enumerate(program.splitlines(), 1) if "# wrong:" in line]


def _environment(home: Path) -> dict[str, str]:
    """Nothing of the caller's settings, and a proxy that is not there: a tool that wants the network fails."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    # Pyright's package brings node and pyright itself; the first setting stops its question for a newer release.
    return {**kept, **nowhere, "HOME": str(home), "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "PYTHONUTF8": "1"}
