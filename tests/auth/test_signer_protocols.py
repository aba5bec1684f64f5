"""What signs in the place of credentials: a KMS or HSM, asked in this process or over a network."""

from __future__ import annotations

import asyncio
import ssl

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA1
from wechatpay_auth import (
    ConfigurationError,
    DecryptionError,
    KeyRing,
    MerchantCredentials,
    NotSent,
    Signer,
    WeChatPayAuth,
    parse_authorization,
)
from wechatpay_auth.certificate_refresh import CertificateRefresher
from wechatpay_auth.oaep import AsyncFieldDecrypter, FieldDecrypter
from wechatpay_auth.scheme import BRAND_RSA, MERCHANT_RSA
from wechatpay_auth.signer import AsyncMerchantSigner, MerchantSigner

from tests.auth.conftest import APIV3_KEY, MERCHANT_SERIAL, Keys, RawServer, http_reply
from tests.auth.conftest_certificates import SERIALS, Platform


class Hsm:
    """A sync signer that is not ours; it counts."""

    mchid = "1900000001"
    serial = MERCHANT_SERIAL

    def __init__(self, credentials: MerchantCredentials) -> None:
        self._credentials = credentials
        self.signed: list[bytes] = []

    def sign(self, message: bytes) -> str:
        self.signed.append(message)
        return self._credentials.sign(message)

    def decrypt(self, ciphertext: bytes) -> bytes:
        return self._credentials.decrypt(ciphertext)


class Kms:
    """An async signer, which lets others run while it signs."""

    mchid = "1900000001"
    serial = MERCHANT_SERIAL

    def __init__(self, credentials: MerchantCredentials) -> None:
        self._credentials = credentials
        self.at_once = self.most_at_once = self.signatures = 0

    async def sign_async(self, message: bytes) -> str:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(0.01)
        self.at_once -= 1
        self.signatures += 1
        return self._credentials.sign(message)

    async def decrypt_async(self, ciphertext: bytes) -> bytes:
        return self._credentials.decrypt(ciphertext)


def answering(server: RawServer, keys: Keys) -> None:
    server.answer = lambda _request: http_reply(200, keys.reply_headers(b"{}"), b"{}")


def test_they_fit_the_protocols(credentials: MerchantCredentials) -> None:
    """Type checkers read this; at run time it says nothing."""
    signers: list[MerchantSigner] = [credentials, Hsm(credentials)]
    async_signers: list[AsyncMerchantSigner] = [Kms(credentials)]
    decrypters: list[FieldDecrypter] = [credentials, Hsm(credentials)]
    async_decrypters: list[AsyncFieldDecrypter] = [Kms(credentials)]
    assert all((signers, async_signers, decrypters, async_decrypters))


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_sync_signer_serves_both_worlds(
    asynchronous: bool,
    keys: Keys,
    ring: KeyRing,
    credentials: MerchantCredentials,
    server: RawServer,
    tls: ssl.SSLContext,
) -> None:
    answering(server, keys)
    hsm = Hsm(credentials)
    auth = WeChatPayAuth(hsm, ring, allowed_hosts={"127.0.0.1"})

    async def send() -> httpx.Response:
        async with httpx.AsyncClient(auth=auth, verify=tls, trust_env=False) as client:
            return await client.post(server.url, content=b'{"a":1}')

    if asynchronous:
        assert asyncio.run(send()).status_code == 200
    else:
        with httpx.Client(auth=auth, verify=tls, trust_env=False) as client:
            assert client.post(server.url, content=b'{"a":1}').status_code == 200
    (message,) = hsm.signed
    assert message.startswith(b"POST\n/\n")
    assert message.endswith(b'\n{"a":1}\n')
    sent = parse_authorization(server.recorded[0].header(b"authorization").decode())
    assert (sent.mchid, sent.serial) == ("1900000001", MERCHANT_SERIAL)
    assert sent.signature == credentials.sign(message)


def test_an_async_signer_is_awaited(
    keys: Keys, ring: KeyRing, credentials: MerchantCredentials, server: RawServer, tls: ssl.SSLContext
) -> None:
    answering(server, keys)
    kms = Kms(credentials)
    auth = WeChatPayAuth(kms, ring, allowed_hosts={"127.0.0.1"})

    async def send() -> list[int]:
        async with httpx.AsyncClient(auth=auth, verify=tls, trust_env=False) as client:
            replies = await asyncio.gather(*(client.get(server.url) for _ in range(20)))
            return [reply.status_code for reply in replies]

    assert asyncio.run(send()) == [200] * 20
    assert kms.signatures == 20
    assert kms.most_at_once > 1, "signing does not stop the event loop"


def test_an_async_signer_signs_the_download_of_certificates_too(
    credentials: MerchantCredentials, server: RawServer, tls: ssl.SSLContext
) -> None:
    platform = Platform()
    server.answer = platform.answer
    kms, ring = Kms(credentials), KeyRing()
    refresher = CertificateRefresher(ring, APIV3_KEY)
    auth = WeChatPayAuth(kms, ring, allowed_hosts={"127.0.0.1"}, certificates=refresher)

    async def send() -> int:
        async with httpx.AsyncClient(auth=auth, verify=tls, trust_env=False) as client:
            return (await client.get(server.url)).status_code

    assert asyncio.run(send()) == 200
    assert kms.signatures == 2
    assert ring.serials == (SERIALS[0],)


def test_a_sync_call_with_an_async_signer_says_what_to_do(
    ring: KeyRing, credentials: MerchantCredentials, server: RawServer, tls: ssl.SSLContext
) -> None:
    auth = WeChatPayAuth(Kms(credentials), ring, allowed_hosts={"127.0.0.1"})
    with (
        httpx.Client(auth=auth, verify=tls, trust_env=False) as client,
        pytest.raises(ConfigurationError, match=r"has sign_async only.*use an async client"),
    ):
        client.get(server.url)
    assert server.recorded == []


def test_one_with_both_signs_in_the_way_of_the_call(credentials: MerchantCredentials) -> None:
    class Both(Kms):
        def sign(self, message: bytes) -> str:
            return credentials.sign(message)

    both = Both(credentials)
    signer = Signer(both)
    signer.authorization("GET", b"/", b"")
    assert both.signatures == 0
    asyncio.run(signer.authorization_async("GET", b"/", b""))
    assert both.signatures == 1
    assert (signer.is_async, Signer(credentials).is_async) == (True, False)
    value = asyncio.run(Signer(credentials).authorization_async("GET", b"/", b""))
    assert parse_authorization(value).mchid == "1900000001"


class Refusing(Exception):
    """What a KMS's own library raises."""


def test_what_a_signer_raises_is_told_by_its_type_and_nothing_is_sent(
    ring: KeyRing, credentials: MerchantCredentials, server: RawServer, tls: ssl.SSLContext
) -> None:
    class Locked(Hsm):
        def sign(self, message: bytes) -> str:
            raise Refusing("the session is locked")

    auth = WeChatPayAuth(Locked(credentials), ring, allowed_hosts={"127.0.0.1"})
    with (
        httpx.Client(auth=auth, verify=tls, trust_env=False) as client,
        pytest.raises(NotSent, match="the signer raised Refusing") as caught,
    ):
        client.get(server.url)
    assert server.recorded == []
    assert "locked" not in str(caught.value)
    assert isinstance(caught.value.__cause__, Refusing)


def test_what_an_async_signer_raises_is_told_likewise(
    ring: KeyRing, credentials: MerchantCredentials, server: RawServer, tls: ssl.SSLContext
) -> None:
    class Locked(Hsm):
        async def sign_async(self, message: bytes) -> str:
            raise Refusing("the session is locked")

    async def ask() -> None:
        auth = WeChatPayAuth(Locked(credentials), ring, allowed_hosts={"127.0.0.1"})
        async with httpx.AsyncClient(auth=auth, verify=tls, trust_env=False) as client:
            await client.get(server.url)

    with pytest.raises(NotSent, match="the signer raised Refusing") as caught:
        asyncio.run(ask())
    assert server.recorded == []
    assert "locked" not in str(caught.value)


def changed(**attributes: object) -> object:
    return type(
        "Signs",
        (),
        {"mchid": "1900000001", "serial": MERCHANT_SERIAL, "sign": lambda _self, _message: "QQ=="} | attributes,
    )()


@pytest.mark.parametrize(
    ("credentials", "words"),
    [
        (changed(mchid=None), "Signs has no mchid, which the scheme WECHATPAY2-SHA256-RSA2048 signs with"),
        (changed(mchid=1900000001), "mchid of Signs is not text of the form"),
        (changed(mchid='1",x="'), "mchid of Signs is not text of the form"),
        (changed(serial=None), "Signs has no serial"),
        (changed(serial="AB\n"), "serial of Signs is not text of the form"),
        (changed(sign=None), "Signs cannot sign: it needs sign"),
        (object(), "object has no mchid"),
    ],
)
def test_what_is_no_signer_is_refused(credentials: object, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Signer(credentials)  # type: ignore[arg-type]


def test_a_signature_that_is_not_text() -> None:
    signer = Signer(changed(sign=lambda _self, _message: b"QQ=="))  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="returned bytes; a signature is base64 in a str"):
        signer.authorization("GET", b"/", b"")


def test_who_has_both_numbers_is_a_merchant() -> None:
    """The certificate of a merchant signs; a brand_id beside it says whose brand it is."""
    both = changed(brand_id="123456789")
    signer = Signer(both)  # type: ignore[arg-type]
    assert signer.scheme is MERCHANT_RSA
    value = signer.authorization("GET", b"/", b"")
    assert value.startswith('WECHATPAY2-SHA256-RSA2048 mchid="1900000001",')
    brand = type("Brand", (), {"brand_id": "123456789", "serial": MERCHANT_SERIAL, "sign": lambda *_: "QQ=="})()
    assert Signer(brand).authorization("GET", b"/", b"").startswith("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=")
    as_brand = Signer(both, scheme=BRAND_RSA)  # type: ignore[arg-type]
    assert 'brand_id="123456789"' in as_brand.authorization("GET", b"/", b"")


def test_a_scheme_may_be_given(credentials: MerchantCredentials) -> None:
    with pytest.raises(ConfigurationError, match="MerchantCredentials has no brand_id"):
        Signer(credentials, scheme=BRAND_RSA)


# --- decryption ------------------------------------------------------------------------------------------------------


def sealed(keys: Keys, text: bytes) -> bytes:
    oaep = padding.OAEP(padding.MGF1(SHA1()), SHA1(), None)
    return keys.merchant.public_key().encrypt(text, oaep)


def test_credentials_decrypt_fields(keys: Keys, credentials: MerchantCredentials) -> None:
    ciphertext = sealed(keys, "张三".encode())
    assert credentials.decrypt(ciphertext).decode() == "张三"
    for wrong in (b"", b"x", ciphertext[:-1], ciphertext[:-1] + bytes([ciphertext[-1] ^ 1]), b"\0" * 256):
        with pytest.raises(DecryptionError, match=f"for another certificate than {MERCHANT_SERIAL}") as caught:
            credentials.decrypt(wrong)
        assert caught.value.__context__ is None
    other = MerchantCredentials("1900000001", keys.stranger, serial=MERCHANT_SERIAL)
    with pytest.raises(DecryptionError):
        other.decrypt(ciphertext)
