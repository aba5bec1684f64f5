"""How long a call pauses before it is repeated: doubled each time, with jitter, and never without bound."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace

import pytest
from wechatpay_client import Client, errors
from wechatpay_client.api.pay import charge_payment_code

from tests.client.test_outcomes import CODE, found, script

CALLS = 12


@pytest.fixture
def pauses(monkeypatch):
    """What the client sleeps, in seconds, without sleeping; the first pause is half a second."""
    slept, here, real = [], threading.get_ident(), asyncio.sleep

    async def sleep(seconds):
        # why not everywhere: a sandbox that other tests have running sleeps in a thread of its own; and who sleeps for
        # no time at all, as anyio does, lets other tasks run.
        if threading.get_ident() != here or seconds == 0:
            await real(seconds)
        else:
            slept.append(seconds)

    monkeypatch.setattr("wechatpay_client.runtime.retries.FIRST_PAUSE", 0.5)
    monkeypatch.setattr("tenacity.nap.time", SimpleNamespace(sleep=slept.append))
    monkeypatch.setattr("wechatpay_client.runtime.asking.time", SimpleNamespace(sleep=slept.append))
    monkeypatch.setattr("asyncio.sleep", sleep)
    return slept


def pauses_of_a_call(client, platform, awaited, pauses):
    platform.answer_json({"code": "FREQUENCY_LIMITED", "message": "slower"}, 429)
    pauses.clear()
    with pytest.raises(errors.RateLimited):
        asyncio.run(client.v3.certificates.get_async()) if awaited else client.v3.certificates.get()
    return list(pauses)


@pytest.mark.parametrize("awaited", [False, True])
def test_each_pause_doubles_and_has_as_much_jitter_as_the_first(awaited, client, platform, pauses):
    calls = [pauses_of_a_call(client, platform, awaited, pauses) for _ in range(CALLS)]
    for position, shortest in enumerate((0.5, 1.0, 2.0)):
        of_all = [call[position] for call in calls]
        assert shortest <= min(of_all) <= max(of_all) <= shortest + 0.5
        assert len(set(of_all)) > 1, "clients that were turned away together do not come back together"
    assert {len(call) for call in calls} == {3}


def test_no_pause_is_longer_than_eight_seconds_and_the_jitter(platform, credentials, keys, pauses):
    with Client(credentials, keys, base_url=platform.base_url, retries=7, deadline=None) as client:
        slept = pauses_of_a_call(client, platform, False, pauses)
    assert len(slept) == 7
    assert all(8 <= seconds <= 8.5 for seconds in slept[4:])


# --- a payment code is asked for -------------------------------------------------------------------------------------


def charge(client, awaited, **more):
    if awaited:
        return asyncio.run(charge_payment_code.asyncio(client=client, body=CODE, **more))
    return charge_payment_code.sync(client=client, body=CODE, **more)


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("answer", [(200, found("USERPAYING")), (404, "ORDER_NOT_EXIST"), (400, "NO_AUTH")], ids=str)
def test_an_open_payment_is_asked_for_as_often_as_a_call_is_repeated(answer, awaited, client, platform, pauses):
    script(platform, (500, "SYSTEM_ERROR"), answer)
    with pytest.raises(errors.ServerError):
        charge(client, awaited)
    assert [request.method for request in platform.requests] == ["POST", "GET", "GET", "GET"]
    first, second, third = pauses
    assert first == 0.5
    assert 0.5 <= second <= 1.0
    assert 1.0 <= third <= 1.5


@pytest.mark.parametrize("awaited", [False, True])
def test_a_payment_that_is_decided_is_asked_for_once(awaited, client, platform, pauses):
    script(platform, (500, "SYSTEM_ERROR"), (200, found("SUCCESS")), (200, found("REVOKED")))
    assert charge(client, awaited).trade_state == "SUCCESS"
    assert (len(platform.requests), pauses) == (2, [0.5])


@pytest.mark.parametrize("awaited", [False, True])
def test_the_pause_before_asking_ends_with_the_deadline(awaited, client, platform, pauses, monkeypatch):
    monkeypatch.setattr("wechatpay_client.runtime.retries.FIRST_PAUSE", 500.0)
    script(platform, (500, "SYSTEM_ERROR"), (200, found("USERPAYING")))
    with pytest.raises(errors.ServerError):
        charge(client, awaited, deadline=100.0)
    assert 50 < pauses[0] <= 100


@pytest.mark.parametrize("awaited", [False, True])
def test_without_a_deadline_the_pause_is_as_long_as_any(awaited, client, platform, pauses):
    script(platform, (500, "SYSTEM_ERROR"), (200, found("SUCCESS")))
    charge(client, awaited, deadline=None)
    assert pauses == [0.5]


@pytest.fixture
def still_clock(monkeypatch):
    """The clock of deadlines stands, so that what a call has left is exactly its deadline."""
    monkeypatch.setattr("wechatpay_client.runtime.deadline.time", SimpleNamespace(monotonic=lambda: 1_000_000.0))


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(("deadline", "repetitions"), [(20.0, 0), (20.5, 1), (39.0, 1), (None, 1)])
def test_no_pause_ends_with_the_deadline_or_after_it(
    deadline, repetitions, awaited, platform, credentials, keys, pauses, still_clock
):
    slower = {"code": "FREQUENCY_LIMITED", "message": "slower"}
    platform.answer_json(slower, 429, headers={"Retry-After": "20"})
    with (
        Client(credentials, keys, base_url=platform.base_url, deadline=deadline, retries=1) as client,
        pytest.raises(errors.RateLimited) as caught,
    ):
        asyncio.run(client.v3.certificates.get_async()) if awaited else client.v3.certificates.get()
    assert caught.value.retry_after == 20
    assert pauses == [20.0] * repetitions
    assert len(platform.requests) == 1 + repetitions
