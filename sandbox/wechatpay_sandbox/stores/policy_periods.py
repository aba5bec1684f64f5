"""The periods of policies, whose premiums are debited under an agreement on automatic renewal."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

TABLES = (
    """
    CREATE TABLE policy_periods (
        contract_id    TEXT NOT NULL REFERENCES contracts,
        period_id      INTEGER NOT NULL,
        expected_day   TEXT NOT NULL,
        estimate       INTEGER NOT NULL CHECK (estimate > 0),
        most           INTEGER CHECK (most > 0),
        first_day      TEXT,
        last_day       TEXT,
        transaction_id TEXT REFERENCES orders,
        PRIMARY KEY (contract_id, period_id)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class PolicyPeriod:
    """One period of one policy. Days are yyyy-MM-dd of Beijing, and amounts fen."""

    contract_id: str
    period_id: int
    """The insurer's own number, unique in the agreement."""
    expected_day: str
    """The day on which the user expects the debit."""
    estimate: int
    """The premium that the user expects."""
    most: int | None
    """What can be debited at most; None until the debit is scheduled, as are the next two."""
    first_day: str | None
    last_day: str | None
    transaction_id: str | None
    """The order that debits or has tried to debit the premium last; None before the first."""


class PolicyPeriods(Table[PolicyPeriod]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "policy_periods", PolicyPeriod, "contract_id", "period_id")

    def list_of_contract(self, contract_id: str) -> list[PolicyPeriod]:
        """The periods of an agreement, by their numbers."""
        return self.where("contract_id = ? ORDER BY period_id", contract_id)

    def find(self, contract_id: str, period_id: int) -> PolicyPeriod | None:
        found = self.where("contract_id = ? AND period_id = ?", contract_id, period_id)
        return found[0] if found else None
