"""Any event of the spec, told by a running sandbox: what arrives, what is logged, what a receiver must refuse."""

from __future__ import annotations

import itertools
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from receiver import Arrived, Receiver, eventually, receiving
from wechatpay_auth import (
    NotificationParser,
    SignatureMismatch,
    SignatureProbe,
    TimestampOutOfWindow,
    VerificationError,
    load_config,
)
from wechatpay_client import webhooks
from wechatpay_client.webhooks import EVENTS
from wechatpay_sandbox import Flaw, KeyMode, Notifier, Running, Sandbox, Settings, StateFolderError, running
from wechatpay_sandbox.notifications.event_example import variants
from wechatpay_sandbox.notifications.flaw import describe_acceptance

REFUSED_AS = {
    Flaw.FORGED: SignatureMismatch,
    Flaw.STALE: TimestampOutOfWindow,
    Flaw.PROBE: SignatureProbe,
    Flaw.WRONG_KEY: SignatureMismatch,
}
FORMS = [(event_type, variant) for event_type in EVENTS for variant in variants(event_type)]


@pytest.fixture(scope="module")
def receiver() -> Iterator[Receiver]:
    with receiving() as found:
        yield found


@pytest.fixture(scope="module")
def sandbox(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("trigger") / "state"))
    with running(folder, settings=Settings(probe_share=0.0, time_scale=0.0)) as found:
        yield found


@pytest.fixture(scope="module")
def parser(sandbox: Running) -> NotificationParser:
    config = load_config(sandbox.config_path)
    return NotificationParser(config.keys, config.credentials)


@pytest.fixture(scope="module")
def notifier(sandbox: Running) -> Notifier:
    return Notifier.from_config(sandbox.config_path)


def trigger(sandbox: Running, event_type: str, url: str, **fields: Any) -> httpx.Response:
    body = {"event_type": event_type, "url": url, **fields}
    return httpx.post(f"{sandbox.base_url}/_sandbox/trigger", json=body, trust_env=False)


def shown(sandbox: Running, id: str) -> dict[str, Any]:
    found: dict[str, Any] = httpx.get(f"{sandbox.base_url}/_sandbox/notifications/{id}", trust_env=False).json()
    return found


def ended(sandbox: Running, id: str) -> dict[str, Any]:
    eventually(
        lambda: shown(sandbox, id)["state"] != "WAITING" and shown(sandbox, id)["attempts"][-1]["seconds"] is not None
    )
    return shown(sandbox, id)


@contextmanager
def one_arrival(receiver: Receiver) -> Iterator[list[Arrived]]:
    before, found = len(receiver.arrived), []
    yield found
    found += receiver.wait(before + 1)[before:]


# --- true ones --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("event_type", "variant"), FORMS)
def test_every_event_is_told_and_read_as_its_own_class(
    sandbox: Running, receiver: Receiver, parser: NotificationParser, event_type: str, variant: str
) -> None:
    reply = trigger(sandbox, event_type, receiver.url, variant=variant)
    assert reply.status_code == 200, reply.text
    # why by its id: an event that asks, and is answered without what it asks for, comes once more in between
    id = reply.json()["id"].encode()
    eventually(lambda: any(id in one.body for one in receiver.arrived))
    arrived = next(one for one in receiver.arrived if id in one.body)
    event = webhooks.parse(parser, arrived.headers, arrived.body)
    assert type(event) is EVENTS[event_type].event_class
    assert type(event.resource).__name__ == variant == reply.json()["variant"]
    assert (event.event_type, event.id, event.undecrypted) == (event_type, reply.json()["id"], None)
    assert event.raw == reply.json()["resource"]
    assert event.unknown_fields() == {}


def test_changes_arrive(sandbox: Running, receiver: Receiver, parser: NotificationParser) -> None:
    with one_arrival(receiver) as arrived:
        reply = trigger(
            sandbox, "TRANSACTION.SUCCESS", receiver.url, set={"amount": {"total": 1}, "out_trade_no": "ORDER1"}
        )
    event = webhooks.parse(parser, arrived[0].headers, arrived[0].body)
    assert isinstance(event, webhooks.TransactionSuccess)
    assert (event.resource.amount.total, event.resource.out_trade_no) == (1, "ORDER1")
    assert reply.json()["subject"] == "ORDER1"
    assert ended(sandbox, reply.json()["id"])["state"] == "DELIVERED"


def test_what_is_not_taken_comes_again(sandbox: Running) -> None:
    answers = itertools.chain([500, 404], itertools.repeat(204))
    with receiving(lambda arrived: next(answers)) as receiver:
        id = trigger(sandbox, "REFUND.CLOSED", receiver.url).json()["id"]
        receiver.wait(3)
        assert [attempt["status"] for attempt in ended(sandbox, id)["attempts"]] == [500, 404, 204]


def test_a_duplicate_is_a_resend(sandbox: Running, receiver: Receiver, parser: NotificationParser) -> None:
    with one_arrival(receiver) as first:
        id = trigger(sandbox, "REFUND.SUCCESS", receiver.url).json()["id"]
    ended(sandbox, id)
    with one_arrival(receiver) as second:
        httpx.post(f"{sandbox.base_url}/_sandbox/notifications/{id}/resend", json={}, trust_env=False)
    assert first[0].body == second[0].body
    assert first[0].signature != second[0].signature
    assert parser.parse(second[0].headers, second[0].body).id == id


# --- flawed ones ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flaw", Flaw)
def test_a_flaw_is_the_only_thing_wrong(notifier: Notifier, parser: NotificationParser, flaw: Flaw) -> None:
    notice = notifier.notice("TRANSACTION.SUCCESS", flaw=flaw)
    assert notice.flaw is flaw
    with pytest.raises(VerificationError) as caught:
        parser.parse(notice.headers, notice.body)
    assert type(caught.value) is REFUSED_AS[flaw]
    # who does not verify reads it without noticing anything
    headers = notifier.headers(notice.body)
    assert parser.parse(headers, notice.body).resource == notice.resource
    assert notice.headers.keys() == headers.keys()
    assert notice.headers["Wechatpay-Serial"] == headers["Wechatpay-Serial"]
    with pytest.raises(REFUSED_AS[flaw]):
        parser.parse(notifier.again(notice).headers, notice.body)


@pytest.mark.parametrize("flaw", Flaw)
def test_a_receiver_that_refuses_it_is_asked_once(sandbox: Running, flaw: Flaw) -> None:
    with receiving(lambda arrived: 401) as receiver:
        reply = trigger(sandbox, "TRANSACTION.SUCCESS", receiver.url, flaw=flaw.value)
        assert reply.json()["flaw"] == flaw
        receiver.wait(1)
        found = ended(sandbox, reply.json()["id"])
        assert (found["state"], found["next"], len(found["attempts"])) == ("REFUSED", None, 1)
        assert len(receiver.arrived) == 1


@pytest.mark.parametrize("flaw", Flaw)
def test_a_receiver_that_accepts_it_is_told(
    sandbox: Running, receiver: Receiver, caplog: pytest.LogCaptureFixture, flaw: Flaw
) -> None:
    reply = trigger(sandbox, "TRANSACTION.SUCCESS", receiver.url, flaw=flaw.value)
    assert ended(sandbox, reply.json()["id"])["state"] == "DELIVERED"
    eventually(lambda: describe_acceptance(flaw) in caplog.text)


def test_a_flawed_one_that_nobody_answers_is_given_up(sandbox: Running) -> None:
    reply = trigger(sandbox, "TRANSACTION.SUCCESS", "http://127.0.0.1:19/notify", flaw="stale")
    found = ended(sandbox, reply.json()["id"])
    assert (found["state"], len(found["attempts"])) == ("GIVEN_UP", 1)


def test_a_flawed_one_has_no_probe_before_it(data_dir: Path) -> None:
    with running(data_dir, settings=Settings(probe_share=1.0)) as sandbox, receiving(lambda arrived: 401) as receiver:
        reply = trigger(sandbox, "TRANSACTION.SUCCESS", receiver.url, flaw="forged")
        assert [attempt["probe"] for attempt in ended(sandbox, reply.json()["id"])["attempts"]] == [False]


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"event_type": "REFUND.SUCCES"}, "did you mean REFUND.SUCCESS"),
        ({"event_type": 7}, "event_type must be a text"),
        ({"url": "http://shop.example.com/notify"}, "url: shop.example.com is not this machine"),
        ({"url": "ftp://127.0.0.1/"}, "url: the address does not begin with http:// or https://"),
        ({"variant": "PaidOrder"}, "REFUND.SUCCESS has no variant 'PaidOrder'; choose one of EndedRefund"),
        ({"flaw": "late"}, "flaw is one of forged, stale, probe, wrong-key"),
        ({"set": {"amout": 1}}, "did you mean amount"),
        ({"set": []}, "set must be an object"),
        ({"set": {"refund_status": "DONE"}}, "expected one of SUCCESS, CLOSED, PROCESSING, ABNORMAL"),
    ],
)
def test_a_request_that_cannot_be_done(sandbox: Running, fields: dict[str, Any], reason: str) -> None:
    # why ids: what was triggered before may be under way still, and its row change meanwhile.
    before = [notification.id for notification in sandbox.store.notifications.latest(1000)]
    body = {"event_type": "REFUND.SUCCESS", "url": "http://127.0.0.1:19/notify", **fields}
    reply = httpx.post(f"{sandbox.base_url}/_sandbox/trigger", json=body, trust_env=False)
    assert (reply.status_code, reply.json()["code"]) == (400, "PARAM_ERROR")
    assert reason in reply.json()["message"]
    assert [notification.id for notification in sandbox.store.notifications.latest(1000)] == before


def test_validation_can_be_left_out(sandbox: Running, receiver: Receiver, parser: NotificationParser) -> None:
    with one_arrival(receiver) as arrived:
        trigger(sandbox, "REFUND.SUCCESS", receiver.url, set={"refund_status": "DONE", "newer": [1]}, validate=False)
    event = webhooks.parse(parser, arrived[0].headers, arrived[0].body)
    assert event.unknown_fields() == {"/newer": [1]}


def test_the_events_are_listed(sandbox: Running) -> None:
    found = httpx.get(f"{sandbox.base_url}/_sandbox/trigger", trust_env=False).json()
    assert [event["event_type"] for event in found["events"]] == list(EVENTS)
    assert {"event_type": "REFUND.ABNORMAL", "official_name": "退款异常通知"}.items() <= next(
        event for event in found["events"] if event["event_type"] == "REFUND.ABNORMAL"
    ).items()
    assert found["flaws"] == list(Flaw)


# --- whose keys -------------------------------------------------------------------------------------------------------


def test_a_configuration_that_is_no_sandboxs_has_no_platform(tmp_path: Path, sandbox: Running) -> None:
    mine = tmp_path / "wechatpay.toml"
    mine.write_bytes(sandbox.config_path.read_bytes())
    with pytest.raises(StateFolderError, match="only a sandbox has the private key of its platform"):
        Notifier.from_config(mine)


@pytest.mark.parametrize("mode", KeyMode)
def test_the_key_is_one_that_the_configuration_has(data_dir: Path, mode: KeyMode) -> None:
    with Sandbox(data_dir, settings=Settings(keys=mode)) as sandbox:
        sandbox.set_base_url("http://127.0.0.1:1")
        old = Notifier.from_config(sandbox.config_path)
        sandbox.keys.rotate(["public_key", "certificate"], time.time(), time.time() + 3600)
        sandbox.refresh_config()
        new = Notifier.from_config(sandbox.config_path)
        assert (old.key.serial in {use.serial for use in sandbox.keys.in_use()}) is True
        assert new.key.serial != old.key.serial
        config = load_config(sandbox.config_path, environ={})
        notice = new.notice("REFUND.SUCCESS")
        assert NotificationParser(config.keys, config.credentials).parse(notice.headers, notice.body).id == notice.id


def test_a_configuration_from_before_other_keys(data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox:
        sandbox.set_base_url("http://127.0.0.1:1")
    text = sandbox.config_path.read_text()
    sandbox.config_path.write_text(text.replace(sandbox.keys.public_key.serial, "PUB_KEY_ID_0000"))
    with pytest.raises(StateFolderError, match="names the platform key PUB_KEY_ID_0000, which"):
        Notifier.from_config(sandbox.config_path)
