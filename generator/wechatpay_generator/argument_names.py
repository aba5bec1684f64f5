"""Names that a parameter cannot have in Python, since the generated functions use them for themselves."""

from __future__ import annotations

import keyword
from collections.abc import Collection

RESERVED = frozenset(
    {"client", "body", "validate", "deadline", "timeout", "retries", "headers", "query", "json", "self"}
)
"""Names that all functions and methods use."""

FILE_NAMES = frozenset(
    {"fetch", "fetch_async", "file", "filename", "hash_type", "hash_value", "meta", "upload", "upload_async"}
)
"""Names that those of uploads and downloads use beside them."""

PATH_NAMES = RESERVED | FILE_NAMES
"""Names that no path parameter has: a call takes path arguments, whatever it calls, as keywords beside its own."""


def fits_path(name: str) -> bool:
    """Whether a path parameter can be called so: it is a keyword argument, and its name never travels."""
    return name.isidentifier() and not keyword.iskeyword(name) and name not in PATH_NAMES


def free_name(name: str, taken: Collection[str]) -> str:
    """The name itself, or with as many `_` after it as make it free."""
    while name in taken:
        name += "_"
    return name
