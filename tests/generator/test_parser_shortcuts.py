"""What the parser imports for the web is not loaded by a run that reads files, and is itself once it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from golden_record import PROBE_SPEC


def run_python(program: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *options, "-c", program], capture_output=True, text=True, timeout=120, check=True
    )


@pytest.mark.parametrize("module", ["httpx", "httpcore"])
def test_a_run_does_not_load_what_fetches_documents(module: str, tmp_path: Path) -> None:
    command = ["-m", "wechatpay_generator", "generate", "--spec", str(PROBE_SPEC), "--client", str(tmp_path / "client")]
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *command], capture_output=True, text=True, timeout=120, check=True
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "openapi_python_client" in loaded
    assert not {name for name in loaded if name.split(".")[0] == module}


POSTPONED = """
import sys
from wechatpay_generator.parser_shortcuts import postpone_http
postpone_http()
import httpx, httpcore
assert not any(name.startswith(("httpx.", "httpcore.")) for name in sys.modules)
"""


@pytest.mark.parametrize(
    "use",
    [
        "import httpx._client; print(httpx._client.Client is httpx.Client is sys.modules['httpx'].Client)",
        "from httpx import Client; print(Client is httpx.Client)",
        "first = httpx.ConnectError; print(first is httpx.ConnectError is sys.modules['httpx'].ConnectError)",
        "print(issubclass(httpcore.ConnectError, Exception) and not hasattr(httpx, 'no_such_name'))",
        "postpone_http(); print(hasattr(httpx, 'get') and 'httpx._api' in sys.modules)",
    ],
)
def test_it_is_loaded_when_it_is_asked_for(use: str) -> None:
    assert run_python(POSTPONED + use, "-W", "error").stdout == "True\n"


def test_what_is_loaded_already_stays() -> None:
    program = "import httpx; from wechatpay_generator.parser_shortcuts import postpone_http; before = httpx.Client\n"
    program += "postpone_http(); import httpx; print(httpx.Client is before)"
    assert run_python(program).stdout == "True\n"
