"""E-invoices: whom they are for, issued by the clock, shown by a card, taken back; those that were issued elsewhere."""

from __future__ import annotations

import copy
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from desk import NOTIFY, ORIGIN, START, Desk, fresh
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_client import OPERATIONS, spec
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.stores.seed_data import APPID, SUB_MCHID, USER
from wechatpay_sandbox.trade.invoice_views import contained_tax

AREA = "new_tax_control_fapiao"
ISSUE, ISSUE_GENERAL = f"{AREA}.issue_fapiao", f"{AREA}.issue_general_fapiao"
LINK, TITLE = f"{AREA}.get_title_url", f"{AREA}.get_user_title"
GET, FILES = f"{AREA}.get_application", f"{AREA}.list_fapiao_files"
REVERSE, INSERT = f"{AREA}.reverse_fapiao", f"{AREA}.insert_cards"
CONFIG, SET = f"{AREA}.get_development_config", f"{AREA}.update_development_config"
CARD = f"{AREA}.create_card_template"
FETCH = "invoicing.download_fapiao_file"
DIGITAL = [
    f"{AREA}.issue_{trade}_fapiao" for trade in ("general", "passenger_transport", "real_estate_leasing", "refined_oil")
]
PARTNER = {"sub_mchid": SUB_MCHID}


def example(operation: str) -> Any:
    return copy.deepcopy(spec.operation(operation)["requestBody"]["content"]["application/json"]["example"])


def invoice(apply_id: str, **changes: Any) -> dict[str, Any]:
    """The body that has an order of the sub-merchant invoiced."""
    body = example(ISSUE)
    body["fapiao_information"][0]["fapiao_id"] = fresh("FAPIAO")
    return {**body, "fapiao_apply_id": apply_id, **changes}


def digital(operation: str, apply_id: str) -> dict[str, Any]:
    body = example(operation)
    body["fapiao_apply_id"] = apply_id
    body["fapiao_information"]["fapiao_id"] = fresh("FAPIAO")
    body["fapiao_information"]["transaction_information"][0]["transaction_id"] = apply_id
    return dict(body)


def told(desk: Desk, apply_id: str, fapiao_id: str = "", **query: Any) -> Any:
    """What the query says of the one invoice."""
    named = {"fapiao_id": fapiao_id} if fapiao_id else {}
    found = desk.call(GET, fapiao_apply_id=apply_id, **named, **{**PARTNER, **query})
    assert found["total_count"] == len(found["fapiao_information"]) == 1
    return found["fapiao_information"][0]


def issued(desk: Desk, **order: Any) -> tuple[str, str]:
    """An issued invoice of a paid order: both its numbers."""
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=2800, **order)
    body = invoice(apply_id)
    desk.call(ISSUE, body)
    desk.wait()
    return apply_id, body["fapiao_information"][0]["fapiao_id"]


def reversal(desk: Desk, apply_id: str, fapiao_id: str, **changes: Any) -> dict[str, Any]:
    blue = told(desk, apply_id, fapiao_id)["blue_fapiao"]
    named = {name: blue[name] for name in ("fapiao_code", "fapiao_number") if name in blue}
    information = [{"fapiao_id": fapiao_id, **named}]
    return {**PARTNER, "reverse_reason": "SALES_RETURN", "fapiao_information": information, **changes}


def act(desk: Desk, step: str, apply_id: str, expected: int = 200, **fields: Any) -> Any:
    (line, *_) = desk.control(f"GET invoices?number={apply_id}")["invoices"]
    return desk.control(f"POST invoices/{line['id']}/{step}", expected, **fields)


def link(desk: Desk, **changes: Any) -> tuple[str, str]:
    """A page on which a user says whom the invoice is for; the number of the application."""
    number = fresh("APPLY")
    query = {"source": "WEB", "appid": APPID, "openid": USER, "total_amount": 2800, **PARTNER, **changes}
    return str(desk.call(LINK, fapiao_apply_id=number, **query)["title_url"]), number


def uploaded(desk: Desk) -> str:
    return desk.sandbox.store.uploads.keep(desk.mchid, File(b"%PDF-elsewhere", "application/pdf"))


def insertion(media_id: str, **changes: Any) -> dict[str, Any]:
    body = example(INSERT)
    body["fapiao_card_information"][0]["fapiao_media_id"] = media_id
    return {**body, **changes}


@pytest.fixture
def listening(desk: Desk) -> Desk:
    """A merchant that has set an address for the events of invoices."""
    desk.control(f"POST notify-addresses/{AREA}", url=NOTIFY)
    return desk


# --- whom it is for


def test_a_title_from_the_page(listening: Desk) -> None:
    desk = listening
    url, number = link(desk)
    asked = {"scene": "WITHOUT_WECHATPAY", "fapiao_apply_id": number, **PARTNER}
    desk.refused(404, "RESOURCE_NOT_EXISTS", TITLE, **asked)
    buyer = {"name": "示例科技有限公司", "taxpayer_id": "91440300MA0000001X", "email": "buyer@example.com"}
    desk.control("POST invoice-titles", link=url, type="ORGANIZATION", **buyer)
    found = desk.call(TITLE, **asked)
    assert found == {"type": "ORGANIZATION", **buyer, "amount": 2800, "fapiao_bill_type": "COMM_FAPIAO"}
    desk.refused(404, "RESOURCE_NOT_EXISTS", TITLE, **{**asked, "scene": "WITH_WECHATPAY"})
    desk.refused(404, "RESOURCE_NOT_EXISTS", TITLE, scene=asked["scene"], fapiao_apply_id=number)
    # who says it anew says it for good
    desk.control("POST invoice-titles", link=url, name="张三")
    assert desk.call(TITLE, **asked)["name"] == "张三"
    assert [event for event, _ in desk.told(number)] == ["FAPIAO.USER_APPLIED"] * 2
    _, event = desk.told(number)[0]
    assert event == {"mchid": desk.mchid, **PARTNER, "fapiao_apply_id": number, "apply_time": beijing_time(START)}


def test_a_page_in_a_mini_program(desk: Desk) -> None:
    number = fresh("APPLY")
    query = {"source": "MINIPROGRAM", "appid": APPID, "openid": USER, "total_amount": 100}
    made = desk.call(LINK, fapiao_apply_id=number, **query)
    assert made.keys() == {"miniprogram_appid", "miniprogram_path", "miniprogram_user_name"}
    desk.control("POST invoice-titles", link=made["miniprogram_path"], name="张三")
    assert desk.call(TITLE, scene="WITHOUT_WECHATPAY", fapiao_apply_id=number)["amount"] == 100


def test_what_the_page_asks_for(desk: Desk) -> None:
    url, _ = link(desk, must_input_phone=True)
    desk.control("POST invoice-titles", 409, link=url, name="张三")
    desk.control("POST invoice-titles", link=url, name="张三", phone="18500000000")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": ""},
        {"name": "示例科技有限公司", "type": "ORGANIZATION"},
        {"name": "张三", "type": "COMPANY"},
        {"name": "张三", "fapiao_bill_type": "PAPER"},
        {"name": "张三", "link": "https://pay.weixin.qq.com/fapiao/title?mchid=1"},
        {"name": "张三", "link": "https://shop.example.com/?mchid=1&fapiao_apply_id=1&openid=1&appid=1"},
    ],
)
def test_titles_that_say_nothing(desk: Desk, body: dict[str, str]) -> None:
    url, _ = link(desk)
    desk.control("POST invoice-titles", 400, **{"link": url, **body})


def test_the_receipt_of_a_payment(listening: Desk) -> None:
    desk = listening
    silent = desk.pay(sub_mchid=SUB_MCHID)
    desk.control("POST invoice-titles", 409, transaction_id=silent, name="张三")
    unpaid = desk.place(sub_mchid=SUB_MCHID, support_fapiao=True)
    desk.control("POST invoice-titles", 409, transaction_id=unpaid, name="张三")
    desk.control("POST invoice-titles", 404, transaction_id="4200000000", name="张三")
    offering = desk.pay(sub_mchid=SUB_MCHID, support_fapiao=True, out_trade_no=fresh("OFFERING"))
    desk.control("POST invoice-titles", transaction_id=offering, name="张三")
    found = desk.call(TITLE, scene="WITH_WECHATPAY", fapiao_apply_id=offering, **PARTNER)
    assert (found["amount"], found["out_trade_no"][:8]) == (1000, "OFFERING")
    assert [event for event, _ in desk.told(offering)] == ["FAPIAO.USER_APPLIED"]
    desk.call(SET, {"show_fapiao_cell": True})
    desk.control("POST invoice-titles", transaction_id=silent, name="张三")
    assert [line["fapiao_apply_id"] for line in desk.control("GET invoice-titles?limit=2")["invoice_titles"]] == [
        silent,
        offering,
    ]


def test_special_invoices_are_offered_first(desk: Desk) -> None:
    url, _ = link(desk)
    body = {"link": url, "name": "示例科技有限公司", "fapiao_bill_type": "VAT_FAPIAO"}
    desk.control("POST invoice-titles", 409, **body)
    desk.call(SET, {"support_vat_fapiao": True})
    desk.control("POST invoice-titles", **body)


# --- issued


def test_an_order_is_invoiced(listening: Desk) -> None:
    desk = listening
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=2800)
    body = invoice(apply_id)
    (detail,) = body["fapiao_information"]
    desk.call(ISSUE, body)
    desk.call(ISSUE, body)
    assert told(desk, apply_id) == {"fapiao_id": detail["fapiao_id"], "status": "ISSUE_ACCEPTED"}
    files = desk.call(FILES, fapiao_apply_id=apply_id, fapiao_id=detail["fapiao_id"], **PARTNER)
    assert files["fapiao_download_info_list"] == [{"fapiao_id": detail["fapiao_id"], "status": "ISSUE_ACCEPTED"}]
    desk.wait(2)
    found = told(desk, apply_id)
    assert (found["status"], found["card_information"]["card_status"]) == ("ISSUED", "INSERT_ACCEPTED")
    assert (found["total_amount"], found["tax_amount"], found["amount"]) == (2800, 158, 2642)
    assert found["items"][0]["unit_price"] == 2_642_000_000
    assert found["buyer_information"] == body["buyer_information"]
    assert found["remark"] == "南山店"
    blue = found["blue_fapiao"]
    assert (len(blue["fapiao_code"]), len(blue["fapiao_number"])) == (12, 8)
    desk.wait(2)
    done = told(desk, apply_id)
    assert done["card_information"] == {**found["card_information"], "card_status": "INSERTED"}
    assert (done["card_information"]["card_openid"], done["card_information"]["card_appid"]) == (USER, APPID)
    events = desk.told(apply_id)
    assert [event for event, _ in events] == ["FAPIAO.ISSUED", "FAPIAO.CARD_INSERTED"]
    assert events[0][1] == {
        "mchid": desk.mchid,
        **PARTNER,
        "fapiao_apply_id": apply_id,
        "fapiao_information": [
            {"fapiao_id": detail["fapiao_id"], "fapiao_status": "ISSUED", "card_status": "INSERT_ACCEPTED"}
        ],
    }
    desk.call(ISSUE, body)
    assert told(desk, apply_id) == done


def test_a_merchant_of_its_own(listening: Desk) -> None:
    apply_id = listening.pay(total=2800)
    body = invoice(apply_id)
    del body["sub_mchid"]
    listening.call(ISSUE, body)
    listening.wait()
    (found,) = listening.call(GET, fapiao_apply_id=apply_id)["fapiao_information"]
    assert found["status"] == "ISSUED"
    assert "sub_mchid" not in listening.told(apply_id)[0][1]


def test_nobody_is_told_without_an_address(desk: Desk) -> None:
    apply_id, _ = issued(desk)
    assert desk.told(apply_id) == []


def test_the_card_is_of_who_asked(desk: Desk) -> None:
    url, number = link(desk, openid="oUserWhoAsked00000000000001", total_amount=2800)
    desk.control("POST invoice-titles", link=url, name="张三")
    made = desk.call(CARD, {**example(CARD), **PARTNER})
    assert desk.call(CARD, {**example(CARD), **PARTNER}) == made
    other = {**example(CARD), **PARTNER, "card_template_information": {"logo_url": "https://shop.example.com/2.png"}}
    desk.refused(400, "INVALID_REQUEST", CARD, other)
    desk.call(ISSUE, invoice(number, scene="WITHOUT_WECHATPAY"))
    desk.wait()
    card = told(desk, number)["card_information"]
    assert (card["card_openid"], card["card_id"]) == ("oUserWhoAsked00000000000001", made["card_id"])


def test_what_nobody_asked_for_has_no_card(listening: Desk) -> None:
    number = fresh("APPLY")
    listening.call(ISSUE, invoice(number, scene="WITHOUT_WECHATPAY"))
    listening.wait()
    found = told(listening, number)
    assert (found["status"], "card_information" in found) == ("ISSUED", False)
    assert [event for event, _ in listening.told(number)] == ["FAPIAO.ISSUED"]


@pytest.mark.parametrize("operation", DIGITAL)
def test_digital_invoices(desk: Desk, operation: str) -> None:
    total = example(operation)["fapiao_information"]["total_amount"]
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=total)
    body = digital(operation, apply_id)
    desk.call(operation, body)
    desk.call(operation, body)
    desk.wait()
    found = told(desk, apply_id)
    assert found["blue_fapiao"].keys() == {"fapiao_number", "fapiao_time"}
    assert len(found["blue_fapiao"]["fapiao_number"]) == 20
    assert found["total_amount"] == found["amount"] + found["tax_amount"] == total
    back = reversal(desk, apply_id, found["fapiao_id"], reverse_reason="退货")
    desk.refused(400, "PARAM_ERROR", REVERSE, back, fapiao_apply_id=apply_id)
    desk.call(REVERSE, {**back, "reverse_reason": "SALES_RETURN"}, fapiao_apply_id=apply_id)
    desk.wait()
    assert len(told(desk, apply_id)["red_fapiao"]["fapiao_number"]) == 20


def test_which_payments_are_invoiced(desk: Desk) -> None:
    desk.refused(404, "RESOURCE_NOT_EXISTS", ISSUE, invoice("4200000000202601020000009999"))
    desk.refused(404, "RESOURCE_NOT_EXISTS", ISSUE, invoice(desk.pay(total=2800)))
    desk.refused(400, "INVALID_REQUEST", ISSUE, invoice(desk.place(sub_mchid=SUB_MCHID, total=2800)))
    body = digital(ISSUE_GENERAL, desk.pay(sub_mchid=SUB_MCHID, total=2800))
    body["fapiao_information"]["transaction_information"][0]["transaction_id"] = "4200000000202601020000009999"
    desk.refused(404, "RESOURCE_NOT_EXISTS", ISSUE_GENERAL, body)


def test_what_does_not_add_up(desk: Desk) -> None:
    body = invoice(desk.pay(sub_mchid=SUB_MCHID, total=2800))
    wrong = copy.deepcopy(body)
    wrong["fapiao_information"][0]["total_amount"] = 2700
    refused = desk.refused(400, "PARAM_ERROR", ISSUE, wrong)
    assert refused["detail"]["field"] == "/fapiao_information/0/total_amount"
    nobody = copy.deepcopy(body)
    del nobody["buyer_information"]["taxpayer_id"]
    refused = desk.refused(400, "PARAM_ERROR", ISSUE, nobody)
    assert refused["detail"]["field"] == "/buyer_information/taxpayer_id"
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET, fapiao_apply_id=body["fapiao_apply_id"], **PARTNER)


def test_a_number_of_an_invoice_is_used_once(desk: Desk) -> None:
    apply_id, fapiao_id = issued(desk)
    other = invoice(apply_id)
    other["fapiao_information"][0] |= {"fapiao_id": fapiao_id, "remark": "别的"}
    desk.refused(400, "INVALID_REQUEST", ISSUE, other)
    elsewhere = invoice(desk.pay(sub_mchid=SUB_MCHID, total=2800))
    elsewhere["fapiao_information"][0]["fapiao_id"] = fapiao_id
    desk.refused(400, "INVALID_REQUEST", ISSUE, elsewhere)
    twice = invoice(desk.pay(sub_mchid=SUB_MCHID, total=2800))
    (detail,) = twice["fapiao_information"]
    twice["fapiao_information"] = [detail, {**detail, "remark": "别的"}]
    desk.refused(400, "INVALID_REQUEST", ISSUE, twice)


def test_five_invoices_and_no_more(desk: Desk) -> None:
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=2800)
    body = invoice(apply_id)
    (detail,) = body["fapiao_information"]
    body["fapiao_information"] = [{**detail, "fapiao_id": fresh("FAPIAO")} for _ in range(4)]
    desk.call(ISSUE, body)
    desk.call(ISSUE, invoice(apply_id))
    desk.refused(400, "INVALID_REQUEST", ISSUE, invoice(apply_id))
    assert desk.call(GET, fapiao_apply_id=apply_id, **PARTNER)["total_count"] == 5
    # one that failed makes room for another
    act(desk, "fail", apply_id)
    desk.call(ISSUE, invoice(apply_id))


def test_an_invoice_that_cannot_be_issued(listening: Desk) -> None:
    desk = listening
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=2800)
    body = digital(ISSUE_GENERAL, apply_id)
    desk.call(ISSUE_GENERAL, body)
    act(desk, "fail", apply_id, code="BUYER_UNKNOWN", message="购买方税号有误")
    found = told(desk, apply_id)
    assert (found["status"], found["fapiao_error_code"]) == ("ISSUE_FAILED", "BUYER_UNKNOWN")
    assert found["fapiao_error_message"] == "购买方税号有误"
    act(desk, "issue", apply_id, 409)
    desk.wait()
    assert told(desk, apply_id) == found
    assert desk.told(apply_id) == []
    for _ in range(4):
        desk.call(ISSUE_GENERAL, digital(ISSUE_GENERAL, apply_id))
        act(desk, "fail", apply_id)
    desk.refused(400, "INVALID_REQUEST", ISSUE_GENERAL, digital(ISSUE_GENERAL, apply_id))


def test_it_is_issued_early(desk: Desk) -> None:
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=2800)
    desk.call(ISSUE, invoice(apply_id))
    line = act(desk, "issue", apply_id)
    assert (line["status"], line["card_status"], line["buyer"]) == ("ISSUED", "INSERT_ACCEPTED", "示例科技有限公司")
    before = told(desk, apply_id)["blue_fapiao"]
    desk.wait()
    assert told(desk, apply_id)["blue_fapiao"] == before
    act(desk, "issue", apply_id, 409)
    act(desk, "fail", apply_id, 409)
    desk.control("POST invoices/1/issue", 404)


def test_lines_without_a_name(desk: Desk) -> None:
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=2800)
    body = invoice(apply_id)
    item = {"tax_code": "3070401000000000000", "quantity": 200_000_000, "total_amount": 2800, "discount": False}
    body["fapiao_information"][0]["items"] = [item]
    desk.call(ISSUE, body)
    desk.wait()
    (line,) = told(desk, apply_id)["items"]
    assert (line["goods_name"], line["tax_rate"], line["unit_price"]) == ("餐饮服务", 600, 1_321_000_000)


@given(total=st.integers(0, 10**12), rate=st.integers(0, 10_000))
def test_the_tax_in_an_amount(total: int, rate: int) -> None:
    tax = contained_tax(total, rate)
    # half a fen is the most by which the rounded tax can be wrong
    assert abs(tax * (10_000 + rate) - total * rate) * 2 <= 10_000 + rate
    assert 0 <= tax <= total


# --- taken back


def test_an_invoice_is_taken_back(listening: Desk) -> None:
    desk = listening
    apply_id, fapiao_id = issued(desk)
    desk.wait()
    body = reversal(desk, apply_id, fapiao_id)
    desk.call(REVERSE, body, fapiao_apply_id=apply_id)
    desk.call(REVERSE, body, fapiao_apply_id=apply_id)
    found = told(desk, apply_id)
    assert (found["status"], found["card_information"]["card_status"]) == ("REVERSE_ACCEPTED", "INSERTED")
    desk.wait(2)
    found = told(desk, apply_id)
    assert (found["status"], found["card_information"]["card_status"]) == ("REVERSED", "DISCARD_ACCEPTED")
    assert found["red_fapiao"]["fapiao_number"] != found["blue_fapiao"]["fapiao_number"]
    desk.wait(2)
    found = told(desk, apply_id)
    assert found["card_information"]["card_status"] == "DISCARDED"
    assert [event for event, _ in desk.told(apply_id)] == [
        f"FAPIAO.{event}" for event in ("ISSUED", "CARD_INSERTED", "REVERSED", "CARD_DISCARDED")
    ]
    desk.call(REVERSE, body, fapiao_apply_id=apply_id)
    assert told(desk, apply_id) == found


def test_a_card_that_never_came_is_void(desk: Desk) -> None:
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=2800)
    desk.call(ISSUE, invoice(apply_id))
    act(desk, "issue", apply_id)
    fapiao_id = told(desk, apply_id)["fapiao_id"]
    desk.wait(1)
    desk.call(REVERSE, reversal(desk, apply_id, fapiao_id), fapiao_apply_id=apply_id)
    desk.wait()
    desk.wait()
    assert told(desk, apply_id)["card_information"]["card_status"] == "DISCARDED"


def test_what_cannot_be_taken_back(desk: Desk) -> None:
    apply_id = desk.pay(sub_mchid=SUB_MCHID, total=2800)
    body = invoice(apply_id)
    desk.call(ISSUE, body)
    fapiao_id = body["fapiao_information"][0]["fapiao_id"]
    early = {
        **PARTNER,
        "reverse_reason": "退货",
        "fapiao_information": [{"fapiao_id": fapiao_id, "fapiao_number": "1"}],
    }
    desk.refused(400, "INVALID_REQUEST", REVERSE, early, fapiao_apply_id=apply_id)
    desk.wait()
    refused = desk.refused(400, "PARAM_ERROR", REVERSE, early, fapiao_apply_id=apply_id)
    assert refused["detail"]["field"] == "/fapiao_information/0/fapiao_number"
    unknown = reversal(desk, apply_id, fapiao_id)
    unknown["fapiao_information"][0]["fapiao_id"] = "NOBODY"
    desk.refused(404, "RESOURCE_NOT_EXISTS", REVERSE, unknown, fapiao_apply_id=apply_id)
    desk.refused(404, "RESOURCE_NOT_EXISTS", REVERSE, reversal(desk, apply_id, fapiao_id), fapiao_apply_id="NOBODY")
    assert told(desk, apply_id)["status"] == "ISSUED"


def test_a_reversal_that_fails(desk: Desk) -> None:
    apply_id, fapiao_id = issued(desk)
    body = reversal(desk, apply_id, fapiao_id)
    desk.call(REVERSE, body, fapiao_apply_id=apply_id)
    act(desk, "fail", apply_id)
    assert told(desk, apply_id)["status"] == "REVERSE_FAILED"
    desk.wait()
    assert told(desk, apply_id)["status"] == "REVERSE_FAILED"
    desk.call(REVERSE, body, fapiao_apply_id=apply_id)
    desk.wait()
    assert told(desk, apply_id)["status"] == "REVERSED"


# --- files, and invoices that were issued elsewhere


def fetch(desk: Desk, apply_id: str, fapiao_id: str) -> bytes:
    """The file under the address that the list gives."""
    (line,) = desk.call(FILES, fapiao_apply_id=apply_id, fapiao_id=fapiao_id, **PARTNER)["fapiao_download_info_list"]
    address = urlsplit(line["download_url"])
    assert (f"{address.scheme}://{address.netloc}", address.path) == (ORIGIN, OPERATIONS[FETCH].path)
    query = {name: values[0] for name, values in parse_qs(address.query).items()}
    assert (query["sub_mchid"], query["fapiao_id"]) == (SUB_MCHID, fapiao_id)
    reply = desk.send(FETCH, **query)
    assert reply.status == 200
    return reply.body


def test_the_file_of_an_invoice(desk: Desk) -> None:
    apply_id, fapiao_id = issued(desk)
    file = fetch(desk, apply_id, fapiao_id)
    number = told(desk, apply_id)["blue_fapiao"]["fapiao_number"]
    assert file.startswith(b"%PDF")
    assert number.encode() in file
    desk.refused(404, "RESOURCE_NOT_EXISTS", FILES, fapiao_apply_id=apply_id, fapiao_id="NOBODY", **PARTNER)


def test_an_invoice_of_elsewhere(listening: Desk) -> None:
    desk = listening
    apply_id, media_id = desk.pay(sub_mchid=SUB_MCHID, total=2800), uploaded(desk)
    body = insertion(media_id)
    desk.refused(404, "RESOURCE_NOT_EXISTS", GET, fapiao_apply_id=apply_id, **PARTNER)
    desk.call(INSERT, body, fapiao_apply_id=apply_id)
    desk.call(INSERT, body, fapiao_apply_id=apply_id)
    found = told(desk, apply_id)
    assert (found["fapiao_id"], found["status"]) == (media_id, "ISSUED")
    assert found["card_information"]["card_status"] == "INSERT_ACCEPTED"
    (detail,) = body["fapiao_card_information"]
    assert (found["blue_fapiao"]["fapiao_number"], found["items"]) == (detail["fapiao_number"], detail["items"])
    assert found["seller_information"] == detail["seller_information"]
    desk.wait()
    assert told(desk, apply_id)["card_information"]["card_status"] == "INSERTED"
    assert [event for event, _ in desk.told(apply_id)] == ["FAPIAO.CARD_INSERTED"]
    assert fetch(desk, apply_id, media_id) == b"%PDF-elsewhere"
    changed = copy.deepcopy(body)
    changed["fapiao_card_information"][0]["remark"] = "别的"
    desk.refused(400, "INVALID_REQUEST", INSERT, changed, fapiao_apply_id=apply_id)


def test_cards_of_nobody(desk: Desk) -> None:
    apply_id = desk.pay(sub_mchid=SUB_MCHID)
    desk.refused(404, "RESOURCE_NOT_EXISTS", INSERT, insertion("media-unknown"), fapiao_apply_id=apply_id)
    unknown = insertion(uploaded(desk), scene="WITHOUT_WECHATPAY")
    url, number = link(desk)
    desk.refused(400, "INVALID_REQUEST", INSERT, unknown, fapiao_apply_id=number)
    desk.control("POST invoice-titles", link=url, name="张三")
    desk.call(INSERT, unknown, fapiao_apply_id=number)
    assert told(desk, number)["card_information"]["card_openid"] == USER


# --- settings


def test_settings_stay_as_they_are(desk: Desk) -> None:
    assert desk.call(CONFIG) == {}
    url = "https://shop.example.com/notify/fapiao"
    assert desk.call(SET, {"callback_url": url}) == {"callback_url": url}
    desk.call(SET, {"show_fapiao_cell": True})
    desk.call(SET, {"support_vat_fapiao": False})
    assert desk.call(CONFIG) == {"callback_url": url, "show_fapiao_cell": True, "support_vat_fapiao": False}
    apply_id, _ = issued(desk)
    assert [event for event, _ in desk.told(apply_id)] == ["FAPIAO.ISSUED", "FAPIAO.CARD_INSERTED"]
