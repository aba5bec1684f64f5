"""A file that appears only when it is whole, for what is written by its name and not through an open file."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """The name of an unfinished file in a folder of its own, which replaces `path` at the end of the block.

    It can then be read by its owner alone: what is compared here names customers' orders. Raises OSError.
    """
    target = Path(path)
    with tempfile.TemporaryDirectory(dir=target.absolute().parent, prefix=f".{target.name[:40]}.") as folder:
        # why the same ending: it may say how the file is to be compressed
        part = Path(folder) / f"part{''.join(target.suffixes[-2:])}"
        yield part
        part.chmod(0o600)
        part.replace(target)
