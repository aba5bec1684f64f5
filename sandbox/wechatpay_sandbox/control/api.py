"""The control API: plain JSON, neither signed nor verified, for whoever reaches the port.

No web page of another origin can use it: a request must name this server in Host, and all but GET must be sent as JSON,
which a browser asks about first, and nothing here says yes. On an address that others reach, a token is asked for
instead.
"""

from __future__ import annotations

import hmac
import ipaddress
import json
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import parse_qs, unquote

from starlette.types import Receive, Send

from wechatpay_sandbox.http.messages import Received, Reply, plain_reply, refusal_reply
from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.sandbox import Sandbox
from wechatpay_sandbox.trade.appointments import catch_up

PREFIX = b"/_sandbox/"
_log = logging.getLogger("wechatpay_sandbox")
MOST_LISTED = 200
"""Entries of the longest list that is asked for without a limit."""


@dataclass(frozen=True, slots=True)
class ControlRequest:
    """One request to the control API."""

    sandbox: Sandbox
    now: float
    """Unix seconds."""
    path: Mapping[str, str]
    """The named segments of the path, percent-decoded."""
    query: Mapping[str, str]
    # why Any: JSON as it was sent; each control looks at what it needs
    body: Any
    controls: tuple[str, ...]
    """What controls there are, such as `POST orders/{id}/pay`."""

    @property
    def limit(self) -> int:
        """How many entries a list may have: `limit` of the query, from 1 to MOST_LISTED."""
        text = self.query.get("limit", str(MOST_LISTED))
        if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST_LISTED:
            raise bad_request(f"limit is a number from 1 to {MOST_LISTED}")
        return int(text)

    def field(self, name: str, kind: type, default: object = None) -> Any:
        """A field of the body; Refusal 400 for one of another kind, or a missing one without a default."""
        value = self.body.get(name, default) if isinstance(self.body, dict) else default
        if value is None:
            raise bad_request(f"the body has no {name}")
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            raise bad_request(f"{name} is not a {kind.__name__}")
        return value


Control = Callable[[ControlRequest], object]
"""Returns the JSON of the reply, a Reply of its own, or a Stream; raises Refusal."""


class Stream(NamedTuple):
    """A reply that goes on for as long as its reader stays."""

    run: Callable[[Receive, Send], Awaitable[None]]
    """Sends it, from the status on."""


def bad_request(message: str) -> Refusal:
    """400 PARAM_ERROR."""
    return Refusal(400, "PARAM_ERROR", message)


def conflict(message: str) -> Refusal:
    """409: the thing is not in a state for this."""
    return Refusal(409, "INVALID_REQUEST", message)


class ControlApi:
    """Answers what is below PREFIX. `controls` are keyed by method and path, such as `POST orders/{id}/pay`.

    `token` is asked for as `Authorization: Bearer …` where there is one.
    """

    def __init__(
        self, sandbox: Sandbox, controls: Mapping[str, Control], *, hosts: frozenset[str] = frozenset(), token: str = ""
    ) -> None:
        self._sandbox = sandbox
        self._token = token
        self._hosts = hosts
        self._names = tuple(controls)
        self._controls = [
            (method, tuple(path.split("/")), control)
            for method, _, path, control in ((*key.partition(" "), control) for key, control in controls.items())
        ]

    def answer(self, request: Received) -> Reply | Stream:
        """The reply to a request whose path begins with PREFIX."""
        try:
            self.admit(request)
            control, path = self._find(request)
            parsed = ControlRequest(
                self._sandbox, self._sandbox.clock(), path, _query(request), _read_json(request), self._names
            )
            answer = self._perform(control, parsed, request.method)
            if request.method != "GET":
                # such as faults: what is not in the database changes by its controls only
                self._sandbox.announcer.announce(_segments(request)[0])
            return answer if isinstance(answer, Reply | Stream) else plain_reply(200, answer)
        except Refusal as refusal:
            return refusal_reply(refusal)
        except sqlite3.DatabaseError as error:
            _log.error("%s %s failed: the database says %s", request.method, request.raw_path.decode("latin-1"), error)
            return refusal_reply(
                Refusal(500, "SYSTEM_ERROR", "the sandbox could not use its database; its log says why")
            )

    def _perform(self, control: Control, request: ControlRequest, method: str) -> object:
        catch_up(self._sandbox.platform, request.now)
        if method == "GET":
            return control(request)
        # what a control looks at must still be so when it acts: other processes may act as well
        with self._sandbox.store.database.transaction():
            return control(request)

    def admit(self, request: Received) -> None:
        """Refusal for a request that another web page, or somebody without the token, may have made."""
        hosts = request.values(b"host")
        # why not with a token: it is reached by whatever name the network has for it, and no page of another origin
        # knows the token
        if not self._token and (len(hosts) != 1 or not self._is_ours(hosts[0])):
            raise Refusal(403, "NO_AUTH", "the Host header does not name this sandbox")
        if self._token:
            given = request.values(b"authorization")
            wanted = f"Bearer {self._token}"
            if len(given) != 1 or not hmac.compare_digest(given[0].encode(), wanted.encode()):
                message = "the control API of this sandbox needs `Authorization: Bearer <token>`, which it printed"
                raise Refusal(401, "SIGN_ERROR", message)

    def _is_ours(self, header: str) -> bool:
        name = header.rsplit(":", 1)[0] if not header.endswith("]") else header
        name = name.strip("[]").lower()
        if name in self._hosts or name == "localhost" or name.endswith(".localhost"):
            return True
        try:
            address = ipaddress.ip_address(name)
        except ValueError:
            return False
        return address.is_loopback

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
            message = f"this control takes {', '.join(allowed)}"
            raise Refusal(405, "INVALID_REQUEST", message, headers=(("Allow", ", ".join(allowed)),))
        known = ", ".join(self._names)
        raise not_found(f"no control has this path below {PREFIX.decode()}; the controls are {known}")


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


def _read_json(request: Received) -> object:
    if request.method == "GET":
        return None
    types = request.values(b"content-type")
    if len(types) != 1 or types[0].partition(";")[0].strip().lower() != "application/json":
        raise Refusal(415, "PARAM_ERROR", "send Content-Type: application/json")
    if not request.body:
        return {}
    try:
        return json.loads(request.body)
    except ValueError as error:
        raise bad_request(f"the body is not JSON: {error}") from error
