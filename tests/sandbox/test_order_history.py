"""The history of an order: every step that is stored, in the order of time, and none of another order."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from receiver import receiving
from sandbox_caller import Caller, refused
from shop import ORDERS, Shop, fresh
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.clock.beijing_time import beijing_time


@pytest.fixture
def sandbox(data_dir: Path) -> Iterator[Running]:
    with running(data_dir, settings=Settings(time_scale=1000.0, probe_share=0.0)) as sandbox:
        yield sandbox


@pytest.fixture
def shop(sandbox: Running) -> Iterator[Shop]:
    caller = Caller.of(sandbox.config_path)
    yield Shop(caller)
    caller.http.close()


def _steps(shop: Shop, number: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = shop.control("GET", f"orders/{number}/history").json()["steps"]
    return found


def _wait_for(shop: Shop, number: str, kind: str, count: int) -> list[dict[str, Any]]:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        steps = _steps(shop, number)
        done = [step for step in steps if step["kind"] == kind and step.get("status") is not None]
        if len(done) >= count:
            return steps
        time.sleep(0.02)
    raise AssertionError(_steps(shop, number))


def test_from_the_request_to_the_refund(shop: Shop) -> None:
    answers = iter([500, 204, 204])
    with receiving(lambda arrived: next(answers)) as shop_server:
        number = shop.paid(notify_url=shop_server.url)
        steps = _wait_for(shop, number, "attempt", 1)
        assert [step["kind"] for step in steps] == ["placed", "paid", "notification", "attempt", "next-attempt"]
        placed, paid, told, attempt, later = steps
        assert placed["operation"] == "pay.create_native_order"
        assert paid["amount"] == 100
        assert (told["event_type"], told["state"]) == ("TRANSACTION.SUCCESS", "WAITING")
        assert (attempt["number"], attempt["status"], attempt["probe"], attempt["id"]) == (1, 500, False, told["id"])
        assert later["at"] > beijing_time(time.time())

        shop.control("POST", f"notifications/{told['id']}/resend")
        _wait_for(shop, number, "attempt", 2)
        refund = shop.refund(number, 30, notify_url=shop_server.url).json()
        shop.control("POST", f"refunds/{refund['refund_id']}/settle")
        steps = _wait_for(shop, number, "attempt", 3)
    assert [step["kind"] for step in steps if step["kind"] != "notification"] == [
        "placed", "paid", "attempt", "attempt", "refund", "refund-succeeded", "attempt",
    ]  # fmt: skip
    assert [step["at"] for step in steps] == sorted(step["at"] for step in steps)
    assert {step["refund_id"] for step in steps if "refund_id" in step} == {refund["refund_id"]}
    assert [step["event_type"] for step in steps if step["kind"] == "notification"] == [
        "TRANSACTION.SUCCESS",
        "REFUND.SUCCESS",
    ]


def test_an_order_that_nobody_pays_expires(shop: Shop) -> None:
    number = shop.place(time_expire=beijing_time(time.time() + 1))
    assert [step["kind"] for step in _steps(shop, number)] == ["placed"]
    end = time.monotonic() + 5
    while time.monotonic() < end and len(_steps(shop, number)) == 1:
        time.sleep(0.05)
    assert [step["kind"] for step in _steps(shop, number)] == ["placed", "expired"]


def test_a_complaint_belongs_to_it(shop: Shop) -> None:
    number = shop.paid()
    complaint = shop.control("POST", "complaints", {"out_trade_no": number}).json()
    (step,) = [step for step in _steps(shop, number) if step["kind"] == "complaint"]
    assert step["complaint_id"] == complaint["complaint_id"]


def test_another_order_with_the_same_number_has_its_own(shop: Shop, sandbox: Running) -> None:
    """A merchant and a service provider's merchant may have the same out_trade_no."""
    number = shop.paid()
    partner = {
        "sp_appid": "wx8888888888888888",
        "sp_mchid": shop.mchid,
        "sub_mchid": "1900000109",
        "description": "手冲咖啡",
        "out_trade_no": number,
        "notify_url": "http://127.0.0.1:19/notify",
        "amount": {"total": 700},
    }
    assert shop.post("/v3/pay/partner/transactions/native", partner).status_code == 200
    refused(shop.control("GET", f"orders/{number}/history"), 409, "INVALID_REQUEST")
    both = shop.control("GET", f"orders?out_trade_no={number}").json()["orders"]
    ids = {line["total"]: line["transaction_id"] for line in both}
    assert [step["kind"] for step in _steps(shop, ids[700])] == ["placed"]
    shop.control("POST", f"orders/{ids[700]}/pay")
    for total, id in ids.items():
        steps = _steps(shop, id)
        assert [step["kind"] for step in steps].count("notification") == 1
        assert next(step["amount"] for step in steps if step["kind"] == "paid") == total


def test_an_order_that_is_not_there(shop: Shop) -> None:
    refused(shop.control("GET", "orders/4200/history"), 404, "RESOURCE_NOT_EXISTS")


# --- refunds by the merchant, on the web


def test_the_merchant_refunds_on_the_web(shop: Shop) -> None:
    with receiving() as shop_server:
        number = shop.paid(notify_url=shop_server.url)
        part = shop.control("POST", f"orders/{number}/refund", {"amount": 30}).json()
        assert (part["amount"], part["status"]) == (30, "PROCESSING")
        rest = shop.control("POST", f"orders/{number}/refund").json()
        assert rest["amount"] == 70
        shop.control("POST", f"refunds/{part['refund_id']}/settle")
        found = shop.get(f"/v3/refund/domestic/refunds/{part['out_refund_no']}", "refund.get_refund").json()
        assert found["status"] == "SUCCESS"
        shop_server.wait(2)
    refused(shop.control("POST", f"orders/{number}/refund", {"amount": 1}), 400, "INVALID_REQUEST")


def test_the_same_refund_twice_is_one(shop: Shop) -> None:
    number, own = shop.paid(), fresh("REFUND")
    body = {"amount": 30, "out_refund_no": own}
    first = shop.control("POST", f"orders/{number}/refund", body).json()
    assert shop.control("POST", f"orders/{number}/refund", body).json() == first
    assert first["out_refund_no"] == own
    refused(shop.control("POST", f"orders/{number}/refund", {**body, "amount": 31}), 400, "INVALID_REQUEST")


@pytest.mark.parametrize("body", [{"amount": 0}, {"amount": "1"}, {"amount": True}, {"fen": 1}])
def test_a_refund_that_cannot_be(shop: Shop, body: dict[str, object]) -> None:
    number = shop.paid()
    refused(shop.control("POST", f"orders/{number}/refund", body), 400, "PARAM_ERROR")
    unpaid = fresh()
    assert shop.post(f"{ORDERS}/native", shop.order(unpaid)).status_code == 200
    refused(shop.control("POST", f"orders/{unpaid}/refund"), 400, "INVALID_REQUEST")
