"""How often the merchant's code is tried, and for how long one worker has what it works on: of inbox and watcher."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypedDict

from wechatpay_auth.errors import ConfigurationError

from .translation import gettext as _

_LONGEST_ERROR = 500


class RetryOptions(TypedDict, total=False):
    """The fields of `RetrySettings`, as arguments."""

    retry_after: Sequence[float]
    lease_seconds: float
    clock: Callable[[], float]


@dataclass(frozen=True, kw_only=True)
class RetrySettings:
    """Raises ConfigurationError."""

    retry_after: Sequence[float] = (10.0, 60.0, 600.0, 3600.0, 21600.0)
    """Pauses in seconds after the first, second … failure; after one more it is dead."""
    lease_seconds: float = 300.0
    """How long a worker may take before another one gets what it has."""
    clock: Callable[[], float] = time.time
    """Gives Unix seconds."""

    def __post_init__(self) -> None:
        # why a copy: a list of the caller's may change
        object.__setattr__(self, "retry_after", tuple(self.retry_after))
        if self.lease_seconds <= 0 or any(seconds < 0 for seconds in self.retry_after):
            raise ConfigurationError(
                _("lease_seconds must be more than 0 seconds, and no entry of retry_after may be less than 0")
            )

    def now(self) -> datetime:
        """The moment that the clock shows, in UTC."""
        return datetime.fromtimestamp(self.clock(), UTC)

    def end_lease(self, begun: datetime) -> datetime:
        """When a lease ends that began then."""
        return begun + timedelta(seconds=self.lease_seconds)

    def find_pause(self, attempts: int) -> timedelta | None:
        """The pause after so many attempts that failed; None after the last one."""
        return timedelta(seconds=self.retry_after[attempts - 1]) if attempts <= len(self.retry_after) else None


def describe_error(error: BaseException) -> str:
    """What is stored of an error of the merchant's code: its class and the first 500 characters."""
    return shorten_error(f"{type(error).__name__}: {error}")


def shorten_error(text: str) -> str:
    """The first 500 characters."""
    return text[:_LONGEST_ERROR]
