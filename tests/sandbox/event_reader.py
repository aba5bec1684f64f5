"""Reads the events of a sandbox in a thread, as the page does."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx


@dataclass
class EventReader:
    """What was heard so far."""

    lines: list[str] = field(default_factory=list)
    ended: bool = False
    """Whether the stream ended as it should, and was not broken off."""
    _change: threading.Condition = field(default_factory=threading.Condition)

    def take(self, line: str) -> None:
        with self._change:
            self.lines.append(line)
            self._change.notify_all()

    def end(self) -> None:
        with self._change:
            self.ended = True
            self._change.notify_all()

    @property
    def changed(self) -> set[str]:
        """Every name heard."""
        return {name for line in self.lines if line.startswith("data: ") for name in json.loads(line[len("data: ") :])}

    def wait(self, *names: str, seconds: float = 5.0) -> None:
        """Until all these names have been heard."""
        with self._change:
            assert self._change.wait_for(lambda: set(names) <= self.changed, seconds), self.lines

    def wait_for_line(self, line: str, seconds: float = 5.0) -> None:
        with self._change:
            assert self._change.wait_for(lambda: line in self.lines, seconds), self.lines

    def wait_for_end(self, seconds: float = 5.0) -> None:
        with self._change:
            assert self._change.wait_for(lambda: self.ended, seconds)

    def forget(self) -> None:
        """What was heard until now; what is still on its way is given time to arrive."""
        time.sleep(0.3)
        with self._change:
            self.lines.clear()


@contextmanager
def listening(base_url: str, headers: dict[str, str] | None = None) -> Iterator[EventReader]:
    """Listens for as long as the block lasts, or the server."""
    reader = EventReader()
    with (
        httpx.Client(base_url=base_url, trust_env=False, timeout=30) as http,
        http.stream("GET", "/_sandbox/events", headers=headers) as reply,
    ):
        assert reply.status_code == 200
        assert reply.headers["Content-Type"] == "text/event-stream; charset=utf-8"

        def read() -> None:
            try:
                for line in reply.iter_lines():
                    reader.take(line)
            except (httpx.TransportError, httpx.StreamClosed):
                return
            reader.end()

        thread = threading.Thread(target=read)
        thread.start()
        reader.wait_for_line(": what changes from now on")
        try:
            yield reader
        finally:
            _close(reply)
            thread.join(timeout=10)
            assert not thread.is_alive()


def _close(reply: httpx.Response) -> None:
    """Ends the connection under the reader, which would otherwise wait for the next line."""
    stream = reply.extensions["network_stream"]
    socket = stream.get_extra_info("socket")
    if socket is not None and socket.fileno() >= 0:
        socket.shutdown(2)
