"""The folder in which a sandbox keeps its keys, its database and the configuration for clients.

    identity.json                   the merchant, the APIv3 key, the id of the public key
    wechatpay.toml                  the configuration for clients
    sandbox.json, sandbox.env       the same for programs that read no TOML, and where the door is
    door/                           the certificates of the door, if it was opened (wechatpay_sandbox.door.door_files)
    merchant/apiclient_key.pem      the merchant's private key
    merchant/apiclient_cert.pem     its certificate
    platform/pub_key.pem            the WeChat Pay public key
    platform/pub_key_private.pem    its private half
    platform/certificate.pem        the platform certificate
    platform/certificate_key.pem    its private half
    platform/keys.json              the list of the platform's keys, if there are others than these two
    sandbox.sqlite3                 the database
    sandbox.lock                    the server that uses the folder
    control_token                   the token of the control API, if other machines reach it

The folder is 0700, and secret files are 0600. It is created in one step: all files are written to a folder beside it,
which is then renamed, so a process that is killed in the middle leaves no half of it.
"""

from __future__ import annotations

import contextlib
import hmac
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
from cryptography.exceptions import InternalError, InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from wechatpay_sandbox.signatures.key_material import (
    CertifiedKey,
    certificate_pem,
    new_certificate,
    new_private_key,
    private_pem,
    public_pem,
)
from wechatpay_sandbox.translation import gettext as _

MCHID = "1900000001"
PLATFORM_NAME = "Tenpay.com sign"
"""The common name of every platform certificate."""
FIRST_PUBLIC_KEY = "platform/pub_key.pem"
FIRST_CERTIFICATE = "platform/certificate.pem"
_IDENTITY = "identity.json"
_FORMAT = 1
_ABANDONED_AFTER_SECONDS = 600


class StateFolderError(Exception):
    """The folder cannot be created or read. The message has the path and says how to correct it."""


@dataclass(frozen=True, slots=True, repr=False)
class StateFolder:
    """The identity and the first keys of the sandbox, read once at the start. The keys of the platform may have changed
    since; wechatpay_sandbox.signatures.platform_keys has the current ones."""

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
    def apiv2_key(self) -> str:
        """The merchant's APIv2 key, 32 characters. A few parameters of front ends are signed with it."""
        # why derived: folders of earlier versions have no such key, and it is a secret for the same people
        return hmac.digest(self.apiv3_key, b"APIv2 key", "sha256").hex()[:32]

    @property
    def control_token(self) -> str:
        """The token of the control API, for a sandbox that other machines reach. The first use creates it.

        Raises StateFolderError if it cannot be stored.
        """
        path = self.path / "control_token"
        try:
            if not path.exists():
                replace_file(path, secrets.token_urlsafe(24).encode())
            return path.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise StateFolderError(
                _("{path} cannot be read ({error}); remove it, and the sandbox creates another").format(
                    path=path, error=error
                )
            ) from error


def is_state_folder(path: Path) -> bool:
    """Whether the folder is the state folder of a sandbox."""
    return (path / _IDENTITY).is_file()


def open_state_folder(path: Path) -> StateFolder:
    """Read the folder. Create it first if it does not exist or is empty.

    Raises StateFolderError if it has other files, is damaged, belongs to another user, or cannot be created.
    """
    path = path.expanduser().resolve()
    try:
        if not (path / _IDENTITY).is_file():
            _make(path)
        check_owner(path)
        return _read(path)
    except OSError as error:
        raise StateFolderError(
            _("{path} cannot be used as the sandbox's folder ({error}); choose one in a writable folder").format(
                path=path, error=error
            )
        ) from error


def _make(path: Path) -> None:
    if path.is_dir() and any(path.iterdir()):
        raise StateFolderError(
            _("{path} has other files; choose a folder that is empty or does not exist").format(path=path)
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    prefix = f".{path.name}.making-"
    _remove_abandoned(path.parent, prefix)
    making = Path(tempfile.mkdtemp(dir=path.parent, prefix=prefix))
    try:
        _fill(making)
        with contextlib.suppress(OSError):  # an empty folder of this name; Windows does not rename onto an existing one
            path.rmdir()
        try:
            making.rename(path)
        except OSError:
            # another process may have created the folder meanwhile; then that one is used
            if not (path / _IDENTITY).is_file():
                raise
    finally:
        shutil.rmtree(making, ignore_errors=True)


def check_owner(path: Path) -> None:
    """Raise StateFolderError if the folder is another user's, who knows its keys and could exchange its files."""
    if hasattr(os, "geteuid") and path.stat().st_uid != os.geteuid():
        raise StateFolderError(
            _("{path} belongs to another user; choose a folder of your own (--data)").format(path=path)
        )


def _remove_abandoned(parent: Path, prefix: str) -> None:
    """Remove the folders that killed processes left. A recent one may belong to a process that is still at work."""
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
    """A new id of a public key, in the form of the platform."""
    return f"PUB_KEY_ID_{secrets.randbelow(10**40):040}"


def write_private(path: Path, content: bytes) -> None:
    """Write a new file, 0600, and flush it to the disk. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)


def replace_file(path: Path, content: bytes) -> None:
    """Replace the content of a file, 0600. Readers see the whole old content or the whole new one.

    Raises StateFolderError if the file cannot be written.
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
        raise StateFolderError(
            _("{path} cannot be written ({error}); choose a writable folder").format(path=path, error=error)
        ) from error


def _read(path: Path) -> StateFolder:
    try:
        identity = json.loads((path / _IDENTITY).read_bytes())
        if identity["format"] != _FORMAT:
            raise StateFolderError(
                _(
                    "another version of the sandbox created {path} (format {format}, not {format2}); choose "
                    "another folder"
                ).format(path=path, format=identity["format"], format2=_FORMAT)
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
            _(
                "{path} is damaged ({error}); restore the file, or move the folder away, and the sandbox creates a "
                "new one"
            ).format(path=path, error=error)
        ) from error


def read_certificate(path: Path) -> x509.Certificate:
    """Read a certificate in PEM. Raises ValueError if the file has none, and OSError."""
    return x509.load_pem_x509_certificate(path.read_bytes())


def read_private_key(path: Path) -> rsa.RSAPrivateKey:
    """Read an RSA private key in PEM. Raises ValueError if the file has none or the key is damaged, and OSError."""
    # why without OpenSSL's own test of the primes: it takes 40 ms for each key, and a signature proves the key as well
    key = serialization.load_pem_private_key(path.read_bytes(), password=None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError(_("{path} is not an RSA key").format(path=path.name))
    if not _is_proved(key):
        raise ValueError(_("the key in {path} is damaged").format(path=path.name))
    return key


def _is_proved(key: rsa.RSAPrivateKey) -> bool:
    """Whether a signature of the key is what its public half demands."""
    message = b"a key is proved before it is used"
    try:
        signature = key.sign(message, padding.PKCS1v15(), hashes.SHA256())
        key.public_key().verify(signature, message, padding.PKCS1v15(), hashes.SHA256())
    except (InvalidSignature, InternalError, ValueError):
        return False
    return True
