"""A file that appears only when it is whole, and that only its owner can read."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO


class PartFile:
    """An unfinished file, written beside its place and moved there when it is whole."""

    file: IO[bytes]
    """What is written to."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Raises OSError if the folder is not there or cannot be written to."""
        self._path = Path(path)
        descriptor, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}.", suffix=".part")
        self._part: str | None = name
        self.file = os.fdopen(descriptor, "wb")

    def put_in_place(self) -> None:
        """Write what is still in memory to the disk, and let it replace an older file. Raises OSError."""
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()
        if self._part is not None:
            os.replace(self._part, self._path)
            self._part = None

    def discard(self) -> None:
        """Remove the unfinished file; after `put_in_place` there is none."""
        self.file.close()
        if self._part is not None:
            with suppress(FileNotFoundError):
                os.unlink(self._part)
