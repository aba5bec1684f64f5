"""Digests by their documented names, against OpenSSL's command line; SM3 also where hashlib has none."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from wechatpay_auth import ConfigurationError
from wechatpay_auth.file_digest import check_hex, new_digest


@pytest.mark.parametrize(("algorithm", "option"), [("SHA1", "-sha1"), ("SHA-256", "-sha256"), ("sm3", "-sm3")])
@pytest.mark.parametrize("data", [b"", b"abc", bytes(range(256)) * 1000], ids=len)
def test_as_openssl_has_it(openssl: Callable[..., bytes], algorithm: str, option: str, data: bytes) -> None:
    digest = new_digest(algorithm)
    digest.update(data[:100])
    digest.hexdigest()  # asking early changes nothing
    digest.update(data[100:])
    expected = openssl("dgst", option, "-r", data=data).split()[0].decode()
    assert digest.hexdigest() == expected
    assert check_hex(algorithm, expected.upper()) == expected


def test_sm3_without_hashlib(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = new_digest("SM3")
    expected.update(b"abc")

    def refuse(name: str) -> None:
        raise ValueError(name)

    monkeypatch.setattr(hashlib, "new", refuse)
    digest = new_digest("SM3")
    digest.update(b"a")
    digest.hexdigest()
    digest.update(b"bc")
    # the example of GB/T 32905
    assert digest.hexdigest() == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    assert digest.hexdigest() == expected.hexdigest()


def test_sm3_without_any_openssl_that_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise ValueError(name)

    def hash_of(algorithm: hashes.HashAlgorithm) -> None:
        raise UnsupportedAlgorithm(algorithm.name)

    monkeypatch.setattr(hashlib, "new", refuse)
    monkeypatch.setattr(hashes, "Hash", hash_of)
    with pytest.raises(ConfigurationError, match="install the wheel of cryptography"):
        new_digest("SM3")


@pytest.mark.parametrize("name", ["MD5", "", "SHA512"])
def test_another_digest(name: str) -> None:
    with pytest.raises(ConfigurationError, match="SHA1, SHA256, SM3"):
        new_digest(name)


@pytest.mark.parametrize("value", ["", "00", "g" * 40, "０" * 40, "0" * 41])
def test_a_hash_that_is_none(value: str) -> None:
    with pytest.raises(ConfigurationError, match="40 hex digits"):
        check_hex("SHA1", value)
