"""OpenTelemetry's own SDK, which keeps in memory what it is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from wechatpay_client import Telemetry


class Recorded:
    """Providers of its own, and what was told to them."""

    def __init__(self, **settings: Any) -> None:
        self._exporter = InMemorySpanExporter()
        self.tracer_provider = TracerProvider()
        self.tracer_provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._reader = InMemoryMetricReader()
        self.meter_provider = MeterProvider([self._reader])
        self.telemetry = Telemetry(tracer_provider=self.tracer_provider, meter_provider=self.meter_provider, **settings)

    def spans(self) -> list[ReadableSpan]:
        """The spans that have ended, in the order in which they did."""
        return list(self._exporter.get_finished_spans())

    def span(self, name: str) -> ReadableSpan:
        """The one span of this name."""
        (found,) = [span for span in self.spans() if span.name == name]
        return found

    def children(self, parent: ReadableSpan) -> list[ReadableSpan]:
        """The spans right below another one."""
        return [span for span in self.spans() if span.parent is not None and span.parent == parent.context]

    def points(self) -> Iterator[tuple[str, dict[str, Any], Any]]:
        """Each point of each metric: the metric's name, attributes, and the point."""
        data = self._reader.get_metrics_data()
        for resource in [] if data is None else data.resource_metrics:
            for scope in resource.scope_metrics:
                for metric in scope.metrics:
                    for point in metric.data.data_points:
                        yield metric.name, dict(point.attributes or {}), point

    def count(self, metric: str, **attributes: object) -> int:
        """How often something with these attributes was measured; `_` in a name stands for a dot."""
        wanted = {name.replace("_", "."): value for name, value in attributes.items()}
        counts: list[int] = [
            point.count if hasattr(point, "count") else point.value
            for name, found, point in self.points()
            if name == metric and wanted.items() <= found.items()
        ]
        return sum(counts)

    def texts(self) -> Iterator[str]:
        """Every text that was told: names, attributes, events and descriptions, keys included."""
        for span in self.spans():
            yield span.name
            yield str(span.status.description)
            for attributes in (span.attributes, *(event.attributes for event in span.events)):
                for key, value in (attributes or {}).items():
                    yield from (key, str(value))
            yield from (event.name for event in span.events)
            for link in span.links:
                yield str(link.attributes)
        for name, attributes, _point in self.points():
            yield name
            for key, value in attributes.items():
                yield from (key, str(value))
