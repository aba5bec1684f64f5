# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...models.shared.bill_hash_type import BillHashType
from ...runtime.model import Model


class BillDownload(Model, kw_only=True):
    """Where a bill can be fetched, and what its bytes must hash to (账单下载信息)"""

    hash_type: BillHashType | str
    """Function the digest of a bill was made with (哈希类型). `SHA1`: SHA-1, the only one in use."""
    hash_value: str
    """Digest of the file before compression, in hexadecimal digits (哈希值)"""
    download_url: str
    """Where the file can be fetched for a few minutes; use it as given, signed like any request (下载地址)"""
