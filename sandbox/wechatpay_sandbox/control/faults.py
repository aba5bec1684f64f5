"""Faults on demand: see, set and remove them."""

from __future__ import annotations

from wechatpay_sandbox.control.api import Control, ControlCall, bad_request
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_book import SetFault
from wechatpay_sandbox.faults.fault_text import read_fault
from wechatpay_sandbox.faults.kinds import KINDS, WHICH_REQUESTS, FaultUnreadable
from wechatpay_sandbox.reply.refusal import not_found


def _list(call: ControlCall) -> object:
    kinds = [
        {"kind": name, "says": kind.says, "options": [*kind.takes, *WHICH_REQUESTS]} for name, kind in KINDS.items()
    ]
    return {"faults": [_line(entry) for entry in call.sandbox.faults], "kinds": kinds}


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


def _add(call: ControlCall) -> object:
    """The body is one fault; it is tried after those that are set."""
    try:
        return _line(call.sandbox.faults.add(_read(call.body)))
    except FaultUnreadable as error:
        raise bad_request(str(error)) from error


def _replace(call: ControlCall) -> object:
    """`faults` is the list of all faults from now on; counting and drawing begin anew."""
    faults = [_read(value) for value in call.field("faults", list)]
    try:
        call.sandbox.faults.replace(faults)
    except FaultUnreadable as error:
        raise bad_request(str(error)) from error
    return _list(call)


def _clear(call: ControlCall) -> object:
    call.sandbox.faults.replace([])
    return _list(call)


def _remove(call: ControlCall) -> object:
    if not call.sandbox.faults.remove(call.path["id"]):
        raise not_found("there is no fault of that id")
    return _list(call)


CONTROLS: dict[str, Control] = {
    "GET faults": _list,
    "POST faults": _add,
    "PUT faults": _replace,
    "DELETE faults": _clear,
    "DELETE faults/{id}": _remove,
}
