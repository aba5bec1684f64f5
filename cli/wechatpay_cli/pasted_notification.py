"""Reads notifications as people paste them: HTTP, headers and body alone, the event of a gateway, HAR."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from wechatpay_cli.pasted_http import NotHTTP, read_request
from wechatpay_cli.translation import gettext as _

_HEADER_OF_A_NOTIFICATION = re.compile(rb"(?:http[_-])?wechatpay[_-](?:timestamp|nonce|signature)", re.IGNORECASE)
_OURS = re.compile(r"(?:http[_-])?wechatpay[_-](?:timestamp|nonce|signature)", re.IGNORECASE)
_REQUEST_LINE = b"POST / HTTP/1.1\n"
_BOM = b"\xef\xbb\xbf"

# why Any: whatever JSON somebody pasted
_Json = Any


class PastedNotification(NamedTuple):
    """A notification as it was pasted."""

    headers: list[tuple[str, str]]
    """Empty if the body alone was pasted."""
    body: bytes
    notes: tuple[str, ...]
    """How the text was read where it could have been read in another way, in sentences for people."""
    cut: tuple[int, int] | None = None
    """The pasted bytes of the body, and the bytes that Content-Length announces; None if both are the same number."""


def find_notification(text: bytes) -> PastedNotification | None:
    """The notification in a text; None if the text is something else. Raises NotHTTP for HTTP that is damaged."""
    plain = text.removeprefix(_BOM).lstrip()
    if plain.startswith((b"{", b"[")):
        return _in_json(plain)
    if _HEADER_OF_A_NOTIFICATION.match(plain):  # the headers, without a request line before them
        plain = _REQUEST_LINE + plain
    elif _HEADER_OF_A_NOTIFICATION.search(plain) is None:
        return None
    try:
        request, _reply = read_request(plain)
    except NotHTTP:
        # why again: the first header may be another one, and then no request line stands before it either
        request, _reply = read_request(_REQUEST_LINE + plain)
    if request.values("authorization") or not _is_notification(request.headers):
        return None
    return PastedNotification(request.headers, request.body, request.notes, request.cut)


def _is_notification(headers: list[tuple[str, str]]) -> bool:
    """Whether these are the headers of a notification. Of ours, a request has Wechatpay-Serial alone."""
    return any(_OURS.fullmatch(name) for name, _value in headers)


def _in_json(text: bytes) -> PastedNotification | None:
    try:
        value: _Json = json.loads(text.decode(errors="replace"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    entries = _har_requests(value)
    if entries is not None:
        return next(filter(None, map(_of_har, reversed(entries))), None)
    if "headers" in value or "multiValueHeaders" in value:
        return _of_event(value)
    resource = value.get("resource")
    if isinstance(resource, dict) and "ciphertext" in resource:
        return PastedNotification([], text.rstrip(b"\r\n"), (_("only the body was pasted, without its headers"),))
    return None


def _har_requests(value: dict[str, _Json]) -> list[_Json] | None:
    """The requests of a HAR file, of one of its entries, or of the request of one; None for other JSON."""
    log = value.get("log")
    if isinstance(log, dict) and isinstance(log.get("entries"), list):
        return [entry.get("request") for entry in log["entries"] if isinstance(entry, dict)]
    if isinstance(value.get("request"), dict):
        return [value["request"]]
    return [value] if isinstance(value.get("postData"), dict) else None


def _of_har(request: _Json) -> PastedNotification | None:
    headers = _pairs(request.get("headers")) if isinstance(request, dict) else []
    if not _is_notification(headers):
        return None
    posted = request.get("postData")
    body = posted.get("text") if isinstance(posted, dict) else None
    return _make(headers, body or "", (_("the request was taken from HAR"),))


def _of_event(event: dict[str, _Json]) -> PastedNotification | None:
    """Of a gateway's event, or of any object with `headers` and `body`."""
    from wechatpay_auth.frameworks.gateway_event import read_event
    from wechatpay_auth.notification_errors import RawRequestNeeded

    headers = _pairs(event.get("multiValueHeaders") or event.get("headers"))
    if not _is_notification(headers):
        return None
    note = _("headers and body were taken from the event of a gateway")
    body = event.get("body")
    if not isinstance(body, str):
        return _make(headers, body, (note,))
    try:
        return PastedNotification(headers, read_event({**event, "headers": {}}).body, (note,))
    except RawRequestNeeded as error:
        return _make(headers, body, (note, str(error)))


def _make(headers: list[tuple[str, str]], body: _Json, notes: tuple[str, ...]) -> PastedNotification:
    if isinstance(body, str):
        return PastedNotification(headers, body.encode(errors="surrogatepass"), notes)
    parsed = _("the body is JSON that was parsed already, so its bytes are not known; paste it as text")
    written = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return PastedNotification(headers, written.encode(errors="surrogatepass"), (*notes, parsed))


def _pairs(headers: _Json) -> list[tuple[str, str]]:
    """Name and value of each header: of an object, of an object with lists, or of a list of objects."""
    if isinstance(headers, Mapping):
        return [
            (str(name), str(one))
            for name, value in headers.items()
            for one in (value if isinstance(value, list) else [value])
        ]
    if not isinstance(headers, list):
        return []
    named = [each for each in headers if isinstance(each, dict) and "value" in each]
    return [(str(each.get("name", each.get("key", ""))), str(each["value"])) for each in named]
