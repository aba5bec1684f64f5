"""Members of business circles: whether they collect points, and which of their payments wait for points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

UNAUTHORIZED = "UNAUTHORIZED"
AUTHORIZED = "AUTHORIZED"
DEAUTHORIZED = "DEAUTHORIZED"

MEMBERS = "mall_members"
TABLES = (
    """
    CREATE TABLE mall_members (
        mchid        TEXT NOT NULL,
        appid        TEXT NOT NULL,
        openid       TEXT NOT NULL,
        state        TEXT NOT NULL,
        authorized   REAL NOT NULL,
        deauthorized REAL,
        PRIMARY KEY (mchid, appid, openid)
    ) STRICT
    """,
    # why no reference from the reports: a merchant may report on a payment that was made before this sandbox was
    # created
    """
    CREATE TABLE mall_payments (
        transaction_id TEXT PRIMARY KEY,
        mchid          TEXT NOT NULL,
        appid          TEXT NOT NULL,
        openid         TEXT NOT NULL,
        amount         INTEGER NOT NULL CHECK (amount > 0),
        paid           REAL NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE point_reports (
        transaction_id TEXT NOT NULL,
        mchid          TEXT NOT NULL,
        openid         TEXT NOT NULL,
        reported       REAL NOT NULL,
        request        TEXT NOT NULL,
        PRIMARY KEY (mchid, transaction_id)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class MallMember:
    """A user who agreed to collect points in the mini-program `appid`; `mchid` is the business circle."""

    mchid: str
    appid: str
    openid: str
    state: str
    authorized: float
    """Unix seconds, as is the next."""
    deauthorized: float | None


@dataclass(frozen=True, slots=True)
class MallPayment:
    """A payment of a member in a shop of the circle; `amount` is in fen, `paid` in Unix seconds."""

    transaction_id: str
    mchid: str
    appid: str
    openid: str
    amount: int
    paid: float


@dataclass(frozen=True, slots=True)
class PointReport:
    """The report of the business circle on the points of a payment; `reported` is in Unix seconds."""

    transaction_id: str
    mchid: str
    openid: str
    reported: float
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""


class MallMembers:
    """The tables of business circles."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.members = Table(database, MEMBERS, MallMember, "mchid", "appid", "openid")
        self.payments = Table(database, "mall_payments", MallPayment, "transaction_id")
        self.reports = Table(database, "point_reports", PointReport, "mchid", "transaction_id")

    def waits(self, mchid: str, appid: str, openid: str) -> bool:
        """Whether the business circle has yet to report on a payment of the member."""
        return (
            self._database.row(
                "SELECT 1 FROM mall_payments AS payment WHERE mchid = ? AND appid = ? AND openid = ? AND NOT EXISTS "
                "(SELECT 1 FROM point_reports WHERE mchid = payment.mchid "
                "AND transaction_id = payment.transaction_id)",
                (mchid, appid, openid),
            )
            is not None
        )
