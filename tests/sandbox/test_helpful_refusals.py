"""Refusals that say what else is the matter: paths without a description, APIv2, SDKs that do not sign."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sandbox_caller import Caller, refused
from shop import APPID, COMBINE, Shop, fresh
from wechatpay_sandbox import Operations
from wechatpay_sandbox.control.controls import CONTROLS
from wechatpay_sandbox.request.undescribed_paths import LIST, find_undescribed

from checks import undescribed_paths
from checks.undescribed_paths import read_described, read_list, select_undescribed

UNDESCRIBED = read_list()


def _argued(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "x1", path)


# --- paths ------------------------------------------------------------------------------------------------------------


def test_the_list_has_no_described_operation_and_is_as_its_script_writes_it() -> None:
    assert select_undescribed(UNDESCRIBED, read_described()) == UNDESCRIBED, "run python -m checks.undescribed_paths"
    assert len({path for _, path in UNDESCRIBED}) > 100


def test_a_described_operation_is_found_before_the_list_is_asked() -> None:
    routes = Operations().routes().everywhere
    for capability in Operations().capabilities():
        path = _argued(capability.path)
        assert routes.find(capability.method, path.encode()).operation.method == capability.method


def test_each_operation_of_the_list_is_found() -> None:
    for method, path in UNDESCRIBED:
        assert find_undescribed(method, _argued(path).encode()) is not None
        assert find_undescribed(method, b"/hk" + _argued(path).encode()) is not None
    assert find_undescribed("GET", b"/v3/no/such/path/at/all") is None
    assert find_undescribed("GET", b"/pay/unifiedorder") is None


def test_a_path_that_is_not_described_is_told_from_one_that_nobody_has(merchant: Caller) -> None:
    method, path = UNDESCRIBED[0]
    reply = merchant.call(method, path)
    refused(reply, 404, "RESOURCE_NOT_EXISTS")
    assert f"WeChat Pay has the operation {method} {path}" in reply.json()["message"]
    reply = merchant.call("GET", "/v3/no/such/path")
    assert "no operation has this path" in reply.json()["message"]


def test_another_method_of_a_described_path(merchant: Caller) -> None:
    """A path may be described with one method and not with another."""
    described = {re.sub(r"\{[^}]*\}", "{}", path) for _, path in read_described()}
    known = [(method, path) for method, path in UNDESCRIBED if re.sub(r"\{[^}]*\}", "{}", path) in described]
    for method, path in known[:2]:
        reply = merchant.send(method, _argued(path))
        refused(reply, 404, "RESOURCE_NOT_EXISTS")
        assert "does not describe it" in reply.json()["message"]
    assert merchant.call("DELETE", "/v3/certificates").status_code == 405


def test_the_choice_of_what_is_listed() -> None:
    known = [
        ("GET", "/v3/b/{id}"),
        ("GET", "/v3/a"),
        ("GET", "/v3/b/{code}"),
        ("POST", "/v3/a"),
        ("GET", "/v3/c/{x}/d"),
    ]
    described = [("GET", "/v3/a"), ("GET", "/v3/c/{id}/d")]
    assert select_undescribed(known, described) == [("POST", "/v3/a"), ("GET", "/v3/b/{code}")]


def test_the_script_takes_out_what_is_described_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "list.txt"
    file.write_text(f"GET /v3/certificates\n{LIST.read_text()}")
    monkeypatch.setattr(undescribed_paths, "LIST", file)
    undescribed_paths.main([])
    assert file.read_text() == LIST.read_text()
    facts = tmp_path / "facts.jsonl"
    facts.write_text('{"method": "GET", "path": "/v3/certificates"}\n{"method": "PUT", "path": "/v3/x/{id}"}\n')
    undescribed_paths.main([str(facts)])
    assert undescribed_paths.read_list() == [("PUT", "/v3/x/{id}")]


# --- APIv2 ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", ["<xml><appid>wx1</appid></xml>", "\n <xml>\n</xml>"])
def test_apiv2_is_refused_in_its_own_form(merchant: Caller, body: str) -> None:
    reply = merchant.http.post("/pay/unifiedorder", content=body, headers={"Content-Type": "text/xml"})
    assert (reply.status_code, reply.headers["Content-Type"]) == (200, "text/xml; charset=utf-8")
    found = re.fullmatch(
        r"<xml><return_code><!\[CDATA\[FAIL\]\]></return_code><return_msg><!\[CDATA\[(.*)\]\]></return_msg></xml>",
        reply.text,
    )
    assert found is not None
    assert found[1].startswith("APIv2 is not served")
    (line,) = merchant.http.get("/_sandbox/requests?limit=1").json()["requests"]
    assert (line["code"], line["signature"]) == ("APIV2_NOT_SERVED", "unchecked")


def test_json_at_a_path_of_apiv2_is_an_unknown_path(merchant: Caller) -> None:
    refused(merchant.call("POST", "/pay/unifiedorder", {"appid": "wx1"}), 404, "RESOURCE_NOT_EXISTS")


# --- unsigned ---------------------------------------------------------------------------------------------------------


def test_an_sdk_that_signs_for_its_own_hosts_alone_is_told_so(merchant: Caller) -> None:
    agent = "WechatPay-Apache-HttpClient/null (Linux/6.1) Java/17.0.1"
    reply = merchant.http.get("/v3/certificates", headers={"User-Agent": agent})
    detail = refused(reply, 401, "SIGN_ERROR")
    assert detail["detail"]["issue"] == "authorization is missing"
    message = reply.json()["message"]
    assert "WxJava" in message
    assert "--intercept" in message
    other = merchant.http.get("/v3/certificates", headers={"User-Agent": "curl/8"}).json()["message"]
    assert "WxJava" not in other


# --- fields -----------------------------------------------------------------------------------------------------------


def test_a_field_is_named_once_with_its_type_before_its_limits(merchant: Caller) -> None:
    order = {
        "appid": "wx8888888888888888",
        "mchid": merchant.credentials.mchid,
        "description": "x",
        "out_trade_no": "!",
        "notify_url": "x" * 300,
        "amount": {"total": -1.5},
    }
    detail = refused(merchant.call("POST", "/v3/pay/transactions/native", order), 400, "PARAM_ERROR")
    rules = [(issue["field"], issue["reason"]) for issue in detail["issues"]]
    assert rules == [("/out_trade_no", "minLength"), ("/notify_url", "maxLength"), ("/amount/total", "type")]
    assert (detail["field"], detail["reason"]) == rules[0]


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
@pytest.mark.parametrize("path", ["/v3/bill/tradebill", "/v3/bill/fundflowbill", "/v3/profitsharing/bills"])
def test_the_first_and_the_last_day_there_are_have_no_bill(merchant: Caller, path: str, day: str) -> None:
    refused(merchant.call("GET", f"{path}?bill_date={day}"), 400, "NO_STATEMENT_EXIST")


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_the_first_and_the_last_day_there_are_have_no_complaints(merchant: Caller, day: str) -> None:
    reply = merchant.call("GET", f"/v3/merchant-service/complaints-v2?begin_date={day}&end_date={day}")
    assert reply.json()["total_count"] == 0


@pytest.mark.parametrize("levels", [65, 900, 100_000])
def test_deep_json_is_refused_by_the_control_api(merchant: Caller, levels: int) -> None:
    body = b'{"event_type":"REFUND.SUCCESS","url":"http://127.0.0.1:19/x","set":' + b'{"a":' * levels
    for content in (body + b"1" + b"}" * (levels + 1), b"[" * levels + b"]" * levels):
        reply = merchant.http.post("/_sandbox/trigger", content=content, headers={"Content-Type": "application/json"})
        refused(reply, 400, "PARAM_ERROR")
        assert "levels of nesting" in reply.json()["message"]


# --- the control API --------------------------------------------------------------------------------------------------


def test_an_unknown_word_is_refused_before_anything_happens(own_merchant: Caller) -> None:
    number = Shop(own_merchant).place()
    reply = own_merchant.http.post(f"/_sandbox/orders/{number}/pay", json={"resutl": "PAYERROR"})
    refused(reply, 400, "PARAM_ERROR")
    assert "resutl is unknown here; give result, openid" in reply.json()["message"]
    assert own_merchant.http.get(f"/_sandbox/orders/{number}").json()["trade_state"] == "NOTPAY"


@pytest.mark.parametrize("key", [key for key in CONTROLS if not key.startswith("GET ")])
def test_every_control_refuses_unknown_words_and_other_shapes(own_merchant: Caller, key: str) -> None:
    method, _, path = key.partition(" ")
    for body in ({"no_such_word": 1}, ["result"]):
        reply = own_merchant.http.request(method, f"/_sandbox/{_argued(path)}", json=body)
        refused(reply, 400, "PARAM_ERROR")


def test_delete_needs_no_content_type_and_everything_else_does(own_merchant: Caller) -> None:
    http = own_merchant.http
    assert http.post("/_sandbox/faults", json={"kind": "latency", "seconds": 1}).status_code == 200
    (fault,) = http.get("/_sandbox/faults").json()["faults"]
    assert http.delete(f"/_sandbox/faults/{fault['id']}").json()["faults"] == []
    assert http.delete("/_sandbox/faults").status_code == 200
    assert http.request("DELETE", "/_sandbox/faults", content=b"{}").status_code == 415
    assert http.post("/_sandbox/keys/retire").status_code == 415


def test_an_order_is_known_by_its_out_trade_no_too(own_merchant: Caller) -> None:
    http, shop = own_merchant.http, Shop(own_merchant)
    number = shop.place()
    transaction_id = http.get(f"/_sandbox/orders/{number}").json()["transaction_id"]
    assert http.get(f"/_sandbox/orders/{transaction_id}").json()["out_trade_no"] == number
    assert http.get(f"/_sandbox/orders/{number}/qr.svg").status_code == 200
    assert http.post(f"/_sandbox/orders/{number}/pay", json={}).json()["trade_state"] == "SUCCESS"
    complaint = http.post("/_sandbox/complaints", json={"out_trade_no": number})
    assert complaint.json()["transaction_id"] == transaction_id
    both = http.post("/_sandbox/complaints", json={"out_trade_no": number, "transaction_id": transaction_id})
    refused(both, 400, "PARAM_ERROR")
    refused(http.get("/_sandbox/orders/NOSUCHORDER"), 404, "RESOURCE_NOT_EXISTS")


def test_an_out_trade_no_of_several_orders_stands_for_none(own_merchant: Caller) -> None:
    number, mchid = fresh("COMBINE"), own_merchant.credentials.mchid
    part = {"mchid": mchid, "attach": "x", "description": "x", "amount": {"total_amount": 1, "currency": "CNY"}}
    order = {
        "combine_appid": APPID,
        "combine_mchid": mchid,
        "combine_out_trade_no": number,
        "notify_url": "http://127.0.0.1:19/notify",
        "sub_orders": [{**part, "out_trade_no": fresh()} for _ in range(2)],
    }
    Shop(own_merchant).post(f"{COMBINE}/native", order, "combine_transactions.create_native_order")
    reply = own_merchant.http.post(f"/_sandbox/orders/{number}/pay", json={})
    refused(reply, 409, "INVALID_REQUEST")
    assert "several orders" in reply.json()["message"]
