"""The files of the door, in the folder `door` of the state folder.

    root.pem            what clients trust
    chain.pem           the certificate of the hosts, and the intermediate that signed it
    key.pem             its private key
    bundle.pem          the roots of the system and ours, for clients that take one file
    truststore.p12      the same for Java
    node.cjs            what Node.js loads first
    php/door.ini        what PHP reads beside its own settings

The folder is 0700 and the key 0600. They are made once, and made anew a month before the certificates end, and when the
hosts of the spec are others than before.
"""

from __future__ import annotations

import os
import shutil
import ssl
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import serialization

from wechatpay_sandbox.door.authority import ServerCertificate, issue_for_hosts
from wechatpay_sandbox.door.java_trust_store import make_trust_store
from wechatpay_sandbox.door.system_roots import read_system_roots
from wechatpay_sandbox.signatures.key_material import certificate_pem
from wechatpay_sandbox.state.state_folder import StateFolderError, replace_file, write_private
from wechatpay_sandbox.translation import gettext as _

RENEW_BEFORE = timedelta(days=30)
_FOLDER = "door"
_NODE_PRELOAD = Path(__file__).with_name("node_preload.cjs")
_CERTIFICATES = ("root.pem", "chain.pem", "key.pem")


@dataclass(frozen=True, slots=True)
class DoorFiles:
    """The paths of the files, which exist from `open_door_files` on."""

    folder: Path

    @property
    def root(self) -> Path:
        return self.folder / "root.pem"

    @property
    def chain(self) -> Path:
        return self.folder / "chain.pem"

    @property
    def key(self) -> Path:
        return self.folder / "key.pem"

    @property
    def bundle(self) -> Path:
        return self.folder / "bundle.pem"

    @property
    def trust_store(self) -> Path:
        return self.folder / "truststore.p12"

    @property
    def node_preload(self) -> Path:
        return self.folder / "node.cjs"

    @property
    def php_settings(self) -> Path:
        """The folder of the file for PHP."""
        return self.folder / "php"


def find_door_files(state_folder: Path) -> DoorFiles:
    """The paths below a state folder, whether or not the files exist."""
    return DoorFiles(state_folder / _FOLDER)


def open_door_files(state_folder: Path, hosts: Collection[str], now: float) -> DoorFiles:
    """The files for these hosts at `now` (Unix seconds). Missing ones are made, and those that end soon are renewed.

    Raises StateFolderError if they cannot be read or written.
    """
    files = find_door_files(state_folder)
    try:
        if not _is_usable(files, hosts, now):
            write_certificates(files, issue_for_hosts(hosts, now))
        root = files.root.read_bytes()
        roots = read_system_roots()
        replace_file(files.bundle, _join_lines(roots, root))
        replace_file(files.trust_store, make_trust_store(roots, x509.load_pem_x509_certificate(root)))
        replace_file(files.node_preload, _NODE_PRELOAD.read_bytes())
        files.php_settings.mkdir(mode=0o700, exist_ok=True)
        replace_file(files.php_settings / "door.ini", _make_php_settings(files.bundle))
    except OSError as error:
        raise StateFolderError(
            _("{path} cannot be used for the door ({error}); remove it, and the next start makes it anew").format(
                path=files.folder, error=error
            )
        ) from error
    return files


def write_certificates(files: DoorFiles, server: ServerCertificate) -> None:
    """Write them in one step, into a new folder: a process that is killed in the middle leaves no half of them.

    Raises OSError.
    """
    making = Path(tempfile.mkdtemp(dir=files.folder.parent, prefix=f".{_FOLDER}.making-"))
    try:
        for name, content in zip(
            _CERTIFICATES,
            (
                certificate_pem(server.root),
                certificate_pem(server.certificate) + certificate_pem(server.intermediate),
                server.key.private_bytes(
                    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
                ),
            ),
            strict=True,
        ):
            write_private(making / name, content)
        shutil.rmtree(files.folder, ignore_errors=True)
        making.rename(files.folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def make_tls_context(files: DoorFiles) -> ssl.SSLContext:
    """The server's side of TLS with the certificate in the files. Raises StateFolderError if it cannot be loaded."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    try:
        context.load_cert_chain(files.chain, files.key)
    except OSError as error:
        raise StateFolderError(
            _("{path} cannot be used for the door ({error}); remove it, and the next start makes it anew").format(
                path=files.folder, error=error
            )
        ) from error
    return context


def _is_usable(files: DoorFiles, hosts: Collection[str], now: float) -> bool:
    """Whether the certificates exist, are for exactly these hosts, do not end soon, and their key was kept private."""
    try:
        if _is_open_to_others(files.folder) or _is_open_to_others(files.key):
            return False
        chain = x509.load_pem_x509_certificates(files.chain.read_bytes())
        root = x509.load_pem_x509_certificate(files.root.read_bytes())
        key = serialization.load_pem_private_key(files.key.read_bytes(), password=None)
        names = chain[0].extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (FileNotFoundError, ValueError, x509.ExtensionNotFound):
        return False
    end = min(certificate.not_valid_after_utc for certificate in (*chain, root))
    return (
        set(names.get_values_for_type(x509.DNSName)) == set(hosts)
        and datetime.fromtimestamp(now, UTC) + RENEW_BEFORE < end
        and key.public_key() == chain[0].public_key()
        and chain[-1].issuer == root.subject
    )


def _is_open_to_others(path: Path) -> bool:
    # why: a key that somebody may have read is made anew; Windows keeps a user's folders to the user by other means
    return os.name == "posix" and path.stat().st_mode & 0o077 != 0


def _make_php_settings(bundle: Path) -> bytes:
    # why quoted: in this form, PHP takes every other character as it is
    path = str(bundle).replace("\\", "\\\\").replace('"', '\\"')
    return f'curl.cainfo = "{path}"\nopenssl.cafile = "{path}"\n'.encode()


def _join_lines(*texts: bytes) -> bytes:
    return b"".join(text if text.endswith(b"\n") or not text else text + b"\n" for text in texts)
