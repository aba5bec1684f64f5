# Generated from spec/ by `make generate`. Do not edit.
from ..runtime.errors import InvalidAnswer as InvalidAnswer
from ..runtime.errors import UnreadableEvent as UnreadableEvent
from ..runtime.event import UnknownEvent as UnknownEvent
from ..runtime.event_descriptions import EVENTS as EVENTS
from ..runtime.event_descriptions import EventDescription as EventDescription
from ..runtime.event_descriptions import UnknownEventType as UnknownEventType
from ..runtime.event_key import EventKey as EventKey
from ..runtime.question import Question as Question
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
    "EventKey",
    "InvalidAnswer",
    "ParcelHandedOver",
    "Question",
    "UnknownEvent",
    "UnknownEventType",
    "UnreadableEvent",
    "parse",
    "parse_notification",
]
