"""Receipts of payouts: apply for them, make and offer them.

https://pay.weixin.qq.com/doc/v3/merchant/4012716452
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import NamedTuple

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.reply.pdf_page import pdf_page
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores import receipts
from wechatpay_sandbox.stores.receipts import Receipt
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

MAKE = "receipt.make"
"""The name of the appointment at which a receipt is made."""
MAKE_SECONDS = 2.0
"""How long that takes."""

_VOUCHERS = "/v3/transferdownload/elecvoucherfile"
_SIGNED_FILES = "/v3/transferdownload/signfile"


class Subject(NamedTuple):
    """The payout or batch of a receipt."""

    kind: str
    identifier: str
    """The transfer_bill_no, batch_id or detail_id."""


class ReceiptFile(NamedTuple):
    """The address of a receipt's file, and the hash of its bytes."""

    download_url: str
    hash_value: str
    """SHA-256 in hexadecimal digits."""


def apply(request: CheckedRequest, subject: Subject) -> Receipt:
    """Apply for a receipt. Returns the existing application if there is one."""
    store = request.platform.store
    before = find_application(request.platform, subject)
    if before is not None:
        return before
    receipt = Receipt(
        identifiers.receipt_signature_no(request.now), subject.kind, subject.identifier, request.now, None
    )
    store.receipts.add(receipt)
    store.agenda.add(request.platform.pace.due_time(request.now, MAKE_SECONDS), MAKE, receipt.signature_no)
    return receipt


def find_application(platform: Platform, subject: Subject) -> Receipt | None:
    """The application for the receipt of this payout or batch; None without one."""
    return platform.store.receipts.one(kind=subject.kind, subject=subject.identifier)


def make(platform: Platform, signature_no: str, now: float) -> None:
    """Make the receipt ready for download."""
    receipt = platform.store.receipts.one(signature_no=signature_no)
    if receipt is not None:
        platform.store.receipts.save(replace(receipt, made=now))


def offer_receipt(request: CheckedRequest, receipt: Receipt) -> ReceiptFile:
    """Offer the file of a receipt for the next minutes."""
    file = File(content(request.platform, receipt), "application/pdf", f"{receipt.signature_no}.pdf")
    path, source = (_VOUCHERS, "&source=elecsign") if receipt.kind == receipts.BILL else (_SIGNED_FILES, "")
    token = request.platform.store.offered_files.offer(request.merchant.mchid, path, file, request.now)
    return ReceiptFile(
        f"{request.sent_to.origin}{path}?token={token}{source}", hashlib.sha256(file.content).hexdigest()
    )


def content(platform: Platform, receipt: Receipt) -> bytes:
    """The PDF of a receipt, always the same bytes."""
    store, subject = platform.store, receipt.subject
    lines = [f"Receipt {receipt.signature_no}", f"Applied for: {beijing_time(receipt.applied)}", ""]
    if receipt.kind == receipts.BILL:
        bill = store.transfer_bills.one(transfer_bill_no=subject)
        if bill is not None:
            lines += [f"Payout: {bill.out_bill_no}", f"WeChat Pay's number: {subject}", f"To: {bill.openid}"]
            lines += [_amount(bill.amount), f"Paid: {beijing_time(bill.updated)}"]
    elif receipt.kind == receipts.DETAIL:
        detail = store.transfer_details.one(detail_id=subject)
        if detail is not None:
            lines += [f"Payout: {detail.out_detail_no}", f"WeChat Pay's number: {subject}", f"To: {detail.openid}"]
            lines += [_amount(detail.amount), f"Paid: {beijing_time(detail.updated)}"]
    else:
        batch = store.transfer_batches.one(batch_id=subject)
        if batch is not None:
            lines += [f"Batch: {batch.out_batch_no}", f"WeChat Pay's number: {subject}"]
            lines += [f"Payouts: {batch.total_num}", _amount(batch.total_amount)]
    return pdf_page(lines)


def _amount(fen: int) -> str:
    return f"Amount: {fen // 100}.{fen % 100:02} yuan"


def no_receipt() -> Refusal:
    """404 NOT_FOUND."""
    return Refusal(404, "NOT_FOUND", _("nobody has applied for this receipt; apply for it first"))


def not_for_this(why: str) -> Refusal:
    """400 INVALID_REQUEST for a payout that gets no receipt."""
    return Refusal(400, "INVALID_REQUEST", why)
