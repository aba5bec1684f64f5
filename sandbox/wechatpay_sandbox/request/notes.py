"""Notes about what a request has that the sandbox accepts, as the platform does, though it is likely a mistake."""

from __future__ import annotations

import logging

from wechatpay_client import Violation

from wechatpay_sandbox.http.messages import UnknownPart
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.translation import gettext as _

_log = logging.getLogger("wechatpay_sandbox")
_MOST_UNKNOWN = 20
"""The most unknown fields of one request that are noted."""
_MOST_POINTER = 200


def note_unknown(operation: str | None, unknown: list[Violation]) -> tuple[UnknownPart, ...]:
    """The notes of fields and tokens that the spec does not know, which are also a line of the sandbox's own log."""
    parts = tuple(
        UnknownPart("token" if found.rule == "enum" else "field", found.where, found.pointer[:_MOST_POINTER])
        for found in unknown[:_MOST_UNKNOWN]
    )
    # why ascii: a name in a request may hold line feeds, which would look like further lines of the log
    places = ", ".join(f"{part.where} {ascii(part.pointer)[1:-1]}" for part in parts)
    _log.warning(_("%s: accepted, but the spec does not know %s"), operation, places)
    return parts


def note_key(operation: str | None, refusal: Refusal) -> UnknownPart:
    """The note of a Wechatpay-Serial that names no key, though no field of the request is encrypted.

    `refusal` is what the request would have got for an encrypted field.
    """
    _log.warning(_("%s: accepted, since no field is encrypted, but %s"), operation, refusal.message)
    return UnknownPart("key", "header", "Wechatpay-Serial")


def note_boundary(operation: str | None) -> UnknownPart:
    """The note of a Content-Type without the boundary of the parts."""
    _log.warning(
        _(
            "%s: Content-Type has no boundary, so it was read from the first line of the body; let the library that "
            "writes the parts write this header"
        ),
        operation,
    )
    return UnknownPart("boundary", "header", "Content-Type")
