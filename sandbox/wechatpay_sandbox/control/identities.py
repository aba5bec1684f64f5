"""Controls of the identities: which AppIDs, sub-merchants and users belong to the merchant."""

from __future__ import annotations

from dataclasses import asdict, fields

from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, takes
from wechatpay_sandbox.identities import Identities
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.state.state_folder import StateFolderError
from wechatpay_sandbox.translation import gettext as _

_NAMES = tuple(field.name for field in fields(Identities))


def _show(request: ControlRequest) -> object:
    return asdict(request.sandbox.gateway.identities)


@takes(*_NAMES)
def _replace(request: ControlRequest) -> object:
    """Replace the lists `appids`, `sub_mchids` and `openids`. A list that is absent or empty takes anything."""
    lists = {name: request.field(name, list, []) for name in _NAMES}
    if not all(isinstance(value, str) for values in lists.values() for value in values):
        raise bad_request(_("each identifier must be a text"))
    try:
        request.sandbox.gateway.identities = Identities(**{name: tuple(values) for name, values in lists.items()})
    except ValueError as error:
        raise bad_request(str(error)) from error
    try:
        request.sandbox.refresh_config()  # why: the files for clients name the AppID
    except StateFolderError as error:
        raise Refusal(500, "SYSTEM_ERROR", str(error)) from error
    return _show(request)


CONTROLS: dict[str, Control] = {"GET identities": _show, "PUT identities": _replace}
