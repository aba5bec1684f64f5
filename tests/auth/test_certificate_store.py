"""The folder of certificates: shared between real processes, and trusted only as far as its seals hold."""

from __future__ import annotations

import copy
import logging
import os
import pickle
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from wechatpay_auth import ConfigurationError, load_certificate
from wechatpay_auth.certificate_store import CertificateFolder, CertificateStore, MemoryCertificateStore
from wechatpay_auth.certificates import PlatformCertificate
from wechatpay_auth.platform_keys import certificate_key

from tests.auth.conftest import APIV3_KEY, NOW
from tests.auth.conftest_certificates import DAY, SERIALS, Platform


def clock() -> float:
    return float(NOW)


@pytest.fixture
def platform() -> Platform:
    return Platform(now=clock)


def certificate(platform: Platform, number: int) -> PlatformCertificate:
    pem = platform.pem(number)
    return PlatformCertificate(pem, certificate_key(pem))


@pytest.fixture
def folder(tmp_path: Path) -> CertificateFolder:
    return CertificateFolder(tmp_path / "made" / "when needed", APIV3_KEY, clock=clock)


@pytest.fixture(params=["memory", "folder"])
def store(request: pytest.FixtureRequest, folder: CertificateFolder) -> CertificateStore:
    return MemoryCertificateStore() if request.param == "memory" else folder


def serials(store: CertificateStore) -> set[str]:
    return {certificate.serial for certificate in store.load().certificates}


def test_what_is_saved_is_loaded(store: CertificateStore, platform: Platform) -> None:
    assert store.load() == ((), 0.0)
    store.save([certificate(platform, 0)], NOW)
    store.save([certificate(platform, 1)], NOW + 5)
    loaded = store.load()
    assert loaded.downloaded_at == NOW + 5
    found = {kept.serial: kept for kept in loaded.certificates}
    assert set(found) == set(SERIALS[:2])
    assert found[SERIALS[0]].pem == platform.pem(0)
    assert found[SERIALS[0]].key.is_same_key(certificate(platform, 0).key)


def test_the_lock_is_had_by_one(store: CertificateStore) -> None:
    lock = store.try_lock()
    assert lock is not None
    with lock:
        assert store.try_lock() is None
    again = store.try_lock()
    assert again is not None
    with again:
        pass


def test_certificates_that_are_over_go(platform: Platform, tmp_path: Path) -> None:
    now = float(NOW)
    folder = CertificateFolder(tmp_path, APIV3_KEY, clock=lambda: now)
    platform.ends = {0: NOW + DAY}
    folder.save([certificate(platform, 0), certificate(platform, 1)], now)
    now = NOW + 2.0 * DAY
    assert serials(folder) == {SERIALS[1]}
    assert (tmp_path / f"{SERIALS[0]}.pem").exists()
    folder.save([certificate(platform, 1)], now)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{SERIALS[1]}.pem"]


def test_the_files(folder: CertificateFolder, platform: Platform, openssl: Callable[..., bytes]) -> None:
    folder.save([certificate(platform, 0)], NOW)
    (path,) = folder.folder.iterdir()
    assert path.name == f"{SERIALS[0]}.pem"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    # They are PEM files to everyone else, our own loader among them.
    assert load_certificate(path).serial_number == int(SERIALS[0], 16)
    seen = openssl("x509", "-in", path, "-noout", "-serial").decode().strip()
    assert int(seen.removeprefix("serial="), 16) == int(SERIALS[0], 16)


Spoil = Callable[[Path, Platform], None]


def _cut(path: Path, _platform: Platform) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def _later(path: Path, _platform: Platform) -> None:
    path.write_bytes(path.read_bytes().replace(b"verified at 1", b"verified at 9"))


def _swapped(path: Path, platform: Platform) -> None:
    """The seal of one certificate over another: an attacker's certificate under a true name."""
    path.write_bytes(path.read_bytes().replace(platform.pem(0), platform.pem(1)))


def _other_key(path: Path, platform: Platform) -> None:
    other = CertificateFolder(path.parent, "another-apiv3-key-of-32-bytes---", clock=clock)
    other.save([certificate(platform, 0)], NOW)


SPOILT: dict[str, tuple[Spoil, str]] = {
    "cut off": (_cut, "cut off"),
    "empty": (lambda path, _: path.write_bytes(b"") and None, "cut off"),
    "plain PEM": (lambda path, platform: path.write_bytes(platform.pem(0)) and None, "was not downloaded"),
    "more after it": (lambda path, _: path.write_bytes(path.read_bytes() + b"x") and None, "was not downloaded"),
    "binary": (lambda path, _: path.write_bytes(os.urandom(4000)) and None, "was not downloaded"),
    "endless": (lambda path, _: path.write_bytes(b"A" * 2_000_000) and None, "was not downloaded"),
    "dated later": (_later, "seal is wrong"),
    "another certificate under the seal": (_swapped, "seal is wrong"),
    "sealed with another APIv3 key": (_other_key, "another APIv3 key"),
}


@pytest.mark.parametrize("row", SPOILT)
def test_a_file_that_was_not_saved_like_this_is_ignored_with_a_warning(
    folder: CertificateFolder, platform: Platform, row: str, caplog: pytest.LogCaptureFixture
) -> None:
    folder.save([certificate(platform, 0), certificate(platform, 2)], NOW)
    spoil, words = SPOILT[row]
    spoil(folder.folder / f"{SERIALS[0]}.pem", platform)
    caplog.clear()
    assert serials(folder) == {SERIALS[2]}
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("wechatpay_auth", logging.WARNING)
    assert f"{SERIALS[0]}.pem" in record.getMessage()
    assert words in record.getMessage()
    assert APIV3_KEY not in caplog.text


def test_junk_in_the_folder(folder: CertificateFolder, platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    folder.save([certificate(platform, 0)], NOW)
    (folder.folder / f"{SERIALS[1]}.pem").mkdir()
    (folder.folder / "notes.txt").write_text("hello")
    (folder.folder / "apiclient_key.pem").write_text("-----BEGIN PRIVATE KEY-----")
    (folder.folder / ".hidden").write_text("")
    (folder.folder / ".making-1234").write_text("left by a process that was killed")
    assert serials(folder) == {SERIALS[0]}
    assert len(caplog.records) == 3
    folder.save([certificate(platform, 0)], NOW)
    assert not (folder.folder / ".making-1234").exists()
    assert (folder.folder / "apiclient_key.pem").exists(), "what is not ours is not touched"


def test_a_folder_that_cannot_be_made(tmp_path: Path, platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("")
    folder = CertificateFolder(tmp_path / "file" / "certificates", APIV3_KEY)
    assert folder.load().certificates == ()
    lock = folder.try_lock()
    assert lock is not None, "whoever cannot keep certificates still has to have some"
    with lock, pytest.raises(OSError, match="directory"):
        folder.save([certificate(platform, 0)], NOW)
    assert "cannot be kept" in caplog.text


def test_it_shows_no_secret(folder: CertificateFolder) -> None:
    assert APIV3_KEY not in repr(folder)
    assert copy.copy(folder) is folder
    assert copy.deepcopy([folder])[0] is folder
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(folder)
    with pytest.raises(ConfigurationError, match="APIv3 key has 3 bytes"):
        CertificateFolder("x", "abc")


WRITER = """
import sys, time
from pathlib import Path
from wechatpay_auth.certificate_store import CertificateFolder
from wechatpay_auth.certificates import PlatformCertificate
from wechatpay_auth.platform_keys import certificate_key
folder = CertificateFolder(sys.argv[1], sys.argv[2], clock=lambda: float(sys.argv[3]))
found = [PlatformCertificate(pem, certificate_key(pem)) for pem in (Path(name).read_bytes() for name in sys.argv[4:])]
print("ready", flush=True)
end = time.monotonic() + 1.5
rounds = saved = 0
while time.monotonic() < end:
    lock = folder.try_lock()
    if lock is not None:
        with lock:
            folder.save(found, float(sys.argv[3]) + saved)
        saved += 1
    loaded = {certificate.serial for certificate in folder.load().certificates}
    assert loaded == {certificate.serial for certificate in found} or rounds == 0, loaded
    rounds += 1
print(rounds, saved)
"""


def test_processes_read_whole_files_while_others_write(tmp_path: Path, platform: Platform) -> None:
    sources = []
    for number in range(2):
        source = tmp_path / f"source{number}.pem"
        source.write_bytes(platform.pem(number))
        sources.append(str(source))
    shared = tmp_path / "shared"
    first = CertificateFolder(shared, APIV3_KEY, clock=clock)
    first.save([certificate(platform, 0), certificate(platform, 1)], NOW)
    command = [sys.executable, "-c", WRITER, str(shared), APIV3_KEY, str(NOW), *sources]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    results = [process.communicate(timeout=60) for process in started]
    assert [process.returncode for process in started] == [0, 0, 0], [error for _output, error in results]
    # A warning would say that someone saw half a file.
    assert [error for _output, error in results] == ["", "", ""]
    counts = [[int(count) for count in output.split()[1:]] for output, _error in results]
    assert sum(saved for _rounds, saved in counts) > 10
    assert serials(first) == set(SERIALS[:2])
    assert sorted(path.name for path in shared.iterdir()) == [".lock", f"{SERIALS[0]}.pem", f"{SERIALS[1]}.pem"]


HOLDER = """
import sys, time
from wechatpay_auth.certificate_store import CertificateFolder
lock = CertificateFolder(sys.argv[1], sys.argv[2]).try_lock()
with lock:
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_process_that_dies_gives_the_lock_back(folder: CertificateFolder) -> None:
    command = [sys.executable, "-c", HOLDER, str(folder.folder), APIV3_KEY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert folder.try_lock() is None
        process.kill()
        process.wait(timeout=10)
    deadline = time.monotonic() + 5
    while (lock := folder.try_lock()) is None:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    with lock:
        pass
