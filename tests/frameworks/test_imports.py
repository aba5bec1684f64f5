"""A framework is imported by its own adapter, and by nothing else of this package."""

from __future__ import annotations

import subprocess
import sys

import pytest

FRAMEWORKS = {
    "flask",
    "werkzeug",
    "django",
    "rest_framework",
    "asgiref",
    "starlette",
    "fastapi",
    "aiohttp",
    "litestar",
    "tornado",
}


def loaded_by(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return {name.partition(".")[0] for name in done.stdout.split()} & FRAMEWORKS


@pytest.mark.parametrize(
    ("module", "frameworks"),
    [
        ("notification", set()),
        ("frameworks", set()),
        ("frameworks.answering", set()),
        ("frameworks.flask", {"flask", "werkzeug"}),
        ("frameworks.django", {"django", "asgiref"}),
        ("frameworks.starlette", {"starlette"}),
        ("frameworks.aiohttp", {"aiohttp"}),
        ("frameworks.litestar", {"litestar"}),
        ("frameworks.tornado", {"tornado"}),
    ],
)
def test_a_framework_is_loaded_by_its_adapter_alone(module: str, frameworks: set[str]) -> None:
    assert loaded_by(f"import wechatpay_auth.{module}") == frameworks
