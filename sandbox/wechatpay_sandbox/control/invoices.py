"""Controls of e-invoices: the user says whom one is for; one is issued at once, or fails."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, bad_request, conflict, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.stores.invoices import Invoice, InvoiceTitle
from wechatpay_sandbox.trade import invoice_rules, invoice_titles
from wechatpay_sandbox.trade.invoice_titles import Asked
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

_TITLE = (
    "name",
    "taxpayer_id",
    "address",
    "telephone",
    "bank_name",
    "bank_account",
    "phone",
    "email",
    "user_apply_message",
)


def _titles(request: ControlRequest) -> object:
    """The titles that users gave last."""
    return {
        "invoice_titles": [_title_line(title) for title in request.sandbox.store.invoice_titles.latest(request.limit)]
    }


def _title_line(title: InvoiceTitle) -> dict[str, object]:
    return {
        "fapiao_apply_id": title.fapiao_apply_id,
        "mchid": title.mchid,
        "sub_mchid": title.sub_mchid,
        "scene": title.scene,
        "type": title.request["type"],
        "name": title.request["name"],
        "taxpayer_id": title.request.get("taxpayer_id"),
        "amount": title.request.get("amount"),
        "openid": title.openid,
        "given": beijing_time(title.given),
    }


@takes("link", "transaction_id", "type", "fapiao_bill_type", *_TITLE)
def _give_title(request: ControlRequest) -> object:
    """The user says whom an invoice is for: on the page of `link`, or at the receipt of a paid `transaction_id`."""
    title = _read_title(request)
    try:
        asked = _read_asked(request)
        return _title_line(invoice_titles.give(request.sandbox.platform, asked, title, request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


def _read_asked(request: ControlRequest) -> Asked:
    store = request.sandbox.store
    if "link" in request.body:
        asked = invoice_titles.read_link(request.field("link", str))
        if asked is None:
            raise bad_request(_("link is none of get_title_url; give its title_url or miniprogram_path"))
        return asked
    order = store.orders.find_by_transaction_id(request.field("transaction_id", str))
    if order is None:
        raise not_found(_("no order has this transaction_id"))
    return invoice_titles.find_order(store, order)


def _read_title(request: ControlRequest) -> dict[str, Any]:
    """The title of the body. Refusal 400 if it is none."""
    title = {name: request.field(name, str) for name in _TITLE if name in (request.body or {})}
    kind, bill_type = request.field("type", str, "INDIVIDUAL"), request.field("fapiao_bill_type", str, "COMM_FAPIAO")
    kinds, bill_types = ("INDIVIDUAL", "ORGANIZATION"), ("COMM_FAPIAO", invoice_titles.VAT)
    for name, value, known in (("type", kind, kinds), ("fapiao_bill_type", bill_type, bill_types)):
        if value not in known:
            raise bad_request(_("{name} must be one of {known}").format(name=name, known=", ".join(known)))
    if not title.get("name"):
        raise bad_request(_("the body has no {name}; add it").format(name="name"))
    if kind == "ORGANIZATION" and not title.get("taxpayer_id"):
        raise bad_request(_("an organisation has a taxpayer_id; add it"))
    return {"type": kind, **title, "fapiao_bill_type": bill_type}


def _invoices(request: ControlRequest) -> object:
    """The latest invoices, or those of the application with the fapiao_apply_id `number` of the query."""
    store, query = request.sandbox.store.invoices, request.query
    limit = request.limit
    found = store.list_by_number(query["number"], limit) if "number" in query else store.latest(limit)
    return {"invoices": [_line(invoice) for invoice in found]}


def _line(invoice: Invoice) -> dict[str, object]:
    return {
        "id": invoice.token,
        "mchid": invoice.mchid,
        "sub_mchid": invoice.sub_mchid,
        "fapiao_apply_id": invoice.fapiao_apply_id,
        "fapiao_id": invoice.fapiao_id,
        "form": invoice.form,
        "status": invoice.status,
        "card_status": invoice.card_status,
        "buyer": invoice.request["sent"]["buyer"]["name"],
        "total_amount": invoice.total_amount,
        "accepted": beijing_time(invoice.accepted),
    }


def _invoice(request: ControlRequest) -> Invoice:
    invoice = request.sandbox.store.invoices.one(token=request.path["id"])
    if invoice is None:
        raise not_found(_("no invoice has this id; GET /_sandbox/invoices lists them"))
    return invoice


def _issue(request: ControlRequest) -> object:
    """The invoice is issued, before it is by itself."""
    try:
        return _line(invoice_rules.tell_issued(request.sandbox.platform, _invoice(request), request.now))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


@takes("code", "message")
def _fail(request: ControlRequest) -> object:
    """It cannot be issued, or not be taken back, whichever is under way."""
    code, message = request.field("code", str, "TAX_SYSTEM_ERROR"), request.field("message", str, "税局系统异常")
    try:
        return _line(invoice_rules.fail(request.sandbox.platform, _invoice(request), code, message))
    except StepNotPossible as error:
        raise conflict(str(error)) from error


CONTROLS: dict[str, Control] = {
    "GET invoice-titles": _titles,
    "POST invoice-titles": _give_title,
    "GET invoices": _invoices,
    "POST invoices/{id}/issue": _issue,
    "POST invoices/{id}/fail": _fail,
}
