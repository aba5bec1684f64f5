"""Complaints of users, each with its history."""

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
    """The merchant or service provider that is notified and may answer."""
    complainted_mchid: str
    """The merchant that the complaint is about."""
    transaction_id: str
    state: str
    problem_type: str
    problem_description: str
    """The kind of problem, as the user chose it."""
    detail: str
    """The complaint in the words of the user."""
    phone: str
    openid: str
    times: int
    """How many times the user has complained about this."""
    waits_for_answer: bool
    """Whether the user waits for an answer of the merchant."""
    immediate: bool
    """Whether the merchant has to answer at once, in a dialogue."""
    decision: str | None
    """The decision of the merchant about the refund, APPROVE or REJECT; None before it."""
    created: float
    """Unix seconds."""


@dataclass(frozen=True, slots=True)
class ComplaintEntry:
    """One entry in the history of a complaint."""

    log_id: str
    complaint_id: str
    operator: str
    """Who acted, in Chinese words of the platform."""
    operate_type: str
    idempotent_id: str | None
    """The identifier that the merchant gave a message."""
    done: float
    """Unix seconds."""
    request: Mapping[str, Any]
    """The other fields of the entry, by the names in the history of a complaint."""


class Complaints(Table[Complaint]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, NAME, Complaint, "complaint_id")
        self.entries: Table[ComplaintEntry] = Table(database, ENTRIES, ComplaintEntry, "log_id")

    def page(
        self, mchid: str, complainted_mchid: str | None, start: float, end: float, offset: int, limit: int
    ) -> tuple[list[Complaint], int]:
        """`limit` complaints from position `offset`, the newest first, and how many there are on all pages.

        They were created from `start` to before `end`, in Unix seconds. A merchant of None stands for every merchant.
        """
        condition, arguments = "mchid = ? AND created >= ? AND created < ?", [mchid, start, end]
        if complainted_mchid is not None:
            condition, arguments = f"{condition} AND complainted_mchid = ?", [*arguments, complainted_mchid]
        found = self.where(f"{condition} ORDER BY created DESC, rowid DESC", *arguments)
        return found[offset : offset + limit], len(found)
