"""What a key ring tells of its use, and the keys that are in it by mistake."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import (
    ConfigurationError,
    KeyRing,
    MerchantCredentials,
    PlatformKey,
    SignatureMismatch,
    UnknownSerial,
    Verifier,
    WeChatPayAuth,
    reply_message,
)
from wechatpay_auth.platform_keys import certificate_key

from tests.auth.conftest import (
    MERCHANT_SERIAL,
    NOW,
    PLATFORM_SERIAL,
    PUBLIC_KEY_ID,
    Keys,
    certificate_pem,
)

BODY = b'{"ok":true}'


# --- counters --------------------------------------------------------------------------------------------------------


def test_counters_by_serial(keys: Keys, ring: KeyRing) -> None:
    verifier = Verifier(ring, clock=lambda: float(NOW))
    for _ in range(3):
        verifier.verify(keys.reply_headers(BODY, at=NOW), BODY)
    verifier.verify(keys.reply_headers(BODY, at=NOW, serial=PLATFORM_SERIAL.lower()), BODY)
    with pytest.raises(SignatureMismatch):
        verifier.verify(keys.reply_headers(BODY, at=NOW), BODY + b" ")
    with pytest.raises(UnknownSerial):
        verifier.verify(keys.reply_headers(BODY, at=NOW, serial="F" * 40), BODY)
    assert ring.for_encryption().serial == PUBLIC_KEY_ID
    assert dict(ring.counters) == {PUBLIC_KEY_ID: (3, 1, 1), PLATFORM_SERIAL: (1, 0, 0)}
    assert ring.counters[PUBLIC_KEY_ID].verified == 3
    assert ring.counters[PUBLIC_KEY_ID].refused == 1
    assert ring.counters[PUBLIC_KEY_ID].encrypted == 1


def test_no_count_is_lost_between_threads(keys: Keys, ring: KeyRing) -> None:
    key = ring.find(PUBLIC_KEY_ID)
    message = reply_message(str(NOW), "n", BODY)
    signature = keys.platform.sign(message, *_how())

    def use() -> None:
        for _ in range(300):
            assert key.verify(signature, message)
            key.count_encrypted()

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert key.counters == (2400, 0, 2400)


def _how() -> tuple[object, object]:
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

    return PKCS1v15(), hashes.SHA256()


def test_the_same_key_added_again_keeps_its_counters_and_another_does_not(keys: Keys, ring: KeyRing) -> None:
    Verifier(ring, clock=lambda: float(NOW)).verify(keys.reply_headers(BODY, at=NOW), BODY)
    key = ring.find(PUBLIC_KEY_ID)
    ring.add_public_key(PUBLIC_KEY_ID, keys.platform_pem)
    assert ring.find(PUBLIC_KEY_ID) is key
    ring.add_public_key(PUBLIC_KEY_ID, keys.stranger.public_key())
    assert ring.counters[PUBLIC_KEY_ID] == (0, 0, 0)


# --- encryption ------------------------------------------------------------------------------------------------------


def test_the_key_to_encrypt_with_follows_the_preference(keys: Keys, ring: KeyRing) -> None:
    assert ring.for_encryption().public_key == keys.platform.public_key()
    ring.preferred = PLATFORM_SERIAL
    assert ring.for_encryption().serial == PLATFORM_SERIAL
    with pytest.raises(ConfigurationError, match="the key ring has no key of the platform that holds now"):
        KeyRing().for_encryption()


# --- renewal ---------------------------------------------------------------------------------------------------------


def renewed(keys: Keys, serial: str, **term: int) -> PlatformKey:
    return certificate_key(certificate_pem(keys.platform, serial, **term))


def test_renewal_adds_keeps_and_drops_in_one_step(keys: Keys) -> None:
    now = float(NOW)
    ring = KeyRing(clock=lambda: now)
    ring.add_public_key(PUBLIC_KEY_ID, keys.platform_pem)
    ring.renew([renewed(keys, "A1", ends=NOW + 100), renewed(keys, "A2", ends=NOW + 9000)])
    assert len(ring.serials) == 3
    now = NOW + 200.0
    ring.renew([renewed(keys, "A3", ends=NOW + 9000)])
    assert [serial.lstrip("0") for serial in ring.serials] == [PUBLIC_KEY_ID, "A2", "A3"]
    ring.renew([])
    assert len(ring.serials) == 3
    assert [key.serial for key in ring] == list(ring.serials)


def test_a_chosen_certificate_that_is_over_is_not_chosen_any_more(keys: Keys) -> None:
    now = float(NOW)
    ring = KeyRing(clock=lambda: now)
    ring.renew([renewed(keys, "A1", ends=NOW + 100), renewed(keys, "A2", ends=NOW + 9000)])
    ring.preferred = "A1"
    now = NOW + 200.0
    ring.renew([])
    assert ring.preferred == f"{0xA2:040X}"


def test_terms(keys: Keys) -> None:
    key = renewed(keys, "A1", begins=NOW, ends=NOW + 100)
    assert [key.is_valid(NOW + second) for second in (-1, 0, 100, 101)] == [False, True, True, False]
    assert [key.is_expired(NOW + second) for second in (-1, 0, 100, 101)] == [False, False, False, True]
    public = PlatformKey(PUBLIC_KEY_ID, "public-key", keys.platform.public_key())
    assert public.is_valid(0)
    assert not public.is_expired(2e12)


# --- mistakes --------------------------------------------------------------------------------------------------------


def certificate_of(key: rsa.RSAPrivateKey, common_name: str, serial: str) -> bytes:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(int(serial, 16))
        .not_valid_before(datetime.fromtimestamp(NOW, UTC))
        .not_valid_after(datetime.fromtimestamp(NOW + 9000, UTC))
        .sign(key, hashes.SHA256())
    )
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.PEM)


def test_a_merchant_certificate_is_known_by_its_subject(keys: Keys) -> None:
    merchants = certificate_of(keys.merchant, "1900000001", MERCHANT_SERIAL)
    with pytest.raises(ConfigurationError) as caught:
        KeyRing().add_certificate(merchants)
    for words in ("that of merchant 1900000001", "apiclient_cert.pem belongs to the credentials", "certs download"):
        assert words in str(caught.value)
    with pytest.raises(ConfigurationError, match="that of merchant 1900000001"):
        KeyRing.load(certificates=[keys.platform_certificate, merchants])


def test_a_platform_certificate_in_the_merchants_place_is_known_too(keys: Keys) -> None:
    platforms = certificate_of(keys.platform, "Tenpay.com sign", PLATFORM_SERIAL)
    assert KeyRing().add_certificate(platforms) == PLATFORM_SERIAL
    with pytest.raises(ConfigurationError, match="given as the merchant's is one of the platform"):
        MerchantCredentials("1900000001", keys.merchant, certificate=platforms)


def test_a_certificate_with_the_merchants_key_or_serial(keys: Keys, credentials: MerchantCredentials) -> None:
    """With a subject that says nothing, as in the tests of some other SDK."""
    for mistaken in (
        certificate_pem(keys.merchant, MERCHANT_SERIAL),
        certificate_pem(keys.merchant, "AB"),
        certificate_pem(keys.stranger, MERCHANT_SERIAL),
    ):
        ring = KeyRing.load(certificates=[keys.platform_certificate, mistaken])
        for check in (ring.check_credentials, lambda given, ring=ring: WeChatPayAuth(given, ring)):
            with pytest.raises(
                ConfigurationError, match=r"^the certificate .* is the merchant's own.*certs download"
            ) as caught:
                check(credentials)
            assert PLATFORM_SERIAL not in str(caught.value)


def test_the_merchants_own_public_key(keys: Keys, credentials: MerchantCredentials) -> None:
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.merchant.public_key())
    with pytest.raises(ConfigurationError, match=f"the public key {PUBLIC_KEY_ID} in the key ring is the merchant's"):
        WeChatPayAuth(credentials, ring)


def test_a_signer_that_does_not_show_its_key_is_compared_by_serial(keys: Keys) -> None:
    class Kms:
        mchid = "1900000001"
        serial = MERCHANT_SERIAL

        def sign(self, message: bytes) -> str:
            return "QQ=="

    ring = KeyRing.load(certificates=[certificate_pem(keys.merchant, "AB")])
    WeChatPayAuth(Kms(), ring)
    ring.add_certificate(certificate_pem(keys.merchant, MERCHANT_SERIAL))
    with pytest.raises(ConfigurationError, match="merchant's own"):
        WeChatPayAuth(Kms(), ring)


@pytest.mark.parametrize(
    ("serial", "words"),
    [
        ("PUB_KEY_ID_0119000000012024010100000009", "public_key_id and public_key"),
        ("F" * 40, "wechatpay certs download"),
        (str(int("F" * 40, 16)), "F" * 40),
        ("9" * 5000, "wechatpay certs download"),
    ],
)
def test_an_unknown_serial_says_what_to_add(ring: KeyRing, serial: str, words: str) -> None:
    with pytest.raises(UnknownSerial, match=words) as caught:
        ring.find(serial)
    assert len(str(caught.value)) < 250
