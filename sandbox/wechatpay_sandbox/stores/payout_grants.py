"""The permissions of merchants that let their service provider pay users."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

AUTHORIZED = "AUTHORIZED"
UNAUTHORIZED = "UNAUTHORIZED"
CANCELED = "CANCELED"

INVITED = "INVITED"
PASSED = "PASSED"
REJECTED = "REJECTED"

NAME = "payout_grants"
TABLES = (
    """
    CREATE TABLE payout_grants (
        mchid        TEXT NOT NULL,
        sub_mchid    TEXT NOT NULL,
        state        TEXT NOT NULL,
        out_apply_no TEXT,
        apply_state  TEXT,
        applied      REAL,
        updated      REAL,
        granted      REAL,
        cancelled    REAL,
        PRIMARY KEY (mchid, sub_mchid)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class PayoutGrant:
    """The permission of one merchant for one service provider, and the last application for it."""

    mchid: str
    """The service provider."""
    sub_mchid: str
    state: str
    out_apply_no: str | None = None
    apply_state: str | None = None
    applied: float | None = None
    """Unix seconds, as are the next three."""
    updated: float | None = None
    granted: float | None = None
    cancelled: float | None = None


class PayoutGrants(Table[PayoutGrant]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, NAME, PayoutGrant, "mchid", "sub_mchid")
