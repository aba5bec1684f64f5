"""What OpenTelemetry is told of an inbox: each receipt, each attempt at handling, and the counts if they are wanted."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import SpanKind, StatusCode
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection
from wechatpay_auth.notification import Notification
from wechatpay_bookkeeping import AsyncInbox, Inbox, InboxEvent, InboxUnavailable, State, metadata, observe_counts

from tests.bookkeeping.conftest import Clock
from tests.bookkeeping.platform import make_parser, notification, paid
from tests.recorded_telemetry import Recorded

RECEIPTS, ATTEMPTS, DELAY = "wechatpay.inbox.receipts", "wechatpay.inbox.attempts", "wechatpay.inbox.delay"
PAID = "TRANSACTION.SUCCESS"
RECEIVE, HANDLE = f"receive {PAID}", f"handle {PAID}"
Make = Callable[..., Inbox]


class HandlerFailed(Exception):
    """What the merchant's own code raises."""


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def make_inbox(database: str, clock: Clock, recorded: Recorded) -> Iterator[Make]:
    """Makes inboxes in one database that tell `recorded`."""
    made: list[Inbox] = []

    def make(kind: type[Inbox] = Inbox, **settings: Any) -> Inbox:
        settings = {"parser": make_parser(), "clock": clock, "telemetry": recorded.telemetry} | settings
        inbox = kind(database, **settings)
        made.append(inbox)
        inbox.create_tables()
        return inbox

    yield make
    for inbox in made:
        inbox.engine.dispose()


@pytest.fixture
def inbox(make_inbox: Make) -> Inbox:
    return make_inbox()


def ignore(event: InboxEvent, connection: Connection) -> None:
    pass


def refuse(event: InboxEvent, connection: Connection) -> None:
    raise HandlerFailed(f"no order {event.subject}")


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def results(recorded: Recorded, name: str) -> list[Any]:
    return [attributes(span)["wechatpay.inbox.result"] for span in recorded.spans() if span.name == name]


# --- receiving --------------------------------------------------------------------------------------------------------


def test_a_receipt_is_new_or_repeated(inbox: Inbox, recorded: Recorded) -> None:
    assert inbox.receive(notification(paid(1), notice="EV-1"))
    assert not inbox.receive(notification(paid(1), notice="EV-2"))
    new, repeated = recorded.spans()
    assert (new.name, new.kind, new.status.status_code) == (RECEIVE, SpanKind.CONSUMER, StatusCode.UNSET)
    assert attributes(new) == {
        "wechatpay.event.type": PAID,
        "wechatpay.event.number": 1,
        "wechatpay.inbox.result": "new",
    }
    assert attributes(repeated) == {"wechatpay.event.type": PAID, "wechatpay.inbox.result": "repeated"}
    assert recorded.count(RECEIPTS, wechatpay_inbox_result="new") == 1
    assert recorded.count(RECEIPTS, wechatpay_inbox_result="repeated") == 1


def test_a_receipt_is_below_the_span_of_the_view(inbox: Inbox, recorded: Recorded) -> None:
    with recorded.tracer_provider.get_tracer("web").start_as_current_span("POST /notify"):
        inbox(notification(paid(1)))
    assert recorded.children(recorded.span("POST /notify")) == [recorded.span(RECEIVE)]


def test_a_database_that_cannot_be_reached_is_an_error_of_the_receipt(inbox: Inbox, recorded: Recorded) -> None:
    metadata.drop_all(inbox.engine)
    with pytest.raises(InboxUnavailable):
        inbox.receive(notification(paid(1)))
    (span,) = recorded.spans()
    assert span.status.status_code is StatusCode.ERROR
    assert (span.status.description, span.events) == (None, ())
    assert attributes(span)["error.type"] in ("OperationalError", "ProgrammingError")
    assert recorded.count(RECEIPTS, wechatpay_inbox_result="failed") == 1


class FailsToCommit(Inbox):
    """Its transactions fail when they are committed."""

    def _begin(self) -> AbstractContextManager[Connection]:
        return fail_at_end(super()._begin())

    def _add(self, notification: Notification) -> int | None:
        with fail_at_end(super()._begin()) as connection:
            return self._rules.add(connection, notification)


def fail_at_end(whole: AbstractContextManager[Connection]) -> AbstractContextManager[Connection]:
    """The same transaction, which fails when it is to be committed."""

    class Failing(AbstractContextManager[Connection]):
        def __enter__(self) -> Connection:
            return whole.__enter__()

        def __exit__(self, *_raised: object) -> None:
            error = OperationalError("COMMIT", None, Exception("disk full"))
            whole.__exit__(type(error), error, None)
            raise error

    return Failing()


def test_what_is_not_committed_is_not_counted_as_received(make_inbox: Make, recorded: Recorded) -> None:
    with pytest.raises(InboxUnavailable):
        make_inbox(FailsToCommit).receive(notification(paid(1)))
    assert results(recorded, RECEIVE) == ["failed"]
    assert recorded.count(RECEIPTS) == recorded.count(RECEIPTS, wechatpay_inbox_result="failed") == 1


# --- handling ---------------------------------------------------------------------------------------------------------


def test_handling_an_event(inbox: Inbox, recorded: Recorded, clock: Clock) -> None:
    inbox.receive(notification(paid(1)))
    clock.now += 42
    tracer = recorded.tracer_provider.get_tracer("shop")

    def book(event: InboxEvent, connection: Connection) -> None:
        with tracer.start_as_current_span("book"):
            pass

    assert inbox.handle_next(book)
    assert not inbox.handle_next(book)
    span = recorded.span(HANDLE)
    assert (span.kind, span.parent, span.status.status_code) == (SpanKind.CONSUMER, None, StatusCode.UNSET)
    assert attributes(span) == {
        "wechatpay.event.type": PAID,
        "wechatpay.event.number": 1,
        "wechatpay.event.attempt": 1,
        "wechatpay.inbox.result": "handled",
    }
    assert recorded.children(span) == [recorded.span("book")]
    assert recorded.count(ATTEMPTS, wechatpay_inbox_result="handled") == recorded.count(ATTEMPTS) == 1
    (delay,) = [point for name, _attributes, point in recorded.points() if name == DELAY]
    assert (delay.count, delay.sum) == (1, 42)


def test_nothing_to_handle_is_nothing_to_tell(inbox: Inbox, recorded: Recorded) -> None:
    assert not inbox.handle_next(ignore)
    assert recorded.spans() == []
    assert list(recorded.points()) == []


def test_failures_until_the_event_is_dead(make_inbox: Make, recorded: Recorded, clock: Clock) -> None:
    inbox = make_inbox(retry_after=(1, 1))
    inbox.receive(notification(paid(1)))
    for _ in range(3):
        assert inbox.handle_next(refuse)
        clock.now += 2
    assert results(recorded, HANDLE) == ["failed", "failed", "dead"]
    spans = [span for span in recorded.spans() if span.name == HANDLE]
    assert [attributes(span)["wechatpay.event.attempt"] for span in spans] == [1, 2, 3]
    for span in spans:
        assert span.status.status_code is StatusCode.ERROR
        assert (span.status.description, span.events) == (None, ())
        assert attributes(span)["error.type"] == "HandlerFailed"
    assert recorded.count(ATTEMPTS, wechatpay_inbox_result="failed") == 2
    assert recorded.count(ATTEMPTS, wechatpay_inbox_result="dead", error_type="HandlerFailed") == 1
    assert recorded.count(DELAY) == 0
    assert not any("ORDER" in each for each in recorded.texts())


def test_an_event_that_is_not_as_expected(make_inbox: Make, recorded: Recorded) -> None:
    inbox = make_inbox(expect=lambda event, connection: {"amount/total": 1})
    inbox.receive(notification(paid(1)))
    assert inbox.handle_next(refuse)
    assert results(recorded, HANDLE) == ["mismatch"]
    assert recorded.span(HANDLE).status.status_code is StatusCode.UNSET
    assert recorded.count(ATTEMPTS, wechatpay_inbox_result="mismatch") == 1


def test_an_event_that_no_key_opens_any_more(make_inbox: Make, recorded: Recorded) -> None:
    make_inbox().receive(notification(paid(1)))
    other = make_inbox(parser=make_parser({"1900000001": "another-apiv3-key-0123456789abcd"}), retry_after=())
    assert other.handle_next(refuse)
    assert results(recorded, HANDLE) == ["dead"]


def test_an_event_that_killed_each_worker_is_counted_as_dead(
    make_inbox: Make, recorded: Recorded, clock: Clock
) -> None:
    inbox = make_inbox(retry_after=())
    inbox.receive(notification(paid(1)))
    with inbox.engine.begin() as connection:
        assert inbox._rules.lease(connection) is not None  # and this worker is never heard of again
    clock.now += 301
    assert not inbox.handle_next(ignore)
    assert inbox.find(1).state is State.DEAD
    assert recorded.count(ATTEMPTS, wechatpay_inbox_result="dead", wechatpay_event_type=PAID) == 1
    assert results(recorded, HANDLE) == []


def test_an_event_that_another_worker_took_meanwhile(make_inbox: Make, recorded: Recorded, clock: Clock) -> None:
    quick = make_inbox()

    class Slow(Inbox):
        begun = 0

        def _begin(self) -> AbstractContextManager[Connection]:
            self.begun += 1
            if self.begun == 2:  # after its lease, before its claim
                clock.now += 301
                assert quick.handle_next(ignore)
            return super()._begin()

    quick.receive(notification(paid(1)))
    assert make_inbox(Slow).handle_next(refuse)
    assert results(recorded, HANDLE) == ["handled", "taken"]
    assert recorded.count(ATTEMPTS, wechatpay_inbox_result="handled") == 1


def test_a_worker_that_is_told_to_stop_gives_its_event_back(inbox: Inbox, recorded: Recorded) -> None:
    def stop(event: InboxEvent, connection: Connection) -> None:
        raise KeyboardInterrupt

    inbox.receive(notification(paid(1)))
    with pytest.raises(KeyboardInterrupt):
        inbox.handle_next(stop)
    assert results(recorded, HANDLE) == ["released"]
    assert attributes(recorded.span(HANDLE))["error.type"] == "KeyboardInterrupt"
    assert recorded.span(HANDLE).status.status_code is StatusCode.ERROR


def test_a_failure_that_cannot_be_noted_ends_its_span_too(make_inbox: Make, recorded: Recorded) -> None:
    class Cut(Inbox):
        begun = 0

        def _begin(self) -> AbstractContextManager[Connection]:
            self.begun += 1
            if self.begun == 3:
                raise OperationalError("BEGIN", None, Exception("the connection is gone"))
            return super()._begin()

    make_inbox().receive(notification(paid(1)))
    with pytest.raises(OperationalError):
        make_inbox(Cut).handle_next(refuse)
    assert results(recorded, HANDLE) == ["failed"]
    assert attributes(recorded.span(HANDLE))["error.type"] == "OperationalError"


def test_what_a_failed_commit_takes_back_is_not_counted_as_handled(make_inbox: Make, recorded: Recorded) -> None:
    class Late(FailsToCommit):
        begun = 0

        def _begin(self) -> AbstractContextManager[Connection]:
            self.begun += 1
            return super()._begin() if self.begun == 2 else Inbox._begin(self)

        def _add(self, notification: Notification) -> int | None:
            return Inbox._add(self, notification)

    inbox = make_inbox(Late)
    inbox.begun = 10
    inbox.receive(notification(paid(1)))
    inbox.begun = 0
    assert inbox.handle_next(ignore)
    assert results(recorded, HANDLE) == ["failed"]
    assert recorded.count(ATTEMPTS, wechatpay_inbox_result="handled") == recorded.count(DELAY) == 0


# --- asyncio ----------------------------------------------------------------------------------------------------------


def test_the_inbox_for_asyncio_tells_the_same(database: str, recorded: Recorded, clock: Clock) -> None:
    tracer = recorded.tracer_provider.get_tracer("shop")

    async def book(event: InboxEvent, connection: AsyncConnection) -> None:
        with tracer.start_as_current_span(f"book {event.number}"):
            await asyncio.sleep(0)

    async def refuse_it(event: InboxEvent, connection: AsyncConnection) -> None:
        raise HandlerFailed

    async def wait(event: InboxEvent, connection: AsyncConnection) -> None:
        await asyncio.sleep(60)

    async def run() -> None:
        inbox = AsyncInbox(database, make_parser(), clock=clock, retry_after=(), telemetry=recorded.telemetry)
        await inbox.create_tables()
        for number in (1, 2, 3):
            assert await inbox.receive(notification(paid(number)))
        assert not await inbox.receive(notification(paid(1)))
        assert await inbox.handle_next(book)
        assert await inbox.handle_next(refuse_it)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(inbox.handle_next(wait), 0.5)
        await inbox.engine.dispose()

    asyncio.run(run())
    assert results(recorded, RECEIVE) == ["new", "new", "new", "repeated"]
    assert results(recorded, HANDLE) == ["handled", "dead", "released"]
    handled, dead, released = [span for span in recorded.spans() if span.name == HANDLE]
    assert [attributes(span)["wechatpay.event.number"] for span in (handled, dead, released)] == [1, 2, 3]
    assert recorded.children(handled) == [recorded.span("book 1")]
    assert attributes(dead)["error.type"] == "HandlerFailed"
    assert attributes(released)["error.type"] == "CancelledError"


def test_events_that_are_handled_at_once_have_their_own_spans(tmp_path: Path, recorded: Recorded, clock: Clock) -> None:
    tracer = recorded.tracer_provider.get_tracer("shop")

    async def run() -> None:
        # why a database for each: on SQLite, two transactions that write take turns
        inboxes = [
            AsyncInbox(f"sqlite:///{tmp_path / f'{number}.db'}", make_parser(), telemetry=recorded.telemetry)
            for number in range(5)
        ]
        all_in = asyncio.Barrier(len(inboxes))

        async def play(number: int, inbox: AsyncInbox) -> None:
            async def book(event: InboxEvent, connection: AsyncConnection) -> None:
                await all_in.wait()
                with tracer.start_as_current_span(f"book {number}"):
                    await all_in.wait()

            await inbox.create_tables()
            await inbox.receive(notification(paid(number)))
            with tracer.start_as_current_span(f"worker {number}"):
                assert await inbox.handle_next(book)
            await inbox.engine.dispose()

        async with asyncio.TaskGroup() as group:
            for number, inbox in enumerate(inboxes):
                group.create_task(play(number, inbox))

    asyncio.run(run())
    for number in range(5):
        (handled,) = recorded.children(recorded.span(f"worker {number}"))
        assert [span.name for span in recorded.children(handled)] == [f"book {number}"]


# --- the counts -------------------------------------------------------------------------------------------------------


def gauges(recorded: Recorded) -> dict[tuple[str, str | None, str | None], Any]:
    return {
        (name, found.get("wechatpay.inbox.name"), found.get("wechatpay.inbox.state")): point.value
        for name, found, point in recorded.points()
        if name in ("wechatpay.inbox.events", "wechatpay.inbox.oldest")
    }


def test_counts_are_measured_where_they_are_asked_for(
    make_inbox: Make, recorded: Recorded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wechatpay_bookkeeping.inbox_gauges._AT_ONCE", -1.0)
    inbox = make_inbox(telemetry=False)
    inbox.receive(notification(paid(1)))
    assert gauges(recorded) == {}
    observe_counts(inbox, name="shop", telemetry=recorded.telemetry)
    found = gauges(recorded)
    assert found.pop(("wechatpay.inbox.oldest", "shop", None)) > 3600, "the clock of the inbox is behind by months"
    assert found == {("wechatpay.inbox.events", "shop", state.value): int(state is State.WAITING) for state in State}
    inbox.handle_next(ignore)
    assert gauges(recorded)["wechatpay.inbox.events", "shop", "handled"] == 1
    assert gauges(recorded)["wechatpay.inbox.oldest", "shop", None] == 0


def test_both_gauges_are_read_by_one_query(make_inbox: Make, recorded: Recorded) -> None:
    class Counted(Inbox):
        asked = 0

        def count(self) -> Any:
            self.asked += 1
            return super().count()

    inbox = make_inbox(Counted, telemetry=False)
    assert isinstance(inbox, Counted)
    observe_counts(inbox, telemetry=recorded.telemetry)
    assert len(gauges(recorded)) == 6
    assert inbox.asked == 1


def test_a_database_that_fails_gives_no_counts_and_says_so(
    inbox: Inbox, recorded: Recorded, caplog: pytest.LogCaptureFixture
) -> None:
    metadata.drop_all(inbox.engine)
    observe_counts(inbox, telemetry=recorded.telemetry)
    with caplog.at_level(logging.WARNING):
        assert gauges(recorded) == {}
    (line,) = [each.getMessage() for each in caplog.records if each.name == "wechatpay_bookkeeping"]
    assert line.startswith("the events of the inbox cannot be counted: ")
    assert [each for each in caplog.records if each.name.startswith("opentelemetry")] == []


# --- the settings -----------------------------------------------------------------------------------------------------


def run(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program), *arguments],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_nothing_of_opentelemetry_is_imported_without_it(tmp_path: Path) -> None:
    program = """
    import sys
    from tests.bookkeeping.platform import make_parser, notification, paid
    from wechatpay_bookkeeping import Inbox

    inbox = Inbox(f"sqlite:///{sys.argv[1]}", make_parser())
    inbox.create_tables()
    inbox.receive(notification(paid(1)))
    print(inbox.handle_next(lambda event, connection: None))
    print([name for name in sys.modules if "opentelemetry" in name or name.endswith(("_spans", "_gauges"))])
    """
    assert run(program, str(tmp_path / "books.db")) == "True\n[]\n"


def test_without_the_extra_who_asks_is_told_how_to_get_it(tmp_path: Path) -> None:
    program = """
    import sys
    sys.modules["opentelemetry"] = None
    from tests.bookkeeping.platform import make_parser
    from wechatpay_auth.errors import ConfigurationError
    from wechatpay_bookkeeping import AsyncInbox, Inbox, observe_counts

    address = f"sqlite:///{sys.argv[1]}"
    asks = [
        lambda: Inbox(address, make_parser(), telemetry=True),
        lambda: AsyncInbox(address, make_parser(), telemetry=True),
        lambda: observe_counts(Inbox(address, make_parser())),
    ]
    for ask in asks:
        try:
            ask()
        except ConfigurationError as error:
            print(error)
    """
    told = "telemetry needs the package opentelemetry-api; pip install 'wechatpay-openapi[opentelemetry]'"
    assert run(program, str(tmp_path / "books.db")).splitlines() == [told] * 3


def test_the_inbox_of_django_tells_the_same(tmp_path: Path) -> None:
    """In a process of its own, since Django is configured once a process."""
    program = """
    import sys
    import django
    from django.conf import settings

    settings.configure(
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": sys.argv[1]}},
        INSTALLED_APPS=["wechatpay_bookkeeping.django_app"],
        USE_TZ=True,
    )
    django.setup()
    from django.core.management import call_command
    from tests.bookkeeping.platform import make_parser, notification, paid
    from tests.recorded_telemetry import Recorded
    from wechatpay_bookkeeping.django_app.inbox import DjangoInbox

    call_command("migrate", verbosity=0)
    recorded = Recorded()
    inbox = DjangoInbox(make_parser(), telemetry=recorded.telemetry)
    inbox.receive(notification(paid(1)))
    inbox.receive(notification(paid(1)))
    inbox.handle_next(lambda event, connection: 1 / 0)
    inbox.retry()
    inbox.handle_next(lambda event, connection: None)
    for span in recorded.spans():
        print(span.name, span.attributes["wechatpay.inbox.result"], span.attributes.get("error.type"))
    """
    assert run(program, str(tmp_path / "shop.db")).splitlines() == [
        f"{RECEIVE} new None",
        f"{RECEIVE} repeated None",
        f"{HANDLE} failed ZeroDivisionError",
        f"{HANDLE} handled None",
    ]
