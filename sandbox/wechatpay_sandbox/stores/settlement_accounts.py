"""The bank accounts to which the money of sub-merchants goes (结算账户), and the changes that were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

VERIFY_SUCCESS = "VERIFY_SUCCESS"
VERIFY_FAIL = "VERIFY_FAIL"
VERIFYING = "VERIFYING"

AUDITING = "AUDITING"
AUDIT_SUCCESS = "AUDIT_SUCCESS"
AUDIT_FAIL = "AUDIT_FAIL"

TABLES = (
    """
    CREATE TABLE settlement_accounts (
        mchid         TEXT NOT NULL,
        sub_mchid     TEXT NOT NULL,
        verify_result TEXT NOT NULL,
        fail_reason   TEXT,
        request       TEXT NOT NULL,
        PRIMARY KEY (mchid, sub_mchid)
    ) STRICT
    """,
    """
    CREATE TABLE settlement_changes (
        application_no TEXT PRIMARY KEY,
        mchid          TEXT NOT NULL,
        sub_mchid      TEXT NOT NULL,
        state          TEXT NOT NULL,
        fail_reason    TEXT,
        asked          REAL NOT NULL,
        audited        REAL,
        request        TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX changes_by_sub_mchid ON settlement_changes (mchid, sub_mchid)",
)


@dataclass(frozen=True, slots=True)
class SettlementAccount:
    """The present account of a sub-merchant."""

    mchid: str
    """The service provider or platform."""
    sub_mchid: str
    verify_result: str
    """What came of the test payment: VERIFY_SUCCESS, VERIFY_FAIL or VERIFYING."""
    fail_reason: str | None
    """Why the test payment failed, in words; None unless it did."""
    request: Mapping[str, Any]
    """The account by the names that `modify_settlement` takes, decrypted."""


@dataclass(frozen=True, slots=True)
class SettlementChange:
    """A change of the account."""

    application_no: str
    """The platform's number."""
    mchid: str
    sub_mchid: str
    state: str
    """AUDITING, AUDIT_SUCCESS or AUDIT_FAIL."""
    fail_reason: str | None
    """Why the review rejected it, in words; None unless it did."""
    asked: float
    """Unix seconds, as is the next."""
    audited: float | None
    """When the review ended; None before that."""
    request: Mapping[str, Any]
    """The account that is to take the place of the present one, as the request has it, decrypted."""


class SettlementAccounts(Table[SettlementAccount]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "settlement_accounts", SettlementAccount, "mchid", "sub_mchid")


class SettlementChanges(Table[SettlementChange]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "settlement_changes", SettlementChange, "application_no")

    def find_newest(self, mchid: str, sub_mchid: str) -> SettlementChange | None:
        """The change of this sub-merchant that was asked for last; None without one."""
        found = self.where("mchid = ? AND sub_mchid = ? ORDER BY rowid DESC LIMIT 1", mchid, sub_mchid)
        return found[0] if found else None
