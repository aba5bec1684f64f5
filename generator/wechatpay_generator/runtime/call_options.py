"""What a call may set for itself in place of its client: how long to wait, how often to repeat."""

from __future__ import annotations

from typing import TypeAlias

from wechatpay_auth.errors import ConfigurationError

from .http_library import httpx
from .translation import gettext as _

Timeout: TypeAlias = httpx.Timeout | float | None
"""Seconds that one wait on the network may take, or an httpx.Timeout with those of each kind; None: no bound."""


def read_retries(value: object) -> int:
    """How often a call is repeated. Raises ConfigurationError for what is no such number."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise ConfigurationError(
        _("retries is {value}; it is the number of repetitions, 0 for none").format(
            value=value if isinstance(value, int | float) else _("of type {type}").format(type=type(value).__name__)
        )
    )


def explain_class() -> str:
    """The advice to who gave the class of the client where a client is due."""
    return _(
        "client= is the class Client itself, which has no keys and no connections; make a client once, "
        "client = Client.from_config(), and give that"
    )
