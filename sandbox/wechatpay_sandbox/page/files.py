"""Serves the files of the web page, which lie beside this module."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from wechatpay_sandbox.http.messages import Received, Reply

_FOLDER = Path(__file__).parent
_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
# why favicon.ico: browsers request it by themselves
_PAGES: Final = {b"/": "index.html", b"/h5": "h5.html", b"/favicon.ico": "icon.svg"}
"""The files with an address of their own; all others are below /page/."""
_HEADERS: Final = (
    (
        "Content-Security-Policy",
        # why blob: the page requests pictures with its token; why trusted types: the page makes none, so texts of
        # requests never become markup
        "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    # why: later, another version of the sandbox may serve this port
    ("Cache-Control", "no-cache"),
)


def page_reply(request: Received) -> Reply | None:
    """The file that a browser requests; None if the request is not for a file of the page."""
    if request.method not in ("GET", "HEAD"):
        return None
    return _files().get(request.raw_path)


@cache
def _files() -> dict[bytes, Reply]:
    """Every file by its path, read once."""
    found = {
        f"/page/{path.name}".encode(): Reply(200, [("Content-Type", _TYPES[path.suffix]), *_HEADERS], path.read_bytes())
        for path in _FOLDER.iterdir()
        if path.suffix in _TYPES
    }
    return found | {address: found[f"/page/{name}".encode()] for address, name in _PAGES.items()}
