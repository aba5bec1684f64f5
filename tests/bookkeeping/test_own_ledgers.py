"""Inbox and watcher as ledgers, and what reconciliation finds missing: the platform is asked, and the books have it.

On both databases.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import duckdb
import pytest
from duckdb import DuckDBPyConnection, DuckDBPyRelation
from sqlalchemy import Connection, select, update
from wechatpay_auth import NotificationParser
from wechatpay_auth.errors import ConfigurationError, DecryptionError
from wechatpay_bookkeeping import Inbox, InboxEvent, Watcher, WatchState
from wechatpay_bookkeeping.reconciliation import (
    Reconciliation,
    bill_entries,
    hand_over,
    read_inbox,
    read_watcher,
    reconcile,
)
from wechatpay_bookkeeping.reconciliation.batches import create_text_table
from wechatpay_bookkeeping.tables import watch
from wechatpay_client import PlacedCall

from tests.bookkeeping.conftest import Clock
from tests.bookkeeping.placing import MCHID, book, read_books
from tests.bookkeeping.placing import shop as own_tables
from tests.bookkeeping.platform import example, make_parser, notification, paid
from tests.bookkeeping.shop_world import SUB_MCHID, Shop, open_shop

Row = dict[str, Any]
SHOWN = ("record", "number", "day", "amount", "state", "sub_mchid", "order_number", "platform_number")


@pytest.fixture
def scratch() -> Iterator[DuckDBPyConnection]:
    with duckdb.connect() as connection:
        yield connection


@pytest.fixture
def watcher(database: str, clock: Clock) -> Iterator[Watcher]:
    made = Watcher(database, clock=clock)
    made.create_tables()
    own_tables.create_all(made.engine)
    yield made
    made.engine.dispose()


def rows_of(relation: DuckDBPyRelation) -> list[Row]:
    return [dict(zip(relation.columns, row, strict=True)) for row in relation.order("record, number").fetchall()]


def ignore(_event: InboxEvent, _connection: Connection) -> None:
    """Books nothing, and does not fail."""


def fail(_event: InboxEvent, _connection: Connection) -> None:
    raise RuntimeError("these books are full")


# --- the inbox -------------------------------------------------------------------------------------------------------


def test_payments_refunds_and_the_parts_of_combined_orders_are_entries(
    inbox: Inbox, scratch: DuckDBPyConnection
) -> None:
    late = paid(1) | {"success_time": "2026-01-02T23:59:59+08:00"}
    whose = {"sp_mchid": "1900000005", "out_trade_no": "PARTNER1"}
    partner = example("PartnerPaidOrder", success_time="2026-01-02T16:00:00+00:00", **whose)
    combined = example("CombinePaidOrder")
    refund = example("EndedRefund", out_refund_no="REFUND1", success_time="2026-01-03T10:16:20+08:00")
    for resource, event_type in (
        (late, "TRANSACTION.SUCCESS"),
        (partner, "TRANSACTION.SUCCESS"),
        (combined, "TRANSACTION.SUCCESS"),
        (refund, "REFUND.SUCCESS"),
    ):
        inbox.receive(notification(resource, event_type=event_type))
        assert inbox.handle_next(ignore)
    found = rows_of(read_inbox(scratch, inbox.engine, make_parser()))
    assert {tuple(row[name] for name in SHOWN) for row in found} == {
        *(
            ("payment", part["out_trade_no"], "2026-01-02", part["amount"]["total_amount"], "SUCCESS",
             part["sub_mchid"], part["out_trade_no"], part["transaction_id"])
            for part in combined["sub_orders"]
        ),
        ("payment", late["out_trade_no"], "2026-01-02", 2800, "SUCCESS", "", late["out_trade_no"],
         late["transaction_id"]),
        ("payment", "PARTNER1", "2026-01-03", partner["amount"]["total"], "SUCCESS", partner["sub_mchid"], "PARTNER1",
         partner["transaction_id"]),
        ("refund", "REFUND1", "2026-01-03", refund["amount"]["refund"], "SUCCESS", "", refund["out_trade_no"],
         refund["refund_id"]),
    }  # fmt: skip
    assert len(found) == 5
    mchids = {row["number"]: row["mchid"] for row in found}
    assert mchids == dict.fromkeys(mchids, MCHID) | {"PARTNER1": "1900000005"}
    assert {row["time"] for row in found} >= {"2026-01-02 23:59:59", "2026-01-03 00:00:00"}


def test_what_was_not_handled_is_no_entry_and_that_of_others_neither(
    inbox: Inbox, scratch: DuckDBPyConnection, clock: Clock
) -> None:
    for number in (1, 2, 3):
        inbox.receive(notification(paid(number)))
    inbox.receive(notification(paid(4) | {"mchid": "1900000555"}))
    assert inbox.handle_next(ignore)
    assert inbox.handle_next(fail)
    inbox.skip(3)
    assert inbox.handle_next(ignore)
    parser = make_parser()
    of_all, of_one = (rows_of(read_inbox(scratch, inbox.engine, parser, mchid=mchid)) for mchid in (None, MCHID))
    assert [row["number"] for row in of_all] == ["ORDER00000001", "ORDER00000004"]
    assert [row["number"] for row in of_one] == ["ORDER00000001"]
    today = datetime.fromtimestamp(clock.now, UTC).date()
    days = {away: rows_of(read_inbox(scratch, inbox.engine, parser, days=[today + timedelta(away)])) for away in (1, 3)}
    assert [len(days[away]) for away in (1, 3)] == [2, 0]


def test_more_events_than_are_read_at_once(
    inbox: Inbox, scratch: DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wechatpay_bookkeeping.reconciliation.inbox_ledger._BATCH", 3)
    for number in range(9):
        inbox.receive(notification(paid(number)))
        assert inbox.handle_next(ignore)
    found = rows_of(read_inbox(scratch, inbox.engine, make_parser()))
    assert [row["number"] for row in found] == [f"ORDER{number:08}" for number in range(9)]


def test_an_event_that_no_key_opens_is_said_and_not_passed_over(inbox: Inbox, scratch: DuckDBPyConnection) -> None:
    inbox.receive(notification(paid(1)))
    assert inbox.handle_next(ignore)
    with pytest.raises(DecryptionError):
        read_inbox(scratch, inbox.engine, make_parser({MCHID: "another-apiv3-key-0123456789abcd"}))
    with pytest.raises(ConfigurationError, match="no address of a database"):
        read_inbox(scratch, "shop.db", make_parser())


def test_a_refund_that_did_not_arrive_has_its_state_and_the_day_on_which_that_was_told(
    inbox: Inbox, scratch: DuckDBPyConnection, clock: Clock
) -> None:
    clock.now = datetime(2026, 1, 2, 16, tzinfo=UTC).timestamp()  # the third of January begins in Beijing
    for number, (state, mchid) in enumerate({"ABNORMAL": "1900000005", "CLOSED": None}.items()):
        refund = example("EndedRefund", out_refund_no=f"REFUND{number}", refund_status=state, mchid=mchid)
        refund |= {"refund_id": f"503{number}", "amount": refund["amount"] | {"refund": 7, "payer_refund": 5}}
        del refund["success_time"]
        inbox.receive(
            notification(
                {name: value for name, value in refund.items() if value is not None}, event_type=f"REFUND.{state}"
            )
        )
        assert inbox.handle_next(ignore)
    inbox.receive(notification(paid(1)))  # it waits, so it was not booked
    abnormal, closed = rows_of(read_inbox(scratch, inbox.engine, make_parser()))
    assert abnormal == {
        "day": "2026-01-03", "mchid": "1900000005", "sub_mchid": "", "record": "refund", "number": "REFUND0",
        "order_number": example("EndedRefund")["out_trade_no"], "platform_number": "5030", "amount": 7,
        "state": "ABNORMAL", "time": "2026-01-03 00:00:00",
    }  # fmt: skip
    assert (closed["state"], closed["mchid"], closed["platform_number"]) == ("CLOSED", MCHID, "5031")
    assert rows_of(
        read_inbox(scratch, str(inbox.engine.url.render_as_string(hide_password=False)), make_parser(), mchid=MCHID)
    ) == [closed]


def test_the_day_before_is_read_from_its_first_moment_on(
    inbox: Inbox, scratch: DuckDBPyConnection, clock: Clock
) -> None:
    begin = datetime(2026, 1, 1, 16, tzinfo=UTC).timestamp()  # the second of January begins in Beijing
    for number, moment in enumerate((begin - 1, begin, begin + 86400)):
        clock.now = moment
        inbox.receive(notification(paid(number)))
        assert inbox.handle_next(ignore)
    days = [date(2026, 1, 4), date(2026, 1, 3)]
    found = rows_of(read_inbox(scratch, inbox.engine, make_parser(), days=days))
    assert [row["number"] for row in found] == ["ORDER00000001", "ORDER00000002"]
    assert len(rows_of(read_inbox(scratch, inbox.engine, make_parser(), days=[]))) == 3


def test_what_an_inbox_handles_beside_payments_and_refunds_is_no_entry(
    inbox: Inbox, scratch: DuckDBPyConnection
) -> None:
    for resource, event_type in (
        (example("ComplaintChange"), "COMPLAINT.STATE_CHANGE"),
        ({"out_trade_no": "ORDER1"}, "TRANSACTION.SUCCESS"),
        ({"transaction_id": "4200"}, "TRANSACTION.SUCCESS"),
    ):
        inbox.receive(notification(resource, event_type=event_type))
        assert inbox.handle_next(ignore)
    assert rows_of(read_inbox(scratch, inbox.engine, make_parser())) == []


# --- the watcher's table ---------------------------------------------------------------------------------------------


def finish(watcher: Watcher, placed: PlacedCall, placed_at: datetime, finished_at: datetime, **values: Any) -> None:
    watcher.add(placed)
    said = {"state": "final", "placed_at": placed_at, "finished_at": finished_at, **values}
    with watcher.engine.begin() as connection:
        connection.execute(update(watch).where(watch.c.subject == placed.subject).values(**said))


def test_final_words_are_entries_with_what_was_placed(watcher: Watcher, scratch: DuckDBPyConnection) -> None:
    evening, night = datetime(2026, 1, 2, 15, 59, 59, tzinfo=UTC), datetime(2026, 1, 2, 16, tzinfo=UTC)
    own = {"mchid": MCHID, "out_trade_no": "ORDER1", "amount": {"total": 2800}}
    finish(
        watcher,
        PlacedCall.of("pay.create_native_order", mchid=MCHID, body=own),
        evening,
        night,
        platform_state="SUCCESS",
    )
    partner = {"sp_mchid": "1900000005", "sub_mchid": SUB_MCHID, "out_trade_no": "ORDER2", "amount": {"total": 1}}
    finish(
        watcher,
        PlacedCall.of("pay.create_partner_native_order", mchid="1900000005", body=partner),
        evening,
        night,
        platform_state="REFUND",
    )
    refund = {"out_trade_no": "ORDER1", "out_refund_no": "REFUND1", "amount": {"refund": 70, "total": 2800}}
    finish(
        watcher,
        PlacedCall.of("refund.create_refund", mchid=MCHID, body=refund),
        evening,
        night,
        platform_state="CLOSED",
    )
    of_sub = {"sub_mchid": SUB_MCHID, "out_refund_no": "REFUND2", "amount": {"refund": 1}}
    finish(
        watcher,
        PlacedCall.of("refund.create_refund", mchid="1900000005", body=of_sub),
        evening,
        night,
        platform_state="PROCESSING",
    )
    absent = own | {"out_trade_no": "ABSENT1"}
    finish(watcher, PlacedCall.of("pay.create_native_order", mchid=MCHID, body=absent), evening, night, state="absent")
    without = {"mchid": MCHID, "out_trade_no": "NOAMOUNT1"}
    finish(watcher, PlacedCall.of("pay.create_native_order", mchid=MCHID, body=without), evening, night)
    first, second, refund_1, refund_2 = rows_of(read_watcher(scratch, watcher.engine))
    assert first == {
        "day": "2026-01-03", "mchid": MCHID, "sub_mchid": "", "record": "payment", "number": "ORDER1",
        "order_number": "ORDER1", "amount": 2800, "state": "SUCCESS", "time": "2026-01-03 00:00:00",
    }  # fmt: skip
    assert second == first | {
        "mchid": "1900000005", "sub_mchid": SUB_MCHID, "number": "ORDER2", "order_number": "ORDER2", "amount": 1,
        "state": "REFUND",
    }  # fmt: skip
    assert refund_1 == {
        "day": "2026-01-02", "mchid": MCHID, "sub_mchid": "", "record": "refund", "number": "REFUND1",
        "order_number": "ORDER1", "amount": 70, "state": "CLOSED", "time": "2026-01-02 23:59:59",
    }  # fmt: skip
    # a state that is not final is of the time before a notification closed it
    told = (refund_2["sub_mchid"], refund_2["order_number"], refund_2["amount"], refund_2["state"])
    assert told == (SUB_MCHID, None, 1, None)
    address = watcher.engine.url.render_as_string(hide_password=False)
    assert rows_of(read_watcher(scratch, address, mchid="1900000005")) == [second, refund_2]


def test_final_words_of_the_day_before_are_read_from_its_first_moment_on(
    watcher: Watcher, scratch: DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wechatpay_bookkeeping.reconciliation.watcher_ledger._BATCH", 2)
    begin = datetime(2026, 1, 1, 16, tzinfo=UTC)  # the second of January begins in Beijing
    for number in range(5):
        body = {"mchid": MCHID, "out_trade_no": f"ORDER{number}", "amount": {"total": 5}}
        placed = PlacedCall.of("pay.create_native_order", mchid=MCHID, body=body)
        finish(watcher, placed, begin - timedelta(days=9), begin + timedelta(seconds=number - 1))
    found = rows_of(read_watcher(scratch, watcher.engine, days=[date(2026, 1, 4), date(2026, 1, 3)]))
    assert [row["number"] for row in found] == ["ORDER1", "ORDER2", "ORDER3", "ORDER4"]
    assert len(rows_of(read_watcher(scratch, watcher.engine, days=[]))) == 5
    with pytest.raises(ConfigurationError, match="no address of a database"):
        read_watcher(scratch, "shop.db")


def test_what_is_handed_over_is_asked_with_the_amount_of_the_bill(
    watcher: Watcher, scratch: DuckDBPyConnection
) -> None:
    names = ("day", "mchid", "sub_mchid", "record", "number", "order_number", "platform_number", "amount", "fee",
             "state", "time")  # fmt: skip

    def entries(*rows: Row) -> DuckDBPyRelation:
        common = {"day": "2026-01-02", "mchid": MCHID, "sub_mchid": "", "order_number": "ORDER1", "state": "SUCCESS"}
        texts = [[_text((common | row).get(name)) for name in names] for row in rows]
        made = scratch.table(create_text_table(scratch, names, texts))
        return made.project("* REPLACE (amount::BIGINT AS amount, fee::BIGINT AS fee)")

    bill = entries(
        {"record": "payment", "number": "BILL1", "amount": 5},
        {"record": "payment", "number": "STATE1", "amount": 6},
        {"record": "payment", "number": "AMOUNT1", "amount": 7},
        {"record": "payment", "number": "TWICE1", "amount": 8},
        {"record": "payment", "number": "TWICE1", "amount": 8},
        {"record": "payment", "number": "PARTNER1", "amount": 9, "sub_mchid": SUB_MCHID},
        {"record": "revocation", "number": "VOID1", "amount": 10, "state": "REVOKED"},
        {"record": "refund", "number": "REFUND1", "amount": 11},
    )
    ledger = entries(
        {"record": "payment", "number": "STATE1", "amount": 60, "state": "NOTPAY"},
        {"record": "payment", "number": "AMOUNT1", "amount": 70},
        {"record": "payment", "number": "LEDGER1", "amount": 12},
        {"record": "refund", "number": "REFUND2", "amount": 13, "sub_mchid": SUB_MCHID, "order_number": None},
    )
    handed = hand_over(reconcile(bill, ledger), watcher)
    assert (handed.count, handed.left) == (7, ())
    found = {}
    with watcher.engine.begin() as connection:
        for row in connection.execute(select(watch)):
            placed = PlacedCall.from_json(row.placed)
            body = placed.arguments["body"]
            found[placed.value] = (row.operation, row.mchid, body.get("sub_mchid"), body["amount"])
            if placed.identifier == "out_refund_no":
                assert body.get("out_trade_no") == {"REFUND1": "ORDER1", "REFUND2": None}[placed.value]
    native, partner, refund = "pay.create_native_order", "pay.create_partner_native_order", "refund.create_refund"
    assert found == {
        "BILL1": (native, MCHID, None, {"total": 5}),
        "STATE1": (native, MCHID, None, {"total": 6}),
        "PARTNER1": (partner, MCHID, SUB_MCHID, {"total": 9}),
        "VOID1": (native, MCHID, None, {"total": 10}),
        "LEDGER1": (native, MCHID, None, {"total": 12}),
        "REFUND1": (refund, MCHID, None, {"refund": 11}),
        "REFUND2": (refund, MCHID, SUB_MCHID, {"refund": 13}),
    }
    # What is open already stays as it is, and what was closed is open again.
    with watcher.engine.begin() as connection:
        connection.execute(update(watch).values(asked=3, platform_state="NOTPAY"))
        watcher.close(connection, "out_trade_no=BILL1")
    assert hand_over(reconcile(bill, ledger), watcher).count == 7
    asked = {call.subject: (call.asked, call.state) for call in watcher.list_calls()}
    assert asked.pop("out_trade_no=BILL1") == (0, WatchState.OPEN)
    assert set(asked.values()) == {(3, WatchState.OPEN)}


# --- a shop at a sandbox, whose books do not have everything ---------------------------------------------------------


@contextmanager
def served(inbox: Inbox, parser: NotificationParser) -> Iterator[str]:
    """The address at which a sandbox reaches the inbox."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            inbox(parser.parse(dict(self.headers.items()), body))
            self.send_response(204)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/notify"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


def read_bill_of(shop: Shop, day: str, connection: DuckDBPyConnection) -> DuckDBPyRelation:
    rows = shop.rows("trade", day)
    name = create_text_table(connection, list(rows[0]), [list(row.values()) for row in rows])
    return bill_entries(connection.table(name), "trade")


def differences(found: Reconciliation[DuckDBPyRelation]) -> list[tuple[str, str, str]]:
    return sorted(found.differences.project("kind, record, number").fetchall())


def test_what_the_books_lack_is_asked_of_the_platform_and_booked(
    shop: Shop, database: str, scratch: DuckDBPyConnection, watcher: Watcher, clock: Clock
) -> None:
    parser = shop.client.notification_parser()
    # why the sandbox's clock: its days are ahead of the machine's
    inbox = Inbox(watcher.engine, parser, clock=lambda: shop.sandbox.now.timestamp())
    day = shop.wait_for(9, 0, 0, days=1)
    notified = []

    def told(event: InboxEvent, _connection: Connection) -> None:
        notified.append(event.subject)

    with served(inbox, parser) as url:
        known = shop.order(2800, notify_url=url)
        deadline = time.monotonic() + 20
        while not inbox.handle_next(told) and time.monotonic() < deadline:
            time.sleep(0.05)
    assert notified == [f"out_trade_no={known['number']}"]
    # Of these nobody tells the shop: one of its own, one of a partner's merchant, and a refund of each.
    unknown, partner = shop.order(500), shop.order(700, sub_mchid=SUB_MCHID)
    shop.refund(unknown, 100)
    shop.refund(partner, 70)
    refunds = [row["number"] for row in shop.ledger if row["record"] == "refund"][-2:]
    shop.wait_for(12, 0, 0, days=1)
    clock.now = shop.sandbox.now.timestamp()
    bill = read_bill_of(shop, day, scratch)
    found = reconcile(bill, read_inbox(scratch, database, parser, days=[date.fromisoformat(day)]), days=[day])
    lacking = sorted(
        [
            *(("only_in_bill", "payment", row["number"]) for row in (unknown, partner)),
            *(("only_in_bill", "refund", number) for number in refunds),
        ]
    )
    assert differences(found) == lacking

    handed = hand_over(found, watcher)
    assert (handed.count, handed.left) == (4, ())
    assert hand_over(found, watcher).count == 4  # what is asked for already stays as it is
    assert watcher.count().open == 4
    clock.now += 3600
    assert watcher.ask_due(shop.client, book) == 4
    with watcher.engine.begin() as connection:
        booked = dict(read_books(connection))
    assert booked == {
        f"out_trade_no={unknown['number']}": "REFUND",
        f"out_trade_no={partner['number']}": "REFUND",
        **{f"out_refund_no={number}": "SUCCESS" for number in refunds},
    }
    assert watcher.count().final == 4

    # Now the watcher's table has what the inbox lacks, and lacks what the inbox has.
    with watcher.engine.begin() as connection:
        connection.execute(update(watch).values(placed_at=shop.sandbox.now - timedelta(days=1)))
        connection.execute(update(watch).values(finished_at=shop.sandbox.now - timedelta(days=1)))
    watched = read_watcher(scratch, database, mchid=shop.mchid)
    assert differences(reconcile(bill, watched, days=[day])) == [("only_in_bill", "payment", known["number"])]
    assert read_watcher(scratch, watcher.engine, mchid="1900000555").fetchall() == []


def test_what_only_the_ledger_has_is_asked_for_too_and_another_amount_is_a_mismatch(
    shop: Shop, scratch: DuckDBPyConnection, watcher: Watcher, clock: Clock
) -> None:
    day = shop.wait_for(9, 0, 0, days=1)
    right, unpaid = shop.order(100), shop.order(300)
    other = shop.order(900, paid=False)
    shop.wait_for(12, 0, 0, days=1)
    ledger = [
        {**right, "amount": 101},  # differs in its amount: both have it, nothing is asked
        {**unpaid, "state": "NOTPAY"},  # differs in its state
        {**other, "amount": 901, "state": "SUCCESS"},  # is at the platform, with another amount and unpaid
        {**right, "number": "INVENTED1", "platform_number": None},
    ]
    columns = list(right)
    entries = scratch.table(
        create_text_table(scratch, columns, [[_text(row[name]) for name in columns] for row in ledger])
    )
    entries = entries.project("* REPLACE (amount::BIGINT AS amount, fee::BIGINT AS fee)")
    found = reconcile(read_bill_of(shop, day, scratch), entries, days=[day])
    assert differences(found) == sorted(
        [
            ("differs", "payment", right["number"]),
            ("differs", "payment", unpaid["number"]),
            ("only_in_ledger", "payment", "INVENTED1"),
            ("only_in_ledger", "payment", other["number"]),
        ]
    )
    clock.now = time.time() - 7200  # why the machine's: by that the platform signs that it knows of no such number
    assert hand_over(found, watcher).count == 3
    clock.now = time.time()
    assert watcher.ask_due(shop.client, book) == 3
    states = {call.subject.partition("=")[2]: call.state for call in watcher.list_calls()}
    assert states == {
        unpaid["number"]: WatchState.FINAL,
        "INVENTED1": WatchState.ABSENT,
        other["number"]: WatchState.MISMATCH,
    }


def test_shares_and_movements_of_money_are_left_to_a_person(watcher: Watcher, scratch: DuckDBPyConnection) -> None:
    names = ("day", "mchid", "sub_mchid", "record", "number", "order_number", "platform_number", "state", "time")
    amounts = "5::BIGINT AS amount, NULL::BIGINT AS fee"

    def entries(*records: str) -> DuckDBPyRelation:
        rows = [["2026-01-02", MCHID, "", record, f"N-{record}", None, None, "SUCCESS", None] for record in records]
        return scratch.table(create_text_table(scratch, names, rows)).project(f"*, {amounts}")

    for kind, records in (("profit-sharing", ("share", "share_return")), ("fund-flow", ("fund_in", "fund_out"))):
        handed = hand_over(reconcile(entries(*records), entries(*records).filter("false"), kind=kind), watcher)
        assert handed.count == 0
        assert {(one.record, one.number) for one in handed.left} == {(record, f"N-{record}") for record in records}
        reason = "the transaction_id of its order" if kind == "profit-sharing" else "no query for a movement of money"
        assert all(reason in one.reason for one in handed.left)
    assert watcher.list_calls() == []


def test_what_the_watcher_does_not_know_of_a_call_is_not_made_up(
    watcher: Watcher, scratch: DuckDBPyConnection, clock: Clock
) -> None:
    with watcher.engine.begin() as connection:
        body = {"mchid": MCHID, "out_trade_no": "CLOSED1", "amount": {"total": 5}}
        watcher.add(PlacedCall.of("pay.create_native_order", mchid=MCHID, body=body), connection)
        watcher.close(connection, "out_trade_no=CLOSED1")
        path = {"out_trade_no": "REVERSED1"}
        watcher.add(PlacedCall.of("pay.close_order", mchid=MCHID, path=path, body={"mchid": MCHID}), connection)
        watcher.close(connection, "out_trade_no=REVERSED1")
        body = {"mchid": MCHID, "out_trade_no": "OPEN1", "amount": {"total": 5}}
        watcher.add(PlacedCall.of("pay.create_native_order", mchid=MCHID, body=body), connection)
        connection.execute(update(watch).values(platform_state="NOTPAY"))
    (row,) = rows_of(read_watcher(scratch, watcher.engine))
    moment = datetime.fromtimestamp(clock.now, UTC) + timedelta(hours=8)
    assert row == {
        "day": f"{moment:%Y-%m-%d}", "mchid": MCHID, "sub_mchid": "", "record": "payment", "number": "CLOSED1",
        "order_number": "CLOSED1", "amount": 5, "state": None, "time": f"{moment:%Y-%m-%d %H:%M:%S}",
    }  # fmt: skip


def _text(value: object) -> str | None:
    return None if value is None else str(value)
