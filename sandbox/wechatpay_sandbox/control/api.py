"""Reads requests to the control API and answers them. They are plain JSON, without signatures.

No web page of another origin can use it: a request must name this server in Host, and what is not GET must be JSON or
DELETE, for which a browser first asks permission, which is never given. A sandbox that other machines reach asks for a
token instead.
"""

from __future__ import annotations

import functools
import hmac
import json
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import parse_qs, unquote

from wechatpay_sandbox.http.addresses import is_loopback_name, parse_authority
from wechatpay_sandbox.http.asgi_types import Receive, Send
from wechatpay_sandbox.http.messages import Received, Reply, plain_reply, refusal_reply
from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.request.json_body import read_json
from wechatpay_sandbox.sandbox import Sandbox
from wechatpay_sandbox.scenarios.stage import Asked
from wechatpay_sandbox.trade.appointments import catch_up
from wechatpay_sandbox.translation import gettext as _

PREFIX = b"/_sandbox/"
_JSON = ("application/json",)
_log = logging.getLogger("wechatpay_sandbox")
MOST_LISTED = 200
"""How many entries a list has at most, and without the query parameter `limit`."""


@dataclass(frozen=True, slots=True)
class ControlRequest:
    """One request to the control API."""

    sandbox: Sandbox
    now: float
    """The time of the sandbox's world in Unix seconds."""
    path: Mapping[str, str]
    """The parameters of the path, percent-decoded."""
    query: Mapping[str, str]
    # why Any: any JSON; each control checks the fields that it needs
    body: Any
    controls: tuple[str, ...]
    """The keys of all controls, such as `POST orders/{id}/pay`."""

    @property
    def limit(self) -> int:
        """The query parameter `limit`, from 1 to MOST_LISTED, which is the default."""
        text = self.query.get("limit", str(MOST_LISTED))
        if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST_LISTED:
            raise bad_request(_("limit must be a number from 1 to {most_listed}").format(most_listed=MOST_LISTED))
        return int(text)

    def field(self, name: str, kind: type, default: object = None) -> Any:
        """A field of the body. Refusal 400 if it has another type, or is missing without a default."""
        value = self.body.get(name, default) if isinstance(self.body, dict) else default
        if value is None:
            raise bad_request(_("the body has no {name}; add it").format(name=name))
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            raise bad_request(_("{name} must be {kind}").format(name=name, kind=_json_type_name(kind)))
        return value


def _json_type_name(kind: type) -> str:
    names = {str: _("a text"), int: _("a whole number"), bool: _("true or false"), list: _("a list")}
    return names.get(kind, _("an object"))


Control = Callable[[ControlRequest], object]
"""Performs a control. Returns the JSON of the reply, a Reply, a Later, or a Stream; raises Refusal."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A control, with the words that its body may have."""

    control: Control
    words: tuple[str, ...] | None
    """None if the control itself refuses what it does not know."""

    def __call__(self, request: ControlRequest) -> object:
        return self.control(request)


def takes(*words: str) -> Callable[[Control], Control]:
    """A decorator that names the words which the body of a control may have. Without it, there are none."""
    return lambda control: Worded(control, words)


def checks_words(control: Control) -> Control:
    """The control, which itself refuses the words that it does not know."""
    return Worded(control, None)


class Later(NamedTuple):
    """A reply for which the sandbox has to wait, without holding up other requests."""

    find: Callable[[], Awaitable[object]]
    """Gives the JSON of the reply once it is there; raises Refusal."""


class Stream(NamedTuple):
    """A reply without an end, which goes on while its reader stays."""

    run: Callable[[Receive, Send], Awaitable[None]]
    """Sends the reply, from the status on."""


class PendingReply(NamedTuple):
    """A reply that is not there yet."""

    wait: Callable[[], Awaitable[Reply]]


def bad_request(message: str) -> Refusal:
    """400 PARAM_ERROR."""
    return Refusal(400, "PARAM_ERROR", message)


def conflict(message: str) -> Refusal:
    """409 INVALID_REQUEST: the resource is not in a state for this step."""
    return Refusal(409, "INVALID_REQUEST", message)


class ControlApi:
    """Answers the requests below PREFIX. The keys of `controls` are like `POST orders/{id}/pay`.

    With a `token`, requests must have `Authorization: Bearer …` with it.
    """

    def __init__(
        self, sandbox: Sandbox, controls: Mapping[str, Control], *, hosts: frozenset[str] = frozenset(), token: str = ""
    ) -> None:
        self._sandbox = sandbox
        self._token = token
        self._hosts = hosts
        self._names = tuple(controls)
        sandbox.scenarios.ask = self._ask
        self._controls = [
            (method, tuple(path.split("/")), control)
            for method, _, path, control in ((*key.partition(" "), control) for key, control in controls.items())
        ]

    def answer(self, request: Received) -> Reply | Stream | PendingReply:
        """The reply to a request whose path begins with PREFIX."""
        try:
            return self._answer(request)
        except (Refusal, sqlite3.DatabaseError) as error:
            return _failure(request, error)

    def _answer(self, request: Received) -> Reply | Stream | PendingReply:
        self.admit(request)
        return self._answer_admitted(request)

    async def _ask(self, method: str, path: str, body: object) -> Asked:
        """The reply of a control to the sandbox itself, which may ask for everything."""
        path, _mark, query = path.partition("?")
        content = b"" if body is None else json.dumps(body).encode()
        headers = ((b"content-type", b"application/json"),) if content else ()
        request = Received(method, PREFIX + path.encode(), query.encode(), headers, content)
        try:
            answer = self._answer_admitted(request)
        except (Refusal, sqlite3.DatabaseError) as error:
            answer = _failure(request, error)
        if isinstance(answer, PendingReply):
            answer = await answer.wait()
        if isinstance(answer, Stream):
            raise TypeError(path)  # it has no end, so nothing can wait for it
        return Asked(answer.status, json.loads(answer.body))

    def _answer_admitted(self, request: Received) -> Reply | Stream | PendingReply:
        control, path = self._find(request)
        parsed = ControlRequest(
            self._sandbox, self._sandbox.clock(), path, _query(request), _read_json(request), self._names
        )
        answer = self._perform(control, parsed, request.method)
        if request.method != "GET":
            # why here: the database does not announce data that are not in it, such as faults
            self._sandbox.announcer.announce(_segments(request)[0])
        if isinstance(answer, Later):
            return PendingReply(functools.partial(_wait, request, answer))
        return answer if isinstance(answer, Reply | Stream) else plain_reply(200, answer)

    def _perform(self, control: Control, request: ControlRequest, method: str) -> object:
        _check_words(control, request.body)
        catch_up(self._sandbox.platform, request.now)
        if method == "GET":
            return control(request)
        # why one transaction: other processes may change what the control has read
        with self._sandbox.store.database.transaction():
            return control(request)

    def admit(self, request: Received) -> None:
        """Refusal for a request that a foreign web page, or somebody without the token, may have made."""
        hosts = request.values(b"host")
        # why not with a token: the network may have any name for the sandbox, and no foreign page knows the token
        if not self._token and (len(hosts) != 1 or not self._is_ours(hosts[0])):
            raise Refusal(
                403, "NO_AUTH", _("the Host header does not name this sandbox; use localhost or a loopback address")
            )
        if self._token:
            given = request.values(b"authorization")
            wanted = f"Bearer {self._token}"
            if len(given) != 1 or not hmac.compare_digest(given[0].encode(), wanted.encode()):
                message = _("the control API of this sandbox needs `Authorization: Bearer <token>`, which it printed")
                raise Refusal(401, "SIGN_ERROR", message)

    def _is_ours(self, header: str) -> bool:
        authority = parse_authority(header)
        return authority is not None and (authority.host in self._hosts or is_loopback_name(authority.host))

    def _find(self, request: Received) -> tuple[Control, dict[str, str]]:
        segments = _segments(request)
        allowed = []
        for method, pattern, control in self._controls:
            path = _match_path(pattern, segments)
            if path is None:
                continue
            if method == request.method:
                return control, path
            allowed.append(method)
        if allowed:
            message = _("this control does not take {method}; it takes {allowed}").format(
                method=request.method, allowed=", ".join(allowed)
            )
            raise Refusal(405, "INVALID_REQUEST", message, headers=(("Allow", ", ".join(allowed)),))
        known = ", ".join(self._names)
        raise not_found(
            _("no control has this path below {prefix}; the controls are {known}").format(
                prefix=PREFIX.decode(), known=known
            )
        )


async def _wait(request: Received, later: Later) -> Reply:
    try:
        return plain_reply(200, await later.find())
    except (Refusal, sqlite3.DatabaseError) as error:
        return _failure(request, error)


def _failure(request: Received, error: Refusal | sqlite3.DatabaseError) -> Reply:
    if isinstance(error, Refusal):
        return refusal_reply(error)
    _log.error(_("%s %s failed: the database says %s"), request.method, request.raw_path.decode("latin-1"), error)
    return refusal_reply(Refusal(500, "SYSTEM_ERROR", _("the sandbox could not use its database; its log says why")))


def _segments(request: Received) -> list[str]:
    return [unquote(part) for part in request.raw_path[len(PREFIX) :].decode("latin-1").split("/")]


def _match_path(pattern: tuple[str, ...], segments: list[str]) -> dict[str, str] | None:
    if len(pattern) != len(segments):
        return None
    found = {}
    for wanted, given in zip(pattern, segments, strict=True):
        if wanted.startswith("{") and given:
            found[wanted[1:-1]] = given
        elif wanted != given:
            return None
    return found


def _query(request: Received) -> dict[str, str]:
    pairs = parse_qs(request.query_string.decode("latin-1"), keep_blank_values=True)
    return {name: values[-1] for name, values in pairs.items()}


def _check_words(control: Control, body: object) -> None:
    """Refusal 400 if the body has a word that the control does not know: it may be a slip of one that it knows."""
    words = control.words if isinstance(control, Worded) else ()
    if words is None or body is None:
        return
    if not isinstance(body, dict):
        raise bad_request(_("the body must be an object"))
    unknown = ", ".join(sorted(body.keys() - set(words)))
    if unknown and words:
        raise bad_request(_("{unknown} is unknown here; give {names}").format(unknown=unknown, names=", ".join(words)))
    if unknown:
        raise bad_request(_("this control takes no fields; leave out {unknown}").format(unknown=unknown))


def _read_json(request: Received) -> object:
    if request.method == "GET":
        return None
    # why not for DELETE: a browser asks for permission before it sends one, whatever its type
    if request.method == "DELETE" and not request.body:
        return {}
    types = request.values(b"content-type")
    if len(types) != 1 or types[0].partition(";")[0].strip().lower() != "application/json":
        raise Refusal(415, "PARAM_ERROR", _("Content-Type must be application/json"))
    if not request.body:
        return {}
    return read_json(request.body, _JSON).value
