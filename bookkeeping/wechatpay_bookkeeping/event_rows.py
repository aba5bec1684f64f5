"""What is stored of a notification, and how it is read again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from wechatpay_auth.notification import Notification, NotificationParser
from wechatpay_client.webhooks import EVENTS, Event, parse_notification

from .tables import State


@dataclass(frozen=True, kw_only=True)
class InboxEvent:
    """An event as the inbox hands it out."""

    number: int
    """Its number in the inbox, in the order in which events were stored."""
    event: Event
    """The event of `wechatpay_client.webhooks`; `match` takes it apart."""
    subject: str
    """What it is about, such as `out_trade_no=ORDER1`; empty if nothing says so."""
    received_at: datetime
    attempts: int
    """How often it was handed out, this time included."""

    @property
    def notification(self) -> Notification:
        """The notification that it came in."""
        return self.event.notification

    def __repr__(self) -> str:
        return f"InboxEvent(number={self.number}, event_type={self.event.event_type!r}, subject={self.subject!r})"


_WAITING = State.WAITING.value
_write_headers = msgspec.json.Encoder().encode
_read_headers = msgspec.json.Decoder(dict[str, str]).decode


class ClaimedRow(NamedTuple):
    """The columns of a stored notification that make the event."""

    number: int
    serial: str
    headers: str
    body: bytes
    subject: str
    received_at: datetime
    attempts: int


def write_row(notification: Notification, now: datetime, *, keep_plaintext: bool) -> dict[str, Any]:
    """The columns of a notification that has just come in."""
    description = EVENTS.find(notification.event_type)
    key = None if description is None else description.find_key(notification.resource)
    return {
        "notification_id": notification.id,
        "event_type": notification.event_type if description is None else description.event_type,
        "mchid": notification.mchid or "",
        "subject": "" if key is None else key.subject,
        "once": None if key is None else key.once,
        "state": _WAITING,
        "received_at": now,
        "due_at": now,
        "attempts": 0,
        "serial": notification.serial,
        "headers": _write_headers(
            {name.decode("latin-1"): value.decode("latin-1") for name, value in notification.signature_headers.items()}
        ).decode(),
        "body": notification.body,
        "plaintext": notification.plaintext if keep_plaintext else None,
    }


def read_row(row: ClaimedRow, parser: NotificationParser) -> InboxEvent:
    """The event of a row. Raises DecryptionError if no APIv3 key opens it, and UnreadableEvent."""
    headers = _read_headers(row.headers)
    notification = parser.reopen(
        row.body,
        serial=row.serial,
        signature_headers={name.encode("latin-1"): value.encode("latin-1") for name, value in headers.items()},
    )
    return InboxEvent(
        number=row.number,
        event=parse_notification(notification, parser.field_decrypter(notification)),
        subject=row.subject,
        received_at=row.received_at,
        attempts=row.attempts,
    )
