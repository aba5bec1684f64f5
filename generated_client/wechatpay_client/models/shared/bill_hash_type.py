# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

BillHashType: TypeAlias = Literal["SHA1"]
"""Function the digest of a bill was made with (哈希类型). `SHA1`: SHA-1, the only one in use."""


TarType: TypeAlias = Literal["GZIP"]
"""Compression of the file wanted; plain text if left out (压缩类型). `GZIP`: gzip."""
