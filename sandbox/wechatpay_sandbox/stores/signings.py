"""Contracts that a merchant has prepared and a user is to sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

CHARGE = "CHARGE"
SCHOOL = "SCHOOL"

TABLES = (
    """
    CREATE TABLE signings (
        token       TEXT PRIMARY KEY,
        product     TEXT NOT NULL,
        mchid       TEXT NOT NULL,
        prepared    REAL NOT NULL,
        contract_id TEXT,
        request     TEXT NOT NULL
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class Signing:
    """One signing of one user."""

    token: str
    """The preopen_id or presign_token that opens the page on which the user signs."""
    product: str
    """CHARGE or SCHOOL."""
    mchid: str
    prepared: float
    """Unix seconds."""
    contract_id: str | None
    """Assigned when the user signs; None before that."""
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""


class Signings(Table[Signing]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "signings", Signing, "token")
