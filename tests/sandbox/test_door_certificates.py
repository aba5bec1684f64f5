"""The certificates of the door: made once, for one purpose, and of no use for any other."""

from __future__ import annotations

import ipaddress
import os
import socket
import ssl
import subprocess
import threading
import time
import warnings
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from wechatpay_sandbox import StateFolderError
from wechatpay_sandbox.door import door_files
from wechatpay_sandbox.door.authority import (
    Issuer,
    ServerCertificate,
    issue_for_hosts,
    make_intermediate,
    make_root,
    make_server_certificate,
)
from wechatpay_sandbox.door.door_files import DoorFiles, make_tls_context, open_door_files, write_certificates
from wechatpay_sandbox.door.java_trust_store import PASSWORD, make_trust_store

HOSTS = frozenset({"api.mch.weixin.qq.com", "apihk.mch.weixin.qq.com", "pay.wechatpay.cn"})
DAY = 86400.0


@pytest.fixture
def now() -> float:
    return time.time()


def serials(files: DoorFiles) -> list[int]:
    return [found.serial_number for found in x509.load_pem_x509_certificates(files.chain.read_bytes())]


def certificates(files: DoorFiles) -> list[x509.Certificate]:
    return x509.load_pem_x509_certificates(files.root.read_bytes() + files.chain.read_bytes())


def test_they_say_what_they_are_and_last_a_year(tmp_path: Path, now: float) -> None:
    for certificate in certificates(open_door_files(tmp_path, HOSTS, now)):
        names = [str(name.value) for name in certificate.subject]
        assert all("local test, not WeChat Pay" in name for name in names)
        assert certificate.not_valid_after_utc - certificate.not_valid_before_utc <= timedelta(days=365)
        assert abs(certificate.not_valid_before_utc.timestamp() - (now - DAY)) < 2


def test_they_are_made_once(tmp_path: Path, now: float) -> None:
    first = serials(open_door_files(tmp_path, HOSTS, now))
    assert serials(open_door_files(tmp_path, HOSTS, now + 300 * DAY)) == first
    assert sorted(path.name for path in tmp_path.iterdir()) == ["door"]


@pytest.mark.parametrize("change", ["end", "hosts", "folder", "key", "no key", "damaged", "another root"])
def test_they_are_made_anew_when_they_are_of_no_use(tmp_path: Path, now: float, change: str) -> None:
    files = open_door_files(tmp_path, HOSTS, now)
    first, hosts, later = serials(files), set(HOSTS), now
    if change == "end":
        later += 340 * DAY
    elif change == "hosts":
        hosts.add("apieu.mch.weixin.qq.com")
    elif change == "folder":
        files.folder.chmod(0o755)
    elif change == "key":
        files.key.chmod(0o640)
    elif change == "no key":
        files.key.unlink()
    elif change == "damaged":
        files.chain.write_bytes(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    else:
        files.root.write_bytes(make_server_certificate(*_impostor(now), HOSTS, now).root.public_bytes(_PEM))
    again = open_door_files(tmp_path, hosts, later)
    assert set(serials(again)).isdisjoint(first)
    make_tls_context(again)
    assert files.folder.stat().st_mode & 0o777 == 0o700
    assert files.key.stat().st_mode & 0o777 == 0o600


_PEM = serialization.Encoding.PEM


def _impostor(now: float) -> tuple[x509.Certificate, Issuer]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "somebody else")])
    root = make_root(now)
    certificate = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=key.public_key(), serial_number=1)
        .not_valid_before(root.certificate.not_valid_before_utc)
        .not_valid_after(root.certificate.not_valid_after_utc)
        .sign(key, hashes.SHA256())
    )
    return certificate, make_intermediate(root, HOSTS, now)


def test_nobody_keeps_a_key_that_signs(tmp_path: Path, now: float) -> None:
    files = open_door_files(tmp_path, HOSTS, now)
    root, leaf, intermediate = certificates(files)
    kept = [
        serialization.load_pem_private_key(path.read_bytes(), None).public_key()
        for path in tmp_path.rglob("*")
        if path.is_file() and b"PRIVATE KEY" in path.read_bytes()
    ]
    assert kept == [leaf.public_key()]
    assert root.public_key() not in kept
    assert intermediate.public_key() not in kept
    assert not leaf.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_a_folder_that_cannot_be_written_is_an_error_of_the_folder(tmp_path: Path, now: float) -> None:
    (tmp_path / "state").write_text("a file", encoding="ascii")
    with pytest.raises(StateFolderError, match="cannot be used for the door"):
        open_door_files(tmp_path / "state", HOSTS, now)


def test_a_kill_in_the_middle_leaves_no_half(tmp_path: Path, now: float, monkeypatch: pytest.MonkeyPatch) -> None:
    first = serials(open_door_files(tmp_path, HOSTS, now))

    def fail(path: Path, content: bytes) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(door_files, "write_private", fail)
    with pytest.raises(KeyboardInterrupt):
        open_door_files(tmp_path, HOSTS, now + 360 * DAY)
    assert serials(door_files.find_door_files(tmp_path)) == first
    assert sorted(path.name for path in tmp_path.iterdir()) == ["door"]


# --- what a stolen key of the intermediate would be worth


def leaf(intermediate: Issuer, root: Issuer, names: list[x509.GeneralName], common_name: str) -> ServerCertificate:
    """Signed by the intermediate for any names."""
    key = ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder(
            issuer_name=intermediate.certificate.subject,
            subject_name=x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)]),
            public_key=key.public_key(),
            serial_number=x509.random_serial_number(),
        )
        .not_valid_before(root.certificate.not_valid_before_utc)
        .not_valid_after(root.certificate.not_valid_after_utc)
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    certificate = builder.sign(intermediate.key, hashes.SHA256())
    return ServerCertificate(root.certificate, intermediate.certificate, certificate, key)


def handshake(tmp_path: Path, server: ServerCertificate, name: str) -> None:
    """The client's part raises SSLCertVerificationError if it refuses the certificate."""
    files = door_files.find_door_files(tmp_path)
    write_certificates(files, server)
    trusting = ssl.create_default_context(cafile=files.root)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.settimeout(10)
        theirs.settimeout(10)

        def serve() -> None:
            try:
                make_tls_context(files).wrap_socket(theirs, server_side=True).close()
            except OSError:
                return  # the client has refused

        serving = threading.Thread(target=serve)
        serving.start()
        try:
            trusting.wrap_socket(ours, server_hostname=name).close()
        finally:
            serving.join()


@pytest.fixture
def issuers(now: float) -> tuple[Issuer, Issuer]:
    root = make_root(now)
    return root, make_intermediate(root, HOSTS, now)


@pytest.mark.parametrize("name", sorted(HOSTS))
def test_it_may_sign_for_the_hosts(tmp_path: Path, issuers: tuple[Issuer, Issuer], name: str) -> None:
    root, intermediate = issuers
    handshake(tmp_path, leaf(intermediate, root, [x509.DNSName(name)], "x"), name)


@pytest.mark.parametrize(
    ("names", "common_name", "name"),
    [
        ([x509.DNSName("example.com")], "x", "example.com"),
        ([x509.DNSName("localhost")], "x", "localhost"),
        ([x509.DNSName("mch.weixin.qq.com")], "x", "mch.weixin.qq.com"),
        ([x509.DNSName("*.weixin.qq.com")], "x", "mp.weixin.qq.com"),
        ([x509.DNSName("api.mch.weixin.qq.com"), x509.DNSName("example.com")], "x", "example.com"),
        ([x509.DNSName("api.mch.weixin.qq.com"), x509.DNSName("example.com")], "x", "api.mch.weixin.qq.com"),
        ([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))], "x", "127.0.0.1"),
        ([x509.IPAddress(ipaddress.ip_address("::1"))], "x", "::1"),
        ([], "example.com", "example.com"),
    ],
)
def test_it_may_not_sign_for_anything_else(
    tmp_path: Path, issuers: tuple[Issuer, Issuer], names: list[x509.GeneralName], common_name: str, name: str
) -> None:
    root, intermediate = issuers
    with pytest.raises(ssl.SSLCertVerificationError, match=r"subtree|match"):
        handshake(tmp_path, leaf(intermediate, root, names, common_name), name)


def test_it_may_make_no_further_authority(tmp_path: Path, issuers: tuple[Issuer, Issuer], now: float) -> None:
    root, intermediate = issuers
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        x509.CertificateBuilder(
            issuer_name=intermediate.certificate.subject,
            subject_name=x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "below")]),
            public_key=key.public_key(),
            serial_number=x509.random_serial_number(),
        )
        .not_valid_before(root.certificate.not_valid_before_utc)
        .not_valid_after(root.certificate.not_valid_after_utc)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(intermediate.key, hashes.SHA256())
    )
    server = make_server_certificate(root.certificate, Issuer(certificate, key), HOSTS, now)
    files = door_files.find_door_files(tmp_path)
    write_certificates(files, server)
    (tmp_path / "between.pem").write_bytes(intermediate.certificate.public_bytes(_PEM) + files.chain.read_bytes())
    done = subprocess.run(
        ["openssl", "verify", "-CAfile", files.root, "-untrusted", tmp_path / "between.pem", files.chain],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "path length constraint exceeded" in done.stdout + done.stderr


# --- the trust store for Java


def test_the_store_for_java_has_our_root_and_those_of_the_system(now: float) -> None:
    ours = issue_for_hosts(HOSTS, now).root
    other = make_root(now).certificate
    store = make_trust_store(other.public_bytes(_PEM), ours)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # old algorithms, on purpose
        found = serialization.pkcs12.load_pkcs12(store, PASSWORD.encode())
    assert {entry.certificate for entry in found.additional_certs} == {ours, other}
    command = ["openssl", "pkcs12", "-info", "-nokeys", "-passin", "env:STORE_PASSWORD", "-legacy"]
    environment = {**os.environ, "STORE_PASSWORD": PASSWORD}
    told = subprocess.run(command, input=store, capture_output=True, check=True, env=environment).stdout.decode()
    # with this attribute of Oracle's, Java takes an entry for trusted
    assert told.count("2.16.840.1.113894.746875.1.1") == 2


def test_a_root_that_the_library_does_not_read_is_left_out(now: float) -> None:
    ours = issue_for_hosts(HOSTS, now).root
    broken = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = serialization.pkcs12.load_pkcs12(make_trust_store(broken, ours), PASSWORD.encode())
    assert [entry.certificate for entry in found.additional_certs] == [ours]
