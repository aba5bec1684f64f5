"""What the package exports, and what importing it costs."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys

import pytest
import wechatpay_auth

MODULES = sorted(module.name for module in pkgutil.iter_modules(wechatpay_auth.__path__))


def test_all_names_exist_and_come_from_here() -> None:
    for name in wechatpay_auth.__all__:
        value = getattr(wechatpay_auth, name)
        if name == "AnyResolution":  # a union belongs to typing
            continue
        assert getattr(value, "__module__", "wechatpay_auth").startswith("wechatpay_auth"), name
    assert sorted(wechatpay_auth.__all__) == sorted(set(wechatpay_auth.__all__))
    assert set(wechatpay_auth.__all__) <= set(dir(wechatpay_auth))


def test_what_type_checkers_see_is_what_is_exported() -> None:
    import ast

    tree = ast.parse(inspect.getsource(wechatpay_auth))
    seen = {
        (node.module, alias.name)
        for block in tree.body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert {name for _module, name in seen} == set(wechatpay_auth.__all__)
    for module, name in seen:
        real = importlib.import_module(f"wechatpay_auth.{module}")
        assert getattr(real, name) is getattr(wechatpay_auth, name)


def test_every_error_is_exported() -> None:
    errors = importlib.import_module("wechatpay_auth.errors")
    public = {
        name
        for name, value in vars(errors).items()
        if getattr(value, "__module__", "") == errors.__name__ and not name.startswith("_")
    }
    assert public <= set(wechatpay_auth.__all__)


def test_an_unknown_name_is_named() -> None:
    with pytest.raises(AttributeError, match="'wechatpay_auth' has no attribute 'Singer'"):
        wechatpay_auth.Singer  # noqa: B018


def modules_after(statement: str) -> set[str]:
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("module", [name for name in MODULES if name not in ("httpx_auth", "httpx2_auth")])
def test_the_core_knows_no_http_library(module: str) -> None:
    loaded = modules_after(f"import wechatpay_auth.{module}")
    assert not loaded & {"httpx", "httpcore", "httpx2", "httpcore2", "h11", "requests", "aiohttp"}
    assert "cryptography.x509" not in loaded


@pytest.mark.parametrize(("library", "other"), [("httpx", "httpx2"), ("httpx2", "httpx")])
def test_the_auth_of_one_library_needs_not_the_other(library: str, other: str) -> None:
    loaded = modules_after(f"from wechatpay_auth.{library}_auth import WeChatPayAuth\nimport wechatpay_auth.bills")
    assert library in loaded
    assert other not in loaded


@pytest.mark.parametrize(
    "statement",
    [
        "import wechatpay_auth",
        "import wechatpay_auth.errors",
        "from wechatpay_auth import WeChatPayError, error_from_reply",
        "from wechatpay_auth import parse_authorization, request_message, check_host",
    ],
)
def test_errors_and_texts_need_no_cryptography(statement: str) -> None:
    loaded = modules_after(statement)
    assert not {name for name in loaded if name.partition(".")[0] in {"cryptography", "httpx", "platformdirs"}}


def test_a_client_in_public_key_mode_needs_no_x509() -> None:
    loaded = modules_after("from wechatpay_auth import MerchantCredentials, KeyRing, WeChatPayAuth")
    assert "cryptography.x509" not in loaded
    assert "tomllib" not in loaded
    assert "platformdirs" not in loaded
