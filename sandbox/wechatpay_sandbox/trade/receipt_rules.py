"""Receipts of payouts: applied for, made, fetched.

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
from wechatpay_sandbox.request.call import Call
from wechatpay_sandbox.stores import receipts
from wechatpay_sandbox.stores.receipts import Receipt
from wechatpay_sandbox.trade import identifiers
from wechatpay_sandbox.trade.platform import Platform

MAKE = "receipt.make"
"""Name of the appointment at which a receipt is made."""
MAKE_SECONDS = 2.0
"""How long that takes."""

_VOUCHERS = "/v3/transferdownload/elecvoucherfile"
_SIGNED_FILES = "/v3/transferdownload/signfile"


class Subject(NamedTuple):
    """What a receipt is of."""

    kind: str
    number: str
    """Its transfer_bill_no, batch_id or detail_id."""


class ReceiptFile(NamedTuple):
    """Where a receipt is fetched, and what its bytes must hash to."""

    download_url: str
    hash_value: str
    """SHA-256 in hexadecimal digits."""


def apply(call: Call, subject: Subject) -> Receipt:
    """The application, new or as it was made before."""
    store = call.platform.store
    before = find_application(call.platform, subject)
    if before is not None:
        return before
    receipt = Receipt(identifiers.receipt_signature_no(call.now), subject.kind, subject.number, call.now, None)
    store.receipts.add(receipt)
    store.agenda.add(call.platform.pace.due_time(call.now, MAKE_SECONDS), MAKE, receipt.signature_no)
    return receipt


def find_application(platform: Platform, subject: Subject) -> Receipt | None:
    """The application for the receipt of this, if there is one."""
    return platform.store.receipts.one(kind=subject.kind, subject=subject.number)


def make(platform: Platform, signature_no: str, now: float) -> None:
    """The receipt is ready to be fetched."""
    receipt = platform.store.receipts.one(signature_no=signature_no)
    if receipt is not None:
        platform.store.receipts.save(replace(receipt, made=now))


def offer_receipt(call: Call, receipt: Receipt) -> ReceiptFile:
    """Where a receipt that is made can be fetched for the next minutes."""
    file = File(content(call.platform, receipt), "application/pdf", f"{receipt.signature_no}.pdf")
    path, source = (_VOUCHERS, "&source=elecsign") if receipt.kind == receipts.BILL else (_SIGNED_FILES, "")
    token = call.platform.store.offered_files.offer(call.merchant.mchid, path, file, call.now)
    return ReceiptFile(f"{call.origin}{path}?token={token}{source}", hashlib.sha256(file.content).hexdigest())


def content(platform: Platform, receipt: Receipt) -> bytes:
    """The PDF: the same bytes whenever it is asked for."""
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
    return Refusal(404, "NOT_FOUND", "no receipt has been applied for; apply for one first")


def not_for_this(why: str) -> Refusal:
    """400 INVALID_REQUEST for a payout that gets no receipt."""
    return Refusal(400, "INVALID_REQUEST", why)
