"""Keys as people have them: in variables, files of other systems, base64, DER. What means one thing is read."""

from __future__ import annotations

import base64
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_auth import ConfigurationError, load_certificate, load_config, load_private_key, load_public_key
from wechatpay_auth.key_text import find_blocks, holds_key

from tests.auth.conftest import MERCHANT_SERIAL, PASSPHRASE, Keys
from tests.texts_from_outside import texts_from_outside


def written_out(pem: bytes, line_end: bytes = b"\\n") -> bytes:
    """The PEM on one line, with its line ends written out."""
    return pem.strip().replace(b"\n", line_end)


FORMS: dict[str, Callable[[bytes], bytes]] = {
    "as it should be": lambda pem: pem,
    "line ends written out": written_out,
    "line ends of Windows written out": lambda pem: written_out(pem, b"\\r\\n"),
    "written out, with a real line end after it": lambda pem: written_out(pem) + b"\n",
    "written out, with a real line end of Windows": lambda pem: written_out(pem) + b"\r\n",
    "written out, quoted": lambda pem: b'"' + written_out(pem) + b'"\n',
    "written out and real": lambda pem: pem.replace(b"\n", b"\\n\n"),
    "blanks in the place of line ends": lambda pem: b" ".join(pem.split(b"\n")),
    "indented": lambda pem: textwrap.indent(pem.decode(), "    ").encode(),
    "on three lines": lambda pem: b"\n".join((head(pem), b"".join(body(pem)), tail(pem))),
    "on one line": lambda pem: head(pem) + b"".join(body(pem)) + tail(pem),
    "line ends of Windows": lambda pem: pem.replace(b"\n", b"\r\n"),
    "after a byte order mark": lambda pem: b"\xef\xbb\xbf" + pem,
    "in UTF-16 of Windows": lambda pem: pem.decode().encode("utf-16"),
    "base64 without the lines around": lambda pem: b"".join(body(pem)),
    "base64 on many lines": lambda pem: b"\n".join(body(pem)) + b"\n",
    "base64, its line ends written out": lambda pem: b"\\n".join(body(pem)),
    "base64, quoted": lambda pem: b"'" + b"".join(body(pem)) + b"'",
    "base64 of the file": base64.b64encode,
    "base64 of the file on many lines": base64.encodebytes,
    "base64 of the file with its mark": lambda pem: base64.b64encode(b"\xef\xbb\xbf" + pem),
    "base64 of the file of Windows": lambda pem: base64.b64encode(pem.replace(b"\n", b"\r\n")),
    "DER": lambda pem: base64.b64decode(b"".join(body(pem))),
}
NOT_TEXT = {"DER", "in UTF-16 of Windows"}


def head(pem: bytes) -> bytes:
    return pem.split(b"\n")[0]


def body(pem: bytes) -> list[bytes]:
    return pem.strip().split(b"\n")[1:-1]


def tail(pem: bytes) -> bytes:
    return pem.strip().split(b"\n")[-1]


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["PKCS#8", "PKCS#1", "PKCS#8 called PKCS#1", "PKCS#1 called PKCS#8"])
def private_pem(request: pytest.FixtureRequest, keys: Keys) -> bytes:
    form = PrivateFormat.TraditionalOpenSSL if request.param.startswith("PKCS#1") else PrivateFormat.PKCS8
    pem = keys.merchant.private_bytes(Encoding.PEM, form, NoEncryption())
    if request.param == "PKCS#8 called PKCS#1":
        return pem.replace(b"N PRIVATE", b"N RSA PRIVATE").replace(b"D PRIVATE", b"D RSA PRIVATE")
    if request.param == "PKCS#1 called PKCS#8":
        return pem.replace(b" RSA PRIVATE", b" PRIVATE")
    return pem


def test_a_private_key_is_read(keys: Keys, private_pem: bytes, form: str, tmp_path: Path) -> None:
    given_bytes = FORMS[form](private_pem)
    file = tmp_path / "key"
    file.write_bytes(given_bytes)
    sources: list[bytes | str | Path] = [given_bytes, file, str(file)]
    if form not in NOT_TEXT:
        sources.append(given_bytes.decode())
    for source in sources:
        assert load_private_key(source).private_numbers() == keys.merchant.private_numbers()


def test_an_encrypted_private_key_is_read(keys: Keys, form: str) -> None:
    pem = keys.merchant.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, serialization.BestAvailableEncryption(PASSPHRASE.encode())
    )
    source = FORMS[form](pem)
    assert load_private_key(source, PASSPHRASE).private_numbers() == keys.merchant.private_numbers()
    with pytest.raises(ConfigurationError, match="give its passphrase"):
        load_private_key(source)
    with pytest.raises(ConfigurationError, match="is the passphrase right"):
        load_private_key(source, PASSPHRASE[::-1])


def test_a_public_key_and_a_certificate_are_read(keys: Keys, form: str) -> None:
    public = FORMS[form](keys.platform_pem)
    assert load_public_key(public).public_numbers() == keys.platform.public_key().public_numbers()
    certificate = FORMS[form](keys.merchant_certificate)
    assert load_certificate(certificate).serial_number == int(MERCHANT_SERIAL, 16)


@pytest.mark.parametrize("form", sorted(FORMS.keys() - NOT_TEXT))
def test_they_are_read_from_variables_and_from_the_file(keys: Keys, form: str, tmp_path: Path) -> None:
    private, public = FORMS[form](keys.merchant_pem).decode(), FORMS[form](keys.platform_pem).decode()
    environ = {
        "WECHATPAY_MCHID": "1900000001",
        "WECHATPAY_SERIAL": MERCHANT_SERIAL,
        "WECHATPAY_PRIVATE_KEY": private,
        "WECHATPAY_PUBLIC_KEY_ID": "PUB_KEY_ID_1",
        "WECHATPAY_PUBLIC_KEY": public,
    }
    config = load_config(environ=environ)
    assert config.credentials.public_key.public_numbers() == keys.merchant.public_key().public_numbers()
    file = tmp_path / "wechatpay.toml"
    file.write_bytes(
        b"\xef\xbb\xbf[merchant]\r\nmchid = '1900000001'\r\nserial = '%s'\r\nprivate_key = '''%s'''\r\n"
        b"[platform]\r\npublic_key_id = 'PUB_KEY_ID_1'\r\npublic_key = '''%s'''\r\n"
        % (MERCHANT_SERIAL.encode(), private.strip("'").encode(), public.strip("'").encode())
    )
    config = load_config(file, environ={})
    assert config.credentials.public_key.public_numbers() == keys.merchant.public_key().public_numbers()


@given(texts_from_outside(300))
def test_a_path_is_no_key(text: str) -> None:
    if "-----BEGIN" not in text and not text.strip("'\" \t\r\n").startswith(("MI", "LS0t", "77u/")):
        assert not holds_key(text)


@given(st.binary(max_size=400))
def test_any_bytes_are_looked_through(content: bytes) -> None:
    for block in find_blocks(content):
        assert content[:1] == b"0" or block.label or len(content) >= 60
        assert "label" in repr(block)


@pytest.mark.parametrize("name", ["/keys/apiclient_key.pem", "MIIE.pem", "C:\\keys\\apiclient_key.pem", "MI" * 90, ""])
def test_names_of_files_are_no_keys(name: str) -> None:
    assert not holds_key(name)
