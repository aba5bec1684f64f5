"""Finding out what a signature was really made over, when it was not the request it came with.

A signature tells nothing of its message, but it can be tried: the usual slips are few, and what it fits is known
for sure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, islice, product
from typing import NamedTuple
from urllib.parse import quote, unquote_to_bytes

from wechatpay_auth.canonical import request_message

from .body_rewriting import rewritings

MOST_TRIED = 4000
"""Messages that are tried: a tenth of a second with a public key, and some seconds with one that can only sign."""
_MOST_BYTES_HASHED = 512 * 1024 * 1024

_SAFE_IN_PATHS = "/:@!$&'()*+,;=~-._%"
_SAFE_IN_QUERIES = _SAFE_IN_PATHS + "?"


class Unsigned(NamedTuple):
    """The parts of a request that its signature should have covered."""

    method: str
    target: bytes
    timestamp: str
    nonce: str
    body: bytes

    def message(self) -> bytes:
        """The string to sign."""
        return request_message(*self)

    def __repr__(self) -> str:
        return f"Unsigned(method={self.method!r}, body={len(self.body)} bytes)"


def find_signed(fits: Callable[[bytes], bool], request: Unsigned, host: str | None) -> bytes | None:
    """The string that was signed, if one of the usual slips or two of them together lead to it."""
    most = min(MOST_TRIED, _MOST_BYTES_HASHED // (len(request.body) + 1))
    return next((message for message in islice(_messages(request, host), most) if fits(message)), None)


def _messages(request: Unsigned, host: str | None) -> Iterator[bytes]:
    """Messages with one slip, then those with two."""
    slips: tuple[list[_Slip], ...] = (
        [_with_target(target) for target in dict.fromkeys(_targets(request.target, host))],
        [_with_body(body) for body in _bodies(request.body)],
        [_with_method(method) for method in _METHODS if method != request.method],
        [_with_timestamp(str(int(request.timestamp) + seconds)) for seconds in (-1, 1, -2, 2)],
    )
    for changes in slips:
        for change in changes:
            yield _line_feeds(change(request))
    for layout in _LAYOUTS:
        yield layout(request)
    for changes in slips:
        for change, layout in product(changes, _LAYOUTS):
            yield layout(change(request))
    for some, others in combinations(slips, 2):
        for one, other in product(some, others):
            yield _line_feeds(other(one(request)))


_Slip = Callable[[Unsigned], Unsigned]


def _with_target(target: bytes) -> _Slip:
    return lambda request: request._replace(target=target)


def _with_body(body: bytes) -> _Slip:
    return lambda request: request._replace(body=body)


def _with_method(method: str) -> _Slip:
    return lambda request: request._replace(method=method)


def _with_timestamp(timestamp: str) -> _Slip:
    return lambda request: request._replace(timestamp=timestamp)


_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def _bodies(body: bytes) -> Iterator[bytes]:
    if body:
        yield b""
    for _how, other in rewritings(body):
        yield other


def _targets(target: bytes, host: str | None) -> Iterator[bytes]:
    path, _, query = target.partition(b"?")
    if query:
        yield path
        pairs = query.split(b"&")
        yield path + b"?" + b"&".join(sorted(pairs))
        yield path + b"?" + b"&".join(reversed(pairs))
        yield path + b"?" + unquote_to_bytes(query)
        yield path + b"?" + unquote_to_bytes(query.replace(b"+", b" "))
        yield path + b"?" + query.replace(b"+", b"%20")
        yield path + b"?" + query.replace(b"%20", b"+")
        yield path + b"?" + quote(query, safe=_SAFE_IN_QUERIES).encode()
        yield path + b"?" + quote(query, safe="=&").encode()
        yield unquote_to_bytes(target)
    else:
        yield path + b"?"
    tail = target[len(path) :]
    yield unquote_to_bytes(path) + tail
    yield quote(path, safe=_SAFE_IN_PATHS).encode() + tail
    yield quote(path, safe="/").encode() + tail
    yield (path.rstrip(b"/") if path.endswith(b"/") else path + b"/") + tail
    yield _hex_in_case(target, bytes.upper)
    yield _hex_in_case(target, bytes.lower)
    yield target.lower()
    yield target.removeprefix(b"/")
    segments = path.split(b"/")
    for skipped in range(2, min(4, len(segments))):
        yield b"/" + b"/".join(segments[skipped:]) + tail
    if host is not None:
        for origin in (f"https://{host}", f"http://{host}", host):
            yield origin.encode() + target


def _hex_in_case(target: bytes, case: Callable[[bytes], bytes]) -> bytes:
    first, *rest = target.split(b"%")
    return b"%".join([first, *(case(part[:2]) + part[2:] for part in rest)])


def _line_feeds(request: Unsigned) -> bytes:
    # why not request_message: it makes the method upper case, which may be what the signer left out
    return b"\n".join([*_lines(request), b""])


def _lines(request: Unsigned) -> list[bytes]:
    method, target, timestamp, nonce, body = request
    return [method.encode(), target, timestamp.encode(), nonce.encode(), body]


def _no_line_feed_at_the_end(request: Unsigned) -> bytes:
    return b"\n".join(_lines(request))


def _no_line_for_the_body(request: Unsigned) -> bytes:
    return b"\n".join(_lines(request)[:4])


def _carriage_returns(request: Unsigned) -> bytes:
    return b"\r\n".join([*_lines(request), b""])


def _carriage_returns_none_at_the_end(request: Unsigned) -> bytes:
    return b"\r\n".join(_lines(request))


def _backslashes(request: Unsigned) -> bytes:
    return b"\\n".join([*_lines(request), b""])


def _method_in_lower_case(request: Unsigned) -> bytes:
    return _line_feeds(request._replace(method=request.method.lower()))


def _timestamp_first(request: Unsigned) -> bytes:
    method, target, timestamp, nonce, body = _lines(request)
    return b"\n".join([timestamp, nonce, method, target, body, b""])


def _as_a_reply(request: Unsigned) -> bytes:
    return b"\n".join([*_lines(request)[2:], b""])


def _nonce_before_timestamp(request: Unsigned) -> bytes:
    method, target, timestamp, nonce, body = _lines(request)
    return b"\n".join([method, target, nonce, timestamp, body, b""])


_LAYOUTS: tuple[Callable[[Unsigned], bytes], ...] = (
    _no_line_feed_at_the_end,
    _no_line_for_the_body,
    _carriage_returns,
    _carriage_returns_none_at_the_end,
    _backslashes,
    _method_in_lower_case,
    _timestamp_first,
    _as_a_reply,
    _nonce_before_timestamp,
)
