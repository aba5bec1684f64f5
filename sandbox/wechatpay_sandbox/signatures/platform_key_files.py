"""The files of the platform's keys, and their list platform/keys.json.

The first two keys were created with the folder and have fixed names. A later key is platform/<serial>.pem, which
merchants get, and platform/<serial>_key.pem, its private half. keys.json is written last and in one step, so a process
that is killed in the middle leaves the keys as they were.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

from cryptography import x509

from wechatpay_sandbox.signatures.key_material import (
    certificate_pem,
    certificate_serial,
    new_certificate,
    new_private_key,
    private_pem,
    public_pem,
)
from wechatpay_sandbox.signatures.reply_signature import SigningKey
from wechatpay_sandbox.state.state_folder import (
    FIRST_CERTIFICATE,
    FIRST_PUBLIC_KEY,
    PLATFORM_NAME,
    StateFolder,
    StateFolderError,
    new_public_key_id,
    read_certificate,
    read_private_key,
    replace_file,
    write_private,
)
from wechatpay_sandbox.translation import gettext as _

KeyKind = Literal["public_key", "certificate"]
KEY_KINDS: Final[tuple[KeyKind, ...]] = ("public_key", "certificate")
_LIST = "platform/keys.json"
_FORMAT = 1


@dataclass(frozen=True, slots=True, repr=False)
class StoredKey:
    """A key of the platform, and the time of its use."""

    kind: KeyKind
    signing: SigningKey
    certificate: x509.Certificate | None
    signs_from: float
    """Unix seconds from which the key signs replies to requests that name no key."""
    retires: float | None
    """Unix seconds from which the key is no longer accepted; None while it has no successor."""
    file: str
    """The file that merchants get, relative to the folder."""

    @property
    def serial(self) -> str:
        return self.signing.serial


def read_keys(folder: StateFolder) -> tuple[StoredKey, ...]:
    """Read the keys of a folder, the oldest first. Raises StateFolderError if the list is damaged."""
    first = _first_keys(folder)
    path = folder.path / _LIST
    if not path.exists():
        return tuple(first.values())
    try:
        listed = json.loads(path.read_bytes())
        if listed["format"] != _FORMAT:
            raise StateFolderError(
                _(
                    "another version of the sandbox wrote {path} (format {format}, not {format2}); choose another "
                    "folder"
                ).format(path=path, format=listed["format"], format2=_FORMAT)
            )
        keys = tuple(_read(folder, first, entry) for entry in listed["keys"])
        if {key.kind for key in keys if key.retires is None} != set(KEY_KINDS):
            raise ValueError(_("it lacks a key of some kind that does not retire"))
    except (ValueError, KeyError, TypeError, OSError) as error:
        raise StateFolderError(
            _("{path} is damaged ({error}); restore it, or remove it to use the first keys again").format(
                path=path, error=error
            )
        ) from error
    return keys


def _first_keys(folder: StateFolder) -> dict[str, StoredKey]:
    public = SigningKey(folder.public_key_id, folder.public_key_private)
    certified = SigningKey(folder.certified_key.serial, folder.certified_key.private_key)
    certificate = folder.certified_key.certificate
    return {
        public.serial: StoredKey("public_key", public, None, 0.0, None, FIRST_PUBLIC_KEY),
        certified.serial: StoredKey("certificate", certified, certificate, 0.0, None, FIRST_CERTIFICATE),
    }


# why Any: JSON of a file that somebody may have edited
def _read(folder: StateFolder, first: dict[str, StoredKey], entry: Any) -> StoredKey:
    kind: KeyKind = KEY_KINDS[KEY_KINDS.index(entry["kind"])]
    serial, signs_from = str(entry["serial"]), float(entry["signs_from"])
    retires = None if entry["retires"] is None else float(entry["retires"])
    known = first.get(serial)
    if known is not None:
        return StoredKey(known.kind, known.signing, known.certificate, signs_from, retires, known.file)
    if not serial.replace("_", "").isalnum():
        raise ValueError(_("{serial!r} is not the serial of a key").format(serial=serial))
    file, private = _names(serial)
    certificate = read_certificate(folder.path / file) if kind == "certificate" else None
    if certificate is not None and certificate_serial(certificate) != serial:
        raise ValueError(_("{file} has another certificate").format(file=file))
    signing = SigningKey(serial, read_private_key(folder.path / private))
    return StoredKey(kind, signing, certificate, signs_from, retires, file)


def _names(serial: str) -> tuple[str, str]:
    return f"platform/{serial}.pem", f"platform/{serial}_key.pem"


def make_key(
    folder: StateFolder, kind: KeyKind, issued: float, signs_from: float, *, lasts_from: float | None = None
) -> StoredKey:
    """Make a new key with its files. It is in use once `write_keys` has listed it. Times are in Unix seconds.

    A certificate is valid from `issued` on, and until five years after `lasts_from`, which is `issued` by default.
    Raises StateFolderError.
    """
    private_key = new_private_key()
    certificate = None
    if kind == "certificate":
        certificate = new_certificate(private_key, PLATFORM_NAME, issued, lasts_from=lasts_from)
    serial = new_public_key_id() if certificate is None else certificate_serial(certificate)
    shown = public_pem(private_key.public_key()) if certificate is None else certificate_pem(certificate)
    file, private = _names(serial)
    try:
        write_private(folder.path / file, shown)
        write_private(folder.path / private, private_pem(private_key))
    except OSError as error:
        raise StateFolderError(
            _("a new key cannot be written to {path} ({error}); make the folder writable").format(
                path=folder.path / "platform", error=error
            )
        ) from error
    return StoredKey(kind, SigningKey(serial, private_key), certificate, signs_from, None, file)


def write_keys(folder: StateFolder, keys: Iterable[StoredKey]) -> None:
    """Write the list of keys. Raises StateFolderError."""
    listed = {
        "format": _FORMAT,
        "keys": [
            {"kind": key.kind, "serial": key.serial, "signs_from": key.signs_from, "retires": key.retires}
            for key in keys
        ],
    }
    replace_file(folder.path / _LIST, json.dumps(listed, indent=2).encode() + b"\n")
