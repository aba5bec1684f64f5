# Generated from spec/ by `make generate`. Do not edit.
"""What an event is about, and by what a repetition of it is known: the mark `x-wechatpay-event-key` of its resource."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlencode

from . import spec
from .model import Model
from .resource_checks import resource_schema

_MARK = "x-wechatpay-event-key"
_PLAIN = re.compile(r"[A-Za-z0-9_.~-]+=[A-Za-z0-9_.~-]+")
"""A pair in which urlencode changes nothing."""


class EventKey(NamedTuple):
    """The key of one event, as texts such as `out_trade_no=ORDER1`; several fields are joined as in a query string."""

    subject: str
    """What the event is about; empty if no field says so. Events of one subject belong in the order they came in."""
    once: str | None
    """An event of the same type with the same text tells nothing new. None if each one may: then only its id tells."""


NO_KEY = EventKey("", None)
"""The key of an event of which the spec knows nothing."""


def find_event_key(model: type[Model], resource: object) -> EventKey:
    """The key of a resource (decrypted JSON) that is `model`. A field that is missing makes that part of it empty."""
    mark: Mapping[str, Any] = spec.resolve(resource_schema(model)["$ref"]).get(_MARK, {})
    if not isinstance(resource, Mapping):
        return NO_KEY
    return EventKey(_join(resource, mark.get("subject", ())) or "", _join(resource, mark.get("once", ())))


def _join(resource: Mapping[str, Any], names: Iterable[str]) -> str | None:
    pairs = [(name, resource.get(name)) for name in names]
    # why all: with one missing, two different events could have the same text
    if not pairs or any(
        isinstance(value, bool) or not isinstance(value, (str, int)) or value == "" for _, value in pairs
    ):
        return None
    texts = [f"{name}={value}" for name, value in pairs]
    # why first: nearly every key is of this form, and urlencode takes as long as the decryption of the event
    return "&".join(texts) if all(_PLAIN.fullmatch(text) for text in texts) else urlencode(pairs)
