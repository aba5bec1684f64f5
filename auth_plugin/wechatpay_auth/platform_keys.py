"""The keys that verify the platform's signatures: WeChat Pay public keys and platform certificates."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from .errors import ConfigurationError, UnknownSerial
from .forks import remember_for_forks
from .pem import PemSource, certified_mchid, load_certificate, load_public_key, subject_public_key
from .scheme import RSA_SIGNATURE_TYPE, check_signature_type, find_verification
from .serial import check_public_key_id, format_serial, mask_serial, same_form
from .translation import gettext as _
from .translation import mark_text

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.x509 import Certificate

_PADDING = PKCS1v15()
_HASH = SHA256()


class KeyCounters(NamedTuple):
    """How often one key was used since it came into the ring."""

    verified: int
    """Replies and notifications whose signature held under this key."""
    refused: int
    """Replies and notifications that named this key, and whose signature did not hold."""
    encrypted: int
    """Requests whose fields were encrypted with it."""


class PlatformKey:
    """One public key of the platform. Thread-safe; all but its counters is immutable.

    `public_key` is an RSA key, unless `signature_type` names a type made known with `register_signature_type`.
    """

    __slots__ = (
        "__weakref__",
        "_counting",
        "_encrypted",
        "_public_key",
        "_refused",
        "_verified",
        "_verify",
        "kind",
        "not_after",
        "not_before",
        "serial",
        "signature_type",
    )

    def __init__(
        self,
        serial: str,
        kind: Literal["public-key", "certificate"],
        public_key: RSAPublicKey | Any,  # why Any: of another signature type, its class is that algorithm's own
        not_before: datetime | None = None,
        not_after: datetime | None = None,
        *,
        signature_type: str = RSA_SIGNATURE_TYPE,
    ) -> None:
        self.serial = serial
        """PUB_KEY_ID_… of a public key; 40 upper-case hex digits of a certificate."""
        self.kind = kind
        self.not_before = not_before
        """When a certificate begins to hold (with time zone); None for a public key, which has no term."""
        self.not_after = not_after
        self.signature_type = signature_type
        """The Wechatpay-Signature-Type of what this key signs."""
        self._public_key = public_key
        # why Any: the two are called differently; RSA's own is called for every reply, and a wrapper would cost time.
        is_rsa = signature_type == RSA_SIGNATURE_TYPE
        self._verify: Any = public_key.verify if is_rsa else find_verification(signature_type)
        self._verified = self._refused = self._encrypted = 0
        # why: += is three steps, and two threads in it would lose a count; a lock nobody holds costs 50 ns, RSA 25 µs.
        self._counting = threading.Lock()
        remember_for_forks(self)

    def after_fork_in_child(self) -> None:
        """Make a new lock: a thread of the parent may have held the old one."""
        self._counting = threading.Lock()

    @property
    def public_key(self) -> RSAPublicKey:
        """The key to encrypt with. Raises ConfigurationError if it is no RSA key."""
        if self.signature_type != RSA_SIGNATURE_TYPE:
            raise ConfigurationError(
                _(
                    "{serial} is a key for {signature_type}; fields are encrypted with RSA keys only, so set the "
                    "ring's preferred to one of those"
                ).format(serial=self.serial, signature_type=self.signature_type)
            )
        return self._public_key

    @property
    def counters(self) -> KeyCounters:
        """How often the key was used; a snapshot."""
        with self._counting:
            return KeyCounters(self._verified, self._refused, self._encrypted)

    def is_valid(self, now: float) -> bool:
        """Whether a certificate's term includes this time (Unix seconds). A public key always holds."""
        return (self.not_before is None or self.not_before.timestamp() <= now) and not self.is_expired(now)

    def is_expired(self, now: float) -> bool:
        """Whether a certificate's term was over before this time (Unix seconds)."""
        return self.not_after is not None and self.not_after.timestamp() < now

    def verify(self, signature: bytes, message: bytes) -> bool:
        """Whether this key made the signature over this message. Each call is counted."""
        if self.signature_type == RSA_SIGNATURE_TYPE:
            try:
                self._verify(signature, message, _PADDING, _HASH)
                holds = True
            except InvalidSignature:
                holds = False
        else:
            holds = bool(self._verify(self._public_key, signature, message))
        with self._counting:
            if holds:
                self._verified += 1
            else:
                self._refused += 1
        return holds

    def count_encrypted(self) -> None:
        """Count a request whose fields were encrypted with this key."""
        with self._counting:
            self._encrypted += 1

    def check_type(self, named: str) -> None:
        """Raise UnsupportedSignatureType unless a reply's Wechatpay-Signature-Type is this key's."""
        check_signature_type(named, self.signature_type, self.serial)

    def is_same_key(self, other: PlatformKey) -> bool:
        """Whether the other is the same key under the same serial, for the same term."""
        mine = (self.serial, self.kind, self.signature_type, self.not_before, self.not_after)
        theirs = (other.serial, other.kind, other.signature_type, other.not_before, other.not_after)
        return mine == theirs and bool(self._public_key == other._public_key)

    def __repr__(self) -> str:
        return f"PlatformKey(serial={self.serial!r}, kind={self.kind!r})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self


def certificate_key(certificate: PemSource | Certificate) -> PlatformKey:
    """The key of a platform certificate. Raises ConfigurationError, also for a merchant's certificate."""
    try:
        loaded = load_certificate(certificate, what=mark_text("the platform certificate"))
    finally:
        del certificate  # why: as in pem, someone may have put a private key here
    merchant = certified_mchid(loaded)
    if merchant is not None:
        raise ConfigurationError(
            _(
                "the certificate given as the platform's is that of merchant {merchant} (its subject says so); "
                "apiclient_cert.pem belongs to the credentials, and `wechatpay certs download` gets the platform's"
            ).format(merchant=merchant)
        )
    return PlatformKey(
        format_serial(loaded.serial_number),
        "certificate",
        subject_public_key(loaded, mark_text("the platform certificate")),
        loaded.not_valid_before_utc,
        loaded.not_valid_after_utc,
    )


class KeyRing:
    """The platform keys we trust, by serial. Public keys and certificates may stand side by side.

    Thread-safe: a change makes a new dict and swaps it in, so a reader never waits and never sees half a
    change.
    """

    __slots__ = ("__weakref__", "_chosen", "_clock", "_default", "_keys", "_lock")

    def __init__(self, *, clock: Callable[[], float] = time.time) -> None:
        self._keys: dict[str, PlatformKey] = {}
        self._chosen: str | None = None
        self._default: str | None = None
        self._clock = clock
        self._lock = threading.Lock()
        remember_for_forks(self)

    def after_fork_in_child(self) -> None:
        """Make a new lock: a thread of the parent may have held the old one."""
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
            raise ConfigurationError(_("certificates must be a list, even of one"))
        if (public_key_id is None) != (public_key is None):
            missing, given = ("public_key_id", "public_key")[:: 1 if public_key_id is None else -1]
            raise ConfigurationError(
                _("{given} is given without {missing}; the two go together").format(given=given, missing=missing)
            )
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
            self.add(PlatformKey(check_public_key_id(key_id), "public-key", load_public_key(key)))
        finally:
            del key_id, key  # why: as in pem, someone may have put a private key here

    def add_certificate(self, certificate: PemSource | Certificate) -> str:
        """Trust a platform certificate; returns its serial number. Raises ConfigurationError."""
        try:
            key = certificate_key(certificate)
        finally:
            del certificate  # why: as in pem, someone may have put a private key here
        self.add(key)
        return key.serial

    def add(self, key: PlatformKey) -> None:
        """Trust a key. One that is in the ring already, the same in all, stays as it is with its counters."""
        with self._lock:
            self._swap(_merge(self._keys, [key]))

    def add_all(self, keys: Iterable[PlatformKey]) -> None:
        """`add` for several keys, in one step."""
        with self._lock:
            self._swap(_merge(self._keys, keys))

    def renew(self, certificates: Iterable[PlatformKey]) -> None:
        """Trust these certificates as well, and drop those whose term is over; all in one step.

        For what was downloaded and verified. What the ring has and the platform no longer lists stays until its term
        is over: replies signed with it may be under way.
        """
        with self._lock:
            now = self._clock()
            keys = _merge(self._keys, certificates)
            self._swap({serial: key for serial, key in keys.items() if not key.is_expired(now)})

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

    def for_encryption(self) -> PlatformKey:
        """The key to encrypt a request's fields with: the preferred one. Counted as one request.

        Its `serial` goes into Wechatpay-Serial of that very request. Raises ConfigurationError if there is none.
        """
        serial = self.preferred
        if serial is None:
            raise ConfigurationError(
                _(
                    "fields are to be encrypted, and the key ring has no key of the platform that holds now; add "
                    "its public key (public_key_id and public_key), or download its certificates"
                )
            )
        key = self.find(serial)
        key.public_key  # noqa: B018 - raises for a key that cannot encrypt
        key.count_encrypted()
        return key

    def check_credentials(self, credentials: object) -> None:
        """Raise ConfigurationError if a key of the merchant itself was put in the place of one of the platform's.

        Compares serials, and keys where the credentials show theirs (a KMS may not).
        """
        serial: object = getattr(credentials, "serial", None)
        public_key: object = getattr(credentials, "public_key", None)
        for key in self._keys.values():
            if key.serial == serial or (public_key is not None and key._public_key == public_key):
                text = (
                    _(
                        "the certificate {serial} in the key ring is the merchant's own, so nothing of WeChat Pay can "
                        "be verified with it; apiclient_cert.pem belongs to the credentials; `wechatpay certs "
                        "download` gets the platform's"
                    )
                    if key.kind == "certificate"
                    else _(
                        "the public key {serial} in the key ring is the merchant's own, so nothing of WeChat Pay can "
                        "be verified with it; download from the merchant platform, as pub_key.pem with its "
                        "PUB_KEY_ID_…, the platform's"
                    )
                )
                raise ConfigurationError(text.format(serial=key.serial))

    @property
    def counters(self) -> Mapping[str, KeyCounters]:
        """How often each key was used, by serial: it shows with which of two keys the platform signs. A snapshot."""
        return {serial: key.counters for serial, key in self._keys.items()}

    def __iter__(self) -> Iterator[PlatformKey]:
        """All keys in the ring at this moment, in the order in which they were added."""
        return iter(tuple(self._keys.values()))

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

    @property
    def public_key_serial(self) -> str | None:
        """The serial of the public key to prefer, for schemes whose replies no certificate signs; None without one."""
        chosen = self._chosen
        return chosen if chosen is not None and self.find(chosen).kind == "public-key" else self._default

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
            if key.not_before is None or not key.is_valid(now):
                continue
            start = key.not_before.timestamp()
            if began < start:
                newest, began = key.serial, start
        return newest

    def __repr__(self) -> str:
        return f"KeyRing(serials={list(self._keys)!r}, preferred={self.preferred!r})"


def _merge(keys: dict[str, PlatformKey], more: Iterable[PlatformKey]) -> dict[str, PlatformKey]:
    together = dict(keys)
    for key in more:
        present = together.get(key.serial)
        if present is None or not present.is_same_key(key):
            together[key.serial] = key
    return together


def _unknown(serial: str) -> UnknownSerial:
    if serial.startswith("PUB_KEY_ID_"):
        fix = _("add that WeChat Pay public key to the key ring (public_key_id and public_key)")
    elif 40 < len(serial) < 50 and serial.isascii() and serial.isdigit():
        fix = _("it looks decimal: in hexadecimal, as serials are written, it is {serial}").format(
            serial=format_serial(int(serial))
        )
    else:
        fix = _("add that platform certificate to the key ring (`wechatpay certs download` gets it)")
    named = mask_serial(serial) or _(" that was named")
    return UnknownSerial(
        _("no platform key has the serial{named}; {fix}").format(named=named, fix=fix), header="Wechatpay-Serial"
    )
