"""The time of the sandbox: what an advance brings about, in which order, and what it leaves alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from desk import NOTIFY, START, Desk, fresh, opened
from hypothesis import given, settings
from hypothesis import strategies as st
from receiver import Arrived, eventually, receiving
from sandbox_caller import Caller
from shop import Shop
from traveller import Told, Traveller
from wechatpay_auth import NotificationParser, load_config
from wechatpay_client import Client
from wechatpay_sandbox import KeyMode, Running, Sandbox, Settings, StateFolderError, served
from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.clock.duration import parse_duration
from wechatpay_sandbox.notifications.delivery import LADDER_SECONDS
from wechatpay_sandbox.signatures import platform_keys
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.time_travel import ATTEMPT, EXPIRY, RENEWAL, AdvanceRefused

from tests.profiles import limit_examples

DAY = 86400
ORDER = {"description": "手冲咖啡", "amount": {"total": 1000}}


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("15m", 900), ("2h", 7200), ("30d", 30 * DAY), ("1d12h", 129600), (" 1D2h3m4s ", 93784)],
)
def test_durations(text: str, seconds: int) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is not a duration; write"),
        ("30", "is not a duration; write"),
        ("1.5h", "is not a duration; write"),
        ("12h1d", "is not a duration; write"),
        ("٣d", "is not a duration; write"),
        ("1 d", "is not a duration; write"),
        ("0s", "is not from 1s to 3660d"),
        ("3661d", "is not from 1s to 3660d"),
        ("-1d", "would go back"),
    ],
)
def test_what_is_no_duration(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_duration(text)


def test_each_thing_at_its_own_time(desk: Desk) -> None:
    traveller = Traveller(desk.sandbox)
    unpaid = desk.place(time_expire=beijing_time(START + 3600))
    paid = desk.pay()
    number = _number(desk, paid)
    refund = fresh("REFUND")
    _refund(desk, number, refund)
    happened = traveller.advance("30d")
    assert [(one.what, one.at - START) for one in happened] == [
        (ATTEMPT, 0.0),
        ("refund.settle", 2.0),
        (ATTEMPT, 2.0),
        (EXPIRY, 3600.0),
    ]
    assert [(told.event_type, told.at - START) for told in traveller.told] == [
        ("TRANSACTION.SUCCESS", 0.0),
        ("REFUND.SUCCESS", 2.0),
    ]
    # what is signed has the time of this machine, what happened that of the sandbox
    assert {told.signed for told in traveller.told} == {int(START)}
    assert traveller.told[1].created == beijing_time(START + 2)
    found = desk.call("refund.get_refund", out_refund_no=refund)
    assert (found["status"], found["success_time"]) == ("SUCCESS", beijing_time(START + 2))
    order = desk.call("pay.get_order_by_out_trade_no", out_trade_no=_number(desk, unpaid), mchid=desk.mchid)
    assert order["trade_state"] == "CLOSED"
    desk.control(f"POST orders/{unpaid}/pay", 409)
    later = _number(desk, desk.pay())
    assert desk.call("pay.get_order_by_out_trade_no", out_trade_no=later, mchid=desk.mchid)["success_time"] == (
        beijing_time(START + 30 * DAY)
    )


def test_a_shop_that_acts_on_the_way(desk: Desk) -> None:
    """The receiver sees the state of the moment in which it is told, and what it then asks for comes to its end."""
    seen = []

    def answer(told: Told) -> int:
        number = told.resource["out_trade_no"]
        if told.event_type == "TRANSACTION.SUCCESS":
            order = desk.call("pay.get_order_by_out_trade_no", out_trade_no=waiting, mchid=desk.mchid)
            seen.append((order["trade_state"], desk.control("GET clock")["now"]))
            if len(seen) < 4:
                return 500
            _refund(desk, number, fresh("REFUND"))
        return 204

    traveller = Traveller(desk.sandbox, answer)
    waiting = _number(desk, desk.place(time_expire=beijing_time(START + 40)))
    number = _number(desk, desk.pay())
    traveller.advance("1d")
    assert seen == [
        ("NOTPAY", beijing_time(START)),
        ("NOTPAY", beijing_time(START + 15)),
        ("NOTPAY", beijing_time(START + 30)),
        ("CLOSED", beijing_time(START + 60)),
    ]
    assert [(told.event_type, told.at - START) for told in traveller.told[4:]] == [("REFUND.SUCCESS", 62.0)]
    assert traveller.told[4].resource["out_trade_no"] == number


def test_notifications_are_tried_again_in_order(desk: Desk) -> None:
    traveller = Traveller(desk.sandbox, lambda told: 500)
    first, second = (_number(desk, desk.pay()) for _ in range(2))
    happened = traveller.advance("2d")
    moments = [START + sum(LADDER_SECONDS[:count]) for count in range(16)]
    assert [(told.at, told.resource["out_trade_no"]) for told in traveller.told] == [
        (moment, number) for moment in moments for number in (first, second)
    ]
    assert [one.subject for one in happened[:2]] == [f"TRANSACTION.SUCCESS {number}" for number in (first, second)]
    assert {one.state for one in desk.sandbox.store.notifications.latest(2)} == {"GIVEN_UP"}


def test_a_fast_pace(data_dir: Path) -> None:
    """The time scale shortens what the platform takes its time for, and the advance is of the time itself."""
    with opened(data_dir, time_scale=0.001) as desk:
        traveller = Traveller(desk.sandbox, lambda told: 500)
        desk.place(time_expire=beijing_time(START + 3600))
        desk.pay()
        happened = traveller.advance("90s")
        assert [one.what for one in happened] == [ATTEMPT] * 16
        assert happened[-1].at - START == pytest.approx(sum(LADDER_SECONDS) / 1000)
        assert [one.what for one in traveller.advance("1h")] == [EXPIRY]
    with opened(data_dir, time_scale=0.0) as desk:
        traveller = Traveller(desk.sandbox, lambda told: 500)
        desk.pay()
        assert len(traveller.advance("1s")) == 16


def test_a_time_that_a_shop_reckons_by_its_own_clock(desk: Desk) -> None:
    Traveller(desk.sandbox).advance("30d")
    own, later = (
        desk.sandbox.store.orders.find_by_transaction_id(desk.place(time_expire=beijing_time(START + seconds)))
        for seconds in (900, 31 * DAY)
    )
    assert own is not None
    assert later is not None
    assert own.expires == START + 30 * DAY + 900
    assert later.expires == START + 31 * DAY
    body = {**ORDER, "appid": "wx8888888888888888", "mchid": desk.mchid, "out_trade_no": fresh("ORDER")}
    body |= {"notify_url": NOTIFY, "time_expire": beijing_time(START - 1)}
    refused = desk.refused(400, "PARAM_ERROR", "pay.create_native_order", body)
    assert refused["detail"]["reason"] == "past"


def test_time_does_not_go_back(own: Running, own_merchant: Caller) -> None:
    control = Shop(own_merchant).control
    assert control("POST", "clock", {"by": "30d"}).status_code == 200
    before = own.sandbox.clock.ahead
    present = control("GET", "clock").json()["now"]
    for path, body, status, said in (
        ("clock", {"now": "2026-01-01T00:00:00+08:00"}, 409, f"time does not go back: it is {present[:-9]}"),
        ("clock", {"now": "2026-01-01"}, 400, "now must be a time like"),
        ("clock", {"now": "9999-12-31T23:59:59+08:00"}, 409, "can be 3660 days ahead of this machine's"),
        ("clock", {}, 400, "the body has no now"),
        ("clock", {"by": "1d"}, 400, "by is unknown here; give now"),
    ):
        reply = control("PUT", path, body)
        assert (reply.status_code, said in reply.json()["message"]) == (status, True), reply.text
    for body, status, said in (
        ({"by": "-1d"}, 400, "would go back"),
        ({"by": -5}, 400, "by must be from 1 to"),
        ({"by": True}, 400, "by must be a text"),
        ({"by": 1.5}, 400, "by must be a text"),
        ({"by": "3650d"}, 409, "begin again with an empty folder"),
    ):
        reply = control("POST", "clock", body)
        assert (reply.status_code, said in reply.json()["message"]) == (status, True), reply.text
    assert own.sandbox.clock.ahead == before


def test_the_second_that_was_told_is_not_over(desk: Desk) -> None:
    desk.clock.now += 0.7
    travel = desk.sandbox.travel
    travel.plan_moment(START)
    assert desk.sandbox.clock.look() is False
    for refused in (lambda: travel.plan_moment(START - 1), lambda: travel.plan_advance(-1)):
        with pytest.raises(AdvanceRefused, match="time does not go back"):
            refused()


def test_the_time_is_set(own: Running, own_merchant: Caller) -> None:
    control = Shop(own_merchant).control
    moment = beijing_time(time.time() + 40 * DAY)
    answer = control("PUT", "clock", {"now": moment}).json()
    assert unix_seconds(answer["now"]) - unix_seconds(moment) in (0, 1)
    assert answer["advancing_to"] is None
    assert answer["ahead_seconds"] == pytest.approx(40 * DAY, abs=5)
    assert unix_seconds(answer["machine"]) == pytest.approx(time.time(), abs=5)
    assert (answer["happened"], answer["happened_count"]) == ([], 0)


def test_unmodified_programs_keep_working(own: Running) -> None:
    """A client and a receiver that know nothing of the advance, over sockets."""
    own.sandbox.deliverer.probe_share = 0.0  # a probe would be given one of the statuses
    statuses = iter([500, 500, 204, 204])
    with receiving(lambda arrived: next(statuses)) as receiver, Client.from_config(own.config_path) as client:
        caller = Caller.of(own.config_path)
        with caller.http:
            shop = Shop(caller)
            first = shop.paid(notify_url=receiver.url)
            receiver.wait(1)
            answer = shop.control("POST", "clock", {"by": "30d"}).json()
            assert [one["what"] for one in answer["happened"]].count(ATTEMPT) == 2
            config = load_config(own.config_path)
            parser = NotificationParser(config.keys, config.credentials)
            for arrived in (receiver.arrived[0], receiver.arrived[2]):
                assert parser.parse(arrived.headers, arrived.body).resource["out_trade_no"] == first
            order = client["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(
                out_trade_no=first, query={"mchid": config.credentials.mchid}
            )
            assert order.parsed.trade_state == "SUCCESS"
            second = shop.paid(notify_url=receiver.url)
            (arrived,) = receiver.wait(4)[3:]
            assert parser.parse(arrived.headers, arrived.body).resource["out_trade_no"] == second
            assert shop.find(second)["success_time"][:10] == answer["now"][:10]
            stale = caller.send(
                "GET", "/v3/certificates", authorization=caller.sign("GET", "/v3/certificates", at=own.sandbox.clock())
            )
            assert (stale.status_code, stale.json()["code"]) == (401, "SIGN_ERROR")


@pytest.mark.parametrize("mode", [KeyMode.BOTH, KeyMode.CERTIFICATES])
def test_certificates_are_renewed(data_dir: Path, mode: KeyMode) -> None:
    with (
        Sandbox(data_dir, settings=Settings(keys=mode)) as sandbox,
        served(sandbox) as running,
        Client.from_config(running.config_path) as client,
        httpx.Client(trust_env=False) as http,
    ):

        def advance(by: str) -> list[dict[str, str]]:
            answer = http.post(f"{running.base_url}/_sandbox/clock", json={"by": by}, timeout=60).json()
            happened: list[dict[str, str]] = answer["happened"]
            return happened

        def uses() -> dict[str, str]:
            kinds = ("certificate",)
            return {use.serial: use.state for use in sandbox.keys.in_use() if use.kind in kinds}

        old = sandbox.keys.certificate.serial
        assert advance("1780d") == []
        (renewed,) = advance("20d")
        new = renewed["subject"]
        assert renewed["what"] == RENEWAL
        assert uses() == {old: "retiring", new: "signing"}
        config = load_config(running.config_path)
        assert client.v3.certificates.get().parsed.data[-1].serial_no == new
        newest = sandbox.keys.certificates[-1]
        # valid by both clocks
        assert newest.not_valid_before_utc.timestamp() < time.time() - DAY / 2
        assert newest.not_valid_after_utc.timestamp() > sandbox.clock() + 4 * 365 * DAY
        assert config.credentials.mchid == sandbox.folder.mchid
        assert advance("40d") == []
        assert uses() == {new: "signing"}
        with Client.from_config(running.config_path) as later:
            assert [one.serial_no for one in later.v3.certificates.get().parsed.data] == [new]
        assert len([one for one in advance("1800d") if one["what"] == RENEWAL]) == 1


def test_a_certificate_that_cannot_be_renewed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*arguments: object, **more: object) -> None:
        raise StateFolderError("no space left on device")

    monkeypatch.setattr(platform_keys, "make_key", fail)
    assert Traveller(desk.sandbox).advance("1825d") == []
    assert caplog.text.count("the platform certificate could not be renewed: no space left on device") == 1


def test_a_restart_keeps_the_time(data_dir: Path) -> None:
    with opened(data_dir) as desk:
        Traveller(desk.sandbox).advance("30d")
        desk.clock.now += 60
        assert desk.sandbox.clock() == START + 30 * DAY + 60
    with opened(data_dir) as desk:
        assert desk.sandbox.clock() == START + 30 * DAY
        assert desk.control("GET clock")["ahead_seconds"] == 30 * DAY


def test_a_server_goes_on_with_the_advance_of_a_killed_one(data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox:
        sandbox.travel.plan_advance(30 * DAY)
    with Sandbox(data_dir) as sandbox:
        assert sandbox.clock.ahead == 0
        with served(sandbox) as running, httpx.Client(base_url=running.base_url, trust_env=False) as http:
            deadline = time.monotonic() + 10
            while http.get("/_sandbox/clock").json()["ahead_seconds"] != 30 * DAY:
                assert time.monotonic() < deadline
                time.sleep(0.01)


CHILD = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[2:4]
from desk import opened
from traveller import Traveller
with opened(Path(sys.argv[1])) as desk:
    traveller = Traveller(desk.sandbox, lambda told: print(told.event_type, flush=True) or 500)
    traveller.advance("40d")
"""


def test_killed_on_the_way(data_dir: Path, tmp_path: Path) -> None:
    """Wherever the advance is cut off, the next server brings about what is missing, and nothing twice."""
    with opened(data_dir) as desk:
        _make_a_world(desk)
    undisturbed = Path(shutil.copytree(data_dir, tmp_path / "undisturbed"))
    with opened(undisturbed) as desk:
        Traveller(desk.sandbox, lambda told: 500).advance("40d")
        wanted = _state(desk.sandbox)
    for lines in (1, 6, 20):
        folder = Path(shutil.copytree(data_dir, tmp_path / f"killed-{lines}"))
        command = [sys.executable, "-c", CHILD, str(folder), str(Path(__file__).parent), str(Path(__file__).parents[2])]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for _ in range(lines):
                assert process.stdout.readline()
            process.kill()
        with opened(folder) as desk:
            assert desk.sandbox.clock.look()
            Traveller(desk.sandbox, lambda told: 500).go()
            assert desk.sandbox.clock() == START + 40 * DAY
            found = _state(desk.sandbox)
        # the attempt that was under way has no answer, and the pause after it is as long as any
        assert sum(attempt[2] is None for attempt in found["attempts"]) <= 1
        for state in (found, wanted):
            state["attempts"] = [attempt[:2] for attempt in state["attempts"]]
        assert found == wanted


@given(
    st.lists(st.integers(1, 4 * DAY) | st.integers(1, 90), min_size=1, max_size=8),
    st.lists(st.sampled_from([204, 500]), min_size=1, max_size=7),
)
@settings(max_examples=limit_examples(40), deadline=None)
def test_many_advances_are_one(
    made_folder: Path, tmp_path_factory: pytest.TempPathFactory, parts: list[int], statuses: list[int]
) -> None:
    def end(advances: list[int]) -> dict[str, list[tuple[object, ...]]]:
        folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("parts") / "state"))
        with opened(folder) as desk:
            count = 0

            def answer(told: Told) -> int:
                nonlocal count
                count += 1
                return statuses[count % len(statuses)]

            traveller = Traveller(desk.sandbox, answer)
            _make_a_world(desk)
            for seconds in advances:
                traveller.advance(f"{seconds}s")
            return _state(desk.sandbox)

    assert end(parts) == end([sum(parts)])


def test_advances_at_the_same_time(own: Running) -> None:
    """Advances by a duration add up. Of advances to the same moment, each arrives or is told that it is over."""
    outcomes = _at_once(own, lambda http: http.post("/_sandbox/clock", json={"by": "1d"}), 10)
    assert {reply.status_code for reply in outcomes} == {200}
    assert own.sandbox.clock.ahead == 10 * DAY
    moment = beijing_time(own.sandbox.clock() + 5 * DAY)
    outcomes = _at_once(own, lambda http: http.put("/_sandbox/clock", json={"now": moment}), 10)
    assert {reply.status_code for reply in outcomes} <= {200, 409}
    assert 200 in {reply.status_code for reply in outcomes}
    assert 14 * DAY < own.sandbox.clock.ahead <= 15 * DAY


def _at_once(own: Running, send: Callable[[httpx.Client], httpx.Response], count: int) -> list[httpx.Response]:
    barrier, outcomes = threading.Barrier(count), list[httpx.Response]()

    def run() -> None:
        with httpx.Client(base_url=own.base_url, trust_env=False, timeout=30) as http:
            barrier.wait()
            outcomes.append(send(http))

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == count
    return outcomes


def test_two_processes_advance(tmp_path: Path) -> None:
    """No advance is lost between connections of their own, and the time never goes back."""
    stores = [Store(tmp_path / "db", "1900000001") for _ in range(2)]

    def extend(store: Store) -> None:
        for _ in range(100):
            store.time_ahead.extend(1)

    threads = [threading.Thread(target=extend, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    first, second = (store.time_ahead for store in stores)
    assert first.read() == second.read() == (0, 200)
    assert first.move(50) == 50
    assert second.move(20) == 50
    assert second.move(1000) == 200
    for store in stores:
        store.close()


def test_other_requests_are_answered_meanwhile(own: Running, own_merchant: Caller) -> None:
    """A receiver that asks the sandbox before it answers is not waited for in vain."""
    states = []

    def answer(arrived: Arrived) -> int:
        with httpx.Client(base_url=own.base_url, trust_env=False) as http:
            clock = http.get("/_sandbox/clock").json()
        states.append(clock["advancing_to"] is not None)
        return 500

    with receiving(answer) as receiver:
        shop = Shop(own_merchant)
        shop.paid(notify_url=receiver.url)
        eventually(lambda: len(states) == 1)
        assert len(shop.control("POST", "clock", {"by": "1h"}).json()["happened"]) >= 6
    assert states[0] is False
    assert all(states[1:])


def test_the_time_of_a_notice_is_that_of_the_sandbox(own: Running) -> None:
    from wechatpay_sandbox import Notifier
    from wechatpay_sandbox.signatures.request_signature import Merchant

    with httpx.Client(base_url=own.base_url, trust_env=False) as http:
        http.post("/_sandbox/clock", json={"by": "30d"})
    clock, platform = own.sandbox.clock, own.sandbox.platform
    notice = Notifier(Merchant.from_folder(platform.folder), platform.keys.preferred, clock.machine, clock).notice(
        "TRANSACTION.SUCCESS"
    )
    config = load_config(own.config_path)
    parsed = NotificationParser(config.keys, config.credentials).parse(notice.headers, notice.body)
    assert unix_seconds(parsed.resource["success_time"]) > time.time() + 29 * DAY


def _number(desk: Desk, transaction_id: str) -> str:
    order = desk.sandbox.store.orders.find_by_transaction_id(transaction_id)
    assert order is not None
    return order.out_trade_no


def _refund(desk: Desk, number: str, refund: str, amount: int = 400) -> None:
    body = {"out_trade_no": number, "out_refund_no": refund, "notify_url": NOTIFY}
    desk.call("refund.create_refund", {**body, "amount": {"refund": amount, "total": 1000, "currency": "CNY"}})


def _make_a_world(desk: Desk) -> None:
    """Orders of all fates, a refund under way, and a payout that waits for its user."""
    desk.place(time_expire=beijing_time(START + 3600), out_trade_no="WORLD0001")
    desk.place(out_trade_no="WORLD0002")
    desk.pay(out_trade_no="WORLD0003")
    _refund(desk, "WORLD0003", "WORLD0004")
    payout: dict[str, Any] = {
        "appid": "wx8888888888888888",
        "out_bill_no": "WORLD0005",
        "transfer_scene_id": "1000",
        "openid": USER,
        "transfer_amount": 500,
        "transfer_remark": "一月份返现",
        "notify_url": NOTIFY,
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}],
    }
    desk.call("fund_app.create_transfer", payout)


def _state(sandbox: Sandbox) -> dict[str, list[tuple[object, ...]]]:
    """What is stored, without what is random, and to the millisecond."""
    queries = {
        "clock": "SELECT round(ahead, 3), goal FROM clock",
        "agenda": "SELECT round(due, 3), action FROM agenda ORDER BY 1, 2",
        "orders": "SELECT out_trade_no, state, refunded, paid FROM orders ORDER BY 1",
        "refunds": "SELECT out_refund_no, status FROM refunds ORDER BY 1",
        "transfers": "SELECT out_bill_no, state, fail_reason, round(updated, 3) FROM transfer_bills ORDER BY 1",
        "events": "SELECT event_type, subject, round(created, 3) FROM notifications ORDER BY 3, 1",
        "notifications": "SELECT subject, state, tries, round(due, 3) FROM notifications ORDER BY 1, 2",
        "attempts": "SELECT number, round(started, 3), status FROM attempts ORDER BY started, rowid",
    }
    return {name: [tuple(row) for row in sandbox.store.database.rows(query)] for name, query in queries.items()}
