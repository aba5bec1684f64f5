"""The test of signatures and encryption: a message comes back by every way there is."""

from __future__ import annotations

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.request.call import Call, Handler


def echo_message(call: Call) -> object:
    """In the reply, and in a notification if an address is given. The gateway encrypts the field of the reply."""
    body = call.body
    reply = {name: body[name] for name in ("echo_message", "encrypted_echo_message") if name in body}
    if "notify_url" in body:
        resource = {"echo_message": body["echo_message"]}
        if "encrypted_echo_message" in body:
            # why this name: so it is spelt here
            resource["encrypt_echo_message"] = call.platform.encrypt_for_merchant(body["encrypted_echo_message"])
        event = Event("SECURITY_ECHO.SUCCESS", "security", "回显成功", body["echo_message"], resource)
        call.platform.notify(event, body["notify_url"], call.now)
    return reply


HANDLERS: dict[str, Handler] = {"security.echo_message": echo_message}
