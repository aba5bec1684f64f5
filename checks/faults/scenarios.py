"""The faults, each played on real sockets through a generated client.

Every scenario says how often the request reached the server whole, and what the caller got.
"""

from __future__ import annotations

import asyncio
import socket
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from wechatpay_auth import CertificateRefresher, KeyRing, NotificationParser
from wechatpay_auth.errors import OutcomeUnknown, VerificationError

from .limits import LIMITS
from .outcomes import OUTCOMES
from .server import Server, Signing, json_reply, reply_bytes, reset, serving
from .stage import DONE, Outcome, Stage, described, play_one, times, transfer


def connect_refused(stage: Stage) -> Outcome:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        base_url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with stage.client(base_url) as client:
        return Outcome("never", described(lambda: transfer(client)))


def reset_before_it_is_read(stage: Stage) -> Outcome:
    def on_accept(connection: socket.socket) -> bool:
        connection.recv(1)  # the request is on its way; none of it is looked at
        reset(connection)
        return False

    return play_one(stage, lambda number, connection: b"", on_accept=on_accept)


def reset_after_it_was_read(stage: Stage) -> Outcome:
    def answer(number: int, connection: socket.socket) -> bytes | None:
        reset(connection)
        return None

    return play_one(stage, answer)


def reply_cut_in_its_head(stage: Stage) -> Outcome:
    whole = json_reply(200, DONE, stage.first)
    head = whole.index(b"\r\n\r\n") + 4
    outcomes: Counter[str] = Counter()

    def answer(number: int, connection: socket.socket) -> bytes | None:
        connection.sendall(whole[: number - 1])
        return None

    with serving(Server(answer)) as running, stage.client(running.base_url) as client:
        for _ in range(head):
            outcomes[described(lambda: transfer(client))] += 1
        kinds = ", ".join(sorted(outcomes))
        once_each = running.reached == head
        return Outcome("once for each cut" if once_each else times(running.reached), f"{kinds}, at every byte")


def reply_cut_in_its_body(stage: Stage) -> Outcome:
    def answer(number: int, connection: socket.socket) -> bytes | None:
        connection.sendall(json_reply(200, DONE, stage.first)[:-3])
        return None

    return play_one(stage, answer)


def too_fast_then_done(stage: Stage) -> Outcome:
    too_fast = {"code": "RATELIMIT_EXCEEDED", "message": "slower"}
    return play_one(
        stage, lambda n, c: json_reply(429, too_fast, stage.first) if n < 3 else json_reply(200, DONE, stage.first)
    )


def too_fast_without_end(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(429, {"code": "RATELIMIT_EXCEEDED", "message": ""}, stage.first))


def system_error_then_done(stage: Stage) -> Outcome:
    failed = {"code": "SYSTEM_ERROR", "message": "later"}
    return play_one(
        stage, lambda n, c: json_reply(500, failed, stage.first) if n < 2 else json_reply(200, DONE, stage.first)
    )


def system_error_without_end(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(500, {"code": "SYSTEM_ERROR", "message": ""}, stage.first))


def html_502(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: reply_bytes(502, b"<html>Bad Gateway</html>", [("Content-Type", "text/html")]))


def unsigned_200(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(200, DONE, None))


def forged_200(stage: Stage) -> Outcome:
    forger = Signing(stage.first.serial, stage.stranger.key)
    return play_one(stage, lambda n, c: json_reply(200, DONE, forger))


def forged_200_resolved(stage: Stage) -> Outcome:
    forger = Signing(stage.first.serial, stage.stranger.key)

    def answer(number: int, connection: socket.socket) -> bytes:
        return json_reply(200, DONE, forger if number == 1 else stage.first)

    with serving(Server(answer)) as running, stage.client(running.base_url) as client:
        try:
            transfer(client)
        except OutcomeUnknown as error:
            got = f"{type(error).__name__}; resolve(): {type(error.resolve()).__name__}"
        else:
            got = "believed"
        return Outcome("once, and its query once" if running.reached == 2 else times(running.reached), got)


def keys_rotate(stage: Stage) -> Outcome:
    def answer(number: int, connection: socket.socket) -> bytes:
        return json_reply(200, DONE, stage.first if number <= 20 else stage.second)

    with serving(Server(answer)) as running, stage.client(running.base_url) as client:
        got = Counter(described(lambda: transfer(client)) for _ in range(40))
        return Outcome(times(running.reached), " and ".join(f"{kind}, {count} times" for kind, count in got.items()))


def unknown_key(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(200, DONE, stage.stranger))


def clock_ahead(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(200, DONE, Signing(stage.first.serial, stage.first.key, 400)))


def clock_behind(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(200, DONE, Signing(stage.first.serial, stage.first.key, -400)))


def clock_within_the_window(stage: Stage) -> Outcome:
    return play_one(stage, lambda n, c: json_reply(200, DONE, Signing(stage.first.serial, stage.first.key, -290)))


def forged_serials_while_certificates_are_down(stage: Stage) -> Outcome:
    """100 replies and 100 notifications name keys nobody knows, and the list of certificates cannot be had."""

    def answer(number: int, connection: socket.socket) -> bytes:
        return json_reply(200, DONE, Signing(f"{number:040X}", stage.stranger.key))

    def answer_path(path: str) -> bytes | None:
        down = reply_bytes(502, b"<html>down</html>", [("Content-Type", "text/html")])
        return down if path == "/v3/certificates" else None

    keys = KeyRing()
    keys.add_public_key(stage.first.serial, stage.first.key.public_key())
    parser = NotificationParser(keys, "k" * 32)
    got: Counter[str] = Counter()
    with serving(Server(answer, answer_path=answer_path)) as running:
        refresher = CertificateRefresher(keys, "k" * 32)
        settings = {"base_url": running.base_url, "certificates": refresher}
        with stage.package.Client(stage.credentials, keys, **settings) as client:
            for number in range(100):
                got[described(lambda: transfer(client))] += 1
                forged = Signing(f"{number + 500:040X}", stage.stranger.key)
                try:
                    parser.parse(forged.headers(b"{}"), b"{}")
                except VerificationError as error:
                    got[f"{type(error).__name__} for each notification"] += 1
    ring = "the ring is intact" if keys.serials == (stage.first.serial,) else "the ring has changed"
    calls, lists = (times(running.paths[path]) for path in ("/v3/transfers", "/v3/certificates"))
    asked = f"{calls}; certificates were asked for {lists}, at the start"
    return Outcome(asked, "; ".join([*(f"{kind}, {count} times" for kind, count in got.items()), ring]))


def many_threads(stage: Stage) -> Outcome:
    with (
        serving(Server(lambda n, c: json_reply(200, DONE, stage.first))) as running,
        stage.client(running.base_url) as client,
        ThreadPoolExecutor(64) as pool,
    ):
        numbers = [f"B{number}" for number in range(64 * 4)]
        got = Counter(pool.map(lambda number: described(lambda: transfer(client, number)), numbers))
        return Outcome(times(running.reached), ", ".join(f"{kind}, {count} times" for kind, count in got.items()))


def many_tasks(stage: Stage) -> Outcome:
    async def one(client: Any, number: int) -> str:
        reply = await client["v3/transfers"].post_async(json={"out_bill_no": f"B{number}"})
        return str(reply.parsed.state)

    async def all_of(client: Any) -> Counter[str]:
        async with client:
            return Counter(await asyncio.gather(*(one(client, number) for number in range(1000))))

    with serving(Server(lambda n, c: json_reply(200, DONE, stage.first))) as running:
        got = asyncio.run(all_of(stage.client(running.base_url)))
        return Outcome(times(running.reached), ", ".join(f"{kind}, {count} times" for kind, count in got.items()))


SCENARIOS: dict[str, Callable[[Stage], Outcome]] = {
    "connection refused, 4 tries": connect_refused,
    "reset before the request is read": reset_before_it_is_read,
    "reset after the request was read": reset_after_it_was_read,
    "reply cut in its head": reply_cut_in_its_head,
    "reply cut in its body": reply_cut_in_its_body,
    "429 twice, then done": too_fast_then_done,
    "429 without end": too_fast_without_end,
    "SYSTEM_ERROR, then done": system_error_then_done,
    "SYSTEM_ERROR without end": system_error_without_end,
    "HTML 502": html_502,
    "200 without a signature": unsigned_200,
    "200 signed by somebody else": forged_200,
    "200 signed by somebody else, then resolve()": forged_200_resolved,
    "the platform changes keys in mid-run (40 calls)": keys_rotate,
    "a key nobody told us of": unknown_key,
    "the platform's clock 400 s ahead": clock_ahead,
    "the platform's clock 400 s behind": clock_behind,
    "the platform's clock 290 s behind": clock_within_the_window,
    "100 forged serials, while certificates cannot be had": forged_serials_while_certificates_are_down,
    "64 threads share one client (256 calls)": many_threads,
    "1,000 tasks share one client": many_tasks,
    **OUTCOMES,
    **LIMITS,
}
