"""The control that takes what a shop's page hands to WeChat: pay with it, or say what is wrong with it."""

from __future__ import annotations

import re

from wechatpay_auth.explanation.front_end_parameters import (
    FrontEndParameters,
    ParameterKind,
    UnknownParameters,
    read_parameters,
)
from wechatpay_auth.explanation.parameter_finding import ParameterFault, ParameterFinding

from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, takes
from wechatpay_sandbox.control.service_orders import confirm_as_user, service_order_line
from wechatpay_sandbox.control.trade import order_line, pay_as_user
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.trade.cashier import Opener, Opening, open_cashier
from wechatpay_sandbox.translation import gettext as _

_MOST_NONCES = 100
"""How many of the last requests are looked at for a nonce that was signed in the place of the page's."""
_OF_SIGNATURES = frozenset(
    {
        ParameterFault.SIGNATURE_FORM,
        ParameterFault.APIV2_SIGNATURE,
        ParameterFault.DIGEST,
        ParameterFault.PADDING,
        ParameterFault.LINE_ORDER,
        ParameterFault.LINE_ENDS,
        ParameterFault.FINAL_LINE_FEED,
        ParameterFault.LAYOUT,
        ParameterFault.SIGNED_PACKAGE,
        ParameterFault.SIGNED_AS_APP,
        ParameterFault.SIGNED_AS_JSAPI,
        ParameterFault.SIGNED_TIMESTAMP,
        ParameterFault.SIGNED_NONCE,
        ParameterFault.SIGNED_APPID,
        ParameterFault.OTHER_TEXT,
        ParameterFault.KEY,
        ParameterFault.APIV3_KEY,
    }
)


@takes("parameters", "appid", "openid", "sub_openid", "result", "coupon_id")
def _open(request: ControlRequest) -> object:
    """Open the cashier with `parameters`, and do what the user does there: pay, or confirm a service order.

    `appid` is that of the mini program, which does not hand it over. `openid` is the user, who must be the one that
    the order names, and `sub_openid` what they are called under the AppID of a sub-merchant whose service order they
    confirm. `result` and `coupon_id` are as for `POST orders/{id}/pay`. Parameters of coupons and of a service
    order's details are only checked: nothing follows from them here.
    """
    parameters = _read(request)
    opener = Opener(
        request.field("appid", str, ""),
        request.field("openid", str, ""),
        _nonces(request),
        request.sandbox.clock.machine(),
    )
    opening = open_cashier(request.sandbox.platform, parameters, opener, request.now)
    if opening.findings:
        raise _refusal(parameters.kind, opening.findings)
    return {"kind": parameters.kind.value, **_act(request, parameters.kind, opening)}


def _act(request: ControlRequest, kind: ParameterKind, opening: Opening) -> dict[str, object]:
    if opening.orders:
        pay_as_user(request, opening.orders[0])
        store = request.sandbox.store.orders
        ids = [order.transaction_id for order in opening.orders]
        found = [order for order in map(store.find_by_transaction_id, ids) if order is not None]
        return {"orders": [order_line(order, request.now) for order in found]}
    if opening.service_order is None:
        return {}
    if kind is ParameterKind.SCORE_CONFIRMATION:
        return {"service_order": service_order_line(confirm_as_user(request, opening.service_order))}
    return {"service_order": service_order_line(opening.service_order)}


def _read(request: ControlRequest) -> FrontEndParameters:
    handed = request.body.get("parameters")
    if handed is None:
        raise bad_request(_("the body has no {name}; add it").format(name="parameters"))
    try:
        return read_parameters(handed)
    except UnknownParameters as error:
        raise bad_request(str(error)) from error


def _nonces(request: ControlRequest) -> list[str]:
    """The nonces of the merchant's last requests."""
    headers = [header for one in request.sandbox.requests.latest(_MOST_NONCES) for header in one.authorization]
    found = [re.search(r'nonce_str="([^"]{1,64})"', header) for header in headers]
    return list(dict.fromkeys(match[1] for match in found if match is not None))


def _refusal(kind: ParameterKind, findings: tuple[ParameterFinding, ...]) -> Refusal:
    """400 with every finding in the detail. SIGN_ERROR if all of them are about the signature."""
    first = str(findings[0])
    if len(findings) > 1:
        first = _("{message} (and {count} more)").format(message=first, count=len(findings) - 1)
    code = "SIGN_ERROR" if all(finding.fault in _OF_SIGNATURES for finding in findings) else "PARAM_ERROR"
    listed = [
        {"fault": finding.fault.value, "field": finding.field, "text": finding.text, "fix": finding.fix}
        for finding in findings
    ]
    return Refusal(400, code, first, {"kind": kind.value, "findings": listed})


CONTROLS: dict[str, Control] = {"POST cashier": _open}
