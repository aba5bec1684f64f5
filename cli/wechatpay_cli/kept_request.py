"""A notification kept in a file: written as HTTP, read as HTTP or as the sandbox's control API shows it."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from wechatpay_cli.pasted_http import NotHTTP, PastedRequest, read_request

_HOP = frozenset({"host", "content-length", "connection", "transfer-encoding"})
"""Headers that say something of one connection only."""


class KeptRequest(NamedTuple):
    """What a file says of a notification."""

    url: str | None
    """Where it was sent; None where the file does not say."""
    headers: dict[str, str]
    """As they were sent, those of the connection left out."""
    body: bytes


def as_http(url: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """The request as text, with the whole URL in its first line."""
    lines = [
        f"POST {url} HTTP/1.1",
        f"Host: {urlsplit(url).netloc}",
        *(f"{name}: {value}" for name, value in headers.items()),
        f"Content-Length: {len(body)}",
    ]
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode("latin-1") + body


def read_kept_request(text: bytes) -> KeptRequest:
    """A request as HTTP, a notification as `GET /_sandbox/notifications/{id}` has it, or a body alone.

    Raises NotHTTP, which says what is wrong with the text.
    """
    content = text.removeprefix(b"\xef\xbb\xbf").strip()
    if content.startswith(b"{"):
        return _read_json(content)
    request, _ = read_request(text)
    if request.cut is not None:
        raise NotHTTP(f"has {request.cut[0]} bytes of body, and its Content-Length says {request.cut[1]}")
    if not request.body:
        raise NotHTTP("has no body; it stands after an empty line")
    headers = {name: value for name, value in request.headers if name.lower() not in _HOP}
    if not all(value.isascii() and value.isprintable() for value in headers.values()):
        raise NotHTTP("has a header that cannot be sent: only printable ASCII can")
    return KeptRequest(_url(request), headers, request.body)


def _read_json(content: bytes) -> KeptRequest:
    try:
        found = json.loads(content)
    except ValueError as error:
        raise NotHTTP(f"begins like JSON and is none: {error}") from None
    body, attempts = found.get("body"), found.get("attempts")
    if isinstance(body, dict) and isinstance(attempts, list):
        sent = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        url = found.get("url")
        return KeptRequest(url if isinstance(url, str) else None, _last_headers(attempts), sent)
    if "event_type" in found and "resource" in found:
        return KeptRequest(None, {}, content)
    raise NotHTTP("is JSON, but neither a notification's body nor what GET /_sandbox/notifications/{id} shows")


# why Any: JSON that somebody may have edited
def _last_headers(attempts: list[Any]) -> dict[str, str]:
    """Those of the last attempt that was not a probe."""
    try:
        headers = [dict(attempt["headers"]) for attempt in attempts if not attempt["probe"]]
    except (TypeError, KeyError, ValueError):
        raise NotHTTP("has attempts that are not as GET /_sandbox/notifications/{id} shows them") from None
    return headers[-1] if headers else {}


def _url(request: PastedRequest) -> str | None:
    target = request.target.decode("latin-1")
    if request.origin is not None:
        return request.origin + target
    host = next(iter(request.values("host")), "")
    # why not otherwise: whether a host elsewhere is asked by http or https stands nowhere
    return f"http://{host}{target}" if _is_here(host) else None


def _is_here(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")
