"""The signature headers of a received request, in whatever form a web framework holds them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol, TypeAlias

from .notification_errors import RawRequestNeeded
from .translation import gettext as _
from .translation import mark_text

_NAMES = ("timestamp", "nonce", "serial", "signature", "signature-type")
_WANTED_NAMES = {f"wechatpay-{name}".encode() for name in _NAMES}
# why: nearly all headers come in one of these spellings, and a look into a dict is all they cost.
_SPELLINGS: dict[str | bytes, bytes] = {
    spelling: name
    for name in _WANTED_NAMES
    for spelling in (
        name,
        name.decode(),
        name.title(),
        name.decode().title(),
        f"HTTP_{name.decode().upper().replace('-', '_')}",
    )
}
_LENGTH_SPELLINGS: frozenset[str | bytes] = frozenset(
    ["content-length", "Content-Length", "CONTENT_LENGTH", b"content-length", b"Content-Length"]
)
_SHORTEST = min(map(len, _WANTED_NAMES))
_FIRST = frozenset(["w", "W", "h", "H", b"w", b"W", b"h", b"H"])
_ASGI = frozenset(["http", "websocket"])
_WANTED = mark_text(
    "the request's headers as a mapping or as pairs, a WSGI environ or an ASGI scope: request.headers in Flask, "
    "Django, Django REST framework, FastAPI, Starlette, aiohttp and Tornado"
)


class HasItems(Protocol):
    """A mapping, or what has `items()` like one (http.client, werkzeug)."""

    def items(self) -> Iterable[tuple[Any, Any]]:
        """Names and values. (`Any`: a WSGI environ and an ASGI scope hold values of every type.)"""


ReceivedHeaders: TypeAlias = HasItems | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
"""A mapping (a value may be a list), pairs of text or bytes, a WSGI environ, or an ASGI scope. Any case."""


def signature_headers(headers: ReceivedHeaders) -> list[tuple[bytes, bytes]]:
    """The Wechatpay-… headers among these, with their names in lower case; one that came twice stands here twice.

    A value of None counts as absent. Raises RawRequestNeeded for what does not hold headers at all.
    """
    found: list[tuple[bytes, bytes]] = []
    try:
        for name, value in _pairs(headers):
            wanted = _SPELLINGS.get(name)
            if wanted is None:
                if len(name) < _SHORTEST or name[:1] not in _FIRST:
                    continue
                wanted = _other_spelling(name)
                if wanted is None:
                    continue
            if type(value) is str and value.isascii():  # why here: what nearly all values are costs no call
                found.append((wanted, value.encode()))
            elif isinstance(value, (list, tuple)):
                found += [(wanted, _bytes(each)) for each in value]
            elif value is not None:
                found.append((wanted, _bytes(value)))
    except (TypeError, ValueError):
        # why: raised below, since what went wrong inside says less than what to pass.
        pass
    else:
        if found:
            return found
        _refuse_other_forms(headers)
        return found
    _refuse_other_forms(headers)
    raise RawRequestNeeded(
        _("these are not headers but {type}; pass {wanted}").format(type=type(headers).__name__, wanted=_(_WANTED))
    )


def _refuse_other_forms(headers: object) -> None:
    """Raise RawRequestNeeded for headers in the forms of gateways, in which none would be found."""
    if isinstance(headers, (list, tuple)) and headers and isinstance(headers[0], Mapping):
        raise RawRequestNeeded(
            _(
                "these headers are a list of {type} and not of pairs; pass "
                '[(header["key"], header["value"]) for header in headers], with the names that they have there'
            ).format(type=type(headers[0]).__name__)
        )
    if isinstance(headers, Mapping) and "body" in headers and ("headers" in headers or "multiValueHeaders" in headers):
        raise RawRequestNeeded(
            _(
                "this is the whole event of a gateway and not its headers; "
                "wechatpay_auth.frameworks.gateway_event.read_event(event) gives the headers and the body to pass"
            )
        )


def content_length(headers: ReceivedHeaders) -> int | None:
    """How many bytes Content-Length announces; None if it is missing, or is no number.

    Of several the largest. Raises RawRequestNeeded for what does not hold headers at all.
    """
    found: list[int] = []
    try:
        for name, value in _pairs(headers):
            if name in _LENGTH_SPELLINGS or (len(name) == 14 and _bytes(name).lower() == b"content-length"):
                # why at most 18 digits: int() takes no number of any length, and nothing of that size is read anyway.
                digits = _bytes(value).strip() if isinstance(value, (str, bytes)) else b""
                if digits.isdigit():
                    found.append(int(digits[:18]))
    except (TypeError, ValueError):
        # why: raised below, since what went wrong inside says less than what to pass.
        pass
    else:
        return max(found, default=None)
    raise RawRequestNeeded(
        _("these are not headers but {type}; pass {wanted}").format(type=type(headers).__name__, wanted=_(_WANTED))
    )


def _other_spelling(name: str | bytes) -> bytes | None:
    lowered = _bytes(name).lower()
    if lowered.startswith(b"http_"):
        lowered = lowered[5:].replace(b"_", b"-")
    return lowered if lowered in _WANTED_NAMES else None


def _pairs(headers: Any) -> Iterable[tuple[Any, Any]]:
    if type(headers) is dict and "type" not in headers:
        return headers.items()  # the usual case, without a look at what else it may be
    items = getattr(headers, "items", None)
    if items is None:
        return headers  # type: ignore[no-any-return]  # not being pairs, it fails in the caller's loop
    if _is_asgi_scope(headers):
        return headers["headers"]  # type: ignore[no-any-return]
    return items()  # type: ignore[no-any-return]


def _is_asgi_scope(headers: Any) -> bool:
    try:
        kind, listed = headers["type"], headers["headers"]
    except (KeyError, TypeError):
        return False
    return isinstance(kind, str) and kind in _ASGI and not isinstance(listed, (str, bytes))


def _bytes(text: str | bytes) -> bytes:
    # why: a character outside ASCII becomes bytes that no check accepts, never an exception.
    if isinstance(text, str):
        return text.encode() if text.isascii() else text.encode(errors="backslashreplace")
    if isinstance(text, bytes):
        return text
    raise TypeError
