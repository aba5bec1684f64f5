"""The keys by which the platform is known: WeChat Pay public keys and platform certificates."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from .errors import ConfigurationError, UnknownSerial
from .pem import PemSource, certified_key, load_certificate, load_public_key
from .serial import check_public_key_id, format_serial, same_form

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.x509 import Certificate

_PADDING = PKCS1v15()
_HASH = SHA256()


class PlatformKey:
    """One public key of the platform. Immutable, thread-safe."""

    __slots__ = ("_verify", "kind", "not_after", "not_before", "public_key", "serial")

    def __init__(
        self,
        serial: str,
        kind: Literal["public-key", "certificate"],
        public_key: RSAPublicKey,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
    ) -> None:
        self.serial = serial
        """PUB_KEY_ID_… of a public key; 40 upper-case hex digits of a certificate."""
        self.kind = kind
        self.public_key = public_key
        self.not_before = not_before
        """When a certificate begins to hold (with time zone); None for a public key, which has no term."""
        self.not_after = not_after
        self._verify = public_key.verify

    def verify(self, signature: bytes, message: bytes) -> bool:
        """Whether the signature was made by this key over this message."""
        try:
            self._verify(signature, message, _PADDING, _HASH)
        except InvalidSignature:
            return False
        return True

    def __repr__(self) -> str:
        return f"PlatformKey(serial={self.serial!r}, kind={self.kind!r})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self


class KeyRing:
    """The platform keys we trust, by serial. Public keys and certificates may stand side by side.

    Thread-safe: a change makes a new dict and swaps it in, so a reader never waits and never sees half a
    change.
    """

    __slots__ = ("_chosen", "_clock", "_default", "_keys", "_lock")

    def __init__(self, *, clock: Callable[[], float] = time.time) -> None:
        self._keys: dict[str, PlatformKey] = {}
        self._chosen: str | None = None
        self._default: str | None = None
        self._clock = clock
        self._lock = threading.Lock()

    @classmethod
    def load(
        cls,
        *,
        public_key_id: str | None = None,
        public_key: PemSource | RSAPublicKey | None = None,
        certificates: Iterable[PemSource | Certificate] = (),
    ) -> Self:
        """A ring with a WeChat Pay public key, platform certificates or both. Raises ConfigurationError."""
        if isinstance(certificates, (str, bytes)):
            raise ConfigurationError("certificates must be a list, even of one")
        if (public_key_id is None) != (public_key is None):
            missing, given = ("public_key_id", "public_key")[:: 1 if public_key_id is None else -1]
            raise ConfigurationError(f"{given} is given without {missing}; the two go together")
        ring = cls()
        certificate: object = None
        try:
            if public_key_id is not None and public_key is not None:
                ring.add_public_key(public_key_id, public_key)
            for certificate in certificates:
                ring.add_certificate(certificate)
        finally:
            del public_key, certificates, certificate  # why: as in pem, someone may have put a private key here
        return ring

    def add_public_key(self, key_id: str, key: PemSource | RSAPublicKey) -> None:
        """Trust a WeChat Pay public key under its PUB_KEY_ID_…. Raises ConfigurationError."""
        try:
            self._add(PlatformKey(check_public_key_id(key_id), "public-key", load_public_key(key)))
        finally:
            del key_id, key  # why: as in pem, someone may have put a private key here

    def add_certificate(self, certificate: PemSource | Certificate) -> str:
        """Trust a platform certificate; returns its serial number. Raises ConfigurationError."""
        try:
            loaded = load_certificate(certificate, what="the platform certificate")
        finally:
            del certificate  # why: as in pem, someone may have put a private key here
        key = PlatformKey(
            format_serial(loaded.serial_number),
            "certificate",
            certified_key(loaded, "the platform certificate"),
            loaded.not_valid_before_utc,
            loaded.not_valid_after_utc,
        )
        self._add(key)
        return key.serial

    def remove(self, serial: str) -> None:
        """Trust this key no longer. Raises UnknownSerial."""
        with self._lock:
            keys = dict(self._keys)
            removed = keys.pop(same_form(serial), None)
            if removed is not None:
                self._swap(keys)
        if removed is None:
            raise _unknown(serial)

    def find(self, serial: str) -> PlatformKey:
        """The key of this Wechatpay-Serial; hex serials compare as numbers. Raises UnknownSerial."""
        key = self._keys.get(serial)
        if key is None:
            key = self._keys.get(same_form(serial))
            if key is None:
                raise _unknown(serial)
        return key

    @property
    def serials(self) -> tuple[str, ...]:
        """All serials in the ring, in the order in which they were added."""
        return tuple(self._keys)

    @property
    def preferred(self) -> str | None:
        """The serial to send as Wechatpay-Serial: it selects the key that signs the reply.

        Settable at any time; set None to go back to the default, which is the public key, else the
        certificate that took effect last. Setting a serial that is not in the ring raises UnknownSerial.
        """
        return self._chosen or self._default or self._newest_certificate()

    @preferred.setter
    def preferred(self, serial: str | None) -> None:
        with self._lock:
            self._chosen = None if serial is None else self.find(serial).serial

    def _add(self, key: PlatformKey) -> None:
        with self._lock:
            self._swap({**self._keys, key.serial: key})

    def _swap(self, keys: dict[str, PlatformKey]) -> None:
        if self._chosen not in keys:
            self._chosen = None
        public = [serial for serial, key in keys.items() if key.kind == "public-key"]
        self._default = public[-1] if public else None
        self._keys = keys

    def _newest_certificate(self) -> str | None:
        now = self._clock()
        newest, began = None, float("-inf")
        for key in self._keys.values():
            if key.not_before is None or key.not_after is None:
                continue
            start = key.not_before.timestamp()
            if began < start <= now <= key.not_after.timestamp():
                newest, began = key.serial, start
        return newest

    def __repr__(self) -> str:
        return f"KeyRing(serials={list(self._keys)!r}, preferred={self.preferred!r})"


def _unknown(serial: str) -> UnknownSerial:
    return UnknownSerial(
        f"no platform key has the serial {serial[:80]!r}; add that public key or certificate to the key ring",
        header="Wechatpay-Serial",
    )
