# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `transfer_detail` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..models.shared.receipt_acceptance import ReceiptAcceptance
from ..models.shared.receipt_hash_type import ReceiptHashType
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class PayoutReceipt(Model, kw_only=True):
    """The receipt of one payout, or how far its making got (转账明细电子回单)"""

    accept_type: PayoutReceiptType | str
    """The interface the payout was made by (受理类型).

    - `BATCH_TRANSFER`: one payout of a batch
    - `TRANSFER_TO_POCKET`: enterprise payment to a user's balance (企业付款至零钱)
    - `TRANSFER_TO_BANK`: enterprise payment to a bank card (企业付款至银行卡).
    """
    out_batch_no: str | Unset = UNSET
    """The batch the payout belongs to; for BATCH_TRANSFER only (商家转账批次单号)"""
    out_detail_no: str
    """The merchant's own number of one payout of a batch (商家明细单号)"""
    signature_no: str
    """Number WeChat Pay gave the application for a receipt (电子回单申请单号)"""
    signature_status: ReceiptAcceptance | str | Unset = UNSET
    """Where the making of the receipt stands (电子回单状态).

    - `ACCEPTED`: applied for, being made
    - `FINISHED`: made, ready for download.
    """
    hash_type: ReceiptHashType | str | Unset = UNSET
    """Function the digest of the receipt was made with (回单文件摘要类型).

    - `SHA256`: SHA-256
    - `SM3`: SM3, of the Chinese national algorithms.
    """
    hash_value: str | Unset = UNSET
    """Digest of the receipt, in hexadecimal digits (电子回单文件的hash值)"""
    download_url: str | Unset = UNSET
    """Where the file can be fetched for a few minutes; use it as given, signed like any request (下载地址)"""


PayoutReceiptType: TypeAlias = Literal[
    "BATCH_TRANSFER",
    "TRANSFER_TO_POCKET",
    "TRANSFER_TO_BANK",
]
"""The interface the payout was made by (受理类型).

- `BATCH_TRANSFER`: one payout of a batch
- `TRANSFER_TO_POCKET`: enterprise payment to a user's balance (企业付款至零钱)
- `TRANSFER_TO_BANK`: enterprise payment to a bank card (企业付款至银行卡).
"""
