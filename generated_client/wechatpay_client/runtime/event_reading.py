# Generated from spec/ by `make generate`. Do not edit.
"""Reads the event of a verified notification. What the spec does not know is kept, since it may tell of money."""

from __future__ import annotations

import copy
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec
from wechatpay_auth.errors import DecrypterUnavailable, DecryptionError

from .errors import UnreadableEvent
from .event import Event, UnknownEvent, read_time
from .event_descriptions import EVENTS, EventDescription
from .model import Model
from .object_forms import read_model
from .operation import sensitive_fields
from .resource_checks import resource_schema
from .translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth.notification import Notification, NotificationParser
    from wechatpay_auth.oaep import FieldDecrypter
    from wechatpay_auth.received_headers import ReceivedHeaders

logger = logging.getLogger("wechatpay_client")


def receive(parser: NotificationParser, headers: ReceivedHeaders, body: bytes | bytearray | memoryview) -> Event:
    """The event of a received request. Raises what `parser.parse` does, and UnreadableEvent."""
    notification = parser.parse(headers, body)
    try:
        return read_notification(notification, parser.field_decrypter(notification))
    except BaseException:
        # why: the notification is no replay when it comes again, which it does if this one was not read
        parser.forget(notification)
        raise


def read_notification(notification: Notification, decrypter: FieldDecrypter | None) -> Event:
    """The event of a notification that was verified before. Raises UnreadableEvent."""
    event_type, data = notification.event_type, notification.resource
    try:
        read_time(notification.create_time)
    except msgspec.ValidationError:
        raise UnreadableEvent(notification, _("its create_time is no RFC 3339 time")) from None
    description = EVENTS.find(event_type)
    if description is None:
        logger.info("event %r of notification %r is not in the spec", event_type, notification.id)
        return UnknownEvent(event_type=event_type, resource=data, raw=data, notification=notification)
    model = description.find_model(data)
    if model is None:
        raise UnreadableEvent(notification, _explain_no_model(description, data))
    undecrypted: str | None = None
    if description.sensitive:
        data, undecrypted = _decrypt_fields(description, model, data, decrypter)
        if undecrypted is not None:
            logger.warning("%s of notification %r: %s", event_type, notification.id, undecrypted)
    try:
        resource = read_model(model, data)
    except msgspec.ValidationError:
        from .lenient_reading import read_leniently  # why here: few events need it
        from .partial_model import Origin

        # The money has moved: what can be read of it is the event.
        resource = read_leniently(data, model, Origin(event_type, notification_id=notification.id))
        places = ", ".join(f"{found.pointer} ({found.rule})" for found in description.violations(data))
        logger.warning("%s of notification %r differs from the spec: %s", event_type, notification.id, places)
    return description.event_class(
        event_type=event_type, resource=resource, raw=data, notification=notification, undecrypted=undecrypted
    )


def _explain_no_model(description: EventDescription, data: object) -> str:
    if not isinstance(data, Mapping):
        return _("its resource is no object")
    names = ", ".join(model.__name__ for model in description.resources)
    return _("its resource has none of the fields that {names} is known by").format(names=names)


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
