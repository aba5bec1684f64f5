# Generated from spec/ by `make generate`. Do not edit.
"""Every public name of the package, and the module that holds it."""

NAMES = {
    "DepotFull": ".depot",
    "EVENTS": "..runtime.event_descriptions",
    "Event": ".parsing",
    "EventDescription": "..runtime.event_descriptions",
    "EventKey": "..runtime.event_key",
    "InvalidAnswer": "..runtime.errors",
    "ParcelHandedOver": ".courier",
    "Question": "..runtime.question",
    "UnknownEvent": "..runtime.event",
    "UnknownEventType": "..runtime.event_descriptions",
    "UnreadableEvent": "..runtime.errors",
    "parse": ".parsing",
    "parse_notification": ".parsing",
}
