"""The lines of the log: one for each call, one for a connection that took long, and never what is in a call."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
import socket
import time

import pytest
from wechatpay_client import Client, errors

from tests.client.raw_platform import (
    answer_orders,
    credentials,
    make_certificate,
    order_reply,
    read_request,
    reply,
    ring,
    serving,
)

ORDER = "v3/pay/transactions/out-trade-no/{out_trade_no}"
CALL = {"out_trade_no": "SECRET0001", "query": {"mchid": "1900000001"}}
ID = "pay.get_order_by_out_trade_no"
TOO_FAST = b'{"code": "RATELIMIT_EXCEEDED", "message": "slower"}'
FILE = b"bill\n" * 100
PROOF = {"hash_value": hashlib.sha1(FILE).hexdigest(), "hash_type": "SHA1"}

both_worlds = pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])


@pytest.fixture
def lines(caplog):
    """What is logged at INFO and above, whoever logs it."""
    caplog.set_level(logging.INFO)
    return lambda name="wechatpay_client": [each.getMessage() for each in caplog.records if each.name == name]


def client_of(platform, **settings):
    return Client(credentials(), ring(), base_url=platform.base_url, **settings)


def ask(client, awaited, **options):
    endpoint = client[ORDER]
    if awaited:
        return asyncio.run(endpoint.get_async(**CALL, **options))
    return endpoint.get(**CALL, **options)


def line(status, attempts, request_id="-", more=""):
    return re.compile(
        rf"operation={re.escape(ID)} status={status} request_id={request_id} seconds=\d+\.\d{{3}} "
        rf"attempts={attempts}{more}"
    )


@both_worlds
def test_a_call_is_one_line(awaited, lines):
    def answer(connection):
        connection.sendall(order_reply(read_request(connection)).replace(b"Content-Type", b"Request-ID: 08-1\r\nC", 1))

    with serving(answer) as platform, client_of(platform) as client:
        ask(client, awaited)
    (only,) = lines()
    assert line(200, 1, "08-1").fullmatch(only)


@both_worlds
def test_repetitions_are_counted_and_the_last_reply_is_told(awaited, lines):
    sent = []

    def answer(connection):
        while request := read_request(connection):
            sent.append(request)
            last = len(sent) == 3
            connection.sendall(order_reply(request) if last else reply(TOO_FAST, status=429))

    with serving(answer) as platform, client_of(platform) as client:
        ask(client, awaited)
    (only,) = lines()
    assert line(200, 3).fullmatch(only)


@both_worlds
def test_a_refusal_has_its_status_and_kind(awaited, lines):
    refusal = b'{"code": "ORDER_NOT_EXIST", "message": "none"}'

    def answer(connection):
        read_request(connection)
        connection.sendall(reply(refusal, status=404, headers=("Request-ID: 08-2",)))

    with serving(answer) as platform, client_of(platform) as client, pytest.raises(errors.NotFound):
        ask(client, awaited)
    (only,) = lines()
    assert line(404, 1, "08-2", " error=NotFound").fullmatch(only)


@both_worlds
def test_without_a_reply_there_is_neither_status_nor_number(awaited, lines):
    def hang_up(connection):
        read_request(connection)

    with serving(hang_up) as platform, client_of(platform) as client, pytest.raises(errors.NoResponse):
        ask(client, awaited)
    (only,) = lines()
    assert line("-", 1, "-", " error=NoResponse").fullmatch(only)


@both_worlds
def test_a_file_is_one_line_when_it_begins(awaited, lines):
    def answer(connection):
        read_request(connection)
        head = f"HTTP/1.1 200 OK\r\nRequest-ID: 08-3\r\nContent-Length: {len(FILE)}\r\n\r\n"
        connection.sendall(head.encode() + FILE)

    with serving(answer) as platform, client_of(platform) as client:
        url = f"{platform.base_url}/v3/billdownload/file?token=SECRETTOKEN"

        async def read():
            async with client.download_async(url, **PROOF) as file:
                return b"".join([piece async for piece in file])

        if awaited:
            assert asyncio.run(read()) == FILE
        else:
            with client.download(url, **PROOF) as file:
                assert b"".join(file) == FILE
    (only,) = lines()
    assert re.fullmatch(
        r"operation=billdownload\.download_bill status=200 request_id=08-3 seconds=\d+\.\d{3} attempts=1", only
    )
    assert lines("httpx") == []


def test_a_path_that_the_spec_does_not_have_stands_in_quotes(lines):
    with serving(answer_orders) as platform, client_of(platform) as client:
        client.untyped("v3/brand-new/{id}").get(id="SECRET0001", query={"a": "SECRET0002"})
    (only,) = lines()
    assert only.startswith('operation="GET /v3/brand-new/{id}" status=200 ')


def test_what_is_in_a_call_is_in_no_record(caplog):
    caplog.set_level(logging.DEBUG)
    with serving(answer_orders) as platform, client_of(platform) as client:
        ask(client, awaited=False)
        order = {"appid": "SECRETAPP", "mchid": "1900000001", "description": "SECRET", "out_trade_no": "SECRET0001"}
        with pytest.raises(errors.WeChatPayError):
            client["v3/pay/transactions/native"].post(json=order)
    ours = [record for record in caplog.records if record.name.startswith("wechatpay")]
    assert ours
    assert not any("SECRET" in record.getMessage() or "SECRET" in str(record.__dict__) for record in ours)


def test_who_does_not_read_the_log_has_none_written(caplog):
    caplog.set_level(logging.WARNING)
    with serving(answer_orders) as platform, client_of(platform) as client:
        ask(client, awaited=False)
    assert caplog.records == []
    assert logging.getLogger("wechatpay_client").handlers == []
    assert logging.getLogger("wechatpay_client").level == logging.NOTSET


# --- connections


@both_worlds
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_refused_connection_names_host_and_port(awaited, scheme):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with (
        Client(credentials(), ring(), base_url=f"{scheme}://127.0.0.1:{port}", retries=0) as client,
        pytest.raises(errors.ConnectionFailed, match=rf"no connection to 127\.0\.0\.1:{port}: .*; nothing was sent"),
    ):
        ask(client, awaited)


@both_worlds
def test_the_port_of_the_scheme_is_named_too(awaited, monkeypatch):
    def refuse(*_arguments, **_more):
        raise OSError("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with (
        Client(credentials(), ring(), retries=0, trust_env=False) as client,
        pytest.raises(errors.ConnectionFailed, match=r"no connection to api\.mch\.weixin\.qq\.com:443: "),
    ):
        ask(client, awaited)


@both_worlds
def test_a_connection_that_takes_long_is_told(awaited, lines, monkeypatch):
    monkeypatch.setattr("wechatpay_client.runtime.network.SLOW", 0.2)
    real = socket.getaddrinfo

    def look_up_slowly(*arguments, **more):
        time.sleep(0.3)
        return real(*arguments, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up_slowly)
    with serving(answer_orders) as platform, client_of(platform) as client:
        url = platform.base_url.replace("127.0.0.1", "localhost")
        with Client(credentials(), ring(), base_url=url, retries=0) as client:
            ask(client, awaited)
    told = [each for each in lines() if "connection" in each]
    name = "looking up its name included" if awaited else r"of which looking up its name took 0\.\d s"
    assert len(told) == 1
    assert re.fullmatch(rf"the connection to localhost:{platform.port} took 0\.\d s, {name}", told[0])


@both_worlds
def test_tls_that_takes_long_is_told(awaited, lines, monkeypatch, tmp_path):
    monkeypatch.setattr("wechatpay_client.runtime.network.SLOW", 0.2)
    context, certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    def wrap_late(connection):
        time.sleep(0.3)
        with context.wrap_socket(connection, server_side=True) as wrapped:
            answer_orders(wrapped)

    with serving(wrap_late) as platform:
        url = platform.base_url.replace("http:", "https:")
        with Client(credentials(), ring(), base_url=url, retries=0) as client:
            ask(client, awaited)
    told = [each for each in lines() if each.startswith("TLS")]
    assert len(told) == 1
    assert re.fullmatch(r"TLS with 127\.0\.0\.1 took 0\.\d s, after its connection was made", told[0])


def test_a_connection_that_is_quick_is_not_told(lines):
    with serving(answer_orders) as platform, client_of(platform) as client:
        ask(client, awaited=False)
    assert [each for each in lines() if "connection" in each] == []
