"""Activities that give coupons of a merchant after a payment, and the gifts that were made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

CREATED = "CREATE_ACT_STATUS"
ONGOING = "ONGOING_ACT_STATUS"
TERMINATED = "TERMINATE_ACT_STATUS"
OVER = "OVER_TIME_ACT_STATUS"

ACTIVITIES = "paygift_activities"
TABLES = (
    """
    CREATE TABLE paygift_activities (
        activity_id TEXT PRIMARY KEY,
        mchid       TEXT NOT NULL,
        begins      REAL NOT NULL,
        ends        REAL NOT NULL,
        created     REAL NOT NULL,
        updated     REAL NOT NULL,
        terminated  REAL,
        request     TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE paygifts (
        activity_id    TEXT NOT NULL REFERENCES paygift_activities,
        transaction_id TEXT NOT NULL,
        given          REAL NOT NULL,
        PRIMARY KEY (activity_id, transaction_id)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class PaygiftActivity:
    """One activity. Times are in Unix seconds."""

    activity_id: str
    mchid: str
    """The merchant that made it."""
    begins: float
    ends: float
    created: float
    updated: float
    terminated: float | None
    request: Mapping[str, Any]
    """`create`: the body that made it; `merchants`: since when there is each merchant after whose payments it gives."""

    def current_state(self, now: float) -> str:
        """The state at `now` (Unix seconds)."""
        if self.terminated is not None:
            return TERMINATED
        if now >= self.ends:
            return OVER
        return ONGOING if now >= self.begins else CREATED


@dataclass(frozen=True, slots=True)
class Paygift:
    """The gift after one payment."""

    activity_id: str
    transaction_id: str
    given: float
    """Unix seconds."""


class PaygiftActivities(Table[PaygiftActivity]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, ACTIVITIES, PaygiftActivity, "activity_id")


class Paygifts(Table[Paygift]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "paygifts", Paygift, "activity_id", "transaction_id")
