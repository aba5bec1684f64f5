"""Files that are given to whoever has their address: no signature leaves this machine, and the hash is checked."""

from __future__ import annotations

import asyncio
import hashlib
import importlib

import httpx
import pytest
from wechatpay_auth.bills import HashMismatch

PDF = b"%PDF-1.7 " + bytes(range(256)) * 300
SHA256 = hashlib.sha256(PDF).hexdigest()
PATH = "/invoicing/invoice-file"
FILE = {"application/pdf": {"schema": {"type": "string", "contentMediaType": "application/pdf"}}}
MARKS = {
    "x-wechatpay-unsigned-request": True,
    "x-wechatpay-unsigned-response": True,
    "security": [],
    "servers": [{"url": "https://pay.wechatpay.cn"}],
}
SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Invoices", "version": "0.1.0"},
    "paths": {
        PATH: {
            "get": {
                "operationId": "invoicing.download_invoice",
                "summary": "Download an invoice",
                "parameters": [{"name": "token", "in": "query", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "The invoice", "content": FILE}},
                **MARKS,
            }
        },
        "/v3/invoices/{id}": {
            "get": {
                "operationId": "invoices.get_invoice",
                "summary": "Look an invoice up",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"204": {"description": "There"}},
            }
        },
    },
}
WAYS = ("sync", "asyncio", "stream", "stream_async", "chain", "[]", "download", "download_async")
OF_SIGNATURES = ("Authorization", "Wechatpay-Serial", "Wechatpay-Signature")


@pytest.fixture(scope="module")
def invoices(generate_client):
    return generate_client(SPEC)


class Host:
    """Serves the file to whoever asks, and remembers every request."""

    def __init__(self, file=PDF, status=200):
        self.file, self.status, self.requests = file, status, []

    def __call__(self, request):
        self.requests.append(request)
        return httpx.Response(self.status, content=self.file, headers={"Content-Type": "application/pdf"})


def build_client(invoices, credentials, keys, host, **more):
    transport = httpx.MockTransport(host)
    return invoices.Client(credentials, keys, transport=transport, async_transport=transport, retries=0, **more)


def calls(invoices, client):
    """Every way to ask for the file; each gives its bytes."""
    function = importlib.import_module(f"{invoices.__name__}.api.invoicing.download_invoice")

    def streamed():
        with function.stream(client=client, token="t") as file:
            assert not file.verified
            return b"".join(file)

    async def streamed_async():
        async with function.stream_async(client=client, token="t") as file:
            return b"".join([piece async for piece in file])

    async def downloaded_async():
        async with client.download_async(f"https://pay.wechatpay.cn{PATH}?token=t") as file:
            return b"".join([piece async for piece in file])

    def downloaded():
        with client.download(f"https://pay.wechatpay.cn{PATH}?token=t") as file:
            return b"".join(file)

    return {
        "sync": lambda: function.sync(client=client, token="t"),
        "asyncio": lambda: asyncio.run(function.asyncio(client=client, token="t")),
        "stream": streamed,
        "stream_async": lambda: asyncio.run(streamed_async()),
        "chain": lambda: client.invoicing.invoice_file.get(query={"token": "t"}).parsed,
        "[]": lambda: client[PATH].get(query={"token": "t"}).parsed,
        "download": downloaded,
        "download_async": lambda: asyncio.run(downloaded_async()),
    }


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("base_url", ["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
def test_no_signature_goes_to_the_other_host(way, base_url, invoices, credentials, keys):
    host = Host()
    with build_client(invoices, credentials, keys, host, base_url=base_url) as client:
        assert calls(invoices, client)[way]() == PDF
    (request,) = host.requests
    assert str(request.url) == f"https://pay.wechatpay.cn{PATH}?token=t"
    assert not any(name in request.headers for name in OF_SIGNATURES)
    assert request.headers["User-Agent"].startswith("wechatpay-client/")


def test_the_docstring_says_that_the_request_is_not_signed(invoices):
    function = importlib.import_module(f"{invoices.__name__}.api.invoicing.download_invoice")
    assert "The request is not signed either: whoever has the address gets the file." in function.sync.__doc__


def test_a_signer_is_never_asked(invoices, keys):
    class Refusing:
        mchid, serial = "1900000001", "5A" * 20

        def sign(self, message):
            raise AssertionError("signed")

    host = Host()
    with build_client(invoices, Refusing(), keys, host) as client:
        assert client[PATH].get(query={"token": "t"}).content == PDF


def test_the_hash_proves_the_file_where_there_is_one(invoices, credentials, keys):
    proof = {"hash_value": SHA256, "hash_type": "SHA256"}
    address = f"https://pay.wechatpay.cn{PATH}?token=t"
    with build_client(invoices, credentials, keys, Host()) as client, client.download(address, **proof) as file:
        assert b"".join(file) == PDF
        assert file.verified
    client = build_client(invoices, credentials, keys, Host(PDF[:-1]))
    with client, pytest.raises(HashMismatch), client.download(address, **proof) as file:
        list(file)


@pytest.mark.parametrize(
    "url", [f"https://pay.wechatpay.cn.example{PATH}?token=t", f"http://pay.wechatpay.cn{PATH}?token=t"]
)
def test_no_other_host_is_asked(url, invoices, credentials, keys):
    host = Host()
    with build_client(invoices, credentials, keys, host) as client, pytest.raises(invoices.errors.NotSent):
        client.download(url).__enter__()
    assert host.requests == []


@pytest.mark.parametrize("status", [401, 404])
def test_a_refusal_says_nothing_of_a_signature(status, invoices, credentials, keys):
    host = Host(b'{"code":"NOT_FOUND","message":"no"}', status)
    client = build_client(invoices, credentials, keys, host)
    with client, pytest.raises(invoices.errors.APIStatusError) as caught:
        client[PATH].get(query={"token": "t"})
    assert getattr(caught.value, "explanation", None) is None


def test_every_other_call_is_signed_as_before(invoices, credentials, keys, platform):
    platform.reply.status = 204
    with invoices.Client(credentials, keys, base_url=platform.base_url) as client:
        client["v3/invoices/{id}"].get(id="1")
    assert platform.requests[0].headers["Authorization"]


def test_a_server_on_this_machine_serves_it_itself(invoices, credentials, keys, platform):
    platform.reply = type(platform.reply)(200, PDF, signed=False)
    with invoices.Client(credentials, keys, base_url=platform.base_url) as client:
        assert client[PATH].get(query={"token": "t"}).content == PDF
    assert "Authorization" not in platform.requests[0].headers
