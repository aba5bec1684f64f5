"""What the user's WeChat does with the parameters that a page, mini program or app hands over: open, or refuse.

WeChat looks whether they are complete, whether the signature is the merchant's over just them, and whether the order
can be paid. The sandbox says besides what it was that went wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from wechatpay_auth.explanation.explain_parameters import explain_parameters
from wechatpay_auth.explanation.front_end_parameters import PAYMENTS, FrontEndParameters, KnownFacts, ParameterKind
from wechatpay_auth.explanation.parameter_finding import ParameterFault, ParameterFinding

from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.stores import Store, orders
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.service_orders import ServiceOrder
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.prepay_lifetime import is_prepay_expired
from wechatpay_sandbox.translation import gettext as _

_TRADE_TYPES = {
    ParameterKind.JSAPI: "JSAPI",
    ParameterKind.MINI_PROGRAM: "JSAPI",
    ParameterKind.JSSDK: "JSAPI",
    ParameterKind.APP: "APP",
    ParameterKind.APP_CAMEL: "APP",
}


class Opening(NamedTuple):
    """What the parameters open, as far as it exists, and what is wrong with them."""

    findings: tuple[ParameterFinding, ...]
    orders: tuple[Order, ...] = ()
    """The order to be paid, or all parts of a combined order."""
    service_order: ServiceOrder | None = None


class Opener(NamedTuple):
    """Who opens the cashier, and what is known of the requests of late."""

    appid: str = ""
    """The AppID of the mini program or page, if it is known."""
    openid: str = ""
    """The user, if it is known."""
    nonces: Sequence[str] = ()
    """Nonces of the merchant's last requests."""
    machine_now: float | None = None
    """The machine's time (Unix seconds), by which programs sign; None if it does not matter how old a signature is."""


def open_cashier(platform: Platform, parameters: FrontEndParameters, opener: Opener, now: float) -> Opening:
    """Look what the parameters open at `now` (Unix seconds of the world). Nothing is paid or confirmed."""
    folder = platform.folder
    key = Merchant.from_folder(folder).public_key
    facts = KnownFacts(
        public_key=key,
        mchid=folder.mchid,
        appids=(opener.appid,) if opener.appid else (),
        nonces=opener.nonces,
        apiv2_key=folder.apiv2_key,
        apiv3_key=folder.apiv3_key.decode(),
        now=opener.machine_now,
    )
    if parameters.kind not in PAYMENTS:
        return _open_score(platform, parameters, facts)
    found = tuple(platform.store.orders.find_by_handle(parameters.prepay_id)) if parameters.prepay_id else ()
    findings = []
    if found:
        appids = _appids(platform, found[0])
        if opener.appid and opener.appid not in appids:
            findings.append(_other_appid(opener.appid, appids))
        own = (opener.appid,) if opener.appid else ()
        facts = KnownFacts(key, folder.mchid, tuple(dict.fromkeys((*own, *appids))), opener.nonces)
    findings += explain_parameters(parameters, facts)
    findings += _order_mistakes(platform.store, parameters, found, opener, now)
    return Opening(tuple(findings), found)


def _open_score(platform: Platform, parameters: FrontEndParameters, facts: KnownFacts) -> Opening:
    findings = list(explain_parameters(parameters, facts))
    store, order = platform.store.service_orders, None
    if parameters.kind is ParameterKind.SCORE_CONFIRMATION and (package := parameters.text("package")):
        order = store.one(package=package)
        field = "package"
    elif parameters.kind is ParameterKind.SCORE_DETAIL and (number := parameters.text("out_order_no")):
        order = next(iter(store.list_by_out_order_no(number, 1)), None)
        field = "out_order_no"
    else:
        return Opening(tuple(findings))
    if order is None:
        findings.append(
            ParameterFinding(
                ParameterFault.SERVICE_ORDER,
                field,
                _("no service order has this {field}").format(field=field),
                _("take it from the reply of the order; after an hour, repeat the request for a new package"),
            )
        )
    return Opening(tuple(findings), service_order=order)


def _appids(platform: Platform, order: Order) -> tuple[str, ...]:
    """The AppIDs that may open the cashier for an order: in partner mode, the one that knows the user by its OpenID."""
    request: Any = order.request
    if order.combine_out_trade_no is not None:
        combination = platform.store.orders.combination(order.caller, order.combine_out_trade_no)
        request = {} if combination is None else combination.request
    payer = request.get("payer", {})
    names = ["appid", "combine_appid", "sp_appid", "sub_appid"]
    if "sub_openid" in payer and "sp_openid" not in payer:
        names.remove("sp_appid")
    elif "sp_openid" in payer and "sub_openid" not in payer:
        names.remove("sub_appid")
    return tuple(str(request[name]) for name in names if request.get(name))


def _other_appid(appid: str, appids: tuple[str, ...]) -> ParameterFinding:
    return ParameterFinding(
        ParameterFault.APPID,
        "appid",
        _("the order was placed for {known}, not for {appid}").format(known=" / ".join(appids), appid=appid),
        _("place the order with the AppID of the page, mini program or app that opens the cashier"),
    )


def _order_mistakes(
    store: Store, parameters: FrontEndParameters, found: tuple[Order, ...], opener: Opener, now: float
) -> Iterator[ParameterFinding]:
    field = next((name for name in ("prepayid", "prepayId", "package") if name in parameters.fields), "package")
    again = _("place the order again with the same fields, and take the prepay_id of that reply")
    if not parameters.prepay_id:
        return
    if not found:
        yield ParameterFinding(
            ParameterFault.PREPAY_ID_UNKNOWN,
            field,
            _("no order of this sandbox has this prepay_id"),
            _("take prepay_id of the order's reply; one of the real platform or of another sandbox is unknown here"),
        )
        return
    order = found[0]
    if order.trade_type != _TRADE_TYPES[parameters.kind]:
        yield ParameterFinding(
            ParameterFault.TRADE_TYPE,
            field,
            _("the order is a {trade_type} order, which these parameters do not open").format(
                trade_type=order.trade_type
            ),
            _("pages inside WeChat and mini programs need a JSAPI order, apps an APP order"),
        )
    if opener.openid and order.openid is not None and opener.openid != order.openid:
        yield ParameterFinding(
            ParameterFault.PAYER,
            field,
            _("the order was placed for user {openid}, and another one opens it").format(openid=order.openid),
            _("place the order with the OpenID of the user who is to pay"),
        )
    state = order.current_state(now)
    if state in orders.PAID:
        yield ParameterFinding(
            ParameterFault.PREPAY_ID_USED,
            field,
            _("the order is paid"),
            _("query the order before opening the cashier, and place another for another payment"),
        )
    elif state == orders.CLOSED and order.state in orders.UNPAID:
        yield ParameterFinding(
            ParameterFault.PREPAY_ID_EXPIRED,
            field,
            _("the order has lapsed: it could be paid until its time_expire"),
            _("place another order with a new out_trade_no"),
        )
    elif state not in orders.UNPAID:
        yield ParameterFinding(
            ParameterFault.PREPAY_ID_USED,
            field,
            _("the order is {state}").format(state=state),
            _("place another order with a new out_trade_no"),
        )
    elif is_prepay_expired(store, parameters.prepay_id, now):
        yield ParameterFinding(
            ParameterFault.PREPAY_ID_EXPIRED, field, _("the prepay_id is more than two hours old"), again
        )
