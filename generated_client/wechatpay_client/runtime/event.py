# Generated from spec/ by `make generate`. Do not edit.
"""What all notification events have in common, and the event that the spec does not know."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from . import spec
from .model import Model
from .resource_checks import check_resource
from .unknown_fields import unknown_fields

if TYPE_CHECKING:
    from wechatpay_auth.notification import Notification

    from .validation import Violation


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that happened: signed by the platform, decrypted, read as the spec describes it.

    May be compared, copied and pickled. The same thing may be told twice: find repetitions by `event_type` and the
    business number in `resource`, not by `id`.
    """

    variants: ClassVar[tuple[type[Model], ...]] = ()
    known_by: ClassVar[tuple[frozenset[str], ...]] = ()
    """Of each variant the fields that tell it from those after it; empty where there is only one variant."""

    event_type: str
    """What happened, such as TRANSACTION.SUCCESS."""
    resource: Any
    """What it happened to. (`Any`: each event has its own; the classes below this one say which.)"""
    raw: Any
    """The resource as decoded JSON, fields newer than the spec included. (`Any`: whatever JSON holds.)"""
    notification: Notification
    """The notification as it was received: body, plaintext, serial of the platform's key, number of the merchant."""
    undecrypted: str | None = None
    """Which fields are still encrypted with the merchant's certificate, and why; None if no field is."""

    @property
    def id(self) -> str:
        """The identifier of this notification."""
        return self.notification.id

    @property
    def create_time(self) -> datetime | None:
        """The time of the event; None if the notification has none. One that is no time makes no event."""
        return read_time(self.notification.create_time)

    @property
    def resource_type(self) -> str:
        """The kind of the notification's resource, always `encrypt-resource`."""
        return self.notification.resource_type

    @property
    def summary(self) -> str:
        """A few words for people, in Chinese."""
        return self.notification.summary

    @property
    def original_type(self) -> str:
        """The platform's word for the resource: transaction, refund …"""
        return self.notification.original_type

    def unknown_fields(self) -> dict[str, Any]:
        """Fields of the resource that the spec does not know yet, by JSON Pointer."""
        return dict(unknown_fields(self.raw, self.resource))

    def violations(self) -> list[Violation]:
        """Where the resource differs from the spec; empty when it fits. Unknown fields and enum tokens are no error."""
        own = spec.resolve_event_type(self.event_type)
        model = next((model for model in self.variants if isinstance(self.resource, model)), None)
        return [] if own is None or model is None else check_resource(own, model, self.raw)

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("id", self.id), ("event_type", self.event_type)]

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({fields})"


class UnknownEvent(Event, frozen=True, kw_only=True):
    """An event whose type the spec does not have. `resource` is plain data, the same as `raw`."""


def read_time(text: str) -> datetime | None:
    """The time of an event from its text; None for an empty one. Raises `msgspec.ValidationError`."""
    return msgspec.convert(text, datetime) if text else None
