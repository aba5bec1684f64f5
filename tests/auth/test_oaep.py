"""Field encryption: round trips, OpenSSL's command line both ways, limits in bytes, and errors that tell nothing."""

from __future__ import annotations

import asyncio
import base64
import pickle
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import given, settings
from hypothesis import strategies as st
from wechatpay_auth import MerchantCredentials
from wechatpay_auth.errors import DecryptionError, NotSent
from wechatpay_auth.oaep import (
    PlaintextNotUnicode,
    PlaintextTooLong,
    decrypt,
    decrypt_async,
    encrypt,
    longest_plaintext,
)

from tests.auth.conftest import Keys, private_pem, public_pem
from tests.profiles import limit_examples
from tests.texts_from_outside import texts_from_outside

Openssl = Callable[..., bytes]

SHA1_OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
OPENSSL_OAEP = [
    *("-pkeyopt", "rsa_padding_mode:oaep"),
    *("-pkeyopt", "rsa_oaep_md:sha1"),
    *("-pkeyopt", "rsa_mgf1_md:sha1"),
]
KEYS = {bits: rsa.generate_private_key(public_exponent=65537, key_size=bits) for bits in (2048, 3072)}
STRANGER = rsa.generate_private_key(public_exponent=65537, key_size=2048)
NAME = "PLANTED张三丰"


class Decrypter:
    """A merchant's key behind both protocols, as a KMS would be; fails with what the cryptography library raises."""

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        self._key = key

    def decrypt(self, ciphertext: bytes) -> bytes:
        return self._key.decrypt(ciphertext, SHA1_OAEP)

    async def decrypt_async(self, ciphertext: bytes) -> bytes:
        return self.decrypt(ciphertext)


@settings(max_examples=limit_examples(60), deadline=None)
@given(st.text(max_size=53))
def test_round_trip(text: str) -> None:
    """53 characters of 4 bytes at most: what always fits."""
    sealed = encrypt(KEYS[2048].public_key(), text)
    assert len(base64.b64decode(sealed, validate=True)) == 256
    assert decrypt(Decrypter(KEYS[2048]), sealed) == text
    assert asyncio.run(decrypt_async(Decrypter(KEYS[2048]), sealed)) == text


def test_every_encryption_is_another() -> None:
    key = KEYS[2048].public_key()
    assert len({encrypt(key, NAME) for _ in range(8)}) == 8


@pytest.mark.parametrize(("bits", "limit"), [(2048, 214), (3072, 342)])
def test_length_is_counted_in_bytes(bits: int, limit: int) -> None:
    key = KEYS[bits].public_key()
    assert longest_plaintext(key) == limit
    chinese = "中" * (limit // 3) + "x" * (limit % 3)
    emoji = "😀" * (limit // 4) + "x" * (limit % 4)
    for text in ("x" * limit, chinese, emoji, ""):
        assert decrypt(Decrypter(KEYS[bits]), encrypt(key, text)) == text
        if text:
            with pytest.raises(PlaintextTooLong) as caught:
                encrypt(key, text + "y")
            assert (caught.value.length, caught.value.limit) == (limit + 1, limit)
            assert f"{limit + 1} bytes" in str(caught.value)
            assert f"at most {limit}" in str(caught.value)


def test_refusals_are_not_sent_survive_pickling_and_do_not_repeat_the_text() -> None:
    key = KEYS[2048].public_key()
    for text, kind in ((NAME * 30, PlaintextTooLong), (NAME + "\ud800", PlaintextNotUnicode)):
        with pytest.raises(kind) as caught:
            encrypt(key, text)
        error = caught.value
        assert isinstance(error, NotSent)
        assert isinstance(error, ValueError)
        assert "PLANTED" not in _everything(error)
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), again.__dict__) == (kind, str(error), error.__dict__)
    assert "character 11" in str(error)


def _everything(error: BaseException) -> str:
    """What an error reporter would show of ours: text, repr, and the variables of our frames."""
    own = [
        repr(frame.f_locals)
        for frame, _line in traceback.walk_tb(error.__traceback__)
        if frame.f_code.co_filename.endswith("wechatpay_auth/oaep.py")
    ]
    assert own
    return "".join([*own, str(error), repr(error)])


BITS_OF_GARBAGE = {
    "empty": "",
    "not base64": "%%%",
    "no padding": "QUJDRA",
    "line ends": base64.encodebytes(bytes(256)).decode(),
    "not ASCII": "张三",
    "short": base64.b64encode(b"short").decode(),
    "zeros": base64.b64encode(bytes(256)).decode(),
    "above the modulus": base64.b64encode(b"\xff" * 256).decode(),
    "too long": base64.b64encode(bytes(257)).decode(),
    "for another key": encrypt(STRANGER.public_key(), NAME),
    "for a longer key": encrypt(KEYS[3072].public_key(), NAME),
    "PKCS#1 v1.5": base64.b64encode(KEYS[2048].public_key().encrypt(NAME.encode(), padding.PKCS1v15())).decode(),
    "SHA-256": base64.b64encode(
        KEYS[2048]
        .public_key()
        .encrypt(NAME.encode(), padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))
    ).decode(),
    "not UTF-8": base64.b64encode(KEYS[2048].public_key().encrypt(b"PLANTED\xff", SHA1_OAEP)).decode(),
}


@pytest.mark.parametrize("sealed", BITS_OF_GARBAGE.values(), ids=BITS_OF_GARBAGE)
def test_garbage_is_a_decryption_error_with_nothing_behind_it(sealed: str) -> None:
    attempts: list[Callable[[], str]] = [
        lambda: decrypt(Decrypter(KEYS[2048]), sealed),
        lambda: asyncio.run(decrypt_async(Decrypter(KEYS[2048]), sealed)),
    ]
    for attempt in attempts:
        with pytest.raises(DecryptionError) as caught:
            attempt()
        error = caught.value
        assert error.__cause__ is None
        assert error.__context__ is None
        assert "PLANTED" not in _everything(error)
        assert not sealed or sealed not in str(error)


@pytest.mark.parametrize("altered", ["{}\n", " {}", "{}====", "!{}", "{}\0"])
def test_what_is_almost_base64_is_said_to_be_none(altered: str) -> None:
    sealed = altered.format(encrypt(KEYS[2048].public_key(), NAME))
    with pytest.raises(DecryptionError, match="is not base64"):
        decrypt(Decrypter(KEYS[2048]), sealed)
    with pytest.raises(DecryptionError, match="is not base64"):
        asyncio.run(decrypt_async(Decrypter(KEYS[2048]), sealed))


def test_bytes_that_are_no_text_are_not_blamed_on_the_key() -> None:
    with pytest.raises(DecryptionError, match="does not hold UTF-8 text"):
        decrypt(Decrypter(KEYS[2048]), BITS_OF_GARBAGE["not UTF-8"])


@settings(max_examples=limit_examples(60), deadline=None)
@given(
    st.one_of(
        texts_from_outside(), st.binary(min_size=256, max_size=256).map(lambda data: base64.b64encode(data).decode())
    )
)
def test_no_garbage_gets_another_error(sealed: str) -> None:
    with pytest.raises(DecryptionError):
        decrypt(Decrypter(KEYS[2048]), sealed)


def test_an_altered_bit() -> None:
    sealed = bytearray(base64.b64decode(encrypt(KEYS[2048].public_key(), NAME)))
    sealed[100] ^= 1
    with pytest.raises(DecryptionError, match="another merchant certificate"):
        decrypt(Decrypter(KEYS[2048]), base64.b64encode(sealed).decode())


def test_merchant_credentials_are_a_decrypter(credentials: MerchantCredentials, keys: Keys) -> None:
    assert decrypt(credentials, encrypt(keys.merchant.public_key(), NAME)) == NAME
    for key in (keys.stranger.public_key(), KEYS[3072].public_key()):
        with pytest.raises(DecryptionError) as caught:
            decrypt(credentials, encrypt(key, NAME))
        assert (caught.value.__cause__, caught.value.__context__) == (None, None)


class Unreachable(Exception):
    """What a KMS raises when its network is down."""


class BrokenKms:
    def decrypt(self, ciphertext: bytes) -> bytes:
        raise Unreachable

    async def decrypt_async(self, ciphertext: bytes) -> bytes:
        raise DecryptionError("the key is disabled")


def test_what_a_decrypter_raises_is_a_decryption_error_that_names_its_type_only() -> None:
    with pytest.raises(DecryptionError, match=r"the decrypter raised Unreachable$") as caught:
        decrypt(BrokenKms(), "QUJD")
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    with pytest.raises(DecryptionError, match="the key is disabled"):
        asyncio.run(decrypt_async(BrokenKms(), "QUJD"))


class Typeless:
    def decrypt(self, ciphertext: bytes) -> object:
        return "PLANTED"


def test_a_decrypter_that_returns_no_bytes_is_told_so() -> None:
    with pytest.raises(DecryptionError, match="returned str; a decrypted field is bytes") as caught:
        decrypt(cast("Decrypter", Typeless()), "QUJD")
    assert "PLANTED" not in _everything(caught.value)


TEXTS = ["", "a", NAME, "中" * 71 + "x", "x" * 214]


@pytest.mark.parametrize("bits", [2048, 3072])
@pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{len(text.encode())} bytes")
def test_openssl_decrypts_what_we_encrypt(openssl: Openssl, tmp_path: Path, bits: int, text: str) -> None:
    (tmp_path / "key.pem").write_bytes(private_pem(KEYS[bits]))
    (tmp_path / "sealed").write_bytes(base64.b64decode(encrypt(KEYS[bits].public_key(), text)))
    opened = openssl("pkeyutl", "-decrypt", "-inkey", tmp_path / "key.pem", "-in", tmp_path / "sealed", *OPENSSL_OAEP)
    assert opened.decode() == text


@pytest.mark.parametrize("bits", [2048, 3072])
@pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{len(text.encode())} bytes")
def test_we_decrypt_what_openssl_encrypts(openssl: Openssl, tmp_path: Path, bits: int, text: str) -> None:
    (tmp_path / "key.pem").write_bytes(public_pem(KEYS[bits].public_key()))
    (tmp_path / "text").write_bytes(text.encode())
    sealed = openssl(
        *("pkeyutl", "-encrypt", "-pubin", "-inkey", tmp_path / "key.pem", "-in", tmp_path / "text"), *OPENSSL_OAEP
    )
    assert decrypt(Decrypter(KEYS[bits]), base64.b64encode(sealed).decode()) == text
