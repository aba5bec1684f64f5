"""The files of the page: how they are served, that they need nothing from elsewhere, that no text becomes markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest
import wechatpay_sandbox.page.files
from sandbox_caller import Caller, unsigned
from wechatpay_sandbox import Running

FOLDER = Path(wechatpay_sandbox.page.files.__file__).parent
FILES = sorted(path.name for path in FOLDER.iterdir() if path.suffix in (".html", ".css", ".js", ".svg"))
SCRIPTS = [name for name in FILES if name.endswith(".js")]
TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}


def _text(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


# --- served


@pytest.mark.parametrize(
    "path", ["/", "/h5", "/h5?prepay_id=wx1", "/favicon.ico", *(f"/page/{name}" for name in FILES)]
)
def test_every_file_is_served_with_its_type_and_guarded(merchant: Caller, path: str) -> None:
    reply = merchant.http.get(path)
    assert reply.status_code == 200
    name = {"/": "index.html", "/h5": "h5.html", "/favicon.ico": "icon.svg"}.get(path.partition("?")[0], path[6:])
    assert reply.headers["Content-Type"] == TYPES[name.rpartition(".")[2]]
    assert reply.content == (FOLDER / name).read_bytes()
    policy = dict(part.strip().partition(" ")[::2] for part in reply.headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["object-src"] == policy["form-action"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert "script-src" not in policy
    assert "unsafe" not in reply.headers["Content-Security-Policy"]
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    assert reply.headers["X-Frame-Options"] == "DENY"
    assert reply.headers["Referrer-Policy"] == "no-referrer"
    assert reply.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "access-control-allow-origin" not in reply.headers
    assert unsigned(reply)


def test_head_is_the_same_without_the_body(merchant: Caller) -> None:
    reply, whole = merchant.http.head("/"), merchant.http.get("/")
    assert (reply.status_code, reply.content) == (200, b"")
    assert reply.headers["Content-Length"] == str(len(whole.content))


@pytest.mark.parametrize(
    "path", ["/page/", "/page/files.py", "/page/__init__.py", "/page/..%2Fasgi.py", "/page/%70age.js", "/h5/"]
)
def test_nothing_else_is_served(merchant: Caller, path: str) -> None:
    assert merchant.http.get(path).status_code == 401
    assert merchant.call("GET", path).status_code == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_other_methods_are_the_platforms_business(merchant: Caller, method: str) -> None:
    assert merchant.call(method, "/").status_code == 404


def test_the_page_comes_by_any_name_and_says_nothing(shared: Running, merchant: Caller) -> None:
    """The files are the same for everybody: what the sandbox knows, only its controls tell."""
    reply = httpx.get(shared.base_url, headers={"Host": "sandbox.example.com"}, trust_env=False)
    assert reply.status_code == 200
    assert merchant.credentials.mchid not in reply.text


# --- what stands in them


class _Elements(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.script_text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.found and self.found[-1][0] in ("script", "style"):
            self.script_text += data.strip()


@pytest.mark.parametrize("name", ["index.html", "h5.html"])
def test_no_script_or_style_stands_in_the_markup(name: str) -> None:
    elements = _Elements(_text(name))
    assert elements.script_text == ""
    for tag, attributes in elements.found:
        assert not [key for key in attributes if key.startswith("on") or key == "style"]
        if tag == "script":
            assert attributes["type"] == "module"
            assert attributes["src"] is not None


def test_everything_that_is_referred_to_is_there() -> None:
    for name in FILES:
        referred = re.findall(r'(?:src|href)[=:]\s*"(/page/[^"]*)"', _text(name))
        imported = re.findall(r'from "\./([^"]+)"', _text(name)) if name.endswith(".js") else []
        missing = [path for path in [*(path[6:] for path in referred), *imported] if path not in FILES]
        assert missing == [], name
    used = {path for name in SCRIPTS for path in re.findall(r'from "\./([^"]+)"', _text(name))}
    assert set(SCRIPTS) - used == {"page.js", "h5.js"}


@pytest.mark.parametrize("name", FILES)
def test_nothing_comes_from_elsewhere(name: str) -> None:
    """No address but the namespace of SVG, this machine in commands to copy, and what a comment refers to."""
    code = re.sub(r"^\s*//.*$", "", _text(name), flags=re.M)
    addresses = set(re.findall(r"(?:https?:)?//[\w.-]+", code))
    assert addresses <= {"http://www.w3.org", "http://127.0.0.1"}
    assert "@import" not in code
    assert "url(" not in code


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_text_can_become_markup(name: str) -> None:
    found = re.findall(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTML|"
        r"\beval\b|new Function|javascript:|srcdoc",
        _text(name),
    )
    assert found == []


def _texts(language: str) -> list[str]:
    block = _text("texts.js").split(f"const {language} = {{")[1].split("\n};")[0]
    return [found[1] for found in re.findall(r'^  ("?)([\w.\-]+)\1:', block, re.M)]


def test_every_text_is_there_in_both_languages() -> None:
    english, chinese = _texts("english"), _texts("chinese")
    assert len(english) > 150
    assert english == chinese
    assert len(set(english)) == len(english)


def test_no_text_is_missing_and_none_is_left_over() -> None:
    code = "\n".join(_text(name) for name in SCRIPTS if name != "texts.js")
    asked = set(re.findall(r'\bt\(\s*"([\w.]+)"', code))
    assert asked - set(_texts("english")) == set()
    quoted = set(re.findall(r'"([\w.]+)"', code))
    states = {"REVOKED"}  # named by the API alone
    assert {key for key in _texts("english") if "." not in key} - quoted - states == set()
