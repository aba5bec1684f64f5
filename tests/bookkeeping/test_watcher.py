"""The watcher against a sandbox: what was placed is asked for until its final word is booked, on both databases."""

from __future__ import annotations

import logging
import pickle
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest
from sqlalchemy import Connection, select, update
from sqlalchemy.exc import OperationalError
from wechatpay_auth.errors import CannotResolve, ConfigurationError, NoResponse, OutcomeUnknown
from wechatpay_auth.resolution import Difference, NotKnown, OtherValues, TookEffect
from wechatpay_bookkeeping import NotWatched, Watcher, WatchState, WatchUnavailable
from wechatpay_bookkeeping.tables import watch
from wechatpay_bookkeeping.watch_rules import LeasedCall
from wechatpay_bookkeeping.watch_schedule import find_interval, plan_question
from wechatpay_bookkeeping.watcher import Book
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
    with pytest.raises(WatchUnavailable, match=r"nothing was sent, since the database .*wechatpay_watch") as caught:
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


# --- each rule to the second and to the row, without a platform: what settles money must not settle it a bit earlier


@pytest.fixture
def quiet(database: str, clock: Clock) -> Iterator[Watcher]:
    """A watcher whose platform is played by the test."""
    made = Watcher(database, clock=clock)
    made.create_tables()
    yield made
    made.engine.dispose()


def placed_order(number: str, *, mchid: str = MCHID, total: int = 2800) -> PlacedCall:
    return PlacedCall.of("pay.create_native_order", mchid=mchid, body=order(number, total) | {"mchid": mchid})


def told(placed: PlacedCall, state: str | None, *, is_final: bool = False, resolution: Any = None) -> Standing:
    reply: Any = None if isinstance(resolution, NotKnown) else object()
    return Standing(placed=placed, state=state, is_final=is_final, resolution=resolution, reply=reply)


def act(watcher: Watcher, name: str, *arguments: Any) -> Any:
    """One of the rules in a transaction of its own."""
    with watcher.engine.begin() as connection:
        return getattr(watcher._rules, name)(connection, *arguments)


def lease(watcher: Watcher, clock: Clock, mchid: str = MCHID) -> LeasedCall:
    """What is due next, when it is due."""
    clock.now = max(clock.now, min(call.due_at.timestamp() for call in watcher.list_calls() if call.mchid == mchid))
    leased = act(watcher, "lease", mchid)
    assert leased is not None
    return cast(LeasedCall, leased)


def row_of(watcher: Watcher, number: int = 1) -> Any:
    with watcher.engine.begin() as connection:
        return connection.execute(select(watch).where(watch.c.number == number)).one()


def moment(clock: Clock, seconds: float = 0) -> datetime:
    return datetime.fromtimestamp(clock.now + seconds, UTC)


NOT_KNOWN: Any = NotKnown("pay.get_order_by_out_trade_no", "ORDER", "ORDER_NOT_EXIST", datetime.now(UTC), None)
OTHER: Any = OtherValues("pay.get_order", "ORDER" * 200, None, "SUCCESS", (Difference("amount/total", 2800, 100),))


def test_a_lease_lasts_as_long_as_it_says_and_names_when_absence_counts(quiet: Watcher, clock: Clock) -> None:
    quiet.add(placed_order("ORDER1"))
    row = row_of(quiet)
    assert (row.placed_at, row.due_at, row.asked, row.attempts) == (moment(clock), moment(clock, 5), 0, 0)
    assert act(quiet, "lease", MCHID) is None
    clock.now += 5
    leased = act(quiet, "lease", MCHID)
    assert leased is not None
    assert (leased.number, leased.placed, leased.placed_at) == (1, placed_order("ORDER1"), clock.now - 5 + 900)
    row = row_of(quiet)
    assert (row.due_at, row.asked, row.lease) == (moment(clock, 300), 1, leased.token)
    clock.now += 299
    assert act(quiet, "lease", MCHID) is None
    clock.now += 1
    other = act(quiet, "lease", MCHID)
    assert other is not None
    assert len({leased.token, other.token}) == 2
    assert len(leased.token) == len(other.token) == 16
    for rule, what in (("settle", told(leased.placed, "SUCCESS", is_final=True)), ("fail", KeyError()), ("release", 0)):
        assert not act(quiet, rule, leased, *([] if what == 0 else [what]))
    act(quiet, "postpone", leased, CannotResolve("nothing"))
    row = row_of(quiet)
    assert (row.state, row.asked, row.attempts, row.lease, row.last_error) == ("open", 2, 0, other.token, None)


def test_what_is_due_first_is_asked_first_of_the_merchant_alone(quiet: Watcher, clock: Clock) -> None:
    quiet.add(placed_order("OTHER", mchid="1900000009"))
    quiet.add(placed_order("LATER"))
    quiet.add(placed_order("LATE"))
    clock.now -= 2
    quiet.add(placed_order("EARLY"))
    clock.now += 60
    assert [lease(quiet, clock).placed.value for _ in range(3)] == ["EARLY", "LATER", "LATE"]
    assert act(quiet, "lease", MCHID) is None
    assert lease(quiet, clock, "1900000009").placed.value == "OTHER"


def test_a_final_word_clears_what_was_wrong_before(quiet: Watcher, clock: Clock) -> None:
    quiet.add(placed_order("ORDER1"))
    act(quiet, "postpone", lease(quiet, clock), CannotResolve("no reply"))
    row = row_of(quiet)
    assert (row.state, row.last_error, row.lease, row.due_at, row.attempts) == (
        "open", "no reply", None, moment(clock, 30), 0,
    )  # fmt: skip
    assert act(quiet, "settle", lease(quiet, clock), told(placed_order("ORDER1"), "NOTPAY")) is False
    row = row_of(quiet)
    assert (row.state, row.platform_state, row.last_error, row.lease) == ("open", "NOTPAY", None, None)
    assert (row.due_at, row.finished_at, row.asked, row.attempts) == (moment(clock, 60), None, 2, 0)
    assert act(quiet, "settle", lease(quiet, clock), told(placed_order("ORDER1"), "SUCCESS", is_final=True)) is True
    row = row_of(quiet)
    assert (row.state, row.platform_state, row.last_error, row.lease) == ("final", "SUCCESS", None, None)
    assert (row.finished_at, row.asked, row.attempts) == (moment(clock), 3, 1)


def test_what_is_absent_is_booked_and_what_has_other_values_is_not(quiet: Watcher, clock: Clock) -> None:
    quiet.add(placed_order("ORDER1"))
    assert act(quiet, "settle", lease(quiet, clock), told(placed_order("ORDER1"), None, resolution=NOT_KNOWN)) is False
    assert row_of(quiet).state == "open"
    final = told(placed_order("ORDER1"), None, is_final=True, resolution=NOT_KNOWN)
    assert act(quiet, "settle", lease(quiet, clock), final) is True
    row = row_of(quiet)
    assert (row.state, row.finished_at, row.attempts, row.lease) == ("absent", moment(clock), 1, None)
    quiet.add(placed_order("ORDER2"))
    final = told(placed_order("ORDER2"), "SUCCESS", is_final=True, resolution=OTHER)
    assert act(quiet, "settle", lease(quiet, clock), final) is False
    row = row_of(quiet, 2)
    assert (row.state, row.platform_state, row.last_error) == ("mismatch", "SUCCESS", str(OTHER)[:500])
    assert (row.finished_at, row.attempts, row.lease) == (moment(clock), 0, None)


def test_only_who_asks_for_every_change_gets_one_and_only_where_there_is_one(
    quiet: Watcher, database: str, clock: Clock
) -> None:
    curious = Watcher(database, clock=clock, every_change=True)
    quiet.add(placed_order("ORDER1"))
    waiting = told(placed_order("ORDER1"), "NOTPAY")
    assert act(quiet, "settle", lease(quiet, clock), waiting) is False
    assert act(curious, "settle", lease(quiet, clock), waiting) is False
    assert act(curious, "settle", lease(quiet, clock), told(placed_order("ORDER1"), "USERPAYING")) is True
    unknown = told(placed_order("ORDER1"), None, resolution=NOT_KNOWN)
    assert act(curious, "settle", lease(quiet, clock), unknown) is False
    curious.engine.dispose()


def test_pauses_after_failures_are_those_that_are_told(quiet: Watcher, clock: Clock) -> None:
    quiet.add(placed_order("ORDER1"))
    for attempt, pause in enumerate((10, 60, 600, 3600, 21600), 1):
        act(quiet, "fail", lease(quiet, clock), KeyError("x" * 600))
        row = row_of(quiet)
        assert (row.state, row.due_at, row.attempts) == ("open", moment(clock, pause), attempt)
        assert (row.lease, row.finished_at, row.last_error) == (None, None, f"KeyError: '{'x' * 489}")
    act(quiet, "fail", lease(quiet, clock), KeyError("shelf"))
    row = row_of(quiet)
    assert (row.state, row.due_at, row.attempts) == ("dead", moment(clock), 6)
    assert (row.lease, row.finished_at, row.last_error) == (None, moment(clock), "KeyError: 'shelf'")
    clock.now += 86400
    assert act(quiet, "lease", MCHID) is None


def test_it_is_given_up_after_thirty_days_and_not_at_their_end(quiet: Watcher, clock: Clock) -> None:
    quiet.add(placed_order("ORDER1"))
    placed_at = row_of(quiet).placed_at
    clock.now += 30 * 86400
    act(quiet, "postpone", lease(quiet, clock), CannotResolve("no reply"))
    assert row_of(quiet).state == "open"
    leased = lease(quiet, clock)
    act(quiet, "postpone", leased, CannotResolve("no reply again"))
    row = row_of(quiet)
    assert (row.state, row.finished_at, row.last_error) == ("given_up", moment(clock), "no reply again")
    assert (row.lease, row.placed_at) == (None, placed_at)
    quiet.reopen(1)
    row = row_of(quiet)
    assert (row.state, row.due_at, row.placed_at, row.finished_at) == ("open", moment(clock), moment(clock), None)


def test_what_is_given_back_was_not_asked(quiet: Watcher, clock: Clock) -> None:
    quiet.add(placed_order("ORDER1"))
    quiet.add(placed_order("ORDER2"))
    leased, other = lease(quiet, clock), lease(quiet, clock)
    clock.now += 7
    act(quiet, "release", leased)
    row = row_of(quiet)
    assert (row.asked, row.due_at, row.lease, row.state) == (0, moment(clock), None, "open")
    assert (row_of(quiet, 2).asked, row_of(quiet, 2).lease) == (1, other.token)


def test_closing_ends_a_lease_and_touches_no_other_call(quiet: Watcher, clock: Clock) -> None:
    for mchid in (MCHID, "1900000009"):
        quiet.add(placed_order("ORDER1", mchid=mchid))
    quiet.add(placed_order("ORDER2"))
    act(quiet, "postpone", lease(quiet, clock), CannotResolve("no reply"))
    assert act(quiet, "lease", MCHID).number == 3
    clock.now += 60
    leased = act(quiet, "lease", MCHID)
    assert leased.number == 1
    assert act(quiet, "close", "out_trade_no=ORDER1", MCHID) == 1
    row = row_of(quiet)
    assert (row.state, row.finished_at, row.lease, row.last_error) == ("final", moment(clock), None, None)
    assert [row_of(quiet, number).state for number in (2, 3)] == ["open", "open"]
    assert act(quiet, "settle", leased, told(leased.placed, "SUCCESS", is_final=True)) is False
    assert act(quiet, "close", "out_trade_no=ORDER1", None) == 1
    assert [row_of(quiet, number).state for number in (2, 3)] == ["final", "open"]


def test_reopening_and_retrying_begin_anew_and_leave_the_age(quiet: Watcher, clock: Clock) -> None:
    for number in ("DEAD", "FAILED", "LEASED", "FRESH", "DONE"):
        quiet.add(placed_order(number))
    placed_at = row_of(quiet).placed_at
    leased = {call.placed.value: call for call in [lease(quiet, clock) for _ in range(5)]}
    act(quiet, "settle", leased["DONE"], told(placed_order("DONE"), "SUCCESS", is_final=True))
    act(quiet, "settle", leased["FRESH"], told(placed_order("FRESH"), "NOTPAY"))
    act(quiet, "fail", leased["FAILED"], KeyError("shelf"))
    act(quiet, "fail", leased["DEAD"], KeyError("shelf"))
    with quiet.engine.begin() as connection:
        died = {"state": "dead", "attempts": 6, "finished_at": moment(clock)}
        connection.execute(update(watch).where(watch.c.number == 1).values(**died))
        connection.execute(update(watch).where(watch.c.number == 3).values(last_error="of the time before"))
    fresh_before, leased_before, done_before = (row_of(quiet, number) for number in (4, 3, 5))
    clock.now += 1
    assert quiet.retry() == 2
    for number in (1, 2):
        row = row_of(quiet, number)
        assert (row.state, row.due_at, row.attempts, row.finished_at) == ("open", moment(clock), 0, None)
        assert (row.placed_at, row.last_error) == (placed_at, "KeyError: 'shelf'")
    assert [row_of(quiet, number) for number in (4, 3, 5)] == [fresh_before, leased_before, done_before]
    quiet.reopen(5)
    quiet.reopen(3)
    for number in (3, 5):
        row = row_of(quiet, number)
        assert (row.state, row.due_at, row.lease, row.finished_at) == ("open", moment(clock), None, None)
        assert (row.attempts, row.placed_at) == (0, placed_at)
    assert row_of(quiet, 4) == fresh_before


def test_only_what_is_over_is_pruned_and_only_after_its_time(quiet: Watcher, clock: Clock) -> None:
    for number, state in enumerate(WatchState, 1):
        quiet.add(placed_order(f"ORDER{number}"))
        with quiet.engine.begin() as connection:
            ended = {"state": state.value, "finished_at": moment(clock)}
            connection.execute(update(watch).where(watch.c.number == number).values(**ended))
    clock.now += 60
    assert quiet.prune(timedelta(seconds=60)) == 0
    clock.now += 0.5
    assert quiet.prune(timedelta(seconds=60)) == 2
    kept = {call.state for call in quiet.list_calls()}
    assert kept == set(WatchState) - {WatchState.FINAL, WatchState.ABSENT}


def test_each_state_is_counted_for_itself(quiet: Watcher, clock: Clock) -> None:
    assert quiet.count() == (0, 0, 0, 0, 0, 0, None)
    for times, state in enumerate(reversed(WatchState), 1):
        for number in range(times):
            quiet.add(placed_order(f"{state}{number}"))
            with quiet.engine.begin() as connection:
                this = watch.c.subject == f"out_trade_no={state}{number}"
                connection.execute(update(watch).where(this).values(state=state.value))
            clock.now += 1
    oldest = min(call.placed_at for call in quiet.list_calls(state=WatchState.OPEN))
    counts = quiet.count()
    assert counts._asdict() == {state.value: 6 - place for place, state in enumerate(WatchState)} | {
        "oldest_open": oldest
    }
    assert oldest > min(call.placed_at for call in quiet.list_calls())


def test_lists_are_narrowed(quiet: Watcher) -> None:
    for number in range(3):
        quiet.add(placed_order(f"ORDER{number}"))
    act(quiet, "close", "out_trade_no=ORDER1", None)
    assert [call.number for call in quiet.list_calls()] == [3, 2, 1]
    assert [call.number for call in quiet.list_calls(limit=2)] == [3, 2]
    assert [call.number for call in quiet.list_calls(before=3)] == [2, 1]
    assert [call.number for call in quiet.list_calls(state=WatchState.FINAL)] == [2]
    assert [call.number for call in quiet.list_calls(subject="out_trade_no=ORDER2")] == [3]
    assert quiet.find(2).state is WatchState.FINAL
    assert quiet.find(3) == quiet.list_calls()[0]


def test_a_number_that_is_placed_again_forgets_what_was_said_of_it(quiet: Watcher, clock: Clock) -> None:
    quiet.add(placed_order("ORDER1", total=100))
    quiet.add(placed_order("ORDER1", mchid="1900000009"))
    act(quiet, "fail", lease(quiet, clock), KeyError("shelf"))
    act(quiet, "settle", lease(quiet, clock), told(placed_order("ORDER1"), "SUCCESS", is_final=True))
    act(quiet, "close", "out_trade_no=ORDER1", None)
    clock.now += 500
    with quiet.engine.begin() as connection:
        connection.execute(update(watch).where(watch.c.number == 1).values(lease="old", last_error="old"))
    quiet.add(PlacedCall.of("pay.create_jsapi_order", mchid=MCHID, body=order("ORDER1")))
    row = row_of(quiet)
    assert (row.operation, row.state, row.platform_state) == ("pay.create_jsapi_order", "open", None)
    assert (row.placed_at, row.due_at, row.asked, row.attempts) == (moment(clock), moment(clock, 5), 0, 0)
    assert (row.lease, row.last_error, row.finished_at) == (None, None, None)
    assert PlacedCall.from_json(row.placed).arguments["body"]["amount"]["total"] == 2800
    assert row_of(quiet, 2).state == "final"
    assert len(quiet.list_calls()) == 2


@pytest.mark.parametrize(
    ("asked", "intervals", "seconds"),
    [
        (0, (), 5), (6, (), 1800), (7, (), 3600), (8, (), 7200), (10, (), 21600), (100000, (), 21600),
        (0, (60, 90), 60), (1, (60, 90), 90), (2, (60, 90), 180), (3, (60, 90), 360), (9, (60, 90), 21600),
        (0, (86400,), 86400), (1, (86400,), 86400), (5, (86400,), 86400),
    ],
)  # fmt: skip
def test_intervals_double_to_six_hours_and_never_become_shorter(
    asked: int, intervals: tuple[int, ...], seconds: int
) -> None:
    assert find_interval(asked, intervals) == seconds
    now = datetime(2026, 1, 2, tzinfo=UTC)
    assert plan_question(now, asked, intervals) == now + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "settings",
    [{"lease_seconds": 0.5}, {"retry_after": (0, 0.5)}, {"absent_after": 0}, {"give_up_after": timedelta(seconds=1)}],
)
def test_the_smallest_settings_are_taken(settings: dict[str, Any]) -> None:
    Watcher("sqlite://", **settings).engine.dispose()


def test_a_hundred_are_listed_unless_more_are_wanted(quiet: Watcher) -> None:
    with quiet.engine.begin() as connection:
        for number in range(102):
            quiet.add(placed_order(f"ORDER{number}"), connection)
    assert len(quiet.list_calls()) == 100
    assert len(quiet.list_calls(limit=101)) == 101


def test_work_outlives_failures_of_the_database_and_says_so_once(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    waits: list[float | None] = []

    class Stop(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout)
            return False

    stop = Stop()
    lost = OperationalError("SELECT secret", None, Exception("no route\nat all"))
    results = iter([True, lost, lost, True, False, lost, False])

    class Scripted(Watcher):
        def ask_next(self, client: Client, book: Book) -> bool:
            found = next(results, None)
            if found is None:
                stop.set()
                return True
            if isinstance(found, Exception):
                raise found
            return bool(found)

    caplog.set_level(logging.INFO, "wechatpay_bookkeeping")
    Scripted("sqlite://").work(client, book, stop=stop)
    down, up = "the database of the watcher failed: Exception: no route", "the database of the watcher is back"
    assert [record.getMessage() for record in caplog.records] == [down, up, down, up]
    assert {record.name for record in caplog.records} == {"wechatpay_bookkeeping"}
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING"] * 2
    assert waits == [1.0] * 5  # after each failure, and where nothing was due
    stop.clear()
    results = iter([False])
    Scripted("sqlite://").work(client, book, stop=stop, poll_seconds=0.25)
    assert waits[5:] == [0.25]


def test_a_database_that_fails_while_a_call_is_given_back_is_only_told(
    quiet: Watcher, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    quiet.add(placed_order("ORDER1"))
    clock.now += 60

    def fail(_connection: object, leased: object) -> None:
        raise OperationalError("UPDATE secret", None, Exception("no route\nat all"))

    class Stopped:
        """A client whose program is told to stop while it asks."""

        mchid = MCHID

        @property
        def sender(self) -> object:
            raise KeyboardInterrupt

    monkeypatch.setattr(quiet._rules, "release", fail)
    with caplog.at_level(logging.WARNING, "wechatpay_bookkeeping"), pytest.raises(KeyboardInterrupt):
        quiet.ask_next(Stopped(), book)  # type: ignore[arg-type]
    (record,) = caplog.records
    assert record.getMessage() == "watched call 1 stays leased: Exception: no route"


def test_the_watcher_is_told_of_as_its_database(quiet: Watcher) -> None:
    made = Watcher("postgresql://shop:planted-secret@127.0.0.1/shop")
    assert repr(made) == "Watcher('postgresql+psycopg://shop:***@127.0.0.1/shop')"
    made.engine.dispose()
