"""Reads requests and replies as people paste them: from a log, from `curl -v`, with LF or CR LF, quoted or not."""

from __future__ import annotations

import re
from typing import NamedTuple

from wechatpay_cli.translation import gettext as _

_REQUEST_LINE = re.compile(rb"([A-Za-z]{2,20}) +(\S.*?)(?: +HTTP/[0-9](?:\.[0-9])?)? *")
_STATUS_LINE = re.compile(rb"HTTP/[0-9](?:\.[0-9])? +([0-9]{3})(?: .*)?")
_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:[ \t]*(.*?)[ \t]*")
_CURL_PROGRESS = re.compile(
    rb"\*( .*)?|[{}] \[[0-9]+ bytes data\]|\s*% Total .*|\s+Dload .*|\s*[0-9]+( +[0-9.kMG-]+){4}.*"
)
_ORIGIN = re.compile(rb"https?://[^/?#]*", re.IGNORECASE)
_META = re.compile(rb'name="?meta"?[^\n]*\n(?:[^\r\n]+\r?\n)*\r?\n(.*?)\r?\n--', re.DOTALL)


class NotHTTP(ValueError):
    """The text is no request or reply. The message names the place of the fault, and repeats nothing of the text."""


class PastedRequest(NamedTuple):
    """A pasted request."""

    method: str
    target: bytes
    """Path and query."""
    headers: list[tuple[str, str]]
    body: bytes
    """The bytes that are signed: of an upload, its part `meta`."""
    cut: tuple[int, int] | None
    """The pasted bytes of the body, and the bytes that Content-Length announces; None if both are the same number."""
    notes: tuple[str, ...]
    """How the text was read where it could have been read in another way, in sentences for people."""
    origin: str | None = None
    """Scheme and host, if the request line has a whole URL."""

    def values(self, name: str) -> list[str]:
        """The values of all headers with this name; `name` is in lower case."""
        return [value for given, value in self.headers if given.lower() == name]


class PastedReply(NamedTuple):
    """A pasted reply."""

    status: int
    headers: dict[str, str]
    body: bytes


class _Message(NamedTuple):
    head: list[bytes]
    body: bytes


def read_request(text: bytes) -> tuple[PastedRequest, PastedReply | None]:
    """Read a request, and its reply if the text is the output of `curl -v`. Raises NotHTTP."""
    request, reply = _messages(text)
    if not request.head or not _REQUEST_LINE.fullmatch(request.head[0]):
        raise NotHTTP(_no_request_line())
    return _request(request), _reply(reply) if reply.head else None


def read_reply(text: bytes) -> PastedReply:
    """Read a reply: as HTTP, or the JSON of an error alone, which counts as the body of a 401. Raises NotHTTP."""
    if text.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return PastedReply(401, {}, text.removeprefix(b"\xef\xbb\xbf"))
    first, reply = _messages(text)
    reply = reply if reply.head else first
    if not reply.head or not _STATUS_LINE.fullmatch(reply.head[0]):
        raise NotHTTP(
            _(
                "the text is not the JSON of an error, and does not begin with a status line such as "
                "HTTP/1.1 401 Unauthorized; paste the whole reply"
            )
        )
    return _reply(reply)


def _messages(text: bytes) -> tuple[_Message, _Message]:
    """The messages of the text: one alone, or the last request and its reply, if > and < quote them as curl does."""
    lines = re.findall(rb"[^\n]*\n|[^\n]+", text.removeprefix(b"\xef\xbb\xbf"))
    if any(line.startswith(b"> ") and _REQUEST_LINE.fullmatch(line[2:].rstrip(b"\r\n")) for line in lines):
        return _curl_messages(lines)
    if any(line.startswith(b"< HTTP/") for line in lines):
        return _curl_messages(lines)
    while lines and not lines[0].strip():
        del lines[0]
    return _message(lines), _Message([], b"")


def _curl_messages(lines: list[bytes]) -> tuple[_Message, _Message]:
    request: list[bytes] = []
    reply: list[bytes] = []
    for line in lines:
        mark, rest = line[:1], line[2:] if line[1:2] == b" " else line[1:]
        if mark == b">":
            if _REQUEST_LINE.fullmatch(rest.rstrip(b"\r\n")) and (not request or _head_ends(request)):
                request, reply = [], []
            request.append(rest)
        elif mark == b"<" and (reply or _STATUS_LINE.fullmatch(rest.rstrip(b"\r\n"))):
            if _STATUS_LINE.fullmatch(rest.rstrip(b"\r\n")):  # the reply after a 100 Continue counts
                reply = []
            reply.append(rest)
        elif not _CURL_PROGRESS.fullmatch(line.rstrip(b"\r\n")):
            (reply or request).append(line)
    return _message(request), _message(reply)


def _head_ends(lines: list[bytes]) -> bool:
    return any(not line.strip() for line in lines)


def _message(lines: list[bytes]) -> _Message:
    end = next((number for number, line in enumerate(lines) if not line.strip(b"\r\n")), len(lines))
    return _Message([line.rstrip(b"\r\n") for line in lines[:end]], b"".join(lines[end + 1 :]))


def _request(message: _Message) -> PastedRequest:
    line = _REQUEST_LINE.fullmatch(message.head[0])
    if line is None:  # read_request has checked this
        raise NotHTTP(_no_request_line())
    notes = []
    target = line[2]
    origin = _ORIGIN.match(target)
    if origin is not None:
        target = target[origin.end() :]
        target = target if target.startswith(b"/") else b"/" + target
        notes.append(_("the request line has a whole URL; its path and query were taken"))
    headers = _headers(message.head[1:])
    body, cut = message.body, None
    named = {name.lower(): value for name, value in headers}
    if named.get("content-type", "").lower().startswith("multipart/"):
        meta = _META.search(body)
        if meta is None:
            raise NotHTTP(_("the upload has no part named meta, whose JSON text is signed; paste the whole body"))
        body = meta[1]
        notes.append(_("the request is an upload; the JSON text of its part meta was taken"))
    else:
        length = named.get("content-length", "")
        body, cut = _trim_body(body, int(length[:12]) if length.isascii() and length.isdigit() else None)
        if message.body and not length:
            notes.append(_("the request has no Content-Length; a line end at the end of the text was removed"))
    scheme_and_host = None if origin is None else _text(origin[0])
    return PastedRequest(line[1].decode(), target, headers, body, cut, tuple(notes), scheme_and_host)


def _trim_body(body: bytes, length: int | None) -> tuple[bytes, tuple[int, int] | None]:
    """The body without a line end that an editor or terminal has added, and PastedRequest.cut."""
    if length is not None and len(body) >= length and not body[length:].strip():
        return body[:length], None
    bare = body.removesuffix(b"\n").removesuffix(b"\r")
    return bare, None if length is None or length == len(bare) else (len(bare), length)


def _headers(lines: list[bytes]) -> list[tuple[str, str]]:
    headers: list[tuple[str, str]] = []
    for number, line in enumerate(lines, 2):
        if line[:1] in b" \t" and headers:  # folded, for instance by a mail program
            name, value = headers[-1]
            headers[-1] = (name, f"{value} {_text(line.strip())}")
        elif header := _HEADER.fullmatch(line):
            headers.append((_text(header[1]), _text(header[2])))
        elif not line.startswith(b":"):  # a pseudo-header of HTTP/2 repeats the request line
            raise NotHTTP(
                _(
                    "line {line} of the head is no header; write each as Name: value, and an empty line after the last"
                ).format(line=number)
            )
    return headers


def _text(value: bytes) -> str:
    return value.decode("latin-1")


def _no_request_line() -> str:
    return _("the text does not begin with a request line such as POST /v3/pay/transactions/jsapi HTTP/1.1")


def _reply(message: _Message) -> PastedReply:
    line = _STATUS_LINE.fullmatch(message.head[0])
    if line is None:
        raise NotHTTP(_("the reply has no status line such as HTTP/1.1 401 Unauthorized; paste the whole reply"))
    return PastedReply(int(line[1]), dict(_headers(message.head[1:])), message.body)
