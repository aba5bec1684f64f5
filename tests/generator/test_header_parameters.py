"""Header parameters: arguments of every way to write a call down, checked, sent, and the same on every repetition."""

from __future__ import annotations

import asyncio
import gzip
import inspect
import warnings
from typing import Any

import httpx
import pytest
from trial_client import Generate, Platform, Trial, content, document, operation, parameter, ref, thing
from wechatpay_auth.bills import MalformedBill

CODES = {"SYSTEM_ERROR": {"outcome": "unknown", "text": "Something failed (系统错误)"}}
NUMBER = {**parameter("Idempotency-Key", "header", type="string", maxLength=8), "required": True}
LANGUAGE = {**parameter("Accept-Language", "header"), "schema": ref("Language")}
BODY = {"required": True, "content": content(ref("Order"))}
FILE = {"application/gzip": {"schema": {"type": "string", "contentMediaType": "application/gzip"}}}
ENCODING = parameter("Accept-Encoding", "header", type="string", maxLength=4, pattern="^gzip$")


@pytest.fixture(scope="module")
def trial(generate_trial: Generate) -> Trial:
    paths = {
        "/v3/shop/orders/{shop_id}": {
            "post": operation(
                "shop.create_order",
                ref("Reply"),
                parameters=[parameter("shop_id"), NUMBER, LANGUAGE],
                requestBody=BODY,
                **{"x-wechatpay-idempotency": {"key": "Idempotency-Key"}},
            ),
            "get": operation("shop.get_order", ref("Reply"), parameters=[parameter("shop_id"), LANGUAGE]),
        },
        "/v3/shop/statement": {
            "get": operation(
                "shop.get_statement", parameters=[ENCODING], responses={"200": {"description": "", "content": FILE}}
            )
        },
    }
    both = {**FILE, "text/csv": {"schema": {"type": "string", "contentMediaType": "text/csv"}}}
    ledger = operation(
        "shop.get_ledger",
        parameters=[ENCODING],
        responses={"200": {"description": "", "content": both}},
        **{"x-wechatpay-unsigned-response": True},
    )
    paths["/v3/shop/ledger"] = {"get": ledger}
    schemas = {
        "Order": {**thing(fee={"type": "integer"}), "additionalProperties": False},
        "Reply": thing(),
        "Language": {"type": "string", "enum": ["zh-CN", "en"]},
    }
    return generate_trial(document(paths, schemas, **{"x-wechatpay-error-codes": CODES}))


def test_every_way_to_write_a_call_down_sends_it(trial: Trial) -> None:
    platform = Platform({"a": "1"})
    function = trial.module("api.shop").create_order
    given = {"Idempotency-Key": "K1", "Accept-Language": "en"}
    lower_case = {name.lower(): value for name, value in given.items()}
    with trial.client(platform) as client:
        step = client.v3.shop.orders._shop_id_
        keywords = {"client": client, "body": {"fee": 1}, "idempotency_key": "K1", "accept_language": "en"}
        for call in (
            lambda: function.sync("s", **keywords),
            lambda: asyncio.run(function.asyncio("s", **keywords)),
            lambda: step.post(shop_id="s", json={"fee": 1}, headers=given),
            lambda: asyncio.run(step.post_async(shop_id="s", json={"fee": 1}, headers=given)),
            lambda: client.paths["v3/shop/orders/{shop_id}"].post(shop_id="s", json={"fee": 1}, headers=given),
            lambda: client["v3/shop/orders/s"].post(json={"fee": 1}, headers=given),
            lambda: client["v3/shop/orders/s"].post(json={"fee": 1}, headers=lower_case),
        ):
            call()
            sent = platform.last.headers
            assert (sent["Idempotency-Key"], sent["Accept-Language"]) == ("K1", "en")
            assert sent.raw.count((b"Accept", b"application/json")) == 1
        step.get(shop_id="s")
        assert "Accept-Language" not in platform.last.headers


@pytest.mark.parametrize(
    ("headers", "problem"),
    [
        ({}, "header /Idempotency-Key: expected this field"),
        ({"Idempotency-Key": "K23456789"}, "header /Idempotency-Key: expected at most 8 characters"),
        ({"Idempotency-Key": "K", "Accept-Language": "EN"}, "did you mean en"),
        ({"Idempotency-Key": 1}, "header /Idempotency-Key: expected text"),
        ({"Idempotency-Key": b"K"}, "header /Idempotency-Key: expected text"),
        ({"Idempotency-Key": "K", 1: "x"}, "field names that are text"),
        ({"Idempotency_Key": "K"}, "did you mean Idempotency-Key"),
    ],
)
def test_what_does_not_fit_is_not_sent(trial: Trial, headers: Any, problem: str) -> None:
    platform = Platform({"a": "1"})
    with trial.client(platform) as client, pytest.raises(trial.module("errors").InvalidRequest) as caught:
        client["v3/shop/orders/s"].post(json={"fee": 1}, headers=headers)
    assert problem in str(caught.value)
    assert platform.requests == []


@pytest.mark.parametrize("name", ["Authorization", "wechatpay-serial", "Content-Type", "ACCEPT", "Host", "a b", ""])
@pytest.mark.parametrize("untyped", [False, True])
def test_a_header_of_the_client_is_nobody_elses(trial: Trial, name: str, untyped: bool) -> None:
    platform = Platform({"a": "1"})
    with trial.client(platform, validate=False) as client:
        path = client.untyped("v3/shop/other") if untyped else client["v3/shop/orders/s"]
        with pytest.raises(trial.module("errors").NotSent, match="is not for the caller"):
            path.post(json={"fee": 1}, headers={"Idempotency-Key": "K", name: "x"})
    assert platform.requests == []


@pytest.mark.parametrize("value", ["", " K", "K\r\nAuthorization: x", "K\0", "数字", ["K"], {"a": "K"}])
def test_no_value_ends_its_header(trial: Trial, value: Any) -> None:
    platform = Platform({"a": "1"})
    not_sent = pytest.raises(trial.module("errors").NotSent, match="printable ASCII")
    with trial.client(platform, validate=False) as client, not_sent:
        client["v3/shop/orders/s"].post(json={"fee": 1}, headers={"Idempotency-Key": value})
    assert platform.requests == []


def test_an_undescribed_call_has_headers_too(trial: Trial) -> None:
    platform = Platform({"a": "1"})
    with trial.client(platform) as client:
        client.untyped("v3/shop/other").post(json={}, headers={"X-Shop": "7"})
    assert platform.last.headers["X-Shop"] == "7"


def test_a_header_that_the_spec_does_not_know_is_sent_with_a_warning(trial: Trial) -> None:
    platform = Platform({"a": "1"})
    with trial.client(platform) as client, pytest.warns(trial.module("errors").UnknownFieldWarning, match="X-Shop"):
        client["v3/shop/orders/s"].get(headers={"X-Shop": "7"})
    assert platform.last.headers["X-Shop"] == "7"


class Shaky(Platform):
    """Answers the first request with 500 and the others as usual."""

    def answer(self, request: httpx.Request) -> httpx.Response:
        first = not self.requests
        self.status, self.reply = (500, {"code": "SYSTEM_ERROR", "message": "x"}) if first else (200, {"a": "1"})
        return super().answer(request)


def test_every_repetition_has_the_same_header(trial: Trial) -> None:
    platform = Shaky()
    with trial.client(platform) as client:
        trial.module("api.shop").create_order.sync("s", client=client, body={"fee": 1}, idempotency_key="K1")
    assert [request.headers["Idempotency-Key"] for request in platform.requests] == ["K1", "K1"]
    assert platform.requests[0].headers["Authorization"] != platform.requests[1].headers["Authorization"]


def test_an_unknown_outcome_names_the_header_that_made_it_one_request(trial: Trial) -> None:
    platform = Platform({"code": "SYSTEM_ERROR", "message": "x"}, 500)
    with trial.client(platform, retries=0) as client, pytest.raises(trial.module("errors").OutcomeUnknown) as caught:
        client["v3/shop/orders/s"].post(json={"fee": 1}, headers={"idempotency-key": "K1"})
    assert (caught.value.idempotency_field, caught.value.idempotency_value) == ("Idempotency-Key", "K1")


def test_a_file_comes_as_the_header_asks(trial: Trial) -> None:
    platform = Platform(status=200)
    platform.file = b"abc"
    function = trial.module("api.shop").get_statement
    with trial.client(platform) as client, warnings.catch_warnings():
        assert function.sync(client=client) == b"abc"
        assert platform.last.headers.get_list("Accept-Encoding") == ["identity"]
        assert function.sync(client=client, accept_encoding="gzip") == b"abc"
        assert platform.last.headers.get_list("Accept-Encoding") == ["gzip"]
        with client.v3.shop.statement.stream(headers={"Accept-Encoding": "gzip"}) as file:
            assert b"".join(file) == b"abc"
        assert platform.last.headers.get_list("Accept-Encoding") == ["gzip"]
        assert client["v3/shop/statement"].get(headers={"Accept-Encoding": "gzip"}).parsed == b"abc"
        with pytest.raises(trial.module("errors").InvalidRequest):
            function.sync(client=client, accept_encoding="zip")


@pytest.mark.parametrize("name", ["get_ledger", "get_statement"])
def test_a_file_of_two_kinds_is_read_whichever_comes(trial: Trial, name: str) -> None:
    """Who asks for a file that is gzip gets it as it is; of a file that may come as gzip, its content."""
    text = "时间,金额\n".encode() * 1000
    platform = Platform(status=200)
    operation = trial.module("api.shop").__getattr__(name)
    expected = {"get_ledger": text, "get_statement": gzip.compress(text, mtime=0)}[name]
    with trial.client(platform) as client:
        platform.file = gzip.compress(text, mtime=0)
        assert operation.sync(client=client, accept_encoding="gzip") == expected
        assert asyncio.run(operation.asyncio(client=client, accept_encoding="gzip")) == expected
        with operation.stream(client=client, accept_encoding="gzip") as file:
            assert b"".join(file) == expected
            assert file.size == len(expected)
        platform.file = text
        assert operation.sync(client=client) == text
        for nothing in (b"", b"a"):
            platform.file = nothing
            assert operation.sync(client=client) == nothing
        if name == "get_ledger":
            platform.file = gzip.compress(text, mtime=0)[:-9]
            with pytest.raises(MalformedBill, match="cut off"):
                operation.sync(client=client)
    facts = trial.module().OPERATIONS["shop.get_ledger"]
    assert facts.reply_media_types == ("application/gzip", "text/csv")
    assert inspect.signature(trial.module("api.shop").get_ledger.stream).return_annotation == "BillStream"
