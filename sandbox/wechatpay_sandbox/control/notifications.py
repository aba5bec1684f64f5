"""Controls of notifications: list them with their attempts, send one again, set addresses."""

from __future__ import annotations

import json

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.notification_queue import WAITING, Attempt, QueuedNotification
from wechatpay_sandbox.stores.notify_addresses import AREAS, NotifyAddress
from wechatpay_sandbox.translation import gettext as _


def _list(request: ControlRequest) -> object:
    return {
        "notifications": [
            notification_line(found) for found in request.sandbox.store.notifications.latest(request.limit)
        ]
    }


def notification_line(notification: QueuedNotification) -> dict[str, object]:
    """A notification for a list."""
    return {
        "id": notification.id,
        "event_type": notification.event_type,
        "subject": notification.subject,
        "url": notification.url,
        "state": notification.state,
        "tries": notification.tries,
        "created": beijing_time(notification.created),
        "flaw": notification.flaw,
        "next": None if notification.due is None else beijing_time(notification.due),
    }


def _notification(request: ControlRequest) -> QueuedNotification:
    notification = request.sandbox.store.notifications.find(request.path["id"])
    if notification is None:
        raise not_found(_("no notification has this id"))
    return notification


def _show(request: ControlRequest) -> object:
    notification = _notification(request)
    return {
        **notification_line(notification),
        "body": json.loads(notification.body),
        "resource": json.loads(notification.resource),
        "attempts": [_attempt(attempt) for attempt in request.sandbox.store.notifications.attempts(notification.id)],
    }


def _attempt(attempt: Attempt) -> dict[str, object]:
    return {
        "number": attempt.number,
        "probe": attempt.probe,
        "started": beijing_time(attempt.started),
        "seconds": None if attempt.finished is None else round(attempt.finished - attempt.started, 3),
        "headers": json.loads(attempt.headers),
        "status": attempt.status,
        "answer": attempt.answer,
        "failure": attempt.failure,
    }


def _resend(request: ControlRequest) -> object:
    """Send the notification again at once, even after it was delivered or given up. Further pauses follow as before."""
    notification = _notification(request)
    request.sandbox.store.notifications.schedule(
        notification.id, state=WAITING, tries=notification.tries, due=request.now
    )
    return notification_line(_notification(request))


@takes("url")
def _set_address(request: ControlRequest) -> object:
    """Set the address for the notifications of an area whose requests name no address."""
    area, url = request.path["area"], request.field("url", str)
    if area not in AREAS:
        raise not_found(
            _("{area} needs no address here; set one for {areas}").format(area=area, areas=", ".join(AREAS))
        )
    request.sandbox.store.notify_addresses.put(NotifyAddress(area, url))
    return {"area": area, "url": url}


CONTROLS: dict[str, Control] = {
    "GET notifications": _list,
    "GET notifications/{id}": _show,
    "POST notifications/{id}/resend": _resend,
    "POST notify-addresses/{area}": _set_address,
}
