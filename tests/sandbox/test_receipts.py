"""Receipts of payouts: who gets one, when it is made, and that its bytes are those its digest promises."""

from __future__ import annotations

import hashlib
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

from desk import ORIGIN, Desk
from test_batches import batch, detail
from test_transfers import ask, confirm, payout
from wechatpay_client import OPERATIONS
from wechatpay_sandbox.reply.pdf_page import pdf_page
from wechatpay_sandbox.stores.seed_data import SUB_MCHID


def _paid(desk: Desk, operation: str = "create_transfer", **changes: Any) -> tuple[str, str]:
    """Both numbers of a payout that succeeded."""
    body = payout(**changes)
    ask(desk, body, operation)
    number = body["out_bill_no"]
    id = confirm(desk, number)["transfer_bill_no"]
    desk.wait()
    return number, id


def _fetch(desk: Desk, told: dict[str, Any], operation: str) -> bytes:
    """What is behind the address of a receipt."""
    address = urlsplit(told["download_url"])
    assert f"{address.scheme}://{address.netloc}" == ORIGIN
    assert address.path == OPERATIONS[operation].path
    reply = desk.send(operation, **{name: value for name, (value,) in parse_qs(address.query).items()})
    assert reply.status == 200
    assert told["hash_type"] == "SHA256"
    assert told["hash_value"] == hashlib.sha256(reply.body).hexdigest()
    return reply.body


def test_the_receipt_of_a_payout(desk: Desk) -> None:
    number, id = _paid(desk, user_name="张三")
    applied = desk.call("fund_app.apply_receipt_by_out_bill_no", {"out_bill_no": number})
    assert applied["state"] == "GENERATING"
    assert desk.call("fund_app.apply_receipt_by_transfer_bill_no", {"transfer_bill_no": id}) == applied
    making = desk.call("fund_app.get_receipt_by_out_bill_no", out_bill_no=number)
    assert (making["state"], "download_url" in making) == ("GENERATING", False)
    desk.wait()
    made = desk.call("fund_app.get_receipt_by_transfer_bill_no", transfer_bill_no=id)
    assert made["state"] == "FINISHED"
    content = _fetch(desk, made, "transferdownload.download_voucher")
    assert content.startswith(b"%PDF-")
    assert number.encode() in content
    assert b"50.00 yuan" in content
    again = desk.call("fund_app.get_receipt_by_out_bill_no", out_bill_no=number)
    assert _fetch(desk, again, "transferdownload.download_voucher") == content


def test_the_receipt_of_a_payout_for_a_merchant(desk: Desk) -> None:
    number, _ = _paid(desk, "create_partner_transfer", user_name="张三", sub_mchid=SUB_MCHID)
    body = {"sub_mchid": SUB_MCHID, "out_bill_no": number}
    assert desk.call("fund_app.apply_partner_receipt", body)["state"] == "GENERATING"
    desk.wait()
    assert desk.call("fund_app.get_partner_receipt", **body)["state"] == "FINISHED"


def test_payouts_without_receipts(desk: Desk) -> None:
    nameless, _ = _paid(desk)
    desk.refused(400, "INVALID_REQUEST", "fund_app.apply_receipt_by_out_bill_no", {"out_bill_no": nameless})
    waiting = payout(user_name="张三")
    ask(desk, waiting)
    number = {"out_bill_no": waiting["out_bill_no"]}
    desk.refused(400, "INVALID_REQUEST", "fund_app.apply_receipt_by_out_bill_no", number)
    desk.refused(404, "NOT_FOUND", "fund_app.apply_receipt_by_out_bill_no", {"out_bill_no": "NOBODY"})
    paid, _ = _paid(desk, user_name="张三")
    desk.refused(404, "NOT_FOUND", "fund_app.get_receipt_by_out_bill_no", out_bill_no=paid)


def test_receipts_of_a_batch_and_of_its_payouts(desk: Desk) -> None:
    body = batch(detail(user_name="张三"), detail(user_name="李四"))
    number = {"out_batch_no": body["out_batch_no"]}
    id = desk.call("transfer.create_batch", body)["batch_id"]
    desk.refused(400, "INVALID_REQUEST", "transfer.apply_batch_receipt", number)
    first, second = (
        {"accept_type": "BATCH_TRANSFER", **number, "out_detail_no": one["out_detail_no"]}
        for one in body["transfer_detail_list"]
    )
    desk.refused(400, "INVALID_REQUEST", "transfer_detail.apply_receipt", first)
    desk.control(f"POST transfer-batches/{id}/finish", failed={second["out_detail_no"]: "TRANSFER_RISK"})
    assert desk.call("transfer.apply_batch_receipt", number)["signature_status"] == "ACCEPTED"
    assert desk.call("transfer_detail.apply_receipt", first)["signature_status"] == "ACCEPTED"
    desk.refused(400, "INVALID_REQUEST", "transfer_detail.apply_receipt", second)
    assert "download_url" not in desk.call("transfer.get_batch_receipt", **number)
    desk.wait()
    of_batch, of_detail = (
        desk.call("transfer.get_batch_receipt", **number),
        desk.call("transfer_detail.get_receipt", **first),
    )
    assert of_batch["signature_status"] == of_detail["signature_status"] == "FINISHED"
    assert of_batch["signature_no"] != of_detail["signature_no"]
    assert b"100.00 yuan" in _fetch(desk, of_batch, "transferdownload.download_receipt")
    assert first["out_detail_no"].encode() in _fetch(desk, of_detail, "transferdownload.download_receipt")


def test_unknown_batches(desk: Desk) -> None:
    desk.refused(404, "NOT_FOUND", "transfer.apply_batch_receipt", {"out_batch_no": "NOBODY"})
    body = batch(detail())
    desk.call("transfer.create_batch", body)
    for given in (
        {"accept_type": "BATCH_TRANSFER", "out_batch_no": "NOBODY", "out_detail_no": "NOBODY"},
        {"accept_type": "BATCH_TRANSFER", "out_batch_no": body["out_batch_no"], "out_detail_no": "NOBODY"},
        {"accept_type": "TRANSFER_TO_BANK", "out_detail_no": "NOBODY"},
    ):
        desk.refused(404, "NOT_FOUND", "transfer_detail.apply_receipt", given)


def test_the_parts_of_a_pdf_are_where_it_says() -> None:
    """As a reader finds them: from the end, by the table of offsets."""
    content = pdf_page(["One (line)", "another \\ one", "名字"])
    table = int(content.rsplit(b"startxref\n", 1)[1].split()[0])
    assert content[table:].startswith(b"xref\n0 6\n")
    offsets = [int(line[:10]) for line in re.findall(rb"\d{10} \d{5} n ", content[table:])]
    for number, offset in enumerate(offsets, 1):
        assert content[offset:].startswith(b"%d 0 obj\n" % number)
    length = int(re.search(rb"/Length (\d+)", content).group(1))  # type: ignore[union-attr]
    begin = content.index(b"stream\n") + len(b"stream\n")
    stream = content[begin : begin + length]
    assert content[begin + length :].startswith(b"endstream")
    assert rb"(One \(line\)) Tj" in stream
    assert rb"(another \\ one) Tj" in stream
    assert b"(??) Tj" in stream
