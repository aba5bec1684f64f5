# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from ...models.shared.bill_hash_type import BillHashType
from ...runtime.model import Model
from ...runtime.unset import ABSENT_LIST

BillCipher: TypeAlias = Literal[
    "AEAD_AES_256_GCM",
    "SM4_GCM",
]
"""Cipher the files of an encrypted bill are wanted in (加密算法).

- `AEAD_AES_256_GCM`: AES-256 in GCM mode
- `SM4_GCM`: SM4 in GCM mode, for merchants that use the Chinese national algorithms.
"""


class EncryptedBill(Model, kw_only=True):
    """Where the files of an encrypted bill can be fetched (加密账单下载信息)"""

    download_bill_count: int
    """How many files the bill has (下载信息总数)"""
    download_bill_list: list[EncryptedBillFile] = ABSENT_LIST
    """The files of the bill (下载信息明细)"""


class EncryptedBillFile(Model, kw_only=True):
    """One file of an encrypted bill, and what opens it (下载信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"encrypt_key"})

    bill_sequence: int
    """Place of the file in the bill; the files are put together in this order (账单文件序号)"""
    download_url: str
    """Where the file can be fetched for a few minutes; use it as given, signed like any request (下载地址)"""
    encrypt_key: str
    """Key of the file; encrypted on the wire (加密密钥)"""
    hash_type: BillHashType | str
    """Function the digest of a bill was made with (哈希类型). `SHA1`: SHA-1, the only one in use."""
    hash_value: str
    """Digest of the file once decrypted and decompressed, in hexadecimal digits (哈希值)"""
    nonce: str
    """Nonce the file was encrypted with (随机字符串)"""
