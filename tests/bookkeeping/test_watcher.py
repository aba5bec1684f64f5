"""The watcher against a sandbox: what was placed is asked for until its final word is booked, on both databases."""

from __future__ import annotations

import logging
import pickle
import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection
from wechatpay_auth.errors import CannotResolve, ConfigurationError, NoResponse, OutcomeUnknown
from wechatpay_auth.resolution import TookEffect
from wechatpay_bookkeeping import NotWatched, Watcher, WatchState, WatchUnavailable
from wechatpay_client import Client, PlacedCall, Standing
from wechatpay_sandbox import Running, Settings, User, running
from wechatpay_sandbox.faults.fault_text import parse_fault

from tests.bookkeeping.conftest import Clock
from tests.bookkeeping.placing import MCHID, book, fresh, order, place, read_books, shop


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running(settings=Settings(probe_share=0)) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def plain_client(sandbox: Running) -> Iterator[Client]:
    """A client that records nothing."""
    with Client.from_config(sandbox.config_path, retries=0) as client:
        yield client


@pytest.fixture
def watcher(database: str, clock: Clock, sandbox: Running) -> Iterator[Watcher]:
    clock.now = sandbox.sandbox.clock()
    made = Watcher(database, clock=clock)
    made.create_tables()
    shop.create_all(made.engine)
    yield made
    made.engine.dispose()


@pytest.fixture
def client(plain_client: Client, watcher: Watcher) -> Client:
    return plain_client.with_options(record=watcher.record)


def books(watcher: Watcher) -> list[tuple[str, str | None]]:
    with watcher.engine.begin() as connection:
        return read_books(connection)


def state_of(watcher: Watcher, number: str) -> WatchState:
    (found,) = watcher.list_calls(subject=f"out_trade_no={number}")
    return found.state


def test_a_paid_order_of_which_no_notification_came_is_booked(
    sandbox: Running, watcher: Watcher, client: Client, clock: Clock
) -> None:
    number = fresh("ORDER")
    place(client, number)
    (call,) = watcher.list_calls()
    assert (call.operation, call.subject, call.mchid) == ("pay.create_native_order", f"out_trade_no={number}", MCHID)
    assert (call.state, call.asked, call.platform_state) == (WatchState.OPEN, 0, None)
    sandbox.pay(number)
    assert watcher.ask_due(client, book) == 0  # the first question is due after some seconds
    clock.now += 3600
    assert watcher.ask_due(client, book) == 1
    assert books(watcher) == [(f"out_trade_no={number}", "SUCCESS")]
    call = watcher.find(call.number)
    assert (call.state, call.platform_state, call.attempts) == (WatchState.FINAL, "SUCCESS", 1)
    assert call.finished_at is not None
    clock.now += 86400
    assert watcher.ask_due(client, book) == 0


def test_an_unpaid_order_is_asked_for_at_growing_intervals_and_given_up_in_the_end(
    watcher: Watcher, client: Client, clock: Clock
) -> None:
    number = fresh("ORDER")
    place(client, number)
    began, asked_at = clock.now, []
    while state_of(watcher, number) is WatchState.OPEN:
        due_at = watcher.list_calls()[0].due_at.timestamp()
        clock.now = due_at - 0.5
        assert watcher.ask_due(client, book) == 0
        clock.now = due_at
        assert watcher.ask_due(client, book) == 1
        asked_at.append(round(due_at - began))
        if len(asked_at) == 9:
            clock.now = began + timedelta(days=31).total_seconds()
            watcher.reopen(watcher.list_calls()[0].number)
            assert watcher.ask_due(client, book) == 1
    pauses = [later - earlier for earlier, later in zip([0, *asked_at], asked_at, strict=False)]
    assert pauses[:7] == [5, 30, 60, 180, 300, 600, 1800]
    assert pauses[7:9] == [3600, 7200]
    assert state_of(watcher, number) is WatchState.GIVEN_UP
    assert books(watcher) == []
    watcher.reopen(watcher.list_calls()[0].number)
    assert watcher.ask_due(client, book) == 1
    assert state_of(watcher, number) is WatchState.OPEN  # its time begins anew


def test_a_number_that_never_arrived_is_absent_once_no_request_can_be_on_its_way(
    watcher: Watcher, plain_client: Client, clock: Clock
) -> None:
    number = fresh("ORDER")
    watcher.add(PlacedCall.of("pay.create_native_order", mchid=MCHID, body=order(number)))
    clock.now += 10
    assert watcher.ask_due(plain_client, book) == 1
    assert state_of(watcher, number) is WatchState.OPEN
    (call,) = watcher.list_calls()
    # The test's clock is not the platform's, which dates its answer; so the number was placed long before.
    clock.now -= 5000
    watcher.add(PlacedCall.of("pay.create_native_order", mchid=MCHID, body=order(number)))
    clock.now += 5000
    assert watcher.ask_due(plain_client, book) == 1
    assert watcher.find(call.number).state is WatchState.ABSENT
    assert books(watcher) == [(f"out_trade_no={number}", None)]


def test_an_unknown_outcome_is_resolved_after_a_restart(
    sandbox: Running, database: str, watcher: Watcher, plain_client: Client, clock: Clock
) -> None:
    number = fresh("ORDER")
    fault = sandbox.sandbox.faults.add(parse_fault("reset-after,operation=pay.create_native_order,times=1"))
    assert fault
    with pytest.raises(OutcomeUnknown) as caught:
        place(plain_client, number)
    error: OutcomeUnknown = pickle.loads(pickle.dumps(PlacedCall.from_error(caught.value)))
    watcher.add(error)
    sandbox.pay(number)
    clock.now += 60
    later = Watcher(database, clock=clock)
    found: list[Standing] = []
    with Client.from_config(sandbox.config_path) as anew:
        assert later.ask_due(anew, lambda standing, _connection: found.append(standing)) == 1
    later.engine.dispose()
    (standing,) = found
    assert (standing.state, standing.is_final) == ("SUCCESS", True)
    assert isinstance(standing.resolution, TookEffect)
    assert standing.reply is not None
    assert standing.reply.parsed.amount.total == 2800
    assert str(standing.placed.value) == number


def test_another_request_of_the_same_number_is_a_mismatch_and_not_booked(
    sandbox: Running, watcher: Watcher, plain_client: Client, clock: Clock
) -> None:
    number = fresh("ORDER")
    place(plain_client, number, total=100)
    sandbox.pay(number)
    watcher.add(PlacedCall.of("pay.create_native_order", mchid=MCHID, body=order(number, total=2800)))
    clock.now += 60
    assert watcher.ask_due(plain_client, book) == 1
    (call,) = watcher.list_calls()
    assert call.state is WatchState.MISMATCH
    assert call.last_error is not None
    assert "amount/total is 100 there and 2800 here" in call.last_error
    assert books(watcher) == []


def test_what_booking_raises_undoes_it_and_it_comes_again(
    sandbox: Running, watcher: Watcher, client: Client, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    number = fresh("ORDER")
    place(client, number)
    sandbox.pay(number)

    def fail(standing: Standing, connection: Connection) -> None:
        book(standing, connection)
        raise KeyError("no such shelf")

    for attempt in range(1, 7):
        clock.now += 86400
        with caplog.at_level(logging.ERROR):
            assert watcher.ask_due(client, fail) == 1
        (call,) = watcher.list_calls()
        assert (call.attempts, call.last_error) == (attempt, "KeyError: 'no such shelf'")
        assert call.state is (WatchState.DEAD if attempt == 6 else WatchState.OPEN)
    assert books(watcher) == []
    assert watcher.ask_due(client, book) == 0
    assert watcher.retry() == 1
    assert watcher.ask_due(client, book) == 1
    assert books(watcher) == [(f"out_trade_no={number}", "SUCCESS")]


def test_a_recorder_the_merchants_transaction_ends_with_it(
    watcher: Watcher, plain_client: Client, clock: Clock
) -> None:
    kept, undone = fresh("ORDER"), fresh("ORDER")
    with watcher.engine.begin() as connection:
        place(plain_client.with_options(record=watcher.recorder(connection)), kept)
    connection = watcher.engine.connect()
    with connection.begin() as transaction:
        place(plain_client.with_options(record=watcher.recorder(connection)), undone)
        transaction.rollback()
    connection.close()
    assert [call.subject for call in watcher.list_calls()] == [f"out_trade_no={kept}"]


def test_what_cannot_be_recorded_is_not_sent(plain_client: Client, database: str) -> None:
    number = fresh("ORDER")
    without_tables = Watcher(database)
    with pytest.raises(WatchUnavailable, match="nothing was sent, since the database of the watcher failed") as caught:
        place(plain_client.with_options(record=without_tables.record), number)
    without_tables.engine.dispose()
    assert "INSERT" not in str(caught.value)
    assert caught.value.__context__ is None
    with pytest.raises(Exception, match="ORDER_NOT_EXIST"):
        plain_client["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(out_trade_no=number, query={"mchid": MCHID})


def test_what_a_notification_has_booked_is_not_asked_for(
    sandbox: Running, watcher: Watcher, client: Client, clock: Clock
) -> None:
    number = fresh("ORDER")
    place(client, number)
    with watcher.engine.begin() as connection:
        assert watcher.close(connection, f"out_trade_no={number}", mchid="1900000009") == 0
        assert watcher.close(connection, f"out_trade_no={number}", mchid=MCHID) == 1
        assert watcher.close(connection, f"out_trade_no={number}") == 0
    clock.now += 86400
    assert watcher.ask_due(client, book) == 0
    assert state_of(watcher, number) is WatchState.FINAL


def test_a_query_that_fails_is_asked_again(
    sandbox: Running, watcher: Watcher, client: Client, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    number = fresh("ORDER")
    place(client, number)
    sandbox.pay(number)
    sandbox.sandbox.faults.add(parse_fault("reset-before,operation=pay.get_order_by_out_trade_no,times=1"))
    clock.now += 60
    with caplog.at_level(logging.WARNING):
        assert watcher.ask_due(client, book) == 1
    (call,) = watcher.list_calls()
    assert call.state is WatchState.OPEN
    assert call.last_error is not None
    assert "stays unknown" in call.last_error
    clock.now += 3600
    assert watcher.ask_due(client, book) == 1
    assert books(watcher) == [(f"out_trade_no={number}", "SUCCESS")]


def test_a_call_that_is_placed_again_is_open_again(
    sandbox: Running, watcher: Watcher, client: Client, clock: Clock
) -> None:
    number = fresh("ORDER")
    place(client, number)
    sandbox.pay(number)
    clock.now += 60
    assert watcher.ask_due(client, book) == 1
    client["v3/refund/domestic/refunds"].post(
        json={
            "out_trade_no": number,
            "out_refund_no": f"R{number}",
            "notify_url": "http://127.0.0.1:9/notify",
            "amount": {"refund": 100, "total": 2800, "currency": "CNY"},
        }
    )
    assert [call.subject for call in watcher.list_calls(state=WatchState.OPEN)] == [f"out_refund_no=R{number}"]
    sandbox.advance("1h")
    clock.now += 3600
    assert watcher.ask_due(client, book) == 1
    assert books(watcher) == [(f"out_trade_no={number}", "SUCCESS"), (f"out_refund_no=R{number}", "SUCCESS")]
    watcher.reopen(watcher.list_calls(subject=f"out_trade_no={number}")[0].number)
    assert watcher.ask_due(client, book) == 1
    assert books(watcher)[-1] == (f"out_trade_no={number}", "REFUND")


def test_every_change_is_handed_out_to_who_asks_for_it(
    sandbox: Running, database: str, watcher: Watcher, client: Client, clock: Clock
) -> None:
    number = fresh("ORDER")
    place(client, number)
    curious = Watcher(database, clock=clock, every_change=True)
    for _ in range(2):
        clock.now += 600
        assert curious.ask_due(client, book) == 1
    assert books(watcher) == [(f"out_trade_no={number}", "NOTPAY")]
    sandbox.pay(number)
    clock.now += 600
    assert curious.ask_due(client, book) == 1
    curious.engine.dispose()
    assert books(watcher) == [(f"out_trade_no={number}", "NOTPAY"), (f"out_trade_no={number}", "SUCCESS")]
    assert state_of(watcher, number) is WatchState.FINAL


def test_a_worker_that_is_told_to_stop_gives_back_what_it_has(
    sandbox: Running, watcher: Watcher, client: Client, clock: Clock
) -> None:
    number = fresh("ORDER")
    place(client, number)
    sandbox.pay(number)
    clock.now += 60

    def interrupt(_standing: Standing, _connection: Connection) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        watcher.ask_next(client, interrupt)
    (call,) = watcher.list_calls()
    assert (call.asked, call.state) == (0, WatchState.OPEN)
    assert watcher.ask_due(client, book) == 1


def test_a_question_whose_watcher_died_is_asked_by_another_after_its_lease(
    watcher: Watcher, client: Client, clock: Clock
) -> None:
    place(client, fresh("ORDER"))
    clock.now += 60
    with watcher.engine.begin() as connection:
        assert watcher._rules.lease(connection, MCHID) is not None
    assert watcher.ask_next(client, book) is False
    clock.now += 301
    assert watcher.ask_next(client, book) is True


def test_a_client_of_another_merchant_is_asked_for_its_own_only(watcher: Watcher, client: Client, clock: Clock) -> None:
    other = PlacedCall.of("pay.create_native_order", mchid="1900000009", body={"out_trade_no": "ORDER1"})
    watcher.add(other)
    clock.now += 60
    assert watcher.ask_due(client, book) == 0
    with pytest.raises(CannotResolve, match="was placed by 1900000009"):
        other.ask(client)


def test_work_goes_on_until_it_is_stopped(sandbox: Running, watcher: Watcher, client: Client, clock: Clock) -> None:
    number, stop = fresh("ORDER"), threading.Event()
    place(client, number)
    sandbox.pay(number)

    def book_and_stop(standing: Standing, connection: Connection) -> None:
        book(standing, connection)
        stop.set()

    clock.now += 60
    watcher.work(client, book_and_stop, stop=stop, poll_seconds=0.01)
    assert books(watcher) == [(f"out_trade_no={number}", "SUCCESS")]


def test_counts_lists_and_pruning(sandbox: Running, watcher: Watcher, client: Client, clock: Clock) -> None:
    numbers = [fresh("ORDER") for _ in range(3)]
    for number in numbers:
        place(client, number)
    sandbox.pay(numbers[1])
    clock.now += 6
    assert watcher.ask_due(client, book) == 3
    counts = watcher.count()
    assert (counts.open, counts.final, counts.absent, counts.dead) == (2, 1, 0, 0)
    assert counts.oldest_open is not None
    newest_first = watcher.list_calls()
    assert [call.subject[-16:] for call in newest_first] == [number[-16:] for number in reversed(numbers)]
    assert watcher.list_calls(before=newest_first[0].number, limit=1) == [newest_first[1]]
    assert watcher.prune(timedelta(days=1)) == 0
    clock.now += 2 * 86400
    assert watcher.prune(timedelta(days=1)) == 1
    with pytest.raises(NotWatched):
        watcher.find(newest_first[1].number)
    with pytest.raises(NotWatched, match="no call 999"):
        watcher.reopen(999)


@pytest.mark.parametrize(
    "settings",
    [{"lease_seconds": 0}, {"retry_after": (-1,)}, {"absent_after": -1}, {"give_up_after": timedelta()}],
)
def test_settings_that_make_no_sense_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Watcher("sqlite://", **settings)


def test_what_no_query_tells_of_cannot_be_watched(watcher: Watcher) -> None:
    error = NoResponse("lost", operation="certificates.list_certificates")
    with pytest.raises(CannotResolve, match="names no operation"):
        watcher.add(error)


def test_an_awaited_record_cannot_be_used_by_a_call_that_is_not_awaited(plain_client: Client) -> None:
    async def record(_placed: PlacedCall) -> None:
        raise AssertionError

    with pytest.raises(ConfigurationError, match="is a coroutine"):
        place(plain_client.with_options(record=record), fresh("ORDER"))


def test_a_service_order_a_transfer_and_a_share_have_final_words_of_their_own(
    sandbox: Running, watcher: Watcher, client: Client, clock: Clock
) -> None:
    bill = fresh("PRIZE")
    client["v3/fund-app/mch-transfer/transfer-bills"].post(
        json={
            "appid": "wx8888888888888888",
            "out_bill_no": bill,
            "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "transfer_amount": 500,
            "transfer_remark": "集章活动奖励",
            "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "集章换咖啡"}],
        }
    )
    clock.now += 3600
    assert watcher.ask_due(client, book) == 1
    assert books(watcher) == []  # the user has not taken it
    User(sandbox.base_url).take(bill)
    sandbox.advance("1h")
    clock.now += 86400
    assert watcher.ask_due(client, book) == 1
    assert books(watcher) == [(f"out_bill_no={bill}", "SUCCESS")]
