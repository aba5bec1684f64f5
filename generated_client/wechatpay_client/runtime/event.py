# Generated from spec/ by `make generate`. Do not edit.
"""What all notification events have in common, and the event that the spec does not know."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from .model import Model
from .unknown_fields import unknown_fields

if TYPE_CHECKING:
    from wechatpay_auth.notification import Notification


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that happened: signed by the platform, decrypted, read as the spec describes it.

    May be compared, copied and pickled. The same thing may be told twice: find repetitions by `event_type` and the
    business number in `resource`, not by `id`.
    """

    variants: ClassVar[tuple[type[Model], ...]] = ()

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
    def create_time(self) -> datetime:
        """The time of the event. Raises ValueError for a text that is no time; `notification.create_time` has it."""
        return msgspec.convert(self.notification.create_time, datetime)

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

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("id", self.id), ("event_type", self.event_type)]

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({fields})"


class UnknownEvent(Event, frozen=True, kw_only=True):
    """An event whose type the spec does not have, or whose resource is not as the spec says; `mismatch` tells which.

    `resource` is plain data, the same as `raw`.
    """

    mismatch: str | None = None
    """Where the resource differs from the spec, for an event type that the spec has; None for one that it lacks."""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        found = super().__rich_repr__()
        return found if self.mismatch is None else [*found, ("mismatch", self.mismatch)]
