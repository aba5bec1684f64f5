"""The lock of a folder, so that one server uses it. The system releases the lock when the process ends."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from wechatpay_sandbox.state.state_folder import StateFolderError
from wechatpay_sandbox.translation import gettext as _

_FILE = "sandbox.lock"
# after the text: on Windows nobody can read locked bytes
_LOCKED_BYTE = 4096


@contextlib.contextmanager
def lock_folder(folder: Path, base_url: str) -> Iterator[None]:
    """Lock the folder for the server at `base_url` as long as the block lasts.

    Raises StateFolderError, which names the other server, if the folder is locked.
    """
    path = folder / _FILE
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StateFolderError(
            _("{path} cannot be opened ({error}); choose a writable folder").format(path=path, error=error)
        ) from error
    try:
        if not _lock(descriptor, path):
            raise StateFolderError(
                _(
                    "{folder} is in use by {descriptor}; use that one, stop it, or choose another folder (--data)"
                ).format(folder=folder, descriptor=_holder(descriptor))
            )
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"process {os.getpid()}, which serves {base_url}\n".encode())
        yield
    finally:
        os.close(descriptor)  # releases the lock too


def _holder(descriptor: int) -> str:
    # the text of the other server, which is English in the file; empty between its lock and its writing
    written = os.read(descriptor, _LOCKED_BYTE).decode("utf-8", "replace").strip()
    found = re.fullmatch(r"process (\d+), which serves (\S+)", written)
    if found is not None:
        return _("process {pid}, which serves {base_url}").format(pid=found[1], base_url=found[2])
    return written or _("another server")


if sys.platform == "win32":

    def _lock(descriptor: int, path: Path) -> bool:
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:

    def _lock(descriptor: int, path: Path) -> bool:
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            raise StateFolderError(
                _("{path} cannot be locked ({error}); choose a folder on a disk of this machine").format(
                    path=path, error=error
                )
            ) from error
        return True
