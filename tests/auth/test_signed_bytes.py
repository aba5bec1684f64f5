"""The signed bytes are the sent bytes: what leaves httpx is read from a socket and checked against the signature."""

from __future__ import annotations

import asyncio
import base64
import json
import ssl
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from wechatpay_auth import KeyRing, MerchantCredentials, WeChatPayAuth, parse_authorization

from tests.auth.conftest import MERCHANT_SERIAL, PUBLIC_KEY_ID, Keys, RawServer, Recorded, http_reply
from tests.profiles import limit_examples

# What httpx lets into a URL: everything but control characters and lone surrogates.
_text = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30)
_escapes = st.sampled_from(["%2F", "%2f", "%0A", "%0a", "%25", "%", "%zz", "%E4%B8%AD", "+", "%20", " ", "|", "^"])
_dots = st.sampled_from([".", "..", "...", "//", "/", ";", ":", "@", "[", "]", "\\", "'", '"', "`", "{x}", "*"])
_piece = _text | _escapes | _dots
_path = st.lists(_piece, max_size=8).map("".join)
_query = st.none() | st.lists(_piece | st.sampled_from(["a=", "&", "=", "?"]), max_size=8).map("".join)
_body = st.none() | st.binary(max_size=300) | _text.map(str.encode) | st.integers(1, 4096).map(lambda n: b"\n" * n)
_method = st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"])

_bounded = settings(
    deadline=None,
    max_examples=limit_examples(400),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def signing_server(shared_server: RawServer, keys: Keys) -> Iterator[RawServer]:
    body = b'{"ok":true}'

    def answer(_request: Recorded) -> bytes:
        return http_reply(200, keys.reply_headers(body), body)

    shared_server.reset = None
    shared_server.answer = answer
    yield shared_server
    shared_server.recorded.clear()


@pytest.fixture(scope="module")
def auth(keys: Keys, credentials: MerchantCredentials) -> WeChatPayAuth:
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)
    return WeChatPayAuth(credentials, ring, allowed_hosts={"127.0.0.1"})


@pytest.fixture(scope="module")
def client(auth: WeChatPayAuth, tls: ssl.SSLContext) -> Iterator[httpx.Client]:
    with httpx.Client(auth=auth, verify=tls, trust_env=False) as client:
        yield client


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def async_client(auth: WeChatPayAuth, tls: ssl.SSLContext, loop: asyncio.Runner) -> Iterator[httpx.AsyncClient]:
    client = httpx.AsyncClient(auth=auth, verify=tls, trust_env=False)
    yield client
    loop.run(client.aclose())


def assert_signed(request: Recorded, keys: Keys, signed_body: bytes | None = None) -> None:
    """Rebuild the five lines from the recorded bytes, without our code, and verify with the merchant's key."""
    header = parse_authorization(request.header(b"authorization").decode("ascii"))
    assert header.mchid == "1900000001"
    assert header.serial == MERCHANT_SERIAL
    assert request.header(b"wechatpay-serial").decode() == PUBLIC_KEY_ID
    lines = [
        request.method,
        request.target,
        header.timestamp.encode(),
        header.nonce.encode(),
        request.body if signed_body is None else signed_body,
        b"",
    ]
    signature = base64.b64decode(header.signature)
    keys.merchant.public_key().verify(signature, b"\n".join(lines), PKCS1v15(), SHA256())


def url_of(server: RawServer, path: str, query: str | None) -> httpx.URL:
    text = f"{server.url}/{path}" + ("" if query is None else f"?{query}")
    try:
        return httpx.URL(text)
    except httpx.InvalidURL:
        assume(False)
        raise


@given(method=_method, path=_path, query=_query, body=_body)
@example(method="GET", path="v3/pay/transactions/id/1?mchid=1", query=None, body=None)
@example(method="POST", path="v3/a/../b/./c//d", query="x=1#fragment", body=b"{}")
@example(method="POST", path="v3/images/a%2Fb%2B%3D%3D", query="", body=b"")
@example(method="DELETE", path="v3/中文 路径|[x]^`'", query='名=值&j={"a":1}', body=b"\n")
@_bounded
def test_sync(
    signing_server: RawServer,
    client: httpx.Client,
    keys: Keys,
    method: str,
    path: str,
    query: str | None,
    body: bytes | None,
) -> None:
    signing_server.recorded.clear()
    reply = client.request(method, url_of(signing_server, path, query), content=body)
    assert reply.json() == {"ok": True}
    (request,) = signing_server.recorded
    assert request.body == (body or b"")
    assert_signed(request, keys)


@given(method=_method, path=_path, query=_query, body=_body)
@_bounded
def test_async(
    signing_server: RawServer,
    async_client: httpx.AsyncClient,
    loop: asyncio.Runner,
    keys: Keys,
    method: str,
    path: str,
    query: str | None,
    body: bytes | None,
) -> None:
    signing_server.recorded.clear()
    url = url_of(signing_server, path, query)
    reply = loop.run(async_client.request(method, url, content=body))
    assert reply.json() == {"ok": True}
    (request,) = signing_server.recorded
    assert request.body == (body or b"")
    assert_signed(request, keys)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_text, inner, max_size=4),
    max_leaves=12,
)


@given(
    payload=_json.filter(lambda value: value is not None),
    params=st.dictionaries(_text.filter(bool), _text | st.integers() | st.booleans(), min_size=1, max_size=4),
)
@settings(_bounded, max_examples=limit_examples(150))
def test_json_and_params_as_httpx_encodes_them(
    signing_server: RawServer,
    client: httpx.Client,
    keys: Keys,
    payload: object,
    params: dict[str, str | int | bool],
) -> None:
    signing_server.recorded.clear()
    client.post(f"{signing_server.url}/v3/x", json=payload, params=params)
    (request,) = signing_server.recorded
    assert json.loads(request.body) == payload
    assert_signed(request, keys)


@pytest.mark.parametrize("size", [1, 65_535, 65_536, 65_537, 300_000, 1_048_576])
def test_large_bodies(
    signing_server: RawServer,
    client: httpx.Client,
    async_client: httpx.AsyncClient,
    loop: asyncio.Runner,
    keys: Keys,
    size: int,
) -> None:
    body = bytes(index * 31 % 251 for index in range(4096)) * (size // 4096 + 1)
    body = body[:size]
    signing_server.recorded.clear()
    client.post(f"{signing_server.url}/v3/large", content=body)
    loop.run(async_client.post(f"{signing_server.url}/v3/large", content=body))
    first, second = signing_server.recorded
    assert first.body == second.body == body
    assert_signed(first, keys)
    assert_signed(second, keys)


def test_a_body_from_a_generator(signing_server: RawServer, client: httpx.Client, keys: Keys) -> None:
    signing_server.recorded.clear()
    client.post(f"{signing_server.url}/v3/stream", content=(part for part in (b'{"a":', b"1}")))
    (request,) = signing_server.recorded
    assert request.body == b'{"a":1}'
    assert_signed(request, keys)


def test_an_async_body_from_a_generator(
    signing_server: RawServer, async_client: httpx.AsyncClient, loop: asyncio.Runner, keys: Keys
) -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b'{"a":'
        yield b"1}"

    signing_server.recorded.clear()
    loop.run(async_client.post(f"{signing_server.url}/v3/stream", content=parts()))
    (request,) = signing_server.recorded
    assert request.body == b'{"a":1}'
    assert_signed(request, keys)


def test_an_upload_signs_its_meta_part_only(
    signing_server: RawServer,
    client: httpx.Client,
    async_client: httpx.AsyncClient,
    loop: asyncio.Runner,
    keys: Keys,
) -> None:
    meta = '{"filename":"图.png","sha256":"00"}'.encode()
    request = {
        "files": [
            ("meta", (None, meta, "application/json")),
            ("file", ("图.png", b"\x89PNG" * 100, "image/png")),
        ],
        "extensions": {"wechatpay_sign_body": meta},
    }
    signing_server.recorded.clear()
    client.post(f"{signing_server.url}/v3/merchant/media/upload", **request)  # type: ignore[arg-type]
    loop.run(async_client.post(f"{signing_server.url}/v3/merchant/media/upload", **request))  # type: ignore[arg-type]
    for recorded in signing_server.recorded:
        assert meta in recorded.body
        assert b"\x89PNG" in recorded.body
        assert_signed(recorded, keys, signed_body=meta)
    assert len(signing_server.recorded) == 2


def test_each_sending_has_its_own_nonce(signing_server: RawServer, client: httpx.Client) -> None:
    signing_server.recorded.clear()
    for _ in range(20):
        client.get(f"{signing_server.url}/v3/x")
    nonces = {
        parse_authorization(request.header(b"authorization").decode()).nonce for request in signing_server.recorded
    }
    assert len(nonces) == 20
    assert all(len(nonce) == 32 and nonce.isalnum() for nonce in nonces)
