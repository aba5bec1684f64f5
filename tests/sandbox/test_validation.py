"""What the spec forbids is refused, with a pointer to every field at fault and none of the values."""

from __future__ import annotations

import json

import pytest
from sandbox_caller import Caller, refused
from wechatpay_client import validate_call
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.json_body import read_json
from wechatpay_sandbox.request.payload import ParameterShape, convert_query, convert_text, read_query

PARKINGS = "/v3/businesscircle/parkings"
LIST = "/v3/eduschoolpay/users/oUser0000000000000000000001/contracts?plan_id=1&contract_status=ADD"
PARKING = {
    "brandid": 1000,
    "appid": "wx8888888888888888",
    "openid": "oUser0000000000000000000001",
    "plate_number": "粤B88888",
    "state": "IN",
    "time": "2026-01-02T15:04:05+08:00",
}


@pytest.mark.parametrize(
    ("query", "fields"),
    [
        ("&offset=x", {"/offset"}),
        ("&offset=", {"/offset"}),
        ("&offset=-1", {"/offset"}),
        ("&offset=1.0", {"/offset"}),
        ("&offset=1e3", {"/offset"}),
        ("&offset=0x10", {"/offset"}),
        ("&offset=%EF%BC%91", {"/offset"}),
        ("&offset=+1", {"/offset"}),
        ("&offset=2147483648", {"/offset"}),
        (f"&offset={'9' * 30}", {"/offset"}),
        (f"&offset={'9' * 5000}", {"/offset"}),
        ("&limit=0", {"/limit"}),
        ("&limit=0&offset=-1", {"/limit", "/offset"}),
        ("&limit=1&limit=1", {"/limit"}),
        ("&plan_id=2", {"/plan_id"}),
        ("&ofset=1", {"/ofset"}),
        ("&plan/id~=1", {"/plan~1id~0"}),
    ],
)
def test_queries(merchant: Caller, query: str, fields: set[str]) -> None:
    detail = refused(merchant.call("GET", LIST + query), 400, "PARAM_ERROR")
    assert detail["field"] in fields
    assert detail["location"] == "query"
    assert {issue["field"] for issue in detail.get("issues", [detail])} == fields


@pytest.mark.parametrize("query", ["&offset=00", "&limit=020", "&&", "&offset=0&"])
def test_queries_that_are_unusual_but_clear(merchant: Caller, query: str) -> None:
    assert merchant.call("GET", LIST + query).status_code == 200


@pytest.mark.parametrize("query", ["%FF=1", "a=%FF", "&".join("a" * 1100)])
def test_queries_that_cannot_be_read(merchant: Caller, query: str) -> None:
    detail = refused(merchant.call("GET", f"/v3/certificates?{query}"), 400, "PARAM_ERROR")
    assert detail["location"] == "query"


def test_missing_query(merchant: Caller) -> None:
    target = "/v3/ecommerce/individual-contracts/oUser?appid=wx1"
    detail = refused(merchant.call("GET", target), 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == ("/permission_type", "query")


def test_path_arguments(merchant: Caller) -> None:
    target = f"/v3/ecommerce/individual-contracts/{'o' * 129}?appid=wx1&permission_type=INDIVIDUAL_PAYEE"
    detail = refused(merchant.call("GET", target), 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == ("/openid", "path")
    detail = refused(merchant.call("GET", "/v3/ebike/charge/contracts/%FF"), 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == ("/contract_id", "path")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"brandid": "1000"}, "/brandid"),
        ({"brandid": 1.5}, "/brandid"),
        ({"brandid": True}, "/brandid"),
        ({"brandid": 0}, "/brandid"),
        ({"brandid": 2**53}, "/brandid"),
        ({"brandid": 10**40}, "/brandid"),
        ({"brandid": None}, "/brandid"),
        ({"openid": ""}, "/openid"),
        ({"openid": ["o"]}, "/openid"),
        ({"state": "in"}, "/state"),
        ({"state": ""}, "/state"),
        ({"sub_mchid": "abc"}, "/sub_mchid"),
        ({"plateNumber": "A"}, "/plateNumber"),
    ],
)
def test_bodies(merchant: Caller, change: dict[str, object], field: str) -> None:
    reply = merchant.call("POST", PARKINGS, {**PARKING, **change})
    detail = refused(reply, 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == (field, "body")


@pytest.mark.parametrize(
    ("change", "reason", "words"),
    [
        ({"attach": "中" * 43}, "x-wechatpay-max-bytes", "at most 128 bytes in UTF-8; these are 129"),
        ({"description": "奶茶🧋"}, "x-wechatpay-charset", "no emoji or other character of four bytes in UTF-8"),
    ],
)
def test_bytes_and_characters_are_counted_as_the_platform_does(
    merchant: Caller, change: dict[str, object], reason: str, words: str
) -> None:
    order = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": "手冲咖啡",
        "out_trade_no": "ORDER20260102150405",
        "notify_url": "https://shop.example.com/notify",
        "amount": {"total": 1},
    }
    assert merchant.call("POST", "/v3/pay/transactions/native", {**order, "attach": "中" * 42}).status_code == 200
    detail = refused(merchant.call("POST", "/v3/pay/transactions/native", {**order, **change}), 400, "PARAM_ERROR")
    assert (detail["field"], detail["reason"]) == (f"/{next(iter(change))}", reason)
    assert words in detail["issue"]


def test_all_violations_at_once(merchant: Caller) -> None:
    detail = refused(merchant.call("POST", PARKINGS, {"brandid": "x", "state": 1}), 400, "PARAM_ERROR")
    assert {issue["field"] for issue in detail["issues"]} == {
        "/brandid",
        "/state",
        "/appid",
        "/openid",
        "/plate_number",
        "/time",
    }
    assert detail == {**detail["issues"][0], "issues": detail["issues"]}


def test_a_flood_is_listed_in_part(merchant: Caller) -> None:
    """Whoever sends it waits, and so does everybody else as long as it is looked at."""
    many = merchant.call("POST", PARKINGS, {**PARKING, "state": 1, **{f"key{number}": 1 for number in range(19_000)}})
    assert refused(many, 400, "PARAM_ERROR")["field"] == "/state"
    body = {**PARKING, "list": [1] * 20_001}
    assert refused(merchant.call("POST", PARKINGS, body), 400, "PARAM_ERROR")["reason"] == "too-many-values"


def test_nested_fields(merchant: Caller) -> None:
    body = {"appid": "wx1", "charge_info": {"start_time": "soon", "charging_station_name": "南山"}}
    reply = merchant.call("POST", "/v3/ebike/charge/contracts/c/confirm", body)
    fields = {issue["field"] for issue in refused(reply, 400, "PARAM_ERROR")["issues"]}
    assert fields == {"/charge_info/start_time", "/charge_info/charging_gun_number", "/charge_info/device_id"}


def test_values_are_never_repeated(merchant: Caller) -> None:
    secret = "planted-4b1d-secret"
    replies = [
        merchant.call("POST", PARKINGS, {**PARKING, "openid": [secret], "state": secret, "time": secret}),
        merchant.call("GET", f"{LIST}&offset={secret}"),
        merchant.call("POST", PARKINGS, body=secret.encode()),
    ]
    assert all(reply.status_code == 400 and secret not in reply.text for reply in replies)


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"{}x",
        b"'a'",
        b"\xff\xfe{\x00}\x00",
        "{}".encode("utf-16"),
        b"\xef\xbb\xbf{}",
        b'{"brandid": NaN}',
        b'{"brandid": -Infinity}',
        b'{"brandid": 1e999}',
        b'{"brandid": ' + b"9" * 5000 + b"}",
        b'{"openid": "\\ud800"}',
        b'{"\\udfff": 1}',
        b'{"openid": "\xed\xa0\x80"}',
        b"[" * 100_000,
        b"[" * 900 + b"]" * 900,
        b'{"a":' * 70 + b"1" + b"}" * 70,
        b"[]",
        b"null",
        b'"text"',
        b"1",
    ],
)
def test_bodies_that_are_no_json_object(merchant: Caller, body: bytes) -> None:
    detail = refused(merchant.call("POST", PARKINGS, body=body), 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == ("", "body")


def test_a_missing_body(merchant: Caller) -> None:
    reply = merchant.call("POST", PARKINGS, headers={"Content-Type": "application/json"})
    assert refused(reply, 400, "PARAM_ERROR")["location"] == "body"


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""])
def test_content_types(merchant: Caller, content_type: str) -> None:
    reply = merchant.call("POST", PARKINGS, PARKING, headers={"Content-Type": content_type})
    detail = refused(reply, 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == ("Content-Type", "header")


@pytest.mark.parametrize("content_type", ["application/json; charset=utf-8", "Application/JSON"])
def test_content_types_that_are_json(merchant: Caller, content_type: str) -> None:
    reply = merchant.call("POST", PARKINGS, PARKING, headers={"Content-Type": content_type})
    assert reply.status_code == 204


@pytest.mark.parametrize("body", [b"{}", b"null\n", b"[]", b"not json"])
def test_a_body_nobody_asked_for_is_ignored(merchant: Caller, body: bytes) -> None:
    """SDKs exist that send `null` or `{}` with every request; it is signed like any other body."""
    assert merchant.call("GET", "/v3/certificates", body=body).status_code == 200


def test_no_user_agent(merchant: Caller) -> None:
    request = (
        "GET /v3/certificates HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        f"Authorization: {merchant.sign('GET', '/v3/certificates')}\r\n\r\n"
    )
    head, _, body = merchant.raw(request.encode()).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert b"Wechatpay-Signature: " in head
    assert json.loads(body)["detail"]["field"] == "User-Agent"


# --- the parts that no operation uses yet


def test_typed_values() -> None:
    assert [convert_text(text, "number") for text in ("1", "-1.5", "1.", "nan")] == [1, -1.5, "1.", "nan"]
    assert [convert_text(text, "boolean") for text in ("true", "false", "True", "1")] == [True, False, "True", "1"]
    assert convert_text("1", "string") == "1"


def test_array_parameters() -> None:
    shapes = {
        "a": ParameterShape("array", "integer", repeated=True),
        "b": ParameterShape("array", "string", repeated=False),
    }
    assert convert_query(read_query(b"a=1&b=x,y&a=2"), shapes) == {"a": [1, 2], "b": ["x", "y"]}


def test_read_json_counts_levels() -> None:
    assert read_json(b"[" * 63 + b"1" + b"]" * 63, ["application/json"]).value
    with pytest.raises(Refusal, match="64 levels"):
        read_json(b"[" * 65 + b"]" * 65, ["application/json"])


def test_the_client_agrees() -> None:
    """What the sandbox takes for the whole of a call is what the client checks before it sends."""
    from wechatpay_client import OPERATIONS

    assert validate_call(OPERATIONS["businesscircle.sync_parking"], {}, {}, PARKING) == []
