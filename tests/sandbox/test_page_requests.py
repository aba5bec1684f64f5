"""The log of requests: what was signed and what was made of it, and nothing that is secret."""

from __future__ import annotations

import base64
import json
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from sandbox_caller import Caller
from wechatpay_auth import parse_authorization
from wechatpay_client import Client
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.asgi import MOST_BODY_BYTES
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.http.messages import Received, Reply
from wechatpay_sandbox.http.request_log import MOST_KEPT, RequestLog

PATH = "/v3/certificates"


@pytest.fixture
def caller(own_merchant: Caller) -> Caller:
    return own_merchant


def _listed(caller: Caller) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = caller.http.get("/_sandbox/requests").json()["requests"]
    return listed


def _shown(caller: Caller, reply: httpx.Response) -> dict[str, Any]:
    """The entry of the request that got this reply."""
    found = caller.http.get(f"/_sandbox/requests/{reply.headers['Request-ID']}")
    assert found.status_code == 200, found.text
    shown: dict[str, Any] = found.json()
    return shown


def test_a_request_that_was_accepted(caller: Caller) -> None:
    target = "/v3/pay/transactions/out-trade-no/ORDER0001?mchid=1900000001"
    authorization = caller.sign("GET", target)
    reply = caller.send("GET", target, authorization=authorization)
    shown, parsed = _shown(caller, reply), parse_authorization(authorization)
    assert shown["number"] == 1
    assert (shown["method"], shown["target"]) == ("GET", target)
    assert shown["operation"] == "pay.get_order_by_out_trade_no"
    assert (shown["status"], shown["code"]) == (404, "ORDER_NOT_EXIST")
    assert (shown["signature"], shown["fault"]) == ("accepted", None)
    assert shown["canonical"]["text"] == f"GET\n{target}\n{parsed.timestamp}\n{parsed.nonce}\n\n"
    assert shown["canonical"]["length"] == len(shown["canonical"]["text"])
    assert shown["canonical"]["cut"] is False
    assert shown["authorization"]["nonce_str"] == parsed.nonce
    assert shown["reply"]["text"] == reply.text
    assert shown["reply"]["error"] == reply.json()
    assert 0 < shown["milliseconds"] < 10_000
    assert shown["request_id"] == reply.headers["Request-ID"]
    assert _listed(caller) == [{name: shown[name] for name in _listed(caller)[0]}]


def test_a_body_is_part_of_it_and_a_success_has_no_error(caller: Caller) -> None:
    body = json.dumps(
        {
            "appid": "wx8888888888888888",
            "mchid": "1900000001",
            "description": "<script>alert(1)</script>",
            "out_trade_no": "ORDER0001",
            "notify_url": "http://127.0.0.1:19/notify",
            "amount": {"total": 1},
        }
    ).encode()
    shown = _shown(caller, caller.send("POST", "/v3/pay/transactions/native", body))
    assert shown["canonical"]["text"].endswith(f"\n{body.decode()}\n")
    assert (shown["code"], shown["reply"]["error"]) == (None, None)


def test_a_long_body_is_cut(caller: Caller) -> None:
    body = ("微" * 3000).encode()
    shown = _shown(caller, caller.send("POST", "/v3/pay/transactions/native", body))
    assert shown["canonical"]["cut"] is True
    assert len(shown["canonical"]["text"].encode()) < 5000
    head = shown["canonical"]["text"].partition("微")[0].encode()
    assert shown["canonical"]["length"] == len(head) + 9000 + 1


def test_a_wrong_signature_and_what_to_compare(caller: Caller) -> None:
    authorization = caller.sign("POST", PATH, b'{"a":1}')
    reply = caller.send("POST", PATH, b'{"a": 1}', authorization=authorization)
    shown = _shown(caller, reply)
    assert (shown["status"], shown["code"], shown["signature"]) == (401, "SIGN_ERROR", "refused")
    assert shown["operation"] is None
    assert shown["canonical"]["text"].endswith('\n{"a": 1}\n')
    assert shown["reply"]["error"]["detail"]["sign_information"]["url"] == PATH
    assert shown["reply"]["error"]["detail"]["detail"]["issue"] == "sign not match"


@pytest.mark.parametrize(
    "headers",
    [{}, {"Authorization": "Basic abc"}, {"Authorization": "WECHATPAY2-SHA256-RSA2048 mchid=1"}],
)
def test_without_a_readable_header_there_is_no_canonical_string(caller: Caller, headers: dict[str, str]) -> None:
    shown = _shown(caller, caller.http.get(PATH, headers=headers))
    assert (shown["signature"], shown["canonical"], shown["authorization"]) == ("refused", None, None)


def test_an_empty_query_is_shown_as_it_was_signed(caller: Caller) -> None:
    reply = caller.send("GET", PATH, authorization=caller.sign("GET", PATH + "?"))
    assert reply.status_code == 200
    assert _shown(caller, reply)["canonical"]["text"].startswith(f"GET\n{PATH}?\n")


def test_a_request_that_is_too_large_was_not_looked_at(caller: Caller) -> None:
    reply = caller.send("POST", PATH, b" " * (MOST_BODY_BYTES + 1))
    shown = _shown(caller, reply)
    assert (shown["status"], shown["signature"], shown["canonical"]) == (413, "unchecked", None)


def test_every_fault_is_named(data_dir: Path) -> None:
    faults = (Fault("html", operation="certificates.*"),)
    with running(data_dir, settings=Settings(faults=faults)) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            reply = caller.send("GET", PATH)
            assert reply.status_code == 502
            (shown,) = _listed(caller)
            assert (shown["fault"], shown["status"], shown["signature"]) == (
                "html,operation=certificates.*",
                502,
                "accepted",
            )
            detail = caller.http.get(f"/_sandbox/requests/{shown['number']}").json()
            assert detail["reply"]["text"] == reply.text
            assert detail["reply"]["error"] is None


def test_a_request_that_got_no_reply(data_dir: Path) -> None:
    with running(data_dir, settings=Settings(faults=(Fault("reset-after"),))) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            with pytest.raises(httpx.TransportError):
                caller.send("GET", PATH)
            (shown,) = _listed(caller)
            assert (shown["status"], shown["signature"], shown["fault"]) == (None, "accepted", "reset-after")
            reply = caller.http.get(f"/_sandbox/requests/{shown['number']}").json()["reply"]
            assert reply == {"length": 0, "text": "", "error": None}


def test_only_what_the_platform_would_answer_is_in_it(caller: Caller) -> None:
    for path in ("/", "/h5?prepay_id=x", "/page/page.css", "/favicon.ico", "/_sandbox/orders", "/_sandbox/nothing"):
        caller.http.get(path)
    assert _listed(caller) == []


def test_what_is_not_among_them(caller: Caller) -> None:
    caller.call("GET", PATH)
    for id in ("2", "0", "-1", "%00", "ABC-0"):
        assert caller.http.get(f"/_sandbox/requests/{id}").status_code == 404
    assert caller.http.get("/_sandbox/requests/1").status_code == 200


def test_the_list_is_the_newest_first_and_can_be_short(caller: Caller) -> None:
    for _ in range(3):
        caller.call("GET", PATH)
    assert [line["number"] for line in _listed(caller)] == [3, 2, 1]
    assert [line["number"] for line in caller.http.get("/_sandbox/requests?limit=1").json()["requests"]] == [3]


def _entry(log: RequestLog, path: bytes = b"/", body: bytes = b"") -> None:
    log.add(Received("GET", path, b"", (), body), Reply(200, [], body), 0.0, 0.0)


def test_the_oldest_are_forgotten_and_what_is_long_is_cut() -> None:
    log = RequestLog()
    for _ in range(MOST_KEPT + 10):
        _entry(log, b"/" * 100_000, b"x" * 100_000)
    kept = log.latest(MOST_KEPT * 2)
    assert [entry.number for entry in kept] == list(range(MOST_KEPT + 10, 10, -1))
    assert log.find("10") is None
    assert all(len(entry.target) + len(entry.reply) < 10_000 for entry in kept)
    assert {entry.reply_length for entry in kept} == {100_000}


def test_many_threads_may_write() -> None:
    log = RequestLog()
    threads = [threading.Thread(target=lambda: [_entry(log) for _ in range(500)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [entry.number for entry in log.latest(3)] == [4000, 3999, 3998]


# --- secrets


@pytest.fixture
def secrets(own: Running) -> set[str]:
    """What must not be found in anything that the control API says."""
    folder = own.sandbox.folder
    keys = [path.read_text() for path in folder.path.rglob("*key*.pem") if "PRIVATE" in path.read_text()]
    assert len(keys) >= 3
    lines = {line for key in keys for line in key.splitlines() if len(line) == 64}
    return {folder.apiv3_key.decode(), *lines}


def test_no_secret_is_told(caller: Caller, secrets: set[str]) -> None:
    target, body = "/v3/pay/transactions/native", b'{"a":1}'
    signatures = set()
    for signed in (body, b"another"):
        authorization = caller.sign("POST", target, signed)
        caller.send("POST", target, body, authorization=authorization)
        signatures.add(parse_authorization(authorization).signature)
    caller.send("GET", PATH, authorization="Bearer " + "s3cret" * 20)
    caller.call("GET", PATH)
    told = caller.http.get("/_sandbox/about").text + caller.http.get("/_sandbox/requests").text
    for line in _listed(caller):
        told += caller.http.get(f"/_sandbox/requests/{line['number']}").text
    assert not [secret for secret in secrets if secret in told]
    assert "s3crets3cret" not in told
    for signature in signatures:
        assert len(base64.b64decode(signature)) == 256
        assert signature[:8] in told
        assert signature[:12] not in told


def test_personal_data_is_shown_as_it_travelled(own: Running, caller: Caller) -> None:
    """Fields that are sent encrypted are ciphertext in the log too, and so are those that come back."""
    bill = {
        "appid": "wx8888888888888888",
        "out_bill_no": "TRANSFER0001",
        "openid": "oUser0000000000000000000001",
        "user_name": "欧阳锋",
        "transfer_amount": 200_000,
        "transfer_remark": "返现",
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}],
    }
    with Client.from_config(own.config_path) as client:
        client.v3.fund_app.mch_transfer.transfer_bills.post(json=bill)
        client.v3.fund_app.mch_transfer.transfer_bills.out_bill_no._out_bill_no_.get(out_bill_no="TRANSFER0001")
    told = [caller.http.get(f"/_sandbox/requests/{line['number']}").json() for line in _listed(caller)]
    assert [line["status"] for line in told] == [200, 200]
    sent = json.loads(told[1]["canonical"]["text"].splitlines()[4])
    assert (sent["transfer_remark"], len(base64.b64decode(sent["user_name"]))) == ("返现", 256)
    assert "欧阳锋" not in json.dumps(told, ensure_ascii=False)
