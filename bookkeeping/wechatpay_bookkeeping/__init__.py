"""Nothing paid goes unseen: an inbox that keeps notifications until the merchant's books have them.

`AsyncInbox` is loaded when it is first used, since it needs what only asyncio needs; so is `observe_counts`, which few
programs use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .errors import InboxUnavailable, NoSuchEvent, QuestionNotAnswered, StoreUnavailable, WrongState
from .event_rows import InboxEvent
from .failure_text import describe_failure
from .inbox import Inbox
from .inbox_rules import Counts, StoredEvent
from .shared_certificates import DatabaseCertificateStore, RedisCertificateStore
from .shared_replay_cache import DatabaseReplayCache, RedisReplayCache
from .tables import State, metadata

if TYPE_CHECKING:
    from .async_inbox import AsyncInbox
    from .inbox_gauges import observe_counts

__all__ = [
    "AsyncInbox",
    "Counts",
    "DatabaseCertificateStore",
    "DatabaseReplayCache",
    "Inbox",
    "InboxEvent",
    "InboxUnavailable",
    "NoSuchEvent",
    "QuestionNotAnswered",
    "RedisCertificateStore",
    "RedisReplayCache",
    "State",
    "StoreUnavailable",
    "StoredEvent",
    "WrongState",
    "describe_failure",
    "metadata",
    "observe_counts",
]

_LATER = {"AsyncInbox": ".async_inbox", "observe_counts": ".inbox_gauges"}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name], __name__), name)
