"""OpenSSL's command line against us: it verifies what we sign, signs what we verify, and makes the keys we load."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from wechatpay_auth import (
    ConfigurationError,
    KeyRing,
    MerchantCredentials,
    Signer,
    Verifier,
    load_public_key,
    parse_authorization,
)

from tests.auth.conftest import MERCHANT_SERIAL, NOW, PASSPHRASE, PUBLIC_KEY_ID

Openssl = Callable[..., bytes]

BODIES = [b"", b'{"description":"\xe4\xb8\xad\xe6\x96\x87"}', b"\n", bytes(range(256)), b"x" * 100_000]


@pytest.fixture(scope="module")
def key_file(openssl: Openssl, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("openssl") / "apiclient_key.pem"
    openssl("genpkey", "-quiet", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", file)
    return file


@pytest.fixture(scope="module")
def public_file(openssl: Openssl, key_file: Path) -> Path:
    file = key_file.with_name("pub_key.pem")
    openssl("pkey", "-in", key_file, "-pubout", "-out", file)
    return file


@pytest.mark.parametrize("body", BODIES, ids=lambda body: f"{len(body)} bytes")
def test_openssl_verifies_what_we_sign(
    openssl: Openssl, key_file: Path, public_file: Path, tmp_path: Path, body: bytes
) -> None:
    signer = Signer(MerchantCredentials("1900000001", key_file, serial=MERCHANT_SERIAL), clock=lambda: NOW)
    header = parse_authorization(signer.authorization("POST", b"/v3/pay?a=%E4%B8%AD|x", body))
    assert (header.mchid, header.serial) == ("1900000001", MERCHANT_SERIAL)
    (tmp_path / "signature").write_bytes(base64.b64decode(header.signature))
    message = b"POST\n/v3/pay?a=%E4%B8%AD|x\n" + f"{header.timestamp}\n{header.nonce}\n".encode() + body + b"\n"
    answer = openssl("dgst", "-sha256", "-verify", public_file, "-signature", tmp_path / "signature", data=message)
    assert answer == b"Verified OK\n"


@pytest.mark.parametrize("body", BODIES, ids=lambda body: f"{len(body)} bytes")
def test_we_verify_what_openssl_signs(openssl: Openssl, key_file: Path, public_file: Path, body: bytes) -> None:
    message = f"{NOW}\nnonce\n".encode() + body + b"\n"
    signature = openssl("dgst", "-sha256", "-sign", key_file, data=message)
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=public_file)
    headers = [
        ("Wechatpay-Timestamp", str(NOW)),
        ("Wechatpay-Nonce", "nonce"),
        ("Wechatpay-Signature", base64.b64encode(signature).decode()),
        ("Wechatpay-Serial", PUBLIC_KEY_ID),
    ]
    assert Verifier(ring, clock=lambda: NOW).verify(headers, body).serial == PUBLIC_KEY_ID


# form → how openssl writes it, the first line it must then have, whether a passphrase is due
FORMS = {
    "PKCS#1": (["rsa", "-traditional"], b"-----BEGIN RSA PRIVATE KEY-----", False),
    "PKCS#8": (["pkey"], b"-----BEGIN PRIVATE KEY-----", False),
    "encrypted PKCS#8": (
        ["pkcs8", "-topk8", "-v2", "aes-256-cbc", "-passout", f"pass:{PASSPHRASE}"],
        b"-----BEGIN ENCRYPTED PRIVATE KEY-----",
        True,
    ),
    "encrypted PKCS#8, scrypt": (
        ["pkcs8", "-topk8", "-scrypt", "-passout", f"pass:{PASSPHRASE}"],
        b"-----BEGIN ENCRYPTED PRIVATE KEY-----",
        True,
    ),
    "encrypted PKCS#1": (
        ["rsa", "-traditional", "-aes256", "-passout", f"pass:{PASSPHRASE}"],
        b"-----BEGIN RSA PRIVATE KEY-----",
        True,
    ),
    "encrypted PKCS#1, 3DES": (
        ["rsa", "-traditional", "-des3", "-passout", f"pass:{PASSPHRASE}"],
        b"-----BEGIN RSA PRIVATE KEY-----",
        True,
    ),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("given_as", ["path", "str path", "text", "bytes", "one line"])
def test_every_form_of_key(openssl: Openssl, key_file: Path, tmp_path: Path, form: str, given_as: str) -> None:
    arguments, first_line, encrypted = FORMS[form]
    file = tmp_path / "key.pem"
    openssl(*arguments, "-in", key_file, "-out", file)
    pem = file.read_text()
    assert pem.encode().startswith(first_line)
    source = {
        "path": file,
        "str path": str(file),
        "text": pem,
        "bytes": pem.encode(),
        "one line": pem.replace("\n", "\\n"),
    }[given_as]
    passphrase = PASSPHRASE if encrypted else None
    same = MerchantCredentials("1900000001", key_file, serial=MERCHANT_SERIAL)
    credentials = MerchantCredentials("1900000001", source, serial=MERCHANT_SERIAL, passphrase=passphrase)
    assert credentials.sign(b"message") == same.sign(b"message")
    wrong = None if encrypted else "superfluous"
    with pytest.raises(ConfigurationError, match="passphrase"):
        MerchantCredentials("1900000001", source, serial=MERCHANT_SERIAL, passphrase=wrong)


def test_every_form_of_public_key(openssl: Openssl, key_file: Path, public_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "pub.pem"
    openssl("rsa", "-in", key_file, "-RSAPublicKey_out", "-out", file)
    assert file.read_bytes().startswith(b"-----BEGIN RSA PUBLIC KEY-----")
    assert load_public_key(file) == load_public_key(public_file)


def test_serial_of_a_certificate_reads_as_openssl_shows_it(openssl: Openssl, key_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "apiclient_cert.pem"
    # why: a leading zero is the trap; a serial printed as a number loses it.
    serial = "0A" + MERCHANT_SERIAL[2:]
    openssl(
        "req", "-x509", "-key", key_file, "-subj", "/CN=test", "-days", "99", "-set_serial", f"0x{serial}", "-out", file
    )
    shown = openssl("x509", "-in", file, "-noout", "-serial").decode().strip().removeprefix("serial=")
    credentials = MerchantCredentials("1900000001", key_file, certificate=file)
    assert credentials.serial == serial == shown
