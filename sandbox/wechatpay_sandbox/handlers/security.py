"""The test of signatures and encryption: a message comes back in the reply and in a notification."""

from __future__ import annotations

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler


def echo_message(request: CheckedRequest) -> object:
    """Repeats the message in the reply, and in a notification if the request has an address."""
    body = request.body
    reply = {name: body[name] for name in ("echo_message", "encrypted_echo_message") if name in body}
    if "notify_url" in body:
        resource = {"echo_message": body["echo_message"]}
        if "encrypted_echo_message" in body:
            # why another name: the platform spells the field differently in notifications
            resource["encrypt_echo_message"] = request.platform.encrypt_for_merchant(body["encrypted_echo_message"])
        event = Event("SECURITY_ECHO.SUCCESS", "security", "回显成功", body["echo_message"], resource)
        request.platform.notify(event, body["notify_url"], request.now)
    return reply


HANDLERS: dict[str, Handler] = {"security.echo_message": echo_message}
