"""Whom an invoice is for: the link under which users say so, the receipt of a payment where they do, and the answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlencode

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import Store, invoices, notify_addresses
from wechatpay_sandbox.stores.invoices import InvoiceTitle
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.seed_data import APPID, USER
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

TITLE_PAGE = "https://pay.weixin.qq.com/fapiao/title?"
"""The links begin like this; WeChat opens them, and in the sandbox the control API does what is done there."""
_MINI_PROGRAM = {"miniprogram_appid": "wx7777777777777777", "miniprogram_user_name": "gh_000000000001"}
_MINI_PROGRAM_PAGE = "pages/title/index?"
VAT = "VAT_FAPIAO"
_MOST_DIGITS = 18
"""No amount has as many, and int() takes only some thousands."""


class Asked(NamedTuple):
    """An application for which a user says whom the invoice is for."""

    mchid: str
    sub_mchid: str
    fapiao_apply_id: str
    scene: str
    openid: str
    appid: str
    about: Mapping[str, Any]
    """What is known of the sale: `amount`, and `out_trade_no` of an order."""
    needed: tuple[str, ...] = ()
    """The fields that the user must fill in beside the name."""


def make_link(request: CheckedRequest) -> dict[str, str]:
    """The link for a number of the merchant's choice. It holds all that there is to know, so nothing is kept."""
    query = {"mchid": request.merchant.mchid, **request.query}
    source = query.pop("source")
    text = urlencode({name: str(value).lower() if isinstance(value, bool) else value for name, value in query.items()})
    if source == "MINIPROGRAM":
        return {**_MINI_PROGRAM, "miniprogram_path": _MINI_PROGRAM_PAGE + text}
    return {"title_url": TITLE_PAGE + text}


def read_link(link: str) -> Asked | None:
    """What a link is about, or the path of a page in a mini-program; None for any other text."""
    query = {name: values[-1] for name, values in parse_qs(link.partition("?")[2]).items()}
    is_ours = link.startswith((TITLE_PAGE, _MINI_PROGRAM_PAGE))
    if not is_ours or not {"mchid", "fapiao_apply_id", "openid", "appid"} <= query.keys():
        return None
    amount = query.get("total_amount", "")
    return Asked(
        mchid=query["mchid"],
        sub_mchid=query.get("sub_mchid", ""),
        fapiao_apply_id=query["fapiao_apply_id"],
        scene=invoices.WITHOUT_WECHATPAY,
        openid=query["openid"],
        appid=query["appid"],
        about={"amount": int(amount)} if amount.isascii() and amount.isdigit() and len(amount) <= _MOST_DIGITS else {},
        needed=tuple(name for name in ("phone", "email") if query.get(f"must_input_{name}") == "true"),
    )


def find_order(store: Store, order: Order) -> Asked:
    """What the receipt of a payment is about. Raises StepNotPossible if it offers no invoice."""
    if order.paid is None:
        raise StepNotPossible(_("the order is {state}; only paid orders are invoiced").format(state=order.state))
    settings = store.invoice_settings.one(mchid=order.mchid)
    offers_all = settings is not None and settings.request.get("show_fapiao_cell", False)
    if not offers_all and not order.request.get("support_fapiao", False):
        raise StepNotPossible(
            _("the receipt offers no invoice; place the order with support_fapiao, or set show_fapiao_cell")
        )
    return Asked(
        mchid=order.mchid,
        sub_mchid=order.sub_mchid,
        fapiao_apply_id=order.transaction_id,
        scene=invoices.WITH_WECHATPAY,
        openid=order.openid or USER,
        appid=find_appid(order),
        about={"amount": order.total, "out_trade_no": order.out_trade_no},
    )


def find_appid(order: Order) -> str:
    """The AppID under which the user of an order has the OpenID; the usual one if the order names none."""
    return str(order.request.get("sp_appid") or order.request.get("appid") or APPID)


def give(platform: Platform, asked: Asked, title: Mapping[str, Any], now: float) -> InvoiceTitle:
    """The user says whom the invoice is for, or says it anew, and the merchant is notified.

    Raises StepNotPossible if the merchant does not take what the user says.
    """
    store = platform.store
    settings = store.invoice_settings.one(mchid=asked.mchid)
    takes_vat = settings is not None and settings.request.get("support_vat_fapiao", False)
    if title.get("fapiao_bill_type") == VAT and not takes_vat:
        raise StepNotPossible(_("the merchant does not offer special invoices; it has to set support_vat_fapiao"))
    lacking = [name for name in asked.needed if name not in title]
    if lacking:
        raise StepNotPossible(_("the page asks for {names}; give them").format(names=", ".join(lacking)))
    given = InvoiceTitle(
        mchid=asked.mchid,
        sub_mchid=asked.sub_mchid,
        fapiao_apply_id=asked.fapiao_apply_id,
        scene=asked.scene,
        openid=asked.openid,
        appid=asked.appid,
        given=now,
        request={**title, **asked.about},
    )
    store.invoice_titles.put(given)
    told = {"fapiao_apply_id": given.fapiao_apply_id, "apply_time": beijing_time(now)}
    notify(platform, given, "USER_APPLIED", "用户发票抬头填写完成", told, now)
    return given


def find(request: CheckedRequest) -> InvoiceTitle:
    """The title that the query names. Refusal RESOURCE_NOT_EXISTS while the user has not said it."""
    query = request.query
    found = request.platform.store.invoice_titles.one(
        mchid=request.merchant.mchid, sub_mchid=query.get("sub_mchid", ""), fapiao_apply_id=query["fapiao_apply_id"]
    )
    if found is None or found.scene != query["scene"]:
        raise not_found(
            _("no user has said for this application and scene whom the invoice is for; check both, and wait")
        )
    return found


class Party(NamedTuple):
    """The merchant numbers and the application that an event is about."""

    mchid: str
    sub_mchid: str
    fapiao_apply_id: str


def notify(
    platform: Platform, party: Party | InvoiceTitle, change: str, summary: str, told: Mapping[str, Any], now: float
) -> None:
    """Tell the merchant at the address that it has set for invoices; nobody is told if there is none."""
    url = platform.store.notify_addresses.find_url(notify_addresses.INVOICES)
    if url is None:
        return
    parties = {"mchid": party.mchid, **({"sub_mchid": party.sub_mchid} if party.sub_mchid else {})}
    platform.notify(Event(f"FAPIAO.{change}", "fapiao", summary, party.fapiao_apply_id, {**parties, **told}), url, now)
