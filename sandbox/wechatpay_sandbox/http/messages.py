"""Requests and replies in bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.http.json_bytes import json_bytes
from wechatpay_sandbox.randomness import random_hex
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.signatures.signed_request import SignedRequest

DONE = 0
"""The number behind the last dash of Request-ID in the reply to a request that was not refused."""


class SentTo(NamedTuple):
    """The address that the sender of a request used."""

    origin: str
    """Scheme, host and port, such as http://127.0.0.1:8787: addresses for programs begin with it."""
    page_origin: str
    """The same for pages that a browser opens."""
    door_host: str | None = None
    """The host of WeChat Pay for which the request is meant; None if it did not come through the door."""


UNKNOWN_ADDRESS = SentTo("http://localhost", "http://localhost")


class Received:
    """A request. Header names are in lower case, with an entry for each header line."""

    __slots__ = ("_values", "body", "headers", "method", "query_string", "raw_path", "sent_to")

    def __init__(
        self,
        method: str,
        raw_path: bytes,
        query_string: bytes,
        headers: tuple[tuple[bytes, bytes], ...],
        body: bytes,
        sent_to: SentTo = UNKNOWN_ADDRESS,
    ) -> None:
        self.method = method
        self.raw_path = raw_path
        self.query_string = query_string
        self.headers = headers
        self.body = body
        self.sent_to = sent_to
        # why at once: nearly every step of an answer asks for some header
        self._values: dict[bytes, list[str]] = {}
        for name, value in headers:
            text = value.decode("latin-1")
            if name in self._values:
                self._values[name].append(text)
            else:
                self._values[name] = [text]

    def values(self, name: bytes) -> Sequence[str]:
        """The values of every header line of this name."""
        return self._values.get(name, ())

    @property
    def target(self) -> bytes:
        return self.raw_path + b"?" + self.query_string if self.query_string else self.raw_path


class UnknownPart(NamedTuple):
    """A part of a request that is likely a mistake, and that was accepted all the same."""

    kind: Literal["field", "token", "key", "boundary"]
    """`field` or `token`: the spec does not know it. `key`: the header names no key of the platform. `boundary`: the
    header lacks the boundary of the parts."""
    where: str
    """`path`, `query`, `body` or `header`; of an upload, `body` is the part `meta`."""
    pointer: str
    """JSON Pointer to the field, or the name of the header."""


class Findings(NamedTuple):
    """The findings of the sandbox about a request, for its log. They are not sent."""

    signed: SignedRequest | None = None
    """The request whose signature was checked; None if the request failed before its signature was checked."""
    accepted: bool = False
    """Whether its signature was accepted."""
    operation: str | None = None
    """operationId; None if no operation has the path."""
    code: str | None = None
    """The error code of the refusal; None if the request was not refused."""
    unknown: tuple[UnknownPart, ...] = ()
    """Parts that are likely mistakes, and that were accepted."""


class Reply(NamedTuple):
    """One reply. Header names are in the platform's spelling, since some SDKs look for exactly that."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes
    fault: Fault | None = None
    """The fault that hit the reply. The server applies the part of it that concerns the connection."""
    findings: Findings = Findings()


def refusal_reply(refusal: Refusal) -> Reply:
    """An unsigned reply, for a request whose signature was not accepted or not checked."""
    headers = [*unsigned_headers(True, refusal.numeric_code), *refusal.headers]
    return Reply(refusal.status, headers, json_bytes(refusal.payload()), findings=Findings(code=refusal.code))


def unsigned_headers(has_content: bool, numeric_code: int, media_type: str | None = None) -> list[tuple[str, str]]:
    headers = [
        ("Server", "wechatpay-sandbox"),
        ("Request-ID", f"{random_hex().upper()}-{numeric_code}"),
        ("Cache-Control", "no-cache, must-revalidate"),
    ]
    return [("Content-Type", media_type or "application/json; charset=utf-8"), *headers] if has_content else headers


def plain_reply(status: int, payload: object, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    """An unsigned JSON reply of the control API."""
    return Reply(status, [*unsigned_headers(True, DONE), *headers], json_bytes(payload))
