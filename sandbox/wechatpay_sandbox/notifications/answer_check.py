"""Checks what a receiver answers to an event that asks, such as what a parking stay costs."""

from __future__ import annotations

import json

from wechatpay_client.webhooks import EVENTS

from wechatpay_sandbox.notifications.http_post import ANSWER_BYTES_KEPT
from wechatpay_sandbox.translation import gettext as _


def find_answer_problem(event_type: str, status: int | None, text: str | None) -> str | None:
    """Why an answer of 2xx does not answer the event, in words for people; None if it does.

    An event that asks nothing has its answer whatever the body is.
    """
    description = EVENTS.find(event_type)
    if description is None or description.answer is None:
        return None
    if status == 204:
        if not description.must_be_answered:
            return None
        return _("{event_type} asks something; answer 200 with a {model}").format(
            event_type=event_type, model=description.answer.__name__
        )
    given = text or ""
    if len(given.encode()) >= ANSWER_BYTES_KEPT:
        return _("the answer has more than {count} bytes, which no answer needs").format(count=ANSWER_BYTES_KEPT - 1)
    try:
        answer = json.loads(given)
    except (ValueError, RecursionError):
        return _("the answer is not JSON; answer 200 with a {model}").format(model=description.answer.__name__)
    refused = [found for found in description.answer_violations(answer) if found.refused]
    return "; ".join(found.message for found in refused) or None
