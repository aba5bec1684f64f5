"""Receipts of single payouts, of batches, and of single payouts in batches."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores import receipts, transfer_batches, transfer_bills
from wechatpay_sandbox.stores.receipts import Receipt
from wechatpay_sandbox.stores.transfer_bills import WECHAT
from wechatpay_sandbox.trade import batch_rules, receipt_rules, transfer_rules
from wechatpay_sandbox.trade.receipt_rules import Subject
from wechatpay_sandbox.translation import gettext as _

_BY_BATCH = "BATCH_TRANSFER"


# why Any: path arguments, a query or a body, which the gateway has checked against the spec
def _arguments(request: CheckedRequest) -> Any:
    return {**request.path, **request.query, **(request.body or {})}


def _bill(request: CheckedRequest) -> Subject:
    bills, given, mchid = request.platform.store.transfer_bills, _arguments(request), request.merchant.mchid
    if "transfer_bill_no" in given:
        bill = bills.one(transfer_bill_no=given["transfer_bill_no"], mchid=mchid, sub_mchid="", wallet=WECHAT)
    else:
        bill = bills.find_by_out_bill_no(mchid, given.get("sub_mchid", ""), WECHAT, given["out_bill_no"])
    if bill is None:
        raise transfer_rules.no_transfer()
    if bill.state != transfer_bills.SUCCESS:
        raise receipt_rules.not_for_this(
            _("the payout is {state}; only payouts that succeeded have receipts").format(state=bill.state)
        )
    if "user_name" not in bill.request:
        raise receipt_rules.not_for_this(
            _("the payout was made without the name of the user, and such payouts have no receipts")
        )
    return Subject(receipts.BILL, bill.transfer_bill_no)


def _batch(request: CheckedRequest) -> Subject:
    batch = request.platform.store.transfer_batches.find_by_out_batch_no(
        request.merchant.mchid, _arguments(request)["out_batch_no"]
    )
    if batch is None:
        raise batch_rules.no_batch()
    if batch.status != transfer_batches.FINISHED:
        raise receipt_rules.not_for_this(
            _("the batch is {status}; only finished batches have receipts").format(status=batch.status)
        )
    return Subject(receipts.BATCH, batch.batch_id)


def _detail(request: CheckedRequest) -> Subject:
    given, store = _arguments(request), request.platform.store
    if given["accept_type"] != _BY_BATCH or "out_batch_no" not in given:
        # why not found: the sandbox does not have the payouts of the other types
        raise batch_rules.no_batch()
    batch = store.transfer_batches.find_by_out_batch_no(request.merchant.mchid, given["out_batch_no"])
    if batch is None:
        raise batch_rules.no_batch()
    detail = store.transfer_details.one(batch_id=batch.batch_id, out_detail_no=given["out_detail_no"])
    if detail is None:
        raise batch_rules.no_batch()
    if detail.status != transfer_batches.SUCCESS or detail.user_name is None:
        raise receipt_rules.not_for_this(_("only payouts that succeeded, with the name of the user, have receipts"))
    return Subject(receipts.DETAIL, detail.detail_id)


def _find_receipt(request: CheckedRequest, subject: Subject) -> Receipt:
    receipt = receipt_rules.find_application(request.platform, subject)
    if receipt is None:
        raise receipt_rules.no_receipt()
    return receipt


def _file(request: CheckedRequest, receipt: Receipt) -> dict[str, Any]:
    if receipt.made is None:
        return {}
    file = receipt_rules.offer_receipt(request, receipt)
    return {"hash_type": "SHA256", "hash_value": file.hash_value, "download_url": file.download_url}


def _apply_for_bill(request: CheckedRequest) -> object:
    return _application_view(request, receipt_rules.apply(request, _bill(request)))


def _get_for_bill(request: CheckedRequest) -> object:
    receipt = _find_receipt(request, _bill(request))
    changed = beijing_time(receipt.made or receipt.applied)
    return {**_application_view(request, receipt), "update_time": changed, **_file(request, receipt)}


def _application_view(request: CheckedRequest, receipt: Receipt) -> dict[str, Any]:
    given = _arguments(request)
    named = {name: given[name] for name in ("sub_mchid", "out_bill_no") if "sub_mchid" in given}
    state = "GENERATING" if receipt.made is None else "FINISHED"
    return {**named, "state": state, "create_time": beijing_time(receipt.applied)}


def _apply_for_batch(request: CheckedRequest) -> object:
    return _batch_view(request, receipt_rules.apply(request, _batch(request)))


def _get_for_batch(request: CheckedRequest) -> object:
    return _batch_view(request, _find_receipt(request, _batch(request)))


def _batch_view(request: CheckedRequest, receipt: Receipt) -> dict[str, Any]:
    times = {
        "create_time": beijing_time(receipt.applied),
        "update_time": beijing_time(receipt.made or receipt.applied),
    }
    return {
        "out_batch_no": _arguments(request)["out_batch_no"],
        **_signature(receipt),
        **times,
        **_file(request, receipt),
    }


def _signature(receipt: Receipt) -> dict[str, Any]:
    status = "ACCEPTED" if receipt.made is None else "FINISHED"
    return {"signature_no": receipt.signature_no, "signature_status": status}


def _apply_for_detail(request: CheckedRequest) -> object:
    return _detail_view(request, receipt_rules.apply(request, _detail(request)))


def _get_for_detail(request: CheckedRequest) -> object:
    return _detail_view(request, _find_receipt(request, _detail(request)))


def _detail_view(request: CheckedRequest, receipt: Receipt) -> dict[str, Any]:
    given = _arguments(request)
    named = {name: given[name] for name in ("accept_type", "out_batch_no", "out_detail_no")}
    return {**named, **_signature(receipt), **_file(request, receipt)}


HANDLERS: dict[str, Handler] = {
    "fund_app.apply_receipt_by_out_bill_no": _apply_for_bill,
    "fund_app.apply_receipt_by_transfer_bill_no": _apply_for_bill,
    "fund_app.apply_partner_receipt": _apply_for_bill,
    "fund_app.get_receipt_by_out_bill_no": _get_for_bill,
    "fund_app.get_receipt_by_transfer_bill_no": _get_for_bill,
    "fund_app.get_partner_receipt": _get_for_bill,
    "transfer.apply_batch_receipt": _apply_for_batch,
    "transfer.get_batch_receipt": _get_for_batch,
    "transfer_detail.apply_receipt": _apply_for_detail,
    "transfer_detail.get_receipt": _get_for_detail,
}
