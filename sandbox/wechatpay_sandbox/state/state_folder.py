"""The folder in which a sandbox keeps its keys, its database and the configuration for clients.

    identity.json                   who the merchant is, the APIv3 key, the id of the public key
    wechatpay.toml                  what a client needs to call this sandbox
    merchant/apiclient_key.pem      the merchant's private key
    merchant/apiclient_cert.pem     its certificate
    platform/pub_key.pem            the WeChat Pay public key
    platform/pub_key_private.pem    its private half
    platform/certificate.pem        the platform certificate
    platform/certificate_key.pem    its private half
    platform/keys.json              the keys of the platform, once there are others than these two
    sandbox.sqlite3                 what happened so far
    sandbox.lock                    which server uses the folder
    control_token                   what the control API asks for where others reach it

The folder is 0700, what is secret in it 0600. It comes into being in one step: everything is made in a folder
beside it, which then takes its name, so a process killed in the middle leaves no half of it.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import string
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from wechatpay_sandbox.signatures.key_material import (
    CertifiedKey,
    certificate_pem,
    new_certificate,
    new_private_key,
    private_pem,
    public_pem,
)

MCHID = "1900000001"
PLATFORM_NAME = "Tenpay.com sign"
"""The common name of every platform certificate."""
FIRST_PUBLIC_KEY = "platform/pub_key.pem"
FIRST_CERTIFICATE = "platform/certificate.pem"
_IDENTITY = "identity.json"
_FORMAT = 1
_ABANDONED_AFTER_SECONDS = 600


class StateFolderError(Exception):
    """The folder cannot be made or read; the message holds the path and what to do."""


@dataclass(frozen=True, slots=True, repr=False)
class StateFolder:
    """What the folder was made with, read once at the start. The keys of the platform may be others by now:
    wechatpay_sandbox.signatures.platform_keys knows."""

    path: Path
    mchid: str
    apiv3_key: bytes
    public_key_id: str
    merchant_certificate: x509.Certificate
    public_key_private: rsa.RSAPrivateKey
    certified_key: CertifiedKey

    @property
    def config_path(self) -> Path:
        return self.path / "wechatpay.toml"

    @property
    def database_path(self) -> Path:
        return self.path / "sandbox.sqlite3"

    @property
    def control_token(self) -> str:
        """What the control API asks for where others reach it; made when it is first asked for, then kept.

        Raises StateFolderError when it cannot be kept.
        """
        path = self.path / "control_token"
        try:
            if not path.exists():
                replace_file(path, secrets.token_urlsafe(24).encode())
            return path.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise StateFolderError(f"{path} cannot be read ({error}): remove it to have another one made") from error


def is_state_folder(path: Path) -> bool:
    """Whether a sandbox keeps its keys there."""
    return (path / _IDENTITY).is_file()


def open_state_folder(path: Path) -> StateFolder:
    """Reads the folder, after making it if it does not exist or is empty.

    Raises StateFolderError when it holds something else, is damaged, or cannot be made.
    """
    path = path.expanduser().resolve()
    try:
        if not (path / _IDENTITY).is_file():
            _make(path)
        return _read(path)
    except OSError as error:
        raise StateFolderError(
            f"{path} cannot be used as the sandbox's folder ({error}): choose one whose parent folder can be written"
        ) from error


def _make(path: Path) -> None:
    if path.is_dir() and any(path.iterdir()):
        raise StateFolderError(f"{path} holds other files: choose a folder that is empty or does not exist")
    path.parent.mkdir(parents=True, exist_ok=True)
    prefix = f".{path.name}.making-"
    _remove_abandoned(path.parent, prefix)
    making = Path(tempfile.mkdtemp(dir=path.parent, prefix=prefix))
    try:
        _fill(making)
        with contextlib.suppress(OSError):  # an empty folder of that name; Windows renames onto nothing that is there
            path.rmdir()
        try:
            making.rename(path)
        except OSError:
            # another process may have made the folder in the meantime; then that one counts
            if not (path / _IDENTITY).is_file():
                raise
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _remove_abandoned(parent: Path, prefix: str) -> None:
    """Removes what killed processes left; a fresh folder may belong to one that is still at work."""
    for folder in parent.glob(f"{prefix}*"):
        with contextlib.suppress(FileNotFoundError):  # another process may have just removed it
            if folder.stat().st_mtime < time.time() - _ABANDONED_AFTER_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)


def _fill(folder: Path) -> None:
    now = time.time()
    merchant, public_key, certified = new_private_key(), new_private_key(), new_private_key()
    identity = {
        "format": _FORMAT,
        "mchid": MCHID,
        "apiv3_key": "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(32)),
        "public_key_id": new_public_key_id(),
    }
    (folder / "merchant").mkdir(mode=0o700)
    (folder / "platform").mkdir(mode=0o700)
    for name, content in {
        "merchant/apiclient_key.pem": private_pem(merchant),
        "merchant/apiclient_cert.pem": certificate_pem(new_certificate(merchant, MCHID, now)),
        FIRST_PUBLIC_KEY: public_pem(public_key.public_key()),
        "platform/pub_key_private.pem": private_pem(public_key),
        FIRST_CERTIFICATE: certificate_pem(new_certificate(certified, PLATFORM_NAME, now)),
        "platform/certificate_key.pem": private_pem(certified),
        _IDENTITY: json.dumps(identity, indent=2).encode() + b"\n",
    }.items():
        write_private(folder / name, content)


def new_public_key_id() -> str:
    """An id as the platform gives its public keys."""
    return f"PUB_KEY_ID_{secrets.randbelow(10**40):040}"


def write_private(path: Path, content: bytes) -> None:
    """A new file, 0600 and on the disk; OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)


def replace_file(path: Path, content: bytes) -> None:
    """Makes this the content of a file, 0600: readers see the old one or the new one, whole.

    Raises StateFolderError when it cannot be written.
    """
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(descriptor)
            os.replace(temporary, path)
        finally:
            Path(temporary).unlink(missing_ok=True)
    except OSError as error:
        raise StateFolderError(f"{path} cannot be written ({error}): choose a folder that can be written") from error


def _read(path: Path) -> StateFolder:
    try:
        identity = json.loads((path / _IDENTITY).read_bytes())
        if identity["format"] != _FORMAT:
            raise StateFolderError(
                f"{path} was made by another version of the sandbox (format {identity['format']}, this one "
                f"knows {_FORMAT}): choose another folder"
            )
        return StateFolder(
            path=path,
            mchid=str(identity["mchid"]),
            apiv3_key=str(identity["apiv3_key"]).encode(),
            public_key_id=str(identity["public_key_id"]),
            merchant_certificate=read_certificate(path / "merchant/apiclient_cert.pem"),
            public_key_private=read_private_key(path / "platform/pub_key_private.pem"),
            certified_key=CertifiedKey(
                read_private_key(path / "platform/certificate_key.pem"),
                read_certificate(path / FIRST_CERTIFICATE),
            ),
        )
    except (ValueError, KeyError, TypeError, FileNotFoundError) as error:
        raise StateFolderError(
            f"{path} is damaged ({error}): restore the file, or move the folder away to have a new one made"
        ) from error


def read_certificate(path: Path) -> x509.Certificate:
    """ValueError for a file that holds none; OSError."""
    return x509.load_pem_x509_certificate(path.read_bytes())


def read_private_key(path: Path) -> rsa.RSAPrivateKey:
    """ValueError for a file that holds none; OSError."""
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError(f"{path.name} is not an RSA key")
    return key
