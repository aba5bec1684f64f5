# Generated from spec/ by `make generate`. Do not edit.
"""Reads the event of a verified notification. An event unknown to the spec is kept, since it may be about money."""

from __future__ import annotations

import copy
import logging
from typing import TYPE_CHECKING, Any

import msgspec
from wechatpay_auth.errors import DecrypterUnavailable, DecryptionError

from .event import Event, UnknownEvent
from .event_descriptions import EVENTS, EventDescription, resource_schema
from .model import Model
from .operation import sensitive_fields
from .translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth.notification import Notification, NotificationParser
    from wechatpay_auth.oaep import FieldDecrypter
    from wechatpay_auth.received_headers import ReceivedHeaders

logger = logging.getLogger("wechatpay_client")


def receive(parser: NotificationParser, headers: ReceivedHeaders, body: bytes | bytearray | memoryview) -> Event:
    """The event of a received request. Raises what `parser.parse` does."""
    notification = parser.parse(headers, body)
    try:
        return read_notification(notification, parser.field_decrypter(notification))
    except BaseException:
        # why: asking for a key may fail; the notification is no replay when it comes again
        parser.forget(notification)
        raise


def read_notification(notification: Notification, decrypter: FieldDecrypter | None) -> Event:
    """The event of a notification that was verified before."""
    event_type, data = notification.event_type, notification.resource
    if event_type not in EVENTS:
        logger.info("event %r of notification %r is not in the spec", event_type, notification.id)
        return UnknownEvent(event_type=event_type, resource=data, raw=data, notification=notification)
    description = EVENTS[event_type]
    model = description.find_model(data)
    undecrypted: str | None = None
    if description.sensitive:
        data, undecrypted = _decrypt_fields(description, model, data, decrypter)
        if undecrypted is not None:
            logger.warning("%s of notification %r: %s", event_type, notification.id, undecrypted)
    try:
        resource = msgspec.convert(data, model)
    except msgspec.ValidationError as error:
        # why: the text of the error names types and places, never values
        mismatch = _("it is no {model}: {error}").format(model=model.__name__, error=error)
    else:
        return description.event_class(
            event_type=event_type, resource=resource, raw=data, notification=notification, undecrypted=undecrypted
        )
    logger.warning("%s of notification %r differs from the spec: %s", event_type, notification.id, mismatch)
    return UnknownEvent(
        event_type=event_type,
        resource=data,
        raw=data,
        notification=notification,
        undecrypted=undecrypted,
        mismatch=mismatch,
    )


def _decrypt_fields(
    description: EventDescription, model: type[Model], data: Any, decrypter: FieldDecrypter | None
) -> tuple[Any, str | None]:
    """A copy of `data` with its encrypted fields decrypted, or itself and the reason why they are not."""
    copied = copy.deepcopy(data)
    sealed = description.check(model).find_encrypted({"resource": copied})
    if not sealed:
        return data, None
    names = ", ".join(dict.fromkeys(sensitive_fields(resource_schema(model))))
    if decrypter is None:
        return data, _("no credentials were given that could decrypt {names}").format(names=names)
    from wechatpay_auth.oaep import decrypt  # few events have such fields

    try:
        texts = [decrypt(decrypter, container[key]) for container, key in sealed]
    except DecrypterUnavailable:
        # The event must come again when what decrypts is back; to answer it now would lose it.
        raise
    except DecryptionError as error:
        return data, _("{names} cannot be decrypted: {error}").format(names=names, error=error)
    for (container, key), text in zip(sealed, texts, strict=True):
        container[key] = text
    return copied, None
