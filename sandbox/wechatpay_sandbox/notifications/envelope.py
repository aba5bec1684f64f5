"""Puts an event into its envelope, in which it is encrypted with the merchant's APIv3 key, as the platform does."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from typing import Any, NamedTuple
from uuid import uuid4

from wechatpay_auth import aead

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.notifications.flaw import Flaw
from wechatpay_sandbox.stores.notification_queue import WAITING, QueuedNotification


class Event(NamedTuple):
    """One event of which the merchant is notified."""

    event_type: str
    """The type, such as TRANSACTION.SUCCESS."""
    original_type: str
    """The type of the resource, such as `transaction`, which the envelope names in clear."""
    summary: str
    """A phrase for people, in the Chinese words of the platform."""
    subject: str
    """The merchant's own identifier of what the event is about, such as an out_trade_no."""
    resource: Mapping[str, Any]
    """The content of the event, before encryption."""


class Envelope(NamedTuple):
    """An event in its envelope, not signed yet."""

    id: str
    resource: str
    """The content before encryption, as JSON."""
    body: bytes


def make_envelope(event: Event, apiv3_key: bytes, now: float) -> Envelope:
    """The event in an envelope with a new id, created at `now` (Unix seconds)."""
    id = str(uuid4())
    nonce = secrets.token_hex(6)
    resource = json.dumps(event.resource, ensure_ascii=False, separators=(",", ":"))
    envelope = {
        "id": id,
        "create_time": beijing_time(now),
        "resource_type": "encrypt-resource",
        "event_type": event.event_type,
        "summary": event.summary,
        "resource": {
            "original_type": event.original_type,
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": aead.encrypt(apiv3_key, nonce.encode(), resource.encode(), event.original_type.encode()),
            "associated_data": event.original_type,
            "nonce": nonce,
        },
    }
    return Envelope(id, resource, json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode())


def make_notification(
    event: Event, url: str, apiv3_key: bytes, now: float, due: float | None, flaw: Flaw | None = None
) -> QueuedNotification:
    """The notification of an event, due at `due`, with the flaw if one is given; both times are Unix seconds."""
    envelope = make_envelope(event, apiv3_key, now)
    return QueuedNotification(
        envelope.id, event.event_type, url, event.subject, envelope.resource, envelope.body, WAITING, 0, due, now, flaw
    )
