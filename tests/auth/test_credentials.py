"""Merchant credentials: what is accepted, and what is said about what is not."""

from __future__ import annotations

import base64
import copy
import datetime as dt
import pickle
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from wechatpay_auth import (
    CertificateExpiryWarning,
    ConfigurationError,
    MerchantCredentials,
    load_certificate,
    load_public_key,
)
from wechatpay_auth.credentials import TrimmedSettingWarning

from tests.auth.conftest import APIV3_KEY, MERCHANT_SERIAL, PASSPHRASE, Keys, certificate_pem, public_pem


def pem_of(key: Any) -> bytes:
    pem: bytes = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return pem


def make(keys: Keys, **changed: Any) -> MerchantCredentials:
    given: dict[str, Any] = {
        "mchid": "1900000001",
        "private_key": keys.merchant_pem,
        "serial": MERCHANT_SERIAL,
        **changed,
    }
    return MerchantCredentials(given.pop("mchid"), given.pop("private_key"), **given)


def merchant_certificate(keys: Keys, *, days: float, owner: str = "1900000001") -> x509.Certificate:
    """An API certificate of a merchant that ends in so many days."""
    name, now = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, owner)]), dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(keys.merchant.public_key())
        .serial_number(int(MERCHANT_SERIAL, 16))
        .not_valid_before(now - dt.timedelta(400))
        .not_valid_after(now + dt.timedelta(days))
        .sign(keys.merchant, hashes.SHA256())
    )


def pkcs12_file(keys: Keys, *, days: float = 99, passphrase: bytes = b"1900000001") -> bytes:
    """The apiclient_cert.p12 of a merchant."""
    certificate = merchant_certificate(keys, days=days)
    encryption = serialization.BestAvailableEncryption(passphrase)
    return pkcs12.serialize_key_and_certificates(b"Tenpay Certificate", keys.merchant, certificate, None, encryption)


def test_what_they_hold(keys: Keys) -> None:
    credentials = make(keys, apiv3_key=APIV3_KEY)
    assert (credentials.mchid, credentials.serial) == ("1900000001", MERCHANT_SERIAL)
    assert credentials.apiv3_key == APIV3_KEY.encode()
    assert make(keys).apiv3_key is None
    assert repr(credentials) == f"MerchantCredentials(mchid='1900000001', serial='{MERCHANT_SERIAL}')"


def test_serial_from_the_certificate(keys: Keys) -> None:
    for certificate in (keys.merchant_certificate, load_certificate(keys.merchant_certificate)):
        assert make(keys, serial=None, certificate=certificate).serial == MERCHANT_SERIAL
    both = make(keys, serial=MERCHANT_SERIAL.lower().lstrip("0"), certificate=keys.merchant_certificate)
    assert both.serial == MERCHANT_SERIAL


def test_a_pkcs12_file_brings_key_and_serial(keys: Keys, tmp_path: Path) -> None:
    file = tmp_path / "apiclient_cert.p12"
    file.write_bytes(pkcs12_file(keys))
    for private_key in (file, str(file), file.read_bytes(), base64.b64encode(file.read_bytes()).decode()):
        credentials = make(keys, private_key=private_key, passphrase="1900000001", serial=None)
        assert (credentials.serial, credentials.sign(b"x")) == (MERCHANT_SERIAL, make(keys).sign(b"x"))
    with pytest.raises(ConfigurationError, match="serial number given"):
        make(keys, private_key=file, passphrase="1900000001", serial="A" * 40)


@pytest.mark.parametrize(("days", "warns"), [(29.5, True), (0.01, True), (30.5, False), (900, False)])
def test_a_certificate_that_ends_soon_is_told(keys: Keys, days: float, warns: bool) -> None:
    certificate = merchant_certificate(keys, days=days)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make(keys, serial=None, certificate=certificate)
    assert [warning.category for warning in caught] == [CertificateExpiryWarning] * warns
    if warns:
        assert (f"in {int(days)} days" in str(caught[0].message), caught[0].filename) == (True, __file__)


def test_a_key_among_other_blocks_is_found(keys: Keys) -> None:
    bundle = b"Bag Attributes\n    friendlyName: x\n" + keys.merchant_certificate + keys.merchant_pem
    assert make(keys, private_key=bundle).sign(b"x") == make(keys).sign(b"x")
    assert make(keys, private_key=b"\xef\xbb\xbf\r\n" + keys.merchant_pem.replace(b"\n", b"\r\n"))


def encrypted(keys: Keys) -> bytes:
    return keys.merchant.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(PASSPHRASE.encode()),
    )


Change = Callable[[Keys], dict[str, Any]]

# what is wrong → the arguments, and words of the message: the thing and the fix
WRONG: dict[str, tuple[Change, tuple[str, ...]]] = {
    "mchid with space": (lambda _: {"mchid": "1900000001 "}, ("mchid", "whitespace", "remove")),
    "mchid a number": (lambda _: {"mchid": 1900000001}, ("mchid", "text", "int")),
    "mchid an appid": (lambda _: {"mchid": "wxsandbox000000001"}, ("mchid", "digits")),
    "mchid of other digits": (lambda _: {"mchid": "１９００"}, ("mchid", "digits")),
    "mchid empty": (lambda _: {"mchid": ""}, ("mchid", "digits")),
    "no serial": (lambda _: {"serial": None}, ("serial", "certificate", "give")),
    "serial decimal": (
        lambda _: {"serial": str(int(MERCHANT_SERIAL, 16))},
        ("serial", "looks decimal", MERCHANT_SERIAL),
    ),
    "serial hugely decimal": (lambda _: {"serial": "9" * 5000}, ("serial", "looks decimal")),
    "serial with colons": (lambda _: {"serial": "01:57:F0"}, ("serial", "without colons", "openssl")),
    "serial with 0x": (lambda _: {"serial": "0x" + MERCHANT_SERIAL[2:]}, ("serial", "hexadecimal")),
    "serial too long": (lambda _: {"serial": MERCHANT_SERIAL + "A"}, ("serial", "40")),
    "serial with space": (lambda _: {"serial": MERCHANT_SERIAL + "\n"}, ("serial", "whitespace")),
    "serial of a public key": (
        lambda _: {"serial": "PUB_KEY_ID_01"},
        ("serial", "public key", "certificate"),
    ),
    "serial a number": (lambda _: {"serial": 7}, ("serial", "int")),
    "serial and certificate disagree": (
        lambda keys: {"serial": "A" * 40, "certificate": keys.merchant_certificate},
        ("A" * 40, MERCHANT_SERIAL, "leave the serial out"),
    ),
    "certificate of another key": (
        lambda keys: {"serial": None, "certificate": certificate_pem(keys.stranger, MERCHANT_SERIAL)},
        ("certificate", "private key", "do not belong together"),
    ),
    "certificate a key": (
        lambda keys: {"serial": None, "certificate": keys.merchant_pem},
        ("certificate", "given as a private key", "apiclient_cert.pem"),
    ),
    "certificate damaged": (
        lambda keys: {"certificate": keys.merchant_certificate.replace(b"M", b"N", 2)},
        ("certificate", "damaged", "copy it anew"),
    ),
    "certificate not there": (
        lambda _: {"certificate": "/no/such/apiclient_cert.pem"},
        ("certificate", "/no/such/apiclient_cert.pem", "No such file"),
    ),
    "key not there": (
        lambda _: {"private_key": "/no/such/apiclient_key.pem"},
        ("private key", "/no/such/apiclient_key.pem", "No such file"),
    ),
    "key a folder": (lambda _: {"private_key": Path("/")}, ("private key", "/", "directory")),
    "key empty": (lambda _: {"private_key": b""}, ("private key", "not PEM", "apiclient_key.pem")),
    "key an empty path": (lambda _: {"private_key": ""}, ("private key", "cannot be read")),
    "key None": (lambda _: {"private_key": None}, ("private key", "NoneType")),
    "key not PEM": (lambda _: {"private_key": b"hello"}, ("private key", "not PEM")),
    "key cut off": (
        lambda keys: {"private_key": keys.merchant_pem[:-40]},
        ("private key", "END line"),
    ),
    "key damaged": (
        lambda keys: {"private_key": keys.merchant_pem.replace(b"MII", b"NJJ", 1)},
        ("private key", "damaged"),
    ),
    "key of another kind, without armour": (
        lambda keys: {"private_key": keys.merchant_certificate.decode().split("-----")[2]},
        ("private key", "given as a certificate", "apiclient_key.pem"),
    ),
    "key damaged, without armour": (
        lambda keys: {"private_key": "MIIE" + "".join(keys.merchant_pem.decode().splitlines()[3:-1])},
        ("private key", "damaged", "base64"),
    ),
    "key damaged where others say how they are encrypted": (
        lambda keys: {"private_key": "MIIEojABAAAA" + "".join(keys.merchant_pem.decode().splitlines()[3:-1])},
        ("private key", "damaged", "base64"),
    ),
    "key of PKCS#12 without its passphrase": (
        lambda keys: {"private_key": pkcs12_file(keys)},
        ("private key", "PKCS#12", "merchant number"),
    ),
    "key of PKCS#12 with another passphrase": (
        lambda keys: {"private_key": pkcs12_file(keys), "passphrase": "1900000002"},
        ("private key", "PKCS#12", "merchant number"),
    ),
    "certificate PKCS#12": (
        lambda keys: {"certificate": pkcs12_file(keys)},
        ("certificate", "PKCS#12", "private key", "apiclient_cert.pem"),
    ),
    "certificate of another merchant": (
        lambda keys: {"mchid": "1900000002", "serial": None, "certificate": merchant_certificate(keys, days=99)},
        ("certificate", "1900000001", "1900000002", "same merchant"),
    ),
    "certificate over": (
        lambda keys: {"serial": None, "certificate": merchant_certificate(keys, days=-1)},
        ("certificate", "ended on", "new one"),
    ),
    "key public": (
        lambda keys: {"private_key": public_pem(keys.merchant.public_key())},
        ("private key", "given as a public key", "apiclient_key.pem"),
    ),
    "key a certificate": (
        lambda keys: {"private_key": keys.merchant_certificate},
        ("private key", "given as a certificate", "apiclient_key.pem"),
    ),
    "key elliptic": (
        lambda _: {"private_key": pem_of(ec.generate_private_key(ec.SECP256R1()))},
        ("private key", "not an RSA key", "apiclient_key.pem"),
    ),
    "key elliptic, traditional": (
        lambda _: {
            "private_key": ec.generate_private_key(ec.SECP256R1()).private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.TraditionalOpenSSL,
                serialization.NoEncryption(),
            )
        },
        ("private key", "not an RSA key"),
    ),
    "key Ed25519": (
        lambda _: {"private_key": pem_of(ed25519.Ed25519PrivateKey.generate())},
        ("private key", "not an RSA key"),
    ),
    "key of 1024 bits": (
        lambda _: {"private_key": pem_of(rsa.generate_private_key(public_exponent=65537, key_size=1024))},
        ("private key", "1024 bits", "2048"),
    ),
    "key object of 1024 bits": (
        lambda _: {"private_key": rsa.generate_private_key(public_exponent=65537, key_size=1024)},
        ("private key", "1024 bits", "2048"),
    ),
    "passphrase missing": (
        lambda keys: {"private_key": encrypted(keys)},
        ("private key", "encrypted", "give its passphrase"),
    ),
    "passphrase empty": (
        lambda keys: {"private_key": encrypted(keys), "passphrase": ""},
        ("private key", "encrypted", "give its passphrase"),
    ),
    "passphrase wrong": (
        lambda keys: {"private_key": encrypted(keys), "passphrase": "wrong-" + PASSPHRASE},
        ("private key", "decrypted", "passphrase right?"),
    ),
    "passphrase superfluous": (
        lambda _: {"passphrase": PASSPHRASE},
        ("private key", "not encrypted", "leave the passphrase out"),
    ),
    "APIv3 key short": (lambda _: {"apiv3_key": APIV3_KEY[:31]}, ("APIv3 key", "31 bytes", "32")),
    "APIv3 key long": (lambda _: {"apiv3_key": APIV3_KEY + "x"}, ("APIv3 key", "33 bytes", "32")),
    "APIv3 key with space inside the 32": (
        lambda _: {"apiv3_key": APIV3_KEY[:31] + " "},
        ("APIv3 key", "31 bytes", "whitespace", "32"),
    ),
    "APIv3 key not ASCII": (lambda _: {"apiv3_key": "密" * 32}, ("APIv3 key", "96 bytes", "32")),
    "APIv3 key a number": (lambda _: {"apiv3_key": 5}, ("APIv3 key", "int")),
}


def secrets_of(keys: Keys) -> list[str]:
    """Each line of the key's PEM body, and the rest of what must never be seen."""
    lines = keys.merchant_pem.decode().splitlines()[1:-1] + encrypted(keys).decode().splitlines()[1:-1]
    return [line for line in lines if len(line) > 20] + [APIV3_KEY[:31], PASSPHRASE]


@pytest.mark.parametrize("row", WRONG)
def test_a_wrong_value_is_named_with_its_fix_and_not_repeated(keys: Keys, row: str) -> None:
    change, words = WRONG[row]
    changed = change(keys)
    with pytest.raises(ConfigurationError) as caught:
        make(keys, **changed)
    error = caught.value
    text = str(error)
    for word in words:
        assert word in text
    assert len(text) < 400
    seen = [text, repr(error), repr(error.args)]
    # Nothing of the cryptography library hangs on it, and no frame of ours still holds a secret.
    assert error.__cause__ is None
    assert error.__context__ is None
    frame = error.__traceback__
    frames = 0
    while frame is not None:
        if "wechatpay_auth" in frame.tb_frame.f_code.co_filename:
            frames += 1
            seen.extend(repr(value) for value in frame.tb_frame.f_locals.values())
        frame = frame.tb_next
    assert frames >= 2
    given = [value for name in ("private_key", "apiv3_key", "passphrase") if (value := changed.get(name))]
    body = [
        line
        for value in given
        if isinstance(value, (str, bytes))
        for line in (value.decode("latin-1") if isinstance(value, bytes) else value).splitlines()
        if len(line) > 20 and not line.startswith(("-----", "/no/"))
    ]
    for secret in body + secrets_of(keys):
        assert not any(secret in one for one in seen)


@pytest.mark.parametrize("given", [APIV3_KEY + "\n", f" {APIV3_KEY}\t\r\n", f"{APIV3_KEY}  ".encode()], ids=repr)
def test_whitespace_around_the_apiv3_key_is_cut_off_with_a_warning(keys: Keys, given: str | bytes) -> None:
    with pytest.warns(TrimmedSettingWarning, match="whitespace around it") as caught:
        credentials = make(keys, apiv3_key=given)
    assert credentials.apiv3_key == APIV3_KEY.encode()
    (warning,) = caught
    assert warning.filename == __file__, "the warning points at who gave the key"
    assert APIV3_KEY[:31] not in str(warning.message)


def test_they_are_not_pickled(keys: Keys) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="private key"):
            pickle.dumps(make(keys), protocol)


def test_a_copy_is_the_object_itself(keys: Keys) -> None:
    credentials = make(keys)
    assert copy.copy(credentials) is credentials
    assert copy.deepcopy({"a": [credentials]})["a"][0] is credentials


def test_they_cannot_be_changed(keys: Keys) -> None:
    credentials: Any = make(keys)
    for name in ("mchid", "serial", "apiv3_key", "other"):
        with pytest.raises(AttributeError):
            setattr(credentials, name, "x")


def test_public_keys_are_checked_alike(keys: Keys) -> None:
    weak = rsa.generate_private_key(public_exponent=65537, key_size=1024).public_key()
    for source, words in [
        (weak, "1024 bits"),
        (public_pem(weak), "1024 bits"),
        (b"hello", "not PEM"),
        ("/no/such/pub_key.pem", "/no/such/pub_key.pem"),
        (keys.platform_pem.replace(b"MII", b"NJJ", 1), "damaged"),
    ]:
        with pytest.raises(ConfigurationError, match=words):
            load_public_key(source)
