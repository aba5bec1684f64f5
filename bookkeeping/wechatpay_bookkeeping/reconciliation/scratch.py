"""A DuckDB for one purpose: it loads no extension from anywhere, and puts what memory has no room for into a folder."""

from __future__ import annotations

import os

import duckdb


def open_scratch(folder: str | os.PathLike[str]) -> duckdb.DuckDBPyConnection:
    """A database in memory, to be closed by `with`; `folder` is for what there is no room for in memory."""
    return duckdb.connect(
        config={
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "temp_directory": os.fspath(folder),
        }
    )
