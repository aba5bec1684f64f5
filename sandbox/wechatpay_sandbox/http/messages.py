"""Requests and replies in bytes."""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass
from typing import Literal, NamedTuple

from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.signatures.signed_request import SignedRequest

DONE = 0
"""The number behind the last dash of Request-ID in the reply to a request that was not refused."""
_HOST = re.compile(r"[A-Za-z0-9._~-]+(?::[0-9]+)?|\[[0-9A-Fa-f:.]+\](?::[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Received:
    """A request. Header names are in lower case, with an entry for each header line."""

    method: str
    raw_path: bytes
    query_string: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    def values(self, name: bytes) -> list[str]:
        """The values of every header line of this name."""
        return [value.decode("latin-1") for key, value in self.headers if key == name]

    @property
    def target(self) -> bytes:
        return self.raw_path + b"?" + self.query_string if self.query_string else self.raw_path

    @property
    def origin(self) -> str:
        """The address at which the sender reached the sandbox, such as http://127.0.0.1:8787: used in links."""
        host = next(iter(self.values(b"host")), "")
        return f"http://{host if _HOST.fullmatch(host) else 'localhost'}"


class UnknownPart(NamedTuple):
    """A field of a request that the spec does not know, or one with a token that it does not know."""

    kind: Literal["field", "token"]
    where: str
    """`path`, `query` or `body`; of an upload, `body` is the part `meta`."""
    pointer: str
    """JSON Pointer to the field."""


@dataclass(frozen=True, slots=True)
class Findings:
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
    """Fields and tokens that the spec does not know, and that were accepted."""


@dataclass(frozen=True, slots=True)
class Reply:
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
        ("Request-ID", f"{secrets.token_hex(16).upper()}-{numeric_code}"),
        ("Cache-Control", "no-cache, must-revalidate"),
    ]
    return [("Content-Type", media_type or "application/json; charset=utf-8"), *headers] if has_content else headers


def plain_reply(status: int, payload: object, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    """An unsigned JSON reply of the control API."""
    return Reply(status, [*unsigned_headers(True, DONE), *headers], json_bytes(payload))


def json_bytes(payload: object) -> bytes:
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
