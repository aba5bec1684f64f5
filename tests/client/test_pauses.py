"""How long a call pauses before it is repeated: doubled each time, with jitter, and never without bound."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import pytest
from wechatpay_client import Client, errors

CALLS = 12


@pytest.fixture
def pauses(monkeypatch):
    """What the client sleeps, in seconds, without sleeping; the first pause is half a second."""
    slept = []

    async def sleep(seconds):
        slept.append(seconds)

    monkeypatch.setattr("wechatpay_client.retries.FIRST_PAUSE", 0.5)
    monkeypatch.setattr("tenacity.nap.time", SimpleNamespace(sleep=slept.append))
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
