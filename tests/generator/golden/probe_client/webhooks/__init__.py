# Generated from spec/ by `make generate`. Do not edit.
"""Notifications as typed events: `webhooks.parse(parser, headers, body)` returns one of these classes.

To a type checker, `Event` is the union of them all, which `match` and `isinstance` narrow; at run time it is the class
that they have in common. An event that the spec does not know is an `UnknownEvent`; one that fits none of the forms
that the spec has for it raises `UnreadableEvent`. `EVENTS` says what the spec knows.
"""

from typing import TYPE_CHECKING

from ..runtime._lazy import lazy_names

if TYPE_CHECKING:
    from ..runtime.errors import UnreadableEvent as UnreadableEvent
    from ..runtime.event import UnknownEvent as UnknownEvent
    from ..runtime.event_descriptions import EVENTS as EVENTS
    from ..runtime.event_descriptions import EventDescription as EventDescription
    from ..runtime.event_descriptions import UnknownEventType as UnknownEventType
    from .courier import ParcelHandedOver as ParcelHandedOver
    from .depot import DepotFull as DepotFull
    from .parsing import Event as Event
    from .parsing import parse as parse
    from .parsing import parse_notification as parse_notification

__all__ = [
    "DepotFull",
    "EVENTS",
    "Event",
    "EventDescription",
    "ParcelHandedOver",
    "UnknownEvent",
    "UnknownEventType",
    "UnreadableEvent",
    "parse",
    "parse_notification",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "DepotFull": ".depot",
            "EVENTS": "..runtime.event_descriptions",
            "Event": ".parsing",
            "EventDescription": "..runtime.event_descriptions",
            "ParcelHandedOver": ".courier",
            "UnknownEvent": "..runtime.event",
            "UnknownEventType": "..runtime.event_descriptions",
            "UnreadableEvent": "..runtime.errors",
            "parse": ".parsing",
            "parse_notification": ".parsing",
        },
    )
