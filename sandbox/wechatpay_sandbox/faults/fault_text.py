"""Reads the text form of a fault: `KIND,name=value,…`.

    SYSTEM_ERROR,operation=pay.*,share=0.1     an error code that the platform documents
    latency,seconds=2,times=3                  one of KINDS

The option --fault and the header Wechatpay-Negative-Test take it. The control API takes the same as JSON.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches

from wechatpay_sandbox.faults.fault import Fault, write_option
from wechatpay_sandbox.faults.kinds import OWN, WHICH_REQUESTS, FaultUnreadable, find_kind, quote_briefly
from wechatpay_sandbox.translation import gettext as _

_NUMBER = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,6})?", re.ASCII)


def parse_fault(text: str, *, of_one_request: bool = False) -> Fault:
    """Reads `KIND,name=value,…`. Raises FaultUnreadable.

    `of_one_request`: the text of a header, which cannot name requests, because it is about its own.
    """
    kind, *parts = (part.strip() for part in text.split(","))
    find_kind(kind)
    options: dict[str, str] = {}
    for part in parts:
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if not equals or not value:
            raise FaultUnreadable(
                _("{part} is not name=value; write a fault as KIND,name=value,…").format(part=quote_briefly(part))
            )
        if name in options:
            raise FaultUnreadable(_("{name} has two values; give it once").format(name=name))
        if of_one_request and name in WHICH_REQUESTS:
            raise FaultUnreadable(
                _("a fault in a header hits the request of the header, so it takes no {name}").format(name=name)
            )
        options[name] = value
    return _make_fault(kind, options)


def read_fault(value: object) -> Fault:
    """Reads `{"kind": …, name: value, …}`. Raises FaultUnreadable."""
    if not isinstance(value, dict) or not isinstance(value.get("kind"), str):
        raise FaultUnreadable(_('a fault must be an object such as {"kind": "latency", "seconds": 2}'))
    options = {}
    for name, given in value.items():
        if name == "kind" or given is None:
            continue
        if not isinstance(given, str | int | float):
            raise FaultUnreadable(_("{name} must be a text, a number, true or false").format(name=name))
        options[str(name)] = write_option(given)
    return _make_fault(value["kind"], options)


def _make_fault(kind: str, options: Mapping[str, str]) -> Fault:
    known = (*WHICH_REQUESTS, *OWN)
    for name in options:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            if near:
                raise FaultUnreadable(
                    _("{name} is not an option of a fault; did you mean {near}?").format(
                        name=quote_briefly(name), near=near[0]
                    )
                )
            raise FaultUnreadable(
                _("{name} is not an option of a fault; choose one of {known}").format(
                    name=quote_briefly(name), known=", ".join(known)
                )
            )
    share = _number("share", options.get("share"))
    return Fault(
        kind,
        operation=options.get("operation", "*"),
        share=1.0 if share is None else share,
        times=_whole("times", options.get("times")),
        seconds=_number("seconds", options.get("seconds")),
        status=_whole("status", options.get("status")),
        effect=_truth("effect", options.get("effect")),
        reason=options.get("reason"),
        at=options.get("at"),
    )


def _number(name: str, text: str | None) -> float | None:
    if text is None:
        return None
    if not _NUMBER.fullmatch(text):
        raise FaultUnreadable(
            _("{name} must be a number such as 2 or 0.5, not {text}").format(name=name, text=quote_briefly(text))
        )
    return float(text)


def _whole(name: str, text: str | None) -> int | None:
    number = _number(name, text)
    if number is not None and number != int(number):
        raise FaultUnreadable(_("{name} must be a whole number").format(name=name))
    return None if number is None else int(number)


def _truth(name: str, text: str | None) -> bool | None:
    if text is not None and text not in ("yes", "no"):
        raise FaultUnreadable(_("{name} must be yes or no, not {text}").format(name=name, text=quote_briefly(text)))
    return None if text is None else text == "yes"
