"""Keeps a notification in a file: writes it as HTTP, reads it as HTTP or as the JSON of the sandbox's control API."""

from __future__ import annotations

import ipaddress
import json
import string
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from wechatpay_cli.pasted_http import NotHTTP, PastedRequest, read_request
from wechatpay_cli.translation import gettext as _

_CONNECTION_HEADERS = frozenset({"host", "content-length", "connection", "transfer-encoding"})
"""Headers that describe one connection and not the notification; in lower case."""


class KeptRequest(NamedTuple):
    """A notification as a file has it."""

    url: str | None
    """The address to which it was sent; None if the file does not name it."""
    headers: dict[str, str]
    """Its headers, without those of the connection."""
    body: bytes


def as_http(url: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """The request as HTTP text, with the whole URL in its first line."""
    parts = urlsplit(url)
    # why: what is beyond ASCII travels so, of the path and query percent-encoded and of the host in Punycode
    host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
    target = quote(urlunsplit(parts._replace(netloc=host)), safe=string.punctuation)
    lines = [
        f"POST {target} HTTP/1.1",
        f"Host: {host}",
        *(f"{name}: {value}" for name, value in headers.items()),
        f"Content-Length: {len(body)}",
    ]
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode("latin-1") + body


def read_kept_request(text: bytes) -> KeptRequest:
    """Read a request as HTTP, a notification as `GET /_sandbox/notifications/{id}` shows it, or a body alone.

    Raises NotHTTP for any other text.
    """
    content = text.removeprefix(b"\xef\xbb\xbf").strip()
    if content.startswith(b"{"):
        return _read_json(content)
    request = read_request(text)[0]
    if request.cut is not None:
        pasted, announced = request.cut
        raise NotHTTP(
            _("the body has {pasted} bytes, but Content-Length is {announced}; keep the whole body").format(
                pasted=pasted, announced=announced
            )
        )
    if not request.body:
        raise NotHTTP(_("the notification has no body; write it after an empty line"))
    headers = {name: value for name, value in request.headers if name.lower() not in _CONNECTION_HEADERS}
    return KeptRequest(_url(request), _check_headers(headers), request.body)


def _check_headers(headers: dict[str, str]) -> dict[str, str]:
    if not all(text.isascii() and text.isprintable() for text in (*headers, *headers.values())):
        raise NotHTTP(_("a header has characters other than printable ASCII; remove it"))
    return headers


def _read_json(content: bytes) -> KeptRequest:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise NotHTTP(_("the text begins like JSON, but is not JSON: {problem}").format(problem=error)) from None
    body, attempts = found.get("body"), found.get("attempts")
    if isinstance(body, dict) and isinstance(attempts, list):
        # why: JSON can write half of a surrogate pair, which has no bytes; no platform has sent it
        sent = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
        url = found.get("url")
        return KeptRequest(url if isinstance(url, str) else None, _last_headers(attempts), sent)
    if "event_type" in found and "resource" in found:
        return KeptRequest(None, {}, content)
    raise NotHTTP(
        _(
            "the JSON is no notification; keep the body that was sent, or the reply of "
            "GET /_sandbox/notifications/ID of a sandbox"
        )
    )


# why Any: JSON that somebody may have edited
def _last_headers(attempts: list[Any]) -> dict[str, str]:
    """The headers of the last attempt that was not a probe."""
    try:
        headers = [dict(attempt["headers"]) for attempt in attempts if not attempt["probe"]]
        is_readable = all(isinstance(value, str) for each in headers for value in each.values())
    except (TypeError, KeyError, ValueError):
        is_readable = False
    if not is_readable:
        raise NotHTTP(
            _("`attempts` has another form than GET /_sandbox/notifications/ID shows; keep that reply as it is")
        )
    return _check_headers(headers[-1]) if headers else {}


def _url(request: PastedRequest) -> str | None:
    target = request.target.decode("latin-1")
    if request.origin is not None:
        return request.origin + target
    host = next(iter(request.values("host")), "")
    # why only this machine: the text does not say whether another host speaks http or https
    return f"http://{host}{target}" if _is_this_machine(host) else None


def _is_this_machine(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")
