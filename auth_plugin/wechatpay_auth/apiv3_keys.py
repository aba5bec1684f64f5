"""The APIv3 keys of one or several merchants, and which of them opens a notification."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, NoReturn, TypeAlias

from .aead import USUAL_ALGORITHM, Decrypter
from .credentials import BrandCredentials, MerchantCredentials, check_apiv3_key, check_mchid
from .errors import ConfigurationError, DecryptionError
from .scheme import find_decryption
from .translation import gettext as _

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


class APIv3Keys:
    """A set of APIv3 keys. Immutable, thread-safe.

    Raises ConfigurationError if there is none, or one does not have 32 bytes.
    """

    __slots__ = ("_decrypters", "_keys", "credentials", "owners")

    def __init__(self, source: APIv3KeySource) -> None:
        owners: dict[bytes, str | None] = {}
        self.owners: tuple[str | None, ...] = ()
        """The merchant or brand number of each key; None if the key came without one, or for several."""
        self.credentials: dict[str, Credentials] = {}
        """The credentials that were given, by merchant or brand number."""
        try:
            for owner, key, credentials in _list_keys(source):
                if owner is not None and credentials is not None:
                    self.credentials[owner] = credentials
                # why: with one key for two merchants, nothing says whose notification it is.
                owners[key] = owner if owners.get(key, owner) == owner else None
            if not owners:
                raise ConfigurationError(_("no APIv3 key is given, and without one no notification can be read"))
            self._keys = tuple(owners)
            self._decrypters = tuple(map(Decrypter, owners))
            self.owners = tuple(owners.values())
        finally:
            # why: a traceback keeps this frame alive, and error reporters print its variables.
            key, credentials = b"", None
            del source, owners, key, credentials

    def open(self, algorithm: str, nonce: str, ciphertext: str | bytes, associated_data: str) -> Opened:
        """Decrypt with the key that fits: what opens the ciphertext is the right one, since its tag authenticates.

        Raises DecryptionError if none does, its subclass UnsupportedAlgorithm if the algorithm is unknown.
        """
        decrypt = None if algorithm == USUAL_ALGORITHM else find_decryption(algorithm)
        for position, owner in enumerate(self.owners):
            try:
                if decrypt is None or isinstance(ciphertext, bytes):
                    plaintext = self._decrypters[position].decrypt(nonce, ciphertext, associated_data)
                else:
                    # why: by position, so that no variable here holds a key.
                    plaintext = decrypt(self._keys[position], nonce, ciphertext, associated_data)
            except DecryptionError:
                continue
            return Opened(plaintext, owner)
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
