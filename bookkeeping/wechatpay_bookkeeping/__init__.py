"""Nothing paid goes unseen: an inbox that keeps notifications until the books have them, and a watcher that asks.

`AsyncInbox` and `AsyncWatcher` are loaded when they are first used, since they need what only asyncio needs; so is
`observe_counts`, which few programs use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .errors import (
    InboxUnavailable,
    NoSuchEvent,
    NotWatched,
    QuestionNotAnswered,
    StoreUnavailable,
    WatchUnavailable,
    WrongState,
)
from .event_rows import InboxEvent
from .failure_text import describe_failure
from .inbox import Inbox
from .inbox_rules import Counts, StoredEvent
from .shared_certificates import DatabaseCertificateStore, RedisCertificateStore
from .shared_replay_cache import DatabaseReplayCache, RedisReplayCache
from .tables import State, WatchState, metadata
from .watch_rules import WatchCounts, WatchedCall
from .watcher import Watcher

if TYPE_CHECKING:
    from .async_inbox import AsyncInbox
    from .async_watcher import AsyncWatcher
    from .inbox_gauges import observe_counts

__all__ = [
    "AsyncInbox",
    "AsyncWatcher",
    "Counts",
    "DatabaseCertificateStore",
    "DatabaseReplayCache",
    "Inbox",
    "InboxEvent",
    "InboxUnavailable",
    "NoSuchEvent",
    "NotWatched",
    "QuestionNotAnswered",
    "RedisCertificateStore",
    "RedisReplayCache",
    "State",
    "StoreUnavailable",
    "StoredEvent",
    "WatchCounts",
    "WatchState",
    "WatchUnavailable",
    "WatchedCall",
    "Watcher",
    "WrongState",
    "describe_failure",
    "metadata",
    "observe_counts",
]

_LATER = {"AsyncInbox": ".async_inbox", "AsyncWatcher": ".async_watcher", "observe_counts": ".inbox_gauges"}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name], __name__), name)
