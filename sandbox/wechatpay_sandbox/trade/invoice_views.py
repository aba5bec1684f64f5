"""Makes the JSON of e-invoices, with the tax that their lines contain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay_client import spec

from wechatpay_sandbox.reply.pdf_page import pdf_page
from wechatpay_sandbox.stores import invoices
from wechatpay_sandbox.stores.invoices import Invoice

USUAL_RATE = 600
"""The tax rate, in ten-thousandths, of goods whose line names none; it is that of the spec's table of tax codes."""
USUAL_NAME = "餐饮服务"
"""The goods of a line that names none, from the same table."""
ONE_PIECE = 100_000_000
"""A quantity of one."""
_MOST = 2**53 - 1
"""The highest price that a reply may have."""
_IN_REPLY = ("tax_code", "specification", "unit", "tax_rate", "tax_prefer_mark", "discount")
_ISSUED = (invoices.ISSUED, invoices.REVERSE_ACCEPTED, invoices.REVERSED, invoices.REVERSE_FAILED)


# why Any: JSON, in the shapes of the spec
def invoice_view(invoice: Invoice) -> dict[str, Any]:
    """One invoice of an application."""
    told: dict[str, Any] = {"fapiao_id": invoice.fapiao_id, "status": invoice.status}
    if "error" in invoice.request and invoice.status in (invoices.ISSUE_FAILED, invoices.REVERSE_FAILED):
        told |= invoice.request["error"]
    if invoice.card_status is not None:
        told["card_information"] = {**invoice.request["card"], "card_status": invoice.card_status}
    if invoice.status not in _ISSUED:
        return told
    told["blue_fapiao"] = document_view(invoice)
    if "red" in invoice.request:
        told["red_fapiao"] = invoice.request["red"]
    detail = invoice.request["sent"]["detail"]
    if invoice.form == invoices.ELSEWHERE:
        lines, parties = detail["items"], {name: detail[f"{name}_information"] for name in ("seller", "extra")}
        amounts = {name: detail[name] for name in ("total_amount", "tax_amount", "amount")}
    else:
        lines, parties = [_line_view(item) for item in detail["items"]], _usual_parties()
        tax = sum(-line["tax_amount"] if line["discount"] else line["tax_amount"] for line in lines)
        amounts = {"total_amount": invoice.total_amount, "tax_amount": tax, "amount": invoice.total_amount - tax}
    return {
        **told,
        **amounts,
        "seller_information": parties["seller"],
        "buyer_information": invoice.request["sent"]["buyer"],
        "extra_information": parties["extra"],
        "items": lines,
        **({"remark": detail["remark"]} if "remark" in detail else {}),
    }


def document_view(invoice: Invoice) -> dict[str, Any]:
    """An issued invoice as the tax authority has it."""
    if invoice.form != invoices.ELSEWHERE:
        return dict(invoice.request["blue"])
    detail = invoice.request["sent"]["detail"]
    names = ("fapiao_code", "fapiao_number", "check_code", "password", "fapiao_time")
    return {name: detail[name] for name in names}


def _usual_parties() -> dict[str, Any]:
    """Who sells and who draws invoices up: what `get_base_information` tells of every merchant."""
    reply = spec.operation("new_tax_control_fapiao.get_base_information")["responses"]["200"]
    example = reply["content"]["application/json"]["example"]
    return {"seller": example["seller_information"], "extra": example["extra_information"]}


def _line_view(item: Mapping[str, Any]) -> dict[str, Any]:
    rate, quantity = item.get("tax_rate", USUAL_RATE), item.get("quantity") or ONE_PIECE
    tax = contained_tax(item["total_amount"], rate)
    amount = item["total_amount"] - tax
    return {
        "tax_rate": rate,
        **{name: item[name] for name in _IN_REPLY if name in item},
        "goods_name": item.get("goods_name") or item.get("goods_category") or USUAL_NAME,
        "quantity": quantity,
        # why the factor: amounts are in fen, prices in hundred-millionths of a yuan
        "unit_price": min(amount * 1_000_000 * ONE_PIECE // quantity, _MOST),
        "amount": amount,
        "tax_amount": tax,
        "total_amount": item["total_amount"],
    }


def contained_tax(total: int, rate: int) -> int:
    """The tax in fen that an amount in fen contains at a rate in ten-thousandths, rounded half up."""
    whole = 10_000 + rate
    return (2 * total * rate + whole) // (2 * whole)


def file_content(invoice: Invoice) -> bytes:
    """The PDF of an invoice that was issued here, always the same bytes."""
    document = document_view(invoice)
    detail = invoice.request["sent"]["detail"]
    lines = [
        f"E-invoice {document['fapiao_number']}",
        f"Merchant's number: {invoice.fapiao_id}",
        f"Issued: {document['fapiao_time']}",
        f"Lines: {len(detail['items'])}",
        f"Amount: {invoice.total_amount // 100}.{invoice.total_amount % 100:02} yuan",
    ]
    if invoice.status == invoices.REVERSED:
        lines += [f"Reversed by {invoice.request['red']['fapiao_number']}"]
    return pdf_page(lines)
