"""One version for all parts, written in one place: `info.version` of spec/openapi.yaml."""

from __future__ import annotations

import json
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

import pytest
import wechatpay_client
import yaml

from tests.repo.parts import DISTRIBUTIONS, ROOT

BUNDLED = json.loads(Path(wechatpay_client.__file__).with_name("openapi.json").read_text(encoding="utf-8"))
VERSION = yaml.load((ROOT / "spec" / "openapi.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)["info"]["version"]


def test_it_is_three_numbers():
    assert re.fullmatch(r"\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?", VERSION)


@pytest.mark.parametrize("distribution", DISTRIBUTIONS.values())
def test_what_is_installed_says_so(distribution):
    assert version(distribution) == VERSION, "delete .venv/ready and run make again: it was installed before the change"


def test_the_generated_client_says_so():
    assert wechatpay_client.__version__ == VERSION
    assert BUNDLED["info"]["version"] == VERSION
    text = (ROOT / "generated_client" / "pyproject.toml").read_text(encoding="utf-8")
    assert re.findall(r'^version = "(.+)"$', text, re.M) == [VERSION]
    assert re.findall(r'"wechatpay-[a-z]+==(.+)"', text) == [VERSION]


@pytest.mark.parametrize("folder", sorted(DISTRIBUTIONS.keys() - {"generated_client"}))
def test_no_other_part_writes_it_down(folder):
    text = (ROOT / folder / "pyproject.toml").read_text(encoding="utf-8")
    assert re.findall(r"^version *=.*$", text, re.M) == []
    assert set(re.findall(r'"wechatpay-[a-z]+==(.+)"', text)) <= {"{version}"}


def test_make_reads_the_same():
    done = subprocess.run(
        ["make", "--silent", "--eval", "print-version: ; @echo $(VERSION)", "print-version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == VERSION, done.stderr
