"""What the platform finds out about merchants by itself: risky orders, blocked payments, appeals, things restricted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

RISK_TRADE = "RISK_TRADE"
BLOCK_RECORD = "BLOCK_RECORD"
BLOCK_APPEAL = "BLOCK_APPEAL"
MANAGE_RECORD = "MANAGE_RECORD"

NAME = "merchant_records"
TABLES = (
    """
    CREATE TABLE merchant_records (
        kind      TEXT NOT NULL,
        mchid     TEXT NOT NULL,
        record_id TEXT NOT NULL,
        created   REAL NOT NULL,
        updated   REAL NOT NULL,
        request   TEXT NOT NULL,
        PRIMARY KEY (kind, mchid, record_id)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class MerchantRecord:
    """One thing that was found out, or one appeal. Times are in Unix seconds."""

    kind: str
    mchid: str
    """The merchant that it is about, which is often a sub-merchant."""
    record_id: str
    """Its number; of a risky order, the out_trade_no."""
    created: float
    updated: float
    request: Mapping[str, Any]
    """What an event has told of it, by the names of its fields. Of an appeal also what was sent, and of what a merchant
    was asked its `answer`: what was `sent`, and its `id`."""


class MerchantRecords(Table[MerchantRecord]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, NAME, MerchantRecord, "kind", "mchid", "record_id")

    def list_newest(self, kind: str, mchid: str) -> list[MerchantRecord]:
        """The records of a kind about a merchant, the newest first."""
        return self.where("kind = ? AND mchid = ? ORDER BY created DESC, rowid DESC", kind, mchid)
