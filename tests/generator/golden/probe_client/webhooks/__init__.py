# Generated from spec/ by `make generate`. Do not edit.
"""Notifications as typed events: `webhooks.parse(parser, headers, body)` returns one of these classes.

To a type checker, `Event` is the union of them all, which `match` and `isinstance` narrow; at run time it is the class
that they have in common. An event that the spec does not know is an `UnknownEvent`; one that fits none of the forms
that the spec has for it raises `UnreadableEvent`. `EVENTS` says what the spec knows.
"""

from ..runtime._lazy import lazy_table

__getattr__, __dir__ = lazy_table(__name__)
