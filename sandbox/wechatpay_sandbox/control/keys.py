"""Controls of the platform's keys: list them, switch the mode of the merchant, rotate and retire keys."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict, takes
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.signatures.key_mode import KeyMode
from wechatpay_sandbox.signatures.platform_key_files import KEY_KINDS, KeyKind
from wechatpay_sandbox.signatures.platform_keys import KeyUse, RotationRefused
from wechatpay_sandbox.state.state_folder import StateFolderError
from wechatpay_sandbox.translation import gettext as _

DAY_SECONDS = 86400
_MOST_SECONDS = 366 * DAY_SECONDS


def _show(request: ControlRequest) -> object:
    keys = request.sandbox.keys
    preferred = keys.preferred.serial
    return {"mode": keys.mode.value, "keys": [_line(use, use.serial == preferred) for use in keys.in_use()]}


def _line(use: KeyUse, preferred: bool) -> dict[str, object]:
    return {
        "kind": use.kind,
        "serial": use.serial,
        "state": use.state,
        "preferred": preferred,
        "signs_from": beijing_time(use.signs_from) if use.signs_from else None,
        "retires": None if use.retires is None else beijing_time(use.retires),
        "file": use.file,
    }


@takes("mode")
def _switch(request: ControlRequest) -> object:
    """Switch to `mode`: public, certificates or both. It applies from the next request until the next start."""
    try:
        request.sandbox.keys.mode = KeyMode(request.field("mode", str))
    except ValueError as error:
        raise bad_request(_("mode must be one of {KeyMode}").format(KeyMode=", ".join(KeyMode))) from error
    return _refresh_and_show(request)


@takes("use_after_seconds", "retire_after_seconds", "kinds")
def _rotate(request: ControlRequest) -> object:
    """Add a new key of each kind in `kinds`, by default those of the mode.

    After `use_after_seconds` (0), the new key signs replies to requests that name no key. After `retire_after_seconds`
    (a day, or later if the new key signs later), the old key is no longer accepted. Both are seconds of the platform's
    time, which the time scale shortens.
    """
    keys, pace = request.sandbox.keys, request.sandbox.platform.pace
    use_after = _seconds(request, "use_after_seconds", 0)
    retire_after = _seconds(request, "retire_after_seconds", max(DAY_SECONDS, use_after))
    try:
        keys.rotate(_kinds(request), pace.due_time(request.now, use_after), pace.due_time(request.now, retire_after))
    except RotationRefused as error:
        raise bad_request(str(error)) from error
    except StateFolderError as error:
        raise _not_written(error) from error
    return _refresh_and_show(request)


def _kinds(request: ControlRequest) -> set[KeyKind]:
    mode = request.sandbox.keys.mode
    of_mode = [kind for kind in KEY_KINDS if (mode.has_public_key if kind == "public_key" else mode.has_certificates)]
    given = request.field("kinds", list, of_mode)
    kinds = {kind for kind in KEY_KINDS if kind in given}
    if len(kinds) != len(given):
        raise bad_request(_("kinds must be a list of {key_kinds}").format(key_kinds=", ".join(KEY_KINDS)))
    return kinds


def _seconds(request: ControlRequest, name: str, default: int) -> int:
    seconds: int = request.field(name, int, default)
    if not 0 <= seconds <= _MOST_SECONDS:
        raise bad_request(_("{name} must be from 0 to {limit}").format(name=name, limit=_MOST_SECONDS))
    return seconds


def _retire(request: ControlRequest) -> object:
    """From now on, old keys that have a successor are no longer accepted."""
    keys = request.sandbox.keys
    if all(use.retires is None for use in keys.in_use()):
        raise conflict(_("no key can be retired; POST keys/rotate creates its successor first"))
    try:
        keys.retire()
    except StateFolderError as error:
        raise _not_written(error) from error
    return _refresh_and_show(request)


def _refresh_and_show(request: ControlRequest) -> object:
    try:
        request.sandbox.refresh_config()
    except StateFolderError as error:
        raise _not_written(error) from error
    return _show(request)


def _not_written(error: StateFolderError) -> Refusal:
    return Refusal(500, "SYSTEM_ERROR", str(error))


CONTROLS: dict[str, Control] = {
    "GET keys": _show,
    "PUT keys": _switch,
    "POST keys/rotate": _rotate,
    "POST keys/retire": _retire,
}
