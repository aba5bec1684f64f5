"""The programs of the reference pages run, one after the other, as a reader would run them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from wechatpay_client import OPERATIONS
from wechatpay_sandbox import Running, Settings, running

ROOT = Path(__file__).parents[2]
PAGES = sorted(page for page in (ROOT / "docs/reference").glob("*.md") if page.name != "README.md")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running(settings=Settings(stateless=True)) as sandbox:
        yield sandbox


def programs(page: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S)


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_every_program_of_a_page_runs(page: Path, sandbox: Running, tmp_path: Path) -> None:
    found = programs(page)
    file = tmp_path / "page.py"
    file.write_text("\n\n".join(found), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(file)],
        cwd=tmp_path,
        env={**os.environ, "WECHATPAY_CONFIG": str(sandbox.config_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{page.name}:\n{done.stdout[-2000:]}{done.stderr}"
    assert len(done.stdout.splitlines()) >= len(found)


def test_every_operation_has_its_program() -> None:
    shown = {
        f"{area}.{name}"
        for page in PAGES
        for program in programs(page)
        for area, name in re.findall(r"from wechatpay_client\.api\.(\w+) import (\w+)", program)
    }
    assert shown == set(OPERATIONS)
