"""Controls of example events: send a notification of any event of the spec to an allowed address.

It goes through the queue like all others, so every attempt is logged, and a refused one is repeated. A notification
with a flaw is sent once. POST notifications/{id}/resend sends one again.
"""

from __future__ import annotations

from typing import Any

from wechatpay_client.webhooks import EVENTS, UnknownEventType

from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, takes
from wechatpay_sandbox.control.notifications import notification_line
from wechatpay_sandbox.notifications.event_example import (
    EventExample,
    EventUnfit,
    UnknownVariant,
    example_event,
    variants,
)
from wechatpay_sandbox.notifications.flaw import Flaw
from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.stores import coupon_callbacks
from wechatpay_sandbox.trade.merchant_record_rules import note_event
from wechatpay_sandbox.translation import gettext as _


def _events(request: ControlRequest) -> object:
    return {
        "events": [
            {
                "event_type": description.event_type,
                "area": description.area,
                "summary": description.summary,
                "official_name": description.official_name,
                "variants": variants(description.event_type),
            }
            for description in EVENTS.values()
        ],
        "flaws": [flaw.value for flaw in Flaw],
    }


@takes("event_type", "url", "set", "variant", "flaw", "validate")
def _trigger(request: ControlRequest) -> object:
    """Queue a notification.

    The body has `event_type` and `url`, and optionally `set` (fields to change), `variant`, `flaw`, `validate` (false).
    Without `url` it goes to the address that is set for the area of the event.
    """
    url = request.field("url", str, _find_address(request))
    problem = request.sandbox.deliverer.destinations.problem(url)
    if problem is not None:
        raise bad_request(_("url: {problem}").format(problem=problem))
    platform, flaw, example = request.sandbox.platform, _flaw(request), _example(request)
    event = example.encrypt_sensitive_fields(Merchant.from_folder(platform.folder).public_key)
    notification = platform.notify(event, url, request.now, flaw)
    # why not with a flaw: of what a forged or damaged notification says, the platform knows nothing
    if flaw is None and not EVENTS[event.event_type].violations(example.event.resource):
        note_event(platform, event.event_type, example.event.resource, request.now)
    return {**notification_line(notification), "variant": example.variant, "resource": example.event.resource}


def _find_address(request: ControlRequest) -> str | None:
    """The address that the merchant has set for the area or the product of the event; None if it has set none."""
    event_type = request.field("event_type", str)
    if event_type not in EVENTS:
        return None
    if event_type.startswith("MEMBERCARD."):
        callbacks, mchid = request.sandbox.store.coupon_callbacks, request.sandbox.folder.mchid
        return callbacks.find_url(coupon_callbacks.MEMBER_CARD, mchid)
    return request.sandbox.store.notify_addresses.find_url(EVENTS[event_type].area)


def _flaw(request: ControlRequest) -> Flaw | None:
    name = request.field("flaw", str, "")
    if not name:
        return None
    try:
        return Flaw(name)
    except ValueError:
        raise bad_request(_("flaw is one of {Flaw}").format(Flaw=", ".join(Flaw))) from None


def _example(request: ControlRequest) -> EventExample:
    changes: dict[str, Any] = request.field("set", dict, {})
    try:
        return example_event(
            request.field("event_type", str),
            changes,
            variant=request.field("variant", str, "") or None,
            now=request.now,
            validate=request.field("validate", bool, True),
        )
    except (UnknownEventType, UnknownVariant, EventUnfit) as error:
        raise bad_request(str(error)) from error


CONTROLS: dict[str, Control] = {
    "GET trigger": _events,
    "POST trigger": _trigger,
}
