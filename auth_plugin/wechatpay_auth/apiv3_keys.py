"""The APIv3 keys of one or several merchants, and which of them opens a notification."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple, NoReturn, TypeAlias

from .aead import USUAL_ALGORITHM, Decrypter
from .credentials import BrandCredentials, MerchantCredentials, check_apiv3_key, check_mchid
from .errors import ConfigurationError, DecryptionError
from .scheme import find_decryption
from .translation import gettext as _

if TYPE_CHECKING:
    from .oaep import FieldDecrypter

OLD_FOR = 86_400.0
"""Seconds for which old keys are valid beside new ones, unless the caller says otherwise: the platform repeats a
notification for a day."""

Credentials: TypeAlias = MerchantCredentials | BrandCredentials
APIv3KeySource: TypeAlias = (
    str
    | bytes
    | Mapping[str, str]
    | Mapping[str, bytes]
    | Mapping[str, str | bytes]
    | Credentials
    | Iterable[Credentials]
)
"""One key; keys by merchant (or brand) number; or the credentials of one or several merchants and brands."""


class Opened(NamedTuple):
    """The plaintext of a ciphertext, and the owner of the key that opened it."""

    plaintext: bytes
    owner: str | None
    """A merchant or brand number; None if the key was given without one, or for several of them."""

    def __repr__(self) -> str:
        return f"Opened(owner={self.owner!r})"


class _Key(NamedTuple):
    """One APIv3 key, ready to decrypt with."""

    key: bytes
    decrypter: Decrypter
    owner: str | None
    ends: float | None = None
    """When an old key ceases to be valid, by the clock of the set; None for a key in force."""

    def __repr__(self) -> str:
        return f"_Key(owner={self.owner!r})"


class _KeySet(NamedTuple):
    """All keys at one moment, those in force first, and the credentials that were given with them."""

    keys: tuple[_Key, ...]
    credentials: Mapping[str, Credentials]
    """Those in force, by merchant or brand number."""
    old_credentials: tuple[tuple[str, Credentials, float], ...] = ()
    """Number, credentials, and when they cease to be valid."""


class APIv3Keys:
    """A set of APIv3 keys. Thread-safe: a replacement swaps a new set in, and a reader sees one or the other.

    `clock` gives seconds, from any moment on. Raises ConfigurationError if there is no key, or one does not have 32
    bytes.
    """

    __slots__ = ("_clock", "_now")

    def __init__(self, source: APIv3KeySource, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._now = _KeySet((), {})  # why: error reporters ask a half-made object for its repr
        try:
            self._now = _read_keys(source)
        finally:
            del source  # why: a traceback keeps this frame alive, and error reporters print its variables.

    @property
    def owners(self) -> tuple[str | None, ...]:
        """The merchant or brand number of each key; None if the key came without one, or for several."""
        return tuple(key.owner for key in self._now.keys)

    @property
    def credentials(self) -> Mapping[str, Credentials]:
        """The credentials in force that were given, by merchant or brand number."""
        return self._now.credentials

    def replace(self, source: APIv3KeySource, *, old_for: float = OLD_FOR) -> None:
        """Decrypt with these keys from now on, and for `old_for` seconds with those that were in force as well.

        Raises ConfigurationError, and then leaves all as it was.
        """
        if old_for < 0:
            raise ConfigurationError(_("old_for is a number of seconds, 0 or more"))
        try:
            new = _read_keys(source)
        finally:
            del source
        before, now = self._now, self._clock()
        kept = {key.key for key in new.keys}
        old = [key if key.ends is not None else key._replace(ends=now + old_for) for key in before.keys]
        given = [(owner, each, now + old_for) for owner, each in before.credentials.items()]
        self._now = new._replace(
            keys=(*new.keys, *(key for key in old if key.key not in kept and (key.ends or now) > now)),
            old_credentials=tuple(
                entry
                for entry in (*given, *before.old_credentials)
                if entry[2] > now and new.credentials.get(entry[0]) is not entry[1]
            ),
        )

    def find_decrypter(self, owner: str) -> FieldDecrypter | None:
        """What decrypts fields that are encrypted for this merchant's certificate; None if no credentials were given.

        While old credentials are valid, those are tried after the ones in force.
        """
        found, now = self._now, self._clock()
        credentials = found.credentials.get(owner)
        old = [each for number, each, ends in found.old_credentials if number == owner and ends > now]
        if credentials is None or not old:
            return credentials
        return _EitherDecrypter((credentials, *old))

    def open(self, algorithm: str, nonce: str, ciphertext: str | bytes, associated_data: str) -> Opened:
        """Decrypt with the key that fits: what opens the ciphertext is the right one, since its tag authenticates.

        Raises DecryptionError if none does, its subclass UnsupportedAlgorithm if the algorithm is unknown.
        """
        decrypt = None if algorithm == USUAL_ALGORITHM else find_decryption(algorithm)
        keys = self._now.keys
        for position in range(len(keys)):
            ends = keys[position].ends
            if ends is not None and ends <= self._clock():
                continue
            try:
                if decrypt is None or isinstance(ciphertext, bytes):
                    plaintext = keys[position].decrypter.decrypt(nonce, ciphertext, associated_data)
                else:
                    # why: by position, so that no variable here holds a key.
                    plaintext = decrypt(keys[position].key, nonce, ciphertext, associated_data)
            except DecryptionError:
                continue
            return Opened(plaintext, keys[position].owner)
        known = [owner for owner in self.owners if owner is not None]
        some = ", ".join(known[:5]) + (", …" if len(known) > 5 else "")
        whose = _(" (of {owners})").format(owners=some) if known else ""
        raise DecryptionError(
            _(
                "the signature holds, but none of {count} APIv3 keys{whose} opens the resource: give the one set "
                "in the merchant platform for the merchant notified, in partner mode the service provider"
            ).format(count=len(self.owners), whose=whose)
        )

    def __repr__(self) -> str:
        return f"APIv3Keys(owners={list(self.owners)!r})"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(_("APIv3 keys are not pickled; make them in each process from their source instead"))


class _EitherDecrypter:
    """The credentials in force, and after them the old ones."""

    __slots__ = ("_credentials",)

    def __init__(self, credentials: tuple[Credentials, ...]) -> None:
        self._credentials = credentials

    def decrypt(self, ciphertext: bytes) -> bytes:
        """As that of credentials. Raises DecryptionError if it was encrypted for none of them."""
        for credentials in self._credentials[:-1]:
            try:
                return credentials.decrypt(ciphertext)
            except DecryptionError:
                continue
        return self._credentials[-1].decrypt(ciphertext)

    def __repr__(self) -> str:
        return f"_EitherDecrypter({self._credentials!r})"


def _read_keys(source: APIv3KeySource) -> _KeySet:
    """The keys in force. Raises ConfigurationError."""
    owners: dict[bytes, str | None] = {}
    found: dict[str, Credentials] = {}
    try:
        for owner, key, credentials in _list_keys(source):
            if owner is not None and credentials is not None:
                found[owner] = credentials
            # why: with one key for two merchants, nothing says whose notification it is.
            owners[key] = owner if owners.get(key, owner) == owner else None
        if not owners:
            raise ConfigurationError(_("no APIv3 key is given, and without one no notification can be read"))
        return _KeySet(tuple(map(_ready, owners, owners.values())), found)
    finally:
        # why: a traceback keeps this frame alive, and error reporters print its variables.
        key, credentials = b"", None
        del source, owners, key, credentials


def _ready(key: bytes, owner: str | None) -> _Key:
    return _Key(key, Decrypter(key), owner)


class _Given(NamedTuple):
    owner: str | None
    key: bytes
    credentials: Credentials | None


def _list_keys(source: APIv3KeySource) -> list[_Given]:
    try:
        if isinstance(source, (str, bytes)):
            return [_Given(None, check_apiv3_key(source), None)]
        if isinstance(source, (MerchantCredentials, BrandCredentials)):
            return [_from_credentials(source)]
        # why map: the variable of a comprehension would stay in the traceback, with a key in it.
        if isinstance(source, Mapping):
            return list(map(_from_pair, source.items()))
        if isinstance(source, Iterable):
            return list(map(_from_credentials, source))
        raise _unusable(source)
    finally:
        del source


def _from_pair(item: tuple[str, str | bytes]) -> _Given:
    try:
        return _Given(check_mchid(item[0]), check_apiv3_key(item[1]), None)
    finally:
        del item


def _from_credentials(credentials: Credentials) -> _Given:
    try:
        if isinstance(credentials, MerchantCredentials):
            owner = credentials.mchid
        elif isinstance(credentials, BrandCredentials):
            owner = credentials.brand_id
        else:
            raise _unusable(credentials)
        if credentials.apiv3_key is None:
            raise ConfigurationError(
                _("{credentials!r} has no APIv3 key, which opens notifications; make it with apiv3_key=…").format(
                    credentials=credentials
                )
            )
        return _Given(owner, credentials.apiv3_key, credentials)
    finally:
        del credentials  # why: someone may have put a key here


def _unusable(given: object) -> ConfigurationError:
    return ConfigurationError(
        _(
            "the APIv3 keys were given as {type}; give one key, a mapping of merchant numbers to keys, or the "
            "credentials of one or several merchants"
        ).format(type=type(given).__name__)
    )
