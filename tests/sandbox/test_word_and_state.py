"""For every operation that keeps state and every fault: what the caller is told, against what the sandbox did.

The state is the sandbox's whole database, before and after the call. Each play begins with the same one.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from typing import Any

import httpx
import pytest
from desk import Clock, Desk, opened
from prepared_calls import Prepared, prepared
from wechatpay_auth.resolution import Failed, NoEffectYet, NotKnown, OtherValues, TookEffect
from wechatpay_client import OPERATIONS, Client, Operation, Response, errors, spec
from wechatpay_client.tooling import find_values
from wechatpay_sandbox.faults.fault_text import parse_fault
from wechatpay_sandbox.faults.kinds import KINDS
from wechatpay_sandbox.handlers import HANDLERS
from wechatpay_sandbox.http.messages import Received, Reply

from tests.profiles import turns

pytestmark = pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")

CHANGING = [name for name in sorted(HANDLERS) if OPERATIONS[name].changes_state]
FAULTS = [
    f"{kind}{times}"
    for kind in (
        "PARAM_ERROR",
        "SIGN_ERROR",
        "NO_AUTH",
        "RESOURCE_NOT_EXISTS",
        "FREQUENCY_LIMITED",
        "SYSTEM_ERROR",
        "SYSTEM_ERROR,effect=yes",
        "BANK_ERROR,effect=yes",
        "html",
        "html,effect=yes",
        "reset-before",
        "reset-after",
        "cut",
        "cut,at=head",
        "latency,seconds=40",
        "unsigned",
        "wrong-signature",
        "unknown-serial",
        "probe",
        "skew,seconds=400",
        "clock,seconds=-400",
    )
    for times in ("", ",times=1", ",times=1; NO_AUTH")
]
"""One fault, or two: the second hits the sendings that the first leaves alone."""
READ_TIMEOUT = 30.0


def own_faults(operation: str) -> list[str]:
    """The codes that only this operation answers with, alone and after a sending that took effect."""
    codes = OPERATIONS[operation].error_codes
    return [f"{before}{code}" for code in codes for before in ("", "SYSTEM_ERROR,effect=yes,times=1; ")]


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Between a client and a sandbox of the same process; breaks what the fault says."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path, _, query = request.url.raw_path.partition(b"?")
        headers = tuple((name.lower(), value) for name, value in request.headers.raw)
        reply = self.desk.sandbox.gateway.answer(Received(request.method, path, query, headers, request.content))
        return self._over_the_wire(request, reply)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)

    def _over_the_wire(self, request: httpx.Request, reply: Reply) -> httpx.Response:
        fault, cut = reply.fault, False
        if fault is not None:
            if fault.kind.startswith("reset"):
                raise httpx.ReadError("Connection reset by peer", request=request)
            if fault.kind == "latency" and (fault.seconds or 0) > READ_TIMEOUT:
                raise httpx.ReadTimeout("timed out", request=request)
            if fault.kind == "cut" and fault.at == "head":
                raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
            cut = fault.kind == "cut"
        length = [] if reply.status == 204 else [("Content-Length", str(len(reply.body)))]
        return httpx.Response(reply.status, headers=[*reply.headers, *length], stream=_Body(reply.body, cut))


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
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


@dataclass
class Stage:
    """A sandbox with one of everything in it, whose state can be put back."""

    desk: Desk
    client: Client
    runner: asyncio.Runner
    database: sqlite3.Connection
    filled: sqlite3.Connection

    def put_back(self, state: sqlite3.Connection) -> None:
        state.backup(self.database)

    def keep(self) -> sqlite3.Connection:
        kept = sqlite3.connect(":memory:")
        self.database.backup(kept)
        return kept

    def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        names = [row[0] for row in self.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(self.database.execute(f"SELECT * FROM {name}"), key=repr) for name in names}

    def call(self, operation: str, call: Prepared, *, awaited: bool = False) -> errors.WeChatPayError | None:
        """The error, or None for done."""
        arguments, body = call
        described = OPERATIONS[operation]
        in_path = {parameter["name"] for parameter in described.parameters("path")}
        path = {name: value for name, value in arguments.items() if name in in_path}
        query = {name: value for name, value in arguments.items() if name not in in_path}
        sent = (described, path, query) if body is None else (described, path, query, body)
        try:
            if awaited:
                self.runner.run(self.client.call_async(*sent))
            else:
                self.client.call(*sent)
        except errors.WeChatPayError as error:
            return error
        return None


@pytest.fixture(scope="module")
def stage(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = Path(copytree(made_folder, tmp_path_factory.mktemp("words") / "state"))
    with opened(folder) as desk, asyncio.Runner() as runner:
        wire = Wire(desk)
        config_client = Client.from_config(desk.sandbox.config_path, validate=False)
        with Client(
            desk.credentials, config_client.keys, base_url="http://127.0.0.1:1", transport=wire, async_transport=wire
        ) as client:
            database = sqlite3.connect(folder / "sandbox.sqlite3")
            stage = Stage(desk, client, runner, database, database)
            stage.filled = stage.keep()
            yield stage
            database.close()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> None:
    """No pauses; and the sandbox's day is the client's."""
    monkeypatch.setattr("wechatpay_client.runtime.retries.FIRST_PAUSE", 0)
    monkeypatch.setattr(logging.getLogger("wechatpay_client"), "disabled", True)
    monkeypatch.setattr(Clock, "__call__", lambda self: time.time())


@pytest.mark.parametrize("operation", CHANGING)
def test_the_word_agrees_with_the_state(operation: str, stage: Stage) -> None:
    faults = stage.desk.sandbox.faults
    faults.replace([])
    stage.put_back(stage.filled)
    call = prepared(stage.desk, operation)
    start, before = stage.keep(), stage.dump()
    assert stage.call(operation, call) is None, "without a fault it is carried out"
    can_change = stage.dump() != before
    # In a quick run the operations take turns: four of them try all faults, and each is tried by every fourth.
    tried = turns(CHANGING.index(operation) % 4, 4)
    for number, fault in enumerate([*FAULTS, *own_faults(operation)]):
        if not next(tried):
            continue
        stage.put_back(start)
        faults.replace([parse_fault(f"{each},operation={operation}") for each in fault.split("; ")])
        error = stage.call(operation, call, awaited=number % 2 == 1)
        changed = stage.dump() != before
        story = f"{fault}: {error!r}, and the state has {'' if changed else 'not '}changed"
        faults.replace([])
        if error is None:
            assert changed == can_change, story
        elif isinstance(error, errors.OutcomeUnknown):
            _check_resolution(error, changed, can_change, story)
        else:
            assert not changed, story


def _check_resolution(error: errors.OutcomeUnknown, changed: bool, can_change: bool, story: str) -> None:
    try:
        found = error.resolve()
    except errors.CannotResolve as unresolved:
        asked = OPERATIONS[error.operation]
        has_query = asked.idempotency is not None and asked.idempotency.query is not None
        if has_query and not _tells_nothing(asked, unresolved.reply):
            pytest.fail(story)
        return
    story = f"{story}; resolve() says {type(found).__name__}"
    match found:
        case TookEffect():
            assert changed == can_change, story
        case NotKnown() | OtherValues() | Failed():
            assert not changed, story
        case _:
            assert isinstance(found, NoEffectYet), story


def _tells_nothing(operation: Operation[Any], reply: object) -> bool:
    """Whether a query was answered without the field that the spec goes by, or with a state that decides nothing.

    What the reply does not have tells nothing, as docs/spec.md says of paths: an authorization without an application
    for it has no state of the application. A service order whose money is due was in that state before, too.
    """
    outcome = operation.outcome
    assert outcome is not None
    if outcome.undecidable:
        return True
    if not isinstance(reply, Response) or outcome.state is None:
        return False
    states = find_values(reply.json(), outcome.state)
    return outcome.took_effect.union(outcome.not_yet, outcome.failed).isdisjoint(states)


def test_every_fault_kind_is_tried():
    kinds = {parse_fault(fault.partition(";")[0]).kind for fault in FAULTS}
    assert kinds >= set(KINDS)
    own = {code for operation in CHANGING for code in OPERATIONS[operation].error_codes}
    outcomes = {facts.outcome for code in kinds | own if (facts := spec.code_facts(code)) is not None}
    assert outcomes == {"refused", "unknown"}, "pending is no fault: no operation that keeps state documents it"
