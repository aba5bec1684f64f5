"""What a call repeats by itself, what it never repeats, and how an unknown outcome is cleared up."""

from __future__ import annotations

import asyncio
import json
import pickle
import socket
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from wechatpay_auth import NotKnown, TookEffect
from wechatpay_client import errors

BODY = {"out_payee_no": "P1", "name": "n", "accounts": []}
DONE = {"name": "", "id": "1"}


@pytest.fixture
def client(probe, platform, credentials, keys):
    with probe.Client(credentials, keys, base_url=platform.base_url) as client:
        yield client


def script(platform, *steps):
    """Answer with one step after the other: a (status, code) or a reply object; the last one stays."""
    waiting = list(steps)

    def answer(request):
        step = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        status, data = step if isinstance(step, tuple) else (200, step)
        data = {"code": data, "message": ""} if isinstance(data, str) else data
        return type(platform.reply)(status, json.dumps(data).encode())

    platform.answer = answer


def add(client, awaited=False, method="post"):
    endpoint = client["v3/payee"]
    if awaited:
        return asyncio.run(getattr(endpoint, f"{method}_async")(json=BODY))
    return getattr(endpoint, method)(json=BODY)


ROWS = {
    # name: (steps, method, how often it is sent, error or None)
    "429, then done": ([(429, "RATELIMIT_EXCEEDED"), DONE], "post", 2, None),
    "429 of a call that is not idempotent": ([(429, "FREQUENCY_LIMITED"), DONE], "put", 2, None),
    "429 without end": ([(429, "RATE_LIMITED")], "post", 4, errors.RateLimited),
    "SYSTEM_ERROR, then done": ([(500, "SYSTEM_ERROR"), (500, "SYSTEMERROR"), DONE], "post", 3, None),
    "BANK_ERROR, then done": ([(500, "BANK_ERROR"), DONE], "post", 2, None),
    "SYSTEM_ERROR without end": ([(500, "SYSTEM_ERROR")], "post", 4, errors.ServerError),
    "SYSTEM_ERROR of a call that is not idempotent": ([(500, "SYSTEM_ERROR"), DONE], "put", 1, errors.ServerError),
    "another code with 500": ([(500, "SOMETHING_NEW"), DONE], "post", 1, errors.ServerError),
    "a caller's mistake with 500": ([(500, "OPENID_MISMATCH"), DONE], "post", 1, errors.APIStatusError),
    "refused": ([(400, "PARAM_ERROR"), DONE], "post", 1, errors.BadRequest),
    "SYSTEM_ERROR, then refused": ([(500, "SYSTEM_ERROR"), (400, "PARAM_ERROR")], "post", 2, errors.ServerError),
    "a code of speed under another status": ([(500, "FREQUENCY_LIMITED"), DONE], "post", 2, None),
    "SYSTEM_ERROR under another status": ([(400, "SYSTEM_ERROR"), DONE], "post", 2, None),
    "pending": ([(202, "USERPAYING"), DONE], "post", 1, errors.OutcomePending),
    "pending with 400": ([(400, "USERPAYING"), DONE], "post", 1, errors.OutcomePending),
    "SYSTEM_ERROR, then too fast": ([(500, "SYSTEM_ERROR"), (429, "RATE_LIMITED")], "post", 4, errors.ServerError),
}


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("row", ROWS)
def test_only_what_cannot_do_harm_twice_is_repeated(row, awaited, client, platform):
    steps, method, sendings, kind = ROWS[row]
    script(platform, *steps)
    if kind is None:
        assert add(client, awaited, method).json() == DONE
    else:
        with pytest.raises(errors.WeChatPayError) as caught:
            add(client, awaited, method)
        assert type(caught.value) is kind
    assert len(platform.requests) == sendings
    bodies = {json.dumps({k: v for k, v in r.json().items() if k != "name"}) for r in platform.requests}
    assert len(bodies) == 1
    assert len({request.body for request in platform.requests}) == 1, "the same bytes each time"
    assert len({request.headers["Authorization"] for request in platform.requests}) == sendings, "signed anew each time"


def test_retries_can_be_switched_off(probe, platform, credentials, keys):
    script(platform, (429, "RATE_LIMITED"))
    with probe.Client(credentials, keys, base_url=platform.base_url, retries=0) as client:
        with pytest.raises(errors.RateLimited):
            add(client)
        assert len(platform.requests) == 1


def test_pauses_grow(client, platform, monkeypatch):
    monkeypatch.setattr("planted_client.runtime.retries.FIRST_PAUSE", 0.05)
    script(platform, (429, "RATE_LIMITED"))
    began = time.monotonic()
    with pytest.raises(errors.RateLimited):
        add(client)
    assert 0.35 <= time.monotonic() - began < 5, "0.05 + 0.1 + 0.2 seconds, and jitter"


def test_the_backup_host_is_tried_when_no_connection_can_be_made(probe, platform, credentials, keys):
    platform.answer_json(DONE)
    for awaited in (False, True):
        client = probe.Client(credentials, keys, base_url=nobody(), backup_url=platform.base_url, retries=1)
        with client:
            assert add(client, awaited).json() == DONE
    assert len(platform.requests) == 2
    assert platform.requests[0].headers["Host"] == platform.base_url.removeprefix("http://")


def test_the_backup_host_is_not_for_answers_one_dislikes(probe, platform, credentials, keys):
    script(platform, (500, "SYSTEM_ERROR"))
    with (
        probe.Client(credentials, keys, base_url=platform.base_url, backup_url=nobody(), retries=1) as client,
        pytest.raises(errors.ServerError),
    ):
        add(client)
    assert len(platform.requests) == 2


def test_the_official_host_has_the_official_backup(probe, credentials, keys):
    assert probe.Client(credentials, keys).sender.servers.backup.host == "api2.mch.weixin.qq.com"
    assert probe.Client(credentials, keys, base_url="https://apihk.mch.weixin.qq.com").sender.servers.backup is None


def nobody() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def unknown_outcome(client, platform, awaited=False, method="post"):
    platform.reply.status, platform.reply.body, platform.reply.signed = 502, b"<html>", False
    platform.answer = None
    with pytest.raises(errors.OutcomeUnknown) as caught:
        add(client, awaited, method)
    platform.requests.clear()
    platform.reply.signed = True
    return caught.value


def resolve(error, awaited):
    return asyncio.run(error.resolve_async()) if awaited else error.resolve()


@pytest.mark.parametrize("awaited", [False, True])
def test_resolve_asks_the_query_operation_of_the_spec(awaited, client, platform):
    error = unknown_outcome(client, platform, awaited)
    assert (error.operation, error.idempotency_field, error.idempotency_value) == (
        "payee.add_payee",
        "out_payee_no",
        "P1",
    )
    assert "out_payee_no P1" in str(error)
    platform.answer_json(DONE)
    found = resolve(error, awaited)
    assert isinstance(found, TookEffect)
    assert found.reply.json() == DONE
    assert found.reply.operation.id == "payee.get_payee"
    (request,) = platform.requests
    assert (request.method, request.target) == ("GET", "/v3/payee/P1?mchid=1900000001")


@pytest.mark.parametrize("awaited", [False, True])
def test_resolve_says_from_when_on_a_number_is_not_known(awaited, client, platform):
    before = datetime.now(UTC)
    error = unknown_outcome(client, platform)
    script(platform, (404, "RESOURCE_NOT_EXISTS"))
    found = resolve(error, awaited)
    assert isinstance(found, NotKnown)
    assert (found.code, found.identifier, found.is_reliable) == ("RESOURCE_NOT_EXISTS", "out_payee_no P1", False)
    assert timedelta(seconds=299) < found.reliable_from - before < timedelta(seconds=310)
    assert "with the same number, is safe" in str(found)
    error.sent_at -= 301
    assert resolve(error, awaited).is_reliable


@pytest.mark.parametrize(
    ("status", "code", "signed"),
    [
        (403, "NO_AUTH", True),
        (404, "RESOURCE_NOT_EXISTS", False),
        (404, "ORDER_NOT_EXIST", True),
        (404, "NO_AUTH", True),
        (500, "SYSTEM_ERROR", True),
        (404, "SOMETHING_NEW", True),
    ],
)
@pytest.mark.parametrize("awaited", [False, True])
def test_whatever_else_the_query_is_answered_decides_nothing(awaited, status, code, signed, client, platform):
    error = unknown_outcome(client, platform)
    script(platform, (status, code))
    answer = platform.answer
    platform.answer = lambda request: replace(answer(request), signed=signed)
    with pytest.raises(errors.CannotResolve) as caught:
        resolve(error, awaited)
    assert not isinstance(caught.value, (errors.APIStatusError, errors.OutcomeUnknown, errors.NotSent))
    assert isinstance(caught.value.__cause__, errors.APIStatusError)


def test_resolve_says_when_it_has_nothing_to_ask(client, platform):
    with pytest.raises(errors.CannotResolve, match=r"payee.change_payee"):
        unknown_outcome(client, platform, method="put").resolve()
    error = unknown_outcome(client, platform)
    stranger = pickle.loads(pickle.dumps(error))
    assert stranger.idempotency_value == "P1"
    with pytest.raises(errors.CannotResolve, match="another process"):
        stranger.resolve()
    with pytest.raises(errors.CannotResolve):
        asyncio.run(stranger.resolve_async())
