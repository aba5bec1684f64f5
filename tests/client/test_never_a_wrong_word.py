"""No sequence of replies and faults makes a caller believe "done" or "refused" of what is not.

Ten thousand sequences of up to six things that may happen to a sending, through Client as a program uses it.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import wechatpay_client
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st
from wechatpay_auth import KeyRing
from wechatpay_client import Client, errors
from wechatpay_client.operation import OPERATIONS

from tests.client.platform_model import KEY_ID, Platform, Step, Subject, steps

SEQUENCES = 5_000
"""For each of the two worlds."""
LONGEST = 6
RETRIES = 3

DOCUMENT = json.loads(Path(wechatpay_client.__file__).with_name("openapi.json").read_bytes())
CODES: dict[str, dict[str, Any]] = DOCUMENT["x-wechatpay-error-codes"]


@cache
def subject(name: str, path: str, method: str, *, identifier: str = "") -> Subject:
    """The call of the spec's own examples. `identifier`: the field of the reply that says what it is about."""
    node = DOCUMENT["paths"][path][method]
    body = node["requestBody"]["content"]["application/json"]["example"] if "requestBody" in node else None
    status, described = next((int(status), reply) for status, reply in node["responses"].items() if status < "300")
    example = described.get("content", {}).get("application/json", {}).get("example")
    another = deepcopy(example)
    if identifier:
        another[identifier] = "ANOTHER"
    operation = OPERATIONS[name]
    return Subject(
        operation=name,
        path={parameter["name"]: "ORDER0001" for parameter in operation.parameters("path")},
        query={},
        body=body,
        status=status,
        reply=b"" if example is None else json.dumps(example).encode(),
        another_reply=json.dumps(another).encode() if identifier else b"",
        repeatable=operation.idempotency is not None and getattr(operation.idempotency, "repeat", True),
    )


SUBJECTS: dict[str, Callable[[], Subject]] = {
    "refund": lambda: subject(
        "refund.create_refund", "/v3/refund/domestic/refunds", "post", identifier="out_refund_no"
    ),
    "receiver": lambda: subject("profitsharing.add_receiver", "/v3/profitsharing/receivers/add", "post"),
    "close": lambda: subject("pay.close_order", "/v3/pay/transactions/out-trade-no/{out_trade_no}/close", "post"),
}


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wechatpay_client.retries.FIRST_PAUSE", 0)
    monkeypatch.setattr(logging.getLogger("wechatpay_client"), "disabled", True)


@pytest.fixture(scope="module")
def played(platform_key) -> tuple[Client, Platform]:
    """A client, and the platform behind it."""
    ring = KeyRing()
    ring.add_public_key(KEY_ID, platform_key.public_key())
    platform = Platform(platform_key, CODES, SUBJECTS["refund"]())
    client = Client(platform, ring, transport=platform, async_transport=platform, retries=RETRIES)
    return client, platform


def call(client: Client, runner: asyncio.Runner | None, subject: Subject) -> errors.WeChatPayError | None:
    """Make the call; its error, or None for done. Whatever else is raised is a fault of its own."""
    operation = OPERATIONS[subject.operation]
    arguments = (operation, subject.path, subject.query, subject.body)
    try:
        if runner is None:
            client.call(*arguments)
        else:
            runner.run(client.call_async(*arguments))
    except errors.WeChatPayError as error:
        return error
    return None


def word(error: errors.WeChatPayError | None) -> str:
    """What the caller is told of the money."""
    if error is None:
        return "done"
    if isinstance(error, errors.OutcomeUnknown):
        return "unknown"
    if isinstance(error, errors.NotSent):
        return "not sent"
    assert isinstance(error, errors.APIStatusError), f"{type(error).__name__} says nothing of the money"
    return "refused"


def check(platform: Platform, error: errors.WeChatPayError | None) -> str:
    """Hold the caller's word against what really happened."""
    told, sendings = word(error), platform.sendings
    story = f"{platform.subject.operation}, told: {told} ({error!r}); sent: {sendings}"
    if told == "done":
        assert platform.took_effect, story
        assert sendings[-1].is_verified_success, story
    elif told == "unknown":
        assert any(sending.is_open for sending in sendings), f"somebody had said what became of it; {story}"
        assert not sendings[-1].is_result, story
        assert not sendings[0].is_refusal or len(sendings) > 1, story
    else:
        assert not platform.took_effect, story
        assert not any(sending.is_open for sending in sendings), story
    if not platform.subject.repeatable:
        assert not any(sending.is_open for sending in sendings[:-1]), f"it may have been carried out twice; {story}"
    assert 1 <= len(sendings) <= 1 + RETRIES + 1, f"with the backup at the end; {story}"
    return told


@settings(
    max_examples=SEQUENCES,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(name=st.sampled_from(sorted(SUBJECTS)), sequence=st.lists(steps(sorted(CODES)), min_size=1, max_size=LONGEST))
@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_the_word_is_true(awaited: bool, name: str, sequence: list[Step], played, runner) -> None:
    client, platform = played
    platform.play(SUBJECTS[name](), sequence)
    error = call(client, runner if awaited else None, platform.subject)
    event(check(platform, error))
