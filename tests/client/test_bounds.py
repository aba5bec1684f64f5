"""How much of a reply is taken: what it inflates to counts, not what came over the wire."""

from __future__ import annotations

import asyncio
import gzip
import json
import tracemalloc
import zlib

import httpx
import pytest
from wechatpay_auth import ConfigurationError, WeChatPayAuth, WeChatPayError
from wechatpay_auth.errors import AuthenticationFailed, OutcomeUnknown, ResponseUnreadable
from wechatpay_auth.request_extensions import MAX_REPLY
from wechatpay_client import Client

from tests.client.conftest import KEY_ID, Reply
from tests.client.raw_platform import credentials, read_request, reply, ring, serving

ORDER = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "Coffee",
    "out_trade_no": "ORDER0001",
    "notify_url": "https://shop.example/notify",
    "amount": {"total": 100},
}
PLACED = b'{"code_url": "weixin://wxpay/bizpayurl?pr=1"}'
MIB = 1024 * 1024

both_worlds = pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])


@pytest.fixture
def place(awaited):
    """Place an order with a platform that answers with these bytes."""

    def place(data):
        def handle(connection):
            while read_request(connection):
                connection.sendall(data)

        with (
            serving(handle) as platform,
            Client(credentials(), ring(), base_url=platform.base_url, retries=0) as client,
        ):
            endpoint = client.v3.pay.transactions.native
            return asyncio.run(endpoint.post_async(json=ORDER)) if awaited else endpoint.post(json=ORDER)

    return place


@both_worlds
@pytest.mark.parametrize("name", ["gzip", "x-gzip", "GZIP"])
def test_gzip_is_undone(place, name):
    found = place(reply(gzip.compress(PLACED, mtime=0), headers=(f"Content-Encoding: {name}",), over=PLACED))
    assert found.parsed.code_url == "weixin://wxpay/bizpayurl?pr=1"
    assert found.content == PLACED


@both_worlds
def test_identity_is_no_encoding(place):
    assert place(reply(PLACED, headers=("Content-Encoding: identity",))).content == PLACED


@both_worlds
@pytest.mark.parametrize(
    ("encoding", "body", "words"),
    [
        ("br", PLACED, "neither gzip nor identity"),
        ("deflate", zlib.compress(PLACED), "neither gzip nor identity"),
        ("gzip, gzip", gzip.compress(gzip.compress(PLACED, mtime=0), mtime=0), "neither gzip nor identity"),
        ("gzip", PLACED, "its gzip is invalid"),
        ("gzip", gzip.compress(PLACED, mtime=0)[:-9], "its gzip is cut off"),
        ("gzip", gzip.compress(PLACED, mtime=0) + b"more", "something follows its gzip"),
        ("gzip", b"", "its gzip is cut off"),
    ],
)
def test_what_cannot_be_undone_is_an_unknown_outcome(place, encoding, body, words):
    with pytest.raises(ResponseUnreadable, match=words) as caught:
        place(reply(body, headers=(f"Content-Encoding: {encoding}",), over=PLACED))
    assert caught.value.status_code == 200
    assert caught.value.operation == "pay.create_native_order"


@both_worlds
def test_a_little_gzip_does_not_become_all_memory(place):
    bomb = gzip.compress(b"0" * (300 * MIB), compresslevel=1)
    data = reply(bomb, headers=("Content-Encoding: gzip",), over=b"")
    del bomb
    tracemalloc.start()
    try:
        with pytest.raises(ResponseUnreadable, match="more than 16777216 bytes, the most that is taken") as caught:
            place(data)
        assert tracemalloc.get_traced_memory()[1] < 48 * MIB
    finally:
        tracemalloc.stop()
    assert len(caught.value.content) <= 64 * 1024


@both_worlds
def test_a_reply_without_end_is_given_up(awaited):
    sent = 0

    def handle(connection):
        nonlocal sent
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65536)
            sent += 65536

    with serving(handle) as platform, Client(credentials(), ring(), base_url=platform.base_url, retries=0) as client:
        endpoint = client.v3.pay.transactions.native
        with pytest.raises(ResponseUnreadable, match="more than 16777216 bytes"):
            asyncio.run(endpoint.post_async(json=ORDER)) if awaited else endpoint.post(json=ORDER)
    assert sent < 64 * MIB


@both_worlds
@pytest.mark.parametrize("status", [400, 500, 302])
def test_an_error_has_64_kib(place, status):
    body = json.dumps({"code": "PARAM_ERROR", "message": "x" * 65_000}).encode()
    with pytest.raises(WeChatPayError) as short:
        place(reply(body, status=status))
    assert short.value.content == body
    with pytest.raises(ResponseUnreadable, match="more than 65536 bytes") as caught:
        place(reply(body + b" " * 1000, status=status))
    assert caught.value.status_code == status


@both_worlds
def test_an_error_keeps_64_kib_of_a_reply(place):
    body = json.dumps({"code_url": "x" * 200_000}).encode()
    with pytest.raises(OutcomeUnknown) as caught:
        place(reply(body, over=b"something else"))
    assert caught.value.content == body[: 64 * 1024]


def test_the_bound_is_a_setting(platform, merchant_key):
    platform.reply = Reply(body=b"[" + b" " * 1000 + b"]")
    auth = WeChatPayAuth(credentials(), ring_of(platform), allowed_hosts={"127.0.0.1"}, max_reply=1000)
    with httpx.Client(auth=auth, trust_env=False) as client:
        with pytest.raises(ResponseUnreadable, match="more than 1000 bytes"):
            client.get(f"{platform.base_url}/v3/x")
        assert len(client.get(f"{platform.base_url}/v3/x", extensions={MAX_REPLY: 1002}).content) == 1002
    with pytest.raises(ConfigurationError, match="max_reply is 0"):
        WeChatPayAuth(credentials(), ring_of(platform), max_reply=0)


def ring_of(platform):
    keys = ring()
    keys.remove(KEY_ID)
    keys.add_public_key(KEY_ID, platform.key.public_key())
    return keys


def test_a_refused_signature_is_still_read(platform, keys, merchant_key):
    platform.answer_json({"code": "SIGN_ERROR", "message": "x"}, 401, signed=False)
    with Client(credentials(), keys, base_url=platform.base_url) as client, pytest.raises(AuthenticationFailed):
        client.v3.pay.transactions.native.post(json=ORDER)


class Foreign(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that is not ours, and raises what it likes."""

    def __init__(self, *, in_body):
        self._in_body = in_body

    def handle_request(self, request):
        if not self._in_body:
            raise LookupError("PLANTED")
        return httpx.Response(200, stream=Breaking())

    async def handle_async_request(self, request):
        return self.handle_request(request)


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self):
        yield b"{"
        raise LookupError("PLANTED")

    async def __aiter__(self):
        yield b"{"
        raise LookupError("PLANTED")


@both_worlds
@pytest.mark.parametrize("in_body", [False, True])
def test_what_a_foreign_transport_raises_is_an_unknown_outcome(awaited, in_body):
    foreign = Foreign(in_body=in_body)
    client = Client(credentials(), ring(), transport=foreign, async_transport=foreign, retries=0)
    endpoint = client.v3.pay.transactions.native
    with pytest.raises(OutcomeUnknown, match="LookupError") as caught:
        asyncio.run(endpoint.post_async(json=ORDER)) if awaited else endpoint.post(json=ORDER)
    assert "PLANTED" not in str(caught.value)
    assert caught.value.idempotency_value == "ORDER0001"
