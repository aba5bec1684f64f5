"""Controls of the request log: the last requests, with the signed message and the reply."""

from __future__ import annotations

import json

from wechatpay_auth import Authorization, MalformedAuthorization, parse_authorization

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest
from wechatpay_sandbox.control.curl_command import curl_command
from wechatpay_sandbox.http.request_log import LoggedRequest
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.signatures.signed_request import canonical_message
from wechatpay_sandbox.translation import gettext as _

# why not the whole signature: with it, a reader could send the request again
_SIGNATURE_SHOWN = 8


def _list(request: ControlRequest) -> object:
    return {"requests": [_line(found) for found in request.sandbox.requests.latest(request.limit)]}


def _line(request: LoggedRequest) -> dict[str, object]:
    return {
        "number": request.number,
        "at": beijing_time(request.at),
        "milliseconds": round(request.seconds * 1000, 1),
        "method": request.method,
        "target": request.target,
        "operation": request.operation,
        "status": request.status,
        "code": request.code,
        "request_id": request.request_id,
        "signature": _verdict(request),
        "fault": request.fault,
        "unknown": [part._asdict() for part in request.unknown],
    }


def _verdict(request: LoggedRequest) -> str:
    if request.signed is None:
        return "unchecked"
    return "accepted" if request.accepted else "refused"


def _show(request: ControlRequest) -> object:
    found = request.sandbox.requests.find(request.path["id"])
    if found is None:
        raise not_found(_("none of the last requests has this number or Request-ID; GET /_sandbox/requests lists them"))
    authorization = _authorization(found)
    return {
        **_line(found),
        "authorization": None if authorization is None else _without_signature(authorization),
        "canonical": _canonical(found, authorization),
        "curl": curl_command(request.sandbox, found),
        "reply": {
            "length": found.reply_length,
            "text": found.reply.decode("utf-8", "replace"),
            "error": _error(found),
        },
    }


def _authorization(request: LoggedRequest) -> Authorization | None:
    if len(request.authorization) != 1:
        return None
    try:
        return parse_authorization(request.authorization[0])
    except MalformedAuthorization:
        return None


def _without_signature(authorization: Authorization) -> dict[str, object]:
    return {
        "mchid": authorization.mchid,
        "serial_no": authorization.serial,
        "timestamp": authorization.timestamp,
        "nonce_str": authorization.nonce,
        "signature": f"{authorization.signature[:_SIGNATURE_SHOWN]}…",
    }


def _canonical(request: LoggedRequest, authorization: Authorization | None) -> dict[str, object] | None:
    """The message whose signature was checked, as far as the log has it; None if no signature was checked."""
    if request.signed is None or authorization is None:
        return None
    message = canonical_message(authorization, request.signed)
    missing = request.body_length - len(request.signed.body)
    # if the log has only the beginning of the body, without the line feed after the whole body
    shown = message[:-1] if missing else message
    return {"text": shown.decode("utf-8", "replace"), "length": len(message) + missing, "cut": missing > 0}


def _error(request: LoggedRequest) -> object:
    """The JSON of an error in the reply, with its sign_information; None for a success, or a body that is no JSON."""
    if request.code is None:
        return None
    try:
        return json.loads(request.reply)
    except ValueError:
        return None


CONTROLS: dict[str, Control] = {
    "GET requests": _list,
    "GET requests/{id}": _show,
}
