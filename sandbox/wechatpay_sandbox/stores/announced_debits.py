"""Debits under a contract that a user was told of before: scheduled by the merchant, or announced by a notice."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

SCHEDULE = "SCHEDULE"
NOTICE = "NOTICE"

TABLES = (
    """
    CREATE TABLE announced_debits (
        id             TEXT PRIMARY KEY,
        contract_id    TEXT NOT NULL REFERENCES contracts,
        kind           TEXT NOT NULL,
        most           INTEGER NOT NULL CHECK (most > 0),
        first_day      TEXT NOT NULL,
        last_day       TEXT NOT NULL,
        announced      REAL NOT NULL,
        transaction_id TEXT REFERENCES orders
    ) STRICT
    """,
    "CREATE INDEX announced_debits_of_contract ON announced_debits (contract_id)",
)


@dataclass(frozen=True, slots=True)
class AnnouncedDebit:
    """One debit that was announced."""

    id: str
    contract_id: str
    kind: str
    """SCHEDULE or NOTICE."""
    most: int
    """Fen that can be debited at most."""
    first_day: str
    """The first day on which the debit can be made, as yyyy-MM-dd of Beijing; such texts sort like days."""
    last_day: str
    announced: float
    """Unix seconds."""
    transaction_id: str | None
    """The order that debits or has tried to debit it last; None before the first."""


class AnnouncedDebits(Table[AnnouncedDebit]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "announced_debits", AnnouncedDebit, "id")

    def list_of_contract(self, contract_id: str) -> list[AnnouncedDebit]:
        """The announced debits of a contract, the last one first."""
        return self.where("contract_id = ? ORDER BY rowid DESC", contract_id)
