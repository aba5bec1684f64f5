"""One line in the log for each call that is sent, in the form `name=value`.

    operation=pay.create_native_order status=200 request_id=08F5-268435461 seconds=0.123 attempts=1

Neither a query nor a body ever stands in it. It is written when the reply is there; of a file, when its body begins.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from .servers import Server

logger = logging.getLogger("wechatpay_client")


class Reply(Protocol):
    """What is told of a reply."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers by name, in any case."""


ReplyT = TypeVar("ReplyT", bound=Reply)


class CallLog:
    """What becomes of one call, from its first sending on. Leaving its `with` writes the line."""

    __slots__ = ("_began", "_operation", "_reply", "attempts")

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self._began = time.monotonic()
        self._reply: Reply | None = None
        self.attempts = 0
        """How often the request was sent, or was about to be."""

    def take(self, reply: ReplyT) -> ReplyT:
        """Remember the reply that the call ends with, and return it."""
        self._reply = reply
        return reply

    def sending(self, server: Server) -> AbstractContextManager[CallLog]:
        """Count a sending that is about to begin."""
        self.attempts += 1
        return nullcontext(self)

    def __enter__(self) -> CallLog:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        told = self._reply if error is None else error
        request_id = find_request_id(getattr(told, "headers", None))
        ended = "" if error is None else f" error={type(error).__name__}"
        logger.info(
            "operation=%s status=%s request_id=%s seconds=%.3f attempts=%d%s",
            f'"{self._operation}"' if " " in self._operation else self._operation,
            getattr(told, "status_code", None) or "-",
            request_id or "-",
            time.monotonic() - self._began,
            self.attempts,
            ended,
        )


def find_request_id(headers: Mapping[str, str] | None) -> str | None:
    """The Request-ID of a reply; None without a reply, or where it has none."""
    return next((value for name, value in (headers or {}).items() if name.lower() == "request-id"), None)
