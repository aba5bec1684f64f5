"""E-invoices: whom they are for, issued, put into the user's cards, taken back, and their files."""

from __future__ import annotations

from functools import partial
from typing import Any
from urllib.parse import urlencode

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.reply.sample_files import sample_file
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import invoices, notify_addresses
from wechatpay_sandbox.stores.invoices import Invoice, InvoiceSettings
from wechatpay_sandbox.stores.notify_addresses import NotifyAddress
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import invoice_rules, invoice_titles
from wechatpay_sandbox.trade.invoice_views import document_view, file_content, invoice_view

_FILES = "/invoicing/fapiao/fapiao-file"
_NO_CODE = "000000000000"
"""The code in the address of a file whose invoice has none; the address must have one."""
_PDF = "application/pdf"


def _get_title(request: CheckedRequest) -> object:
    return dict(invoice_titles.find(request).request)


def _get_application(request: CheckedRequest) -> object:
    query = request.query
    found = invoice_rules.find(request, query.get("sub_mchid", ""), query.get("fapiao_id"))
    return {"total_count": len(found), "fapiao_information": [invoice_view(invoice) for invoice in found]}


def _list_files(request: CheckedRequest) -> object:
    query = request.query
    found = invoice_rules.find(request, query.get("sub_mchid", ""), query["fapiao_id"])
    return {"fapiao_download_info_list": [_file_view(request, invoice) for invoice in found]}


def _file_view(request: CheckedRequest, invoice: Invoice) -> dict[str, Any]:
    told = {"fapiao_id": invoice.fapiao_id, "status": invoice.status}
    if invoice.status in (invoices.ISSUE_ACCEPTED, invoices.ISSUE_FAILED):
        return told
    document, mchid = document_view(invoice), request.merchant.mchid
    offered = request.platform.store.offered_files.offer(mchid, _FILES, _find_file(request, invoice), request.now)
    query = {
        "token": offered,
        "mchid": mchid,
        **({"sub_mchid": invoice.sub_mchid} if invoice.sub_mchid else {}),
        "openid": invoice.request.get("card", {}).get("card_openid", USER),
        "invoice_code": document.get("fapiao_code", _NO_CODE),
        "invoice_no": document["fapiao_number"],
        "fapiao_id": invoice.fapiao_id,
    }
    return {**told, "download_url": f"{request.sent_to.origin}{_FILES}?{urlencode(query)}"}


def _find_file(request: CheckedRequest, invoice: Invoice) -> File:
    if invoice.form != invoices.ELSEWHERE:
        return File(file_content(invoice), _PDF, f"{invoice.fapiao_id}.pdf")
    kept = request.platform.store.uploads.find(request.merchant.mchid, invoice.fapiao_id)
    return sample_file(_PDF) if kept is None else kept


def _create_card(request: CheckedRequest) -> object:
    card = invoice_rules.create_card(request)
    return {"card_appid": card.card_appid, "card_id": card.card_id}


def _get_settings(request: CheckedRequest) -> object:
    store = request.platform.store
    settings = store.invoice_settings.one(mchid=request.merchant.mchid)
    url = store.notify_addresses.find_url(notify_addresses.INVOICES)
    return {**({} if url is None else {"callback_url": url}), **({} if settings is None else settings.request)}


def _update_settings(request: CheckedRequest) -> object:
    """What is left out stays."""
    store, body, mchid = request.platform.store, request.body, request.merchant.mchid
    before = store.invoice_settings.one(mchid=mchid)
    told = {name: body[name] for name in ("show_fapiao_cell", "support_vat_fapiao") if name in body}
    store.invoice_settings.put(InvoiceSettings(mchid, {**({} if before is None else before.request), **told}))
    if "callback_url" in body:
        store.notify_addresses.put(NotifyAddress(notify_addresses.INVOICES, body["callback_url"]))
    return _get_settings(request)


_DIGITAL = ("general", "passenger_transport", "real_estate_leasing", "refined_oil")

HANDLERS: dict[str, Handler] = {
    "new_tax_control_fapiao.get_title_url": invoice_titles.make_link,
    "new_tax_control_fapiao.get_user_title": _get_title,
    "new_tax_control_fapiao.issue_fapiao": partial(invoice_rules.issue, form=invoices.BLOCKCHAIN),
    **{
        f"new_tax_control_fapiao.issue_{trade}_fapiao": partial(invoice_rules.issue, form=invoices.DIGITAL)
        for trade in _DIGITAL
    },
    "new_tax_control_fapiao.insert_cards": invoice_rules.insert,
    "new_tax_control_fapiao.reverse_fapiao": invoice_rules.reverse,
    "new_tax_control_fapiao.get_application": _get_application,
    "new_tax_control_fapiao.list_fapiao_files": _list_files,
    "new_tax_control_fapiao.create_card_template": _create_card,
    "new_tax_control_fapiao.get_development_config": _get_settings,
    "new_tax_control_fapiao.update_development_config": _update_settings,
}
