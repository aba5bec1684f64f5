"""The hooks for other algorithms, with a toy suite; and that a reply cannot choose how it is verified."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode

import pytest
from wechatpay_auth import (
    ConfigurationError,
    DecryptionError,
    KeyRing,
    MalformedAuthorization,
    MerchantCredentials,
    PlatformKey,
    SignatureMismatch,
    Signer,
    UnknownSerial,
    VerificationError,
    Verifier,
    parse_authorization,
    reply_message,
)
from wechatpay_auth import scheme as scheme_module
from wechatpay_auth.certificates import read_certificates
from wechatpay_auth.scheme import (
    SignatureScheme,
    UnsupportedAlgorithm,
    UnsupportedSignatureType,
    find_decryption,
    register_aead,
    register_signature_type,
)

from tests.auth.conftest import APIV3_KEY, MERCHANT_SERIAL, NOW, PUBLIC_KEY_ID, Keys

TOY = "WECHATPAY2-TOY-WITH-HMAC"
TOY_SERIAL = "PUB_KEY_ID_TOY1"
TOY_SCHEME = SignatureScheme(TOY, "mchid")


def toy_signature(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, hashlib.sha256)


def toy_verify(key: bytes, signature: bytes, message: bytes) -> bool:
    return hmac.compare_digest(toy_signature(key, message), signature)


def toy_open(apiv3_key: bytes, nonce: str, ciphertext: str, associated_data: str | None) -> bytes:
    if not apiv3_key.startswith(b"planted"):
        raise DecryptionError("not this key")
    return bytes.fromhex(ciphertext)


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Registered for one test."""
    monkeypatch.setattr(scheme_module, "_signature_types", {})
    monkeypatch.setattr(scheme_module, "_aeads", {})
    register_signature_type(TOY, toy_verify)
    register_aead("AEAD_TOY", toy_open)


def toy_headers(body: bytes, *, serial: str = TOY_SERIAL, signature_type: str | None = TOY) -> list[tuple[str, str]]:
    signature = b64encode(toy_signature(b"secret", reply_message(str(NOW), "n", body))).decode()
    headers = [
        ("Wechatpay-Timestamp", str(NOW)),
        ("Wechatpay-Nonce", "n"),
        ("Wechatpay-Serial", serial),
        ("Wechatpay-Signature", signature),
    ]
    return headers if signature_type is None else [*headers, ("Wechatpay-Signature-Type", signature_type)]


@pytest.mark.usefixtures("toy")
def test_a_registered_suite_signs_and_verifies(ring: KeyRing) -> None:
    class ToySigner:
        mchid = "1900000001"
        serial = MERCHANT_SERIAL

        def sign(self, message: bytes) -> str:
            return b64encode(toy_signature(b"merchant", message)).decode()

    value = Signer(ToySigner(), scheme=TOY_SCHEME).authorization("GET", b"/", b"")
    assert value.startswith(f'{TOY} mchid="1900000001"')
    assert parse_authorization(value, TOY_SCHEME).scheme == TOY
    with pytest.raises(MalformedAuthorization):
        parse_authorization(value)

    ring.add(PlatformKey(TOY_SERIAL, "public-key", b"secret", signature_type=TOY))
    verifier = Verifier(ring, clock=lambda: float(NOW))
    assert verifier.verify(toy_headers(b"{}"), b"{}").serial == TOY_SERIAL
    with pytest.raises(SignatureMismatch):
        verifier.verify(toy_headers(b"{}"), b"{} ")
    assert ring.counters[TOY_SERIAL] == (1, 1, 0)


@pytest.mark.usefixtures("toy")
def test_the_key_says_how_a_signature_is_verified_not_the_header(keys: Keys, ring: KeyRing) -> None:
    ring.add(PlatformKey(TOY_SERIAL, "public-key", b"secret", signature_type=TOY))
    verifier = Verifier(ring, clock=lambda: float(NOW))
    rsa = keys.reply_headers(b"{}", at=NOW)
    as_toy = [(name, TOY if name == "Wechatpay-Signature-Type" else value) for name, value in rsa]
    for headers, words in (
        (as_toy, f"signatures of {PUBLIC_KEY_ID} are WECHATPAY2-SHA256-RSA2048"),
        (toy_headers(b"{}", signature_type="WECHATPAY2-SHA256-RSA2048"), f"signatures of {TOY_SERIAL} are {TOY}"),
        (toy_headers(b"{}", signature_type=None), f"signatures of {TOY_SERIAL} are {TOY}"),
    ):
        with pytest.raises(UnsupportedSignatureType, match=words) as caught:
            verifier.verify(headers, b"{}")
        assert caught.value.header == "Wechatpay-Signature-Type"
        assert caught.value.cause.value == "signature-type"


@pytest.mark.parametrize("name", ["WECHATPAY2-SM2-WITH-SM3", "", "x" * 5000, "签名", "wechatpay2-sha256-rsa2048"])
def test_an_unknown_type_is_a_typed_error_before_the_serial_is_looked_up(
    keys: Keys, verifier: Verifier, name: str
) -> None:
    for serial in (PUBLIC_KEY_ID, "F" * 40):
        headers = [
            (key, name if key == "Wechatpay-Signature-Type" else value)
            for key, value in keys.reply_headers(b"{}", at=NOW, serial=serial)
        ]
        with pytest.raises(UnsupportedSignatureType) as caught:
            verifier.verify(headers, b"{}")
        assert isinstance(caught.value, VerificationError)
        assert len(str(caught.value)) < 250


def test_a_missing_type_is_rsa_and_a_doubled_one_is_refused(keys: Keys, verifier: Verifier) -> None:
    headers = [pair for pair in keys.reply_headers(b"{}", at=NOW) if pair[0] != "Wechatpay-Signature-Type"]
    assert verifier.verify(headers, b"{}").serial == PUBLIC_KEY_ID
    twice = [("wechatpay-signature-type", "WECHATPAY2-SHA256-RSA2048")] * 2
    with pytest.raises(VerificationError, match="Wechatpay-Signature-Type came twice"):
        verifier.verify([*headers, *twice], b"{}")


@pytest.mark.usefixtures("toy")
def test_certificates_may_be_encrypted_with_a_registered_algorithm(keys: Keys) -> None:
    assert find_decryption("AEAD_TOY") is toy_open
    pem = keys.platform_certificate
    body = (
        b'{"data":[{"serial_no":"00A9C3D5E7F1024688ACE013579BDF2468ACE013","encrypt_certificate":{'
        b'"algorithm":"AEAD_TOY","nonce":"n","ciphertext":"' + pem.hex().encode() + b'"}}]}'
    )
    headers = keys.reply_headers(body, at=NOW, serial="00A9C3D5E7F1024688ACE013579BDF2468ACE013")
    (certificate,) = read_certificates(headers, body, APIV3_KEY, clock=lambda: float(NOW))
    assert certificate.pem == pem


def test_an_unknown_algorithm_is_a_decryption_error() -> None:
    with pytest.raises(UnsupportedAlgorithm, match="'AEAD_SM4_GCM' is unknown") as caught:
        find_decryption("AEAD_SM4_GCM")
    assert isinstance(caught.value, DecryptionError)


@pytest.mark.usefixtures("toy")
def test_names_are_taken_once() -> None:
    for name in (TOY, "WECHATPAY2-SHA256-RSA2048", "WECHATPAY-BRAND-SHA256-RSA2048"):
        with pytest.raises(ConfigurationError, match="registered already"):
            register_signature_type(name, toy_verify)
    for algorithm in ("AEAD_TOY", "AEAD_AES_256_GCM"):
        with pytest.raises(ConfigurationError, match="registered already"):
            register_aead(algorithm, toy_open)


def test_a_key_of_an_unregistered_type_cannot_be_made() -> None:
    with pytest.raises(ConfigurationError, match="register_signature_type"):
        PlatformKey(TOY_SERIAL, "public-key", b"secret", signature_type=TOY)


@pytest.mark.usefixtures("toy")
def test_fields_are_not_encrypted_with_a_key_that_is_not_rsa(ring: KeyRing) -> None:
    ring.add(PlatformKey(TOY_SERIAL, "public-key", b"secret", signature_type=TOY))
    ring.preferred = TOY_SERIAL
    with pytest.raises(ConfigurationError, match=f"{TOY_SERIAL} is a key for {TOY}"):
        ring.for_encryption()
    assert ring.counters[TOY_SERIAL].encrypted == 0
    ring.preferred = None
    ring.remove(TOY_SERIAL)
    with pytest.raises(UnknownSerial):
        ring.find(TOY_SERIAL)


def test_credentials_are_of_the_merchant_scheme(credentials: MerchantCredentials) -> None:
    assert Signer(credentials).scheme.name == "WECHATPAY2-SHA256-RSA2048"
