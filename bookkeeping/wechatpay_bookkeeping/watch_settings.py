"""The settings of `Watcher`, `AsyncWatcher` and `DjangoWatcher`. `Watcher` says what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from wechatpay_auth.errors import ConfigurationError

from .retry_settings import RetryOptions, RetrySettings
from .translation import gettext as _


class WatchOptions(RetryOptions, total=False):
    """The fields of `WatchSettings`, as arguments."""

    absent_after: float
    give_up_after: timedelta
    every_change: bool


@dataclass(frozen=True, kw_only=True)
class WatchSettings(RetrySettings):
    """Raises ConfigurationError."""

    absent_after: float = 900.0
    """In seconds."""
    give_up_after: timedelta = timedelta(days=30)
    every_change: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.absent_after < 0 or self.give_up_after <= timedelta():
            raise ConfigurationError(
                _("absent_after may not be less than 0 seconds, and give_up_after must be longer than nothing")
            )
