"""The settings of `Inbox`, `AsyncInbox` and `DjangoInbox`. `Inbox` says what they mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import Connection
from wechatpay_auth.notification import Notification

from .event_rows import InboxEvent
from .expectation import Expectation
from .retry_settings import RetryOptions, RetrySettings

if TYPE_CHECKING:
    from wechatpay_client import Telemetry

Expect: TypeAlias = Callable[[InboxEvent, Connection], Expectation | None]
"""Looks up what the merchant expected of an event, in the transaction of its claim; None if nothing is."""
Answer: TypeAlias = Callable[[Notification], Mapping[str, object]]
"""Answers an event that asks something; see `wechatpay_client.webhooks.Question`."""


class InboxOptions(RetryOptions, total=False):
    """The fields of `InboxSettings`, as arguments."""

    expect: Expect | None
    answer: Answer | None
    keep_plaintext: bool
    telemetry: Telemetry | bool


@dataclass(frozen=True, kw_only=True)
class InboxSettings(RetrySettings):
    """Raises ConfigurationError."""

    expect: Expect | None = None
    answer: Answer | None = None
    keep_plaintext: bool = False
    telemetry: Telemetry | bool = False
