"""Faults after which the question is whether the request took effect, and what resolve() tells of it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from functools import partial
from typing import Any

from wechatpay_auth.errors import CannotResolve, OutcomeUnknown, WeChatPayError
from wechatpay_auth.interruption import outcome_of
from wechatpay_auth.resolution import NotKnown

from .server import Server, json_reply, reset, serving
from .stage import AMOUNT, DONE, Outcome, Stage, described, name_of, play_one, times, transfer

NO_AUTH = {"code": "NO_AUTH", "message": "not allowed"}
FAILED = {"code": "SYSTEM_ERROR", "message": "later"}
PAYING = {"code": "USERPAYING", "message": "the user is at the password"}
TAKEN = {"code": "OUT_BILL_NO_USED", "message": "the number is taken"}
ABSENT = {"code": "RESOURCE_NOT_EXISTS", "message": "there is none"}


def refused(stage: Stage, status: int, body: object, *, signed: bool) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(status, body, stage.first if signed else None))


def pending(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(202, PAYING, stage.first))


def cancelled_while_pending(stage: Stage) -> Outcome:
    with (
        serving(Server(lambda n, c: json_reply(202, PAYING, stage.first))) as running,
        stage.client(running.base_url) as client,
    ):
        got = described(lambda: client["v3/transfers/{out_bill_no}/cancel"].post(out_bill_no="B1"))
        return Outcome(times(running.reached), got)


def empty_where_json_is_due(stage: Stage) -> Outcome:
    def answer(number: int, connection: socket.socket) -> bytes:
        lines = [f"{name}: {value}" for name, value in stage.first.headers(b"")]
        return "\r\n".join(["HTTP/1.1 204 No Content", *lines, "", ""]).encode()

    return play_one(stage, answer)


def system_error_then_refused(stage: Stage) -> Outcome:
    return play_one(
        stage,
        lambda n, c: json_reply(500, FAILED, stage.first) if n < 2 else json_reply(403, TAKEN, stage.first),
    )


def system_error_then_no_connection(stage: Stage) -> Outcome:
    server = Server(lambda n, c: b"")

    def answer(number: int, connection: socket.socket) -> bytes:
        server.stop_listening()
        reply = json_reply(500, FAILED, stage.first)
        return reply.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)

    server.answer = answer
    with serving(server) as running, stage.client(running.base_url) as client:
        got = described(lambda: transfer(client))
        return Outcome(times(running.reached), got)


def system_error_of_a_debit(stage: Stage) -> Outcome:
    """A debit is never sent again: the client asks by its query instead."""

    def answer(number: int, connection: socket.socket) -> bytes:
        return json_reply(500, FAILED, stage.first) if number == 1 else json_reply(200, DONE, stage.first)

    with serving(Server(answer)) as running, stage.client(running.base_url) as client:
        got = described(lambda: client["v3/debits"].post(json={"out_bill_no": "B1", "amount": AMOUNT}))
        debits, queries = running.paths["/v3/debits"], running.paths["/v3/transfers/B1"]
        return Outcome(f"{times(debits)}, and its query {times(queries)}", got)


def of_another_number(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(200, {**DONE, "out_bill_no": "B2"}, stage.first))


def query_of_another_number(stage: Stage) -> Outcome:
    with (
        serving(Server(lambda n, c: json_reply(200, {**DONE, "out_bill_no": "B2"}, stage.first))) as running,
        stage.client(running.base_url) as client,
    ):
        got = described(lambda: client["v3/transfers/{out_bill_no}"].get(out_bill_no="B1"))
        return Outcome(times(running.reached), got)


def resolved(stage: Stage, status: int, body: object, *, signed: bool = True) -> Outcome:
    """The reply to the request is lost; the query is answered with `body`."""

    def answer(number: int, connection: socket.socket) -> bytes | None:
        if number == 1:
            reset(connection)
            return None
        return json_reply(status, body, stage.first if signed else None)

    with serving(Server(answer)) as running, stage.client(running.base_url) as client:
        try:
            transfer(client)
        except OutcomeUnknown as error:
            got = f"{name_of(error)}; resolve(): {_learnt(error)}"
        else:
            got = "believed"
        return Outcome("once, and its query once" if running.reached == 2 else times(running.reached), got)


def _learnt(error: OutcomeUnknown) -> str:
    try:
        found = error.resolve()
    except CannotResolve as problem:
        return type(problem).__name__
    final = isinstance(found, NotKnown) and not found.is_reliable
    return type(found).__name__ + (", not final for 300 s" if final else "")


def timeout_around_the_call(stage: Stage) -> Outcome:
    async def call(client: Any) -> None:
        async with asyncio.timeout(0.3):
            await client["v3/transfers"].post_async(json={"out_bill_no": "B1", "amount": AMOUNT})

    return _interrupted(stage, call)


def task_group_ends(stage: Stage) -> Outcome:
    async def call(client: Any) -> None:
        async def fail() -> None:
            await asyncio.sleep(0.3)
            raise LookupError("something else went wrong")

        async with asyncio.TaskGroup() as group:
            group.create_task(client["v3/transfers"].post_async(json={"out_bill_no": "B1", "amount": AMOUNT}))
            group.create_task(fail())

    return _interrupted(stage, call)


def _interrupted(stage: Stage, call: Callable[[Any], Any]) -> Outcome:
    """The platform did what was asked, and its answer does not come before the call is interrupted."""

    def answer(number: int, connection: socket.socket) -> bytes | None:
        if number == 1:
            connection.recv(1)  # until the caller hangs up
            return None
        return json_reply(200, DONE, stage.first)

    async def play(client: Any) -> str:
        try:
            await call(client)
        except (TimeoutError, ExceptionGroup) as error:
            unknown = outcome_of(error)
            if unknown is None:
                return f"{type(error).__name__}; outcome_of(): None"
            found = await unknown.resolve_async()
            return f"{type(error).__name__}; outcome_of(): {name_of(unknown)}; resolve(): {type(found).__name__}"
        except WeChatPayError as error:
            return name_of(error)
        finally:
            await client.aclose()
        return "done"

    with serving(Server(answer)) as running:
        got = asyncio.run(play(stage.client(running.base_url)))
        return Outcome("once, and its query once" if running.reached == 2 else times(running.reached), got)


OUTCOMES: dict[str, Callable[[Stage], Outcome]] = {
    "403 NO_AUTH": partial(refused, status=403, body=NO_AUTH, signed=True),
    "403 NO_AUTH without a signature, as of a gateway": partial(refused, status=403, body=NO_AUTH, signed=False),
    "202 USERPAYING": pending,
    "202 USERPAYING to a cancellation, whose reply is 204": cancelled_while_pending,
    "204 where JSON is due": empty_where_json_is_due,
    "SYSTEM_ERROR, then 403 OUT_BILL_NO_USED": system_error_then_refused,
    "SYSTEM_ERROR, then every connection is refused": system_error_then_no_connection,
    "SYSTEM_ERROR of a debit, which must not be sent twice": system_error_of_a_debit,
    "200 about another number": of_another_number,
    "200 about another number to a query": query_of_another_number,
    "reply lost; the query says ACCEPTED": partial(resolved, status=200, body={**DONE, "amount": AMOUNT}),
    "reply lost; the query says WAITING": partial(resolved, status=200, body={"state": "WAITING"}),
    "reply lost; the query says FAIL": partial(resolved, status=200, body={"state": "FAIL"}),
    "reply lost; the query has another amount": partial(resolved, status=200, body={**DONE, "amount": AMOUNT + 1}),
    "reply lost; the query is answered 404 RESOURCE_NOT_EXISTS": partial(resolved, status=404, body=ABSENT),
    "reply lost; the same 404 without a signature": partial(resolved, status=404, body=ABSENT, signed=False),
    "`asyncio.timeout` is over before the reply comes": timeout_around_the_call,
    "a TaskGroup ends the call, since another task failed": task_group_ends,
}
