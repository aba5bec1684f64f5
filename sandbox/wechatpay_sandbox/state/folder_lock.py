"""One server to a folder: a lock that the system gives back when its process ends, however it ends."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from wechatpay_sandbox.state.state_folder import StateFolderError

_FILE = "sandbox.lock"
# behind the text: on Windows nobody can read what is locked
_LOCKED_BYTE = 4096


@contextlib.contextmanager
def lock_folder(folder: Path, base_url: str) -> Iterator[None]:
    """Holds the folder for the server at `base_url` as long as the block lasts.

    Raises StateFolderError, naming the server that has it, when it is taken.
    """
    path = folder / _FILE
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StateFolderError(f"{path} cannot be opened ({error}): choose a folder that can be written") from error
    try:
        if not _lock(descriptor, path):
            raise StateFolderError(
                f"{folder} is in use by {_holder(descriptor)}: use that one, stop it, or choose another folder (--data)"
            )
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"process {os.getpid()}, which serves {base_url}\n".encode())
        yield
    finally:
        os.close(descriptor)  # gives the lock back too


def _holder(descriptor: int) -> str:
    # what the other wrote; empty for the moment in which it has the lock and has not written yet
    return os.read(descriptor, _LOCKED_BYTE).decode("utf-8", "replace").strip() or "another server"


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
                f"{path} cannot be locked ({error}): choose a folder on a disk of this machine"
            ) from error
        return True
