"""The state folder: private, whole or absent, the same after a restart."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    RSAPrivateNumbers,
    RSAPublicKey,
    RSAPublicNumbers,
)
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from wechatpay_auth import load_config
from wechatpay_sandbox import Sandbox, StateFolderError, default_data_dir
from wechatpay_sandbox.signatures.key_material import new_private_key, private_pem
from wechatpay_sandbox.state.state_folder import open_state_folder
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.database import SCHEMA_VERSION, DatabaseUnusable
from wechatpay_sandbox.stores.parkings import ParkingReport

FILES = {
    "identity.json",
    "merchant/apiclient_cert.pem",
    "merchant/apiclient_key.pem",
    "platform/certificate.pem",
    "platform/certificate_key.pem",
    "platform/pub_key.pem",
    "platform/pub_key_private.pem",
}
FOR_CLIENTS = {"wechatpay.toml", "sandbox.json", "sandbox.env"}


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def _public_numbers(path: Path) -> object:
    """Of a private key, a public key or a certificate."""
    pem = path.read_bytes()
    if b"PRIVATE" in pem:
        private = load_pem_private_key(pem, None)
        assert isinstance(private, RSAPrivateKey)
        assert private.key_size == 2048
        return private.public_key().public_numbers()
    key = x509.load_pem_x509_certificate(pem).public_key() if b"CERT" in pem else load_pem_public_key(pem)
    assert isinstance(key, RSAPublicKey)
    return key.public_numbers()


def test_what_a_new_folder_holds(tmp_path: Path) -> None:
    with Sandbox(tmp_path / "a" / "b") as sandbox:
        folder = sandbox.folder.path
        sandbox.set_base_url("http://127.0.0.1:1")
        assert _files(folder) == FILES | FOR_CLIENTS | {
            "sandbox.sqlite3",
            "sandbox.sqlite3-wal",
            "sandbox.sqlite3-shm",
        }
    assert _files(folder) == FILES | FOR_CLIENTS | {"sandbox.sqlite3"}
    assert os.listdir(folder.parent) == ["b"]
    assert {path.stat().st_mode & 0o777 for path in (folder, folder / "merchant", folder / "platform")} == {0o700}
    assert {(folder / name).stat().st_mode & 0o777 for name in FILES | {"wechatpay.toml"}} == {0o600}
    for private, public in (
        ("merchant/apiclient_key.pem", "merchant/apiclient_cert.pem"),
        ("platform/pub_key_private.pem", "platform/pub_key.pem"),
        ("platform/certificate_key.pem", "platform/certificate.pem"),
    ):
        assert _public_numbers(folder / private) == _public_numbers(folder / public)
    assert _public_numbers(folder / "platform/pub_key.pem") != _public_numbers(folder / "platform/certificate.pem")


def test_certificates(made_folder: Path) -> None:
    for name, subject in (("merchant/apiclient_cert", "1900000001"), ("platform/certificate", "Tenpay.com sign")):
        certificate = x509.load_pem_x509_certificate((made_folder / f"{name}.pem").read_bytes())
        assert len(f"{certificate.serial_number:X}") == 40
        assert f"CN={subject}" in certificate.subject.rfc4514_string()
        assert (certificate.not_valid_after_utc - certificate.not_valid_before_utc).days == 5 * 365


def test_the_configuration_is_what_clients_read(data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox:
        sandbox.set_base_url("http://127.0.0.1:4711")
        config = load_config(sandbox.config_path)
        assert config.base_url == "http://127.0.0.1:4711"
        assert config.credentials.mchid == "1900000001"
        assert config.credentials.apiv3_key == sandbox.folder.apiv3_key
        assert config.keys.preferred == sandbox.folder.public_key_id
        assert set(config.keys.serials) == {sandbox.folder.public_key_id, sandbox.folder.certified_key.serial}
        tomllib.loads(sandbox.config_path.read_text())


def test_the_configuration_is_rewritten_only_when_it_changes(data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox:
        sandbox.set_base_url("http://127.0.0.1:1")
        first = sandbox.config_path.stat()
        sandbox.set_base_url("http://127.0.0.1:1")
        assert sandbox.config_path.stat().st_ino == first.st_ino
        sandbox.set_base_url("http://127.0.0.1:2")
        assert ":2" in sandbox.config_path.read_text()
    assert not [name for name in os.listdir(data_dir) if name.startswith(".")]


def test_a_restart_changes_nothing(data_dir: Path) -> None:
    def content() -> dict[str, bytes]:
        with Sandbox(data_dir) as sandbox:
            sandbox.set_base_url("http://127.0.0.1:1")
        return {name: (data_dir / name).read_bytes() for name in FILES | {"wechatpay.toml"}}

    assert content() == content()


def test_an_empty_folder_is_taken_and_a_link_followed(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "empty")
    assert open_state_folder(tmp_path / "link").path == tmp_path / "empty"
    assert (tmp_path / "link").is_symlink()


def test_the_default_folder_is_where_clients_look(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert default_data_dir().name == "wechatpay-sandbox"


def test_nothing_secret_in_reprs(data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox:
        secrets = [
            sandbox.folder.apiv3_key.decode(),
            (data_dir / "merchant/apiclient_key.pem").read_text().splitlines()[5],
        ]
        shown = "".join(map(repr, (sandbox, sandbox.folder, sandbox.folder.certified_key, sandbox.gateway)))
        assert not any(secret in shown for secret in secrets)


# --- folders that cannot be used


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(StateFolderError, match="has other files; choose a folder"):
        Sandbox(tmp_path)
    assert os.listdir(tmp_path) == ["mine.txt"]


def test_a_file_instead_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file", tmp_path / "file" / "state"):
        with pytest.raises(StateFolderError, match="cannot be used as the sandbox's folder"):
            Sandbox(path)
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("identity.json", b"{"),
        ("identity.json", b"[]"),
        ("identity.json", b"{}"),
        ("merchant/apiclient_cert.pem", b""),
        ("platform/certificate.pem", None),
        ("platform/pub_key_private.pem", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
    ],
)
def test_damage_is_named(data_dir: Path, name: str, content: bytes | None) -> None:
    (data_dir / name).unlink()
    if content is not None:
        (data_dir / name).write_bytes(content)
    with pytest.raises(StateFolderError, match=r"is damaged .*move the folder away"):
        Sandbox(data_dir)


def test_a_private_key_whose_halves_do_not_belong_together(data_dir: Path) -> None:
    file = data_dir / "platform" / "pub_key_private.pem"
    numbers = new_private_key().private_numbers()
    other = RSAPublicNumbers(3, numbers.public_numbers.n)
    mixed = RSAPrivateNumbers(numbers.p, numbers.q, numbers.d, numbers.dmp1, numbers.dmq1, numbers.iqmp, other)
    file.write_bytes(private_pem(mixed.private_key(unsafe_skip_rsa_key_validation=True)))
    with pytest.raises(StateFolderError, match=r"is damaged \(the key in pub_key_private\.pem is damaged\)"):
        Sandbox(data_dir)


def test_a_folder_of_another_format(data_dir: Path) -> None:
    identity = json.loads((data_dir / "identity.json").read_text())
    (data_dir / "identity.json").write_text(json.dumps({**identity, "format": 2}))
    with pytest.raises(StateFolderError, match="another version of the sandbox created"):
        Sandbox(data_dir)


def test_a_database_that_is_none(data_dir: Path) -> None:
    (data_dir / "sandbox.sqlite3").write_bytes(b"not a database, though long enough to be one" * 100)
    with pytest.raises(StateFolderError, match="move it away, and the next start creates a new one"):
        Sandbox(data_dir)


def test_a_database_that_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnusable, match="choose a writable folder"):
        Store(tmp_path / "missing" / "db", "1900000001")


def test_a_configuration_that_cannot_be_written(data_dir: Path) -> None:
    (data_dir / "wechatpay.toml").mkdir()
    with Sandbox(data_dir) as sandbox, pytest.raises(StateFolderError, match=r"wechatpay\.toml cannot be written"):
        sandbox.set_base_url("http://127.0.0.1:1")
    assert not [name for name in os.listdir(data_dir) if name.startswith(".")]


def test_a_database_of_another_program(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "db")
    connection.execute("CREATE TABLE theirs (a)")
    connection.close()
    with pytest.raises(DatabaseUnusable, match="belongs to another program"):
        Store(tmp_path / "db", "1900000001")


def test_a_database_of_a_newer_version(data_dir: Path) -> None:
    Sandbox(data_dir).close()
    connection = sqlite3.connect(data_dir / "sandbox.sqlite3")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(StateFolderError, match=f"schema version {SCHEMA_VERSION + 1}, not {SCHEMA_VERSION};"):
        Sandbox(data_dir)


def test_a_deleted_database_is_made_anew(data_dir: Path) -> None:
    Sandbox(data_dir).close()
    (data_dir / "sandbox.sqlite3").unlink()
    with Sandbox(data_dir) as sandbox:
        assert sandbox.store.parkings.latest("粤B88888") is not None


# --- processes that are killed, and processes that race

START = """
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wechatpay_sandbox import Sandbox
print("go", flush=True)
with Sandbox(Path(sys.argv[1])) as sandbox:
    print(sandbox.folder.public_key_id, flush=True)
"""


def _start(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", START, str(path)], stdout=subprocess.PIPE, text=True)


def test_killed_during_the_first_start(tmp_path: Path) -> None:
    """Whatever the moment: afterwards there is no folder, or a whole one."""
    outcomes = set()
    for number in range(8):
        path = tmp_path / f"{number}" / "state"
        process = _start(path)
        assert process.stdout is not None
        with process, process.stdout:
            assert process.stdout.readline() == "go\n"
            time.sleep(number * 0.05)
            process.send_signal(signal.SIGKILL)
        outcomes.add(path.exists())
        if path.exists():
            assert _files(path) >= FILES
        with Sandbox(path) as sandbox:
            assert len(sandbox.store.parkings.history("粤B88888")) == 1
            _, total = sandbox.store.school_contracts.page(
                "1900000001", "oUser0000000000000000000001", "100000000000000001", None, 0, 1
            )
            assert total == 30
    assert False in outcomes


def test_what_killed_starts_left_is_removed_in_time(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".state.making-old", tmp_path / ".state.making-fresh"
    for folder in (old, fresh):
        folder.mkdir()
        (folder / "identity.json").write_text("{}")
    os.utime(old, (time.time() - 3600,) * 2)
    open_state_folder(tmp_path / "state")
    assert sorted(os.listdir(tmp_path)) == [".state.making-fresh", "state"]


def test_several_first_starts_at_once_agree(tmp_path: Path) -> None:
    processes = [_start(tmp_path / "state") for _ in range(4)]
    outputs = {process.communicate(timeout=30)[0] for process in processes}
    assert {process.returncode for process in processes} == {0}
    assert len(outputs) == 1
    assert os.listdir(tmp_path) == ["state"]


WRITE = """
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.parkings import ParkingReport
store = Store(Path(sys.argv[1]), "1900000001")
for number in range(100_000):
    store.parkings.report(
        ParkingReport("1900000001", "", 1, "wx1", "o1", "A1", "IN", "2026-01-02T15:04:05Z", float(number))
    )
    print(number, flush=True)
"""


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", WRITE, str(tmp_path / "db")], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process, process.stdout:
        while process.stdout.readline() != "200\n":
            pass
        process.kill()
        acknowledged = 201 + len(process.stdout.read().split("\n")) - 1
    store = Store(tmp_path / "db", "1900000001")
    try:
        history = store.parkings.history("A1")
        assert [report.moment for report in history] == [float(number) for number in range(len(history))]
        assert len(history) >= acknowledged - 1  # the last line may be half a number
    finally:
        store.close()


def test_two_processes_share_a_database(data_dir: Path, tmp_path: Path) -> None:
    """Two connections that write in turns; neither loses a report."""
    first, second = (Store(tmp_path / "db", "1900000001") for _ in range(2))
    try:
        for number in range(20):
            report = ParkingReport("1900000001", "", 1, "wx1", "o1", "A1", "IN", "2026-01-02T15:04:05Z", float(number))
            (first, second)[number % 2].parkings.report(report)
        assert len(first.parkings.history("A1")) == len(second.parkings.history("A1")) == 20
    finally:
        first.close()
        second.close()


@contextmanager
def _emptied(store: Store) -> Iterator[None]:
    with store.database.transaction() as connection:
        connection.execute("DELETE FROM parking_reports")
        yield


def test_a_failed_transaction_changes_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "db", "1900000001")
    try:
        with pytest.raises(LookupError), _emptied(store):
            raise LookupError
        assert len(store.parkings.history("粤B88888")) == 1
    finally:
        store.close()
