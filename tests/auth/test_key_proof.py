"""A private key that was damaged is refused when it is loaded, or signs as its public half demands."""

from __future__ import annotations

import base64
import random
from collections import Counter

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from wechatpay_auth import ConfigurationError, load_private_key

from tests.auth.conftest import Keys


def pem(der: bytes) -> bytes:
    return b"-----BEGIN RSA PRIVATE KEY-----\n" + base64.encodebytes(der) + b"-----END RSA PRIVATE KEY-----\n"


def der_of(key: RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )


@pytest.mark.parametrize("seed", range(4))
def test_bytes_that_are_changed(keys: Keys, seed: int) -> None:
    original = der_of(keys.merchant)
    random_ = random.Random(seed)
    found: Counter[str] = Counter()
    for _ in range(40):
        der = bytearray(original)
        for _ in range(random_.choice((1, 1, 2, 8))):
            der[random_.randrange(4, len(der))] ^= random_.randrange(1, 256)
        try:
            key = load_private_key(pem(bytes(der)))
        except ConfigurationError:
            found["refused"] += 1
        else:
            key.public_key().verify(key.sign(b"order", PKCS1v15(), SHA256()), b"order", PKCS1v15(), SHA256())
            found["signs"] += 1
    assert set(found) == {"refused", "signs"}


def test_primes_of_another_key(keys: Keys) -> None:
    """The parts are those of two whole keys, each by itself in order."""
    mine, other = keys.merchant.private_numbers(), keys.stranger.private_numbers()
    parts = [
        0,
        mine.public_numbers.n,
        mine.public_numbers.e,
        other.d,
        other.p,
        other.q,
        other.dmp1,
        other.dmq1,
        other.iqmp,
    ]
    with pytest.raises(ConfigurationError, match=r"private key.*damaged"):
        load_private_key(pem(sequence(parts)))
    whole = [0, mine.public_numbers.n, mine.public_numbers.e, mine.d, mine.p, mine.q, mine.dmp1, mine.dmq1, mine.iqmp]
    assert load_private_key(pem(sequence(whole))).public_key() == keys.merchant.public_key()


def sequence(numbers: list[int]) -> bytes:
    """A DER SEQUENCE of INTEGERs."""

    def element(tag: int, content: bytes) -> bytes:
        size = len(content)
        length = size.to_bytes((size.bit_length() + 7) // 8, "big")
        return bytes([tag, size] if size < 128 else [tag, 0x80 | len(length), *length]) + content

    return element(
        0x30, b"".join(element(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big")) for number in numbers)
    )
