"""The edges of HTTP: paths, methods, sizes, slowness, and what is logged."""

from __future__ import annotations

import json
import logging
import socket
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest
from sandbox_caller import Caller, refused, unsigned
from wechatpay_sandbox import Running, asgi


@pytest.mark.parametrize(
    "target",
    [
        "//",
        "/page",
        "/v3",
        "/v3/certificates/",
        "/v3//certificates",
        "/V3/certificates",
        "/v3/ebike/charge/contracts",
        "/v3/ebike/charge/contracts/",
        "/v3/ebike/charge/contracts/a/b",
        "/v3/ebike/charge/contracts/a/Confirm",
        "/v3/eduschoolpay/users//contracts",
        "/" + "a/" * 300,
    ],
)
def test_unknown_paths(merchant: Caller, target: str) -> None:
    authorization = merchant.sign("GET", target)
    head, _, body = merchant.raw(
        f"GET {target} HTTP/1.1\r\nHost: x\r\nUser-Agent: t\r\nConnection: close\r\n"
        f"Authorization: {authorization}\r\n\r\n".encode()
    ).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 404 ")
    assert b"Wechatpay-Signature: " in head
    assert json.loads(body)["code"] == "RESOURCE_NOT_EXISTS"


@pytest.mark.parametrize("target", ["/v3/%63ertificates", "/v3/certificates?"])
def test_other_spellings_of_a_path(merchant: Caller, target: str) -> None:
    assert merchant.call("GET", target).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PURGE"])
def test_methods(merchant: Caller, method: str) -> None:
    reply = merchant.call(method, "/v3/certificates")
    refused(reply, 405, "INVALID_REQUEST")
    assert reply.headers["Allow"] == "GET"
    assert "access-control-allow-origin" not in reply.headers


def test_a_reply_comes_in_one_piece(merchant: Caller) -> None:
    """Head and body are sent at once: an SDK that reads once has it all."""
    address = urlsplit(merchant.base_url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        for _ in range(3):
            authorization = merchant.sign("GET", "/v3/certificates")
            connection.sendall(
                f"GET /v3/certificates HTTP/1.1\r\nHost: x\r\nUser-Agent: t\r\n"
                f"Authorization: {authorization}\r\n\r\n".encode()
            )
            head, _, body = connection.recv(65536).partition(b"\r\n\r\n")
            assert f"Content-Length: {len(body)}".encode() in head.split(b"\r\n")
            assert json.loads(body)["data"]


def test_head_is_signed_over_nothing(merchant: Caller) -> None:
    reply = merchant.call("HEAD", "/v3/certificates")
    assert (reply.status_code, reply.content) == (405, b"")


def test_a_body_of_the_largest_size_is_read(merchant: Caller) -> None:
    reply = merchant.call("POST", "/v3/businesscircle/parkings", body=b" " * asgi.MOST_BODY_BYTES)
    refused(reply, 400, "PARAM_ERROR")


def test_a_larger_body_is_refused_before_it_is_read(merchant: Caller) -> None:
    reply = merchant.send("POST", "/v3/businesscircle/parkings", b" " * (asgi.MOST_BODY_BYTES + 1))
    refused(reply, 413, "INVALID_REQUEST")
    assert unsigned(reply)
    assert merchant.call("GET", "/v3/certificates").status_code == 200


def test_a_larger_body_without_a_declared_length(merchant: Caller) -> None:
    def parts() -> Iterator[bytes]:
        for _ in range(9):
            yield bytes(1024 * 1024)

    with httpx.Client(base_url=merchant.base_url, trust_env=False) as http:
        refused(http.post("/v3/businesscircle/parkings", content=parts()), 413, "INVALID_REQUEST")


def test_a_body_in_pieces(merchant: Caller) -> None:
    parking = {
        "brandid": 1,
        "appid": "wx1",
        "openid": "o1",
        "plate_number": "粤B1",
        "state": "OUT",
        "time": "2026-01-02T15:04:05Z",
    }
    body = json.dumps(parking).encode()
    headers = {
        "Authorization": merchant.sign("POST", "/v3/businesscircle/parkings", body),
        "Content-Type": "application/json",
    }
    pieces = (body[start : start + 10] for start in range(0, len(body), 10))
    assert merchant.http.post("/v3/businesscircle/parkings", content=pieces, headers=headers).status_code == 204


def test_a_slow_body_is_given_up(merchant: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asgi, "BODY_WITHIN_SECONDS", 0.2)
    address = urlsplit(merchant.base_url)
    started = time.monotonic()
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        connection.sendall(b"POST /v3/businesscircle/parkings HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{")
        reply = b""
        while part := connection.recv(65536):
            reply += part
    assert reply.startswith(b"HTTP/1.1 408 ")
    assert b'"code":"INVALID_REQUEST"' in reply
    assert time.monotonic() - started < 3


def test_a_sender_that_leaves_is_no_error(merchant: Caller, caplog: pytest.LogCaptureFixture) -> None:
    address = urlsplit(merchant.base_url)
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        connection.sendall(b"POST /v3/certificates HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{")
    assert merchant.call("GET", "/v3/certificates").status_code == 200
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_too_many_headers_are_refused(merchant: Caller) -> None:
    reply = merchant.raw(b"GET /v3/certificates HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 70_000 + b"\r\n\r\n")
    assert reply == b"" or reply.startswith(b"HTTP/1.1 4")


def test_websockets_are_not_offered(merchant: Caller) -> None:
    reply = merchant.raw(
        b"GET /v3/certificates HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    assert reply.startswith(b"HTTP/1.1 401 ")


def test_one_line_per_request_and_nothing_secret_in_it(merchant: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "planted-7c21-secret"
    merchant.call("POST", f"/v3/businesscircle/parkings?a={secret}", body=json.dumps({"openid": secret}).encode())
    merchant.send("GET", "/v3/certificates", authorization=f'WECHATPAY2-SHA256-RSA2048 mchid="{secret}"')
    merchant.call("GET", "/v3/ebike/charge/contracts/nobody%0Acontract")
    lines: list[str] = []
    for _ in range(200):  # the server writes a request's line after its reply is on its way
        lines = [record.getMessage() for record in caplog.records if record.name == "wechatpay_sandbox"]
        if len(lines) == 3:
            break
        time.sleep(0.01)
    assert [line.rsplit(" ", 2)[0] for line in lines] == [
        "POST /v3/businesscircle/parkings 400",
        "GET /v3/certificates 401",
        "GET /v3/ebike/charge/contracts/nobody%0Acontract 404",
    ]
    assert all(line.endswith(" ms") for line in lines)
    mine = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    assert secret not in "\n".join(mine)


def test_a_fault_of_the_sandbox_is_a_system_error(
    own: Running, own_merchant: Caller, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*arguments: object) -> None:
        raise LookupError("planted fault")

    monkeypatch.setattr(own.store.charge_contracts, "find", break_down)
    reply = own_merchant.send("GET", "/v3/ebike/charge/contracts/a")
    refused(reply, 500, "SYSTEM_ERROR")
    assert "planted fault" not in reply.text
    deadline = time.monotonic() + 5
    while "planted fault" not in caplog.text and time.monotonic() < deadline:
        time.sleep(0.01)  # the traceback is logged after the reply is sent
    assert "planted fault" in caplog.text


def test_a_broken_database_is_a_signed_system_error(own: Running, own_merchant: Caller) -> None:
    with own.store.database.transaction() as connection:
        connection.execute("DROP TABLE charge_contracts")
    refused(own_merchant.call("GET", "/v3/ebike/charge/contracts/a"), 500, "SYSTEM_ERROR")
