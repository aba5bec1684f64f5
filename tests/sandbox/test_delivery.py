"""Notifications on their way: to whom, how often, with what, and after the death of a server."""

from __future__ import annotations

import itertools
import re
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from receiver import Arrived, Receiver, eventually, receiving
from sandbox_caller import Caller
from shop import Shop
from wechatpay_auth import Notification, NotificationParser, SignatureProbe, load_config
from wechatpay_sandbox import Running, Sandbox, Settings, running
from wechatpay_sandbox.notifications import delivery, http_post
from wechatpay_sandbox.notifications.delivery import LADDER_SECONDS, Destinations
from wechatpay_sandbox.trade import notify


@contextmanager
def _shop(folder: Path, **settings: Any) -> Iterator[tuple[Running, Shop]]:
    with running(folder, settings=Settings(**{"probe_share": 0.0, **settings})) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            yield sandbox, Shop(caller)


def _read(sandbox: Running, arrived: Arrived) -> Notification:
    config = load_config(sandbox.config_path)
    return NotificationParser(config.keys, config.credentials).parse(arrived.headers, arrived.body)


def _state(sandbox: Running) -> tuple[str, int]:
    notification = sandbox.store.notifications.latest(1)[0]
    return notification.state, notification.tries


def test_a_payment_is_told(data_dir: Path) -> None:
    with receiving() as receiver, _shop(data_dir) as (sandbox, shop):
        number = shop.paid(notify_url=receiver.url)
        (arrived,) = receiver.wait(1)
        notification = _read(sandbox, arrived)
        assert notification.event_type == "TRANSACTION.SUCCESS"
        assert notification.resource == shop.find(number)
        assert dict(arrived.headers)["Content-Type"] == "application/json; charset=utf-8"
        eventually(lambda: _state(sandbox) == ("DELIVERED", 1))
        line = shop.control("GET", "notifications").json()["notifications"][0]
        assert (line["subject"], line["state"], line["next"]) == (number, "DELIVERED", None)
        (attempt,) = shop.control("GET", f"notifications/{line['id']}").json()["attempts"]
        assert (attempt["status"], attempt["failure"], attempt["probe"]) == (204, None, False)


def test_a_refund_is_told(data_dir: Path) -> None:
    with receiving() as receiver, _shop(data_dir, time_scale=0.001) as (sandbox, shop):
        refund = shop.refund(shop.paid(), 40, notify_url=receiver.url)
        notification = _read(sandbox, receiver.wait(1)[0])
        assert notification.event_type == "REFUND.SUCCESS"
        assert notification.resource["refund_id"] == refund.json()["refund_id"]
        assert notification.resource["amount"] == {"total": 100, "refund": 40, "payer_total": 100, "payer_refund": 40}


def test_sixteen_attempts_with_the_same_body_and_a_signature_each(data_dir: Path) -> None:
    with receiving(lambda notification: 500) as receiver, _shop(data_dir, time_scale=1e-6) as (sandbox, shop):
        shop.paid(notify_url=receiver.url)
        arrived = receiver.wait(16)
        eventually(lambda: _state(sandbox) == ("GIVEN_UP", 16))
        assert len({notification.body for notification in arrived}) == 1
        assert len({notification.signature for notification in arrived}) == 16
        assert len(LADDER_SECONDS) == 15
        assert sum(LADDER_SECONDS) == 24 * 3600 + 4 * 60
        time.sleep(0.2)
        assert len(receiver.arrived) == 16
        # once more by hand, also after giving up
        id = sandbox.store.notifications.latest(1)[0].id
        receiver.answer = lambda notification: 200
        assert shop.control("POST", f"notifications/{id}/resend").status_code == 200
        eventually(lambda: _state(sandbox) == ("DELIVERED", 17))
        attempts = sandbox.store.notifications.attempts(id)
        assert [attempt.number for attempt in attempts] == list(range(1, 18))
        assert attempts[0].answer == '{"code":"FAIL","message":"no"}'


def test_the_pauses_are_those_of_the_ladder(data_dir: Path) -> None:
    moment = [1_800_000_000.0]
    with Sandbox(data_dir, clock=lambda: moment[0]) as sandbox:
        _pay_an_order(sandbox, "http://127.0.0.1:19/notify")
        started = []
        while True:
            due = sandbox.store.notifications.next_due()
            if due is None:
                break
            moment[0] = due
            claimed = sandbox.deliverer.claim()
            assert claimed is not None
            started.append(due)
        assert [round(later - earlier) for earlier, later in itertools.pairwise(started)] == [*LADDER_SECONDS]


def _pay_an_order(sandbox: Sandbox, notify_url: str) -> None:
    from wechatpay_sandbox.stores.orders import NOTPAY, Order

    now = sandbox.clock()
    order = Order(
        "4200000000000000000000000001", sandbox.folder.mchid, "", "ORDER0000001", sandbox.folder.mchid, None,
        "pay.create_native_order", "NATIVE", NOTPAY, 100, 0, None, notify_url, "weixin://1", now, now + 3600, None, {},
    )  # fmt: skip
    sandbox.store.orders.add(order)
    notify.pay_order(sandbox.platform, order, "oUser", now)


def test_a_server_that_dies_in_an_attempt_loses_nothing_and_repeats_nothing(data_dir: Path) -> None:
    with receiving() as receiver:
        with Sandbox(data_dir, settings=Settings(time_scale=0.01, probe_share=0.0)) as dying:
            _pay_an_order(dying, receiver.url)
            assert dying.deliverer.claim() is not None
            # it is dead now: the attempt is written down and was never sent
        with _shop(data_dir, time_scale=0.01) as (sandbox, _):
            receiver.wait(1)
            eventually(lambda: _state(sandbox) == ("DELIVERED", 2))
            first, second = sandbox.store.notifications.attempts(sandbox.store.notifications.latest(1)[0].id)
            assert (first.number, first.finished, first.status) == (1, None, None)
            assert (second.number, second.status) == (2, 204)
        time.sleep(0.2)
        assert len(receiver.arrived) == 1


def test_a_waiting_notification_survives_a_restart(data_dir: Path) -> None:
    with receiving(lambda notification: 500) as receiver:
        with _shop(data_dir, time_scale=0.02) as (sandbox, shop):
            shop.paid(notify_url=receiver.url)
            receiver.wait(1)
        count = len(receiver.arrived)
        receiver.answer = lambda notification: 204
        with _shop(data_dir, time_scale=0.02) as (sandbox, _):
            receiver.wait(count + 1)
            eventually(lambda: _state(sandbox)[0] == "DELIVERED")


def test_a_probe_goes_before_and_decides_nothing(data_dir: Path) -> None:
    def answer(notification: Arrived) -> int:
        return 401 if notification.signature.startswith("WECHATPAY/SIGNTEST/") else 204

    with receiving(answer) as receiver, _shop(data_dir, probe_share=1.0) as (sandbox, shop):
        shop.paid(notify_url=receiver.url)
        probe, real = receiver.wait(2)
        with pytest.raises(SignatureProbe):
            _read(sandbox, probe)
        assert re.fullmatch(r"WECHATPAY/SIGNTEST/[A-Za-z0-9+/]{336}", probe.signature)
        assert _read(sandbox, real).event_type == "TRANSACTION.SUCCESS"
        eventually(lambda: _state(sandbox) == ("DELIVERED", 1))
        probed, sent = sandbox.store.notifications.attempts(sandbox.store.notifications.latest(1)[0].id)
        assert (probed.probe, probed.status, sent.probe, sent.status) == (True, 401, False, 204)


def test_who_accepts_a_probe_is_told(data_dir: Path, caplog: pytest.LogCaptureFixture) -> None:
    with receiving() as receiver, _shop(data_dir, probe_share=1.0) as (sandbox, shop):
        shop.paid(notify_url=receiver.url)
        receiver.wait(2)
        eventually(lambda: _state(sandbox) == ("DELIVERED", 1))
    assert "accepted a probe" in caplog.text


def test_an_answer_that_does_not_come(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert delivery.ANSWER_WITHIN_SECONDS == 5.0
    for module in (delivery, http_post):
        monkeypatch.setattr(module, "ANSWER_WITHIN_SECONDS", 0.2)

    def late(notification: Arrived) -> int:
        time.sleep(0.6 if len(receiver.arrived) == 1 else 0)
        return 204

    with receiving(late) as receiver, _shop(data_dir, time_scale=0.001) as (sandbox, shop):
        shop.paid(notify_url=receiver.url)
        eventually(lambda: _state(sandbox) == ("DELIVERED", 2))
        id = sandbox.store.notifications.latest(1)[0].id
        eventually(lambda: sandbox.store.notifications.attempts(id)[0].finished is not None)
        first, _ = sandbox.store.notifications.attempts(id)
        assert first.failure is not None
        assert first.failure.startswith("no answer within")


def test_an_attempt_that_ends_after_the_next_has_begun_decides_nothing(data_dir: Path) -> None:
    now = time.time()
    with Sandbox(data_dir, clock=lambda: now, settings=Settings(time_scale=0.0)) as sandbox:
        _pay_an_order(sandbox, "http://127.0.0.1:19/notify")
        queue = sandbox.store.notifications
        first = sandbox.deliverer.claim()
        now += 60
        second = sandbox.deliverer.claim()
        assert first is not None
        assert second is not None
        assert (first[1].number, second[1].number) == (1, 2)
        queue.conclude(first[1], state="WAITING", due=now)
        assert queue.first_due(now) is None
        now += 60
        third = sandbox.deliverer.claim()
        assert third is not None
        assert third[1].number == 3


def test_a_redirect_is_not_followed(data_dir: Path) -> None:
    answers = iter([302, 204])
    with receiving(lambda notification: next(answers)) as receiver:
        with _shop(data_dir, time_scale=0.001) as (sandbox, shop):
            shop.paid(notify_url=receiver.url)
            eventually(lambda: _state(sandbox) == ("DELIVERED", 2))
        assert {notification.path for notification in receiver.arrived} == {"/notify"}


def test_nobody_listens(data_dir: Path) -> None:
    with _shop(data_dir, time_scale=1e-6) as (sandbox, shop):
        shop.paid(notify_url="http://127.0.0.1:19/notify")
        eventually(lambda: _state(sandbox) == ("GIVEN_UP", 16))
        attempt = sandbox.store.notifications.attempts(sandbox.store.notifications.latest(1)[0].id)[0]
        assert (attempt.failure or "").startswith("ConnectError")


def test_nothing_goes_to_other_machines(data_dir: Path) -> None:
    with _shop(data_dir) as (sandbox, shop):
        shop.paid(notify_url="https://shop.example.com/notify")
        eventually(lambda: _state(sandbox) == ("GIVEN_UP", 1))
        attempt = sandbox.store.notifications.attempts(sandbox.store.notifications.latest(1)[0].id)[0]
        assert attempt.failure == (
            "shop.example.com is not this machine; start the sandbox with --notify-host shop.example.com to allow it"
        )


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/x",
        "http://127.8.8.8:80",
        "http://[::1]:8000/x",
        "https://localhost/x",
        "http://shop.localhost",
        "https://SHOP.example.com/notify",
    ],
)
def test_where_notifications_may_go(url: str) -> None:
    assert Destinations(["shop.example.com"]).problem(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "http://10.0.0.1/x",
        "http://[::ffff:10.0.0.1]/",
        "ftp://localhost/x",
        "http://",
        "http://localhost:99999/",
        "http://localhost.evil.example",
        "https://evil.example#@localhost/",
        "http://shop.example.com.evil.example/",
        "http://127.0.0.1@evil.example/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "//localhost/",
        "http://[::1/",
    ],
)
def test_where_notifications_may_not_go(url: str) -> None:
    assert Destinations(["shop.example.com"]).problem(url) is not None


def test_both_or_neither(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A payment whose notification cannot be queued does not happen."""
    with receiving() as receiver, _shop(data_dir) as (sandbox, shop):
        number = shop.place(notify_url=receiver.url)

        def full(notification: object) -> None:
            raise sqlite3.OperationalError("database or disk is full")

        with monkeypatch.context() as broken:
            broken.setattr(sandbox.store.notifications, "add", full)
            assert shop.pay(number).status_code == 500
        assert shop.find(number)["trade_state"] == "NOTPAY"
        assert shop.pay(number).status_code == 200
        receiver.wait(1)


def test_many_at_once(data_dir: Path) -> None:
    receiver: Receiver
    with receiving() as receiver, _shop(data_dir) as (sandbox, shop):
        for _ in range(60):
            shop.paid(notify_url=receiver.url)
        arrived = receiver.wait(60)
        assert len({notification.body for notification in arrived}) == 60
        eventually(lambda: all(found.state == "DELIVERED" for found in sandbox.store.notifications.latest(100)))


@pytest.mark.parametrize("broken", ["first_due", "next_due", "begin", "finish", "conclude"])
def test_a_database_that_fails_for_a_while_stops_no_delivery(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, broken: str
) -> None:
    with receiving() as receiver, _shop(data_dir) as (sandbox, shop):
        queue, fails = sandbox.store.notifications, threading.Event()
        works, failed = getattr(queue, broken), []

        def sometimes(*arguments: object, **more: object) -> object:
            if fails.is_set():
                failed.append(broken)
                raise sqlite3.OperationalError("disk I/O error")
            return works(*arguments, **more)

        monkeypatch.setattr(queue, broken, sometimes)
        fails.set()
        shop.paid(notify_url=receiver.url)
        eventually(lambda: len(failed) >= 1)
        fails.clear()
        number = shop.paid(notify_url=receiver.url)
        eventually(lambda: number in [_read(sandbox, arrived).resource["out_trade_no"] for arrived in receiver.arrived])
        eventually(lambda: sandbox.store.notifications.latest(1)[0].state == "DELIVERED")
        assert shop.find(number)["trade_state"] == "SUCCESS"
    said = (
        "an attempt could not be recorded"
        if broken in ("finish", "conclude")
        else "the notification queue cannot be used"
    )
    assert f"{said}: disk I/O error" in caplog.text
