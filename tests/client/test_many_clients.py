"""Many clients in one process: they share a TLS context where they trust the same, and nothing of a merchant."""

from __future__ import annotations

import os
import re
import socket
import ssl
import threading
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import certifi
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import MerchantCredentials
from wechatpay_auth.canonical import request_message
from wechatpay_client import Client
from wechatpay_client.runtime.authorities import find_empty_context, find_tls_context, make_tls_context

from tests.client.raw_platform import make_certificate, order_reply, read_request, ring, serving
from tests.forked import in_child

_HEADER = re.compile(
    rb'\r\nauthorization: \S+ mchid="(\d+)",nonce_str="(\w+)",timestamp="(\d+)",'
    rb'serial_no="(\w+)",signature="(\S+)"\r\n',
    re.IGNORECASE,
)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


class Merchant:
    """A merchant with a key and a client of its own."""

    def __init__(self, number: int, base_url: str) -> None:
        self.mchid = f"19000000{number:02}"
        self.serial = f"{number:040X}"
        self.key = rsa.generate_private_key(65537, 2048)
        self.client = Client(
            MerchantCredentials(self.mchid, self.key, serial=self.serial, apiv3_key="k" * 32),
            ring(),
            base_url=base_url,
        )

    def ask(self, number: str) -> None:
        found = self.client["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(
            out_trade_no=number, query={"mchid": "1900000001"}
        )
        assert found.json()["out_trade_no"] == number

    def has_signed(self, request: bytes) -> bool:
        found = _HEADER.search(request)
        assert found is not None
        target = request.split(b" ", 2)[1]
        message = request_message("GET", target, found[3].decode(), found[2].decode(), b"")
        self.key.public_key().verify(b64decode(found[5]), message, padding.PKCS1v15(), hashes.SHA256())
        return (found[1].decode(), found[4].decode()) == (self.mchid, self.serial)


def test_each_client_signs_with_its_own_key_over_its_own_connection(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tls, certificate = make_certificate(tmp_path)
    environment.setenv("SSL_CERT_FILE", str(certificate))
    seen: list[tuple[int, bytes]] = []

    def answer(connection: socket.socket) -> None:
        while request := read_request(connection):
            seen.append((id(connection), request))
            connection.sendall(order_reply(request))

    with serving(answer, tls) as platform:
        merchants = [Merchant(number, platform.base_url) for number in range(4)]
        threads = [
            threading.Thread(target=lambda merchant=merchant: [merchant.ask(f"{merchant.mchid}X{i}") for i in range(8)])
            for merchant in merchants
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert len({id(merchant.client._connections.tls()) for merchant in merchants}) == 1
        assert len(seen) == 4 * 8
        for merchant in merchants:
            own = [(connection, request) for connection, request in seen if f"{merchant.mchid}X".encode() in request]
            assert len(own) == 8
            assert all(merchant.has_signed(request) for _, request in own)
            assert len({connection for connection, _ in own}) == 1
        assert len(platform.connections) == 4
        for merchant in merchants:
            merchant.client.close()


def test_a_client_that_closes_ends_no_connection_of_another(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tls, certificate = make_certificate(tmp_path)
    environment.setenv("SSL_CERT_FILE", str(certificate))

    def answer(connection: socket.socket) -> None:
        while request := read_request(connection):
            connection.sendall(order_reply(request))

    with serving(answer, tls) as platform:
        staying, leaving = Merchant(1, platform.base_url), Merchant(2, platform.base_url)
        for merchant in (staying, leaving):
            merchant.ask("FIRST001")
        assert len(platform.connections) == 2
        leaving.client.close()
        staying.ask("AGAIN001")
        assert len(platform.connections) == 2
        with leaving.client:
            leaving.ask("AGAIN002")
        assert len(platform.connections) == 3
        del leaving
        staying.ask("AGAIN003")
        assert len(platform.connections) == 3
        staying.client.close()


def _places(tmp_path: Path) -> Iterator[tuple[bool, str, str]]:
    """Settings whose authorities differ, as trust_env and a variable with its value."""
    for number in range(2):
        folder = tmp_path / str(number)
        folder.mkdir()
        _tls, certificate = make_certificate(folder)
        yield True, "SSL_CERT_FILE", str(certificate)
        yield True, "SSL_CERT_DIR", str(folder)
    yield True, "SSLKEYLOGFILE", str(tmp_path / "keys")
    yield True, "UNSET", ""


def test_what_differs_is_not_shared(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    contexts = [find_empty_context()]
    for trust_env, name, value in _places(tmp_path):
        with environment.context() as variables:
            variables.setenv(name, value)
            contexts.append(find_tls_context(trust_env))
            if name == "SSL_CERT_FILE":
                contexts.append(find_tls_context(False))
                assert contexts[-1].get_ca_certs() != contexts[-2].get_ca_certs()
    different = {id(context) for context in contexts}
    certifis = [context for context in contexts if len(context.get_ca_certs()) > 50]
    assert len(certifis) == 4  # twice without the environment, with a log of keys, and with nothing named
    assert len({id(context) for context in certifis}) == 2
    assert len(different) == len(contexts) - 2


def test_what_is_equal_is_shared_while_somebody_uses_it() -> None:
    context = find_tls_context(True)
    assert find_tls_context(True) is find_tls_context(False) is context
    assert find_empty_context() is not context
    assert context.get_ca_certs() == make_tls_context(True).get_ca_certs()
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED


def test_a_list_of_authorities_that_was_written_anew_is_read_anew(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _tls, certificate = make_certificate(tmp_path)
    environment.setenv("SSL_CERT_FILE", str(certificate))
    before = find_tls_context(True)
    certificate.write_bytes(Path(certifi.where()).read_bytes())
    after = find_tls_context(True)
    assert len(before.get_ca_certs()) == 1
    assert len(after.get_ca_certs()) > 50


def test_the_protocols_are_set_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenSSL frees the old names, which a handshake of another thread may be reading."""
    context = find_tls_context(True)
    context.set_alpn_protocols(["http/1.1"])
    told: list[object] = []
    monkeypatch.setattr(ssl.SSLContext, "set_alpn_protocols", lambda self, names: told.append(names))
    context.set_alpn_protocols(["http/1.1"])
    assert told == []
    context.set_alpn_protocols(["h2"])
    assert told == [["h2"]]
    monkeypatch.undo()
    context._names = None  # type: ignore[attr-defined]
    context.set_alpn_protocols(["http/1.1"])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_child_has_contexts_of_its_own() -> None:
    context, empty = find_tls_context(True), find_empty_context()

    def look() -> None:
        assert find_tls_context(True) is not context
        assert find_empty_context() is not empty
        assert find_tls_context(True).get_ca_certs() == context.get_ca_certs()

    assert in_child(look) == 0
    assert find_tls_context(True) is context
