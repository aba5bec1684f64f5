"""What is installed from a wheel is everything the part needs."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = {
    "auth_plugin": {"wechatpay_auth/py.typed", "wechatpay_auth/frameworks/flask.py"},
    "generated_client": {
        "wechatpay_client/py.typed",
        "wechatpay_client/openapi.json",
        "wechatpay_client/openapi.index.json",
        "wechatpay_client/paths.pyi",
        "wechatpay_client/api/ebike/get_charge_contract.py",
    },
    "generator": {
        "wechatpay_generator/templates/endpoint_module.py.jinja",
        "wechatpay_generator/templates/shape_macros.jinja",
        "wechatpay_generator/runtime/caller.py",
        "wechatpay_generator/licence/LICENSE",
        "wechatpay_generator/licence/NOTICE",
    },
    "sandbox": {
        "wechatpay_sandbox/py.typed",
        "wechatpay_sandbox/pytest.py",
        "wechatpay_sandbox/stores/seed_data.py",
        "wechatpay_sandbox/page/index.html",
        "wechatpay_sandbox/page/page.css",
        "wechatpay_sandbox/page/page.js",
        "wechatpay_sandbox/page/icon.svg",
    },
    "cli": {"wechatpay_cli/py.typed", "wechatpay_cli/command_line.py"},
    "metapackage": {"wechatpay_openapi/py.typed", "wechatpay_openapi/command.py"},
}


@pytest.mark.parametrize("part", NEEDED)
def test_the_wheel_holds_the_part_and_stays_small(part, tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT / part, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert NEEDED[part] <= names
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name]
    assert wheel.stat().st_size < 5_000_000
