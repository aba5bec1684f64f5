"""Controls of the time: what time it is in the sandbox's world, and to advance it."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.clock.duration import MOST_SECONDS, parse_duration
from wechatpay_sandbox.control.api import Control, ControlRequest, Later, bad_request, conflict, takes
from wechatpay_sandbox.sandbox import Sandbox
from wechatpay_sandbox.time_travel import AdvanceRefused, Happening
from wechatpay_sandbox.translation import gettext as _

MOST_TOLD = 500
"""How much of what happened on the way a reply tells."""


def _show(request: ControlRequest) -> object:
    return _line(request.sandbox)


def _line(sandbox: Sandbox) -> dict[str, object]:
    clock = sandbox.clock
    return {
        "now": beijing_time(clock()),
        "machine": beijing_time(clock.machine()),
        "ahead_seconds": round(clock.ahead, 3),
        "advancing_to": beijing_time(clock.goal) if clock.look() else None,
    }


@takes("by")
def _advance(request: ControlRequest) -> object:
    """Advance the time `by` a duration such as 30d, or by whole seconds. Replies when all of it has happened."""
    seconds = _seconds(request)
    try:
        request.sandbox.travel.plan_advance(seconds)
    except AdvanceRefused as error:
        raise conflict(str(error)) from error
    return _travel(request.sandbox)


def _seconds(request: ControlRequest) -> int:
    by = request.body.get("by")
    if isinstance(by, int) and not isinstance(by, bool):
        if not 1 <= by <= MOST_SECONDS:
            raise bad_request(
                _("{name} must be from {least} to {limit}").format(name="by", least=1, limit=MOST_SECONDS)
            )
        return by
    try:
        return parse_duration(request.field("by", str))
    except ValueError as error:
        raise bad_request(str(error)) from error


@takes("now")
def _set(request: ControlRequest) -> object:
    """Advance the time until it is `now`, an RFC 3339 time. Replies when all of it has happened."""
    text = request.field("now", str)
    try:
        moment = unix_seconds(text)
    except (ValueError, OverflowError) as error:
        raise bad_request(_("now must be a time like 2026-01-02T15:04:05+08:00")) from error
    try:
        request.sandbox.travel.plan_moment(moment)
    except AdvanceRefused as error:
        raise conflict(str(error)) from error
    return _travel(request.sandbox)


def _travel(sandbox: Sandbox) -> Later:
    async def complete() -> object:
        happened = await sandbox.travel.complete()
        # why orders and keys: what they are follows from the time, without anything being written
        sandbox.announcer.announce("clock", "orders", "keys")
        told = [_happening(one) for one in happened[:MOST_TOLD]]
        return {**_line(sandbox), "happened": told, "happened_count": len(happened)}

    return Later(complete)


def _happening(one: Happening) -> dict[str, object]:
    return {"at": beijing_time(one.at), "what": one.what, "subject": one.subject}


CONTROLS: dict[str, Control] = {
    "GET clock": _show,
    "POST clock": _advance,
    "PUT clock": _set,
}
