"""Spans and measurements of an inbox for OpenTelemetry: a span for each receipt, and one for each attempt at handling.

OpenTelemetry's conventions for messaging are not stable, so names are of our own, and from them comes only that both
are CONSUMER spans. Whatever an event holds, and what it is about, is in no attribute: an event is its type and its
number in the inbox, and an error is its class. The two spans of an event have that number in common; no context is
stored with an event, so neither names the other.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeAlias

from opentelemetry.context import attach, detach
from opentelemetry.trace import SpanKind, Status, StatusCode, set_span_in_context
from wechatpay_auth.notification import Notification
from wechatpay_client import __version__
from wechatpay_client.webhooks import EVENTS

from .event_rows import InboxEvent
from .tables import State

if TYPE_CHECKING:
    from opentelemetry.trace import Tracer
    from wechatpay_client import Telemetry

    from .inbox_rules import Leased

Attributes: TypeAlias = dict[str, str | int]

PACKAGE = __name__.partition(".")[0]
DELAYS = (0.1, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 600.0, 1800.0, 3600.0, 21600.0, 86400.0)
"""Bounds of the buckets, in seconds: from a worker that waits for events to a day of failures."""
_RESULTS = {State.WAITING: "failed", State.DEAD: "dead", State.MISMATCH: "mismatch"}


class InboxTelemetry:
    """Makes the spans and the measurements of one inbox."""

    def __init__(self, telemetry: Telemetry, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.tracer: Tracer = telemetry.get_tracer(PACKAGE, __version__)
        meter = telemetry.get_meter(PACKAGE, __version__)
        self.receipts = meter.create_counter(
            "wechatpay.inbox.receipts", "{receipt}", "Notifications received, by whether they were new."
        )
        self.attempts = meter.create_counter(
            "wechatpay.inbox.attempts", "{attempt}", "Attempts at handling an event, by what came of them."
        )
        self.delays = meter.create_histogram(
            "wechatpay.inbox.delay",
            "s",
            "Time from the receipt of an event until it was handled.",
            explicit_bucket_boundaries_advisory=DELAYS,
        )

    def observe_receipt(self, notification: Notification) -> ObservedReceipt:
        """A notification is about to be stored."""
        return ObservedReceipt(self, notification)

    def observe_attempt(self, leased: Leased) -> ObservedAttempt:
        """An event is about to be handled."""
        return ObservedAttempt(self, leased)

    def note_dead(self, event_types: list[str]) -> None:
        """Events of these types became dead since each worker that had one ended."""
        for event_type in event_types:
            self.attempts.add(1, {"wechatpay.event.type": event_type, "wechatpay.inbox.result": "dead"})


class _Observed(ABC):
    """What is done with an event, in a span that is the current one for as long."""

    def __init__(self, telemetry: InboxTelemetry, verb: str, event_type: str, begun: Attributes) -> None:
        self._telemetry = telemetry
        self._verb = verb
        self._measured: Attributes = {"wechatpay.event.type": event_type}
        self._begun: Attributes = {**self._measured, **begun}

    def __enter__(self) -> Self:
        name = f"{self._verb} {self._measured['wechatpay.event.type']}"
        self._span = self._telemetry.tracer.start_span(name, kind=SpanKind.CONSUMER, attributes=self._begun)
        self._token = attach(set_span_in_context(self._span))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._measure(error)
        detach(self._token)
        self._span.set_attributes(self._measured)
        if "error.type" in self._measured:
            # why without a description: the texts of errors may hold what the event holds
            self._span.set_status(Status(StatusCode.ERROR))
        self._span.end()

    @abstractmethod
    def _measure(self, error: BaseException | None) -> None:
        """Count what was done, or what ended it."""

    def _note_error(self, error: BaseException) -> None:
        self._measured["error.type"] = type(error).__qualname__


class ObservedReceipt(_Observed):
    """One notification that is being stored."""

    def __init__(self, telemetry: InboxTelemetry, notification: Notification) -> None:
        description = EVENTS.find(notification.event_type)
        event_type = notification.event_type if description is None else description.event_type
        super().__init__(telemetry, "receive", event_type, {})
        self._result = "failed"

    def note(self, number: int | None) -> bool:
        """Note its number in the inbox, or None if it was there before. Whether it is new."""
        if number is None:
            self._result = "repeated"
            return False
        self._result = "new"
        self._span.set_attribute("wechatpay.event.number", number)
        return True

    def _measure(self, error: BaseException | None) -> None:
        if error is not None:
            self._result = "failed"
            self._note_error(error)
        self._measured["wechatpay.inbox.result"] = self._result
        self._telemetry.receipts.add(1, self._measured)


class ObservedAttempt(_Observed):
    """One attempt at handling an event."""

    def __init__(self, telemetry: InboxTelemetry, leased: Leased) -> None:
        begun: Attributes = {"wechatpay.event.number": leased.number, "wechatpay.event.attempt": leased.attempts}
        super().__init__(telemetry, "handle", leased.event_type, begun)
        self._result: str | None = None
        self._delay: float | None = None

    def end(self, claimed: InboxEvent | State | None) -> None:
        """It is over: the event was handled, or is in another state, or another worker had it (None)."""
        if isinstance(claimed, InboxEvent):
            self._result = "handled"
            self._delay = max(0.0, self._telemetry.clock() - claimed.received_at.timestamp())
        elif claimed is not None:
            self._result = _RESULTS[claimed]

    def fail(self, error: Exception, state: State | None) -> None:
        """The merchant's code, or the database, raised; the event is in this state now (None: another worker's)."""
        self._note_error(error)
        self._result = "failed" if state is None else _RESULTS[state]

    def _measure(self, error: BaseException | None) -> None:
        if error is not None:  # the worker was told to stop, or what failed could not be noted
            self._note_error(error)
            self._result = "failed" if isinstance(error, Exception) else "released"
        if self._result is None:
            self._result = "taken"
        self._measured["wechatpay.inbox.result"] = self._result
        self._telemetry.attempts.add(1, self._measured)
        if self._delay is not None:
            self._telemetry.delays.record(self._delay, {"wechatpay.event.type": self._measured["wechatpay.event.type"]})
