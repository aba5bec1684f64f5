"""What the sections of the page ask for: bills, balances, records, operations, and requests as commands for a shell."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path

import pytest
from sandbox_caller import Caller, refused
from shop import ORDERS, Shop, fresh
from wechatpay_client import OPERATIONS, Client
from wechatpay_client.tooling import upload
from wechatpay_sandbox import Running
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores.seed_data import TRANSACTION_ID


@pytest.fixture
def shop(merchant: Caller) -> Shop:
    return Shop(merchant)


# --- bills and balances


def test_the_bill_of_today(shop: Shop) -> None:
    number = shop.paid()
    today = beijing_time(time.time())[:10]
    reply = shop.control("GET", f"bills?day={today}")
    assert reply.status_code == 200
    assert reply.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert reply.headers["Content-Disposition"] == f'attachment; filename="trade-{today}.csv"'
    assert number in reply.text
    assert "手冲咖啡" in reply.text
    flow = shop.control("GET", f"bills?day={today}&kind=fund-flow")
    assert flow.text.startswith("\ufeff记账时间")


def test_a_day_without_anything_and_days_that_are_none(shop: Shop) -> None:
    refused(shop.control("GET", "bills?day=2001-01-01"), 404, "RESOURCE_NOT_EXISTS")
    for query in ("", "day=", "day=yesterday", "day=2026-02-30", "day=2026-01-01&kind=profit"):
        refused(shop.control("GET", f"bills?{query}"), 400, "PARAM_ERROR")
    for day in ("9999-12-31", "0001-01-01"):
        assert shop.control("GET", f"bills?day={day}").status_code == 404


def test_a_payment_is_on_the_account_without_its_fee(shop: Shop) -> None:
    def balance() -> int:
        lines = shop.control("GET", "balances").json()["balances"]
        (line,) = [one for one in lines if not one["sub_mchid"] and one["account_type"] == "BASIC"]
        assert line["mchid"] == shop.mchid
        return int(line["available_amount"])

    before = balance()
    shop.paid(amount={"total": 10_000})
    time.sleep(0.01)
    assert balance() - before == 10_000 - 60


# --- records


def test_what_a_coherent_operation_has_created(depot_merchant: Caller, merchant: Caller) -> None:
    listed = merchant.http.get("/_sandbox/records").json()
    assert set(listed) == {"records"}
    operation = OPERATIONS[coherent := "merchant.create_withdrawal"]
    document = merchant.http.get(f"/_sandbox/operations/{coherent}").json()
    path = operation.fill(document["example"]["path"])
    reply = merchant.call("POST", path, document["example"]["body"])
    assert reply.status_code == 200, reply.text
    newest, *_ = merchant.http.get("/_sandbox/records?limit=1").json()["records"]
    assert newest["operation"] == coherent
    assert newest["identifiers"]
    shown = merchant.http.get(f"/_sandbox/records/{newest['id']}").json()
    assert shown["request"].items() >= document["example"]["body"].items()
    assert {name: shown[name] for name in newest} == newest
    area = coherent.partition(".")[0]
    in_area = merchant.http.get(f"/_sandbox/records?area={area}").json()["records"]
    assert newest["id"] in [record["id"] for record in in_area]
    assert merchant.http.get(f"/_sandbox/records?area={area[:-1]}").json() == {"records": []}


@pytest.mark.parametrize("id", ["0", "x", "-1", "9" * 15, "9" * 30, "²"])
def test_a_record_that_is_not_there(shop: Shop, id: str) -> None:
    refused(shop.control("GET", f"records/{id}"), 404, "RESOURCE_NOT_EXISTS")


# --- operations


def test_every_operation_with_its_titles(shop: Shop) -> None:
    listed = shop.control("GET", "operations").json()["operations"]
    assert [entry["operation"] for entry in listed] == list(OPERATIONS)
    found = {entry["operation"]: entry for entry in listed}
    assert found["pay.create_native_order"]["official_name"] == "Native下单"
    assert found["pay.create_native_order"]["retired"] is None
    assert found["ebike.get_charge_contract"]["retired"] == "2019-12-16"
    assert all(entry["summary"] for entry in listed)
    assert {(found[id]["method"], found[id]["path"]) for id in OPERATIONS} == {
        (OPERATIONS[id].method, OPERATIONS[id].path) for id in OPERATIONS
    }


def test_one_operation_with_its_fields_and_pages(shop: Shop) -> None:
    shown = shop.control("GET", "operations/pay.get_order_by_out_trade_no").json()
    assert shown["pages"][0].startswith("https://pay.weixin.qq.com/doc/")
    assert [field["name"] for field in shown["parameters"]["path"]] == ["out_trade_no"]
    assert [field["required"] for field in shown["parameters"]["query"]] == [True]
    assert "amount/payer_total" in [field["name"] for field in shown["reply"]]
    assert shown["body"] == []
    assert shown["example"]["body"] is None
    assert set(shown["example"]["path"]) == {"out_trade_no"}
    assert shown["example"]["query"]["mchid"]
    order = shop.control("GET", "operations/pay.create_native_order").json()
    assert order["example"]["body"]["amount"]["total"] > 0
    assert order["error_codes"]["OUT_TRADE_NO_USED"] == 403
    refused(shop.control("GET", "operations/pay.nothing"), 404, "RESOURCE_NOT_EXISTS")


@pytest.mark.parametrize("area", sorted({id.partition(".")[0] for id in OPERATIONS}))
def test_every_operation_can_be_shown_with_a_value_for_each_argument(shop: Shop, area: str) -> None:
    for id in [id for id in OPERATIONS if id.startswith(f"{area}.")]:
        shown = shop.control("GET", f"operations/{id}").json()
        for place in ("path", "query", "header"):
            required = {field["name"] for field in shown["parameters"][place] if field["required"]}
            assert set(shown["example"][place]) == required
            assert all(str(value) for value in shown["example"][place].values()), (id, place)
        assert (shown["example"]["body"] is not None) == (bool(shown["body"]) and not shown["takes_file"]), id


def test_what_is_offered_first_is_in_service(shop: Shop) -> None:
    about = shop.control("GET", "about").json()
    assert about["first_transaction_id"] == TRANSACTION_ID
    reply = shop.get(f"{ORDERS}/id/{TRANSACTION_ID}?mchid={shop.mchid}", "pay.get_order_by_transaction_id")
    assert reply.status_code == 200
    assert OPERATIONS["pay.get_order_by_transaction_id"].retired is None


# --- requests as commands, which run here with the curl and openssl of the system


def _logged(shop: Shop) -> dict[str, object]:
    newest = shop.control("GET", "requests?limit=1").json()["requests"][0]
    shown: dict[str, object] = shop.control("GET", f"requests/{newest['number']}").json()
    return shown


def _run(command: object, folder: Path) -> dict[str, object]:
    done = subprocess.run(
        ["sh", "-c", f"{command} --silent --noproxy '*'"], capture_output=True, timeout=30, cwd=folder, check=False
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_a_request_is_made_again_with_curl(shop: Shop, tmp_path: Path) -> None:
    body = shop.order(fresh(), description='it\'s "a" $(touch pwned) `b` \\ %s 手冲\n咖啡', attach="@x;{1..3}[a-z]")
    first = shop.post(f"{ORDERS}/native", body).json()
    shown = _logged(shop)
    assert shown["operation"] == "pay.create_native_order"
    assert _run(shown["curl"], tmp_path).keys() == first.keys()
    assert list(tmp_path.iterdir()) == []
    repeated = _logged(shop)
    assert (repeated["status"], repeated["signature"]) == (200, "accepted")
    assert repeated["canonical"]["text"].split("\n", 4)[4] == shown["canonical"]["text"].split("\n", 4)[4]  # type: ignore[index]


def test_a_query_that_was_signed_wrongly_is_made_again_with_the_right_signature(shop: Shop, tmp_path: Path) -> None:
    number = shop.place()
    target = f"{ORDERS}/out-trade-no/{number}?mchid={shop.mchid}"
    wrong = shop.caller.sign("GET", "/v3/other")
    assert shop.caller.send("GET", target, authorization=wrong).status_code == 401
    assert _run(_logged(shop)["curl"], tmp_path)["out_trade_no"] == number


def test_an_upload_is_made_again_with_the_file_of_the_reader(shop: Shop, tmp_path: Path, shared: Running) -> None:
    file = tmp_path / "FILE.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 30)
    with Client.from_config(shared.config_path) as client:
        upload(client, OPERATIONS["merchant_service.upload_image"], {}, {}, file, meta={}, validate=None)
    command = str(_logged(shop)["curl"])
    assert "--form-string" in command
    assert _run(command.replace("@FILE", "@FILE.png"), tmp_path)["media_id"]


def test_a_body_that_the_log_has_only_in_part_is_no_command(shop: Shop) -> None:
    shop.post(f"{ORDERS}/native", shop.order(fresh(), detail={"goods_detail": [], "cost_price": 1, "x": "y" * 5000}))
    assert _logged(shop)["curl"] is None


def test_the_command_has_neither_a_signature_nor_a_key(shop: Shop, shared: Running) -> None:
    shop.place()
    command = str(_logged(shop)["curl"])
    assert "PRIVATE KEY" not in command
    assert "$signature" in command
    assert str(shared.config_path.parent / "merchant/apiclient_key.pem") in command


# --- DELETE, as the documents write it


def test_curl_deletes_without_a_body(shop: Shop, shared: Running) -> None:
    fault = shop.control("POST", "faults", {"kind": "SYSTEM_ERROR", "operation": "ebike.*"}).json()
    url = f"{shared.base_url}/_sandbox/faults/{fault['id']}"
    done = subprocess.run(
        ["curl", "-sS", "--noproxy", "*", "-X", "DELETE", url], capture_output=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr
    assert fault["id"] not in [one["id"] for one in shop.control("GET", "faults").json()["faults"]]
    shop.control("POST", "faults", {"kind": "SYSTEM_ERROR", "operation": "ebike.*"})
    done = subprocess.run(
        ["curl", "-sS", "--noproxy", "*", "-X", "DELETE", f"{shared.base_url}/_sandbox/faults"],
        capture_output=True, timeout=30, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert shop.control("GET", "faults").json()["faults"] == []
