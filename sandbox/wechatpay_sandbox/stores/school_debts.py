"""The unpaid debits of school fees of each user."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

TABLES = (
    """
    CREATE TABLE school_debts (
        mchid   TEXT NOT NULL,
        openid  TEXT NOT NULL,
        appid   TEXT NOT NULL,
        unpaid  INTEGER NOT NULL CHECK (unpaid >= 0),
        updated REAL NOT NULL,
        PRIMARY KEY (mchid, openid)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class SchoolDebt:
    """The debt of one user to one service provider; `updated` is in Unix seconds."""

    mchid: str
    openid: str
    appid: str
    unpaid: int
    """How many debits failed and are still unpaid."""
    updated: float


class SchoolDebts(Table[SchoolDebt]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "school_debts", SchoolDebt, "mchid", "openid")
