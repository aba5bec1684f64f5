"""Peers without measure, and processes that share a client: what bounds the time and the memory of a call."""

from __future__ import annotations

import os
import socket
import time
import warnings
import zlib
from collections.abc import Callable
from typing import Any

from wechatpay_auth.errors import RateLimited

from .children import wait_or_kill
from .server import Server, json_reply, serving
from .stage import DONE, Outcome, Stage, described, times, transfer

DEADLINE = 0.5
"""Seconds."""
LATEST = 2.5
"""Seconds after which a call counts as longer than its deadline; a busy machine is slow."""
CHILDREN, QUERIES = 8, 25


def drips(stage: Stage) -> Outcome:
    def answer(number: int, connection: socket.socket) -> bytes | None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n")
        while True:  # until the caller hangs up
            connection.sendall(b" ")
            time.sleep(0.02)

    with serving(Server(answer)) as running, stage.client(running.base_url, deadline=DEADLINE) as client:
        begun = time.monotonic()
        got = described(lambda: transfer(client))
        kept = "within the deadline" if time.monotonic() - begun < LATEST else "too late"
        return Outcome(times(running.reached), f"{got}, {kept}")


def gzip_bomb(stage: Stage) -> Outcome:
    packer, packed = zlib.compressobj(9, wbits=31), b""
    for _ in range(64):
        packed += packer.compress(b" " * (1 << 20))
    packed += packer.flush()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(packed)}\r\n"

    def answer(number: int, connection: socket.socket) -> bytes:
        return f"{head}Content-Encoding: gzip\r\n\r\n".encode() + packed

    with serving(Server(answer)) as running, stage.client(running.base_url) as client:
        got = described(lambda: transfer(client))
        return Outcome(times(running.reached), got)


def endless(stage: Stage) -> Outcome:
    def answer(number: int, connection: socket.socket) -> bytes | None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:  # until the caller hangs up
            connection.sendall(b"10000\r\n" + b" " * 0x10000 + b"\r\n")

    with serving(Server(answer)) as running, stage.client(running.base_url) as client:
        got = described(lambda: transfer(client))
        return Outcome(times(running.reached), got)


def _slower(stage: Stage, seconds: int) -> bytes:
    reply = json_reply(429, {"code": "RATELIMIT_EXCEEDED", "message": "slower"}, stage.first)
    return reply.replace(b"\r\n", f"\r\nRetry-After: {seconds}\r\n".encode(), 1)


def retry_after_within_the_deadline(stage: Stage) -> Outcome:
    def answer(number: int, connection: socket.socket) -> bytes:
        return _slower(stage, 1) if number == 1 else json_reply(200, DONE, stage.first)

    with serving(Server(answer)) as running, stage.client(running.base_url) as client:
        begun = time.monotonic()
        got = described(lambda: transfer(client))
        waited = "after a second" if time.monotonic() - begun >= 1 else "too early"
        return Outcome(times(running.reached), f"{got}, {waited}")


def retry_after_beyond_the_deadline(stage: Stage) -> Outcome:
    with serving(Server(lambda n, c: _slower(stage, 3600))) as running, stage.client(running.base_url) as client:
        try:
            transfer(client)
        except RateLimited as error:
            got = f"RateLimited at once; retry_after: {error.retry_after:g}"
        else:
            got = "done"
        return Outcome(times(running.reached), got)


def forks(stage: Stage) -> Outcome:
    """A client that was used before, in its parent and in children that all ask at the same time."""

    def answer_path(path: str) -> bytes:
        return json_reply(200, {**DONE, "out_bill_no": path.rpartition("/")[2]}, stage.first)

    with (
        serving(Server(lambda n, c: b"", answer_path=answer_path)) as running,
        stage.client(running.base_url) as client,
    ):
        _ask(client, "BEFORE")
        waiting, starting = os.pipe()
        children = [_fork(client, f"CHILD{each}", waiting, starting) for each in range(CHILDREN)]
        os.close(starting)
        wrong = [_ask(client, "PARENT")]
        wrong += [wait_or_kill(child, seconds=20) for child in children]
        os.close(waiting)
        everyone = (CHILDREN + 2) * QUERIES
        got = "each query its own reply" if not any(wrong) else f"wrong replies, or -9 for a child that hung: {wrong}"
        return Outcome("each query once" if running.reached == everyone else times(running.reached), got)


def _ask(client: Any, name: str) -> int:
    """How many of the queries were not answered with their own number."""
    numbers = [f"{name}N{each}" for each in range(QUERIES)]
    queries = client["v3/transfers/{out_bill_no}"]
    return sum(queries.get(out_bill_no=number).parsed.out_bill_no != number for number in numbers)


def _fork(client: Any, name: str, waiting: int, starting: int) -> int:
    """A child that asks as soon as its parent has closed `starting`; it ends with the number of wrong replies."""
    with warnings.catch_warnings():
        # Newer Pythons warn of any fork beside threads. These are the server's, and the child has no use for them.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        code = QUERIES
        try:
            os.close(starting)
            os.read(waiting, 1)
            code = _ask(client, name)
        finally:
            os._exit(code)
    return child


LIMITS: dict[str, Callable[[Stage], Outcome]] = {
    "a reply that drips, with a deadline of half a second": drips,
    "64 KB of gzip that inflate to 64 MiB": gzip_bomb,
    "a body without end": endless,
    "429 with Retry-After: 1, then done": retry_after_within_the_deadline,
    "429 with Retry-After: 3600": retry_after_beyond_the_deadline,
    "8 children of a process whose client was in use": forks,
}
