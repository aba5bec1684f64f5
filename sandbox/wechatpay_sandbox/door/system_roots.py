"""The root certificates that programs of this machine trust, for bundles that add one of ours."""

from __future__ import annotations

import ssl
import sys
from pathlib import Path

# Where systems keep all roots in one file: Debian and Alpine, Fedora, openSUSE, RHEL, macOS and the BSDs.
_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


def read_system_roots() -> bytes:
    """The roots of this system in PEM; empty if it has none in a place where systems keep them.

    Variables such as SSL_CERT_FILE do not count: they may name a bundle that the door itself has written.
    """
    if sys.platform == "win32":
        roots = ssl.create_default_context().get_ca_certs(binary_form=True)
        return "".join(ssl.DER_cert_to_PEM_cert(root) for root in roots).encode("ascii")
    for path in (ssl.get_default_verify_paths().openssl_cafile, *_FILES):
        if Path(path).is_file():
            return Path(path).read_bytes()
    return b""
