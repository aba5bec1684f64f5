"""The programs of the reference pages run, one after the other, as a reader would run them."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

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
def test_every_program_of_a_page_runs(
    page: Path,
    sandbox: Running,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In this process, since it takes longer to start one for each page than to run all programs."""
    found = programs(page)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WECHATPAY_CONFIG", str(sandbox.config_path))
    names: dict[str, Any] = {"__name__": "__main__"}
    with warnings.catch_warnings():
        exec(compile("\n\n".join(found), f"{page.stem}.py", "exec"), names)
    if found:
        names["client"].close()
    assert len(capsys.readouterr().out.splitlines()) >= len(found)


def test_every_operation_has_its_program() -> None:
    shown = {
        f"{area}.{name}"
        for page in PAGES
        for program in programs(page)
        for area, name in re.findall(r"from wechatpay_client\.api\.(\w+) import (\w+)", program)
    }
    assert shown == set(OPERATIONS)


@pytest.mark.parametrize("page", [ROOT / "docs/reference/README.md", *PAGES], ids=lambda page: page.stem)
def test_a_page_can_be_read_and_its_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert len(text.encode()) < 300_000
    bare = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.S)
    for file, place in set(re.findall(r"\]\((?!https?://)([^)#]*)#?([^)]*)\)", bare)):
        target = page.parent / file if file else page
        assert target.exists(), file
        assert not place or place in find_anchors(target), f"{file}#{place}"


@cache
def find_anchors(page: Path) -> set[str]:
    """The anchors of the headings of a page, as they are made of Markdown."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_each_page_of_an_area_is_named_in_the_list() -> None:
    assert {page.name for page in PAGES} == link_targets(ROOT / "docs/reference/README.md")


def link_targets(page: Path) -> set[str]:
    return set(re.findall(r"\]\(([^)/]+\.md)\)", page.read_text(encoding="utf-8")))
