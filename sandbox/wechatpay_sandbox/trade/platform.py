"""The platform that the rules of trade work on: its stores, its keys, and the pace of its time."""

from __future__ import annotations

from dataclasses import dataclass, field

from wechatpay_auth import oaep

from wechatpay_sandbox.clock.pace import Pace
from wechatpay_sandbox.notifications.envelope import Event, make_notification
from wechatpay_sandbox.notifications.flaw import Flaw
from wechatpay_sandbox.signatures.platform_keys import PlatformKeys
from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.state.state_folder import StateFolder
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.notification_queue import QueuedNotification


@dataclass(frozen=True, slots=True)
class Platform:
    """The stores, the keys, the state folder and the pace of time, for handlers and rules."""

    store: Store
    keys: PlatformKeys
    folder: StateFolder
    pace: Pace = field(default_factory=Pace)

    def notify(self, event: Event, url: str, now: float, flaw: Flaw | None = None) -> QueuedNotification:
        """Queue a notification for immediate delivery, in the transaction of the event."""
        notification = make_notification(event, url, self.folder.apiv3_key, now, now, flaw)
        self.store.notifications.add(notification)
        return notification

    def encrypt_for_merchant(self, text: str) -> str:
        """Encrypt a personal field of a notification for the merchant."""
        return oaep.encrypt(Merchant.from_folder(self.folder).public_key, text)
