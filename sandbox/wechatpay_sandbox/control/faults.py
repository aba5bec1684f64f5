"""Controls of faults: list, set and remove them."""

from __future__ import annotations

from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, checks_words, takes
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_book import SetFault
from wechatpay_sandbox.faults.fault_text import read_fault
from wechatpay_sandbox.faults.kinds import KINDS, WHICH_REQUESTS, FaultUnreadable
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.translation import gettext as _


def _list(request: ControlRequest) -> object:
    kinds = [
        {"kind": name, "says": _(kind.says), "options": [*kind.takes, *WHICH_REQUESTS]} for name, kind in KINDS.items()
    ]
    return {"faults": [_line(entry) for entry in request.sandbox.faults], "kinds": kinds}


def _line(entry: SetFault) -> dict[str, object]:
    return {
        "id": entry.id,
        **entry.fault.as_json(),
        "text": str(entry.fault),
        "met": entry.met,
        "hit": entry.hit,
        "left": entry.remaining,
    }


def _read(value: object) -> Fault:
    try:
        return read_fault(value)
    except FaultUnreadable as error:
        raise bad_request(str(error)) from error


def _add(request: ControlRequest) -> object:
    """Set the fault of the body, after those that are set."""
    try:
        return _line(request.sandbox.faults.add(_read(request.body)))
    except FaultUnreadable as error:
        raise bad_request(str(error)) from error


@takes("faults")
def _replace(request: ControlRequest) -> object:
    """Replace all faults by the list `faults`. Counts and random choices restart."""
    faults = [_read(value) for value in request.field("faults", list)]
    try:
        request.sandbox.faults.replace(faults)
    except FaultUnreadable as error:
        raise bad_request(str(error)) from error
    return _list(request)


def _clear(request: ControlRequest) -> object:
    request.sandbox.faults.replace([])
    return _list(request)


def _remove(request: ControlRequest) -> object:
    if not request.sandbox.faults.remove(request.path["id"]):
        raise not_found(_("no fault has this id"))
    return _list(request)


CONTROLS: dict[str, Control] = {
    "GET faults": _list,
    "POST faults": checks_words(_add),
    "PUT faults": _replace,
    "DELETE faults": _clear,
    "DELETE faults/{id}": _remove,
}
