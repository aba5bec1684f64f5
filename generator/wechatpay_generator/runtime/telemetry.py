"""Whether calls and the inbox are told to OpenTelemetry, and to which of its providers.

Nothing of OpenTelemetry is imported until a client or an inbox is made with `telemetry=`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
from wechatpay_auth.errors import ConfigurationError

from .translation import gettext as _

if TYPE_CHECKING:
    from opentelemetry.metrics import Meter, MeterProvider
    from opentelemetry.trace import Tracer, TracerProvider


class Telemetry(msgspec.Struct, frozen=True, kw_only=True):
    """Who is told of calls or events: `telemetry=` of a client or an inbox, where True stands for all defaults."""

    tracer_provider: TracerProvider | None = None
    """Who makes the spans. None: the global provider of the program, also one that is set later."""
    meter_provider: MeterProvider | None = None
    """Who takes the measurements. None: the global provider, also one that is set later."""
    traceparent: bool = False
    """Whether requests say by the headers `traceparent` and `tracestate` which trace they are of.

    WeChat Pay does not read them, and whoever sees a request would learn which requests belong together; it is for
    gateways of your own. No baggage is ever sent.
    """

    def get_tracer(self, package: str, version: str) -> Tracer:
        """What makes spans in the name of one of our packages."""
        from opentelemetry.trace import get_tracer

        return get_tracer(package, version, self.tracer_provider)

    def get_meter(self, package: str, version: str) -> Meter:
        """What makes instruments in the name of one of our packages."""
        from opentelemetry.metrics import get_meter

        return get_meter(package, version, self.meter_provider)


def read_telemetry(given: Telemetry | Literal[True]) -> Telemetry:
    """The telemetry that a `telemetry=` other than False asks for.

    Raises ConfigurationError for what asks for none, and where opentelemetry-api is not installed.
    """
    if given is not True and not isinstance(given, Telemetry):
        raise ConfigurationError(
            _("telemetry is of type {type}; give True, or Telemetry(tracer_provider=…, meter_provider=…)").format(
                type=type(given).__name__
            )
        )
    try:
        import opentelemetry.metrics
        import opentelemetry.trace  # noqa: F401
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "opentelemetry":
            raise  # why: OpenTelemetry is there, and lacks something that it needs itself
        raise ConfigurationError(
            _("telemetry needs the package opentelemetry-api; pip install 'wechatpay-openapi[opentelemetry]'")
        ) from None
    return Telemetry() if given is True else given
