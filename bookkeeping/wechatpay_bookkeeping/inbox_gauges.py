"""Gauges of how many events an inbox has in which state, for who asks for them: each reading is a query."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from wechatpay_client import __version__
from wechatpay_client.tooling import read_telemetry

from .failure_text import describe_failure
from .inbox import Inbox
from .inbox_rules import Counts
from .tables import State

if TYPE_CHECKING:
    from opentelemetry.metrics import CallbackOptions, Observation
    from wechatpay_client import Telemetry

logger = logging.getLogger("wechatpay_bookkeeping")

_PACKAGE = __name__.partition(".")[0]
_AT_ONCE = 1.0
"""Seconds within which both gauges are read from the same query."""


def observe_counts(inbox: Inbox, *, name: str | None = None, telemetry: Telemetry | bool = True) -> None:
    """Measure how many events are in which state, and for how many seconds the oldest one waits, at each collection.

    `wechatpay.inbox.events` and `wechatpay.inbox.oldest` are read by one query of `Inbox.count`, in the thread that
    exports metrics. `name` tells several inboxes apart, as the attribute `wechatpay.inbox.name`. Once is enough for all
    processes that share a database. It lasts as long as the provider of the metrics does.

    Raises ConfigurationError where opentelemetry-api is not installed. False for `telemetry` does nothing.
    """
    if telemetry is False:
        return
    settings = read_telemetry(telemetry)
    from opentelemetry.metrics import Observation

    counter = _Counter(inbox)
    common = {} if name is None else {"wechatpay.inbox.name": name}

    def read_states(_options: CallbackOptions) -> Iterable[Observation]:
        counts = counter.count()
        if counts is not None:
            for state in State:
                yield Observation(getattr(counts, state.value), {**common, "wechatpay.inbox.state": state.value})

    def read_oldest(_options: CallbackOptions) -> Iterable[Observation]:
        counts = counter.count()
        if counts is not None:
            oldest = counts.oldest_waiting
            age = 0.0 if oldest is None else max(0.0, time.time() - oldest.timestamp())
            yield Observation(age, common)

    meter = settings.get_meter(_PACKAGE, __version__)
    meter.create_observable_gauge(
        "wechatpay.inbox.events", [read_states], "{event}", "Events in the inbox, by their state."
    )
    meter.create_observable_gauge(
        "wechatpay.inbox.oldest", [read_oldest], "s", "For how long the oldest event waits that is still to be handled."
    )


class _Counter:
    """Counts the events of an inbox, once for all gauges that are read together."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self._counts: Counts | None = None
        self._counted_at = float("-inf")

    def count(self) -> Counts | None:
        """How many events are in which state; None if the database failed, which the log says."""
        if time.monotonic() - self._counted_at > _AT_ONCE:
            try:
                self._counts = self._inbox.count()
            except self._inbox.failures as error:
                self._counts = None
                logger.warning("the events of the inbox cannot be counted: %s", describe_failure(error))
            self._counted_at = time.monotonic()
        return self._counts
