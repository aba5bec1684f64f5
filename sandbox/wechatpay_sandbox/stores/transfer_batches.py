"""Payouts in batches: a row for the batch, and a row for each of its payouts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

WAIT_PAY = "WAIT_PAY"
ACCEPTED = "ACCEPTED"
INIT = "INIT"
PROCESSING = "PROCESSING"
FINISHED = "FINISHED"
CLOSED = "CLOSED"
SUCCESS = "SUCCESS"
FAIL = "FAIL"

TABLES = (
    """
    CREATE TABLE transfer_batches (
        batch_id     TEXT PRIMARY KEY,
        mchid        TEXT NOT NULL,
        sub_mchid    TEXT NOT NULL,
        out_batch_no TEXT NOT NULL,
        operation    TEXT NOT NULL,
        status       TEXT NOT NULL,
        close_reason TEXT,
        total_amount INTEGER NOT NULL CHECK (total_amount > 0),
        total_num    INTEGER NOT NULL CHECK (total_num > 0),
        notify_url   TEXT,
        created      REAL NOT NULL,
        updated      REAL NOT NULL,
        request      TEXT NOT NULL
    ) STRICT
    """,
    # why not the sub-merchant itself: a service provider has one sequence of numbers for all of them
    "CREATE UNIQUE INDEX transfer_batches_by_number ON transfer_batches (mchid, sub_mchid <> '', out_batch_no)",
    """
    CREATE TABLE transfer_details (
        detail_id       TEXT PRIMARY KEY,
        batch_id        TEXT NOT NULL REFERENCES transfer_batches,
        out_detail_no   TEXT NOT NULL,
        status          TEXT NOT NULL,
        amount          INTEGER NOT NULL CHECK (amount > 0),
        openid          TEXT NOT NULL,
        user_name       TEXT,
        transfer_remark TEXT NOT NULL,
        fail_reason     TEXT,
        updated         REAL NOT NULL,
        UNIQUE (batch_id, out_detail_no)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class TransferBatch:
    """One batch; amounts are in fen, times in Unix seconds."""

    batch_id: str
    mchid: str
    """The merchant who pays or, with `sub_mchid`, its service provider."""
    sub_mchid: str
    """The merchant of a service provider, who then pays; otherwise empty."""
    out_batch_no: str
    operation: str
    """The operationId of the request that made the batch."""
    status: str
    close_reason: str | None
    total_amount: int
    total_num: int
    notify_url: str | None
    created: float
    updated: float
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""


@dataclass(frozen=True, slots=True)
class TransferDetail:
    """One payout of a batch; `amount` is in fen, `updated` in Unix seconds."""

    detail_id: str
    batch_id: str
    out_detail_no: str
    status: str
    amount: int
    openid: str
    user_name: str | None
    transfer_remark: str
    fail_reason: str | None
    updated: float


class Sum(NamedTuple):
    """The count of payouts and their sum in fen."""

    num: int
    amount: int


class TransferBatches(Table[TransferBatch]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "transfer_batches", TransferBatch, "batch_id")

    def find_by_out_batch_no(self, mchid: str, out_batch_no: str) -> TransferBatch | None:
        """The batch that a merchant made for itself."""
        return self.one(mchid=mchid, sub_mchid="", out_batch_no=out_batch_no)

    def find_of_partner(self, mchid: str, **number: str) -> TransferBatch | None:
        """The batch that a service provider made for one of its merchants, by out_batch_no or batch_id."""
        found = self.all(mchid=mchid, **number)
        return next((batch for batch in found if batch.sub_mchid), None)


class TransferDetails(Table[TransferDetail]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "transfer_details", TransferDetail, "detail_id")

    def page(self, batch_id: str, statuses: tuple[str, ...], offset: int, limit: int) -> list[TransferDetail]:
        """`limit` payouts of a batch with one of these statuses, from position `offset`, in the request's order."""
        marks = ", ".join("?" * len(statuses))
        condition = f"batch_id = ? AND status IN ({marks}) ORDER BY rowid LIMIT ? OFFSET ?"
        return self.where(condition, batch_id, *statuses, limit, offset)

    def sum(self, batch_id: str, status: str) -> Sum:
        """The sum of the payouts of a batch with this status."""
        row = self._database.row(
            "SELECT count(*), coalesce(sum(amount), 0) FROM transfer_details WHERE batch_id = ? AND status = ?",
            (batch_id, status),
        )
        return Sum(0, 0) if row is None else Sum(*row)

    def set_status(self, batch_id: str, before: tuple[str, ...], status: str, now: float) -> None:
        """Set the status of all payouts of a batch that have one of the statuses `before`."""
        marks = ", ".join("?" * len(before))
        with self._database.transaction() as connection:
            connection.execute(
                f"UPDATE transfer_details SET status = ?, updated = ? WHERE batch_id = ? AND status IN ({marks})",
                (status, now, batch_id, *before),
            )
