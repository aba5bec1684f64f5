"""E-invoices: issue them, put them into the user's cards, take them back.

invoice: ISSUE_ACCEPTED ─→ ISSUED ─→ REVERSE_ACCEPTED ─→ REVERSED
            ╰─→ ISSUE_FAILED           ╰─→ REVERSE_FAILED, and it is still good
card:    INSERT_ACCEPTED ─→ INSERTED ─→ DISCARD_ACCEPTED ─→ DISCARDED
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.randomness import random_digits
from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import Store, invoices
from wechatpay_sandbox.stores.invoices import Invoice, InvoiceCard
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.seed_data import USER
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.invoice_titles import Party, find_appid, notify
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.trade.step_not_possible import StepNotPossible
from wechatpay_sandbox.translation import gettext as _

ISSUE = "invoice.issue"
"""The name of the appointment at which an invoice has been issued."""
INSERT = "invoice.insert"
"""The name of the appointment at which its card is there."""
REVERSE = "invoice.reverse"
"""The name of the appointment at which it has been taken back."""
DISCARD = "invoice.discard"
"""The name of the appointment at which its card has become void."""
STEP_SECONDS = 2.0
"""How long each of them takes. It is our own choice."""
MOST_INVOICES = 5
"""How many invoices an application has at most; digital ones that failed count too."""
DIGITAL_REASONS = ("ISSUE_ERROR", "SALES_RETURN", "SERVICE_SUSPENTION", "SALES_DISCOUNT")
"""Why a digital invoice can be taken back, in the spelling of the platform."""
EXAMPLE_FILE = "fapiao-media-0001"
"""The number of a file that was there from the start."""
USUAL_CARD = "pFapiaoCard0000000000000001"
"""The kind of card of merchants that have created none."""

_REVERSIBLE = (invoices.ISSUED, invoices.REVERSE_FAILED)


# --- requests


def issue(request: CheckedRequest, form: str) -> None:
    """Accepts the invoices of one application; those that were accepted before with the same values are left out.

    Refusal RESOURCE_NOT_EXISTS if a payment does not exist, INVALID_REQUEST if it is not paid, if a fapiao_id was
    used with other values, or if there would be too many; PARAM_ERROR for what does not add up.
    """
    body, sub_mchid = request.body, request.body.get("sub_mchid", "")
    sent = body["fapiao_information"]
    details = sent if isinstance(sent, list) else [sent]
    _check_buyer(body["buyer_information"])
    for position, detail in enumerate(details):
        _check_sum(detail, f"/fapiao_information/{position}" if isinstance(sent, list) else "/fapiao_information")
    order = _find_payments(request, sub_mchid, details)
    added = _select_new(
        request, sub_mchid, [(detail["fapiao_id"], _sent(body["buyer_information"], detail)) for detail in details]
    )
    if not added:
        return
    _check_count(request, sub_mchid, form, len(added))
    card = _find_card(request, sub_mchid, order)
    for fapiao_id, what in added:
        invoice = _make(request, sub_mchid, fapiao_id, form, what, card, invoices.ISSUE_ACCEPTED, None)
        request.platform.store.invoices.add(invoice)
        _appoint(request.platform, ISSUE, invoice, request.now)


def insert(request: CheckedRequest) -> None:
    """Accepts invoices that were issued elsewhere; those that were accepted before are left out.

    Refusal RESOURCE_NOT_EXISTS for a file that was not uploaded, INVALID_REQUEST if no user is known whose cards they
    are to be put into, or if a file was used with other values.
    """
    body, sub_mchid = request.body, request.body.get("sub_mchid", "")
    apply_id = str(request.path["fapiao_apply_id"])
    details = body["fapiao_card_information"]
    store, mchid = request.platform.store, request.merchant.mchid
    for detail in details:
        media_id = detail["fapiao_media_id"]
        if media_id != EXAMPLE_FILE and store.uploads.find(mchid, media_id) is None:
            raise not_found(_("no file of this merchant has this fapiao_media_id; upload it first"))
    _check_buyer(body["buyer_information"])
    order = _find_order(request, sub_mchid, apply_id) if body["scene"] == invoices.WITH_WECHATPAY else None
    added = _select_new(
        request,
        sub_mchid,
        [(detail["fapiao_media_id"], _sent(body["buyer_information"], detail)) for detail in details],
    )
    card = _find_card(request, sub_mchid, order)
    if card is None:
        raise _invalid(
            _("no user is known who applied under this number; let the user say whom the invoice is for first")
        )
    for media_id, what in added:
        invoice = _make(
            request, sub_mchid, media_id, invoices.ELSEWHERE, what, card, invoices.ISSUED, invoices.INSERT_ACCEPTED
        )
        store.invoices.add(invoice)
        _appoint(request.platform, INSERT, invoice, request.now)


def reverse(request: CheckedRequest) -> None:
    """Accepts that invoices are taken back; those for which that was accepted before are left out.

    Refusal RESOURCE_NOT_EXISTS for an unknown one, PARAM_ERROR for another number or a reason that digital invoices do
    not take, INVALID_REQUEST for one that has not been issued.
    """
    body = request.body
    chosen = []
    for position, named in enumerate(body["fapiao_information"]):
        (invoice,) = find(request, body.get("sub_mchid", ""), named["fapiao_id"])
        place = f"/fapiao_information/{position}"
        for name in ("fapiao_number", "fapiao_code"):
            is_other = name in named and named[name] != _document(invoice).get(name, named[name])
            if is_other and invoice.status != invoices.ISSUE_ACCEPTED:
                raise parameter_error(
                    f"{place}/{name}", "body", _("is not that of the invoice; look it up"), reason="other"
                )
        if invoice.form == invoices.DIGITAL and body["reverse_reason"] not in DIGITAL_REASONS:
            raise parameter_error(
                "/reverse_reason",
                "body",
                _("must be one of {reasons} for a digital invoice").format(reasons=", ".join(DIGITAL_REASONS)),
                reason="enum",
            )
        if invoice.status in (invoices.REVERSE_ACCEPTED, invoices.REVERSED):
            continue
        if invoice.status not in _REVERSIBLE:
            raise _invalid(
                _("invoice {fapiao_id} is {status}; only issued ones can be taken back").format(
                    fapiao_id=invoice.fapiao_id, status=invoice.status
                )
            )
        chosen.append(invoice)
    for invoice in chosen:
        accepted = replace(invoice, status=invoices.REVERSE_ACCEPTED)
        request.platform.store.invoices.save(accepted)
        _appoint(request.platform, REVERSE, accepted, request.now)


def find(request: CheckedRequest, sub_mchid: str, fapiao_id: str | None) -> list[Invoice]:
    """The invoices of the application in the path, or the one of them. Refusal RESOURCE_NOT_EXISTS without any."""
    named = {} if fapiao_id is None else {"fapiao_id": fapiao_id}
    found = request.platform.store.invoices.all(
        mchid=request.merchant.mchid,
        sub_mchid=sub_mchid,
        fapiao_apply_id=str(request.path["fapiao_apply_id"]),
        **named,
    )
    if not found:
        raise not_found(_("no invoice has these numbers; check them, and for which merchant it was issued"))
    return found


def _check_buyer(buyer: Mapping[str, Any]) -> None:
    if buyer["type"] == "ORGANIZATION" and "taxpayer_id" not in buyer:
        raise parameter_error(
            "/buyer_information/taxpayer_id", "body", _("is needed for an organisation"), reason="missing"
        )


def _check_sum(detail: Mapping[str, Any], place: str) -> None:
    # why not with a discount: no source says whether its amount counts against the others
    if any(item["discount"] for item in detail["items"]):
        return
    total = sum(item["total_amount"] for item in detail["items"])
    if total != detail["total_amount"]:
        raise parameter_error(
            f"{place}/total_amount",
            "body",
            _("must be the sum of the lines, which is {total}").format(total=total),
            reason="sum",
        )


def _find_payments(request: CheckedRequest, sub_mchid: str, details: list[Any]) -> Order | None:
    """The order that is invoiced, once every payment that the request names is there; None without one."""
    if request.body.get("scene") == invoices.WITH_WECHATPAY:
        return _find_order(request, sub_mchid, request.body["fapiao_apply_id"])
    numbers = [payment["transaction_id"] for detail in details for payment in detail.get("transaction_information", ())]
    orders = [_find_order(request, sub_mchid, number) for number in numbers]
    return orders[0] if orders else None


def _find_order(request: CheckedRequest, sub_mchid: str, transaction_id: str) -> Order:
    order, mchid = request.platform.store.orders.find_by_transaction_id(transaction_id), request.merchant.mchid
    if order is None or mchid not in (order.mchid, order.caller) or order.sub_mchid != sub_mchid:
        raise not_found(
            _("no order of this merchant has transaction_id {number}; check it, and the sub_mchid").format(
                number=transaction_id
            )
        )
    if order.paid is None:
        raise _invalid(_("order {number} is not paid, so it cannot be invoiced").format(number=transaction_id))
    return order


def _sent(buyer: Mapping[str, Any], detail: Mapping[str, Any]) -> dict[str, Any]:
    return {"buyer": {**buyer}, "detail": {**detail}}


def _select_new(
    request: CheckedRequest, sub_mchid: str, sent: list[tuple[str, dict[str, Any]]]
) -> list[tuple[str, dict[str, Any]]]:
    """Those that were not accepted before. Refusal INVALID_REQUEST for a number that was used with other values."""
    added: dict[str, dict[str, Any]] = {}
    for number, what in sent:
        before = request.platform.store.invoices.one(
            mchid=request.merchant.mchid, sub_mchid=sub_mchid, fapiao_id=number
        )
        if before is not None and (before.fapiao_apply_id != _apply_id(request) or before.request["sent"] != what):
            raise other_parameters("fapiao_id")
        if number in added and added[number] != what:
            raise other_parameters("fapiao_id")
        if before is None:
            added[number] = what
    return list(added.items())


def _apply_id(request: CheckedRequest) -> str:
    return str(request.path.get("fapiao_apply_id") or request.body["fapiao_apply_id"])


def _check_count(request: CheckedRequest, sub_mchid: str, form: str, added: int) -> None:
    before = request.platform.store.invoices.all(
        mchid=request.merchant.mchid, sub_mchid=sub_mchid, fapiao_apply_id=_apply_id(request)
    )
    counted = [one for one in before if form == invoices.DIGITAL or one.status != invoices.ISSUE_FAILED]
    if len(counted) + added > MOST_INVOICES:
        raise _invalid(_("an application has at most {most} invoices").format(most=MOST_INVOICES))


def _find_card(request: CheckedRequest, sub_mchid: str, order: Order | None) -> dict[str, Any] | None:
    """Whose card will show the invoices: of who said whom they are for, or of who paid; None if nobody is known."""
    store, mchid = request.platform.store, request.merchant.mchid
    title = store.invoice_titles.one(mchid=mchid, sub_mchid=sub_mchid, fapiao_apply_id=_apply_id(request))
    if title is not None:
        openid, appid = title.openid, title.appid
    elif order is not None:
        openid, appid = order.openid or USER, find_appid(order)
    else:
        return None
    kind = _find_kind(store, mchid, sub_mchid)
    if kind is not None:
        appid = kind.card_appid
    return {"card_appid": appid, "card_openid": openid, "card_id": USUAL_CARD if kind is None else kind.card_id}


def _find_kind(store: Store, mchid: str, sub_mchid: str) -> InvoiceCard | None:
    """The kind of card that the merchant created last."""
    kinds = store.invoice_cards.all(mchid=mchid, sub_mchid=sub_mchid)
    return kinds[-1] if kinds else None


def _make(
    request: CheckedRequest,
    sub_mchid: str,
    fapiao_id: str,
    form: str,
    sent: dict[str, Any],
    card: dict[str, Any] | None,
    status: str,
    card_status: str | None,
) -> Invoice:
    numbered = {} if card is None else {"card": {**card, "card_code": random_digits(12)}}
    return Invoice(
        token=identifiers.token(),
        mchid=request.merchant.mchid,
        sub_mchid=sub_mchid,
        fapiao_apply_id=_apply_id(request),
        fapiao_id=fapiao_id,
        form=form,
        status=status,
        card_status=card_status,
        total_amount=sent["detail"]["total_amount"],
        accepted=request.now,
        request={"sent": sent, **numbered},
    )


def _document(invoice: Invoice) -> Mapping[str, Any]:
    """The invoice as the tax authority has it; empty before it is issued."""
    if invoice.form == invoices.ELSEWHERE:
        return dict(invoice.request["sent"]["detail"])
    return dict(invoice.request.get("blue", {}))


def _appoint(platform: Platform, action: str, invoice: Invoice, now: float) -> None:
    platform.store.agenda.add(platform.pace.due_time(now, STEP_SECONDS), action, invoice.token)


def _invalid(message: str) -> Refusal:
    return Refusal(400, "INVALID_REQUEST", message)


# --- kinds of cards


def create_card(request: CheckedRequest) -> InvoiceCard:
    """Creates the kind of card of an official account. Returns the existing one if the same was sent before.

    Refusal INVALID_REQUEST if it looks different: it is created once.
    """
    store, body, mchid = request.platform.store.invoice_cards, request.body, request.merchant.mchid
    sub_mchid = body.get("sub_mchid", "")
    before = store.one(mchid=mchid, sub_mchid=sub_mchid, card_appid=body["card_appid"])
    if before is not None:
        if before.request != body["card_template_information"]:
            raise other_parameters("card_appid")
        return before
    card = InvoiceCard(
        f"pFapiao{random_digits(20)}", mchid, sub_mchid, body["card_appid"], body["card_template_information"]
    )
    store.add(card)
    return card


# --- what happens by itself, or by a control before


def complete_issue(platform: Platform, token: str, now: float) -> None:
    """The invoice is issued, unless that was decided before."""
    invoice = platform.store.invoices.one(token=token)
    if invoice is not None and invoice.status == invoices.ISSUE_ACCEPTED:
        tell_issued(platform, invoice, now)


def tell_issued(platform: Platform, invoice: Invoice, now: float) -> Invoice:
    """The invoice is issued, and the merchant is notified. Raises StepNotPossible unless it is being issued."""
    _require(invoice, invoices.ISSUE_ACCEPTED)
    blue: dict[str, Any] = {"fapiao_number": random_digits(20), "fapiao_time": beijing_time(now)}
    if invoice.form == invoices.BLOCKCHAIN:
        blue |= {
            "fapiao_code": f"0440{random_digits(8)}",
            "fapiao_number": random_digits(8),
            "check_code": random_digits(20),
            "password": f"006>{random_digits(3)}-{random_digits(3)}/{random_digits(3)}",
        }
    issued = replace(
        invoice,
        status=invoices.ISSUED,
        card_status=invoices.INSERT_ACCEPTED if "card" in invoice.request else None,
        request={**invoice.request, "blue": blue},
    )
    if issued.card_status is not None:
        _appoint(platform, INSERT, issued, now)
    return _save_and_notify(platform, issued, "ISSUED", "发票开具成功", now)


def insert_card(platform: Platform, token: str, now: float) -> None:
    """The card is among those of the user, unless it has become void meanwhile."""
    invoice = platform.store.invoices.one(token=token)
    if invoice is not None and invoice.card_status == invoices.INSERT_ACCEPTED:
        inserted = replace(invoice, card_status=invoices.INSERTED)
        _save_and_notify(platform, inserted, "CARD_INSERTED", "发票插入用户卡包成功", now)


def complete_reversal(platform: Platform, token: str, now: float) -> None:
    """The invoice is taken back, unless that was decided before."""
    invoice = platform.store.invoices.one(token=token)
    if invoice is None or invoice.status != invoices.REVERSE_ACCEPTED:
        return
    red = {**{name: _document(invoice)[name] for name in ("fapiao_code",) if name in _document(invoice)}}
    red |= {"fapiao_number": random_digits(8 if red else 20), "fapiao_time": beijing_time(now)}
    has_card = invoice.card_status is not None
    taken_back = replace(
        invoice,
        status=invoices.REVERSED,
        card_status=invoices.DISCARD_ACCEPTED if has_card else None,
        request={**invoice.request, "red": red},
    )
    if has_card:
        _appoint(platform, DISCARD, taken_back, now)
    _save_and_notify(platform, taken_back, "REVERSED", "发票冲红成功", now)


def discard_card(platform: Platform, token: str, now: float) -> None:
    """The card of an invoice that was taken back is void."""
    invoice = platform.store.invoices.one(token=token)
    if invoice is not None and invoice.card_status == invoices.DISCARD_ACCEPTED:
        discarded = replace(invoice, card_status=invoices.DISCARDED)
        _save_and_notify(platform, discarded, "CARD_DISCARDED", "发票卡券作废", now)


def fail(platform: Platform, invoice: Invoice, code: str, message: str) -> Invoice:
    """The invoice cannot be issued, or not be taken back; nobody is notified. Raises StepNotPossible otherwise."""
    failed = {
        invoices.ISSUE_ACCEPTED: invoices.ISSUE_FAILED,
        invoices.REVERSE_ACCEPTED: invoices.REVERSE_FAILED,
    }
    _require(invoice, *failed)
    error = {"fapiao_error_code": code, "fapiao_error_message": message}
    return platform.store.invoices.save(
        replace(invoice, status=failed[invoice.status], request={**invoice.request, "error": error})
    )


def _require(invoice: Invoice, *statuses: str) -> None:
    if invoice.status not in statuses:
        raise StepNotPossible(_("the invoice is {status}; nothing is under way").format(status=invoice.status))


def _save_and_notify(platform: Platform, invoice: Invoice, change: str, summary: str, now: float) -> Invoice:
    saved = platform.store.invoices.save(invoice)
    card = {} if saved.card_status is None else {"card_status": saved.card_status}
    changed = {"fapiao_id": saved.fapiao_id, "fapiao_status": saved.status, **card}
    told = {"fapiao_apply_id": saved.fapiao_apply_id, "fapiao_information": [changed]}
    notify(platform, Party(saved.mchid, saved.sub_mchid, saved.fapiao_apply_id), change, summary, told, now)
    return saved
