"""Once a sending may have taken effect, a later one that never left does not make it unsent."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable

import httpx
import pytest
from wechatpay_client import Client, errors

REFUND = {"transaction_id": "4200001", "out_refund_no": "R1", "amount": {"refund": 1, "total": 1, "currency": "CNY"}}
DONE = {"refund_id": "50300001", "out_refund_no": "R1", "status": "SUCCESS"}
AGAIN = {"code": "SYSTEM_ERROR", "message": "later"}
TOO_FAST = {"code": "FREQUENCY_LIMITED", "message": "slower"}
REPLIES = {
    "unknown": (500, AGAIN),
    "too fast": (429, TOO_FAST),
    "pending": (202, {"code": "USERPAYING", "message": "at the password"}),
    "pending, too fast": (429, {"code": "USERPAYING", "message": "at the password"}),
    "refused": (400, {"code": "PARAM_ERROR", "message": "no"}),
    "done": (200, DONE),
}


def refund(client: Client, awaited: bool):
    refunds = client["v3/refund/domestic/refunds"]
    return asyncio.run(refunds.post_async(json=REFUND)) if awaited else refunds.post(json=REFUND)


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Does to each sending what the list says; the last thing stays."""

    def __init__(self, platform, *steps: str) -> None:
        self.platform = platform
        self.steps = steps
        self.arrived = 0
        self.tried = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        step = self.steps[min(self.tried, len(self.steps) - 1)]
        self.tried += 1
        if step == "refused connection":
            raise httpx.ConnectError("Connection refused", request=request)
        if step == "no way to connect in time":
            raise httpx.ConnectTimeout("timed out", request=request)
        if step == "no free connection":
            raise httpx.PoolTimeout("timed out", request=request)
        self.arrived += 1
        if step == "reset":
            raise httpx.ReadError("Connection reset by peer", request=request)
        status, data = REPLIES[step]
        body = json.dumps(data).encode()
        headers = {"Content-Type": "application/json", **self.platform.signature(body)}
        return httpx.Response(status, headers=headers, content=body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.fixture
def play(platform, credentials, keys) -> Callable[..., Wire]:
    """Makes one call over such a wire; the error, if any, and the wire."""

    def run(awaited: bool, *steps: str, **settings) -> tuple[Exception | None, Wire]:
        wire = Wire(platform, *steps)
        with Client(credentials, keys, transport=wire, async_transport=wire, **settings) as client:
            try:
                refund(client, awaited)
            except errors.WeChatPayError as error:
                return error, wire
        return None, wire

    return run


NOT_SENT = ["refused connection", "no way to connect in time", "no free connection"]


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("later", NOT_SENT)
def test_unknown_and_then_not_sent_is_unknown(later, awaited, play):
    error, wire = play(awaited, "unknown", later)
    assert isinstance(error, errors.OutcomeUnknown)
    assert not isinstance(error, errors.NotSent)
    assert (error.status_code, error.code) == (500, "SYSTEM_ERROR")
    assert error.idempotency_value == "R1"
    assert wire.arrived == 1


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(
    "steps",
    [
        ("refused connection", "unknown", "refused connection"),
        ("too fast", "unknown", "refused connection"),
        ("unknown", "too fast", "refused connection"),
        ("unknown", "refused connection", "too fast"),
        ("refused connection", "refused connection", "unknown", "refused connection"),
        ("unknown", "unknown", "refused connection"),
    ],
    ids=", ".join,
)
def test_wherever_it_stands_an_unknown_outcome_is_the_last_word(steps, awaited, play):
    error, _ = play(awaited, *steps)
    assert isinstance(error, errors.OutcomeUnknown)
    assert error.code == "SYSTEM_ERROR"


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(
    ("steps", "later"),
    [
        (("unknown", "unknown"), None),
        (("unknown", "reset"), None),
        (("unknown", "pending"), errors.OutcomePending),
        (("unknown", "refused"), errors.BadRequest),
        (("unknown", "refused connection"), errors.ConnectionFailed),
    ],
    ids=str,
)
def test_what_came_later_is_kept_if_it_says_more(steps, later, awaited, play):
    """That a repetition is unknown too says nothing new; that it is pending, refused or never left does."""
    error, _ = play(awaited, *steps)
    assert error.code == "SYSTEM_ERROR"
    assert (error.later if later is None else type(error.later)) is later


@pytest.mark.parametrize("awaited", [False, True])
def test_pending_is_not_sent_again_whatever_its_status(awaited, play):
    error, wire = play(awaited, "pending, too fast", "done")
    assert isinstance(error, errors.OutcomePending)
    assert wire.arrived == 1


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("step", ["reset", "refused connection"])
def test_a_payment_code_is_asked_about_only_where_the_platform_does_not_know(
    step, awaited, platform, credentials, keys
):
    wire = Wire(platform, step)
    paid = {"appid": "wx8888888888888888", "mchid": "1900000001", "description": "d", "out_trade_no": "ORDER1"}
    paid |= {
        "amount": {"total": 1},
        "payer": {"auth_code": "130061098828009406"},
        "scene_info": {"store_info": {"id": "1"}},
    }
    with Client(credentials, keys, transport=wire, async_transport=wire) as client:
        pay = client["v3/pay/transactions/codepay"]
        with pytest.raises((errors.NoResponse, errors.ConnectionFailed)) as caught:
            asyncio.run(pay.post_async(json=paid)) if awaited else pay.post(json=paid)
    assert type(caught.value) is (errors.NoResponse if step == "reset" else errors.ConnectionFailed)
    assert wire.arrived == (step == "reset")


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("later", NOT_SENT)
def test_without_an_unknown_outcome_it_was_not_sent(later, awaited, play):
    error, wire = play(awaited, later)
    assert isinstance(error, errors.NotSent)
    assert wire.arrived == 0
    assert wire.tried > 1, "which can do no harm"


@pytest.mark.parametrize("awaited", [False, True])
def test_a_verified_reply_ends_it_whatever_came_before(awaited, play):
    error, wire = play(awaited, "unknown", "refused connection", "done")
    assert error is None
    assert wire.arrived == 2


@pytest.mark.parametrize("awaited", [False, True])
def test_a_query_is_asked_again(awaited, platform, credentials, keys):
    wire = Wire(platform, "unknown", "unknown", "done")
    with Client(credentials, keys, transport=wire, async_transport=wire) as client:
        refunds = client["v3/refund/domestic/refunds/{out_refund_no}"]
        number = {"out_refund_no": "R1"}
        reply = asyncio.run(refunds.get_async(**number)) if awaited else refunds.get(**number)
    assert reply.json() == DONE
    assert wire.arrived == 3


@pytest.mark.parametrize("awaited", [False, True])
def test_a_lost_reply_is_unknown_and_not_asked_for_by_sending_again(awaited, play):
    error, wire = play(awaited, "reset", "done")
    assert isinstance(error, errors.NoResponse)
    assert wire.arrived == 1


@pytest.mark.parametrize("awaited", [False, True])
def test_a_server_that_fails_and_then_is_gone(awaited, platform, credentials, keys):
    """The same over real sockets: the server listens no more after its first answer."""
    body = json.dumps(AGAIN).encode()
    headers = {"Content-Length": str(len(body)), "Content-Type": "application/json", "Connection": "close"}
    headers |= platform.signature(body)
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

        def answer_once() -> None:
            connection, _ = listener.accept()
            listener.close()
            with connection, connection.makefile("rb") as request:
                connection.settimeout(20)
                length = 0
                while (line := request.readline()) not in (b"\r\n", b""):
                    name, _, value = line.partition(b":")
                    length = int(value) if name.lower() == b"content-length" else length
                request.read(length)
                connection.sendall(f"HTTP/1.1 500 Error\r\n{head}\r\n".encode() + body)

        server = threading.Thread(target=answer_once)
        server.start()
        with Client(credentials, keys, base_url=url) as client, pytest.raises(errors.OutcomeUnknown) as caught:
            refund(client, awaited)
        server.join(20)
    assert not isinstance(caught.value, errors.NotSent)
    assert caught.value.code == "SYSTEM_ERROR"
