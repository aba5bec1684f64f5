"""Does what a request asks for once under its number, and answers repetitions with the same reply."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores.answered_requests import AnsweredRequest
from wechatpay_sandbox.trade.order_rules import other_parameters


# why Any: JSON of replies
def answer_once(request: CheckedRequest, field: str, perform: Callable[[], Any]) -> Any:
    """The reply of `perform`; if the same request was sent before, the reply of then, and nothing is done.

    `field` holds the number of the request, in its body or query; a way such as `info/out_request_no` leads to it.
    Refusal INVALID_REQUEST if the number was used before with other values.
    """
    given = request.query if request.body is None else request.body
    *way, name = field.split("/")
    for part in way:
        given = given[part]
    number, store = str(given[name]), request.platform.store.answered_requests
    sent = {"path": dict(request.path), "query": dict(request.query), "body": request.body}
    before = store.one(mchid=request.merchant.mchid, operation=request.operation, number=number)
    if before is None:
        reply = perform()
        answered = {"sent": sent, "reply": reply}
        store.add(AnsweredRequest(request.merchant.mchid, request.operation, number, answered))
        return reply
    if before.request["sent"] != sent:
        raise other_parameters(name)
    return before.request["reply"]
