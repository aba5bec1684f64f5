"""What a worker's loop says of its database: one line when it fails, and one when it is back."""

from __future__ import annotations

import logging

from .failure_text import describe_failure

logger = logging.getLogger("wechatpay_bookkeeping")


class Outage:
    """Whether the database of something (`inbox`, `watcher`) fails at the moment."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lasts = False

    def begin(self, error: Exception) -> None:
        """It failed."""
        if not self._lasts:
            logger.error("the database of the %s failed: %s", self._name, describe_failure(error))
        self._lasts = True

    def end(self) -> None:
        """It did what it was asked for."""
        if self._lasts:
            logger.warning("the database of the %s is back", self._name)
        self._lasts = False
