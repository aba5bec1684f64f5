"""Who vouches for the platform: certifi or what is named, whatever authorities the HTTP library would trust."""

from __future__ import annotations

import ssl
from pathlib import Path

import certifi
import pytest
from wechatpay_client.runtime.authorities import make_tls_context

from tests.client.raw_platform import make_certificate


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def authorities(file: str | Path) -> list[object]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(file)
    return context.get_ca_certs()


@pytest.mark.parametrize("trust_env", [True, False])
def test_certifi_vouches_where_nothing_is_named(trust_env):
    context = make_tls_context(trust_env)
    assert context.get_ca_certs() == authorities(certifi.where())
    assert len(context.get_ca_certs()) > 50
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize("has_folder", [True, False])
def test_a_named_file_vouches_alone(environment, tmp_path, has_folder):
    _server, certificate = make_certificate(tmp_path)
    environment.setenv("SSL_CERT_FILE", str(certificate))
    if has_folder:  # the file counts, so that the folder need not be there
        environment.setenv("SSL_CERT_DIR", str(tmp_path / "missing"))
    assert make_tls_context(True).get_ca_certs() == authorities(certificate) != []
    assert make_tls_context(False).get_ca_certs() == authorities(certifi.where())


def test_a_named_folder_vouches_alone(environment, tmp_path):
    environment.setenv("SSL_CERT_DIR", str(tmp_path))
    # of a folder OpenSSL reads a certificate when a peer needs it
    assert make_tls_context(True).get_ca_certs() == []
    assert make_tls_context(False).get_ca_certs() == authorities(certifi.where())
