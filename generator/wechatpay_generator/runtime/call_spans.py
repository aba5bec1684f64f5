"""Spans and measurements of calls for OpenTelemetry: one span for a call, and below it one for each of its sendings.

    pay.create_native_order                    wechatpay.outcome=done wechatpay.sendings=2
    ├── POST /v3/pay/transactions/native       wechatpay.outcome=refused http.response.status_code=429
    └── POST /v3/pay/transactions/native       wechatpay.outcome=done http.response.status_code=200

Spans of sendings follow the conventions of OpenTelemetry for HTTP, but have no `url.full`: addresses hold numbers of
orders. Queries, bodies, identifiers and the texts of errors are in no attribute; an error is its class and its code.
"""

from __future__ import annotations

import re
import time
from collections.abc import MutableMapping
from functools import lru_cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeAlias
from urllib.parse import urlsplit

from opentelemetry.context import attach, detach
from opentelemetry.trace import SpanKind, Status, StatusCode, set_span_in_context
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from wechatpay_auth.errors import (
    APIStatusError,
    ConfigurationError,
    IdentifierMismatch,
    NotSent,
    OutcomePending,
    OutcomeUnknown,
)
from wechatpay_auth.interruption import own_outcome

from . import __version__, spec
from .call_log import find_request_id

if TYPE_CHECKING:
    from opentelemetry.metrics import Histogram
    from opentelemetry.trace import Tracer

    from .call_log import CallLog, Reply, ReplyT
    from .operation import Operation
    from .servers import Server
    from .telemetry import Telemetry

Attributes: TypeAlias = dict[str, str | int]

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0, 30.0, 60.0)
"""Bounds of the buckets of durations: those of the conventions, and two more, since a call may repeat for a minute."""
_PACKAGE = __name__.partition(".")[0]
_PORTS = {"http": 80, "https": 443}
# why: a gateway may write anything into either
_REQUEST_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_CODE = re.compile(r"[0-9A-Z_]{1,64}")
_OTHER = "_OTHER"
"""Stands for a code that the spec does not know: in a metric each value is a series of its own."""


class CallTelemetry:
    """Makes the spans and the measurements of one client's calls."""

    def __init__(self, telemetry: Telemetry) -> None:
        self.tracer: Tracer = telemetry.get_tracer(_PACKAGE, __version__)
        meter = telemetry.get_meter(_PACKAGE, __version__)

        def create_histogram(name: str, description: str) -> Histogram:
            return meter.create_histogram(name, "s", description, explicit_bucket_boundaries_advisory=SECONDS)

        self.of_sendings = create_histogram("http.client.request.duration", "Duration of HTTP client requests.")
        self.of_calls = create_histogram("wechatpay.client.call.duration", "Duration of calls with all repetitions.")
        self._propagator = TraceContextTextMapPropagator() if telemetry.traceparent else None

    def observe(self, operation: Operation[Any], log: CallLog | None) -> ObservedCall:
        """What observes a call that is about to begin; the call's line in the log is written inside of its span."""
        return ObservedCall(self, operation, log)

    def propagate(self, headers: MutableMapping[str, str]) -> None:
        """Have the headers of a request name its trace, if that was asked for."""
        if self._propagator is not None:
            self._propagator.inject(headers)


class _Observed:
    """What is going on, in a span that is the current one for as long."""

    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer
        self._reply: Reply | None = None

    def take(self, reply: ReplyT) -> ReplyT:
        """Remember the reply that it ends with, and return it."""
        self._reply = reply
        return reply

    def _begin(self, name: str, attributes: Attributes) -> None:
        # why attributes here already: a sampler decides on those that are there when a span begins
        self._span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
        self._token = attach(set_span_in_context(self._span))
        self._began = time.perf_counter()

    def _end(
        self, error: BaseException | None, ended: Attributes, durations: Histogram, attributes: Attributes
    ) -> None:
        """End the span with attributes of how it ended, and record how long it took with those of the measurement."""
        # why before the span is left: an example of a measurement names the span in which it was taken
        durations.record(time.perf_counter() - self._began, attributes)
        detach(self._token)
        if self._span.is_recording():
            self._span.set_attributes({**ended, **_exact_values(self._reply if error is None else error)})
            if error is not None:
                # why without a description: the texts of errors may hold identifiers
                self._span.set_status(Status(StatusCode.ERROR))
        self._span.end()


class ObservedCall(_Observed):
    """One call, from its first sending on. Leaving its `with` ends the span."""

    def __init__(self, telemetry: CallTelemetry, operation: Operation[Any], log: CallLog | None) -> None:
        super().__init__(telemetry.tracer)
        self._telemetry = telemetry
        self._target = _find_target(operation)
        self._log = log
        self._sendings = 0

    def take(self, reply: ReplyT) -> ReplyT:
        """Remember the reply that the call ends with, and return it."""
        return super().take(reply if self._log is None else self._log.take(reply))

    def sending(self, server: Server) -> ObservedSending:
        """What observes the next sending of the call, which goes to this server."""
        if self._log is not None:
            self._log.attempts += 1
        self._sendings += 1
        return ObservedSending(self._telemetry, self._target, server, self._sendings - 1)

    def __enter__(self) -> Self:
        self._begin(self._target.id or self._target.method, self._target.operation)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._log is not None:
            self._log.__exit__(kind, error, traceback)
        ended = _describe_end(error)
        measured = {**self._target.operation, **ended}
        self._end(error, {**ended, "wechatpay.sendings": self._sendings}, self._telemetry.of_calls, measured)


class ObservedSending(_Observed):
    """One sending of a call, which is one HTTP request. Leaving its `with` ends the span."""

    def __init__(self, telemetry: CallTelemetry, target: _Target, server: Server, before: int) -> None:
        super().__init__(telemetry.tracer)
        self._durations = telemetry.of_sendings
        self._name = target.method if target.template is None else f"{target.method} {target.template}"
        self._before = before
        address = urlsplit(server.base_url)
        self._attributes: Attributes = {
            **target.operation,
            "http.request.method": target.method,
            "server.address": server.host,
            "server.port": address.port or _PORTS[address.scheme],
        }
        if target.template is not None:
            self._attributes["url.template"] = target.template

    def __enter__(self) -> Self:
        resent: Attributes = {"http.request.resend_count": self._before} if self._before else {}
        self._begin(self._name, {**self._attributes, **resent})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        ended = _describe_end(error)
        status = getattr(self._reply if error is None else error, "status_code", None)
        if status is not None:
            ended["http.response.status_code"] = status
        self._end(error, ended, self._durations, {**self._attributes, **ended})


class _Target(NamedTuple):
    """What is called, in words of the spec: a path that a program made up may hold anything."""

    id: str | None
    method: str
    template: str | None

    @property
    def operation(self) -> Attributes:
        return {} if self.id is None else {"wechatpay.operation": self.id}


def _find_target(operation: Operation[Any]) -> _Target:
    if operation.described:
        return _Target(operation.id, operation.method, operation.path)
    return _find_described(operation.method, operation.path)


@lru_cache(maxsize=256)
def _find_described(method: str, path: str) -> _Target:
    """The operation of the spec that a path of a program's own fits, if one does."""
    id = spec.operation_fitting(method, path)
    return _Target(id, method, None if id is None else spec.operation_entries()[id].path)


def _describe_end(error: BaseException | None) -> Attributes:
    """How a call or a sending ended, in values of which there are few."""
    ended: Attributes = {}
    outcome = "done" if error is None else _name_outcome(error)
    if outcome is not None:
        ended["wechatpay.outcome"] = outcome
    if error is not None:
        ended["error.type"] = type(error).__qualname__
        code = _find_code(error)
        if code is not None:
            ended["wechatpay.error.code"] = code if spec.code_facts(code) is not None else _OTHER
    return ended


def _name_outcome(error: BaseException) -> str | None:
    """What the error says happened at the platform, in the words of verdicts; None if it says nothing."""
    match error:
        case OutcomePending():
            return "pending"
        case OutcomeUnknown():  # before APIStatusError: a ServerError is both
            return "unknown"
        case APIStatusError():
            return "refused"
        case IdentifierMismatch():
            return "mismatched"
        case NotSent() | ConfigurationError():
            return "not-sent"
    return None if own_outcome(error) is None else "unknown"


def _exact_values(told: Reply | BaseException | None) -> Attributes:
    """What a span has besides: values of which there are too many for a metric."""
    found: Attributes = {}
    request_id = find_request_id(getattr(told, "headers", None))
    if request_id is not None and _REQUEST_ID.fullmatch(request_id):
        found["wechatpay.request_id"] = request_id
    code = _find_code(told)
    if code is not None and _CODE.fullmatch(code):
        found["wechatpay.error.code"] = code
    return found


def _find_code(told: object) -> str | None:
    """The code of an error reply, in its documented spelling."""
    return told.code if isinstance(told, APIStatusError | OutcomePending) else None
