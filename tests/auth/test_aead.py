"""AEAD_AES_256_GCM as notifications use it."""

from __future__ import annotations

import base64
import os

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_auth import ConfigurationError, DecryptionError, decrypt, encrypt

from tests.auth.conftest import APIV3_KEY

KEY = APIV3_KEY.encode()
NONCE = b"fdasflkja484"


@given(plaintext=st.binary(max_size=500), bound=st.binary(max_size=40), nonce=st.binary(min_size=12, max_size=12))
def test_round_trip(plaintext: bytes, bound: bytes, nonce: bytes) -> None:
    assert decrypt(KEY, nonce, encrypt(KEY, nonce, plaintext, bound), bound) == plaintext


def test_the_form_is_ciphertext_then_tag() -> None:
    cipher = Cipher(algorithms.AES256(KEY), modes.GCM(NONCE)).encryptor()
    cipher.authenticate_additional_data(b"certificate")
    raw = cipher.update(b"plain") + cipher.finalize()
    assert encrypt(KEY, NONCE, b"plain", b"certificate") == base64.b64encode(raw + cipher.tag).decode()


@pytest.mark.parametrize("absent", ["", b"", None])
def test_associated_data_may_be_absent(absent: str | bytes | None) -> None:
    assert decrypt(KEY, NONCE.decode(), encrypt(KEY, NONCE, b"x", b""), absent) == b"x"


def test_each_alteration_is_refused() -> None:
    sealed = encrypt(KEY, NONCE, b"plain", b"certificate")
    flipped = bytearray(base64.b64decode(sealed))
    flipped[0] ^= 1
    for key, nonce, ciphertext, bound in [
        (os.urandom(32), NONCE, sealed, "certificate"),
        (KEY, b"fdasflkja485", sealed, "certificate"),
        (KEY, NONCE, sealed, "transaction"),
        (KEY, NONCE, sealed, None),
        (KEY, NONCE, base64.b64encode(flipped).decode(), "certificate"),
        (KEY, NONCE, sealed[:-4], "certificate"),
        (KEY, NONCE, sealed + "\n", "certificate"),
        (KEY, NONCE, "", "certificate"),
        (KEY, NONCE, "QUJD", "certificate"),
        (KEY, NONCE, "密文", "certificate"),
        (KEY, b"short", sealed, "certificate"),
        (KEY, b"", sealed, "certificate"),
    ]:
        with pytest.raises(DecryptionError) as caught:
            decrypt(key, nonce, ciphertext, bound)
        assert caught.value.__context__ is None


@pytest.mark.parametrize("ciphertext", ["", "QUJD", base64.b64encode(b"x" * 15).decode(), "not base64"])
def test_what_cannot_hold_a_tag_is_not_blamed_on_the_key(ciphertext: str) -> None:
    with pytest.raises(DecryptionError, match="too short to hold"):
        decrypt(KEY, NONCE, ciphertext, None)


def test_sixteen_bytes_hold_a_tag() -> None:
    assert decrypt(KEY, NONCE, encrypt(KEY, NONCE, b"", b""), None) == b""
    with pytest.raises(DecryptionError, match="does not authenticate"):
        decrypt(KEY, NONCE, base64.b64encode(b"x" * 16).decode(), None)


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_the_key_has_32_bytes(size: int) -> None:
    with pytest.raises(ConfigurationError, match="must have 32"):
        decrypt(b"k" * size, NONCE, "QUJD", None)
    with pytest.raises(ConfigurationError, match="must have 32"):
        encrypt(b"k" * size, NONCE, b"", b"")


def test_the_nonce_has_12_bytes() -> None:
    with pytest.raises(ValueError, match="the nonce has 16 bytes; it must have 12"):
        encrypt(KEY, b"n" * 16, b"", b"")
