"""Digests of files, by the names the documents give them: SHA1 for bills, SHA256 and SM3 for uploads and receipts."""

from __future__ import annotations

import hashlib
from typing import Protocol

from .errors import ConfigurationError
from .translation import gettext as _

_HEX_DIGITS = {"SHA1": 40, "SHA256": 64, "SM3": 64}


class Digest(Protocol):
    """A digest being made, in the manner of hashlib."""

    def update(self, data: bytes, /) -> None: ...

    def hexdigest(self) -> str:
        """Lower-case hex of what was given so far."""
        ...


def new_digest(algorithm: str) -> Digest:
    """An empty digest. `algorithm` is SHA1, SHA256 or SM3, in any case, with or without a dash.

    Raises ConfigurationError for any other, and for SM3 where no OpenSSL on this machine has it.
    """
    name = _name(algorithm)
    if name == "SHA1":
        # why: it guards against a broken transfer; who the bill is from, the signed reply before it has proved.
        return hashlib.sha1(usedforsecurity=False)
    if name == "SHA256":
        return hashlib.sha256()
    try:
        return hashlib.new("sm3")
    except ValueError:  # why: a Python linked with an OpenSSL that leaves it out; cryptography brings its own
        return _SM3()


def check_hex(algorithm: str, value: str) -> str:
    """The digest in lower case, if it has the form of one. Raises ConfigurationError."""
    name = _name(algorithm)
    digits = _HEX_DIGITS[name]
    lowered = value.lower()
    if len(lowered) != digits or not set(lowered) <= set("0123456789abcdef"):
        raise ConfigurationError(
            _("a {name} value has {digits} hex digits; give hash_value as the platform sent it").format(
                name=name, digits=digits
            )
        )
    return lowered


def _name(algorithm: str) -> str:
    name = algorithm.upper().replace("-", "")
    if name not in _HEX_DIGITS:
        raise ConfigurationError(
            _("unknown digest {algorithm!r}; it must be one of {hex_digits}").format(
                algorithm=algorithm[:32], hex_digits=", ".join(_HEX_DIGITS)
            )
        )
    return name


class _SM3:
    def __init__(self) -> None:
        from cryptography.exceptions import UnsupportedAlgorithm  # why: only where hashlib has none
        from cryptography.hazmat.primitives.hashes import SM3, Hash

        try:
            self._hash = Hash(SM3())
        except UnsupportedAlgorithm:
            raise ConfigurationError(
                _(
                    "neither this Python's OpenSSL nor that of cryptography has SM3; install the wheel of cryptography "
                    "from PyPI, which brings an OpenSSL that has it"
                )
            ) from None

    def update(self, data: bytes, /) -> None:
        self._hash.update(data)

    def hexdigest(self) -> str:
        return self._hash.copy().finalize().hex()
