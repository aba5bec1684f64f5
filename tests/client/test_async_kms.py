"""A KMS in the place of credentials, in whole calls: it signs and decrypts over a network, so it is awaited."""

from __future__ import annotations

import asyncio
import base64
import json

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import DecryptionError, KeyRing
from wechatpay_client import errors

OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
BODY = {"out_payee_no": "P1", "name": "张三", "accounts": [{"number": "6222"}]}
SECOND_ID = "PUB_KEY_ID_0119000000012026010100000000000002"


class Kms:
    """It has nothing but the two awaited methods, and gives way to others while it works."""

    mchid = "1900000001"
    serial = "5A" * 20

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        self._key = key
        self.signed: list[bytes] = []
        self.decrypted = 0

    async def sign_async(self, message: bytes) -> str:
        await asyncio.sleep(0)
        self.signed.append(message)
        return base64.b64encode(self._key.sign(message, padding.PKCS1v15(), hashes.SHA256())).decode()

    async def decrypt_async(self, ciphertext: bytes) -> bytes:
        await asyncio.sleep(0)
        self.decrypted += 1
        try:
            return self._key.decrypt(ciphertext, OAEP)
        except ValueError:
            raise DecryptionError("the KMS cannot decrypt it") from None


@pytest.fixture
def seal(merchant_key):
    return lambda text: base64.b64encode(merchant_key.public_key().encrypt(text.encode(), OAEP)).decode()


@pytest.fixture
def kms(merchant_key):
    return Kms(merchant_key)


def awaited(probe, kms, keys, platform, *, times=1):
    async def call():
        async with probe.Client(kms, keys, base_url=platform.base_url) as client:
            return await asyncio.gather(*(client["v3/payee"].post_async(json=BODY) for _ in range(times)))

    return asyncio.run(call())


def test_it_signs_and_decrypts(probe, platform, keys, kms, seal, merchant_key):
    platform.answer_json({"name": seal("张三"), "id": "1", "others": [{"name": seal("李四"), "id": "2"}]})
    (response,) = awaited(probe, kms, keys, platform)
    assert (response.parsed.name, response.parsed.others[0].name) == ("张三", "李四")
    assert kms.decrypted == 2
    (message,) = kms.signed
    (request,) = platform.requests
    assert message.endswith(b"\n" + request.body + b"\n")
    signature = request.headers["Authorization"].partition('signature="')[2].partition('"')[0]
    merchant_key.public_key().verify(base64.b64decode(signature), message, padding.PKCS1v15(), hashes.SHA256())


def test_many_calls_at_once_each_have_their_own(probe, platform, keys, kms, seal):
    platform.answer = lambda request: type(platform.reply)(
        200, json.dumps({"name": seal(f"n{len(platform.requests)}"), "id": "1"}).encode()
    )
    responses = awaited(probe, kms, keys, platform, times=10)
    assert len({response.request_id for response in responses}) == 1
    assert {response.parsed.name[0] for response in responses} == {"n"}
    assert (len(kms.signed), len(set(kms.signed)), kms.decrypted) == (10, 10, 10)


def test_what_it_cannot_decrypt_is_not_lost(probe, platform, keys, kms):
    foreign = base64.b64encode(rsa.generate_private_key(65537, 2048).public_key().encrypt(b"x", OAEP)).decode()
    platform.answer_json({"name": foreign, "id": "1"})
    (response,) = awaited(probe, kms, keys, platform)
    assert kms.decrypted == 1
    assert response.json()["name"] == foreign
    with pytest.raises(errors.WeChatPayError, match="encrypted fields cannot be read"):
        _ = response.parsed


def test_a_sync_call_says_that_it_needs_an_async_one(probe, platform, keys, kms):
    with (
        probe.Client(kms, keys, base_url=platform.base_url) as client,
        pytest.raises(errors.ConfigurationError, match="has sign_async only"),
    ):
        client["v3/payee"].post(json=BODY)
    assert platform.requests == []


# --- the key that the header names is the key that was used -----------------------------------------------------------


@pytest.fixture
def second_key():
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture
def both(platform_key, second_key):
    """A ring of two public keys that are not the same."""
    ring = KeyRing()
    ring.add_public_key("PUB_KEY_ID_0119000000012026010100000000000001", platform_key.public_key())
    ring.add_public_key(SECOND_ID, second_key.public_key())
    return ring


def test_the_header_names_the_key_that_was_used(probe, platform, credentials, both, platform_key, second_key, seal):
    private = dict(zip(both.serials, (platform_key, second_key), strict=True))
    platform.answer_json({"name": seal("n"), "id": "1"})
    with probe.Client(credentials, both, base_url=platform.base_url) as client:
        for serial in (SECOND_ID, both.serials[0], SECOND_ID):
            both.preferred = serial
            client["v3/payee"].post(json=BODY)
    assert [request.headers["Wechatpay-Serial"] for request in platform.requests] == [
        SECOND_ID,
        both.serials[0],
        SECOND_ID,
    ]
    for request in platform.requests:
        key = private[request.headers["Wechatpay-Serial"]]
        assert key.decrypt(base64.b64decode(request.json()["name"]), OAEP).decode() == "张三"
    assert [counters.encrypted for counters in both.counters.values()] == [1, 2]


def test_a_repetition_names_the_key_of_the_first_sending(probe, platform, credentials, both, second_key, seal):
    """Its bytes were encrypted with that key, whatever is preferred by now."""

    def answer(_request):
        if len(platform.requests) == 1:
            both.preferred = both.serials[0]
            return type(platform.reply)(500, b'{"code":"SYSTEM_ERROR","message":"later"}')
        return type(platform.reply)(200, json.dumps({"name": seal("n"), "id": "1"}).encode())

    platform.answer = answer
    both.preferred = SECOND_ID
    with probe.Client(credentials, both, base_url=platform.base_url) as client:
        client["v3/payee"].post(json=BODY)
    assert [request.headers["Wechatpay-Serial"] for request in platform.requests] == [SECOND_ID, SECOND_ID]
    sent = platform.requests[1].json()["name"]
    assert second_key.decrypt(base64.b64decode(sent), OAEP).decode() == "张三"
