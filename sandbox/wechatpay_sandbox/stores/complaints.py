"""Complaints of users, and all that was said and done about each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

PENDING = "PENDING"
PROCESSING = "PROCESSING"
PROCESSED = "PROCESSED"

REFUND = "REFUND"

NAME, ENTRIES = "complaints", "complaint_entries"

TABLES = (
    """
    CREATE TABLE complaints (
        complaint_id        TEXT PRIMARY KEY,
        mchid               TEXT NOT NULL,
        complainted_mchid   TEXT NOT NULL,
        transaction_id      TEXT NOT NULL REFERENCES orders,
        state               TEXT NOT NULL,
        problem_type        TEXT NOT NULL,
        problem_description TEXT NOT NULL,
        detail              TEXT NOT NULL,
        phone               TEXT NOT NULL,
        openid              TEXT NOT NULL,
        times               INTEGER NOT NULL,
        waits_for_answer    INTEGER NOT NULL,
        immediate           INTEGER NOT NULL,
        decision            TEXT,
        created             REAL NOT NULL
    ) STRICT
    """,
    "CREATE INDEX complaints_by_order ON complaints (transaction_id)",
    "CREATE INDEX complaints_by_time ON complaints (created)",
    """
    CREATE TABLE complaint_entries (
        log_id        TEXT PRIMARY KEY,
        complaint_id  TEXT NOT NULL REFERENCES complaints,
        operator      TEXT NOT NULL,
        operate_type  TEXT NOT NULL,
        idempotent_id TEXT,
        done          REAL NOT NULL,
        request       TEXT NOT NULL,
        UNIQUE (complaint_id, idempotent_id)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint about one order."""

    complaint_id: str
    mchid: str
    """Who is told and may answer: the merchant or its service provider."""
    complainted_mchid: str
    """The merchant it is about."""
    transaction_id: str
    state: str
    problem_type: str
    problem_description: str
    """The heading under which the user put it."""
    detail: str
    """In the user's words."""
    phone: str
    openid: str
    times: int
    """How often the user has complained in this matter."""
    waits_for_answer: bool
    """Whether the user has written something that was not answered yet."""
    immediate: bool
    """Whether the user is to be answered at once, in a dialogue."""
    decision: str | None
    """What the merchant decided about the refund the user wants, APPROVE or REJECT."""
    created: float
    """Unix seconds."""


@dataclass(frozen=True, slots=True)
class ComplaintEntry:
    """One thing said or done about a complaint."""

    log_id: str
    complaint_id: str
    operator: str
    """Who did it, in words."""
    operate_type: str
    idempotent_id: str | None
    """The merchant's own number of a message."""
    done: float
    """Unix seconds."""
    request: Mapping[str, Any]
    """What belongs to it beside that, under the names that the history of a complaint has for it."""


class Complaints(Table[Complaint]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, NAME, Complaint, "complaint_id")
        self.entries: Table[ComplaintEntry] = Table(database, ENTRIES, ComplaintEntry, "log_id")

    def page(
        self, mchid: str, complainted_mchid: str | None, start: float, end: float, offset: int, limit: int
    ) -> tuple[list[Complaint], int]:
        """`limit` complaints from position `offset`, the newest first, and how many there are on all pages.

        Those made from `start` to before `end`, in Unix seconds; about any merchant if that is None.
        """
        condition, arguments = "mchid = ? AND created >= ? AND created < ?", [mchid, start, end]
        if complainted_mchid is not None:
            condition, arguments = f"{condition} AND complainted_mchid = ?", [*arguments, complainted_mchid]
        found = self.where(f"{condition} ORDER BY created DESC, rowid DESC", *arguments)
        return found[offset : offset + limit], len(found)
