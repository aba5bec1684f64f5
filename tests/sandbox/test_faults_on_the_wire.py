"""Faults byte by byte: by header, by control API and by setting, whatever the client."""

from __future__ import annotations

import json
import logging
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from receiver import eventually
from sandbox_caller import Caller, refused, unsigned
from shop import ORDERS, Shop, fresh
from wechatpay_auth import SignatureMismatch, SignatureProbe, UnknownSerial
from wechatpay_sandbox import Running, Sandbox, Settings, app, running
from wechatpay_sandbox.asgi import FaultNotPossible
from wechatpay_sandbox.faults.fault_book import HEADER
from wechatpay_sandbox.faults.fault_text import parse_fault
from wechatpay_sandbox.faults.kinds import FaultUnreadable


@pytest.fixture
def shop(own_merchant: Caller) -> Shop:
    return Shop(own_merchant)


def _ask(caller: Caller, fault: str, target: str = "/v3/certificates") -> httpx.Response:
    return caller.send("GET", target, headers={HEADER: fault})


# --- by header


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("PARAM_ERROR", 400),
        ("NO_AUTH", 403),
        ("RESOURCE_NOT_EXISTS", 404),
        ("ORDERNOTEXIST", 404),
        ("FREQUENCY_LIMITED", 429),
        ("SYSTEM_ERROR", 500),
        ("SYSTEMERROR", 500),
    ],
)
def test_a_code_has_its_status_and_is_signed(merchant: Caller, code: str, status: int) -> None:
    reply = merchant.call("GET", "/v3/certificates", headers={HEADER: code})
    refused(reply, status, code)
    assert reply.headers["Sandbox-Fault"] == code
    assert re.fullmatch("[0-9A-F]{32}-[0-9]+", reply.headers["Request-ID"])


def test_codes_of_operations_that_remember_and_that_do_not(merchant: Caller) -> None:
    for target in ("/v3/ebike/charge/contracts/a?sub_mchid=1", "/v3/merchant-service/complaints-v2/1"):
        reply = merchant.call("GET", target, headers={HEADER: "RULE_LIMIT"})
        refused(reply, 403, "RULE_LIMIT")


@pytest.mark.parametrize("wrong", ["NO_SUCH_CODE", "unsgned", "latency", "unsigned,times=2", "", "unsigned,share=1"])
def test_what_is_no_fault_is_a_bad_parameter(merchant: Caller, wrong: str) -> None:
    reply = merchant.call("GET", "/v3/certificates", headers={HEADER: wrong})
    detail = refused(reply, 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == (HEADER, "header")
    assert "Sandbox-Fault" not in reply.headers


def test_a_code_in_the_answer_to_an_unknown_one(merchant: Caller) -> None:
    message = merchant.call("GET", "/v3/certificates", headers={HEADER: "NO_SUCH_CODE"}).json()["message"]
    for known in ("SYSTEM_ERROR", "FREQUENCY_LIMITED", "reset-after", "unsigned"):
        assert known in message


def test_only_a_signed_request_of_an_operation_is_hit(merchant: Caller) -> None:
    reply = merchant.send("GET", "/v3/certificates", headers={HEADER: "SYSTEM_ERROR"}, authorization="none")
    refused(reply, 401, "SIGN_ERROR")
    assert "Sandbox-Fault" not in reply.headers
    refused(merchant.call("GET", "/v3/nothing", headers={HEADER: "SYSTEM_ERROR"}), 404, "RESOURCE_NOT_EXISTS")


def test_a_header_goes_before_what_is_set(own: Running, own_merchant: Caller) -> None:
    own.sandbox.faults.replace([parse_fault("unsigned")])
    refused(own_merchant.call("GET", "/v3/certificates", headers={HEADER: "SYSTEM_ERROR"}), 500, "SYSTEM_ERROR")
    assert unsigned(own_merchant.send("GET", "/v3/certificates"))
    (entry,) = own.sandbox.faults
    assert (entry.met, entry.hit) == (1, 1)


# --- replies


def test_signatures(merchant: Caller) -> None:
    assert unsigned(_ask(merchant, "unsigned"))
    for fault, error in (
        ("wrong-signature", SignatureMismatch),
        ("unknown-serial", UnknownSerial),
        ("probe", SignatureProbe),
    ):
        reply = _ask(merchant, fault)
        assert reply.status_code == 200
        with pytest.raises(error):
            merchant.verify(reply)


@pytest.mark.parametrize("mode", ["public", "certificate"])
def test_the_serial_of_a_stranger_has_the_form_of_the_key_that_was_named(
    shared: Running, merchant: Caller, mode: str
) -> None:
    folder = shared.sandbox.folder
    serial = folder.public_key_id if mode == "public" else folder.certified_key.serial
    headers = {HEADER: "unknown-serial", "Wechatpay-Serial": serial}
    named = merchant.send("GET", "/v3/certificates", headers=headers).headers["Wechatpay-Serial"]
    assert named != serial
    assert re.fullmatch(r"PUB_KEY_ID_\d{40}" if mode == "public" else "[0-9A-F]{40}", named)


@pytest.mark.parametrize(("kind", "seconds"), [("skew", 500), ("skew", -500), ("clock", 200), ("clock", -200)])
def test_dates(merchant: Caller, kind: str, seconds: int) -> None:
    reply = _ask(merchant, f"{kind},seconds={seconds}")
    assert reply.status_code == 200
    assert abs(int(reply.headers["Wechatpay-Timestamp"]) - time.time() - seconds) < 5


@pytest.mark.parametrize(("seconds", "said"), [(900, "behind"), (-900, "ahead of")])
def test_a_clock_too_far_off_refuses(merchant: Caller, seconds: int, said: str) -> None:
    reply = _ask(merchant, f"clock,seconds={seconds}")
    refused(reply, 401, "SIGN_ERROR")
    assert unsigned(reply)
    assert said in reply.json()["message"]


@pytest.mark.parametrize("status", [502, 503, 599])
def test_a_page_instead_of_a_reply(merchant: Caller, status: int) -> None:
    reply = _ask(merchant, f"html,status={status}")
    assert reply.status_code == status
    assert reply.headers["Content-Type"] == "text/html"
    assert reply.text.startswith("<html>")
    assert unsigned(reply)
    assert "Request-ID" not in reply.headers


def _request(
    caller: Caller, fault: str = "", method: str = "GET", target: str = "/v3/certificates", body: bytes = b""
) -> bytes:
    head = (
        f"{method} {target} HTTP/1.1\r\nHost: x\r\nUser-Agent: t\r\nContent-Length: {len(body)}\r\n"
        f"Content-Type: application/json\r\nAuthorization: {caller.sign(method, target, body)}\r\n"
    )
    return head.encode() + (f"{HEADER}: {fault}\r\n".encode() if fault else b"") + b"\r\n" + body


def _exchange(caller: Caller, request: bytes) -> bytes:
    """Everything that comes back; ConnectionResetError when it is reset."""
    address = urlsplit(caller.base_url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        connection.sendall(request)
        parts = []
        while part := connection.recv(65536):
            parts.append(part)
    return b"".join(parts)


@pytest.mark.parametrize("fault", ["reset-before", "reset-after"])
def test_a_reset_is_one(merchant: Caller, fault: str) -> None:
    with pytest.raises(ConnectionResetError):
        _exchange(merchant, _request(merchant, fault))


def test_a_cut_body_is_shorter_than_it_says(merchant: Caller) -> None:
    head, _, body = _exchange(merchant, _request(merchant, "cut")).partition(b"\r\n\r\n")
    announced = re.search(rb"Content-Length: (\d+)", head)
    assert announced is not None
    assert len(body) == int(announced[1]) // 2 > 100
    assert head.startswith(b"HTTP/1.1 200 OK\r\nContent-Type: application/json")
    assert b"\r\nWechatpay-Signature: " in head
    assert b"\r\nSandbox-Fault: cut" in head


def test_a_cut_head_has_no_end(merchant: Caller) -> None:
    came = _exchange(merchant, _request(merchant, "cut,at=head"))
    assert came.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"\r\n\r\n" not in came


def test_a_reply_without_a_body_is_cut_in_its_head(merchant: Caller) -> None:
    shop = Shop(merchant)
    number = shop.place()
    body = json.dumps({"mchid": shop.mchid}).encode()
    target = f"{ORDERS}/out-trade-no/{number}/close"
    came = _exchange(merchant, _request(merchant, "cut", "POST", target, body))
    assert came.startswith(b"HTTP/1.1 204 ")
    assert b"\r\n\r\n" not in came
    assert shop.find(number)["trade_state"] == "CLOSED"


def test_a_connection_that_was_not_broken_serves_the_next_request(merchant: Caller) -> None:
    for fault in ("SYSTEM_ERROR", "unsigned", "html", "latency,seconds=0.05"):
        _ask(merchant, fault)
        assert merchant.call("GET", "/v3/certificates").status_code == 200


def test_a_refused_request_meets_its_fault_too(merchant: Caller) -> None:
    """What is unsigned, late or cut may as well be a refusal."""
    reply = merchant.send("GET", "/v3/ebike/charge/contracts/none?sub_mchid=1900000109", headers={HEADER: "unsigned"})
    refused(reply, 404, "RESOURCE_NOT_EXISTS")
    assert unsigned(reply)


def test_files_meet_faults_too(merchant: Caller) -> None:
    """A file is not signed, so there is no signature to spoil; all else is as with any reply."""
    target = "/v3/transferdownload/signfile?token=none"
    plain = merchant.send("GET", target)
    assert plain.status_code == 404
    for fault, status in (("html", 502), ("SYSTEM_ERROR", 500), ("SIGN_ERROR", 401), ("unsigned", 404)):
        assert _ask(merchant, fault, target).status_code == status
    with pytest.raises(httpx.RemoteProtocolError):
        _ask(merchant, "cut", target)
    with pytest.raises(httpx.TransportError):
        _ask(merchant, "reset-after", target)


def test_a_fault_with_effect_hides_that_the_request_was_refused(merchant: Caller) -> None:
    headers = {HEADER: "SYSTEM_ERROR,effect=yes"}
    reply = merchant.call("GET", "/v3/ebike/charge/contracts/none?sub_mchid=1900000109", headers=headers)
    refused(reply, 500, "SYSTEM_ERROR")


def test_latency_holds_up_nobody_else(merchant: Caller) -> None:
    began = time.monotonic()
    address = urlsplit(merchant.base_url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as slow:
        slow.sendall(_request(merchant, "latency,seconds=1"))
        assert merchant.call("GET", "/v3/certificates").status_code == 200
        assert time.monotonic() - began < 0.8
        assert slow.recv(65536).startswith(b"HTTP/1.1 200 ")
    assert time.monotonic() - began >= 1


def test_faults_are_logged_and_are_no_errors(own_merchant: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    for fault in ("reset-after", "cut", "cut,at=head", "latency,seconds=0.01", "SYSTEM_ERROR"):
        try:
            _ask(own_merchant, fault)
        except httpx.TransportError:
            continue
    lines: list[str] = []

    def logged() -> bool:
        lines[:] = [record.getMessage() for record in caplog.records if record.name == "wechatpay_sandbox"]
        return len(lines) == 5

    eventually(logged)
    assert [re.sub(r" [\d.]+ ms", "", line) for line in lines] == [
        "GET /v3/certificates no reply, fault reset-after",
        "GET /v3/certificates 200, fault cut",
        "GET /v3/certificates 200, fault cut,at=head",
        "GET /v3/certificates 200, fault latency,seconds=0.01",
        "GET /v3/certificates 500, fault SYSTEM_ERROR",
    ]
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_under_another_server_a_connection_cannot_be_broken(data_dir: Path) -> None:
    import asyncio

    settings = Settings(faults=(parse_fault("reset-before"),))

    async def call(sandbox: Sandbox) -> None:
        caller = Caller.of(data_dir / "wechatpay.toml")
        caller.http.close()
        headers = {"Authorization": caller.sign("GET", "/v3/certificates"), "User-Agent": "t"}
        transport = httpx.ASGITransport(app(sandbox))
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as http:
            await http.get("/v3/certificates", headers=headers)

    with Sandbox(data_dir, settings=settings) as sandbox:
        sandbox.set_base_url("http://127.0.0.1:1")
        with pytest.raises(FaultNotPossible, match="only the sandbox's own server can break connections"):
            asyncio.run(call(sandbox))


# --- by setting and by control API


def test_faults_from_the_start(data_dir: Path) -> None:
    settings = Settings(faults=(parse_fault("ORDER_CLOSED,operation=pay.close_order,times=1"),), probe_share=0)
    with running(data_dir, settings=settings) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            shop = Shop(caller)
            number = shop.place()
            refused(shop.close(number), 400, "ORDER_CLOSED")
            assert shop.find(number)["trade_state"] == "NOTPAY"
            assert shop.close(number).status_code == 204


def test_a_fault_of_nothing_is_no_start(data_dir: Path) -> None:
    with pytest.raises(FaultUnreadable, match=r"no operation matches pay\.close_oder"):
        Sandbox(data_dir, settings=Settings(faults=(parse_fault("unsigned,operation=pay.close_oder"),)))


def test_a_share_with_a_seed_is_the_same_in_every_run(made_folder: Path, tmp_path: Path) -> None:
    import shutil

    def run(name: str) -> list[bool]:
        folder = Path(shutil.copytree(made_folder, tmp_path / name))
        settings = Settings(faults=(parse_fault("SYSTEM_ERROR,share=0.5"),), seed=11, probe_share=0)
        with running(folder, settings=settings) as sandbox:
            caller = Caller.of(sandbox.config_path)
            with caller.http:
                return [caller.call("GET", "/v3/certificates").status_code == 500 for _ in range(40)]

    first = run("a")
    assert run("b") == first
    assert 5 < sum(first) < 35


def test_the_control_api(shop: Shop) -> None:
    added = shop.control("POST", "faults", {"kind": "ORDER_CLOSED", "operation": "pay.close_order", "times": 1})
    assert added.status_code == 200
    assert added.json() == {
        "id": "1",
        "kind": "ORDER_CLOSED",
        "operation": "pay.close_order",
        "times": 1,
        "text": "ORDER_CLOSED,operation=pay.close_order,times=1",
        "met": 0,
        "hit": 0,
        "left": 1,
    }
    shop.control("POST", "faults", {"kind": "unsigned", "operation": "certificates.*"})
    number = shop.place()
    refused(shop.close(number), 400, "ORDER_CLOSED")
    listed = shop.control("GET", "faults").json()
    assert [(fault["id"], fault["hit"], fault["left"]) for fault in listed["faults"]] == [("1", 1, 0), ("2", 0, None)]
    assert {"kind": "cut", "options": ["at", "operation", "share", "times"]}.items() <= next(
        kind for kind in listed["kinds"] if kind["kind"] == "cut"
    ).items()
    assert unsigned(shop.caller.send("GET", "/v3/certificates"))
    assert [fault["id"] for fault in shop.control("DELETE", "faults/2").json()["faults"]] == ["1"]
    assert shop.caller.call("GET", "/v3/certificates").status_code == 200
    replaced = shop.control("PUT", "faults", {"faults": [{"kind": "probe"}, {"kind": "latency", "seconds": 0.5}]})
    assert [fault["text"] for fault in replaced.json()["faults"]] == ["probe", "latency,seconds=0.5"]
    assert shop.control("DELETE", "faults").json()["faults"] == []
    assert shop.close(number).status_code == 204


@pytest.mark.parametrize(
    ("method", "path", "payload", "status", "said"),
    [
        ("POST", "faults", {"kind": "latncy"}, 400, "did you mean latency?"),
        ("POST", "faults", {"kind": "latency"}, 400, "latency needs seconds"),
        ("POST", "faults", {}, 400, "a fault must be an object such as"),
        ("POST", "faults", {"kind": "unsigned", "operation": "pay.x"}, 400, "no operation matches pay.x"),
        ("POST", "faults", {"kind": "NO_SUCH_CODE"}, 400, "no error code NO_SUCH_CODE"),
        ("PUT", "faults", {}, 400, "the body has no faults"),
        ("PUT", "faults", {"faults": {}}, 400, "faults must be a list"),
        ("PUT", "faults", {"faults": [{"kind": "unsigned"}, {}]}, 400, "a fault must be an object"),
        ("DELETE", "faults/7", None, 404, "no fault has this id"),
    ],
)
def test_what_the_control_api_refuses(
    shop: Shop, method: str, path: str, payload: object, status: int, said: str
) -> None:
    reply = shop.control(method, path, payload)
    assert reply.status_code == status
    assert said in reply.json()["message"]
    assert shop.control("GET", "faults").json()["faults"] == []


# --- effects, and servers that stop


SERVE = """
import sys
from pathlib import Path
from wechatpay_sandbox import Settings, serve
from wechatpay_sandbox.faults.fault_text import parse_fault
settings = Settings(faults=(parse_fault("reset-after,operation=pay.create_native_order"),))
serve(Path(sys.argv[1]), port=0, on_ready=lambda url: print(url, flush=True), settings=settings)
"""


def test_an_effect_is_committed_before_the_connection_dies(data_dir: Path) -> None:
    """The server is killed right after the reset: the next one knows the order."""
    command = [sys.executable, "-W", "error", "-c", SERVE, str(data_dir)]
    numbers = []
    for _ in range(3):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("http://")
            caller = Caller.of(data_dir / "wechatpay.toml")
            with caller.http:
                shop = Shop(caller)
                number = fresh("KILLED")
                with pytest.raises(httpx.TransportError):
                    shop.post(f"{ORDERS}/native", shop.order(number))
                process.kill()
                numbers.append(number)
    with running(data_dir) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            assert [Shop(caller).find(number)["trade_state"] for number in numbers] == ["NOTPAY"] * 3


def test_a_late_reply_does_not_hold_up_the_end(data_dir: Path, caplog: pytest.LogCaptureFixture) -> None:
    with running(data_dir, settings=Settings(faults=(parse_fault("latency,seconds=600"),))) as sandbox:
        caller = Caller.of(sandbox.config_path)
        caller.http.close()
        waiting, gone = _asking(caller), _asking(caller)
        time.sleep(0.2)
        gone.close()
        began = time.monotonic()
    assert time.monotonic() - began < 2.5
    with waiting:
        assert waiting.recv(65536).startswith(b"HTTP/1.1 200 ")
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


def _asking(caller: Caller) -> socket.socket:
    address = urlsplit(caller.base_url)
    connection = socket.create_connection((address.hostname, address.port), timeout=10)
    connection.sendall(_request(caller))
    return connection
