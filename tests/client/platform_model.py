"""A platform, and all that may lie between it and a client, that knows of each sending whether it took effect.

A step is what happens to one sending. Where the wire, a gateway or a forger speaks, the effect is free; where the
platform itself signs, it tells the truth: a signed result took effect, a signed refusal did not. An unsigned 4xx with a
code that the platform answers before it accepts a request is its own, since it has nothing to sign for a stranger.
"""

from __future__ import annotations

import base64
import json
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import Any

import httpx
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import strategies as st

KEY_ID = "PUB_KEY_ID_0119000000012026010100000000000001"

NOT_SENT: dict[str, type[httpx.TransportError]] = {
    "connection refused": httpx.ConnectError,
    "no connection in time": httpx.ConnectTimeout,
    "no free connection in time": httpx.PoolTimeout,
    "the proxy refuses": httpx.ProxyError,
}
NO_REPLY: dict[str, type[Exception]] = {
    "reset while writing": httpx.WriteError,
    "too slow while writing": httpx.WriteTimeout,
    "reset while reading": httpx.ReadError,
    "too slow while reading": httpx.ReadTimeout,
    "hung up": httpx.RemoteProtocolError,
    "the transport raises OSError": OSError,
    "the transport raises ValueError": ValueError,
    "the transport raises KeyError": KeyError,
}
SIGNER_FAILS = "the signer fails"
BODIES = ("result", "another's result", "code", "HTML", "nothing", "deep", "no gzip", "a list", "code as number")
SIGNATURES = ("signed", "unsigned", "forged", "stale", "half")


@dataclass(frozen=True)
class Step:
    """What happens to one sending."""

    event: str = "reply"
    """`reply`, or one of NOT_SENT, NO_REPLY and SIGNER_FAILS."""
    status: int = 200
    body: str = "result"
    code: str = "SYSTEM_ERROR"
    signature: str = "signed"
    cut: bool = False
    """Whether the connection breaks in the middle of the body."""
    effect: bool = False
    """Whether the platform carries the request out, where the step leaves that open."""

    def __repr__(self) -> str:
        if self.event != "reply":
            words = [self.event]
        else:
            words = [self.signature, str(self.status), self.code if self.body == "code" else self.body]
            words += ["cut"] if self.cut else []
        return f"<{' '.join(words)}{', with effect' if self.effect else ''}>"


SUCCESSES = (200, 201, 202, 204, 206)
FAILURES = (400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 504, 599)
REDIRECTS = (301, 302, 304, 307, 308)
INVENTED_CODES = ("SOMETHING_NEW", "SYSTEMERROR", "something new", "", "X" * 300)


def steps(codes: list[str]) -> st.SearchStrategy[Step]:
    """Any step, those that decide more often. `codes`: those of the spec."""
    either = (False, True)
    # why lists: a step that is drawn part by part takes longer to draw than to play.
    decided = [Step(status=status, signature=signature) for status in SUCCESSES for signature in SIGNATURES]
    lost = [Step(event, effect=effect) for event in NO_REPLY for effect in either]
    coded = [
        Step("reply", status, "code", code, signature, effect=effect)
        for status, code, signature, effect in product(FAILURES, [*codes, *INVENTED_CODES], SIGNATURES, either)
    ]
    odd = [
        Step("reply", status, body, code, signature, cut, effect)
        for status, body, code, signature, cut, effect in product(
            (*SUCCESSES, *FAILURES, *REDIRECTS), BODIES, ("USERPAYING", "PARAM_ERROR"), SIGNATURES, either, either
        )
    ]
    turned_away = [step for step in coded if step.signature == "signed"]
    kinds = [[Step(event) for event in (*NOT_SENT, SIGNER_FAILS)], lost, decided, turned_away, coded, odd]
    return st.one_of(*map(st.sampled_from, kinds))


@dataclass(frozen=True)
class Subject:
    """A call: its arguments, and the documented reply."""

    operation: str
    path: dict[str, str]
    query: dict[str, str]
    body: Any
    status: int
    reply: bytes
    """Empty where none is documented."""
    another_reply: bytes
    """The same about another number; empty where nothing in the reply tells them apart."""
    repeatable: bool
    """Whether a second sending is the same request."""


@dataclass(frozen=True)
class Sending:
    """What really came of a step."""

    step: Step
    sent: bool
    effect: bool
    is_result: bool = False
    """The platform signed the documented result, so that the caller has to be told."""
    is_refusal: bool = False
    """The platform says that it did nothing, and can be believed."""

    @property
    def is_open(self) -> bool:
        """Whether nobody but the platform knows."""
        return self.sent and not self.is_result and not self.is_refusal

    @property
    def is_verified_success(self) -> bool:
        """Whether it may be believed to be done."""
        return self.step.event == "reply" and self.step.signature == "signed" and 200 <= self.step.status < 300


@dataclass
class Platform(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Plays the steps, one a sending, and remembers. It is the transport and the merchant's signer at once."""

    key: rsa.RSAPrivateKey
    codes: dict[str, dict[str, Any]]
    """The spec's table."""
    subject: Subject
    steps: list[Step] = field(default_factory=list)
    sendings: list[Sending] = field(default_factory=list)
    mchid: str = "1900000001"
    serial: str = "5A" * 20

    def play(self, subject: Subject, steps: list[Step]) -> None:
        """Begin anew."""
        self.subject, self.steps, self.sendings = subject, steps, []

    @property
    def took_effect(self) -> bool:
        """Whether any sending of this call did."""
        return any(sending.effect for sending in self.sendings)

    def sign(self, message: bytes) -> str:
        """A signature in the merchant's name; nobody checks it here."""
        if self._step().event == SIGNER_FAILS:
            self.sendings.append(Sending(self._step(), sent=False, effect=False))
            raise RuntimeError("the key store does not answer")
        return "c2lnbmF0dXJl"

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        step = self._step()
        self.sendings.append(self._carried_out(step))
        if step.event in NOT_SENT:
            raise NOT_SENT[step.event](step.event, request=request)
        if step.event in NO_REPLY:
            kind = NO_REPLY[step.event]
            raise kind(step.event, request=request) if issubclass(kind, httpx.TransportError) else kind(step.event)
        body = self._body(step)
        headers = {"Content-Type": "application/json", "Request-ID": "08F5", **self._signature(step, body)}
        if step.body == "HTML":
            headers["Content-Type"] = "text/html"
        if step.body == "no gzip":
            headers["Content-Encoding"] = "gzip"
        return httpx.Response(step.status, headers=headers, stream=_Body(body, step.cut))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)

    def _step(self) -> Step:
        """After the last step nobody is there any more."""
        played = len(self.sendings)
        return self.steps[played] if played < len(self.steps) else Step("connection refused")

    def _carried_out(self, step: Step) -> Sending:
        if step.event in NOT_SENT:
            return Sending(step, sent=False, effect=False)
        if step.event == "reply" and not step.cut:
            if self._is_result(step):
                return Sending(step, sent=True, effect=True, is_result=self._body(step) == self.subject.reply)
            if self._is_refusal(step):
                return Sending(step, sent=True, effect=False, is_refusal=True)
        return Sending(step, sent=True, effect=step.effect)

    def _is_result(self, step: Step) -> bool:
        """Whether the platform itself says that it is done: a signed 2xx that names no error and no other number."""
        if step.signature != "signed" or not 200 <= step.status < 300 or step.status == 202:
            return False
        body = self._body(step)
        if self.subject.reply and not body.startswith((b"{", b"[")):
            return False  # a result is due, and this is none
        return step.body != "code" and body != (self.subject.another_reply or None)

    def _is_refusal(self, step: Step) -> bool:
        if step.body != "code" or not 400 <= step.status < 600 or not step.code:
            return False
        facts = self._facts_of(step.code)
        if step.signature == "signed":
            return facts["outcome"] == "refused" if facts is not None else step.status < 500
        if step.signature in ("unsigned", "half") and step.status < 500:
            return facts is not None and facts["outcome"] == "refused" and bool(facts.get("before-acceptance"))
        return False

    def _facts_of(self, code: str) -> dict[str, Any] | None:
        """Codes are documented with and without underscores: ORDERNOTEXIST is ORDER_NOT_EXIST."""
        letters = code.replace("_", "")
        return next((facts for name, facts in self.codes.items() if name.replace("_", "") == letters), None)

    def _body(self, step: Step) -> bytes:
        match step.body:
            case "result":
                return self.subject.reply
            case "another's result":
                return self.subject.another_reply
            case "code":
                return json.dumps({"code": step.code, "message": "m"}).encode()
            case "code as number":
                return b'{"code": 5, "message": "m"}'
            case "HTML":
                return b"<html>Bad Gateway</html>"
            case "deep":
                return b'{"a":' * 5000 + b"1" + b"}" * 5000
            case "no gzip":
                return b"this is no gzip"
            case "a list":
                return b"[1, 2]"
            case _:
                return b""

    def _signature(self, step: Step, body: bytes) -> dict[str, str]:
        if step.signature == "unsigned":
            return {}
        skew = -400 if step.signature == "stale" else 0
        about = b"{}" if step.signature == "forged" else body
        headers = _signature(self.key, about, int(time.time()) // 60 * 60 + skew)
        if step.signature == "half":
            del headers["Wechatpay-Signature"]
        return headers


@lru_cache(512)
def _sign(key: rsa.RSAPrivateKey, body: bytes, timestamp: int) -> str:
    message = f"{timestamp}\nn0nce\n".encode() + body + b"\n"
    return base64.b64encode(key.sign(message, padding.PKCS1v15(), hashes.SHA256())).decode()


def _signature(key: rsa.RSAPrivateKey, body: bytes, timestamp: int) -> dict[str, str]:
    return {
        "Wechatpay-Timestamp": str(timestamp),
        "Wechatpay-Nonce": "n0nce",
        "Wechatpay-Serial": KEY_ID,
        "Wechatpay-Signature": _sign(key, body, timestamp),
    }


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body, whole or cut."""

    def __init__(self, content: bytes, cut: bool) -> None:
        self.content = content
        self.cut = cut

    def __iter__(self) -> Iterator[bytes]:
        if self.cut:
            yield self.content[: len(self.content) // 2]
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")
        yield self.content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece
