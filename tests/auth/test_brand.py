"""The brand scheme: another word in the header, brand_id in the place of mchid, and replies by the public key only."""

from __future__ import annotations

import asyncio
import copy
import pickle
import ssl

import httpx
import pytest
from wechatpay_auth import (
    ConfigurationError,
    KeyRing,
    MalformedAuthorization,
    MerchantCredentials,
    ResponseNotVerified,
    Signer,
    UnknownSerial,
    Verifier,
    WeChatPayAuth,
    format_authorization,
    parse_authorization,
    request_message,
)
from wechatpay_auth.certificate_refresh import CertificateRefresher
from wechatpay_auth.credentials import BrandCredentials
from wechatpay_auth.scheme import BRAND_RSA, MERCHANT_RSA

from tests.auth.conftest import (
    APIV3_KEY,
    MERCHANT_SERIAL,
    PLATFORM_SERIAL,
    PUBLIC_KEY_ID,
    Keys,
    RawServer,
    http_reply,
)

BRAND_ID = "123456789"


@pytest.fixture(scope="module")
def brand(keys: Keys) -> BrandCredentials:
    return BrandCredentials(BRAND_ID, keys.merchant, serial=MERCHANT_SERIAL, apiv3_key=APIV3_KEY)


def test_the_header(keys: Keys, brand: BrandCredentials) -> None:
    signer = Signer(brand, clock=lambda: 1554208460.0, nonce=lambda: "593BEC0C930BF1AFEB40B4A08C8FB242")
    value = signer.authorization("GET", b"/brand/marketing/product-coupon/product-coupons/1", b"")
    message = request_message(
        "GET",
        b"/brand/marketing/product-coupon/product-coupons/1",
        "1554208460",
        "593BEC0C930BF1AFEB40B4A08C8FB242",
        b"",
    )
    assert value == (
        f'WECHATPAY-BRAND-SHA256-RSA2048 brand_id="{BRAND_ID}",nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242",'
        f'timestamp="1554208460",serial_no="{MERCHANT_SERIAL}",signature="{brand.sign(message)}"'
    )
    assert signer.scheme is BRAND_RSA
    assert repr(signer) == f"Signer(brand_id='{BRAND_ID}', serial='{MERCHANT_SERIAL}')"


def test_the_header_is_read_by_its_scheme_only(brand: BrandCredentials, credentials: MerchantCredentials) -> None:
    of_brand, of_merchant = (Signer(one).authorization("GET", b"/", b"") for one in (brand, credentials))
    assert parse_authorization(of_brand, BRAND_RSA).mchid == BRAND_ID
    assert parse_authorization(of_brand, BRAND_RSA).scheme == "WECHATPAY-BRAND-SHA256-RSA2048"
    for value, scheme in ((of_brand, MERCHANT_RSA), (of_merchant, BRAND_RSA)):
        with pytest.raises(MalformedAuthorization, match=f"the scheme is not {scheme.name}") as caught:
            parse_authorization(value, scheme)
        assert caught.value.part == "scheme"
    mixed = format_authorization(BRAND_ID, MERCHANT_SERIAL, "n", "1", "QQ==", BRAND_RSA).replace("brand_id", "mchid")
    with pytest.raises(MalformedAuthorization, match="unknown item mchid"):
        parse_authorization(mixed, BRAND_RSA)


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("signature_type", ["WECHATPAY2-SHA256-RSA2048", "WECHATPAY-BRAND-SHA256-RSA2048"])
def test_a_call(
    keys: Keys,
    ring: KeyRing,
    brand: BrandCredentials,
    server: RawServer,
    tls: ssl.SSLContext,
    asynchronous: bool,
    signature_type: str,
) -> None:
    headers = [
        (name, signature_type if name == "Wechatpay-Signature-Type" else value)
        for name, value in keys.reply_headers(b"{}")
    ]
    server.answer = lambda _request: http_reply(200, headers, b"{}")
    # The ring may well prefer a certificate, for the merchant that shares it; brands are answered by the public key.
    ring.preferred = PLATFORM_SERIAL
    auth = WeChatPayAuth(brand, ring, allowed_hosts={"127.0.0.1"})

    async def send() -> httpx.Response:
        async with httpx.AsyncClient(auth=auth, verify=tls, trust_env=False) as client:
            return await client.get(f"{server.url}/brand/x")

    if asynchronous:
        reply = asyncio.run(send())
    else:
        with httpx.Client(auth=auth, verify=tls, trust_env=False) as client:
            reply = client.get(f"{server.url}/brand/x")
    assert reply.json() == {}
    (request,) = server.recorded
    assert parse_authorization(request.header(b"authorization").decode(), BRAND_RSA).mchid == BRAND_ID
    assert request.header(b"wechatpay-serial").decode() == PUBLIC_KEY_ID


def test_a_reply_signed_with_a_certificate_is_refused(
    keys: Keys, ring: KeyRing, brand: BrandCredentials, server: RawServer, tls: ssl.SSLContext
) -> None:
    headers = keys.reply_headers(b"{}", serial=PLATFORM_SERIAL)
    server.answer = lambda _request: http_reply(200, headers, b"{}")
    Verifier(ring).verify(headers, b"{}")
    auth = WeChatPayAuth(brand, ring, allowed_hosts={"127.0.0.1"})
    with httpx.Client(auth=auth, verify=tls, trust_env=False) as client, pytest.raises(ResponseNotVerified) as caught:
        client.get(f"{server.url}/brand/x")
    assert type(caught.value.cause) is UnknownSerial
    assert "signed with the WeChat Pay public key only" in str(caught.value)


def test_a_ring_without_a_public_key_is_refused(keys: Keys, brand: BrandCredentials) -> None:
    ring = KeyRing.load(certificates=[keys.platform_certificate])
    with pytest.raises(ConfigurationError, match="public key only, and the key ring has no public key; add it"):
        WeChatPayAuth(brand, ring)


def test_brands_download_no_certificates(ring: KeyRing, brand: BrandCredentials) -> None:
    with pytest.raises(ConfigurationError, match="brands have no platform certificates"):
        WeChatPayAuth(brand, ring, certificates=CertificateRefresher(ring, APIV3_KEY))


def test_the_credentials(keys: Keys, brand: BrandCredentials) -> None:
    assert (brand.brand_id, brand.serial, brand.apiv3_key) == (BRAND_ID, MERCHANT_SERIAL, APIV3_KEY.encode())
    assert not hasattr(brand, "mchid")
    assert repr(brand) == f"BrandCredentials(brand_id='{BRAND_ID}', serial='{MERCHANT_SERIAL}')"
    assert copy.deepcopy([brand])[0] is brand
    with pytest.raises(TypeError, match="BrandCredentials holds a private key"):
        pickle.dumps(brand)
    for wrong in ("", "brand", " 1", 5):
        with pytest.raises(ConfigurationError, match="brand_id"):
            BrandCredentials(wrong, keys.merchant, serial=MERCHANT_SERIAL)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="do not belong together"):
        BrandCredentials(BRAND_ID, keys.stranger, certificate=keys.merchant_certificate)
