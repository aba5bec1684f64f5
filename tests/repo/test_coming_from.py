"""The pages for those who come from other SDKs: what they name exists, and nothing of wechatpayv3 is left out."""

from __future__ import annotations

import importlib
import inspect
import re

import pytest
from wechatpay_client import OPERATIONS
from wechatpayv3 import WeChatPay

from tests.repo.pages import ROOT, chinese_page, read_spans

WECHATPAYV3 = ROOT / "docs/coming_from_wechatpayv3.md"
OFFICIAL = ROOT / "docs/coming_from_official_sdks.md"
PAGES = [page for english in (WECHATPAYV3, OFFICIAL) for page in (english, chinese_page(english))]
AREAS = {operation.area for operation in OPERATIONS.values()}


def read_methods(page) -> list[str]:
    """The first cell of each row of the tables of methods."""
    tables = page.read_text(encoding="utf-8").split("\n## ")[4:]
    return [method for table in tables for method in re.findall(r"^\| `(\w+)` \|", table, re.M)]


@pytest.mark.parametrize("page", PAGES[:2], ids=lambda page: page.name)
def test_each_method_of_wechatpayv3_has_one_row(page):
    methods = [name for name, _ in inspect.getmembers(WeChatPay, callable) if not name.startswith("_")]
    assert sorted(read_methods(page)) == sorted(methods)
    assert f"{len(methods)} " in page.read_text(encoding="utf-8"), "the page says how many there are"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_the_pages_name_exists(page):
    named = {span for span in read_spans(page.read_text(encoding="utf-8")) if re.fullmatch(r"\w+\.\w+", span)}
    operations = {span for span in named if span.split(".")[0] in AREAS}
    assert len(operations) > 5
    assert operations <= OPERATIONS.keys()
    for span in named:
        module, _, name = span.partition(".")
        if module in {"wechatpay_auth", "wechatpay_client"}:
            parent = importlib.import_module(module)
            assert hasattr(parent, name) or importlib.import_module(span), span


@pytest.mark.parametrize("page", PAGES[:2], ids=lambda page: page.name)
def test_a_path_without_a_function_is_of_no_operation(page):
    paths = re.findall(r'client\.untyped\("([^"]+)"\)', page.read_text(encoding="utf-8"))
    assert paths
    described = {re.sub(r"\{\w+\}", "{}", operation.path) for operation in OPERATIONS.values()}
    assert [path for path in paths if "/" + re.sub(r"\{\w+\}", "{}", path) in described] == []
