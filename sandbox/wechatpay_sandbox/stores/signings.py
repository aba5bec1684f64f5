"""Contracts that a merchant has prepared and a user is to sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

CHARGE = "CHARGE"
SCHOOL = "SCHOOL"
"""The products whose contracts have tables of their own. Those of all others are in the table of contracts."""

TABLES = (
    """
    CREATE TABLE signings (
        token       TEXT PRIMARY KEY,
        product     TEXT NOT NULL,
        mchid       TEXT NOT NULL,
        sub_mchid   TEXT NOT NULL,
        plan        TEXT NOT NULL,
        code        TEXT NOT NULL,
        operation   TEXT NOT NULL,
        prepared    REAL NOT NULL,
        declined    REAL,
        contract_id TEXT,
        request     TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX signings_by_code ON signings (code)",
)


@dataclass(frozen=True, slots=True)
class Signing:
    """One signing of one user."""

    token: str
    """The pre_entrustweb_id, preopen_id or presign_token that opens the page on which the user signs."""
    product: str
    """CHARGE, SCHOOL, or a product of the table of contracts."""
    mchid: str
    sub_mchid: str
    """The merchant of a service provider; otherwise empty."""
    plan: str
    """The template that the contract follows, or the service; empty for CHARGE and SCHOOL."""
    code: str
    """The merchant's own number of the contract; the token for products without such a number."""
    operation: str
    """The operationId of the request that prepared the signing."""
    prepared: float
    """Unix seconds."""
    declined: float | None
    """When the user declined, in Unix seconds; None otherwise."""
    contract_id: str | None
    """Assigned when the user signs; None before that."""
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""


class Signings(Table[Signing]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "signings", Signing, "token")

    def find_last(self, product: str, mchid: str, sub_mchid: str, plan: str, code: str) -> Signing | None:
        """The last signing that was prepared under a number of the merchant."""
        found = self.where(
            "code = ? AND product = ? AND mchid = ? AND sub_mchid = ? AND plan = ? ORDER BY rowid DESC LIMIT 1",
            code, product, mchid, sub_mchid, plan,
        )  # fmt: skip
        return found[0] if found else None

    def list_by_number(self, number: str, limit: int) -> list[Signing]:
        """The signings of every merchant with this number or token, the newest first."""
        return self.where("code = ? OR token = ? ORDER BY rowid DESC LIMIT ?", number, number, limit)
