"""The last requests and their replies, kept in memory for people who look for an error."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from wechatpay_sandbox.http.messages import Received, Reply, UnknownPart
from wechatpay_sandbox.signatures.signed_request import SignedRequest

MOST_KEPT: Final = 500
"""How many requests the log keeps."""
MOST_BODY_BYTES: Final = 4096
"""How many bytes of a body the log keeps."""
_MOST_HEAD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One request and its reply. Long texts are cut; secrets are left out."""

    number: int
    """Counts from 1 and is never used again."""
    at: float
    """When the whole request had arrived, in Unix seconds."""
    seconds: float
    """Seconds from its arrival to its reply."""
    method: str
    target: str
    operation: str | None
    """operationId; None if no operation has the path."""
    authorization: tuple[str, ...]
    """The Authorization headers. They hold signatures: do not show them."""
    serial: str
    """The Wechatpay-Serial, which names the key of encrypted fields; empty if there is none."""
    signed: SignedRequest | None
    """The request whose signature was checked, its body cut; None if it failed before its signature was checked."""
    body_length: int
    """The length of the whole signed body, in bytes."""
    accepted: bool
    """Whether its signature was accepted."""
    status: int | None
    """HTTP status of the reply; None if a fault suppressed the reply."""
    code: str | None
    """The error code of the reply; None if the request was not refused."""
    unknown: tuple[UnknownPart, ...]
    """Its likely mistakes, which were accepted all the same."""
    fault: str | None
    """The fault that hit it, as it was set; None if there was none."""
    request_id: str
    reply: bytes
    """The beginning of the body of the reply."""
    reply_length: int


class _Exchange(NamedTuple):
    """A request and its reply, as the log keeps them until somebody looks."""

    number: int
    at: float
    seconds: float
    request: Received
    reply: Reply

    def describe(self) -> LoggedRequest:
        request, reply, findings = self.request, self.reply, self.reply.findings
        signed = findings.signed
        taken_away = reply.fault is not None and reply.fault.kind in ("reset-before", "reset-after")
        return LoggedRequest(
            number=self.number,
            at=self.at,
            seconds=self.seconds,
            method=request.method,
            target=request.target[:_MOST_HEAD_BYTES].decode("latin-1"),
            operation=findings.operation,
            authorization=tuple(value[:_MOST_HEAD_BYTES] for value in request.values(b"authorization")[:2]),
            serial=next(iter(request.values(b"wechatpay-serial")), "")[:_MOST_HEAD_BYTES],
            signed=None
            if signed is None
            else SignedRequest(signed.method, signed.target, bytes(signed.body[:MOST_BODY_BYTES])),
            body_length=len(request.body if signed is None else signed.body),
            accepted=findings.accepted,
            status=None if taken_away else reply.status,
            code=findings.code,
            unknown=findings.unknown,
            fault=None if reply.fault is None else str(reply.fault),
            request_id=next((value for name, value in reply.headers if name == "Request-ID"), ""),
            reply=b"" if taken_away else bytes(reply.body[:MOST_BODY_BYTES]),
            reply_length=0 if taken_away else len(reply.body),
        )

    @property
    def is_short(self) -> bool:
        """Whether it may be kept as it is: the description would cut nothing."""
        request = self.request
        return (
            len(request.body) <= MOST_BODY_BYTES
            and len(self.reply.body) <= MOST_BODY_BYTES
            and sum([len(name) + len(value) for name, value in request.headers]) <= _MOST_HEAD_BYTES
            and len(request.raw_path) + len(request.query_string) < _MOST_HEAD_BYTES
        )


class RequestLog:
    """The last requests. Any thread may add and read."""

    def __init__(self) -> None:
        self._requests: deque[_Exchange | LoggedRequest] = deque(maxlen=MOST_KEPT)
        self._lock = threading.Lock()
        self._count = 0

    def add(self, request: Received, reply: Reply, at: float, seconds: float) -> None:
        """Add a request. `at` is when it had arrived, in Unix seconds; `seconds` is how long the reply took."""
        with self._lock:
            self._count += 1
            exchange = _Exchange(self._count, at, seconds, request, reply)
            # why not always described: hardly any request is ever looked at
            self._requests.append(exchange if exchange.is_short else exchange.describe())

    def latest(self, limit: int) -> list[LoggedRequest]:
        """The last requests, the newest first."""
        return list(islice(self._newest(), limit))

    def find(self, id: str) -> LoggedRequest | None:
        """The request with this number, or with this Request-ID in its reply; None if the log has none."""
        return next((found for found in self._newest() if id in (str(found.number), found.request_id)), None)

    def _newest(self) -> Iterator[LoggedRequest]:
        with self._lock:
            kept = tuple(reversed(self._requests))
        return (found.describe() if isinstance(found, _Exchange) else found for found in kept)
