"""Where downloaded platform certificates are kept: this process's memory, or a folder that processes share.

Another store (PostgreSQL, Redis) takes the three methods of `CertificateStore`.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple, NoReturn, Protocol, Self

from .certificate_seal import LONGEST, CertificateSeal
from .certificates import PlatformCertificate
from .forks import remember_for_forks
from .translation import gettext as _

logger = logging.getLogger("wechatpay_auth")


class StoredCertificates(NamedTuple):
    """The content of a store."""

    certificates: tuple[PlatformCertificate, ...]
    downloaded_at: float
    """When the newest of them was downloaded, in Unix seconds; 0 if there is none."""


class CertificateStore(Protocol):
    """Keeps certificates that were verified when they were downloaded. Must be thread-safe.

    Called once at the start and then about twice a day, inside of an event loop too: it should answer within
    milliseconds. What `load` returns is trusted, so a store must know that it is what `save` was given.
    """

    def load(self) -> StoredCertificates:
        """All certificates that are kept and still hold."""

    def save(self, certificates: Iterable[PlatformCertificate], downloaded_at: float) -> None:
        """Keep these, and the others that still hold. Called with the lock held. May raise OSError."""

    def try_lock(self) -> AbstractContextManager[object] | None:
        """The right to download, released at the end of the `with`; None if someone else has it. Never waits."""


class MemoryCertificateStore:
    """Keeps certificates in this process; shared by all refreshers it is given to."""

    __slots__ = ("__weakref__", "_kept", "_lock")

    def __init__(self) -> None:
        self._kept = StoredCertificates((), 0.0)
        self._lock = threading.Lock()
        remember_for_forks(self)

    def after_fork_in_child(self) -> None:
        """Keep what there is; a download that the parent has under way is not one of this process."""
        self._lock = threading.Lock()

    def load(self) -> StoredCertificates:
        """All certificates that are kept."""
        return self._kept

    def save(self, certificates: Iterable[PlatformCertificate], downloaded_at: float) -> None:
        """Keep these certificates, and those kept before."""
        kept = {certificate.serial: certificate for certificate in (*self._kept.certificates, *certificates)}
        self._kept = StoredCertificates(
            tuple(kept[serial] for serial in kept if not kept[serial].key.is_expired(downloaded_at)), downloaded_at
        )

    def try_lock(self) -> AbstractContextManager[object] | None:
        """The right to download, or None."""
        lock = self._lock
        return _releasing(lock) if lock.acquire(blocking=False) else None

    def __repr__(self) -> str:
        return f"MemoryCertificateStore({len(self._kept.certificates)} certificates)"


@contextlib.contextmanager
def _releasing(lock: threading.Lock) -> Iterator[None]:
    try:
        yield
    finally:
        lock.release()


_NAME = re.compile(r"[0-9A-F]{40}\.pem")
_LOCK_FILE = ".lock"
_TEMPORARY = ".making-"


class CertificateFolder:
    """Keeps certificates as PEM files, named by their serials, in a folder that processes may share.

    Every file carries a seal, an HMAC made with a key derived from the APIv3 key, and is only trusted if that is
    right: who can write into the folder but does not know the APIv3 key cannot make us trust a certificate, any more
    than on the wire. A file that is cut off, altered, put there by hand or sealed with another APIv3 key is ignored,
    with a warning to the logger `wechatpay_auth`. Files come into being whole; a process that dies while it downloads
    holds no one up. One folder for each merchant.

    The folder is made when first needed. To other programs the files are ordinary PEM files. Raises
    ConfigurationError.
    """

    __slots__ = ("_clock", "_seal", "folder")

    def __init__(
        self, folder: str | os.PathLike[str], apiv3_key: str | bytes, *, clock: Callable[[], float] = time.time
    ) -> None:
        self.folder = Path(folder).expanduser()
        try:
            self._seal = CertificateSeal(apiv3_key)
        finally:
            del apiv3_key
        self._clock = clock

    def replace_key(self, apiv3_key: str | bytes) -> None:
        """Seal with this APIv3 key from now on, and ignore what another one sealed. Raises ConfigurationError."""
        try:
            self._seal = CertificateSeal(apiv3_key)
        finally:
            del apiv3_key

    def load(self) -> StoredCertificates:
        """The certificates in the folder whose seal is right, and that still hold."""
        found = []
        newest = 0.0
        for path in self._files():
            opened = self._open(path)
            if opened is not None:
                certificate, downloaded_at = opened
                if not certificate.key.is_expired(self._clock()):
                    found.append(certificate)
                    newest = max(newest, downloaded_at)
        return StoredCertificates(tuple(found), newest)

    def save(self, certificates: Iterable[PlatformCertificate], downloaded_at: float) -> None:
        """Write these certificates, and remove those whose term is over. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for left_behind in self.folder.glob(f"{_TEMPORARY}*"):
            # why safe: only who holds the lock makes such files, and that is us.
            left_behind.unlink(missing_ok=True)
        for certificate in certificates:
            self._write(self.folder / f"{certificate.serial}.pem", self._seal.write(certificate, downloaded_at))
        for path in self._files():
            opened = self._open(path)
            if opened is not None and opened[0].key.is_expired(self._clock()):
                path.unlink(missing_ok=True)

    def try_lock(self) -> AbstractContextManager[object] | None:
        """A lock on the file `.lock`, which the system gives back if this process dies; None if it is taken.

        Where the folder cannot be written, there is nothing to guard, and everyone has the right to download.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self.folder / _LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            logger.warning("certificates cannot be kept in %s (%s)", self.folder, error.strerror)
            return contextlib.nullcontext()
        if not _lock(descriptor):
            os.close(descriptor)
            return None
        return _holding(descriptor)

    def _files(self) -> list[Path]:
        try:
            listed = sorted(self.folder.iterdir())
        except FileNotFoundError:
            return []
        except OSError as error:
            logger.warning("the certificates in %s cannot be read (%s)", self.folder, error.strerror)
            return []
        found = []
        for path in listed:
            if _NAME.fullmatch(path.name):
                found.append(path)
            elif not path.name.startswith("."):
                logger.warning("%s is ignored: it is not a certificate that was downloaded into this folder", path)
        return found

    def _open(self, path: Path) -> tuple[PlatformCertificate, float] | None:
        try:
            with open(path, "rb") as file:
                text = file.read(LONGEST)
        except FileNotFoundError:
            return None  # another process has just removed it, because its term is over
        except OSError as error:
            logger.warning("%s is ignored: it cannot be read (%s)", path, error.strerror)
            return None
        return self._seal.read(text, path)

    def _write(self, path: Path, text: bytes) -> None:
        descriptor, temporary = tempfile.mkstemp(dir=self.folder, prefix=_TEMPORARY)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(text)
                file.flush()
                os.fsync(descriptor)
            os.replace(temporary, path)
        finally:
            Path(temporary).unlink(missing_ok=True)

    def __repr__(self) -> str:
        return f"CertificateFolder({str(self.folder)!r})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(_("CertificateFolder holds a key and is not pickled; make it in each process"))


class _Descriptors:
    """The lock files that this process has open, each with its lock.

    A forked child has them open as well, and the system would not give a lock back before the last of the processes
    closes it. So a child closes them, and who is done unlocks: closing alone would leave the lock to a child that was
    forked a moment ago.
    """

    __slots__ = ("__weakref__", "_held")

    def __init__(self) -> None:
        self._held: set[int] = set()
        remember_for_forks(self)

    def after_fork_in_child(self) -> None:
        held, self._held = self._held, set()
        for descriptor in held:
            os.close(descriptor)

    @contextlib.contextmanager
    def holding(self, descriptor: int) -> Iterator[None]:
        self._held.add(descriptor)
        try:
            yield
        finally:
            if descriptor in self._held:  # not if this is a child by now, which has closed it
                self._held.discard(descriptor)
                _unlock(descriptor)
                os.close(descriptor)


_holding = _Descriptors().holding


if sys.platform == "win32":

    def _lock(descriptor: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:

    def _lock(descriptor: int) -> bool:
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_UN)
