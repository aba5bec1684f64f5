"""Nothing paid goes unseen: an inbox that keeps notifications until the merchant's books have them.

`AsyncInbox` is loaded when it is first used, since it needs what only asyncio needs.
"""

from __future__ import annotations

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
]


def __getattr__(name: str) -> object:
    if name != "AsyncInbox":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .async_inbox import AsyncInbox

    return AsyncInbox
