"""A platform, and all that may lie between it and a client, that knows of each sending whether it took effect.

A step is what happens to one sending. Where the wire, a gateway or a forger speaks, the effect is free; where the
platform itself signs, it tells the truth: a signed result took effect, a signed refusal did not. An unsigned 4xx with a
code that the platform answers before it accepts a request is its own, since it has nothing to sign for a stranger.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import product
from typing import Any

import httpx
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import strategies as st
from wechatpay_auth.errors import ConfigurationError
from wechatpay_client.runtime.deadline import current_deadline
from wechatpay_client.runtime.operation import Operation

from tests.client.virtual_time import SkewedTime, VirtualTime

KEY_ID = "PUB_KEY_ID_0119000000012026010100000000000001"
LIFETIME = 300
"""Seconds after its signing in which the platform accepts a request."""

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
    "the transport raises RecursionError": RecursionError,
}
SIGNER_FAILS: dict[str, type[Exception]] = {
    "the signer fails": RuntimeError,
    "the signer has no connection": httpx.ConnectError,
    "the signer's settings are wrong": ConfigurationError,
}
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
INVENTED_CODES = ("SOMETHING_NEW", "SYSTEMERROR", "system_error", "ParamError", "something new", "", "X" * 300)


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
    not_sent = [Step(event) for event in (*NOT_SENT, *SIGNER_FAILS)]
    # what a call is repeated after, or asks after; and what ends it well
    goes_on = [step for step in turned_away if step.code in ("SYSTEM_ERROR", "system_error", "FREQUENCY_LIMITED")]
    done = [Step(status=status) for status in SUCCESSES]
    kinds = [done, not_sent, lost, decided, goes_on, goes_on, turned_away, coded, odd]
    return st.one_of(*map(st.sampled_from, kinds))


ABSENT = [
    Step("reply", 404, "code", code, signature)
    for code, signature in product(("ORDER_NOT_EXIST", "RESOURCE_NOT_EXISTS", "NOT_FOUND", "NO_AUTH"), SIGNATURES)
]
FOUND = [
    Step("reply", 200, body, signature=signature)
    for body, signature in product(("result", "another's result"), (*SIGNATURES, "replayed"))
]


def asking_steps(codes: list[str]) -> st.SearchStrategy[Step]:
    """Any step of a query: of what the platform signs, the truth is said by `Platform`; the rest may lie."""
    return st.one_of(st.just(Step()), st.sampled_from(FOUND), st.sampled_from(ABSENT), steps(codes))


@dataclass(frozen=True)
class Scene:
    """All that is the same for every sending of a play."""

    validate: bool = True
    deadline: float | None = 60.0
    """Seconds."""
    official: bool = True
    """Whether the client's address is the platform's own, which has a backup."""
    fate: str = "absent"
    """What the platform knows of the number while nothing took effect: it is absent, waiting, failed or another's."""
    late: bool = False
    """Whether what is lost takes effect at the last moment at which the platform still accepts it."""
    ahead: float = 0.0
    """Seconds that the client's clock is fast."""
    signing: float = 0.0
    """Seconds that the signer takes."""
    delays: tuple[float, ...] = (0.0,)
    """Seconds until each reply, over and over."""
    in_body: bool = False
    """Whether it is the body that is so late, after a half of it; the head comes at once."""
    retry_after: str | None = None
    """Header of every reply that is not 2xx."""
    manner: str = "none"
    """How the call is interrupted: by `timeout`, `wait_for`, `group` or `task`; sync calls by Ctrl-C."""
    interrupted_at: float = 1.0
    """Seconds after its beginning."""
    asked_after: float = 0.0
    """Seconds between the end of the call and `resolve()`."""

    @property
    def oddities(self) -> int:
        """How many of its settings are unusual: what fails is told by the plainest scene."""
        plain = Scene()
        return sum(getattr(self, name) != getattr(plain, name) for name in self.__dataclass_fields__)

    def __repr__(self) -> str:
        plain = Scene()
        names = [name for name in self.__dataclass_fields__ if getattr(self, name) != getattr(plain, name)]
        return f"Scene({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"


def is_possible(scene: Scene) -> bool:
    """Whether the settings agree: what belongs to another, or has failed for good, takes no effect later."""
    return not scene.late or scene.fate in ("absent", "waiting")


@dataclass(frozen=True)
class Subject:
    """A call: its arguments, and the documented reply."""

    name: str
    operation: Operation[Any]
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
    asked: Operation[Any] | None = None
    """The operation that tells what became of it."""
    truths: dict[str, bytes] = field(default_factory=dict)
    """The reply of that operation by what the platform knows: effect, waiting, failed, another's.

    `mixed up`: that of another number altogether."""
    absent_code: str = ""
    """The code by which that operation says that there is no such thing."""

    @property
    def is_query(self) -> bool:
        """Whether the call itself changes nothing."""
        return self.operation.method == "GET"

    @property
    def json_due(self) -> bool:
        """Whether a result has JSON."""
        return bool(self.reply) and self.operation.described


@dataclass
class Sending:
    """What really came of a step."""

    step: Step
    sent: bool
    host: str = ""
    at: float = 0.0
    """When it arrived, by the right time."""
    effect_at: float | None = None
    """When it took effect; None where it never does."""
    too_late: bool = False
    """Whether the client's deadline came before the reply."""
    ended_at: float = 0.0
    """When the client had its reply, or was told that there is none."""
    is_result: bool = False
    """The platform signed the documented result, and the client has it."""
    is_refusal: bool = False
    """The platform says that it did nothing, can be believed, and the client has it."""

    @property
    def is_open(self) -> bool:
        """Whether nobody but the platform knows."""
        return self.sent and not self.is_result and not self.is_refusal

    @property
    def is_verified_success(self) -> bool:
        """Whether it may be believed to be done."""
        return self.step.event == "reply" and self.step.signature == "signed" and 200 <= self.step.status < 300

    def __repr__(self) -> str:
        effect = "" if self.effect_at is None else f" effective at {self.effect_at:.1f}"
        return f"[{self.step!r}{'' if self.sent else ' not sent'} at {self.at:.1f} to {self.host}{effect}]"


@dataclass
class Platform(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Plays the steps, one a sending, and remembers. It is the transport and the merchant's signer at once."""

    key: rsa.RSAPrivateKey
    codes: dict[str, dict[str, Any]]
    """The spec's table."""
    clock: VirtualTime
    client_clock: SkewedTime
    subject: Subject
    scene: Scene = Scene()
    steps: list[Step] = field(default_factory=list)
    asking: list[Step] = field(default_factory=list)
    sendings: list[Sending] = field(default_factory=list)
    """Those of the call itself."""
    queries: list[Sending] = field(default_factory=list)
    """Those of the query that tells what became of it."""
    mchid: str = "1900000001"
    serial: str = "5A" * 20

    def play(self, subject: Subject, scene: Scene, steps: list[Step], asking: list[Step]) -> None:
        """Begin anew."""
        self.subject, self.scene, self.steps, self.asking = subject, scene, steps, asking
        self.sendings, self.queries = [], []
        self.clock.begin()
        self.client_clock.ahead = scene.ahead

    def took_effect_by(self, moment: float) -> bool:
        """Whether any sending of this call had then."""
        return any(one.effect_at is not None and one.effect_at <= moment for one in self.sendings)

    @property
    def takes_effect(self) -> bool:
        """Whether any sending of this call did, or will."""
        return any(one.effect_at is not None for one in self.sendings)

    # --- the merchant's signer ---------------------------------------------------------------------------------------

    def sign(self, message: bytes) -> str:
        """A signature in the merchant's name; nobody checks it here."""
        self.clock.sleep(self.scene.signing)
        return self._signed(message)

    async def sign_async(self, message: bytes) -> str:
        """`sign`, awaited."""
        await asyncio.sleep(self.scene.signing)
        return self._signed(message)

    def _signed(self, message: bytes) -> str:
        is_query = message.startswith(b"GET\n")
        step = self._step(is_query)
        if step.event in SIGNER_FAILS:
            self._kept(is_query).append(Sending(step, sent=False, at=self.clock.now, ended_at=self.clock.now))
            raise SIGNER_FAILS[step.event]("the key store does not answer")
        return "c2lnbmF0dXJl"

    # --- the wire ----------------------------------------------------------------------------------------------------

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        sending, response = self._arrive(request)
        if self.scene.in_body and isinstance(response, httpx.Response):
            return self._with_slow_body(sending, response, request)
        self.clock.sleep(self._seconds(sending, request))
        return self._answered(sending, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        sending, response = self._arrive(request)
        if self.scene.in_body and isinstance(response, httpx.Response):
            return self._with_slow_body(sending, response, request)
        await asyncio.sleep(self._seconds(sending, request))
        return self._answered(sending, response)

    def _with_slow_body(self, sending: Sending, response: httpx.Response, request: httpx.Request) -> httpx.Response:
        assert isinstance(response.stream, _Body)
        response.stream.pause = lambda: self._seconds(sending, request)
        response.stream.sleep = self.clock.sleep
        response.stream.end = lambda: self._answered(sending, response)
        return response

    def _arrive(self, request: httpx.Request) -> tuple[Sending, httpx.Response | Exception]:
        """The sending as the platform sees it, and what it answers. The client has nothing of it yet."""
        is_query = request.method == "GET"
        step = self._played(self._step(is_query), is_query)
        sending = Sending(step, sent=True, host=request.url.host, at=self.clock.now, ended_at=self.clock.now)
        self._kept(is_query).append(sending)
        deadline = current_deadline()
        if step.event in NOT_SENT or (deadline is not None and deadline.is_over):
            sending.sent = False
            return sending, NOT_SENT.get(step.event, httpx.PoolTimeout)(step.event, request=request)
        if not is_query:
            sending.effect_at = self._effect_at(step)
        if step.event in NO_REPLY:
            kind = NO_REPLY[step.event]
            http = issubclass(kind, httpx.TransportError)
            return sending, kind(step.event, request=request) if http else kind(step.event)
        return sending, self._reply(step, is_query)

    def _seconds(self, sending: Sending, request: httpx.Request) -> float:
        """How long the client waits for the reply: no longer than until its deadline."""
        if not sending.sent:
            return 0.0
        seconds = self.scene.delays[len(self._kept(request.method == "GET")) % len(self.scene.delays)]
        deadline = current_deadline()
        left = None if deadline is None else deadline.remaining()
        sending.too_late = left is not None and seconds > left
        return left if left is not None and sending.too_late else seconds

    def _answered(self, sending: Sending, response: httpx.Response | Exception) -> httpx.Response:
        """Hand over what came back."""
        sending.ended_at = self.clock.now
        if sending.too_late:
            raise httpx.ReadTimeout("the deadline is over")
        if isinstance(response, Exception):
            raise response
        step = sending.step
        if not step.cut:
            sending.is_result = self._is_result(step) and self._body(step) == self.subject.reply
            sending.is_refusal = self._is_refusal(step)
        return response

    def _reply(self, step: Step, is_query: bool) -> httpx.Response:
        told = self.clock.now - 40 if step.signature == "replayed" else self.clock.now
        status, body = self._truth(step, told) if is_query and not self.subject.is_query else (step.status, b"")
        body = body or self._body(step)
        headers = {"Content-Type": "application/json", "Request-ID": "08F5", **self._signature(step, body)}
        if self.scene.retry_after is not None and not 200 <= status < 300:
            headers["Retry-After"] = self.scene.retry_after
        if step.body == "HTML":
            headers["Content-Type"] = "text/html"
        if step.body == "no gzip":
            headers["Content-Encoding"] = "gzip"
        return httpx.Response(status, headers=headers, stream=_Body(body, step.cut))

    def _step(self, is_query: bool) -> Step:
        """After the last step nobody is there any more; but who asks is told the truth in the end."""
        steps = self.asking if self._asks(is_query) else self.steps
        played = len(self._kept(is_query))
        rest = Step() if self._asks(is_query) else Step("connection refused")
        return steps[played] if played < len(steps) else rest

    def _asks(self, is_query: bool) -> bool:
        """Whether it is a query about the call, not the call itself."""
        return is_query and not self.subject.is_query

    def _kept(self, is_query: bool) -> list[Sending]:
        return self.queries if self._asks(is_query) else self.sendings

    # --- what the platform knows -------------------------------------------------------------------------------------

    def _played(self, step: Step, is_query: bool) -> Step:
        """The step; but what belongs to another, or failed for good, is refused and not carried out."""
        if is_query or self.scene.fate not in ("failed", "another's"):
            return step
        if step.event == "reply" and step.signature == "signed" and 200 <= step.status < 300:
            return replace(step, status=403, body="code", code="OUT_TRADE_NO_USED", effect=False)
        return replace(step, effect=False)

    def _effect_at(self, step: Step) -> float | None:
        if self.subject.is_query:
            return None
        if step.event == "reply" and not step.cut:
            if self._is_result(step):
                return self.clock.now
            if self._is_refusal(step):
                return None
        if not step.effect:
            return None
        # It is signed just before it is sent, by the client's clock, which the platform compares with the right one.
        return self.clock.now + LIFETIME + self.scene.ahead - 1 if self.scene.late else self.clock.now

    def _truth(self, step: Step, told: float) -> tuple[int, bytes]:
        """What a query is answered: the truth at the moment `told` where the platform signs, a lie by anyone else.

        Empty bytes: what the step itself says, which tells nothing about the call.
        """
        believed = step.signature in ("signed", "replayed")
        if step.body == "another's result":
            return 200, self.subject.truths["mixed up"]
        facts = self._facts_of(step.code) if step.body == "code" else None
        # An undocumented one may speak of something else: of the order, where the refund was asked for.
        asked = self.subject.asked
        documented = asked is not None and asked.documented_codes.get(step.code) == 404
        says_absent = documented and facts is not None and bool(facts.get("absent"))
        if step.body == "code" and not (believed and says_absent):
            return step.status, b""  # unsigned it may lie; signed with another code it says nothing about the number
        if step.body not in ("result", "code"):
            return step.status, b""
        known = "effect" if self.took_effect_by(told) else self.scene.fate
        if not believed:
            known = "absent" if known == "effect" else "effect"
        if known == "absent":
            code = step.code if says_absent else self.subject.absent_code
            return 404, json.dumps({"code": code, "message": "m"}).encode()
        return 200, self.subject.truths[known]

    def _is_result(self, step: Step) -> bool:
        """Whether the platform itself says that it is done: a signed 2xx that names no error and no other number."""
        if step.signature != "signed" or not 200 <= step.status < 300 or step.status == 202:
            return False
        body = self._body(step)
        if self.subject.json_due and not body.startswith((b"{", b"[")):
            return False  # a result is due, and this is none
        if step.body == "code":
            # Of a path that the spec does not have, `code` may be a field; one that the table has is an error's.
            return not self.subject.operation.described and self._facts_of(step.code) is None
        return body != (self.subject.another_reply or None)

    def _is_refusal(self, step: Step) -> bool:
        if step.event != "reply" or step.body != "code" or not 400 <= step.status < 600 or not step.code:
            return False
        facts = self._facts_of(step.code)
        if step.signature == "signed":
            return facts["outcome"] == "refused" if facts is not None else step.status < 500
        if step.signature in ("unsigned", "half") and step.status < 500:
            return facts is not None and facts["outcome"] == "refused" and bool(facts.get("before-acceptance"))
        return False

    def _facts_of(self, code: str) -> dict[str, Any] | None:
        """Codes are matched in any case, with underscores or without: ORDERNOTEXIST is ORDER_NOT_EXIST."""
        letters = code.replace("_", "").upper()
        return next((facts for name, facts in self.codes.items() if name.replace("_", "") == letters), None)

    # --- bytes -------------------------------------------------------------------------------------------------------

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
        now = self.clock.now
        if step.signature == "stale":
            now += self.scene.ahead - 400  # by whatever clock the client goes
        if step.signature == "replayed":
            now -= 40
        about = b"{}" if step.signature == "forged" else body
        # why whole minutes: a signature that was made before need not be made again
        headers = _signature(self.key, about, int(now) // 60 * 60)
        if step.signature == "half":
            del headers["Wechatpay-Signature"]
        return headers


def with_value(document: Any, path: tuple[str, ...], value: object) -> Any:
    """A copy of the document with another value at a path, where it has one."""
    changed = deepcopy(document)
    place = changed
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    return changed


@lru_cache(8192)
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
    """A body, whole or cut, which may pause in the middle."""

    def __init__(self, content: bytes, cut: bool) -> None:
        self.content = content
        self.cut = cut
        self.pause: Callable[[], float] = lambda: 0.0
        """Seconds."""
        self.sleep: Callable[[float], None] = lambda _: None
        self.end: Callable[[], object] = lambda: None
        """What happens when it has come, or its client is told that it will not."""

    def __iter__(self) -> Iterator[bytes]:
        half = len(self.content) // 2
        yield self.content[:half]
        self.sleep(self.pause())
        yield self._rest(half)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        half = len(self.content) // 2
        yield self.content[:half]
        await asyncio.sleep(self.pause())
        yield self._rest(half)

    def _rest(self, half: int) -> bytes:
        self.end()
        if self.cut:
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")
        return self.content[half:]
