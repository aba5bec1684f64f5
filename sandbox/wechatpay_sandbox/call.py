"""A call that has passed every check, as a handler sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wechatpay_auth import oaep

from wechatpay_sandbox.file import File
from wechatpay_sandbox.flaw import Flaw
from wechatpay_sandbox.notification import Event, queued
from wechatpay_sandbox.pace import Pace
from wechatpay_sandbox.platform_keys import PlatformKeys
from wechatpay_sandbox.request_signature import Merchant
from wechatpay_sandbox.state_folder import StateFolder
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.notification_queue import QueuedNotification


@dataclass(frozen=True, slots=True)
class Platform:
    """What handlers work on: what is stored, the platform's keys and certificate, and how fast its time goes."""

    store: Store
    keys: PlatformKeys
    folder: StateFolder
    pace: Pace = field(default_factory=Pace)

    def tell(self, event: Event, url: str, now: float, flaw: Flaw | None = None) -> QueuedNotification:
        """Queues a notification to be sent at once, in the transaction of what it tells of."""
        notification = queued(event, url, self.folder.apiv3_key, now, now, flaw)
        self.store.notifications.add(notification)
        return notification

    def sealed(self, text: str) -> str:
        """Encrypted for the merchant, as personal fields inside a notification are."""
        return oaep.encrypt(Merchant.of(self.folder).public_key, text)


@dataclass(frozen=True, slots=True)
class Call:
    """Who calls and with what; the values have been checked against the operation's schemas.

    Fields that travel encrypted are decrypted, and those of the reply are encrypted after the handler.
    """

    platform: Platform
    merchant: Merchant
    operation: str
    """operationId."""
    now: float
    """Unix seconds."""
    # why Any: the shapes are the spec's, which the gateway has just enforced
    path: Mapping[str, Any]
    """Path parameters, percent-decoded."""
    query: Mapping[str, Any]
    body: Any
    """The JSON body, or what an upload says of its file."""
    file: File | None
    """The file of an upload."""
    origin: str
    """How the caller reached this sandbox: `http://127.0.0.1:8787`."""


Handler = Callable[[Call], object]
"""Returns the JSON of a success, a File, or None for an empty reply; raises Refusal. The status is the spec's."""
