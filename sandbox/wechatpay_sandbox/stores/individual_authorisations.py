"""The permissions that private sellers gave an e-commerce platform."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, dataclass

from wechatpay_sandbox.stores.database import Database

AUTHORIZED = "AUTHORIZED"
UNAUTHORIZED = "UNAUTHORIZED"

TABLES = (
    """
    CREATE TABLE individual_authorisations (
        individual_auth_id TEXT PRIMARY KEY,
        mchid              TEXT NOT NULL,
        appid              TEXT NOT NULL,
        openid             TEXT NOT NULL,
        permission_type    TEXT NOT NULL,
        auth_state         TEXT NOT NULL,
        operation_time     TEXT NOT NULL,
        UNIQUE (mchid, appid, openid, permission_type)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class IndividualAuthorisation:
    """A permission. `operation_time` is when the seller last gave or withdrew it, RFC 3339 in +08:00."""

    individual_auth_id: str
    mchid: str
    appid: str
    openid: str
    permission_type: str
    auth_state: str
    operation_time: str

    def insert(self, connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO individual_authorisations VALUES (?, ?, ?, ?, ?, ?, ?)", astuple(self))


class IndividualAuthorisations:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, authorisation: IndividualAuthorisation) -> None:
        """Add a permission. Raises sqlite3.IntegrityError if the seller has it for this AppID already."""
        with self._database.transaction() as connection:
            authorisation.insert(connection)

    def find(self, mchid: str, appid: str, openid: str, permission_type: str) -> IndividualAuthorisation | None:
        row = self._database.row(
            "SELECT * FROM individual_authorisations "
            "WHERE mchid = ? AND appid = ? AND openid = ? AND permission_type = ?",
            (mchid, appid, openid, permission_type),
        )
        return None if row is None else IndividualAuthorisation(*row)
