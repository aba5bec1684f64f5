"""The two JSON texts of a notification: the envelope, and the resource that is encrypted in it.

Both are read by msgspec first. What it does not take goes the strict way, which says what is wrong, and takes whatever
the standard library takes: the platform has signed it.

https://pay.weixin.qq.com/doc/v3/merchant/4012071382
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from .aead import USUAL_ALGORITHM
from .notification_errors import MalformedNotification
from .translation import gettext as _
from .translation import mark_text


class EncryptedResource(msgspec.Struct):
    """The field `resource` of an envelope."""

    algorithm: str
    nonce: str
    ciphertext: bytes | str
    """Bytes if it was decoded already, else base64."""
    associated_data: str | None = None
    original_type: str | None = None


class _DecodedResource(EncryptedResource):
    ciphertext: bytes  # msgspec decodes base64 in the same pass


class Envelope(msgspec.Struct):
    """What the platform posts. Null counts as absent."""

    id: str
    event_type: str
    resource: EncryptedResource
    create_time: str | None = None
    resource_type: str | None = None
    summary: str | None = None


class _UsualEnvelope(Envelope):
    resource: _DecodedResource


_read_usual = msgspec.json.Decoder(_UsualEnvelope).decode
_read_any = msgspec.json.Decoder().decode


def read_envelope(body: bytes) -> Envelope:
    """The envelope in a body that verified. Raises MalformedNotification."""
    try:
        body.decode()  # msgspec does not look into the texts that it passes over
        envelope = _read_usual(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        envelope = None
    # why outside of the handler: errors of codecs hold what they read. Another algorithm is given the text as it came.
    if envelope is None or envelope.resource.algorithm != USUAL_ALGORITHM:
        return _read_strictly(body)
    return envelope


def read_resource(plaintext: bytes) -> Any:
    """The JSON value of a decrypted resource. Raises MalformedNotification."""
    try:
        try:
            return _read_any(plaintext)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            pass
        return _json(plaintext, mark_text("the decrypted resource"))
    finally:
        del plaintext  # why: a traceback keeps this frame alive, and error reporters print its variables


def _read_strictly(body: bytes) -> Envelope:
    envelope = _object(_json(body, mark_text("the body")), mark_text("the body"))
    identifier, event_type = _text(envelope, "id"), _text(envelope, "event_type")
    resource = _object(envelope.get("resource"), "resource")
    encrypted = EncryptedResource(
        _text(resource, "algorithm"),
        _text(resource, "nonce"),
        _text(resource, "ciphertext"),
        _text_if_any(resource, "associated_data"),
        _text_if_any(resource, "original_type"),
    )
    return Envelope(
        identifier,
        event_type,
        encrypted,
        _text_if_any(envelope, "create_time"),
        _text_if_any(envelope, "resource_type"),
        _text_if_any(envelope, "summary"),
    )


def _json(text: bytes, what: str) -> Any:
    try:
        # why: given bytes, json guesses among encodings.
        return json.loads(text.decode())
    except (ValueError, RecursionError):
        pass
    finally:
        del text
    # why: outside of the handler, because json's error holds the text.
    raise MalformedNotification(_("{what} is signed by the platform, but is not JSON in UTF-8").format(what=_(what)))


def _object(value: object, what: str) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    raise MalformedNotification(_("{what} is signed by the platform, but is not a JSON object").format(what=_(what)))


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if isinstance(value, str) and (value.isascii() or _is_text(value)):
        return value
    fault = _("is missing") if value is None else _("is not text")
    raise MalformedNotification(
        _("the notification is signed by the platform, but its field {name} {fault}").format(name=name, fault=fault)
    )


def _text_if_any(fields: dict[str, Any], name: str) -> str:
    return "" if fields.get(name) is None else _text(fields, name)


def _is_text(value: str) -> bool:
    # why: JSON can spell half a surrogate pair, and what has no UTF-8 breaks whoever writes it anywhere.
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
