"""Applications for the receipts of payouts (电子回单)."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

BILL = "BILL"
BATCH = "BATCH"
DETAIL = "DETAIL"

TABLES = (
    """
    CREATE TABLE receipts (
        signature_no TEXT PRIMARY KEY,
        kind         TEXT NOT NULL,
        subject      TEXT NOT NULL,
        applied      REAL NOT NULL,
        made         REAL,
        UNIQUE (kind, subject)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """One application for a receipt."""

    signature_no: str
    kind: str
    """The kind of the subject: BILL, BATCH or DETAIL."""
    subject: str
    """The transfer_bill_no, batch_id or detail_id of the payout."""
    applied: float
    """Unix seconds, as is the next."""
    made: float | None
    """When the file was ready; None before that."""


class Receipts(Table[Receipt]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "receipts", Receipt, "signature_no")
