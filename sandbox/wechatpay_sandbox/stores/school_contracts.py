"""Contracts of the eduschoolpay area: which user signed which template."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, dataclass

from wechatpay_sandbox.stores.database import Database

SIGNED = "ADD"
TERMINATED = "DELETE"

TABLES = (
    """
    CREATE TABLE school_contracts (
        contract_id       TEXT PRIMARY KEY,
        mchid             TEXT NOT NULL,
        appid             TEXT NOT NULL,
        openid            TEXT NOT NULL,
        plan_id           TEXT NOT NULL,
        contract_status   TEXT NOT NULL,
        create_time       TEXT NOT NULL,
        out_contract_code TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX school_contracts_of_user ON school_contracts (mchid, openid, plan_id)",
)


@dataclass(frozen=True, slots=True)
class SchoolContract:
    """A contract. `create_time` is RFC 3339 in +08:00 (see beijing_time), so that the texts sort like times."""

    contract_id: str
    mchid: str
    appid: str
    openid: str
    plan_id: str
    contract_status: str
    create_time: str
    out_contract_code: str

    def insert(self, connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO school_contracts VALUES (?, ?, ?, ?, ?, ?, ?, ?)", astuple(self))


class SchoolContracts:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, contract: SchoolContract) -> None:
        """Add a contract. Raises sqlite3.IntegrityError if its contract_id exists."""
        with self._database.transaction() as connection:
            contract.insert(connection)

    def find(self, mchid: str, contract_id: str) -> SchoolContract | None:
        row = self._database.row(
            "SELECT * FROM school_contracts WHERE contract_id = ? AND mchid = ?", (contract_id, mchid)
        )
        return None if row is None else SchoolContract(*row)

    def find_by_user(self, mchid: str, openid: str) -> SchoolContract | None:
        """The first contract a user signed."""
        row = self._database.row(
            "SELECT * FROM school_contracts WHERE mchid = ? AND openid = ? ORDER BY create_time, rowid LIMIT 1",
            (mchid, openid),
        )
        return None if row is None else SchoolContract(*row)

    def terminate(self, contract_id: str) -> None:
        """End the contract. An ended contract stays as it is."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE school_contracts SET contract_status = ? WHERE contract_id = ?", (TERMINATED, contract_id)
            )

    def page(
        self, mchid: str, openid: str, plan_id: str, contract_status: str | None, offset: int, limit: int
    ) -> tuple[list[SchoolContract], int]:
        """`limit` contracts from position `offset`, and how many there are on all pages.

        Signed ones come first, and the newest first among them. A `contract_status` of None stands for every state.
        """
        where = "mchid = ? AND openid = ? AND plan_id = ?"
        arguments: tuple[object, ...] = (mchid, openid, plan_id)
        if contract_status is not None:
            where += " AND contract_status = ?"
            arguments += (contract_status,)
        order = "contract_status <> ?, create_time DESC, contract_id DESC"
        with self._database.snapshot() as connection:
            (total,) = connection.execute(f"SELECT count(*) FROM school_contracts WHERE {where}", arguments).fetchone()
            rows = connection.execute(
                f"SELECT * FROM school_contracts WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",
                (*arguments, SIGNED, limit, offset),
            ).fetchall()
        return [SchoolContract(*row) for row in rows], total
