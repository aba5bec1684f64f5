"""What observes an inbox, if anything does: telemetry, or nothing at all.

The inbox tells its observer of each receipt and of each attempt at handling an event; what is counted is counted after
the transaction that did it. Nothing of OpenTelemetry is imported unless an inbox is made with `telemetry=`.
"""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from wechatpay_auth.notification import Notification

if TYPE_CHECKING:
    from wechatpay_client import Telemetry

    from .event_rows import InboxEvent
    from .inbox_rules import Leased
    from .tables import State


class Receipt(Protocol):
    """One notification that is being stored."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

    def note(self, number: int | None) -> bool:
        """Note its number in the inbox, or None if it was there before. Whether it is new."""


class Attempt(Protocol):
    """One attempt at handling an event."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

    def end(self, claimed: InboxEvent | State | None) -> None:
        """It is over: the event was handled, or is in another state, or another worker had it (None)."""

    def fail(self, error: Exception, state: State | None) -> None:
        """The merchant's code, or the database, raised; the event is in this state now (None: another worker's)."""


class Observer(Protocol):
    """What is told of all that an inbox does."""

    def observe_receipt(self, notification: Notification) -> Receipt:
        """A notification is about to be stored."""

    def observe_attempt(self, leased: Leased) -> Attempt:
        """An event is about to be handled."""

    def note_dead(self, event_types: list[str]) -> None:
        """Events of these types became dead since each worker that had one ended."""


class _Unobserved:
    """A receipt or an attempt of which nobody is told."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        pass

    def note(self, number: int | None) -> bool:
        return number is not None

    def end(self, claimed: InboxEvent | State | None) -> None:
        pass

    def fail(self, error: Exception, state: State | None) -> None:
        pass


_NOBODY = _Unobserved()


class NoObserver:
    """Observes nothing."""

    def observe_receipt(self, notification: Notification) -> Receipt:
        return _NOBODY

    def observe_attempt(self, leased: Leased) -> Attempt:
        return _NOBODY

    def note_dead(self, event_types: list[str]) -> None:
        pass


def make_observer(telemetry: Telemetry | bool, clock: Callable[[], float]) -> Observer:
    """The observer of an inbox. Raises ConfigurationError where telemetry is asked for and cannot be had."""
    if telemetry is False:
        return NoObserver()
    from wechatpay_client.tooling import read_telemetry

    settings = read_telemetry(telemetry)
    from .inbox_spans import InboxTelemetry  # with OpenTelemetry, which is there now

    return InboxTelemetry(settings, clock)
