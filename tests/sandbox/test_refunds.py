"""Refunds: partial ones and their sums, the ways they end, and what is refused."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from sandbox_caller import Caller, refused
from shop import REFUNDS, Shop, fresh
from wechatpay_sandbox import Settings, running


@pytest.fixture(scope="module")
def shop(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Where refunds wait until a test ends them."""
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("refunds") / "state"))
    with running(folder, settings=Settings(time_scale=1000.0)) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            yield Shop(caller)


def _end(shop: Shop, refund: httpx.Response, status: str) -> httpx.Response:
    return shop.control("POST", f"refunds/{refund.json()['refund_id']}/settle", {"status": status})


def _status(shop: Shop, refund: httpx.Response) -> str:
    reply = shop.get(f"{REFUNDS}/{refund.json()['out_refund_no']}", "refund.get_refund")
    assert reply.status_code == 200
    return str(reply.json()["status"])


def test_refunds_up_to_the_whole_order(shop: Shop) -> None:
    number = shop.paid()
    first, second = shop.refund(number, 30), shop.refund(number, 70)
    assert [_status(shop, refund) for refund in (first, second)] == ["PROCESSING", "PROCESSING"]
    refused(shop.refund(number, 1), 400, "INVALID_REQUEST")
    assert shop.find(number)["trade_state"] == "REFUND"
    assert _end(shop, first, "SUCCESS").status_code == 200
    assert [_status(shop, refund) for refund in (first, second)] == ["SUCCESS", "PROCESSING"]
    assert _end(shop, first, "CLOSED").status_code == 409


def test_a_closed_refund_can_be_asked_for_anew(shop: Shop) -> None:
    number = shop.paid()
    refund = shop.refund(number, 100)
    assert _end(shop, refund, "CLOSED").status_code == 200
    assert shop.refund(number, 100).status_code == 200


def test_an_abnormal_refund_is_sent_elsewhere(shop: Shop) -> None:
    refund = shop.refund(shop.paid(), 100)
    path = f"{REFUNDS}/{refund.json()['refund_id']}/apply-abnormal-refund"
    body = {"out_refund_no": refund.json()["out_refund_no"], "type": "MERCHANT_BANK_CARD"}
    refused(shop.post(path, body), 400, "INVALID_REQUEST")
    _end(shop, refund, "ABNORMAL")
    assert _status(shop, refund) == "ABNORMAL"
    assert shop.post(path, body, "refund.apply_abnormal_refund").json()["status"] == "PROCESSING"
    refused(shop.post(path, {**body, "out_refund_no": "ANOTHER"}), 404, "RESOURCE_NOT_EXISTS")


def test_the_same_number_with_the_same_parameters_is_the_same_refund(shop: Shop) -> None:
    number, refund = shop.paid(), fresh("REFUND")
    assert shop.refund(number, 60, refund).json() == shop.refund(number, 60, refund).json()
    refused(shop.refund(number, 50, refund), 400, "INVALID_REQUEST")
    assert shop.refund(number, 40).status_code == 200


@pytest.mark.parametrize(("amount", "total"), [(101, 100), (50, 200), (200, 200)])
def test_amounts_that_do_not_fit_the_order(shop: Shop, amount: int, total: int) -> None:
    refused(shop.refund(shop.paid(), amount, total=total), 400, "INVALID_REQUEST")


def test_only_what_is_paid_is_refunded(shop: Shop) -> None:
    refused(shop.refund(shop.place(), 100), 400, "INVALID_REQUEST")
    refused(shop.refund("NOSUCHORDER", 100), 404, "RESOURCE_NOT_EXISTS")
    refused(shop.get(f"{REFUNDS}/NOSUCHREFUND"), 404, "RESOURCE_NOT_EXISTS")


def test_a_refund_by_transaction_id(shop: Shop) -> None:
    number = shop.paid()
    body = {
        "transaction_id": shop.find(number)["transaction_id"],
        "out_refund_no": fresh("REFUND"),
        "amount": {"refund": 100, "total": 100, "currency": "CNY"},
    }
    assert shop.post(REFUNDS, body, "refund.create_refund").json()["out_trade_no"] == number
    # the order is not one of that merchant's
    refused(shop.post(REFUNDS, {**body, "sub_mchid": "1900000109"}), 404, "RESOURCE_NOT_EXISTS")


def test_two_numbers_that_name_two_orders(shop: Shop) -> None:
    first, second = shop.paid(), shop.paid()
    id = shop.find(first)["transaction_id"]
    refused(shop.refund(second, 10, transaction_id=id), 404, "RESOURCE_NOT_EXISTS")
    assert shop.refund(first, 10, transaction_id=id).status_code == 200


def test_a_refund_succeeds_by_itself(data_dir: Path) -> None:
    with running(data_dir, settings=Settings(time_scale=0)) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            shop = Shop(caller)
            refund = shop.refund(shop.paid(), 100)
            assert refund.json()["status"] == "PROCESSING"
            assert _status(shop, refund) == "SUCCESS"
