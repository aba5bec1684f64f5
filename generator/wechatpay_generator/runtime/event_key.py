"""What an event is about, and by what a repetition of it is known: the mark `x-wechatpay-event-key` of its resource."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import urlencode

from . import spec
from .model import Model
from .resource_checks import resource_schema

_MARK = "x-wechatpay-event-key"
_PLAIN = re.compile(r"[A-Za-z0-9_.~-]+")
"""A text in which urlencode changes nothing, as it changes nothing in the names of fields."""


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
    if type(resource) is not dict and not isinstance(resource, Mapping):  # why both: a look at an ABC takes long
        return NO_KEY
    subject, once = _key_fields(model)
    return EventKey(_join(resource, subject) or "", _join(resource, once))


@cache
def _key_fields(model: type[Model]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of the fields that make the subject of a resource that is `model`, and of those that make `once`."""
    mark: Mapping[str, Any] = spec.resolve(resource_schema(model)["$ref"]).get(_MARK, {})
    return tuple(mark.get("subject", ())), tuple(mark.get("once", ()))


def _join(resource: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    texts = []
    is_plain = True
    for name in names:
        value = resource.get(name)
        # why None for all: with one missing, two different events could have the same text
        if not isinstance(value, (str, int)) or value == "" or value is True or value is False:
            return None
        text = str(value)
        is_plain = is_plain and ((text.isascii() and text.isalnum()) or _PLAIN.fullmatch(text) is not None)
        texts.append(f"{name}={text}")
    if not texts:
        return None
    # why first: nearly every key is of this form, and urlencode takes as long as the decryption of the event
    return "&".join(texts) if is_plain else urlencode([(name, resource[name]) for name in names])
