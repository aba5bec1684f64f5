"""What the inbox does with one event and with a few, on SQLite and on PostgreSQL."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, inspect, select, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from wechatpay_auth import ConfigurationError, DecryptionError, MerchantCredentials, Notification
from wechatpay_auth.oaep import encrypt
from wechatpay_bookkeeping import (
    Inbox,
    InboxEvent,
    InboxUnavailable,
    NoSuchEvent,
    QuestionNotAnswered,
    State,
    WrongState,
)
from wechatpay_bookkeeping.expectation import find_differences
from wechatpay_bookkeeping.tables import inbox as stored
from wechatpay_client import models, webhooks

from tests.bookkeeping.conftest import Clock
from tests.bookkeeping.platform import APIV3_KEY, MCHID, example, make_parser, notification, paid, platform_key

shop = MetaData()
books = Table("shop_books", shop, Column("id", Integer, primary_key=True), Column("out_trade_no", Text))


class HandlerFailed(Exception):
    """What the merchant's own code raises."""


def book(event: InboxEvent, connection: Connection) -> None:
    assert isinstance(event.event, webhooks.TransactionSuccess)
    assert isinstance(event.event.resource, models.PaidOrder)
    connection.execute(books.insert().values(out_trade_no=event.event.resource.out_trade_no))


def book_and_fail(event: InboxEvent, connection: Connection) -> None:
    book(event, connection)
    raise HandlerFailed("no such order")


@pytest.fixture(autouse=True)
def shop_tables(inbox: Inbox) -> None:
    shop.create_all(inbox.engine)


def booked(inbox: Inbox) -> list[str]:
    with inbox.engine.begin() as connection:
        return list(connection.execute(select(books.c.out_trade_no).order_by(books.c.id)).scalars())


def refund(order: int, number: int) -> dict[str, Any]:
    return example("EndedRefund", out_trade_no=f"ORDER{order:08}", refund_id=f"5000{number:020}")


def test_an_event_is_handled_once(inbox: Inbox) -> None:
    assert inbox.receive(notification(paid(1)))
    assert inbox.handle_next(book)
    assert not inbox.handle_next(book)
    assert booked(inbox) == ["ORDER00000001"]
    assert inbox.find(1).state is State.HANDLED


def test_the_same_notification_again_is_no_second_event(inbox: Inbox) -> None:
    first = notification(paid(1), notice="EV-1")
    assert inbox.receive(first)
    assert not inbox.receive(first)
    assert inbox.count().waiting == 1


def test_a_duplicate_that_was_made_and_signed_anew_is_no_second_event(inbox: Inbox) -> None:
    assert inbox.receive(notification(paid(1), notice="EV-1"))
    assert not inbox.receive(notification(paid(1), notice="EV-2"))
    inbox.handle_next(book)
    assert not inbox.receive(notification(paid(1), notice="EV-3"))


def test_two_refunds_of_one_order_are_two_events(inbox: Inbox) -> None:
    for number in (1, 2):
        assert inbox.receive(notification(refund(1, number), event_type="REFUND.SUCCESS"))
    assert not inbox.receive(notification(refund(1, 2), event_type="REFUND.SUCCESS"))
    assert inbox.receive(notification(refund(1, 2) | {"refund_status": "ABNORMAL"}, event_type="REFUND.ABNORMAL"))
    assert inbox.count().waiting == 3


def test_what_may_happen_twice_in_the_same_way_is_kept_twice(inbox: Inbox) -> None:
    for _ in range(2):
        assert inbox.receive(notification(example("ComplaintChange"), event_type="COMPLAINT.STATE_CHANGE"))
    assert inbox.count().waiting == 2


def test_an_event_that_the_spec_does_not_know_is_kept_and_handed_out(inbox: Inbox) -> None:
    inbox.receive(notification({"number": 1}, event_type="SOMETHING.NEW"))
    seen: list[object] = []
    inbox.handle_next(lambda event, connection: seen.append(event.event))
    assert isinstance(seen[0], webhooks.UnknownEvent)


def test_a_failure_undoes_the_effect_and_the_event_comes_again_later(inbox: Inbox, clock: Clock) -> None:
    inbox.receive(notification(paid(1)))
    assert inbox.handle_next(book_and_fail)
    stored = inbox.find(1)
    assert (stored.state, stored.attempts, stored.last_error) == (State.WAITING, 1, "HandlerFailed: no such order")
    assert booked(inbox) == []
    assert not inbox.handle_next(book)
    clock.now += 11
    assert inbox.handle_next(book)
    assert booked(inbox) == ["ORDER00000001"]


def test_after_the_last_attempt_it_is_dead_until_somebody_replays_it(database: str, clock: Clock) -> None:
    inbox = Inbox(database, make_parser(), clock=clock, retry_after=(1, 1))
    inbox.receive(notification(paid(1)))
    for _ in range(3):
        assert inbox.handle_next(book_and_fail)
        clock.now += 2
    assert inbox.find(1).state is State.DEAD
    assert not inbox.handle_next(book)
    inbox.replay(1)
    assert inbox.handle_next(book)
    assert booked(inbox) == ["ORDER00000001"]
    inbox.engine.dispose()


def test_a_worker_that_never_comes_back_loses_its_lease(inbox: Inbox, clock: Clock) -> None:
    inbox.receive(notification(paid(1)))

    def be_killed(event: InboxEvent, connection: Connection) -> None:
        clock.now += 301  # meanwhile another worker gets the event, and is through first
        assert inbox.handle_next(book)

    # On SQLite the other worker would wait for the transaction of the first.
    if inbox.engine.dialect.name == "sqlite":
        with inbox.engine.begin() as connection:
            assert inbox._rules.lease(connection) is not None
        assert not inbox.handle_next(book)
        clock.now += 301
        assert inbox.handle_next(book)
    else:
        with inbox.engine.begin() as connection:
            leased = inbox._rules.lease(connection)
            assert leased is not None
        clock.now += 301
        assert inbox.handle_next(book)
        with inbox.engine.begin() as connection:
            assert inbox._rules.claim_leased(connection, leased) is None
    assert booked(inbox) == ["ORDER00000001"]
    assert inbox.find(1).attempts == 2


def test_an_event_that_kills_its_workers_is_dead_in_the_end(database: str, clock: Clock) -> None:
    inbox = Inbox(database, make_parser(), clock=clock, retry_after=(1,), lease_seconds=5)
    inbox.receive(notification(paid(1)))
    for _ in range(2):
        with inbox.engine.begin() as connection:
            assert inbox._rules.lease(connection) is not None
        clock.now += 6
    assert not inbox.handle_next(book)
    assert inbox.find(1).state is State.DEAD
    inbox.engine.dispose()


def test_a_worker_that_is_told_to_stop_gives_the_event_back(inbox: Inbox) -> None:
    inbox.receive(notification(paid(1)))

    def interrupt(event: InboxEvent, connection: Connection) -> None:
        book(event, connection)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inbox.handle_next(interrupt)
    assert inbox.find(1).attempts == 0
    assert inbox.handle_next(book)
    assert booked(inbox) == ["ORDER00000001"]


def test_claim_and_effect_are_one_transaction_of_the_merchants_own(inbox: Inbox) -> None:
    inbox.receive(notification(paid(1)))
    event: InboxEvent | None = None

    def claim_and_fail() -> None:
        nonlocal event
        with inbox.engine.begin() as connection:
            event = inbox.claim(connection)
            assert event is not None
            book_and_fail(event, connection)

    with pytest.raises(HandlerFailed):
        claim_and_fail()
    assert event is not None
    assert inbox.find(1).state is State.WAITING
    assert booked(inbox) == []
    inbox.record_failure(event, HandlerFailed("no such order"))
    assert inbox.find(1).attempts == 1
    with inbox.engine.begin() as connection:
        assert inbox.claim(connection) is None
    inbox.replay(1)
    with inbox.engine.begin() as connection:
        event = inbox.claim(connection)
        assert event is not None
        book(event, connection)
    assert booked(inbox) == ["ORDER00000001"]


def test_claim_in_a_session_of_the_orm(inbox: Inbox) -> None:
    inbox.receive(notification(paid(1)))
    with Session(inbox.engine) as session:
        assert inbox.claim(session.connection()) is not None
        session.rollback()
    assert inbox.find(1).state is State.WAITING
    with Session(inbox.engine) as session:
        event = inbox.claim(session.connection())
        assert event is not None
        book(event, session.connection())
        session.commit()
    assert inbox.find(1).state is State.HANDLED
    assert booked(inbox) == ["ORDER00000001"]


def test_all_tables_are_created_that_processes_share(inbox: Inbox) -> None:
    wanted = {"wechatpay_inbox", "wechatpay_replays", "wechatpay_certificates", "wechatpay_locks"}
    assert wanted <= set(inspect(inbox.engine).get_table_names())


def test_events_of_one_order_keep_their_order(inbox: Inbox, clock: Clock) -> None:
    inbox.receive(notification(paid(1)))
    inbox.receive(notification(refund(1, 1), event_type="REFUND.SUCCESS"))
    inbox.receive(notification(paid(2)))
    handled: list[str] = []

    def handle(event: InboxEvent, connection: Connection) -> None:
        if event.number == 1 and event.attempts == 1:
            raise HandlerFailed
        handled.append(f"{event.event.event_type} {event.subject}")

    while inbox.handle_next(handle):
        pass
    assert handled == ["TRANSACTION.SUCCESS out_trade_no=ORDER00000002"]
    clock.now += 11
    while inbox.handle_next(handle):
        pass
    assert handled[1:] == [
        "TRANSACTION.SUCCESS out_trade_no=ORDER00000001",
        "REFUND.SUCCESS out_trade_no=ORDER00000001",
    ]


def test_a_skipped_event_holds_up_nothing(inbox: Inbox) -> None:
    inbox.receive(notification(paid(1)))
    inbox.receive(notification(refund(1, 1), event_type="REFUND.SUCCESS"))
    inbox.skip(1)
    seen: list[int] = []
    assert inbox.handle_next(lambda event, connection: seen.append(event.number))
    assert seen == [2]


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        ({"amount/total": 2700}, "amount/total is 2800, and 2700 was expected"),
        ({"amount/total": "2800"}, "amount/total is 2800, and '2800' was expected"),
        ({"mchid": "1900000009"}, f"mchid is '{MCHID}', and '1900000009' was expected"),
        ({"sub_mchid": "1900000009"}, "sub_mchid is missing, and '1900000009' was expected"),
        ({"amount/total/fen": 1}, "amount/total/fen is missing, and 1 was expected"),
    ],
)
def test_what_was_not_expected_is_never_handed_out(
    database: str, clock: Clock, expected: dict[str, object], said: str
) -> None:
    inbox = Inbox(database, make_parser(), clock=clock, expect=lambda event, connection: expected)
    inbox.receive(notification(paid(1)))
    inbox.handle_next(book)
    stored = inbox.find(1)
    assert (stored.state, stored.last_error) == (State.MISMATCH, said)
    with inbox.engine.begin() as connection:
        assert inbox.claim(connection) is None
    assert booked(inbox) == []
    inbox.engine.dispose()


def test_what_was_expected_is_handed_out(database: str, clock: Clock) -> None:
    def expect(event: InboxEvent, connection: Connection) -> dict[str, object]:
        assert connection.execute(select(books)).all() == []  # the merchant's tables are in reach
        return {"amount/total": 2800, "mchid": MCHID}

    inbox = Inbox(database, make_parser(), clock=clock, expect=expect)
    inbox.receive(notification(paid(1)))
    assert inbox.handle_next(book)
    assert booked(inbox) == ["ORDER00000001"]
    inbox.engine.dispose()


def test_nothing_decrypted_is_stored_unless_asked_for(database: str, clock: Clock, tmp_path: Any) -> None:
    inbox = Inbox(database, make_parser(), clock=clock)
    inbox.receive(notification(paid(1) | {"attach": "planted secret of the buyer"}))
    with inbox.engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM wechatpay_inbox").all()
    assert "planted secret" not in repr([tuple(map(bytes_or_text, row)) for row in rows])
    inbox.engine.dispose()
    keeping = Inbox(database, make_parser(), clock=clock, keep_plaintext=True)
    keeping.receive(notification(paid(2) | {"attach": "planted secret of the buyer"}))
    with keeping.engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT plaintext FROM wechatpay_inbox WHERE number = 2").all()
    assert b"planted secret" in bytes(rows[0][0])
    keeping.engine.dispose()


def bytes_or_text(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value


def test_what_is_stored_is_what_came(inbox: Inbox) -> None:
    came = notification(paid(1))
    inbox.receive(came)
    again = inbox.read(1).notification
    assert (again.body, again.resource, again.serial, again.mchid) == (came.body, came.resource, came.serial, MCHID)
    assert again.signature_headers == came.signature_headers
    assert set(again.signature_headers) == {
        b"wechatpay-timestamp",
        b"wechatpay-nonce",
        b"wechatpay-signature",
        b"wechatpay-serial",
    }


def test_old_events_are_readable_while_the_old_key_is_configured(database: str, clock: Clock) -> None:
    inbox = Inbox(database, make_parser(), clock=clock, retry_after=(1,) * 9)
    inbox.receive(notification(paid(1)))
    inbox.engine.dispose()
    new_key = "another-apiv3-key-0123456789abcd"
    without = Inbox(database, make_parser({MCHID: new_key}), clock=clock, retry_after=(1,) * 9)
    assert without.handle_next(book)
    assert without.find(1).state is State.WAITING
    assert "DecryptionError" in str(without.find(1).last_error)
    with pytest.raises(DecryptionError):
        without.read(1)
    without.engine.dispose()
    clock.now += 2
    both = Inbox(database, make_parser({MCHID: new_key, "1900000002": APIV3_KEY}), clock=clock)
    assert both.handle_next(book)
    assert booked(both) == ["ORDER00000001"]
    both.engine.dispose()


def test_an_event_that_asks_is_answered_and_not_stored(database: str, clock: Clock) -> None:
    asked = notification(example("ParkingFeeAsked"), event_type="PARKING_FEE.QUERY_TRANS_INFO")
    silent = Inbox(database, make_parser(), clock=clock)
    with pytest.raises(QuestionNotAnswered, match="answer="):
        silent(asked)
    silent.engine.dispose()
    given = {"code": "SUCCESS", "total_amount": 800}
    answering = Inbox(database, make_parser(), clock=clock, answer=lambda notification: given)
    assert answering(asked) == given
    assert answering.count().waiting == 0
    answering.engine.dispose()


def test_what_is_handled_is_pruned_by_age_and_nothing_else(inbox: Inbox, clock: Clock) -> None:
    for number in (1, 2, 3):
        inbox.receive(notification(paid(number)))
    inbox.handle_next(book)
    inbox.skip(2)
    assert inbox.prune(timedelta(days=7)) == 0
    clock.now += 8 * 86_400
    assert inbox.prune(timedelta(days=7)) == 2
    assert [stored.number for stored in inbox.list_events()] == [3]
    inbox.receive(notification(paid(4)))
    assert [stored.number for stored in inbox.list_events()] == [4, 3]


def test_lists_are_narrowed_and_come_in_pages(inbox: Inbox, clock: Clock) -> None:
    for number in range(1, 6):
        inbox.receive(notification(paid(number)))
    inbox.handle_next(book)
    assert [stored.number for stored in inbox.list_events(limit=2)] == [5, 4]
    assert [stored.number for stored in inbox.list_events(limit=2, before=4)] == [3, 2]
    assert [stored.number for stored in inbox.list_events(state=State.HANDLED)] == [1]
    assert [stored.number for stored in inbox.list_events(subject="out_trade_no=ORDER00000003")] == [3]
    counts = inbox.count()
    assert (counts.waiting, counts.handled, counts.dead) == (4, 1, 0)
    assert counts.oldest_waiting is not None
    assert counts.oldest_waiting.timestamp() == clock.now


def test_what_cannot_be_done_says_so(inbox: Inbox) -> None:
    inbox.receive(notification(paid(1)))
    inbox.handle_next(book)
    with pytest.raises(NoSuchEvent, match="no event 7"):
        inbox.replay(7)
    with pytest.raises(WrongState, match="again=True"):
        inbox.replay(1)
    with pytest.raises(WrongState, match="cannot be skipped"):
        inbox.skip(1)
    inbox.replay(1, again=True)
    assert inbox.handle_next(book)
    assert booked(inbox) == ["ORDER00000001"] * 2


def test_workers_stop_when_they_are_told(inbox: Inbox) -> None:
    stop = threading.Event()
    for number in range(1, 4):
        inbox.receive(notification(paid(number)))

    def handle(event: InboxEvent, connection: Connection) -> None:
        book(event, connection)
        if event.number == 3:
            stop.set()

    inbox.work(handle, stop=stop, poll_seconds=0.01)
    assert len(booked(inbox)) == 3


def test_an_inbox_is_the_handler_of_a_view(inbox: Inbox) -> None:
    came: list[Notification] = [notification(paid(1))]
    assert inbox(came[0]) is None
    assert inbox.count().waiting == 1


# --- each rule to the second and to the row: an event is handed out once, and not before its turn


def act(inbox: Inbox, name: str, *arguments: Any, **named: Any) -> Any:
    """One of the rules in a transaction of its own."""
    with inbox.engine.begin() as connection:
        return getattr(inbox._rules, name)(connection, *arguments, **named)


def row_of(inbox: Inbox, number: int = 1) -> Any:
    with inbox.engine.begin() as connection:
        return connection.execute(select(stored).where(stored.c.number == number)).one()


def change_row(inbox: Inbox, number: int, **values: Any) -> None:
    with inbox.engine.begin() as connection:
        connection.execute(update(stored).where(stored.c.number == number).values(**values))


def moment(clock: Clock, seconds: float = 0) -> datetime:
    return datetime.fromtimestamp(clock.now + seconds, UTC)


def test_what_is_stored_of_an_event_and_what_is_handed_out(inbox: Inbox, clock: Clock) -> None:
    came = notification(refund(1, 1), event_type="REFUND.SUCCESS", notice="EV-1")
    assert act(inbox, "add", came) == 1
    row = row_of(inbox)
    assert (row.notification_id, row.event_type, row.mchid) == ("EV-1", "REFUND.SUCCESS", MCHID)
    assert (row.subject, row.state, row.attempts) == ("out_trade_no=ORDER00000001", "waiting", 0)
    assert (row.received_at, row.due_at, row.finished_at) == (moment(clock), moment(clock), None)
    assert (row.lease, row.last_error, row.plaintext) == (None, None, None)
    assert (row.serial, bytes(row.body)) == (came.serial, came.body)
    clock.now += 3
    event = act(inbox, "claim")
    assert (event.number, event.subject, event.attempts) == (1, "out_trade_no=ORDER00000001", 1)
    assert event.received_at == moment(clock, -3)
    assert event.notification.resource == came.resource
    assert repr(event) == ("InboxEvent(number=1, event_type='REFUND.SUCCESS', subject='out_trade_no=ORDER00000001')")
    row = row_of(inbox)
    assert (row.state, row.finished_at, row.attempts) == ("handled", moment(clock), 1)
    assert inbox.read(1).event == event.event
    assert inbox.find(1) == inbox.list_events()[0]
    with pytest.raises(NoSuchEvent):
        inbox.read(2)


def test_an_event_of_which_nothing_says_what_it_is_about_waits_for_no_other(inbox: Inbox, clock: Clock) -> None:
    for number in (1, 2):
        inbox.receive(notification({"number": number}, event_type="SOMETHING.NEW"))
    row = row_of(inbox)
    assert (row.event_type, row.subject, row.once) == ("SOMETHING.NEW", "", None)
    change_row(inbox, 1, state="dead")
    assert act(inbox, "claim").number == 2


def test_a_lease_of_an_event_lasts_as_long_as_it_says(inbox: Inbox, clock: Clock) -> None:
    inbox.receive(notification(paid(1)))
    change_row(inbox, 1, last_error="of the time before")
    leased = act(inbox, "lease")
    assert (leased.number, leased.attempts, leased.event_type) == (1, 1, "TRANSACTION.SUCCESS")
    row = row_of(inbox)
    assert (row.state, row.attempts, row.lease, row.due_at) == ("waiting", 1, leased.token, moment(clock, 300))
    clock.now += 299
    assert act(inbox, "lease") is None
    assert act(inbox, "claim") is None
    clock.now += 1
    other = act(inbox, "lease")
    assert (other.number, other.attempts, len(other.token), len(leased.token)) == (1, 2, 16, 16)
    assert act(inbox, "claim_leased", leased) is None
    act(inbox, "release", leased)
    assert row_of(inbox).attempts == 2
    event = act(inbox, "claim_leased", other)
    assert (event.number, event.attempts) == (1, 2)
    row = row_of(inbox)
    assert (row.state, row.attempts, row.lease, row.last_error) == ("handled", 2, None, None)
    assert row.finished_at == moment(clock)
    assert act(inbox, "claim_leased", other) is None
    act(inbox, "release", other)
    assert row_of(inbox) == row
    assert act(inbox, "fail", 1, 2, HandlerFailed("late")) is None
    assert row_of(inbox) == row


def test_what_is_given_back_was_not_attempted(inbox: Inbox, clock: Clock) -> None:
    for number in (1, 2):
        inbox.receive(notification(paid(number)))
    leased, other = act(inbox, "lease"), act(inbox, "lease")
    clock.now += 7
    act(inbox, "release", leased)
    row = row_of(inbox)
    assert (row.state, row.attempts, row.lease, row.due_at) == ("waiting", 0, None, moment(clock))
    assert (row_of(inbox, 2).attempts, row_of(inbox, 2).lease) == (1, other.token)


def test_pauses_after_failures_are_those_that_are_told(inbox: Inbox, clock: Clock) -> None:
    inbox.receive(notification(paid(1)))
    for attempt, pause in enumerate((10, 60, 600, 3600, 21600), 1):
        leased = act(inbox, "lease")
        assert act(inbox, "fail", 1, leased.attempts, HandlerFailed("x" * 600)) is State.WAITING
        row = row_of(inbox)
        assert (row.state, row.attempts, row.due_at) == ("waiting", attempt, moment(clock, pause))
        assert (row.lease, row.finished_at, row.last_error) == (None, None, f"HandlerFailed: {'x' * 485}")
        clock.now += pause - 1
        assert act(inbox, "lease") is None
        clock.now += 1
    assert act(inbox, "fail", 1, act(inbox, "lease").attempts, HandlerFailed("no such order")) is State.DEAD
    row = row_of(inbox)
    assert (row.state, row.attempts, row.lease) == ("dead", 6, None)
    assert (row.due_at, row.last_error) == (moment(clock), "HandlerFailed: no such order")


def test_whose_workers_end_is_dead_after_as_many_attempts_as_others(inbox: Inbox, clock: Clock) -> None:
    for number in (1, 2):
        inbox.receive(notification(paid(number)))
    act(inbox, "skip", 2)
    for attempt in range(1, 7):
        assert act(inbox, "lease").attempts == attempt
        clock.now += 300
    dead: list[str] = []
    change_row(inbox, 2, state="waiting")
    assert act(inbox, "lease", dead).number == 2
    assert dead == ["TRANSACTION.SUCCESS"]
    row = row_of(inbox)
    assert (row.state, row.lease, row.last_error) == ("dead", None, "each worker that had it ended")
    assert act(inbox, "lease", dead) is None


@pytest.mark.parametrize("state", ["waiting", "dead", "mismatch"])
def test_what_is_unfinished_holds_up_later_events_of_its_subject_alone(inbox: Inbox, clock: Clock, state: str) -> None:
    inbox.receive(notification(paid(1)))
    inbox.receive(notification(refund(1, 1), event_type="REFUND.SUCCESS"))
    inbox.receive(notification(paid(3)))
    change_row(inbox, 1, state=state, due_at=moment(clock, 60))
    assert [act(inbox, "claim").number for _ in range(1)] == [3]
    assert act(inbox, "claim") is None
    change_row(inbox, 1, mchid="1900000009")  # another merchant's order of the same number
    assert act(inbox, "claim").number == 2


def test_a_claim_that_cannot_be_read_comes_again_later(inbox: Inbox, clock: Clock) -> None:
    for number in (1, 2):
        inbox.receive(notification(paid(number)))
    change_row(inbox, 1, body=b"{}")
    event = act(inbox, "claim")
    assert event.number == 2
    row = row_of(inbox)
    assert (row.state, row.attempts, row.due_at) == ("waiting", 1, moment(clock, 10))
    assert (row.finished_at, row.lease) == (None, None)
    assert row.last_error.startswith("MalformedNotification: ")
    clock.now += 10
    assert act(inbox, "claim_leased", act(inbox, "lease")) is State.WAITING
    assert (row_of(inbox).attempts, row_of(inbox).due_at) == (2, moment(clock, 60))


def test_a_mismatch_says_all_that_differs_and_has_no_end(database: str, inbox: Inbox, clock: Clock) -> None:
    expected = {"amount/total": 2700, "mchid": MCHID, "appid": "wx0000000000000000", "attach/x": True}
    strict = Inbox(database, make_parser(), clock=clock, expect=lambda event, connection: expected)
    strict.receive(notification(paid(1)))
    assert act(strict, "claim_leased", act(strict, "lease")) is State.MISMATCH
    row = row_of(strict)
    assert (row.state, row.finished_at, row.lease) == ("mismatch", None, None)
    first, second, third = row.last_error.split("; ")
    assert first == "amount/total is 2800, and 2700 was expected"
    assert (second[:6], third) == ("appid ", "attach/x is missing, and True was expected")
    strict.engine.dispose()


@pytest.mark.parametrize(
    ("expected", "resource", "differs"),
    [
        ({"a": 1}, {"a": 1}, False), ({"a": 1}, {"a": True}, True), ({"a": True}, {"a": 1}, True),
        ({"a": 1}, {"a": 1.0}, True), ({"a": None}, {}, True), ({"a": None}, {"a": None}, False),
        ({"a/b": 1}, {"a": {"b": 1}}, False), ({"a/b": 1}, {"a": ["b"]}, True), ({"a/b": 1}, {"a": "b"}, True),
        ({"a/b": 1, "c": 2}, {"a": {"b": 1}, "c": 3}, True), ({}, {"a": 1}, False), ({"a": 1}, "a", True),
        ({"a": 1}, None, True),
    ],
)  # fmt: skip
def test_what_is_as_expected(expected: dict[str, object], resource: object, differs: bool) -> None:
    assert bool(find_differences(expected, resource)) is differs


def test_replaying_and_skipping_change_one_event(inbox: Inbox, clock: Clock) -> None:
    for number in (1, 2, 3):
        inbox.receive(notification(paid(number)))
    act(inbox, "lease")
    change_row(inbox, 2, state="dead", attempts=6, lease="old", finished_at=moment(clock))
    before = row_of(inbox)
    clock.now += 9
    inbox.replay(2)
    row = row_of(inbox, 2)
    assert (row.state, row.due_at, row.attempts) == ("waiting", moment(clock), 0)
    assert (row.lease, row.finished_at) == (None, None)
    act(inbox, "lease")
    inbox.skip(2)
    row = row_of(inbox, 2)
    assert (row.state, row.lease, row.finished_at) == ("skipped", None, moment(clock))
    assert row_of(inbox) == before
    inbox.replay(2)
    assert row_of(inbox, 2).state == "waiting"
    with pytest.raises(NoSuchEvent):
        inbox.skip(9)


def test_only_what_failed_is_retried(inbox: Inbox, clock: Clock) -> None:
    for number in range(1, 6):
        inbox.receive(notification(paid(number)))
    change_row(inbox, 1, state="dead", attempts=6, last_error="x")
    change_row(inbox, 2, attempts=2, last_error="x", due_at=moment(clock, 60))
    change_row(inbox, 3, attempts=2, last_error="x", lease="somebody", due_at=moment(clock, 60))
    change_row(inbox, 4, due_at=moment(clock, 60))
    change_row(inbox, 5, state="mismatch", last_error="x")
    others = [row_of(inbox, number) for number in (3, 4, 5)]
    clock.now += 1
    assert inbox.retry() == 2
    for number in (1, 2):
        row = row_of(inbox, number)
        assert (row.state, row.attempts, row.due_at) == ("waiting", 0, moment(clock))
    assert [row_of(inbox, number) for number in (3, 4, 5)] == others


def test_only_what_is_over_is_pruned_and_only_after_its_time(inbox: Inbox, clock: Clock) -> None:
    for number, state in enumerate(State, 1):
        inbox.receive(notification(paid(number)))
        change_row(inbox, number, state=state.value, finished_at=moment(clock))
    clock.now += 60
    assert inbox.prune(timedelta(seconds=60)) == 0
    clock.now += 0.5
    assert inbox.prune(timedelta(seconds=60)) == 2
    assert {event.state for event in inbox.list_events()} == set(State) - {State.HANDLED, State.SKIPPED}


def test_each_state_is_counted_for_itself(inbox: Inbox, clock: Clock) -> None:
    assert inbox.count() == (0, 0, 0, 0, 0, None)
    for times, state in enumerate(reversed(State), 1):
        for number in range(times):
            inbox.receive(notification(paid(times * 10 + number)))
            change_row(inbox, inbox.list_events(limit=1)[0].number, state=state.value)
            clock.now += 1
    oldest = min(event.received_at for event in inbox.list_events(state=State.WAITING))
    counted = {state.value: 5 - place for place, state in enumerate(State)}
    assert inbox.count()._asdict() == counted | {"oldest_waiting": oldest}
    assert oldest > min(event.received_at for event in inbox.list_events())


def test_what_need_not_be_answered_is_stored(database: str, inbox: Inbox, clock: Clock) -> None:
    assert inbox._rules.answer(notification({"number": 1}, event_type="SOMETHING.NEW")) is None
    assert inbox._rules.answer(notification(paid(1))) is None
    answering = Inbox(database, make_parser(), clock=clock, answer=lambda notification: {"code": "SUCCESS"})
    assert answering(notification(paid(1))) is None
    assert answering.count().waiting == 1
    answering.engine.dispose()


@pytest.mark.parametrize("settings", [{"lease_seconds": 0}, {"retry_after": (1, -0.5)}])
def test_settings_that_make_no_sense_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="lease_seconds must be more than 0"):
        Inbox("sqlite://", make_parser(), **settings)


@pytest.mark.parametrize("settings", [{"lease_seconds": 0.5}, {"retry_after": (0, 0.5)}, {"retry_after": ()}])
def test_the_smallest_settings_are_taken(settings: dict[str, Any]) -> None:
    Inbox("sqlite://", make_parser(), **settings).engine.dispose()


def test_a_hundred_are_listed_unless_more_are_wanted(inbox: Inbox) -> None:
    for number in range(101):
        inbox.receive(notification({"number": number}, event_type="SOMETHING.NEW"))
    assert len(inbox.list_events()) == 100
    assert len(inbox.list_events(limit=101)) == 101


def test_work_outlives_failures_of_the_database_and_says_so_once(caplog: pytest.LogCaptureFixture) -> None:
    waits: list[float | None] = []

    class Stop(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout)
            return False

    stop = Stop()
    lost = OperationalError("SELECT secret", None, Exception("no route\nat all"))
    results = iter([True, lost, lost, True, False, lost, False])

    class Scripted(Inbox):
        def handle_next(self, handle: object) -> bool:
            found = next(results, None)
            if found is None:
                stop.set()
                return True
            if isinstance(found, Exception):
                raise found
            return bool(found)

    caplog.set_level(logging.INFO, "wechatpay_bookkeeping")
    Scripted("sqlite://", make_parser()).work(book, stop=stop)
    down, up = "the database of the inbox failed: Exception: no route", "the database of the inbox is back"
    assert [record.getMessage() for record in caplog.records] == [down, up, down, up]
    assert {record.name for record in caplog.records} == {"wechatpay_bookkeeping"}
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING"] * 2
    assert waits == [1.0] * 5  # after each failure, and where nothing was due
    stop.clear()
    results = iter([False])
    Scripted("sqlite://", make_parser()).work(book, stop=stop, poll_seconds=0.25)
    assert waits[5:] == [0.25]


def test_what_the_database_says_is_told_without_the_statement(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    inbox.receive(notification(paid(1)))

    def fail(_connection: object, leased: object) -> None:
        raise OperationalError("UPDATE secret", None, Exception("no route\nat all"))

    def stop(_event: object, _connection: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(inbox._rules, "release", fail)
    with caplog.at_level(logging.WARNING, "wechatpay_bookkeeping"), pytest.raises(KeyboardInterrupt):
        inbox.handle_next(stop)
    (record,) = caplog.records
    assert record.getMessage() == "event 1 of the inbox stays leased: Exception: no route"
    with inbox.engine.begin() as connection:
        stored.drop(connection)
    with pytest.raises(InboxUnavailable, match=r"the database of the inbox failed: .*wechatpay_inbox") as caught:
        inbox.receive(notification(paid(2)))
    assert "INSERT" not in str(caught.value)
    assert caught.value.__context__ is None
    made = Inbox("postgresql://shop:planted-secret@127.0.0.1/shop", make_parser())
    assert repr(made) == "Inbox('postgresql+psycopg://shop:***@127.0.0.1/shop')"
    made.engine.dispose()


def test_fields_that_are_encrypted_once_more_are_opened_with_the_merchants_key(database: str, clock: Clock) -> None:
    # why the platform's key: the merchant needs one, and any will do
    merchant = MerchantCredentials(MCHID, platform_key(), serial="5A" * 20, apiv3_key=APIV3_KEY)
    phone = encrypt(platform_key().public_key(), "13800000000")
    inbox = Inbox(database, make_parser(merchant), clock=clock)
    inbox.create_tables()
    inbox.receive(notification(example("AcceptedMemberCard", phone_number=phone), event_type="MEMBERCARD.ACCEPT_CARD"))
    event = act(inbox, "claim").event
    assert (event.undecrypted, event.raw["phone_number"]) == (None, "13800000000")
    inbox.engine.dispose()
