"""The last requests and their replies, kept in memory for people who look for an error."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

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
    """What the spec does not know of it; it was accepted all the same."""
    fault: str | None
    """The fault that hit it, as it was set; None if there was none."""
    request_id: str
    reply: bytes
    """The beginning of the body of the reply."""
    reply_length: int


class RequestLog:
    """The last requests. Any thread may add and read."""

    def __init__(self) -> None:
        self._requests: deque[LoggedRequest] = deque(maxlen=MOST_KEPT)
        self._lock = threading.Lock()
        self._count = 0

    def add(self, request: Received, reply: Reply, at: float, seconds: float) -> None:
        """Add a request. `at` is when it had arrived, in Unix seconds; `seconds` is how long the reply took."""
        findings = reply.findings
        signed = findings.signed
        taken_away = reply.fault is not None and reply.fault.kind in ("reset-before", "reset-after")
        with self._lock:
            self._count += 1
            self._requests.append(
                LoggedRequest(
                    number=self._count,
                    at=at,
                    seconds=seconds,
                    method=request.method,
                    target=request.target[:_MOST_HEAD_BYTES].decode("latin-1"),
                    operation=findings.operation,
                    authorization=tuple(value[:_MOST_HEAD_BYTES] for value in request.values(b"authorization")[:2]),
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
            )

    def latest(self, limit: int) -> list[LoggedRequest]:
        """The last requests, the newest first."""
        return list(islice(self._newest(), limit))

    def find(self, id: str) -> LoggedRequest | None:
        """The request with this number, or with this Request-ID in its reply; None if the log has none."""
        return next((found for found in self._newest() if id in (str(found.number), found.request_id)), None)

    def _newest(self) -> Iterator[LoggedRequest]:
        with self._lock:
            return iter(tuple(reversed(self._requests)))
